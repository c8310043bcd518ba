/**
 * How recovery asks, and how long.
 *
 * @module
 */

/** All times ms. */
export interface RecoveryPolicy {
  /** Between two questions about a transaction that still runs, or that could not be asked about. */
  readonly pollMs: number
  /** Least time between the two "not found" answers that prove there was no charge. */
  readonly notFoundSpacingMs: number
  /** How long a call goes on to find the truth by itself, after the client limit of its command has passed. */
  readonly settleMs: number
}

export const DEFAULT_RECOVERY: RecoveryPolicy = { pollMs: 1_000, notFoundSpacingMs: 3_000, settleMs: 10_000 }
