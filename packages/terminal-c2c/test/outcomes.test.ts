import { spawn } from "node:child_process"
import { once } from "node:events"
import { connect } from "node:net"
import { fileURLToPath } from "node:url"
import { assert, it } from "@effect/vitest"
import { Money } from "@pay/core/money"
import { Effect, Fiber } from "effect"
import { describe } from "vitest"
import { PROVIDERS, REQUESTED_METHODS } from "../src/index.ts"
import { bench, heard, openLane, until, withTimePassing } from "./support/lane.ts"

const amount = Money.of(25_000, "IDR")

/** The port of a listener whose queue is full. */
const deafPort = Effect.gen(function* () {
  const child = yield* Effect.acquireRelease(
    Effect.sync(() =>
      spawn(process.execPath, [fileURLToPath(new URL("./support/deaf.ts", import.meta.url))], {
        stdio: ["ignore", "pipe", "inherit"]
      })
    ),
    (running) => Effect.sync(() => running.kill("SIGKILL"))
  )
  const [line] = yield* Effect.promise(() => once(child.stdout, "data") as Promise<[Buffer]>)
  const port = Number(String(line))
  for (const _ of [1, 2]) {
    const filler = yield* Effect.acquireRelease(
      Effect.sync(() => connect({ host: "127.0.0.1", port })),
      (socket) => Effect.sync(() => socket.destroy())
    )
    yield* Effect.promise(() => once(filler, "connect"))
  }
  return port
})

describe("a sale through the gateway", () => {
  for (const provider of ["BRI", "NTT", "CASHUP", "SHC"] as const) {
    it.effect(`is approved on a ${provider} terminal, with the handle that later commands need`, () =>
      Effect.gen(function* () {
        const table = yield* bench()
        const lane = yield* openLane(table, { provider, gatewayTerminalId: `${provider}-0001` })
        const outcome = yield* lane.sale({ amount, orderId: "table 4" })
        assert.strictEqual(outcome.status, "approved")
        assert.strictEqual(outcome.orderId, "table 4")
        assert.strictEqual(outcome.connectionMode, "local")
        assert.deepInclude(outcome.record, { terminalId: "lane-1", amount, vendorData: { payment_method: "CARD" } })
        assert.match(outcome.record?.vendorReference ?? "", /^\d{13}\|\d{10}$/)
        assert.deepStrictEqual(table.server.ledger.of(outcome.reference)[0]?.amount, amount)
      })
    )
  }

  it.effect("sends the order once, with the fields of the command and no more", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      yield* lane.sale({
        amount: Money.of("25000.50", "IDR"),
        reference: "SALE1",
        options: { payment_method: "CONTACTLESS" }
      })
      assert.deepStrictEqual(table.server.gateway.heard, [
        {
          path: "/commands/pay",
          provider: "NTT",
          body: {
            terminal_id: "NTT-0001",
            order_id: "SALE1",
            request_amount: 25_000.5,
            payment_method: "CONTACTLESS"
          }
        }
      ])
    })
  )

  it.effect("may ask for any of the fifteen methods, and keeps the one that the answer names", () =>
    Effect.gen(function* () {
      assert.strictEqual(REQUESTED_METHODS.length, 15)
      const table = yield* bench()
      const lane = yield* openLane(table)
      const answered = new Set<string | undefined>()
      for (const payment_method of REQUESTED_METHODS) {
        const { status, record } = yield* lane.sale({ amount, options: { payment_method } })
        assert.strictEqual(status, "approved")
        answered.add(record?.vendorData?.payment_method)
      }
      assert.deepStrictEqual(answered, new Set(["CARD", "QRIS", "EWALLET"]))
    })
  )

  for (const act of ["decline", "cancel"] as const) {
    it.effect(`is declined when the customer's part is ${act}: the protocol tells the two apart no further`, () =>
      Effect.gen(function* () {
        const table = yield* bench()
        const lane = yield* openLane(table)
        table.server.gateway.terminal("NTT-0001").customer.next({ act })
        const outcome = yield* lane.sale({ amount })
        assert.strictEqual(outcome.status, "declined")
        assert.strictEqual(outcome.record?.code, "FAILED")
        assert.strictEqual(table.server.ledger.all().length, 0)
      })
    )
  }

  it.effect("on a terminal without internet is declined", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      table.server.gateway.terminal("NTT-0001").offline = true
      assert.strictEqual((yield* lane.sale({ amount })).status, "declined")
      assert.strictEqual(table.server.ledger.all().length, 0)
    })
  )

  it.effect("that takes the customer a while, over a slow network, is waited for", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      table.server.gateway.latencyMs = 900
      table.server.gateway.terminal("NTT-0001").customer.next({ act: "approve", afterMs: 55_000 })
      const outcome = yield* withTimePassing(lane.sale({ amount }), table)
      assert.strictEqual(outcome.status, "approved")
    })
  )

  it.effect("that nobody pays ends with the operator's limit, not before", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      table.server.gateway.terminal("NTT-0001").customer.next({ act: "wait" })
      const outcome = yield* withTimePassing(lane.sale({ amount }), table)
      assert.strictEqual(outcome.status, "declined")
      const [row] = yield* lane.entries()
      assert.isAtLeast((row?.updatedAt ?? 0) - (row?.sentAt ?? 0), 60_000)
      assert.strictEqual(table.server.ledger.all().length, 0)
    })
  )

  it.effect("leaves no socket open, whatever came of it", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      table.server.gateway.terminal("NTT-0001").customer.next({ act: "approve" }, { act: "decline" })
      table.server.gateway.mischief.add({ on: "answer", do: "twice" })
      for (const _ of [1, 2, 3]) yield* lane.sale({ amount })
      yield* until(() => table.server.connections() === 0)
    })
  )

  it.effect("made up by the gateway's simulation charges nothing, and its record says so", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table, { simulation: true, gatewayTerminalId: "anything" })
      const outcome = yield* lane.sale({ amount })
      assert.strictEqual(outcome.record?.vendorData?.simulation, "true")
      assert.strictEqual(table.server.ledger.all().length, 0)
    })
  )
})

describe("a BRI gateway, which verifies time-outs with the host", () => {
  const bri = { provider: "BRI", gatewayTerminalId: "BRI-0001" } as const

  it.effect("says FAILED at its limit for a charge that it then finds: approved, and charged once", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table, bri)
      table.server.gateway.mischief.add({ on: "host", do: "silent" })
      const outcome = yield* withTimePassing(lane.sale({ amount, reference: "SALE1" }), table)
      assert.strictEqual(outcome.status, "approved")
      assert.strictEqual(table.server.ledger.of("SALE1").length, 1)
    })
  )

  it.effect("says FAILED at its limit for a customer who never came: declined, once every limit has run out", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table, bri)
      table.server.gateway.terminal("BRI-0001").customer.next({ act: "wait" })
      const outcome = yield* withTimePassing(lane.sale({ amount }), table)
      assert.strictEqual(outcome.status, "declined")
      const [row] = yield* lane.entries()
      assert.isAtLeast((row?.updatedAt ?? 0) - (row?.sentAt ?? 0), 150_000)
    })
  )

  it.effect("says FAILED at once for a refused card: declined at once", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table, bri)
      table.server.gateway.terminal("BRI-0001").customer.next({ act: "decline" })
      assert.strictEqual((yield* lane.sale({ amount })).status, "declined")
      assert.strictEqual(heard(table, "histories").length, 0)
    })
  )

  it.effect("of another make may be described by a profile of one's own", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table, { ...bri, provider: { ...PROVIDERS.BRI, verifiesTimeouts: false } })
      assert.strictEqual((yield* lane.sale({ amount })).status, "approved")
    })
  )
})

describe("an unreachable or unwilling gateway", () => {
  it.effect("that resets the connection leaves a settled row, and the same reference sells once it is back", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      yield* Effect.promise(table.server.stop)
      const error = yield* Effect.flip(lane.sale({ amount, reference: "SALE1" }))
      assert.deepInclude(error, { _tag: "NotSent", reason: "refused", sent: "no" })
      assert.deepInclude(yield* lane.outcome("SALE1"), { status: "cancelled", by: "never_started" })
      const again = yield* bench({ port: table.server.port })
      assert.strictEqual((yield* lane.sale({ amount, reference: "SALE1" })).status, "approved")
      assert.strictEqual(again.server.ledger.of("SALE1").length, 1)
    })
  )

  it.effect("that takes no connection is given up after the connection limit, with nothing sent", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const port = yield* deafPort
      const lane = yield* openLane(table, { port })
      const error = yield* withTimePassing(Effect.flip(lane.sale({ amount })), table)
      assert.deepInclude(error, { _tag: "NotSent", reason: "timeout", sent: "no" })
      assert.deepStrictEqual(yield* lane.recover(), { settled: [], open: [] })
    })
  )

  const refusals = [
    { name: "a wrong key", options: { apiKey: "another-key" }, code: "UNAUTHORIZED" },
    { name: "a terminal it does not know", options: { gatewayTerminalId: "NTT-0002" }, code: "TERMINAL_NOT_FOUND" },
    { name: "a terminal of another provider", options: { provider: "SHC" }, code: "TERMINAL_NOT_FOUND" }
  ] as const
  for (const { name, options, code } of refusals) {
    it.effect(`refuses ${name} with ${code}; nothing is charged and nothing stays open`, () =>
      Effect.gen(function* () {
        const table = yield* bench()
        const lane = yield* openLane(table, options)
        const error = yield* Effect.flip(lane.sale({ amount }))
        assert.deepInclude(error, { _tag: "TerminalRefused", code, sent: "refused" })
        assert.deepStrictEqual(yield* lane.recover(), { settled: [], open: [] })
        assert.strictEqual(table.server.ledger.all().length, 0)
      })
    )
  }

  for (const code of ["INVALID_REQUEST", "COMMAND_NOT_SUPPORTED", "CURRENCY_NOT_SUPPORTED"]) {
    it.effect(`that answers ${code} has started nothing`, () =>
      Effect.gen(function* () {
        const table = yield* bench()
        const lane = yield* openLane(table)
        table.server.gateway.mischief.add({ on: "command", do: "refuse", code })
        assert.deepInclude(yield* Effect.flip(lane.sale({ amount })), { _tag: "TerminalRefused", code })
      })
    )
  }

  it.effect("that is busy, by a code one has told it, has started nothing; the same reference sells later", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      table.server.gateway.mischief.add({ on: "command", do: "busy" })
      const error = yield* Effect.flip(lane.sale({ amount, reference: "SALE1" }))
      assert.deepInclude(error, { _tag: "TerminalBusy", by: "terminal", sent: "refused" })
      assert.strictEqual((yield* lane.sale({ amount, reference: "SALE1" })).status, "approved")
    })
  )

  it.effect("with a busy code that nobody told it leaves the sale unknown until the history proves it never ran", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table, { codes: {} })
      table.server.gateway.mischief.add({ on: "command", do: "busy" })
      const outcome = yield* withTimePassing(lane.sale({ amount }), table)
      assert.deepInclude(outcome, { status: "cancelled", by: "never_started" })
      assert.strictEqual(table.server.ledger.all().length, 0)
    })
  )
})

describe("one gateway, two lanes", () => {
  it.effect("serves a terminal of each at the same time, and queues a second sale on the same terminal", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const one = yield* openLane(table)
      const other = yield* openLane(table, { terminalId: "lane-2", gatewayTerminalId: "SHC-0001", provider: "SHC" })
      const third = yield* openLane(table, { terminalId: "lane-3" })
      const terminal = table.server.gateway.terminal("NTT-0001")
      terminal.customer.next({ act: "wait" })
      const first = yield* Effect.forkChild(one.sale({ amount, reference: "SALE1" }))
      yield* until(() => terminal.waitingFor === "SALE1")
      const queued = yield* Effect.forkChild(third.sale({ amount, reference: "SALE3" }))
      yield* until(() => terminal.queued === 1)
      assert.strictEqual((yield* other.sale({ amount, reference: "SALE2" })).status, "approved")
      terminal.act({ act: "approve" })
      assert.strictEqual((yield* Fiber.join(first)).status, "approved")
      assert.strictEqual((yield* Fiber.join(queued)).status, "approved")
      assert.deepStrictEqual(
        table.server.ledger.all().map(({ reference, device }) => [reference, device]),
        [
          ["SALE2", "SHC-0001"],
          ["SALE1", "NTT-0001"],
          ["SALE3", "NTT-0001"]
        ]
      )
      const listed = yield* one.history({ from: 0, to: Date.now() + 1_000_000 })
      assert.deepStrictEqual(
        listed.map(({ reference }) => reference),
        ["SALE1", "SALE3"]
      )
    })
  )
})
