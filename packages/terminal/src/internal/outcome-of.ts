import type { JournalEntry } from "../journal/entry.ts"
import type { Outcome } from "../outcome.ts"

const WHY: Readonly<Record<string, string>> = {
  intended: "not sent yet",
  sending: "sent; the answer has not come"
}

/** What the caller may be told of a journal row. */
export const outcomeOf = (entry: JournalEntry): Outcome => {
  const { command, record, connectionMode } = entry
  const common = {
    reference: command.reference,
    kind: command.kind,
    terminalId: command.terminalId,
    ...(command.orderId === undefined ? {} : { orderId: command.orderId }),
    ...(connectionMode === undefined ? {} : { connectionMode }),
    ...(record === undefined ? {} : { record })
  }
  const amount = command.amount === undefined ? {} : { amount: command.amount }
  switch (entry.state) {
    case "approved":
      return { ...common, ...amount, status: "approved" }
    case "accepted_offline":
      return { ...common, ...amount, status: "accepted_offline" }
    case "declined":
      return { ...common, status: "declined" }
    case "cancelled":
      return {
        ...common,
        status: "cancelled",
        by: entry.evidence === "not_found_twice" ? "never_started" : (record?.cancelledBy ?? "not_stated")
      }
    case "not_started":
      return { ...common, status: "cancelled", by: "never_started" }
    case "intended":
    case "sending":
    case "unknown":
    case "held":
      return {
        ...common,
        status: "unknown",
        held: entry.state === "held",
        why: entry.why ?? WHY[entry.state] ?? "the answer was lost"
      }
  }
}
