/** What the docs show of the checkout pages. */
import { defineScenes } from "@pay/browser-testkit"
import { startSandbox } from "../../src/index.ts"
import { call, dana } from "../helpers.ts"

export const scenes = defineScenes({
  name: "checkout",
  open: async () => {
    const sandbox = await startSandbox({ clock: "manual", seed: 1, startAt: "2026-03-02T03:00:00Z" })
    return { world: sandbox, close: () => sandbox.close() }
  },
  scenes: [
    {
      name: "wallet",
      show: async (page, sandbox) => {
        const { body } = await call(sandbox, "POST", "/ewallets/charges", dana())
        await page.goto(body.actions.mobile_web_checkout_url)
      }
    }
  ]
})
