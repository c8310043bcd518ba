/**
 * The banks of virtual accounts. Source: Xendit API reference › Virtual Accounts › Create Virtual Account, Get Virtual
 * Account Banks. Merchant codes without an example in the reference are the sandbox's own.
 *
 * @module
 */

export interface Bank {
  readonly name: string
  readonly country: "ID" | "VN" | "TH" | "MY"
  readonly currencies: ReadonlyArray<string>
  /** Leading digits of every account number. */
  readonly merchantCode: string
}

const bank = (name: string, country: Bank["country"], merchantCode: string, ...currencies: Array<string>): Bank => ({
  name,
  country,
  currencies,
  merchantCode
})

/** By `bank_code`. */
export const BANKS: Readonly<Record<string, Bank>> = {
  BCA: bank("Bank Central Asia", "ID", "10766", "IDR"),
  BNI: bank("Bank Negara Indonesia", "ID", "8808", "IDR"),
  MANDIRI: bank("Bank Mandiri", "ID", "88608", "IDR"),
  PERMATA: bank("Bank Permata", "ID", "8214", "IDR"),
  SAHABAT_SAMPOERNA: bank("Bank Sahabat Sampoerna", "ID", "40102", "IDR"),
  BRI: bank("Bank Rakyat Indonesia", "ID", "26215", "IDR"),
  BNC: bank("Bank Neo Commerce", "ID", "90100010", "IDR"),
  CIMB: bank("Bank CIMB Niaga", "ID", "93490", "IDR"),
  BSI: bank("Bank Syariah Indonesia", "ID", "9347", "IDR"),
  BJB: bank("Bank Jabar Banten", "ID", "1234", "IDR"),
  DBS: bank("The Development Bank of Singapore", "ID", "1150", "IDR", "USD"),
  PV: bank("PV Bank", "VN", "9620", "VND"),
  VIETCAPITAL: bank("Vietcapital Bank", "VN", "9701", "VND"),
  WOORI: bank("Woori Bank", "VN", "9024", "VND"),
  MSB: bank("Maritime Bank", "VN", "9683", "VND"),
  VPB: bank("VPBank", "VN", "0024", "VND"),
  BIDV: bank("BIDV", "VN", "9632", "VND"),
  STANDARD_CHARTERED: bank("Standard Chartered", "TH", "9020", "THB"),
  UOB: bank("United Overseas Bank", "MY", "9031", "MYR"),
  AMBANK: bank("AmBank", "MY", "9048", "MYR")
}

/** What a bank takes at a time, major units. */
interface Limits {
  readonly least: number
  readonly most: number
}
const usual: Limits = { least: 1, most: 50_000_000_000 }
const vietnamese: Limits = { least: 10_000, most: 499_999_999 }
const LIMITS: Readonly<Record<string, Limits>> = {
  BNI: usual,
  BJB: usual,
  BRI: usual,
  BSI: usual,
  BNC: usual,
  MANDIRI: usual,
  SAHABAT_SAMPOERNA: usual,
  PERMATA: { least: 1, most: 9_999_999_999 },
  BCA: { least: 10_000, most: 999_999_999_999 },
  CIMB: { least: 1_000, most: 50_000_000_000 },
  WOORI: vietnamese,
  VIETCAPITAL: vietnamese
}

/** The documented limits of a bank; those of DBS are known in US dollars only. */
export const limitsOf = (bankCode: string, currency: string): Limits | undefined =>
  bankCode === "DBS" ? (currency === "USD" ? usual : undefined) : LIMITS[bankCode]

/** What the bank shows to the payer. */
export const shownName = (bankCode: string, name: string): string =>
  bankCode === "BNI" ? `XDT-${name}` : bankCode === "CIMB" ? `Xendit ${name}` : name

// The range of the reference's example: 9999000001 to 9999999999, without the merchant code.
const RANGE = { first: 9_999_000_001, last: 9_999_999_999 } as const

export const isInRange = (number: string): boolean =>
  /^\d{10}$/.test(number) && Number(number) >= RANGE.first && Number(number) <= RANGE.last

/** A number of the range, from a fraction in [0, 1). */
export const drawNumber = (fraction: number): string =>
  String(RANGE.first + Math.floor(fraction * (RANGE.last - RANGE.first + 1)))

/** Names of banks and institutions, which an account's name may not contain. */
export const isForbiddenName = (name: string): boolean =>
  /\b(bank|bca|bni|bri|bsi|mandiri|permata|cimb|xendit)\b/i.test(name)
