/** Checks of single values: type, enumeration, number, text and amount. */
import { Money, MoneyError } from "../money.ts"
import type { JsonType, WireSchema } from "../schema.ts"
import { type Check, type Cursor, reader } from "./cursor.ts"

const FORMATS: Readonly<Record<string, RegExp>> = {
  date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  "date-time":
    /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt ]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?([Zz]|[+-]\d{2}:?\d{2})$/,
  email: /^[^\s@]+@[^\s@]+$/,
  uri: /^[A-Za-z][A-Za-z0-9+.-]*:[^\s]+$/
}

const list = (values: ReadonlyArray<unknown>): string => {
  const shown = values.slice(0, 30).map((value) => (typeof value === "string" ? value : JSON.stringify(value)))
  return values.length > shown.length ? `${shown.join(", ")}, …` : shown.join(", ")
}

export const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Money)

/** The JSON number of an amount; undefined where no number holds it exactly. */
const majorOf = (money: Money): number | undefined => {
  try {
    return money.toMajor()
  } catch (error) {
    if (error instanceof MoneyError) return undefined
    throw error
  }
}

const isNumber = (value: unknown): boolean =>
  typeof value === "number" ? Number.isFinite(value) : value instanceof Money

const TYPES: Readonly<Record<JsonType, (value: unknown) => boolean>> = {
  string: (value) => typeof value === "string",
  number: isNumber,
  integer: (value) => (value instanceof Money ? /^-?\d+(\.0+)?$/.test(value.toDecimal()) : Number.isInteger(value)),
  boolean: (value) => typeof value === "boolean",
  object: isObject,
  array: Array.isArray,
  null: (value) => value === null
}

export const checkType = (schema: WireSchema): Check | undefined => {
  if (schema.type === undefined) return undefined
  const types = (Array.isArray(schema.type) ? schema.type : [schema.type]) as ReadonlyArray<JsonType>
  const message = `must be ${types.join(" or ")}`
  const tests = types.map((type) => TYPES[type])
  const only = tests.length === 1 ? tests[0] : undefined
  const fits = only ?? ((value: unknown) => tests.some((test) => test(value)))
  return (value, at) => {
    if (!fits(value)) at.add("type", message)
    else if (value instanceof Money && majorOf(value) === undefined)
      at.add("amount", "must be an amount that a JSON number holds exactly")
  }
}

export const checkEnum = (schema: WireSchema): Check | undefined => {
  const values = schema.enum ?? (schema.const === undefined ? undefined : [schema.const])
  if (values === undefined) return undefined
  const plain = new Set(values)
  return (value, at) => {
    if (plain.has(value) || values.some((known) => same(known, value))) return
    at.add("enum", values.length === 1 ? `must be ${list(values)}` : `must be one of ${list(values)}`)
  }
}

const decimalsOf = (value: number): number => {
  const text = String(value)
  return text.includes("e-") ? Number.POSITIVE_INFINITY : (text.split(".")[1]?.length ?? 0)
}

// multipleOf on the decimal text, so that 0.1-steps are not judged by binary fractions.
const isMultiple = (value: number, step: number): boolean => {
  const shift = Math.max(decimalsOf(value), decimalsOf(step))
  if (shift > 12) return false
  const scaled = (n: number): bigint => {
    const text = String(n)
    // From 1e21 on; such a number has no fraction.
    if (text.includes("e")) return BigInt(n) * 10n ** BigInt(shift)
    const [whole = "0", fraction = ""] = text.split(".")
    return BigInt(whole + fraction.padEnd(shift, "0"))
  }
  return scaled(value) % scaled(step) === 0n
}

export const checkNumber = (schema: WireSchema): Check | undefined => {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema
  const limits = [minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf]
  if (limits.every((limit) => limit === undefined)) return undefined
  return (value, at) => {
    const n = value instanceof Money ? majorOf(value) : value
    if (typeof n !== "number") return
    if (minimum !== undefined && n < minimum) at.add("minimum", `must be at least ${minimum}`)
    if (maximum !== undefined && n > maximum) at.add("maximum", `must be at most ${maximum}`)
    if (exclusiveMinimum !== undefined && n <= exclusiveMinimum) at.add("minimum", `must be above ${exclusiveMinimum}`)
    if (exclusiveMaximum !== undefined && n >= exclusiveMaximum) at.add("maximum", `must be below ${exclusiveMaximum}`)
    if (multipleOf !== undefined && !isMultiple(n, multipleOf))
      at.add("multipleOf", `must be a multiple of ${multipleOf}`)
  }
}

// Length in characters, not UTF-16 units; counted only where the difference could matter.
const checkLength = (value: string, least: number, most: number, at: Cursor): void => {
  if (value.length >= least * 2 && value.length <= most) return
  const length = [...value].length
  if (length < least) at.add("minLength", least === 1 ? "must not be empty" : `must have at least ${least} characters`)
  if (length > most) at.add("maxLength", `must have at most ${most} characters`)
}

export const checkString = (schema: WireSchema): Check | undefined => {
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern, format } = schema
  const known = format === undefined ? undefined : FORMATS[format]
  const bounded = minLength > 0 || maxLength < Number.POSITIVE_INFINITY
  if (!bounded && pattern === undefined && !known) return undefined
  const regexp = pattern === undefined ? undefined : new RegExp(pattern, "u")
  return (value, at) => {
    if (typeof value !== "string") return
    if (bounded) checkLength(value, minLength, maxLength, at)
    if (regexp && !regexp.test(value)) at.add("pattern", `must match ${pattern}`)
    if (known && !known.test(value)) at.add("format", `must be a ${format}`)
  }
}

const CURRENCY = /^[A-Z]{3}$/

/** An amount must be exact in its currency. Whole sums that every currency can hold need no second look. */
export const checkMoney = (schema: WireSchema): Check | undefined => {
  const { money } = schema
  if (money === undefined) return undefined
  const fixed = CURRENCY.test(money) ? money : undefined
  const ups = money.split("/").filter((part) => part === "..").length
  const currencyIn = reader(money.replaceAll("../", ""))
  return (value, at) => {
    if (typeof value !== "number" && !(value instanceof Money)) return
    const currency = fixed ?? currencyIn(at.parents[at.parents.length - 1 - ups])
    if (typeof currency !== "string" || !CURRENCY.test(currency)) return
    if (value instanceof Money) {
      if (value.currency !== currency) at.add("currency", `must be an amount in ${currency}`)
      return
    }
    if (Number.isInteger(value) && Math.abs(value) < 1e11) return
    try {
      Money.of(value, currency)
    } catch (error) {
      if (error instanceof MoneyError) at.add("amount", error.message)
      else throw error
    }
  }
}
