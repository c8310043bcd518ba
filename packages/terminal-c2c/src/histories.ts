/**
 * Finding one payment again. The gateway lists payments of a time span and cannot look for an order or a terminal.
 *
 * @module
 */
import { AnswerLost, type Lookup, type LookupTarget, type TransactionRecord } from "@pay/terminal/effect"
import type { C2cConfig } from "./config.ts"
import { asFields, type Fields, textOf } from "./fields.ts"
import type { HistoriesRequest } from "./generated/models.ts"
import { recordOf } from "./meaning.ts"
import type { Reply } from "./wire.ts"

/** A span of time for the wire, or the whole history. Epoch ms. */
export const historiesRequest = (window?: { readonly from: number; readonly to: number }): HistoriesRequest => ({
  // Only payments: voids are not listed, and an entry does not say what kind it is.
  commands: ["PAY"],
  from: window === undefined ? null : new Date(window.from).toISOString(),
  to: window === undefined ? null : new Date(window.to).toISOString()
})

/** When a payment may have ended, on a gateway whose clock is off by no more than the configured skew. */
export const windowOf = (target: LookupTarget, { budget, clockSkewMs }: C2cConfig) => {
  const sentAt = target.sentAt ?? target.createdAt
  return { from: sentAt - clockSkewMs, to: sentAt + budget.terminalExpiryMs + clockSkewMs }
}

/** The listed entries; one that is no object stays in as undefined, since it may be the one that is looked for. */
export const entriesOf = ({ body }: Reply, config: C2cConfig): ReadonlyArray<Fields | undefined> | AnswerLost =>
  Array.isArray(body.histories)
    ? body.histories.map(asFields)
    : new AnswerLost({ terminalId: config.terminalId, reason: "malformed", detail: "the answer lists no histories" })

/** An entry in neutral words. Every entry is a payment. */
export const entryRecord = (entry: Fields, config: C2cConfig): TransactionRecord => {
  const reference = textOf(entry, "order_id")
  return { ...recordOf(entry, config), kind: "sale", ...(reference === undefined ? {} : { reference }) }
}

/**
 * Looks for an order. A SUCCESS counts for more than a FAILED of the same order, which a gateway's own second attempt
 * leaves behind; two of them are for staff to sort out. An order is "nothing" only if every entry could be read.
 */
export const search = (entries: ReadonlyArray<Fields | undefined>, reference: string, config: C2cConfig): Lookup => {
  const records = entries.flatMap((entry) => (entry === undefined ? [] : [entryRecord(entry, config)]))
  const found = records.filter((record) => record.reference === reference)
  const [paid, ...more] = found.filter(({ status }) => status === "approved")
  if (more.length > 0) return { found: "unclear", message: `listed as paid ${more.length + 1} times` }
  const strange = found.find(({ status }) => status !== "approved" && status !== "declined")
  const own = found.find(({ terminalId }) => terminalId === config.terminalId)
  const record = paid ?? strange ?? own ?? found[0]
  if (record !== undefined) return { found: "record", record }
  const unreadable = records.length < entries.length || records.some((other) => other.reference === undefined)
  return unreadable ? { found: "unclear", message: "an entry of the history could not be read" } : { found: "nothing" }
}
