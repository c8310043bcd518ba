/** What the cashier sees. */
import { styleText } from "node:util"
import type { Outcome } from "@pay/terminal"

export const line = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

export const title = (text: string): void => {
  const rule = "─".repeat(text.length + 2)
  line(`┌${rule}┐\n│ ${text} │\n└${rule}┘`)
}

type Look = Readonly<Record<Outcome["status"], readonly [Parameters<typeof styleText>[0], string]>>

const LOOKS: Look = {
  approved: ["green", "PAID"],
  declined: ["red", "DECLINED: ask for another card"],
  cancelled: ["yellow", "CANCELLED: not charged"],
  unknown: ["yellow", "NOT KNOWN YET: do not charge again"],
  accepted_offline: ["yellow", "TAKEN OFFLINE: the bank will be asked later"]
}

/** One line that a cashier can act on. */
export const shown = (outcome: Outcome): string => {
  const [style, words] = LOOKS[outcome.status]
  const amount = "amount" in outcome && outcome.amount !== undefined ? ` ${outcome.amount}` : ""
  const card = outcome.record?.card?.last4 === undefined ? "" : ` card …${outcome.record.card.last4}`
  return `  ${styleText(style, `${words}${amount}`, { stream: process.stdout })}${card}  (${outcome.reference})`
}
