/**
 * Journal rows as text, for stores. Amounts stay integers in minor units with their currency.
 *
 * @module
 */
import { Money } from "@pay/core/money"
import type { JournalEntry } from "./entry.ts"

// Before JSON.stringify, which would ask a Money for its major units.
const plain = (value: unknown): unknown => {
  if (value instanceof Money) return { minor: value.minor, currency: value.currency }
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]))
}

const readMoney = (_key: string, value: unknown): unknown => {
  if (typeof value !== "object" || value === null) return value
  const { minor, currency } = value as { readonly minor?: unknown; readonly currency?: unknown }
  return typeof minor === "number" && typeof currency === "string" ? Money.ofMinor(minor, currency) : value
}

/** JSON text of any journal value; a `Money` becomes `{ "minor": 1050, "currency": "USD" }`. */
export const toText = (value: unknown): string => JSON.stringify(plain(value)) ?? "null"

/** The row that {@link toText} wrote. Throws on text that is not JSON or holds an impossible amount. */
export const entryFromText = (text: string): JournalEntry => JSON.parse(text, readMoney) as JournalEntry
