/**
 * Throws deliveries at the endpoint and holds each answer against a second reading of the rules: nothing crashes, nothing
 * unproven gets in, nothing is taken for what it is not, and what is right is never refused.
 *
 * @module
 */
import { check } from "@pay/core/schema"
import { minify } from "@pay/signatures"
import fc from "fast-check"
import { type AnyReceived, type AnyWebhookEvent, createWebhooks, type Verification } from "../../src/index.ts"
import { createMemoryInbox } from "../../src/testing.ts"
import { allEvents, TOKEN } from "../support.ts"
import { LIMIT } from "./bodies.ts"
import { type Case, deliveries, NOW, OLD_TOKEN, PATH, snap, sourceOf } from "./deliveries.ts"
import { candidatesOf, jsonOf, mayBeJson, numbersKept } from "./oracle.ts"

export interface FuzzReport {
  readonly cases: number
  readonly seed: number
  /** Cases by what became of them. */
  readonly outcomes: Readonly<Record<string, number>>
  readonly seconds: number
  /** The smallest case that breaks a rule, and which rule. */
  readonly failure: { readonly rule: string; readonly example: string } | undefined
}

export interface FuzzOptions {
  readonly cases: number
  readonly seed: number
  readonly onProgress?: (done: number) => void
}

const routes: Readonly<Record<string, ReadonlyArray<AnyWebhookEvent>>> = {
  paid: allEvents.filter((event) => event.id === "virtual-accounts/virtual-account-payment"),
  accounts: allEvents.filter((event) => event.product === "virtual-accounts")
}
// Small enough that an inbox in memory stays fast.
const INBOX_CASES = 64

class Broken extends Error {}
const must = (rule: string, held: boolean): void => {
  if (!held) throw new Broken(rule)
}

const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0

interface Seen {
  readonly token: "right" | "wrong" | "none"
  readonly signature: "right" | "wrong" | "none"
  readonly type: string | undefined
  readonly length: string | undefined
  readonly path: string
}

// Web headers drop white space around a value, and no value comes back as a list.
const headerSeen = (one: Case, name: string): string | undefined => {
  const value = one.headers[name]
  const web = one.form === "Request" || one.form === "stream"
  if (value === undefined || typeof value === "string")
    return one.form === "Request" ? value?.replace(/^[\t\n\r ]+|[\t\n\r ]+$/g, "") : value
  return web ? value.join(", ") : value.length === 1 ? value[0] : undefined
}

const seen = (one: Case): Seen => {
  const presented = headerSeen(one, "x-callback-token")
  const token = !presented ? "none" : presented === TOKEN || presented === OLD_TOKEN ? "right" : "wrong"
  const path = one.form === "Request" ? new URL(one.path, "http://shop.example") : undefined
  const called = path ? path.pathname + path.search : one.path
  const { signed } = one
  const untouched =
    signed !== undefined &&
    headerSeen(one, "x-signature") === signed.signature &&
    headerSeen(one, "x-timestamp") === signed.timestamp &&
    (called === PATH || called === `http://evil.example${PATH}`) &&
    same(minify(one.body), minify(signed.body))
  return {
    token,
    signature: headerSeen(one, "x-signature") === undefined ? "none" : untouched ? "right" : "wrong",
    type: headerSeen(one, "content-type"),
    length: headerSeen(one, "content-length"),
    path: called
  }
}

const judgeEvent = (one: Case, facts: Seen, event: AnyReceived): void => {
  const json = jsonOf(one.body)
  must("what is accepted is JSON in UTF-8", json !== undefined)
  must("the raw body is what was sent", same(event.raw, one.body))
  const events = one.route === undefined ? allEvents : routes[one.route]!
  const candidates = candidatesOf(events, json!.value, events.length === 1)
  if (!("facts" in event)) {
    const several = event.reason === "ambiguous" ? candidates.length > 1 : candidates.length === 1
    if (event.reason === "no-such-event") must("an event that fits is known", candidates.length === 0)
    else must("a doubt names its events", several && event.candidates.join() === candidates.join())
    return
  }
  must("what is known fits one event alone", candidates.length === 1 && candidates[0] === event.id)
  must("what is known fits its schema", check(event.facts.schema, json!.value).length === 0)
  const text = Buffer.from(one.body)
    .toString("utf8")
    .replace(/^\uFEFF/, "")
  must("what is known has no rounded number", numbersKept(text))
  must("what must be signed is signed", event.facts.verify !== "snap-signature" || facts.signature === "right")
}

const judge = (one: Case, verified: Verification<AnyReceived>): string => {
  const facts = seen(one)
  const proven =
    facts.token !== "wrong" && (facts.signature === "none" ? facts.token === "right" : facts.signature === "right")
  if (verified.ok) {
    must("nothing without proof gets in", proven)
    must("only a POST gets in", one.method.toUpperCase() === "POST")
    must("only JSON types get in", mayBeJson(facts.type))
    must("nothing over the limit gets in", one.body.length <= LIMIT)
    judgeEvent(one, facts, verified.event)
    return "facts" in verified.event ? "known" : `unknown: ${verified.event.reason}`
  }
  const { reason, status } = verified
  must("a refusal is one of these", [400, 401, 405, 413, 415].includes(status))
  must("a stranger learns nothing", proven || facts.token === "right" || status === 401 || status === 405)
  const json = jsonOf(one.body)
  const broken = one.form === "broken reader" || Number(facts.length) > LIMIT
  const rightForm = one.method.toUpperCase() === "POST" && facts.type === "application/json" && !broken
  const right = proven && rightForm && json !== undefined && one.body.length <= LIMIT
  must("what is right is not refused", !right || reason === "signature-required")
  return `refused: ${reason}`
}

const endpoint = () => {
  let inbox = createMemoryInbox()
  let handled: Array<AnyReceived> = []
  let uses = 0
  const now = () => NOW
  const webhooks = createWebhooks<AnyWebhookEvent, unknown, AnyWebhookEvent>({
    tokens: [TOKEN, OLD_TOKEN],
    events: allEvents,
    routes,
    snap,
    maxBodyBytes: LIMIT,
    clock: { now, schedule: () => () => undefined },
    // Every few cases a new inbox takes the old one's place behind the same endpoint.
    inbox: new Proxy({} as ReturnType<typeof createMemoryInbox>, { get: (_, name) => Reflect.get(inbox, name) }),
    onEvent: (event) => {
      handled.push(event)
    }
  })
  const fresh = (): void => {
    handled = []
    if (uses++ % INBOX_CASES === 0) inbox = createMemoryInbox()
  }
  return { webhooks, fresh, handled: () => handled, stored: (key: string) => inbox.get(key) }
}

/** Runs the cases; the same seed runs the same ones. */
export const fuzz = async ({ cases, seed, onProgress }: FuzzOptions): Promise<FuzzReport> => {
  const started = performance.now()
  const outcomes: Record<string, number> = {}
  const count = (outcome: string): void => {
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
  }
  let done = 0
  const { webhooks, fresh, handled, stored } = endpoint()

  const store = async (one: Case, event: AnyReceived, options: { readonly route?: string }): Promise<void> => {
    const receipt = await webhooks.receive(sourceOf(one)!, options)
    must("what verifies is stored", receipt.status === 200)
    const key = "key" in receipt ? receipt.key : ""
    const again = await webhooks.receive(sourceOf(one)!, options)
    must("a repetition is known", again.outcome === "duplicate" && again.key === key)
    await webhooks.drain()
    if (receipt.outcome === "duplicate") must("a repetition is not handled", handled().length === 0)
    if (receipt.outcome === "duplicate") return
    const record = await stored(key)
    must("the stored body is what was sent", record !== undefined && same(record.body, one.body))
    const late = record?.state === "superseded"
    must("what is stored is handled once", late ? handled().length === 0 : handled().length === 1)
    must("what is handled is what was verified", late || handled()[0]!.name === event.name)
  }

  const property = fc.asyncProperty(deliveries, async (one) => {
    const source = sourceOf(one)
    if (source === undefined) return count("not a Request")
    fresh()
    const options = one.route === undefined ? {} : { route: one.route }
    const verified = await webhooks.verify(source, options)
    const outcome = judge(one, verified)
    if (verified.ok) await store(one, verified.event, options)
    count(outcome)
    if (++done % 1000 === 0) onProgress?.(done)
  })
  const result = await fc.check(property, { numRuns: cases, seed, endOnFailure: false })
  const { counterexample, errorInstance } = result
  const shown = counterexample?.[0]
  return {
    cases: result.numRuns,
    seed,
    outcomes: Object.fromEntries(Object.entries(outcomes).toSorted(([a], [b]) => (a < b ? -1 : 1))),
    seconds: Math.round((performance.now() - started) / 100) / 10,
    failure: shown && {
      rule:
        errorInstance instanceof Broken ? errorInstance.message : `nothing crashes: ${(errorInstance as Error).stack}`,
      example: fc.stringify({ ...shown, text: Buffer.from(shown.body).toString() })
    }
  }
}
