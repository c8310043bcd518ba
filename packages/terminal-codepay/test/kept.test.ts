import { assert, it } from "@effect/vitest"
import { Money } from "@pay/core/money"
import { Effect, Fiber, Scope, Stream } from "effect"
import { describe } from "vitest"
import { bench, openLane, turn, until, withTimePassing } from "./support/lane.ts"

const amount = Money.of("10.50", "USD")

describe("a kept socket", () => {
  it.effect("carries every call, and closes with the till", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const scope = yield* Scope.make()
      const lane = yield* Scope.provide(openLane(table, { connection: "kept" }), scope)
      yield* lane.connect
      for (const _ of [1, 2, 3]) yield* lane.sale({ amount })
      assert.strictEqual(table.device.accepted(), 1)
      yield* Scope.close(scope, { _tag: "Success" } as never)
      yield* until(() => table.device.connections() === 0)
    })
  )

  it.effect("that is lost is opened again by itself, and brings the result that was missed", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table, { connection: "kept" })
      const { device } = table.device
      device.customer.next({ act: "wait" })
      const sale = yield* Effect.forkChild(lane.sale({ amount, reference: "SALE1" }))
      yield* until(() => device.waiting !== undefined)
      yield* Fiber.interrupt(sale)
      assert.strictEqual((yield* lane.outcome("SALE1"))?.status, "unknown")
      table.device.cutConnections()
      device.act({ act: "approve" })
      yield* withTimePassing(Stream.runHead(Stream.filter(lane.events, ({ type }) => type === "late_result")), table)
      assert.strictEqual((yield* lane.outcome("SALE1"))?.status, "approved")
      assert.strictEqual(device.heard.length, 1)
    })
  )

  it.effect("whose other end went silent is given up and opened again", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table, { connection: "kept" })
      yield* lane.connect
      table.device.freeze(true)
      yield* withTimePassing(
        Effect.asVoid(
          Stream.runHead(
            Stream.filter(lane.events, (event) => event.type === "progress" && event.step === "reconnecting")
          )
        ),
        table
      )
      table.device.freeze(false)
      yield* withTimePassing(
        until(() => table.device.accepted() === 2),
        table
      )
      assert.strictEqual((yield* lane.sale({ amount })).status, "approved")
    })
  )

  it.effect("does not let a late answer of one sale pass for the next one's", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table, { connection: "kept" })
      table.device.device.mischief.add({ on: "answer", do: "twice" })
      yield* lane.sale({ amount, reference: "SALE1" })
      table.device.device.customer.next({ act: "decline" })
      assert.strictEqual((yield* lane.sale({ amount, reference: "SALE2" })).status, "declined")
      yield* turn
      assert.strictEqual((yield* lane.outcome("SALE1"))?.status, "approved")
    })
  )
})

describe("a terminal that moves to another address in mid-sale", () => {
  it.effect("is found again by the address book, and the sale is not lost", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const { device } = table.device
      const lane = yield* openLane(table, { host: () => ({ host: "127.0.0.1", port: table.device.port }) })
      device.customer.next({ act: "wait" })
      const sale = yield* Effect.forkChild(lane.sale({ amount, reference: "SALE1" }))
      yield* until(() => device.waiting !== undefined)
      yield* Effect.promise(() => table.device.move())
      device.act({ act: "approve" })
      assert.strictEqual((yield* withTimePassing(Fiber.join(sale), table)).status, "approved")
      assert.strictEqual(table.device.ledger.of("SALE1").length, 1)
    })
  )

  it.effect("that answers slowly is waited for", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      table.device.device.latencyMs = 20_000
      const lane = yield* openLane(table)
      assert.strictEqual((yield* withTimePassing(lane.sale({ amount }), table)).status, "approved")
    })
  )
})
