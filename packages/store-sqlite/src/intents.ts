/**
 * Named intents in SQLite: one row an intent, each change in a commit of its own, on disk when its call returns.
 *
 * @module
 */
import type { DatabaseSync, SQLOutputValue } from "node:sqlite"
import type { IntentRecord, IntentState, IntentStore } from "@pay/idempotency"
import { type Migrations, migrate, openDatabase } from "./database.ts"

// For intents that share a file with your own tables; the package's main entry needs @pay/terminal and effect.
export { inTransaction, type Migrations, migrate, openDatabase } from "./database.ts"

const MIGRATIONS: Migrations = {
  module: "intents",
  steps: [
    `CREATE TABLE intents (
       name TEXT PRIMARY KEY,
       operation TEXT NOT NULL,
       key TEXT,
       digest TEXT NOT NULL,
       state TEXT NOT NULL,
       created_at INTEGER NOT NULL,
       opened_at INTEGER NOT NULL,
       answered_at INTEGER,
       answer_status INTEGER,
       answer_request_id TEXT,
       answer_body TEXT,
       revision INTEGER NOT NULL
     ) STRICT;
     CREATE INDEX intents_open ON intents (opened_at) WHERE state = 'open';
     CREATE INDEX intents_answered ON intents (answered_at) WHERE state = 'answered';`
  ]
}

const INSERT = `INSERT INTO intents (name, operation, key, digest, state, created_at, opened_at, answered_at,
    answer_status, answer_request_id, answer_body, revision)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (name) DO NOTHING`
const REPLACE = `UPDATE intents SET operation = ?2, key = ?3, digest = ?4, state = ?5, created_at = ?6, opened_at = ?7,
    answered_at = ?8, answer_status = ?9, answer_request_id = ?10, answer_body = ?11, revision = ?12
  WHERE name = ?1 AND revision = ?12 - 1`

const columns = (record: IntentRecord) =>
  [
    record.name,
    record.operation,
    record.key ?? null,
    record.digest,
    record.state,
    record.createdAt,
    record.openedAt,
    record.answeredAt ?? null,
    record.answer?.status ?? null,
    record.answer?.requestId ?? null,
    record.answer?.body ?? null,
    record.revision
  ] as const

const text = (value: SQLOutputValue | undefined): string | undefined => (value === null ? undefined : String(value))
const number = (value: SQLOutputValue | undefined): number | undefined => (value === null ? undefined : Number(value))

const recordOf = (row: Record<string, SQLOutputValue>): IntentRecord => ({
  name: String(row.name),
  operation: String(row.operation),
  key: text(row.key),
  digest: String(row.digest),
  state: String(row.state) as IntentState,
  createdAt: Number(row.created_at),
  openedAt: Number(row.opened_at),
  answeredAt: number(row.answered_at),
  answer:
    row.answer_status === null
      ? undefined
      : {
          status: Number(row.answer_status),
          requestId: text(row.answer_request_id),
          body: String(row.answer_body)
        },
  revision: Number(row.revision)
})

/** The intents over an open database, whose table it makes. Closing the database is the caller's part. */
export const sqliteIntentsOn = (database: DatabaseSync): IntentStore => {
  migrate(database, MIGRATIONS)
  const get = database.prepare("SELECT * FROM intents WHERE name = ?")
  const insert = database.prepare(INSERT)
  const replace = database.prepare(REPLACE)
  const remove = database.prepare("DELETE FROM intents WHERE name = ? AND revision = ?")
  const open = database.prepare(
    "SELECT * FROM intents WHERE state = 'open' AND opened_at < ? ORDER BY opened_at, rowid LIMIT ?"
  )
  const compact = database.prepare("DELETE FROM intents WHERE state = 'answered' AND answered_at < ?")
  return {
    get: (name) => {
      const row = get.get(name)
      return row && recordOf(row)
    },
    insert: (record) => Number(insert.run(...columns(record)).changes) === 1,
    replace: (record) => Number(replace.run(...columns(record)).changes) === 1,
    remove: (name, revision) => Number(remove.run(name, revision).changes) === 1,
    open: (before, limit) => open.all(before, limit).map(recordOf),
    compact: (answeredBefore) => {
      const removed = Number(compact.run(answeredBefore).changes)
      // Freed pages are used again; the log of a long run is given back.
      if (removed > 0) database.exec("PRAGMA wal_checkpoint(TRUNCATE)")
      return removed
    }
  }
}

/** A file of intents and the store in it. */
export interface SqliteIntents extends IntentStore, Disposable {
  readonly close: () => void
}

/** Opens (or creates) a file of intents. Throws when the file cannot be opened or made durable. */
export const sqliteIntents = (path: string): SqliteIntents => {
  const database = openDatabase(path)
  const close = () => {
    if (database.isOpen) database.close()
  }
  return { ...sqliteIntentsOn(database), close, [Symbol.dispose]: close }
}
