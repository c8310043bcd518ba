/**
 * The terminal journal in Postgres: one row a command, one trail row a step, both in the same statement.
 *
 * @module
 */
import { randomUUID } from "node:crypto"
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
import { type DatabaseOptions, openDatabase, type PostgresDatabase } from "./database.ts"
import type { PostgresSource } from "./source.ts"

/** A store's promise as the effect of a journal; begun, it is not interrupted, since it may be carried out. */
export const attempt = <A>(action: "read" | "write", work: () => Promise<A>): Effect.Effect<A, JournalFailed> =>
  Effect.uninterruptible(
    Effect.tryPromise({
      try: work,
      catch: (cause) =>
        new JournalFailed({ action, detail: cause instanceof Error ? cause.message : "storage failed", cause })
    })
  )

/** The journal store over an open database. Closing it is the caller's part. */
export const postgresJournalOn = ({ schema, run }: Pick<PostgresDatabase, "schema" | "run">): JournalStore => {
  const table = `${schema}.terminal_journal`
  const trailTable = `${schema}.terminal_journal_trail`
  const withTrail = (write: string): string => `
    WITH written AS (${write} RETURNING reference, revision, state)
    INSERT INTO ${trailTable} (reference, revision, state, evidence, at)
    SELECT reference, revision, state, $8, $9 FROM written`
  const insert = withTrail(
    `INSERT INTO ${table} (reference, terminal_id, state, revision, created_at, open, entry, write_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $10) ON CONFLICT (reference) DO NOTHING`
  )
  const replace = withTrail(
    `UPDATE ${table} SET terminal_id = $2, state = $3, revision = $4, created_at = $5, open = $6, entry = $7, write_id = $10
     WHERE reference = $1 AND revision = $4::integer - 1`
  )

  const write = (statement: string, entry: JournalEntry): Effect.Effect<boolean, JournalFailed> =>
    attempt("write", async () => {
      const { reference, terminalId } = entry.command
      const id = randomUUID()
      const { count, repeated } = await run(statement, [
        reference,
        terminalId,
        entry.state,
        entry.revision,
        entry.createdAt,
        isOpen(entry.state),
        toText(entry),
        entry.evidence,
        entry.updatedAt,
        id
      ])
      if (count > 0 || !repeated) return count > 0
      // An earlier try, whose answer was lost, may have been the one that counts.
      return (await run(`SELECT FROM ${table} WHERE reference = $1 AND write_id = $2`, [reference, id])).count > 0
    })

  return {
    insert: (entry) => write(insert, entry),
    replace: (entry) => write(replace, entry),
    get: (reference) =>
      attempt("read", async () => {
        const [row] = (await run(`SELECT entry::text FROM ${table} WHERE reference = $1`, [reference])).rows
        return row && entryFromText(String(row.entry))
      }),
    list: (filter) =>
      attempt("read", async () => {
        const { where, values } = conditions(filter)
        const { rows } = await run(`SELECT entry::text FROM ${table} ${where} ORDER BY created_at, seq`, values)
        return rows.map((row) => entryFromText(String(row.entry)))
      }),
    trail: (reference) =>
      attempt("read", async () => {
        const { rows } = await run(
          `SELECT reference, revision, state, evidence, at FROM ${trailTable} WHERE reference = $1 ORDER BY revision`,
          [reference]
        )
        return rows.map((row) => ({ ...row, at: Number(row.at) })) as ReadonlyArray<unknown> as ReadonlyArray<TrailStep>
      })
  }
}

/** A journal and its connections. */
export interface PostgresJournal extends JournalStore, AsyncDisposable {
  readonly migrate: () => Promise<void>
  readonly close: () => Promise<void>
}

/** The journal of one database; connects at the first use. */
export const postgresJournal = (source: PostgresSource, options?: DatabaseOptions): PostgresJournal => {
  const database = openDatabase(source, options)
  const { migrate, close } = database
  return { ...postgresJournalOn(database), migrate, close, [Symbol.asyncDispose]: close }
}

/** {@link postgresJournal} as a layer: tables up to date when it is built, connections closed with its scope. */
export const layerPostgresJournal = (
  source: PostgresSource,
  options?: DatabaseOptions
): Layer.Layer<Journal, JournalFailed> =>
  Layer.effect(
    Journal,
    Effect.acquireRelease(
      attempt("read", async () => {
        const journal = postgresJournal(source, options)
        await journal.migrate()
        return journal
      }),
      (journal) => Effect.promise(journal.close)
    )
  )

const conditions = (filter: JournalFilter): { readonly where: string; readonly values: ReadonlyArray<unknown> } => {
  const parts: Array<string> = []
  const values: Array<unknown> = []
  const where = (condition: string, value: unknown): void => {
    values.push(value)
    parts.push(condition.replace("?", `$${values.length}`))
  }
  if (filter.terminalId !== undefined) where("terminal_id = ?", filter.terminalId)
  if (filter.from !== undefined) where("created_at >= ?", filter.from)
  if (filter.to !== undefined) where("created_at <= ?", filter.to)
  if (filter.states !== undefined) {
    // Naming `open` lets the partial index serve recovery at start-up.
    if (filter.states.every(isOpen)) parts.push("open")
    where("state = ANY (?)", [...filter.states])
  }
  return { where: parts.length === 0 ? "" : `WHERE ${parts.join(" AND ")}`, values }
}
