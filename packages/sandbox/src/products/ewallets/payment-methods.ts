/**
 * Linked wallets: a customer authorises them once, later charges use them. Source: Xendit API reference › eWallets ›
 * Tokenized - Account Linking, Get Account Balance/Payment Method Details, Unlink a Payment Method.
 *
 * @module
 */
import { type Command, type Context, type Handler, refuse } from "../../engine/product.ts"
import { table } from "../../engine/store.ts"
import { iso } from "../../engine/time.ts"
import { isListed } from "../shared.ts"
import { LINK_LIFETIMES } from "./channels.ts"
import { assertChannel, type ChargeRequest, event } from "./objects.ts"

export interface LinkRequest {
  readonly type: "EWALLET"
  readonly reusability: "MULTIPLE_USE"
  readonly customer_id: string
  readonly country: string
  readonly reference_id?: string
  readonly description?: string
  readonly metadata?: Readonly<Record<string, unknown>>
  readonly ewallet: {
    readonly channel_code: string
    readonly channel_properties: Readonly<Record<string, string>>
  }
}

export interface PaymentMethod {
  readonly id: string
  readonly request: LinkRequest
  readonly reference_id: string
  readonly status: "REQUIRES_ACTION" | "ACTIVE" | "EXPIRED"
  readonly created: number
  readonly updated: number
}

export const paymentMethods = table<PaymentMethod>("ewallets.payment-methods", {
  reference: (method) => method.reference_id
})

/** The charge's name of the wallet: `OVO` in `ID` is `ID_OVO`. */
export const channelOf = ({ request }: PaymentMethod): string => `${request.country}_${request.ewallet.channel_code}`

const account = (method: PaymentMethod) =>
  method.status === "REQUIRES_ACTION"
    ? { name: null, account_details: null, balance: null, point_balance: null }
    : { name: null, account_details: "+62*****3123", balance: 10_000, point_balance: 10_000 }

const show = (context: Context, method: PaymentMethod) => {
  const { request } = method
  const authorize = {
    action: "AUTH",
    url: `${context.baseUrl}/_sandbox/checkout/${method.id}`,
    url_type: "WEB",
    method: "GET"
  }
  return {
    id: method.id,
    type: request.type,
    country: request.country,
    business_id: context.realm.account,
    customer_id: request.customer_id,
    reference_id: method.reference_id,
    reusability: request.reusability,
    status: method.status,
    actions: method.status === "REQUIRES_ACTION" ? [authorize] : [],
    description: request.description ?? null,
    created: iso(method.created),
    updated: iso(method.updated),
    metadata: request.metadata ?? null,
    ewallet: { ...request.ewallet, account: account(method) },
    direct_bank_transfer: null,
    direct_debit: null,
    card: null,
    over_the_counter: null,
    qr_code: null,
    virtual_account: null
  }
}

const move = (context: Context, method: PaymentMethod, status: PaymentMethod["status"]): PaymentMethod => {
  const next: PaymentMethod = { ...method, status, updated: context.now }
  context.put(paymentMethods, method.id, next)
  return next
}

export const createPaymentMethod: Handler = (context, { body }) => {
  const request = body as LinkRequest
  const reference = request.reference_id ?? context.ids.uuid()
  if (context.find(paymentMethods, "reference", reference).length > 0) {
    refuse("DUPLICATE_ERROR", "Another payment method has this reference_id.")
  }
  const method: PaymentMethod = {
    id: `pm-${context.ids.uuid()}`,
    request,
    reference_id: reference,
    status: "REQUIRES_ACTION",
    created: context.now,
    updated: context.now
  }
  assertChannel(context, channelOf(method))
  context.put(paymentMethods, method.id, method)
  return { body: show(context, method) }
}

const methodOf = (context: Context, id: string | undefined): PaymentMethod =>
  context.get(paymentMethods, id ?? "") ?? refuse("DATA_NOT_FOUND_ERROR", "No payment method has this id.")

export const getPaymentMethod: Handler = (context, { path }) => ({ body: show(context, methodOf(context, path.id)) })

/** The customer authorised the link. */
export const activate = (context: Context, method: PaymentMethod): PaymentMethod => {
  const active = move(context, method, "ACTIVE")
  const lifetime = LINK_LIFETIMES[channelOf(active)]
  if (lifetime !== undefined) context.schedule(context.now + lifetime, "expireLink", method.id)
  context.emit("payment_method.activated", event(context, "payment_method.activated", show(context, active)))
  return active
}

/** Unlinked, timed out or invalidated: it cannot be charged again. */
export const expire = (context: Context, method: PaymentMethod): PaymentMethod => {
  const expired = move(context, method, "EXPIRED")
  context.emit("payment_method.expiry.expired", event(context, "payment_method.expiry.expired", show(context, expired)))
  return expired
}

export const expirePaymentMethod: Handler = (context, { path }) => {
  const method = methodOf(context, path.id)
  if (method.status !== "ACTIVE") {
    refuse("INVALID_PAYMENT_METHOD", `A payment method that is ${method.status} cannot be unlinked.`)
  }
  if (isListed(context, "ewallets.unavailable_channels", channelOf(method))) {
    refuse("CHANNEL_UNAVAILABLE", `${channelOf(method)} cannot be reached at the moment.`)
  }
  return { body: show(context, expire(context, method)) }
}

/** Channel of the linked wallet that a request charges; refuses one that does not fit or is no longer linked. */
export const chargeableMethod = (context: Context, request: ChargeRequest): string => {
  const method = context.get(paymentMethods, request.payment_method_id ?? "")
  const channel = method && channelOf(method)
  const fits =
    method !== undefined &&
    (request.channel_code === undefined || request.channel_code === channel) &&
    (request.customer_id === undefined || request.customer_id === method.request.customer_id)
  if (!fits || method.status === "REQUIRES_ACTION") {
    return refuse(
      "INVALID_PAYMENT_METHOD_ID",
      "payment_method_id is unknown, not linked yet, or of another wallet or customer."
    )
  }
  if (method.status === "EXPIRED") return refuse("INVALID_TOKEN", "The link has expired; link the wallet again.")
  return channelOf(method)
}

export const linkCommands: Readonly<Record<string, Command>> = {
  expireLink: (context, id: string) => {
    const method = context.get(paymentMethods, id)
    if (method?.status === "ACTIVE") expire(context, method)
  }
}
