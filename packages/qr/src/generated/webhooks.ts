// @generated from specs/qr.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { WebhookEvent } from "@pay/core/operation"
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
  mark: {"field":"event","value":"qr.payment"},
  target: "QR Code paid",
  verify: "callback-token",
  identity: ["data.id","event"],
  order: {"object":"data.id","by":"data.created"},
  refetch: {"operation":"listPayments","with":{"path.qr_id":"data.qr_id"}},
  schema: { allOf: [{ type: "object", properties: { api_version: { type: ["string","null"] }, business_id: { type: "string" }, created: { type: "string" } }, required: ["business_id","created"] }, { type: "object", properties: { event: { type: "string" }, data: { type: "object", properties: { id: { type: "string" }, business_id: { type: "string" }, currency: { type: "string" }, amount: { type: "number" }, status: { type: "string" }, created: { type: "string" }, qr_id: { type: "string" }, qr_string: { type: "string" }, reference_id: { type: "string" }, type: { type: "string" }, channel_code: { type: "string" }, expires_at: { type: ["string","null"] }, description: { type: ["string","null"] }, basket: { type: ["array","null"], items: { type: "object", properties: { reference_id: { type: ["string","null"] }, name: { type: ["string","null"] }, category: { type: ["string","null"] }, "sub-category": { type: ["string","null"] }, currency: { type: ["string","null"] }, price: { type: ["number","null"] }, quantity: { type: ["number","null"] }, type: { type: ["string","null"] }, url: { type: ["string","null"] }, description: { type: ["string","null"] }, metadata: { type: ["object","null"] } } } }, metadata: { anyOf: [{ type: "object" }, { type: "null" }] }, payment_detail: { type: ["object","null"], properties: { receipt_id: { type: "string" }, source: { type: "string" }, name: { type: ["string","null"] }, account_details: { type: ["string","null"] } }, required: ["receipt_id","source"] } }, required: ["id","business_id","currency","amount","status","created","qr_id","qr_string","reference_id","type","channel_code"] } }, required: ["event","data"] }] }
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
  mark: {"field":"event","value":"qr.refund"},
  target: "QR Code paid",
  verify: "callback-token",
  identity: ["data.id","event","data.status"],
  order: {"object":"data.id","by":"created"},
  refetch: {"operation":"getRefund","with":{"path.qrpy_id":"data.qrpy_id","path.refund_id":"data.id"}},
  schema: { allOf: [{ type: "object", properties: { api_version: { type: ["string","null"] }, business_id: { type: "string" }, created: { type: "string" } }, required: ["business_id","created"] }, { type: "object", properties: { event: { type: "string" }, data: { type: "object", properties: { id: { type: "string" }, qrpy_id: { type: "string" }, status: { type: "string" }, currency: { type: "string" }, payment_amount: { type: "number" }, refund_amount: { type: "number" }, channel_code: { type: "string" }, reason: { anyOf: [{ type: "string" }, { type: "null" }] }, failure_code: { anyOf: [{ type: "string" }, { type: "null" }] }, created: { type: "string" }, updated: { type: "string" }, refunded_at: { type: ["string","null"] } }, required: ["id","qrpy_id","status","currency","payment_amount","refund_amount","channel_code","created","updated"] } }, required: ["event","data"] }] }
}

/** Every event of QR codes. */
export const events = [qrPayment, qrRefund] as const
