import type { WebhookEvent } from "@pay/core/operation"
import { ewalletCapture, events as ewalletEvents } from "@pay/ewallets/webhooks"
import fc from "fast-check"
import { describe, expect, expectTypeOf, it } from "vitest"
import {
  type AnyWebhookEvent,
  createWebhookVerifier,
  match,
  matchOr,
  refetchOf,
  WebhookSetupError
} from "../src/index.ts"
import { signTestWebhook } from "../src/testing.ts"
import { allEvents, delivery, examplesByProduct, TOKEN } from "./support.ts"

const everything = createWebhookVerifier({ tokens: [TOKEN], events: allEvents, snap: "callback-token" })
const read = async (payload: unknown, verifier = everything, route?: string) => {
  const verified = await verifier.verify(delivery(payload), route === undefined ? {} : { route })
  if (!verified.ok) throw new Error(verified.reason)
  return verified.event
}
const flat = (id: string, mark: AnyWebhookEvent["mark"], properties: ReadonlyArray<string>): WebhookEvent<string> => ({
  id,
  product: "p",
  name: id,
  mark,
  verify: "callback-token",
  schema: { type: "object", properties: Object.fromEntries(properties.map((name) => [name, {}])) }
})
const problem = (events: ReadonlyArray<AnyWebhookEvent>): string => {
  try {
    createWebhookVerifier({ tokens: [TOKEN], events })
    return "none"
  } catch (error) {
    expect(error).toBeInstanceOf(WebhookSetupError)
    return (error as WebhookSetupError).problem
  }
}

describe("every documented event on one endpoint", () => {
  it.each(allEvents.map((event) => [event.id, event] as const))("%s", async (id, event) => {
    const documented = examplesByProduct[event.product]
    for (const examples of [documented, {}]) {
      const sent = await signTestWebhook<unknown>(event, { token: TOKEN, examples: examples ?? {} })
      const verified = await everything.verify(sent.request())
      expect(verified.ok && "issues" in verified.event ? verified.event.issues : []).toEqual([])
      expect(verified).toMatchObject({ ok: true, event: { id, name: event.name, product: event.product } })
    }
  })

  it("is typed by name, payload included", async () => {
    const verifier = createWebhookVerifier({ tokens: [TOKEN], events: ewalletEvents })
    const event = await read(examplesByProduct.ewallets!["ewallet.capture"], verifier as never)
    const typed = event as Extract<Awaited<ReturnType<typeof verifier.verify>>, { ok: true }>["event"]
    const told = match(typed, {
      "ewallet.capture": (one) => {
        expectTypeOf(one.payload.data.charge_amount).toEqualTypeOf<number>()
        return `${one.payload.data.id} ${one.payload.data.status}`
      },
      "ewallet.void": (one) => one.payload.data.id,
      "ewallet.refund": (one) => one.payload.data.charge_id,
      "payment_method.activated": (one) => one.id,
      "payment_method.expiry.expired": (one) => one.id,
      unknown: (one) => one.reason
    })
    expect(told).toBe("ewc_bb8c3po-c3po-r2d2-c3po-r2d2c3por2d2 SUCCEEDED")
    // @ts-expect-error: a match that leaves an event out does not compile
    const incomplete = () => match(typed, { unknown: (one) => one.reason })
    expect(incomplete).toThrow(TypeError)
    expect(matchOr(typed, { "ewallet.capture": (one) => one.payload.data.currency }, () => 0)).toBe("IDR")
    expect(matchOr(typed, { "ewallet.void": () => "void" }, (one) => one.name)).toBe("ewallet.capture")
  })

  it("tells which read confirms it, with its parameters", async () => {
    const event = await read(examplesByProduct.ewallets!["ewallet.refund"])
    expect(refetchOf(event)).toEqual({
      product: "ewallets",
      operation: "getRefund",
      with: { "path.charge_id": "ewc_5easfnn23aadlmnaa42", "path.refund_id": "ewr_532as23lew2321id" }
    })
    expect(refetchOf(await read({ event: "later.event" }))).toBeUndefined()
  })

  it("names the business it is about", async () => {
    expect((await read(examplesByProduct.qr!["qr.payment"])).delivery.account).toBe("58cd618ba0464eb64acdb246")
    expect((await read({ event: "later.event", user_id: "u-1" })).delivery.account).toBe("u-1")
  })
})

describe("what the table does not know", () => {
  it("a later event arrives as unknown, with its name and raw body", async () => {
    const event = await read({ event: "ewallet.teleported", data: { id: "ewc_1" } })
    expect(event).toMatchObject({
      name: "unknown",
      reason: "no-such-event",
      label: "ewallet.teleported",
      payload: { data: { id: "ewc_1" } }
    })
    expect(new TextDecoder().decode(event.raw)).toContain("ewallet.teleported")
  })

  it("a later field is kept, a later status is accepted", async () => {
    const sent = await signTestWebhook(ewalletCapture, {
      token: TOKEN,
      examples: examplesByProduct.ewallets!,
      overrides: { data: { status: "SETTLED", later_field: { a: 1 } } as never }
    })
    const verified = await everything.verify(sent)
    expect(verified).toMatchObject({
      event: { name: "ewallet.capture", payload: { data: { status: "SETTLED", later_field: { a: 1 } } } }
    })
  })

  it("an event that breaks its schema arrives as unknown, with what is wrong", async () => {
    const sent = await signTestWebhook(ewalletCapture, {
      token: TOKEN,
      examples: examplesByProduct.ewallets!,
      overrides: { data: { charge_amount: "1000" as never, id: undefined } }
    })
    const verified = await everything.verify(sent)
    expect(verified).toMatchObject({
      event: { name: "unknown", reason: "unlike-schema", candidates: ["ewallets/ewallet.capture"] }
    })
    const issues = verified.ok && verified.event.name === "unknown" ? verified.event.issues : []
    expect(issues.map((issue) => issue.path).toSorted()).toEqual(["data.charge_amount", "data.id"])
  })

  it("a number that would be rounded is never handed on as known", async () => {
    const text = JSON.stringify(examplesByProduct.ewallets!["ewallet.capture"])
    for (const number of ["9007199254740993", "1000.00000000000000001", "1e400"]) {
      const event = await read(text.replace('"charge_amount":1000', `"charge_amount":${number}`))
      expect(event, number).toMatchObject({ name: "unknown", reason: "inexact-number" })
    }
    for (const number of ["1000.00", "9007199254740991", "100000000000000000000", "1e3", "0.1"]) {
      const event = await read(text.replace('"charge_amount":1000', `"charge_amount":${number}`))
      expect(event.name, number).toBe("ewallet.capture")
    }
  })

  it("long digits inside strings are no numbers", async () => {
    const text = JSON.stringify(examplesByProduct.ewallets!["ewallet.capture"])
    const event = await read(text.replace('"test-reference-id"', '"12345678901234567890\\"12345678901234567890"'))
    expect(event.name).toBe("ewallet.capture")
  })

  it("JSON of any form is an unknown event, never a crash", async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const event = await read(JSON.stringify(value))
        expect(event.name).toBe("unknown")
        expect(event.payload).toEqual(JSON.parse(JSON.stringify(value)))
      }),
      { numRuns: 300 }
    )
  })
})

describe("telling events apart", () => {
  it("refuses two events of one name unless their shapes differ", () => {
    const named = (id: string, shape?: object) =>
      flat(id, { field: "event", value: "x", ...(shape ? { shape } : {}) } as never, ["event", "id", "data"])
    expect(problem([named("p/a"), named("p/b")])).toBe("ambiguous-events")
    expect(problem([named("p/a", { has: ["data"] }), named("p/b", { lacks: ["data"] })])).toBe("none")
    expect(
      problem([named("p/a", { equals: { "data.type": "A" } }), named("p/b", { equals: { "data.type": "B" } })])
    ).toBe("none")
  })

  it("refuses two shapes that one documented payload could have", () => {
    const paid = flat("p/paid", { shape: { has: ["id", "amount"] } }, ["id", "amount", "payment_id"])
    const broad = flat("p/broad", { shape: { has: ["id"] } }, ["id", "note"])
    const other = flat("p/other", { shape: { has: ["id", "code"], lacks: ["amount"] } }, ["id", "code"])
    expect(problem([paid, broad])).toBe("ambiguous-events")
    expect(problem([paid, other])).toBe("none")
    expect(problem([paid, { ...paid, id: "p/paid" }])).toBe("ambiguous-events")
    expect(problem([paid, paid])).toBe("none")
  })

  it("takes the route where events cannot be told apart otherwise", async () => {
    const a = flat("p/a", { shape: { has: ["id"] } }, ["id"])
    const b = flat("p/b", { shape: { has: ["id"] } }, ["id"])
    const verifier = createWebhookVerifier({ tokens: [TOKEN], events: [], routes: { fva_paid: [a], fva_created: [b] } })
    expect(await read({ id: 1 }, verifier as never, "fva_paid")).toMatchObject({
      id: "p/a",
      delivery: { route: "fva_paid" }
    })
    expect(await read({ id: 1 }, verifier as never, "fva_created")).toMatchObject({ id: "p/b" })
    expect(await read({ later: 1 }, verifier as never, "fva_paid")).toMatchObject({ id: "p/a" })
    expect(await read({ id: 1 }, verifier as never)).toMatchObject({ name: "unknown" })
    expect(await read({ event: "later.event", id: 1 }, verifier as never, "fva_paid")).toMatchObject({
      name: "unknown"
    })
    await expect(verifier.verify(delivery({ id: 1 }), { route: "nowhere" })).rejects.toThrow(/no route "nowhere"/)
  })

  it("does not guess when a payload carries the marks of two events", async () => {
    const a = flat("p/a", { shape: { has: ["a"] } }, ["a"])
    const b = flat("p/b", { shape: { has: ["b"] } }, ["b"])
    const verifier = createWebhookVerifier({ tokens: [TOKEN], events: [a, b] })
    expect(await read({ a: 1, b: 1 }, verifier as never)).toMatchObject({
      name: "unknown",
      reason: "ambiguous",
      candidates: ["p/a", "p/b"]
    })
  })

  it("lets a name outrank a shape, and does not take a newer event for a shape that looks alike", async () => {
    const named = flat("p/named", { field: "event", value: "x" }, ["event", "id"])
    const shaped = flat("p/shaped", { shape: { has: ["id"] } }, ["id"])
    const verifier = createWebhookVerifier({ tokens: [TOKEN], events: [named, shaped] })
    expect(await read({ event: "x", id: 1 }, verifier as never)).toMatchObject({ id: "p/named" })
    expect(await read({ id: 1 }, verifier as never)).toMatchObject({ id: "p/shaped" })
    expect(await read({ event: "y", id: 1 }, verifier as never)).toMatchObject({ name: "unknown", label: "y" })
  })

  it("keeps the name unknown for itself", () => {
    expect(problem([flat("unknown", { field: "event", value: "x" }, [])])).toBe("reserved-name")
  })
})
