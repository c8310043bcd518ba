/**
 * Node's own transport: `node:http(s)` with keep-alive. It sees the socket, so it knows whether a failed request can
 * have been written. Loaded through `process.getBuiltinModule`, so that other runtimes never see the import.
 *
 * @module
 */
import type * as Http from "node:http"
import type * as Https from "node:https"
import type { Socket } from "node:net"
import { connectFailure, type Transport } from "./transport.ts"

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
  !("Deno" in globalThis)

/** A transport with its own pool of at most `maxConnections` connections an origin. */
export const nodeTransport = (maxConnections: number): Transport => {
  let http: { readonly module: typeof Http; readonly agent: Http.Agent } | undefined
  let https: { readonly module: typeof Https; readonly agent: Https.Agent } | undefined
  // Sockets whose connection (and handshake) is complete: what is written to them may arrive.
  const ready = new WeakSet<Socket>()
  const pool = (secure: boolean) => {
    const options = { keepAlive: true, maxSockets: maxConnections, scheduling: "lifo" } as const
    if (secure) {
      if (!https) {
        const module = process.getBuiltinModule("node:https")
        https = { module, agent: new module.Agent(options) }
      }
      return https
    }
    if (!http) {
      const module = process.getBuiltinModule("node:http")
      http = { module, agent: new module.Agent(options) }
    }
    return http
  }
  return {
    send: (request, progress, done) => {
      const url = new URL(request.url)
      const secure = url.protocol === "https:"
      const { module, agent } = pool(secure)
      let over = false
      const finish: typeof done = (result) => {
        if (over) return
        over = true
        done(result)
      }
      const body = request.body
      if (body instanceof FormData) throw new TypeError("form data goes through the fetch transport")
      const bytes = body === undefined ? undefined : typeof body === "string" ? Buffer.from(body) : body
      const req = module.request({
        agent,
        method: request.method,
        hostname: url.hostname.replace(/^\[|\]$/g, ""),
        port: url.port === "" ? (secure ? 443 : 80) : url.port,
        path: url.pathname + url.search,
        headers:
          bytes === undefined ? request.headers : { ...request.headers, "content-length": String(bytes.byteLength) }
      })
      // From here on the kernel may have bytes of the request.
      const written = (): void => {
        if (progress.phase === "waiting") progress.phase = "sent"
      }
      req.once("socket", (socket: Socket) => {
        if (ready.has(socket)) return written()
        socket.once(secure ? "secureConnect" : "connect", () => {
          ready.add(socket)
          written()
        })
      })
      req.on("error", (error) => {
        const code = codeOf(error)
        finish(progress.phase === "waiting" ? connectFailure(code) : { sent: true, reason: "reset", code })
      })
      req.once("response", (res) => {
        progress.phase = "answering"
        const chunks: Array<Buffer> = []
        let size = 0
        res.on("data", (chunk: Buffer) => {
          size += chunk.length
          if (size > MAX_ANSWER_BYTES) {
            finish({ sent: true, reason: "bad-answer", code: "ANSWER_TOO_LARGE" })
            req.destroy()
          } else chunks.push(chunk)
        })
        res.once("end", () => {
          if (!res.complete) return finish({ sent: true, reason: "reset", code: "ANSWER_CUT" })
          const headers: Record<string, string> = {}
          for (const [name, value] of Object.entries(res.headers))
            if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(", ") : value
          const [only] = chunks
          finish({
            status: res.statusCode ?? 0,
            headers,
            body: chunks.length === 1 && only ? only.toString("utf8") : Buffer.concat(chunks).toString("utf8")
          })
        })
        res.once("error", (error) => finish({ sent: true, reason: "reset", code: codeOf(error) }))
        res.once("close", () => finish({ sent: true, reason: "reset", code: "ANSWER_CUT" }))
      })
      if (bytes === undefined) req.end()
      else req.end(bytes)
      return () => {
        over = true
        req.on("error", () => {})
        req.destroy()
      }
    },
    close: () => {
      http?.agent.destroy()
      https?.agent.destroy()
    }
  }
}
