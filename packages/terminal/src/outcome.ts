/**
 * What came of a command. The set is closed: a `switch` over `status` that forgets `unknown` does not compile.
 *
 * @module
 */
import type { Money } from "@pay/core/money"
import type { CommandKind } from "./command.ts"

export interface Card {
  readonly brand?: string
  /** Last four digits; never more. */
  readonly last4?: string
  readonly entry?: "swipe" | "chip" | "contactless" | "manual"
}

/** Who ended a transaction without a charge. */
export type CancelledBy = "customer" | "operator" | "till" | "terminal"

/**
 * A transaction as a device reports it, in neutral words. `pending`: still running there. `unrecognised`: the device
 * used a word this driver does not know, which is treated as unknown and never as a decline.
 */
export interface TransactionRecord {
  readonly status: "approved" | "declined" | "cancelled" | "pending" | "accepted_offline" | "unrecognised"
  readonly reference?: string
  /** `other`: a kind of transaction that no command of this contract makes. */
  readonly kind?: CommandKind | "other"
  readonly amount?: Money
  readonly tip?: Money
  readonly terminalId?: string
  readonly vendorReference?: string
  readonly vendorData?: Readonly<Record<string, string>>
  readonly authorisationCode?: string
  readonly card?: Card
  readonly cancelledBy?: CancelledBy
  /** The vendor's code and words; digit runs that look like card numbers are masked. */
  readonly code?: string
  readonly message?: string
  /** When the device finished it, ISO 8601 UTC. */
  readonly at?: string
}

/** Which way a command reached the terminal. */
export type ConnectionMode = "local" | "cloud"

interface Common {
  readonly reference: string
  readonly kind: CommandKind
  readonly terminalId: string
  readonly orderId?: string
  /** The way the command was sent; absent when it never left. */
  readonly connectionMode?: ConnectionMode
  /** What the terminal (or the vendor's cloud) last said about it. */
  readonly record?: TransactionRecord
}

/** Money moved (or the batch closed). `amount` is what was asked for; `record.tip` what the customer added. */
export interface Approved extends Common {
  readonly status: "approved"
  readonly amount?: Money
}

/** The issuer or the terminal said no; nothing was charged. */
export interface Declined extends Common {
  readonly status: "declined"
}

/** Ended without a charge. `by: "never_started"`: proven that the terminal never ran it. */
export interface Cancelled extends Common {
  readonly status: "cancelled"
  readonly by: CancelledBy | "never_started" | "not_stated"
}

/** Not known yet. Never sell again under another reference; run `recover()`, or let staff decide when `held`. */
export interface Unknown extends Common {
  readonly status: "unknown"
  /** True when recovery cannot decide it alone. */
  readonly held: boolean
  readonly why: string
}

/** The device took the card and will ask the issuer later; `recover()` learns the final answer. */
export interface AcceptedOffline extends Common {
  readonly status: "accepted_offline"
  readonly amount?: Money
}

export type Outcome = Approved | Declined | Cancelled | Unknown | AcceptedOffline
