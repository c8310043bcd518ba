/**
 * Named intents in Postgres: one row an intent, each change in a commit of its own, durable when its promise resolves.
 *
 * @module
 */
import { randomUUID } from "node:crypto"
import type { IntentRecord, IntentState, IntentStore } from "@pay/idempotency"
import { type DatabaseOptions, type Done, openDatabase, type PostgresDatabase } from "./database.ts"
import type { PostgresSource } from "./source.ts"
import { clean, cleanOr } from "./text.ts"

// For intents that share a pool with other stores; the package's main entry needs @pay/terminal and effect.
export { type DatabaseOptions, openDatabase, type PostgresDatabase } from "./database.ts"
export { PostgresFailed, type PostgresFailure } from "./errors.ts"
export type { PostgresOptions, PostgresSource, SqlClient, SqlPool } from "./source.ts"

const COLUMNS = "name, operation, key, digest, state, created_at, opened_at, answered_at, answer, revision"
const AT_A_TIME = 10_000

const values = (record: IntentRecord) => [
  clean(record.name),
  record.operation,
  cleanOr(record.key),
  record.digest,
  record.state,
  record.createdAt,
  record.openedAt,
  record.answeredAt ?? null,
  record.answer === undefined ? null : JSON.stringify(record.answer),
  record.revision
]

const text = (value: unknown): string | undefined => (value === null ? undefined : String(value))
const number = (value: unknown): number | undefined => (value === null ? undefined : Number(value))

const answerOf = (value: unknown): IntentRecord["answer"] => {
  if (value === null) return undefined
  const { status, requestId, body } = value as NonNullable<IntentRecord["answer"]>
  return { status, requestId, body }
}

const recordOf = (row: Record<string, unknown>): IntentRecord => ({
  name: String(row.name),
  operation: String(row.operation),
  key: text(row.key),
  digest: String(row.digest),
  state: String(row.state) as IntentState,
  createdAt: Number(row.created_at),
  openedAt: Number(row.opened_at),
  answeredAt: number(row.answered_at),
  answer: answerOf(row.answer),
  revision: Number(row.revision)
})

/** The intents over an open database. Closing it is the caller's part. */
export const postgresIntentsOn = ({ schema, run }: Pick<PostgresDatabase, "schema" | "run">): IntentStore => {
  const table = `${schema}.intents`

  // Nothing changed: because another was faster, or because our own earlier try, whose answer was lost, had arrived.
  const changed = async (done: Done, name: string, write: string): Promise<boolean> => {
    if (done.count > 0) return true
    if (!done.repeated) return false
    return (await run(`SELECT FROM ${table} WHERE name = $1 AND write_id = $2`, [name, write])).count > 0
  }
  const get = async (name: string): Promise<IntentRecord | undefined> => {
    const [row] = (await run(`SELECT ${COLUMNS} FROM ${table} WHERE name = $1`, [clean(name)])).rows
    return row && recordOf(row)
  }

  return {
    get,
    insert: async (record) => {
      const write = randomUUID()
      const done = await run(
        `INSERT INTO ${table} (${COLUMNS}, write_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
         ON CONFLICT (name) DO NOTHING`,
        [...values(record), write]
      )
      return changed(done, clean(record.name), write)
    },
    replace: async (record) => {
      const write = randomUUID()
      const done = await run(
        `UPDATE ${table} SET operation = $2, key = $3, digest = $4, state = $5, created_at = $6, opened_at = $7,
           answered_at = $8, answer = $9, revision = $10, write_id = $11
         WHERE name = $1 AND revision = $10::integer - 1`,
        [...values(record), write]
      )
      return changed(done, clean(record.name), write)
    },
    remove: async (name, revision) => {
      const { count, repeated } = await run(`DELETE FROM ${table} WHERE name = $1 AND revision = $2`, [
        clean(name),
        revision
      ])
      return count > 0 || (repeated && (await get(name)) === undefined)
    },
    open: async (before, limit) =>
      (
        await run(
          `SELECT ${COLUMNS} FROM ${table} WHERE state = 'open' AND opened_at < $1 ORDER BY opened_at, seq LIMIT $2`,
          [before, limit]
        )
      ).rows.map(recordOf),
    compact: async (answeredBefore) => {
      let removed = 0
      for (;;) {
        const { count } = await run(
          `DELETE FROM ${table} WHERE name IN (
             SELECT name FROM ${table} WHERE state = 'answered' AND answered_at < $1 LIMIT ${AT_A_TIME})`,
          [answeredBefore]
        )
        removed += count
        if (count < AT_A_TIME) return removed
      }
    }
  }
}

/** A store of intents and its connections. */
export interface PostgresIntents extends IntentStore, AsyncDisposable {
  readonly migrate: () => Promise<void>
  readonly close: () => Promise<void>
}

/** The intents of one database; connects at the first use. */
export const postgresIntents = (source: PostgresSource, options?: DatabaseOptions): PostgresIntents => {
  const database = openDatabase(source, options)
  const { migrate, close } = database
  return { ...postgresIntentsOn(database), migrate, close, [Symbol.asyncDispose]: close }
}
