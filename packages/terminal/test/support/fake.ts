import { Money } from "@pay/core/money"
import { Effect } from "effect"
import {
  type Capabilities,
  type Command,
  type Driver,
  FEATURES,
  type Feature,
  Journal,
  type JournalEntry,
  type JournalStore,
  type Link,
  type Lookup,
  type StrayResult,
  type TrailStep,
  type TransactionRecord,
  unsupported
} from "../../src/effect.ts"

export const amount = Money.of("10.50", "USD")

/** A store that forgets with the test. */
export const memoryStore = (): JournalStore => {
  const rows = new Map<string, JournalEntry>()
  const steps: Array<TrailStep> = []
  const write = (entry: JournalEntry) => {
    rows.set(entry.command.reference, entry)
    const { revision, state, evidence, updatedAt: at } = entry
    steps.push({ reference: entry.command.reference, revision, state, evidence, at })
    return true
  }
  return {
    insert: (entry) => Effect.sync(() => !rows.has(entry.command.reference) && write(entry)),
    replace: (entry) =>
      Effect.sync(() => rows.get(entry.command.reference)?.revision === entry.revision - 1 && write(entry)),
    get: (reference) => Effect.sync(() => rows.get(reference)),
    list: ({ terminalId, states }) =>
      Effect.sync(() =>
        [...rows.values()].filter(
          (row) => row.command.terminalId === terminalId && (states === undefined || states.includes(row.state))
        )
      ),
    trail: (reference) => Effect.sync(() => steps.filter((step) => step.reference === reference))
  }
}

export const memoryJournal = Effect.provideServiceEffect(Journal, Effect.sync(memoryStore))

export const capabilities: Capabilities = {
  features: Object.fromEntries(FEATURES.map((feature) => [feature, true])) as Record<Feature, boolean>,
  lookup: {
    by: "reference",
    covers: ["sale", "void"],
    reports: ["reference", "kind", "amount", "currency", "terminal"]
  },
  answers: ["reference", "amount", "currency"]
}

/** What the terminal says about a command when it is all as asked for. */
export const record = (command: Command, facts: Partial<TransactionRecord> = {}): TransactionRecord => ({
  status: "approved",
  reference: command.reference,
  kind: command.kind,
  terminalId: command.terminalId,
  ...(command.amount === undefined ? {} : { amount: command.amount }),
  ...facts
})

export interface Script {
  readonly execute: Link["execute"]
  readonly lookup?: (command: Command) => Lookup
  readonly capabilities?: Partial<Capabilities>
  readonly budget?: Partial<Driver["budget"]>
}

/** A driver that does what the script says, and a way to let it say something unasked. */
export const scripted = (
  script: Script
): { readonly driver: Driver; readonly say: (result: StrayResult) => Effect.Effect<void> } => {
  let say: (result: StrayResult) => Effect.Effect<void> = () => Effect.void
  const driver: Driver = {
    vendor: "fake",
    terminalId: "lane-1",
    capabilities: { ...capabilities, ...script.capabilities },
    budget: { connectMs: 1_000, terminalExpiryMs: 60_000, clientMs: 90_000, lookupMs: 5_000, ...script.budget },
    check: () => Effect.void,
    open: (listener) =>
      Effect.sync(() => {
        say = listener.heard
        return {
          connect: Effect.void,
          execute: script.execute,
          lookup: (target) => Effect.sync(() => script.lookup?.(target) ?? { found: "nothing" }),
          abort: () => Effect.void,
          receipt: () => unsupported("fake", "receipt"),
          history: () => unsupported("fake", "history")
        }
      })
  }
  return { driver, say: (result) => say(result) }
}
