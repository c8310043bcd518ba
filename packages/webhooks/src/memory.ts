/**
 * An inbox in memory: for tests and for trying things out. It forgets everything when the process ends.
 *
 * @module
 */
import { ClaimLostError, WebhookMisuseError } from "./errors.ts"
import type { InboxClaim, InboxDelivery, InboxRecord, InboxState, InboxStore, Settlement } from "./inbox.ts"

/** The memory inbox's transaction: writes that are run together when the event is marked handled. */
export interface MemoryTransaction {
  readonly onCommit: (write: () => void) => void
}

interface Slot {
  record: InboxRecord
  fence: number
}

const behind = (a: InboxRecord, b: InboxRecord): boolean =>
  a.version < b.version || (a.version === b.version && a.seq < b.seq)

const sameDelivery = (known: InboxRecord, delivery: InboxDelivery): boolean =>
  known.key === delivery.key ||
  (known.identity !== undefined &&
    known.identity === delivery.identity &&
    (known.webhookId === undefined || delivery.webhookId === undefined))

const settled = (record: InboxRecord, settlement: Settlement): InboxRecord => ({
  ...record,
  state: settlement.state,
  claimed: false,
  lastError: "error" in settlement ? settlement.error : undefined,
  ...(settlement.state === "open" ? { dueAt: settlement.dueAt } : { settledAt: settlement.at })
})

/** Makes an empty inbox in memory. */
export const createMemoryInbox = (): InboxStore<MemoryTransaction> => {
  const slots = new Map<string, Slot>()
  let seq = 0
  const records = (): Array<InboxRecord> => [...slots.values()].map((slot) => slot.record)
  const held = (claim: InboxClaim): Slot | undefined => {
    const slot = slots.get(claim.record.key)
    return slot && slot.fence === claim.fence && slot.record.state === "open" ? slot : undefined
  }
  const blocked = (record: InboxRecord, now: number): boolean =>
    records().some(
      (other) =>
        other.lane === record.lane &&
        other.key !== record.key &&
        other.state === "open" &&
        ((other.claimed && other.dueAt > now) || behind(other, record))
    )
  const late = (record: InboxRecord): boolean =>
    record.version !== "" &&
    records().some((other) => other.lane === record.lane && other.state === "handled" && other.version > record.version)
  const settle = (claim: InboxClaim, settlement: Settlement): boolean => {
    const slot = held(claim)
    if (!slot) return false
    slot.record = settled(slot.record, settlement)
    return true
  }

  return {
    add: async (delivery) => {
      if (slots.has(delivery.key) || records().some((known) => sameDelivery(known, delivery))) return "duplicate"
      const record: InboxRecord = {
        ...delivery,
        seq: ++seq,
        state: "open",
        attempts: 0,
        dueAt: delivery.receivedAt,
        claimed: false,
        replays: 0,
        lastError: undefined,
        settledAt: undefined
      }
      slots.set(delivery.key, { record, fence: 0 })
      return "added"
    },
    claim: async ({ now, leaseMs, limit }) => {
      const claims: Array<InboxClaim> = []
      for (const slot of slots.values()) {
        if (claims.length >= limit) break
        const { record } = slot
        if (record.state !== "open" || record.dueAt > now || blocked(record, now)) continue
        slot.fence++
        slot.record = { ...record, claimed: true, attempts: record.attempts + 1, dueAt: now + leaseMs }
        claims.push({ record: slot.record, fence: slot.fence, late: late(record) })
      }
      return claims
    },
    extend: async (claim, until) => {
      const slot = held(claim)
      if (slot) slot.record = { ...slot.record, dueAt: until }
      return slot !== undefined
    },
    settle: async (claim, settlement) => settle(claim, settlement),
    transaction: async <A>(claim: InboxClaim, at: number, work: (tx: MemoryTransaction) => A): Promise<Awaited<A>> => {
      if (!held(claim)) throw new ClaimLostError()
      const writes: Array<() => void> = []
      const result = work({ onCommit: (write) => writes.push(write) })
      if (result instanceof Promise)
        throw new WebhookMisuseError("The memory inbox's transaction takes a function that is not async.")
      for (const write of writes) write()
      settle(claim, { state: "handled", at })
      return result as Awaited<A>
    },
    nextDue: async (now) => {
      const due = records().filter((record) => record.state === "open" && record.dueAt > now)
      return due.length === 0 ? undefined : Math.min(...due.map((record) => record.dueAt))
    },
    list: async (filter = {}) =>
      records()
        .filter(
          (record) =>
            (filter.state === undefined || record.state === filter.state) &&
            (filter.event === undefined || record.event === filter.event) &&
            (filter.lane === undefined || record.lane === filter.lane) &&
            (filter.account === undefined || record.account === filter.account) &&
            record.seq > (filter.after ?? 0)
        )
        .slice(0, filter.limit ?? 100),
    get: async (key) => slots.get(key)?.record,
    counts: async () => {
      const counts: Record<InboxState, number> = { open: 0, handled: 0, superseded: 0, dead: 0 }
      for (const record of records()) counts[record.state]++
      return counts
    },
    replay: async (key, at) => {
      const slot = slots.get(key)
      if (!slot || slot.record.state === "open") return false
      const { record } = slot
      slot.record = {
        ...record,
        state: "open",
        attempts: 0,
        dueAt: at,
        replays: record.replays + 1,
        settledAt: undefined
      }
      return true
    },
    prune: async (before) => {
      const old = records().filter(
        (record) =>
          (record.state === "handled" || record.state === "superseded") && (record.settledAt ?? before) < before
      )
      for (const record of old) slots.delete(record.key)
      return old.length
    }
  }
}
