import { Money } from "@pay/core/money"
import type { Amount } from "../engine/checkout.ts"
import type { Language } from "./texts/index.ts"

// Both name the currencies of the region by their short signs: Rp, ₱, ฿.
const LOCALES = { en: "en-PH", id: "id-ID" } as const

/** An amount as the language writes it, from its exact decimals: no arithmetic on the way. */
export const formatAmount = ({ value, currency }: Amount, language: Language): string =>
  new Intl.NumberFormat(LOCALES[language], {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
    trailingZeroDisplay: "stripIfInteger"
  }).format(Money.of(value, currency).toDecimal() as Intl.StringNumericLiteral)

/** An instant as the language writes it, in the time of Jakarta. */
export const formatTime = (ms: number, language: Language): string =>
  new Intl.DateTimeFormat(language === "id" ? "id-ID" : "en-GB", {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: "Asia/Jakarta"
  }).format(ms)
