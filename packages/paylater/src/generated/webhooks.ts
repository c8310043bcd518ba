// @generated from specs/paylater.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { WebhookEvent } from "@pay/core/operation"
import type { components } from "./types.ts"

export type PaylaterPaymentPayload = components["schemas"]["PaymentEvent"]
/**
 * Tells that a charge succeeded or failed.
 *
 * Source: PayLater › Payment Status Callback.
 */
export const paylaterPayment: WebhookEvent<"paylater.payment", PaylaterPaymentPayload> = {
  id: "paylater/paylater.payment",
  product: "paylater",
  name: "paylater.payment",
  mark: {"field":"event","value":"paylater.payment"},
  target: "Paylater paid",
  verify: "callback-token",
  identity: ["event","data.id","data.status"],
  order: {"object":"data.id","by":"created"},
  refetch: {"operation":"getCharge","with":{"path.id":"data.id"}},
  schema: { allOf: [{ type: "object", properties: { business_id: { type: "string" }, created: { type: "string" } }, required: ["business_id","created"] }, { type: "object", properties: { event: { type: "string" }, data: { type: "object", properties: { id: { type: "string" }, customer_id: { type: "string" }, plan_id: { type: "string" }, business_id: { type: "string" }, reference_id: { type: "string" }, checkout_method: { type: "string" }, channel_code: { type: "string" }, currency: { type: "string" }, amount: { type: "number" }, refunded_amount: { type: ["number","null"] }, order_items: { type: "array", items: { type: "object", properties: { type: { type: "string" }, reference_id: { type: "string" }, name: { type: "string" }, net_unit_amount: { type: "number" }, quantity: { type: "number" }, url: { type: ["string","null"] }, category: { type: ["string","null"] }, subcategory: { type: ["string","null"] }, description: { type: ["string","null"] }, metadata: { type: ["object","null"] } }, required: ["type","reference_id","name","net_unit_amount","quantity"] } }, status: { type: "string" }, success_redirect_url: { type: ["string","null"] }, failure_redirect_url: { type: ["string","null"] }, created: { type: "string" }, updated: { type: "string" }, actions: { anyOf: [{ type: "object", properties: { desktop_web_checkout_url: { type: ["string","null"] }, mobile_web_checkout_url: { type: ["string","null"] }, mobile_deeplink_checkout_url: { type: ["string","null"] } } }, { type: "null" }] }, expires_at: { type: ["string","null"] }, callback_url: { type: ["string","null"] }, payment_method_id: { type: ["string","null"] }, voided_at: { type: ["string","null"] }, metadata: { anyOf: [{ type: "object" }, { type: "null" }] }, refunds: { type: ["array","null"], items: { anyOf: [{ type: "string" }, { type: "object", properties: { id: { type: "string" }, charge_id: { type: "string" }, channel_code: { type: "string" }, currency: { type: "string" }, amount: { type: "number" }, reason: { anyOf: [{ type: "string" }, { type: "null" }] }, status: { type: "string" }, created: { type: "string" }, updated: { type: ["string","null"] } }, required: ["id","charge_id","channel_code","currency","amount","status","created"] }] } } }, required: ["id","customer_id","plan_id","business_id","reference_id","checkout_method","channel_code","currency","amount","order_items","status","created","updated"] } }, required: ["event","data"] }] }
}

export type PaylaterRefundCallbackPayload = components["schemas"]["RefundEvent"]
/**
 * Tells that a refund succeeded.
 *
 * The reference promises this notification without showing it; the form here is that of the other products' refund events. Do not rely on it alone: read the refund.
 *
 * Source: PayLater › Refund Paylater Charge.
 */
export const paylaterRefundCallback: WebhookEvent<"paylater-refund-callback", PaylaterRefundCallbackPayload> = {
  id: "paylater/paylater-refund-callback",
  product: "paylater",
  name: "paylater-refund-callback",
  mark: {"field":"event","value":"paylater.refund"},
  target: "Paylater paid",
  verify: "callback-token",
  identity: ["event","data.id","data.status"],
  order: {"object":"data.id","by":"created"},
  refetch: {"operation":"getRefund","with":{"path.charge_id":"data.charge_id","path.refund_id":"data.id"}},
  schema: { allOf: [{ type: "object", properties: { business_id: { type: "string" }, created: { type: "string" } }, required: ["business_id","created"] }, { type: "object", properties: { event: { type: "string" }, data: { type: "object", properties: { id: { type: "string" }, charge_id: { type: "string" }, channel_code: { type: "string" }, currency: { type: "string" }, amount: { type: "number" }, reason: { anyOf: [{ type: "string" }, { type: "null" }] }, status: { type: "string" }, created: { type: "string" }, updated: { type: ["string","null"] } }, required: ["id","charge_id","channel_code","currency","amount","status","created"] } }, required: ["event","data"] }] }
}

/** Every event of PayLater. */
export const events = [paylaterPayment, paylaterRefundCallback] as const
