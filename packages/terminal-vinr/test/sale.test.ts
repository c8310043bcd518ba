import { assert, it } from "@effect/vitest"
import { Money } from "@pay/core/money"
import type { CommandError, Feature, QuestionError, TerminalEvent } from "@pay/terminal/effect"
import { Effect, Fiber, Stream } from "effect"
import { describe } from "vitest"
import { bench, openLane, turn, until, withTimePassing } from "./support/lane.ts"

const amount = Money.of("25.00", "USD")

describe("a sale on a VINR terminal", () => {
  it.effect("is approved, with the card's facts and the way it went", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      const outcome = yield* lane.sale({ amount, orderId: "table 4" })
      assert.strictEqual(outcome.status, "approved")
      assert.strictEqual(outcome.orderId, "table 4")
      assert.strictEqual(outcome.connectionMode, "local")
      assert.deepStrictEqual(outcome.record?.card, { brand: "visa", last4: "4242" })
      assert.strictEqual(outcome.record?.vendorReference, "tpay_00000001")
      assert.deepStrictEqual(
        table.terminal.ledger.all().map(({ kind, reference, amount: charged }) => [kind, reference, charged]),
        [["charge", outcome.reference, amount]]
      )
    })
  )

  it.effect("sends the documented fields and no more", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      yield* lane.sale({ amount: Money.of(70_000, "VND"), reference: "SALE1", orderId: "never sent" })
      assert.deepStrictEqual(table.terminal.device.heard, [
        {
          terminalId: "term_CT20_0042",
          amount: 70_000,
          currency: "VND",
          reference: "SALE1",
          captureMethod: "automatic"
        }
      ])
    })
  )

  for (const code of ["card_declined", "insufficient_funds", "expired_card", "processing_error"]) {
    it.effect(`is declined with ${code}, and charges nothing`, () =>
      Effect.gen(function* () {
        const table = yield* bench()
        const lane = yield* openLane(table)
        table.terminal.device.customer.next({ act: "decline", message: code })
        const outcome = yield* lane.sale({ amount })
        assert.strictEqual(outcome.status, "declined")
        assert.strictEqual(outcome.record?.code, code)
        assert.deepStrictEqual(table.terminal.ledger.all(), [])
      })
    )
  }

  it.effect("is cancelled when the customer presses the red key", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      table.terminal.device.customer.next({ act: "cancel" })
      assert.strictEqual((yield* lane.sale({ amount })).status, "cancelled")
      assert.deepStrictEqual(table.terminal.ledger.all(), [])
    })
  )

  it.effect("is cancelled from the till while the customer waits", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      table.terminal.device.customer.next({ act: "wait" })
      const sale = yield* Effect.forkChild(lane.sale({ amount, reference: "SALE1" }))
      yield* until(() => table.terminal.device.waiting !== undefined)
      yield* lane.cancel("SALE1")
      assert.strictEqual((yield* Fiber.join(sale)).status, "cancelled")
    })
  )

  it.effect("that the customer finished before the till's cancel stays approved", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      yield* lane.sale({ amount, reference: "SALE1" })
      const error = yield* Effect.flip(lane.cancel("SALE1"))
      assert.deepInclude(error, { _tag: "TerminalRefused", code: "payment_not_cancellable" })
      assert.strictEqual((yield* lane.outcome("SALE1"))?.status, "approved")
    })
  )

  it.effect("is held open while the customer takes 89 s", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      table.terminal.device.customer.next({ act: "approve", afterMs: 89_000 })
      const outcome = yield* withTimePassing(lane.sale({ amount }), table)
      assert.strictEqual(outcome.status, "approved")
      assert.strictEqual(table.terminal.device.heard.length, 1)
    })
  )

  it.effect("is held open for 119 s where the answer itself is late", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      table.terminal.device.latencyMs = 30_000
      table.terminal.device.customer.next({ act: "approve", afterMs: 89_000 })
      assert.strictEqual((yield* withTimePassing(lane.sale({ amount }), table)).status, "approved")
    })
  )

  it.effect("that nobody pays ends with the terminal's own expiry", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      table.terminal.device.customer.next({ act: "wait" })
      const outcome = yield* withTimePassing(lane.sale({ amount }), table)
      assert.deepInclude(outcome, { status: "cancelled", by: "terminal" })
      assert.deepStrictEqual(table.terminal.ledger.all(), [])
    })
  )

  it.effect("may answer with nothing but its status", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      table.terminal.device.mischief.add({ on: "answer", do: "status_only" })
      assert.strictEqual((yield* lane.sale({ amount })).status, "approved")
    })
  )

  it.effect("is shown on the cashier's screen step by step", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      const seen: Array<string> = []
      const label = (event: TerminalEvent) => (event.type === "progress" ? event.step : event.type)
      yield* Effect.forkChild(Stream.runForEach(lane.events, (event) => Effect.sync(() => seen.push(label(event)))))
      yield* turn
      yield* lane.sale({ amount })
      yield* until(() => seen.includes("result"))
      assert.deepStrictEqual(seen, ["connecting", "connected", "waiting_for_card", "result"])
    })
  )
})

describe("a pre-authorisation", () => {
  it.effect("only holds the money, and its lookup agrees", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      const outcome = yield* lane.preauth({ amount, reference: "HOLD1" })
      assert.strictEqual(outcome.status, "approved")
      assert.deepStrictEqual(
        table.terminal.ledger.all().map(({ kind }) => kind),
        ["hold"]
      )
      assert.deepNestedInclude(yield* lane.query("HOLD1"), { "record.status": "approved", "record.kind": "preauth" })
    })
  )

  it.effect("whose answer is lost is found again by its reference", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      table.terminal.device.mischief.add({ on: "answer", do: "cut" })
      assert.strictEqual((yield* lane.preauth({ amount })).status, "approved")
    })
  )
})

type Lane = Effect.Success<ReturnType<typeof openLane>>
type Call = (lane: Lane) => Effect.Effect<unknown, CommandError | QuestionError>

describe("a call that cannot run fails before anything is sent", () => {
  const refused = (call: Call) =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      const error = yield* Effect.flip(call(lane))
      yield* turn
      assert.deepStrictEqual([table.terminal.device.heard, table.terminal.connections.size], [[], 0])
      assert.deepStrictEqual(yield* lane.entries(), [])
      return error
    })

  const original = { reference: "SALE1", amount }
  const CALLS: ReadonlyArray<readonly [feature: Feature, call: Call]> = [
    ["refund.linked", (lane) => lane.refund({ original, amount })],
    ["refund.unlinked", (lane) => lane.refundUnlinked({ amount })],
    ["void", (lane) => lane.void({ original })],
    ["preauth.cancel", (lane) => lane.cancelPreauth({ original })],
    ["completion", (lane) => lane.complete({ original, amount })],
    ["completion.cancel", (lane) => lane.cancelCompletion({ original })],
    ["completion.refund", (lane) => lane.refundCompletion({ original, amount })],
    ["tip.adjust", (lane) => lane.tipAdjust({ original, tip: amount })],
    ["batch.close", (lane) => lane.batchClose()],
    ["receipt", (lane) => lane.receipt(original)],
    ["history", (lane) => lane.history({ from: 0, to: 1 })],
    ["tip.byPos", (lane) => lane.sale({ amount, tip: amount })],
    ["tip.onScreen", (lane) => lane.sale({ amount, tipOnScreen: true })],
    ["cashback", (lane) => lane.sale({ amount, cashback: amount })]
  ]
  for (const [feature, call] of CALLS) {
    it.effect(`${feature} is unsupported`, () =>
      Effect.gen(function* () {
        assert.deepInclude(yield* refused(call), { _tag: "Unsupported", feature, vendor: "vinr", sent: "no" })
      })
    )
  }

  it.effect("tax has no field on the wire", () =>
    Effect.gen(function* () {
      const error = yield* refused((lane) => lane.sale({ amount, tax: Money.of("2.00", "USD") }))
      assert.deepInclude(error, { _tag: "InvalidInput", field: "tax" })
    })
  )

  it.effect("an option that the vendor lacks is named", () =>
    Effect.gen(function* () {
      const error = yield* refused((lane) => lane.sale({ amount, options: { receipt_print_mode: "3" } }))
      assert.deepInclude(error, { _tag: "InvalidInput", field: "options.receipt_print_mode" })
    })
  )
})

describe("a terminal that will not take the command", () => {
  for (const mischief of ["busy", "busy_payment"] as const) {
    it.effect(`is busy (${mischief}): nothing is charged, and the same reference sells next time`, () =>
      Effect.gen(function* () {
        const table = yield* bench()
        const lane = yield* openLane(table)
        table.terminal.device.mischief.add({ on: "pay", do: mischief })
        const error = yield* Effect.flip(lane.sale({ amount, reference: "SALE1" }))
        assert.deepInclude(error, { _tag: "TerminalBusy", by: "terminal", sent: "refused" })
        assert.strictEqual((yield* lane.sale({ amount, reference: "SALE1" })).status, "approved")
        assert.strictEqual(table.terminal.ledger.of("SALE1").length, 1)
      })
    )
  }

  it.effect("is in its other mode: refused as such, never declined", () =>
    Effect.gen(function* () {
      const table = yield* bench({ mode: "cashless" })
      const lane = yield* openLane(table)
      const error = yield* Effect.flip(lane.sale({ amount }))
      assert.deepInclude(error, { _tag: "TerminalRefused", code: "wrong_mode", sent: "refused" })
      assert.deepStrictEqual(yield* lane.recover(), { settled: [], open: [] })
    })
  )

  it.effect("goes by another id: refused, with the terminal's own word for it", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table, { deviceId: "term_other", fingerprint: table.terminal.fingerprint })
      const error = yield* Effect.flip(lane.sale({ amount }))
      assert.deepInclude(error, { _tag: "TerminalRefused", code: "terminal_mismatch" })
    })
  )
})
