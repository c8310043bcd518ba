/** Pictures of the docs site. */
import { defineScenes, type Page, type Scene } from "@pay/browser-testkit"
import { build, serve } from "./built.ts"

type Site = Awaited<ReturnType<typeof serve>>

const scene = (name: string, path: string, change: Partial<Scene<Site>> = {}): Scene<Site> => ({
  name,
  viewports: ["desktop"],
  fullPage: false,
  show: async (page: Page, { url }) => {
    await page.goto(url + path, { waitUntil: "networkidle" })
  },
  ...change
})

export const scenes = defineScenes<Site>({
  name: "docs",
  open: async () => {
    build()
    const site = await serve()
    return { world: site, close: async () => site.close() }
  },
  scenes: [
    scene("home", "/"),
    scene("operation", "/reference/ewallets/refundCharge.html", { viewports: ["desktop", "phone"] }),
    scene("errors-dark", "/errors/ewallets.html", { colorScheme: "dark" })
  ]
})
