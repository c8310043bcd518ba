import { type CallOptions, isPayError } from "@pay/core"
import type { Operation, OperationTypes } from "@pay/core/operation"
import { createIntents, type IntentsConfig, memoryIntents } from "@pay/idempotency"
import { describe, expect, test } from "vitest"
import { keyed, natural, provider, unkeyed } from "./support/provider.ts"

const NAME = "order-8821:capture"
const body = { reference: "order-8821" }
const HOUR = 3_600_000

/** One shop: a provider, a store that outlives processes, and a clock. */
const shop = (config: Partial<IntentsConfig> = {}) => {
  const gateway = provider()
  const store = memoryIntents()
  let now = Date.now()
  /** A process of the shop: what it knew is gone with it, the store is not. */
  const start = () => {
    const intents = createIntents({ store, now: () => now, ...config })
    const client = gateway.client()
    const pay = <T extends OperationTypes>(operation: Operation<T>, given: unknown = body, options: CallOptions = {}) =>
      client.call(operation, { body: given }, { intent: intents.intent(NAME), ...options })
    return {
      intents,
      client,
      pay,
      result: (operation: Operation = keyed, given?: unknown) => pay(operation, given).result()
    }
  }
  return { gateway, store, start, pass: (ms: number) => (now += ms) }
}

const indeterminate = (reason: string) => ({ ok: false, error: { _tag: "IndeterminateError", reason } })

describe("a named intent", () => {
  test("returns its recorded answer, in another process too, and sends nothing more", async () => {
    const { gateway, start } = shop()
    expect(await start().pay(keyed)).toEqual({ id: "cap_1" })
    expect(await start().pay(keyed)).toEqual({ id: "cap_1" })
    expect(gateway.sent).toHaveLength(1)
  })

  test("makes one payment of two clicks, and tells both", async () => {
    const { gateway, start } = shop()
    const { pay } = start()
    expect(await Promise.all([pay(keyed), pay(keyed), pay(unkeyed).result()])).toMatchObject([
      { id: "cap_1" },
      { id: "cap_1" },
      { ok: false, error: { _tag: "IntentError", reason: "other-request" } }
    ])
    expect(gateway.sent).toHaveLength(1)
  })

  test.each(["lost", "dropped"] as const)("repeats the same key and bytes after an answer was %s", async (fate) => {
    const { gateway, start } = shop()
    gateway.next(fate)
    expect(await start().result()).toMatchObject(indeterminate("reset"))
    expect(await start().pay(keyed)).toEqual({ id: "cap_1" })
    expect(gateway.sent).toHaveLength(2)
    expect(gateway.sent[1]).toEqual(gateway.sent[0])
    expect(gateway.charges()).toBe(1)
  })

  test("stands for one request: another body, operation or account is refused before anything is sent", async () => {
    const { gateway, start } = shop()
    await start().pay(keyed)
    const { client, intents, pay } = start()
    const refused = { ok: false, error: { _tag: "IntentError", reason: "other-request", intent: NAME } }
    expect(await pay(keyed, { ...body, reference: "order-8822" }).result()).toMatchObject(refused)
    expect(await pay(natural).result()).toMatchObject(refused)
    const forOther = { intent: intents.intent(NAME), forUserId: "u2" } as CallOptions
    expect(await client.call(keyed, { body }, forOther).result()).toMatchObject(refused)
    expect(gateway.sent).toHaveLength(1)
  })

  test("does not keep an answer that is not the provider's own: the same request may be made again", async () => {
    const { gateway, start } = shop()
    gateway.next("garbled")
    expect(await start().result(unkeyed)).toMatchObject({ ok: false, error: { code: "HTTP_400" } })
    expect(await start().pay(unkeyed)).toEqual({ id: "cap_1" })
    expect(gateway.charges()).toBe(1)
  })

  test("does not take such an answer for proof that an attempt before it did nothing", async () => {
    const { gateway, start } = shop()
    gateway.next("lost", "garbled")
    expect(await start().result()).toMatchObject(indeterminate("reset"))
    expect(await start().result()).toMatchObject(indeterminate("interrupted"))
    expect(await start().pay(keyed)).toEqual({ id: "cap_1" })
    expect(gateway.charges()).toBe(1)
  })

  test("keeps a refusal too; a new try after it is a decision", async () => {
    const { gateway, start } = shop()
    gateway.next("refused")
    const refusal = { ok: false, error: { _tag: "ApiError", code: "REFUSED" } }
    expect(await start().result()).toMatchObject(refusal)
    expect(await start().result()).toMatchObject(refusal)
    expect(gateway.sent).toHaveLength(1)
    expect(await start().intents.release(NAME)).toBe(true)
    expect(await start().pay(keyed)).toEqual({ id: "cap_1" })
    expect(gateway.sent[1]?.key).not.toBe(gateway.sent[0]?.key)
    expect(await start().intents.release(NAME)).toBe(false)
  })

  test("does not keep a refusal that is worth another try", async () => {
    const { gateway, start } = shop()
    gateway.next("busy")
    expect(await start().result()).toMatchObject({ ok: false, error: { code: "BUSY" } })
    expect(await start().pay(keyed)).toEqual({ id: "cap_1" })
    expect(gateway.sent[1]).toEqual(gateway.sent[0])
  })

  test("that was never sent may be sent, whatever the operation", async () => {
    const { gateway, start } = shop()
    gateway.next("down")
    expect(await start().result(unkeyed)).toMatchObject({ ok: false, error: { _tag: "NotSentError" } })
    expect(await start().pay(unkeyed)).toEqual({ id: "cap_1" })
  })

  test("waits for a provider that still works on it, under the same key", async () => {
    const { gateway, start } = shop()
    gateway.next("lost", "processing")
    await start().result()
    expect(await start().result()).toMatchObject(indeterminate("in-progress"))
    expect(await start().pay(keyed)).toEqual({ id: "cap_1" })
    expect(gateway.charges()).toBe(1)
  })
})

describe("an operation without key", () => {
  test("is not sent again after a run that did not live to tell", async () => {
    const { gateway, start } = shop()
    gateway.next("lost")
    await start().result(unkeyed)
    const again = await start().result(unkeyed)
    expect(again).toMatchObject(indeterminate("interrupted"))
    expect(gateway.sent).toHaveLength(1)
    const resolve = again.ok || again.error._tag !== "IndeterminateError" ? undefined : again.error.resolve
    const found = await resolve?.()
    expect(found).toEqual({ id: "cap_1" })
    expect(await start().intents.settle(NAME, found)).toBe(true)
    expect(await start().pay(unkeyed)).toEqual({ id: "cap_1" })
    expect(gateway.sent).toHaveLength(1)
  })

  test("is sent again once somebody has looked and released it", async () => {
    const { gateway, start } = shop()
    gateway.next("dropped")
    await start().result(unkeyed)
    expect(await start().result(unkeyed)).toMatchObject(indeterminate("interrupted"))
    expect(await start().intents.release(NAME)).toBe(true)
    expect(await start().pay(unkeyed)).toEqual({ id: "cap_1" })
    expect(gateway.charges()).toBe(1)
  })

  test("that the provider knows by its reference is tried again; what exists is looked up, not sold twice", async () => {
    const { gateway, start } = shop()
    const known: Operation = {
      ...natural,
      params: [{ name: "x-natural", in: "header", option: "natural", schema: { type: "string" } }]
    }
    const options = { natural: "yes" } as CallOptions
    gateway.next("lost")
    await start().pay(known, body, options).result()
    const again = await start().pay(known, body, options).result()
    expect(again).toMatchObject({ ...indeterminate("interrupted"), error: { cause: { conflict: "exists" } } })
    const resolve = again.ok || again.error._tag !== "IndeterminateError" ? undefined : again.error.resolve
    expect(await resolve?.()).toEqual({ id: "cap_1" })
    expect(gateway.charges()).toBe(1)
  })
})

describe("time", () => {
  test("open intents are listed for the work after a crash, and kept; answers are removed when they are old", async () => {
    const { gateway, pass, start } = shop()
    gateway.next("lost")
    await start().result()
    const { client, intents } = start()
    await client.call(keyed, { body }, { intent: intents.intent("order-1:capture") })
    expect((await intents.open()).map(({ name }) => name)).toEqual([NAME])
    expect(await intents.open(HOUR)).toEqual([])
    pass(31 * 24 * HOUR)
    expect(await intents.compact()).toBe(1)
    expect(await intents.get("order-1:capture")).toBeUndefined()
    expect((await intents.open(HOUR)).map(({ name }) => name)).toEqual([NAME])
  })

  test("a store that is used is compacted by itself", async () => {
    const { pass, start } = shop()
    const { client, intents } = start()
    await client.call(keyed, { body }, { intent: intents.intent("old") })
    pass(31 * 24 * HOUR)
    await client.call(keyed, { body }, { intent: intents.intent("new") })
    expect(await intents.get("old")).toBeUndefined()
  })
})

describe("a store that fails", () => {
  const broken = () => Promise.reject(new Error("disk full"))

  test("before the call: nothing is sent", async () => {
    const { gateway, start } = shop({ store: { ...memoryIntents(), insert: broken } })
    expect(await start().result()).toMatchObject({ ok: false, error: { _tag: "IntentError", reason: "store" } })
    expect(gateway.sent).toHaveLength(0)
  })

  test("after the call: the answer is told, with a warning", async () => {
    const warnings: Array<string> = []
    const gateway = provider()
    const client = gateway.client({ hooks: { onWarning: ({ about }) => warnings.push(about) } })
    const intents = createIntents({ store: { ...memoryIntents(), replace: broken } })
    expect(await client.call(keyed, { body }, { intent: intents.intent(NAME) })).toEqual({ id: "cap_1" })
    expect(warnings).toEqual(["intent"])
  })
})

test("the record tells nothing of the request", async () => {
  const { start } = shop({ digestSecret: "pepper" })
  const { client, intents } = start()
  for (const name of ["a", "b"]) await client.call(keyed, { body }, { intent: intents.intent(name) })
  const [a, b] = await Promise.all([intents.get("a"), intents.get("b")])
  expect(a?.digest).not.toBe(b?.digest)
  expect(JSON.stringify([a, b])).not.toContain("order-8821")
})

test.each([
  ["", "intent"],
  ["x".repeat(256), "intent"]
])("a name that cannot be one is refused: %j", (name, field) => {
  const { intents } = shop().start()
  expect(() => intents.intent(name)).toThrowError(expect.objectContaining({ _tag: "ConfigError", field }))
})

test("a key of one's own and an intent do not go together, nor an intent and a read", async () => {
  const { gateway, start } = shop()
  const { client, intents } = start()
  const intent = intents.intent(NAME)
  const both = await client.call(keyed, { body }, { intent, idempotencyKey: "mine" } as CallOptions).result()
  const reading = await client.call({ ...keyed, retry: "read" }, { body }, { intent }).result()
  for (const result of [both, reading]) {
    expect(result).toMatchObject({ ok: false, error: { _tag: "InvalidRequestError" } })
    expect(!result.ok && isPayError(result.error)).toBe(true)
  }
  expect(gateway.sent).toHaveLength(0)
})
