/** Waits of one call, each of which ends early when the caller stops it. */
import type { Host } from "./host.ts"

/** The caller's wish to end a call early. A call waits for one thing at a time, so one listener is enough. */
export class Stop {
  stopped = false
  onStop: (() => void) | undefined = undefined
  readonly stop = (): void => {
    if (this.stopped) return
    this.stopped = true
    this.onStop?.()
  }
}

export type Ended<A> = { readonly done: A } | "late" | "stopped"

/** Waits for `start` to call back, for `ms` to pass or for the stop, whichever is first; `start` returns its clean-up. */
export const until = <A>(
  host: Host,
  ms: number,
  stop: Stop | undefined,
  start: (done: (value: A) => void) => () => void
): Promise<Ended<A>> =>
  new Promise((resolve) => {
    let over = false
    const end = (ended: Ended<A>): void => {
      over = true
      cancelTimer()
      if (stop !== undefined) stop.onStop = undefined
      if (ended === "late" || ended === "stopped") cleanUp()
      resolve(ended)
    }
    let cleanUp = (): void => {}
    let cancelTimer = (): void => {}
    cleanUp = start((value) => {
      if (!over) end({ done: value })
    })
    if (over) return
    cancelTimer = host.wake(ms, () => {
      if (!over) end("late")
    })
    if (stop === undefined) return
    if (stop.stopped) end("stopped")
    else
      stop.onStop = () => {
        if (!over) end("stopped")
      }
  })

const nothing = (): (() => void) => () => {}

/** Waits; false when it was stopped first. */
export const pause = async (host: Host, ms: number, stop: Stop | undefined): Promise<boolean> =>
  (await until(host, ms, stop, nothing)) === "late"

/** Someone else's promise, but not longer than `ms`. Rejects as it does. */
export const within = async <A>(
  host: Host,
  ms: number,
  stop: Stop | undefined,
  work: Promise<A>
): Promise<Ended<A>> => {
  const ended = await until<{ value: A } | { error: unknown }>(host, ms, stop, (done) => {
    work.then(
      (value) => done({ value }),
      (error: unknown) => done({ error })
    )
    return () => {}
  })
  if (ended === "late" || ended === "stopped") return ended
  if ("error" in ended.done) throw ended.done.error
  return { done: ended.done.value }
}
