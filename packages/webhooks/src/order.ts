/**
 * Which object an event tells about, what orders its events, and what makes two deliveries the same.
 *
 * @module
 */
import { valueAt } from "@pay/core/schema"
import { parseTimestamp } from "@pay/signatures"
import type { AnyReceived, AnyWebhookEvent, Refetch } from "./event.ts"
import { at } from "./path.ts"

const scalar = (value: unknown): string | undefined =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : undefined

/** A text that sorts as the moment or number does: whole seconds, then nine decimals; "" where there is no order. */
export const versionOf = (value: unknown): string => {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0)
    return `n${String(value).padStart(16, "0")}`
  if (typeof value !== "string") return ""
  const ms = parseTimestamp(value)
  if (ms === undefined || ms < 0) return ""
  // Providers send up to nanoseconds, which ms would round together.
  const fraction = /\.(\d{1,9})/.exec(value)?.[1] ?? ""
  return `t${String(Math.floor(ms / 1000)).padStart(12, "0")}${fraction.padEnd(9, "0")}`
}

/** The object's queue: events of one lane are handled one after the other. Undefined where the event names no object. */
export const laneOf = (event: AnyWebhookEvent, payload: unknown): string | undefined => {
  if (event.order === undefined) return undefined
  const object = scalar(valueAt(payload, event.order.object))
  return object === undefined ? undefined : `${event.product}:${object}`
}

export const orderOf = (event: AnyWebhookEvent, payload: unknown): string =>
  event.order?.by === undefined ? "" : versionOf(valueAt(payload, event.order.by))

/** What makes two deliveries one where `webhook-id` is missing; undefined if the payload does not carry it. */
export const naturalIdentity = (event: AnyWebhookEvent, payload: unknown): string | undefined => {
  if (event.identity === undefined || event.identity.length === 0) return undefined
  const name = "field" in event.mark ? event.mark.field : undefined
  const values = event.identity.map((path) => scalar(valueAt(payload, path)) ?? null)
  // The name alone would make all events of a kind one.
  const telling = event.identity.some((path, i) => path !== name && values[i] !== null)
  return telling ? `n:${event.id}:${JSON.stringify(values)}` : undefined
}

const ACCOUNTS = ["business_id", "user_id", "owner_id", "data.business_id", "headers.x-partner-id"].map(at)

/** The business that a payload names, for endpoints that serve several. */
export const accountOf = (payload: unknown): string | undefined => {
  for (const account of ACCOUNTS) {
    const value = account(payload)
    if (typeof value === "string" && value !== "") return value
  }
  return undefined
}

/**
 * The read that confirms an event, with its parameters filled in; undefined where the reference names none.
 *
 * Use it before money moves on an event's word: a cloud payload proves who sent it, not that it is unchanged.
 */
export const refetchOf = (event: AnyReceived): Refetch | undefined => {
  if (!("facts" in event)) return undefined
  const { facts, payload, product } = event
  if (facts.refetch === undefined) return undefined
  const values = Object.entries(facts.refetch.with).map(([to, from]) => [to, valueAt(payload, from)] as const)
  if (values.some(([, value]) => value === undefined || value === null)) return undefined
  return {
    product: facts.refetch.product ?? product,
    operation: facts.refetch.operation,
    with: Object.fromEntries(values)
  }
}
