/**
 * E-wallets: one-time and linked charges, voids, refunds. Each file follows one part of the reference.
 *
 * @module
 */
import type { Checkout } from "../../engine/checkout.ts"
import { type Context, type CustomerAct, customerOf, type ProductModule } from "../../engine/product.ts"
import { failureCode, merchantOf, nothingWaits, unknownAction } from "../shared.ts"
import { CHARGE_FAILURES, payWindow } from "./channels.ts"
import { approve, chargeCommands, createCharge, fail, getCharge, settleVoid, voidCharge } from "./charges.ts"
import { type Charge, charges, type Refund, refunds, showCharge, showRefund } from "./objects.ts"
import {
  activate,
  channelOf,
  createPaymentMethod,
  expire,
  expirePaymentMethod,
  getPaymentMethod,
  linkCommands,
  type PaymentMethod,
  paymentMethods
} from "./payment-methods.ts"
import { getRefund, listRefunds, refundCharge, refundCommands, settleRefund } from "./refunds.ts"

const actOnCharge = (context: Context, act: CustomerAct, charge: Charge): Charge => {
  if (charge.void_status === "PENDING" && act.action !== "expire")
    return settleVoid(context, charge, act.action === "approve")
  if (charge.status !== "PENDING") return nothingWaits(charge.id, charge.status)
  switch (act.action) {
    case "approve":
      return approve(context, charge)
    case "decline":
      return fail(context, charge, failureCode(act, "USER_DECLINED_PAYMENT"))
    case "expire":
      return fail(context, charge, failureCode(act, "USER_DID_NOT_AUTHORIZE_THE_PAYMENT"))
    default:
      return unknownAction(act, "approve, decline or expire")
  }
}

const actOnRefund = (context: Context, act: CustomerAct, refund: Refund): Refund => {
  if (refund.status !== "PENDING") return nothingWaits(refund.id, refund.status)
  if (act.action === "approve") return settleRefund(context, refund)
  if (act.action === "decline") return settleRefund(context, refund, failureCode(act, "INELIGIBLE_TRANSACTION"))
  return unknownAction(act, "approve, decline or expire")
}

const actOnLink = (context: Context, act: CustomerAct, method: PaymentMethod): PaymentMethod => {
  if (act.action === "expire" && method.status !== "EXPIRED") return expire(context, method)
  if (method.status !== "REQUIRES_ACTION") return nothingWaits(method.id, method.status)
  if (act.action === "approve") return activate(context, method)
  // The reference names no event for a declined link; the customer may open the same page again.
  if (act.action === "decline") return method
  return unknownAction(act, "approve, decline or expire")
}

const url = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined)

const chargeState = ({ status, failure_code }: Charge): Checkout["state"] => {
  if (status === "PENDING") return "open"
  if (status !== "FAILED") return "approved"
  return failure_code === "USER_DID_NOT_AUTHORIZE_THE_PAYMENT" ? "expired" : "declined"
}

const chargePage = (context: Context, charge: Charge): Checkout => {
  const { request, channel } = charge
  const given = request.channel_properties ?? {}
  return {
    page: "wallet",
    id: charge.id,
    merchant: merchantOf(context),
    channel,
    reference: request.reference_id,
    amount: { value: request.amount, currency: request.currency },
    state: chargeState(charge),
    returns: {
      success: url(given.success_redirect_url),
      failure: url(given.failure_redirect_url),
      cancel: url(given.cancel_redirect_url)
    },
    failures: CHARGE_FAILURES,
    failure: charge.failure_code,
    expires: charge.created + payWindow(channel)
  }
}

const LINK_STATES = { REQUIRES_ACTION: "open", ACTIVE: "approved", EXPIRED: "expired" } as const

const linkPage = (context: Context, method: PaymentMethod): Checkout => {
  const { success_return_url: success, failure_return_url: failure } = method.request.ewallet.channel_properties
  return {
    page: "link",
    id: method.id,
    merchant: merchantOf(context),
    channel: channelOf(method),
    reference: method.reference_id,
    description: method.request.description,
    state: LINK_STATES[method.status],
    returns: { success, failure }
  }
}

export const ewallets: ProductModule = {
  name: "ewallets",
  handlers: {
    createCharge,
    getCharge,
    voidCharge,
    refundCharge,
    getRefund,
    listRefunds,
    createPaymentMethod,
    getPaymentMethod,
    expirePaymentMethod
  },
  commands: { ...chargeCommands, ...refundCommands, ...linkCommands },
  customers: [
    customerOf(
      charges,
      (context, act, charge) => ({ body: showCharge(context, actOnCharge(context, act, charge)) }),
      chargePage
    ),
    customerOf(refunds, (context, act, refund) => ({
      body: showRefund(context.get(charges, refund.charge_id)!, actOnRefund(context, act, refund))
    })),
    customerOf(
      paymentMethods,
      (context, act, method) => {
        const { id, status } = actOnLink(context, act, method)
        return { body: { id, status } }
      },
      linkPage
    )
  ]
}
