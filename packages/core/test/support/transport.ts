/** A transport of tests that move a clock: answers at once as scripted, or never. */
import type { Transport } from "../../src/index.ts"
import type { Operation } from "../../src/operation.ts"

type Send = Parameters<Transport["send"]>
export type Sent = Send[0]
export type Reply = Parameters<Send[1]>[0] | "never"

export const answer = (status: number, body: unknown, headers: Record<string, string> = {}): Reply => ({
  status,
  headers,
  body: JSON.stringify(body)
})
export const ok = answer(200, { id: "c1" })
export const reset: Reply = { sent: true, reason: "reset", code: "ECONNRESET" }
export const refused: Reply = { sent: false, reason: "refused", code: "ECONNREFUSED" }

/** The replies in order, the last one for ever. */
export const scriptedTransport = (...replies: ReadonlyArray<Reply>) => {
  const sent: Array<Sent> = []
  let cancelled = 0
  const transport: Transport = {
    send: (request, done) => {
      const reply = replies[Math.min(sent.length, replies.length - 1)] ?? "never"
      sent.push(request)
      let over = false
      if (reply !== "never") queueMicrotask(() => over || done(reply))
      return {
        cancel: () => {
          over = true
          cancelled++
          return "sent"
        }
      }
    }
  }
  return { transport, sent, cancelled: () => cancelled }
}

/** The same operation under another path: another endpoint. */
export const at = <T extends Operation>(operation: T, path: string): T => ({ ...operation, path })
