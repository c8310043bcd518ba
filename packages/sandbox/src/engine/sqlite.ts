/**
 * Keeps the sandbox's state in one SQLite file, so that a killed process loses nothing that it has acknowledged.
 *
 * @module
 */
import { DatabaseSync } from "node:sqlite"
import type { Backing, Change, Row } from "./store.ts"

// WAL with NORMAL survives the death of the process; only a power cut could lose the last commits, which a sandbox bears.
const SETUP = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  PRAGMA busy_timeout = 5000;
  CREATE TABLE IF NOT EXISTS rows (
    "table" TEXT NOT NULL, id TEXT NOT NULL, realm TEXT NOT NULL, seq INTEGER NOT NULL, origin TEXT, value TEXT NOT NULL,
    PRIMARY KEY ("table", id)
  ) WITHOUT ROWID;
`

interface Stored {
  readonly table: string
  readonly id: string
  readonly realm: string
  readonly seq: number
  readonly origin: string | null
  readonly value: string
}

/** Opens the file, creating it where it does not exist. Throws when it is not a database of ours. */
export const openBacking = (file: string): Backing => {
  const database = new DatabaseSync(file)
  database.exec(SETUP)
  const all = database.prepare(`SELECT "table", id, realm, seq, origin, value FROM rows ORDER BY seq`)
  const upsert = database.prepare(
    `INSERT INTO rows ("table", id, realm, seq, origin, value) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT ("table", id) DO UPDATE SET value = excluded.value`
  )
  const remove = database.prepare(`DELETE FROM rows WHERE "table" = ? AND id = ?`)
  const write = (change: Change): void => {
    if ("row" in change) {
      const { row } = change
      upsert.run(
        row.table,
        row.id,
        row.realm,
        row.seq,
        row.origin ? JSON.stringify(row.origin) : null,
        JSON.stringify(row.value)
      )
    } else remove.run(change.removed.table, change.removed.id)
  }
  return {
    load: function* () {
      for (const stored of all.iterate() as IterableIterator<unknown>) {
        const { origin, value, ...rest } = stored as Stored
        const row: Row = {
          ...rest,
          value: JSON.parse(value),
          ...(origin === null ? {} : { origin: JSON.parse(origin) })
        }
        yield row
      }
    },
    commit: (changes) => {
      database.exec("BEGIN IMMEDIATE")
      try {
        for (const change of changes) write(change)
        database.exec("COMMIT")
      } catch (error) {
        database.exec("ROLLBACK")
        throw error
      }
    },
    clear: () => database.exec("DELETE FROM rows"),
    close: () => database.close()
  }
}
