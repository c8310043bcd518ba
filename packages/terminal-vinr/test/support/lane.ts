import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { layerSqliteJournal } from "@pay/store-sqlite"
import { makeTerminal, type RecoveryPolicy, type TerminalService } from "@pay/terminal/effect"
import {
  createVinrCredentials,
  ManualClock,
  SIMULATED_VINR_ROUTES,
  startVinrTerminal,
  VINR_DEVICE_ID,
  type VinrCredentials,
  type VinrTerminal,
  type VinrTerminalOptions
} from "@pay/terminal-simulator"
import { Effect, Fiber, Layer, type Scope } from "effect"
import { TestClock } from "effect/testing"
import { httpCloud, type VinrCloud, type VinrOptions, vinr } from "../../src/index.ts"

/** Where the moved clocks start: at the real time, which a till in a process of its own goes by. */
const START = Date.now()

export interface Bench {
  readonly terminal: VinrTerminal
  readonly deviceClock: ManualClock
  readonly file: string
}

let made: Promise<VinrCredentials> | undefined

/** One certificate authority for all tests of a file. */
export const credentials = (): Promise<VinrCredentials> => {
  made ??= createVinrCredentials(VINR_DEVICE_ID)
  return made
}

/** A simulated terminal and an empty journal file, gone when the test ends. */
export const bench = (options: VinrTerminalOptions = {}): Effect.Effect<Bench, never, Scope.Scope> =>
  Effect.gen(function* () {
    yield* TestClock.setTime(START)
    const deviceClock = new ManualClock(START)
    const terminal = yield* Effect.acquireRelease(
      Effect.promise(async () =>
        startVinrTerminal({ clock: deviceClock, credentials: await credentials(), ...options })
      ),
      (running) => Effect.promise(running.stop)
    )
    const folder = yield* Effect.acquireRelease(
      Effect.sync(() => mkdtempSync(join(tmpdir(), "pay-vinr-test-"))),
      (path) => Effect.sync(() => rmSync(path, { recursive: true, force: true }))
    )
    return { terminal, deviceClock, file: join(folder, "journal.db") }
  })

/** The simulated cloud, as a till asks it. */
export const cloudOf = ({ terminal: { cloudServer } }: Bench): VinrCloud =>
  httpCloud({ baseUrl: cloudServer.url, secretKey: cloudServer.secretKey, routes: SIMULATED_VINR_ROUTES })

/** Settings of a till for the bench's terminal. */
export const settings = (table: Bench, options: Partial<VinrOptions> = {}): VinrOptions => ({
  terminalId: "lane-1",
  deviceId: table.terminal.deviceId,
  host: "127.0.0.1",
  port: table.terminal.port(),
  clientCertificate: { content: table.terminal.credentials.p12 },
  passphrase: table.terminal.credentials.passphrase,
  terminalCa: { content: table.terminal.credentials.caPem },
  cloud: cloudOf(table),
  ...options,
  // Virtual time runs far ahead of the sockets.
  budget: { connectMs: 60_000, ...options.budget }
})

/** A till of lane 1 over the bench's journal file. */
export const openLane = (
  table: Bench,
  options: Partial<VinrOptions> = {},
  recovery: Partial<RecoveryPolicy> = {}
): Effect.Effect<TerminalService, never, Scope.Scope> => openDriver(table, vinr(settings(table, options)), recovery)

export const openDriver = (
  { file }: Bench,
  driver: Parameters<typeof makeTerminal>[0]["driver"],
  recovery: Partial<RecoveryPolicy> = {}
): Effect.Effect<TerminalService, never, Scope.Scope> =>
  Effect.gen(function* () {
    const journal = yield* Layer.build(layerSqliteJournal(file))
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

/** Waits, in real time, until something has happened. */
export const until = (condition: () => boolean): Effect.Effect<void> =>
  Effect.repeat(turn, { until: condition }).pipe(Effect.asVoid)
