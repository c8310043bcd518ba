/**
 * One HTTP call on a connection of its own, which is closed whatever comes of it.
 *
 * @module
 */
import { request } from "node:http"
import { connect, type Socket } from "node:net"
import { AnswerLost, NotSent, type UnreachableReason } from "@pay/terminal/effect"
import { Effect, Redacted, type Scope } from "effect"
import type { C2cConfig } from "./config.ts"
import { type Fields, parseFields } from "./fields.ts"

export type Path =
  | "/commands/pay"
  | "/commands/cancel"
  | "/commands/receipt"
  | "/commands/settlement"
  | "/commands/histories"

export interface Reply {
  readonly status: number
  /** Empty when the body is no JSON object. */
  readonly body: Fields
}

const MAX_BODY_BYTES = 16 * 1_048_576

/** A connected socket that is destroyed with its scope. Fails when the gateway cannot be reached in time. */
export const openSocket = Effect.fnUntraced(function* (
  config: C2cConfig
): Effect.fn.Return<Socket, NotSent, Scope.Scope> {
  const { terminalId, host, port, budget } = config
  const notSent = (reason: UnreachableReason, detail: string) => new NotSent({ terminalId, reason, detail })
  const socket = yield* Effect.acquireRelease(
    Effect.sync(() => {
      const opening = connect({ host, port, noDelay: true })
      // An error that nobody waits for any more must not end the process; "close" follows it.
      opening.on("error", () => undefined)
      return opening
    }),
    (opened) => Effect.sync(() => opened.destroy())
  )
  yield* Effect.callback<void, NotSent>((resume) => {
    if (!socket.connecting && socket.errored === null) return resume(Effect.void)
    const failed = (error: Error) => resume(Effect.fail(notSent(reasonOf(error), codeOf(error))))
    if (socket.errored !== null) return failed(socket.errored)
    socket.once("connect", () => resume(Effect.void))
    socket.once("error", failed)
  }).pipe(
    Effect.timeoutOrElse({
      duration: budget.connectMs,
      orElse: () => Effect.fail(notSent("timeout", `no connection in ${budget.connectMs} ms`))
    })
  )
  return socket
})

/**
 * Posts `body` on a fresh connection. `sending` runs when the connection stands and before any byte is handed to it.
 * Waits for the answer as long as the caller lets it.
 */
export const post = <E = never>(
  config: C2cConfig,
  path: Path,
  body: object,
  sending: Effect.Effect<void, E> = Effect.void
): Effect.Effect<Reply, NotSent | AnswerLost | E> =>
  Effect.scoped(
    Effect.flatMap(openSocket(config), (socket) =>
      Effect.andThen(sending, exchange(config, socket, path, JSON.stringify(body)))
    )
  )

const exchange = (
  config: C2cConfig,
  socket: Socket,
  path: Path,
  body: string
): Effect.Effect<Reply, NotSent | AnswerLost> =>
  Effect.callback((resume) => {
    const { terminalId, host, port } = config
    // Looked at and written in one turn: a socket that is not open takes no byte.
    if (socket.destroyed || !socket.writable || !socket.readable) {
      const detail = "the connection closed before the command"
      return resume(Effect.fail(new NotSent({ terminalId, reason: "closed", detail })))
    }
    const lost = (reason: "closed" | "malformed", detail: string) =>
      resume(Effect.fail(new AnswerLost({ terminalId, reason, detail })))
    const call = request({
      createConnection: () => socket,
      host,
      port,
      path,
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: "application/json",
        "X-API-KEY": Redacted.value(config.apiKey),
        provider: config.provider.code,
        ...(config.simulation ? { simulation: "true" } : {})
      }
    })
    call.on("error", (error) => lost("closed", codeOf(error)))
    call.once("response", (response) => {
      const chunks: Array<Buffer> = []
      let size = 0
      response.on("data", (chunk: Buffer) => {
        size += chunk.length
        chunks.push(chunk)
        if (size > MAX_BODY_BYTES) response.destroy(new Error("the answer is too long"))
      })
      response.on("error", (error) => lost("closed", codeOf(error)))
      response.once("end", () => {
        const fields = parseFields(Buffer.concat(chunks).toString("utf8"))
        const status = response.statusCode ?? 0
        if (fields === undefined && status === 200) return lost("malformed", "the answer is no JSON object")
        resume(Effect.succeed({ status, body: fields ?? {} }))
      })
    })
    call.end(body)
  })

const codeOf = (error: Error & { readonly code?: string }): string => error.code ?? error.message

const REASONS: Readonly<Record<string, UnreachableReason>> = {
  ECONNREFUSED: "refused",
  ECONNRESET: "reset",
  ENOTFOUND: "not_found",
  EAI_AGAIN: "not_found",
  EHOSTUNREACH: "not_found",
  ENETUNREACH: "not_found",
  ETIMEDOUT: "timeout"
}

const reasonOf = (error: Error): UnreachableReason => REASONS[codeOf(error)] ?? "closed"
