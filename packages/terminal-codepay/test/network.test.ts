import { createSocket } from "node:dgram"
import { assert, it } from "@effect/vitest"
import { Money } from "@pay/core/money"
import { sqliteJournal } from "@pay/store-sqlite"
import { discover, Journal, listed, makeAddressBook, makeTerminal, type Sighting } from "@pay/terminal/effect"
import { announceTerminal, askTill } from "@pay/terminal-simulator"
import { Bonjour } from "bonjour-service"
import { Effect, type Scope, Stream } from "effect"
import { describe } from "vitest"
import { WebSocketServer } from "ws"
import {
  codepay,
  codepayDiscovery,
  openPairing,
  type PairingOptions,
  pairTerminal,
  unpairTerminal
} from "../src/index.ts"
import { bench, turn, withTimePassing } from "./support/lane.ts"

/** A UDP port that nobody else uses, so that parallel tests and real devices are not seen. */
const freePort = Effect.callback<number>((resume) => {
  const socket = createSocket("udp4")
  socket.bind(0, "127.0.0.1", () => {
    const { port } = socket.address()
    socket.close(() => resume(Effect.succeed(port)))
  })
})

/** Somebody else's multicast DNS, gone when the test ends. */
const openBonjour = (mdnsPort: number, use: (mdns: Bonjour) => void): Effect.Effect<void, never, Scope.Scope> =>
  Effect.acquireRelease(
    Effect.sync(() => {
      const mdns = new Bonjour({ interface: "127.0.0.1", bind: "0.0.0.0", port: mdnsPort } as object)
      use(mdns)
      return mdns
    }),
    (mdns) => Effect.callback<void>((resume) => mdns.destroy(() => resume(Effect.void)))
  ).pipe(Effect.asVoid)

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
        host: book.addressOf("mac:02:00:00:00:00:01"),
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

describe("the identity of a terminal", () => {
  const seen = (name: string, txt: Readonly<Record<string, string>>) =>
    Effect.gen(function* () {
      const table = yield* bench()
      const mdnsPort = yield* freePort
      yield* openBonjour(mdnsPort, (mdns) =>
        mdns.publish({ name, type: "ecr-hub-server", protocol: "tcp", port: table.device.port, probe: false, txt })
      )
      const source = codepayDiscovery({ interface: "127.0.0.1", mdnsPort })
      const first = yield* withTimePassing(Effect.orDie(Stream.runHead(source.sightings)), table, 50)
      const sighting = first._tag === "Some" ? first.value : undefined
      return { serial: sighting?.serial, mac: sighting?.mac }
    })
  const mac_address = "aa:bb:cc:00:11:22"

  for (const { why, name, txt, identity } of [
    { why: "is its MAC address", name: "WPYB00230000001", txt: { mac_address }, identity: { mac: mac_address } },
    {
      why: "is its serial number where the record has one",
      name: "Front counter",
      txt: { mac_address, device_sn: "WPYB00230000001" },
      identity: { mac: mac_address, serial: "WPYB00230000001" }
    },
    {
      why: "is an instance name that reads like a serial number, for want of better",
      name: "WPYB00230000001_ecr",
      txt: { app_name: "Register" },
      identity: { serial: "WPYB00230000001" }
    },
    { why: "is never a name that staff gave it", name: "Counter 2", txt: { app_name: "Register" }, identity: {} }
  ]) {
    it.effect(why, () =>
      Effect.gen(function* () {
        assert.deepStrictEqual(yield* seen(name, txt), { serial: undefined, mac: undefined, ...identity })
      })
    )
  }
})

describe("what the till announces", () => {
  const announcedBy = (options: Partial<PairingOptions>) =>
    Effect.gen(function* () {
      const table = yield* bench()
      const mdnsPort = yield* freePort
      const found: Array<unknown> = []
      yield* openBonjour(mdnsPort, (mdns) => {
        mdns.find({ type: "ecr-hub-client", protocol: "tcp" }, (service) => found.push(service.txt))
      })
      const { port } = yield* openPairing({
        name: "Till 1",
        port: 0,
        listenOn: "127.0.0.1",
        interface: "127.0.0.1",
        mdnsPort,
        confirm: () => Effect.succeed(true),
        ...options
      })
      yield* withTimePassing(Effect.repeat(turn, { until: () => found.length > 0 }), table, 50)
      return { port, txt: found[0] }
    })

  it.effect("is its name, MAC address, and address with port", () =>
    Effect.gen(function* () {
      const { port, txt } = yield* announcedBy({ mac: "aa:bb:cc:00:11:33" })
      assert.deepStrictEqual(txt, {
        name: "Till 1",
        mac_address: "aa:bb:cc:00:11:33",
        ip_address: `127.0.0.1:${port}`
      })
    })
  )

  it.effect("is the address of the interface that it announces on when it listens on every one", () =>
    Effect.gen(function* () {
      const { port, txt } = yield* announcedBy({ listenOn: "0.0.0.0", mac: "aa:bb:cc:00:11:33" })
      assert.deepInclude(txt, { ip_address: `127.0.0.1:${port}` })
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
