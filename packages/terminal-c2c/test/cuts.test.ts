import { assert, it } from "@effect/vitest"
import { Money } from "@pay/core/money"
import { Effect } from "effect"
import { describe } from "vitest"
import { type Cut, cutter } from "./support/cutter.ts"
import { bench, heard, openLane, withTimePassing } from "./support/lane.ts"

const amount = Money.of(25_000, "IDR")

/** Request and answer are some 330 and 360 bytes long; the last points lie behind them. */
const POINTS = [1, 4, 16, 60, 120, 180, 220, 240, 260, 280, 300, 310, 320, 330, 340, 350, 360, 370, 380, 400, 500]

describe("a sale whose connection is severed", () => {
  for (const direction of ["to_gateway", "to_till"] as const) {
    for (const how of ["reset", "end"] as const) {
      it.effect(
        `after so many bytes ${direction.replace("_", " ")} (${how}) ends as the acquirer's ledger has it`,
        () =>
          Effect.gen(function* () {
            const seen = new Set<string>()
            for (const after of POINTS) {
              const cut: Cut = { direction, after, how }
              seen.add(yield* Effect.scoped(sell(cut)))
            }
            assert.isTrue(seen.has("approved"))
            if (direction === "to_gateway") assert.isTrue(seen.has("cancelled"))
          })
      )
    }
  }
})

const sell = (cut: Cut) =>
  Effect.gen(function* () {
    const table = yield* bench()
    const lane = yield* openLane(table, { port: yield* cutter(table.server.port, cut) })
    const outcome = yield* withTimePassing(lane.sale({ amount, reference: "SALE1" }), table, 2_000)
    const charges = table.server.ledger.all().length
    assert.strictEqual(outcome.status, charges === 1 ? "approved" : "cancelled", JSON.stringify(cut))
    assert.isAtMost(charges, 1)
    assert.isAtMost(heard(table, "pay").length, 1)
    assert.deepStrictEqual(yield* lane.recover(), { settled: [], open: [] })
    return outcome.status
  })
