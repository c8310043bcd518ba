import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { examples } from "@pay/ewallets/examples"
import { ewalletCapture } from "@pay/ewallets/webhooks"
import { signTestWebhook } from "@pay/webhooks/testing"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { openDatabase } from "../src/index.ts"

const TOKEN = "callback-token-of-the-tests"
const PROGRAM = new URL("./programs/receiver.ts", import.meta.url).pathname

const POINTS = [
  "before-store",
  "after-store",
  "before-transaction",
  "transaction-begun",
  "transaction-written",
  "after-transaction"
]

let folder: string
let file: string
let starts: number
let receiver: ChildProcess | undefined
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "inbox-kill-"))
  file = join(folder, "inbox.db")
  starts = 0
})
afterEach(async () => {
  await kill()
  rmSync(folder, { recursive: true })
})

const start = async (crashAt?: string): Promise<string> => {
  const env = { ...process.env, FILE: file, TOKEN, CLOCK_OFFSET: String(starts++ * 3_600_000), CRASH_AT: crashAt ?? "" }
  receiver = spawn(process.execPath, ["--conditions=@pay/source", PROGRAM], {
    env,
    stdio: ["ignore", "pipe", "ignore"]
  })
  const [line] = await once(receiver.stdout!, "data")
  return JSON.parse(String(line)).url
}
const kill = async (): Promise<void> => {
  if (!receiver || receiver.exitCode !== null || receiver.signalCode !== null) return
  receiver.kill("SIGKILL")
  await once(receiver, "exit")
}

const capture = (id: string, charge: string, step: number) =>
  signTestWebhook(ewalletCapture, {
    token: TOKEN,
    id,
    examples,
    overrides: {
      created: new Date(Date.UTC(2026, 0, 1, 0, 0, step)).toISOString(),
      data: { id: charge, status: `S${step}` }
    }
  })

/** The provider's part: true once it was acknowledged. */
const send = async (url: string, id: string, charge: string, step: number): Promise<boolean> => {
  const { headers, body } = await capture(id, charge, step)
  try {
    return (await fetch(`${url}/webhooks`, { method: "POST", headers, body })).ok
  } catch {
    return false
  }
}

const outcome = () => {
  const database = openDatabase(file)
  try {
    const effects = database.prepare("SELECT key FROM effects ORDER BY key").all()
    const charges = database.prepare("SELECT id, status FROM charges ORDER BY id").all()
    return { effects: effects.map((row) => row.key), charges: charges.map((row) => `${row.id} ${row.status}`) }
  } finally {
    database.close()
  }
}

describe("a receiver that dies", () => {
  it.each(POINTS)("at %s applies the effect once, after the delivery came again", async (point) => {
    const url = await start(point)
    const died = once(receiver!, "exit")
    await send(url, "wh-1", "ewc_1", 1)
    expect((await died)[1]).toBe("SIGKILL")
    const again = await start()
    expect(await send(again, "wh-1", "ewc_1", 1)).toBe(true)
    expect(await (await fetch(again)).json()).toMatchObject({ open: 0, handled: 1, dead: 0 })
    await kill()
    expect(outcome()).toEqual({ effects: ["wh-1"], charges: ["ewc_1 S1"] })
  })

  it("again and again, under repeated and disordered deliveries, ends with each effect once and each last state", async () => {
    const CHARGES = 30
    const STEPS = 5
    // A fixed shuffle, so that a failure can be repeated.
    let seed = 42
    const random = (): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
      return seed / 2_147_483_648
    }
    const ordered = Array.from({ length: CHARGES * STEPS }, (_, i) => {
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
      const dying = acknowledged > (kills + 1) * 25
      if (dying) {
        // The first answer is the moment: the rest of the batch is anywhere between socket and disk.
        await Promise.race(sending)
        await kill()
        kills++
      }
      const answers = await Promise.all(sending)
      acknowledged += answers.filter(Boolean).length
      queue.push(...batch.filter((_, i) => !answers[i]))
      if (dying) url = await start()
    }
    expect(kills).toBeGreaterThan(3)
    expect(await (await fetch(url)).json()).toMatchObject({ open: 0, handled: ordered.length, dead: 0 })
    await kill()
    const { effects, charges } = outcome()
    expect(effects).toEqual(ordered.map((one) => one.id).toSorted())
    expect(charges).toEqual(Array.from({ length: CHARGES }, (_, i) => `ewc_${i} S${STEPS}`).toSorted())
  })
})
