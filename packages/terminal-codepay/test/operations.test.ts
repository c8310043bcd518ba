import { assert, it } from "@effect/vitest"
import { Money } from "@pay/core/money"
import { Effect } from "effect"
import { describe } from "vitest"
import { type Bench, bench, openLane, withTimePassing } from "./support/lane.ts"

const usd = (text: string) => Money.of(text, "USD")
const amount = usd("10.50")

/** What the ledger holds, in short. */
const moved = ({ device }: Bench) =>
  device.ledger.all().map((movement) => `${movement.kind} ${movement.reference} ${movement.amount.toDecimal()}`)

const statuses = (outcomes: ReadonlyArray<{ readonly status: string }>) => outcomes.map(({ status }) => status)

describe("refunds and voids", () => {
  it.effect("a linked refund goes back to the card that paid, without a customer", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      yield* lane.sale({ amount, reference: "SALE1" })
      table.device.device.customer.always({ act: "wait" })
      const refund = yield* lane.refund({ original: "SALE1", amount: usd("4.00"), reference: "BACK1" })
      assert.strictEqual(refund.status, "approved")
      assert.deepStrictEqual(moved(table), ["charge SALE1 10.50", "refund BACK1 4.00"])
      assert.strictEqual(table.device.device.heard[1]?.data.orig_merchant_order_no, "SALE1")
    })
  )

  it.effect("refunds beyond the original are declined by the terminal", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      yield* lane.sale({ amount, reference: "SALE1" })
      yield* lane.refund({ original: "SALE1", amount: usd("10.00") })
      assert.strictEqual((yield* lane.refund({ original: "SALE1", amount: usd("1.00") })).status, "declined")
    })
  )

  it.effect("an unlinked refund pays whichever card is presented", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      assert.strictEqual((yield* lane.refundUnlinked({ amount, reference: "BACK1" })).status, "approved")
      assert.deepStrictEqual(moved(table), ["refund BACK1 10.50"])
      assert.isUndefined(table.device.device.heard[0]?.data.orig_merchant_order_no)
    })
  )

  it.effect("a void takes a sale back while its batch is open, and not after", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      yield* lane.sale({ amount, reference: "SALE1" })
      yield* lane.sale({ amount, reference: "SALE2" })
      assert.strictEqual((yield* lane.void({ original: "SALE1", reference: "VOID1" })).status, "approved")
      assert.strictEqual((yield* lane.batchClose()).status, "approved")
      assert.strictEqual((yield* lane.void({ original: "SALE2" })).status, "declined")
      assert.deepStrictEqual(moved(table), ["charge SALE1 10.50", "charge SALE2 10.50", "void VOID1 10.50"])
    })
  )

  it.effect("a void or refund whose answer is lost is found by its own reference, and not repeated", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      yield* lane.sale({ amount, reference: "SALE1" })
      yield* lane.sale({ amount, reference: "SALE2" })
      table.device.device.mischief.add({ on: "answer", do: "cut" }, { on: "answer", do: "half" })
      const outcomes = yield* withTimePassing(
        Effect.all([
          lane.void({ original: "SALE1", reference: "VOID1" }),
          lane.refund({ original: "SALE2", amount, reference: "BACK2" })
        ]),
        table
      )
      assert.deepStrictEqual(statuses(outcomes), ["approved", "approved"])
      assert.deepStrictEqual(moved(table).slice(2), ["void VOID1 10.50", "refund BACK2 10.50"])
    })
  )

  it.effect("a declined sale cannot be voided: there is nothing to take back", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      table.device.device.customer.next({ act: "decline" })
      yield* lane.sale({ amount, reference: "SALE1" })
      assert.deepInclude(yield* Effect.flip(lane.void({ original: "SALE1" })), {
        _tag: "OriginalNotUsable",
        why: "not_approved"
      })
    })
  )
})

describe("tips", () => {
  it.effect("that the customer adds on the screen are reported beside the amount that was asked for", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      table.device.device.customer.next({ act: "approve", tip: "2.00" })
      const outcome = yield* lane.sale({ amount, reference: "SALE1", tipOnScreen: true })
      assert.strictEqual(outcome.status, "approved")
      assert.deepStrictEqual(outcome.record?.tip, usd("2.00"))
      assert.deepStrictEqual(moved(table), ["charge SALE1 12.50"])
    })
  )

  it.effect("that the till took are charged on top", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      yield* lane.sale({ amount, reference: "SALE1", tip: usd("1.50"), tax: usd("0.85") })
      assert.deepStrictEqual(moved(table), ["charge SALE1 12.00"])
      assert.strictEqual(table.device.device.heard[0]?.data.tax_amount, "0.85")
    })
  )

  it.effect("can be adjusted afterwards, before the batch closes", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      yield* lane.sale({ amount, reference: "SALE1" })
      const outcome = yield* lane.tipAdjust({ original: "SALE1", tip: usd("3.00"), reference: "TIP1" })
      assert.strictEqual(outcome.status, "approved")
      assert.deepStrictEqual(moved(table), ["charge SALE1 10.50", "tip TIP1 3.00"])
    })
  )

  it.effect("whose adjustment was lost on the way are known not to be there", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      yield* lane.sale({ amount, tip: usd("1.00"), reference: "SALE1" })
      table.device.device.mischief.add({ on: "tip", do: "cut" }, { on: "answer", do: "cut" })
      const lost = yield* withTimePassing(
        lane.tipAdjust({ original: "SALE1", tip: usd("3.00"), reference: "TIP1" }),
        table
      )
      assert.deepInclude(lost, { status: "cancelled", by: "never_started" })
      const found = yield* withTimePassing(
        lane.tipAdjust({ original: "SALE1", tip: usd("3.00"), reference: "TIP2" }),
        table
      )
      assert.strictEqual(found.status, "approved")
      assert.deepStrictEqual(moved(table), ["charge SALE1 11.50", "tip TIP2 3.00"])
    })
  )
})

describe("pre-authorisations", () => {
  it.effect("are held, completed, and refunded", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      const outcomes = [
        yield* lane.preauth({ amount: usd("50.00"), reference: "HOLD1" }),
        yield* lane.complete({ original: "HOLD1", amount: usd("42.00"), reference: "DONE1" }),
        yield* lane.refundCompletion({ original: "DONE1", amount: usd("2.00"), reference: "BACK1" })
      ]
      assert.deepStrictEqual(statuses(outcomes), ["approved", "approved", "approved"])
      assert.deepStrictEqual(moved(table), ["hold HOLD1 50.00", "capture DONE1 42.00", "refund BACK1 2.00"])
    })
  )

  it.effect("are released, and their completions taken back", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      yield* lane.preauth({ amount, reference: "HOLD1" })
      yield* lane.preauth({ amount, reference: "HOLD2" })
      yield* lane.complete({ original: "HOLD2", amount, reference: "DONE2" })
      const outcomes = [
        yield* lane.cancelPreauth({ original: "HOLD1" }),
        yield* lane.cancelCompletion({ original: "DONE2" })
      ]
      assert.deepStrictEqual(statuses(outcomes), ["approved", "approved"])
      assert.deepStrictEqual(
        table.device.ledger.all().map(({ kind }) => kind),
        ["hold", "hold", "capture", "release", "void"]
      )
    })
  )
})

describe("a sale with cashback", () => {
  it.effect("is sent as its own type, and charges both", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      const outcome = yield* lane.sale({ amount, cashback: usd("20.00"), reference: "SALE1" })
      assert.strictEqual(outcome.status, "approved")
      assert.strictEqual(table.device.device.heard[0]?.data.trans_type, "11")
      assert.deepStrictEqual(moved(table), ["charge SALE1 30.50"])
    })
  )
})

describe("amounts", () => {
  it.effect("cross the wire as decimal text with the currency's own places", () =>
    Effect.gen(function* () {
      const table = yield* bench({ currency: "VND" })
      const lane = yield* openLane(table)
      yield* lane.sale({ amount: Money.of(25_000, "VND"), reference: "SALE1" })
      assert.strictEqual(table.device.device.heard[0]?.data.order_amount, "25000")
      assert.deepStrictEqual(moved(table), ["charge SALE1 25000"])
    })
  )
})
