/**
 * Payments: debits of a payment method, confirmed by OTP, on a page, or not at all. Source: Xendit API reference › Direct
 * Debit › Create Direct Debit Payment, Get Payment by ID, Get Payment by Reference ID, Direct Debit Payment Webhook.
 *
 * @module
 */
import { Money } from "@pay/core/money"
import { failed, receive } from "../../engine/money.ts"
import { type Command, type Context, type Handler, refuse } from "../../engine/product.ts"
import { table } from "../../engine/store.ts"
import { DAY, isoSeconds, SECOND } from "../../engine/time.ts"
import { invalid, minorOrRefuse } from "../shared.ts"
import { CHANNELS, OTP_LIFETIME, WITHOUT_OTP_CHOICE } from "./channels.ts"
import { type PaymentMethod, paymentMethods } from "./payment-methods.ts"

interface PaymentRequest {
  readonly reference_id: string
  readonly payment_method_id: string
  readonly currency: string
  /** Major units. */
  readonly amount: number
  readonly callback_url?: string
  readonly enable_otp?: boolean
  readonly description?: string
  readonly device?: unknown
  readonly basket?: ReadonlyArray<unknown>
  readonly success_redirect_url?: string
  readonly failure_redirect_url?: string
  readonly metadata?: Readonly<Record<string, unknown>>
}

/** Documented transitions. */
const STATES = { PENDING: ["COMPLETED", "FAILED"], COMPLETED: [], FAILED: [] } as const
type Status = keyof typeof STATES

export interface Payment {
  readonly id: string
  readonly key?: string
  readonly request: PaymentRequest
  readonly channel: string
  readonly status: Status
  readonly action: "VALIDATE_OTP" | "VALIDATE_ON_REDIRECT" | null
  readonly mobile: string | null
  /** The bank's page is known. */
  readonly page: boolean
  readonly attempts: number
  readonly failure_code?: string
  readonly completed_at?: number
  readonly refunds: ReadonlyArray<string>
  /** Major units that were given back. */
  readonly refunded: number
  readonly created: number
  readonly updated?: number
}

export const payments = table<Payment>("direct-debit.payments", {
  reference: (payment) => payment.request.reference_id,
  key: (payment) => payment.key
})

/** How long the bank takes for a debit, or to tell its page. */
const SETTLES_IN = 2 * SECOND
/** A payment that nobody confirms fails after this. */
const WAITS = DAY
const SHOWN_REFUNDS = 10

/** As the samples have it: rupiah without decimals, other currencies with them. */
export const textOf = (amount: number, currency: string): string =>
  currency === "IDR" ? String(amount) : Money.of(amount, currency).toDecimal()

export const isOtpAwaited = ({ action }: Payment): boolean => action === "VALIDATE_OTP"

export const showPayment = (context: Context, payment: Payment) => {
  const { id, request, channel, status, action, updated } = payment
  const otp = isOtpAwaited(payment) || request.enable_otp === true
  return {
    id,
    reference_id: request.reference_id,
    channel_code: channel,
    payment_method_id: request.payment_method_id,
    currency: request.currency,
    amount: textOf(request.amount, request.currency),
    description: request.description ?? null,
    status,
    basket: request.basket ?? null,
    failure_code: payment.failure_code ?? null,
    is_otp_required: otp,
    otp_mobile_number: isOtpAwaited(payment) ? payment.mobile : null,
    otp_expiration_timestamp: isOtpAwaited(payment) ? isoSeconds(payment.created + OTP_LIFETIME) : null,
    required_action: status === "PENDING" ? action : null,
    checkout_url: payment.page ? `${context.baseUrl}/_sandbox/checkout/${id}` : null,
    success_redirect_url: request.success_redirect_url ?? null,
    failure_redirect_url: request.failure_redirect_url ?? null,
    refunded_amount: payment.refunded === 0 ? null : payment.refunded,
    refunds:
      payment.refunds.length === 0
        ? null
        : {
            data: payment.refunds.slice(0, SHOWN_REFUNDS),
            has_more: payment.refunds.length > SHOWN_REFUNDS,
            url: `${context.baseUrl}/direct_debits/${id}/refunds`
          },
    created: isoSeconds(payment.created),
    updated: updated === undefined ? null : isoSeconds(updated),
    metadata: request.metadata ?? null
  }
}

const facts = ({ id, request, channel }: Payment) =>
  ({
    type: "PAYMENT",
    object: id,
    reference: request.reference_id,
    currency: request.currency,
    amount: request.amount,
    category: "DIRECT_DEBIT",
    channel
  }) as const

const end = (context: Context, payment: Payment, status: "COMPLETED" | "FAILED", change: Partial<Payment>): Payment => {
  const allowed: ReadonlyArray<Status> = STATES[payment.status]
  if (!allowed.includes(status)) throw new Error(`a payment cannot go from ${payment.status} to ${status}`)
  const ended: Payment = { ...payment, ...change, status, updated: context.now }
  context.put(payments, payment.id, ended)
  const { request, channel, id } = ended
  const payload = {
    event: "direct_debit.payment",
    timestamp: isoSeconds(context.now),
    id,
    reference_id: request.reference_id,
    channel_code: channel,
    payment_method_id: request.payment_method_id,
    currency: request.currency,
    amount: textOf(request.amount, request.currency),
    description: request.description ?? null,
    status,
    failure_code: ended.failure_code ?? null,
    metadata: request.metadata ?? null
  }
  context.emit("direct_debit.payment", payload, request.callback_url)
  return ended
}

/** The bank has moved the money. */
export const completePayment = (context: Context, payment: Payment): Payment => {
  receive(context, facts(payment))
  return end(context, payment, "COMPLETED", { completed_at: context.now })
}

/** The bank or the customer refused. */
export const failPayment = (context: Context, payment: Payment, failure_code: string): Payment => {
  failed(context, facts(payment))
  return end(context, payment, "FAILED", { failure_code })
}

/** Gives a payment to the bank, which answers later. */
export const submit = (context: Context, payment: Payment): Payment => {
  const submitted: Payment = { ...payment, action: null, updated: context.now }
  context.put(payments, payment.id, submitted)
  context.schedule(context.now + SETTLES_IN, "settlePayment", payment.id)
  return submitted
}

const methodFor = (context: Context, { payment_method_id, currency }: PaymentRequest): PaymentMethod => {
  const method =
    context.get(paymentMethods, payment_method_id) ??
    refuse("PAYMENT_METHOD_NOT_FOUND_ERROR", "No payment method has this id.")
  if (method.status === "EXPIRED") {
    refuse("INVALID_PAYMENT_METHOD_ERROR", "The payment method has expired; link the account again.")
  }
  const own = CHANNELS[method.channel]!.currency
  if (currency !== own) invalid("currency", `must be ${own}, the currency of the account`)
  return method
}

const assertFields = (request: PaymentRequest, channel: string): void => {
  const wanted: ReadonlyArray<keyof PaymentRequest> =
    channel === "BCA_ONEKLIK"
      ? ["device", "success_redirect_url", "failure_redirect_url"]
      : channel === "BCA_KLIKPAY"
        ? ["success_redirect_url", "failure_redirect_url"]
        : []
  for (const field of wanted) if (request[field] === undefined) invalid(field, `is required for ${channel}`)
  if (request.enable_otp !== undefined && WITHOUT_OTP_CHOICE.includes(channel)) {
    invalid("enable_otp", `is not supported for ${channel}`)
  }
}

const actionFor = (channel: string, otp: boolean | undefined): Payment["action"] => {
  const { confirms } = CHANNELS[channel]!
  if (confirms === "otp" || (confirms === "choice" && otp !== false)) return "VALIDATE_OTP"
  return confirms === "redirect" ? "VALIDATE_ON_REDIRECT" : null
}

/** The number as the bank shows it. */
const maskedMobile = ({ channel }: PaymentMethod): string => (channel === "DC_BRI" ? "+62818XXXX988" : "+63907XXXX123")

export const createPayment: Handler = (context, { body }) => {
  const request = body as PaymentRequest
  const key = context.idempotencyKey
  // A payment whose outcome was not known at first has used its key all the same.
  if (key !== undefined && context.find(payments, "key", key).length > 0) {
    refuse("DUPLICATE_ERROR", "This key was used before.")
  }
  minorOrRefuse("amount", request.amount, request.currency)
  const method = methodFor(context, request)
  const { channel, declines } = method
  assertFields(request, channel)
  const action = actionFor(channel, request.enable_otp)
  const asksNow = action === null ? declines : undefined
  if (asksNow !== undefined && asksNow !== "PAYMENT_STATUS_FAILED") refuse(asksNow, "The bank refuses this debit.")
  const payment: Payment = {
    id: `ddpy-${context.ids.uuid()}`,
    ...(key === undefined ? {} : { key }),
    request,
    channel,
    status: "PENDING",
    action,
    mobile: action === "VALIDATE_OTP" ? maskedMobile(method) : null,
    page: channel === "BCA_KLIKPAY",
    attempts: 0,
    refunds: [],
    refunded: 0,
    created: context.now
  }
  context.put(payments, payment.id, payment)
  if (action !== null) context.schedule(context.now + WAITS, "abandonPayment", payment.id)
  if (channel === "BCA_ONEKLIK") context.schedule(context.now + SETTLES_IN, "showPage", payment.id)
  if (action === null) context.schedule(context.now + SETTLES_IN, "settlePayment", payment.id)
  // The bank timed out; the debit may go through all the same.
  if (asksNow !== undefined) refuse(asksNow, "The bank did not answer in time; look it up.", { stands: true })
  return { body: showPayment(context, payment) }
}

/** The payment of an id, or the documented 404. */
export const paymentOf = (context: Context, id: string | undefined): Payment =>
  context.get(payments, id ?? "") ?? refuse("DATA_NOT_FOUND_ERROR", "No payment has this id.")

/** A subscription debits an account that was linked to its plan. Its own events tell of it. */
export const debitForPlan = (
  context: Context,
  method: PaymentMethod,
  due: { readonly plan: string; readonly reference: string; readonly currency: string; readonly amount: number },
  declines: string | undefined
): Payment => {
  const failure = declines ?? method.declines
  const request: PaymentRequest = {
    reference_id: due.reference,
    payment_method_id: method.id,
    currency: due.currency,
    amount: due.amount
  }
  const payment: Payment = {
    id: `ddpy-${context.ids.uuid()}`,
    request,
    channel: method.channel,
    status: failure === undefined ? "COMPLETED" : "FAILED",
    action: null,
    mobile: null,
    page: false,
    attempts: 0,
    ...(failure === undefined ? { completed_at: context.now } : { failure_code: failure }),
    refunds: [],
    refunded: 0,
    created: context.now,
    updated: context.now
  }
  context.put(payments, payment.id, payment)
  if (failure === undefined) receive(context, { ...facts(payment), source: due.plan })
  else failed(context, { ...facts(payment), source: due.plan })
  return payment
}

export const getPayment: Handler = (context, { path }) => ({
  body: showPayment(context, paymentOf(context, path.direct_debit_id))
})

export const getPaymentByReferenceId: Handler = (context, { query }) => {
  const found = context
    .find(payments, "reference", query.reference_id as string)
    .map((payment) => showPayment(context, payment))
  if (found.length === 0) refuse("DATA_NOT_FOUND_ERROR", "No payment has this reference_id.")
  return { body: found.length === 1 ? found[0] : found }
}

const whilePending =
  (work: (context: Context, payment: Payment) => void): Command =>
  (context, id: string) => {
    const payment = context.get(payments, id)
    if (payment?.status === "PENDING") work(context, payment)
  }

export const paymentCommands: Readonly<Record<string, Command>> = {
  settlePayment: whilePending(completePayment),
  showPage: whilePending((context, payment) =>
    context.put(payments, payment.id, { ...payment, page: true, updated: context.now })
  ),
  abandonPayment: whilePending((context, payment) => failPayment(context, payment, "SERVER_ERROR"))
}
