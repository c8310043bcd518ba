// @generated from specs/retail-outlets.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { WebhookEvent } from "@pay/core/operation"
import type { components } from "./types.ts"

export type FixedPaymentCodePaidPayload = components["schemas"]["FixedPaymentCodePayment"]
/**
 * Tell that a fixed payment code was paid.
 *
 * The money is received while the status is SETTLING already.
 *
 * Source: Retail Outlets (OTC) - ID › Fixed Payment Code Callback.
 */
export const fixedPaymentCodePaid: WebhookEvent<"fixed_payment_code.paid", FixedPaymentCodePaidPayload> = {
  id: "retail-outlets/fixed_payment_code.paid",
  product: "retail-outlets",
  name: "fixed_payment_code.paid",
  mark: {"shape":{"has":["fixed_payment_code_payment_id","fixed_payment_code_id"]}},
  target: "Fixed payment code paid",
  verify: "callback-token",
  identity: ["fixed_payment_code_payment_id","status"],
  order: {"object":"fixed_payment_code_payment_id"},
  refetch: {"operation":"listFixedPaymentCodePayments","with":{"path.fixed_payment_code_id":"fixed_payment_code_id"}},
  schema: { type: "object", properties: { id: { type: "string" }, fixed_payment_code_id: { type: "string" }, fixed_payment_code_payment_id: { type: "string" }, payment_code: { type: "string" }, retail_outlet_name: { type: "string" }, amount: { type: "number" }, status: { type: "string" }, owner_id: { type: "string" }, name: { type: "string" }, prefix: { type: "string" }, payment_id: { type: "string" }, external_id: { type: "string" }, transaction_timestamp: { type: "string" } }, required: ["id","fixed_payment_code_id","fixed_payment_code_payment_id","payment_code","retail_outlet_name","amount","status","owner_id","name","prefix","payment_id","external_id","transaction_timestamp"] }
}

export type PaymentCodePaymentPayload = components["schemas"]["PaymentCodeEvent"]
/**
 * Tell that a payment code was paid.
 *
 * Source: Retail Outlets (OTC) - PH › Payment Code Callback.
 */
export const paymentCodePayment: WebhookEvent<"payment_code.payment", PaymentCodePaymentPayload> = {
  id: "retail-outlets/payment_code.payment",
  product: "retail-outlets",
  name: "payment_code.payment",
  mark: {"field":"event","value":"payment_code.payment"},
  target: "Payment code paid",
  verify: "callback-token",
  identity: ["id","event"],
  order: {"object":"id","by":"created"},
  refetch: {"operation":"listPaymentCodePayments","with":{"path.payment_code_id":"payment_code_id"}},
  schema: { allOf: [{ type: "object", properties: { id: { type: "string" }, payment_code_id: { type: "string" }, payment_code: { type: "string" }, channel_code: { type: "string" }, currency: { type: "string" }, amount: { type: ["number","null"] }, status: { type: "string" }, remarks: { type: "string" }, created: { type: "string" } }, required: ["id","payment_code_id","payment_code","channel_code","currency","status","remarks","created"] }, { type: "object", properties: { event: { type: "string" }, reference_id: { type: "string" }, business_id: { type: "string" }, country_code: { type: "string" } }, required: ["event","reference_id","business_id","country_code"] }] }
}

/** Every event of Retail outlets. */
export const events = [fixedPaymentCodePaid, paymentCodePayment] as const
