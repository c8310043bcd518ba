/** One attempt: the request on its way, with a limit, and how far it came when it was cut off. */
import type { Phase, SendFailure, Sending, Transport, WireAnswer, WireRequest } from "../transport.ts"
import type { Host } from "./host.ts"
import { type Stop, until } from "./waits.ts"

const cutOff = (phase: Phase, why: "late" | "stopped"): SendFailure => {
  if (phase === "connecting") return { sent: false, reason: why === "late" ? "connect-timeout" : "aborted" }
  return { sent: true, reason: why === "stopped" ? "aborted" : phase === "answering" ? "stalled" : "timeout" }
}

/** Sends once. A lost request is a value. */
export const attempt = async (
  host: Host,
  transport: Transport,
  request: WireRequest,
  limitMs: number,
  stop: Stop | undefined
): Promise<WireAnswer | SendFailure> => {
  let phase: Phase = "connecting"
  const ended = await until<WireAnswer | SendFailure>(host, limitMs, stop, (done) => {
    const sending: Sending = transport.send(request, done)
    return () => {
      phase = sending.cancel()
    }
  })
  return typeof ended === "string" ? cutOff(phase, ended) : ended.done
}
