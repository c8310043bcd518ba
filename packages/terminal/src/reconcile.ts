/**
 * The end of the day: what the journal, the terminal's own list and its batch report say about the same hours.
 *
 * @module
 */
import { Money } from "@pay/core/money"
import type { CommandKind } from "./command.ts"
import type { JournalEntry } from "./journal/entry.ts"
import { isOpen } from "./journal/state.ts"
import type { TransactionRecord } from "./outcome.ts"

/** What a batch close reported; a part that is absent is not compared. */
export interface BatchReport {
  /** Transactions in the batch. */
  readonly count?: number
  /** Charges less refunds, tips included. */
  readonly total?: Money
}

export interface AmountDifference {
  readonly entry: JournalEntry
  readonly record: TransactionRecord
  /** What differs: the amount, or what came of it. */
  readonly differs: "amount" | "status"
}

export interface Reconciliation {
  readonly matched: ReadonlyArray<JournalEntry>
  /** The terminal approved it, and this journal does not know it. */
  readonly missingHere: ReadonlyArray<TransactionRecord>
  /** This journal holds an approval that the terminal does not list. Empty when the terminal lists nothing at all. */
  readonly missingThere: ReadonlyArray<JournalEntry>
  readonly differs: ReadonlyArray<AmountDifference>
  /** Not known yet; settle these first. */
  readonly open: ReadonlyArray<JournalEntry>
  readonly batch:
    | { readonly expected: Required<BatchReport>; readonly reported: BatchReport; readonly agrees: boolean }
    | undefined
  /** True when there is nothing to look into. */
  readonly clean: boolean
}

export interface ReconcileInput {
  readonly entries: ReadonlyArray<JournalEntry>
  /** What the terminal lists; absent when its protocol cannot. */
  readonly records?: ReadonlyArray<TransactionRecord>
  /** The kinds that the terminal's list shows; others cannot be missing there. */
  readonly listed?: ReadonlyArray<CommandKind>
  readonly batch?: BatchReport
  /** Currency of the batch total, when no entry tells. */
  readonly currency?: string
}

// A journal approval whose own record the terminal lists as anything but approved is worth a look.
const difference = (entry: JournalEntry, record: TransactionRecord): AmountDifference["differs"] | undefined => {
  const { amount } = entry.command
  if (amount !== undefined && record.amount !== undefined && !amount.equals(record.amount)) return "amount"
  return record.status === entry.state || record.status === "pending" ? undefined : "status"
}

const MOVES: Readonly<Partial<Record<CommandKind, 1 | -1>>> = {
  sale: 1,
  completion: 1,
  refund: -1,
  unlinked_refund: -1,
  completion_refund: -1
}

/** Compares. Pure: fetch the terminal's list with `history`, and take the batch report from your batch close. */
export const reconcile = ({ entries, records, listed, batch, currency }: ReconcileInput): Reconciliation => {
  const byReference = new Map(entries.map((entry) => [entry.command.reference, entry]))
  const listedReferences = new Set((records ?? []).map((record) => record.reference))
  const approved = entries.filter((entry) => entry.state === "approved")
  const matched: Array<JournalEntry> = []
  const differs: Array<AmountDifference> = []
  const missingHere: Array<TransactionRecord> = []
  for (const record of records ?? []) {
    const entry = record.reference === undefined ? undefined : byReference.get(record.reference)
    if (entry === undefined) {
      if (record.status === "approved") missingHere.push(record)
    } else if (!isOpen(entry.state)) {
      const what = difference(entry, record)
      if (what === undefined) matched.push(entry)
      else differs.push({ entry, record, differs: what })
    }
  }
  const canBeListed = (entry: JournalEntry) => listed === undefined || listed.includes(entry.command.kind)
  const missingThere =
    records === undefined
      ? []
      : approved.filter((entry) => canBeListed(entry) && !listedReferences.has(entry.command.reference))
  const open = entries.filter((entry) => isOpen(entry.state))
  const compared = batch === undefined ? undefined : compareBatch(approved, batch, currency)
  const clean =
    missingHere.length + missingThere.length + differs.length + open.length === 0 && compared?.agrees !== false
  return { matched, missingHere, missingThere, differs, open, batch: compared, clean }
}

const compareBatch = (
  approved: ReadonlyArray<JournalEntry>,
  reported: BatchReport,
  fallback: string | undefined
): NonNullable<Reconciliation["batch"]> => {
  const voided = new Set(
    approved
      .filter(({ command }) => command.kind === "void" || command.kind === "completion_cancel")
      .map(({ command }) => command.original?.reference)
  )
  const counted = approved.filter(({ command }) => MOVES[command.kind] !== undefined && !voided.has(command.reference))
  const currency = counted[0]?.command.amount?.currency ?? reported.total?.currency ?? fallback ?? "USD"
  const adjusted = new Map(
    approved
      .filter(({ command }) => command.kind === "tip_adjust")
      .map(({ command }) => [command.original?.reference, command.amount])
  )
  const total = counted.reduce(
    (sum, { command, record }) => {
      const tip = adjusted.get(command.reference) ?? record?.tip ?? command.tip
      const parts = [command.amount, tip, command.cashback].filter((part) => part !== undefined)
      return parts.reduce(
        (running, part) => (MOVES[command.kind] === 1 ? running.plus(part) : running.minus(part)),
        sum
      )
    },
    Money.ofMinor(0, currency)
  )
  const expected = { count: counted.length, total }
  const agrees =
    (reported.count === undefined || reported.count === expected.count) &&
    (reported.total === undefined || reported.total.equals(expected.total))
  return { expected, reported, agrees }
}
