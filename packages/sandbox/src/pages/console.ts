/**
 * The console: serves the page that `packages/console` builds. Its script talks to the control plane with the cookie
 * that comes with the page; no key is in a URL or in the page.
 *
 * @module
 */
import { readdirSync, readFileSync } from "node:fs"
import { extname } from "node:path"
import type { Answer } from "../http/answers.ts"
import { frame } from "./frame.ts"
import { html } from "./markup.ts"

// Beside the compiled sandbox; or, when it runs from its sources, where the page's own package puts it.
const FOLDER = new URL(import.meta.url.endsWith(".ts") ? "../../../console/dist/" : "../console/", import.meta.url)

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml"
}

const SECURITY = {
  "content-security-policy":
    "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff"
}

const notBuilt = (cookies: Readonly<Record<string, string>>): Answer => {
  const answer = frame({
    title: "Sandbox console",
    brand: "Sandbox console",
    tone: "navy",
    language: "en",
    query: "",
    state: "missing",
    page: "console",
    body: html`<section class="card"><h1>The sandbox's console is not built yet</h1>
<p>Build it once, then load this page again:</p><p><code>pnpm --filter @pay/console build</code></p></section>`
  })
  return { ...answer, headers: { ...answer.headers, ...cookies } }
}

/** File contents by name; read again while the page is being worked on. */
const read = (name: string): Buffer | undefined => {
  try {
    return readFileSync(new URL(name, FOLDER))
  } catch {
    return undefined
  }
}

/** Names of the files under `assets/`: nothing else of the disk can be asked for. */
const assets = (): ReadonlyArray<string> => {
  try {
    return readdirSync(new URL("assets/", FOLDER))
  } catch {
    return []
  }
}

/** The page itself; `cookie` lets its script use the control plane. */
export const consolePage = (cookie: string): Answer => {
  const cookies = { "set-cookie": `${cookie}; HttpOnly; SameSite=Strict; Path=/_sandbox` }
  const body = read("index.html")
  if (!body) return notBuilt(cookies)
  return {
    status: 200,
    headers: { ...SECURITY, ...cookies, "content-type": TYPES[".html"]!, "cache-control": "no-store" },
    body
  }
}

/** A script, style or picture of the page. Their names change with their content. */
export const consoleAsset = (name: string): Answer | undefined => {
  const body = assets().includes(name) ? read(`assets/${name}`) : undefined
  if (!body) return undefined
  return {
    status: 200,
    headers: {
      ...SECURITY,
      "content-type": TYPES[extname(name)] ?? "application/octet-stream",
      "cache-control": "public, max-age=31536000, immutable"
    },
    body
  }
}
