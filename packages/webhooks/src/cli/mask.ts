/**
 * Showing what is stored without showing what it says.
 *
 * @module
 */

const HIDDEN = "•••"
/** What a person needs in order to know what happened, and what tells nothing about a payer. */
const SHOWN: ReadonlySet<string> = new Set(["event", "type", "status", "currency", "created", "updated", "timestamp"])

/** The same JSON value with its texts and numbers hidden, but for the names of what happened. */
export const maskValue = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(maskValue)
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        SHOWN.has(key) && typeof inner === "string" ? inner : maskValue(inner)
      ])
    )
  return typeof value === "string" || typeof value === "number" ? HIDDEN : value
}

// Addresses, keys and tokens, card and account numbers: whatever a handler's error message may have quoted.
const SECRETS = /[^\s@"'<>]{1,64}@[^\s@"'<>]{1,255}|\b(?:xnd|sk|pk|whsec)_\w+|[\w+/=-]{24,}|\d(?:[ -]?\d){7,}/g

/** An error message without what looks like a secret or a person. */
export const maskText = (text: string): string => text.replace(SECRETS, HIDDEN)

/** Text for a terminal: control characters could move its cursor or rename its window. */
export const printable = (text: string): string => text.replace(/\p{Cc}/gu, "?")
