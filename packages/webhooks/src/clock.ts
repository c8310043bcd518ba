/**
 * Time, so that tests move it.
 *
 * @module
 */

export interface Clock {
  /** ms since 1970. */
  readonly now: () => number
  /** Runs `task` after `ms` milliseconds; the returned function calls it off. */
  readonly schedule: (ms: number, task: () => void) => () => void
}

// setTimeout fires at once beyond 2^31 - 1 ms.
const LONGEST = 2_147_483_647

/** The platform's clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  schedule: (ms, task) => {
    const timer = setTimeout(task, Math.min(Math.max(ms, 0), LONGEST))
    return () => clearTimeout(timer)
  }
}
