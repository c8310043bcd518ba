/** Secrets never leave in a text: what a request holds of them is known, the rest is told by its form. */
import type { WireSchema } from "../schema.ts"

const HIDDEN = "<redacted>"
const API_KEY = /xnd_[a-z]+_[\w-]+/g
const CREDENTIALS = /\b(Basic|Bearer) +[\w+/=.~-]{8,}/gi
const PEM = /-----BEGIN [A-Z0-9 ]+-----[\s\S]*?(-----END [A-Z0-9 ]+-----|$)/g
// Groups of digits as cards are written; which of them belong together is tried out.
const DIGITS = /\d+(?:[ -]\d+)*/g

// ISO/IEC 7812-1 annex B: what tells a card number from most other runs of digits.
const isCard = (digits: string): boolean => {
  if (digits.length < 12 || digits.length > 19) return false
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48
    const value = i % 2 === 1 ? digit * 2 : digit
    sum += value > 9 ? value - 9 : value
  }
  return sum % 10 === 0
}

/** Hides each card number in a run of groups: the longest from the left, group by group. */
const hideCards = (run: string): string => {
  const parts = run.split(/([ -])/)
  const shown: Array<string> = []
  for (let from = 0; from < parts.length; from++) {
    let end = -1
    let digits = ""
    for (let to = from; from % 2 === 0 && to < parts.length && digits.length < 19; to += 2) {
      digits += parts[to]!
      if (isCard(digits)) end = to
    }
    shown.push(end === -1 ? parts[from]! : HIDDEN)
    if (end !== -1) from = end
  }
  return shown.join("")
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
      .replace(DIGITS, (run) => (run.length < 12 ? run : hideCards(run)))
  }
}

/** The same for every text and number within a value. */
export const scrubWithin = (value: unknown, scrub: Scrub): unknown => {
  if (typeof value === "string") return scrub(value)
  if (typeof value === "number") return scrub(String(value)) === String(value) ? value : HIDDEN
  if (Array.isArray(value)) return value.map((one) => scrubWithin(one, scrub))
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [scrub(name), scrubWithin(one, scrub)]))
}
