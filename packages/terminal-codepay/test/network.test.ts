import { createSocket } from "node:dgram"
import { assert, it } from "@effect/vitest"
import { Money } from "@pay/core/money"
import { sqliteJournal } from "@pay/store-sqlite"
import { discover, Journal, listed, makeAddressBook, makeTerminal, type Sighting } from "@pay/terminal/effect"
import { announceTerminal, askTill } from "@pay/terminal-simulator"
import { Effect, type Scope, Stream } from "effect"
import { describe } from "vitest"
import { WebSocketServer } from "ws"
import { codepay, codepayDiscovery, openPairing, pairTerminal, unpairTerminal } from "../src/index.ts"
import { bench, turn, withTimePassing } from "./support/lane.ts"

/** A UDP port that nobody else uses, so that parallel tests and real devices are not seen. */
const freePort = Effect.callback<number>((resume) => {
  const socket = createSocket("udp4")
  socket.bind(0, "127.0.0.1", () => {
    const { port } = socket.address()
    socket.close(() => resume(Effect.succeed(port)))
  })
})

const announced = (
  terminal: Parameters<typeof announceTerminal>[0],
  options: Parameters<typeof announceTerminal>[1]
): Effect.Effect<() => Promise<void>, never, Scope.Scope> =>
  Effect.acquireRelease(
    Effect.sync(() => announceTerminal(terminal, options)),
    (stop) => Effect.promise(stop)
  )

describe("discovery by mDNS", () => {
  for (const text of ["json", "pairs"] as const) {
    it.effect(`reads what a terminal announces as ${text}`, () =>
      Effect.gen(function* () {
        const table = yield* bench()
        const mdnsPort = yield* freePort
        yield* announced(table.device, { mdnsPort, text, mac: "aa:bb:cc:00:11:22" })
        const source = codepayDiscovery({ interface: "127.0.0.1", mdnsPort })
        const first = yield* withTimePassing(Effect.orDie(Stream.runHead(source.sightings)), table, 50)
        const expected: Sighting = {
          vendor: "codepay",
          source: "mdns",
          name: "Front counter",
          serial: table.device.serial,
          mac: "aa:bb:cc:00:11:22",
          host: "127.0.0.1",
          port: table.device.port
        }
        assert.deepStrictEqual(first._tag === "Some" ? first.value : undefined, expected)
      })
    )
  }

  it.effect("follows a terminal to a new address, and the till sells there", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const mdnsPort = yield* freePort
      const stale = yield* announced(table.device, { mdnsPort, address: "127.0.0.1:9" })
      const moved: Array<string> = []
      const source = codepayDiscovery({ interface: "127.0.0.1", mdnsPort })
      const book = yield* makeAddressBook([source], (event) => Effect.sync(() => moved.push(event.type)))
      const driver = codepay({
        terminalId: "lane-1",
        host: book.addressOf(`serial:${table.device.serial}`),
        appId: "app-1"
      })
      const lane = yield* Effect.provideService(makeTerminal({ driver }), Journal, sqliteJournal(":memory:"))
      const amount = Money.of("1.00", "USD")
      assert.deepInclude(yield* Effect.flip(lane.sale({ amount })), { _tag: "NotSent", reason: "not_found" })
      const seen = (count: number) =>
        withTimePassing(Effect.repeat(turn, { until: () => moved.length >= count }), table, 50)
      yield* seen(1)
      yield* Effect.promise(stale)
      yield* announced(table.device, { mdnsPort })
      yield* seen(2)
      assert.deepStrictEqual(moved, ["found", "moved"])
      assert.strictEqual((yield* lane.sale({ amount })).status, "approved")
    })
  )
})

describe("pairing", () => {
  it.effect("a terminal that asks is paired when staff agree, and may leave again", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const asked: Array<string> = []
      const pairing = yield* openPairing({
        name: "Till 1",
        port: 0,
        listenOn: "127.0.0.1",
        announce: false,
        confirm: (terminal) => Effect.sync(() => asked.push(terminal.name) === 1)
      })
      const till = `ws://127.0.0.1:${pairing.port}`
      const ask = (topic: "ecrhub.pair" | "ecrhub.unpair") => Effect.promise(() => askTill(table.device, till, topic))
      assert.deepStrictEqual(
        [yield* ask("ecrhub.pair"), yield* ask("ecrhub.pair"), yield* ask("ecrhub.unpair")],
        ["000", "001", "000"]
      )
      const changes = yield* Stream.runCollect(Stream.take(pairing.changes, 2))
      const terminal = {
        host: "127.0.0.1",
        port: table.device.port,
        serial: table.device.serial,
        mac: "02:00:00:00:00:01",
        name: "Front counter"
      }
      assert.deepStrictEqual(
        Array.from(changes).map(({ type }) => type),
        ["paired", "unpaired"]
      )
      assert.deepInclude(changes[0]?.terminal, terminal)
      const [event] = yield* Stream.runCollect(discover([listed("codepay", "paired", [terminal])]))
      assert.deepInclude(event?.terminal, { identity: `serial:${table.device.serial}`, sources: ["paired"] })
    })
  )

  it.effect("takes the next port when its own is taken", () =>
    Effect.gen(function* () {
      const taken = yield* Effect.acquireRelease(
        Effect.callback<WebSocketServer>((resume) => {
          const server: WebSocketServer = new WebSocketServer({ port: 0, host: "127.0.0.1" }, () =>
            resume(Effect.succeed(server))
          )
        }),
        (server) => Effect.sync(() => server.close())
      )
      const { port } = taken.address() as { readonly port: number }
      const pairing = yield* openPairing({
        name: "Till 1",
        port,
        listenOn: "127.0.0.1",
        announce: false,
        confirm: () => Effect.succeed(true)
      })
      assert.isAbove(pairing.port, port)
    })
  )

  it.effect("a till that asks a terminal is told whether staff there agreed", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const options = { terminalId: "lane-1", host: "127.0.0.1", port: table.device.port, appId: "app-1" }
      yield* pairTerminal(options, { name: "Till 1" })
      yield* unpairTerminal(options, { name: "Till 1" })
      table.device.device.pairs = false
      assert.deepInclude(yield* Effect.flip(pairTerminal(options, { name: "Till 1" })), {
        _tag: "TerminalRefused",
        code: "001"
      })
    })
  )
})
