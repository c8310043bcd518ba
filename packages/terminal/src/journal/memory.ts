/**
 * A journal that forgets everything with its process: for tests and for trying a terminal out, never for a till.
 *
 * @module
 */
import { Effect } from "effect"
import type { JournalEntry, TrailStep } from "./entry.ts"
import type { JournalStore } from "./store.ts"

export const memoryJournal = (): JournalStore => {
  const rows = new Map<string, JournalEntry>()
  const steps: Array<TrailStep> = []
  const write = (entry: JournalEntry): boolean => {
    const { command, revision, state, evidence, updatedAt: at } = entry
    rows.set(command.reference, entry)
    steps.push({ reference: command.reference, revision, state, evidence, at })
    return true
  }
  return {
    insert: (entry) => Effect.sync(() => !rows.has(entry.command.reference) && write(entry)),
    replace: (entry) =>
      Effect.sync(() => rows.get(entry.command.reference)?.revision === entry.revision - 1 && write(entry)),
    get: (reference) => Effect.sync(() => rows.get(reference)),
    list: ({ terminalId, states, from = 0, to = Number.MAX_SAFE_INTEGER }) =>
      Effect.sync(() =>
        [...rows.values()]
          .filter(({ command }) => terminalId === undefined || command.terminalId === terminalId)
          .filter(({ state }) => states === undefined || states.includes(state))
          .filter(({ createdAt }) => createdAt >= from && createdAt <= to)
          .sort((a, b) => a.createdAt - b.createdAt)
      ),
    trail: (reference) => Effect.sync(() => steps.filter((step) => step.reference === reference))
  }
}
