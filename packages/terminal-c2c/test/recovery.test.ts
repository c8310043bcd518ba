import { assert, it } from "@effect/vitest"
import { Money } from "@pay/core/money"
import type { C2cMischief, Payment } from "@pay/terminal-simulator"
import { Effect, Fiber } from "effect"
import { TestClock } from "effect/testing"
import { describe } from "vitest"
import { type Bench, bench, heard, openLane, until, withTimePassing } from "./support/lane.ts"

const amount = Money.of(25_000, "IDR")

interface Case {
  readonly name: string
  readonly mischief: ReadonlyArray<C2cMischief>
  readonly status: "approved" | "cancelled"
}

const CASES: ReadonlyArray<Case> = [
  { name: "cut as the command arrives", mischief: [{ on: "command", do: "cut" }], status: "cancelled" },
  {
    name: "silent: the gateway dropped the command",
    mischief: [{ on: "command", do: "swallow" }],
    status: "cancelled"
  },
  { name: "cut after the charge, before the answer", mischief: [{ on: "answer", do: "cut" }], status: "approved" },
  { name: "cut in the middle of the answer", mischief: [{ on: "answer", do: "half" }], status: "approved" },
  { name: "silent after the charge", mischief: [{ on: "answer", do: "swallow" }], status: "approved" },
  { name: "answered twice", mischief: [{ on: "answer", do: "twice" }], status: "approved" },
  { name: "answered late", mischief: [{ on: "answer", do: "late", afterMs: 100_000 }], status: "approved" },
  {
    name: "answered after the till has given up",
    mischief: [{ on: "answer", do: "late", afterMs: 200_000 }],
    status: "approved"
  },
  { name: "given another order's answer", mischief: [{ on: "answer", do: "wrong_order" }], status: "approved" },
  { name: "answered DUPLICATED_REQUEST", mischief: [{ on: "answer", do: "duplicated" }], status: "approved" },
  { name: "answered with a server error", mischief: [{ on: "answer", do: "fail" }], status: "approved" },
  {
    name: "answered with a status nobody knows",
    mischief: [{ on: "answer", do: "strange_status" }],
    status: "approved"
  },
  {
    name: "cut after the charge, and again in every way at the first questions",
    mischief: [
      { on: "answer", do: "cut" },
      { on: "histories", do: "cut" },
      { on: "histories", do: "half" },
      { on: "histories", do: "fail" },
      { on: "histories", do: "swallow" }
    ],
    status: "approved"
  },
  {
    name: "silent after the charge, which the history leaves out at first",
    mischief: [
      { on: "answer", do: "swallow" },
      { on: "histories", do: "empty" },
      { on: "histories", do: "empty" }
    ],
    status: "approved"
  }
]

describe("a sale whose connection is", () => {
  for (const { name, mischief, status } of CASES) {
    const charges = status === "approved" ? 1 : 0
    it.effect(`${name} ends ${status} with ${charges} charge`, () =>
      Effect.gen(function* () {
        const table = yield* bench()
        const lane = yield* openLane(table)
        table.server.gateway.mischief.add(...mischief)
        const outcome = yield* withTimePassing(lane.sale({ amount, reference: "SALE1" }), table)
        assert.strictEqual(outcome.status, status)
        assert.strictEqual(table.server.ledger.of("SALE1").length, charges)
        assert.strictEqual(table.server.ledger.all().length, charges)
        assert.deepStrictEqual(yield* lane.recover(), { settled: [], open: [] })
        assert.strictEqual(heard(table, "pay").length, 1)
      })
    )
  }

  it.effect("lost, with nobody to ask for a while, is unknown until a later recovery", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      const terminal = table.server.gateway.terminal("NTT-0001")
      terminal.customer.next({ act: "wait" })
      const sale = yield* Effect.forkChild(lane.sale({ amount, reference: "SALE1" }))
      yield* until(() => terminal.waitingFor === "SALE1")
      table.server.unplug(true)
      table.server.cutConnections()
      terminal.act({ act: "approve" })
      const outcome = yield* withTimePassing(Fiber.join(sale), table)
      assert.deepInclude(outcome, { status: "unknown", held: false })
      table.server.unplug(false)
      const { settled, open } = yield* lane.recover()
      assert.deepStrictEqual([settled.map(({ status }) => status), open], [["approved"], []])
    })
  )

  it.effect("lost, at an address that another gateway with another key has taken over, stays unknown", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      table.server.gateway.mischief.add({ on: "answer", do: "swallow" })
      const sale = yield* Effect.forkChild(lane.sale({ amount, reference: "SALE1" }))
      yield* until(() => table.server.ledger.of("SALE1").length === 1)
      yield* Effect.promise(table.server.stop)
      const other = yield* bench({ port: table.server.port, apiKey: "another-gateway" })
      const outcome = yield* withTimePassing(Fiber.join(sale), other)
      assert.deepInclude(outcome, { status: "unknown", held: false })
      assert.isAbove(heard(other, "histories").length, 0)
    })
  )

  it.effect("lost in mid-sale, and paid meanwhile, is approved as soon as the history lists it", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      const terminal = table.server.gateway.terminal("NTT-0001")
      terminal.customer.next({ act: "wait" })
      const sale = yield* Effect.forkChild(lane.sale({ amount, reference: "SALE1" }))
      yield* until(() => terminal.waitingFor === "SALE1")
      table.server.cutConnections()
      yield* until(() => heard(table, "histories").length > 0)
      table.gatewayClock.after(20_000, () => terminal.act({ act: "approve" }))
      assert.strictEqual((yield* withTimePassing(Fiber.join(sale), table)).status, "approved")
      const [row] = yield* lane.entries()
      assert.isBelow((row?.updatedAt ?? 0) - (row?.sentAt ?? 0), 25_000)
    })
  )

  it.effect("lost because the gateway restarted in mid-sale is cancelled, but only after every limit has run out", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      const terminal = table.server.gateway.terminal("NTT-0001")
      terminal.customer.next({ act: "wait" })
      const sale = yield* Effect.forkChild(lane.sale({ amount, reference: "SALE1" }))
      yield* until(() => terminal.waitingFor === "SALE1")
      table.server.reboot()
      const outcome = yield* withTimePassing(Fiber.join(sale), table)
      assert.deepInclude(outcome, { status: "cancelled", by: "never_started" })
      const [row] = yield* lane.entries()
      assert.strictEqual(row?.evidence, "not_found_twice")
      assert.isAtLeast((row?.updatedAt ?? 0) - (row?.sentAt ?? 0), 120_000 + 3_000)
    })
  )
})

describe("a gateway whose queue stalls", () => {
  it.effect("and then runs the sale that its till had given up waiting for: approved, charged once", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      const { gateway } = table.server
      gateway.stall(true)
      const sale = yield* Effect.forkChild(lane.sale({ amount, reference: "SALE1" }))
      yield* until(() => gateway.terminal("NTT-0001").queued === 1)
      table.server.cutConnections()
      table.gatewayClock.after(50_000, () => gateway.stall(false))
      assert.strictEqual((yield* withTimePassing(Fiber.join(sale), table)).status, "approved")
      assert.strictEqual(table.server.ledger.of("SALE1").length, 1)
    })
  )

  it.effect("for longer than its operator allows declines the sale", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      table.server.gateway.stall(true)
      assert.strictEqual((yield* withTimePassing(lane.sale({ amount }), table)).status, "declined")
      assert.strictEqual(table.server.ledger.all().length, 0)
    })
  )
})

describe("a history", () => {
  /** A sale charged but never answered, on a gateway in the given mood. */
  const lostSale = (prepare: (table: Bench) => void = () => undefined, afterwards: ReadonlyArray<C2cMischief> = []) =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      prepare(table)
      table.server.gateway.mischief.add({ on: "answer", do: "cut" }, ...afterwards)
      const outcome = yield* withTimePassing(lane.sale({ amount, reference: "SALE1" }), table)
      return { table, lane, outcome }
    })

  const enter = (table: Bench, terminalId: string, status: Payment["status"]): void => {
    table.server.gateway.books.enter({ orderId: "SALE1", terminalId, amount, method: "CARD" }, status)
  }

  for (const hours of [-7, 7]) {
    it.effect(`of a gateway whose clock is ${hours} h off is read whole before "not found" is believed`, () =>
      Effect.gen(function* () {
        const { outcome } = yield* lostSale((table) => {
          table.server.gateway.books.clockOffsetMs = hours * 3_600_000
        })
        assert.strictEqual(outcome.status, "approved")
      })
    )
  }

  it.effect("is asked for a window around the sending first, and never with the key or the order in it", () =>
    Effect.gen(function* () {
      const { table, lane } = yield* lostSale()
      const [entry] = yield* lane.entries()
      const sentAt = entry?.sentAt ?? 0
      assert.deepStrictEqual(heard(table, "histories")[0]?.body, {
        commands: ["PAY"],
        from: new Date(sentAt - 900_000).toISOString(),
        to: new Date(sentAt + 120_000 + 900_000).toISOString()
      })
    })
  )

  it.effect("with another amount is not believed: held for staff, who decide", () =>
    Effect.gen(function* () {
      const { outcome, lane } = yield* lostSale(undefined, [{ on: "histories", do: "wrong_amount" }])
      assert.deepInclude(outcome, { status: "unknown", held: true, why: "approved, but amount do not match" })
      const note = "Ana: 25 000 on the acquirer's portal"
      assert.strictEqual((yield* lane.decide({ reference: "SALE1", as: "approved", note })).status, "approved")
    })
  )

  it.effect("that lists the order as paid on another terminal is not believed", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      enter(table, "SHC-0001", "SUCCESS")
      table.server.gateway.mischief.add({ on: "command", do: "cut" })
      const outcome = yield* withTimePassing(lane.sale({ amount, reference: "SALE1" }), table)
      assert.deepInclude(outcome, { status: "unknown", held: true, why: "approved, but terminal do not match" })
    })
  )

  it.effect("that lists the order as paid twice is not believed", () =>
    Effect.gen(function* () {
      const { outcome } = yield* lostSale((table) => enter(table, "NTT-0001", "SUCCESS"))
      assert.deepInclude(outcome, { status: "unknown", held: true })
      assert.include(outcome.status === "unknown" ? outcome.why : "", "listed as paid 2 times")
    })
  )

  it.effect("that lists a failed attempt of the order, and then a paid one, is an approval", () =>
    Effect.gen(function* () {
      const { outcome } = yield* lostSale((table) => enter(table, "NTT-0001", "FAILED"))
      assert.strictEqual(outcome.status, "approved")
    })
  )

  it.effect("that lists the order as failed is a decline", () =>
    Effect.gen(function* () {
      const { outcome } = yield* lostSale((table) => {
        table.server.gateway.terminal("NTT-0001").customer.next({ act: "decline" })
      })
      assert.strictEqual(outcome.status, "declined")
    })
  )

  it.effect("of a gateway that verifies time-outs is no decline until every limit has run out", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table, { provider: "BRI", gatewayTerminalId: "BRI-0001" })
      table.server.gateway.terminal("BRI-0001").customer.next({ act: "decline" })
      table.server.gateway.mischief.add({ on: "answer", do: "cut" })
      const outcome = yield* withTimePassing(lane.sale({ amount }), table)
      assert.strictEqual(outcome.status, "declined")
      const [row] = yield* lane.entries()
      assert.isAtLeast((row?.updatedAt ?? 0) - (row?.sentAt ?? 0), 150_000)
    })
  )
})

describe("an answer that contradicts the command", () => {
  it.effect("by approving another order is none: the history tells that this one was declined", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      table.server.gateway.terminal("NTT-0001").customer.next({ act: "decline" })
      table.server.gateway.mischief.add({ on: "answer", do: "wrong_order" })
      const outcome = yield* withTimePassing(lane.sale({ amount }), table)
      assert.strictEqual(outcome.status, "declined")
      assert.strictEqual(table.server.ledger.all().length, 0)
    })
  )

  for (const what of ["amount", "terminal"] as const) {
    it.effect(`in its ${what} is held for staff, whatever its status`, () =>
      Effect.gen(function* () {
        const table = yield* bench()
        const lane = yield* openLane(table)
        table.server.gateway.mischief.add({ on: "answer", do: `wrong_${what}` })
        const outcome = yield* lane.sale({ amount })
        assert.deepInclude(outcome, { status: "unknown", held: true, why: `approved, but ${what} do not match` })
      })
    )
  }

  it.effect("in its currency is held for staff", () =>
    Effect.gen(function* () {
      const table = yield* bench({ terminals: [{ terminalId: "NTT-0001", provider: "NTT", currency: "THB" }] })
      const lane = yield* openLane(table)
      const outcome = yield* lane.sale({ amount })
      assert.deepInclude(outcome, { status: "unknown", held: true, why: "approved, but currency do not match" })
    })
  )
})

it.effect("a crash leaves a running sale open for a later recovery, not for staff", () =>
  Effect.gen(function* () {
    const table = yield* bench()
    const before = yield* openLane(table)
    const terminal = table.server.gateway.terminal("NTT-0001")
    terminal.customer.next({ act: "wait" })
    const sale = yield* Effect.forkChild(before.sale({ amount, reference: "SALE1" }))
    yield* until(() => terminal.waitingFor === "SALE1")
    yield* Fiber.interrupt(sale)
    const after = yield* openLane(table)
    const early = yield* withTimePassing(after.recover(), table)
    assert.deepInclude(early.open[0], { status: "unknown", held: false })
    terminal.act({ act: "approve" })
    yield* TestClock.adjust(1_000)
    const { settled } = yield* after.recover()
    assert.deepInclude(settled[0], { status: "approved", reference: "SALE1" })
  })
)
