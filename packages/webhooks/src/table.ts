/**
 * Telling events apart: by the name they carry, by the route they come in on, or by their shape; never by a guess.
 *
 * @module
 */
import type { EventShape } from "@pay/core/operation"
import { valueAt, type WireSchema } from "@pay/core/schema"
import { WebhookSetupError } from "./errors.ts"
import type { AnyWebhookEvent } from "./event.ts"

export type Identified =
  | { readonly event: AnyWebhookEvent }
  | {
      readonly event: undefined
      readonly reason: "no-such-event" | "ambiguous"
      readonly candidates: ReadonlyArray<string>
    }

export interface EventTable {
  readonly identify: (payload: unknown) => Identified
}

const fieldOf = (event: AnyWebhookEvent): { readonly field: string; readonly value: string } | undefined =>
  "field" in event.mark ? event.mark : undefined

const fits = (shape: EventShape | undefined, payload: unknown): boolean => {
  if (shape === undefined) return true
  for (const path of shape.has ?? []) if (valueAt(payload, path) === undefined) return false
  for (const path of shape.lacks ?? []) if (valueAt(payload, path) !== undefined) return false
  for (const [path, value] of Object.entries(shape.equals ?? {})) if (valueAt(payload, path) !== value) return false
  return true
}

// What a schema says of a path, through its branches.
const describes = (schema: WireSchema, path: ReadonlyArray<string>): { named: boolean; required: boolean } => {
  const [key, ...rest] = path
  if (key === undefined) return { named: true, required: true }
  let named = false
  let required = false
  const own = schema.properties?.[key]
  if (own) {
    const inner = describes(own, rest)
    named = inner.named
    required = inner.required && (schema.required?.includes(key) ?? false)
  }
  for (const branch of schema.allOf ?? []) {
    const inner = describes(branch, path)
    named ||= inner.named
    required ||= inner.required
  }
  const either = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].map((branch) => describes(branch, path))
  if (either.length > 0) {
    named ||= either.some((inner) => inner.named)
    required ||= either.every((inner) => inner.required)
  }
  return { named, required }
}

// Whether a documented payload of one event could carry the marks of another.
const couldFit = (event: AnyWebhookEvent, shape: EventShape | undefined): boolean => {
  if (shape === undefined) return true
  const own = event.mark.shape ?? {}
  const ownEquals = own.equals ?? {}
  const ownField = fieldOf(event)
  const sure = (path: string): boolean =>
    (own.has?.includes(path) ?? false) ||
    path in ownEquals ||
    ownField?.field === path ||
    describes(event.schema, path.split(".")).required
  const possible = (path: string): boolean =>
    !(own.lacks?.includes(path) ?? false) && (sure(path) || describes(event.schema, path.split(".")).named)
  const equals = Object.entries(shape.equals ?? {})
  return (
    (shape.has ?? []).every(possible) &&
    !(shape.lacks ?? []).some(sure) &&
    equals.every(([path, value]) => possible(path) && (!(path in ownEquals) || ownEquals[path] === value))
  )
}

const ambiguous = (a: AnyWebhookEvent, b: AnyWebhookEvent): boolean => {
  const x = fieldOf(a)
  const y = fieldOf(b)
  // A name outranks a shape, and two different names never meet.
  if ((x === undefined) !== (y === undefined)) return false
  if (x && y && (x.field !== y.field || x.value !== y.value)) return false
  return couldFit(a, b.mark.shape) || couldFit(b, a.mark.shape)
}

const refuseAmbiguity = (events: ReadonlyArray<AnyWebhookEvent>, where: string): void => {
  for (const [i, a] of events.entries()) {
    for (const b of events.slice(i + 1)) {
      if (a.id !== b.id && !ambiguous(a, b)) continue
      const told = a.id === b.id ? `${a.id} is listed twice` : `${a.id} and ${b.id} cannot be told apart`
      throw new WebhookSetupError("ambiguous-events", `${told} ${where}; give them separate routes`)
    }
  }
}

/** The payload's own name for itself. */
export const labelOf = (payload: unknown): string | undefined => {
  for (const field of ["event", "type"]) {
    const value = valueAt(payload, field)
    if (typeof value === "string") return value
  }
  return undefined
}

const namesEvent = ({ mark: { shape } }: AnyWebhookEvent): boolean =>
  (shape?.has?.includes("event") ?? false) || Object.hasOwn(shape?.equals ?? {}, "event")

const verdict = (matches: ReadonlyArray<AnyWebhookEvent>): Identified => {
  const [only] = matches
  if (only && matches.length === 1) return { event: only }
  return {
    event: undefined,
    reason: only ? "ambiguous" : "no-such-event",
    candidates: matches.map((event) => event.id)
  }
}

/** Builds the table of one endpoint; events that could be mistaken for each other are an error here. */
export const createTable = (listed: ReadonlyArray<AnyWebhookEvent>, where = "at this endpoint"): EventTable => {
  const events = [...new Set(listed)]
  for (const event of events)
    if (event.name === "unknown") throw new WebhookSetupError("reserved-name", `${event.id} may not be named "unknown"`)
  refuseAmbiguity(events, where)

  const fields = new Map<string, Map<string, Array<AnyWebhookEvent>>>()
  const shaped: Array<AnyWebhookEvent> = []
  for (const event of events) {
    const mark = fieldOf(event)
    if (!mark) {
      shaped.push(event)
      continue
    }
    const values = fields.get(mark.field) ?? new Map<string, Array<AnyWebhookEvent>>()
    fields.set(mark.field, values)
    values.set(mark.value, [...(values.get(mark.value) ?? []), event])
  }
  // Alone on its route, an event without a name is known by the route.
  const alone = events.length === 1 && shaped.length === 1 ? shaped[0] : undefined

  const identify = (payload: unknown): Identified => {
    const matches: Array<AnyWebhookEvent> = []
    for (const [field, values] of fields) {
      const value = valueAt(payload, field)
      if (typeof value !== "string") continue
      for (const event of values.get(value) ?? []) if (fits(event.mark.shape, payload)) matches.push(event)
    }
    if (matches.length > 0) return verdict(matches)
    // A payload that names itself is a newer event that happens to look alike, unless the shape speaks of names.
    const named = typeof valueAt(payload, "event") === "string"
    if (alone && !named) return { event: alone }
    return verdict(shaped.filter((event) => (!named || namesEvent(event)) && fits(event.mark.shape, payload)))
  }
  return { identify }
}
