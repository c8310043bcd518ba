/**
 * A clock that stands still until it is moved.
 *
 * @module
 */
import type { Clock } from "./clock.ts"

export interface ManualClock extends Clock {
  /** Moves the time on and runs what falls due on the way, in order. */
  readonly advance: (ms: number) => void
}

/** Makes a clock that begins at `start`, ms since 1970. */
export const manualClock = (start = Date.UTC(2026, 0, 1)): ManualClock => {
  let now = start
  let tasks: Array<{ readonly at: number; readonly task: () => void }> = []
  return {
    now: () => now,
    schedule: (ms, task) => {
      const entry = { at: now + Math.max(0, ms), task }
      tasks.push(entry)
      return () => {
        tasks = tasks.filter((other) => other !== entry)
      }
    },
    advance: (ms) => {
      const end = now + ms
      for (;;) {
        const next = tasks.filter((entry) => entry.at <= end).sort((a, b) => a.at - b.at)[0]
        if (!next) break
        tasks = tasks.filter((entry) => entry !== next)
        now = Math.max(now, next.at)
        next.task()
      }
      now = end
    }
  }
}
