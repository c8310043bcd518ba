import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { expect, onTestFinished, test } from "vitest"
import { ended, gateway, pay, start } from "./support/pay.ts"

const charge = [
  "call",
  "ewallets",
  "createCharge",
  "--reference-id",
  "order-1",
  "--currency",
  "IDR",
  "--amount",
  "25000",
  "--checkout-method",
  "ONE_TIME_PAYMENT",
  "--channel-code",
  "ID_DANA"
]
const redirect = ["--field", "channel_properties.success_redirect_url=https://shop.example/thanks"]

test("calls an operation with flags from its spec, and finds the object again", async () => {
  const { env } = await gateway()
  const made = await pay([...charge, ...redirect, "--json"], env)
  expect(made.code).toBe(0)
  const { id, status, charge_amount } = JSON.parse(made.stdout)
  expect({ status, charge_amount }).toEqual({ status: "PENDING", charge_amount: 25_000 })
  const read = await pay(["call", "ewallets", "getCharge", "--id", id], env)
  expect(read.stdout).toMatch(/reference_id +order-1/)
  expect(made.all + read.all).not.toContain(env.PAY_API_KEY)
})

test.each([
  [[...charge], 2, "channel_properties.success_redirect_url"],
  [
    [...charge.map((text) => (text === "25000" ? "1e3" : text)), ...redirect],
    2,
    "amount must be a plain decimal number"
  ],
  [["call", "ewallets", "getCharge", "--id", "ewc_none"], 1, "DATA_NOT_FOUND"],
  [["call", "ewallets", "getCharge", "--id", "x", "--url", "http://127.0.0.1:1"], 4, "refused"]
])("%j exits with %i and says %s", async (args, code, told) => {
  const { env } = await gateway()
  const { code: actual, stderr, all } = await pay(args, env)
  expect(stderr).toContain(told)
  expect(actual).toBe(code)
  expect(all).not.toContain(env.PAY_API_KEY)
})

test("a key is never taken from a flag, and its absence is told", async () => {
  const { code, stderr } = await pay([...charge, ...redirect])
  expect(code).toBe(2)
  expect(stderr).toContain("PAY_API_KEY")
})

test("a key file that cannot be read is told, and nothing was sent", async () => {
  const { code, stderr } = await pay([...charge, ...redirect], { PAY_API_KEY_FILE: "/nowhere/key" })
  expect(code).toBe(2)
  expect(stderr).toContain("PAY_API_KEY_FILE")
})

const PAYOUT = JSON.stringify({
  reference_id: "payout-1",
  channel_code: "ID_BCA",
  channel_properties: { account_number: "1234567890", account_holder_name: "Rani" },
  amount: 10_000,
  currency: "IDR"
})

test("a payout that is interrupted while its answer is awaited is told as unknown, with the key that repeats it", async () => {
  let heard: () => void = () => {}
  const arrived = new Promise<void>((resolve) => {
    heard = resolve
  })
  const keys: Array<unknown> = []
  const server = createServer((request) => {
    keys.push(request.headers["x-idempotency-key"] ?? request.headers["idempotency-key"])
    heard()
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const env = {
    PAY_API_KEY: "xnd_development_x",
    PAY_BASE_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }
  const child = start(["call", "payouts", "createPayout", "--body", PAYOUT], env)
  const end = ended(child)
  await arrived
  child.kill("SIGINT")
  const { code, stderr } = await end
  expect(code).toBe(3)
  expect(keys).toHaveLength(1)
  expect(stderr).toContain(`--idempotency-key ${String(keys[0])}`)
})

test.each([
  [["call", "ewallets", "createCharg"], "Unknown subcommand"],
  [["call", "ewallets", "createCharge", "--currency", "EUR"], "Expected"],
  [["terminal", "sale", "--bogus"], "--bogus"]
])("%j is wrong use: status 2, help only where nobody parses it", async (args, told) => {
  const text = await pay(args)
  expect(text).toMatchObject({ code: 2, stdout: "" })
  expect(text.stderr).toContain(told)
  const json = await pay([...args, "--json"])
  expect(json).toMatchObject({ code: 2, stdout: "" })
  expect(JSON.parse(json.stderr).error.messages.join()).toContain(told)
})

test("a SNAP call is signed with the key of the environment, and refused without one", async () => {
  const { env } = await gateway()
  const bare = await pay(["call", "snap", "inquireAccountBinding", "--body", "{}"], env)
  expect(bare.code).toBe(2)
  expect(bare.stderr).toContain("PAY_SNAP_PARTNER_ID")
})

test("completion offers the operations, and the values that the specs allow", async () => {
  const { stdout } = await pay(["--completions", "bash"])
  expect(stdout).toContain("createCharge")
  expect(stdout).toContain("TOKENIZED_PAYMENT")
})
