/**
 * The one clock that everything time-driven follows, and the timers on it. Timers are data, so a restart resumes them.
 *
 * @module
 */
import { type Store, table } from "./store.ts"

/**
 * How virtual time passes. `flowing`: with real time, plus what was advanced. `stepped`: it stands still until the next
 * timer is due after a real wait, or until it is advanced, so that times can be reproduced. `manual`: by advancing only.
 */
export type ClockMode = "flowing" | "stepped" | "manual"

/** Something to be done later: `name` is a command of `product`, `input` its plain-JSON argument. */
export interface Timer {
  readonly id: string
  /** Due at, ms since the epoch. */
  readonly at: number
  readonly product: string
  readonly name: string
  readonly input: unknown
}

export const timers = table<Timer>("timers")
const clockState = table<{ readonly offset: number } | { readonly now: number }>("clock")
const CLOCK_REALM = "sandbox"
// setTimeout takes at most this many milliseconds.
const MAX_WAIT = 2_147_483_647

export interface Clock {
  readonly mode: ClockMode
  /** Virtual time, ms since the epoch. */
  readonly now: () => number
  /** Moves to an instant that is not before now; the caller commits the store. */
  readonly moveTo: (ms: number) => void
  /** The earliest timer, without taking it. */
  readonly next: () => Timer | undefined
  /** Puts a timer that was stored into the order of due times. */
  readonly arm: (timer: Timer) => void
  readonly restart: () => void
}

interface Due {
  readonly timer: Timer
  readonly seq: number
}

/** A binary heap by due time, then by order of arming. */
const createQueue = () => {
  let heap: Array<Due> = []
  let count = 0
  const before = (a: Due, b: Due): boolean => a.timer.at < b.timer.at || (a.timer.at === b.timer.at && a.seq < b.seq)
  const swap = (i: number, j: number): void => {
    const kept = heap[i]!
    heap[i] = heap[j]!
    heap[j] = kept
  }
  return {
    push: (timer: Timer): void => {
      heap.push({ timer, seq: count++ })
      for (let i = heap.length - 1; i > 0; ) {
        const parent = (i - 1) >> 1
        if (!before(heap[i]!, heap[parent]!)) break
        swap(i, parent)
        i = parent
      }
    },
    peek: (): Timer | undefined => heap[0]?.timer,
    pop: (): void => {
      const last = heap.pop()
      if (!last || heap.length === 0) return
      heap[0] = last
      for (let i = 0; ; ) {
        const left = 2 * i + 1
        const right = left + 1
        let least = i
        if (left < heap.length && before(heap[left]!, heap[least]!)) least = left
        if (right < heap.length && before(heap[right]!, heap[least]!)) least = right
        if (least === i) break
        swap(i, least)
        i = least
      }
    },
    clear: (): void => {
      heap = []
    }
  }
}

/** A clock over the store's timers. `startAt` is where a clock begins that does not flow, ms since the epoch. */
export const createClock = (store: Store, mode: ClockMode, startAt: number): Clock => {
  const queue = createQueue()
  let offset = 0
  let current = startAt
  const kept = store.get(clockState, "clock")
  if (kept && "offset" in kept) offset = kept.offset
  if (kept && "now" in kept) current = kept.now
  // Order of creation is the tie-break, as it was before the restart.
  for (const row of [...store.rows(timers.name)].sort((a, b) => a.seq - b.seq)) queue.push(row.value as Timer)

  const now = (): number => (mode === "flowing" ? Date.now() + offset : current)
  return {
    mode,
    now,
    moveTo: (ms) => {
      if (mode === "flowing") offset = Math.max(offset, ms - Date.now())
      else current = Math.max(current, ms)
      store.put(clockState, CLOCK_REALM, "clock", mode === "flowing" ? { offset } : { now: current })
    },
    next: () => {
      for (;;) {
        const timer = queue.peek()
        // One that was cancelled, rolled back or has run is no longer in the store.
        if (!timer || store.get(timers, timer.id) === timer) return timer
        queue.pop()
      }
    },
    arm: queue.push,
    restart: () => {
      queue.clear()
      offset = 0
      current = startAt
    }
  }
}

/** Milliseconds of real time to wait for a timer. */
export const waitFor = (clock: Clock, timer: Timer): number => Math.min(Math.max(timer.at - clock.now(), 0), MAX_WAIT)
