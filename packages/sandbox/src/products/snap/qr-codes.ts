/**
 * QRIS codes that the merchant shows. Source: Xendit API reference › BI SNAP › QR - Create, Inquire Status, Callback.
 *
 * @module
 */
import { toMinor } from "../../engine/ledger.ts"
import { receive } from "../../engine/money.ts"
import type { Command, Context, Handler, Request } from "../../engine/product.ts"
import { table } from "../../engine/store.ts"
import { iso, SECOND } from "../../engine/time.ts"
import { invalid } from "../shared.ts"
import type { Reusability } from "./bindings.ts"
import { answered, eventHeaders, majorOf, refuseSnap, type SnapAmount, snapAmount } from "./rules.ts"

interface CodeRequest {
  readonly partnerReferenceNo?: string
  readonly amount?: SnapAmount
  readonly additionalInfo: {
    readonly reusability: Reusability
    readonly paymentMethodReferenceId?: string
    readonly paymentMethodExpiresAt?: string
    readonly metadata?: Readonly<Record<string, unknown>>
  }
}

export interface SnapCode {
  /** `pr-…` */
  readonly id: string
  readonly method: string
  readonly reference: string
  readonly methodReference: string
  readonly request: CodeRequest
  readonly content: string
  readonly status: "PENDING" | "ACTIVE" | "INACTIVE" | "EXPIRED"
  /** What was paid last, major units. */
  readonly paid?: number
  /** How often it was paid. */
  readonly payments: number
  readonly created: number
  readonly updated: number
}

export const codes = table<SnapCode>("snap.qr_codes", { reference: (code) => code.reference })

const READY_IN = SECOND
/** What one QRIS payment may be, whole rupiah. */
const MOST = 10_000_000

const infoOf = (code: SnapCode) => ({
  paymentMethodId: code.method,
  paymentMethodReferenceId: code.methodReference,
  paymentMethodStatus: code.status,
  paymentMethodExpiresAt: code.request.additionalInfo.paymentMethodExpiresAt,
  reusability: code.request.additionalInfo.reusability,
  created: iso(code.created),
  updated: iso(code.updated),
  metadata: code.request.additionalInfo.metadata
})

export const moveCode = (context: Context, code: SnapCode, change: Partial<SnapCode>): SnapCode => {
  const next = { ...code, ...change, updated: context.now }
  context.put(codes, code.id, next)
  return next
}

export const createQrCode: Handler = (context, request) => {
  const body = request.body as CodeRequest
  const reference = body.partnerReferenceNo ?? context.ids.uuid()
  if (context.find(codes, "reference", reference).length > 0) {
    refuseSnap(request, "reference", "A code with this partnerReferenceNo exists.")
  }
  if (body.amount) majorOf(request, body.amount, MOST)
  const { paymentMethodExpiresAt, paymentMethodReferenceId } = body.additionalInfo
  const expires = paymentMethodExpiresAt === undefined ? undefined : Date.parse(paymentMethodExpiresAt)
  if (expires !== undefined && expires <= context.now) {
    refuseSnap(request, "value", "paymentMethodExpiresAt is over.")
  }
  const code: SnapCode = {
    id: `pr-${context.ids.uuid()}`,
    method: `pm-${context.ids.uuid()}`,
    reference,
    methodReference: paymentMethodReferenceId ?? context.ids.uuid(),
    request: body,
    content: `00020101021226570011ID.DANA.WWW0118${context.ids.digits(18)}5204549953033605802ID6304${context.ids.hex(4).toUpperCase()}`,
    status: "PENDING",
    payments: 0,
    created: context.now,
    updated: context.now
  }
  context.put(codes, code.id, code)
  context.schedule(context.now + READY_IN, "codeReady", code.id)
  if (expires !== undefined) context.schedule(expires, "codeExpires", code.id)
  return {
    body: {
      ...answered(request),
      referenceNo: code.id,
      partnerReferenceNo: body.partnerReferenceNo,
      qrContent: code.content,
      additionalInfo: infoOf(code)
    }
  }
}

const named = (context: Context, request: Request): SnapCode => {
  const { originalReferenceNo, originalPartnerReferenceNo } = request.body as Readonly<Record<string, string>>
  const found =
    (originalReferenceNo === undefined ? undefined : context.get(codes, originalReferenceNo)) ??
    (originalPartnerReferenceNo === undefined
      ? undefined
      : context.find(codes, "reference", originalPartnerReferenceNo)[0])
  return found ?? refuseSnap(request, "value", "No code has this reference.")
}

/** How the latest payment of a code stands, in the standard's numbers. */
const latest = ({ paid, status }: SnapCode) => {
  if (paid !== undefined) return { latestTransactionStatus: "00", transactionStatusDesc: "Success" }
  return status === "EXPIRED"
    ? { latestTransactionStatus: "06", transactionStatusDesc: "Expired" }
    : { latestTransactionStatus: "03", transactionStatusDesc: "Pending" }
}

export const showCode = (code: SnapCode) => ({
  originalReferenceNo: code.id,
  originalPartnerReferenceNo: code.reference,
  serviceCode: "47",
  ...latest(code),
  amount: code.paid === undefined ? code.request.amount : snapAmount(code.paid),
  additionalInfo: infoOf(code)
})

export const inquireQrCode: Handler = (context, request) => ({
  body: { ...answered(request), ...showCode(named(context, request)) }
})

/** A customer scans and pays. The amount of a reusable code is without effect: the payer types one. */
export const payCode = (context: Context, code: SnapCode, typed: number | undefined): SnapCode => {
  const { amount: asked, additionalInfo } = code.request
  const isOnce = additionalInfo.reusability === "ONE_TIME_USE"
  const amount = typed ?? Number(asked?.value ?? 10_000)
  if (isOnce && asked && toMinor(amount, "IDR") !== toMinor(Number(asked.value), "IDR")) {
    invalid("amount", "must be the amount of the code")
  }
  const payment = `qrpy-${context.ids.uuid()}`
  receive(context, {
    type: "PAYMENT",
    object: payment,
    reference: code.reference,
    currency: "IDR",
    amount,
    category: "QR_CODE",
    channel: "QRIS",
    source: code.id
  })
  const paid = moveCode(context, code, {
    paid: amount,
    payments: code.payments + 1,
    ...(isOnce ? { status: "INACTIVE" as const } : {})
  })
  context.emit("snap_qr.payment", {
    type: "snap_qr.payment",
    payload: {
      originalReferenceNo: code.id,
      originalPartnerReferenceNo: code.reference,
      ...latest(paid),
      amount: snapAmount(amount),
      additionalInfo: {
        id: payment,
        paymentMethodId: code.method,
        paymentMethodReferenceId: code.methodReference,
        created: iso(context.now),
        updated: iso(context.now),
        metadata: additionalInfo.metadata
      }
    },
    headers: eventHeaders(context)
  })
  return paid
}

export const codeCommands: Readonly<Record<string, Command>> = {
  codeReady: (context, id: string) => {
    const code = context.get(codes, id)
    if (code?.status === "PENDING") moveCode(context, code, { status: "ACTIVE" })
  },
  codeExpires: (context, id: string) => {
    const code = context.get(codes, id)
    if (code?.status === "PENDING" || code?.status === "ACTIVE") moveCode(context, code, { status: "EXPIRED" })
  }
}
