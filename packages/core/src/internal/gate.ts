/** Bounded concurrency: at most so many requests at a time, the others in order of arrival. */
import type { Host } from "./host.ts"
import { type Ended, type Stop, until } from "./waits.ts"

export class Gate {
  #free: number
  readonly #waiting = new Set<(value: true) => void>()

  constructor(places: number) {
    this.#free = places
  }

  /** Takes a place if there is one now. */
  tryEnter(): boolean {
    if (this.#free === 0) return false
    this.#free--
    return true
  }

  /** Waits for a place. Whoever gets one gives it back by `leave`. */
  enter(host: Host, ms: number, stop: Stop | undefined): Promise<Ended<true>> {
    return until<true>(host, ms, stop, (done) => {
      this.#waiting.add(done)
      return () => this.#waiting.delete(done)
    })
  }

  leave(): void {
    for (const next of this.#waiting) {
      this.#waiting.delete(next)
      next(true)
      return
    }
    this.#free++
  }
}
