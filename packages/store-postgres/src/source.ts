/**
 * Where the database is: a connection string, options, or your own pool.
 *
 * @module
 */
import pg from "pg"
import { PostgresFailed } from "./errors.ts"

export interface SqlResult {
  readonly rows: ReadonlyArray<Record<string, unknown>>
  readonly rowCount: number | null
  readonly command: string
}

/** What a statement is run on: a client of node-postgres, as your handlers get it inside `transaction`. */
export interface SqlClient {
  query(text: string, values?: Array<unknown>): Promise<SqlResult>
}

/** A pool of node-postgres, or what behaves like one. */
export interface SqlPool<Client extends SqlClient = SqlClient> extends SqlClient {
  connect(): Promise<Client & { release(destroy?: boolean): void }>
}

/** Connection options; for anything that is not here, bring your own pool. */
export interface PostgresOptions {
  readonly host?: string
  readonly port?: number
  readonly user?: string
  readonly password?: string | (() => string | Promise<string>)
  readonly database?: string
  readonly ssl?: boolean | { readonly ca?: string; readonly cert?: string; readonly key?: string }
  /** Connections of this process; 10 by default. */
  readonly max?: number
  /** How long to wait for a free connection, ms; 5,000 by default. */
  readonly connectionTimeoutMillis?: number
  /** How long one statement may take before its connection is given up, ms; 30,000 by default. */
  readonly query_timeout?: number
  /** Shown in `pg_stat_activity`; `pay` by default. */
  readonly application_name?: string
}

export type PostgresSource<Client extends SqlClient = SqlClient> = string | PostgresOptions | SqlPool<Client>

export interface OpenPool<Client extends SqlClient> {
  readonly pool: SqlPool<Client>
  /** Ends a pool that is ours; yours stays open. */
  readonly end: () => Promise<void>
}

const DEFAULTS = { connectionTimeoutMillis: 5000, query_timeout: 30_000, application_name: "pay", keepAlive: true }

const heard = new WeakSet<object>()
const quiet = (): void => {}

interface Emitter {
  on?(event: string, listener: (client: object) => void): void
}

/**
 * Hears a connection's errors for as long as it lives. What breaks a statement is told to the statement; what comes
 * while a connection goes from hand to hand (the server's farewell in the bytes that made it ready) has no other
 * listener, and would end the process.
 */
export const hearOut = (client: object): void => {
  if (heard.has(client)) return
  heard.add(client)
  ;(client as Emitter).on?.("error", quiet)
}

const hearAll = (pool: object): void => {
  if (heard.has(pool)) return
  heard.add(pool)
  ;(pool as Emitter).on?.("connect", hearOut)
}

/** Opens the pool; nothing is connected yet. Throws when the connection string cannot be read. */
export const openPool = <Client extends SqlClient>(source: PostgresSource<Client>): OpenPool<Client> => {
  if (typeof source === "object" && "connect" in source) {
    hearAll(source)
    return { pool: source, end: async () => {} }
  }
  const given = typeof source === "string" ? { connectionString: source } : source
  const settings: pg.PoolConfig = { ...DEFAULTS, ...given }
  try {
    new pg.Client(settings)
  } catch {
    // The parser's own error quotes the string, password and all.
    throw new PostgresFailed("refused", "the connection string cannot be read")
  }
  const pool = new pg.Pool(settings)
  // An idle connection broke: the next one is opened when it is needed.
  pool.on("error", quiet)
  hearAll(pool)
  let ended: Promise<void> | undefined
  return {
    pool: pool as unknown as SqlPool<Client>,
    end: () => {
      ended ??= pool.end()
      return ended
    }
  }
}
