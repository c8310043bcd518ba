/**
 * JSON that never rounds in silence.
 *
 * @module
 */

/** A number in the text that a JavaScript number cannot hold exactly. */
export class InexactNumberError extends Error {
  readonly _tag = "InexactNumberError"
  constructor() {
    super("a number in the JSON text cannot be held exactly")
  }
}

// Only a value can stand after these; most texts hold neither so many digits nor an exponent there.
const LONG_NUMBER = /(?:^|[:,[])\s*-?(?:[0-9.]{16}|[0-9.]+[eE])/

const plain = (text: string): string => {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text)
  if (!match) return text
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = match
  const digits = (whole + fraction).replace(/^0+/, "")
  const scale = fraction.length - Number(exponent)
  const trimmed = digits.replace(/0+$/, "")
  return trimmed === "" ? "0" : `${sign}${trimmed}e${digits.length - trimmed.length - scale}`
}

/** Parses JSON. Throws SyntaxError, or {@link InexactNumberError} where a number would be rounded. */
export const parseExact = (text: string): unknown => {
  if (!LONG_NUMBER.test(text)) return JSON.parse(text)
  return JSON.parse(text, function (
    this: unknown,
    _key: string,
    value: unknown,
    context?: { readonly source?: string }
  ) {
    if (typeof value !== "number") return value
    const source = context?.source
    if (
      source === undefined
        ? !Number.isSafeInteger(value) && Math.abs(value) > Number.MAX_SAFE_INTEGER
        : plain(source) !== plain(String(value))
    ) {
      throw new InexactNumberError()
    }
    return value
  } as (key: string, value: unknown) => unknown)
}
