import { assert, it } from "@effect/vitest"
import { Money } from "@pay/core/money"
import { Effect, Fiber } from "effect"
import { describe } from "vitest"
import { bench, openLane, turn, until, withTimePassing } from "./support/lane.ts"

const amount = Money.of("10.50", "USD")

describe("a sale on a CodePay terminal", () => {
  for (const successCode of ["0", "000"] as const) {
    it.effect(`is approved when the terminal answers "${successCode}"`, () =>
      Effect.gen(function* () {
        const table = yield* bench({ successCode })
        const lane = yield* openLane(table)
        const outcome = yield* lane.sale({ amount, orderId: "table 4" })
        assert.strictEqual(outcome.status, "approved")
        assert.strictEqual(outcome.orderId, "table 4")
        assert.strictEqual(outcome.connectionMode, "local")
        assert.deepStrictEqual(outcome.record?.card, { brand: "Visa", last4: "5723", entry: "contactless" })
        assert.strictEqual(table.device.ledger.of(outcome.reference).length, 1)
        assert.deepStrictEqual(table.device.ledger.of(outcome.reference)[0]?.amount, amount)
      })
    )
  }

  it.effect("is declined, with the issuer's words, and charges nothing", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      table.device.device.customer.next({ act: "decline", message: "Insufficient funds on 4302770000005723" })
      const outcome = yield* lane.sale({ amount })
      assert.strictEqual(outcome.status, "declined")
      assert.strictEqual(outcome.record?.message, "Insufficient funds on ****5723")
      assert.strictEqual(table.device.ledger.all().length, 0)
    })
  )

  it.effect("is cancelled when the customer presses the red key, though the terminal's biz_data is empty", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      table.device.device.customer.next({ act: "cancel" })
      const outcome = yield* lane.sale({ amount })
      assert.strictEqual(outcome.status, "cancelled")
      assert.strictEqual(table.device.ledger.all().length, 0)
    })
  )

  it.effect("is cancelled from the till while the customer waits", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      table.device.device.customer.next({ act: "wait" })
      const sale = yield* Effect.forkChild(lane.sale({ amount, reference: "SALE1" }))
      yield* until(() => table.device.device.waiting !== undefined)
      yield* lane.cancel("SALE1")
      assert.strictEqual((yield* Fiber.join(sale)).status, "cancelled")
    })
  )

  it.effect("that the customer finishes just before the till's cancel stays approved", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      yield* lane.sale({ amount, reference: "SALE1" })
      yield* lane.cancel("SALE1")
      assert.strictEqual((yield* lane.outcome("SALE1"))?.status, "approved")
    })
  )

  it.effect("that nobody pays ends with the terminal's own expiry, not before", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      table.device.device.customer.next({ act: "wait" })
      const outcome = yield* withTimePassing(lane.sale({ amount }), table)
      assert.strictEqual(outcome.status, "declined")
      assert.strictEqual(table.device.ledger.all().length, 0)
    })
  )

  it.effect("sends each order once, with the fields the terminal needs and no more", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      yield* lane.sale({ amount, reference: "SALE1", tipOnScreen: true, options: { receipt_print_mode: "3" } })
      assert.deepStrictEqual(
        table.device.device.heard.map(({ topic, requestId, appId, data }) => ({ topic, requestId, appId, data })),
        [
          {
            topic: "ecrhub.pay.order",
            requestId: "SALE1",
            appId: "app-1",
            data: {
              trans_type: "1",
              merchant_order_no: "SALE1",
              order_amount: "10.50",
              price_currency: "USD",
              on_screen_tip: true,
              expires: 120,
              pay_scenario: "SWIPE_CARD",
              receipt_print_mode: "3"
            }
          }
        ]
      )
    })
  )

  it.effect("leaves no socket open, whatever came of it", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      table.device.device.customer.next({ act: "approve" }, { act: "decline" }, { act: "cancel" })
      for (const _ of [1, 2, 3]) yield* lane.sale({ amount })
      yield* until(() => table.device.connections() === 0)
    })
  )
})

describe("a call that cannot run fails before anything is sent", () => {
  const refused = <A, E extends { readonly _tag: string }>(
    call: (lane: Effect.Success<ReturnType<typeof openLane>>) => Effect.Effect<A, E>
  ) =>
    Effect.gen(function* () {
      const table = yield* bench({ appId: "app-1" })
      const lane = yield* openLane(table)
      const error = yield* Effect.flip(call(lane))
      yield* turn
      assert.strictEqual(table.device.device.heard.length, 0)
      assert.strictEqual((yield* lane.entries()).length, 0)
      return error
    })

  it.effect("a zero amount names the field", () =>
    Effect.gen(function* () {
      const error = yield* refused((lane) => lane.sale({ amount: Money.of(0, "USD") }))
      assert.deepInclude(error, { _tag: "InvalidInput", field: "amount", sent: "no" })
    })
  )

  it.effect("a tip in another currency names the field", () =>
    Effect.gen(function* () {
      const error = yield* refused((lane) => lane.sale({ amount, tip: Money.of(1, "PHP") }))
      assert.deepInclude(error, { _tag: "InvalidInput", field: "tip" })
    })
  )

  it.effect("a reference that the protocol cannot carry names the field", () =>
    Effect.gen(function* () {
      const error = yield* refused((lane) => lane.sale({ amount, reference: "order-1" }))
      assert.deepInclude(error, { _tag: "InvalidInput", field: "reference" })
    })
  )

  it.effect("a QR payment without its method names the option", () =>
    Effect.gen(function* () {
      const error = yield* refused((lane) => lane.sale({ amount, options: { pay_scenario: "SCANQR_PAY" } }))
      assert.deepInclude(error, { _tag: "InvalidInput", field: "options.pay_method_id" })
    })
  )

  it.effect("a call that the protocol lacks is unsupported", () =>
    Effect.gen(function* () {
      const error = yield* refused((lane) => lane.history({ from: 0, to: 1 }))
      assert.deepInclude(error, { _tag: "Unsupported", feature: "history", vendor: "codepay", sent: "no" })
    })
  )

  it.effect("a void of an order that this journal does not know", () =>
    Effect.gen(function* () {
      const error = yield* refused((lane) => lane.void({ original: "NOSUCH" }))
      assert.deepInclude(error, { _tag: "OriginalNotUsable", why: "not_in_journal" })
    })
  )
})

describe("an unreachable or unwilling terminal", () => {
  it.effect("that refuses the connection leaves a settled row, and the same reference sells once it is back", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      table.device.unplug(true)
      const error = yield* Effect.flip(lane.sale({ amount, reference: "SALE1" }))
      assert.deepInclude(error, { _tag: "NotSent", sent: "no" })
      assert.deepInclude(yield* lane.outcome("SALE1"), { status: "cancelled", by: "never_started" })
      table.device.unplug(false)
      assert.strictEqual((yield* lane.sale({ amount, reference: "SALE1" })).status, "approved")
      assert.strictEqual(table.device.ledger.of("SALE1").length, 1)
    })
  )

  it.effect("that knows another app id refuses, and says so", () =>
    Effect.gen(function* () {
      const table = yield* bench({ appId: "other" })
      const lane = yield* openLane(table)
      const error = yield* Effect.flip(lane.sale({ amount }))
      assert.deepInclude(error, { _tag: "TerminalRefused", code: "106", sent: "refused" })
      assert.deepStrictEqual(yield* lane.recover(), { settled: [], open: [] })
    })
  )

  it.effect("that serves another till is busy; nothing is charged", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      table.device.device.mischief.add({ on: "order", do: "busy" })
      const error = yield* Effect.flip(lane.sale({ amount, reference: "SALE1" }))
      assert.deepInclude(error, { _tag: "TerminalBusy", by: "terminal", sent: "refused" })
      assert.strictEqual((yield* lane.sale({ amount, reference: "SALE1" })).status, "approved")
    })
  )

  it.effect("that is busy with this process's own sale is not even asked", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      table.device.device.customer.next({ act: "wait" })
      const first = yield* Effect.forkChild(lane.sale({ amount }))
      yield* until(() => table.device.device.waiting !== undefined)
      const error = yield* Effect.flip(lane.sale({ amount }))
      assert.deepInclude(error, { _tag: "TerminalBusy", by: "this_process", sent: "no" })
      table.device.device.act({ act: "approve" })
      assert.strictEqual((yield* Fiber.join(first)).status, "approved")
      assert.strictEqual(table.device.device.heard.length, 1)
    })
  )
})

describe("a reference", () => {
  it.effect("that has sold answers with the same outcome and sends nothing again", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      const first = yield* lane.sale({ amount, reference: "SALE1" })
      assert.deepStrictEqual(yield* lane.sale({ amount, reference: "SALE1" }), first)
      assert.strictEqual(table.device.device.heard.length, 1)
    })
  )

  it.effect("of another command is refused, naming what differs", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      yield* lane.sale({ amount, reference: "SALE1" })
      const error = yield* Effect.flip(lane.sale({ amount: Money.of("10.51", "USD"), reference: "SALE1" }))
      assert.deepInclude(error, { _tag: "ReferenceReused", differs: ["amount"] })
    })
  )
})
