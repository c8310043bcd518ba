/**
 * The last requests, for the console and for tests that ask what was sent.
 *
 * @module
 */

import { iso } from "../engine/time.ts"
import type { Answer } from "./answers.ts"
import type { Trace } from "./shell.ts"

export interface LoggedRequest {
  /** The answer's `Request-ID`. */
  readonly id: string
  /** Virtual time, ISO 8601. */
  readonly at: string
  readonly method: string
  readonly path: string
  readonly operation?: string
  readonly account?: string
  readonly mode?: string
  readonly idempotency_key?: string
  /** Status of the answer; absent where a fault cut the connection. */
  readonly status?: number
  /** Kinds of the faults that struck. */
  readonly faults?: ReadonlyArray<string>
  /** Real milliseconds. */
  readonly ms: number
  /** Fields of the body that the reference does not know: misspelt, or never read. */
  readonly unknown_fields?: ReadonlyArray<string>
  /** Body without its secrets. */
  readonly request?: unknown
  readonly response?: string
}

/** A request as it is kept: most are never looked at, so they are put into words only when somebody asks. */
export interface Kept {
  readonly id: string
  /** ms since the epoch */
  readonly at: number
  readonly method: string
  readonly path: string
  readonly query: string
  readonly trace: Trace
  readonly faults: ReadonlyArray<string>
  readonly ms: number
  /** Absent where a fault cut the connection. */
  readonly answer: Answer | undefined
}

export interface RequestLog {
  readonly add: (request: Kept) => void
  /** Oldest first. */
  readonly list: () => ReadonlyArray<LoggedRequest>
  readonly clear: () => void
}

/** A request as lists and events show it. */
export const showRequest = ({ id, at, method, path, query, trace, faults, ms, answer }: Kept): LoggedRequest => ({
  id,
  at: iso(at),
  method,
  path: query === "" ? path : `${path}?${query}`,
  ...trace,
  ...(answer ? { status: answer.status } : {}),
  ...(faults.length > 0 ? { faults } : {}),
  ms: Math.round(ms),
  ...(typeof answer?.body === "string" ? { response: answer.body } : {})
})

/** Keeps the last `size` requests, and tells of each one. */
export const createRequestLog = (told: (request: Kept) => void, size = 1_000): RequestLog => {
  let ring: Array<Kept> = []
  let next = 0
  return {
    add: (request) => {
      told(request)
      if (ring.length < size) ring.push(request)
      else {
        ring[next] = request
        next = (next + 1) % size
      }
    },
    list: () => [...ring.slice(next), ...ring.slice(0, next)].map(showRequest),
    clear: () => {
      ring = []
      next = 0
    }
  }
}
