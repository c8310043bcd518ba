/**
 * Refunds of charges: whole or in parts, one at a time. Source: Xendit API reference › eWallets › Refund eWallet Charge,
 * Get Refund, List Refunds.
 *
 * @module
 */
import { toMajor, toMinor } from "../../engine/ledger.ts"
import { complete, covers, hold, release } from "../../engine/money.ts"
import { type Command, type Context, type Handler, refuse } from "../../engine/product.ts"
import { SECOND } from "../../engine/time.ts"
import { firstPage, isListed, minorOrRefuse } from "../shared.ts"
import { CHANNELS, isRefundPaused } from "./channels.ts"
import { type Charge, chargeOf, charges, event, moveCharge, type Refund, refunds, showRefund } from "./objects.ts"

const SETTLES_IN = 2 * SECOND
const DEFAULT_LIMIT = 10

export const pendingRefund = (context: Context, charge: string): Refund | undefined =>
  context.find(refunds, "charge", charge).find(({ status }) => status === "PENDING")

const assertRefundable = (context: Context, charge: Charge, minor: number, remaining: number): void => {
  const { channel } = charge
  const { currency } = charge.request
  const rules = CHANNELS[channel]
  const whole = toMinor(charge.request.amount, currency)
  const partial = minor < whole
  if (!rules || rules.refund === "never") refuse("REFUND_NOT_SUPPORTED", `${channel} has no refunds.`)
  const refundable = charge.status === "SUCCEEDED" || charge.status === "REFUNDED"
  if (!refundable || charge.void_status === "PENDING") {
    refuse("INELIGIBLE_TRANSACTION", `A charge that is ${charge.status} or being voided cannot be refunded.`)
  }
  if (pendingRefund(context, charge.id)) {
    refuse("REFUND_IN_PROGRESS", "Another refund of this charge is still under way.")
  }
  if (minor > remaining || remaining === 0) {
    refuse("MAXIMUM_REFUND_AMOUNT_REACHED", "The refund is more than what is left of the charge.")
  }
  if (typeof rules?.refund === "number" && context.now > charge.paid_at! + rules.refund) {
    refuse("INELIGIBLE_TRANSACTION", `${channel} takes no refunds this long after the payment.`)
  }
  if (partial && isListed(context, "ewallets.no_partial_refunds", channel)) {
    refuse("PARTIAL_REFUND_NOT_SUPPORTED", `${channel} refunds whole charges only.`)
  }
  if (isRefundPaused(channel, charge.paid_at!, context.now, partial)) {
    refuse("REFUND_TEMPORARILY_UNAVAILABLE", `${channel} takes no such refund at this time of day.`)
  }
  const made = context.find(refunds, "charge", charge.id).filter(({ status }) => status === "SUCCEEDED")
  // Jenius gives back one part of a payment and no more.
  const jeniusDone = channel === "ID_JENIUSPAY" && made.length > 0
  if (jeniusDone || (rules?.maxRefunds !== undefined && made.length >= rules.maxRefunds)) {
    refuse("MAXIMUM_REFUND_TRANSACTION_REACHED", `${channel} allows no further refund of this charge.`)
  }
  if (isListed(context, "ewallets.unavailable_channels", channel)) {
    refuse("CHANNEL_UNAVAILABLE", `${channel} cannot be reached at the moment.`)
  }
  if (!covers(context, currency, toMajor(minor, currency))) {
    refuse("INSUFFICIENT_BALANCE", "The account's balance does not cover the refund.")
  }
}

export const refundCharge: Handler = (context, { path, body }) => {
  const charge = chargeOf(context, path.id)
  const { amount, reason } = (body ?? {}) as { amount?: number; reason?: string }
  const { currency } = charge.request
  const remaining = toMinor(charge.request.amount, currency) - toMinor(charge.refunded, currency)
  const minor = amount === undefined ? remaining : minorOrRefuse("amount", amount, currency)
  assertRefundable(context, charge, minor, remaining)
  const refund: Refund = {
    id: `ewr_${context.ids.uuid()}`,
    charge_id: charge.id,
    status: "PENDING",
    amount: toMajor(minor, currency),
    ...(reason === undefined ? {} : { reason }),
    created: context.now,
    updated: context.now
  }
  context.put(refunds, refund.id, refund)
  hold(context, {
    type: "REFUND",
    object: refund.id,
    reference: charge.request.reference_id,
    currency,
    amount: refund.amount,
    category: "EWALLET",
    channel: charge.channel
  })
  context.schedule(context.now + SETTLES_IN, "settleRefund", refund.id)
  return { body: showRefund(charge, refund) }
}

const refundOf = (context: Context, charge: Charge, id: string | undefined): Refund => {
  const refund = context.get(refunds, id ?? "")
  return refund?.charge_id === charge.id ? refund : refuse("DATA_NOT_FOUND", "This charge has no such refund.")
}

export const getRefund: Handler = (context, { path }) => {
  const charge = chargeOf(context, path.charge_id)
  return { body: showRefund(charge, refundOf(context, charge, path.refund_id)) }
}

export const listRefunds: Handler = (context, { path, query }) => {
  const charge = chargeOf(context, path.id)
  const limit = (query.limit as number | undefined) ?? DEFAULT_LIMIT
  const found = context
    .find(refunds, "charge", charge.id)
    .filter(({ status }) => query.status === undefined || status === query.status)
  const { data, has_more } = firstPage(found, limit)
  return { body: { data: data.map((refund) => showRefund(charge, refund)), has_more } }
}

/** The wallet's answer to a refund. `failureCode` absent: the customer has the money. */
export const settleRefund = (context: Context, refund: Refund, failureCode?: string): Refund => {
  const charge = context.get(charges, refund.charge_id)!
  const { currency } = charge.request
  const settled: Refund = {
    ...refund,
    updated: context.now,
    ...(failureCode === undefined ? { status: "SUCCEEDED" } : { status: "FAILED", failure_code: failureCode })
  }
  context.put(refunds, refund.id, settled)
  if (failureCode === undefined) {
    const refunded = toMinor(charge.refunded, currency) + toMinor(refund.amount, currency)
    moveCharge(context, charge, { status: "REFUNDED", refunded: toMajor(refunded, currency) })
    complete(context, refund.id)
  } else release(context, refund.id)
  context.emit("ewallet.refund", event(context, "ewallet.refund", showRefund(charge, settled)), charge.callback_url)
  return settled
}

export const refundCommands: Readonly<Record<string, Command>> = {
  settleRefund: (context, id: string) => {
    const refund = context.get(refunds, id)
    if (refund?.status === "PENDING") settleRefund(context, refund)
  }
}
