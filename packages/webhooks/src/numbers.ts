/**
 * Whether `JSON.parse` keeps every number of a text.
 *
 * @module
 */

// Sixteen digits in a row are the shortest that a double may not hold; nearly every payload stops here.
const SUSPECT = /\d[\d.]{15,}|\d[eE]/
// Strings are matched first so that account numbers inside them are stepped over.
const TOKEN = /"(?:\\.|[^"\\])*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g
const NUMBER = /^-?(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/

// The significant digits and the power of ten of a decimal text, so that spellings of one number compare equal.
const normal = (text: string): string => {
  const match = NUMBER.exec(text)
  if (!match) return text
  const fraction = match[2] ?? ""
  const digits = `${match[1]}${fraction}`.replace(/^0+/, "")
  const significant = digits.replace(/0+$/, "")
  if (significant === "") return "0"
  return `${significant}e${Number(match[3] ?? "0") - fraction.length + (digits.length - significant.length)}`
}

/** False when a number outside the strings of this JSON text would be rounded by JavaScript. */
export const numbersAreExact = (text: string): boolean => {
  if (!SUSPECT.test(text)) return true
  for (const [token] of text.matchAll(TOKEN)) {
    if (token.startsWith('"')) continue
    const value = Number(token)
    if (!Number.isFinite(value) || normal(String(value)) !== normal(token)) return false
  }
  return true
}
