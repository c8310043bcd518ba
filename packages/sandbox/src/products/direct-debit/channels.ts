/**
 * What each bank asks for. Source: Xendit API reference › Direct Debit › Initialize Linked Account Tokenization, Create
 * Payment Method, Create Direct Debit Payment.
 *
 * @module
 */
import { type Context, refuse } from "../../engine/product.ts"
import { DAY, MINUTE } from "../../engine/time.ts"
import { isListed } from "../shared.ts"

export interface Channel {
  readonly type: "DEBIT_CARD" | "BANK_ACCOUNT" | "BANK_REDIRECT"
  readonly currency: string
  /** How an account is linked. */
  readonly links: "otp" | "redirect"
  /** Whether a webhook tells of a successful link. */
  readonly tellsLink: boolean
  /** How a payment is confirmed: `choice` by OTP unless the merchant switches it off. */
  readonly confirms: "choice" | "otp" | "redirect" | "none"
  /** How long a payment method lives, ms; absent: for ever. */
  readonly lifetime?: number
  /** Whether payments can be refunded, whole. */
  readonly refunds: boolean
}

const card = { type: "DEBIT_CARD", currency: "IDR" } as const
const philippine = {
  type: "BANK_ACCOUNT",
  currency: "PHP",
  links: "redirect",
  tellsLink: true,
  lifetime: 365 * DAY,
  refunds: false
} as const
const thai = {
  type: "BANK_ACCOUNT",
  currency: "THB",
  links: "redirect",
  tellsLink: false,
  confirms: "none",
  refunds: false
} as const

/** By `channel_code`. */
export const CHANNELS: Readonly<Record<string, Channel>> = {
  DC_BRI: { ...card, links: "otp", tellsLink: false, confirms: "choice", refunds: true },
  BCA_ONEKLIK: { ...card, links: "redirect", tellsLink: true, confirms: "redirect", refunds: false },
  BCA_KLIKPAY: {
    type: "BANK_REDIRECT",
    currency: "IDR",
    links: "redirect",
    tellsLink: false,
    confirms: "redirect",
    refunds: false
  },
  BA_BPI: { ...philippine, confirms: "otp" },
  BPI_RECURRING: { ...philippine, confirms: "none" },
  BA_UBP: { ...philippine, confirms: "none" },
  UBP_EADA: { ...philippine, confirms: "none" },
  BA_BBL: thai,
  BA_BAY: thai,
  BA_KTB: thai,
  BA_SCB: thai
}

/** Channels for which the reference says that `enable_otp` is not supported. */
export const WITHOUT_OTP_CHOICE: ReadonlyArray<string> = ["BA_BPI", "BA_UBP", "BCA_KLIKPAY"]

/** Documented reasons of a failed payment. */
export const PAYMENT_FAILURES: ReadonlyArray<string> = [
  "INSUFFICIENT_BALANCE",
  "MAX_AMOUNT_LIMIT_ERROR",
  "ACCOUNT_ACCESS_BLOCKED",
  "INVALID_PAYMENT_METHOD_ERROR",
  "MAX_OTP_ATTEMPTS_ERROR",
  "CHANNEL_UNAVAILABLE",
  "SERVER_ERROR"
]

/** OTPs of the reference's samples: what the bank has sent. */
export const OTPS = { linking: ["333000", "123456"], payment: ["222000", "111222", "123456"] } as const
export const OTP_LIFETIME = 5 * MINUTE
export const OTP_ATTEMPTS = 3

/** Refuses channels that are not open to the account. */
export const assertChannel = (context: Context, code: string): void => {
  if (isListed(context, "direct-debit.inactive_channels", code)) {
    refuse("CHANNEL_CODE_NOT_SUPPORTED_ERROR", `${code} is not active for this account.`)
  }
}
