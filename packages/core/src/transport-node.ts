/**
 * Node's own transport: `node:http(s)` over its own keep-alive connections. It sees the socket, so it knows whether a
 * failed request can have been written. Loaded through `process.getBuiltinModule`, so that other runtimes never see
 * the import.
 *
 * @module
 */
import type { IncomingMessage } from "node:http"
import { Connections, type Link, type Place } from "./internal/connections.ts"
import {
  connectFailure,
  type SendFailure,
  type Sending,
  type Transport,
  type WireAnswer,
  type WireRequest
} from "./transport.ts"

/** What TLS needs beyond the platform's own; PEM texts. */
export interface TlsOptions {
  /** Certificate authorities to trust instead of the platform's. */
  readonly ca?: string | Array<string>
  /** The client's own certificate and key, where the server asks for one. */
  readonly cert?: string
  readonly key?: string
  readonly passphrase?: string
}

export interface NodeTransportOptions {
  /**
   * How long an idle connection may be used again where the server does not say, ms; default 4 000. A connection that
   * the server has just closed loses a request, so this stays below what servers usually wait.
   */
  readonly idleMs?: number
  readonly tls?: TlsOptions
}

const MAX_ANSWER_BYTES = 64 * 1024 * 1024

const codeOf = (error: unknown): string | undefined => {
  const code = (error as { readonly code?: unknown } | null)?.code
  return typeof code === "string" ? code : undefined
}

/** True where {@link nodeTransport} can work. */
export const hasNode = (): boolean =>
  typeof process !== "undefined" &&
  typeof process.getBuiltinModule === "function" &&
  process.versions?.node !== undefined &&
  !("Bun" in globalThis) &&
  // With nodejs_compat, workerd looks like Node and has a node:http without connections of one's own.
  globalThis.navigator?.userAgent !== "Cloudflare-Workers"

// Text and headers are made on demand: most calls never look at a header, and a file is no text.
class Answer implements WireAnswer {
  readonly status: number
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly #raw: ReadonlyArray<string>
  #body: string | undefined
  constructor(res: IncomingMessage, chunks: ReadonlyArray<Buffer>) {
    this.status = res.statusCode ?? 0
    this.bytes = (chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)) as Buffer<ArrayBuffer>
    this.#raw = res.rawHeaders
  }
  get body(): string {
    this.#body ??= (this.bytes as Buffer).toString("utf8")
    return this.#body
  }
  get headers(): Readonly<Record<string, string | undefined>> {
    const headers: Record<string, string | undefined> = Object.create(null)
    for (let i = 0; i + 1 < this.#raw.length; i += 2) {
      const name = this.#raw[i]!.toLowerCase()
      const before = headers[name]
      headers[name] = before === undefined ? this.#raw[i + 1]! : `${before}, ${this.#raw[i + 1]!}`
    }
    return headers
  }
}

const headersOf = (place: Place, request: WireRequest): Record<string, string> => {
  const { body } = request
  // Said aloud, keep-alive holds for a connection that no agent of node:http looks after.
  const headers: Record<string, string> = { host: place.host, connection: "keep-alive", ...request.headers }
  if (body !== undefined) headers["content-length"] = String(Buffer.byteLength(body))
  else if (request.method !== "GET") headers["content-length"] = "0"
  return headers
}

/** A transport with its own keep-alive connections; how many are open at a time is the client's `maxConnections`. */
export const nodeTransport = (options: NodeTransportOptions = {}): Transport => {
  const connections = new Connections(options)
  return {
    send: (request, done): Sending => {
      const { body } = request
      const place = connections.at(request.origin)
      const link: Link = place.take()
      const headers = headersOf(place, request)
      let over = false
      let failure: SendFailure | undefined
      let answering: IncomingMessage | undefined
      let answer: Answer | undefined

      const req = place.request({
        createConnection: () => link.socket,
        method: request.method,
        path: request.path,
        setHost: false,
        headers
      })
      req.once("response", (res) => {
        answering = res
        const chunks: Array<Buffer> = []
        let size = 0
        res.on("data", (chunk: Buffer) => {
          size += chunk.length
          chunks.push(chunk)
          if (size <= MAX_ANSWER_BYTES) return
          failure ??= { sent: true, reason: "bad-answer", code: "ANSWER_TOO_LARGE" }
          req.destroy()
        })
        res.once("end", () => {
          if (res.complete) answer = new Answer(res, chunks)
        })
        // What cuts an answer short is told by its missing end.
        res.on("error", () => {})
      })
      req.on("error", (error) => {
        const code = codeOf(error)
        failure ??= link.ready ? { sent: true, reason: "reset", code } : connectFailure(code)
      })
      // Always the last event of a request, so that every outcome is told from here.
      req.once("close", () => {
        if (answer === undefined) link.socket.destroy()
        else place.give(link, answer)
        if (over) return
        over = true
        done(answer ?? failure ?? { sent: true, reason: "reset", code: "ANSWER_CUT" })
      })
      if (body === undefined) req.end()
      // Text of as many bytes as characters is ASCII, which Node writes faster by its older name.
      else if (typeof body === "string" && Number(headers["content-length"]) === body.length) req.end(body, "latin1")
      else req.end(body)
      return {
        cancel: () => {
          over = true
          req.destroy()
          return answering !== undefined ? "answering" : link.ready ? "sent" : "connecting"
        }
      }
    },
    close: () => connections.close()
  }
}
