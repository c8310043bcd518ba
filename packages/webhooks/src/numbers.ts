/**
 * Whether `JSON.parse` keeps every number of a text.
 *
 * @module
 */

const isNumeric = (byte: number | undefined): boolean =>
  byte !== undefined && byte >= 0x2e && byte <= 0x39 && byte !== 0x2f

// Sixteen digits are the fewest that a double may not hold, and such a run covers one of every sixteen places: nearly
// every payload is let through after looking at those.
const hasLongRun = (raw: Uint8Array): boolean => {
  for (let i = 15; i < raw.length; i += 16) {
    if (!isNumeric(raw[i])) continue
    let from = i
    while (isNumeric(raw[from - 1])) from--
    let to = i
    while (isNumeric(raw[to + 1])) to++
    if (to - from >= 15) return true
  }
  return false
}

// Ids in hexadecimal look like exponents; what stands before a number does not stand before them.
const HUGE_EXPONENT = /[:,[\s-]\d[\d.]*[eE][+-]?\d{3}/
// Strings are matched first so that account numbers inside them are stepped over.
const TOKEN = /"(?:\\.|[^"\\])*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g
const NUMBER = /^-?(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/

// By hand: an expression that looks for the last zeros takes quadratic time over zeros in the middle.
const withoutLastZeros = (digits: string): string => {
  let end = digits.length
  while (digits.charCodeAt(end - 1) === 0x30) end--
  return digits.slice(0, end)
}

// The significant digits and the power of ten of a decimal text, so that spellings of one number compare equal.
const normal = (text: string): string => {
  const match = NUMBER.exec(text)
  if (!match) return text
  const fraction = match[2] ?? ""
  const digits = `${match[1]}${fraction}`.replace(/^0+/, "")
  const significant = withoutLastZeros(digits)
  if (significant === "") return "0"
  return `${significant}e${Number(match[3] ?? "0") - fraction.length + (digits.length - significant.length)}`
}

/** False when a number outside the strings of this JSON would be rounded by JavaScript. */
export const numbersAreExact = (raw: Uint8Array, text: string): boolean => {
  if (!hasLongRun(raw) && !HUGE_EXPONENT.test(text)) return true
  for (const [token] of text.matchAll(TOKEN)) {
    if (token.startsWith('"')) continue
    const value = Number(token)
    if (!Number.isFinite(value) || normal(String(value)) !== normal(token)) return false
  }
  return true
}
