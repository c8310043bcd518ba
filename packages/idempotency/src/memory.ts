/**
 * Intents in memory: for tests, and for programs that only want two clicks to be one payment.
 *
 * @module
 */
import type { IntentRecord, IntentStore } from "./store.ts"

/** A store that lives as long as the process. */
export const memoryIntents = (): IntentStore => {
  const records = new Map<string, IntentRecord>()
  return {
    get: (name) => records.get(name),
    insert: (record) => {
      if (records.has(record.name)) return false
      records.set(record.name, record)
      return true
    },
    replace: (record) => {
      if (records.get(record.name)?.revision !== record.revision - 1) return false
      records.set(record.name, record)
      return true
    },
    remove: (name, revision) => records.get(name)?.revision === revision && records.delete(name),
    open: (before, limit) =>
      [...records.values()]
        .filter(({ openedAt, state }) => state === "open" && openedAt < before)
        .sort((a, b) => a.openedAt - b.openedAt)
        .slice(0, limit),
    compact: (answeredBefore) => {
      const old = [...records.values()].filter(({ answeredAt }) => (answeredAt ?? answeredBefore) < answeredBefore)
      for (const { name } of old) records.delete(name)
      return old.length
    }
  }
}
