import { assert, it } from "@effect/vitest"
import { Money } from "@pay/core/money"
import type { TerminalEvent } from "@pay/terminal/effect"
import { Effect, Fiber, Logger, Stream } from "effect"
import { describe } from "vitest"
import { pairTerminal, unpairTerminal } from "../src/index.ts"
import { bench, openLane, turn, until, withTimePassing } from "./support/lane.ts"
import { type Asked, approval, type Frame, scripted, words } from "./support/scripted.ts"

const amount = Money.of("10.50", "USD")
const ORDER = "ecrhub.pay.order"

const lane = (
  script: (asked: Asked) => Frame | undefined,
  connection: "per_transaction" | "kept" = "per_transaction"
) =>
  Effect.gen(function* () {
    const table = yield* bench()
    const terminal = yield* scripted(script)
    return { table, terminal, till: yield* openLane(table, { port: terminal.port, connection }) }
  })

describe("a terminal that says nothing", () => {
  it.effect("does not keep a query or a cancel waiting for ever", () =>
    Effect.gen(function* () {
      const { table, till } = yield* lane((asked) => (asked.topic === ORDER ? approval(asked) : undefined))
      yield* till.sale({ amount, reference: "SALE1" })
      for (const call of [till.query("SALE1"), till.cancel("SALE1")]) {
        const error = yield* withTimePassing(Effect.flip(call), table)
        assert.deepInclude(error, { _tag: "AnswerLost", reason: "timeout" })
      }
    })
  )

  for (const [name, introduce] of [
    ["pairing", pairTerminal],
    ["unpairing", unpairTerminal]
  ] as const) {
    it.effect(`does not keep ${name} waiting for ever`, () =>
      Effect.gen(function* () {
        const table = yield* bench()
        const terminal = yield* scripted(() => undefined)
        const options = { terminalId: "lane-1", host: "127.0.0.1", port: terminal.port, appId: "app-1" }
        const error = yield* withTimePassing(Effect.flip(introduce(options, { name: "Till 1" })), table)
        assert.deepInclude(error, { _tag: "AnswerLost", reason: "timeout" })
      })
    )
  }
})

describe("a card number in the terminal's words", () => {
  const message = "Card 4302770000005723 in use"

  it.effect("is masked when a cancel is refused", () =>
    Effect.gen(function* () {
      const { till } = yield* lane((asked) => words(asked, "105", message))
      assert.deepInclude(yield* Effect.flip(till.cancel("SALE1")), { detail: "Card ****5723 in use" })
    })
  )

  it.effect("is masked when pairing is refused", () =>
    Effect.gen(function* () {
      const terminal = yield* scripted((asked) => words(asked, "001", message))
      const options = { terminalId: "lane-1", host: "127.0.0.1", port: terminal.port, appId: "app-1" }
      const error = yield* Effect.flip(pairTerminal(options, { name: "Till 1" }))
      assert.deepInclude(error, { detail: "Card ****5723 in use" })
    })
  )
})

describe("a kept socket", () => {
  it.effect("tells of results that nobody awaits, and of no other frames", () =>
    Effect.gen(function* () {
      const { till, terminal } = yield* lane((asked) => approval(asked), "kept")
      yield* till.connect
      const seen: Array<TerminalEvent> = []
      yield* Effect.forkChild(Stream.runForEach(till.events, (event) => Effect.sync(() => seen.push(event))))
      yield* turn
      for (const topic of ["heartbeat", "init", "pair", "unpair", "getInfo", "pay.close", "pay.query"])
        terminal.tell({ topic: `ecrhub.${topic}`, request_id: "1", response_code: "000", biz_data: "" })
      terminal.tell({ topic: ORDER, request_id: "2", response_code: "0", biz_data: { merchant_order_no: "OTHER" } })
      yield* until(() => seen.length > 0)
      assert.deepStrictEqual(
        seen.map((event) => (event.type === "unmatched_result" ? event.record.reference : event.type)),
        ["OTHER"]
      )
    })
  )

  it.effect("gives an answer without request id to the only call it can be for", () =>
    Effect.gen(function* () {
      const { till } = yield* lane((asked) => ({ ...approval(asked), request_id: undefined }), "kept")
      const outcome = yield* till.sale({ amount, reference: "SALE1" })
      assert.strictEqual(outcome.status, "approved")
    })
  )

  it.effect("gives an answer without request id to nobody when it could be for two", () =>
    Effect.gen(function* () {
      const { table, till, terminal } = yield* lane(
        (asked) => (asked.topic === ORDER ? approval(asked) : undefined),
        "kept"
      )
      yield* till.sale({ amount, reference: "SALE1" })
      const queries = yield* Effect.forkChild(
        Effect.all([Effect.flip(till.query("SALE1")), Effect.flip(till.query("SALE1"))], { concurrency: 2 })
      )
      yield* until(() => terminal.heard.length === 3)
      terminal.tell({ ...approval(terminal.heard[2] as Asked), request_id: undefined })
      const errors = yield* withTimePassing(Fiber.join(queries), table)
      assert.deepStrictEqual(
        errors.map(({ _tag }) => _tag),
        ["AnswerLost", "AnswerLost"]
      )
    })
  )
})

describe("a tip adjustment on a kept socket", () => {
  it.effect("is not approved by an answer that names only the order it is about", () =>
    Effect.gen(function* () {
      const { table, till } = yield* lane(
        (asked) =>
          asked.topic === ORDER
            ? approval(asked)
            : asked.topic === "ecrhub.pay.tip.adjustment"
              ? { ...approval(asked), request_id: undefined }
              : undefined,
        "kept"
      )
      yield* till.sale({ amount, reference: "SALE1" })
      const tip = Money.of("3.00", "USD")
      const outcome = yield* withTimePassing(
        till.tipAdjust({ original: "SALE1", tip, reference: "TIP1" }),
        table,
        2_000
      )
      assert.strictEqual(outcome.status, "unknown")
    })
  )
})

describe("what is said of a command", () => {
  it.effect("an option named like a property that every object has is refused as unknown", () =>
    Effect.gen(function* () {
      const { till } = yield* lane(() => undefined)
      for (const name of ["constructor", "toString", "hasOwnProperty"]) {
        const error = yield* Effect.flip(till.sale({ amount, options: { [name]: "x" } }))
        assert.deepInclude(error, { _tag: "InvalidInput", field: `options.${name}` })
      }
    })
  )

  it.effect("a serial number that equals the till's own id does not make a foreign terminal ours", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const terminal = yield* scripted((asked) => approval(asked, { terminal_sn: "lane-1" }))
      const till = yield* openLane(table, { port: terminal.port, serial: "WPYB00230000001" })
      const outcome = yield* till.sale({ amount, reference: "SALE1" })
      assert.deepInclude(outcome, { status: "unknown", held: true })
      assert.strictEqual(outcome.record?.terminalId, "other:lane-1")
    })
  )

  it.effect("[K026] is the operator's cancellation", () =>
    Effect.gen(function* () {
      const { till } = yield* lane((asked) => words(asked, "110", "[K026] Transaction canceled"))
      assert.deepInclude(yield* till.sale({ amount }), { status: "cancelled", by: "operator" })
    })
  )

  it.effect("a void carries the amount, or leaves it out when so configured", () =>
    Effect.gen(function* () {
      for (const [voidAmount, sent] of [
        [undefined, "10.50"],
        [true, "10.50"],
        [false, undefined]
      ] as const) {
        const table = yield* bench()
        const terminal = yield* scripted((asked) => approval(asked))
        const till = yield* openLane(table, {
          port: terminal.port,
          ...(voidAmount === undefined ? {} : { voidAmount })
        })
        yield* till.sale({ amount, reference: "SALE1" })
        assert.strictEqual((yield* till.void({ original: "SALE1" })).status, "approved")
        assert.strictEqual(terminal.heard[1]?.biz_data.order_amount, sent)
      }
    })
  )

  it.effect("a payment method outside the vendor's list is sent, with a warning", () =>
    Effect.gen(function* () {
      const { till, terminal } = yield* lane((asked) => approval(asked))
      const logged: Array<string> = []
      const logger = Logger.make(({ logLevel, message }) => {
        logged.push(`${logLevel} ${String(message)}`)
      })
      for (const pay_method_id of ["DinnersClub", "GrabPay"]) {
        yield* till
          .sale({ amount, options: { pay_scenario: "SCANQR_PAY", pay_method_id } })
          .pipe(Effect.provide(Logger.layer([logger])))
      }
      assert.deepStrictEqual(
        terminal.heard.map(({ biz_data }) => biz_data.pay_method_id),
        ["DinnersClub", "GrabPay"]
      )
      assert.deepStrictEqual(logged, ["Warn pay_method_id GrabPay is not one that CodePay lists"])
    })
  )

  it.effect("the cashier is told to wait for a card only where one is needed", () =>
    Effect.gen(function* () {
      const { till } = yield* lane((asked) => approval(asked))
      const seen: Array<string> = []
      const label = (event: TerminalEvent) => (event.type === "progress" ? event.step : event.type)
      yield* Effect.forkChild(Stream.runForEach(till.events, (event) => Effect.sync(() => seen.push(label(event)))))
      yield* turn
      yield* till.sale({ amount, reference: "SALE1" })
      yield* till.refund({ original: "SALE1", amount })
      yield* till.void({ original: "SALE1" })
      yield* till.refundUnlinked({ amount })
      yield* till.batchClose()
      yield* until(() => seen.filter((step) => step === "result").length === 5)
      assert.deepStrictEqual(
        seen.filter((step) => step === "waiting_for_card" || step === "processing"),
        ["waiting_for_card", "processing", "processing", "waiting_for_card", "processing"]
      )
    })
  )
})
