// @generated from specs/qr.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { WebhookEvent } from "@pay/core/operation"
import { answerQrPaymentEvent, answerQrRefundEvent } from "./schemas.ts"
import type { components } from "./types.ts"

export type QrPaymentPayload = components["schemas"]["QrPaymentEvent"]
/**
 * A QR code was paid.
 *
 * Source: QR Codes › QR Payment Callback.
 */
export const qrPayment: WebhookEvent<"qr.payment", QrPaymentPayload> = {
  id: "qr/qr.payment",
  product: "qr",
  name: "qr.payment",
  mark: { field: "event", value: "qr.payment" },
  target: "QR Code paid",
  verify: "callback-token",
  identity: ["data.id", "event"],
  order: { object: "data.id", by: "data.created" },
  refetch: { operation: "listPayments", with: { "path.qr_id": "data.qr_id" } },
  schema: answerQrPaymentEvent
}

export type QrRefundPayload = components["schemas"]["QrRefundEvent"]
/**
 * A refund of a QR payment came to its end.
 *
 * It goes to the URL that receives the code's payments, so that URL must take both events.
 *
 * Source: QR Codes › QR Refund Callback.
 */
export const qrRefund: WebhookEvent<"qr.refund", QrRefundPayload> = {
  id: "qr/qr.refund",
  product: "qr",
  name: "qr.refund",
  mark: { field: "event", value: "qr.refund" },
  target: "QR Code paid",
  verify: "callback-token",
  identity: ["data.id", "event", "data.status"],
  order: { object: "data.id", by: "created" },
  refetch: { operation: "getRefund", with: { "path.qrpy_id": "data.qrpy_id", "path.refund_id": "data.id" } },
  schema: answerQrRefundEvent
}

/** Every event of QR codes. */
export const events = [qrPayment, qrRefund] as const
