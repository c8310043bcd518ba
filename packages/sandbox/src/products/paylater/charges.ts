/**
 * Charges of plans: paid by the lender once the customer agrees on its page. Source: Xendit API reference › PayLater ›
 * Create PayLater Charges, Payment Status Callback, Get PayLater Charge by ID, Cancel Paylater Charge.
 *
 * @module
 */
import { receive } from "../../engine/money.ts"
import { type Command, type Context, type Handler, refuse } from "../../engine/product.ts"
import { table } from "../../engine/store.ts"
import { DAY, isoSeconds } from "../../engine/time.ts"
import { invalid } from "../shared.ts"
import { assertAvailable } from "./lenders.ts"
import { type PlanRequest, plans, showItems } from "./plans.ts"

/** Documented transitions. Refunds leave the status as it is. */
const STATES = { PENDING: ["SUCCEEDED", "FAILED", "CANCELLED"], SUCCEEDED: [], FAILED: [], CANCELLED: [] } as const
type Status = keyof typeof STATES

interface ChargeRequest {
  readonly plan_id: string
  readonly reference_id: string
  readonly checkout_method: string
  readonly success_redirect_url: string
  readonly failure_redirect_url: string
  readonly metadata?: Readonly<Record<string, unknown>>
}

export interface Charge {
  readonly id: string
  readonly request: ChargeRequest
  readonly plan: PlanRequest
  readonly status: Status
  readonly callback_url: string | null
  readonly paid_at?: number
  /** Refunds that succeeded. */
  readonly refunds: ReadonlyArray<string>
  /** All of them, major units. */
  readonly refunded: number
  readonly created: number
  readonly updated: number
}

export const charges = table<Charge>("paylater.charges", { reference: (charge) => charge.request.reference_id })

/** The webhook URL setting of all events here. */
const TARGET = "Paylater paid"
/** The lender's page closes after this. */
export const OPEN_FOR = DAY

export const showCharge = (context: Context, charge: Charge) => {
  const { id, request, plan, status } = charge
  const page = `${context.baseUrl}/_sandbox/checkout/${id}`
  return {
    id,
    customer_id: plan.customer_id,
    plan_id: request.plan_id,
    business_id: context.realm.account,
    reference_id: request.reference_id,
    checkout_method: request.checkout_method,
    channel_code: plan.channel_code,
    currency: plan.currency,
    amount: plan.amount,
    refunded_amount: charge.refunded === 0 ? null : charge.refunded,
    order_items: showItems(plan),
    success_redirect_url: request.success_redirect_url,
    failure_redirect_url: request.failure_redirect_url,
    status,
    created: isoSeconds(charge.created),
    updated: isoSeconds(charge.updated),
    actions: {
      desktop_web_checkout_url: page,
      mobile_web_checkout_url: page,
      mobile_deeplink_checkout_url: null
    },
    expires_at: isoSeconds(charge.created + OPEN_FOR),
    callback_url: charge.callback_url,
    payment_method_id: null,
    voided_at: null,
    refunds: charge.refunds.length === 0 ? null : charge.refunds,
    metadata: request.metadata ?? null
  }
}

/** The envelope of every event here. */
export const event = (context: Context, name: string, data: unknown) => ({
  event: name,
  business_id: context.realm.account,
  created: isoSeconds(context.now),
  data
})

const move = (context: Context, charge: Charge, change: Partial<Charge> & { readonly status: Status }): Charge => {
  const allowed: ReadonlyArray<Status> = STATES[charge.status]
  if (!allowed.includes(change.status)) throw new Error(`a charge cannot go from ${charge.status} to ${change.status}`)
  const next: Charge = { ...charge, ...change, updated: context.now }
  context.put(charges, charge.id, next)
  return next
}

const tell = (context: Context, charge: Charge): Charge => {
  const payload = event(context, "paylater.payment", showCharge(context, charge))
  context.emit("paylater.payment", payload, charge.callback_url ?? undefined)
  return charge
}

/** The customer has agreed with the lender, which pays the merchant. */
export const approve = (context: Context, charge: Charge): Charge => {
  const paid = move(context, charge, { status: "SUCCEEDED", paid_at: context.now })
  const { currency, amount, channel_code } = charge.plan
  receive(context, {
    type: "PAYMENT",
    object: charge.id,
    reference: charge.request.reference_id,
    currency,
    amount,
    category: "PAYLATER",
    channel: channel_code
  })
  return tell(context, paid)
}

/** The lender declined, or the customer did, or nobody came before the page closed. */
export const fail = (context: Context, charge: Charge): Charge =>
  tell(context, move(context, charge, { status: "FAILED" }))

export const createCharge: Handler = (context, { body }) => {
  const request = body as ChargeRequest
  const plan =
    context.get(plans, request.plan_id) ?? refuse("PAYLATER_PLAN_DATA_NOT_FOUND", "No plan has this id; ask for one.")
  assertAvailable(context, plan.request.channel_code)
  const charge: Charge = {
    id: `plc_${context.ids.uuid()}`,
    request,
    plan: plan.request,
    status: "PENDING",
    callback_url: context.webhookUrl(TARGET) ?? null,
    refunds: [],
    refunded: 0,
    created: context.now,
    updated: context.now
  }
  context.put(charges, charge.id, charge)
  context.schedule(context.now + OPEN_FOR, "close", charge.id)
  return { body: showCharge(context, charge) }
}

/** The charge of an id, or the documented 404. */
export const chargeOf = (context: Context, id: string | undefined): Charge =>
  context.get(charges, id ?? "") ?? refuse("DATA_NOT_FOUND", "No charge has this id.")

const wellFormed = (id: string | undefined): string | undefined =>
  /^plc_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id ?? "") ? id : invalid("id", "must be plc_ and a UUID")

export const getCharge: Handler = (context, { path }) => ({
  body: showCharge(context, chargeOf(context, wellFormed(path.id)))
})

/** Closes the lender's page. No event tells of it. */
export const cancelCharge: Handler = (context, { path }) => {
  const charge = chargeOf(context, wellFormed(path.id))
  if (charge.status !== "PENDING") {
    refuse("INELIGIBLE_TRANSACTION", `A charge that is ${charge.status} cannot be cancelled.`)
  }
  assertAvailable(context, charge.plan.channel_code)
  return { body: showCharge(context, move(context, charge, { status: "CANCELLED" })) }
}

export const chargeCommands: Readonly<Record<string, Command>> = {
  close: (context, id: string) => {
    const charge = context.get(charges, id)
    if (charge?.status === "PENDING") fail(context, charge)
  }
}
