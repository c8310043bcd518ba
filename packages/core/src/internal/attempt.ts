/** One attempt: the request on its way, with a limit, and how far it came when it was cut off. */
import * as Effect from "effect/Effect"
import type { Progress, SendFailure, Transport, WireAnswer, WireRequest } from "../transport.ts"

const cutOff = (progress: Progress): SendFailure =>
  progress.phase === "waiting"
    ? { sent: false, reason: "connect-timeout" }
    : { sent: true, reason: progress.phase === "answering" ? "stalled" : "timeout" }

/** Sends once. Fails never: a lost request is a value. Interruption closes the connection. */
export const attempt = (
  transport: Transport,
  request: WireRequest,
  limitMs: number,
  signal: AbortSignal | undefined
): Effect.Effect<WireAnswer | SendFailure> =>
  Effect.suspend(() => {
    const progress: Progress = { phase: "waiting" }
    const sending = Effect.callback<WireAnswer | SendFailure>((resume) => {
      const cancel = transport.send(request, progress, (result) => {
        signal?.removeEventListener("abort", abort)
        resume(Effect.succeed(result))
      })
      const abort = (): void => {
        cancel()
        resume(
          Effect.succeed(
            progress.phase === "waiting" ? { sent: false, reason: "aborted" } : { sent: true, reason: "aborted" }
          )
        )
      }
      signal?.addEventListener("abort", abort, { once: true })
      return Effect.sync(() => {
        signal?.removeEventListener("abort", abort)
        cancel()
      })
    })
    return Effect.timeoutOrElse(sending, { duration: limitMs, orElse: () => Effect.succeed(cutOff(progress)) })
  })

/** Waits, but not past an abort. Returns whether it was aborted. */
export const pause = (ms: number, signal: AbortSignal | undefined): Effect.Effect<boolean> => {
  if (signal === undefined) return Effect.as(Effect.sleep(ms), false)
  const aborted = Effect.callback<boolean>((resume) => {
    const abort = (): void => resume(Effect.succeed(true))
    if (signal.aborted) return abort()
    signal.addEventListener("abort", abort, { once: true })
    return Effect.sync(() => signal.removeEventListener("abort", abort))
  })
  return Effect.timeoutOrElse(aborted, { duration: ms, orElse: () => Effect.succeed(false) })
}
