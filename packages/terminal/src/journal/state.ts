/**
 * The states of one command in the journal, and every transition there is.
 *
 * @module
 */

/**
 * - `intended`: durable; no byte has left, since `sending` is written first.
 * - `sending`: bytes may have left.
 * - `unknown`: the answer was lost; recovery is due.
 * - `held`: recovery cannot decide alone; staff can.
 * - `accepted_offline`: the device took it and will ask the issuer later.
 * - `approved`, `declined`, `cancelled`: settled.
 * - `not_started`: settled; no byte left this process, or the terminal answered that it did not start.
 */
export const JOURNAL_STATES = [
  "intended",
  "sending",
  "unknown",
  "held",
  "accepted_offline",
  "approved",
  "declined",
  "cancelled",
  "not_started"
] as const

export type JournalState = (typeof JOURNAL_STATES)[number]

/** What a transition rests on. `not_found_twice`: two spaced answers, both after the terminal's own expiry. */
export type Evidence =
  | "none"
  | "answer"
  | "answer_lost"
  | "answer_mismatch"
  | "never_sent"
  | "device_refusal"
  | "lookup"
  | "lookup_mismatch"
  | "lookup_impossible"
  | "lookup_exhausted"
  | "not_found_twice"
  | "late_answer"
  | "staff"

const SETTLED: ReadonlyArray<JournalState> = ["approved", "declined", "cancelled", "not_started"]

/**
 * From each state, where it may go. Moving to the same state records new facts only.
 *
 * An approval is never undone, and a matching one wins over a decline or cancellation that was written before it
 * arrived. An approval that does not match, or one of a command that provably never started, is held for staff.
 * `not_started` may go back to `intended`: the same reference is tried again.
 */
export const TRANSITIONS: Readonly<Record<JournalState, ReadonlyArray<JournalState>>> = {
  intended: ["sending", "not_started"],
  sending: ["sending", "unknown", "held", "accepted_offline", "approved", "declined", "cancelled", "not_started"],
  unknown: ["unknown", "held", "accepted_offline", "approved", "declined", "cancelled", "not_started"],
  held: ["held", "accepted_offline", "approved", "declined", "cancelled", "not_started"],
  accepted_offline: ["accepted_offline", "held", "approved", "declined", "cancelled"],
  approved: [],
  declined: ["approved", "held"],
  cancelled: ["approved", "held"],
  not_started: ["intended", "held"]
}

/** Whether recovery still has work to do. */
export const isOpen = (state: JournalState): boolean => !SETTLED.includes(state)

export const isLegal = (from: JournalState, to: JournalState): boolean => TRANSITIONS[from].includes(to)
