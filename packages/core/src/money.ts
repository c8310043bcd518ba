/**
 * Money: integer minor units and an ISO 4217 currency. Each wire format converts at its edge.
 *
 * @module
 */

/** Why an amount was refused. The message names the rule and never repeats more than the amount itself. */
export class MoneyError extends Error {
  readonly _tag = "MoneyError"
  override readonly name = "MoneyError"
  readonly rule: "currency" | "not-a-number" | "too-many-decimals" | "out-of-range" | "currency-mismatch" | "negative"
  constructor(rule: MoneyError["rule"], message: string) {
    super(message)
    this.rule = rule
  }
}

// ISO 4217 exponents that differ from 2, for the currencies the references and their neighbours name.
const EXPONENTS: Readonly<Record<string, number>> = {
  BHD: 3,
  CLP: 0,
  ISK: 0,
  IQD: 3,
  JOD: 3,
  JPY: 0,
  KRW: 0,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  PYG: 0,
  RWF: 0,
  TND: 3,
  UGX: 0,
  VND: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0
}

/** Decimal places of an ISO 4217 currency: 2 for IDR, PHP, THB, MYR, USD; 0 for VND; 3 for KWD. */
export const exponentOf = (currency: string): number => {
  if (!/^[A-Z]{3}$/.test(currency))
    throw new MoneyError("currency", "currency must be three upper-case letters (ISO 4217)")
  return EXPONENTS[currency] ?? 2
}

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/

// Minor units of a decimal text, by moving the point in the text: no arithmetic on fractions.
const minorOf = (currency: string, text: string): number => {
  const match = DECIMAL.exec(text)
  if (!match) throw new MoneyError("not-a-number", "amount must be a plain decimal number")
  const exponent = exponentOf(currency)
  const fraction = (match[3] ?? "").replace(/0+$/, "")
  if (fraction.length > exponent) {
    throw new MoneyError("too-many-decimals", `${currency} has ${exponent} decimal places`)
  }
  const minor = Number(`${match[1]}${match[2]}${fraction.padEnd(exponent, "0")}`)
  if (!Number.isSafeInteger(minor)) throw new MoneyError("out-of-range", "amount exceeds 2^53 - 1 minor units")
  return minor === 0 ? 0 : minor
}

/** An exact amount. Equal amounts have equal `minor` and `currency`; there is no floating point inside. */
export class Money {
  /** Integer minor units, e.g. sen, centavo; a safe integer. */
  readonly minor: number
  /** ISO 4217 code. */
  readonly currency: string

  private constructor(minor: number, currency: string) {
    this.minor = minor
    this.currency = currency
  }

  /** From integer minor units: `Money.ofMinor(1015, "PHP")` is 10.15 pesos. Throws {@link MoneyError}. */
  static ofMinor(minor: number, currency: string): Money {
    exponentOf(currency)
    if (!Number.isSafeInteger(minor)) throw new MoneyError("out-of-range", "minor units must be a safe integer")
    return new Money(minor === 0 ? 0 : minor, currency)
  }

  /**
   * From major units: `Money.of("10.15", "PHP")`, `Money.of(25_000, "IDR")`. A number must be one that prints
   * exactly (at most 15 significant digits); `0.1 + 0.2` is refused, not rounded. Throws {@link MoneyError}.
   */
  static of(major: string | number, currency: string): Money {
    if (typeof major === "string") return new Money(minorOf(currency, major), currency)
    // A whole number of at most 15 digits needs no text: its product with a power of ten is exact or refused.
    if (Number.isInteger(major) && Math.abs(major) < 1e15)
      return Money.ofMinor(major * 10 ** exponentOf(currency), currency)
    if (!Number.isFinite(major)) throw new MoneyError("not-a-number", "amount must be a finite number")
    const text = String(major)
    if (text.includes("e") || text.replace(/[-.]/g, "").replace(/^0+/, "").length > 15) {
      throw new MoneyError("out-of-range", "amount is not exactly representable; pass it as a decimal string")
    }
    return new Money(minorOf(currency, text), currency)
  }

  /** From the `{ value: "10000.00", currency: "IDR" }` shape of BI SNAP. Throws {@link MoneyError}. */
  static fromSnap(amount: { readonly value: string; readonly currency: string }): Money {
    return new Money(minorOf(amount.currency, amount.value), amount.currency)
  }

  /** Decimal text in major units with all the currency's decimals: `"10.15"`, `"25000.00"`, VND `"25000"`. */
  toDecimal(): string {
    const exponent = exponentOf(this.currency)
    const digits = String(Math.abs(this.minor)).padStart(exponent + 1, "0")
    const sign = this.minor < 0 ? "-" : ""
    return exponent === 0 ? sign + digits : `${sign}${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`
  }

  /** The JSON number of the cloud API, in major units. Throws {@link MoneyError} where a number cannot hold it. */
  toMajor(): number {
    const text = this.toDecimal()
    const value = Number(text)
    if (String(minorOfNumber(this.currency, value)) !== String(this.minor)) {
      throw new MoneyError("out-of-range", "amount is not exactly representable as a JSON number")
    }
    return value
  }

  /** The `{ value, currency }` shape of BI SNAP; always two decimals there, as its ISO 4217 format asks. */
  toSnap(): { readonly value: string; readonly currency: string } {
    const text = this.toDecimal()
    return { value: text.includes(".") ? text : `${text}.00`, currency: this.currency }
  }

  /** Sum of two amounts of one currency. Throws {@link MoneyError} on another currency or overflow. */
  plus(other: Money): Money {
    this.#same(other)
    return Money.ofMinor(this.minor + other.minor, this.currency)
  }

  /** Difference of two amounts of one currency. Throws {@link MoneyError} on another currency or overflow. */
  minus(other: Money): Money {
    this.#same(other)
    return Money.ofMinor(this.minor - other.minor, this.currency)
  }

  /** -1, 0 or 1. Throws {@link MoneyError} on another currency. */
  compare(other: Money): -1 | 0 | 1 {
    this.#same(other)
    return this.minor < other.minor ? -1 : this.minor > other.minor ? 1 : 0
  }

  equals(other: Money): boolean {
    return this.currency === other.currency && this.minor === other.minor
  }

  /** `PHP 10.15` */
  toString(): string {
    return `${this.currency} ${this.toDecimal()}`
  }

  /** Major units as a JSON number, so that a `Money` may stand where a request takes an amount. */
  toJSON(): number {
    return this.toMajor()
  }

  #same(other: Money): void {
    if (other.currency !== this.currency) {
      throw new MoneyError("currency-mismatch", `cannot combine ${this.currency} with ${other.currency}`)
    }
  }
}

const minorOfNumber = (currency: string, value: number): number | undefined => {
  try {
    return minorOf(currency, String(value))
  } catch {
    return undefined
  }
}
