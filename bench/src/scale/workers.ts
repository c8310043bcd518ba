/** Processes that share one store. */
import { type ChildProcess, fork } from "node:child_process"
import { once } from "node:events"
import { setTimeout as pause } from "node:timers/promises"
import { fileURLToPath } from "node:url"
import { median, quantile } from "../figures.ts"
import type { Subject } from "./subjects.ts"

export interface WorkerFigure {
  readonly store: Subject["name"]
  readonly workers: number
  /** Payments and events a second, both done. */
  readonly perSecond: number
  /** µs */
  readonly p50: number
  readonly p99: number
}

const PROGRAM = fileURLToPath(new URL("./worker.ts", import.meta.url))

export const measureWorkers = async ({ name, place }: Subject, workers: number, ms: number): Promise<WorkerFigure> => {
  const children: ReadonlyArray<ChildProcess> = Array.from({ length: workers }, () =>
    fork(PROGRAM, [name, place, "scale"], {
      execArgv: ["--conditions=@pay/source", "--disable-warning=ExperimentalWarning"]
    })
  )
  await Promise.all(children.map((child) => once(child, "message")))
  const answers = Promise.all(children.map((child) => once(child, "message")))
  const began = performance.now()
  for (const child of children) child.send("go")
  await pause(ms)
  for (const child of children) child.send("stop")
  const samples = (await answers).flatMap(([numbers]) => numbers as ReadonlyArray<number>)
  const seconds = (performance.now() - began) / 1000
  return {
    store: name,
    workers,
    perSecond: Math.round(samples.length / seconds),
    p50: Math.round(median(samples)),
    p99: Math.round(quantile(samples, 0.99))
  }
}
