/**
 * What happens, in its order: requests, what customers did, changed objects, webhook attempts, money. `GET
 * /_sandbox/events` tells the recent past and goes on live. Rows and requests are kept as they are; they become texts
 * only for whoever listens.
 *
 * @module
 */
import { realmById } from "../engine/accounts.ts"
import { type Clock, timers } from "../engine/clock.ts"
import { movements } from "../engine/ledger.ts"
import type { Altered, Row } from "../engine/store.ts"
import { iso } from "../engine/time.ts"
import { webhooks } from "../engine/webhooks.ts"
import type { Streaming } from "../http/answers.ts"
import { type Kept, showRequest } from "../http/request-log.ts"
import { showMovement } from "./audit.ts"
import { acts } from "./customers.ts"
import { showWebhook } from "./webhooks.ts"

type Kind = "object" | "act" | "webhook" | "movement"

interface Change extends Altered {
  readonly kind: Kind
}

interface Step {
  readonly step: number
  /** Virtual time, ms since the epoch. */
  readonly at: number
  readonly what: Change | Kept
}

export interface Happenings {
  readonly observe: (altered: ReadonlyArray<Altered>) => void
  readonly request: (request: Kept) => void
  /** Tells all who listen now; `data` becomes JSON only then, and is not kept. */
  readonly tell: (type: string, data: unknown) => void
  /** The stream of one listener: `hello`, what is kept, `ready`, then everything new. */
  readonly follow: (hello: () => unknown) => Streaming
  readonly reset: () => void
}

const KEPT = 3_000
// A command that writes a row several times does so within this many changes.
const NEAR = 8

const kinds = new Map<string, Kind | "clock" | "none">([
  [acts.name, "act"],
  [webhooks.name, "webhook"],
  [movements.name, "movement"],
  [timers.name, "clock"],
  ["clock", "clock"]
])

/** Product tables are named `<product>.<things>`; the engine's own have no dot. */
const kindOf = (table: string): Kind | "clock" | "none" => {
  const known = kinds.get(table)
  if (known !== undefined) return known
  const kind = table.includes(".") ? "object" : "none"
  kinds.set(table, kind)
  return kind
}

const hasId = ({ value }: Row): boolean => typeof value === "object" && value !== null && "id" in value

const statusOf = (row: Row | undefined): string | null => {
  const { status } = (row?.value ?? {}) as { readonly status?: unknown }
  return typeof status === "string" ? status : null
}

export const showClock = (clock: Clock): Readonly<Record<string, unknown>> => {
  const next = clock.next()
  return { now: iso(clock.now()), mode: clock.mode, next_timer: next ? iso(next.at) : null }
}

/** An object as lists and events show it. */
export const showObject = (row: Row): Readonly<Record<string, unknown>> => {
  const { account, mode } = realmById(row.realm)
  return { table: row.table, id: row.id, seq: row.seq, account, mode, value: row.value }
}

const showChange = ({ kind, before, after }: Change): Readonly<Record<string, unknown>> => {
  const row = (after ?? before)!
  if (kind === "webhook") return showWebhook(row)
  if (kind === "movement") return { ...showMovement(row) }
  if (kind === "act") return { ...(row.value as object) }
  const change = before === undefined ? "created" : after === undefined ? "removed" : "changed"
  return { ...showObject(row), change, was: statusOf(before), is: statusOf(after) }
}

const frame = (type: string, data: unknown): string => `event: ${type}\ndata: ${JSON.stringify(data)}\n\n`

const frameOf = ({ step, at, what }: Step): string =>
  "kind" in what
    ? frame(what.kind, { ...showChange(what), step, told_at: iso(at) })
    : frame("request", { ...showRequest(what), step, told_at: iso(at) })

const isSame = (a: Row, b: Row): boolean => a.id === b.id && a.table === b.table

/** What a command altered that belongs to the story; rows that were written several times count once. */
const storyOf = (altered: ReadonlyArray<Altered>): ReadonlyArray<Change> => {
  const story: Array<Change> = []
  for (const { before, after } of altered) {
    const row = (after ?? before)!
    const kind = kindOf(row.table)
    if (kind === "none" || kind === "clock" || !hasId(row)) continue
    const near = story.length - NEAR
    const known = story.findLastIndex((one, i) => i >= near && isSame((one.after ?? one.before)!, row))
    if (known < 0) story.push({ kind, before, after })
    else story[known] = { kind, before: story[known]!.before, after }
  }
  return story
}

export const createHappenings = (clock: () => Clock): Happenings => {
  let kept: Array<Step> = []
  const listeners = new Set<(text: string) => void>()
  let count = 0

  const send = (text: string): void => {
    for (const listener of listeners) listener(text)
  }

  const keep = (what: Step["what"]): void => {
    const step: Step = { step: ++count, at: clock().now(), what }
    kept.push(step)
    if (kept.length >= 2 * KEPT) kept = kept.slice(-KEPT)
    if (listeners.size > 0) send(frameOf(step))
  }

  const tell: Happenings["tell"] = (type, data) => {
    if (listeners.size > 0) send(frame(type, data))
  }

  return {
    tell,
    request: keep,
    observe: (altered) => {
      for (const change of storyOf(altered)) keep(change)
      if (listeners.size === 0) return
      if (altered.some(({ before, after }) => kindOf((after ?? before)!.table) === "clock"))
        tell("clock", showClock(clock()))
    },
    follow: (hello) => (listener) => {
      listener(frame("hello", hello()))
      for (const step of kept.slice(-KEPT)) listener(frameOf(step))
      listener(frame("ready", {}))
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    reset: () => {
      kept = []
      tell("reset", showClock(clock()))
    }
  }
}
