/**
 * When a failed handler runs again.
 *
 * @module
 */
import { GiveUp, TryAgain } from "./errors.ts"
import type { Settlement } from "./inbox.ts"

export interface RetryOptions {
  /** Attempts before the event goes to the dead-letter list; 24 by default, which is about half a day. */
  readonly attempts?: number
  /** Longest wait after the first failure, ms; doubles with each one. 1,000 by default. */
  readonly firstMs?: number
  /** Longest wait of all, ms; 3,600,000 by default. */
  readonly longestMs?: number
}

const MAX_ERROR = 500

/** What the inbox remembers of a failure: name and message, never the payload. */
export const describe = (error: unknown): string =>
  (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(0, MAX_ERROR)

/** Builds the rule that turns a failed attempt into another one or into a dead letter. */
export const retryRule = (
  options: RetryOptions | undefined,
  random: () => number
): ((error: unknown, attempt: number, now: number) => Settlement) => {
  const attempts = options?.attempts ?? 24
  const first = options?.firstMs ?? 1000
  const longest = options?.longestMs ?? 3_600_000
  return (error, attempt, now) => {
    const text = describe(error)
    if (error instanceof GiveUp || attempt >= attempts) return { state: "dead", at: now, error: text }
    // Full jitter, so that what failed together does not come back together.
    const wait = error instanceof TryAgain ? error.ms : random() * Math.min(longest, first * 2 ** (attempt - 1))
    return { state: "open", dueAt: now + Math.max(1, Math.round(wait)), error: text }
  }
}
