/**
 * The objects of the QR product: as they are kept, and as they are answered.
 *
 * @module
 */
import { type Context, refuse } from "../../engine/product.ts"
import { table } from "../../engine/store.ts"
import { iso } from "../../engine/time.ts"

export interface QrCodeRequest {
  readonly reference_id: string
  readonly type: "DYNAMIC" | "STATIC"
  readonly currency: "IDR" | "PHP"
  readonly amount?: number
  readonly channel_code?: string
  readonly expires_at?: string
  readonly basket?: ReadonlyArray<unknown>
  readonly metadata?: Readonly<Record<string, unknown>>
}

/** A code as it is kept; instants in ms, amounts in major units. */
export interface QrCode {
  readonly id: string
  readonly request: QrCodeRequest
  readonly channel: string
  readonly status: "ACTIVE" | "INACTIVE"
  readonly qr_string: string
  readonly expires?: number
  /** Where its events go instead of the account's URL. */
  readonly webhook_url?: string
  readonly created: number
  readonly updated: number
}

export interface QrPayment {
  readonly id: string
  readonly qr_id: string
  readonly amount: number
  readonly status: "SUCCEEDED" | "VOIDED" | "REFUNDED"
  readonly receipt: string
  readonly created: number
}

export interface QrRefund {
  readonly id: string
  readonly payment: string
  readonly amount: number
  readonly reason?: string
  readonly status: "PENDING" | "SUCCEEDED" | "FAILED"
  readonly failure_code?: string
  readonly created: number
  readonly updated: number
}

export const codes = table<QrCode>("qr.codes", { channel: (code) => `${code.channel} ${code.request.type}` })
export const payments = table<QrPayment>("qr.payments", { code: (payment) => payment.qr_id })
export const refunds = table<QrRefund>("qr.refunds", { payment: (refund) => refund.payment })

export const API_VERSION = "2022-07-31"
export const TARGET = "QR Code paid"

const expiry = ({ expires }: QrCode): string | null => (expires === undefined ? null : iso(expires))

export const showCode = (context: Context, code: QrCode) => ({
  id: code.id,
  reference_id: code.request.reference_id,
  business_id: context.realm.account,
  type: code.request.type,
  currency: code.request.currency,
  amount: code.request.amount ?? null,
  channel_code: code.channel,
  status: code.status,
  qr_string: code.qr_string,
  expires_at: expiry(code),
  created: iso(code.created),
  updated: iso(code.updated),
  basket: code.request.basket ?? null,
  metadata: code.request.metadata ?? null
})

export const showPayment = (context: Context, code: QrCode, payment: QrPayment) => ({
  id: payment.id,
  business_id: context.realm.account,
  currency: code.request.currency,
  amount: payment.amount,
  status: payment.status,
  created: iso(payment.created),
  qr_id: code.id,
  qr_string: code.qr_string,
  reference_id: code.request.reference_id,
  type: code.request.type,
  channel_code: code.channel,
  expires_at: expiry(code),
  description: "",
  basket: code.request.basket ?? null,
  metadata: code.request.metadata ?? null,
  payment_detail: { receipt_id: payment.receipt, source: "GOPAY", name: null, account_details: null }
})

export const showRefund = (code: QrCode, payment: QrPayment, refund: QrRefund) => ({
  id: refund.id,
  qrpy_id: payment.id,
  status: refund.status,
  currency: code.request.currency,
  payment_amount: payment.amount,
  refund_amount: refund.amount,
  channel_code: code.channel,
  reason: refund.reason ?? null,
  failure_code: refund.failure_code ?? null,
  created: iso(refund.created),
  updated: iso(refund.updated),
  refunded_at: refund.status === "SUCCEEDED" ? iso(refund.updated) : null
})

export const codeOf = (context: Context, id: string | undefined): QrCode =>
  context.get(codes, id ?? "") ?? refuse("DATA_NOT_FOUND", "No QR code has this id.")

export const paymentOf = (context: Context, id: string | undefined): QrPayment =>
  context.get(payments, id ?? "") ?? refuse("DATA_NOT_FOUND", "No QR payment has this id.")

/** Sends an event of a code to its own URL, or to the one of the account. */
export const tell = (context: Context, code: QrCode, event: string, version: string | null, data: unknown): void =>
  context.emit(
    event,
    { event, api_version: version, business_id: context.realm.account, created: iso(context.now), data },
    code.webhook_url
  )
