/**
 * The last requests, for the console and for tests that ask what was sent.
 *
 * @module
 */

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

export interface RequestLog {
  readonly add: (request: LoggedRequest) => void
  /** Oldest first. */
  readonly list: () => ReadonlyArray<LoggedRequest>
  readonly clear: () => void
}

export const createRequestLog = (size = 1_000): RequestLog => {
  let ring: Array<LoggedRequest> = []
  let next = 0
  return {
    add: (request) => {
      if (ring.length < size) ring.push(request)
      else {
        ring[next] = request
        next = (next + 1) % size
      }
    },
    list: () => [...ring.slice(next), ...ring.slice(0, next)],
    clear: () => {
      ring = []
      next = 0
    }
  }
}
