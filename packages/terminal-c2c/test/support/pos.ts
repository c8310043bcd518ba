/**
 * A till in a process of its own, which the tests kill. It stops dead at a chosen write of the journal, which is an
 * injected store like any other; the packages know nothing of it.
 */
import { writeSync } from "node:fs"
import { Money } from "@pay/core/money"
import { sqliteJournal } from "@pay/store-sqlite"
import { createTerminal, type JournalStore, type TerminalClient } from "@pay/terminal"
import { Effect } from "effect"
import { c2c } from "../../src/index.ts"
import { settings } from "./settings.ts"

export interface PosOrder {
  readonly port: number
  readonly apiKey: string
  readonly file: string
  /** What it does; a void works on SALE0, which the journal must hold. */
  readonly command: "sale" | "void"
  readonly reference: string
  /** e.g. `before intended`, `after sending`; `never` runs to the end. */
  readonly stopAt: string
}

const order = JSON.parse(process.argv[2] ?? "") as PosOrder

const say = (text: string): void => {
  writeSync(1, `${text}\n`)
}

// Blocks the whole process, as a power cut would find it.
const stopAt = (point: string) =>
  Effect.sync(() => {
    if (point !== order.stopAt) return
    say("stopped")
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
  })

const stopping = (store: JournalStore): JournalStore => ({
  ...store,
  insert: (entry) =>
    Effect.andThen(stopAt(`before ${entry.state}`), Effect.tap(store.insert(entry), stopAt(`after ${entry.state}`))),
  replace: (entry) =>
    Effect.andThen(stopAt(`before ${entry.state}`), Effect.tap(store.replace(entry), stopAt(`after ${entry.state}`)))
})

const run = (till: TerminalClient) =>
  order.command === "void"
    ? till.void({ original: "SALE0", reference: order.reference })
    : till.sale({ amount: Money.of(25_000, "IDR"), reference: order.reference })

const till = await createTerminal({ driver: c2c(settings(order)), journal: stopping(sqliteJournal(order.file)) })
const outcome = await run(till)
await stopAt("told").pipe(Effect.runPromise)
say(outcome.status)
await till.close()
