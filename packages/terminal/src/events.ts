/**
 * What a cashier's screen can follow.
 *
 * @module
 */
import type { Progress } from "./driver.ts"
import type { Outcome, TransactionRecord } from "./outcome.ts"

/** Steps of the driver, plus those of the journal. */
export type Step = Progress | "recovering"

export type TerminalEvent =
  | {
      readonly type: "progress"
      readonly terminalId: string
      readonly step: Step
      readonly reference?: string
      readonly at: number
    }
  | { readonly type: "result"; readonly terminalId: string; readonly outcome: Outcome; readonly at: number }
  /** A late or repeated result changed what the journal knew. */
  | { readonly type: "late_result"; readonly terminalId: string; readonly outcome: Outcome; readonly at: number }
  /** A result of a transaction that this journal never asked for. */
  | {
      readonly type: "unmatched_result"
      readonly terminalId: string
      readonly record: TransactionRecord
      readonly at: number
    }
