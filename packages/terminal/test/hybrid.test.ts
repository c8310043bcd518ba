import { assert, it } from "@effect/vitest"
import { Effect, Fiber, Metric, Stream } from "effect"
import { TestClock } from "effect/testing"
import { describe } from "vitest"
import { AnswerLost, cloudFallbacks, hybrid, type Link, type Lookup, makeTerminal, NotSent } from "../src/effect.ts"
import { amount, record, type Script, scripted, withJournal } from "./support/fake.ts"

const down = new NotSent({ terminalId: "lane-1", reason: "timeout", detail: "test" })
const lost = new AnswerLost({ terminalId: "lane-1", reason: "closed", detail: "test" })

const pays =
  (mode: "local" | "cloud", log: Array<string>): Link["execute"] =>
  (command, sending) =>
    Effect.map(sending(mode), () => {
      log.push(mode)
      return record(command)
    })

const opened = (local: Script, cloud: Script) =>
  makeTerminal({ driver: hybrid({ local: scripted(local).driver, cloud: scripted(cloud).driver }) })

describe("a hybrid terminal", () => {
  it.effect("sells over the local network while that works", () =>
    Effect.gen(function* () {
      const log: Array<string> = []
      const terminal = yield* opened({ execute: pays("local", log) }, { execute: pays("cloud", log) })
      assert.strictEqual((yield* terminal.sale({ amount })).connectionMode, "local")
      assert.deepStrictEqual(log, ["local"])
    }).pipe(withJournal)
  )

  it.effect("sells through the cloud when nothing was sent locally, and says and counts that it did", () =>
    Effect.gen(function* () {
      const log: Array<string> = []
      const terminal = yield* opened({ execute: () => Effect.fail(down) }, { execute: pays("cloud", log) })
      const steps: Array<string> = []
      yield* Effect.forkChild(
        Stream.runForEach(terminal.events, (event) =>
          Effect.sync(() => event.type === "progress" && steps.push(event.step))
        )
      )
      const before = (yield* Metric.value(cloudFallbacks)).count
      yield* TestClock.adjust(1)
      const outcome = yield* terminal.sale({ amount })
      yield* TestClock.adjust(1)
      assert.deepInclude(outcome, { status: "approved", connectionMode: "cloud" })
      assert.deepStrictEqual(log, ["cloud"])
      assert.include(steps, "falling_back")
      assert.strictEqual(Number((yield* Metric.value(cloudFallbacks)).count) - Number(before), 1)
    }).pipe(withJournal)
  )

  it.effect("also when the local socket closed after the journal was told, before a byte left", () =>
    Effect.gen(function* () {
      const log: Array<string> = []
      const terminal = yield* opened(
        { execute: (_command, sending) => Effect.andThen(sending("local"), Effect.fail(down)) },
        { execute: pays("cloud", log) }
      )
      const outcome = yield* terminal.sale({ amount, reference: "S1" })
      assert.deepInclude(outcome, { status: "approved", connectionMode: "cloud" })
    }).pipe(withJournal)
  )

  it.effect("never sends a second time what was sent locally and not answered: it asks", () =>
    Effect.gen(function* () {
      const log: Array<string> = []
      const terminal = yield* opened(
        {
          execute: (_command, sending) => Effect.andThen(sending("local"), Effect.fail(lost)),
          lookup: (command) => ({ found: "record", record: record(command) })
        },
        { execute: pays("cloud", log) }
      )
      assert.deepInclude(yield* terminal.sale({ amount }), { status: "approved", connectionMode: "local" })
      assert.deepStrictEqual(log, [])
    }).pipe(withJournal)
  )

  const recovered = (local: Lookup, cloud: Lookup) =>
    Effect.gen(function* () {
      const terminal = yield* opened(
        { execute: (_command, sending) => Effect.andThen(sending("local"), Effect.fail(lost)), lookup: () => local },
        { execute: pays("cloud", []), lookup: () => cloud }
      )
      const sale = yield* Effect.forkChild(terminal.sale({ amount, reference: "S1" }))
      yield* TestClock.adjust("10 minutes")
      return yield* Fiber.join(sale)
    }).pipe(withJournal)

  it.effect("believes a charge that only the cloud knows of", () =>
    Effect.gen(function* () {
      const command = { reference: "S1", kind: "sale", terminalId: "lane-1", amount } as const
      const outcome = yield* recovered({ found: "unclear" }, { found: "record", record: record(command) })
      assert.strictEqual(outcome.status, "approved")
    })
  )

  it.effect("does not take the cloud's nothing for proof about a local sale", () =>
    Effect.gen(function* () {
      assert.deepInclude(yield* recovered({ found: "unclear" }, { found: "nothing" }), {
        status: "unknown",
        held: true
      })
    })
  )

  it.effect("refuses two ways that lead to different terminals", () =>
    Effect.gen(function* () {
      const cloud = { ...scripted({ execute: pays("cloud", []) }).driver, terminalId: "lane-2" }
      const local = scripted({ execute: pays("local", []) }).driver
      const error = yield* Effect.flip(makeTerminal({ driver: hybrid({ local, cloud }) }))
      assert.deepInclude(error, { _tag: "InvalidInput", field: "cloud.terminalId" })
    }).pipe(withJournal)
  )
})
