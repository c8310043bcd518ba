/** Start-up with a long journal behind it. */
import { join } from "node:path"
import { Money } from "@pay/core/money"
import { openDatabase, sqliteJournal, sqliteJournalOn } from "@pay/store-sqlite"
import { createTerminal, type JournalEntry } from "@pay/terminal"
import { codepay } from "@pay/terminal-codepay"
import { Effect } from "effect"
import { median } from "../figures.ts"
import type { Devices } from "./devices.ts"

export interface Recovery {
  readonly rows: number
  /** Sales that the last life left open. */
  readonly open: number
  /** From opening the file to the last open sale settled, ms. */
  readonly p50: number
}

const amount = Money.of("10.50", "USD")

const row = (reference: string, facts: Partial<JournalEntry>): JournalEntry => ({
  command: { reference, kind: "sale", terminalId: "recovery", amount },
  vendor: "codepay",
  state: "approved",
  evidence: "answer",
  revision: 1,
  createdAt: Date.now() - 600_000,
  updatedAt: Date.now() - 600_000,
  ...facts
})

const fill = (file: string, rows: number, open: number): void => {
  const database = openDatabase(file)
  const journal = sqliteJournalOn(database)
  for (let index = 0; index < rows - open; index++) Effect.runSync(journal.insert(row(`OLD${index}`, {})))
  for (let index = 0; index < open; index++)
    Effect.runSync(
      journal.insert(row(`OPEN${index}`, { state: "unknown", evidence: "answer_lost", sentAt: Date.now() - 600_000 }))
    )
  database.close()
}

/** The open sales were really made: the device knows them, as it would after the till's crash. */
const sellThere = async (devices: Devices, open: number): Promise<void> => {
  await using till = await createTerminal({ driver: driverFor(devices), journal: sqliteJournal(":memory:") })
  for (let index = 0; index < open; index++) await till.sale({ amount, reference: `OPEN${index}` })
}

const driverFor = ({ ready }: Devices) =>
  codepay({ terminalId: "recovery", host: "127.0.0.1", port: ready.codepay[0] ?? 0, appId: "bench" })

export const measureRecovery = async (
  devices: Devices,
  folder: string,
  rows: number,
  open: number,
  rounds: number
): Promise<Recovery> => {
  await sellThere(devices, open)
  const samples: Array<number> = []
  for (let round = 0; round < rounds; round++) {
    const file = join(folder, `recovery-${round}.db`)
    fill(file, rows, open)
    const start = performance.now()
    using journal = sqliteJournal(file)
    await using till = await createTerminal({ driver: driverFor(devices), journal })
    const { settled } = await till.recover()
    samples.push(performance.now() - start)
    if (settled.length !== open) throw new Error(`${settled.length} of ${open} settled`)
  }
  return { rows, open, p50: median(samples) }
}
