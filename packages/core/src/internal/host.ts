/** What a pipeline takes from whoever runs it: time, chance, keys and an observer. One for promises, one for Effect. */
import type { Watch } from "./watch.ts"

export interface Host {
  /** Stands for the clock; calls on another clock do not share their call windows. */
  readonly clock: object
  /** Wall time, ms since the epoch. */
  readonly now: () => number
  /** Time that never jumps, ms; deadlines are measured with it. */
  readonly elapsed: () => number
  /** Calls back after `ms`; returns how to prevent it. */
  readonly wake: (ms: number, then: () => void) => () => void
  /** 0 ≤ n < 1 */
  readonly random: () => number
  readonly newKey: () => string
  readonly watch: Watch
}

const MAX_TIMER_MS = 2 ** 31 - 1

export const setTimer = (ms: number, then: () => void): (() => void) => {
  const timer = setTimeout(then, Math.min(Math.max(0, ms), MAX_TIMER_MS))
  return () => clearTimeout(timer)
}

/** The platform's own clock and chance. */
export const plainHost = (watch: Watch): Host => ({
  clock: Date,
  now: () => Date.now(),
  elapsed: () => performance.now(),
  wake: setTimer,
  random: () => Math.random(),
  newKey: () => crypto.randomUUID(),
  watch
})
