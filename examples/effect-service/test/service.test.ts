import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { firstLine, launch, scratch } from "@pay/example-testkit"
import { startSandbox } from "@pay/sandbox"
import { expect, onTestFinished, test } from "vitest"

const open = async () => {
  const sandbox = await startSandbox({ rateLimit: false })
  onTestFinished(() => sandbox.close())
  const env = {
    PORT: "0",
    BOOKS: join(scratch(), "books.db"),
    PAY_API_KEY: sandbox.apiKey,
    PAY_BASE_URL: sandbox.url,
    PAY_CALLBACK_TOKEN: sandbox.callbackToken
  }
  const url = await firstLine(launch(fileURLToPath(new URL("../src/main.ts", import.meta.url)), env))
  await sandbox.control("POST", "/webhook-urls", { url: `${url}/webhooks` })
  const charge = async (body: string) => {
    const headers = { "content-type": "application/json" }
    const answer = await fetch(`${url}/charges`, { method: "POST", headers, body })
    return { status: answer.status, body: (await answer.json()) as { readonly id: string } }
  }
  const payment = async (reference: string) => (await fetch(`${url}/payments/${reference}`)).json()
  return { sandbox, charge, payment }
}

const order = (reference: string, amount: unknown = 25_000) => JSON.stringify({ reference, amount })

test("charges, and writes down what the webhook says", async () => {
  const { sandbox, charge, payment } = await open()
  const made = await charge(order("order-1"))
  expect(made).toMatchObject({ status: 201, body: { status: "PENDING" } })
  await sandbox.act(made.body.id, "approve")
  await expect.poll(() => payment("order-1"), { timeout: 30_000 }).toEqual({ status: "SUCCEEDED" })
})

test.each([
  ["{", 400, { error: "the body is not JSON" }],
  [order("x", 10.5), 400, { error: "bad request" }],
  [order(""), 400, { error: "refused" }]
])("%s is refused before the gateway hears of it", async (body, status, told) => {
  const { sandbox, charge } = await open()
  expect(await charge(body)).toMatchObject({ status, body: told })
  expect(sandbox.requests().filter(({ method }) => method === "POST")).toHaveLength(0)
})

test("a documented refusal and a lost answer are told apart", async () => {
  const { sandbox, charge } = await open()
  await sandbox.control("POST", "/settings", { "ewallets.inactive_channels": ["ID_SHOPEEPAY"] })
  expect(await charge(order("order-2"))).toMatchObject({ status: 422, body: { error: "CHANNEL_NOT_ACTIVATED" } })
  await sandbox.control("POST", "/settings", { "ewallets.inactive_channels": [] })
  await sandbox.control("POST", "/faults", { kind: "reset-after-commit", method: "POST", path: "/ewallets/charges" })
  expect(await charge(order("order-3"))).toMatchObject({ status: 202, body: { status: "UNKNOWN" } })
})
