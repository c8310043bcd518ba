/**
 * A till in a process of its own, which the tests kill. It stops dead at a chosen write of the journal, which is an
 * injected store like any other; the packages know nothing of it.
 */
import { writeSync } from "node:fs"
import { Money } from "@pay/core/money"
import { sqliteJournal } from "@pay/store-sqlite"
import { createTerminal, type JournalStore } from "@pay/terminal"
import { Effect } from "effect"
import { codepay } from "../../src/index.ts"

export interface PosOrder {
  readonly port: number
  readonly file: string
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

const till = await createTerminal({
  driver: codepay({
    terminalId: "lane-1",
    host: "127.0.0.1",
    port: order.port,
    appId: "app-1",
    codes: { busy: ["198"], notFound: ["199"] }
  }),
  journal: stopping(sqliteJournal(order.file))
})
const outcome = await till.sale({ amount: Money.of("10.50", "USD"), reference: order.reference })
await stopAt("told").pipe(Effect.runPromise)
say(outcome.status)
await till.close()
