/**
 * Direct debits and e-wallet payments. Source: Xendit API reference › BI SNAP › Direct Debit - Create, Inquire Status,
 * Verify OTP, Callback.
 *
 * @module
 */
import { receive } from "../../engine/money.ts"
import type { Command, Context, Handler, Request } from "../../engine/product.ts"
import { table } from "../../engine/store.ts"
import { iso, SECOND } from "../../engine/time.ts"
import {
  addMethod,
  authActions,
  type Channel,
  isOtp,
  methods,
  moveMethod,
  type PaymentMethod,
  pageOf,
  type Reusability
} from "./bindings.ts"
import { answered, eventHeaders, majorOf, refuseSnap, type SnapAmount } from "./rules.ts"

interface DebitRequest {
  readonly partnerReferenceNo: string
  readonly amount: SnapAmount
  readonly urlParam?: ReadonlyArray<{ readonly url: string; readonly type: string }>
  readonly payOptionDetails?: ReadonlyArray<{
    readonly payOption: Channel
    readonly additionalInfo?: {
      readonly reusability?: Reusability
      readonly channelProperties?: Readonly<Record<string, string | undefined>>
    }
  }>
  readonly additionalInfo?: {
    readonly customerId?: string
    readonly paymentMethodId?: string
    readonly channelProperties?: { readonly requireAuth?: boolean; readonly redeemPoints?: string }
    readonly description?: string
    readonly metadata?: Readonly<Record<string, unknown>>
  }
}

/** A payment; instants in ms. */
export interface Debit {
  /** `ewc_…` of wallets, `pr-…` of debit cards. */
  readonly id: string
  readonly request: DebitRequest
  readonly method: string
  readonly channel: Channel
  /** What the customer has to do: type a password, open a page, or answer the wallet's push message. */
  readonly waitsFor?: "otp" | "page" | "push"
  readonly status: "03" | "00" | "06"
  readonly payment?: string
  readonly failure_code?: string
  readonly created: number
  readonly updated: number
}

export const debits = table<Debit>("snap.direct_debits", { reference: (debit) => debit.request.partnerReferenceNo })

const DEBITED_IN = 2 * SECOND
/** Above it BRI asks for a password in any case, rupiah. */
const OTP_ABOVE = 1_000_000

/** Channels with a page; the others ask in their app. */
const PAGES: ReadonlyArray<Channel> = ["DANA", "LINKAJA", "SHOPEEPAY", "ASTRAPAY"]

const waits = (method: PaymentMethod, isBound: boolean, request: DebitRequest, amount: number): Debit["waitsFor"] => {
  if (method.channel === "BRI") {
    const isAsked = request.additionalInfo?.channelProperties?.requireAuth === true
    return !isBound || isAsked || amount > OTP_ABOVE ? "otp" : undefined
  }
  if (isBound) return undefined
  return PAGES.includes(method.channel) ? "page" : "push"
}

const bound = (context: Context, request: Request, id: string): PaymentMethod => {
  const method = context.get(methods, id)
  if (method?.status !== "ACTIVE") return refuseSnap(request, "value", "paymentMethodId names no active account.")
  return method
}

/** The account of a channel that is charged without a binding. */
const unbound = (context: Context, { payOptionDetails, additionalInfo }: DebitRequest): PaymentMethod => {
  const [option] = payOptionDetails!
  const { mobileNumber, email, cardLastFour, cardExpiry } = option!.additionalInfo?.channelProperties ?? {}
  return addMethod(context, {
    reference: context.ids.uuid(),
    channel: option!.payOption,
    reusability: option!.additionalInfo?.reusability ?? "ONE_TIME_USE",
    ...(additionalInfo?.customerId === undefined ? {} : { customer: additionalInfo.customerId }),
    ...(mobileNumber === undefined ? {} : { phone: mobileNumber }),
    ...(email === undefined ? {} : { email }),
    ...(cardLastFour === undefined || cardExpiry === undefined ? {} : { card: { cardLastFour, cardExpiry } }),
    status: "REQUIRES_ACTION"
  })
}

const actionsOf = (context: Context, { id, channel, waitsFor, status }: Debit) =>
  status === "03" && (waitsFor === "otp" || waitsFor === "page") ? authActions(context, id, channel) : []

export const createDirectDebit: Handler = (context, request) => {
  const body = request.body as DebitRequest
  if (context.find(debits, "reference", body.partnerReferenceNo).length > 0) {
    refuseSnap(request, "reference", "A payment with this partnerReferenceNo exists.")
  }
  const amount = majorOf(request, body.amount)
  const given = body.additionalInfo?.paymentMethodId
  const method = given === undefined ? unbound(context, body) : bound(context, request, given)
  const waitsFor = waits(method, given !== undefined, body, amount)
  const debit: Debit = {
    id: method.channel === "BRI" ? `pr-${context.ids.uuid()}` : `ewc_${context.ids.uuid()}`,
    request: body,
    method: method.id,
    channel: method.channel,
    ...(waitsFor === undefined ? {} : { waitsFor }),
    status: "03",
    created: context.now,
    updated: context.now
  }
  context.put(debits, debit.id, debit)
  if (waitsFor === undefined) context.schedule(context.now + DEBITED_IN, "debited", debit.id)
  const status = waitsFor === "otp" || waitsFor === "page" ? 200 : 202
  return {
    status,
    body: {
      ...answered(request, status),
      referenceNo: debit.id,
      partnerReferenceNo: body.partnerReferenceNo,
      webRedirectUrl: waitsFor === "page" ? pageOf(context, debit.id) : undefined,
      additionalInfo: {
        paymentMethodId: method.id,
        actions: actionsOf(context, debit),
        created: iso(debit.created),
        updated: iso(debit.updated),
        metadata: body.additionalInfo?.metadata
      }
    }
  }
}

/** The payment that a later call names by either reference. */
export const namedDebit = (context: Context, request: Request): Debit => {
  const { originalReferenceNo: id, originalPartnerReferenceNo: reference } = request.body as Readonly<
    Record<string, string | undefined>
  >
  const found =
    (id === undefined ? undefined : context.get(debits, id)) ??
    (reference === undefined ? undefined : context.find(debits, "reference", reference)[0])
  return found ?? refuseSnap(request, "value", "No payment has this reference.")
}

const DESCRIPTIONS = { "00": "Success", "03": "REQUIRES_ACTION", "06": "Failed" } as const

export const showDebit = (context: Context, debit: Debit) => {
  const { request } = debit
  const urlOf = (type: string): string | undefined => request.urlParam?.find((one) => one.type === type)?.url
  return {
    originalReferenceNo: debit.id,
    originalPartnerReferenceNo: request.partnerReferenceNo,
    serviceCode: "54",
    latestTransactionStatus: debit.status,
    transactionStatusDesc:
      debit.status === "03" && debit.waitsFor === undefined ? "PENDING" : DESCRIPTIONS[debit.status],
    transAmount: request.amount,
    additionalInfo: {
      customerId: request.additionalInfo?.customerId,
      description: request.additionalInfo?.description,
      paymentMethodId: debit.method,
      paymentMethodReferenceId: context.get(methods, debit.method)?.reference,
      channelProperties: {
        ...request.additionalInfo?.channelProperties,
        successReturnUrl: urlOf("PAY_RETURN"),
        failureReturnUrl: urlOf("FAILURE_RETURN"),
        cancelReturnUrl: urlOf("CANCEL_RETURN")
      },
      actions: actionsOf(context, debit),
      failureCode: debit.failure_code,
      created: iso(debit.created),
      updated: iso(debit.updated),
      metadata: request.additionalInfo?.metadata
    }
  }
}

export const inquireDirectDebit: Handler = (context, request) => ({
  body: { ...answered(request), ...showDebit(context, namedDebit(context, request)) }
})

const tell = (context: Context, debit: Debit): void => {
  const shown = showDebit(context, debit)
  const { paymentMethodId, paymentMethodReferenceId, created, updated, failureCode, description, metadata } =
    shown.additionalInfo
  context.emit("snap.direct_debit.succeeded", {
    type: "snap.direct_debit.succeeded",
    payload: {
      originalReferenceNo: debit.payment,
      originalPartnerReferenceNo: debit.request.partnerReferenceNo,
      latestTransactionStatus: debit.status,
      transactionStatusDesc: shown.transactionStatusDesc,
      amount: debit.request.amount,
      createdTime: created,
      additionalInfo: {
        id: debit.payment,
        paymentMethodId,
        paymentMethodReferenceId,
        created,
        updated,
        failureCode,
        description,
        metadata
      }
    },
    headers: eventHeaders(context)
  })
}

/** What becomes of the account: one that was made for a single payment is used up, or was never linked. */
const settleMethod = (context: Context, id: string, succeeded: boolean): void => {
  const method = context.get(methods, id)
  if (!method) return
  if (method.status === "REQUIRES_ACTION" && !succeeded) moveMethod(context, method, { status: "FAILED" })
  else if (succeeded) {
    moveMethod(context, method, { status: method.reusability === "ONE_TIME_USE" ? "EXPIRED" : "ACTIVE" })
  }
}

/** The end of a payment. `failureCode` absent: the customer was debited. */
export const settleDebit = (context: Context, debit: Debit, failureCode?: string): Debit => {
  const settled: Debit = {
    ...debit,
    payment: `ddpy-${context.ids.uuid()}`,
    status: failureCode === undefined ? "00" : "06",
    ...(failureCode === undefined ? {} : { failure_code: failureCode }),
    updated: context.now
  }
  context.put(debits, debit.id, settled)
  settleMethod(context, debit.method, failureCode === undefined)
  if (failureCode === undefined) {
    receive(context, {
      type: "PAYMENT",
      object: debit.id,
      reference: debit.request.partnerReferenceNo,
      currency: "IDR",
      amount: Number(debit.request.amount.value),
      category: debit.channel === "BRI" ? "DIRECT_DEBIT" : "EWALLET",
      channel: debit.channel
    })
  }
  tell(context, settled)
  return settled
}

export const verifyPaymentOtp: Handler = (context, request) => {
  const debit = namedDebit(context, request)
  const { otp } = request.body as { otp: string }
  if (debit.status !== "03" || debit.waitsFor !== "otp") {
    refuseSnap(request, "value", "The payment does not wait for a password.")
  }
  if (!isOtp(otp)) refuseSnap(request, "value", "The password is wrong.")
  settleDebit(context, debit)
  return {
    body: {
      ...answered(request),
      originalReferenceNo: debit.id,
      originalPartnerReferenceNo: debit.request.partnerReferenceNo,
      customerId: debit.request.additionalInfo?.customerId
    }
  }
}

export const debitCommands: Readonly<Record<string, Command>> = {
  debited: (context, id: string) => {
    const debit = context.get(debits, id)
    if (debit?.status === "03") settleDebit(context, debit)
  }
}
