// @generated from specs/retail-outlets.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { WebhookEvent } from "@pay/core/operation"
import { answerFixedPaymentCodePayment, answerPaymentCodeEvent } from "./schemas.ts"
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
  mark: { shape: { has: ["fixed_payment_code_payment_id", "fixed_payment_code_id"] } },
  target: "Fixed payment code paid",
  verify: "callback-token",
  identity: ["fixed_payment_code_payment_id", "status"],
  order: { object: "fixed_payment_code_payment_id" },
  refetch: {
    operation: "listFixedPaymentCodePayments",
    with: { "path.fixed_payment_code_id": "fixed_payment_code_id" }
  },
  schema: answerFixedPaymentCodePayment
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
  mark: { field: "event", value: "payment_code.payment" },
  target: "Payment code paid",
  verify: "callback-token",
  identity: ["id", "event"],
  order: { object: "id", by: "created" },
  refetch: { operation: "listPaymentCodePayments", with: { "path.payment_code_id": "payment_code_id" } },
  schema: answerPaymentCodeEvent
}

/** Every event of Retail outlets. */
export const events = [fixedPaymentCodePaid, paymentCodePayment] as const
