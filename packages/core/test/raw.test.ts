import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { type ClientConfig, type Hooks, makeClient } from "../src/index.ts"
import { apiKey } from "./support/callers.ts"
import { json, reset, type Script, scriptedServer, silence } from "./support/http.ts"
import { product } from "./support/operations.ts"

interface Paths {
  "/charges": {
    post: {
      parameters: { query?: { dry?: boolean }; header?: { "x-note"?: string } }
      requestBody: { content: { "application/json": { amount: number } } }
      responses: {
        200: { content: { "application/json": { id: string } } }
        400: { content: { "application/json": { error_code: string } } }
        500: { content: { "application/json": { error_code: string } } }
      }
    }
  }
  "/charges/{id}": {
    get: {
      parameters: { path: { id: string } }
      responses: {
        200: { content: { "application/json": { id: string } } }
        503: { content: { "application/json": { error_code: string } } }
      }
    }
  }
}

const open: Array<AsyncDisposable> = []
beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(0)
})
afterEach(async () => {
  vi.restoreAllMocks()
  for (const one of open.splice(0)) await one[Symbol.asyncDispose]()
})
const start = async (config: Partial<ClientConfig>, ...scripts: ReadonlyArray<Script>) => {
  const server = await scriptedServer(...scripts)
  open.push(server)
  return { server, raw: makeClient({ apiKey, baseUrl: `${server.url}/v9`, ...config }, product).raw<Paths>() }
}

test("sends what its types say, with the client's authentication and base path", async () => {
  const { raw, server } = await start({}, json(200, { id: "c1" }))
  const { data } = await raw.POST("/charges", {
    body: { amount: 5 },
    params: { query: { dry: true }, header: { "x-note": "né" } }
  })
  expect(data?.id).toBe("c1")
  expect(server.received[0]).toMatchObject({
    method: "POST",
    url: "/v9/charges?dry=true",
    body: '{"amount":5}',
    headers: { authorization: `Basic ${btoa(`${apiKey}:`)}`, "content-type": "application/json" }
  })
})

test.each([
  [400, "API_VALIDATION_ERROR"],
  [500, "SERVER_ERROR"]
])("gives a refusal of a write as its answer, once: %i", async (status, error_code) => {
  const { raw, server } = await start({}, json(status, { error_code }, { "request-id": "r-1" }))
  const { error, response } = await raw.POST("/charges", { body: { amount: 5 } })
  expect(error).toEqual({ error_code })
  expect(response.status).toBe(status)
  expect(response.headers.get("request-id")).toBe("r-1")
  expect(server.received).toHaveLength(1)
})

test("repeats a read like any other", async () => {
  const { raw, server } = await start({}, reset, json(503, { error_code: "X" }), json(200, { id: "c1" }))
  const { data } = await raw.GET("/charges/{id}", { params: { path: { id: "c1" } } })
  expect(data).toEqual({ id: "c1" })
  expect(server.received).toHaveLength(3)
})

test("gives the last answer of a read that stays refused", async () => {
  const { raw, server } = await start({ retries: 1 }, json(503, { error_code: "DOWN" }))
  const { error } = await raw.GET("/charges/{id}", { params: { path: { id: "c1" } } })
  expect(error).toEqual({ error_code: "DOWN" })
  expect(server.received).toHaveLength(2)
})

test("throws the typed error of a lost write, and follows no redirect", async () => {
  const elsewhere = await start({}, json(200, { id: "stolen" }))
  const { raw } = await start({}, reset, json(307, "", { location: elsewhere.server.url }), silence)
  const post = () => raw.POST("/charges", { body: { amount: 5 } })
  await expect(post()).rejects.toMatchObject({ _tag: "IndeterminateError", reason: "reset", attempts: 1 })
  await expect(post()).rejects.toMatchObject({ _tag: "IndeterminateError", reason: "redirect" })
  expect(elsewhere.server.received).toHaveLength(0)
})

test("is seen by hooks, and obeys the budget and an abort", async () => {
  const waits: Array<string> = []
  const hooks: Hooks = { onWait: ({ reason }) => waits.push(reason) }
  const { raw, server } = await start({ hooks, callsPerMinute: 1, deadlineMs: 5000 }, silence)
  const control = new AbortController()
  const arrived = server.arrival()
  const first = raw.POST("/charges", { body: { amount: 5 }, signal: control.signal })
  await arrived
  control.abort()
  await expect(first).rejects.toMatchObject({ _tag: "IndeterminateError", reason: "aborted" })
  await expect(raw.POST("/charges", { body: { amount: 5 } })).rejects.toMatchObject({
    _tag: "NotSentError",
    reason: "budget"
  })
  expect(server.received).toHaveLength(1)
})
