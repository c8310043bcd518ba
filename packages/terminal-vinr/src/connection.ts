/**
 * HTTP/1.1 over one open TLS connection, one request at a time.
 *
 * @module
 */
import { Agent, request as httpRequest } from "node:http"
import type { TLSSocket } from "node:tls"
import { type Address, NotSent } from "@pay/terminal/effect"
import { Data, Effect } from "effect"
import { readBody } from "./http-body.ts"

export interface HttpRequest {
  readonly method: "GET" | "POST"
  readonly path: string
  readonly body?: string
}

export interface HttpAnswer {
  readonly status: number
  readonly text: string
}

/** The request was handed to the socket, and no whole answer came back. `code` is the socket's, where it gave one. */
export class ExchangeFailed extends Data.TaggedError("ExchangeFailed")<{
  readonly code: string | undefined
  readonly detail: string
}> {}

export interface Connection {
  /** Whether a request could be handed over now. */
  readonly idle: () => boolean
  readonly isClosed: () => boolean
  /**
   * Sends one request. `before` runs first; when the connection closed in the meantime, nothing is sent and the failure
   * is `NotSent`. Waits for as long as the caller lets it; a caller that leaves closes the connection.
   */
  readonly exchange: <E = never>(
    request: HttpRequest,
    before?: Effect.Effect<void, E>
  ) => Effect.Effect<HttpAnswer, NotSent | ExchangeFailed | E>
  readonly close: Effect.Effect<void>
}

const MAX_BODY_BYTES = 1_048_576

/** Keeps the one socket between requests, and never opens another. */
class OneSocket extends Agent {
  readonly #socket: TLSSocket

  constructor(socket: TLSSocket) {
    super({ keepAlive: true, maxSockets: 1 })
    this.#socket = socket
  }

  override createConnection(): TLSSocket {
    return this.#socket
  }
}

export const overSocket = (terminalId: string, address: Address, socket: TLSSocket): Connection => {
  const agent = new OneSocket(socket)
  let busy = false
  const isClosed = () => socket.destroyed || !socket.writable || socket.readableEnded
  const idle = () => !busy && !isClosed()

  const send = (request: HttpRequest): Effect.Effect<HttpAnswer, NotSent | ExchangeFailed> =>
    Effect.callback((resume) => {
      // Looked at and handed over in one turn: while the connection is not open, no byte of the request can have left.
      if (!idle()) {
        const detail = "the connection closed before the request"
        resume(Effect.fail(new NotSent({ terminalId, reason: "closed", detail })))
        return
      }
      busy = true
      const fail = (code: string | undefined, detail: string) => {
        socket.destroy()
        resume(Effect.fail(new ExchangeFailed({ code, detail })))
      }
      const { method, path, body } = request
      const sent = httpRequest({
        agent,
        host: address.host,
        port: address.port,
        method,
        path,
        headers: headersOf(body)
      })
      sent.once("error", (error: NodeJS.ErrnoException) => fail(error.code, error.code ?? error.message))
      sent.once("response", (response) => {
        readBody(response, MAX_BODY_BYTES, fail, (text) => {
          busy = false
          if (!sent.shouldKeepAlive) socket.destroy()
          resume(Effect.succeed({ status: response.statusCode ?? 0, text }))
        })
      })
      sent.end(body)
      return Effect.sync(() => socket.destroy())
    })

  return {
    idle,
    isClosed,
    exchange: (request, before = Effect.void) => Effect.andThen(before, send(request)),
    close: Effect.sync(() => socket.destroy())
  }
}

const headersOf = (body: string | undefined) =>
  body === undefined
    ? { accept: "application/json" }
    : { accept: "application/json", "content-type": "application/json", "content-length": Buffer.byteLength(body) }
