/**
 * `pnpm bench scale [--json] [--rows N,…] [--workers N,…] [--terminals N,…] [--ms N] [--charts FOLDER]`: what the durable
 * stores take as rows, processes and terminals grow, on SQLite and on Postgres.
 *
 * @module
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { loadavg } from "node:os"
import { join, resolve } from "node:path"
import { parseArgs } from "node:util"
import { table, whole } from "./figures.ts"
import { chart, type Series } from "./scale/chart.ts"
import { measureRows, type RowFigure } from "./scale/rows.ts"
import { KINDS, postgresSubject, type Subject, sqliteSubject } from "./scale/subjects.ts"
import { measureWorkers, type WorkerFigure } from "./scale/workers.ts"
import { startDevices } from "./terminals/devices.ts"
import { type Fleet, measureFleet } from "./terminals/fleet.ts"

type TerminalFigure = Fleet & { readonly store: Subject["name"] }

const SALES = 200

const numbers = (text: string): ReadonlyArray<number> => {
  const list = text.split(",").map(Number)
  if (list.some((one) => !Number.isInteger(one) || one < 1)) throw new Error(`expected whole numbers, not ${text}`)
  return list.toSorted((a, b) => a - b)
}

/** One line a name. */
const lines = <Figure>(
  figures: ReadonlyArray<Figure>,
  nameOf: (figure: Figure) => string,
  pointOf: (figure: Figure) => readonly [number, number]
): ReadonlyArray<Series> =>
  [...new Set(figures.map(nameOf))].map((name) => ({
    name,
    points: figures.filter((one) => nameOf(one) === name).map(pointOf)
  }))

const chartsOf = (
  rows: ReadonlyArray<RowFigure>,
  workers: ReadonlyArray<WorkerFigure>,
  terminals: ReadonlyArray<TerminalFigure>
): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(
    KINDS.map((kind) => [
      `rows-${kind}.svg`,
      chart(
        `Time against rows: ${kind}`,
        "rows",
        "median, µs",
        lines(
          rows.filter((one) => one.kind === kind),
          ({ store, operation }) => `${operation}, ${store}`,
          (one) => [one.rows, one.p50]
        )
      )
    ])
  ),
  "workers.svg": chart(
    "Processes on one store",
    "processes",
    "payments and events a second",
    lines(
      workers,
      ({ store }) => store,
      (one) => [one.workers, one.perSecond]
    )
  ),
  "terminals.svg": chart(
    "Terminals of one process",
    "terminals",
    "sales a second",
    lines(
      terminals,
      ({ store }) => store,
      (one) => [one.terminals, Math.round(one.salesPerSecond)]
    )
  )
})

export const main = async (args: ReadonlyArray<string>): Promise<void> => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: "boolean" },
      rows: { type: "string", default: "1000,10000,100000,1000000" },
      workers: { type: "string", default: "1,2,4,8" },
      terminals: { type: "string", default: "1,10,100,1000" },
      ms: { type: "string", default: "3000" },
      charts: { type: "string" }
    }
  })
  const tell = (doing: string): void => {
    if (!values.json) process.stderr.write(`${doing}\n`)
  }
  const began = performance.now()
  const terminalCounts = numbers(values.terminals)
  // Not the system's temporary folder, which may be memory: the fsync is part of what is measured.
  mkdirSync(resolve(".pay"), { recursive: true })
  const folder = mkdtempSync(join(resolve(".pay"), "bench-scale-"))
  const rows: Array<RowFigure> = []
  const workers: Array<WorkerFigure> = []
  const terminals: Array<TerminalFigure> = []
  const devices = await startDevices({ codepay: terminalCounts.at(-1)! })
  const measure = async (subject: Subject): Promise<void> => {
    for (const count of terminalCounts) {
      tell(`${subject.name}: ${count} terminals`)
      const { journal, close } = await subject.fresh()
      const some = { ...devices, ready: { ...devices.ready, codepay: devices.ready.codepay.slice(0, count) } }
      terminals.push({ store: subject.name, ...(await measureFleet(some, journal, Math.ceil(SALES / count))) })
      await close()
    }
    for (const count of numbers(values.workers)) {
      tell(`${subject.name}: ${count} processes`)
      workers.push(await measureWorkers(subject, count, Number(values.ms)))
    }
    rows.push(...(await measureRows(subject, numbers(values.rows), tell)))
  }
  try {
    const sqlite = sqliteSubject(folder)
    await measure(sqlite)
    await sqlite.close()
    await using postgres = await postgresSubject()
    await measure(postgres)
  } finally {
    await devices.stop()
    rmSync(folder, { recursive: true })
  }

  if (values.charts !== undefined) {
    mkdirSync(values.charts, { recursive: true })
    for (const [name, svg] of Object.entries(chartsOf(rows, workers, terminals)))
      writeFileSync(join(values.charts, name), svg)
  }
  const seconds = Math.round((performance.now() - began) / 1000)
  const machine = { node: process.version, platform: `${process.platform} ${process.arch}`, load: loadavg()[0] }
  if (values.json) {
    process.stdout.write(`${JSON.stringify({ bench: "scale", ...machine, seconds, rows, workers, terminals })}\n`)
    return
  }
  const perRows = rows.map((one) => [
    `${one.store}, ${one.kind}: ${one.operation}`,
    whole(one.rows),
    whole(one.p50),
    whole(one.p99)
  ])
  const perWorkers = workers.map((one) => [
    one.store,
    String(one.workers),
    whole(one.perSecond),
    whole(one.p50),
    whole(one.p99)
  ])
  const perTerminals = terminals.map((one) => [
    one.store,
    String(one.terminals),
    whole(one.salesPerSecond),
    one.p50.toFixed(1),
    one.p99.toFixed(1)
  ])
  process.stdout.write(
    [
      table(["operation", "rows", "p50 µs", "p99 µs"], perRows),
      table(["processes on one store", "processes", "a second", "p50 µs", "p99 µs"], perWorkers),
      table(["terminals of one process", "terminals", "sales a second", "p50 ms", "p99 ms"], perTerminals),
      `${seconds} s; load of the machine at the end ${machine.load?.toFixed(1)}\n`
    ].join("\n\n")
  )
}
