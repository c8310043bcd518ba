import type { AddressInfo } from "node:net"
import { createServer } from "node:net"
import { inspect } from "node:util"
import { afterEach, describe, expect, test } from "vitest"
import { type ClientConfig, Money, makeClient } from "../src/index.ts"
import { json, reset, type Script, scriptedServer, silence, stall, truncate } from "./support/http.ts"
import { charge, find, keyed, natural, order, product, read } from "./support/operations.ts"

const apiKey = "xnd_development_SECRETSECRET"
const open: Array<AsyncDisposable> = []
afterEach(async () => {
  for (const one of open.splice(0)) await one[Symbol.asyncDispose]()
})

const serve = async (...scripts: ReadonlyArray<Script>) => {
  const server = await scriptedServer(...scripts)
  open.push(server)
  return server
}
const clientOf = (url: string, config: Partial<ClientConfig> = {}) =>
  makeClient({ apiKey, baseUrl: url, ...config }, product)
const ok = json(200, { id: "c1", amount: 25_000 })

describe("a call that succeeds", () => {
  test("sends the key as Basic user name and the body as given", async () => {
    const server = await serve(ok)
    const value = await clientOf(server.url).call(charge, { body: order })
    expect(value).toEqual({ id: "c1", amount: 25_000 })
    expect(server.received[0]?.headers.authorization).toBe(`Basic ${Buffer.from(`${apiKey}:`).toString("base64")}`)
    expect(JSON.parse(server.received[0]?.body ?? "")).toEqual(order)
  })

  test("takes a Money where the request has an amount", async () => {
    const server = await serve(ok)
    await clientOf(server.url).call(charge, { body: { ...order, currency: "PHP", amount: Money.of("10.15", "PHP") } })
    expect(server.received[0]?.body).toContain('"amount":10.15')
  })

  test("reuses one connection for calls in a row", async () => {
    const server = await serve(ok)
    const client = clientOf(server.url)
    for (let i = 0; i < 10; i++) await client.call(read, { path: { id: "c1" } })
    expect(server.connections()).toBe(1)
  })

  test("keeps at most the configured number of connections", async () => {
    const server = await serve(ok)
    const client = clientOf(server.url, { maxConnections: 3, callsPerMinute: false })
    await Promise.all(Array.from({ length: 30 }, () => client.call(read, { path: { id: "c1" } })))
    expect(server.received).toHaveLength(30)
    expect(server.connections()).toBe(3)
  })
})

describe("input that breaks a rule", () => {
  test.each([
    [{ ...order, amount: 0 }, "amount", "minimum"],
    [{ ...order, amount: 0.001 }, "amount", "amount"],
    [{ ...order, amount: "25000" }, "amount", "type"],
    [{ ...order, amount: Number.NaN }, "amount", "type"],
    [{ ...order, currency: "XXX" }, "currency", "enum"],
    [{ ...order, reference_id: "longer than ten" }, "reference_id", "maxLength"],
    [{ amount: 5, currency: "IDR" }, "reference_id", "required"],
    [{ ...order, refrence: 1 }, "refrence", "unknown"],
    [{ ...order, amount: Money.of("5.00", "PHP") }, "amount", "currency"]
  ])("names the field and the rule, and nothing is sent: %j", async (body, path, rule) => {
    const server = await serve(ok)
    const result = await clientOf(server.url).call(charge, { body }).result()
    expect(result).toMatchObject({ ok: false, error: { _tag: "InvalidRequestError" } })
    const issues = !result.ok && result.error._tag === "InvalidRequestError" ? result.error.issues : []
    expect(issues.map((issue) => [issue.path, issue.rule])).toContainEqual([path, rule])
    expect(server.received).toHaveLength(0)
  })

  test.each(["", ".", ".."])("refuses %j as a path segment", async (id) => {
    const server = await serve(ok)
    await expect(clientOf(server.url).call(read, { path: { id } })).rejects.toMatchObject({
      _tag: "InvalidRequestError"
    })
    expect(server.received).toHaveLength(0)
  })

  test("encodes a path value so that it cannot call another route", async () => {
    const server = await serve(ok)
    await clientOf(server.url).call(read, { path: { id: "../void?x=1#" } })
    expect(server.received[0]?.url).toBe("/charges/..%2Fvoid%3Fx%3D1%23")
  })
})

describe("a write whose answer is lost", () => {
  test.each([
    ["a reset after the request was read", reset, "reset"],
    ["a body that is cut off", truncate, "reset"],
    ["a 200 that is not JSON", json(200, "<html>oops</html>"), "bad-answer"],
    ["a 200 without its required field", json(200, { ok: false }), "bad-answer"],
    ["a 200 with a number that cannot be held", json(200, '{"id":"c1","amount":9007199254740993}'), "bad-answer"],
    ["a documented 500", json(500, { error_code: "SERVER_ERROR", message: "x" }), "server-error"],
    ["an HTML 502", json(502, "<html>bad gateway</html>"), "server-error"],
    ["a redirect", json(307, "", { location: "http://127.0.0.1:1/" }), "redirect"]
  ])("%s is indeterminate, and it is sent once", async (_name, script, reason) => {
    const server = await serve(script)
    const result = await clientOf(server.url).call(charge, { body: order }).result()
    expect(result).toMatchObject({ ok: false, error: { _tag: "IndeterminateError", reason, attempts: 1 } })
    expect(server.received).toHaveLength(1)
  })

  test("a stalled body and a silent server are told apart", async () => {
    const stalled = await serve(stall)
    const silent = await serve(silence)
    const limits = { timeoutMs: 100 }
    await expect(clientOf(stalled.url, limits).call(charge, { body: order })).rejects.toMatchObject({
      _tag: "IndeterminateError",
      reason: "stalled"
    })
    await expect(clientOf(silent.url, limits).call(charge, { body: order })).rejects.toMatchObject({
      _tag: "IndeterminateError",
      reason: "timeout"
    })
  })

  test("resolve() reads the truth by the documented lookup", async () => {
    const server = await serve(reset, json(200, { data: [{ id: "c1" }] }))
    const result = await clientOf(server.url).call(charge, { body: order }).result()
    const resolve = !result.ok && result.error._tag === "IndeterminateError" ? result.error.resolve : undefined
    expect(await resolve?.()).toEqual({ data: [{ id: "c1" }] })
    expect(server.received[1]).toMatchObject({ method: "GET", url: "/charges?reference_id=order-1" })
  })

  test("is repeated with the same key and the same bytes where the operation takes a key", async () => {
    const server = await serve(reset, json(503, ""), ok)
    await clientOf(server.url).call(keyed, { body: order })
    expect(server.received).toHaveLength(3)
    expect(new Set(server.received.map((one) => one.headers["idempotency-key"])).size).toBe(1)
    expect(new Set(server.received.map((one) => one.body)).size).toBe(1)
  })

  test("0 retries means none, and the error carries the key", async () => {
    const server = await serve(reset)
    const result = await clientOf(server.url, { retries: 0 })
      .call(keyed, { body: order }, { idempotencyKey: "k1" } as object)
      .result()
    expect(result).toMatchObject({
      ok: false,
      error: { _tag: "IndeterminateError", idempotencyKey: "k1", attempts: 1 }
    })
    expect(server.received).toHaveLength(1)
  })

  test("a duplicate refusal after a lost attempt is not a failure: the first attempt may have made it", async () => {
    const server = await serve(reset, json(409, { error_code: "DUPLICATE_ERROR" }))
    const result = await clientOf(server.url).call(natural, { body: order }).result()
    expect(result).toMatchObject({ ok: false, error: { _tag: "IndeterminateError", reason: "reset", attempts: 2 } })
  })
})

describe("a request that never left", () => {
  test("a refused connection is not sent, and says so after its repetitions", async () => {
    const taken = createServer()
    await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve))
    const { port } = taken.address() as AddressInfo
    await new Promise((resolve) => taken.close(resolve))
    const result = await clientOf(`http://127.0.0.1:${port}`).call(charge, { body: order }).result()
    expect(result).toMatchObject({
      ok: false,
      error: { _tag: "NotSentError", reason: "refused", code: "ECONNREFUSED", attempts: 3 }
    })
  })

  test("an abort before sending is not sent; one in flight leaves a write indeterminate", async () => {
    const server = await serve(silence)
    const before = AbortSignal.abort()
    await expect(clientOf(server.url).call(charge, { body: order }, { signal: before })).rejects.toMatchObject({
      _tag: "NotSentError",
      reason: "aborted"
    })
    const control = new AbortController()
    const arrived = server.arrival()
    const result = clientOf(server.url).call(charge, { body: order }, { signal: control.signal }).result()
    await arrived
    control.abort()
    expect(await result).toMatchObject({ ok: false, error: { _tag: "IndeterminateError", reason: "aborted" } })
    expect(server.received).toHaveLength(1)
  })
})

describe("a refusal", () => {
  test("has its documented code, the request id and the raw body", async () => {
    const server = await serve(
      json(
        400,
        { error_code: "API_VALIDATION_ERROR", message: "no", errors: [{ path: "amount" }] },
        { "request-id": "r1" }
      )
    )
    const result = await clientOf(server.url).call(charge, { body: order }).result()
    expect(result).toMatchObject({
      ok: false,
      error: {
        _tag: "ApiError",
        code: "API_VALIDATION_ERROR",
        status: 400,
        requestId: "r1",
        retry: "after-change",
        category: "input"
      }
    })
    expect(!result.ok && result.error._tag === "ApiError" && result.error.errors).toEqual([{ path: "amount" }])
  })

  test("an undocumented code keeps status, code and body", async () => {
    const server = await serve(json(418, { error_code: "NEW_ONE", message: "m" }))
    const result = await clientOf(server.url).call(charge, { body: order }).result()
    expect(result).toMatchObject({ ok: false, error: { _tag: "UnexpectedApiError", code: "NEW_ONE", status: 418 } })
    expect(!result.ok && result.error._tag === "UnexpectedApiError" && result.error.body).toContain("NEW_ONE")
  })

  test("is repeated where the reference says later", async () => {
    const server = await serve(json(400, { error_code: "BUSY" }), ok)
    expect(await clientOf(server.url).call(charge, { body: order })).toMatchObject({ id: "c1" })
    expect(server.received).toHaveLength(2)
  })

  test("a 429 without a hint is not hammered", async () => {
    const server = await serve(json(429, { error_code: "RATE_LIMIT_EXCEEDED" }))
    await expect(clientOf(server.url).call(charge, { body: order })).rejects.toMatchObject({
      _tag: "ApiError",
      status: 429,
      category: "throttle"
    })
    expect(server.received).toHaveLength(1)
  })

  test("a 429 with a hint is sent again after it", async () => {
    const server = await serve(json(429, { error_code: "RATE_LIMIT_EXCEEDED" }, { "rate-limit-reset": "0.01" }), ok)
    expect(await clientOf(server.url).call(charge, { body: order })).toMatchObject({ id: "c1" })
  })
})

describe("a read", () => {
  test("is repeated through resets, junk and server errors", async () => {
    const server = await serve(reset, json(200, "junk"), ok)
    expect(await clientOf(server.url).call(read, { path: { id: "c1" } })).toMatchObject({ id: "c1" })
  })

  test("that stays unanswered is unavailable, never indeterminate", async () => {
    const server = await serve(reset)
    await expect(clientOf(server.url).call(read, { path: { id: "c1" } })).rejects.toMatchObject({
      _tag: "UnavailableError",
      reason: "reset",
      attempts: 3
    })
  })

  test("walks all pages and stops when the cursor does", async () => {
    const server = await serve(
      json(200, { data: [{ id: "a" }, { id: "b" }], has_more: true }),
      json(200, { data: [{ id: "c" }], has_more: false })
    )
    const ids: Array<string> = []
    for await (const item of clientOf(server.url).pages<{ id: string }>(find, { query: { reference_id: "r" } }))
      ids.push(item.id)
    expect(ids).toEqual(["a", "b", "c"])
    expect(server.received[1]?.url).toBe("/charges?reference_id=r&after_id=b")
  })
})

describe("secrets", () => {
  test("reach no error that a call can end with", async () => {
    const secretBody = { ...order, card: "4000000000001091" }
    const scripts = [
      reset,
      stall,
      json(400, { error_code: "API_VALIDATION_ERROR", message: "bad", errors: [{ card: "4000000000001091" }] }),
      json(418, { error_code: "X", card: "4000000000001091" }),
      json(200, { card: "4000000000001091" })
    ]
    for (const script of scripts) {
      const server = await serve(script)
      for (const body of [secretBody, { ...secretBody, card: 4000000000001091 }]) {
        const result = await clientOf(server.url, { timeoutMs: 50 }).call(charge, { body }).result()
        const error = result.ok ? undefined : result.error
        const told = [
          inspect(error, { depth: 9, showHidden: true }),
          JSON.stringify(error),
          String(error),
          error?.stack ?? ""
        ].join("\n")
        expect(told).not.toContain("SECRETSECRET")
        expect(told).not.toContain("4000000000001091")
      }
    }
  })
})

describe("a configuration that cannot work", () => {
  test.each([
    [{ apiKey: "" }, "apiKey"],
    [{ apiKey: "a:b" }, "apiKey"],
    [{ baseUrl: "http://gateway.example" }, "baseUrl"],
    [{ baseUrl: "https://user:pass@gateway.example" }, "baseUrl"],
    [{ timeoutMs: 0 }, "timeoutMs"],
    [{ retries: -1 }, "retries"],
    [{ retries: 1.5 }, "retries"]
  ])("%j is refused when the client is made", (config, field) => {
    expect(() => clientOf("http://127.0.0.1:1", config)).toThrowError(
      expect.objectContaining({ _tag: "ConfigError", field })
    )
  })
})
