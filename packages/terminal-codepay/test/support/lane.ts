import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { layerSqliteJournal } from "@pay/store-sqlite"
import { makeTerminal, type RecoveryPolicy, type TerminalService } from "@pay/terminal/effect"
import {
  type CodePayTerminal,
  type CodePayTerminalOptions,
  ManualClock,
  startCodePayTerminal
} from "@pay/terminal-simulator"
import { Effect, Fiber, Layer, type Scope } from "effect"
import { TestClock } from "effect/testing"
import { type CodePayOptions, codepay } from "../../src/index.ts"

/** Where the moved clocks start: at the real time, which a till in a process of its own goes by. */
const START = Date.now()

export interface Bench {
  readonly device: CodePayTerminal
  readonly deviceClock: ManualClock
  readonly file: string
}

/** A simulated terminal and an empty journal file, gone when the test ends. */
export const bench = (options: Partial<CodePayTerminalOptions> = {}): Effect.Effect<Bench, never, Scope.Scope> =>
  Effect.gen(function* () {
    yield* TestClock.setTime(START)
    const deviceClock = new ManualClock(START)
    const device = yield* Effect.acquireRelease(
      Effect.promise(() => startCodePayTerminal({ clock: deviceClock, ...options })),
      (running) => Effect.promise(running.stop)
    )
    const folder = yield* Effect.acquireRelease(
      Effect.sync(() => mkdtempSync(join(tmpdir(), "pay-codepay-"))),
      (path) => Effect.sync(() => rmSync(path, { recursive: true, force: true }))
    )
    return { device, deviceClock, file: join(folder, "journal.db") }
  })

/** A till of lane 1 over the bench's journal file. */
export const openLane = (
  { device, file }: Bench,
  options: Partial<CodePayOptions> = {},
  recovery: Partial<RecoveryPolicy> = {}
): Effect.Effect<TerminalService, never, Scope.Scope> =>
  Effect.gen(function* () {
    const journal = yield* Layer.build(layerSqliteJournal(file))
    const driver = codepay({
      terminalId: "lane-1",
      host: "127.0.0.1",
      port: device.port,
      appId: "app-1",
      codes: { busy: ["198"], notFound: ["199"] },
      ...options
    })
    return yield* makeTerminal({ driver, recovery }).pipe(Effect.provide(journal))
  }).pipe(Effect.orDie)

/** Runs `effect` to its end while both clocks move on, a little for each turn of the real event loop. */
export const withTimePassing = <A, E, R>(
  effect: Effect.Effect<A, E, R>,
  { deviceClock }: Bench,
  stepMs = 500
): Effect.Effect<A, E, R> =>
  Effect.gen(function* () {
    const fiber = yield* Effect.forkChild(effect)
    while (fiber.pollUnsafe() === undefined) {
      yield* turn
      deviceClock.advance(stepMs)
      yield* TestClock.adjust(stepMs)
    }
    return yield* Fiber.join(fiber)
  })

/** One turn of the real event loop, so that loopback sockets get on. */
export const turn: Effect.Effect<void> = Effect.callback((resume) => {
  setTimeout(() => resume(Effect.void), 1)
})

/** Waits, in real time, until something has happened on the device. */
export const until = (condition: () => boolean): Effect.Effect<void> =>
  Effect.repeat(turn, { until: condition }).pipe(Effect.asVoid)
