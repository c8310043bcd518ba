/**
 * From bytes to an event: UTF-8, JSON, which event it is, and whether it looks like it.
 *
 * @module
 */
import { check } from "@pay/core/schema"
import type { AnyReceived, AnyWebhookEvent, Delivery, KnownEvent, UnknownEvent } from "./event.ts"
import { numbersAreExact } from "./numbers.ts"
import { accountOf } from "./order.ts"
import { type EventTable, labelOf } from "./table.ts"

const decoder = new TextDecoder("utf-8", { fatal: true })

export type Parsed =
  | { readonly ok: true; readonly payload: unknown; readonly exact: boolean }
  | { readonly ok: false; readonly reason: "not-utf8" | "not-json" }

/** Reads JSON from bytes; text that is not UTF-8 is refused, since two different bodies could read alike. */
export const parseBody = (raw: Uint8Array): Parsed => {
  let text: string
  try {
    text = decoder.decode(raw)
  } catch {
    return { ok: false, reason: "not-utf8" }
  }
  try {
    return { ok: true, payload: JSON.parse(text), exact: numbersAreExact(raw, text) }
  } catch {
    return { ok: false, reason: "not-json" }
  }
}

export interface Arrival {
  readonly raw: Uint8Array
  readonly payload: unknown
  readonly exact: boolean
  readonly delivery: Omit<Delivery, "account">
}

const known = (facts: AnyWebhookEvent, arrival: Arrival, delivery: Delivery): KnownEvent<string, unknown> => ({
  name: facts.name,
  id: facts.id,
  product: facts.product,
  payload: arrival.payload,
  facts,
  raw: arrival.raw,
  delivery
})

/** Makes the event of a parsed body. Never throws: what does not fit is `unknown`, with its reason. */
export const decode = (table: EventTable, arrival: Arrival): AnyReceived => {
  const { payload } = arrival
  const delivery: Delivery = { ...arrival.delivery, account: accountOf(payload) }
  const unknown = (
    reason: UnknownEvent["reason"],
    candidates: ReadonlyArray<string>,
    issues: UnknownEvent["issues"] = []
  ): UnknownEvent => ({
    name: "unknown",
    reason,
    label: labelOf(payload),
    candidates,
    issues,
    payload,
    raw: arrival.raw,
    delivery
  })

  const found = table.identify(payload)
  if (found.event === undefined) return unknown(found.reason, found.candidates)
  if (!arrival.exact) return unknown("inexact-number", [found.event.id])
  const issues = check(found.event.schema, payload)
  if (issues.length > 0) return unknown("unlike-schema", [found.event.id], issues)
  return known(found.event, arrival, delivery)
}
