/**
 * One row of the journal.
 *
 * @module
 */
import type { Command } from "../command.ts"
import type { ConnectionMode, TransactionRecord } from "../outcome.ts"
import type { Evidence, JournalState } from "./state.ts"

/** Times are epoch ms of the till's clock. */
export interface JournalEntry {
  readonly command: Command
  readonly vendor: string
  readonly state: JournalState
  readonly evidence: Evidence
  /** Grows by one with every change; a store replaces a row only at the revision the writer saw. */
  readonly revision: number
  readonly createdAt: number
  readonly updatedAt: number
  /** Just before the first byte was handed to the socket. */
  readonly sentAt?: number | undefined
  readonly connectionMode?: ConnectionMode | undefined
  /** The first answer "no such transaction" that came after the terminal's own expiry. */
  readonly notFoundAt?: number | undefined
  /** What the terminal last said. */
  readonly record?: TransactionRecord | undefined
  /** Why it is unknown or held, for staff. */
  readonly why?: string | undefined
}

/** One step of a command's life. */
export interface TrailStep {
  readonly reference: string
  readonly revision: number
  readonly state: JournalState
  readonly evidence: Evidence
  readonly at: number
}
