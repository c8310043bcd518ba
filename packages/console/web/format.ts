/** Texts for people: money, instants, names. */
import type { Fields } from "./types.ts"

const amounts = new Map<string, Intl.NumberFormat>()

/** `IDR 25,000` */
export const money = (amount: number, currency: string): string => {
  let format = amounts.get(currency)
  if (!format) {
    format = new Intl.NumberFormat("en", {
      style: "currency",
      currency,
      currencyDisplay: "code",
      minimumFractionDigits: 0
    })
    amounts.set(currency, format)
  }
  return format.format(amount).replaceAll("\u00a0", " ")
}

const two = (value: number): string => String(value).padStart(2, "0")

/** `10:15:30`, in the time zone of whoever looks. */
export const timeOf = (iso: string): string => {
  const date = new Date(iso)
  return `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`
}

/** `15 Jan 10:15:30` */
export const instantOf = (iso: string): string => {
  const date = new Date(iso)
  return `${date.getDate()} ${date.toLocaleString("en", { month: "short" })} ${timeOf(iso)}`
}

export const dayOf = (iso: string): string =>
  new Date(iso).toLocaleDateString("en", { weekday: "short", day: "numeric", month: "short", year: "numeric" })

/** `2 h 5 min`, the two largest parts. */
export const spanOf = (ms: number): string => {
  const parts = [
    [Math.floor(ms / 86_400_000), "d"],
    [Math.floor(ms / 3_600_000) % 24, "h"],
    [Math.floor(ms / 60_000) % 60, "min"],
    [Math.floor(ms / 1_000) % 60, "s"]
  ] as const
  const shown = parts.filter(([count]) => count > 0).slice(0, 2)
  return shown.length === 0 ? "0 s" : shown.map(([count, unit]) => `${count} ${unit}`).join(" ")
}

const NAMES: Readonly<Record<string, string>> = { qr: "QR", snap: "SNAP", ewallets: "E-wallets", paylater: "PayLater" }

/** `virtual-accounts` → `Virtual accounts` */
export const nameOf = (word: string): string => {
  const known = NAMES[word]
  if (known) return known
  const spaced = word.replaceAll(/[-_]/g, " ")
  return spaced.charAt(0).toUpperCase() + spaced.slice(1)
}

/** The middle of a long id is left out; the whole one is in the title. */
export const shortId = (id: string): string => (id.length <= 22 ? id : `${id.slice(0, 12)}…${id.slice(-6)}`)

/** A path whose ids are shortened. */
export const shortPath = (path: string): string => (path.split("?")[0] ?? "").split("/").map(shortId).join("/")

const fieldOf = (value: Fields, names: ReadonlyArray<string>): unknown => {
  const request = (typeof value.request === "object" && value.request !== null ? value.request : {}) as Fields
  for (const from of [value, request]) for (const name of names) if (from[name] !== undefined) return from[name]
  return undefined
}

const textOf = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined)

/** The merchant's own name for an object. */
export const referenceOf = (value: Fields): string | undefined =>
  textOf(fieldOf(value, ["reference_id", "external_id", "reference", "partnerReferenceNo", "virtualAccountNo"]))

export const statusOf = (value: Fields): string | undefined => textOf(value.status) ?? textOf(value.state)

/** Amount and currency, where an object has both. */
export const amountOf = (value: Fields): { readonly amount: number; readonly currency: string } | undefined => {
  const amount = fieldOf(value, ["amount", "charge_amount", "expected_amount", "paid_amount"])
  const currency = textOf(fieldOf(value, ["currency"]))
  return typeof amount === "number" && currency ? { amount, currency } : undefined
}

/** What a QR code of the object would hold. */
export const qrOf = (value: Fields): string | undefined =>
  textOf(fieldOf(value, ["qr_string", "qr_checkout_string", "qrContent", "content"]))
