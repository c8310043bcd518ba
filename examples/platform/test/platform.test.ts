import { once } from "node:events"
import { createInterface } from "node:readline"
import { fileURLToPath } from "node:url"
import { launch } from "@pay/example-testkit"
import { startSandbox } from "@pay/sandbox"
import { expect, onTestFinished, test } from "vitest"

const program = fileURLToPath(new URL("../src/main.ts", import.meta.url))

test("a sale in a partner's name is split, twice, without a second account", async () => {
  const sandbox = await startSandbox({ rateLimit: false, openingBalance: { IDR: 0 } })
  onTestFinished(() => sandbox.close())
  const { accounts } = await sandbox.control<{ accounts: ReadonlyArray<{ id: string }> }>("GET", "/accounts")
  const env = { PAY_API_KEY: sandbox.apiKey, PAY_BASE_URL: sandbox.url, PLATFORM_ID: accounts[0]?.id ?? "" }
  const sell = async (reference: string) => {
    const child = launch(program, env, [reference, "100000"])
    const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream })[Symbol.asyncIterator]()
    const { charge, partner } = JSON.parse((await lines.next()).value ?? "")
    await sandbox.act(charge, "approve")
    const ended = once(child, "exit")
    child.stdin?.write("\n")
    const balances = JSON.parse((await lines.next()).value ?? "")
    expect((await ended)[0]).toBe(0)
    return { partner, balances }
  }
  const first = await sell("order-1")
  expect(first.balances).toEqual({ platform: "IDR 3000.00", partner: "IDR 87000.00", courier: "IDR 10000.00" })
  const second = await sell("order-2")
  expect(second.partner).toBe(first.partner)
  expect(second.balances).toEqual({ platform: "IDR 6000.00", partner: "IDR 174000.00", courier: "IDR 20000.00" })
  const { balanced } = await sandbox.control<{ balanced: boolean }>("GET", "/audit")
  expect(balanced).toBe(true)
})
