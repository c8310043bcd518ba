import { inspect } from "node:util"
import { assert, it } from "@effect/vitest"
import { Money } from "@pay/core/money"
import type { TerminalService } from "@pay/terminal/effect"
import { Effect } from "effect"
import { describe } from "vitest"
import { bench, heard, openLane, withTimePassing } from "./support/lane.ts"

const amount = Money.of(25_000, "IDR")

describe("a void", () => {
  it.effect("repeats what the payment's answer said, to the letter, and takes the payment back once", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      const sale = yield* lane.sale({ amount, reference: "SALE1", options: { payment_method: "TRUEMONEY" } })
      const outcome = yield* lane.void({ original: "SALE1", reference: "VOID1" })
      assert.deepInclude(outcome, { status: "approved", kind: "void" })
      assert.notStrictEqual(outcome.record?.vendorReference, sale.record?.vendorReference)
      assert.deepStrictEqual(heard(table, "cancel")[0]?.body, {
        terminal_id: "NTT-0001",
        payment_method: "EWALLET",
        terminal_reference: sale.record?.vendorReference ?? ""
      })
      assert.deepStrictEqual(table.server.ledger.of("SALE1", "void")[0]?.amount, amount)
      assert.strictEqual((yield* lane.void({ original: "SALE1", reference: "VOID2" })).status, "declined")
      assert.strictEqual(table.server.ledger.of("SALE1", "void").length, 1)
    })
  )

  it.effect("of a payment that only the history told of works all the same", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      table.server.gateway.mischief.add({ on: "answer", do: "cut" })
      yield* withTimePassing(lane.sale({ amount, reference: "SALE1" }), table)
      assert.strictEqual((yield* lane.void({ original: "SALE1" })).status, "approved")
    })
  )

  it.effect("of a payment taken by another till needs that answer's words, and with them works", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const other = yield* openLane(table, { terminalId: "lane-9" })
      const { record } = yield* other.sale({ amount, reference: "SALE9" })
      const lane = yield* openLane(table)
      const without = yield* Effect.flip(lane.void({ original: { reference: "SALE9", amount } }))
      assert.deepInclude(without, { _tag: "InvalidInput", field: "original.vendorReference" })
      const { vendorReference = "", vendorData = {} } = record ?? {}
      const outcome = yield* lane.void({ original: { reference: "SALE9", amount, vendorReference, vendorData } })
      assert.strictEqual(outcome.status, "approved")
    })
  )

  it.effect("after settlement is declined", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      yield* lane.sale({ amount, reference: "SALE1" })
      assert.strictEqual((yield* lane.batchClose()).status, "approved")
      assert.strictEqual((yield* lane.void({ original: "SALE1" })).status, "declined")
      assert.strictEqual(table.server.ledger.of("SALE1", "void").length, 0)
    })
  )

  for (const wrong of ["cut", "half", "fail", "wrong_order"] as const) {
    it.effect(`whose answer is lost (${wrong}) is held for staff: no history lists voids`, () =>
      Effect.gen(function* () {
        const table = yield* bench()
        const lane = yield* openLane(table)
        yield* lane.sale({ amount, reference: "SALE1" })
        table.server.gateway.mischief.add({ on: "answer", do: wrong })
        const outcome = yield* lane.void({ original: "SALE1", reference: "VOID1" })
        assert.deepInclude(outcome, { status: "unknown", held: true })
        assert.strictEqual(heard(table, "cancel").length, 1)
        yield* lane.decide({ reference: "VOID1", as: "approved", note: "Ana: void slip printed" })
        assert.strictEqual((yield* lane.outcome("VOID1"))?.status, "approved")
      })
    )
  }
})

describe("a settlement", () => {
  it.effect("settles the whole batch, or one kind of payment", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      yield* lane.batchClose({ options: { payment_method: "QRIS" } })
      yield* lane.batchClose()
      assert.deepStrictEqual(
        heard(table, "settlement").map(({ body }) => body),
        [{ terminal_id: "NTT-0001", payment_method: "QRIS" }, { terminal_id: "NTT-0001" }]
      )
    })
  )

  it.effect("whose answer is lost is held for staff: nothing lists settlements", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      table.server.gateway.mischief.add({ on: "answer", do: "cut" })
      assert.deepInclude(yield* lane.batchClose(), { status: "unknown", held: true })
    })
  )
})

describe("a receipt", () => {
  it.effect("is printed again, as often as wanted", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      const sale = yield* lane.sale({ amount, reference: "SALE1" })
      for (const _ of [1, 2]) {
        const receipt = yield* lane.receipt("SALE1")
        assert.isTrue(receipt.printed)
        assert.deepInclude(receipt.record, { reference: "SALE1", amount })
      }
      assert.deepStrictEqual(heard(table, "receipt")[0]?.body, {
        terminal_id: "NTT-0001",
        payment_method: "CARD",
        terminal_reference: sale.record?.vendorReference ?? ""
      })
    })
  )

  it.effect("of a payment the gateway does not know is not printed", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      const original = { reference: "SALE1", vendorReference: "1|1", vendorData: { payment_method: "CARD" } }
      assert.isFalse((yield* lane.receipt(original)).printed)
    })
  )

  it.effect("without the payment's handle sends nothing", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      assert.deepInclude(yield* Effect.flip(lane.receipt("SALE1")), { sent: "no" })
      assert.strictEqual(table.server.accepted(), 0)
    })
  )

  it.effect("that is never answered fails after the limit for questions", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      yield* lane.sale({ amount, reference: "SALE1" })
      table.server.gateway.mischief.add({ on: "answer", do: "swallow" })
      const error = yield* withTimePassing(Effect.flip(lane.receipt("SALE1")), table)
      assert.deepInclude(error, { _tag: "AnswerLost", reason: "timeout" })
    })
  )
})

describe("a history", () => {
  it.effect("lists this terminal's payments of a span, with time, amount and handle", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      const customer = table.server.gateway.terminal("NTT-0001").customer
      customer.next({ act: "approve" }, { act: "decline" })
      const at = table.gatewayClock.now()
      const sale = yield* lane.sale({ amount, reference: "SALE1" })
      yield* lane.sale({ amount, reference: "SALE2" })
      table.gatewayClock.advance(60_000)
      yield* lane.sale({ amount, reference: "SALE3" })
      const listed = yield* lane.history({ from: at, to: at + 1_000 })
      assert.deepStrictEqual(
        listed.map(({ reference, status, kind }) => [reference, status, kind]),
        [
          ["SALE1", "approved", "sale"],
          ["SALE2", "declined", "sale"]
        ]
      )
      assert.deepInclude(listed[0], {
        amount,
        terminalId: "lane-1",
        at: new Date(at).toISOString(),
        vendorReference: sale.record?.vendorReference ?? ""
      })
    })
  )
})

describe("what the protocol lacks is refused before any byte leaves, and capabilities say so", () => {
  const original = { reference: "SALE1", amount }
  const calls: ReadonlyArray<
    readonly [feature: string, call: (lane: TerminalService) => Effect.Effect<unknown, unknown>]
  > = [
    ["refund.linked", (lane) => lane.refund({ original, amount })],
    ["refund.unlinked", (lane) => lane.refundUnlinked({ amount })],
    ["query", (lane) => lane.query("SALE1")],
    ["cancel", (lane) => lane.cancel("SALE1")],
    ["tip.adjust", (lane) => lane.tipAdjust({ original, tip: amount })],
    ["tip.onScreen", (lane) => lane.sale({ amount, tipOnScreen: true })],
    ["tip.byPos", (lane) => lane.sale({ amount, tip: amount })],
    ["cashback", (lane) => lane.sale({ amount, cashback: amount })],
    ["preauth", (lane) => lane.preauth({ amount })],
    ["preauth.cancel", (lane) => lane.cancelPreauth({ original })],
    ["completion", (lane) => lane.complete({ original, amount })],
    ["completion.cancel", (lane) => lane.cancelCompletion({ original })],
    ["completion.refund", (lane) => lane.refundCompletion({ original, amount })]
  ]
  for (const [feature, call] of calls) {
    it.effect(feature, () =>
      Effect.gen(function* () {
        const table = yield* bench()
        const lane = yield* openLane(table)
        const error = yield* Effect.flip(call(lane))
        assert.deepInclude({ ...(error as object) }, { _tag: "Unsupported", feature, vendor: "c2c", sent: "no" })
        assert.isFalse(lane.capabilities.features[feature as keyof typeof lane.capabilities.features])
        assert.strictEqual(table.server.accepted(), 0)
        assert.strictEqual((yield* lane.entries()).length, 0)
      })
    )
  }
})

describe("what the wire cannot carry is refused before any byte leaves", () => {
  const requests = [
    ["amount", { amount: Money.of(25_000, "PHP") }],
    ["amount", { amount: Money.of("0.99", "IDR") }],
    ["amount", { amount: Money.ofMinor(Number.MAX_SAFE_INTEGER, "IDR") }],
    ["tax", { amount, tax: Money.of(1, "IDR") }],
    ["reference", { amount, reference: "order-1" }],
    ["options.payment_method", { amount, options: { payment_method: "EWALLET" } }],
    ["options.print", { amount, options: { print: true } }]
  ] as const
  for (const [field, request] of requests) {
    it.effect(`${field} of ${inspect(request)}`, () =>
      Effect.gen(function* () {
        const table = yield* bench()
        const lane = yield* openLane(table)
        const error = yield* Effect.flip(lane.sale(request))
        assert.deepInclude(error, { _tag: "InvalidInput", field, sent: "no" })
        assert.strictEqual(table.server.accepted(), 0)
      })
    )
  }
})
