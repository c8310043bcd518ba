import { expect, it } from "vitest"
import type { Sandbox } from "../src/index.ts"
import { call, DAY, dana, HOUR, MINUTE, open, receiver } from "./helpers.ts"
import { customer, terms, wallet } from "./recurring-requests.ts"

const VERSION = { "api-version": "2022-07-31" }
const UNREACHABLE = "http://127.0.0.1:1/hooks"
const START = Date.parse("2026-01-15T03:00:00Z")

/** Hundreds of objects that all have something before them: ends, cycles, settlements, and webhooks about them. */
const fill = async (sandbox: Sandbox): Promise<void> => {
  const owner = await customer(sandbox, { reference_id: "customer-1" })
  const method = await wallet(sandbox, owner)
  const daily = { interval: "DAY", anchor_date: "2026-01-16T03:00:00Z" }
  await call(sandbox, "POST", "/recurring/plans", terms(owner, [method], {}, daily))
  for (let burst = 0; burst < 5; burst++) {
    for (let n = 0; n < 20; n++) {
      await call(sandbox, "POST", "/ewallets/charges", dana({ reference_id: `order-${burst}-${n}` }))
      // Neither created in the order in which they end, nor apart from each other.
      const expires_at = new Date(START + ((n * 7) % 20) * 30 * HOUR + HOUR + burst * MINUTE).toISOString()
      const code = { reference_id: `code-${burst}-${n}`, type: "DYNAMIC", currency: "IDR", amount: 10_000, expires_at }
      await call(sandbox, "POST", "/qr_codes", code, VERSION)
    }
    await sandbox.advance(7 * MINUTE)
  }
}

interface Listed {
  readonly id: string
  readonly event: string
  readonly state: string
  readonly created: string
  readonly payload: unknown
  readonly attempts: ReadonlyArray<{ readonly at: string; readonly status?: number; readonly error?: string }>
}

const webhooksOf = async (sandbox: Sandbox) =>
  (await sandbox.control<{ webhooks: Listed[] }>("GET", "/webhooks")).webhooks

/** All that there is to be seen, but for the addresses and the milliseconds of real time. */
const history = async (sandbox: Sandbox) => {
  const webhooks = (await webhooksOf(sandbox)).map(({ attempts, ...rest }) => ({
    ...rest,
    attempts: attempts.map(({ at, status, error }) => ({ at, status, error }))
  }))
  const { tables } = await sandbox.control<{ tables: ReadonlyArray<string> }>("GET", "/objects")
  const objects = []
  for (const table of tables) {
    if (table === "webhooks" || table === "idempotency-keys") continue
    objects.push(await sandbox.control("GET", `/objects?table=${table}`))
  }
  const text = JSON.stringify({ webhooks, objects, audit: await sandbox.control("GET", "/audit") })
  return JSON.parse(text.replaceAll(sandbox.url, "http://sandbox"))
}

it("runs in one advance of 31 days what would have happened hour by hour", async () => {
  const days = 31
  const filled = async () => {
    const sandbox = await open({ seed: 11, webhookUrl: UNREACHABLE })
    await fill(sandbox)
    return sandbox
  }
  const [once, hourly] = [await filled(), await filled()]
  await once.advance(days * DAY)
  for (let hour = 0; hour < days * 24; hour++) await hourly.advance(HOUR)
  const all = await history(once)
  expect(all).toEqual(await history(hourly))

  // Nothing of it out of its time: each event after the ones before it, each attempt when the schedule says.
  const created = all.webhooks.map((webhook: Listed) => webhook.created)
  expect(created).toEqual(created.toSorted())
  expect(new Set(all.webhooks.map(({ event }: Listed) => event)).size).toBeGreaterThanOrEqual(4)
  const old = all.webhooks.filter((webhook: Listed) => Date.parse(webhook.created) < START + 29 * DAY)
  expect(old.length).toBeGreaterThan(100)
  for (const { created, attempts, state } of old) {
    const minutes = attempts.map(({ at }: { at: string }) => (Date.parse(at) - Date.parse(created)) / MINUTE)
    expect([state, ...minutes]).toEqual(["failed", 0, 15, 60, 180, 360, 720, 1440])
  }
  const times = all.audit.movements.map(({ at }: { at: string }) => at)
  expect(times).toEqual(times.toSorted())
})

it("tells a receiver what happened in the order of time", async () => {
  const hooks = await receiver()
  const sandbox = await open({ webhookUrl: hooks.url })
  await fill(sandbox)
  await sandbox.advance(31 * DAY)
  const order = hooks.received.map(({ headers }) => headers["webhook-id"])
  expect(order).toEqual((await webhooksOf(sandbox)).map(({ id }) => id))
  expect(order.length).toBeGreaterThan(100)
})
