/**
 * The call budget in Postgres: processes on any number of machines count as the one client that the provider sees.
 *
 * @module
 */
import type { CallWindow, LimiterStore } from "@pay/core"
import { type DatabaseOptions, openDatabase, type PostgresDatabase } from "./database.ts"
import type { PostgresSource } from "./source.ts"
import { clean } from "./text.ts"

export { type DatabaseOptions, openDatabase, type PostgresDatabase } from "./database.ts"
export { PostgresFailed, type PostgresFailure } from "./errors.ts"
export type { PostgresOptions, PostgresSource, SqlClient, SqlPool } from "./source.ts"

export interface LimiterOptions {
  /**
   * Whose clock counts. `database` (default): the server's, so that machines need not agree on the time. `caller`: that
   * of each call.
   */
  readonly clock?: "database" | "caller"
  /**
   * How much later than planned a call may reach the provider, ms; 500 by default. Each window is counted as that much
   * longer, for the provider counts arrivals.
   */
  readonly marginMs?: number
}

const FORGET_EVERY = 1000

/** The budget over an open database. Closing it is the caller's part. */
export const postgresLimiterOn = (
  { schema, run }: Pick<PostgresDatabase, "schema" | "run">,
  { clock = "database", marginMs = 500 }: LimiterOptions = {}
): Required<LimiterStore> => {
  let reserved = 0
  // How far the clock that counts is ahead of the caller's.
  let ahead: number | undefined

  const forget = (moment: number): void => {
    reserved += 1
    if (reserved % FORGET_EVERY === 0) run(`SELECT ${schema}.forget_quiet_windows($1)`, [moment]).catch(() => {})
  }

  const reserve = async (windows: ReadonlyArray<CallWindow>, now: number, maxWaitMs: number): Promise<number> => {
    const sorted = windows.toSorted((a, b) => (a.key < b.key ? -1 : 1))
    // Tried again after a lost answer it may count a call twice, and never one too few.
    const { rows } = await run(`SELECT wait, moment FROM ${schema}.reserve_calls($1, $2, $3, $4, $5)`, [
      sorted.map(({ key }) => clean(key)),
      sorted.map(({ limit }) => limit),
      sorted.map(({ windowMs }) => windowMs + marginMs),
      clock === "caller" ? Math.floor(now) : null,
      Math.max(0, Math.min(Math.floor(maxWaitMs), Number.MAX_SAFE_INTEGER))
    ])
    const moment = Number(rows[0]?.moment)
    ahead = moment - now
    forget(moment)
    return Number(rows[0]?.wait)
  }

  return {
    reserve,
    hold: async ({ key }, until) => {
      await run(
        `INSERT INTO ${schema}.call_window (key, held_until) VALUES ($1, $2)
         ON CONFLICT (key) DO UPDATE SET held_until = greatest(call_window.held_until, excluded.held_until)`,
        [clean(key), Math.ceil(until + (clock === "caller" ? 0 : (ahead ?? 0)))]
      )
    }
  }
}

/** A budget and its connections. */
export interface PostgresLimiter extends Required<LimiterStore>, AsyncDisposable {
  readonly migrate: () => Promise<void>
  readonly close: () => Promise<void>
}

/** The budget of one database; connects at the first use. */
export const postgresLimiter = (
  source: PostgresSource,
  options: DatabaseOptions & LimiterOptions = {}
): PostgresLimiter => {
  const database = openDatabase(source, options)
  const { migrate, close } = database
  return { ...postgresLimiterOn(database, options), migrate, close, [Symbol.asyncDispose]: close }
}
