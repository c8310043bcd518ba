import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { layerSqliteJournal } from "@pay/store-sqlite"
import { makeTerminal, type RecoveryPolicy, type TerminalService } from "@pay/terminal/effect"
import { type C2cServer, type C2cServerOptions, ManualClock, startC2cGateway } from "@pay/terminal-simulator"
import { Effect, Fiber, Layer, type Scope } from "effect"
import { TestClock } from "effect/testing"
import { type C2cOptions, c2c } from "../../src/index.ts"
import { settings } from "./settings.ts"

/** Where the moved clocks start: at the real time, which a till in a process of its own goes by. */
const START = Date.now()

export interface Bench {
  readonly server: C2cServer
  readonly gatewayClock: ManualClock
  readonly file: string
}

/** A simulated gateway and an empty journal file, gone when the test ends. */
export const bench = (options: Partial<C2cServerOptions> = {}): Effect.Effect<Bench, never, Scope.Scope> =>
  Effect.gen(function* () {
    yield* TestClock.setTime(START)
    const gatewayClock = new ManualClock(START)
    const server = yield* Effect.acquireRelease(
      Effect.promise(() => startC2cGateway({ clock: gatewayClock, ...options })),
      (running) => Effect.promise(running.stop)
    )
    const folder = yield* Effect.acquireRelease(
      Effect.sync(() => mkdtempSync(join(tmpdir(), "pay-c2c-"))),
      (path) => Effect.sync(() => rmSync(path, { recursive: true, force: true }))
    )
    return { server, gatewayClock, file: join(folder, "journal.db") }
  })

/** A till of lane 1 over the bench's journal file. */
export const openLane = (
  { server, file }: Bench,
  options: Partial<C2cOptions> = {},
  recovery: Partial<RecoveryPolicy> = {}
): Effect.Effect<TerminalService, never, Scope.Scope> =>
  Effect.gen(function* () {
    const journal = yield* Layer.build(layerSqliteJournal(file))
    const driver = c2c({ ...settings(server), ...options })
    return yield* makeTerminal({ driver, recovery }).pipe(Effect.provide(journal))
  }).pipe(Effect.orDie)

/** Runs `effect` to its end while both clocks move on, a little for each turn of the real event loop. */
export const withTimePassing = <A, E, R>(
  effect: Effect.Effect<A, E, R>,
  { gatewayClock }: Bench,
  stepMs = 250
): Effect.Effect<A, E, R> =>
  Effect.gen(function* () {
    const fiber = yield* Effect.forkChild(effect)
    while (fiber.pollUnsafe() === undefined) {
      yield* turn
      gatewayClock.advance(stepMs)
      yield* TestClock.adjust(stepMs)
    }
    return yield* Fiber.join(fiber)
  })

/** One turn of the real event loop, so that loopback sockets get on. */
export const turn: Effect.Effect<void> = Effect.callback((resume) => {
  setTimeout(() => resume(Effect.void), 1)
})

/** Waits, in real time, until something has happened on the gateway. */
export const until = (condition: () => boolean): Effect.Effect<void> =>
  Effect.repeat(turn, { until: condition }).pipe(Effect.asVoid)

/** The commands of one kind that the gateway has got. */
export const heard = ({ server }: Bench, name: string) =>
  server.gateway.heard.filter(({ path }) => path === `/commands/${name}`)
