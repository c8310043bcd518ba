import { readdirSync, readFileSync } from "node:fs"
import { gzipSync } from "node:zlib"
import { axe } from "@pay/browser-testkit"
import { describe, expect, it } from "vitest"
import { DIST, openWorld, useBrowser } from "./world.ts"

const browser = useBrowser()

const VIEWS = ["start", "timeline", "terminals", "objects", "money", "webhooks", "requests", "faults", "clock"]

describe.each([
  ["desktop", "light"],
  ["desktop", "dark"],
  ["phone", "light"],
  ["phone", "dark"]
] as const)("on a %s in %s colours", (viewport, colorScheme) => {
  it("breaks no rule of accessibility in any view, empty or full", { timeout: 180_000 }, async () => {
    const world = await openWorld()
    const { page } = await browser.openPage({ viewport, colorScheme })
    const look = async (view: string, chosen = ""): Promise<void> => {
      await page.goto(`${world.console}#/${view}${chosen === "" ? "" : `/${chosen}`}`)
      await page.getByText("Live", { exact: true }).waitFor({ state: "attached" })
      expect({ view, chosen, violations: await axe(page) }).toEqual({ view, chosen, violations: [] })
    }
    for (const view of VIEWS) await look(view)
    const { paid, object, request, webhook } = await world.furnish()
    await world.call("POST", "/_sandbox/terminals/codepay/sell", { amount: "10.50" })
    const chosen: Record<string, string | undefined> = {
      timeline: paid,
      objects: object,
      requests: request,
      webhooks: webhook
    }
    await page.reload()
    for (const view of VIEWS) await look(view, chosen[view])
    await look("webhooks", "received")
    await page.getByRole("button", { name: "Keyboard shortcuts" }).click()
    expect(await axe(page)).toEqual([])
  })
})

it("can be read at 360 pixels without scrolling sideways", async () => {
  const world = await openWorld()
  const { waiting, object, request, webhook } = await world.furnish()
  const chosen: Record<string, string | undefined> = {
    timeline: waiting,
    objects: object,
    requests: request,
    webhooks: webhook
  }
  const { page } = await browser.openPage({ viewport: "phone" })
  await page.setViewportSize({ width: 360, height: 740 })
  for (const view of VIEWS) {
    await page.goto(`${world.console}#/${view}/${chosen[view] ?? ""}`)
    await page.locator("main h1, main h2").first().waitFor({ state: "attached" })
    const overflow = await page.locator("main").evaluate((main) => main.scrollWidth - main.clientWidth)
    expect({ view, overflow }).toEqual({ view, overflow: 0 })
  }
})

it("is used by keyboard alone: shortcuts, focus that is seen, a payment from start to end", async () => {
  const world = await openWorld()
  const { page } = await browser.openPage()
  await page.goto(world.console)
  await page.getByRole("button", { name: "Create an e-wallet charge" }).waitFor()
  const focused = () => page.evaluate<string>("document.activeElement.textContent.trim()")
  const tabTo = async (text: string): Promise<void> => {
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press("Tab")
      if ((await focused()) === text) return
    }
    throw new Error(`Tab never comes to ${text}`)
  }
  await tabTo("Skip to content")
  await tabTo("Create an e-wallet charge")
  const outline = await page.evaluate<string>("getComputedStyle(document.activeElement).outlineStyle")
  expect(outline).toBe("solid")
  await page.keyboard.press("Enter")
  await page.getByText("The customer's turn").waitFor()
  await tabTo("Approve")
  await page.keyboard.press("Enter")
  await page.locator(".detail-head").getByText("SUCCEEDED").waitFor()

  await page.keyboard.press("r")
  await page.getByRole("heading", { name: "Requests", level: 1 }).waitFor()
  await page.keyboard.press("/")
  await page.keyboard.type("charges")
  expect(await page.getByLabel("Search requests").inputValue()).toBe("charges")
  await page.locator("a[data-row]").first().focus()
  await page.keyboard.press("Enter")
  await page.getByRole("tab", { name: "Answer" }).focus()
  await page.keyboard.press("ArrowRight")
  await page.keyboard.press("ArrowRight")
  expect(await page.getByRole("tabpanel").textContent()).toContain('-u "$PAY_API_KEY:"')

  await page.getByRole("heading", { level: 2 }).first().click()
  await page.keyboard.press("?")
  await page.getByRole("dialog", { name: "Keyboard" }).waitFor()
  await page.getByRole("checkbox", { name: "Single keys are shortcuts" }).uncheck()
  await page.keyboard.press("Escape")
  await page.keyboard.press("m")
  await page.getByRole("heading", { name: "Requests", level: 1 }).waitFor()
})

it("keeps the colours that someone chose", async () => {
  const world = await openWorld()
  const { page } = await browser.openPage({ colorScheme: "light" })
  await page.goto(world.console)
  await page.getByRole("button", { name: "Dark colours" }).click()
  await page.reload()
  await page.getByRole("button", { name: "Light colours" }).waitFor()
})

it("asks to be loaded again when another sandbox has taken the address", async () => {
  const first = await openWorld()
  const { page } = await browser.openPage({ expected: [/ERR_|401|Failed to load/] })
  await page.goto(first.console)
  await page.getByText("Live", { exact: true }).waitFor()
  await first.stop()
  await page.getByText("Connection lost").waitFor()
  await openWorld({ port: Number(new URL(first.url).port) })
  await page.getByRole("button", { name: "Load again" }).click()
  await page.getByText("Live", { exact: true }).waitFor()
})

it("holds no key, and weighs no more than 250 kB", async () => {
  const files = readdirSync(DIST, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const bytes = files.map(({ parentPath, name }) => readFileSync(`${parentPath}/${name}`))
  const weight = bytes.reduce((sum, one) => sum + gzipSync(one).length, 0)
  expect(weight).toBeGreaterThan(10_000)
  expect(weight).toBeLessThanOrEqual(250_000)

  const world = await openWorld()
  const { page } = await browser.openPage()
  await page.goto(world.console)
  await page.getByText("Live", { exact: true }).waitFor()
  expect(page.url()).not.toContain("xnd_")
  expect(await page.content()).not.toContain("xnd_")
  const answer = await fetch(world.console)
  expect(answer.headers.get("content-security-policy")).toContain("default-src 'self'")
  expect(await answer.text()).not.toContain(world.apiKey)
})

it("carries the licences of all that is built into it", () => {
  const licences = readFileSync(new URL("licenses.md", DIST), "utf8")
  for (const name of ["preact", "@preact/signals", "lucide-preact", "uplot", "uqr"])
    expect(licences).toContain(`## ${name}`)
})
