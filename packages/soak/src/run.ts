/** A steady load for a while, and what it does to the shop. */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { fileURLToPath } from "node:url"
import { keepRunning } from "@pay/chaos-kit"
import { startSandbox } from "@pay/sandbox"
import type { Ask, Told } from "./shop.ts"
import { type Growth, growthOf, MEASURES, type Measure, type Sample } from "./slope.ts"

export interface SoakOptions {
  readonly minutes: number
  /** Payments a second. */
  readonly rate: number
  readonly progress?: (text: string) => void
}

export interface SoakReport {
  readonly minutes: number
  readonly payments: number
  readonly handled: number
  /** Calls that the faults left without an outcome, or refused. */
  readonly failed: number
  readonly measures: Readonly<Record<Measure, Growth>>
}

const WINDOWS = 20
const WARM_UP = 5
const TOKEN = "soak-callback-token"
// One per cent in all.
const FAULTS = [
  { kind: "reset-before", rate: 0.002 },
  { kind: "reset-after-commit", rate: 0.002 },
  { kind: "http-status", status: 500, rate: 0.002 },
  { kind: "truncate", rate: 0.002 },
  { kind: "wrong-body", rate: 0.002 },
  { kind: "duplicate-webhook", rate: 0.005 },
  { kind: "drop-webhook", rate: 0.005 }
]

export const soak = async ({ minutes, rate, progress }: SoakOptions): Promise<SoakReport> => {
  const folder = mkdtempSync(join(tmpdir(), "pay-soak-"))
  const answers: Array<(told: Told) => void> = []
  const shop = keepRunning<{ readonly port: number }>({
    file: fileURLToPath(new URL("./shop.ts", import.meta.url)),
    env: () => ({ SHOP: JSON.stringify({ file: join(folder, "shop.db"), token: TOKEN }) }),
    onMessage: (told) => answers.shift()?.(told as Told)
  })
  const ask = (what: Ask): void => shop.send(what)
  const { port } = await shop.up()
  const sandbox = await startSandbox({
    rateLimit: false,
    seed: 1,
    clock: "flowing",
    callbackToken: TOKEN,
    webhookUrl: `http://127.0.0.1:${port}/webhooks`
  })
  try {
    for (const fault of FAULTS) await sandbox.control("POST", "/faults", fault)
    ask({ sell: { baseUrl: sandbox.url, apiKey: sandbox.apiKey, rate } })
    const samples: Array<Sample> = []
    const started = performance.now()
    let last: Told | undefined
    for (let window = 1; window <= WINDOWS; window++) {
      await sleep(Math.max(0, started + (minutes * 60_000 * window) / WINDOWS - performance.now()))
      last = await new Promise<Told>((resolve) => {
        answers.push(resolve)
        ask({ sample: true })
      })
      samples.push({ at: (performance.now() - started) / 60_000, ...last.sample })
      const { heap, rss, sockets, handles, store, p99 } = last.sample
      progress?.(
        `${window}/${WINDOWS}: ${last.charges} payments, heap ${(heap / 1e6).toFixed(1)} MB, rss ${(rss / 1e6).toFixed(0)} MB, ` +
          `${sockets} sockets, ${handles} handles, store ${(store / 1e6).toFixed(1)} MB, p99 ${p99.toFixed(1)} ms`
      )
    }
    const measured = samples.slice(WARM_UP)
    const { charges: payments = 0, handled = 0, failed = 0 } = last ?? {}
    const measures = Object.fromEntries(MEASURES.map((one) => [one, growthOf(measured, one)]))
    return { minutes, payments, handled, failed, measures: measures as Record<Measure, Growth> }
  } finally {
    await shop.stop()
    await sandbox.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
