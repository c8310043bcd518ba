/** Time that runs faster than the machine's, alike in every process that starts from the same epoch. */
import type { SimulatorClock } from "@pay/terminal-simulator"
import { type Clock, Duration, Effect } from "effect"

export interface Tempo {
  /** Epoch ms of the machine at which both times are equal. */
  readonly epoch: number
  /** Virtual ms in one real ms. */
  readonly speed: number
}

const nowOf = ({ epoch, speed }: Tempo): number => Math.round(epoch + (Date.now() - epoch) * speed)

/** The devices' clock. */
export const fastSimulatorClock = (tempo: Tempo): SimulatorClock => ({
  now: () => nowOf(tempo),
  after: (ms, work) => {
    const timer = setTimeout(work, ms / tempo.speed)
    return () => clearTimeout(timer)
  }
})

/** The tills' clock. */
export const fastClock = (tempo: Tempo): Clock.Clock => {
  const millis = () => nowOf(tempo)
  const nanos = () => BigInt(nowOf(tempo)) * 1_000_000n
  return {
    currentTimeMillisUnsafe: millis,
    currentTimeMillis: Effect.sync(millis),
    currentTimeNanosUnsafe: nanos,
    currentTimeNanos: Effect.sync(nanos),
    monotonicTimeNanosUnsafe: nanos,
    monotonicTimeNanos: Effect.sync(nanos),
    sleep: (duration) => {
      const ms = Duration.toMillis(duration)
      if (!Number.isFinite(ms)) return Effect.never
      return Effect.callback((resume) => {
        const timer = setTimeout(() => resume(Effect.void), ms / tempo.speed)
        return Effect.sync(() => clearTimeout(timer))
      })
    }
  }
}
