/**
 * What each wallet can do. Source: Xendit API reference › eWallets › Create, Void and Refund eWallet Charge.
 *
 * @module
 */
import { DAY, HOUR, localTime, MINUTE, ZONES } from "../../engine/time.ts"

export interface Channel {
  readonly currency: string
  /** How the payer gets to the wallet: a web page, a link into its app, or a push message to the phone. */
  readonly flow: "web" | "deeplink" | "push"
  readonly void: boolean
  /** How long after the payment a refund is possible: ms, `always`, or `never`. */
  readonly refund: number | "always" | "never"
  /** Refunds of one charge, at most. */
  readonly maxRefunds?: number
}

const channel = (
  currency: string,
  flow: Channel["flow"],
  voidable: boolean,
  refund: Channel["refund"],
  maxRefunds?: number
): Channel => ({ currency, flow, void: voidable, refund, ...(maxRefunds === undefined ? {} : { maxRefunds }) })

const days = (count: number): number => count * DAY

/** By `channel_code`. */
export const CHANNELS: Readonly<Record<string, Channel>> = {
  ID_OVO: channel("IDR", "push", true, days(14)),
  ID_DANA: channel("IDR", "web", true, days(30)),
  ID_LINKAJA: channel("IDR", "web", true, days(30)),
  ID_SHOPEEPAY: channel("IDR", "deeplink", true, days(365)),
  ID_ASTRAPAY: channel("IDR", "web", false, "never"),
  ID_JENIUSPAY: channel("IDR", "push", true, "always"),
  ID_SAKUKU: channel("IDR", "web", false, "never"),
  PH_PAYMAYA: channel("PHP", "web", true, days(365), 7),
  PH_GCASH: channel("PHP", "web", true, days(180), 7),
  PH_GRABPAY: channel("PHP", "web", true, days(365), 7),
  PH_SHOPEEPAY: channel("PHP", "deeplink", true, days(365), 7),
  VN_APPOTA: channel("VND", "web", false, "always"),
  VN_MOMO: channel("VND", "web", false, "always"),
  VN_SHOPEEPAY: channel("VND", "deeplink", false, days(90)),
  VN_VNPTWALLET: channel("VND", "web", false, "always"),
  VN_VIETTELPAY: channel("VND", "web", false, "never"),
  VN_ZALOPAY: channel("VND", "web", false, days(180)),
  TH_WECHATPAY: channel("THB", "web", false, "never"),
  TH_LINEPAY: channel("THB", "web", false, "never"),
  TH_TRUEMONEY: channel("THB", "web", false, "never"),
  TH_SHOPEEPAY: channel("THB", "deeplink", false, "never"),
  MY_TOUCHNGO: channel("MYR", "web", false, days(30)),
  MY_SHOPEEPAY: channel("MYR", "deeplink", false, days(365)),
  MY_GRABPAY: channel("MYR", "web", false, days(365)),
  MY_WECHATPAY: channel("MYR", "web", false, days(365))
}

export const isShopeePay = (code: string): boolean => code.endsWith("_SHOPEEPAY")
export const countryOf = (code: string): string => code.slice(0, 2)

/** Void and refund windows are counted on the wallet's own clock. */
export const localAt = (code: string, ms: number) => localTime(ms, ZONES[countryOf(code)] ?? 0)

const VOID_CUTOFF = 23 * HOUR + 50 * MINUTE
const SHOPEEPAY_OPENS = 5 * HOUR

/** A charge can be voided on the day it was made, before 23:50 local time. */
export const isVoidable = (code: string, chargedAt: number, now: number): boolean => {
  const [then, today] = [localAt(code, chargedAt), localAt(code, now)]
  return then.date === today.date && today.time < VOID_CUTOFF
}

/** ShopeePay voids nothing from 00:00 to 05:00 local time. */
export const isVoidPaused = (code: string, now: number): boolean =>
  isShopeePay(code) && localAt(code, now).time < SHOPEEPAY_OPENS

/** ShopeePay refunds nothing from 23:50 to 05:00; Maya refunds parts only from the day after the payment on. */
export const isRefundPaused = (code: string, paidAt: number, now: number, partial: boolean): boolean => {
  const local = localAt(code, now)
  if (isShopeePay(code)) return local.time < SHOPEEPAY_OPENS || local.time >= VOID_CUTOFF
  return code === "PH_PAYMAYA" && partial && localAt(code, paidAt).date === local.date
}

/** Documented reasons of a failed charge; the customer's own refusal first. */
export const CHARGE_FAILURES: ReadonlyArray<string> = [
  "USER_DECLINED_PAYMENT",
  "INSUFFICIENT_BALANCE",
  "ACCOUNT_ACCESS_BLOCKED",
  "ACCOUNT_NOT_ACTIVATED",
  "INVALID_ACCOUNT_DETAILS",
  "INVALID_MERCHANT_CREDENTIALS",
  "INVALID_TOKEN",
  "MAXIMUM_LIMIT_REACHED",
  "USER_UNREACHABLE",
  "CHANNEL_UNAVAILABLE",
  "FAILURE_DETAILS_UNAVAILABLE"
]

/** How long a payer may take: Maya's link lives 15 minutes; the sandbox gives the others a day. */
export const payWindow = (code: string): number => (code === "PH_PAYMAYA" ? 15 * MINUTE : DAY)

const YEARS = days(365)
/** How long a linked account stays linked, by wallet and country; absent: for ever. */
export const LINK_LIFETIMES: Readonly<Record<string, number>> = {
  ID_DANA: 10 * YEARS,
  ID_SHOPEEPAY: 5 * YEARS,
  PH_SHOPEEPAY: 5 * YEARS,
  PH_GRABPAY: YEARS,
  MY_GRABPAY: 10 * YEARS
}
