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
}

interface Waiting {
  readonly call: Call
  readonly resume: (effect: Effect.Effect<Response, AnswerLost>) => void
}

const MAX_FRAME_BYTES = 1_048_576

/** How long a closing handshake may take before the socket is dropped, ms. */
const CLOSE_MS = 1_000

/** Opens a socket that closes with the scope. Frames that answer no call go to `stray`. */
export const openConnection = (
  config: CodePayConfig,
  stray: (response: Response) => void
): Effect.Effect<Connection, NotSent, Scope.Scope> =>
  Effect.map(Effect.acquireRelease(dial(config), close), (socket) => converse(socket, config, stray))

const dial = ({ url, terminalId, budget }: CodePayConfig): Effect.Effect<WebSocket, NotSent> =>
  Effect.callback((resume) => {
    const socket = new WebSocket(url, {
      handshakeTimeout: budget.connectMs,
      perMessageDeflate: false,
      maxPayload: MAX_FRAME_BYTES
    })
    socket.once("open", () => resume(Effect.succeed(socket)))
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

const converse = (socket: WebSocket, config: CodePayConfig, stray: (response: Response) => void): Connection => {
  const { terminalId } = config
  const waiting = new Set<Waiting>()
  socket.on("message", (data) => {
    const response = readResponse(String(data))
    if (response === undefined) return
    const dedicated = !config.kept && waiting.size === 1
    const match = [...waiting].find(({ call }) => answers(call, response, dedicated))
    if (match === undefined) stray(response)
    else match.resume(Effect.succeed(response))
  })
  socket.once("close", (code) => {
    for (const { resume } of waiting)
      resume(Effect.fail(new AnswerLost({ terminalId, reason: "closed", detail: `close code ${code}` })))
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
    })
  }
}

const REASONS: Readonly<Record<string, UnreachableReason>> = {
  ECONNREFUSED: "refused",
  ECONNRESET: "reset",
  ENOTFOUND: "not_found",
  EAI_AGAIN: "not_found",
  ETIMEDOUT: "timeout",
  EHOSTUNREACH: "not_found",
  ENETUNREACH: "not_found"
}

const reasonOf = (error: Error & { readonly code?: string }): UnreachableReason => {
  if (/handshake has timed out/i.test(error.message)) return "timeout"
  return REASONS[error.code ?? ""] ?? "handshake"
}
