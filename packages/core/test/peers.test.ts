/**
 * What payment SDKs in use get wrong, one row each, in both styles and on both transports: the row says what happens on
 * the wire, and what a caller of ours is told.
 */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import { type ClientConfig, fetchTransport, nodeTransport } from "../src/index.ts"
import type { Operation } from "../src/operation.ts"
import { apiKey, callers } from "./support/callers.ts"
import { json, reset, type Script, scriptedServer, silence, stall, truncate } from "./support/http.ts"
import { charge, keyed, order, read } from "./support/operations.ts"

const open: Array<AsyncDisposable> = []
beforeEach(() => {
  // No pause before a retry, as far as chance decides it.
  vi.spyOn(Math, "random").mockReturnValue(0)
})
afterEach(async () => {
  vi.restoreAllMocks()
  for (const one of open.splice(0)) await one[Symbol.asyncDispose]()
})

const serve = async (...scripts: ReadonlyArray<Script>) => {
  const server = await scriptedServer(...scripts)
  open.push(server)
  return server
}

const transports = [
  ["node", () => nodeTransport()],
  ["fetch", () => fetchTransport()]
] as const

interface Row {
  readonly name: string
  readonly answers: ReadonlyArray<Script>
  readonly operation?: Operation
  readonly config?: Partial<ClientConfig>
  /** What the call ends with. */
  readonly ends: object
  /** Requests that reach the server; 1 unless said. */
  readonly sent?: number
}

const input = { body: order, path: { id: "c1" } }
const ok = json(200, { id: "c1", amount: 25_000 })
const rateLimited = (headers: Record<string, string>) => json(429, { error_code: "RATE_LIMIT_EXCEEDED" }, headers)
const success = { ok: true, value: { id: "c1" } }
const unknown = (reason: string, more: object = {}) => ({
  ok: false,
  error: { _tag: "IndeterminateError", reason, ...more }
})
const elsewhere = { location: "http://127.0.0.1:1/stolen" }
const rounded = '{"id":"c1","amount":9007199254740993}'
// "é" is two bytes; the answer arrives cut between them.
const splitText: Script = (response) => {
  const bytes = Buffer.from('{"id":"Rosé"}')
  response.writeHead(200, { "content-type": "application/json" })
  response.write(bytes.subarray(0, 11), () => setImmediate(() => response.end(bytes.subarray(11))))
}

const rows: ReadonlyArray<Row> = [
  { name: "a reset is repeated under a key", operation: keyed, answers: [reset, ok], ends: success, sent: 2 },
  { name: "a reset is not repeated without one", answers: [reset, ok], ends: unknown("reset") },
  {
    name: "0 retries means none, after a reset too",
    operation: keyed,
    config: { retries: 0 },
    answers: [reset, ok],
    ends: unknown("reset", { attempts: 1 })
  },
  { name: "408 is repeated under a key", operation: keyed, answers: [json(408, ""), ok], ends: success, sent: 2 },
  { name: "408 leaves a write without key unknown", answers: [json(408, "")], ends: unknown("server-error") },
  {
    name: "429 with Retry-After is sent again, though the write has no key: it was refused",
    answers: [rateLimited({ "retry-after": "0" }), ok],
    ends: success,
    sent: 2
  },
  {
    name: "429 with Rate-Limit-Reset is sent again",
    answers: [rateLimited({ "rate-limit-reset": "0.001" }), ok],
    ends: success,
    sent: 2
  },
  {
    name: "429 without a hint is told with its code",
    answers: [rateLimited({})],
    ends: { ok: false, error: { _tag: "ApiError", code: "RATE_LIMIT_EXCEEDED", category: "throttle" } }
  },
  {
    name: "a pause longer than the deadline is told, not waited for",
    config: { deadlineMs: 5000 },
    answers: [rateLimited({ "retry-after": "60" })],
    ends: { ok: false, error: { _tag: "ApiError", status: 429, retryAfterMs: 60_000 } }
  },
  { name: "503 is repeated under a key", operation: keyed, answers: [json(503, ""), ok], ends: success, sent: 2 },
  {
    name: "an HTML 502 is an unknown outcome, no TypeError",
    answers: [json(502, "<html>")],
    ends: unknown("server-error", { status: 502 })
  },
  { name: "a hang-up is no status 500", answers: [reset], ends: unknown("reset", { status: undefined }) },
  { name: "a 200 with HTML is no success", answers: [json(200, "<html>ok</html>")], ends: unknown("bad-answer") },
  {
    name: "a 200 with an error object is no success",
    answers: [json(200, { ok: false })],
    ends: unknown("bad-answer")
  },
  { name: "an empty 200 is no success", answers: [json(200, "")], ends: unknown("bad-answer") },
  { name: "a number beyond 2^53 is no success", answers: [json(200, rounded)], ends: unknown("bad-answer") },
  { name: "a body cut off is no success", answers: [truncate], ends: unknown("reset") },
  {
    name: "text split within a character arrives whole",
    answers: [splitText],
    ends: { ok: true, value: { id: "Rosé" } }
  },
  {
    name: "a silent server ends with the attempt's limit",
    config: { timeoutMs: 60 },
    answers: [silence],
    ends: unknown("timeout")
  },
  {
    name: "a stalled body ends with the attempt's limit",
    config: { timeoutMs: 60 },
    answers: [stall],
    ends: unknown("stalled")
  },
  {
    name: "the deadline ends a call whatever its retries",
    operation: keyed,
    config: { retries: 99, deadlineMs: 90 },
    answers: [silence],
    ends: unknown("timeout", { attempts: 1 })
  },
  { name: "a 302 is not followed", answers: [json(302, "", elsewhere)], ends: unknown("redirect", { status: 302 }) },
  {
    name: "a 307 is not followed, nor repeated under a key",
    operation: keyed,
    answers: [json(307, "", elsewhere)],
    ends: unknown("redirect")
  },
  {
    name: "a read that is redirected is unavailable",
    operation: read,
    answers: [json(301, "", elsewhere)],
    ends: { ok: false, error: { _tag: "UnavailableError", reason: "redirect" } }
  },
  {
    name: "an error tells the provider's request id",
    answers: [json(400, { error_code: "API_VALIDATION_ERROR", message: "no" }, { "request-id": "r-1" })],
    ends: { ok: false, error: { _tag: "ApiError", requestId: "r-1", status: 400, code: "API_VALIDATION_ERROR" } }
  },
  {
    name: "a lost answer tells the request id too",
    answers: [json(500, { error_code: "SERVER_ERROR" }, { "request-id": "r-2" })],
    ends: unknown("server-error", { requestId: "r-2", method: "POST", path: "/charges" })
  },
  {
    name: "a 4xx that is not JSON is typed",
    answers: [json(404, "<html>not here</html>")],
    ends: {
      ok: false,
      error: { _tag: "UnexpectedApiError", status: 404, code: "HTTP_404", body: "<html>not here</html>" }
    }
  },
  {
    name: "a read goes through 500s",
    operation: read,
    answers: [json(500, ""), json(500, ""), ok],
    ends: success,
    sent: 3
  }
]

for (const [transport, make] of transports) {
  for (const [style, caller] of callers) {
    describe(`${style} over ${transport}`, () => {
      test.each(rows)("$name", async ({ answers, config, ends, operation = charge, sent = 1 }) => {
        const server = await serve(...answers)
        const call = caller({ baseUrl: server.url, transport: make(), ...config })
        const isRead = operation === read
        const ended = await call(operation, isRead ? { path: input.path } : { body: input.body })
        expect(ended).toMatchObject(ends)
        expect(server.received).toHaveLength(sent)
        const keys = new Set(server.received.map(({ headers }) => headers["idempotency-key"]))
        expect(keys.size).toBe(1)
        expect([...keys][0] === undefined).toBe(operation !== keyed)
        expect(new Set(server.received.map(({ body }) => body)).size).toBe(1)
      })

      test("an abort ends the call and tells how far it was", async () => {
        const server = await serve(silence)
        const call = caller({ baseUrl: server.url, transport: make() })
        const control = new AbortController()
        const arrived = server.arrival()
        const ended = call(charge, { body: order }, { signal: control.signal })
        await arrived
        control.abort()
        expect(await ended).toMatchObject(unknown("aborted"))
        expect(await call(charge, { body: order }, { signal: control.signal })).toMatchObject({
          ok: false,
          error: { _tag: "NotSentError", reason: "aborted", attempts: 0 }
        })
        expect(server.received).toHaveLength(1)
      })

      test("calls in a row share a connection", async () => {
        const server = await serve(ok)
        const call = caller({ baseUrl: server.url, transport: make() })
        for (let i = 0; i < 10; i++) expect(await call(charge, { body: order })).toMatchObject(success)
        expect(server.connections()).toBeLessThan(transport === "node" ? 2 : 10)
      })

      test("a hundred calls at once keep to the limit, and all arrive", async () => {
        const waiting: Array<() => void> = []
        const server = await serve((...args) => {
          waiting.push(() => ok(...args))
          if (waiting.length === 4) setImmediate(() => waiting.splice(0).forEach((answer) => void answer()))
        })
        const call = caller({ baseUrl: server.url, transport: make(), maxConnections: 4, callsPerMinute: false })
        await Promise.all(Array.from({ length: 100 }, () => call(charge, { body: order })))
        expect(server.received).toHaveLength(100)
        expect(server.busiest()).toBe(4)
      })

      test("the secret key goes to its own origin only", async () => {
        const thief = await serve(ok)
        const server = await serve(json(307, "", { location: thief.url }))
        await caller({ baseUrl: server.url, transport: make() })(keyed, { body: order })
        expect(server.received[0]?.headers.authorization).toBe(`Basic ${btoa(`${apiKey}:`)}`)
        expect(thief.received).toHaveLength(0)
      })
    })
  }
}
