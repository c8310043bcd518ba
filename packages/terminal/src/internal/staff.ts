/** What staff found out, written into the journal as such. */
import { Effect } from "effect"
import { InvalidInput, type JournalFailed } from "../errors.ts"
import type { JournalEntry } from "../journal/entry.ts"
import { isOpen } from "../journal/state.ts"
import type { JournalStore } from "../journal/store.ts"
import { redactCardNumbers } from "../redact.ts"
import { apply } from "./engine.ts"

export interface StaffDecision {
  readonly reference: string
  readonly as: "approved" | "declined" | "cancelled"
  /** Who decided, and from what (a receipt, the acquirer's portal); kept in the journal. */
  readonly note: string
}

export const decide = Effect.fnUntraced(function* (
  store: JournalStore,
  decision: StaffDecision
): Effect.fn.Return<JournalEntry, JournalFailed | InvalidInput> {
  const entry = yield* store.get(decision.reference)
  if (entry === undefined)
    return yield* new InvalidInput({ field: "reference", message: "the journal has no such reference" })
  if (decision.note.trim() === "")
    return yield* new InvalidInput({ field: "note", message: "note must say who decided, and from what" })
  if (!isOpen(entry.state) || entry.state === "intended" || entry.state === "sending") {
    return yield* new InvalidInput({
      field: "reference",
      message: `only unknown, held or offline commands can be decided; this one is ${entry.state}`
    })
  }
  return yield* apply(store, decision.reference, (row) =>
    isOpen(row.state)
      ? { state: decision.as, evidence: "staff", facts: { why: redactCardNumbers(decision.note) } }
      : undefined
  )
})
