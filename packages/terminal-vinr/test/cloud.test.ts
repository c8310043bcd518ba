import { assert, it } from "@effect/vitest"
import { Money } from "@pay/core/money"
import { hybrid } from "@pay/terminal/effect"
import { SIMULATED_VINR_ROUTES } from "@pay/terminal-simulator"
import { Effect, Fiber } from "effect"
import { describe } from "vitest"
import { httpCloud, type VinrCloud, VinrCloudError, vinr, vinrCloud } from "../src/index.ts"
import { type Bench, bench, cloudOf, openDriver, settings, until, withTimePassing } from "./support/lane.ts"

const amount = Money.of("25.00", "USD")

const openHybrid = (table: Bench) => {
  const local = vinr(settings(table))
  const cloud = vinrCloud({ terminalId: "lane-1", deviceId: table.terminal.deviceId, cloud: cloudOf(table) })
  return openDriver(table, hybrid({ local, cloud }))
}

const openCloudOnly = (table: Bench, cloud: VinrCloud = cloudOf(table)) =>
  openDriver(table, vinrCloud({ terminalId: "lane-1", deviceId: table.terminal.deviceId, cloud }))

describe("a hybrid till", () => {
  it.effect("goes over the LAN while it can", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openHybrid(table)
      const outcome = yield* lane.sale({ amount })
      assert.deepInclude(outcome, { status: "approved", connectionMode: "local" })
      assert.deepStrictEqual(table.terminal.cloud.heard, [])
    })
  )

  for (const answering of ["sync", "async"] as const) {
    it.effect(`goes through the cloud when the LAN refuses the connection (${answering} answers)`, () =>
      Effect.gen(function* () {
        const table = yield* bench()
        const lane = yield* openHybrid(table)
        table.terminal.connections.manner = "refuse"
        table.terminal.cloud.answering = answering
        table.terminal.device.customer.next({ act: "approve", afterMs: 5_000 })
        const outcome = yield* withTimePassing(lane.sale({ amount, reference: "SALE1" }), table)
        assert.deepInclude(outcome, { status: "approved", connectionMode: "cloud" })
        assert.strictEqual(table.terminal.ledger.of("SALE1").length, 1)
        assert.deepStrictEqual(table.terminal.device.heard, [])
      })
    )
  }

  it.effect("never sells again what the LAN took and did not answer: it looks it up", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openHybrid(table)
      table.terminal.device.mischief.add({ on: "answer", do: "cut" })
      const outcome = yield* lane.sale({ amount, reference: "SALE1" })
      assert.deepInclude(outcome, { status: "approved", connectionMode: "local" })
      assert.deepStrictEqual(table.terminal.cloud.heard, [])
      assert.strictEqual(table.terminal.ledger.of("SALE1").length, 1)
    })
  )

  it.effect("waits for a slow customer instead of going to the cloud", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openHybrid(table)
      table.terminal.device.customer.next({ act: "approve", afterMs: 80_000 })
      const outcome = yield* withTimePassing(lane.sale({ amount }), table)
      assert.deepInclude(outcome, { status: "approved", connectionMode: "local" })
      assert.deepStrictEqual(table.terminal.cloud.heard, [])
    })
  )

  it.effect("that reaches neither way sent nothing, and says so", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openHybrid(table)
      table.terminal.connections.manner = "refuse"
      yield* Effect.promise(table.terminal.cloudServer.stop)
      const error = yield* Effect.flip(lane.sale({ amount, reference: "SALE1" }))
      assert.deepInclude(error, { _tag: "NotSent", sent: "no" })
      assert.deepInclude(yield* lane.outcome("SALE1"), { status: "cancelled", by: "never_started" })
    })
  )
})

describe("a till that goes through the cloud", () => {
  for (const mischief of ["cut", "swallow"] as const) {
    it.effect(`and whose payment is lost on the way there (${mischief}) learns that it never happened`, () =>
      Effect.gen(function* () {
        const table = yield* bench()
        const lane = yield* openCloudOnly(table)
        table.terminal.device.mischief.add({ on: "create", do: mischief })
        const outcome = yield* withTimePassing(lane.sale({ amount }), table)
        assert.deepInclude(outcome, { status: "cancelled", by: "never_started" })
        assert.deepStrictEqual(table.terminal.ledger.all(), [])
      })
    )
  }

  it.effect("and whose answer is lost learns of the charge", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openCloudOnly(table)
      table.terminal.device.mischief.add({ on: "answer", do: "cut" })
      assert.deepInclude(yield* lane.sale({ amount, reference: "SALE1" }), { status: "approved" })
      assert.strictEqual(table.terminal.ledger.of("SALE1").length, 1)
    })
  )

  it.effect("is refused by a cloud that will not have the payment, or whose terminal is offline", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openCloudOnly(table)
      table.terminal.device.mischief.add({ on: "create", do: "refuse" })
      assert.deepInclude(yield* Effect.flip(lane.sale({ amount })), {
        _tag: "TerminalRefused",
        code: "invalid_request"
      })
      table.terminal.device.setOnline(false)
      assert.deepInclude(yield* Effect.flip(lane.sale({ amount })), {
        _tag: "TerminalRefused",
        code: "terminal_offline"
      })
      assert.deepInclude(yield* Effect.flip(lane.connect), { _tag: "NotSent" })
    })
  )

  it.effect("is told that the terminal serves somebody else", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openCloudOnly(table)
      table.terminal.device.mischief.add({ on: "pay", do: "busy" })
      assert.deepInclude(yield* Effect.flip(lane.sale({ amount })), { _tag: "TerminalBusy", by: "terminal" })
    })
  )

  it.effect("ends a waiting payment by its reference", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openCloudOnly(table)
      table.terminal.device.customer.next({ act: "wait" })
      const sale = yield* Effect.forkChild(lane.sale({ amount, reference: "SALE1" }))
      yield* until(() => table.terminal.device.waiting !== undefined)
      yield* lane.cancel("SALE1")
      assert.strictEqual((yield* Fiber.join(sale)).status, "cancelled")
    })
  )

  it.effect("needs a cloud that can create payments", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const { retrieveByReference } = cloudOf(table)
      const error = yield* Effect.flip(
        openCloudOnly(table, { retrieveByReference }).pipe(Effect.catchDefect(Effect.fail))
      )
      assert.deepInclude(error, { _tag: "InvalidInput", field: "cloud" })
    })
  )
})

describe("a cloud client of one's own", () => {
  it.effect("that fails in its own words leaves the sale unknown, and none of its words in the error", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const failing = () => Promise.reject(new Error("Bearer sk_live_secret was sent"))
      const lane = yield* openCloudOnly(table, { retrieveByReference: failing, create: failing })
      const outcome = yield* withTimePassing(lane.sale({ amount }), table)
      assert.deepInclude(outcome, { status: "unknown", held: false })
      assert.notInclude(JSON.stringify(outcome), "secret")
    })
  )

  it.effect("that proves that nothing left lets the same reference be tried again", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const down = new VinrCloudError({ sent: "no", code: "refused", detail: "ECONNREFUSED" })
      const lane = yield* openCloudOnly(table, { ...cloudOf(table), create: () => Promise.reject(down) })
      const error = yield* Effect.flip(lane.sale({ amount, reference: "SALE1" }))
      assert.deepInclude(error, { _tag: "NotSent", reason: "refused" })
      assert.deepInclude(yield* lane.outcome("SALE1"), { by: "never_started" })
    })
  )

  it.effect("that answers with something else than a payment is not believed", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const odd = async () => ({ hello: "world" }) as never
      const lane = yield* openCloudOnly(table, { retrieveByReference: odd, create: odd })
      const outcome = yield* withTimePassing(lane.sale({ amount }), table)
      assert.strictEqual(outcome.status, "unknown")
    })
  )
})

describe("the HTTP client of the cloud", () => {
  const signal = new AbortController().signal

  it.effect("refuses to send the key in the clear", () =>
    Effect.sync(() => {
      const routes = SIMULATED_VINR_ROUTES
      assert.throws(() => httpCloud({ secretKey: "sk_live_x", baseUrl: "http://api.vinr.com", routes }), /https/)
    })
  )

  it.effect("tells a wrong key from a payment that is not there", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const ask = (secretKey: string) =>
        Effect.tryPromise({
          try: () =>
            httpCloud({
              secretKey,
              baseUrl: table.terminal.cloudServer.url,
              routes: SIMULATED_VINR_ROUTES
            }).retrieveByReference("NOSUCH", { signal }),
          catch: (error) => error as VinrCloudError
        })
      assert.isUndefined(yield* ask(table.terminal.cloudServer.secretKey))
      const error = yield* Effect.flip(ask("sk_test_wrong"))
      assert.deepInclude(error, { sent: "refused", code: "unauthorized" })
      assert.notInclude(error.message, "sk_test_wrong")
    })
  )
})
