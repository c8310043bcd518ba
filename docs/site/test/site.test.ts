/** The built site: complete, no dead link, no foreign host, and usable in a browser on a desk and on a phone. */
import { posix } from "node:path"
import { axe } from "@pay/browser-testkit"
import { useBrowser } from "@pay/browser-testkit/vitest"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { readModels } from "../src/house.ts"
import { build, builtPages, serve } from "./built.ts"

let pages: ReadonlyMap<string, string>
let server: Awaited<ReturnType<typeof serve>>
beforeAll(async () => {
  build()
  pages = builtPages()
  server = await serve()
}, 300_000)
afterAll(() => server?.close())

const models = readModels()
const unescaped = (text: string): string => text.replaceAll("&amp;", "&").replaceAll("&quot;", '"')
const attributes = (html: string, name: string): ReadonlyArray<string> =>
  [...html.matchAll(new RegExp(`<[a-z][^>]*\\s${name}="([^"]*)"`, "g"))].map(([, value]) => unescaped(value ?? ""))

describe("the built files", () => {
  it("hold a page for every operation, webhook and error code", () => {
    const missing: Array<string> = []
    const holds = (path: string, id?: string): void => {
      const html = pages.get(path)
      if (html === undefined || (id !== undefined && !attributes(html, "id").includes(id)))
        missing.push(`${path}#${id ?? ""}`)
    }
    const anchorOf = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")
    for (const model of models) {
      for (const event of model.events) holds(`reference/${model.name}/webhooks.html`, anchorOf(event.name))
      for (const operation of model.operations) {
        holds(`reference/${model.name}/${operation.id}.html`)
        for (const { code } of operation.errors.flatMap(({ codes }) => codes))
          holds(`errors/${model.name}.html`, anchorOf(code).replace(/^(?=\d)/, "code-"))
      }
    }
    expect(missing).toEqual([])
    expect(models.flatMap((model) => model.operations).length).toBeGreaterThan(130)
  })

  it("link only to what is there, anchors included", () => {
    const ids = new Map([...pages].map(([path, html]) => [path, new Set(attributes(html, "id"))]))
    const dead: Array<string> = []
    let links = 0
    for (const [path, html] of pages) {
      if (path === "404.html") continue
      for (const href of attributes(html, "href")) {
        if (/^(https?:|mailto:)/.test(href) || /\.(css|js)$/.test(href)) continue
        links++
        const [target = "", hash = ""] = href.split("#")
        const full = target === "" ? path : posix.join(target.startsWith("/") ? "" : posix.dirname(path), target)
        const file = full.replace(/^\//, "").replace(/(^|\/)$/, "$1index.html")
        const found = ids.get(file)
        if (found === undefined || (hash !== "" && !found.has(decodeURIComponent(hash)))) dead.push(`${path}: ${href}`)
      }
    }
    expect(dead).toEqual([])
    expect(links).toBeGreaterThan(5_000)
  })
})

describe("in a browser", () => {
  const browser = useBrowser()
  const PAGES = [
    ["home", "/"],
    ["a guide", "/guide/first-payment.html"],
    ["an operation", "/reference/ewallets/refundCharge.html"],
    ["webhooks of a product", "/reference/qr/webhooks.html"],
    ["errors", "/errors/"],
    ["codes of a product", "/errors/ewallets.html"],
    ["terminals", "/reference/terminals.html"],
    ["a package", "/packages/webhooks.html"],
    ["decisions", "/decisions/terminals.html"]
  ] as const
  const LOOKS = [
    { viewport: "desktop", colorScheme: "light" },
    { viewport: "phone", colorScheme: "dark" }
  ] as const

  for (const look of LOOKS)
    it.each(PAGES)(`%s is sound, ${look.viewport}, ${look.colorScheme}`, async (_, path) => {
      const { page, check } = await browser.openPage(look)
      await page.goto(server.url + path, { waitUntil: "networkidle" })
      expect(await page.locator("h1").count()).toBe(1)
      expect(await axe(page)).toEqual([])
      // Nothing but tables and code may be wider than the screen, and those scroll by themselves.
      expect(await page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).toBe(true)
      check()
    })

  it("search finds an operation, and leads to its page", async () => {
    const { page } = await browser.openPage()
    await page.goto(server.url, { waitUntil: "networkidle" })
    await page.keyboard.press("Control+k")
    await page.locator(".VPLocalSearchBox input").fill("refundCharge")
    await page.locator(".VPLocalSearchBox .result").first().waitFor()
    await page.locator(".VPLocalSearchBox .result", { hasText: "refundCharge" }).first().click()
    await page.waitForURL(/\/reference\/\w[\w-]*\/refundCharge\.html/)
    expect(await page.locator("h1").textContent()).toContain("refundCharge")
  })

  it("search finds an error code", async () => {
    const { page } = await browser.openPage({ viewport: "phone" })
    await page.goto(`${server.url}/guide/first-payment.html`, { waitUntil: "networkidle" })
    await page.getByRole("button", { name: /search/i }).click()
    await page.locator(".VPLocalSearchBox input").fill("CHANNEL_UNAVAILABLE")
    await page.locator(".VPLocalSearchBox .result", { hasText: "CHANNEL_UNAVAILABLE" }).first().click()
    await page.waitForURL(/#channel-unavailable$/)
    expect(await page.locator("#channel-unavailable").textContent()).toContain("CHANNEL_UNAVAILABLE")
  })

  it("an operation shows its call in both styles", async () => {
    const { page } = await browser.openPage()
    await page.goto(`${server.url}/reference/ewallets/createCharge.html`, { waitUntil: "networkidle" })
    const shown = page.locator(".vp-code-group .active code")
    expect(await shown.textContent()).toContain("createEwalletsClient")
    await page.locator(".vp-code-group label", { hasText: "Effect" }).click()
    expect(await shown.textContent()).toContain("yield* Ewallets")
  })

  it("every link between pages of the menu works without a full load", async () => {
    const { page } = await browser.openPage()
    await page.goto(`${server.url}/guide/first-payment.html`, { waitUntil: "networkidle" })
    for (const name of ["Reference", "Errors", "Examples", "Packages", "Decisions"]) {
      await page.locator(".VPNavBarMenu a", { hasText: name }).click()
      await page.locator(".VPNavBarMenu a.active", { hasText: name }).waitFor()
      expect(await page.locator("h1").count()).toBe(1)
    }
  })
})
