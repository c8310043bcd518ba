/** Moves the till's clock and a device's, while real sockets get their turns. */
import { Effect, Fiber } from "effect"
import { TestClock } from "effect/testing"

export interface MovableClock {
  readonly advance: (ms: number) => void
}

const turn: Effect.Effect<void> = Effect.callback((resume) => {
  setTimeout(() => resume(Effect.void), 1)
})

/** Runs `effect` to its end while both clocks move on, a little for each turn of the real event loop. Needs a TestClock. */
export const timePasses =
  (device: MovableClock, stepMs = 500) =>
  <A, E, R>(effect: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
    Effect.gen(function* () {
      const fiber = yield* Effect.forkChild(effect)
      while (fiber.pollUnsafe() === undefined) {
        yield* turn
        device.advance(stepMs)
        yield* TestClock.adjust(stepMs)
      }
      return yield* Fiber.join(fiber)
    })
