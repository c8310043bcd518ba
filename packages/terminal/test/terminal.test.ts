import { assert, it } from "@effect/vitest"
import { Effect, Fiber } from "effect"
import { TestClock } from "effect/testing"
import { describe } from "vitest"
import {
  AnswerLost,
  type Command,
  Journal,
  type Lookup,
  makeTerminal,
  memoryJournal,
  type TransactionRecord
} from "../src/effect.ts"
import { amount, record, type Script, scripted, withJournal } from "./support/fake.ts"

/** Answers at once with these facts, after announcing the sending as a driver must. */
const answering =
  (facts: (command: Command) => TransactionRecord): Script["execute"] =>
  (command, sending) =>
    Effect.as(sending("local"), facts(command))

const losing: Script["execute"] = (_command, sending) =>
  Effect.andThen(
    sending("local"),
    Effect.fail(new AnswerLost({ terminalId: "lane-1", reason: "closed", detail: "test" }))
  )

const sell = (script: Script) =>
  Effect.gen(function* () {
    const { driver } = scripted(script)
    const terminal = yield* makeTerminal({ driver })
    const sale = yield* Effect.forkChild(terminal.sale({ amount, reference: "SALE1" }))
    yield* TestClock.adjust("10 minutes")
    return { outcome: yield* Fiber.join(sale), row: (yield* terminal.entries())[0], terminal }
  }).pipe(withJournal)

describe("an approval is believed only when it matches", () => {
  const cases: ReadonlyArray<readonly [string, Partial<TransactionRecord>]> = [
    ["reference", { reference: "OTHER" }],
    ["kind", { kind: "refund" }],
    ["amount", { amount: amount.plus(amount) }],
    ["terminal", { terminalId: "lane-2" }]
  ]
  for (const [field, facts] of cases) {
    it.effect(`an answer with another ${field} is held`, () =>
      Effect.gen(function* () {
        const { outcome, row } = yield* sell({ execute: answering((command) => record(command, facts)) })
        assert.deepInclude(outcome, { status: "unknown", held: true, why: `approved, but ${field} do not match` })
        assert.strictEqual(row?.evidence, "answer_mismatch")
      })
    )

    it.effect(`a lookup's record with another ${field} is held`, () =>
      Effect.gen(function* () {
        const { outcome } = yield* sell({
          execute: losing,
          lookup: (command) => ({ found: "record", record: record(command, facts) })
        })
        assert.deepInclude(outcome, { status: "unknown", held: true })
      })
    )
  }

  it.effect("a lookup's record that lacks a field the vendor always reports is held", () =>
    Effect.gen(function* () {
      const bare = (command: Command): Lookup => ({
        found: "record",
        record: { status: "approved", reference: command.reference }
      })
      const { outcome } = yield* sell({ execute: losing, lookup: bare })
      assert.deepInclude(outcome, { status: "unknown", held: true })
    })
  )
})

describe("words the driver does not know", () => {
  it.effect("never become a decline: the truth is looked up", () =>
    Effect.gen(function* () {
      const { outcome } = yield* sell({
        execute: answering((command) => record(command, { status: "unrecognised", code: "X1" })),
        lookup: (command) => ({ found: "record", record: record(command) })
      })
      assert.strictEqual(outcome.status, "approved")
    })
  )

  it.effect("in every lookup leave the sale held, with the words", () =>
    Effect.gen(function* () {
      const { outcome } = yield* sell({
        execute: losing,
        lookup: () => ({ found: "unclear", code: "X1", message: "?" })
      })
      assert.deepInclude(outcome, { status: "unknown", held: true, why: "the terminal's answer proves nothing: X1 ?" })
    })
  )
})

describe("not found", () => {
  it.effect("proves nothing when a record shows up in between", () =>
    Effect.gen(function* () {
      let asked = 0
      const { outcome } = yield* sell({
        execute: losing,
        lookup: (command) => {
          asked += 1
          return asked < 3 ? { found: "nothing" } : { found: "record", record: record(command) }
        }
      })
      assert.strictEqual(outcome.status, "approved")
    })
  )
})

describe("a late result", () => {
  const late = (command: Command, facts: Partial<TransactionRecord> = {}) => ({
    reference: command.reference,
    read: () => record(command, facts)
  })

  it.effect("wins over a cancellation that was concluded before it came", () =>
    Effect.gen(function* () {
      const { driver, say } = scripted({ execute: losing })
      const terminal = yield* makeTerminal({ driver })
      const sale = yield* Effect.forkChild(terminal.sale({ amount, reference: "SALE1" }))
      yield* TestClock.adjust("10 minutes")
      assert.deepInclude(yield* Fiber.join(sale), { status: "cancelled", by: "never_started" })
      const [row] = yield* terminal.entries()
      assert.isDefined(row)
      yield* say(late(row.command))
      yield* say(late(row.command))
      assert.strictEqual((yield* terminal.outcome("SALE1"))?.status, "approved")
    }).pipe(withJournal)
  )

  it.effect("of a refusal changes no approval", () =>
    Effect.gen(function* () {
      const { driver, say } = scripted({ execute: answering((command) => record(command)) })
      const terminal = yield* makeTerminal({ driver })
      yield* terminal.sale({ amount, reference: "SALE1" })
      const [row] = yield* terminal.entries()
      assert.isDefined(row)
      yield* say(late(row.command, { status: "declined" }))
      assert.deepStrictEqual(yield* terminal.entries(), [row])
    }).pipe(withJournal)
  )
})

describe("an interrupted call", () => {
  it.effect("leaves the sale unknown, and recovery settles it", () =>
    Effect.gen(function* () {
      const { driver } = scripted({
        execute: (_command, sending) => Effect.andThen(sending("local"), Effect.never),
        lookup: (command) => ({ found: "record", record: record(command) })
      })
      const terminal = yield* makeTerminal({ driver })
      const sale = yield* Effect.forkChild(terminal.sale({ amount, reference: "SALE1" }))
      yield* TestClock.adjust("1 second")
      yield* Fiber.interrupt(sale)
      assert.strictEqual((yield* terminal.outcome("SALE1"))?.status, "unknown")
      const { settled } = yield* terminal.recover()
      assert.deepStrictEqual(
        settled.map(({ status }) => status),
        ["approved"]
      )
    }).pipe(withJournal)
  )
})

describe("a store that fails", () => {
  it.effect("at the intent keeps the command from leaving", () =>
    Effect.gen(function* () {
      let left = false
      const store = memoryJournal()
      const { driver } = scripted({
        execute: (command, sending) =>
          Effect.map(sending("local"), () => {
            left = true
            return record(command)
          })
      })
      const failing = { ...store, replace: () => Effect.succeed(false) }
      const terminal = yield* Effect.provideService(makeTerminal({ driver }), Journal, failing)
      const error = yield* Effect.flip(terminal.sale({ amount }))
      assert.deepInclude(error, { _tag: "JournalFailed", sent: "no" })
      assert.isFalse(left)
    })
  )

  it.effect("at the outcome still tells what the terminal said, and recovery writes it down", () =>
    Effect.gen(function* () {
      const store = memoryJournal()
      const { driver } = scripted({
        execute: answering((command) => record(command)),
        lookup: (command) => ({ found: "record", record: record(command) })
      })
      let broken = true
      const flaky = {
        ...store,
        replace: (entry: Parameters<typeof store.replace>[0]) =>
          broken && entry.state === "approved" ? Effect.succeed(false) : store.replace(entry)
      }
      const terminal = yield* Effect.provideService(makeTerminal({ driver }), Journal, flaky)
      const error = yield* Effect.flip(terminal.sale({ amount, reference: "SALE1" }))
      assert.strictEqual(error._tag === "JournalFailed" && error.outcome?.status, "approved")
      assert.strictEqual(error.sent, "maybe")
      broken = false
      const { settled } = yield* terminal.recover()
      assert.deepStrictEqual(
        settled.map(({ status }) => status),
        ["approved"]
      )
    })
  )
})

describe("a configuration that would lose answers", () => {
  it.effect("is refused: the till may not give up before the terminal does", () =>
    Effect.gen(function* () {
      const { driver } = scripted({ execute: losing, budget: { clientMs: 60_000, terminalExpiryMs: 60_000 } })
      const error = yield* Effect.flip(makeTerminal({ driver }))
      assert.deepInclude(error, { _tag: "InvalidInput", field: "budget.clientMs" })
    }).pipe(withJournal)
  )
})
