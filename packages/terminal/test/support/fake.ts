import { Money } from "@pay/core/money"
import { Effect } from "effect"
import {
  type Capabilities,
  type Command,
  type Driver,
  FEATURES,
  type Feature,
  Journal,
  type Link,
  type Lookup,
  memoryJournal,
  type StrayResult,
  type TransactionRecord,
  unsupported
} from "../../src/effect.ts"

export const amount = Money.of("10.50", "USD")

/** Each test has a journal of its own. */
export const withJournal = Effect.provideServiceEffect(Journal, Effect.sync(memoryJournal))

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
