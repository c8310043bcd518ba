import { assert, it } from "@effect/vitest"
import { Money } from "@pay/core/money"
import { Effect, Fiber } from "effect"
import { describe } from "vitest"
import type { CodePayOptions } from "../src/index.ts"
import { bench, openLane, until, withTimePassing } from "./support/lane.ts"
import { type Asked, approval, type Frame, scripted, words } from "./support/scripted.ts"

const usd = (text: string) => Money.of(text, "USD")
const amount = usd("10.50")
const ORDER = "ecrhub.pay.order"
const QUERY = "ecrhub.pay.query"

/** A sale on a terminal that answers the order and every question as told. */
const sell = (
  answers: {
    readonly order?: (asked: Asked) => Frame | ReadonlyArray<Frame> | undefined
    readonly query?: (asked: Asked) => Frame | undefined
  },
  options: Partial<CodePayOptions> = {}
) =>
  Effect.gen(function* () {
    const table = yield* bench()
    const terminal = yield* scripted((asked) =>
      asked.topic === ORDER ? answers.order?.(asked) : asked.topic === QUERY ? answers.query?.(asked) : undefined
    )
    const lane = yield* openLane(table, { port: terminal.port, codes: { notFound: ["199"] }, ...options })
    return yield* withTimePassing(lane.sale({ amount, reference: "SALE1" }), table, 2_000)
  })

describe("an absence told by a device that is not known to be the one that was charged", () => {
  it.effect("leaves the sale open after the address moved to another terminal, and the right one settles it", () =>
    Effect.gen(function* () {
      const table = yield* bench({ serial: "TERMINAL0A" })
      const other = yield* bench({ serial: "TERMINAL0B" })
      let port = table.device.port
      const lane = yield* openLane(table, {
        serial: "TERMINAL0A",
        host: () => ({ host: "127.0.0.1", port }),
        codes: { notFound: ["199"] }
      })
      table.device.device.customer.next({ act: "wait" })
      const sale = yield* Effect.forkChild(lane.sale({ amount, reference: "SALE1" }))
      yield* until(() => table.device.device.waiting !== undefined)
      port = other.device.port
      table.device.cutConnections()
      table.device.device.act({ act: "approve" })
      const outcome = yield* withTimePassing(Fiber.join(sale), table)
      assert.strictEqual(outcome.status, "unknown")
      assert.isNotEmpty(other.device.device.heard)
      port = table.device.port
      const { settled } = yield* withTimePassing(lane.recover(), table)
      assert.deepStrictEqual(
        settled.map(({ status }) => status),
        ["approved"]
      )
      assert.strictEqual(table.device.ledger.of("SALE1").length, 1)
    })
  )

  for (const { name, device, status } of [
    { name: "names the configured serial is believed", device: { device_sn: "TERMINAL0A" }, status: "cancelled" },
    { name: "names another serial is not", device: { device_sn: "TERMINAL0B" }, status: "unknown" },
    { name: "names none is not", device: undefined, status: "unknown" }
  ] as const) {
    it.effect(`"not found" from a device that ${name}`, () =>
      Effect.gen(function* () {
        const outcome = yield* sell(
          {
            order: () => undefined,
            query: (asked) => ({ ...words(asked, "199", "Order does not exist"), device_data: device })
          },
          { serial: "TERMINAL0A" }
        )
        assert.strictEqual(outcome.status, status)
      })
    )
  }

  it.effect('"not found" from whoever has the address, when the terminal is found by look-up and has no serial', () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const terminal = yield* scripted((asked) => (asked.topic === QUERY ? words(asked, "199", "No") : undefined))
      const lane = yield* openLane(table, {
        host: () => ({ host: "127.0.0.1", port: terminal.port }),
        codes: { notFound: ["199"] }
      })
      const outcome = yield* withTimePassing(lane.sale({ amount, reference: "SALE1" }), table, 2_000)
      assert.strictEqual(outcome.status, "unknown")
    })
  )
})

describe("a tip adjustment whose answer was lost", () => {
  const adjust = (found: Readonly<Record<string, unknown>>) =>
    Effect.gen(function* () {
      const table = yield* bench()
      const terminal = yield* scripted((asked) =>
        asked.topic === ORDER
          ? approval(asked)
          : asked.topic === QUERY
            ? approval(asked, { trans_type: "1", ...found })
            : undefined
      )
      const lane = yield* openLane(table, { port: terminal.port })
      yield* lane.sale({ amount, reference: "SALE1" })
      return yield* withTimePassing(
        lane.tipAdjust({ original: "SALE1", tip: usd("3.00"), reference: "TIP1" }),
        table,
        2_000
      )
    })

  for (const { name, found, status } of [
    { name: "is open when the record says nothing of a tip", found: {}, status: "unknown" },
    { name: "is open when the tip cannot be read", found: { tip_amount: "3.O0" }, status: "unknown" },
    {
      name: "is open when the record is no completed sale",
      found: { tip_amount: "0.00", trans_status: "0" },
      status: "unknown"
    },
    {
      name: "is open when the record is of another order",
      found: { tip_amount: "0.00", merchant_order_no: "SALE2" },
      status: "unknown"
    },
    {
      name: "is open when the tip is in another currency",
      found: { tip_amount: "3.00", price_currency: "EUR" },
      status: "unknown"
    },
    { name: "was never made when the record has another tip", found: { tip_amount: "0.00" }, status: "cancelled" },
    { name: "is approved when the record has this tip", found: { tip_amount: "3.00" }, status: "approved" }
  ]) {
    it.effect(name, () =>
      Effect.gen(function* () {
        assert.strictEqual((yield* adjust(found)).status, status)
      })
    )
  }
})

describe("a completed transaction beside a refusing code", () => {
  for (const [code, message] of [
    ["110", "[K026] Transaction canceled"],
    ["106", "[M009] The application is not allowed"],
    ["198", "Terminal is busy"],
    ["197", "Refused"]
  ] as const) {
    it.effect(`is approved: ${code} ${message}`, () =>
      Effect.gen(function* () {
        const outcome = yield* sell(
          { order: (asked) => ({ ...approval(asked, {}, code), response_msg: message }) },
          { codes: { busy: ["198"], refused: ["197"] } }
        )
        assert.strictEqual(outcome.status, "approved")
      })
    )
  }

  it.effect("that names no order settles nothing", () =>
    Effect.gen(function* () {
      const outcome = yield* sell({
        order: (asked) => ({
          ...approval(asked, { merchant_order_no: undefined }, "110"),
          response_msg: "[K026] Transaction canceled"
        })
      })
      assert.strictEqual(outcome.status, "unknown")
    })
  )
})

describe("a refusing code", () => {
  it.effect("beside an order that is still running is no refusal", () =>
    Effect.gen(function* () {
      const outcome = yield* sell(
        {
          order: (asked) => approval(asked, { trans_status: "0" }, "198"),
          query: (asked) => approval(asked, { trans_type: "1" })
        },
        { codes: { busy: ["198"] } }
      )
      assert.strictEqual(outcome.status, "approved")
    })
  )

  it.effect("for a tip is not overruled by the status of the sale beside it", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const terminal = yield* scripted((asked) =>
        asked.topic === ORDER
          ? approval(asked)
          : approval(asked, { tip_amount: "0.00" }, asked.topic === QUERY ? "0" : "197")
      )
      const lane = yield* openLane(table, { port: terminal.port })
      yield* lane.sale({ amount, reference: "SALE1" })
      const outcome = yield* withTimePassing(lane.tipAdjust({ original: "SALE1", tip: usd("3.00") }), table, 2_000)
      assert.strictEqual(outcome.status, "cancelled")
    })
  )
})

describe('"not found"', () => {
  for (const [code, message] of [
    ["105", "Transaction failed: host not found"],
    ["105", "Order does not exist"],
    ["112", "Query timeout, order not found"],
    ["109", "Network anomaly: order not found"],
    ["199", "Query timed out"]
  ] as const) {
    it.effect(`is not read out of "${code} ${message}"`, () =>
      Effect.gen(function* () {
        const outcome = yield* sell(
          { order: () => undefined, query: (asked) => words(asked, code, message) },
          { codes: { notFound: ["199", "112", "109"] } }
        )
        assert.strictEqual(outcome.status, "unknown")
      })
    )
  }

  it.effect("is believed by its configured code", () =>
    Effect.gen(function* () {
      const outcome = yield* sell({ order: () => undefined, query: (asked) => words(asked, "199", "No") })
      assert.deepInclude(outcome, { status: "cancelled", by: "never_started" })
    })
  )

  it.effect("counts for nothing beside a record", () =>
    Effect.gen(function* () {
      const outcome = yield* sell({ order: () => undefined, query: (asked) => approval(asked, {}, "199") })
      assert.strictEqual(outcome.status, "unknown")
    })
  )
})

describe("an approval that cannot be told to be ours", () => {
  it.effect("for want of request id and order number is not taken", () =>
    Effect.gen(function* () {
      const outcome = yield* sell({
        order: (asked) => ({
          ...approval(asked, { merchant_order_no: undefined }),
          topic: undefined,
          request_id: undefined
        })
      })
      assert.strictEqual(outcome.status, "unknown")
    })
  )

  for (const order_amount of ["1O.50", "10.505", { value: "10.50" }]) {
    it.effect(`for its amount ${JSON.stringify(order_amount)} is held`, () =>
      Effect.gen(function* () {
        const answer = (asked: Asked) => approval(asked, { order_amount })
        assert.deepInclude(yield* sell({ order: answer, query: answer }), { status: "unknown", held: true })
      })
    )
  }

  it.effect("for its currency is held", () =>
    Effect.gen(function* () {
      const outcome = yield* sell({
        order: () => undefined,
        query: (asked) => approval(asked, { price_currency: undefined, trans_type: "1" })
      })
      assert.deepInclude(outcome, { status: "unknown", held: true })
    })
  )

  it.effect("for its order number, when it was looked up, is held", () =>
    Effect.gen(function* () {
      const outcome = yield* sell({
        order: () => undefined,
        query: (asked) => approval(asked, { merchant_order_no: undefined })
      })
      assert.deepInclude(outcome, { status: "unknown", held: true })
    })
  )
})
