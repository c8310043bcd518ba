/**
 * One Postgres schema, opened once and shared by the stores that live in it.
 *
 * @module
 */
import { setTimeout as pause } from "node:timers/promises"
import { ConfigError } from "@pay/core/errors"
import { faultOf, PostgresFailed } from "./errors.ts"
import { bringUp } from "./migrate.ts"
import { hearOut, openPool, type PostgresSource, type SqlClient, type SqlPool } from "./source.ts"

export interface DatabaseOptions {
  /** The schema of the tables; `pay` by default. */
  readonly schema?: string
  /** How long what is safe to repeat is repeated while the database is away, busy or locked, ms; 15,000 by default. */
  readonly patienceMs?: number
}

/** What a statement has done. */
export interface Done {
  readonly rows: ReadonlyArray<Record<string, unknown>>
  readonly count: number
  /** The connection broke in an earlier try, which the server may have carried out all the same. */
  readonly repeated: boolean
}

/** The commit was sent and its answer lost; `value` is what the work had returned. */
export interface LostCommit<A> {
  readonly lost: true
  readonly value: A
}

export interface PostgresDatabase<Client extends SqlClient = SqlClient> extends AsyncDisposable {
  /** The schema's name, quoted for SQL. */
  readonly schema: string
  /** Brings the tables up to date; done by itself before the first statement. */
  readonly migrate: () => Promise<void>
  /** Runs one statement that is safe to repeat, until the database has answered it. */
  readonly run: (text: string, values?: ReadonlyArray<unknown>) => Promise<Done>
  /** Runs `work` once in a transaction, on one connection. */
  readonly transact: <A>(
    work: (client: Client) => Promise<A>
  ) => Promise<LostCommit<A> | { readonly lost: false; readonly value: A }>
  /** Ends the connections, unless the pool is yours. */
  readonly close: () => Promise<void>
}

type Checkout<Client> = Client & { release(destroy?: boolean): void }

interface Telling {
  getTransactionStatus?(): string | null
}

const FIRST_PAUSE_MS = 20
const LONGEST_PAUSE_MS = 500
const quiet = (): void => {}

/**
 * Repeats what leaves nothing behind, or the same, as long as the trouble is of the passing kind. `again` hears of tries
 * whose outcome is unknown.
 */
const patiently = async <A>(patienceMs: number, attempt: () => Promise<A>, again: () => void = quiet): Promise<A> => {
  const until = performance.now() + patienceMs
  for (let wait = FIRST_PAUSE_MS; ; wait = Math.min(wait * 2, LONGEST_PAUSE_MS)) {
    try {
      return await attempt()
    } catch (error) {
      if (error instanceof PostgresFailed) throw error
      const { reason, detail, code, lost } = faultOf(error)
      const passing = reason === "unreachable" || reason === "busy" || reason === "conflict"
      if (!passing || performance.now() + wait > until) throw new PostgresFailed(reason, detail, code)
      if (lost) again()
      await pause(wait)
    }
  }
}

const checkOut = async <Client extends SqlClient>(pool: SqlPool<Client>): Promise<Checkout<Client>> => {
  const client = await pool.connect()
  hearOut(client)
  return client
}

/** True when it is over; false when the connection is of no use any more. */
const rollBack = async (client: SqlClient): Promise<boolean> => {
  try {
    await client.query("ROLLBACK")
    return true
  } catch {
    return false
  }
}

/** A connection in a fresh transaction. Nothing has happened before, so this may be repeated. */
const begin = async <Client extends SqlClient>(pool: SqlPool<Client>): Promise<Checkout<Client>> => {
  const client = await checkOut(pool)
  try {
    await client.query("BEGIN ISOLATION LEVEL READ COMMITTED")
    return client
  } catch (error) {
    client.release(true)
    throw error
  }
}

const stillOpen = (client: SqlClient): void => {
  const status = (client as Telling).getTransactionStatus?.()
  if (status === "E") throw new PostgresFailed("rolled-back", "one of the transaction's statements had failed")
  if (status === "I") throw new PostgresFailed("refused", "the transaction was ended inside its own work")
}

/** Opens the database; connects, and makes or updates the tables, at the first use. */
export const openDatabase = <Client extends SqlClient = SqlClient>(
  source: PostgresSource<Client>,
  options: DatabaseOptions = {}
): PostgresDatabase<Client> => {
  const { schema = "pay", patienceMs = 15_000 } = options
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(schema))
    throw new ConfigError("schema", "must be lower-case letters, digits and underscores, 63 at most")
  const quoted = `"${schema}"`
  const { pool, end } = openPool(source)
  let upToDate: Promise<void> | undefined

  const migrate = (): Promise<void> => {
    upToDate ??= patiently(patienceMs, async () => {
      const client = await checkOut(pool)
      let sound = false
      try {
        await bringUp(client, schema, quoted)
        sound = true
      } finally {
        client.release(!sound)
      }
    }).catch((error: unknown) => {
      upToDate = undefined
      throw error
    })
    return upToDate
  }

  const run = async (text: string, values: ReadonlyArray<unknown> = []): Promise<Done> => {
    await migrate()
    let repeated = false
    const { rows, rowCount } = await patiently(
      patienceMs,
      () => pool.query(text, [...values]),
      () => {
        repeated = true
      }
    )
    return { rows, count: rowCount ?? 0, repeated }
  }

  const transact: PostgresDatabase<Client>["transact"] = async (work) => {
    await migrate()
    const client = await patiently(patienceMs, () => begin(pool))
    let broken = true
    try {
      const value = await work(client)
      stillOpen(client)
      try {
        const { command } = await client.query("COMMIT")
        broken = false
        if (command !== "COMMIT")
          throw new PostgresFailed("rolled-back", "one of the transaction's statements had failed")
        return { lost: false, value }
      } catch (error) {
        if (error instanceof PostgresFailed) throw error
        const { reason, detail, code, lost } = faultOf(error)
        if (lost) return { lost: true, value }
        broken = false
        throw new PostgresFailed(reason === "conflict" ? "rolled-back" : reason, detail, code)
      }
    } catch (error) {
      if (broken) broken = !(await rollBack(client))
      if (!broken || error instanceof PostgresFailed || !(error instanceof Error)) throw error
      const { detail, code, lost } = faultOf(error)
      // The work was told that its connection broke, and it did: the server has undone everything.
      throw lost ? new PostgresFailed("rolled-back", detail, code) : error
    } finally {
      client.release(broken)
    }
  }

  return { schema: quoted, migrate, run, transact, close: end, [Symbol.asyncDispose]: end }
}
