/** What the docs show of the customer's pages. */
import { defineScenes, type Page, type Scene } from "@pay/browser-testkit"
import { type Sandbox, startSandbox } from "../../src/index.ts"
import { type ObjectName, pageOf } from "./objects.ts"

interface World {
  /** As the shop calls it. */
  readonly sandbox: Sandbox
}

const open = async (page: Page, { sandbox }: World, name: ObjectName, query = ""): Promise<string> => {
  const { id, url } = await pageOf(sandbox, name)
  await page.goto(url + query)
  return id
}

const scene = (name: ObjectName, change: Partial<Scene<World>> = {}): Scene<World> => ({
  name,
  show: async (page, world) => {
    await open(page, world, name)
  },
  ...change
})

/** How an object looks after a customer's act. */
const after = (name: string, object: ObjectName, action: string, input: object = {}): Scene<World> => ({
  name,
  show: async (page, world) => {
    const { id, url } = await pageOf(world.sandbox, object)
    await world.sandbox.act(id, action, { ...input })
    await page.goto(url)
  }
})

export const scenes = defineScenes<World>({
  name: "checkout",
  open: async () => {
    const sandbox = await startSandbox({ clock: "manual", seed: 7, startAt: "2026-03-02T03:00:00Z", rateLimit: false })
    const shop = await sandbox.control<{ test: { secret: string } }>("POST", "/accounts", { name: "Kopi Nusantara" })
    return { world: { sandbox: { ...sandbox, apiKey: shop.test.secret } }, close: () => sandbox.close() }
  },
  scenes: [
    scene("wallet", { viewports: ["phone", "desktop"] }),
    scene("wallet", {
      name: "wallet-dark-id",
      colorScheme: "dark",
      locale: "id-ID"
    }),
    scene("wallet-maya"),
    scene("bank"),
    scene("debit-otp"),
    {
      name: "otp-wrong",
      show: async (page, world) => {
        await open(page, world, "debit-otp")
        await page.getByLabel("One-time code").fill("000000")
        await page.getByRole("button", { name: "Confirm" }).click()
        await page.getByRole("alert").waitFor()
      }
    },
    scene("card"),
    scene("paylater"),
    scene("link"),
    scene("unlink"),
    scene("subscription"),
    scene("invoice", { viewports: ["phone", "desktop"] }),
    scene("invoice", { name: "invoice-dark", viewports: ["desktop"], colorScheme: "dark", locale: "id-ID" }),
    {
      name: "invoice-transfer",
      show: async (page, world) => {
        await open(page, world, "invoice")
        await page.getByText("Mandiri", { exact: true }).click()
      }
    },
    {
      name: "invoice-qr",
      show: async (page, world) => {
        await open(page, world, "invoice")
        await page.getByText("QRIS", { exact: true }).click()
      }
    },
    { name: "invoice-wallet", show: async (page, world) => void (await open(page, world, "invoice", "?channel=DANA")) },
    {
      name: "claim",
      show: async (page, world) => {
        const paid = await pageOf(world.sandbox, "invoice")
        await world.sandbox.act(paid.id, "approve")
        await open(page, world, "claim")
      }
    },
    scene("transfer"),
    scene("transfer-open"),
    scene("counter"),
    scene("qr"),
    scene("qr-open", { colorScheme: "dark" }),
    after("paid", "wallet", "approve"),
    after("declined", "wallet", "decline", { failure_code: "INSUFFICIENT_BALANCE" }),
    after("expired", "wallet", "expire"),
    {
      name: "missing",
      expected: [/404/],
      show: async (page, { sandbox }) => void (await page.goto(`${sandbox.url}/_sandbox/checkout/ewc_none`))
    }
  ]
})
