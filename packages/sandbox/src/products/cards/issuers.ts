/**
 * What a card's number tells, and what issuers answer. Source: Xendit API reference › Credit Cards › Create Token, Create
 * Charge, Get Charge Option. The ranges are those of its examples; the one of BNI is the sandbox's own.
 *
 * @module
 */

export type Brand = "VISA" | "MASTERCARD" | "JCB" | "AMEX"

export interface Bank {
  readonly code: string
  readonly name: string
}

/** Banks that offer instalments. */
const BRI: Bank = { code: "BRI", name: "PT. Bank Rakyat Indonesia (Persero)" }
const BNI: Bank = { code: "BNI", name: "PT. Bank Negara Indonesia (Persero)" }
const BCA: Bank = { code: "BCA", name: "PT. Bank Central Asia" }
export const OTHER: Bank = { code: "OTHER", name: "Sandbox Bank" }

// By the first six digits.
const RANGES: Readonly<Record<string, Bank>> = {
  "400000": BRI,
  "445653": BRI,
  "460000": BRI,
  "552002": BRI,
  "411455": BCA,
  "422566": BCA,
  "510510": BNI
}

/** The bank behind the first digits of a card. */
export const bankOf = (bin: string): Bank => RANGES[bin.slice(0, 6)] ?? OTHER

/** The scheme of a card number; undefined for schemes that are not taken. */
export const brandOf = (number: string): Brand | undefined => {
  if (/^3[47]/.test(number)) return "AMEX"
  if (/^35(2[89]|[3-8]\d)/.test(number)) return "JCB"
  if (/^(5[1-5]|2(22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720))/.test(number)) return "MASTERCARD"
  return number.startsWith("4") ? "VISA" : undefined
}

/** ISO/IEC 7812-1: 13 to 19 digits whose Luhn sum ends in 0. */
export const isCardNumber = (number: string): boolean => {
  if (!/^\d{13,19}$/.test(number)) return false
  let sum = 0
  for (let i = 0; i < number.length; i++) {
    const digit = Number(number[number.length - 1 - i])
    const twice = digit * 2
    sum += i % 2 === 0 ? digit : twice > 9 ? twice - 9 : twice
  }
  return sum % 10 === 0
}

export const maskOf = (number: string): string =>
  `${number.slice(0, 6)}${"X".repeat(number.length - 10)}${number.slice(-4)}`

export const cvnLengthOf = (brand: Brand): number => (brand === "AMEX" ? 4 : 3)

/** Documented failure reasons of a charge, each with the response code and text that a scheme gives for it. */
export const DECLINES: Readonly<Record<string, readonly [code: string, text: string]>> = {
  AUTHENTICATION_FAILED: ["1A", "Additional customer authentication required"],
  DECLINED_BY_ISSUER: ["05", "Do not honor"],
  DECLINED_BY_PROCESSOR: ["05", "Do not honor"],
  EXPIRED_CARD: ["54", "Expired card"],
  ISSUER_SUSPECT_FRAUD: ["59", "Suspected fraud"],
  INACTIVE_OR_UNAUTHORIZED_CARD: ["57", "Transaction not permitted to cardholder"],
  INSUFFICIENT_BALANCE: ["51", "Insufficient funds"],
  INVALID_CARD: ["14", "Invalid card number"],
  INVALID_CVV: ["82", "Negative CVV result"],
  ISSUER_UNAVAILABLE: ["91", "Issuer unavailable"],
  PROCESSOR_ERROR: ["96", "System malfunction"],
  STOLEN_CARD: ["43", "Stolen card"],
  PROCESSOR_TIMEOUT: ["68", "Response received too late"],
  FRAUD_RISK_BLOCKED: ["59", "Suspected fraud"]
}

/** `eci` by scheme: authenticated, or not. */
export const eciOf = (brand: Brand, authenticated: boolean): string =>
  brand === "MASTERCARD" ? (authenticated ? "02" : "00") : authenticated ? "05" : "07"

/** Instalment plans of the banks that have them. */
export const INSTALLMENTS = { banks: ["BRI", "BNI"], counts: [3, 6, 12], currency: "IDR", minimum: 500_000 } as const

/** Default limits of an account by currency, major units; an amount of 0 is exempt. */
export const LIMITS: Readonly<Record<string, { readonly min: number; readonly max: number }>> = {
  IDR: { min: 5_000, max: 200_000_000 },
  PHP: { min: 20, max: 700_000 }
}
