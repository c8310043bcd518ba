/**
 * The console: what the sandbox received, what it sent, what it holds, and the clock.
 *
 * @module
 */
import type { Answer } from "../http/answers.ts"
import { page } from "./html.ts"

const STYLE = `
main { max-width: 80rem; } header { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; margin-bottom: 1rem; }
header h1 { margin: 0 auto 0 0; } .clock { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; }
button { min-height: 2.25rem; padding: .25rem .75rem; }
[role=tablist] { display: flex; flex-wrap: wrap; gap: .25rem; margin-bottom: .75rem; }
[role=tab][aria-selected=true] { background: var(--go); border-color: var(--go); color: var(--go-ink); }
.scroll { overflow-x: auto; } table { width: 100%; border-collapse: collapse; font-size: .875rem; }
th, td { text-align: left; padding: .4rem .6rem; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: anywhere; }
th { color: var(--soft); font-weight: 600; white-space: nowrap; } pre { margin: 0; white-space: pre-wrap; font-size: .8125rem; }
summary { cursor: pointer; } .bad { color: var(--stop); }
`

// Runs in the browser; it talks to the control plane with the cookie that came with this page.
const SCRIPT = `
const tabs = {
  requests: { columns: ["at", "method", "path", "status", "ms", "faults"], get: async () => (await api("GET", "/requests")).requests.reverse() },
  webhooks: { columns: ["created", "event", "state", "url", "attempts"], get: async () => (await api("GET", "/webhooks")).webhooks.reverse() },
  money: { columns: ["at", "type", "reference", "object", "currency", "amount", "idempotency_key"], get: async () => (await api("GET", "/audit")).movements.reverse() },
  objects: { columns: ["table", "id", "status"], get: objects },
  faults: { columns: ["kind", "method", "path", "rate", "count", "struck"], get: async () => (await api("GET", "/faults")).faults }
};
let current = "requests";
async function api(method, path, body) {
  const answer = await fetch("/_sandbox" + path, { method, headers: { "x-sandbox-console": "1", "content-type": "application/json" }, body: body && JSON.stringify(body) });
  if (!answer.ok) throw new Error((await answer.json()).message);
  return answer.json();
}
async function objects() {
  const hidden = ["accounts", "balances", "boots", "clock", "idempotency-keys", "movements", "settings", "timers", "webhook-urls", "webhooks"];
  const { tables } = await api("GET", "/objects");
  const lists = await Promise.all(tables.filter((name) => !hidden.includes(name)).map((name) => api("GET", "/objects?table=" + encodeURIComponent(name))));
  return lists.flatMap(({ table, objects }) => objects.map(({ value }) => ({ table, id: value.id, status: value.status, ...value }))).reverse();
}
function cell(value) {
  const td = document.createElement("td");
  if (Array.isArray(value) && typeof value[0] === "object") td.textContent = value.map((one) => one.status ?? one.error).join(", ");
  else td.textContent = value ?? "";
  if (value === "failed" || (typeof value === "number" && value >= 400 && value < 600)) td.className = "bad";
  return td;
}
async function show() {
  const { columns, get } = tabs[current];
  const rows = await get();
  const head = document.querySelector("thead tr");
  head.replaceChildren(...columns.map((name) => Object.assign(document.createElement("th"), { textContent: name, scope: "col" })), Object.assign(document.createElement("th"), { textContent: "detail", scope: "col" }));
  const body = rows.slice(0, 200).map((row) => {
    const tr = document.createElement("tr");
    tr.append(...columns.map((name) => cell(row[name])));
    const details = document.createElement("details");
    details.append(Object.assign(document.createElement("summary"), { textContent: "show" }), Object.assign(document.createElement("pre"), { textContent: JSON.stringify(row, null, 2) }));
    const td = document.createElement("td");
    td.append(details);
    if (current === "webhooks" && row.url) {
      const again = Object.assign(document.createElement("button"), { textContent: "resend" });
      again.onclick = () => api("POST", "/webhooks/" + row.id + "/resend", {}).then(show);
      td.append(again);
    }
    tr.append(td);
    return tr;
  });
  document.querySelector("tbody").replaceChildren(...body);
  document.querySelector("#count").textContent = rows.length + " rows";
  document.querySelector("#now").textContent = (await api("GET", "/clock")).now;
}
for (const tab of document.querySelectorAll("[role=tab]")) tab.onclick = () => {
  current = tab.dataset.tab;
  for (const one of document.querySelectorAll("[role=tab]")) one.setAttribute("aria-selected", String(one === tab));
  show();
};
for (const button of document.querySelectorAll("[data-ms]")) button.onclick = () => api("POST", "/clock/advance", { ms: Number(button.dataset.ms) }).then(show);
document.querySelector("#refresh").onclick = show;
document.querySelector("#reset").onclick = () => confirm("Forget everything?") && api("POST", "/reset", {}).then(show);
show();
`

const TABS = ["requests", "webhooks", "money", "objects", "faults"] as const
const STEPS = [
  ["+1 min", 60_000],
  ["+15 min", 900_000],
  ["+1 h", 3_600_000],
  ["+1 day", 86_400_000],
  ["+31 days", 2_678_400_000]
] as const

/** The console page. `cookie` lets its script use the control plane. */
export const consolePage = (cookie: string): Answer =>
  page({
    title: "Sandbox console",
    language: "en",
    style: STYLE,
    script: SCRIPT,
    headers: { "set-cookie": `sandbox_console=${cookie}; HttpOnly; SameSite=Strict; Path=/_sandbox` },
    body: `<main>
<header>
<h1>Sandbox console</h1>
<div class="clock" role="group" aria-label="Clock"><output id="now" aria-live="polite"></output>
${STEPS.map(([name, ms]) => `<button data-ms="${ms}">${name}</button>`).join("\n")}
</div>
<button id="refresh">Refresh</button><button id="reset" class="stop">Reset</button>
</header>
<div role="tablist" aria-label="Views">
${TABS.map((name, i) => `<button role="tab" data-tab="${name}" aria-selected="${i === 0}" aria-controls="view">${name}</button>`).join("\n")}
</div>
<div class="card scroll" id="view" role="tabpanel" tabindex="0">
<table><thead><tr></tr></thead><tbody></tbody></table>
<p class="note" id="count" aria-live="polite"></p>
</div>
</main>`
  })
