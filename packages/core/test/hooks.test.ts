import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { type CallInfo, type Hooks, makeClient } from "../src/index.ts"
import { apiKey } from "./support/callers.ts"
import { charge, keyed, order, product } from "./support/operations.ts"
import { answer, refused, reset, scriptedTransport } from "./support/transport.ts"

beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(0)
})
afterEach(() => {
  vi.restoreAllMocks()
})

const recorder = () => {
  const told: Array<readonly [string, unknown]> = []
  const calls = new Set<CallInfo>()
  const note = (name: string) => (event: object) => {
    const { call, durationMs, ...rest } = event as { call?: CallInfo; durationMs?: number }
    calls.add(call ?? (event as CallInfo))
    if (durationMs !== undefined) expect(durationMs).toBeGreaterThanOrEqual(0)
    told.push([name, call === undefined ? event : rest])
  }
  const hooks: Hooks = {
    onCall: note("call"),
    onWait: note("wait"),
    onAttempt: note("attempt"),
    onAnswer: note("answer"),
    onEnd: note("end")
  }
  return { told, calls, hooks }
}

test("hooks tell a call's attempts, waits and end, with status, reason and request id", async () => {
  const { calls, hooks, told } = recorder()
  const done = answer(200, { id: "c1" }, { "request-id": "r-9" })
  const { transport } = scriptedTransport(refused, reset, answer(503, {}, { "request-id": "r-8" }), done)
  const client = makeClient({ apiKey, baseUrl: "https://gateway.invalid", transport, hooks, retries: 3 }, product)
  await client.call(keyed, { body: order })
  const told_ = (outcome: string, status?: number, requestId?: string, reason?: string) => ({
    outcome,
    status,
    requestId,
    reason
  })
  expect(told).toEqual([
    ["call", { operation: "test.keyed", method: "POST", path: "/charges", origin: "https://gateway.invalid" }],
    ["attempt", { attempt: 1 }],
    ["answer", { attempt: 1, ...told_("not-sent", undefined, undefined, "refused") }],
    ["wait", { reason: "backoff", ms: 0 }],
    ["attempt", { attempt: 2 }],
    ["answer", { attempt: 2, ...told_("unknown", undefined, undefined, "reset") }],
    ["wait", { reason: "backoff", ms: 0 }],
    ["attempt", { attempt: 3 }],
    ["answer", { attempt: 3, ...told_("unknown", 503, "r-8", "server-error") }],
    ["wait", { reason: "backoff", ms: 0 }],
    ["attempt", { attempt: 4 }],
    ["answer", { attempt: 4, ...told_("succeeded", 200, "r-9") }],
    ["end", { attempts: 4, error: undefined }]
  ])
  expect(calls.size).toBe(1)
})

test("hooks hear of a call that breaks a rule, and of the error that a call ends with", async () => {
  const { hooks, told } = recorder()
  const { transport } = scriptedTransport(answer(400, { error_code: "API_VALIDATION_ERROR" }))
  const client = makeClient({ apiKey, transport, hooks }, product)
  await client.call(charge, { body: {} }).result()
  await client.call(charge, { body: order }).result()
  const ends = told.filter(([name]) => name === "end").map(([, event]) => event)
  expect(ends).toMatchObject([
    { attempts: 0, error: { _tag: "InvalidRequestError" } },
    { attempts: 1, error: { _tag: "ApiError", code: "API_VALIDATION_ERROR" } }
  ])
})

test("a listener that throws changes nothing", async () => {
  const broken = (): never => {
    throw new Error("broken listener")
  }
  const hooks: Hooks = { onCall: broken, onWait: broken, onAttempt: broken, onAnswer: broken, onEnd: broken }
  const { transport } = scriptedTransport(reset, answer(200, { id: "c1" }))
  const client = makeClient({ apiKey, transport, hooks }, product)
  expect(await client.call(keyed, { body: order })).toEqual({ id: "c1" })
})
