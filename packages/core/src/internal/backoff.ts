/** How long to wait before a repetition, and whether one is allowed at all. */
import type { OperationFacts } from "../operation.ts"
import type { SendFailure } from "../transport.ts"
import type { Outcome } from "./classify.ts"

const BASE_MS = 500
const CAP_MS = 8000

/** Full jitter from the first repetition: anywhere between 0 and the capped exponential. A server's pause wins. */
export const backoffMs = (repetition: number, random: number, pauseMs: number | undefined): number =>
  Math.max(pauseMs ?? 0, Math.floor(random * Math.min(CAP_MS, BASE_MS * 2 ** repetition)))

/** Whether the same bytes may be sent again after this failure. */
export const mayRepeat = (operation: OperationFacts, outcome: Outcome | SendFailure, hasKey: boolean): boolean => {
  if (!("kind" in outcome))
    return outcome.sent ? repeatable(operation, hasKey) : outcome.reason !== "tls" && outcome.reason !== "aborted"
  switch (outcome.kind) {
    case "succeeded":
      return false
    case "rejected": {
      // Rejected means that nothing happened, so only the advice decides.
      const { error } = outcome
      if (error._tag === "UnexpectedApiError") return error.status === 429 && outcome.pauseMs !== undefined
      return error.retry === "later" && (error.status !== 429 || outcome.pauseMs !== undefined)
    }
    case "lost":
      return outcome.reason !== "redirect" && repeatable(operation, hasKey)
  }
}

const repeatable = (operation: OperationFacts, hasKey: boolean): boolean =>
  operation.retry === "read" ||
  operation.retry === "idempotent" ||
  operation.retry === "natural-key" ||
  (operation.retry === "keyed" && hasKey)
