/**
 * What a terminal is asked to do with money. One command has one reference, for ever.
 *
 * @module
 */
import type { Money } from "@pay/core/money"

/** Every kind of command that moves money or changes a batch, and so goes through the journal. */
export const COMMAND_KINDS = [
  "sale",
  "refund",
  "unlinked_refund",
  "void",
  "preauth",
  "preauth_cancel",
  "completion",
  "completion_cancel",
  "completion_refund",
  "tip_adjust",
  "batch_close"
] as const

export type CommandKind = (typeof COMMAND_KINDS)[number]

/** Vendor settings of one command (a payment method, a print mode); each driver documents and checks its own. */
export type VendorOptions = Readonly<Record<string, string | number | boolean>>

/** The earlier transaction that a void, refund, completion or tip adjustment works on. */
export interface Original {
  /** Its reference, as sent to the terminal. */
  readonly reference: string
  readonly amount?: Money
  /** The vendor's own handle of it, where the protocol asks for one. */
  readonly vendorReference?: string
  /** What the vendor's answer said that a later command must repeat, e.g. the payment method class. */
  readonly vendorData?: Readonly<Record<string, string>>
}

/** One command as a driver gets it, complete and already durable in the journal. */
export interface Command {
  /** At most 32 characters of `[A-Za-z0-9]`, unique for ever; recovery looks the outcome up by it. */
  readonly reference: string
  readonly kind: CommandKind
  /** The configured id of the terminal. */
  readonly terminalId: string
  /** Absent for `batch_close`; the new tip for `tip_adjust`; the original's amount, where known, for a void. */
  readonly amount?: Money
  /** A tip the till has already taken, on top of `amount`. */
  readonly tip?: Money
  /** Tax contained in `amount`. */
  readonly tax?: Money
  /** Cash handed out, on top of `amount`. */
  readonly cashback?: Money
  /** Whether the terminal asks the customer for a tip. */
  readonly tipOnScreen?: boolean
  readonly original?: Original
  /** The caller's own name for the order; kept in the journal, never sent. */
  readonly orderId?: string
  readonly options?: VendorOptions
}
