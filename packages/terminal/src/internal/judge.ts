/** Decides what a device's words mean for a journal row. Nothing here does I/O. */
import type { Capabilities, MatchField } from "../capabilities.ts"
import type { Command } from "../command.ts"
import type { JournalEntry } from "../journal/entry.ts"
import { type Evidence, isOpen, type JournalState } from "../journal/state.ts"
import type { TransactionRecord } from "../outcome.ts"
import type { Facts } from "./step.ts"

export interface Verdict {
  readonly state: JournalState
  readonly evidence: Evidence
  readonly facts: Facts
}

/** How the words came to us. */
export type Source = "answer" | "lookup" | "late"

const MATCHED: Readonly<Record<Source, Evidence>> = { answer: "answer", lookup: "lookup", late: "late_answer" }

const fits = (field: MatchField, command: Command, record: TransactionRecord): boolean | undefined => {
  switch (field) {
    case "reference":
      return record.reference === undefined ? undefined : record.reference === command.reference
    case "kind":
      return record.kind === undefined ? undefined : record.kind === command.kind
    case "terminal":
      return record.terminalId === undefined ? undefined : record.terminalId === command.terminalId
    case "amount":
      return record.amount === undefined || command.amount === undefined
        ? undefined
        : record.amount.minor === command.amount.minor
    case "currency":
      return record.amount === undefined || command.amount === undefined
        ? undefined
        : record.amount.currency === command.amount.currency
  }
}

const ALL: ReadonlyArray<MatchField> = ["reference", "kind", "amount", "currency", "terminal"]

/** The fields of a record that contradict the command, or that the vendor always reports and this record lacks. */
export const misfits = (
  command: Command,
  record: TransactionRecord,
  reported: ReadonlyArray<MatchField>
): ReadonlyArray<MatchField> =>
  ALL.filter((field) => {
    const fit = fits(field, command, record)
    const askedFor = command.amount !== undefined || (field !== "amount" && field !== "currency")
    return fit === false || (fit === undefined && askedFor && reported.includes(field))
  })

/**
 * The transition that a record asks for, or undefined when it changes nothing. Approved needs every reported field to
 * match; a word this driver does not know never settles anything.
 */
export const judge = (
  entry: JournalEntry,
  record: TransactionRecord,
  source: Source,
  capabilities: Capabilities
): Verdict | undefined => {
  if (entry.state === "intended") return undefined
  const wrong = misfits(entry.command, record, source === "lookup" ? capabilities.lookup.reports : capabilities.answers)
  const open = isOpen(entry.state)
  const settled = (state: JournalState): Verdict => ({
    state,
    evidence: MATCHED[source],
    facts: { record, why: undefined, notFoundAt: undefined }
  })
  const held = (why: string): Verdict => ({
    state: "held",
    evidence: source === "lookup" ? "lookup_mismatch" : "answer_mismatch",
    facts: { record, why, notFoundAt: undefined }
  })
  const unsure = (why: string): Verdict | undefined =>
    source === "answer" && open ? { state: "unknown", evidence: "answer_mismatch", facts: { record, why } } : undefined

  switch (record.status) {
    case "approved":
      if (entry.state === "approved") return undefined
      if (wrong.length > 0) return held(`approved, but ${wrong.join(", ")} do not match`)
      if (entry.state === "not_started") return held("approved, though it was never started from here")
      return settled("approved")
    case "declined":
    case "cancelled":
      if (!open) return undefined
      return wrong.length > 0
        ? unsure(`${record.status}, but ${wrong.join(", ")} do not match`)
        : settled(record.status)
    case "accepted_offline":
      if (!open || entry.state === "accepted_offline") return undefined
      return wrong.length > 0
        ? held(`accepted offline, but ${wrong.join(", ")} do not match`)
        : settled("accepted_offline")
    case "pending":
      return unsure("the terminal answered that it is still running")
    case "unrecognised":
      return unsure(
        `the terminal answered with words this driver does not know: ${record.code ?? ""} ${record.message ?? ""}`.trimEnd()
      )
  }
}
