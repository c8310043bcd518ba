/**
 * What each lender takes and gives back. Source: Xendit API reference › PayLater › Initiate PayLater Plans, Refund Paylater
 * Charge.
 *
 * @module
 */
import { type Context, refuse } from "../../engine/product.ts"
import { DAY } from "../../engine/time.ts"
import { isListed } from "../shared.ts"

export interface Lender {
  readonly currency: string
  readonly refunds: "parts" | "whole" | "none"
  /** How long after the payment a refund is possible, ms; absent: always. */
  readonly refundWindow?: number
  /** Whether plans list their options. */
  readonly options: boolean
}

/** By `channel_code`. */
export const LENDERS: Readonly<Record<string, Lender>> = {
  ID_KREDIVO: { currency: "IDR", refunds: "parts", refundWindow: 14 * DAY, options: true },
  ID_AKULAKU: { currency: "IDR", refunds: "parts", options: true },
  ID_INDODANA: { currency: "IDR", refunds: "parts", refundWindow: 30 * DAY, options: true },
  ID_ATOME: { currency: "IDR", refunds: "parts", options: true },
  PH_ATOME: { currency: "PHP", refunds: "parts", options: true },
  PH_BILLEASE: { currency: "PHP", refunds: "whole", options: true },
  PH_CASHALO: { currency: "PHP", refunds: "none", options: false }
}

/** Refuses while a lender is down, as a setting of the account says. */
export const assertAvailable = (context: Context, channel: string): void => {
  if (isListed(context, "paylater.unavailable_channels", channel)) {
    refuse("CHANNEL_UNAVAILABLE", `${channel} cannot be reached at the moment.`)
  }
}
