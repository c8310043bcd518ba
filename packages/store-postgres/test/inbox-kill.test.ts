import { examples } from "@pay/ewallets/examples"
import { ewalletCapture } from "@pay/ewallets/webhooks"
import { signTestWebhook } from "@pay/webhooks/testing"
import pg from "pg"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { type Program, startProgram } from "./programs.ts"
import { serverOfFile } from "./support.ts"

const TOKEN = "callback-token-of-the-tests"
const POINTS = [
  "before-store",
  "after-store",
  "before-transaction",
  "transaction-begun",
  "transaction-written",
  "after-transaction"
]

const server = serverOfFile()
let databases = 0
let database: string
let starts: number
let receiver: Program | undefined

const rows = async (text: string): Promise<ReadonlyArray<string>> => {
  const client = new pg.Client({ connectionString: database })
  await client.connect()
  try {
    return (await client.query(text)).rows.map((row) => Object.values(row).join(" "))
  } finally {
    await client.end()
  }
}

beforeEach(async () => {
  database = await server().createDatabase(`shop_${databases++}`)
  starts = 0
  await rows("CREATE TABLE effects (key text NOT NULL)")
  await rows("CREATE TABLE charges (id text PRIMARY KEY, status text NOT NULL)")
})
afterEach(() => receiver?.kill())

const start = async (at = "", does = ""): Promise<string> => {
  const CLOCK_OFFSET = String(starts++ * 3_600_000)
  receiver = startProgram("receiver", { DATABASE_URL: database, TOKEN, CLOCK_OFFSET, AT: at, DO: does })
  return (await receiver.line())?.url ?? ""
}

/** The provider's part: true once it was acknowledged. */
const send = async (url: string, id: string, charge: string, step: number): Promise<boolean> => {
  const { headers, body } = await signTestWebhook(ewalletCapture, {
    token: TOKEN,
    id,
    examples,
    overrides: {
      created: new Date(Date.UTC(2026, 0, 1, 0, 0, step)).toISOString(),
      data: { id: charge, status: `S${step}` }
    }
  })
  try {
    return (await fetch(`${url}/webhooks`, { method: "POST", headers, body })).ok
  } catch {
    return false
  }
}

const drained = async (url: string) => (await fetch(url)).json()

describe("a receiver that dies", () => {
  it.each(POINTS)("at %s applies the effect once, after the delivery came again", async (point) => {
    const url = await start(point, "die")
    const { ended } = receiver!
    await send(url, "wh-1", "ewc_1", 1)
    expect((await ended).signal).toBe("SIGKILL")
    const again = await start()
    expect(await send(again, "wh-1", "ewc_1", 1)).toBe(true)
    expect(await drained(again)).toMatchObject({ open: 0, handled: 1, dead: 0 })
    expect(await rows("SELECT key FROM effects")).toEqual(["wh-1"])
    expect(await rows("SELECT id, status FROM charges")).toEqual(["ewc_1 S1"])
  })
})

describe("a database that dies", () => {
  it.each(POINTS)("at %s costs an acknowledged delivery nothing, and applies its effect once", async (point) => {
    const url = await start(point, "hold")
    const sent = send(url, "wh-1", "ewc_1", 1)
    expect(await receiver!.line()).toEqual({ held: point })
    await server().kill()
    receiver!.release()
    await server().start()
    expect(await sent).toBe(true)
    await receiver!.kill()
    const again = await start()
    expect(await drained(again)).toMatchObject({ open: 0, handled: 1, dead: 0 })
    expect(await rows("SELECT key FROM effects")).toEqual(["wh-1"])
    expect(await rows("SELECT id, status FROM charges")).toEqual(["ewc_1 S1"])
  })
})

it("either of them, again and again, under repeated and disordered deliveries: each effect once, each last state", async () => {
  const CHARGES = 20
  const LAST = 5
  // A fixed shuffle, so that a failure can be repeated.
  let seed = 42
  const random = (): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return seed / 2_147_483_648
  }
  const ordered = Array.from({ length: CHARGES * LAST }, (_, i) => {
    const charge = `ewc_${i % CHARGES}`
    const step = Math.floor(i / CHARGES) + 1
    return { id: `wh-${charge}-${step}`, charge, step }
  })
  const disordered = ordered
    .map((one, i) => ({ one, at: random() < 0.2 ? i + random() * 3 * CHARGES : i }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one)
  const queue = disordered.flatMap((one) => (random() < 0.2 ? [one, one] : [one]))

  let url = await start()
  let acknowledged = 0
  let kills = 0
  while (queue.length > 0) {
    const batch = queue.splice(0, 8)
    const sending = batch.map((one) => send(url, one.id, one.charge, one.step))
    const dying = acknowledged > (kills + 1) * 15
    if (dying) {
      // The first answer is the moment: the rest of the batch is anywhere between socket and disk.
      await Promise.race(sending)
      if (kills % 2 === 0) await receiver!.kill()
      else {
        await server().kill()
        await server().start()
      }
      kills++
    }
    const answers = await Promise.all(sending)
    acknowledged += answers.filter(Boolean).length
    queue.push(...batch.filter((_, i) => !answers[i]))
    if (dying && kills % 2 === 1) url = await start()
  }
  expect(kills).toBeGreaterThan(4)
  await receiver!.kill()
  expect(await drained(await start())).toMatchObject({ open: 0, handled: ordered.length, dead: 0 })
  expect((await rows("SELECT key FROM effects")).toSorted()).toEqual(ordered.map((one) => one.id).toSorted())
  expect((await rows("SELECT id, status FROM charges")).toSorted()).toEqual(
    Array.from({ length: CHARGES }, (_, i) => `ewc_${i} S${LAST}`).toSorted()
  )
})
