/**
 * Payment methods: linked accounts, or BCA KlikPay, made usable for payments. Source: Xendit API reference › Direct Debit ›
 * Create Payment Method, List Payment Methods, Expiring and Expired Payment Method Webhook.
 *
 * @module
 */
import { type Command, type Context, type Handler, refuse } from "../../engine/product.ts"
import { table } from "../../engine/store.ts"
import { DAY, isoSeconds } from "../../engine/time.ts"
import { assertChannel, CHANNELS } from "./channels.ts"
import { assertCustomer, type LinkedAccount, linkedAccounts, unbindWith } from "./linking.ts"

interface MethodRequest {
  readonly customer_id?: string
  readonly type: string
  readonly properties: { readonly id?: string; readonly channel_code?: string }
  readonly metadata?: Readonly<Record<string, unknown>>
}

export interface PaymentMethod {
  readonly id: string
  readonly type: string
  readonly channel: string
  readonly customer: string | null
  /** The linked account; absent for BCA KlikPay. */
  readonly account?: string
  readonly details: Readonly<Record<string, unknown>>
  readonly metadata: unknown
  /** EXPIRED has no documented name: such a method is neither listed nor charged. */
  readonly status: "ACTIVE" | "EXPIRED"
  readonly expires?: number
  /** What the bank answers to debits, where it refuses. */
  readonly declines?: string
  readonly created: number
  readonly updated: number
}

export const paymentMethods = table<PaymentMethod>("direct-debit.payment-methods", {
  customer: (method) => method.customer ?? undefined,
  account: (method) => method.account
})

/** The customer is warned this long before. */
const WARNING = 7 * DAY

export const showMethod = (method: PaymentMethod) => ({
  id: method.id,
  type: method.type,
  properties: { id: method.account ?? null, channel_code: method.channel, ...method.details },
  customer_id: method.customer,
  status: "ACTIVE",
  created: isoSeconds(method.created),
  updated: isoSeconds(method.updated),
  metadata: method.metadata
})

const isActive = ({ status }: PaymentMethod): boolean => status === "ACTIVE"

const accountFor = (context: Context, { customer_id, type, properties }: MethodRequest): LinkedAccount => {
  assertCustomer(context, customer_id!)
  const account = context.get(linkedAccounts, properties.id!)
  if (!account || account.customer !== customer_id || CHANNELS[account.channel]?.type !== type) {
    return refuse("LIINKED_ACCOUNT_NOT_FOUND_ERROR", "No linked account of this customer has this id and type.")
  }
  if (context.find(paymentMethods, "account", account.id).some(isActive)) {
    refuse("DUPLICATE_ERROR", "An ACTIVE payment method of this account exists.")
  }
  return account
}

export const createPaymentMethod: Handler = (context, { body }) => {
  const request = body as MethodRequest
  const account = request.type === "BANK_REDIRECT" ? undefined : accountFor(context, request)
  const channel = account?.channel ?? request.properties.channel_code!
  assertChannel(context, channel)
  const { lifetime } = CHANNELS[channel]!
  const method: PaymentMethod = {
    id: `pm-${context.ids.uuid()}`,
    type: request.type,
    channel,
    customer: request.customer_id ?? null,
    ...(account ? { account: account.id } : {}),
    details: account?.details ?? {},
    metadata: request.metadata ?? null,
    status: "ACTIVE",
    ...(lifetime === undefined ? {} : { expires: context.now + lifetime }),
    created: context.now,
    updated: context.now
  }
  context.put(paymentMethods, method.id, method)
  if (method.expires !== undefined) {
    context.schedule(method.expires - WARNING, "warnOfExpiry", method.id)
    context.schedule(method.expires, "expireMethod", method.id)
  }
  return { body: showMethod(method) }
}

export const listPaymentMethods: Handler = (context, { query }) => ({
  body: context
    .find(paymentMethods, "customer", query.customer_id as string)
    .filter(isActive)
    .map(showMethod)
})

// Only these banks' methods are documented to be told of.
const isTold = ({ channel }: PaymentMethod): boolean => CHANNELS[channel]?.currency === "PHP"

const expiryEvent = (context: Context, event: string, method: PaymentMethod) => ({
  event,
  timestamp: isoSeconds(context.now),
  id: method.id,
  customer_id: method.customer,
  business_id: context.realm.account
})

/** Expired, unlinked or invalidated: it cannot be debited again. */
export const expireMethod = (context: Context, method: PaymentMethod): PaymentMethod => {
  const expired: PaymentMethod = { ...method, status: "EXPIRED", updated: context.now }
  context.put(paymentMethods, method.id, expired)
  if (isTold(method)) {
    context.emit("payment_method.expiry.expired", expiryEvent(context, "payment_method.expiry.expired", method))
  }
  return expired
}

/** Ends the payment methods of an account that is no longer linked. */
export const endMethods = (context: Context, account: LinkedAccount): void => {
  for (const method of context.find(paymentMethods, "account", account.id)) {
    if (isActive(method)) expireMethod(context, method)
  }
}

export const unbindLinkedAccountToken: Handler = unbindWith(endMethods)

export const methodCommands: Readonly<Record<string, Command>> = {
  warnOfExpiry: (context, id: string) => {
    const method = context.get(paymentMethods, id)
    if (!method || !isActive(method)) return
    context.emit("payment_method.expiry.expiring", {
      ...expiryEvent(context, "payment_method.expiry.expiring", method),
      channel_code: method.channel,
      expiration_timestamp: isoSeconds(method.expires!)
    })
  },
  expireMethod: (context, id: string) => {
    const method = context.get(paymentMethods, id)
    if (method && isActive(method)) expireMethod(context, method)
  }
}
