/** Runs Effects as promises that reject with the typed errors themselves. */
import { Cause, Effect, Exit } from "effect"

/** Ends a call early. What had left by then stays in the journal as unknown, for `recover()`. */
export interface CallOptions {
  readonly signal?: AbortSignal
}

/** An Effect call as a promise call. */
export type Called<F> = F extends (...args: infer Args) => Effect.Effect<infer A, infer _E>
  ? (...args: [...args: Args, options?: CallOptions]) => Promise<A>
  : never

// The typed failure itself is what a promise rejects with, so `_tag` and `instanceof` work on it.
export const run = async <A, E>(effect: Effect.Effect<A, E>, signal?: AbortSignal): Promise<A> => {
  const exit = await Effect.runPromiseExit(effect, signal === undefined ? undefined : { signal })
  if (Exit.isSuccess(exit)) return exit.value
  throw signal?.aborted === true && Cause.hasInterruptsOnly(exit.cause) ? signal.reason : Cause.squash(exit.cause)
}

// Runs calls until closed; then ends those that run, and waits for what they still have to write down.
export const makeRunner = () => {
  const closing = new AbortController()
  const running = new Set<Promise<unknown>>()
  const start = <A, E>(effect: Effect.Effect<A, E>, options?: CallOptions): Promise<A> => {
    const { signal } = closing
    const promise = run(effect, options?.signal === undefined ? signal : AbortSignal.any([signal, options.signal]))
    const tracked = promise.finally(() => running.delete(tracked)).catch(() => undefined)
    running.add(tracked)
    return promise
  }
  const call =
    <Args, A, E>(method: (args: Args) => Effect.Effect<A, E>) =>
    (args: Args, options?: CallOptions): Promise<A> =>
      start(method(args), options)
  const stop = async () => {
    closing.abort(new DOMException("the terminal was closed", "AbortError"))
    await Promise.all(running)
  }
  return { start, call, stop }
}
