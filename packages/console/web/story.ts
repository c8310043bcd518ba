/** The story of one payment: everything that mentions it, in the order it happened. */
import { referenceOf } from "./format.ts"
import type { Act, ApiRequest, Attempt, Change, Fields, Movement, Thing, Webhook } from "./types.ts"

export type Beat =
  | { readonly kind: "request"; readonly at: string; readonly request: ApiRequest }
  | { readonly kind: "act"; readonly at: string; readonly act: Act }
  | { readonly kind: "change"; readonly at: string; readonly change: Change }
  | { readonly kind: "movement"; readonly at: string; readonly movement: Movement }
  | { readonly kind: "webhook"; readonly at: string; readonly webhook: Webhook }
  | {
      readonly kind: "attempt"
      readonly at: string
      readonly webhook: Webhook
      readonly attempt: Attempt
      readonly number: number
    }

export interface Known {
  readonly requests: ReadonlyArray<ApiRequest>
  readonly webhooks: ReadonlyArray<Webhook>
  readonly movements: ReadonlyArray<Movement>
  readonly things: ReadonlyArray<Thing>
  readonly changes: ReadonlyArray<Change>
  readonly acts: ReadonlyArray<Act>
}

export interface Story {
  /** What it is about, the one that was asked for first. */
  readonly things: ReadonlyArray<Thing>
  readonly beats: ReadonlyArray<Beat>
}

const mentions = (value: unknown, wanted: ReadonlySet<string>): boolean => {
  if (typeof value === "string") return wanted.has(value)
  if (Array.isArray(value)) return value.some((one) => mentions(one, wanted))
  return typeof value === "object" && value !== null && Object.values(value).some((one) => mentions(one, wanted))
}

/** The object of an id or of a reference, and all that name it or are named like it. */
const family = (things: ReadonlyArray<Thing>, asked: string): ReadonlyArray<Thing> => {
  const first = things.find(({ id }) => id === asked) ?? things.find(({ value }) => referenceOf(value) === asked)
  if (!first) return []
  const reference = referenceOf(first.value)
  let found: ReadonlyArray<Thing> = [first]
  // A refund names its payment, the payment its code: as deep as products go.
  for (let depth = 0; depth < 3; depth++) {
    const ids = new Set(found.map(({ id }) => id))
    const named = (thing: Thing): boolean =>
      found.some(({ value, id }) => id !== thing.id && mentions(value, new Set([thing.id])))
    const more = things.filter(
      (thing) =>
        !ids.has(thing.id) &&
        (mentions(thing.value, ids) ||
          (reference !== undefined && referenceOf(thing.value) === reference) ||
          (thing.table.split(".")[0] === first.table.split(".")[0] && named(thing)))
    )
    if (more.length === 0) break
    found = [...found, ...more]
  }
  return found
}

const parse = (text: string | undefined): unknown => {
  try {
    return text === undefined ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

const responses = new WeakMap<ApiRequest, unknown>()
const responseOf = (request: ApiRequest): unknown => {
  if (!responses.has(request)) responses.set(request, parse(request.response))
  return responses.get(request)
}

const isWrite = ({ method }: ApiRequest): boolean => method !== "GET"

// A list that happens to contain the payment is no part of its story.
const tells = (request: ApiRequest, names: ReadonlySet<string>, ids: ReadonlySet<string>): boolean => {
  const [path = ""] = request.path.split("?")
  if (path.split("/").some((part) => ids.has(decodeURIComponent(part)))) return true
  const response = responseOf(request)
  const id = typeof response === "object" && response !== null ? (response as Fields).id : undefined
  if (typeof id === "string" && ids.has(id)) return true
  return isWrite(request) && (mentions(request.request, names) || mentions(response, ids))
}

interface Placed {
  readonly step: number
  readonly beat: Beat
}

/** A request is logged when it is answered; here it stands before what it brought about. */
const causesFirst = (placed: ReadonlyArray<Placed>): ReadonlyArray<Beat> => {
  const beats: Array<Beat> = []
  for (const { beat } of placed) {
    let at = beats.length
    if (beat.kind === "request" && isWrite(beat.request)) {
      const brought = (one: Beat | undefined): boolean =>
        one !== undefined && one.at === beat.at && ["change", "movement", "webhook"].includes(one.kind)
      while (brought(beats[at - 1])) at--
      if (beats[at - 1]?.kind === "act" && beats[at - 1]!.at === beat.at) at = beats.length
    }
    beats.splice(at, 0, beat)
  }
  return beats
}

export const storyOf = (known: Known, asked: string): Story => {
  const things = family(known.things, asked)
  const ids = new Set(things.map(({ id }) => id))
  const references = things.map(({ value }) => referenceOf(value)).filter((one) => one !== undefined)
  const names = new Set([...ids, ...(things.length === 0 ? [asked] : references)])
  const placed: Array<Placed> = []
  const add = (step: number | undefined, beat: Beat): void => {
    placed.push({ step: step ?? -1, beat })
  }
  for (const change of known.changes)
    if (ids.has(change.id)) add(change.step, { kind: "change", at: change.told_at, change })
  for (const act of known.acts) if (ids.has(act.id)) add(act.step, { kind: "act", at: act.told_at, act })
  for (const movement of known.movements)
    if (ids.has(movement.object)) add(movement.step, { kind: "movement", at: movement.at, movement })
  for (const request of known.requests)
    if (tells(request, names, ids)) add(request.step, { kind: "request", at: request.at, request })
  for (const webhook of known.webhooks) {
    if (!mentions(webhook.payload, ids.size === 0 ? names : ids)) continue
    add(webhook.step, { kind: "webhook", at: webhook.created, webhook })
    for (const [i, attempt] of webhook.attempts.entries())
      add((webhook.step ?? -1) + 0.5, { kind: "attempt", at: attempt.at, webhook, attempt, number: i + 1 })
  }
  placed.sort((a, b) => (a.beat.at < b.beat.at ? -1 : a.beat.at > b.beat.at ? 1 : a.step - b.step))
  return { things, beats: causesFirst(placed) }
}
