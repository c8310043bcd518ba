/**
 * E-wallets: one-time and linked charges, voids, refunds. Each file follows one part of the reference.
 *
 * @module
 */
import type { Checkout, Context, CustomerAct, ProductModule, Reply } from "../../engine/product.ts"
import { failureCode, nothingWaits, unknownAction } from "../shared.ts"
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

const act = (context: Context, given: CustomerAct): Reply => {
  const charge = context.get(charges, given.id)
  if (charge) return { body: showCharge(context, actOnCharge(context, given, charge)) }
  const refund = context.get(refunds, given.id)
  if (refund) {
    const settled = actOnRefund(context, given, refund)
    return { body: showRefund(context.get(charges, refund.charge_id)!, settled) }
  }
  const method = actOnLink(context, given, context.get(paymentMethods, given.id)!)
  return { body: { id: method.id, status: method.status } }
}

const url = (value: unknown): { returnUrl?: string } => (typeof value === "string" ? { returnUrl: value } : {})

const checkout = (context: Context, id: string): Checkout | undefined => {
  const charge = context.get(charges, id)
  if (charge) {
    const { request, status } = charge
    const properties = request.channel_properties ?? {}
    const declined = status === "FAILED"
    return {
      id,
      kind: "pay",
      merchant: context.realm.account,
      channel: charge.channel,
      reference: request.reference_id,
      amount: { value: request.amount, currency: request.currency },
      state:
        status === "PENDING"
          ? "open"
          : !declined
            ? "approved"
            : charge.failure_code === "USER_DID_NOT_AUTHORIZE_THE_PAYMENT"
              ? "expired"
              : "declined",
      ...url(
        declined
          ? (properties.failure_redirect_url ?? properties.success_redirect_url)
          : properties.success_redirect_url
      )
    }
  }
  const method = context.get(paymentMethods, id)
  if (!method) return undefined
  const properties = method.request.ewallet.channel_properties
  return {
    id,
    kind: "link",
    merchant: context.realm.account,
    channel: channelOf(method),
    reference: method.reference_id,
    state: method.status === "REQUIRES_ACTION" ? "open" : method.status === "ACTIVE" ? "approved" : "expired",
    ...url(method.status === "ACTIVE" ? properties.success_return_url : properties.failure_return_url)
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
  customer: {
    prefixes: ["ewc_", "ewr_", "pm-"],
    table: (id) => (id.startsWith("ewc_") ? charges : id.startsWith("ewr_") ? refunds : paymentMethods) as never,
    act,
    checkout
  }
}
