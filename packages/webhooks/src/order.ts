/**
 * Which object an event tells about, what orders its events, and what makes two deliveries the same.
 *
 * @module
 */
import { valueAt } from "@pay/core/schema"
import { parseTimestamp } from "@pay/signatures"
import type { AnyWebhookEvent } from "./event.ts"
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

/** What makes two deliveries one where `webhook-id` is missing; undefined if the payload does not carry all of it. */
export const naturalIdentity = (event: AnyWebhookEvent, payload: unknown): string | undefined => {
  const name = "field" in event.mark ? event.mark.field : undefined
  // The name alone would make all events of a kind one.
  if (event.identity === undefined || event.identity.every((path) => path === name)) return undefined
  const values = event.identity.map((path) => scalar(valueAt(payload, path)))
  // Without one of them two events may look alike: an account that was changed twice, say, without its time.
  return values.includes(undefined) ? undefined : `n:${event.id}:${JSON.stringify(values)}`
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
