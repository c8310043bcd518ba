/** A terminal in memory, an honest driver for it, and ways for a driver to be dishonest. */
import { Money } from "@pay/core/money"
import {
  AnswerLost,
  type Capabilities,
  type Command,
  type Driver,
  FEATURES,
  type Feature,
  memoryJournal,
  type TransactionRecord,
  unsupported
} from "@pay/terminal/effect"
import { Effect } from "effect"
import { type Subject, timePasses } from "../../src/index.ts"

/** What a bad driver does wrong. */
export type Fault = "sends_before_the_journal" | "declines_lost_answers" | "sends_again" | "forgets_reference" | "none"

const SUPPORTED: ReadonlySet<Feature> = new Set<Feature>(["sale", "query"])

const capabilities: Capabilities = {
  features: Object.fromEntries(FEATURES.map((feature) => [feature, SUPPORTED.has(feature)])) as Record<
    Feature,
    boolean
  >,
  lookup: { by: "reference", covers: ["sale"], reports: ["reference", "kind", "amount", "currency"] },
  answers: ["reference", "amount"]
}

const recordOf = (command: Command, status: TransactionRecord["status"]): TransactionRecord => ({
  status,
  reference: command.reference,
  kind: command.kind,
  ...(command.amount === undefined ? {} : { amount: command.amount })
})

class ToyTerminal {
  heard = 0
  charges: Array<string> = []
  records = new Map<string, TransactionRecord>()
  acts: Array<string> = []
  trouble: string | undefined

  run(command: Command): TransactionRecord | "silence" {
    this.heard += 1
    const trouble = this.trouble
    this.trouble = undefined
    if (trouble === "dies_on_command") return "silence"
    const act = this.acts.shift() ?? "approve"
    const status = act === "decline" ? "declined" : act === "cancel" ? "cancelled" : "approved"
    const record = recordOf(command, status)
    this.records.set(command.reference, record)
    if (status === "approved") this.charges.push(command.reference)
    return trouble === "dies_before_answer" ? "silence" : record
  }
}

const driverOf = (toy: ToyTerminal, fault: Fault): Driver => ({
  vendor: "toy",
  terminalId: "lane-1",
  capabilities,
  budget: { connectMs: 1_000, terminalExpiryMs: 60_000, clientMs: 90_000, lookupMs: 5_000 },
  check: () => Effect.void,
  open: () =>
    Effect.succeed({
      connect: Effect.void,
      execute: (command, sending) =>
        Effect.gen(function* () {
          const early = fault === "sends_before_the_journal" ? toy.run(command) : undefined
          yield* sending("local")
          const answer = early ?? toy.run(command)
          if (fault === "sends_again" && answer === "silence") toy.run(command)
          if (answer !== "silence") return fault === "forgets_reference" ? { ...answer, reference: "OTHER" } : answer
          if (fault === "declines_lost_answers") return recordOf(command, "declined")
          return yield* new AnswerLost({ terminalId: "lane-1", reason: "closed", detail: "toy" })
        }),
      lookup: ({ reference }) =>
        Effect.sync(() => {
          const record = toy.records.get(reference)
          return record === undefined ? { found: "nothing" } : { found: "record", record }
        }),
      abort: () => unsupported("toy", "cancel"),
      receipt: () => unsupported("toy", "receipt"),
      history: () => unsupported("toy", "history")
    })
})

export const toySubject = (fault: Fault): Subject => ({
  name: fault,
  capabilities,
  abilities: ["dies_on_command", "dies_before_answer", "commandsHeard"],
  open: Effect.sync(() => {
    const toy = new ToyTerminal()
    const get = (trouble: string) =>
      Effect.sync(() => {
        toy.trouble = trouble
      })
    return {
      driver: driverOf(toy, fault),
      journal: memoryJournal(),
      amount: Money.of("10.50", "USD"),
      device: {
        customers: (...acts) => Effect.sync(() => toy.acts.push(...acts)),
        customerActs: () => Effect.void,
        trouble: { dies_on_command: get("dies_on_command"), dies_before_answer: get("dies_before_answer") },
        calm: Effect.sync(() => {
          toy.acts = []
          toy.trouble = undefined
        }),
        commandsHeard: Effect.sync(() => toy.heard),
        charges: (reference) => Effect.sync(() => toy.charges.filter((charged) => charged === reference).length)
      },
      whileTimePasses: timePasses({ advance: () => undefined }, 5_000)
    }
  })
})
