/**
 * The frame of the customer's pages: bar, language, foot, and the headers that keep everything else out.
 *
 * @module
 */
import { createHash } from "node:crypto"
import type { Answer } from "../http/answers.ts"
import type { Tone } from "./channels.ts"
import { html, type Markup } from "./markup.ts"
import { SCRIPT } from "./script.ts"
import { STYLE } from "./style.ts"
import { LANGUAGES, type Language, TEXTS } from "./texts/index.ts"

interface Asset {
  readonly type: string
  readonly text: string
}

const ASSETS: Readonly<Record<string, Asset>> = {
  "checkout.css": { type: "text/css; charset=utf-8", text: STYLE },
  "checkout.js": { type: "text/javascript; charset=utf-8", text: SCRIPT }
}

// A new version has a new address, so that what browsers keep is never stale.
const versions = Object.fromEntries(
  Object.entries(ASSETS).map(([name, { text }]) => [name, createHash("sha256").update(text).digest("hex").slice(0, 12)])
)
const addressOf = (name: string): string => `/_sandbox/${name}?v=${versions[name]}`

/** The style sheet or the script of the pages. */
export const checkoutAsset = (name: string): Answer | undefined => {
  const asset = Object.hasOwn(ASSETS, name) ? ASSETS[name] : undefined
  return (
    asset && {
      status: 200,
      headers: {
        "content-type": asset.type,
        "cache-control": "public, max-age=31536000, immutable",
        "x-content-type-options": "nosniff"
      },
      body: asset.text
    }
  )
}

export interface Frame {
  readonly title: string
  readonly brand: string
  readonly tone: Tone
  readonly language: Language
  /** Query of this page without its language. */
  readonly query: string
  /** `data-state` and `data-page`, for scripts and tests. */
  readonly state: string
  readonly page: string
  readonly wide?: boolean
  /** Its form may lead on to a merchant. */
  readonly leaves?: boolean
  /** A merchant shows it in a frame. */
  readonly framed?: boolean
  readonly status?: number
  readonly body: Markup
}

const policy = ({ leaves, framed }: Frame): string =>
  [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    "img-src data:",
    "base-uri 'none'",
    // Browsers hold a form's redirects to this as well, and the merchant's address may redirect further.
    leaves ? "form-action 'self' http: https:" : "form-action 'self'",
    framed ? "frame-ancestors http: https:" : "frame-ancestors 'none'"
  ].join("; ")

const languages = ({ language, query }: Frame): Markup => {
  const codes = Object.keys(LANGUAGES) as ReadonlyArray<Language>
  return html`<nav aria-label="${TEXTS[language].language}">${codes.map(
    (code) =>
      html`<a href="?lang=${code}${query}" lang="${code}" hreflang="${code}"${code === language && html` aria-current="true"`}>${code.toUpperCase()}<span class="unseen"> ${LANGUAGES[code]}</span></a>`
  )}</nav>`
}

/** The whole page as an answer. */
export const frame = (page: Frame): Answer => ({
  status: page.status ?? 200,
  headers: {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "content-security-policy": policy(page)
  },
  body: html`<!doctype html>
<html lang="${page.language}" class="${page.tone}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${addressOf("checkout.css")}">
<script src="${addressOf("checkout.js")}" defer></script>
</head>
<body class="${page.wide ? "wide" : "narrow"}">
<header class="bar"><div><span class="brand">${page.brand}</span>${languages(page)}</div></header>
<main data-state="${page.state}" data-page="${page.page}">
${page.body}
</main>
<footer>${TEXTS[page.language].notice}</footer>
</body>
</html>
`.toString()
})
