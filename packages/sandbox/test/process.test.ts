import { expect, it } from "vitest"
import { call, dana, receiver, shopeePay } from "./helpers.ts"
import { ended, file, refused, start } from "./processes.ts"

it("prints one ready line and ends with status 0 on SIGTERM", async () => {
  const { ready, child } = await start("--port", "0", "--callback-token", "tok")
  expect(ready).toEqual({
    ready: true,
    url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
    console: expect.stringContaining("/_sandbox/console"),
    apiKey: expect.stringMatching(/^xnd_development_/),
    publicKey: expect.stringMatching(/^xnd_public_development_/),
    callbackToken: "tok",
    pid: child.pid
  })
  const end = ended(child)
  child.kill("SIGTERM")
  expect(await end).toEqual({ code: 0, signal: null })
})

it("says what is wrong with its arguments", async () => {
  const { code, text } = await refused("--port", "x")
  expect(code).toBe(2)
  expect(text).toContain("--port takes a whole number")
})

it("loses nothing acknowledged to kill -9 with a file, and goes on where it stood", async () => {
  const store = file()
  const first = await start("--store", store, "--rate-limit", "off")
  const requests = Array.from({ length: 30 }, (_, i) => dana({ reference_id: `order-${i}` }))
  const ids = await Promise.all(
    requests.map(async (request) => (await call(first.ready, "POST", "/ewallets/charges", request)).body.id)
  )
  await call(first.ready, "POST", "/_sandbox/customers-act", { id: ids[0], action: "approve" })
  await call(first.ready, "POST", `/ewallets/charges/${ids[0]}/refunds`, {})
  await first.kill()

  const second = await start("--store", store, "--rate-limit", "off")
  expect(second.ready.apiKey).toBe(first.ready.apiKey)
  for (const [i, id] of ids.entries()) {
    const { body } = await call(second.ready, "GET", `/ewallets/charges/${id}`)
    expect(body.reference_id).toBe(`order-${i}`)
  }
  // The refund's timer survived: it settles in the new process.
  await call(second.ready, "POST", "/_sandbox/clock/advance", { ms: 2_000 })
  expect((await call(second.ready, "GET", `/ewallets/charges/${ids[0]}`)).body.status).toBe("REFUNDED")
  const again = await call(second.ready, "POST", "/ewallets/charges", dana())
  expect(ids).not.toContain(again.body.id)
})

it("sends after a kill what it had not delivered, under the same webhook-id", async () => {
  const store = file()
  const hooks = await receiver()
  const args = ["--store", store, "--webhook-url", hooks.url]
  hooks.script.push(500)
  const first = await start(...args)
  const { body } = await call(first.ready, "POST", "/ewallets/charges", dana())
  await call(first.ready, "POST", "/_sandbox/customers-act", { id: body.id, action: "approve" })
  await first.kill()

  const second = await start(...args)
  await call(second.ready, "POST", "/_sandbox/clock/advance", { ms: 15 * 60_000 })
  expect(hooks.received.at(-1)?.body.data.id).toBe(body.id)
  expect(new Set(hooks.received.map(({ headers }) => headers["webhook-id"])).size).toBe(1)
  const { webhooks } = (await call(second.ready, "GET", "/_sandbox/webhooks")).body
  expect(webhooks).toMatchObject([{ state: "delivered" }])
})

it("lets time flow with a seed where it is told to", async () => {
  const { ready } = await start("--seed", "7", "--clock", "flowing")
  const { now } = (await call(ready, "GET", "/_sandbox/clock")).body
  expect(Math.abs(Date.parse(now) - Date.now())).toBeLessThan(60_000)
})

it("gives the same ids and times again with the same seed", async () => {
  const run = async () => {
    const { ready, child } = await start("--seed", "7")
    const { body } = await call(ready, "POST", "/ewallets/charges", shopeePay())
    await call(ready, "POST", "/_sandbox/clock/advance", { ms: 60_000 })
    const paid = (await call(ready, "POST", "/_sandbox/customers-act", { id: body.id, action: "approve" })).body
    const audit = (await call(ready, "GET", "/_sandbox/audit")).body
    child.kill("SIGKILL")
    const { actions: _, callback_url: __, ...rest } = paid
    return { key: ready.apiKey, rest, movements: audit.movements }
  }
  expect(await run()).toEqual(await run())
})
