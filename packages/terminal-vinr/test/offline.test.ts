import { assert, it } from "@effect/vitest"
import { Money } from "@pay/core/money"
import type { QueuedAnswer } from "@pay/terminal-simulator"
import { Effect, Fiber } from "effect"
import { describe } from "vitest"
import { OFFLINE_LIMITS, type VinrCloud, vinr } from "../src/index.ts"
import { bench, cloudOf, openLane, settings, until, withTimePassing } from "./support/lane.ts"

const amount = Money.of("25.00", "USD")

describe("a sale while the terminal has no internet", () => {
  for (const queuedAnswer of ["flagged", "completed_flagged", "status"] as ReadonlyArray<QueuedAnswer>) {
    it.effect(`is accepted offline, and approved once the terminal is back (answer: ${queuedAnswer})`, () =>
      Effect.gen(function* () {
        const table = yield* bench({ queuedAnswer })
        const lane = yield* openLane(table)
        table.terminal.device.setOnline(false)
        const outcome = yield* lane.sale({ amount, reference: "SALE1" })
        assert.strictEqual(outcome.status, "accepted_offline")
        assert.deepStrictEqual(table.terminal.ledger.all(), [])
        const early = yield* lane.recover({ patienceMs: 0 })
        assert.deepStrictEqual(
          early.open.map(({ status }) => status),
          ["accepted_offline"]
        )
        table.terminal.device.setOnline(true)
        const { settled } = yield* lane.recover()
        assert.deepStrictEqual(
          settled.map(({ status }) => status),
          ["approved"]
        )
        assert.strictEqual(table.terminal.ledger.of("SALE1").length, 1)
      })
    )
  }

  it.effect("is declined in the end when the issuer refuses the queued card", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      table.terminal.device.customer.next({ act: "decline" })
      table.terminal.device.setOnline(false)
      assert.strictEqual((yield* lane.sale({ amount })).status, "accepted_offline")
      table.terminal.device.setOnline(true)
      const { settled } = yield* lane.recover()
      assert.deepStrictEqual(
        settled.map(({ status, record }) => [status, record?.code]),
        [["declined", "offline_auth_declined"]]
      )
      assert.deepStrictEqual(table.terminal.ledger.all(), [])
    })
  )

  it.effect("whose answer is lost is never called off while the terminal may hold it in its queue", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      table.terminal.device.setOnline(false)
      table.terminal.device.mischief.add({ on: "answer", do: "cut" })
      const outcome = yield* withTimePassing(lane.sale({ amount, reference: "SALE1" }), table)
      assert.deepInclude(outcome, { status: "unknown", held: true })
      assert.deepInclude(yield* lane.query("SALE1"), { found: "unclear", code: "terminal_offline" })
      table.terminal.device.setOnline(true)
      const { settled } = yield* lane.recover()
      assert.deepStrictEqual(
        settled.map(({ status }) => status),
        ["approved"]
      )
      assert.strictEqual(table.terminal.ledger.of("SALE1").length, 1)
    })
  )

  it.effect("nor when the internet went in mid-sale and the cloud has closed the payment for want of news", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      const { device, connections } = table.terminal
      device.customer.next({ act: "wait" })
      const sale = yield* Effect.forkChild(lane.sale({ amount, reference: "SALE1" }))
      yield* until(() => device.waiting !== undefined)
      device.setOnline(false)
      connections.cut()
      device.act({ act: "approve" })
      assert.deepInclude(yield* withTimePassing(Fiber.join(sale), table), { status: "unknown", held: true })
      device.setOnline(true)
      yield* lane.recover()
      assert.strictEqual((yield* lane.outcome("SALE1"))?.status, "approved")
      assert.strictEqual(table.terminal.ledger.of("SALE1").length, 1)
    })
  )

  it.effect("nor when the terminal comes back, and sends its queue, between two questions", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const { device, connections } = table.terminal
      const cloud = cloudOf(table)
      const isOnline: VinrCloud["isOnline"] = async (deviceId, options) => {
        device.setOnline(true)
        return cloud.isOnline?.(deviceId, options) ?? false
      }
      const lane = yield* openLane(table, { cloud: { ...cloud, isOnline } })
      device.customer.next({ act: "wait" })
      const sale = yield* Effect.forkChild(lane.sale({ amount, reference: "SALE1" }))
      yield* until(() => device.waiting !== undefined)
      device.setOnline(false)
      connections.cut()
      device.act({ act: "approve" })
      assert.strictEqual((yield* withTimePassing(Fiber.join(sale), table)).status, "approved")
      assert.strictEqual(table.terminal.ledger.of("SALE1").length, 1)
    })
  )

  it.effect("nor while nobody can say whether the terminal is online", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const { retrieveByReference } = settings(table).cloud ?? assert.fail("no cloud")
      const lane = yield* openLane(table, { cloud: { retrieveByReference } })
      table.terminal.device.mischief.add({ on: "pay", do: "cut" })
      const outcome = yield* withTimePassing(lane.sale({ amount, reference: "SALE1" }), table)
      assert.deepInclude(outcome, { status: "unknown", held: true })
      assert.deepInclude(yield* lane.query("SALE1"), { found: "unclear", code: "maybe_queued" })
    })
  )

  it.effect("whose answer is lost is called off on a terminal that queues nothing", () =>
    Effect.gen(function* () {
      const table = yield* bench({ model: "ciontek_cm30" })
      const lane = yield* openLane(table, { model: "ciontek_cm30" })
      table.terminal.device.mischief.add({ on: "pay", do: "cut" })
      table.terminal.device.setOnline(false)
      assert.strictEqual((yield* withTimePassing(lane.sale({ amount }), table)).status, "cancelled")
    })
  )

  it.effect("is not called off on the word of an account that has no such terminal", () =>
    Effect.gen(function* () {
      const table = yield* bench({ model: "ciontek_cm30" })
      const elsewhere = yield* bench({ deviceId: "term_of_another_shop" })
      const lane = yield* openLane(table, { model: "ciontek_cm30", cloud: cloudOf(elsewhere) })
      table.terminal.device.mischief.add({ on: "answer", do: "cut" })
      const outcome = yield* withTimePassing(lane.sale({ amount }), table)
      assert.strictEqual(outcome.status, "unknown")
      assert.strictEqual(table.terminal.ledger.all().length, 1)
    })
  )

  it.effect("that answers like any pending one is looked up, not believed, unless the settings know the word", () =>
    Effect.gen(function* () {
      const table = yield* bench({ queuedAnswer: "bare" })
      const knowing = yield* openLane(table, { queuedStatuses: ["pending"] })
      table.terminal.device.setOnline(false)
      assert.strictEqual((yield* knowing.sale({ amount })).status, "accepted_offline")
      const lane = yield* openLane(table)
      const outcome = yield* withTimePassing(lane.sale({ amount }), table)
      assert.deepInclude(outcome, { status: "unknown", held: true })
    })
  )

  it.effect("is not believed to be queued by a terminal that queues nothing", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table, { offline: false })
      table.terminal.device.setOnline(false)
      const outcome = yield* withTimePassing(lane.sale({ amount }), table)
      assert.notStrictEqual(outcome.status, "accepted_offline")
      assert.strictEqual(lane.capabilities.features.offline, false)
    })
  )

  it.effect("beyond what the device may queue is declined by it", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      table.terminal.device.setOnline(false)
      assert.strictEqual((yield* lane.sale({ amount: Money.of("150.01", "USD") })).status, "declined")
      for (let sale = 0; sale < 10; sale++) {
        assert.strictEqual((yield* lane.sale({ amount: Money.of("150.00", "USD") })).status, "accepted_offline")
      }
      assert.strictEqual((yield* lane.sale({ amount })).status, "declined")
    })
  )
})

describe("the offline limits of a terminal", () => {
  it.effect("are told by its model, or by what the settings say of the device", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const limitsOf = (options: Parameters<typeof settings>[1]) => vinr(settings(table, options)).offline
      assert.deepStrictEqual(limitsOf({ model: "nexgo_n92" }), { maxAmount: Money.of(100, "USD"), maxQueued: 5 })
      assert.deepStrictEqual(limitsOf({ model: "ciontek_cm30" }), false)
      assert.isUndefined(limitsOf({ model: "one_not_known_yet" }))
      const own = { maxAmount: Money.of(40, "USD"), maxQueued: 2 }
      assert.deepStrictEqual(limitsOf({ model: "nexgo_n92", offline: own }), own)
      assert.deepStrictEqual(Object.keys(OFFLINE_LIMITS).length, 5)
    })
  )
})
