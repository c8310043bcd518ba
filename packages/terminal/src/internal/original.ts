import type { Original } from "../command.ts"
import type { JournalEntry } from "../journal/entry.ts"

/** What a later command, or a receipt, needs to know of a journal row. */
export const originalOf = ({ command, record }: JournalEntry): Original => ({
  reference: command.reference,
  ...(command.amount === undefined ? {} : { amount: command.amount }),
  ...(record?.vendorReference === undefined ? {} : { vendorReference: record.vendorReference }),
  ...(record?.vendorData === undefined ? {} : { vendorData: record.vendorData })
})
