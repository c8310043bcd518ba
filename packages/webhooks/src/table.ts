/**
 * Telling events apart: by the name they carry, by the route they come in on, or by their shape; never by a guess.
 *
 * @module
 */
import type { EventShape } from "@pay/core/operation"
import type { WireSchema } from "@pay/core/schema"
import { WebhookSetupError } from "./errors.ts"
import type { AnyWebhookEvent } from "./event.ts"
import { at } from "./path.ts"

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

interface Candidate {
  readonly event: AnyWebhookEvent
  readonly fits: (payload: unknown) => boolean
}

const candidate = (event: AnyWebhookEvent): Candidate => {
  const { has = [], lacks = [], equals = {} } = event.mark.shape ?? {}
  const present = has.map(at)
  const absent = lacks.map(at)
  const same = Object.entries(equals).map(([path, value]) => [at(path), value] as const)
  return {
    event,
    fits: (payload) =>
      present.every((read) => read(payload) !== undefined) &&
      absent.every((read) => read(payload) === undefined) &&
      same.every(([read, value]) => read(payload) === value)
  }
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

const nameOf = at("event")
const typeOf = at("type")

/** The payload's own name for itself. */
export const labelOf = (payload: unknown): string | undefined =>
  [nameOf(payload), typeOf(payload)].find((value) => typeof value === "string")

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

  const named = new Map<string, Map<string, Array<Candidate>>>()
  const shaped: Array<Candidate> = []
  for (const event of events) {
    const mark = fieldOf(event)
    if (!mark) {
      shaped.push(candidate(event))
      continue
    }
    const values = named.get(mark.field) ?? new Map<string, Array<Candidate>>()
    named.set(mark.field, values)
    values.set(mark.value, [...(values.get(mark.value) ?? []), candidate(event)])
  }
  const fields = [...named].map(([field, values]) => ({ read: at(field), values }))
  // Alone on its route, an event without a name is known by the route.
  const alone = events.length === 1 && shaped.length === 1 ? shaped[0] : undefined

  const identify = (payload: unknown): Identified => {
    const matches: Array<AnyWebhookEvent> = []
    for (const { read, values } of fields) {
      const value = read(payload)
      if (typeof value !== "string") continue
      for (const one of values.get(value) ?? []) if (one.fits(payload)) matches.push(one.event)
    }
    if (matches.length > 0) return verdict(matches)
    // A payload that names itself is a newer event that happens to look alike, unless the shape speaks of names.
    const speaks = typeof nameOf(payload) === "string"
    if (alone && !speaks) return { event: alone.event }
    const alike = shaped.filter((one) => (!speaks || namesEvent(one.event)) && one.fits(payload))
    return verdict(alike.map((one) => one.event))
  }
  return { identify }
}
