/**
 * Bound accounts: wallets and debit cards that are paid with later. Source: Xendit API reference › BI SNAP › Create Account
 * Binding, Inquire Account Binding Status, Unbind Account, OTP Verify Account Binding.
 *
 * @module
 */
import type { Command, Context, Handler, Request } from "../../engine/product.ts"
import { table } from "../../engine/store.ts"
import { iso, SECOND } from "../../engine/time.ts"
import { answered, refuseSnap } from "./rules.ts"

type Fields = Readonly<Record<string, string | undefined>>
export type Channel = "OVO" | "DANA" | "LINKAJA" | "JENIUSPAY" | "ASTRAPAY" | "SHOPEEPAY" | "BRI"
export type Reusability = "ONE_TIME_USE" | "MULTIPLE_USE"

interface BindingRequest {
  readonly partnerReferenceNo?: string
  readonly phoneNo?: string
  readonly additionalData?: { readonly userId: string; readonly email?: string }
  readonly additionalInfo: {
    readonly payOption: Channel
    readonly reusability?: Reusability
    readonly description?: string
    readonly metadata?: Readonly<Record<string, unknown>>
    readonly channelProperties?: Fields
  }
}

/** A payment method of SNAP; instants in ms. */
export interface PaymentMethod {
  readonly id: string
  readonly reference: string
  readonly channel: Channel
  readonly reusability: Reusability
  readonly customer?: string
  readonly phone?: string
  readonly email?: string
  readonly card?: { readonly cardLastFour: string; readonly cardExpiry: string }
  readonly description?: string
  readonly metadata?: Readonly<Record<string, unknown>>
  readonly returnUrls?: Fields
  readonly status: "REQUIRES_ACTION" | "PENDING" | "ACTIVE" | "EXPIRED" | "FAILED"
  readonly failure_code?: string
  readonly created: number
  readonly updated: number
}

export const methods = table<PaymentMethod>("snap.payment_methods", { reference: (method) => method.reference })

/** The one-time password that the test customer's bank sends. */
export const OTP = "123456"
const LINKED_IN = 2 * SECOND

export const pageOf = (context: Context, id: string): string => `${context.baseUrl}/_sandbox/checkout/${id}`

/** How a customer authorises: by OTP where the bank sends one, otherwise on a page. */
export const authActions = (context: Context, id: string, channel: Channel) =>
  channel === "BRI"
    ? [{ action: "AUTH", urlType: "API", url: `${context.baseUrl}/snap/v1.0/otp-verification`, method: "POST" }]
    : [{ action: "AUTH", urlType: "WEB", url: pageOf(context, id), method: "GET" }]

export const isOtp = (typed: string): boolean => typed === OTP

const debitOf = ({ channel, phone, email, card }: PaymentMethod) => {
  const properties = { mobileNumber: phone, email, ...card }
  return {
    channelCode: channel,
    type: "DEBIT_CARD",
    channelProperties: properties,
    debitCard: properties,
    bankAccount: null
  }
}

const walletOf = ({ channel, phone, status }: PaymentMethod) => ({
  channelCode: channel,
  channelProperties: { mobileNumber: phone },
  account: {
    accountDetails: status === "ACTIVE" && phone !== undefined ? `******${phone.slice(-4)}` : null,
    name: null,
    balance: null,
    pointBalance: null
  }
})

export const showMethod = (context: Context, method: PaymentMethod) => ({
  id: method.id,
  type: method.channel === "BRI" ? "DIRECT_DEBIT" : "EWALLET",
  reusability: method.reusability,
  customerId: method.customer ?? null,
  businessId: context.realm.account,
  status: method.status,
  country: "ID",
  actions: method.status === "REQUIRES_ACTION" ? authActions(context, method.id, method.channel) : [],
  ...(method.channel === "BRI" ? { directDebit: debitOf(method) } : { ewallet: walletOf(method) }),
  description: method.description ?? null,
  failureCode: method.failure_code ?? null,
  referenceId: method.reference,
  created: iso(method.created),
  updated: iso(method.updated),
  metadata: method.metadata ?? null
})

export const moveMethod = (context: Context, method: PaymentMethod, change: Partial<PaymentMethod>): PaymentMethod => {
  const moved = { ...method, ...change, updated: context.now }
  context.put(methods, method.id, moved)
  return moved
}

type NewMethod = Omit<PaymentMethod, "id" | "created" | "updated">

export const addMethod = (context: Context, fields: NewMethod): PaymentMethod => {
  const method = { ...fields, id: `pm-${context.ids.uuid()}`, created: context.now, updated: context.now }
  context.put(methods, method.id, method)
  return method
}

export const createAccountBinding: Handler = (context, request) => {
  const { partnerReferenceNo, phoneNo, additionalData, additionalInfo } = request.body as BindingRequest
  const reference = partnerReferenceNo ?? context.ids.uuid()
  if (context.find(methods, "reference", reference).length > 0) {
    refuseSnap(request, "reference", "A binding with this partnerReferenceNo exists.")
  }
  const { payOption: channel, reusability = "ONE_TIME_USE", channelProperties: given = {} } = additionalInfo
  const { cardLastFour, cardExpiry } = given
  const needsCustomer = channel === "BRI" || reusability === "MULTIPLE_USE"
  const method = addMethod(context, {
    reference,
    channel,
    reusability,
    ...(additionalData === undefined ? {} : { customer: additionalData.userId }),
    ...(additionalData?.email === undefined ? {} : { email: additionalData.email }),
    ...(phoneNo === undefined ? {} : { phone: phoneNo }),
    ...(cardLastFour === undefined || cardExpiry === undefined ? {} : { card: { cardLastFour, cardExpiry } }),
    ...(additionalInfo.description === undefined ? {} : { description: additionalInfo.description }),
    ...(additionalInfo.metadata === undefined ? {} : { metadata: additionalInfo.metadata }),
    returnUrls: given,
    status: needsCustomer ? "REQUIRES_ACTION" : "PENDING"
  })
  if (!needsCustomer) context.schedule(context.now + LINKED_IN, "linked", method.id)
  const status = needsCustomer ? 200 : 202
  return {
    status,
    body: {
      ...answered(request, status),
      referenceNo: method.id,
      partnerReferenceNo,
      nextAction: needsCustomer && channel !== "BRI" ? pageOf(context, method.id) : undefined,
      additionalInfo: { paymentMethod: showMethod(context, method) }
    }
  }
}

const named = (context: Context, request: Request): PaymentMethod => {
  const { partnerReferenceNo } = request.body as { partnerReferenceNo: string }
  const [found] = context.find(methods, "reference", partnerReferenceNo)
  return found ?? refuseSnap(request, "value", "No binding has this partnerReferenceNo.")
}

const stateOf = (context: Context, request: Request, method: PaymentMethod) => ({
  ...answered(request),
  referenceNo: method.id,
  partnerReferenceNo: method.reference,
  accountCurrency: "IDR",
  additionalInfo: { paymentMethod: showMethod(context, method) }
})

export const inquireAccountBinding: Handler = (context, request) => ({
  body: stateOf(context, request, named(context, request))
})

const OPEN = ["REQUIRES_ACTION", "PENDING", "ACTIVE"]

export const unbindAccount: Handler = (context, request) => {
  const method = named(context, request)
  if (!OPEN.includes(method.status)) refuseSnap(request, "value", `The binding is ${method.status}.`)
  return { body: stateOf(context, request, moveMethod(context, method, { status: "EXPIRED" })) }
}

export const verifyBindingOtp: Handler = (context, request) => {
  const { originalReferenceNo, otp } = request.body as { originalReferenceNo: string; otp: string }
  const method = context.get(methods, originalReferenceNo)
  if (method?.status !== "REQUIRES_ACTION" || method.channel !== "BRI") {
    return refuseSnap(request, "value", "No binding with this originalReferenceNo waits for a password.")
  }
  if (!isOtp(otp)) refuseSnap(request, "value", "The password is wrong.")
  moveMethod(context, method, { status: "ACTIVE" })
  return {
    body: {
      ...answered(request),
      originalReferenceNo: method.id,
      originalPartnerReferenceNo: method.reference,
      customerId: method.customer
    }
  }
}

export const bindingCommands: Readonly<Record<string, Command>> = {
  linked: (context, id: string) => {
    const method = context.get(methods, id)
    if (method?.status === "PENDING") moveMethod(context, method, { status: "ACTIVE" })
  }
}
