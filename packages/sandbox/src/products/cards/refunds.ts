/**
 * Refunds of captured charges, whole or in parts. Source: Xendit API reference › Credit Cards › Create Refund.
 *
 * @module
 */
import { CASH, toMajor, toMinor } from "../../engine/ledger.ts"
import { complete, covers, hold, transactionOf } from "../../engine/money.ts"
import { type Command, type Context, type Handler, refuse } from "../../engine/product.ts"
import { table } from "../../engine/store.ts"
import { DAY, iso, SECOND } from "../../engine/time.ts"
import { minorOrRefuse } from "../shared.ts"
import { type Charge, chargeOf } from "./charges.ts"

export interface Refund {
  readonly id: string
  readonly charge: string
  readonly external_id: string
  readonly status: "REQUESTED" | "FAILED"
  readonly failure_reason?: string
  /** Major units. */
  readonly amount: number
  /** Part of the gateway's fee, major units. */
  readonly fee: number
  readonly created: number
}

export const refunds = table<Refund>("cards.refunds", {
  charge: (refund) => refund.charge,
  external: (refund) => refund.external_id
})

/** How long a charge can be refunded. The reference names a period without its length; this is the sandbox's. */
const PERIOD = 365 * DAY
/** How long the processor takes to give the money back. */
const SETTLES_IN = 2 * SECOND
const FEES = "fees:gateway"

const show = (context: Context, refund: Refund) => ({
  updated: iso(refund.created),
  created: iso(refund.created),
  credit_card_charge_id: refund.charge,
  user_id: context.realm.account,
  amount: refund.amount,
  external_id: refund.external_id,
  status: refund.status,
  ...(refund.failure_reason === undefined ? {} : { failure_reason: refund.failure_reason }),
  fee_refund_amount: refund.fee,
  id: refund.id
})

/** The part of the charge's fee that goes with a part of its amount, rounded down. */
const feePart = (context: Context, charge: Charge, minor: number): number => {
  const { fee, currency } = transactionOf(context, charge.id)
  const whole = toMinor(charge.captured!, currency)
  return Number((BigInt(toMinor(fee.xendit_fee, currency)) * BigInt(minor)) / BigInt(whole))
}

const failureOf = (context: Context, charge: Charge, amount: number): string | undefined => {
  if (context.now > charge.captured_at! + PERIOD) return "REFUND_PERIOD_EXPIRED"
  if (charge.refuses !== undefined) return "REFUND_FAILED"
  return covers(context, charge.currency, amount) ? undefined : "INSUFFICIENT_BALANCE"
}

export const createRefund: Handler = (context, { path, body }) => {
  const charge = chargeOf(context, path.credit_card_charge_id)
  const { currency } = charge
  const { amount, external_id } = body as { amount: number; external_id: string }
  if (context.find(refunds, "external", external_id).length > 0) {
    refuse("DUPLICATE_REFUND_ERROR", "Another refund has this external_id.")
  }
  const minor = minorOrRefuse("amount", amount, currency)
  const refunded = context
    .find(refunds, "charge", charge.id)
    .filter(({ status }) => status === "REQUESTED")
    .reduce((sum, refund) => sum + toMinor(refund.amount, currency), 0)
  if (refunded + minor > toMinor(charge.captured ?? 0, currency)) {
    refuse("REFUND_AMOUNT_EXCEEDED_ERROR", "The refunds together would exceed what was captured.")
  }
  const failure = failureOf(context, charge, amount)
  const fee = failure === undefined ? feePart(context, charge, minor) : 0
  const refund: Refund = {
    id: context.ids.hex(24),
    charge: charge.id,
    external_id,
    status: failure === undefined ? "REQUESTED" : "FAILED",
    ...(failure === undefined ? {} : { failure_reason: failure }),
    amount,
    fee: toMajor(fee, currency),
    created: context.now
  }
  context.put(refunds, refund.id, refund)
  if (failure === undefined) {
    hold(context, {
      type: "REFUND",
      object: refund.id,
      reference: external_id,
      currency,
      amount,
      category: "CARDS",
      channel: charge.token.card.brand,
      identifier: charge.token.card.masked
    })
    context.schedule(context.now + SETTLES_IN, "settleRefund", refund.id)
  }
  return { body: show(context, refund) }
}

export const refundCommands: Readonly<Record<string, Command>> = {
  settleRefund: (context, id: string) => {
    const { currency, reference } = complete(context, id)
    const { fee } = context.get(refunds, id)!
    if (fee > 0) {
      context.transfer({
        type: "FEE_RETURN",
        object: id,
        reference,
        currency,
        amount: fee,
        from: FEES,
        to: CASH
      })
    }
  }
}
