/**
 * What happens around webhooks, for logs and metrics. No notice holds a payload, a token or a signature.
 *
 * @module
 */
import type { RejectReason } from "./errors.ts"

export type Notice =
  /** A delivery was refused; `reason` is for you, `status` is what the sender saw. */
  | {
      readonly type: "rejected"
      readonly reason: RejectReason
      readonly status: number
      readonly route: string | undefined
    }
  | { readonly type: "accepted" | "duplicate"; readonly key: string; readonly event: string }
  | {
      readonly type: "handled" | "superseded" | "dead" | "lost"
      readonly key: string
      readonly event: string
      readonly attempt: number
    }
  /** An attempt failed; `retryAt` (ms since 1970) is absent once the event is given up. */
  | {
      readonly type: "failed"
      readonly key: string
      readonly event: string
      readonly attempt: number
      readonly error: string
      readonly retryAt: number | undefined
    }
  /** The handler threw after its transaction was committed; the event counts as handled. */
  | { readonly type: "failed-after-commit"; readonly key: string; readonly event: string; readonly error: string }
  | { readonly type: "inbox-error"; readonly error: string }

export type Observe = (notice: Notice) => void

/** An observer that cannot break what it observes. */
export const guarded =
  (observe: Observe | undefined): Observe =>
  (notice) => {
    try {
      observe?.(notice)
    } catch {
      // A failing log must not refuse a payment's webhook.
    }
  }
