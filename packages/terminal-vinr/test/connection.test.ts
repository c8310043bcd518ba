import { assert, it } from "@effect/vitest"
import { Money } from "@pay/core/money"
import { Effect, Exit, Fiber, Scope } from "effect"
import { TestClock } from "effect/testing"
import { describe } from "vitest"
import { bench, openLane, turn, until } from "./support/lane.ts"

const amount = Money.of("25.00", "USD")

describe("the connection to a terminal", () => {
  it.effect("carries many payments over one handshake", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      for (const _ of [1, 2, 3, 4, 5]) yield* lane.sale({ amount })
      assert.strictEqual(table.terminal.connections.seen, 1)
      assert.strictEqual(table.terminal.ledger.all().length, 5)
    })
  )

  it.effect("is opened anew for each payment where the settings say so, and none stays open", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table, { connection: "per_transaction" })
      table.terminal.device.customer.next({ act: "approve" }, { act: "decline" }, { act: "cancel" })
      for (const _ of [1, 2, 3]) yield* lane.sale({ amount })
      yield* until(() => table.terminal.connections.size === 0)
      assert.strictEqual(table.terminal.connections.seen, 3)
    })
  )

  it.effect("is warm after connect, and again after the terminal dropped it", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      yield* lane.connect
      assert.strictEqual(table.terminal.connections.seen, 1)
      table.terminal.connections.cut()
      yield* until(() => table.terminal.connections.size === 0)
      yield* turn
      yield* TestClock.adjust(10_000)
      yield* until(() => table.terminal.connections.size === 1)
      yield* lane.sale({ amount })
      assert.strictEqual(table.terminal.connections.seen, 2)
    })
  )

  it.effect("that was dropped a moment ago costs a new handshake, never a lost sale", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      yield* lane.connect
      table.terminal.connections.cut()
      yield* until(() => table.terminal.connections.size === 0)
      yield* turn
      assert.strictEqual((yield* lane.sale({ amount })).status, "approved")
      assert.strictEqual(table.terminal.ledger.all().length, 1)
    })
  )

  it.effect("is not cut by a connect while a customer pays", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      const { device, connections } = table.terminal
      device.customer.next({ act: "wait" })
      const sale = yield* Effect.forkChild(lane.sale({ amount, reference: "SALE1" }))
      yield* until(() => device.waiting !== undefined)
      yield* lane.connect
      device.act({ act: "approve" })
      yield* until(() => connections.size === 1)
      assert.strictEqual((yield* Fiber.join(sale)).status, "approved")
      const [row] = yield* lane.entries()
      assert.strictEqual(row?.evidence, "answer")
    })
  )

  it.effect("may end with each answer: the sale then goes over one that is still good", () =>
    Effect.gen(function* () {
      const table = yield* bench({ keepAlive: false })
      const lane = yield* openLane(table)
      for (const _ of [1, 2]) assert.strictEqual((yield* lane.sale({ amount })).status, "approved")
      assert.strictEqual(table.terminal.ledger.all().length, 2)
    })
  )

  it.effect("that carries bytes nobody asked for is not used again: they are not the next sale's answer", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      const { device, ledger } = table.terminal
      device.mischief.add({ on: "answer", do: "twice" })
      assert.strictEqual((yield* lane.sale({ amount })).status, "approved")
      for (let turns = 0; turns < 5; turns++) yield* turn
      device.customer.next({ act: "decline" })
      assert.strictEqual((yield* lane.sale({ amount })).status, "declined")
      assert.strictEqual(ledger.all().length, 1)
    })
  )

  it.effect("is closed with the terminal, even in mid-sale", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const scope = yield* Scope.make()
      const lane = yield* Scope.provide(openLane(table), scope)
      table.terminal.device.customer.next({ act: "wait" })
      yield* Effect.forkIn(Effect.ignore(lane.sale({ amount })), scope)
      yield* until(() => table.terminal.device.waiting !== undefined)
      yield* Scope.close(scope, Exit.void)
      yield* until(() => table.terminal.connections.size === 0)
    })
  )
})
