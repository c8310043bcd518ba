/**
 * PayLater: plans of lenders, charges, cancellations, refunds.
 *
 * `customers-act` on a charge: `approve`, `decline`, `expire`; on a refund: `approve`, `decline`. Settings, lists of channel
 * codes: `paylater.inactive_channels`, `paylater.invalid_credentials`, `paylater.unavailable_channels`.
 *
 * SERVER_ERROR comes by fault injection only.
 *
 * @module
 */
import type { Checkout } from "../../engine/checkout.ts"
import { type Context, type CustomerAct, customerOf, type ProductModule } from "../../engine/product.ts"
import { merchantOf, nothingWaits, unknownAction } from "../shared.ts"
import {
  approve,
  type Charge,
  cancelCharge,
  chargeCommands,
  charges,
  createCharge,
  fail,
  getCharge,
  OPEN_FOR,
  showCharge
} from "./charges.ts"
import { createPlan, optionsFor } from "./plans.ts"
import {
  getRefund,
  listRefunds,
  type Refund,
  refundCharge,
  refundCommands,
  refunds,
  settleRefund,
  showRefund
} from "./refunds.ts"

const actOnCharge = (context: Context, act: CustomerAct, charge: Charge): Charge => {
  if (charge.status !== "PENDING") return nothingWaits(charge.id, charge.status)
  if (act.action === "approve") return approve(context, charge)
  if (act.action === "decline" || act.action === "expire") return fail(context, charge)
  return unknownAction(act, "approve, decline or expire")
}

const actOnRefund = (context: Context, act: CustomerAct, refund: Refund): Refund => {
  if (refund.status !== "PENDING") return nothingWaits(refund.id, refund.status)
  if (act.action !== "approve" && act.action !== "decline") return unknownAction(act, "approve or decline")
  return settleRefund(context, refund, act.action === "approve")
}

const PAGES = { PENDING: "open", SUCCEEDED: "approved", FAILED: "declined", CANCELLED: "expired" } as const

const page = (context: Context, { id, request, plan, status, created }: Charge): Checkout => {
  const { currency } = plan
  return {
    page: "paylater",
    id,
    merchant: merchantOf(context),
    channel: plan.channel_code,
    reference: request.reference_id,
    amount: { value: plan.amount, currency },
    state: PAGES[status],
    returns: { success: request.success_redirect_url, failure: request.failure_redirect_url },
    expires: created + OPEN_FOR,
    lines: plan.order_items.map(({ name, quantity, net_unit_amount }) => ({
      name,
      quantity,
      amount: { value: net_unit_amount, currency }
    })),
    offers: optionsFor(plan).map(({ total_recurrence, installment_amount, total_amount }) => ({
      count: total_recurrence,
      each: { value: installment_amount, currency },
      total: { value: total_amount, currency }
    }))
  }
}

export const paylater: ProductModule = {
  name: "paylater",
  handlers: { createPlan, createCharge, getCharge, cancelCharge, refundCharge, getRefund, listRefunds },
  commands: { ...chargeCommands, ...refundCommands },
  customers: [
    customerOf(
      charges,
      (context, act, charge) => ({ body: showCharge(context, actOnCharge(context, act, charge)) }),
      page
    ),
    customerOf(refunds, (context, act, refund) => ({ body: showRefund(actOnRefund(context, act, refund)) }))
  ]
}
