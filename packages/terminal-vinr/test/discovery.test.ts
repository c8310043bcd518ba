import { createSocket } from "node:dgram"
import { assert, it } from "@effect/vitest"
import { Money } from "@pay/core/money"
import { type DiscoveryEvent, discover, type Sighting, type TerminalEvent } from "@pay/terminal/effect"
import { startVinrTerminal, type VinrTerminalOptions } from "@pay/terminal-simulator"
import { Effect, Fiber, type Scope, Stream } from "effect"
import { TestClock } from "effect/testing"
import { describe } from "vitest"
import { vinr } from "../src/index.ts"
import { type Bench, bench, credentials, openDriver, settings, turn, until } from "./support/lane.ts"

const amount = Money.of("25.00", "USD")

/** A UDP port that nobody uses, so that tests do not hear each other. */
const freePort: Effect.Effect<number> = Effect.callback((resume) => {
  const socket = createSocket("udp4")
  socket.bind(0, () => {
    const { port } = socket.address()
    socket.close(() => resume(Effect.succeed(port)))
  })
})

const announced = (options: VinrTerminalOptions = {}) =>
  Effect.gen(function* () {
    const mdnsPort = yield* freePort
    const table = yield* bench({ ...options, mdns: { port: mdnsPort } })
    return { table, network: { interface: "127.0.0.1", mdnsPort } }
  })

/** Another simulated terminal on the same network. */
const another = (port: number, options: VinrTerminalOptions) =>
  Effect.acquireRelease(
    Effect.promise(async () => startVinrTerminal({ credentials: await credentials(), mdns: { port }, ...options })),
    (running) => Effect.promise(running.stop)
  )

const follow = <A>(stream: Stream.Stream<A, unknown>): Effect.Effect<Array<A>, never, Scope.Scope> => {
  const seen: Array<A> = []
  return Effect.as(
    Effect.forkScoped(Effect.ignore(Stream.runForEach(stream, (item) => Effect.sync(() => seen.push(item))))),
    seen
  )
}

const sightingsOf = (table: Bench, network: NonNullable<Parameters<typeof settings>[1]>["network"]) =>
  vinr(settings(table, network === undefined ? {} : { network })).discovery?.sightings ?? Stream.empty

describe("a terminal that announces itself", () => {
  it.effect("is seen with its id, model, address and the certificate it shows", () =>
    Effect.gen(function* () {
      const { table, network } = yield* announced()
      const seen = yield* follow(sightingsOf(table, network))
      yield* until(() => seen.length > 0)
      assert.deepStrictEqual(seen[0], {
        vendor: "vinr",
        source: "mdns",
        name: "term_CT20_0042",
        serial: "term_CT20_0042",
        model: "nexgo_ct20",
        host: "127.0.0.1",
        port: table.terminal.port(),
        fingerprint: table.terminal.fingerprint
      } satisfies Sighting)
    })
  )

  it.effect("is found by its id and sold on, without any address in the settings, and again after it moved", () =>
    Effect.gen(function* () {
      const { table, network } = yield* announced()
      const { host: _, ...findable } = settings(table, { network })
      const lane = yield* openDriver(table, vinr(findable))
      const steps = yield* follow(lane.events)
      const label = (event: TerminalEvent) => (event.type === "progress" ? event.step : event.type)
      yield* turn
      assert.strictEqual((yield* lane.sale({ amount })).status, "approved")
      yield* until(() => steps.length >= 5)
      assert.deepStrictEqual(steps.map(label), ["connecting", "searching", "connected", "waiting_for_card", "result"])
      yield* Effect.promise(table.terminal.move)
      yield* turn
      // The first try finds the old address dead; the next one looks around again.
      assert.deepInclude(yield* Effect.flip(lane.sale({ amount })), { _tag: "NotSent" })
      assert.strictEqual((yield* lane.sale({ amount })).status, "approved")
    })
  )

  it.effect("under another id is not taken for ours", () =>
    Effect.gen(function* () {
      const { table, network } = yield* announced()
      const { host: _, ...findable } = settings(table, { network, deviceId: "term_elsewhere" })
      const lane = yield* openDriver(table, vinr(findable))
      const sale = yield* Effect.forkChild(Effect.flip(lane.sale({ amount })))
      for (let turns = 0; turns < 50; turns++) yield* turn
      yield* TestClock.adjust(60_000)
      assert.deepInclude(yield* Fiber.join(sale), { _tag: "NotSent", reason: "not_found" })
      assert.deepStrictEqual(table.terminal.device.heard, [])
    })
  )

  it.effect("and that moves is followed; one that only claims its id is an impostor", () =>
    Effect.gen(function* () {
      const { table, network } = yield* announced()
      const driver = vinr(settings(table, { network }))
      const seen = yield* follow<DiscoveryEvent>(driver.discovery ? discover([driver.discovery]) : Stream.empty)
      yield* until(() => seen.length === 1)
      yield* Effect.promise(table.terminal.move)
      yield* TestClock.adjust(15_000)
      yield* until(() => seen.length === 2)
      yield* another(network.mdnsPort, { certificate: "other_authority" })
      while (!seen.some(({ type }) => type === "impostor")) {
        yield* TestClock.adjust(15_000)
        for (let turns = 0; turns < 30; turns++) yield* turn
      }
      const [found, moved, impostor] = seen
      assert.deepNestedInclude({ found }, { "found.type": "found", "found.terminal.identity": "serial:term_CT20_0042" })
      assert.deepNestedInclude({ moved }, { "moved.type": "moved", "moved.terminal.port": table.terminal.port() })
      assert.deepNestedInclude({ impostor }, { "impostor.type": "impostor", "impostor.differs": ["fingerprint"] })
    })
  )
})

describe("a terminal at a fixed address", () => {
  it.effect("is seen there under the name on its certificate; an address without one is not", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const mdnsPort = yield* freePort
      const network = { interface: "127.0.0.1", mdnsPort, staticHosts: ["127.0.0.1", "127.0.0.2"] }
      const seen = yield* follow(sightingsOf(table, network))
      yield* until(() => seen.length > 0)
      yield* turn
      assert.deepStrictEqual(seen, [
        {
          vendor: "vinr",
          source: "static",
          name: "term_CT20_0042",
          serial: "term_CT20_0042",
          host: "127.0.0.1",
          port: table.terminal.port(),
          fingerprint: table.terminal.fingerprint
        }
      ])
    })
  )
})

describe("a look-up in an address book", () => {
  it.effect("gives the address at each call", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      let address: { readonly host: string; readonly port: number } | undefined
      const lane = yield* openDriver(table, vinr(settings(table, { host: () => address })))
      assert.deepInclude(yield* Effect.flip(lane.sale({ amount })), { _tag: "NotSent", reason: "not_found" })
      address = { host: "127.0.0.1", port: table.terminal.port() }
      assert.strictEqual((yield* lane.sale({ amount })).status, "approved")
    })
  )
})

it.effect("a network on which nothing can be heard is a failure, not a crash", () =>
  Effect.gen(function* () {
    const table = yield* bench()
    const taken = createSocket("udp4")
    const port = yield* Effect.acquireRelease(
      Effect.callback<number>((resume) => {
        taken.bind({ port: 0, address: "0.0.0.0", exclusive: true }, () => resume(Effect.succeed(taken.address().port)))
      }),
      () => Effect.sync(() => taken.close())
    )
    const network = { interface: "127.0.0.1", mdnsPort: port }
    const error = yield* Effect.flip(Stream.runDrain(sightingsOf(table, network)))
    assert.deepInclude(error, { _tag: "NotSent" })
  })
)
