/**
 * Start-up, throughput and latency: in each round every server starts anew, is warmed up and measured, one after the
 * other.
 *
 * @module
 */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { median, quantile } from "../figures.ts"
import { type Loaded, load } from "../load.ts"
import { type Contender, cpuOf, start } from "./servers.ts"

export interface Plan {
  readonly rounds: number
  readonly ms: number
}

export interface Served {
  readonly name: string
  readonly perSecond: number
  /** µs */
  readonly p50: number
  readonly p99: number
  /** Calls a second relative to the first server in the same round; the median of the rounds. */
  readonly ratio: number
  /** CPU time of the server for one call, µs; null where the system does not tell. */
  readonly cpuMicroseconds: number | null
}

export interface Started {
  readonly name: string
  /** To the line that says it is ready, ms; null for a server that is silent. */
  readonly readyMs: number | null
  /** To the first 2xx, ms. */
  readonly firstAnswerMs: number
}

export interface Measured {
  readonly startUp: ReadonlyArray<Started>
  readonly speeds: ReadonlyArray<{ readonly concurrency: number; readonly servers: ReadonlyArray<Served> }>
}

const CONCURRENCIES = [1, 64]

interface Sample extends Loaded {
  readonly cpuMicroseconds: number
}

interface Round {
  readonly readyMs: number | undefined
  readonly firstAnswerMs: number
  readonly samples: ReadonlyArray<Sample>
}

const countPayouts = (file: string): number => {
  const database = new DatabaseSync(file, { readOnly: true })
  const { found } = database.prepare(`SELECT count(*) AS found FROM rows WHERE "table" = 'payouts.payouts'`).get()!
  database.close()
  return Number(found)
}

/** One server from its start to `kill -9`, after which a server that keeps a file must have all it acknowledged. */
const measureOne = async (contender: Contender, ms: number, file: string): Promise<Round> => {
  const running = await start(contender, file)
  let acknowledged = 1
  const round = async (): Promise<Round> => {
    const drive = async (concurrency: number, duration: number): Promise<Sample> => {
      const before = cpuOf(running)
      const loaded = await load({ port: running.port, concurrency, ms: duration, request: running.request })
      acknowledged += loaded.accepted
      return { ...loaded, cpuMicroseconds: (cpuOf(running) - before) / loaded.accepted }
    }
    await drive(64, ms)
    const samples: Array<Sample> = []
    for (const concurrency of CONCURRENCIES) samples.push(await drive(concurrency, ms))
    const { readyMs, firstAnswerMs } = running
    return { readyMs, firstAnswerMs, samples }
  }
  const measured = await round().finally(running.end)
  const kept = contender.keeps ? countPayouts(file) : acknowledged
  if (kept !== acknowledged) throw new Error(`${acknowledged} payouts were acknowledged, ${kept} are in the file`)
  return measured
}

const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value)

export const measure = async (contenders: ReadonlyArray<Contender>, { rounds, ms }: Plan): Promise<Measured> => {
  const folder = mkdtempSync(join(tmpdir(), "bench-sandbox-"))
  try {
    const all = contenders.map((): Array<Round> => [])
    for (let round = 0; round < rounds; round++) {
      for (const [i, contender] of contenders.entries())
        all[i]!.push(await measureOne(contender, ms, join(folder, `${round}.db`)))
    }
    return {
      startUp: contenders.map(({ name, tells }, i) => ({
        name,
        readyMs: tells ? median(all[i]!.map((one) => one.readyMs!)) : null,
        firstAnswerMs: median(all[i]!.map((one) => one.firstAnswerMs))
      })),
      speeds: CONCURRENCIES.map((concurrency, c) => {
        const bare = all[0]!.map((one) => one.samples[c]!)
        return {
          concurrency,
          servers: contenders.map(({ name }, i): Served => {
            const own = all[i]!.map((one) => one.samples[c]!)
            const latencies = own.flatMap((one) => one.latencies)
            return {
              name,
              perSecond: Math.round(median(own.map((one) => one.perSecond))),
              p50: Math.round(quantile(latencies, 0.5)),
              p99: Math.round(quantile(latencies, 0.99)),
              ratio: median(own.map((one, round) => one.perSecond / bare[round]!.perSecond)),
              cpuMicroseconds: orNull(median(own.map((one) => one.cpuMicroseconds)))
            }
          })
        }
      })
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
