/**
 * A browser, and pages that remember what a good page does not do: ask another host, log an error, throw.
 *
 * @module
 */
import { type Browser as Chrome, type Page, chromium as playwright } from "playwright-core"
import { chromium } from "./chromium.ts"

const FLAGS = [
  "--no-sandbox",
  "--no-first-run",
  "--no-default-browser-check",
  "--no-pings",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-domain-reliability",
  "--disable-sync",
  "--disable-gpu",
  "--font-render-hinting=none",
  "--force-color-profile=srgb",
  // Whatever a page asks for, no other machine hears of it; the page's record tells that it asked.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE [::1]"
]

/** Sizes that the house's pages are looked at in. */
export const VIEWPORTS = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 800 }
} as const

export type Viewport = keyof typeof VIEWPORTS

export interface PageOptions {
  readonly viewport?: Viewport
  readonly colorScheme?: "light" | "dark"
  /** The browser's language, `en-US` unless told. */
  readonly locale?: string
  readonly timezone?: string
  /** Pixels a point, for pictures. */
  readonly scale?: number
  /** False to see the page as someone without scripts does. */
  readonly javaScript?: boolean
  /** Console errors that belong to the scene, such as the 404 of a missing page. */
  readonly expected?: ReadonlyArray<RegExp>
}

/** What went wrong on a page, in the order it happened. */
export interface Trouble {
  readonly kind: "foreign request" | "console error" | "page error"
  readonly text: string
}

export interface OpenPage {
  readonly page: Page
  readonly troubles: ReadonlyArray<Trouble>
  /** Throws when the page asked another host, logged an error or threw one. */
  readonly check: () => void
  /** Closes the page with all that it opened. */
  readonly close: () => Promise<void>
}

export interface Browser {
  readonly openPage: (options?: PageOptions) => Promise<OpenPage>
  readonly close: () => Promise<void>
}

const LOOPBACK = /^(127(\.\d+){3}|localhost|\[::1\])$/

const foreign = (address: string): boolean => {
  const { protocol, hostname } = new URL(address)
  return /^(https?|wss?):$/.test(protocol) && !LOOPBACK.test(hostname)
}

const openPage = async (chrome: Chrome, options: PageOptions): Promise<OpenPage> => {
  const viewport = options.viewport ?? "desktop"
  const context = await chrome.newContext({
    viewport: VIEWPORTS[viewport],
    isMobile: viewport === "phone",
    hasTouch: viewport === "phone",
    deviceScaleFactor: options.scale ?? 1,
    colorScheme: options.colorScheme ?? "light",
    locale: options.locale ?? "en-US",
    timezoneId: options.timezone ?? "Asia/Jakarta",
    javaScriptEnabled: options.javaScript ?? true,
    reducedMotion: "reduce"
  })
  const troubles: Array<Trouble> = []
  const add = (kind: Trouble["kind"], text: string): void => {
    if (!options.expected?.some((pattern) => pattern.test(text))) troubles.push({ kind, text })
  }
  context.on("request", (request) => foreign(request.url()) && add("foreign request", request.url()))
  context.on("weberror", (error) => add("page error", String(error.error())))
  context.on("console", (message) => message.type() === "error" && add("console error", message.text()))
  context.on("page", (page) =>
    page.on("websocket", (socket) => foreign(socket.url()) && add("foreign request", socket.url()))
  )
  return {
    page: await context.newPage(),
    troubles,
    check: () => {
      if (troubles.length > 0) throw new Error(troubles.map(({ kind, text }) => `${kind}: ${text}`).join("\n"))
    },
    close: () => context.close()
  }
}

/** Starts a headless browser that reaches this machine only. */
export const launchBrowser = async (): Promise<Browser> => {
  const { env, ...program } = await chromium()
  const chrome = await playwright.launch({ ...program, args: FLAGS, env: { ...process.env, ...env } })
  return { openPage: (options = {}) => openPage(chrome, options), close: () => chrome.close() }
}
