/**
 * Terminal leases in Postgres, for lanes on any number of machines.
 *
 * @module
 */
import { randomUUID } from "node:crypto"
import type { LeaseStore } from "@pay/terminal/effect"
import type { PostgresDatabase } from "./database.ts"
import { attempt } from "./terminal-journal.ts"

/** The lease store over an open database. Times are the lanes' own: their clocks must agree to well within a lease. */
export const postgresLeasesOn = ({ schema, run }: Pick<PostgresDatabase, "schema" | "run">): LeaseStore => {
  const table = `${schema}.terminal_lease`
  // The rules of `grant` in @pay/terminal, in one statement. The same write twice is one change of hands.
  const acquiring = `
    INSERT INTO ${table} AS held (terminal_id, owner, token, expires_at, write_id) VALUES ($1, $2, 1, $3, $5)
    ON CONFLICT (terminal_id) DO UPDATE SET
      owner = $2,
      token = held.token + CASE WHEN held.write_id = $5 THEN 0 ELSE 1 END,
      expires_at = $3,
      taken_from = CASE WHEN held.write_id = $5 THEN held.taken_from WHEN held.owner NOT IN ('', $2) THEN held.owner END,
      write_id = $5
    WHERE held.owner IN ('', $2) OR held.expires_at <= $4
    RETURNING token, expires_at, taken_from`

  return {
    acquire: (terminalId, owner, ttlMs, now) =>
      attempt("write", async () => {
        const [row] = (await run(acquiring, [terminalId, owner, now + ttlMs, now, randomUUID()])).rows
        if (row === undefined) return undefined
        const lease = { terminalId, owner, token: Number(row.token), expiresAt: Number(row.expires_at) }
        return row.taken_from === null ? lease : { ...lease, takenFrom: String(row.taken_from) }
      }),
    renew: (lease, ttlMs, now) =>
      attempt("write", async () => {
        const expiresAt = now + ttlMs
        const { count } = await run(
          `UPDATE ${table} SET expires_at = $4 WHERE terminal_id = $1 AND owner = $2 AND token = $3`,
          [lease.terminalId, lease.owner, lease.token, expiresAt]
        )
        return count > 0 ? { ...lease, expiresAt } : undefined
      }),
    release: (lease) =>
      attempt("write", async () => {
        await run(
          `UPDATE ${table} SET owner = '', expires_at = 0 WHERE terminal_id = $1 AND owner = $2 AND token = $3`,
          [lease.terminalId, lease.owner, lease.token]
        )
      })
  }
}
