/**
 * Throughput, CPU and latency: every contender in a fresh process, taking turns within each round.
 *
 * @module
 */
import { spawn, spawnSync } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"
import { median } from "../figures.ts"
import { type Contender, programOf } from "./contenders.ts"

const CONCURRENCIES = [1, 64] as const

export interface Sample {
  readonly perSecond: number
  readonly cpuMicroseconds: number
  /** Microseconds */
  readonly p50: number
  /** Microseconds */
  readonly p99: number
}

export interface Speed extends Sample {
  /** Calls a second, relative to the first contender in the same round; the median of the rounds. */
  readonly ratio: number
}

export interface SpeedAt {
  readonly concurrency: number
  readonly contenders: ReadonlyArray<Speed & { readonly name: string }>
}

const node = (file: string, ...args: ReadonlyArray<string>): ReadonlyArray<string> => [
  join(import.meta.dirname, file),
  ...args
]

/** Starts the loopback gateway and gives its address while `use` runs. */
export const withServer = async <A>(use: (url: string) => Promise<A>): Promise<A> => {
  const server = spawn(process.execPath, node("server.ts"), { stdio: ["ignore", "pipe", "inherit"] })
  try {
    const [line] = (await once(server.stdout, "data")) as [Buffer]
    return await use(`http://127.0.0.1:${line.toString().trim()}`)
  } finally {
    server.kill()
  }
}

export const runWorker = (contender: Contender, url: string, ...figures: ReadonlyArray<number>): string => {
  const args = node("worker.ts", programOf(contender), url, ...figures.map(String))
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" })
  if (status !== 0) throw new Error(`${contender.name} failed: ${stderr}`)
  return stdout
}

const medians = (samples: ReadonlyArray<Sample>, base: ReadonlyArray<Sample>): Speed => {
  const of = (field: keyof Sample) => median(samples.map((sample) => sample[field]))
  return {
    perSecond: of("perSecond"),
    cpuMicroseconds: of("cpuMicroseconds"),
    p50: of("p50"),
    p99: of("p99"),
    ratio: median(samples.map((sample, round) => sample.perSecond / base[round]!.perSecond))
  }
}

export const measureSpeed = (
  contenders: ReadonlyArray<Contender>,
  plan: { readonly rounds: number; readonly ms: number }
): Promise<ReadonlyArray<SpeedAt>> =>
  withServer(async (url) =>
    CONCURRENCIES.map((concurrency) => {
      const samples = contenders.map((): Array<Sample> => [])
      for (let round = 0; round < plan.rounds; round++) {
        for (const [i, contender] of contenders.entries())
          samples[i]!.push(JSON.parse(runWorker(contender, url, concurrency, plan.ms / 2, plan.ms)))
      }
      const names = contenders.map(({ name }) => name)
      return { concurrency, contenders: samples.map((own, i) => ({ name: names[i]!, ...medians(own, samples[0]!) })) }
    })
  )
