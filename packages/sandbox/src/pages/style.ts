/** The style sheet of the customer's pages: mobile first, light and dark, one tone a bank or wallet. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #eef1f5; --card: #fff; --ink: #141a24; --soft: #525c6b; --line: #d6dce5; --field: #8791a0;
  --good: #08703a; --bad: #b3202c; --notice: #e5f3ea; --alarm: #fdecec; --accent: var(--tone);
  --shadow: 0 1px 2px #0f172a14, 0 8px 24px #0f172a14;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #0f131a; --card: #1a202a; --ink: #f2f5f9; --soft: #aab4c3; --line: #313a48; --field: #7c8797;
    --good: #62d396; --bad: #ff9c9c; --notice: #15301f; --alarm: #3a1d20; --accent: color-mix(in srgb, var(--tone), #fff 50%);
    --shadow: none;
  }
}
.blue { --tone: #0a5fc4; } .green { --tone: #08753c; } .navy { --tone: #23407a; } .orange { --tone: #b6400f; }
.red { --tone: #b0222e; } .teal { --tone: #0b6970; } .violet { --tone: #5a3ba6; }

* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
[hidden] { display: none !important; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.bar { background: var(--tone); color: #fff; padding: 1rem 1rem 4.5rem; }
.bar div { display: flex; align-items: center; justify-content: space-between; gap: 1rem; max-width: 27rem; margin: 0 auto; }
.brand { font-size: 1.25rem; font-weight: 700; letter-spacing: -.01em; overflow-wrap: anywhere; }
.bar nav { display: flex; flex: none; border-radius: 99px; background: #0003; padding: .125rem; }
.bar nav a { color: #fff; font-size: .8125rem; font-weight: 600; text-decoration: none; padding: .375rem .75rem; border-radius: 99px; }
.bar nav a[aria-current] { background: #fff; color: #141a24; }
.bar a:focus-visible { outline-color: #fff; }

main { max-width: 29rem; margin: -3.5rem auto 0; padding: 0 1rem; }
.card { background: var(--card); border-radius: 1rem; box-shadow: var(--shadow); padding: 1.5rem 1.25rem; }
h1 { font-size: 1.25rem; line-height: 1.3; letter-spacing: -.01em; margin: 0; text-wrap: balance; }
h2 { font-size: 1.0625rem; margin: 0; } h3 { font-size: .8125rem; color: var(--soft); font-weight: 600; margin: 1.25rem 0 .375rem; }
p { margin: .5rem 0 0; overflow-wrap: anywhere; }
.amount { font-size: 2.125rem; line-height: 1.2; font-weight: 700; letter-spacing: -.02em; margin: .75rem 0 0; font-variant-numeric: tabular-nums; }
dl { margin: 1rem 0 0; border-top: 1px solid var(--line); }
dl div { display: flex; justify-content: space-between; gap: 1.5rem; padding: .625rem 0; border-bottom: 1px solid var(--line); }
dt { color: var(--soft); flex: none; } dd { margin: 0; text-align: right; overflow-wrap: anywhere; font-weight: 500; }
ol { margin: 1rem 0 0; padding-left: 1.25rem; color: var(--soft); } ol li + li { margin-top: .375rem; }
.ticks { list-style: none; margin: .5rem 0 0; padding: 0; } .ticks li { padding-left: 1.75rem; position: relative; margin-top: .375rem; }
.ticks li::before { content: "✓"; position: absolute; left: .25rem; color: var(--accent); font-weight: 700; }
.hint { color: var(--soft); font-size: .875rem; }
.notice, .problem { border-radius: .5rem; padding: .625rem .75rem; font-size: .9375rem; }
.notice { background: var(--notice); color: var(--good); margin-top: .75rem; } .problem { background: var(--alarm); color: var(--bad); }

form { display: grid; gap: .75rem; margin-top: 1.25rem; } form + form { margin-top: .75rem; }
form > .problem { margin: 0; }
label { font-size: .875rem; font-weight: 600; }
input:not([type=radio]), select { font: inherit; width: 100%; min-height: 3rem; margin-top: .25rem; padding: .5rem .75rem; border-radius: .625rem;
  border: 1px solid var(--field); background: var(--card); color: var(--ink); }
input[aria-invalid] { border-color: var(--bad); }
.otp { font-size: 1.5rem; font-weight: 600; letter-spacing: .5em; text-align: center; text-indent: .5em; font-variant-numeric: tabular-nums; }
fieldset { border: 0; margin: 0; padding: 0; display: grid; gap: .5rem; } legend { font-size: .875rem; font-weight: 600; padding: 0 0 .5rem; }
.choice { display: flex; gap: .75rem; align-items: center; padding: .75rem; border: 1px solid var(--line); border-radius: .625rem; cursor: pointer; }
.choice:has(:checked) { border-color: var(--accent); box-shadow: inset 0 0 0 1px var(--accent); }
.choice small { display: block; font-weight: 400; color: var(--soft); } .choice input { accent-color: var(--accent); width: 1.125rem; height: 1.125rem; }
button, .button { font: inherit; font-weight: 600; min-height: 3rem; padding: .625rem 1rem; border-radius: .625rem; border: 1px solid transparent;
  cursor: pointer; text-align: center; text-decoration: none; display: block; width: 100%; }
.go { background: var(--tone); color: #fff; } .go:hover { background: color-mix(in srgb, var(--tone), #000 15%); }
.plain { background: transparent; color: var(--ink); border-color: var(--line); } .plain:hover { border-color: var(--field); }
.button { margin-top: .75rem; } dl + .button { margin-top: 1.25rem; }
[aria-busy=true] { opacity: .6; cursor: progress; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }

.copy { display: grid; grid-template-columns: 1fr auto; align-items: center; gap: 0 1rem; margin-top: 1rem; padding: .75rem 1rem;
  border-radius: .75rem; background: var(--ground); }
.copy .label { grid-column: 1 / -1; margin: 0; font-size: .8125rem; color: var(--soft); }
.copy .number { margin: 0; font-size: 1.25rem; font-weight: 700; letter-spacing: .02em; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
.small { min-height: 2.25rem; width: auto; padding: .25rem .875rem; font-size: .875rem; background: var(--card); }
.qr { display: block; width: 14rem; max-width: 100%; margin: 1.25rem auto 0; background: #fff; border-radius: .75rem; border: 1px solid var(--line); }
.order { margin-top: .75rem; } .order summary { cursor: pointer; font-weight: 600; padding: .25rem 0; } .order ul { list-style: none; margin: .25rem 0 0; padding: 0; }
.order li { display: flex; justify-content: space-between; gap: 1rem; padding: .25rem 0; overflow-wrap: anywhere; }

.methods { list-style: none; margin: 0; padding: 0; border: 1px solid var(--line); border-radius: .75rem; }
.methods > li + li { border-top: 1px solid var(--line); }
.method { display: flex; align-items: center; justify-content: space-between; min-height: 3.25rem; padding: .5rem 1rem; font-weight: 600; color: inherit;
  text-decoration: none; cursor: pointer; list-style: none; border-radius: .75rem; }
.method::-webkit-details-marker { display: none; }
.method::after { content: ""; width: .5rem; height: .5rem; margin-right: .25rem; border: solid var(--soft); border-width: 2px 2px 0 0; rotate: 45deg; flex: none; }
details > .method::after { rotate: 135deg; margin-top: -.25rem; } details[open] > .method::after { rotate: -45deg; margin-top: .25rem; }
.method:hover { background: color-mix(in srgb, var(--card), var(--ground)); }
.panel { padding: 0 1rem 1rem; } .panel .copy { margin-top: .25rem; padding: .75rem; } .panel .number { font-size: 1.125rem; letter-spacing: 0; }
.aside { text-align: center; margin-top: 1rem; } .aside a { color: var(--accent); font-weight: 600; }

.columns { display: grid; gap: 1rem; }

.result { text-align: center; } .result dl { text-align: left; margin-top: 1.25rem; }
.sign { width: 4rem; height: 4rem; margin: 0 auto .75rem; display: block; fill: none; stroke: #fff; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.sign circle { stroke: none; fill: #5b6472; } .sign.approved circle { fill: #0a8045; } .sign.declined circle { fill: #bb2733; } .sign.processing path { stroke-width: 3; }

.testing { margin-top: 1.25rem; padding: 1rem 1.25rem 1.25rem; border: 1.5px dashed var(--field); border-radius: 1rem; }
.testing h2 { font-size: .875rem; color: var(--soft); } .testing form { margin-top: .75rem; } .testing p { font-size: .9375rem; }
.testing select, .testing button { min-height: 2.5rem; font-size: .9375rem; } .testing button { background: var(--card); }
footer { max-width: 29rem; margin: 1.25rem auto 0; padding: 0 1rem 2.5rem; text-align: center; color: var(--soft); font-size: .8125rem; }

@media (min-width: 60rem) {
  .wide .bar div, .wide footer { max-width: 58rem; } .wide main { max-width: 60rem; }
  .columns { grid-template: "summary ways" auto "testing ways" 1fr / 24rem 1fr; gap: 1.25rem; align-items: start; }
  .columns .ways { grid-area: ways; } .columns .testing { margin: 0; }
}
@media (prefers-reduced-motion: no-preference) { button, .button, .method { transition: background-color .15s, border-color .15s; } }
`
