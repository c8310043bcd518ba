/** What the docs show of the console: a morning's business, the same on every run. */
import { defineScenes, type OpenPage } from "@pay/browser-testkit"
import { startWorld, type World } from "./furnished.ts"

type Page = OpenPage["page"]

interface Told extends World {
  readonly ids: Readonly<Record<string, string>>
}

// Ports, durations and the terminals' real time differ from run to run; pictures should not.
const STILL = `(async () => {
  const rules = [[/\\b\\d+ ms\\b/g, "4 ms"], [/127\\.0\\.0\\.1:\\d+/g, "127.0.0.1:4000"]]
  const real = [/\\d+ [A-Z][a-z]{2} \\d\\d:\\d\\d:\\d\\d/g, "2 Mar 10:12:09"]
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const inReal = node.parentElement.closest("[data-real-time]")
    let text = node.data
    for (const [pattern, instead] of inReal ? [...rules, real] : rules) text = text.replace(pattern, instead)
    // Texts that stay are left alone: the page still owns them.
    if (text !== node.data) node.data = text
  }
  // Painted as a whole, once: what was painted in pieces differs in a pixel here and there.
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  document.body.style.display = "none"
  await frame()
  document.body.style.display = ""
  await frame()
  await frame()
})()`

const go = async (page: Page, { console }: World, place: string): Promise<void> => {
  await page.goto(`${console}#/${place}`)
  await page.getByText("Live", { exact: true }).waitFor({ state: "attached" })
}

const still = (page: Page): Promise<unknown> => page.evaluate(STILL)

const show =
  (place: (ids: Told["ids"]) => string, lead: (page: Page) => Promise<unknown> = async () => undefined) =>
  async (page: Page, world: Told): Promise<void> => {
    await go(page, world, place(world.ids))
    await lead(page)
    await still(page)
  }

const lane = (page: Page, id: string) => page.locator(`[data-lane=${id}]`)

/** A decline, a PIN that is being typed, a code to scan. */
const sell = async (page: Page): Promise<void> => {
  const screen = (id: string, words: string) => lane(page, id).locator(".screen").getByText(words).waitFor()
  const press = (id: string, name: string) => lane(page, id).getByRole("button", { name, exact: true }).click()
  if (await lane(page, "codepay").getByText("No sale yet.").isVisible()) {
    await press("codepay", "Sell")
    await press("codepay", "An empty card")
    await press("vinr", "Sell")
    await press("vinr", "Tap a card")
    await lane(page, "vinr").getByText("approved", { exact: true }).waitFor()
    await press("vinr", "Sell")
    await press("vinr", "Insert a card")
    await lane(page, "c2c").getByLabel("With").selectOption("qr")
    await press("c2c", "Sell")
  }
  await screen("codepay", "Declined")
  await screen("vinr", "Enter PIN")
  await screen("c2c", "Scan to pay")
}

// Small enough for a page of docs.
const SCALE = 1

export const scenes = defineScenes<Told>({
  name: "console",
  open: async () => {
    const world = await startWorld()
    const ids = await world.furnish()
    return { world: { ...world, ids }, close: world.stop }
  },
  scenes: [
    { name: "start", viewports: ["desktop"], scale: SCALE, fullPage: false, show: show(() => "start") },
    {
      name: "timeline",
      viewports: ["desktop"],
      scale: SCALE,
      fullPage: false,
      show: show(({ paid }) => `timeline/${paid}`)
    },
    {
      name: "timeline-dark",
      viewports: ["phone"],
      colorScheme: "dark",
      fullPage: false,
      show: show(({ waiting }) => `timeline/${waiting}`)
    },
    { name: "terminals", viewports: ["desktop"], scale: SCALE, fullPage: false, show: show(() => "terminals", sell) },
    {
      name: "objects",
      viewports: ["desktop"],
      scale: SCALE,
      fullPage: false,
      show: show(({ object }) => `objects/${object}`)
    },
    {
      name: "money",
      viewports: ["desktop"],
      scale: SCALE,
      colorScheme: "dark",
      fullPage: false,
      show: show(() => "money")
    },
    {
      name: "webhooks",
      viewports: ["desktop"],
      scale: SCALE,
      fullPage: false,
      show: show(({ webhook }) => `webhooks/${webhook}`)
    },
    {
      name: "requests",
      viewports: ["desktop"],
      scale: SCALE,
      colorScheme: "dark",
      fullPage: false,
      show: show(
        ({ request }) => `requests/${request}`,
        (page) => page.getByRole("tab", { name: "TypeScript" }).click()
      )
    },
    { name: "faults", viewports: ["desktop"], scale: SCALE, fullPage: false, show: show(() => "faults") },
    { name: "clock", fullPage: false, show: show(() => "clock") }
  ]
})
