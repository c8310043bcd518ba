/**
 * What the customer's pages show of SNAP objects.
 *
 * @module
 */
import type { Checkout, OtpAsked } from "../../engine/checkout.ts"
import type { Context } from "../../engine/product.ts"
import { merchantOf } from "../shared.ts"
import { OTP, type PaymentMethod } from "./bindings.ts"
import { type Debit, showDebit } from "./debits.ts"
import type { SnapCode } from "./qr-codes.ts"
import { type SnapAccount, showAccount } from "./virtual-accounts.ts"

const otpAsked = (asks: boolean, to?: string): { readonly otp?: OtpAsked } => (asks ? { otp: { sent: OTP, to } } : {})

const METHOD_STATES = {
  REQUIRES_ACTION: "open",
  PENDING: "processing",
  ACTIVE: "approved",
  FAILED: "declined",
  EXPIRED: "expired"
} as const

export const methodPage = (context: Context, method: PaymentMethod): Checkout => ({
  page: "link",
  id: method.id,
  merchant: merchantOf(context),
  channel: method.channel,
  reference: method.reference,
  description: method.description,
  state: METHOD_STATES[method.status],
  failure: method.failure_code,
  returns: { success: method.returnUrls?.successReturnUrl, failure: method.returnUrls?.failureReturnUrl },
  ...otpAsked(method.status === "REQUIRES_ACTION" && method.channel === "BRI")
})

const debitState = ({ status, waitsFor, failure_code }: Debit): Checkout["state"] => {
  if (status === "03") return waitsFor === undefined ? "processing" : "open"
  if (status === "00") return "approved"
  return failure_code === "PAYMENT_REQUEST_EXPIRED" ? "expired" : "declined"
}

export const debitPage = (context: Context, debit: Debit): Checkout => {
  const { channelProperties, description } = showDebit(context, debit).additionalInfo
  const { successReturnUrl, failureReturnUrl, cancelReturnUrl } = channelProperties
  return {
    page: debit.channel === "BRI" ? "bank" : "wallet",
    id: debit.id,
    merchant: merchantOf(context),
    channel: debit.channel,
    reference: debit.request.partnerReferenceNo,
    description,
    amount: debit.request.amount,
    state: debitState(debit),
    failure: debit.failure_code,
    returns: { success: successReturnUrl, failure: failureReturnUrl, cancel: cancelReturnUrl },
    ...otpAsked(debit.status === "03" && debit.waitsFor === "otp")
  }
}

export const accountPage = (context: Context, account: SnapAccount): Checkout => {
  const { request, status, payments } = account
  const { virtualAccountNo: number, virtualAccountName: name } = showAccount(account)
  const { channelCode, suggestedAmount } = request.additionalInfo
  return {
    page: "transfer",
    id: account.id,
    merchant: merchantOf(context),
    channel: channelCode,
    reference: request.trxId,
    number,
    name,
    ...(request.totalAmount
      ? { amount: request.totalAmount }
      : { asks: { value: suggestedAmount ?? 10_000, currency: "IDR" } }),
    state: status === "ACTIVE" ? "open" : payments > 0 ? "approved" : "expired",
    expires: request.expiredDate === undefined ? undefined : account.expires,
    payments
  }
}

const CODE_STATES: Readonly<Record<string, Checkout["state"]>> = { PENDING: "processing", ACTIVE: "open" }

export const codePage = (context: Context, code: SnapCode): Checkout => {
  const { amount, additionalInfo } = code.request
  const once = additionalInfo.reusability === "ONE_TIME_USE"
  return {
    page: "qr",
    id: code.id,
    merchant: merchantOf(context),
    channel: "QRIS",
    reference: code.reference,
    text: code.content,
    ...(once && amount ? { amount } : { asks: { value: amount?.value ?? 10_000, currency: "IDR" } }),
    state: CODE_STATES[code.status] ?? (code.payments > 0 ? "approved" : "expired"),
    payments: code.payments
  }
}
