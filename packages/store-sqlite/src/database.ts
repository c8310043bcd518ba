/**
 * One SQLite file whose commits survive a power cut, opened once and shared by the stores that live in it.
 *
 * @module
 */
import { DatabaseSync } from "node:sqlite"

/** The ordered migrations of one module: step `n` brings its tables from version `n` to `n + 1`; never edit one. */
export interface Migrations {
  readonly module: string
  readonly steps: ReadonlyArray<string>
}

/**
 * Opens (or creates) a database file and brings the tables of the given modules up to date. A commit returns only once
 * it is on disk. Several processes may open the same file. Throws when the file cannot be made durable, or was written
 * by a newer version of a module.
 */
export const openDatabase = (path: string, modules: ReadonlyArray<Migrations> = []): DatabaseSync => {
  const database = new DatabaseSync(path)
  try {
    database.exec("PRAGMA busy_timeout = 5000")
    const mode = database.prepare("PRAGMA journal_mode = WAL").get()?.journal_mode
    if (mode !== "wal" && path !== ":memory:")
      throw new Error(`cannot keep a write-ahead log for ${path}: journal mode is ${String(mode)}`)
    // fullfsync: on macOS a plain fsync leaves data in the drive's cache.
    database.exec(
      "PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON; PRAGMA foreign_keys = ON"
    )
    for (const module of modules) migrate(database, module)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/** Brings one module's tables up to date, in one transaction. Does nothing when they are. */
export const migrate = (database: DatabaseSync, { module, steps }: Migrations): void =>
  inTransaction(database, () => {
    database.exec(
      "CREATE TABLE IF NOT EXISTS pay_migrations (module TEXT PRIMARY KEY, version INTEGER NOT NULL) STRICT"
    )
    const version = Number(
      database.prepare("SELECT version FROM pay_migrations WHERE module = ?").get(module)?.version ?? 0
    )
    if (version > steps.length)
      throw new Error(`${module} tables are at version ${version}; this program knows ${steps.length}`)
    if (version === steps.length) return
    for (const step of steps.slice(version)) database.exec(step)
    database.prepare("INSERT OR REPLACE INTO pay_migrations (module, version) VALUES (?, ?)").run(module, steps.length)
  })

/** Runs `work` in one transaction that takes the write lock at once; rolls back when it throws. */
export const inTransaction = <A>(database: DatabaseSync, work: () => A): A => {
  database.exec("BEGIN IMMEDIATE")
  try {
    const result = work()
    database.exec("COMMIT")
    return result
  } catch (error) {
    if (database.isTransaction) database.exec("ROLLBACK")
    throw error
  }
}
