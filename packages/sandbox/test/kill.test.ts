import { copyFileSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, it } from "vitest"
import { call, DAY, open, receiver } from "./helpers.ts"
import { file, folder, type Ready, refused, start } from "./processes.ts"

const below = (n: number): number => Math.floor(Math.random() * n)

const payout = (ready: Ready, name: string) =>
  call(
    ready,
    "POST",
    "/v2/payouts",
    {
      reference_id: name,
      channel_code: "PH_GCASH",
      channel_properties: { account_holder_name: "Maria Santos", account_number: "09171234567" },
      amount: 90.5,
      currency: "PHP"
    },
    { "Idempotency-key": name }
  )

const VERSION = { "api-version": "2022-07-31" }
const code = (ready: Ready, name: string) =>
  call(
    ready,
    "POST",
    "/qr_codes",
    { reference_id: name, type: "DYNAMIC", currency: "IDR", amount: 10_000 },
    { ...VERSION, "idempotency-key": name }
  )
const pay = (ready: Ready, id: string) => call(ready, "POST", `/qr_codes/${id}/payments/simulate`, undefined, VERSION)

/** What a merchant knows: what was answered, and of what was sent it may not know what became of it. */
interface Known {
  readonly payouts: Map<string, string>
  readonly codes: Map<string, { readonly id: string; readonly body: string }>
  readonly payments: Map<string, string>
  readonly unknown: Set<string>
}

// One client: payouts and paid QR codes in turns, each under its own key, until the server is gone.
const shop = async (ready: Ready, shopper: string, known: Known, answered: () => void): Promise<void> => {
  for (let n = 0; ; n++) {
    const name = `${shopper}-${n}`
    known.unknown.add(name)
    try {
      if (n % 2 === 0) known.payouts.set(name, (await payout(ready, name)).body.id)
      else {
        const { body } = await code(ready, name)
        known.codes.set(name, { id: body.id, body: JSON.stringify(body) })
        answered()
        known.payments.set(name, (await pay(ready, body.id)).body.id)
      }
    } catch {
      return
    }
    known.unknown.delete(name)
    answered()
  }
}

interface Movement {
  readonly type: string
  readonly object: string
  readonly idempotency_key: string | null
}

it("keeps all that it acknowledged through kill -9 under load, five times, and sends every webhook in the end", async () => {
  const hooks = await receiver()
  hooks.script.push(...Array.from({ length: 100_000 }, () => 503))
  const args = ["--store", file(), "--rate-limit", "off", "--webhook-url", hooks.url]
  const known: Known = { payouts: new Map(), codes: new Map(), payments: new Map(), unknown: new Set() }
  for (let life = 0; life < 5; life++) {
    const { ready, kill } = await start(...args)
    let left = 10 + below(60)
    const shops: Array<Promise<void>> = []
    await new Promise<void>((resolve) => {
      const answered = (): void => {
        if (--left === 0) resolve()
      }
      for (let i = 0; i < 8; i++) shops.push(shop(ready, `${life}-${i}`, known, answered))
    })
    // Not always at the moment of an answer.
    for (let turns = below(30); turns > 0; turns--) await new Promise(setImmediate)
    await kill()
    await Promise.all(shops)
  }

  const { ready } = await start(...args)
  // What may have been lost is sent again under its key; afterwards each key has done its work once.
  for (const name of known.unknown) {
    if (Number(name.split("-").at(-1)) % 2 === 0) {
      const { status, body } = await payout(ready, name)
      if (status !== 200) expect(body.error_code).toBe("DUPLICATE_ERROR")
    } else {
      const { body } = await code(ready, name)
      if (!known.codes.has(name)) known.codes.set(name, { id: body.id, body: JSON.stringify(body) })
    }
  }
  for (const [name, id] of known.payouts) {
    expect((await call(ready, "GET", `/v2/payouts/${id}`)).body.reference_id).toBe(name)
    expect((await payout(ready, name)).body.error_code).toBe("DUPLICATE_ERROR")
  }
  for (const [name, { body }] of known.codes) expect(JSON.stringify((await code(ready, name)).body)).toBe(body)

  const { movements, internal, balanced } = (await call(ready, "GET", "/_sandbox/audit")).body
  expect(balanced).toBe(true)
  const holds = (internal as ReadonlyArray<Movement>).filter(({ type }) => type === "DISBURSEMENT_HOLD")
  const held = holds.map((one) => one.idempotency_key)
  expect(new Set(held).size).toBe(held.length)
  for (const [name, id] of known.payouts)
    expect(holds.filter((one) => one.idempotency_key === name)).toMatchObject([{ object: id }])
  const paid = (movements as ReadonlyArray<Movement>).filter(({ type }) => type === "PAYMENT")
  const paidBy = paid.map((one) => one.idempotency_key)
  expect(new Set(paidBy).size).toBe(paidBy.length)
  for (const [name, id] of known.payments)
    expect(paid.filter((one) => one.idempotency_key === name)).toMatchObject([{ object: id }])

  hooks.script.length = 0
  const before = hooks.received.length
  await call(ready, "POST", "/_sandbox/clock/advance", { ms: DAY })
  const told = new Set(hooks.received.slice(before).map(({ body }) => body.data.id))
  for (const id of [...known.payments.values(), ...known.payouts.values()]) expect(told).toContain(id)
  const { webhooks } = (await call(ready, "GET", "/_sandbox/webhooks")).body
  expect(new Set(webhooks.map(({ state }: { state: string }) => state))).toEqual(new Set(["delivered"]))
  const { balanced: still } = (await call(ready, "GET", "/_sandbox/audit")).body
  expect(still).toBe(true)
})

it("opens a file whose last write was torn, with every command whole or not at all", async () => {
  const store = file()
  const { ready, kill } = await start("--store", store, "--rate-limit", "off")
  const ids: Array<string> = []
  for (let n = 0; n < 12; n++) ids.push((await payout(ready, `order-${n}`)).body.id)
  await kill()
  const log = readFileSync(`${store}-wal`)
  const place = folder()
  for (let tear = 0; tear < 24; tear++) {
    const torn = join(place, `${tear}.db`)
    copyFileSync(store, torn)
    // The end is missing, or it is there and holds noise.
    const cut = below(log.length)
    const tail = tear % 2 === 0 ? Buffer.alloc(0) : Buffer.alloc(log.length - cut, below(255) + 1)
    writeFileSync(`${torn}-wal`, Buffer.concat([log.subarray(0, cut), tail]))
    const sandbox = await open({ store: torn, clock: "flowing" })
    const kept = []
    for (const id of ids) kept.push((await call(sandbox, "GET", `/v2/payouts/${id}`)).status === 200)
    const count = kept.indexOf(false) < 0 ? kept.length : kept.indexOf(false)
    expect(kept).toEqual(ids.map((_, i) => i < count))
    const { internal, balanced } = await sandbox.control<{ internal: ReadonlyArray<Movement>; balanced: boolean }>(
      "GET",
      "/audit"
    )
    expect(balanced).toBe(true)
    expect(internal.map(({ object }) => object)).toEqual(ids.slice(0, count))
    // The timers of what was kept are there too, and no others.
    await sandbox.advance(DAY)
    const { webhooks } = await sandbox.control<{ webhooks: ReadonlyArray<unknown> }>("GET", "/webhooks")
    expect(webhooks).toHaveLength(count)
  }
})

it("refuses a file that another process has, or that is not its own", async () => {
  const store = file()
  const first = await start("--store", store)
  const second = await refused("--store", store)
  expect([second.code, second.text]).toEqual([1, expect.stringContaining(`${store} is in use by another process`)])
  await first.kill()
  await (await start("--store", store)).kill()
  const other = file()
  writeFileSync(other, "not a database, but long enough to be taken for one ".repeat(100))
  const third = await refused("--store", other)
  expect([third.code, third.text]).toEqual([1, expect.stringContaining(`${other} is not a file of the sandbox`)])
})
