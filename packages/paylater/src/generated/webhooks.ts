// @generated from specs/paylater.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { WebhookEvent } from "@pay/core/operation"
import { answerPaymentEvent, answerRefundEvent } from "./schemas.ts"
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
  mark: { field: "event", value: "paylater.payment" },
  target: "Paylater paid",
  verify: "callback-token",
  identity: ["event", "data.id", "data.status"],
  order: { object: "data.id", by: "created" },
  refetch: { operation: "getCharge", with: { "path.id": "data.id" } },
  schema: answerPaymentEvent
}

export type PaylaterRefundCallbackPayload = components["schemas"]["RefundEvent"]
/**
 * Tells that a refund succeeded.
 *
 * The reference promises this notification without showing it; the form here is that of the other products' refund
 * events. Do not rely on it alone: read the refund.
 *
 * Source: PayLater › Refund Paylater Charge.
 */
export const paylaterRefundCallback: WebhookEvent<"paylater-refund-callback", PaylaterRefundCallbackPayload> = {
  id: "paylater/paylater-refund-callback",
  product: "paylater",
  name: "paylater-refund-callback",
  mark: { field: "event", value: "paylater.refund" },
  target: "Paylater paid",
  verify: "callback-token",
  identity: ["event", "data.id", "data.status"],
  order: { object: "data.id", by: "created" },
  refetch: { operation: "getRefund", with: { "path.charge_id": "data.charge_id", "path.refund_id": "data.id" } },
  schema: answerRefundEvent
}

/** Every event of PayLater. */
export const events = [paylaterPayment, paylaterRefundCallback] as const
