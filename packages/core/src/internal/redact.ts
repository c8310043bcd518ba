/** Secrets never leave in a text: what a request holds of them is known, the rest is told by its form. */
import type { WireSchema } from "../schema.ts"

const HIDDEN = "<redacted>"
const API_KEY = /xnd_[a-z]+_[\w-]+/g
const CREDENTIALS = /\b(Basic|Bearer) +[\w+/=.~-]{8,}/gi
const PEM = /-----BEGIN [A-Z0-9 ]+-----[\s\S]*?(-----END [A-Z0-9 ]+-----|$)/g
const CARD = /(?<!\d)\d(?:[ -]?\d){11,18}(?!\d)/g

// ISO/IEC 7812-1 annex B: what tells a card number from any other run of digits.
const isCard = (text: string): boolean => {
  let sum = 0
  let double = false
  for (let i = text.length - 1; i >= 0; i--) {
    const digit = text.charCodeAt(i) - 48
    if (digit < 0) continue
    const value = double ? digit * 2 : digit
    sum += value > 9 ? value - 9 : value
    double = !double
  }
  return sum % 10 === 0
}

const add = (value: unknown, into: Set<string>): void => {
  if (typeof value === "string" || typeof value === "number") into.add(String(value))
  else if (typeof value === "object" && value !== null) for (const one of Object.values(value)) add(one, into)
}

/** Collects the values of fields that the schema marks as secret. */
export const collectSecrets = (schema: WireSchema, value: unknown, into: Set<string>): void => {
  if (schema.secret) add(value, into)
  for (const part of [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])])
    collectSecrets(part, value, into)
  if (typeof value !== "object" || value === null) return
  if (Array.isArray(value)) {
    if (schema.items) for (const item of value) collectSecrets(schema.items, item, into)
    return
  }
  for (const [name, field] of Object.entries(value)) {
    const own = schema.properties?.[name] ?? schema.values
    if (own) collectSecrets(own, field, into)
  }
}

export type Scrub = (text: string) => string

/** Replaces the given secrets and everything that has the form of one. */
export const scrubber = (secrets: Iterable<string>): Scrub => {
  // The longest first, so that a secret within another leaves no rest.
  const known = [...new Set(secrets)].filter((one) => one.length > 2).sort((a, b) => b.length - a.length)
  return (text) => {
    let out = text
    for (const secret of known) out = out.replaceAll(secret, HIDDEN)
    return out
      .replace(PEM, HIDDEN)
      .replace(API_KEY, HIDDEN)
      .replace(CREDENTIALS, HIDDEN)
      .replace(CARD, (digits) => (isCard(digits) ? HIDDEN : digits))
  }
}
