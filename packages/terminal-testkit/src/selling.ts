/** What every driver does when nothing goes wrong. */
import assert from "node:assert/strict"
import { FEATURES, JournalFailed, type JournalStore } from "@pay/terminal/effect"
import { Effect, Fiber } from "effect"
import { CALLS } from "./calls.ts"
import { assertCharges, assertHeard, commandsHeard, on, openTill, rowOf, saleOf, sell, underWay } from "./lane.ts"
import type { Scenario, Subject } from "./subject.ts"

export const selling = (subject: Subject): ReadonlyArray<Scenario> => [
  ...sales(subject),
  ...journalFirst(subject),
  ...features(subject)
]

const sales = (subject: Subject): ReadonlyArray<Scenario> =>
  [
    on(subject, "an approved sale is charged once, and its record has what the driver promises", [], (stage, till) =>
      Effect.gen(function* () {
        const outcome = yield* sell(stage, till, "SALE1")
        assert.equal(outcome.status, "approved")
        assert.equal(outcome.terminalId, stage.driver.terminalId)
        const { record } = outcome
        const promised = {
          reference: record?.reference,
          kind: record?.kind,
          amount: record?.amount,
          currency: record?.amount,
          terminal: record?.terminalId
        }
        for (const field of subject.capabilities.answers)
          assert.notEqual(promised[field], undefined, `the answer lacks ${field}`)
        yield* assertCharges(stage, "SALE1", 1)
        yield* assertHeard(stage, 1)
      })
    ),
    on(subject, "a declined sale charges nothing", [], (stage, till) =>
      Effect.gen(function* () {
        yield* stage.device.customers("decline")
        assert.equal((yield* sell(stage, till, "SALE1")).status, "declined")
        yield* assertCharges(stage, "SALE1", 0)
      })
    ),
    on(subject, "a sale that the customer breaks off charges nothing, and is not approved", [], (stage, till) =>
      Effect.gen(function* () {
        yield* stage.device.customers("cancel")
        const { status } = yield* sell(stage, till, "SALE1")
        assert.ok(status === "cancelled" || status === "declined", `outcome ${status}`)
        yield* assertCharges(stage, "SALE1", 0)
      })
    ),
    on(subject, "the same reference answers with the same outcome and is sent once", [], (stage, till) =>
      Effect.gen(function* () {
        const first = yield* sell(stage, till, "SALE1")
        assert.deepEqual(yield* sell(stage, till, "SALE1"), first)
        yield* assertHeard(stage, 1)
      })
    ),
    on(subject, "sales one after the other do not mix", [], (stage, till) =>
      Effect.gen(function* () {
        yield* stage.device.customers("approve", "decline", "approve")
        const statuses: Array<string> = []
        for (const reference of ["SALE1", "SALE2", "SALE3"]) statuses.push((yield* sell(stage, till, reference)).status)
        assert.deepEqual(statuses, ["approved", "declined", "approved"])
        yield* assertCharges(stage, "SALE2", 0)
      })
    )
  ].flat()

const journalFirst = (subject: Subject): ReadonlyArray<Scenario> => [
  ...on(subject, "the row is on disk as `sending` before the device hears anything", ["commandsHeard"], (stage) =>
    Effect.gen(function* () {
      const heard: Array<number> = []
      const watching: JournalStore = {
        ...stage.journal,
        replace: (entry) =>
          Effect.tap(stage.journal.replace(entry), () =>
            entry.state === "sending"
              ? Effect.map(Effect.andThen(Effect.sleep(1_000), commandsHeard(stage)), (count) => heard.push(count))
              : Effect.void
          )
      }
      const till = yield* openTill(stage, watching)
      assert.equal((yield* sell(stage, till, "SALE1")).status, "approved")
      assert.deepEqual(heard, [0], "commands that had reached the device when the row was written")
    })
  ),
  ...on(subject, "a journal that cannot take the row keeps the command from leaving", ["commandsHeard"], (stage) =>
    Effect.gen(function* () {
      const full: JournalStore = {
        ...stage.journal,
        replace: () => Effect.fail(new JournalFailed({ action: "write", detail: "disk full" }))
      }
      const till = yield* openTill(stage, full)
      const error = yield* Effect.flip(till.sale(saleOf(stage, "SALE1"))).pipe(stage.whileTimePasses, Effect.orDie)
      assert.equal(error._tag, "JournalFailed")
      yield* stage.whileTimePasses(Effect.sleep(1_000))
      yield* assertHeard(stage, 0)
    })
  )
]

const features = (subject: Subject): ReadonlyArray<Scenario> => {
  const { features: has } = subject.capabilities
  const refused = FEATURES.filter((feature) => !has[feature]).flatMap((feature) => {
    const call = CALLS[feature]
    if (call === undefined) return []
    return on(subject, `${feature} is refused as unsupported, with nothing written or sent`, [], (stage, till) =>
      Effect.gen(function* () {
        yield* sell(stage, till, "SALE1")
        const error = yield* Effect.orDie(Effect.flip(call(till, stage)))
        assert.equal(error._tag, "Unsupported")
        assert.equal("feature" in error ? error.feature : undefined, feature)
        yield* assertHeard(stage, 1)
        assert.equal((yield* Effect.orDie(till.entries())).length, 1)
      })
    )
  })
  const offered = [
    has.void
      ? on(subject, "a void takes an approved sale back", [], (stage, till) =>
          Effect.gen(function* () {
            yield* sell(stage, till, "SALE1")
            const outcome = yield* stage.whileTimePasses(
              Effect.orDie(till.void({ original: "SALE1", reference: "VOID1" }))
            )
            assert.equal(outcome.status, "approved")
            assert.equal((yield* rowOf(stage.journal, "VOID1")).command.original?.reference, "SALE1")
          })
        )
      : [],
    has["refund.linked"]
      ? on(subject, "a linked refund needs no more than the original's reference", [], (stage, till) =>
          Effect.gen(function* () {
            yield* sell(stage, till, "SALE1")
            const outcome = yield* stage.whileTimePasses(
              Effect.orDie(till.refund({ original: "SALE1", amount: stage.amount, reference: "BACK1" }))
            )
            assert.equal(outcome.status, "approved")
          })
        )
      : [],
    has.cancel
      ? on(
          subject,
          "a sale that the till cancels while the customer waits charges nothing",
          ["commandsHeard"],
          (stage, till) =>
            Effect.gen(function* () {
              yield* stage.device.customers("wait")
              const sale = yield* Effect.forkChild(Effect.orDie(till.sale(saleOf(stage, "SALE1"))))
              yield* underWay(stage)
              yield* stage.whileTimePasses(Effect.orDie(till.cancel("SALE1")))
              const { status } = yield* stage.whileTimePasses(Fiber.join(sale))
              assert.ok(status === "cancelled" || status === "declined", `outcome ${status}`)
              yield* assertCharges(stage, "SALE1", 0)
            })
        )
      : []
  ]
  return [...refused, ...offered.flat()]
}
