// @generated from specs/ewallets.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { WebhookEvent } from "@pay/core/operation"
import type { components } from "./types.ts"

export type EwalletCapturePayload = components["schemas"]["CaptureEvent"]
/**
 * Tells that a charge succeeded or failed.
 *
 * Source: eWallets › Payment Status Callback.
 */
export const ewalletCapture: WebhookEvent<"ewallet.capture", EwalletCapturePayload> = {
  id: "ewallets/ewallet.capture",
  product: "ewallets",
  name: "ewallet.capture",
  mark: {"field":"event","value":"ewallet.capture"},
  target: "eWallets paid",
  verify: "callback-token",
  identity: ["event","data.id","data.status"],
  order: {"object":"data.id","by":"created"},
  refetch: {"operation":"getCharge","with":{"path.id":"data.id"}},
  schema: { allOf: [{ type: "object", properties: { business_id: { type: "string" }, created: { type: "string" } }, required: ["business_id","created"] }, { type: "object", properties: { event: { type: "string" }, data: { allOf: [{ allOf: [{ type: "object", properties: { id: { type: "string" }, reference_id: { type: "string" }, status: { type: "string" }, currency: { type: "string" }, charge_amount: { type: "number" }, capture_amount: { type: ["number","null"] }, refunded_amount: { type: ["number","null"] }, checkout_method: { type: "string" }, channel_code: { type: "string" }, channel_properties: { anyOf: [{ type: "object", properties: { mobile_number: { type: ["string","null"] }, cashtag: { type: ["string","null"] }, success_redirect_url: { type: ["string","null"] }, failure_redirect_url: { type: ["string","null"] }, pending_redirect_url: { type: ["string","null"] }, cancel_redirect_url: { type: ["string","null"] }, redeem_points: { type: ["string","null"] }, device_type: { type: ["string","null"] }, payer_ip_address: { type: ["string","null"] }, allowed_payment_options: { type: ["array","null"], items: { type: "string" } } } }, { type: "null" }] }, actions: { anyOf: [{ type: "object", properties: { desktop_web_checkout_url: { type: ["string","null"] }, mobile_web_checkout_url: { type: ["string","null"] }, mobile_deeplink_checkout_url: { type: ["string","null"] }, qr_checkout_string: { type: ["string","null"] } } }, { type: "null" }] }, is_redirect_required: { type: "boolean" }, callback_url: { type: "string" }, created: { type: "string" }, updated: { type: "string" }, void_status: { anyOf: [{ type: "string" }, { type: "null" }] }, voided_at: { type: ["string","null"] }, capture_now: { type: "boolean" }, customer_id: { type: ["string","null"] }, payment_method_id: { type: ["string","null"] }, failure_code: { anyOf: [{ type: "string" }, { type: "null" }] }, basket: { type: ["array","null"], items: { type: "object", properties: { reference_id: { type: "string" }, name: { type: "string" }, category: { type: "string" }, currency: { type: "string" }, price: { type: "number" }, quantity: { type: "number" }, type: { type: "string" }, url: { type: ["string","null"] }, description: { type: ["string","null"] }, sub_category: { type: ["string","null"] }, metadata: { type: ["object","null"] } }, required: ["reference_id","name","category","currency","price","quantity","type"] } }, metadata: { anyOf: [{ type: "object" }, { type: "null" }] } }, required: ["id","reference_id","status","currency","charge_amount","checkout_method","channel_code","is_redirect_required","callback_url","created","updated","capture_now"] }, { type: "object", properties: { business_id: { type: "string" } }, required: ["business_id"] }] }, { type: "object", properties: { payment_detail: { type: ["object","null"], properties: { fund_source: { anyOf: [{ type: "string" }, { type: "null" }] }, source: { type: ["string","null"] } } } } }] } }, required: ["event","data"] }] }
}

export type EwalletVoidPayload = components["schemas"]["VoidEvent"]
/**
 * Tells that a void was settled.
 *
 * Goes to the URL that stood as the charge's `callback_url`.
 *
 * Source: eWallets › Void Callback.
 */
export const ewalletVoid: WebhookEvent<"ewallet.void", EwalletVoidPayload> = {
  id: "ewallets/ewallet.void",
  product: "ewallets",
  name: "ewallet.void",
  mark: {"field":"event","value":"ewallet.void"},
  target: "eWallets paid",
  verify: "callback-token",
  identity: ["event","data.id","data.void_status"],
  order: {"object":"data.id","by":"created"},
  refetch: {"operation":"getCharge","with":{"path.id":"data.id"}},
  schema: { allOf: [{ type: "object", properties: { business_id: { type: "string" }, created: { type: "string" } }, required: ["business_id","created"] }, { type: "object", properties: { event: { type: "string" }, data: { type: "object", properties: { id: { type: "string" }, reference_id: { type: "string" }, status: { type: "string" }, currency: { type: "string" }, charge_amount: { type: "number" }, capture_amount: { type: ["number","null"] }, refunded_amount: { type: ["number","null"] }, checkout_method: { type: "string" }, channel_code: { type: "string" }, channel_properties: { anyOf: [{ type: "object", properties: { mobile_number: { type: ["string","null"] }, cashtag: { type: ["string","null"] }, success_redirect_url: { type: ["string","null"] }, failure_redirect_url: { type: ["string","null"] }, pending_redirect_url: { type: ["string","null"] }, cancel_redirect_url: { type: ["string","null"] }, redeem_points: { type: ["string","null"] }, device_type: { type: ["string","null"] }, payer_ip_address: { type: ["string","null"] }, allowed_payment_options: { type: ["array","null"], items: { type: "string" } } } }, { type: "null" }] }, actions: { anyOf: [{ type: "object", properties: { desktop_web_checkout_url: { type: ["string","null"] }, mobile_web_checkout_url: { type: ["string","null"] }, mobile_deeplink_checkout_url: { type: ["string","null"] }, qr_checkout_string: { type: ["string","null"] } } }, { type: "null" }] }, is_redirect_required: { type: "boolean" }, callback_url: { type: "string" }, created: { type: "string" }, updated: { type: "string" }, void_status: { anyOf: [{ type: "string" }, { type: "null" }] }, voided_at: { type: ["string","null"] }, capture_now: { type: "boolean" }, customer_id: { type: ["string","null"] }, payment_method_id: { type: ["string","null"] }, failure_code: { anyOf: [{ type: "string" }, { type: "null" }] }, basket: { type: ["array","null"], items: { type: "object", properties: { reference_id: { type: "string" }, name: { type: "string" }, category: { type: "string" }, currency: { type: "string" }, price: { type: "number" }, quantity: { type: "number" }, type: { type: "string" }, url: { type: ["string","null"] }, description: { type: ["string","null"] }, sub_category: { type: ["string","null"] }, metadata: { type: ["object","null"] } }, required: ["reference_id","name","category","currency","price","quantity","type"] } }, metadata: { anyOf: [{ type: "object" }, { type: "null" }] } }, required: ["id","reference_id","status","currency","charge_amount","checkout_method","channel_code","is_redirect_required","callback_url","created","updated","capture_now"] } }, required: ["event","data"] }] }
}

export type EwalletRefundPayload = components["schemas"]["RefundEvent"]
/**
 * Tells that a refund succeeded or failed.
 *
 * Goes to the URL that stood as the charge's `callback_url`.
 *
 * Source: eWallets › Refund Callback.
 */
export const ewalletRefund: WebhookEvent<"ewallet.refund", EwalletRefundPayload> = {
  id: "ewallets/ewallet.refund",
  product: "ewallets",
  name: "ewallet.refund",
  mark: {"field":"event","value":"ewallet.refund"},
  target: "eWallets paid",
  verify: "callback-token",
  identity: ["event","data.id","data.status"],
  order: {"object":"data.id","by":"created"},
  refetch: {"operation":"getRefund","with":{"path.charge_id":"data.charge_id","path.refund_id":"data.id"}},
  schema: { allOf: [{ type: "object", properties: { business_id: { type: "string" }, created: { type: "string" } }, required: ["business_id","created"] }, { type: "object", properties: { event: { type: "string" }, data: { type: "object", properties: { id: { type: "string" }, charge_id: { type: "string" }, status: { type: "string" }, currency: { type: "string" }, channel_code: { type: "string" }, capture_amount: { type: "number" }, refund_amount: { type: "number" }, reason: { anyOf: [{ type: "string" }, { type: "null" }] }, failure_code: { anyOf: [{ type: "string" }, { type: "null" }] }, created: { type: "string" }, updated: { type: "string" } }, required: ["id","charge_id","status","currency","capture_amount","refund_amount","channel_code","created","updated"] } }, required: ["event","data"] }] }
}

export type PaymentMethodActivatedPayload = components["schemas"]["PaymentMethodActivatedEvent"]
/**
 * Tells that a linked e-wallet can be charged.
 *
 * Source: eWallets › Account Linking Status Callback.
 */
export const paymentMethodActivated: WebhookEvent<"payment_method.activated", PaymentMethodActivatedPayload> = {
  id: "ewallets/payment_method.activated",
  product: "ewallets",
  name: "payment_method.activated",
  mark: {"field":"event","value":"payment_method.activated"},
  target: "Payment Method",
  verify: "callback-token",
  identity: ["event","data.id","created"],
  order: {"object":"data.id","by":"created"},
  refetch: {"operation":"getPaymentMethod","with":{"path.id":"data.id"}},
  schema: { allOf: [{ type: "object", properties: { business_id: { type: "string" }, created: { type: "string" } }, required: ["business_id","created"] }, { type: "object", properties: { event: { type: "string" }, data: { type: "object", properties: { id: { type: "string" }, type: { type: "string" }, reusability: { type: "string" }, customer_id: { type: "string" }, business_id: { type: "string" }, reference_id: { type: ["string","null"] }, status: { type: "string" }, country: { type: "string" }, actions: { type: "array", items: { type: "object", properties: { action: { type: "string" }, url: { type: "string" }, url_type: { type: "string" }, method: { type: "string" } }, required: ["method","url_type","action","url"] } }, ewallet: { type: "object", properties: { channel_code: { type: "string" }, channel_properties: { type: "object", properties: { success_return_url: { type: "string" }, failure_return_url: { type: "string" }, cancel_return_url: { type: ["string","null"] } }, required: ["success_return_url","failure_return_url"] }, account: { anyOf: [{ type: "object", properties: { account_details: { type: ["string","null"] }, name: { type: ["string","null"] }, balance: { type: ["number","null"] }, point_balance: { type: ["number","null"] } } }, { type: "null" }] } }, required: ["channel_code","channel_properties"] }, created: { type: "string" }, updated: { type: "string" }, description: { type: ["string","null"] }, metadata: { anyOf: [{ type: "object" }, { type: "null" }] }, direct_bank_transfer: { type: ["object","null"] }, direct_debit: { type: ["object","null"] }, card: { type: ["object","null"] }, over_the_counter: { type: ["object","null"] }, qr_code: { type: ["object","null"] }, virtual_account: { type: ["object","null"] } }, required: ["id","type","reusability","customer_id","business_id","status","country","actions","ewallet","created","updated"] } }, required: ["event","data"] }] }
}

export type PaymentMethodExpiryExpiredPayload = components["schemas"]["PaymentMethodExpiredEvent"]
/**
 * Tells that a link expired or was invalidated.
 *
 * Links last 10 years (DANA, GrabPay Malaysia), 5 years (ShopeePay Indonesia and Philippines), 1 year (GrabPay Philippines) or without end (OVO, LinkAja, Maya, ShopeePay Malaysia). Direct debit sends an event of this name too, flat and without `data`.
 *
 * Source: eWallets › Expired Payment Method Callback.
 */
export const paymentMethodExpiryExpired: WebhookEvent<"payment_method.expiry.expired", PaymentMethodExpiryExpiredPayload> = {
  id: "ewallets/payment_method.expiry.expired",
  product: "ewallets",
  name: "payment_method.expiry.expired",
  mark: {"field":"event","value":"payment_method.expiry.expired","shape":{"has":["data"]}},
  target: "Payment Method",
  verify: "callback-token",
  identity: ["event","data.id","created"],
  order: {"object":"data.id","by":"created"},
  refetch: {"operation":"getPaymentMethod","with":{"path.id":"data.id"}},
  schema: { allOf: [{ type: "object", properties: { business_id: { type: "string" }, created: { type: "string" } }, required: ["business_id","created"] }, { type: "object", properties: { event: { type: "string" }, data: { type: "object", properties: { id: { type: "string" }, type: { type: "string" }, reusability: { type: "string" }, customer_id: { type: "string" }, business_id: { type: "string" }, reference_id: { type: ["string","null"] }, status: { type: "string" }, country: { type: "string" }, actions: { type: "array", items: { type: "object", properties: { action: { type: "string" }, url: { type: "string" }, url_type: { type: "string" }, method: { type: "string" } }, required: ["method","url_type","action","url"] } }, ewallet: { type: "object", properties: { channel_code: { type: "string" }, channel_properties: { type: "object", properties: { success_return_url: { type: "string" }, failure_return_url: { type: "string" }, cancel_return_url: { type: ["string","null"] } }, required: ["success_return_url","failure_return_url"] }, account: { anyOf: [{ type: "object", properties: { account_details: { type: ["string","null"] }, name: { type: ["string","null"] }, balance: { type: ["number","null"] }, point_balance: { type: ["number","null"] } } }, { type: "null" }] } }, required: ["channel_code","channel_properties"] }, created: { type: "string" }, updated: { type: "string" }, description: { type: ["string","null"] }, metadata: { anyOf: [{ type: "object" }, { type: "null" }] }, direct_bank_transfer: { type: ["object","null"] }, direct_debit: { type: ["object","null"] }, card: { type: ["object","null"] }, over_the_counter: { type: ["object","null"] }, qr_code: { type: ["object","null"] }, virtual_account: { type: ["object","null"] } }, required: ["id","type","reusability","customer_id","business_id","status","country","actions","ewallet","created","updated"] } }, required: ["event","data"] }] }
}

/** Every event of eWallets. */
export const events = [ewalletCapture, ewalletVoid, ewalletRefund, paymentMethodActivated, paymentMethodExpiryExpired] as const
