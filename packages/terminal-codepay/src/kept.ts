/**
 * One warm socket, kept alive and opened again when it is lost.
 *
 * @module
 */
import type { LinkListener, NotSent } from "@pay/terminal/effect"
import { Effect, Exit, Schedule, Scope, Semaphore } from "effect"
import type { Connection } from "./connection.ts"

/** A dead peer is noticed after two of these, ms: the vendor's own client allows 15 s. */
const PING_MS = 7_500

const BACKOFF = Schedule.min([Schedule.exponential("250 millis"), Schedule.spaced("30 seconds")]).pipe(
  Schedule.jittered
)

/**
 * The connection that is open, or a new one; after the first one, a lost connection is opened again by itself, so that a
 * result which the terminal kept for us arrives without being asked for. Everything closes with the scope.
 */
export const keepConnection = Effect.fnUntraced(function* (
  open: Effect.Effect<Connection, NotSent, Scope.Scope>,
  listener: LinkListener
): Effect.fn.Return<Effect.Effect<Connection, NotSent>, never, Scope.Scope> {
  const scope = yield* Effect.scope
  const oneAtATime = yield* Semaphore.make(1)
  let current: Connection | undefined

  const get: Effect.Effect<Connection, NotSent> = Effect.suspend(() =>
    current?.isOpen() === true ? Effect.succeed(current) : opened
  )

  const opened: Effect.Effect<Connection, NotSent> = Effect.gen(function* () {
    if (current?.isOpen() === true) return current
    const own = yield* Scope.fork(scope)
    const connection = yield* Scope.provide(open, own).pipe(Effect.onError(() => Scope.close(own, Exit.void)))
    current = connection
    yield* Effect.forkIn(watch(connection, own), scope)
    return connection
  }).pipe(oneAtATime.withPermits(1))

  const watch = (connection: Connection, own: Scope.Closeable): Effect.Effect<void> =>
    Effect.gen(function* () {
      yield* Effect.raceFirst(connection.closed, untilSilent(connection))
      yield* Scope.close(own, Exit.void)
      yield* listener.progress("reconnecting")
      yield* Effect.retry(get, BACKOFF)
      yield* listener.progress("connected")
    }).pipe(Effect.ignore)

  return get
})

const untilSilent = (connection: Connection): Effect.Effect<void> =>
  Effect.sleep(PING_MS).pipe(
    Effect.andThen(connection.ping),
    Effect.timeout(2 * PING_MS),
    Effect.forever,
    Effect.catchTag("TimeoutError", () => Effect.void)
  )
