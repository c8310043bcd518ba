/**
 * The terminal journal in SQLite: one row a command, one trail row a step, both in the same commit.
 *
 * @module
 */
import type { DatabaseSync, SQLInputValue } from "node:sqlite"
import {
  entryFromText,
  isOpen,
  Journal,
  type JournalEntry,
  JournalFailed,
  type JournalFilter,
  type JournalStore,
  type TrailStep,
  toText
} from "@pay/terminal/effect"
import { Effect, Layer } from "effect"
import { inTransaction, type Migrations, migrate, openDatabase } from "./database.ts"

const MIGRATIONS: Migrations = {
  module: "terminal-journal",
  steps: [
    `CREATE TABLE terminal_journal (
       reference TEXT PRIMARY KEY,
       terminal_id TEXT NOT NULL,
       state TEXT NOT NULL,
       revision INTEGER NOT NULL,
       created_at INTEGER NOT NULL,
       open INTEGER NOT NULL,
       entry TEXT NOT NULL
     ) STRICT;
     CREATE INDEX terminal_journal_open ON terminal_journal (terminal_id, created_at) WHERE open = 1;
     CREATE INDEX terminal_journal_time ON terminal_journal (terminal_id, created_at);
     CREATE TABLE terminal_journal_trail (
       reference TEXT NOT NULL REFERENCES terminal_journal (reference),
       revision INTEGER NOT NULL,
       state TEXT NOT NULL,
       evidence TEXT NOT NULL,
       at INTEGER NOT NULL,
       PRIMARY KEY (reference, revision)
     ) STRICT, WITHOUT ROWID;`
  ]
}

/**
 * Settled rows between two checkpoints. A checkpoint takes milliseconds; done here, after an outcome is on disk, it does
 * not come between a sale and its terminal, as SQLite's own would.
 */
const CHECKPOINT_EVERY = 50

const INSERT = `INSERT INTO terminal_journal (reference, terminal_id, state, revision, created_at, open, entry)
  VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (reference) DO NOTHING`
const REPLACE =
  "UPDATE terminal_journal SET terminal_id = ?, state = ?, revision = ?, open = ?, entry = ? WHERE reference = ? AND revision = ?"
const TRAIL = "INSERT INTO terminal_journal_trail (reference, revision, state, evidence, at) VALUES (?, ?, ?, ?, ?)"

/** The journal store over an open database, whose tables it makes. Closing the database is the caller's part. */
export const sqliteJournalOn = (database: DatabaseSync): JournalStore => {
  migrate(database, MIGRATIONS)
  const insert = database.prepare(INSERT)
  const replace = database.prepare(REPLACE)
  const trailInsert = database.prepare(TRAIL)
  const get = database.prepare("SELECT entry FROM terminal_journal WHERE reference = ?")
  const trail = database.prepare(
    "SELECT reference, revision, state, evidence, at FROM terminal_journal_trail WHERE reference = ? ORDER BY revision"
  )

  const checkpoint = database.prepare("PRAGMA wal_checkpoint(PASSIVE)")
  let settled = 0
  const checkpointAfter = (entry: JournalEntry): void => {
    if (isOpen(entry.state)) return
    settled += 1
    if (settled % CHECKPOINT_EVERY === 0) checkpoint.all()
  }

  const writeWithTrail = (entry: JournalEntry, write: () => { readonly changes: number | bigint }): boolean =>
    inTransaction(database, () => {
      if (Number(write().changes) === 0) return false
      trailInsert.run(entry.command.reference, entry.revision, entry.state, entry.evidence, entry.updatedAt)
      return true
    })

  return {
    insert: (entry) =>
      attempt("write", () =>
        writeWithTrail(entry, () => {
          const { reference, terminalId } = entry.command
          return insert.run(
            reference,
            terminalId,
            entry.state,
            entry.revision,
            entry.createdAt,
            open(entry),
            toText(entry)
          )
        })
      ),
    replace: (entry) =>
      attempt("write", () => {
        const written = writeWithTrail(entry, () =>
          replace.run(
            entry.command.terminalId,
            entry.state,
            entry.revision,
            open(entry),
            toText(entry),
            entry.command.reference,
            entry.revision - 1
          )
        )
        if (written) checkpointAfter(entry)
        return written
      }),
    get: (reference) =>
      attempt("read", () => {
        const row = get.get(reference)
        return row === undefined ? undefined : entryFromText(String(row.entry))
      }),
    list: (filter) =>
      attempt("read", () => {
        const { where, values } = conditions(filter)
        const rows = database
          .prepare(`SELECT entry FROM terminal_journal ${where} ORDER BY created_at, rowid`)
          .all(...values)
        return rows.map((row) => entryFromText(String(row.entry)))
      }),
    trail: (reference) => attempt("read", () => trail.all(reference) as unknown as ReadonlyArray<TrailStep>)
  }
}

/** A journal file and the store in it. */
export interface SqliteJournal extends JournalStore, Disposable {
  readonly close: () => void
}

/** Opens (or creates) a journal file. Throws when the file cannot be opened or made durable. */
export const sqliteJournal = (path: string): SqliteJournal => {
  const database = openDatabase(path)
  const close = () => {
    if (database.isOpen) database.close()
  }
  return { ...sqliteJournalOn(database), close, [Symbol.dispose]: close }
}

/** {@link sqliteJournal} as a layer that closes the file with its scope. */
export const layerSqliteJournal = (path: string): Layer.Layer<Journal, JournalFailed> =>
  Layer.effect(
    Journal,
    Effect.acquireRelease(
      attempt("read", () => sqliteJournal(path)),
      (journal) => Effect.sync(journal.close)
    )
  )

const open = (entry: JournalEntry): number => (isOpen(entry.state) ? 1 : 0)

const attempt = <A>(action: "read" | "write", work: () => A): Effect.Effect<A, JournalFailed> =>
  Effect.try({
    try: work,
    catch: (cause) =>
      new JournalFailed({ action, detail: cause instanceof Error ? cause.message : "storage failed", cause })
  })

const conditions = (
  filter: JournalFilter
): { readonly where: string; readonly values: ReadonlyArray<SQLInputValue> } => {
  const parts: Array<readonly [string, ReadonlyArray<SQLInputValue>]> = []
  if (filter.terminalId !== undefined) parts.push(["terminal_id = ?", [filter.terminalId]])
  if (filter.from !== undefined) parts.push(["created_at >= ?", [filter.from]])
  if (filter.to !== undefined) parts.push(["created_at <= ?", [filter.to]])
  if (filter.states !== undefined) {
    // Naming `open` lets the partial index serve recovery at start-up.
    if (filter.states.every(isOpen)) parts.push(["open = 1", []])
    parts.push([`state IN (${filter.states.map(() => "?").join(", ")})`, filter.states])
  }
  return {
    where: parts.length === 0 ? "" : `WHERE ${parts.map(([text]) => text).join(" AND ")}`,
    values: parts.flatMap(([, values]) => values)
  }
}
