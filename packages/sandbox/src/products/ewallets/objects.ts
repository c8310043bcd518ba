/**
 * The objects of the e-wallet product: as they are kept, and as they are answered.
 *
 * @module
 */
import type { Context } from "../../engine/product.ts"
import { refuse } from "../../engine/product.ts"
import { table } from "../../engine/store.ts"
import { isoSeconds } from "../../engine/time.ts"
import { isListed } from "../shared.ts"

export type ChargeStatus = "PENDING" | "SUCCEEDED" | "FAILED" | "VOIDED" | "REFUNDED"
export type RefundStatus = "PENDING" | "SUCCEEDED" | "FAILED"

/** Documented transitions. A part refund is REFUNDED already, and may be refunded further. */
export const CHARGE_STATES: Readonly<Record<ChargeStatus, ReadonlyArray<ChargeStatus>>> = {
  PENDING: ["SUCCEEDED", "FAILED"],
  SUCCEEDED: ["VOIDED", "REFUNDED"],
  FAILED: [],
  VOIDED: [],
  REFUNDED: ["REFUNDED"]
}

export interface ChargeRequest {
  readonly reference_id: string
  readonly currency: string
  readonly amount: number
  readonly checkout_method: "ONE_TIME_PAYMENT" | "TOKENIZED_PAYMENT"
  readonly channel_code?: string
  readonly channel_properties?: Readonly<Record<string, unknown>>
  readonly payment_method_id?: string
  readonly customer_id?: string
  readonly basket?: ReadonlyArray<unknown>
  readonly metadata?: Readonly<Record<string, unknown>>
}

/** A charge as it is kept; instants in ms, amounts in major units. */
export interface Charge {
  readonly id: string
  readonly request: ChargeRequest
  readonly channel: string
  readonly status: ChargeStatus
  readonly created: number
  readonly updated: number
  readonly callback_url: string
  readonly actions: Readonly<Record<string, string | null>> | null
  readonly paid_at?: number
  readonly failure_code?: string
  readonly void_status?: "PENDING" | "SUCCEEDED" | "FAILED"
  readonly voided_at?: number
  /** Major units. */
  readonly refunded: number
}

export interface Refund {
  readonly id: string
  readonly charge_id: string
  readonly status: RefundStatus
  /** Major units. */
  readonly amount: number
  readonly reason?: string
  readonly failure_code?: string
  readonly created: number
  readonly updated: number
}

export const charges = table<Charge>("ewallets.charges", {
  reference: (charge) => charge.request.reference_id,
  cashtag: (charge) => charge.request.channel_properties?.cashtag as string | undefined
})
export const refunds = table<Refund>("ewallets.refunds", { charge: (refund) => refund.charge_id })

/** `business_id` apart, which `ewallet.void` leaves out. */
export const showChargeDetails = (charge: Charge) => {
  const { request } = charge
  return {
    id: charge.id,
    reference_id: request.reference_id,
    status: charge.status,
    currency: request.currency,
    charge_amount: request.amount,
    capture_amount: request.amount,
    refunded_amount: charge.refunded === 0 ? null : charge.refunded,
    checkout_method: request.checkout_method,
    channel_code: charge.channel,
    channel_properties: request.channel_properties ?? null,
    actions: charge.actions,
    is_redirect_required: charge.actions !== null,
    callback_url: charge.callback_url,
    created: isoSeconds(charge.created),
    updated: isoSeconds(charge.updated),
    void_status: charge.void_status ?? null,
    voided_at: charge.voided_at === undefined ? null : isoSeconds(charge.voided_at),
    capture_now: true,
    customer_id: request.customer_id ?? null,
    payment_method_id: request.payment_method_id ?? null,
    failure_code: charge.failure_code ?? null,
    basket: request.basket ?? null,
    metadata: request.metadata ?? null
  }
}

export const showCharge = (context: Context, charge: Charge) => {
  const { id, ...details } = showChargeDetails(charge)
  return { id, business_id: context.realm.account, ...details }
}

export const showRefund = (charge: Charge, refund: Refund) => ({
  id: refund.id,
  charge_id: refund.charge_id,
  status: refund.status,
  currency: charge.request.currency,
  channel_code: charge.channel,
  capture_amount: charge.request.amount,
  refund_amount: refund.amount,
  reason: refund.reason ?? null,
  failure_code: refund.failure_code ?? null,
  created: isoSeconds(refund.created),
  updated: isoSeconds(refund.updated)
})

/** The charge of an id, or the documented 404. */
export const chargeOf = (context: Context, id: string | undefined): Charge =>
  context.get(charges, id ?? "") ?? refuse("DATA_NOT_FOUND", "No charge has this id.")

/** Keeps a charge in its next state. A transition that is not documented is a defect of this module. */
export const moveCharge = (context: Context, charge: Charge, change: Partial<Charge>): Charge => {
  const next: Charge = { ...charge, ...change, updated: context.now }
  if (next.status !== charge.status && !CHARGE_STATES[charge.status].includes(next.status)) {
    throw new Error(`a charge cannot go from ${charge.status} to ${next.status}`)
  }
  context.put(charges, charge.id, next)
  return next
}

/** The envelope of every e-wallet event. */
export const event = (context: Context, name: string, data: unknown) => ({
  event: name,
  business_id: context.realm.account,
  created: isoSeconds(context.now),
  data
})

/** Refuses channels that a setting of the account has switched off or broken. */
export const assertChannel = (context: Context, code: string): void => {
  if (isListed(context, "ewallets.inactive_channels", code)) {
    refuse("CHANNEL_NOT_ACTIVATED", `${code} is not activated for this account.`)
  }
  if (isListed(context, "ewallets.unavailable_channels", code)) {
    refuse("CHANNEL_UNAVAILABLE", `${code} cannot be reached at the moment.`)
  }
}
