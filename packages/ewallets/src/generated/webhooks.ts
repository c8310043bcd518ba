// @generated from specs/ewallets.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { WebhookEvent } from "@pay/core/operation"
import {
  answerCaptureEvent,
  answerVoidEvent,
  answerRefundEvent,
  answerPaymentMethodActivatedEvent,
  answerPaymentMethodExpiredEvent
} from "./schemas.ts"
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
  mark: { field: "event", value: "ewallet.capture" },
  target: "eWallets paid",
  verify: "callback-token",
  identity: ["event", "data.id", "data.status"],
  order: { object: "data.id", by: "created" },
  refetch: { operation: "getCharge", with: { "path.id": "data.id" } },
  schema: answerCaptureEvent
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
  mark: { field: "event", value: "ewallet.void" },
  target: "eWallets paid",
  verify: "callback-token",
  identity: ["event", "data.id", "data.void_status"],
  order: { object: "data.id", by: "created" },
  refetch: { operation: "getCharge", with: { "path.id": "data.id" } },
  schema: answerVoidEvent
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
  mark: { field: "event", value: "ewallet.refund" },
  target: "eWallets paid",
  verify: "callback-token",
  identity: ["event", "data.id", "data.status"],
  order: { object: "data.id", by: "created" },
  refetch: { operation: "getRefund", with: { "path.charge_id": "data.charge_id", "path.refund_id": "data.id" } },
  schema: answerRefundEvent
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
  mark: { field: "event", value: "payment_method.activated" },
  target: "Payment Method",
  verify: "callback-token",
  identity: ["event", "data.id", "created"],
  order: { object: "data.id", by: "created" },
  refetch: { operation: "getPaymentMethod", with: { "path.id": "data.id" } },
  schema: answerPaymentMethodActivatedEvent
}

export type PaymentMethodExpiryExpiredPayload = components["schemas"]["PaymentMethodExpiredEvent"]
/**
 * Tells that a link expired or was invalidated.
 *
 * Links last 10 years (DANA, GrabPay Malaysia), 5 years (ShopeePay Indonesia and Philippines), 1 year (GrabPay
 * Philippines) or without end (OVO, LinkAja, Maya, ShopeePay Malaysia). Direct debit sends an event of this name too,
 * flat and without `data`.
 *
 * Source: eWallets › Expired Payment Method Callback.
 */
export const paymentMethodExpiryExpired: WebhookEvent<
  "payment_method.expiry.expired",
  PaymentMethodExpiryExpiredPayload
> = {
  id: "ewallets/payment_method.expiry.expired",
  product: "ewallets",
  name: "payment_method.expiry.expired",
  mark: { field: "event", value: "payment_method.expiry.expired", shape: { has: ["data"] } },
  target: "Payment Method",
  verify: "callback-token",
  identity: ["event", "data.id", "created"],
  order: { object: "data.id", by: "created" },
  refetch: { operation: "getPaymentMethod", with: { "path.id": "data.id" } },
  schema: answerPaymentMethodExpiredEvent
}

/** Every event of eWallets. */
export const events = [
  ewalletCapture, ewalletVoid, ewalletRefund, paymentMethodActivated, paymentMethodExpiryExpired
] as const
