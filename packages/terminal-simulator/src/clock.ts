/**
 * The time of the simulated devices: the machine's, or one that a test moves.
 *
 * @module
 */

export interface SimulatorClock {
  /** Epoch ms. */
  readonly now: () => number
  /** Runs `work` after `ms`; the returned function calls it off. */
  readonly after: (ms: number, work: () => void) => () => void
}

export const systemClock: SimulatorClock = {
  now: () => Date.now(),
  after: (ms, work) => {
    const timer = setTimeout(work, ms)
    return () => clearTimeout(timer)
  }
}

interface Planned {
  readonly at: number
  readonly work: () => void
}

/** A clock that stands still until {@link ManualClock.advance} moves it; a 90 s sale then takes no time. */
export class ManualClock implements SimulatorClock {
  #now: number
  #planned: ReadonlyArray<Planned> = []

  constructor(start: number) {
    this.#now = start
  }

  readonly now = (): number => this.#now

  readonly after = (ms: number, work: () => void): (() => void) => {
    const planned: Planned = { at: this.#now + ms, work }
    this.#planned = [...this.#planned, planned]
    return () => {
      this.#planned = this.#planned.filter((other) => other !== planned)
    }
  }

  /** Moves the time, running what falls due in its order. */
  advance(ms: number): void {
    const until = this.#now + ms
    for (;;) {
      const [next] = this.#planned.filter((planned) => planned.at <= until).toSorted((one, other) => one.at - other.at)
      if (next === undefined) break
      this.#planned = this.#planned.filter((planned) => planned !== next)
      this.#now = next.at
      next.work()
    }
    this.#now = until
  }
}
