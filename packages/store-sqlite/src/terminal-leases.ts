/**
 * Terminal leases in SQLite, for lanes in several processes of one machine.
 *
 * @module
 */
import type { DatabaseSync } from "node:sqlite"
import { grant, holds, JournalFailed, type LeaseRow, type LeaseStore } from "@pay/terminal/effect"
import { Effect } from "effect"
import { inTransaction, type Migrations, migrate } from "./database.ts"

const MIGRATIONS: Migrations = {
  module: "terminal-leases",
  steps: [
    `CREATE TABLE terminal_lease (
       terminal_id TEXT PRIMARY KEY,
       owner TEXT NOT NULL,
       token INTEGER NOT NULL,
       expires_at INTEGER NOT NULL
     ) STRICT, WITHOUT ROWID`
  ]
}

/** The lease store over an open database, whose table it makes. */
export const sqliteLeasesOn = (database: DatabaseSync): LeaseStore => {
  migrate(database, MIGRATIONS)
  const select = database.prepare(
    "SELECT owner, token, expires_at AS expiresAt FROM terminal_lease WHERE terminal_id = ?"
  )
  const upsert = database.prepare(
    "INSERT OR REPLACE INTO terminal_lease (terminal_id, owner, token, expires_at) VALUES (?, ?, ?, ?)"
  )
  const read = (terminalId: string) => select.get(terminalId) as unknown as LeaseRow | undefined
  const write = (terminalId: string, { owner, token, expiresAt }: LeaseRow) =>
    upsert.run(terminalId, owner, token, expiresAt)
  const attempt = <A>(work: () => A): Effect.Effect<A, JournalFailed> =>
    Effect.try({
      try: () => inTransaction(database, work),
      catch: (cause) =>
        new JournalFailed({ action: "write", detail: cause instanceof Error ? cause.message : "storage failed", cause })
    })
  return {
    acquire: (terminalId, owner, ttlMs, now) =>
      attempt(() => {
        const granted = grant(read(terminalId), terminalId, owner, ttlMs, now)
        if (granted !== undefined) write(terminalId, granted.row)
        return granted?.lease
      }),
    renew: (lease, ttlMs, now) =>
      attempt(() => {
        const row = read(lease.terminalId)
        if (!holds(row, lease)) return undefined
        write(lease.terminalId, { ...row, expiresAt: now + ttlMs })
        return { ...lease, expiresAt: now + ttlMs }
      }),
    release: (lease) =>
      attempt(() => {
        const row = read(lease.terminalId)
        if (holds(row, lease)) write(lease.terminalId, { ...row, owner: "", expiresAt: 0 })
      })
  }
}
