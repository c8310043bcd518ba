import { assert, it } from "@effect/vitest"
import { Money } from "@pay/core/money"
import type { TerminalEvent } from "@pay/terminal/effect"
import type { Mischief } from "@pay/terminal-simulator"
import { Effect, Fiber, Stream } from "effect"
import { describe } from "vitest"
import { bench, openLane, turn, until, withTimePassing } from "./support/lane.ts"

const amount = Money.of("10.50", "USD")

interface Case {
  readonly name: string
  readonly mischief: ReadonlyArray<Mischief>
  readonly status: "approved" | "cancelled"
  readonly charges: 0 | 1
}

const CASES: ReadonlyArray<Case> = [
  { name: "cut as the order arrives", mischief: [{ on: "order", do: "cut" }], status: "cancelled", charges: 0 },
  {
    name: "silent: the terminal never took the order",
    mischief: [{ on: "order", do: "swallow" }],
    status: "cancelled",
    charges: 0
  },
  {
    name: "cut after the charge, before the answer",
    mischief: [{ on: "answer", do: "cut" }],
    status: "approved",
    charges: 1
  },
  { name: "cut in the middle of the answer", mischief: [{ on: "answer", do: "half" }], status: "approved", charges: 1 },
  { name: "silent after the charge", mischief: [{ on: "answer", do: "swallow" }], status: "approved", charges: 1 },
  {
    name: "cut after the charge, and again at the first questions",
    mischief: [
      { on: "answer", do: "swallow" },
      { on: "query", do: "cut" },
      { on: "query", do: "cut" }
    ],
    status: "approved",
    charges: 1
  },
  { name: "answered twice", mischief: [{ on: "answer", do: "twice" }], status: "approved", charges: 1 },
  {
    name: "given another order's approval first",
    mischief: [{ on: "answer", do: "stray_first" }],
    status: "approved",
    charges: 1
  }
]

describe("a sale whose connection is", () => {
  for (const { name, mischief, status, charges } of CASES) {
    for (const connection of ["per_transaction", "kept"] as const) {
      it.effect(`${name} ends ${status} with ${charges} charge (${connection} socket)`, () =>
        Effect.gen(function* () {
          const table = yield* bench()
          const lane = yield* openLane(table, { connection })
          table.device.device.mischief.add(...mischief)
          const outcome = yield* withTimePassing(lane.sale({ amount, reference: "SALE1" }), table)
          assert.strictEqual(outcome.status, status)
          assert.strictEqual(table.device.ledger.of("SALE1").length, charges)
          assert.strictEqual(table.device.ledger.all().length, charges)
          assert.deepStrictEqual(yield* lane.recover(), { settled: [], open: [] })
          const orders = table.device.device.heard.filter(({ topic }) => topic === "ecrhub.pay.order")
          assert.strictEqual(orders.length, 1)
        })
      )
    }
  }

  it.effect("silent, and whose questions stay unanswered too, is unknown until a later recovery", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      table.device.device.mischief.add({ on: "answer", do: "swallow" }, { on: "query", do: "swallow" })
      const outcome = yield* withTimePassing(lane.sale({ amount, reference: "SALE1" }), table)
      assert.deepInclude(outcome, { status: "unknown", held: false })
      const { settled, open } = yield* lane.recover()
      assert.deepStrictEqual([settled.map(({ status }) => status), open], [["approved"], []])
      assert.strictEqual(table.device.ledger.of("SALE1").length, 1)
    })
  )

  it.effect("lost in mid-sale, and finished by the customer meanwhile, is approved by the answer that comes late", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      const { device } = table.device
      device.customer.next({ act: "wait" })
      const sale = yield* Effect.forkChild(lane.sale({ amount, reference: "SALE1" }))
      yield* until(() => device.waiting !== undefined)
      table.device.cutConnections()
      yield* until(() => device.heard.some(({ topic }) => topic === "ecrhub.pay.query"))
      device.act({ act: "approve" })
      const outcome = yield* withTimePassing(Fiber.join(sale), table)
      assert.strictEqual(outcome.status, "approved")
      assert.strictEqual(table.device.ledger.of("SALE1").length, 1)
    })
  )

  it.effect(
    "lost because the terminal restarted in mid-sale is cancelled, but only after the terminal's own expiry",
    () =>
      Effect.gen(function* () {
        const table = yield* bench()
        const lane = yield* openLane(table)
        const { device } = table.device
        device.customer.next({ act: "wait" })
        const sale = yield* Effect.forkChild(lane.sale({ amount, reference: "SALE1" }))
        yield* until(() => device.waiting !== undefined)
        table.device.reboot()
        const outcome = yield* withTimePassing(Fiber.join(sale), table)
        assert.deepInclude(outcome, { status: "cancelled", by: "never_started" })
        const [row] = yield* lane.entries()
        assert.strictEqual(row?.evidence, "not_found_twice")
        assert.isAtLeast((row?.updatedAt ?? 0) - (row?.sentAt ?? 0), 120_000 + 3_000)
      })
  )
})

describe("an answer that cannot be believed", () => {
  it.effect("from another device than the paired one is held for staff, who decide", () =>
    Effect.gen(function* () {
      const table = yield* bench({ serial: "IMPOSTOR" })
      const lane = yield* openLane(table, { serial: "WPYB00230000001" })
      const outcome = yield* lane.sale({ amount, reference: "SALE1" })
      assert.deepInclude(outcome, { status: "unknown", held: true, why: "approved, but terminal do not match" })
      const settled = yield* lane.decide({
        reference: "SALE1",
        as: "declined",
        note: "Ana: not on the acquirer's portal"
      })
      assert.strictEqual(settled.status, "declined")
    })
  )

  it.effect("to a batch close that was lost is held: the protocol cannot look it up", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      table.device.device.mischief.add({ on: "answer", do: "cut" })
      const outcome = yield* lane.batchClose({ reference: "CLOSE1" })
      assert.deepInclude(outcome, { status: "unknown", held: true })
    })
  )
})

describe("the events of a sale", () => {
  it.effect("tell a cashier's screen what goes on, recovery included", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      table.device.device.mischief.add({ on: "answer", do: "stray_first" }, { on: "answer", do: "cut" })
      const seen: Array<string> = []
      const label = (event: TerminalEvent) => (event.type === "progress" ? event.step : event.type)
      yield* Effect.forkChild(Stream.runForEach(lane.events, (event) => Effect.sync(() => seen.push(label(event)))))
      yield* turn
      yield* lane.sale({ amount, reference: "SALE1" })
      yield* until(() => seen.includes("result"))
      assert.deepStrictEqual(seen, ["connecting", "connected", "waiting_for_card", "unmatched_result", "result"])
      seen.length = 0
      yield* withTimePassing(lane.sale({ amount, reference: "SALE2" }), table)
      yield* until(() => seen.includes("result"))
      assert.deepStrictEqual(
        seen.filter((step) => step !== "late_result"),
        ["connecting", "connected", "waiting_for_card", "recovering", "result"]
      )
    })
  )
})
