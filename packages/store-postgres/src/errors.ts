/**
 * What can go wrong between a store and its database. No error holds a password, a row or a statement's values.
 *
 * @module
 */

/**
 * `unreachable`: no connection, or the server went away, for longer than `patienceMs`. `busy`: no free connection for
 * that long. `conflict`: locked or in conflict with others for that long. `refused`: the server or the driver said no.
 * `rolled-back`: a transaction left nothing behind. `unknown-commit`: it may have been committed, and could not be looked
 * up. `newer-schema`: the tables are of a newer version of this package. `unsafe-setting`: the server would lose writes,
 * or mix transactions. `closed`: the store was closed.
 */
export type PostgresFailure =
  | "unreachable"
  | "busy"
  | "conflict"
  | "refused"
  | "rolled-back"
  | "unknown-commit"
  | "newer-schema"
  | "unsafe-setting"
  | "closed"

const NEXT: Readonly<Record<PostgresFailure, string>> = {
  unreachable: "restore the connection and call again",
  busy: "allow more connections, or call less at a time",
  conflict: "call again",
  refused: "correct what the server complains about",
  "rolled-back": "call again",
  "unknown-commit": "look the row up before anything is repeated",
  "newer-schema": "use the version of this package that made the tables, or a newer one",
  "unsafe-setting": "correct the setting for this role or database",
  closed: "open the store again"
}

/** The database did not do what was asked; `reason` says what that means for what was to be written. */
export class PostgresFailed extends Error {
  readonly _tag = "PostgresFailed"
  override readonly name = "PostgresFailed"
  readonly reason: PostgresFailure
  /** SQLSTATE, or the system's code such as `ECONNREFUSED`. */
  readonly code: string | undefined
  readonly next: string
  constructor(reason: PostgresFailure, detail: string, code?: string) {
    super(`postgres store: ${reason} (${detail})`)
    this.reason = reason
    this.code = code
    this.next = NEXT[reason]
  }
}

/** A failure as the driver told it. */
export interface Fault {
  readonly reason: "unreachable" | "busy" | "conflict" | "refused" | "closed"
  readonly code: string | undefined
  readonly detail: string
  /** The server may have done it all the same: the connection broke before its answer. */
  readonly lost: boolean
}

// Its own words name settings, roles and tables; those of other classes may quote a row.
const SAFE_WORDS = /^(08|25|28|3D|3F|42|53|54|55|57|58)/
const LOST = /^(08|57P0[1-5]|25006|58)/
const CONFLICT = /^(40|55P03)/
const LOST_WORDS =
  /Connection terminated|Query read timeout|connection error and is not queryable|Client was closed|timeout expired/
const SYSTEM_LOST = /^(E(CONN\w+|PIPE|TIMEDOUT|HOSTUNREACH|NETUNREACH|NOTFOUND|AI_AGAIN)|ERR_SOCKET_CLOSED)$/

/** Tells what a failure of the driver means, in words that are fit for a log. */
export const faultOf = (error: unknown): Fault => {
  const { code, message = "", severity } = error as { code?: string; message?: string; severity?: string }
  if (severity !== undefined && code !== undefined) {
    const reason = /^53/.test(code)
      ? "busy"
      : CONFLICT.test(code)
        ? "conflict"
        : LOST.test(code)
          ? "unreachable"
          : "refused"
    const detail = SAFE_WORDS.test(code) ? message : `SQLSTATE ${code}`
    return { reason, code, detail, lost: reason === "unreachable" }
  }
  if (code !== undefined && SYSTEM_LOST.test(code)) return { reason: "unreachable", code, detail: code, lost: true }
  if (message.includes("timeout exceeded when trying to connect"))
    return { reason: "busy", code: undefined, detail: "no free connection in the pool", lost: false }
  if (message.includes("after calling end on the pool"))
    return { reason: "closed", code: undefined, detail: "the pool was ended", lost: false }
  if (LOST_WORDS.test(message))
    return { reason: "unreachable", code: undefined, detail: "the connection broke", lost: true }
  return { reason: "refused", code, detail: code ?? "the driver failed", lost: false }
}
