/**
 * Refunds of QR payments. Source: Xendit API reference › QR Codes › Refund QR Payment, Get QR Refund by Refund ID, List
 * QR Refunds by QR Payment ID.
 *
 * @module
 */
import { toMajor, toMinor } from "../../engine/ledger.ts"
import { complete, covers, hold, release, returnFees, transactions } from "../../engine/money.ts"
import { type Command, type Context, type Handler, refuse } from "../../engine/product.ts"
import { DAY, SECOND } from "../../engine/time.ts"
import { firstPage, isListed, minorOrRefuse } from "../shared.ts"
import { codes, paymentOf, payments, type QrPayment, type QrRefund, refunds, showRefund, tell } from "./objects.ts"

const SETTLES_IN = 2 * SECOND
// A full refund within a day cancels the payment; after 30 days none is possible.
const VOID_WINDOW = DAY
const REFUND_WINDOW = 30 * DAY
const DEFAULT_LIMIT = 10

const refundsOf = (context: Context, payment: QrPayment): ReadonlyArray<QrRefund> =>
  context.find(refunds, "payment", payment.id).filter(({ status }) => status !== "FAILED")

const assertRefundable = (context: Context, payment: QrPayment, minor: number, left: number): void => {
  const { channel, request } = context.get(codes, payment.qr_id)!
  const whole = toMinor(payment.amount, request.currency)
  if (channel !== "ID_DANA") refuse("REFUND_NOT_SUPPORTED", `${channel} has no refunds.`)
  if (payment.status === "VOIDED") refuse("INELIGIBLE_TRANSACTION", "The payment was cancelled already.")
  const pending = refundsOf(context, payment).filter(({ status }) => status === "PENDING")
  if (pending.some(({ amount }) => toMinor(amount, request.currency) === whole)) {
    refuse("REFUND_IN_PROGRESS", "A refund of the whole payment is still under way.")
  }
  if (minor > left || left === 0) {
    refuse("MAXIMUM_REFUND_AMOUNT_REACHED", "The refund is more than what is left of the payment.")
  }
  if (minor < whole && isListed(context, "qr.no_partial_refunds", channel)) {
    refuse("PARTIAL_REFUND_NOT_SUPPORTED", "The payer's bank takes whole refunds only.")
  }
  if (isListed(context, "qr.unavailable_channels", channel)) {
    refuse("CHANNEL_UNAVAILABLE", `${channel} cannot be reached at the moment.`)
  }
}

export const refundPayment: Handler = (context, { path, body }) => {
  const payment = paymentOf(context, path.qrpy_id)
  const code = context.get(codes, payment.qr_id)!
  const { amount, reason } = (body ?? {}) as { amount?: number; reason?: string }
  const { currency, reference_id } = code.request
  // Pending refunds count, or two of them could give back more than was paid.
  const given = refundsOf(context, payment).reduce((sum, one) => sum + toMinor(one.amount, currency), 0)
  const left = toMinor(payment.amount, currency) - given
  const minor = amount === undefined ? left : minorOrRefuse("amount", amount, currency)
  assertRefundable(context, payment, minor, left)
  const refund: QrRefund = {
    id: `qrrf_${context.ids.uuid()}`,
    payment: payment.id,
    amount: toMajor(minor, currency),
    ...(reason === undefined ? {} : { reason }),
    status: "PENDING",
    created: context.now,
    updated: context.now
  }
  context.put(refunds, refund.id, refund)
  if (covers(context, currency, refund.amount)) {
    hold(context, {
      type: "REFUND",
      object: refund.id,
      reference: reference_id,
      currency,
      amount: refund.amount,
      category: "QR_CODE",
      channel: code.channel
    })
  }
  context.schedule(context.now + SETTLES_IN, "settleRefund", refund.id)
  return { body: showRefund(code, payment, refund) }
}

export const listRefunds: Handler = (context, { path, query }) => {
  const payment = paymentOf(context, path.qrpy_id)
  const code = context.get(codes, payment.qr_id)!
  const found = context
    .find(refunds, "payment", payment.id)
    .filter(({ status }) => query.status === undefined || status === query.status)
  const { data, has_more } = firstPage(found, (query.limit as number | undefined) ?? DEFAULT_LIMIT)
  return { body: { has_more, data: data.map((refund) => showRefund(code, payment, refund)) } }
}

export const getRefund: Handler = (context, { path }) => {
  const payment = paymentOf(context, path.qrpy_id)
  const refund = context.get(refunds, path.refund_id ?? "")
  if (refund?.payment !== payment.id) return refuse("DATA_NOT_FOUND", "This payment has no such refund.")
  return { body: showRefund(context.get(codes, payment.qr_id)!, payment, refund) }
}

/** The partner's answer to a refund. `failureCode` absent: the payer has the money. */
export const settleRefund = (context: Context, refund: QrRefund, failureCode?: string): QrRefund => {
  const payment = context.get(payments, refund.payment)!
  const code = context.get(codes, payment.qr_id)!
  const held = context.find(transactions, "object", refund.id).length > 0
  const late = context.now > payment.created + REFUND_WINDOW
  const why = failureCode ?? (late ? "INELIGIBLE_TRANSACTION" : held ? undefined : "INSUFFICIENT_BALANCE")
  const settled: QrRefund =
    why === undefined
      ? { ...refund, status: "SUCCEEDED", updated: context.now }
      : { ...refund, status: "FAILED", failure_code: why, updated: context.now }
  context.put(refunds, refund.id, settled)
  if (why === undefined) {
    complete(context, refund.id)
    const cancelled = refund.amount === payment.amount && context.now < payment.created + VOID_WINDOW
    context.put(payments, payment.id, { ...payment, status: cancelled ? "VOIDED" : "REFUNDED" })
    if (cancelled) returnFees(context, payment.id)
  } else if (held) release(context, refund.id)
  tell(context, code, "qr.refund", null, showRefund(code, payment, settled))
  return settled
}

export const refundCommands: Readonly<Record<string, Command>> = {
  settleRefund: (context, id: string) => {
    const refund = context.get(refunds, id)
    if (refund?.status === "PENDING") settleRefund(context, refund)
  }
}
