/**
 * Call windows: how many calls a client allows itself, so that it waits instead of being refused.
 *
 * @module
 */

/** A sliding window: at most `limit` calls in any `windowMs`. */
export interface CallWindow {
  /** Says what is counted, e.g. an endpoint of an account; holds no secret. */
  readonly key: string
  readonly limit: number
  readonly windowMs: number
}

/** Where the windows are counted. In memory by default; a store shared by processes makes them one client. */
export interface LimiterStore {
  /**
   * Reserves one call in every window, or in none. Returns how long the caller must wait before it makes the call, ms;
   * more than `maxWaitMs` means that nothing was reserved. Reservations are in order: who asks first goes first.
   */
  readonly reserve: (windows: ReadonlyArray<CallWindow>, now: number, maxWaitMs: number) => number | Promise<number>
  /** Lets nobody through this window before a time, ms since the epoch: the provider said so. */
  readonly hold?: (window: CallWindow, until: number) => void | Promise<void>
}

// The times of the last `limit` calls, in a ring: the oldest stands where the next one goes.
class Log {
  readonly #limit: number
  readonly #windowMs: number
  readonly #times: Array<number> = []
  #next = 0
  #last = 0
  heldUntil = 0

  constructor(window: CallWindow) {
    this.#limit = window.limit
    this.#windowMs = window.windowMs
  }

  earliest(now: number): number {
    const free = this.#times.length < this.#limit ? now : this.#times[this.#next]! + this.#windowMs
    return Math.max(now, this.heldUntil, free)
  }

  note(at: number): void {
    this.#last = at
    if (this.#times.length < this.#limit) this.#times.push(at)
    else {
      this.#times[this.#next] = at
      this.#next = (this.#next + 1) % this.#limit
    }
  }

  quiet(now: number): boolean {
    return Math.max(this.#last + this.#windowMs, this.heldUntil) <= now
  }
}

const PRUNE_AT = 4096

/** Counts in this process. */
export const memoryLimiter = (): LimiterStore => {
  const logs = new Map<string, Log>()
  const logOf = (window: CallWindow, now: number): Log => {
    let log = logs.get(window.key)
    if (log === undefined) {
      // A platform calls for many accounts; those that have gone quiet are forgotten.
      if (logs.size >= PRUNE_AT) for (const [key, one] of logs) if (one.quiet(now)) logs.delete(key)
      log = new Log(window)
      logs.set(window.key, log)
    }
    return log
  }
  return {
    reserve: (windows, now, maxWaitMs) => {
      let at = now
      for (const window of windows) at = Math.max(at, logOf(window, now).earliest(now))
      if (at - now <= maxWaitMs) for (const window of windows) logOf(window, now).note(at)
      return at - now
    },
    hold: (window, until) => {
      const log = logOf(window, until)
      log.heldUntil = Math.max(log.heldUntil, until)
    }
  }
}
