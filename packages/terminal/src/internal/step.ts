/** Moves journal rows along the table of transitions, and nowhere else. */
import { Clock, Effect } from "effect"
import { JournalFailed } from "../errors.ts"
import type { JournalEntry } from "../journal/entry.ts"
import { type Evidence, isLegal, type JournalState } from "../journal/state.ts"
import type { JournalStore } from "../journal/store.ts"

/** New facts that a transition records; `undefined` forgets one. */
export type Facts = Partial<Pick<JournalEntry, "sentAt" | "connectionMode" | "notFoundAt" | "record" | "why">>

/**
 * Makes the next row of `entry` durable and returns it. Fails with `illegal_transition` before touching the store,
 * and with `changed_elsewhere` when another writer was first: then the caller must read again and believe that row.
 */
export const step = Effect.fnUntraced(function* (
  store: JournalStore,
  entry: JournalEntry,
  state: JournalState,
  evidence: Evidence,
  facts: Facts = {}
): Effect.fn.Return<JournalEntry, JournalFailed> {
  const { reference } = entry.command
  if (!isLegal(entry.state, state)) {
    return yield* new JournalFailed({
      action: "illegal_transition",
      detail: `${reference}: ${entry.state} to ${state}`
    })
  }
  const updatedAt = yield* Clock.currentTimeMillis
  const next: JournalEntry = { ...entry, ...facts, state, evidence, updatedAt, revision: entry.revision + 1 }
  if (!(yield* store.replace(next))) {
    return yield* new JournalFailed({ action: "changed_elsewhere", detail: reference })
  }
  return next
})
