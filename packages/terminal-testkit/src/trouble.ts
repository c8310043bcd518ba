/** What must hold whatever happens to the connection or the device. */
import assert from "node:assert/strict"
import { isOpen } from "@pay/terminal/effect"
import { Effect, Exit, Fiber, Scope } from "effect"
import { assertCharges, assertHeard, bring, on, openTill, rowOf, saleOf, sell, underWay } from "./lane.ts"
import type { Scenario, Subject, Trouble } from "./subject.ts"

/** Trouble in which one call ends with certainty, and whether the device ran it. */
const SINGLE: ReadonlyArray<readonly [trouble: Trouble, isRun: boolean]> = [
  ["dies_on_command", false],
  ["ignores_command", false],
  ["dies_before_answer", true],
  ["dies_in_answer", true],
  ["never_answers", true],
  ["answers_twice", true],
  ["answers_for_another_first", true]
]

export const troubled = (subject: Subject): ReadonlyArray<Scenario> => [
  ...lost(subject),
  ...refusing(subject),
  ...interrupted(subject)
]

const lost = (subject: Subject): ReadonlyArray<Scenario> => [
  ...SINGLE.flatMap(([trouble, isRun]) =>
    on(
      subject,
      `a device that ${trouble.replaceAll("_", " ")}: ${isRun ? "one charge" : "no charge"}, and the journal knows it`,
      [trouble],
      (stage, till) =>
        Effect.gen(function* () {
          yield* bring(stage, trouble)
          const outcome = yield* sell(stage, till, "SALE1")
          assert.equal(outcome.status, isRun ? "approved" : "cancelled")
          yield* assertCharges(stage, "SALE1", isRun ? 1 : 0)
          yield* assertHeard(stage, 1)
          assert.deepEqual(yield* Effect.orDie(till.recover()), { settled: [], open: [] })
        })
    )
  ),
  ...on(
    subject,
    "a device that dies before the answer, and again at the first question: one charge, and the journal knows it",
    ["dies_before_answer", "dies_on_lookup"],
    (stage, till) =>
      Effect.gen(function* () {
        yield* bring(stage, "dies_before_answer")
        yield* bring(stage, "dies_on_lookup")
        assert.equal((yield* sell(stage, till, "SALE1")).status, "approved")
        yield* assertCharges(stage, "SALE1", 1)
      })
  ),
  ...on(
    subject,
    "a device that declines and dies before the answer: declined, not charged",
    ["dies_before_answer"],
    (stage, till) =>
      Effect.gen(function* () {
        yield* stage.device.customers("decline")
        yield* bring(stage, "dies_before_answer")
        assert.equal((yield* sell(stage, till, "SALE1")).status, "declined")
        yield* assertCharges(stage, "SALE1", 0)
      })
  )
]

const refusing = (subject: Subject): ReadonlyArray<Scenario> => [
  ...on(
    subject,
    "a busy device refuses without a charge, and the same reference sells afterwards",
    ["busy"],
    (stage, till) =>
      Effect.gen(function* () {
        yield* bring(stage, "busy")
        const error = yield* Effect.flip(till.sale(saleOf(stage, "SALE1"))).pipe(stage.whileTimePasses, Effect.orDie)
        assert.equal(error._tag, "TerminalBusy")
        assert.equal((yield* rowOf(stage.journal, "SALE1")).state, "not_started")
        assert.equal((yield* sell(stage, till, "SALE1")).status, "approved")
        yield* assertCharges(stage, "SALE1", 1)
      })
  ),
  ...on(
    subject,
    "a device that cannot be reached: provably not sent, and the same reference sells once it is back",
    ["unreachable"],
    (stage, till) =>
      Effect.gen(function* () {
        const unreachable = (value: boolean) => stage.device.unreachable?.(value) ?? Effect.void
        yield* unreachable(true)
        const error = yield* Effect.flip(till.sale(saleOf(stage, "SALE1"))).pipe(stage.whileTimePasses, Effect.orDie)
        assert.deepEqual({ tag: error._tag, sent: error.sent }, { tag: "NotSent", sent: "no" })
        assert.equal((yield* rowOf(stage.journal, "SALE1")).state, "not_started")
        yield* assertHeard(stage, 0)
        yield* unreachable(false)
        assert.equal((yield* sell(stage, till, "SALE1")).status, "approved")
        yield* assertCharges(stage, "SALE1", 1)
      })
  )
]

const interrupted = (subject: Subject): ReadonlyArray<Scenario> => [
  ...on(
    subject,
    "a device that restarts in mid-sale: not charged, but concluded only after its own expiry",
    ["restart", "commandsHeard"],
    (stage, till) =>
      Effect.gen(function* () {
        yield* stage.device.customers("wait")
        const sale = yield* Effect.forkChild(Effect.orDie(till.sale(saleOf(stage, "SALE1"))))
        yield* underWay(stage)
        yield* stage.device.restart ?? Effect.void
        assert.notEqual((yield* stage.whileTimePasses(Fiber.join(sale))).status, "approved")
        const row = yield* rowOf(stage.journal, "SALE1")
        assert.ok(!isOpen(row.state), `the row is still ${row.state}`)
        assert.ok(
          row.updatedAt - (row.sentAt ?? 0) >= stage.driver.budget.terminalExpiryMs,
          "concluded before the terminal's own expiry"
        )
        yield* assertCharges(stage, "SALE1", 0)
      })
  ),
  ...on(
    subject,
    "a caller who gives up leaves the sale open, and recovery finds the truth",
    ["commandsHeard"],
    (stage, till) =>
      Effect.gen(function* () {
        yield* stage.device.customers("wait")
        const sale = yield* Effect.forkChild(till.sale(saleOf(stage, "SALE1")))
        yield* underWay(stage)
        yield* Fiber.interrupt(sale)
        assert.equal((yield* Effect.orDie(till.outcome("SALE1")))?.status, "unknown")
        yield* stage.device.customerActs("approve")
        const { open } = yield* stage.whileTimePasses(Effect.orDie(till.recover({ patienceMs: 3_600_000 })))
        assert.deepEqual(open, [])
        assert.equal((yield* rowOf(stage.journal, "SALE1")).state, "approved")
        yield* assertCharges(stage, "SALE1", 1)
      })
  ),
  ...on(subject, "no connection is left when the till closes", ["connections"], (stage) =>
    Effect.gen(function* () {
      const connections = stage.device.connections ?? Effect.succeed(0)
      const scope = yield* Scope.make()
      const till = yield* Scope.provide(openTill(stage), scope)
      yield* stage.device.customers("approve", "decline")
      yield* sell(stage, till, "SALE1")
      yield* sell(stage, till, "SALE2")
      yield* Scope.close(scope, Exit.void)
      yield* stage.whileTimePasses(
        Effect.repeat(Effect.andThen(Effect.sleep(10), connections), { until: (open) => open === 0, times: 10_000 })
      )
      assert.equal(yield* connections, 0)
    })
  )
]
