/**
 * The server: reads requests, lets faults strike, hands them on, and answers once the change is durable.
 *
 * @module
 */
import type { IncomingMessage, Server, ServerResponse } from "node:http"
import type { Engine } from "../engine/engine.ts"
import { type Fault, REQUEST_FAULTS } from "../engine/faults.ts"
import { type Answer, refusal } from "./answers.ts"
import type { RequestLog } from "./request-log.ts"
import type { Route, Router } from "./router.ts"
import type { Exchange, Trace } from "./shell.ts"

/** Serves what lies under `/_sandbox`. */
export type Control = (exchange: Exchange) => Answer | Promise<Answer>

export interface ServerParts {
  readonly engine: Engine
  readonly router: Router
  readonly work: (exchange: Exchange, route: Route, path: Readonly<Record<string, string>>, trace: Trace) => Answer
  readonly control: Control
  readonly log: RequestLog
  readonly onDefect: (error: unknown) => void
}

// Uploads are documented up to 10 MB; the rest is room for the other parts.
const MAX_BODY = 12 * 1024 * 1024
const EMPTY = Buffer.alloc(0)
const NONE: ReadonlyArray<string> = []

const send = (response: ServerResponse, answer: Answer, requestId: string): void => {
  const { status, headers, body } = answer
  const length = typeof body === "string" ? Buffer.byteLength(body) : body.length
  // A list of names and values is what node:http writes without a detour.
  const lines: Array<string> = []
  for (const name in headers) lines.push(name, headers[name]!)
  lines.push("Request-ID", requestId, "Content-Length", String(length))
  response.writeHead(status, lines)
  response.end(body)
}

// A listener that reads no more is cut off at this many bytes; it may come again.
const MAX_UNREAD = 16 * 1024 * 1024

const sendStream = (response: ServerResponse, { status, headers, stream }: Answer): void => {
  response.writeHead(status, headers)
  const end = stream!((text) => {
    if (response.writableLength > MAX_UNREAD) response.destroy()
    else response.write(text)
  })
  response.once("close", end)
}

/** Announces the whole body, sends half of it and cuts the connection. */
const sendTruncated = (response: ServerResponse, answer: Answer, requestId: string): void => {
  const bytes = typeof answer.body === "string" ? Buffer.from(answer.body) : answer.body
  response.writeHead(answer.status, { ...answer.headers, "Request-ID": requestId, "Content-Length": bytes.length })
  response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.destroy())
}

const CODES: Readonly<Record<number, string>> = { 429: "RATE_LIMIT_EXCEEDED", 503: "CHANNEL_UNAVAILABLE" }

const faultAnswer = (fault: Fault, route: Route): Answer => {
  const status = fault.status ?? 500
  const code = fault.error_code ?? CODES[status] ?? "SERVER_ERROR"
  return refusal(route.endpoints[0]!.operation, code, "Injected by a sandbox fault.", { status })
}

const PAGE = "<!doctype html><title>Please wait</title>"

/** The HTTP server, not yet listening. */
export const createSandboxServer = (parts: ServerParts): Server => {
  const { engine, router, work, control, log, onDefect } = parts

  const operate = (exchange: Exchange, response: ServerResponse, started: number): void => {
    const { method, path } = exchange
    const requestId = engine.ids.hex(24)
    const match = router(method, path)
    const trace: Trace = {}
    let faults: ReadonlyArray<Fault> = []
    const record = (answer: Answer | undefined): void =>
      log.add({
        id: requestId,
        at: engine.clock.now(),
        method,
        path,
        query: exchange.query,
        trace,
        faults: faults.length === 0 ? NONE : faults.map(({ kind }) => kind),
        ms: performance.now() - started,
        answer
      })
    if (!match.found) {
      const { allowed } = match
      const answer =
        allowed.length === 0
          ? refusal(undefined, "NOT_FOUND", "There is no such endpoint.")
          : refusal(undefined, "METHOD_NOT_ALLOWED", `This endpoint takes ${allowed.join(", ")}.`)
      const headers = allowed.length === 0 ? answer.headers : { ...answer.headers, allow: allowed.join(", ") }
      record(answer)
      send(response, { ...answer, headers }, requestId)
      return
    }
    const { route } = match
    faults = engine.faults.strike(REQUEST_FAULTS, { method, path, template: route.template })
    const has = (kind: Fault["kind"]): Fault | undefined => faults.find((fault) => fault.kind === kind)

    const proceed = (): void => {
      const replaced = has("http-status")
      if (has("reset-before")) {
        record(undefined)
        response.destroy()
        return
      }
      if (replaced && !replaced.after_commit) {
        const answer = faultAnswer(replaced, route)
        record(answer)
        send(response, answer, requestId)
        return
      }
      let answer = work(exchange, route, match.path, trace)
      engine.whenDurable((error) => {
        if (error) {
          onDefect(error)
          answer = refusal(route.endpoints[0]!.operation, "SERVER_ERROR", "The sandbox could not keep this change.", {
            status: 500
          })
        }
        if (has("reset-after-commit")) {
          record(undefined)
          response.destroy()
          return
        }
        if (replaced) answer = faultAnswer(replaced, route)
        const wrong = has("wrong-body")
        if (wrong) answer = { ...answer, body: wrong.body ?? PAGE }
        record(answer)
        if (has("truncate")) sendTruncated(response, answer, requestId)
        else send(response, answer, requestId)
      })
    }

    const delay = has("delay")?.ms ?? 0
    if (delay > 0) setTimeout(proceed, delay)
    else proceed()
  }

  const receive = (request: IncomingMessage, response: ServerResponse, raw: Buffer, started: number): void => {
    const target = request.url ?? "/"
    const mark = target.indexOf("?")
    const exchange: Exchange = {
      method: request.method ?? "GET",
      path: mark < 0 ? target : target.slice(0, mark),
      query: mark < 0 ? "" : target.slice(mark + 1),
      headers: request.headers as Record<string, string>,
      raw,
      address: request.socket.remoteAddress ?? ""
    }
    const fail = (error: unknown): void => {
      onDefect(error)
      if (!response.headersSent)
        send(response, refusal(undefined, "SERVER_ERROR", "The sandbox has failed."), engine.ids.hex(24))
      else response.destroy()
    }
    try {
      if (exchange.path === "/_sandbox" || exchange.path.startsWith("/_sandbox/")) {
        // A payer's page and the control plane change things too: they answer once that is durable.
        const whenDurable = (answer: Answer): void =>
          engine.whenDurable((error) => {
            if (error) fail(error)
            else if (answer.stream) sendStream(response, answer)
            else send(response, answer, "")
          })
        const answer = control(exchange)
        if (answer instanceof Promise) answer.then(whenDurable, fail)
        else whenDurable(answer)
      } else operate(exchange, response, started)
    } catch (error) {
      fail(error)
    }
  }

  // Read this way, the module does not evaluate all that it exports: 20 ms of a start.
  const { createServer } = process.getBuiltinModule("node:http")
  return createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    const started = performance.now()
    if (request.method === "GET" || request.method === "HEAD") {
      receive(request, response, EMPTY, started)
      return
    }
    const chunks: Array<Buffer> = []
    let size = 0
    request.on("data", (chunk: Buffer) => {
      size += chunk.length
      if (size <= MAX_BODY) chunks.push(chunk)
    })
    request.on("end", () => {
      if (size > MAX_BODY) {
        send(
          response,
          refusal(undefined, "API_VALIDATION_ERROR", "The body is too large.", { status: 413 }),
          engine.ids.hex(24)
        )
        return
      }
      receive(request, response, chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks), started)
    })
  })
}
