/**
 * Keeps the sandbox's state in one SQLite file, so that a killed process loses nothing that it has acknowledged.
 *
 * @module
 */
import { DatabaseSync } from "node:sqlite"
import type { Backing, Changes, Origin, Row } from "./store.ts"

/** Raised when the layout of the table changes. */
const FORMAT = 1
// The lock is the process's own and ends with it, however it ends. WAL with NORMAL survives the death of the process; only
// a power cut could lose the last commits, which a sandbox bears. Rows are appended by their number, which is cheap.
const SETUP = `
  PRAGMA busy_timeout = 2000;
  PRAGMA locking_mode = EXCLUSIVE;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  PRAGMA wal_autocheckpoint = 8000;
  BEGIN EXCLUSIVE;
  CREATE TABLE IF NOT EXISTS rows (
    seq INTEGER PRIMARY KEY, "table" TEXT NOT NULL, id TEXT NOT NULL, realm TEXT NOT NULL, origin TEXT, value TEXT NOT NULL
  );
  PRAGMA user_version = ${FORMAT};
  COMMIT;
`

interface Stored {
  readonly seq: number
  readonly table: string
  readonly id: string
  readonly realm: string
  readonly origin: string | null
  readonly value: string
}

/** A file that cannot be a store; its message is for the terminal. */
export class StoreError extends Error {
  override readonly name = "StoreError"
}

const SQLITE_BUSY = 5
const SQLITE_NOT_A_DATABASE = 26

const reasonOf = (file: string, error: unknown): Error => {
  const code = (error as { readonly errcode?: number }).errcode
  if (code === SQLITE_BUSY) return new StoreError(`${file} is in use by another process.`)
  if (code === SQLITE_NOT_A_DATABASE) return new StoreError(`${file} is not a file of the sandbox.`)
  return new StoreError(`${file}: ${error instanceof Error ? error.message : String(error)}`)
}

const openDatabase = (file: string): DatabaseSync => {
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(file)
    const { user_version } = database.prepare("PRAGMA user_version").get()!
    const { found } = database.prepare("SELECT count(*) AS found FROM sqlite_schema").get()!
    if (user_version !== FORMAT && found !== 0) {
      throw new StoreError(`${file} was made by another version of the sandbox, or is not a file of it.`)
    }
    database.exec(SETUP)
    return database
  } catch (error) {
    database?.close()
    throw error instanceof StoreError ? error : reasonOf(file, error)
  }
}

/** Opens the file for this process alone, creating it where it does not exist. Throws {@link StoreError}. */
export const openBacking = (file: string): Backing => {
  const database = openDatabase(file)
  const all = database.prepare(`SELECT seq, "table", id, realm, origin, value FROM rows ORDER BY seq`)
  const begin = database.prepare("BEGIN IMMEDIATE")
  const end = database.prepare("COMMIT")
  const write = database.prepare(`INSERT OR REPLACE INTO rows VALUES (?, ?, ?, ?, ?, ?)`)
  const remove = database.prepare(`DELETE FROM rows WHERE seq = ?`)
  // Rows of one request share their origin.
  let lastOrigin: Origin | undefined
  let lastText: string | null = null
  const originText = (origin: Origin | undefined): string | null => {
    if (origin !== lastOrigin) {
      lastOrigin = origin
      lastText = origin === undefined ? null : JSON.stringify(origin)
    }
    return lastText
  }
  return {
    load: function* () {
      for (const stored of all.iterate() as IterableIterator<unknown>) {
        const { origin, value, ...rest } = stored as Stored
        const row: Row = { ...rest, origin: origin === null ? undefined : JSON.parse(origin), value: JSON.parse(value) }
        yield row
      }
    },
    commit: (changes: Changes) => {
      begin.run()
      try {
        for (const [seq, row] of changes) {
          if (row) write.run(seq, row.table, row.id, row.realm, originText(row.origin), JSON.stringify(row.value))
          else remove.run(seq)
        }
        end.run()
      } catch (error) {
        if (database.isTransaction) database.exec("ROLLBACK")
        throw error
      }
    },
    clear: () => database.exec("DELETE FROM rows"),
    close: () => database.close()
  }
}
