/**
 * Journal rows as text, for stores. Amounts stay integers in minor units with their currency.
 *
 * @module
 */
import { Money } from "@pay/core/money"
import type { JournalEntry } from "./entry.ts"

function writeMoney(this: unknown, key: string, value: unknown): unknown {
  const raw = (this as Record<string, unknown>)[key]
  return raw instanceof Money ? { minor: raw.minor, currency: raw.currency } : value
}

const readMoney = (_key: string, value: unknown): unknown => {
  if (typeof value !== "object" || value === null) return value
  const { minor, currency } = value as { readonly minor?: unknown; readonly currency?: unknown }
  return typeof minor === "number" && typeof currency === "string" ? Money.ofMinor(minor, currency) : value
}

/** JSON text of any journal value; a `Money` becomes `{ "minor": 1050, "currency": "USD" }`. */
export const toText = (value: unknown): string => JSON.stringify(value, writeMoney) ?? "null"

/** The row that {@link toText} wrote. Throws on text that is not JSON or holds an impossible amount. */
export const entryFromText = (text: string): JournalEntry => JSON.parse(text, readMoney) as JournalEntry
