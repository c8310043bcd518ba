/**
 * What all pages share: escaping, the frame, the style. Pages are self-contained and load nothing from elsewhere.
 *
 * @module
 */
import type { Answer } from "../http/answers.ts"

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
}

/** Text made safe for element contents and quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character]!)

export type Language = "en" | "id"

/** The page's language: `lang` of the query, otherwise the browser's wish. */
export const languageOf = (query: URLSearchParams, acceptLanguage: string | undefined): Language => {
  const wish = query.get("lang") ?? acceptLanguage ?? "en"
  return /^(id|in)\b/i.test(wish) ? "id" : "en"
}

const STYLE = `
:root { color-scheme: light dark; --bg: #f4f5f7; --card: #fff; --ink: #14181f; --soft: #565e6c; --line: #d9dde4;
  --go: #0b6e4f; --go-ink: #fff; --stop: #a3262a; }
@media (prefers-color-scheme: dark) { :root { --bg: #10141a; --card: #1a2029; --ink: #f1f4f8; --soft: #a7b0bf;
  --line: #323b48; --go: #4fd1a5; --go-ink: #06281c; --stop: #ff9a9a; } }
* { box-sizing: border-box }
body { margin: 0; background: var(--bg); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 28rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: 1.25rem; }
h1 { font-size: 1.25rem; line-height: 1.3; margin: 0 0 1rem; }
.amount { font-size: 2rem; font-weight: 650; margin: 0 0 1rem; overflow-wrap: anywhere; }
dl { margin: 0 0 1.25rem; display: grid; gap: .5rem; }
dl div { display: flex; justify-content: space-between; gap: 1rem; }
dt { color: var(--soft); } dd { margin: 0; text-align: right; overflow-wrap: anywhere; }
form { display: grid; gap: .75rem; }
input, select { font: inherit; width: 100%; min-height: 3rem; padding: .5rem .75rem; border-radius: .5rem;
  border: 1px solid var(--line); background: transparent; color: var(--ink); }
button, .button { font: inherit; font-weight: 600; min-height: 3rem; padding: .5rem 1rem; border-radius: .5rem;
  border: 1px solid var(--line); background: transparent; color: var(--ink); cursor: pointer; text-align: center;
  text-decoration: none; display: block; }
.go { background: var(--go); border-color: var(--go); color: var(--go-ink); }
.stop { color: var(--stop); border-color: var(--stop); }
:focus-visible { outline: 3px solid var(--go); outline-offset: 2px; }
.note { color: var(--soft); font-size: .875rem; margin: 1rem 0 0; }
nav { display: flex; gap: 1rem; justify-content: flex-end; font-size: .875rem; margin-bottom: .75rem; }
nav a { color: inherit; padding: .25rem; } nav a[aria-current] { font-weight: 700; text-decoration: none; }
`

export interface Page {
  readonly title: string
  readonly language: Language
  /** Trusted HTML. */
  readonly body: string
  readonly style?: string
  /** Trusted script, run by the page itself. */
  readonly script?: string
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
}

/** The whole page as an answer. Nothing else than its own style and script may run. */
export const page = ({ title, language, body, style = "", script, status = 200, headers = {} }: Page): Answer => ({
  status,
  headers: {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
    "content-security-policy": `default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'${
      script === undefined ? "" : "; script-src 'unsafe-inline'; connect-src 'self'"
    }`,
    ...headers
  },
  body: `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${STYLE}${style}</style>
</head>
<body>
${body}
${script === undefined ? "" : `<script>${script}</script>`}
</body>
</html>
`
})
