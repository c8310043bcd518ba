/** Holds the journal against the acquirer's ledger. */
import { sqliteJournal } from "@pay/store-sqlite"
import { isOpen, type JournalEntry } from "@pay/terminal"
import type { AcquirerLedger, MovementKind } from "@pay/terminal-simulator"
import { Effect } from "effect"

export interface Verdict {
  /** Sales that the tills began. */
  readonly sales: number
  /** Sales that the acquirer charged. */
  readonly charged: number
  /** Orders that the acquirer charged more than once, and references that it refunded, voided or adjusted more than once. */
  readonly doubleCharged: number
  /** Money that moved, and that the journal does not hold as approved. */
  readonly lostApprovals: number
  /** Approvals in the journal, without money that moved. */
  readonly falseApprovals: number
  /** Rows that are still open after the last recovery. */
  readonly unresolved: number
}

const MOVED: Readonly<Record<string, MovementKind>> = {
  sale: "charge",
  refund: "refund",
  void: "void",
  tip_adjust: "tip"
}

export const judge = async (
  file: string,
  ledger: AcquirerLedger
): Promise<Verdict & { readonly suspects: ReadonlyArray<string> }> => {
  const journal = sqliteJournal(file)
  const rows = await Effect.runPromise(journal.list({}))
  journal.close()
  const byReference = new Map(rows.map((row) => [row.command.reference, row]))
  const movements = ledger.all()
  const times = new Map<string, number>()
  const count = (what: string) => times.set(what, (times.get(what) ?? 0) + 1)
  for (const { reference, kind } of movements) {
    const orderId = byReference.get(reference)?.command.orderId
    count(`${kind} ${reference}`)
    // One order may have had several references, and may be charged under one of them only.
    if (kind === "charge" && orderId !== undefined) count(`order ${orderId}`)
  }
  const doubled = [...times].filter(([, often]) => often > 1).map(([what]) => what)
  const lost = movements
    .filter(({ reference }) => byReference.get(reference)?.state !== "approved")
    .map(({ reference }) => reference)
  const moved = (row: JournalEntry) => times.has(`${MOVED[row.command.kind]} ${row.command.reference}`)
  const untrue = rows.filter((row) => row.state === "approved" && !moved(row)).map(({ command }) => command.reference)
  const open = rows.filter((row) => isOpen(row.state))
  const describe = (reference: string) => {
    const row = byReference.get(reference)
    return `${reference} ${row?.command.kind} ${row?.state} ${row?.evidence} ${row?.why ?? ""}`
  }
  return {
    sales: rows.filter(({ command }) => command.kind === "sale").length,
    charged: ledger.all().filter(({ kind }) => kind === "charge").length,
    doubleCharged: doubled.length,
    lostApprovals: lost.length,
    falseApprovals: untrue.length,
    unresolved: open.length,
    suspects: [
      ...doubled,
      ...lost.map(describe),
      ...untrue.map(describe),
      ...open.map(({ command }) => describe(command.reference))
    ]
  }
}
