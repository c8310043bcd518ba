/**
 * Refunds: whole payments of BRI. Source: Xendit API reference › Direct Debit › Create Refund, Get Refund by ID, List
 * Refunds, Direct Debit Refund Webhook.
 *
 * @module
 */
import { toMajor, toMinor } from "../../engine/ledger.ts"
import { complete, covers, hold, release } from "../../engine/money.ts"
import { type Command, type Context, type Handler, refuse } from "../../engine/product.ts"
import { table } from "../../engine/store.ts"
import { DAY, isoSeconds, SECOND } from "../../engine/time.ts"
import { minorOrRefuse } from "../shared.ts"
import { CHANNELS } from "./channels.ts"
import { type Payment, payments, textOf } from "./payments.ts"

export interface Refund {
  readonly id: string
  readonly payment: string
  readonly channel: string
  readonly currency: string
  /** Major units. */
  readonly amount: number
  readonly reason: string
  readonly metadata: unknown
  readonly status: "PENDING" | "COMPLETED" | "FAILED"
  readonly failure_code?: string
  readonly created: number
  readonly updated?: number
}

export const refunds = table<Refund>("direct-debit.refunds", { payment: (refund) => refund.payment })

/** How long a payment can be refunded. The reference names a period without its length; this is the sandbox's. */
const PERIOD = 365 * DAY
const SETTLES_IN = 2 * SECOND

export const showRefund = (refund: Refund) => ({
  id: refund.id,
  direct_debit_id: refund.payment,
  channel_code: refund.channel,
  currency: refund.currency,
  amount: textOf(refund.amount, refund.currency),
  status: refund.status,
  reason: refund.reason,
  failure_code: refund.failure_code ?? null,
  created: isoSeconds(refund.created),
  updated: refund.updated === undefined ? null : isoSeconds(refund.updated),
  metadata: refund.metadata
})

const paymentFor = (context: Context, id: string | undefined): Payment =>
  context.get(payments, id ?? "") ??
  refuse("DATA_NOT_FOUND", "We couldn't find a valid payment matching the payment id given.")

/** What is left to give back, minor units; refunds under way count. */
const leftOf = (context: Context, { id, request }: Payment): number =>
  context
    .find(refunds, "payment", id)
    .filter(({ status }) => status !== "FAILED")
    .reduce((left, { amount }) => left - toMinor(amount, request.currency), toMinor(request.amount, request.currency))

const assertRefundable = (context: Context, payment: Payment, minor: number, left: number): void => {
  const { request, channel, status } = payment
  if (!CHANNELS[channel]!.refunds) refuse("REFUND_NOT_SUPPORTED", `${channel} has no refunds.`)
  if (status !== "COMPLETED" || context.now > payment.completed_at! + PERIOD) {
    refuse("INELIGIBLE_TRANSACTION", "The payment is not COMPLETED, or it is too late to refund it.")
  }
  if (minor > left || left === 0) refuse("MAXIMUM_REFUND_AMOUNT_REACHED", "The refund is more than what is left.")
  if (minor < toMinor(request.amount, request.currency)) {
    refuse("PARTIAL_REFUND_NOT_SUPPORTED", `${channel} refunds whole payments only.`)
  }
  if (!covers(context, request.currency, toMajor(minor, request.currency))) {
    refuse("INSUFFICIENT_BALANCE", "The account's balance does not cover the refund.")
  }
}

export const createRefund: Handler = (context, { path, body }) => {
  const payment = paymentFor(context, path.direct_debit_id)
  const { currency } = payment.request
  const { amount, reason, metadata } = body as { amount?: number; reason: string; metadata?: unknown }
  const left = leftOf(context, payment)
  const minor = amount === undefined ? left : minorOrRefuse("amount", amount, currency)
  assertRefundable(context, payment, minor, left)
  const refund: Refund = {
    id: `ddrfd-${context.ids.uuid()}`,
    payment: payment.id,
    channel: payment.channel,
    currency,
    amount: toMajor(minor, currency),
    reason,
    metadata: metadata ?? null,
    status: "PENDING",
    created: context.now
  }
  context.put(refunds, refund.id, refund)
  context.put(payments, payment.id, { ...payment, refunds: [...payment.refunds, refund.id], updated: context.now })
  hold(context, {
    type: "REFUND",
    object: refund.id,
    reference: payment.request.reference_id,
    currency,
    amount: refund.amount,
    category: "DIRECT_DEBIT",
    channel: payment.channel
  })
  context.schedule(context.now + SETTLES_IN, "settleRefund", refund.id)
  return { body: showRefund(refund) }
}

export const listRefunds: Handler = (context, { path }) => {
  const { id } = paymentFor(context, path.direct_debit_id)
  return { body: { data: context.find(refunds, "payment", id).map(showRefund), has_more: false, links: null } }
}

export const getRefund: Handler = (context, { path }) => {
  const { id } = paymentFor(context, path.direct_debit_id)
  const refund = context.get(refunds, path.refund_id ?? "")
  if (refund?.payment !== id) return refuse("DATA_NOT_FOUND", "This payment has no such refund.")
  return { body: showRefund(refund) }
}

/** The bank's answer to a refund. `failure` absent: the customer has the money. */
export const settleRefund = (context: Context, refund: Refund, failure?: string): Refund => {
  const settled: Refund = {
    ...refund,
    status: failure === undefined ? "COMPLETED" : "FAILED",
    ...(failure === undefined ? {} : { failure_code: failure }),
    updated: context.now
  }
  context.put(refunds, refund.id, settled)
  if (failure === undefined) {
    complete(context, refund.id)
    const payment = context.get(payments, refund.payment)!
    const { currency } = refund
    const refunded = toMajor(toMinor(payment.refunded, currency) + toMinor(refund.amount, currency), currency)
    context.put(payments, payment.id, { ...payment, refunded, updated: context.now })
  } else release(context, refund.id)
  context.emit("direct_debit.refund", {
    event: "direct_debit.refund",
    created: isoSeconds(context.now),
    business_id: context.realm.account,
    data: showRefund(settled)
  })
  return settled
}

export const refundCommands: Readonly<Record<string, Command>> = {
  settleRefund: (context, id: string) => {
    const refund = context.get(refunds, id)
    if (refund?.status === "PENDING") settleRefund(context, refund)
  }
}
