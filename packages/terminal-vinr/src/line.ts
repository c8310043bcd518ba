/**
 * The way to one terminal over the LAN: found, connected, proven, and kept warm.
 *
 * @module
 */
import type { TLSSocket } from "node:tls"
import { type Address, InvalidInput, NotSent } from "@pay/terminal/effect"
import { Deferred, Effect, type Scope, Semaphore } from "effect"
import type { VinrConfig } from "./config.ts"
import { type Connection, type ExchangeFailed, type HttpAnswer, overSocket } from "./connection.ts"
import { type Credentials, CredentialsFailed, loadCredentials } from "./credentials.ts"
import { CLOSED_ON_SIGHT, dial, reasonOf } from "./tls.ts"

/** Where the terminal is, and a way to forget an address that did not answer. */
export interface Locator {
  readonly find: Effect.Effect<Address, NotSent>
  readonly forget: Effect.Effect<void>
}

export interface Line {
  /** A connection that the terminal has accepted, ready for one request. */
  readonly ready: Effect.Effect<Connection, NotSent>
  /** Gives a connection back after its request. */
  readonly release: (connection: Connection) => Effect.Effect<void>
}

/** A terminal that refuses our certificate over HTTP. */
const FORBIDDEN: ReadonlySet<number> = new Set([401, 403])

/** Opens the certificates at once, so that a wrong file is a mistake in the settings and not an unreachable terminal. */
export const makeLine = Effect.fnUntraced(function* (
  config: VinrConfig,
  locator: Locator
): Effect.fn.Return<Line, InvalidInput, Scope.Scope> {
  const credentials = yield* keepCredentials(config)
  const sockets = new Set<TLSSocket>()
  yield* Effect.addFinalizer(() => Effect.sync(() => sockets.forEach((socket) => void socket.destroy())))
  const open = openConnection(config, locator, credentials, sockets)
  if (!config.kept) return { ready: open, release: (connection) => connection.close }

  const used = yield* Deferred.make<void>()
  const turn = yield* Semaphore.make(1)
  let current: Connection | undefined
  const release = (connection: Connection) => (connection === current ? Effect.void : connection.close)
  const renew = Effect.gen(function* () {
    const before = current
    current = yield* open
    if (before?.idle()) yield* before.close
    return current
  })
  // One that is busy is not waited for: a terminal that leaves a check unanswered would hold the sale up.
  const ready = turn.withPermits(1)(Effect.suspend(() => (current?.idle() ? Effect.succeed(current) : renew)))
  const check = Effect.suspend(() => {
    if (current === undefined || current.isClosed()) return Effect.asVoid(ready)
    const connection = current
    if (!connection.idle()) return Effect.void
    return Effect.ensuring(
      prove(config, connection),
      Effect.suspend(() => release(connection))
    )
  })
  yield* Deferred.await(used).pipe(
    Effect.andThen(Effect.forever(Effect.andThen(Effect.sleep(config.checkEveryMs), Effect.ignore(check)))),
    Effect.forkScoped
  )
  return {
    ready: Effect.andThen(Deferred.succeed(used, undefined), ready),
    release: (connection) => Effect.suspend(() => release(connection))
  }
})

// A passphrase or cipher that does not work is reported by each call, since a new bundle may be in place by then.
const keepCredentials = Effect.fnUntraced(function* (
  config: VinrConfig
): Effect.fn.Return<() => Effect.Effect<Credentials, NotSent>, InvalidInput> {
  const load = Effect.try({
    try: () => loadCredentials(config),
    catch: (error) => {
      if (error instanceof CredentialsFailed) return error
      throw error
    }
  })
  let loaded: Credentials | undefined
  const keep = Effect.tap(load, (credentials) =>
    Effect.sync(() => {
      loaded = credentials
    })
  )
  yield* Effect.catch(Effect.asVoid(keep), ({ reason, field, detail }) =>
    reason === "unreadable" ? Effect.fail(new InvalidInput({ field, message: `${field}: ${detail}` })) : Effect.void
  )
  return () =>
    loaded === undefined
      ? Effect.mapError(keep, ({ reason, detail }) => {
          const known = reason === "unreadable" ? "handshake" : reason
          return new NotSent({ terminalId: config.terminalId, reason: known, detail })
        })
      : Effect.succeed(loaded)
})

const openConnection = (
  config: VinrConfig,
  locator: Locator,
  credentials: () => Effect.Effect<Credentials, NotSent>,
  sockets: Set<TLSSocket>
): Effect.Effect<Connection, NotSent> => {
  const { terminalId, budget } = config
  const detail = `not ready within ${budget.connectMs} ms`
  const connect = Effect.fnUntraced(function* (opened: Credentials, address: Address) {
    const socket = yield* dial(config, opened, address)
    sockets.add(socket)
    socket.once("close", () => sockets.delete(socket))
    return overSocket(terminalId, address, socket)
  })
  const prepare = Effect.fnUntraced(function* (opened: Credentials, address: Address) {
    const connection = yield* connect(opened, address)
    yield* Effect.onInterrupt(prove(config, connection), () => connection.close)
    // A terminal that ends each connection with its answer has shown what it had to show.
    return connection.isClosed() ? yield* connect(opened, address) : connection
  })
  return Effect.gen(function* () {
    const opened = yield* credentials()
    const address = yield* locator.find
    return yield* prepare(opened, address).pipe(
      Effect.timeoutOrElse({
        duration: budget.connectMs,
        orElse: () => Effect.fail(new NotSent({ terminalId, reason: "timeout", detail }))
      }),
      Effect.tapError(() => locator.forget)
    )
  })
}

/**
 * Asks `GET /`, which means nothing to a terminal. Under TLS 1.3 a handshake ends before the other side has looked at
 * our certificate; only an answer shows that it took it. So this comes before the first byte of a payment.
 */
const prove = (config: VinrConfig, connection: Connection): Effect.Effect<void, NotSent> => {
  const { terminalId, budget } = config
  const refused = (detail: string) => new NotSent({ terminalId, reason: "tls_client_refused", detail })
  const look = ({ status }: HttpAnswer) =>
    FORBIDDEN.has(status) ? Effect.fail(refused(`the terminal answers HTTP ${status}`)) : Effect.void
  const explain = ({ code, detail }: ExchangeFailed): NotSent => {
    const reason = reasonOf(code)
    return reason === "tls_client_refused" || reason === "timeout"
      ? new NotSent({ terminalId, reason, detail })
      : refused(CLOSED_ON_SIGHT)
  }
  return connection.exchange({ method: "GET", path: "/" }).pipe(
    Effect.catchTag("ExchangeFailed", (failure) => Effect.fail(explain(failure))),
    Effect.flatMap(look),
    Effect.timeoutOrElse({
      duration: budget.connectMs,
      orElse: () => Effect.fail(new NotSent({ terminalId, reason: "timeout", detail: "no answer to a check" }))
    }),
    Effect.tapError(() => connection.close)
  )
}
