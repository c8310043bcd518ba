// @generated from specs/direct-debit.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { WebhookEvent } from "@pay/core/operation"
import {
  answerAccountLinkedEvent,
  answerPaymentMethodExpiringEvent,
  answerPaymentMethodExpiredEvent,
  answerPaymentEvent,
  answerRefundEvent,
  answerRecurringPaymentEvent
} from "./schemas.ts"
import type { components } from "./types.ts"

export type LinkedAccountTokenSuccessfulPayload = components["schemas"]["AccountLinkedEvent"]
/**
 * Tells that a customer has linked an account by redirect.
 *
 * Sent for BPI, Unionbank and BCA OneKlik, to the `callback_url` of the linking where it had one. A failed linking
 * is not told.
 *
 * Source: Direct Debit › Linked Account Tokenization Webhook.
 */
export const linkedAccountTokenSuccessful: WebhookEvent<
  "linked_account_token.successful",
  LinkedAccountTokenSuccessfulPayload
> = {
  id: "direct-debit/linked_account_token.successful",
  product: "direct-debit",
  name: "linked_account_token.successful",
  mark: { field: "event", value: "linked_account_token.successful" },
  target: "Direct Debit",
  verify: "callback-token",
  identity: ["event", "id"],
  order: { object: "id", by: "timestamp" },
  refetch: { operation: "listLinkedAccounts", with: { "path.linked_account_token_id": "id" } },
  schema: answerAccountLinkedEvent
}

export type PaymentMethodExpiryExpiringPayload = components["schemas"]["PaymentMethodExpiringEvent"]
/**
 * Tells that a payment method ends in 7 days.
 *
 * Sent for BPI and Unionbank; ask the customer to link the account again.
 *
 * Source: Direct Debit › Expiring Payment Method Webhook.
 */
export const paymentMethodExpiryExpiring: WebhookEvent<
  "payment_method.expiry.expiring",
  PaymentMethodExpiryExpiringPayload
> = {
  id: "direct-debit/payment_method.expiry.expiring",
  product: "direct-debit",
  name: "payment_method.expiry.expiring",
  mark: { field: "event", value: "payment_method.expiry.expiring" },
  target: "Direct Debit",
  verify: "callback-token",
  identity: ["event", "id", "expiration_timestamp"],
  order: { object: "id", by: "timestamp" },
  refetch: { operation: "listPaymentMethods", with: { "query.customer_id": "customer_id" } },
  schema: answerPaymentMethodExpiringEvent
}

export type PaymentMethodExpiryExpiredPayload = components["schemas"]["PaymentMethodExpiredEvent"]
/**
 * Tells that a payment method has expired or was invalidated.
 *
 * Sent for BPI and Unionbank. eWallets send an event of this name too, with its content under `data`.
 *
 * Source: Direct Debit › Expired Payment Method Webhook.
 */
export const paymentMethodExpiryExpired: WebhookEvent<
  "payment_method.expiry.expired",
  PaymentMethodExpiryExpiredPayload
> = {
  id: "direct-debit/payment_method.expiry.expired",
  product: "direct-debit",
  name: "payment_method.expiry.expired",
  mark: { field: "event", value: "payment_method.expiry.expired", shape: { has: ["id"], lacks: ["data"] } },
  target: "Direct Debit",
  verify: "callback-token",
  identity: ["event", "id", "timestamp"],
  order: { object: "id", by: "timestamp" },
  refetch: { operation: "listPaymentMethods", with: { "query.customer_id": "customer_id" } },
  schema: answerPaymentMethodExpiredEvent
}

export type DirectDebitPaymentPayload = components["schemas"]["PaymentEvent"]
/**
 * Tells how a payment stands.
 *
 * Sent to the payment's `callback_url` where it had one.
 *
 * Source: Direct Debit › Direct Debit Payment Webhook.
 */
export const directDebitPayment: WebhookEvent<"direct_debit.payment", DirectDebitPaymentPayload> = {
  id: "direct-debit/direct_debit.payment",
  product: "direct-debit",
  name: "direct_debit.payment",
  mark: { field: "event", value: "direct_debit.payment" },
  target: "Direct Debit",
  verify: "callback-token",
  identity: ["event", "id", "status"],
  order: { object: "id", by: "timestamp" },
  refetch: { operation: "getPayment", with: { "path.direct_debit_id": "id" } },
  schema: answerPaymentEvent
}

export type DirectDebitRecurringPaymentPayload = components["schemas"]["RecurringPaymentEvent"]
/**
 * Tells that an invoice of a recurring payment was paid, or that its debit failed.
 *
 * It carries no event name; the id of the recurring payment tells it apart from other invoices. A failed debit
 * comes as EXPIRED.
 *
 * Not among `events`: `invoice-callback` of @pay/invoices is the same payload; list one of the two.
 *
 * Source: Direct Debit › Recurring Payment Webhook.
 */
export const directDebitRecurringPayment: WebhookEvent<
  "direct-debit-recurring-payment",
  DirectDebitRecurringPaymentPayload
> = {
  id: "direct-debit/direct-debit-recurring-payment",
  product: "direct-debit",
  name: "direct-debit-recurring-payment",
  mark: { shape: { has: ["recurring_payment_id", "external_id", "status"], lacks: ["event"] } },
  target: "Direct Debit",
  verify: "callback-token",
  identity: ["id", "status"],
  order: { object: "id", by: "updated" },
  refetch: { product: "invoices", operation: "getInvoice", with: { "path.invoice_id": "id" } },
  schema: answerRecurringPaymentEvent
}

export type DirectDebitRefundPayload = components["schemas"]["RefundEvent"]
/**
 * Tells how a refund ended.
 *
 * Source: Direct Debit › Direct Debit Refund Webhook.
 */
export const directDebitRefund: WebhookEvent<"direct_debit.refund", DirectDebitRefundPayload> = {
  id: "direct-debit/direct_debit.refund",
  product: "direct-debit",
  name: "direct_debit.refund",
  mark: { field: "event", value: "direct_debit.refund" },
  target: "Direct Debit",
  verify: "callback-token",
  identity: ["event", "data.id", "data.status"],
  order: { object: "data.id", by: "created" },
  refetch: {
    operation: "getRefund",
    with: { "path.direct_debit_id": "data.direct_debit_id", "path.refund_id": "data.id" }
  },
  schema: answerRefundEvent
}

/** Every event of Direct debit that no other product tells. */
export const events = [
  linkedAccountTokenSuccessful, paymentMethodExpiryExpiring, paymentMethodExpiryExpired, directDebitPayment,
  directDebitRefund
] as const
