/**
 * The payment methods a till may ask for. Answers name only CARD, EWALLET and QRIS, and no table maps one to the other.
 *
 * @module
 */
import type { RequestedPaymentMethod } from "./generated/models.ts"

const METHODS: Readonly<Record<RequestedPaymentMethod, true>> = {
  INSERT_CARD: true,
  CONTACTLESS: true,
  BRIZZI: true,
  QRIS: true,
  CARD: true,
  QR: true,
  ALIPAY_PLUS: true,
  WECHATPAY_CIL: true,
  WECHATPAY_OCGT: true,
  TRUEMONEY: true,
  LINEPAY: true,
  SHOPEEPAY: true,
  SABUYMONEY: true,
  MAXME: true,
  BBL_QRCS: true
}

/** Every method a sale may ask for. */
export const REQUESTED_METHODS = Object.keys(METHODS) as ReadonlyArray<RequestedPaymentMethod>

export const isRequestedMethod = (value: unknown): value is RequestedPaymentMethod =>
  typeof value === "string" && Object.hasOwn(METHODS, value)
