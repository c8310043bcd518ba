/**
 * Refunds of paid charges. Source: Xendit API reference › PayLater › Refund Paylater Charge, Get Refund by Refund ID, List
 * Paylater Refunds.
 *
 * @module
 */
import { toMajor, toMinor } from "../../engine/ledger.ts"
import { complete, covers, hold, release } from "../../engine/money.ts"
import { type Command, type Context, type Handler, refuse } from "../../engine/product.ts"
import { table } from "../../engine/store.ts"
import { isoSeconds, SECOND } from "../../engine/time.ts"
import { firstPage, minorOrRefuse } from "../shared.ts"
import { type Charge, chargeOf, charges, event } from "./charges.ts"
import { assertAvailable, LENDERS } from "./lenders.ts"

export interface Refund {
  readonly id: string
  readonly charge_id: string
  readonly channel_code: string
  readonly currency: string
  /** Major units. */
  readonly amount: number
  readonly reason: string | null
  readonly status: "PENDING" | "SUCCEEDED" | "FAILED"
  readonly created: number
  /** Absent while PENDING. */
  readonly updated?: number
}

export const refunds = table<Refund>("paylater.refunds", { charge: (refund) => refund.charge_id })

const SETTLES_IN = 2 * SECOND
const DEFAULT_LIMIT = 10

export const showRefund = (refund: Refund) => ({
  ...refund,
  created: isoSeconds(refund.created),
  updated: refund.updated === undefined ? null : isoSeconds(refund.updated)
})

const refundsOf = (context: Context, charge: Charge): ReadonlyArray<Refund> =>
  context.find(refunds, "charge", charge.id)

/** What can still be refunded, minor units: refunds under way count. */
const leftOf = (context: Context, charge: Charge): number => {
  const { currency, amount } = charge.plan
  if (charge.status !== "SUCCEEDED") return 0
  return refundsOf(context, charge)
    .filter(({ status }) => status !== "FAILED")
    .reduce((left, refund) => left - toMinor(refund.amount, currency), toMinor(amount, currency))
}

const assertRefundable = (context: Context, charge: Charge, minor: number, left: number): void => {
  const { channel_code, currency, amount } = charge.plan
  const lender = LENDERS[channel_code]!
  const late = lender.refundWindow !== undefined && context.now > (charge.paid_at ?? 0) + lender.refundWindow
  if (minor > left || left === 0) {
    refuse("MAXIMUM_REFUND_AMOUNT_REACHED", "The refund is more than what is left of what was paid.")
  }
  if (lender.refunds === "none" || late) {
    refuse("REFUND_NOT_SUPPORTED", `${channel_code} does not refund this charge${late ? " any more" : ""}.`)
  }
  if (lender.refunds === "whole" && minor < toMinor(amount, currency)) {
    refuse("PARTIAL_REFUND_NOT_SUPPORTED", `${channel_code} refunds whole charges only.`)
  }
  assertAvailable(context, channel_code)
  if (!covers(context, currency, toMajor(minor, currency))) {
    refuse("INSUFFICIENT_BALANCE", "The account's balance does not cover the refund.")
  }
}

export const refundCharge: Handler = (context, { path, body }) => {
  const charge = chargeOf(context, path.id)
  const { amount, reason } = (body ?? {}) as { amount?: number; reason?: string }
  const { currency, channel_code } = charge.plan
  const left = leftOf(context, charge)
  const minor = amount === undefined ? left : minorOrRefuse("amount", amount, currency)
  assertRefundable(context, charge, minor, left)
  const refund: Refund = {
    id: `plr_${context.ids.uuid()}`,
    charge_id: charge.id,
    channel_code,
    currency,
    amount: toMajor(minor, currency),
    reason: reason ?? null,
    status: "PENDING",
    created: context.now
  }
  context.put(refunds, refund.id, refund)
  hold(context, {
    type: "REFUND",
    object: refund.id,
    reference: charge.request.reference_id,
    currency,
    amount: refund.amount,
    category: "PAYLATER",
    channel: channel_code
  })
  context.schedule(context.now + SETTLES_IN, "settleRefund", refund.id)
  return { body: showRefund(refund) }
}

export const getRefund: Handler = (context, { path }) => {
  const charge = chargeOf(context, path.charge_id)
  const refund = context.get(refunds, path.refund_id ?? "")
  if (refund?.charge_id !== charge.id) return refuse("DATA_NOT_FOUND", "This charge has no such refund.")
  return { body: showRefund(refund) }
}

export const listRefunds: Handler = (context, { path, query }) => {
  const found = refundsOf(context, chargeOf(context, path.id)).filter(
    ({ status }) => query.status === undefined || status === query.status
  )
  const { data, has_more } = firstPage(found, (query.limit as number | undefined) ?? DEFAULT_LIMIT)
  return { body: { data: data.map(showRefund), has_more } }
}

/** The lender's answer to a refund; only a success is told. */
export const settleRefund = (context: Context, refund: Refund, succeeded: boolean): Refund => {
  const settled: Refund = { ...refund, status: succeeded ? "SUCCEEDED" : "FAILED", updated: context.now }
  context.put(refunds, refund.id, settled)
  if (!succeeded) {
    release(context, refund.id)
    return settled
  }
  complete(context, refund.id)
  const charge = context.get(charges, refund.charge_id)!
  const { currency } = refund
  const refunded = toMajor(toMinor(charge.refunded, currency) + toMinor(refund.amount, currency), currency)
  const after: Charge = { ...charge, refunded, refunds: [...charge.refunds, refund.id], updated: context.now }
  context.put(charges, charge.id, after)
  const payload = event(context, "paylater.refund", showRefund(settled))
  context.emit("paylater-refund-callback", payload, charge.callback_url ?? undefined)
  return settled
}

export const refundCommands: Readonly<Record<string, Command>> = {
  settleRefund: (context, id: string) => {
    const refund = context.get(refunds, id)
    if (refund?.status === "PENDING") settleRefund(context, refund, true)
  }
}
