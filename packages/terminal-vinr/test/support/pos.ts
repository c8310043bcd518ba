/**
 * A till in a process of its own, which the tests kill. It stops dead at a chosen write of the journal, which is an
 * injected store like any other; the packages know nothing of it.
 */
import { writeSync } from "node:fs"
import { Money } from "@pay/core/money"
import { sqliteJournal } from "@pay/store-sqlite"
import { createTerminal, type JournalStore } from "@pay/terminal"
import { SIMULATED_VINR_ROUTES } from "@pay/terminal-simulator"
import { Effect } from "effect"
import { httpCloud, vinr } from "../../src/index.ts"

export interface PosOrder {
  readonly deviceId: string
  readonly port: number
  readonly p12Path: string
  readonly caPath: string
  readonly passphrase: string
  readonly cloudUrl: string
  readonly secretKey: string
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
  driver: vinr({
    terminalId: "lane-1",
    deviceId: order.deviceId,
    host: "127.0.0.1",
    port: order.port,
    clientCertificate: { path: order.p12Path },
    passphrase: order.passphrase,
    terminalCa: { path: order.caPath },
    cloud: httpCloud({ baseUrl: order.cloudUrl, secretKey: order.secretKey, routes: SIMULATED_VINR_ROUTES })
  }),
  journal: stopping(sqliteJournal(order.file))
})
const outcome = await till.sale({ amount: Money.of("25.00", "USD"), reference: order.reference })
await stopAt("told").pipe(Effect.runPromise)
say(outcome.status)
await till.close()
