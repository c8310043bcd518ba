/**
 * One WebSocket to a terminal: calls out, answers in, everything else to whoever listens.
 *
 * @module
 */
import { AnswerLost, NotSent, type UnreachableReason } from "@pay/terminal/effect"
import { Clock, Effect, type Scope } from "effect"
import { WebSocket } from "ws"
import type { CodePayConfig } from "./config.ts"
import { answers, type Call, type Response, readResponse, writeCall } from "./frames.ts"

export interface Connection {
  readonly isOpen: () => boolean
  /**
   * Sends one call and waits for its answer. `sending` runs first; when the socket closed in the meantime, nothing is
   * sent and the failure is `NotSent`. Waits for as long as the caller lets it.
   */
  readonly call: <E = never>(
    call: Call,
    sending?: Effect.Effect<void, E>
  ) => Effect.Effect<Response, NotSent | AnswerLost | E>
  /** Succeeds when the other side shows that it is there. */
  readonly ping: Effect.Effect<void>
  /** Succeeds once the socket is closed, whoever closed it. */
  readonly closed: Effect.Effect<void>
}

/** Waits for an answer no longer than `limitMs`. */
export const within = <A, E>(
  { terminalId }: CodePayConfig,
  limitMs: number,
  answer: Effect.Effect<A, E>
): Effect.Effect<A, E | AnswerLost> =>
  Effect.timeoutOrElse(answer, {
    duration: limitMs,
    orElse: () => Effect.fail(new AnswerLost({ terminalId, reason: "timeout", detail: `${limitMs} ms` }))
  })

interface Waiting {
  readonly call: Call
  readonly resume: (effect: Effect.Effect<Response, AnswerLost>) => void
}

const MAX_FRAME_BYTES = 1_048_576

/** How long a closing handshake may take before the socket is dropped, ms. */
const CLOSE_MS = 1_000

/**
 * Opens a socket that closes with the scope. Frames that answer no call go to `stray`. On a `dedicated` socket, which
 * carries one call only, an answer may lack what would tell it from others.
 */
export const openConnection = (
  config: CodePayConfig,
  dedicated: boolean,
  stray: (response: Response) => void
): Effect.Effect<Connection, NotSent, Scope.Scope> =>
  Effect.map(
    Effect.acquireRelease(dial(config, dedicated, stray), ({ socket }) => close(socket)),
    ({ connection }) => connection
  )

const dial = (
  config: CodePayConfig,
  dedicated: boolean,
  stray: (response: Response) => void
): Effect.Effect<{ readonly socket: WebSocket; readonly connection: Connection }, NotSent> =>
  Effect.callback((resume) => {
    const { terminalId, budget } = config
    const url = config.url()
    if (url === undefined) {
      resume(Effect.fail(new NotSent({ terminalId, reason: "not_found", detail: "not seen on the network yet" })))
      return
    }
    const socket = new WebSocket(url, {
      handshakeTimeout: budget.connectMs,
      perMessageDeflate: false,
      maxPayload: MAX_FRAME_BYTES
    })
    // Listens before the socket is open: a terminal may send a missed result right after the handshake.
    const connection = converse(socket, config, dedicated, stray)
    socket.once("open", () => resume(Effect.succeed({ socket, connection })))
    // The listener stays: an error after the opening ends in "close", and must not be an unhandled one.
    socket.on("error", (error) =>
      resume(Effect.fail(new NotSent({ terminalId, reason: reasonOf(error), detail: error.message })))
    )
    return Effect.sync(() => socket.terminate())
  })

const close = (socket: WebSocket): Effect.Effect<void> =>
  Effect.sync(() => {
    if (socket.readyState === WebSocket.CLOSED) return
    const force = setTimeout(() => socket.terminate(), CLOSE_MS)
    socket.once("close", () => clearTimeout(force))
    socket.close(1000)
  })

const converse = (
  socket: WebSocket,
  config: CodePayConfig,
  dedicated: boolean,
  stray: (response: Response) => void
): Connection => {
  const { terminalId } = config
  const waiting = new Set<Waiting>()
  socket.on("message", (data) => {
    const response = readResponse(String(data))
    if (response === undefined) return
    const [match, another] = [...waiting].filter(({ call }) => answers(call, response, dedicated))
    // A frame that could be for two calls is for neither: taken wrongly, it would settle the wrong one.
    if (match === undefined || another !== undefined) stray(response)
    else match.resume(Effect.succeed(response))
  })
  socket.once("close", (code) => {
    const failure = new AnswerLost({ terminalId, reason: "closed", detail: `close code ${code}` })
    for (const { resume } of waiting) resume(Effect.fail(failure))
  })
  const isOpen = () => socket.readyState === WebSocket.OPEN

  const exchange = (call: Call, text: string): Effect.Effect<Response, NotSent | AnswerLost> =>
    Effect.callback((resume) => {
      // Looked at and sent in one turn: while the socket is not open, no byte of the call can have left.
      if (!isOpen()) {
        resume(Effect.fail(new NotSent({ terminalId, reason: "closed", detail: "the socket closed before the call" })))
        return
      }
      const entry: Waiting = { call, resume }
      waiting.add(entry)
      socket.send(text)
      return Effect.sync(() => waiting.delete(entry))
    })

  return {
    isOpen,
    call: Effect.fnUntraced(function* <E>(call: Call, sending: Effect.Effect<void, E> = Effect.void) {
      const text = writeCall(call, config, yield* Clock.currentTimeMillis)
      yield* sending
      return yield* exchange(call, text)
    }),
    ping: once(socket, "pong", () => {
      if (isOpen()) socket.ping()
    }),
    closed: Effect.suspend(() => (socket.readyState === WebSocket.CLOSED ? Effect.void : once(socket, "close")))
  }
}

const once = (socket: WebSocket, event: "pong" | "close", start?: () => void): Effect.Effect<void> =>
  Effect.callback((resume) => {
    const listener = () => resume(Effect.void)
    socket.once(event, listener)
    start?.()
    return Effect.sync(() => socket.off(event, listener))
  })

const REASONS: ReadonlyMap<string | undefined, UnreachableReason> = new Map([
  ["ECONNREFUSED", "refused"],
  ["ECONNRESET", "reset"],
  ["ENOTFOUND", "not_found"],
  ["EAI_AGAIN", "not_found"],
  ["ETIMEDOUT", "timeout"],
  ["EHOSTUNREACH", "not_found"],
  ["ENETUNREACH", "not_found"]
])

const reasonOf = (error: Error & { readonly code?: string }): UnreachableReason => {
  if (/handshake has timed out/i.test(error.message)) return "timeout"
  return REASONS.get(error.code) ?? "handshake"
}
