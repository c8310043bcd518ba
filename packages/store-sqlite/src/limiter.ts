/**
 * The call budget in SQLite: the processes of one machine count as the one client that the provider sees.
 *
 * @module
 */
import type { DatabaseSync } from "node:sqlite"
import type { CallWindow, LimiterStore } from "@pay/core"
import { inTransaction, type Migrations, migrate, openDatabase } from "./database.ts"

// For a budget that shares a file with other stores; the package's main entry needs @pay/terminal and effect.
export { inTransaction, type Migrations, migrate, openDatabase } from "./database.ts"

const MIGRATIONS: Migrations = {
  module: "limiter",
  steps: [
    `CREATE TABLE call_window (
       key TEXT PRIMARY KEY,
       calls INTEGER NOT NULL DEFAULT 0,
       held_until INTEGER NOT NULL DEFAULT 0,
       quiet_at INTEGER NOT NULL DEFAULT 0
     ) STRICT;
     CREATE TABLE call_time (
       key TEXT NOT NULL,
       n INTEGER NOT NULL,
       at INTEGER NOT NULL,
       PRIMARY KEY (key, n)
     ) STRICT, WITHOUT ROWID`
  ]
}

export interface LimiterOptions {
  /**
   * How much later than planned a call may reach the provider, ms; 500 by default. Each window is counted as that much
   * longer, for the provider counts arrivals.
   */
  readonly marginMs?: number
}

const FORGET_EVERY = 1000

/** The budget over an open database, whose tables it makes. Closing the database is the caller's part. */
export const sqliteLimiterOn = (
  database: DatabaseSync,
  { marginMs = 500 }: LimiterOptions = {}
): Required<LimiterStore> => {
  migrate(database, MIGRATIONS)
  const find = database.prepare("SELECT calls, held_until AS heldUntil FROM call_window WHERE key = ?")
  const timeOf = database.prepare("SELECT at FROM call_time WHERE key = ? AND n = ?")
  const note = database.prepare("INSERT INTO call_time (key, n, at) VALUES (?, ?, ?)")
  const drop = database.prepare("DELETE FROM call_time WHERE key = ? AND n = ?")
  const count = database.prepare(
    `INSERT INTO call_window (key, calls, quiet_at) VALUES (?1, ?2, ?3)
     ON CONFLICT (key) DO UPDATE SET calls = ?2, quiet_at = max(quiet_at, ?3)`
  )
  const hold = database.prepare(
    `INSERT INTO call_window (key, held_until) VALUES (?1, ?2)
     ON CONFLICT (key) DO UPDATE SET held_until = max(held_until, ?2)`
  )
  const quiet = "SELECT key FROM call_window WHERE quiet_at < ?1 AND held_until < ?1"
  const forgetTimes = database.prepare(`DELETE FROM call_time WHERE key IN (${quiet})`)
  const forgetWindows = database.prepare(`DELETE FROM call_window WHERE key IN (${quiet})`)
  let reserved = 0

  const stateOf = ({ key, limit, windowMs }: CallWindow) => {
    const found = find.get(key)
    const calls = Number(found?.calls ?? 0)
    const width = windowMs + marginMs
    // The call that must have left the window before the next one enters it.
    const before = timeOf.get(key, calls + 1 - limit)?.at
    const free = before === undefined ? 0 : Number(before) + width
    return { key, limit, calls, width, earliest: Math.max(free, Number(found?.heldUntil ?? 0)) }
  }

  const reserve = (windows: ReadonlyArray<CallWindow>, now: number, maxWaitMs: number): number => {
    const moment = Math.floor(now)
    const states = windows.map(stateOf)
    const at = Math.max(moment, ...states.map(({ earliest }) => earliest))
    if (at - moment > maxWaitMs) return at - moment
    for (const { key, limit, calls, width } of states) {
      note.run(key, calls + 1, at)
      drop.run(key, calls + 1 - limit)
      count.run(key, calls + 1, at + width)
    }
    // A platform calls for many accounts; those that have gone quiet are forgotten.
    reserved += 1
    if (reserved % FORGET_EVERY === 0) {
      forgetTimes.run(moment)
      forgetWindows.run(moment)
    }
    return at - moment
  }

  return {
    reserve: (windows, now, maxWaitMs) => inTransaction(database, () => reserve(windows, now, maxWaitMs)),
    hold: ({ key }, until) => {
      hold.run(key, Math.ceil(until))
    }
  }
}

/** A budget in a file. */
export interface SqliteLimiter extends Required<LimiterStore>, Disposable {
  readonly close: () => void
}

/** Opens (or creates) a file that counts calls. Throws when the file cannot be opened. */
export const sqliteLimiter = (path: string, options?: LimiterOptions): SqliteLimiter => {
  const database = openDatabase(path)
  // A power cut ends every process that could call; what it undoes need not be on disk before each call.
  database.exec("PRAGMA synchronous = NORMAL")
  const close = () => {
    if (database.isOpen) database.close()
  }
  return { ...sqliteLimiterOn(database, options), close, [Symbol.dispose]: close }
}
