/**
 * Who may drive a terminal, when several lanes share it.
 *
 * @module
 */
import { Effect } from "effect"
import type { JournalFailed } from "./errors.ts"

/** The right to drive one terminal until it expires. */
export interface Lease {
  readonly terminalId: string
  /** The lane's stable name: after a crash it gets its own lease back at once. */
  readonly owner: string
  /** Grows with every change of hands; an older one is never valid again. */
  readonly token: number
  /** Epoch ms. */
  readonly expiresAt: number
  /** Who held it before, when that was another lane which did not give it back. */
  readonly takenFrom?: string
}

export interface LeaseStore {
  /** Gets, or gets back, a terminal's lease. Undefined while another lane holds it. */
  readonly acquire: (
    terminalId: string,
    owner: string,
    ttlMs: number,
    now: number
  ) => Effect.Effect<Lease | undefined, JournalFailed>
  /** Prolongs a lease. Undefined when it has changed hands. */
  readonly renew: (lease: Lease, ttlMs: number, now: number) => Effect.Effect<Lease | undefined, JournalFailed>
  /** Gives a lease back. Does nothing when it has changed hands. */
  readonly release: (lease: Lease) => Effect.Effect<void, JournalFailed>
}

/** What a store keeps for each terminal; `owner` is empty after a lease was given back. */
export interface LeaseRow {
  readonly owner: string
  readonly token: number
  readonly expiresAt: number
}

/** The rules of leases, for stores: the next row and the lease, or undefined while another lane holds it. */
export const grant = (
  row: LeaseRow | undefined,
  terminalId: string,
  owner: string,
  ttlMs: number,
  now: number
): { readonly row: LeaseRow; readonly lease: Lease } | undefined => {
  const abandoned = row !== undefined && row.owner !== "" && row.owner !== owner
  if (abandoned && row.expiresAt > now) return undefined
  const next: LeaseRow = { owner, token: (row?.token ?? 0) + 1, expiresAt: now + ttlMs }
  return { row: next, lease: { terminalId, ...next, ...(abandoned ? { takenFrom: row.owner } : {}) } }
}

/** Whether a row still is the one that a lease was granted as. */
export const holds = (row: LeaseRow | undefined, lease: Lease): row is LeaseRow =>
  row?.owner === lease.owner && row.token === lease.token

/** Leases among the lanes of one process. */
export const memoryLeases = (): LeaseStore => {
  const rows = new Map<string, LeaseRow>()
  return {
    acquire: (terminalId, owner, ttlMs, now) =>
      Effect.sync(() => {
        const granted = grant(rows.get(terminalId), terminalId, owner, ttlMs, now)
        if (granted !== undefined) rows.set(terminalId, granted.row)
        return granted?.lease
      }),
    renew: (lease, ttlMs, now) =>
      Effect.sync(() => {
        const row = rows.get(lease.terminalId)
        if (!holds(row, lease)) return undefined
        rows.set(lease.terminalId, { ...row, expiresAt: now + ttlMs })
        return { ...lease, expiresAt: now + ttlMs }
      }),
    release: (lease) =>
      Effect.sync(() => {
        const row = rows.get(lease.terminalId)
        if (holds(row, lease)) rows.set(lease.terminalId, { ...row, owner: "", expiresAt: 0 })
      })
  }
}
