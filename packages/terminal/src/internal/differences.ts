import type { Command } from "../command.ts"
import { toText } from "../journal/codec.ts"

const FIELDS = ["kind", "terminalId", "amount", "tip", "tax", "cashback", "tipOnScreen", "options"] as const

/** What differs between two commands that share a reference, by field name. */
export const differences = (one: Command, other: Command): ReadonlyArray<string> => [
  ...FIELDS.filter((field) => toText(one[field]) !== toText(other[field])),
  ...(one.original?.reference === other.original?.reference ? [] : ["original"])
]
