/**
 * The customer's and the bank's part: the page where an account is linked or a payment confirmed, the phone that gets the
 * OTP, and what the bank answers.
 *
 * @module
 */
import type { Checkout } from "../../engine/checkout.ts"
import { type Context, type CustomerAct, customerOf, type Reply } from "../../engine/product.ts"
import { showInvoice } from "../invoices/objects.ts"
import { failureCode, invalid, merchantOf, nothingWaits, sentOtp, typedOtp, unknownAction } from "../shared.ts"
import { CHANNELS, OTP_ATTEMPTS, OTPS, PAYMENT_FAILURES } from "./channels.ts"
import { failLink, type LinkToken, link, linkByOtp, linkTokens, showToken, unlink } from "./linking.ts"
import { confirmByOtp } from "./otp.ts"
import { endMethods, expireMethod, type PaymentMethod, paymentMethods, showMethod } from "./payment-methods.ts"
import { completePayment, failPayment, isOtpAwaited, type Payment, payments, showPayment } from "./payments.ts"
import { recur } from "./recurring.ts"
import { type Refund, refunds, settleRefund, showRefund } from "./refunds.ts"

const actOnToken = (context: Context, act: CustomerAct, token: LinkToken): Reply => {
  const { action } = act
  if (token.unbinding) {
    if (action === "approve") unlink(context, token, (account) => endMethods(context, account))
    else context.put(linkTokens, token.id, { ...token, unbinding: false })
    return { body: { id: token.id, is_deleted: action === "approve" } }
  }
  if (token.status !== "PENDING") return nothingWaits(token.id, token.status)
  const byOtp = CHANNELS[token.channel]!.links === "otp"
  if (action === "otp" && byOtp) {
    const otp = typedOtp(act)
    return otp === undefined ? sentOtp(OTPS.linking[0]) : { body: showToken(linkByOtp(context, token, otp)) }
  }
  if (action === "approve" && !byOtp) return { body: showToken(link(context, token)) }
  if (action === "decline" || action === "expire") return { body: showToken(failLink(context, token)) }
  return unknownAction(act, byOtp ? "otp, decline or expire" : "approve, decline or expire")
}

const BANK_ANSWERS = [
  "INSUFFICIENT_BALANCE",
  "ACCOUNT_ACCESS_BLOCKED",
  "MAX_AMOUNT_LIMIT_ERROR",
  "PAYMENT_STATUS_FAILED"
]

const actOnMethod = (context: Context, act: CustomerAct, method: PaymentMethod): Reply => {
  if (method.status !== "ACTIVE") return nothingWaits(method.id, method.status)
  const { declines: _, ...willing } = method
  if (act.action === "expire") return { body: showMethod(expireMethod(context, method)) }
  if (act.action === "approve") context.put(paymentMethods, method.id, willing)
  else if (act.action === "decline") {
    const declines = failureCode(act, BANK_ANSWERS[0]!)
    if (!BANK_ANSWERS.includes(declines)) invalid("failure_code", `must be one of ${BANK_ANSWERS.join(", ")}`)
    context.put(paymentMethods, method.id, { ...willing, declines })
  } else if (act.action === "recur") return { body: showInvoice(context, recur(context, act, method)) }
  else return unknownAction(act, "approve, decline, expire or recur")
  return { body: showMethod(method) }
}

const actOnPayment = (context: Context, act: CustomerAct, payment: Payment): Reply => {
  if (payment.status !== "PENDING") return nothingWaits(payment.id, payment.status)
  const byOtp = isOtpAwaited(payment)
  if (act.action === "otp" && byOtp) {
    const otp = typedOtp(act)
    if (otp === undefined) return sentOtp(OTPS.payment[0])
    return { body: showPayment(context, confirmByOtp(context, payment, otp)) }
  }
  if (act.action === "approve" && !byOtp) return { body: showPayment(context, completePayment(context, payment)) }
  if (act.action === "decline" || act.action === "expire") {
    const code = failureCode(act, act.action === "decline" ? "INSUFFICIENT_BALANCE" : "SERVER_ERROR")
    return { body: showPayment(context, failPayment(context, payment, code)) }
  }
  return unknownAction(act, byOtp ? "otp, decline or expire" : "approve, decline or expire")
}

const actOnRefund = (context: Context, act: CustomerAct, refund: Refund): Reply => {
  if (refund.status !== "PENDING") return nothingWaits(refund.id, refund.status)
  if (act.action === "approve") return { body: showRefund(settleRefund(context, refund)) }
  if (act.action !== "decline") return unknownAction(act, "approve or decline")
  return { body: showRefund(settleRefund(context, refund, failureCode(act, "REFUND_FAILED"))) }
}

const TOKEN_STATES = { PENDING: "open", SUCCESS: "approved", FAILED: "declined" } as const

const withQuery = (url: string | undefined, name: string, value: string): string | undefined =>
  url && `${url}${url.includes("?") ? "&" : "?"}${name}=${encodeURIComponent(value)}`

const tokenPage = (context: Context, token: LinkToken): Checkout => {
  const { success, failure } = token.returns
  const asksOtp = token.status === "PENDING" && CHANNELS[token.channel]!.links === "otp"
  return {
    page: "link",
    id: token.id,
    merchant: merchantOf(context),
    channel: token.channel,
    reference: token.customer,
    state: token.unbinding ? "open" : TOKEN_STATES[token.status],
    returns: {
      success: withQuery(success, "linked_account_token_id", token.id),
      failure: withQuery(failure, "linked_account_token_id", token.id)
    },
    ends: token.unbinding,
    ...(asksOtp ? { otp: { sent: OTPS.linking[0], left: OTP_ATTEMPTS - token.attempts } } : {})
  }
}

const PAYMENT_STATES = { COMPLETED: "approved", FAILED: "declined" } as const

// The customer's part is done once nothing is asked any more.
const paymentState = ({ status, action }: Payment): Checkout["state"] =>
  status === "PENDING" ? (action === null ? "processing" : "open") : PAYMENT_STATES[status]

const paymentPage = (context: Context, payment: Payment): Checkout => {
  const { request, failure_code: failure, attempts, mobile } = payment
  return {
    page: "bank",
    id: payment.id,
    merchant: merchantOf(context),
    channel: payment.channel,
    reference: request.reference_id,
    description: request.description,
    amount: { value: request.amount, currency: request.currency },
    state: paymentState(payment),
    returns: {
      success: request.success_redirect_url,
      failure: withQuery(request.failure_redirect_url, "failure-code", failure ?? "")
    },
    failures: PAYMENT_FAILURES,
    failure,
    ...(isOtpAwaited(payment)
      ? { otp: { sent: OTPS.payment[0], left: OTP_ATTEMPTS - attempts, to: mobile ?? undefined } }
      : {})
  }
}

export const directDebitCustomers = [
  customerOf(linkTokens, actOnToken, tokenPage),
  customerOf(paymentMethods, actOnMethod),
  customerOf(payments, actOnPayment, paymentPage),
  customerOf(refunds, actOnRefund)
]
