/**
 * The time limits of one terminal, and the check that they cannot lose an answer.
 *
 * @module
 */
import { Effect } from "effect"
import { InvalidInput } from "./errors.ts"

export interface TimeoutBudget {
  /** Longest a link may take to be ready, ms. Running out here is provably not sent. */
  readonly connectMs: number
  /** When the terminal itself gives a transaction up, ms after it got the command. */
  readonly terminalExpiryMs: number
  /** How long the answer to a command is waited for, ms after it was sent. Must exceed `terminalExpiryMs`. */
  readonly clientMs: number
  /** How long the answer to a lookup is waited for, ms. */
  readonly lookupMs: number
}

const FIELDS = ["connectMs", "terminalExpiryMs", "clientMs", "lookupMs"] as const

/**
 * Refuses a budget whose client limit is not above the terminal's own expiry: such a till gives up on sales that the
 * terminal still completes.
 */
export const checkBudget = (budget: TimeoutBudget): Effect.Effect<TimeoutBudget, InvalidInput> => {
  for (const field of FIELDS) {
    if (!Number.isSafeInteger(budget[field]) || budget[field] <= 0) {
      return Effect.fail(
        new InvalidInput({
          field: `budget.${field}`,
          message: `${field} must be a positive whole number of milliseconds`
        })
      )
    }
  }
  if (budget.clientMs <= budget.terminalExpiryMs) {
    return Effect.fail(
      new InvalidInput({
        field: "budget.clientMs",
        message: `clientMs (${budget.clientMs}) must exceed terminalExpiryMs (${budget.terminalExpiryMs}): a till that gives up first loses approvals`
      })
    )
  }
  return Effect.succeed(budget)
}
