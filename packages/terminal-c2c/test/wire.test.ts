import { createServer, type Socket } from "node:net"
import { inspect } from "node:util"
import { assert, it } from "@effect/vitest"
import { Money } from "@pay/core/money"
import { layerSqliteJournal } from "@pay/store-sqlite"
import { Journal, makeTerminal, type TerminalEvent } from "@pay/terminal/effect"
import { Effect, Fiber, Layer, Redacted, Stream } from "effect"
import { describe } from "vitest"
import { type C2cOptions, c2c, DEFAULT_PORT } from "../src/index.ts"
import { bench, heard, openLane, turn, until, withTimePassing } from "./support/lane.ts"
import { settings } from "./support/settings.ts"

const amount = Money.of(25_000, "IDR")

/** Something that listens where a gateway should, and treats every connection in its own way. */
const listener = (treat: (socket: Socket) => void) =>
  Effect.map(
    Effect.acquireRelease(
      Effect.promise(
        () =>
          new Promise<ReturnType<typeof createServer>>((resolve) => {
            const server = createServer((socket) => {
              socket.on("error", () => undefined)
              treat(socket)
            })
            server.listen(0, "127.0.0.1", () => resolve(server))
          })
      ),
      (server) => Effect.sync(() => server.close())
    ),
    (server) => {
      const address = server.address()
      return typeof address === "object" && address !== null ? address.port : 0
    }
  )

const answering = (text: string) => (socket: Socket) => {
  socket.once("data", () => socket.end(text))
}

const http = (body: string, status = "200 OK") =>
  `HTTP/1.1 ${status}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`

describe("something else than a gateway at the address", () => {
  const strangers: ReadonlyArray<readonly [name: string, treat: (socket: Socket) => void]> = [
    ["that closes without a word", answering("")],
    ["that speaks no HTTP", answering("220 mail.example ready\r\n")],
    ["that answers with text", answering(http("ready"))],
    ["that answers with a list", answering(http("[]"))],
    ["that answers with an empty object", answering(http("{}"))],
    ["that redirects", answering(http("", "302 Found\r\nlocation: http://192.0.2.1/"))],
    ["that knows no such page", answering(http("<html>", "404 Not Found"))],
    ["that resets as soon as it reads", (socket) => socket.once("data", () => socket.resetAndDestroy())],
    ["that half-closes and says nothing", (socket) => socket.once("data", () => socket.end())],
    [
      "that never ends its answer",
      (socket) => {
        const more = Buffer.alloc(1_048_576, 32)
        socket.once("data", () => {
          socket.write("HTTP/1.1 200 OK\r\n\r\n")
          const pour = () => {
            while (socket.writable && socket.write(more));
          }
          socket.on("drain", pour)
          pour()
        })
      }
    ]
  ]
  for (const [name, treat] of strangers) {
    it.effect(`${name} leaves the sale unknown: it was handed over, and nobody has said what became of it`, () =>
      Effect.gen(function* () {
        const table = yield* bench()
        const lane = yield* openLane(table, { port: yield* listener(treat) })
        const outcome = yield* withTimePassing(lane.sale({ amount }), table, 1_000)
        assert.deepInclude(outcome, { status: "unknown", held: false })
      })
    )
  }
})

it.effect("a connection that closes before the command is handed to it has provably sent nothing", () =>
  Effect.gen(function* () {
    const table = yield* bench()
    const store = yield* Journal.pipe(Effect.provide(yield* Layer.build(layerSqliteJournal(table.file))))
    const cut = Effect.gen(function* () {
      table.server.cutConnections()
      yield* until(() => table.server.connections() === 0)
      yield* turn
    })
    const lane = yield* makeTerminal({ driver: c2c(settings(table.server)) }).pipe(
      Effect.provideService(Journal, {
        ...store,
        replace: (entry) => Effect.tap(store.replace(entry), entry.state === "sending" ? cut : Effect.void)
      })
    )
    yield* until(() => table.server.connections() === 0)
    const error = yield* Effect.flip(lane.sale({ amount, reference: "SALE1" }))
    assert.deepInclude(error, { _tag: "NotSent", reason: "closed", sent: "no" })
    assert.deepInclude(yield* lane.outcome("SALE1"), { status: "cancelled", by: "never_started" })
    assert.strictEqual(heard(table, "pay").length, 0)
  }).pipe(Effect.orDie)
)

it.effect("a call that its caller ends closes its connection; the sale stays open for recovery", () =>
  Effect.gen(function* () {
    const table = yield* bench()
    const lane = yield* openLane(table)
    const terminal = table.server.gateway.terminal("NTT-0001")
    terminal.customer.next({ act: "wait" })
    const sale = yield* Effect.forkChild(lane.sale({ amount, reference: "SALE1" }))
    yield* until(() => terminal.waitingFor === "SALE1")
    yield* Fiber.interrupt(sale)
    yield* until(() => table.server.connections() === 0)
    terminal.act({ act: "approve" })
    const { settled } = yield* lane.recover()
    assert.deepInclude(settled[0], { status: "approved" })
  })
)

it.effect("the events of a sale tell a cashier's screen what goes on", () =>
  Effect.gen(function* () {
    const table = yield* bench()
    const lane = yield* openLane(table)
    const seen: Array<string> = []
    const label = (event: TerminalEvent) => (event.type === "progress" ? event.step : event.type)
    yield* Effect.forkChild(Stream.runForEach(lane.events, (event) => Effect.sync(() => seen.push(label(event)))))
    yield* turn
    yield* lane.sale({ amount, reference: "SALE1" })
    yield* until(() => seen.includes("result"))
    assert.deepStrictEqual(seen, ["connecting", "connected", "waiting_for_card", "result"])
  })
)

describe("the API key", () => {
  const KEY = "key-4f9a8c71d2"

  it.effect("reaches the gateway, and no error, event, outcome, journal row or printed driver, though echoed", () =>
    Effect.gen(function* () {
      // This gateway repeats a wrong key in its error message.
      const table = yield* bench()
      const lane = yield* openLane(table, { apiKey: KEY })
      const heardOf: Array<unknown> = [c2c({ ...settings(table.server), apiKey: KEY })]
      yield* Effect.forkChild(Stream.runForEach(lane.events, (event) => Effect.sync(() => heardOf.push(event))))
      yield* turn
      const error = yield* Effect.flip(lane.sale({ amount, reference: "SALE1" }))
      assert.deepInclude(error, { code: "UNAUTHORIZED", detail: "Invalid API key <redacted>" })
      heardOf.push(error)
      heardOf.push(yield* Effect.flip(lane.history({ from: 0, to: 1 })))
      heardOf.push(yield* lane.outcome("SALE1"), ...(yield* lane.entries()))
      heardOf.push(yield* Effect.flip(openWith({ ...settings(table.server), apiKey: "two words" })))
      for (const thing of heardOf) {
        const text = `${inspect(thing, { depth: 20, showHidden: true })} ${JSON.stringify(thing)} ${String(thing)}`
        assert.notInclude(text, KEY)
        assert.notInclude(text, "two words")
      }
    })
  )

  it.effect("may be passed as a Redacted", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table, { apiKey: Redacted.make(table.server.apiKey) })
      assert.strictEqual((yield* lane.sale({ amount })).status, "approved")
    })
  )
})

const openWith = (options: C2cOptions) =>
  Effect.scoped(
    Effect.gen(function* () {
      const journal = yield* Layer.build(layerSqliteJournal(":memory:"))
      return yield* makeTerminal({ driver: c2c(options) }).pipe(Effect.provide(journal))
    })
  )

describe("settings that could lose answers, or make no sense, are refused", () => {
  const good = settings({ port: DEFAULT_PORT, apiKey: "key" })
  const bad: ReadonlyArray<readonly [field: string, options: Partial<C2cOptions>]> = [
    ["budget.clientMs", { budget: { clientMs: 120_000 } }],
    ["budget.clientMs", { timeouts: { cardMs: 60_000, qrMs: 300_000 }, budget: { clientMs: 180_000 } }],
    ["budget.terminalExpiryMs", { timeouts: { cardMs: Number.NaN, qrMs: 1 } }],
    ["timeouts.qrMs", { timeouts: { cardMs: 60_000, qrMs: -1 } }],
    ["terminalId", { terminalId: "" }],
    ["gatewayTerminalId", { gatewayTerminalId: "T".repeat(51) }],
    ["host", { host: "http://192.168.1.9" }],
    ["port", { port: 0 }],
    ["apiKey", { apiKey: "" }],
    ["provider", { provider: "constructor" as "BRI" }],
    ["currency", { currency: "Rp" }],
    ["paymentMethod", { paymentMethod: "EWALLET" as "CARD" }],
    ["clockSkewMs", { clockSkewMs: 0.5 }],
    ["codes", { codes: { refused: ["DUPLICATED_REQUEST"] } }]
  ]
  for (const [field, options] of bad) {
    it.effect(`${field} of ${JSON.stringify(options)}`, () =>
      Effect.gen(function* () {
        const error = yield* Effect.flip(openWith({ ...good, ...options }))
        assert.deepInclude(error, { _tag: "InvalidInput", field })
      })
    )
  }
})
