/**
 * What happens, as it happens, for those who follow `GET /_sandbox/events`: requests, changed objects, webhook attempts,
 * money and the clock. Recent changes of objects are kept as rows; texts are made only for whoever listens.
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
import type { LoggedRequest } from "../http/request-log.ts"
import { showMovement } from "./audit.ts"
import { acts } from "./customers.ts"
import { showWebhook } from "./webhooks.ts"

/** A change of a product's object. */
interface Step extends Altered {
  readonly seq: number
  /** Virtual time, ms since the epoch. */
  readonly at: number
}

export interface Happenings {
  readonly observe: (altered: ReadonlyArray<Altered>) => void
  readonly request: (request: LoggedRequest) => void
  /** Tells all who listen; `data` becomes JSON only then. */
  readonly tell: (type: string, data: unknown) => void
  /** The stream of one listener: `hello`, the kept changes, then everything new. */
  readonly follow: (hello: () => unknown) => Streaming
  readonly reset: () => void
}

const KEPT = 2_000

/** Product tables are named `<product>.<things>`; of the engine's own, the customer's acts belong to the story too. */
const isKept = ({ table, value }: Row): boolean =>
  (table.includes(".") || table === acts.name) && typeof value === "object" && value !== null && "id" in value

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

const showStep = ({ seq, at, before, after }: Step): Readonly<Record<string, unknown>> => ({
  ...showObject((after ?? before)!),
  step: seq,
  at: iso(at),
  was: statusOf(before),
  is: statusOf(after),
  change: before === undefined ? "created" : after === undefined ? "removed" : "changed"
})

const typeOf = ({ before, after }: Step): string => ((after ?? before)!.table === acts.name ? "act" : "object")

const frame = (type: string, data: unknown): string => `event: ${type}\ndata: ${JSON.stringify(data)}\n\n`

/** One step a row: a command may write the same row several times. */
const merged = (altered: ReadonlyArray<Altered>): Iterable<Altered> => {
  if (altered.length < 2) return altered
  const steps = new Map<string, Altered>()
  for (const { before, after } of altered) {
    const { table, id } = (after ?? before)!
    const key = `${table} ${id}`
    const earlier = steps.get(key)
    steps.set(key, { before: earlier ? earlier.before : before, after })
  }
  return steps.values()
}

export const createHappenings = (clock: () => Clock): Happenings => {
  const kept: Array<Step> = []
  const listeners = new Set<(text: string) => void>()
  let seq = 0

  const tell: Happenings["tell"] = (type, data) => {
    if (listeners.size === 0) return
    const text = frame(type, data)
    for (const listener of listeners) listener(text)
  }

  const keep = (altered: Altered): void => {
    const step: Step = { ...altered, seq: ++seq, at: clock().now() }
    // A ring would do without moving; this moves once in many times.
    if (kept.push(step) > 2 * KEPT) kept.splice(0, KEPT)
    if (listeners.size > 0) tell(typeOf(step), showStep(step))
  }

  const observe: Happenings["observe"] = (altered) => {
    if (altered.length === 0) return
    let timed = false
    for (const one of merged(altered)) {
      const row = (one.after ?? one.before)!
      if (isKept(row)) keep(one)
      else if (listeners.size === 0) continue
      else if (row.table === webhooks.name && one.after) tell("webhook", showWebhook(one.after))
      else if (row.table === movements.name && one.after) tell("movement", showMovement(one.after))
      else if (row.table === "clock" || row.table === timers.name) timed = true
    }
    if (timed) tell("clock", showClock(clock()))
  }

  return {
    observe,
    tell,
    request: (request) => tell("request", request),
    follow: (hello) => (send) => {
      send(frame("hello", hello()))
      for (const step of kept.slice(-KEPT)) send(frame(typeOf(step), showStep(step)))
      send(frame("ready", {}))
      listeners.add(send)
      return () => listeners.delete(send)
    },
    reset: () => {
      kept.length = 0
      tell("reset", showClock(clock()))
    }
  }
}
