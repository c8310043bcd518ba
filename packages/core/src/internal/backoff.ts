/** How long to wait before a repetition, and whether one is allowed at all. */
import type { OperationFacts } from "../operation.ts"
import type { SendFailure } from "../transport.ts"
import type { Outcome } from "./classify.ts"

const BASE_MS = 500
const CAP_MS = 8000

/**
 * Full jitter from the first repetition: anywhere between 0 and the capped exponential. A pause that the provider asks
 * for comes before it, so that not all callers return in the same instant.
 */
export const backoffMs = (repetition: number, random: number, pauseMs: number | undefined): number =>
  pauseMs === undefined
    ? Math.floor(random * Math.min(CAP_MS, BASE_MS * 2 ** repetition))
    : pauseMs + Math.floor(random * BASE_MS)

/** Whether the same bytes may arrive twice without harm. */
export const repeatable = (operation: OperationFacts, hasKey: boolean): boolean =>
  operation.retry === "read" ||
  operation.retry === "idempotent" ||
  operation.retry === "natural-key" ||
  (operation.retry === "keyed" && hasKey)

/** Whether the same bytes may be sent again after this failure. */
export const mayRepeat = (operation: OperationFacts, outcome: Outcome | SendFailure, hasKey: boolean): boolean => {
  if (!("kind" in outcome)) {
    if (outcome.reason === "aborted") return false
    return outcome.sent ? repeatable(operation, hasKey) : outcome.reason !== "tls"
  }
  switch (outcome.kind) {
    case "succeeded":
      return false
    case "rejected": {
      // Rejected means that nothing happened, so only the advice decides; a full window is not tried without a hint.
      const { error } = outcome
      if (error.status === 429) return outcome.pauseMs !== undefined && error.retry === "later"
      return error._tag === "ApiError" && error.retry === "later"
    }
    case "lost":
      return (
        outcome.reason !== "redirect" &&
        outcome.retry !== "lookup" &&
        outcome.retry !== "never" &&
        repeatable(operation, hasKey)
      )
  }
}
