// @generated from specs/virtual-accounts.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { WebhookEvent } from "@pay/core/operation"
import { answerVirtualAccountEvent, answerVirtualAccountPaymentEvent } from "./schemas.ts"
import type { components } from "./types.ts"

export type VirtualAccountPaymentPayload = components["schemas"]["VirtualAccountPaymentEvent"]
/**
 * Tell that a virtual account was paid.
 *
 * Source: Virtual Accounts › Virtual Account Callback.
 */
export const virtualAccountPayment: WebhookEvent<"virtual-account-payment", VirtualAccountPaymentPayload> = {
  id: "virtual-accounts/virtual-account-payment",
  product: "virtual-accounts",
  name: "virtual-account-payment",
  mark: { shape: { has: ["callback_virtual_account_id", "payment_id", "amount"], lacks: ["status"] } },
  target: "Virtual accounts paid",
  verify: "callback-token",
  identity: ["payment_id"],
  order: { object: "payment_id", by: "transaction_timestamp" },
  refetch: { operation: "getPayment", with: { "path.payment_id": "payment_id" } },
  schema: answerVirtualAccountPaymentEvent
}

export type VirtualAccountCreationUpdatePayload = components["schemas"]["VirtualAccountEvent"]
/**
 * Tell that a virtual account was set up or changed.
 *
 * Source: Virtual Accounts › Creation / Update Webhook Payload.
 */
export const virtualAccountCreationUpdate: WebhookEvent<
  "virtual-account-creation-update",
  VirtualAccountCreationUpdatePayload
> = {
  id: "virtual-accounts/virtual-account-creation-update",
  product: "virtual-accounts",
  name: "virtual-account-creation-update",
  mark: {
    shape: {
      has: ["account_number", "merchant_code", "is_closed", "is_single_use", "status"],
      lacks: ["callback_virtual_account_id", "payment_id"]
    }
  },
  target: "Virtual accounts created",
  verify: "callback-token",
  identity: ["id", "status", "updated"],
  order: { object: "id", by: "updated" },
  refetch: { operation: "getVirtualAccount", with: { "path.id": "id" } },
  schema: answerVirtualAccountEvent
}

/** Every event of Virtual accounts. */
export const events = [virtualAccountPayment, virtualAccountCreationUpdate] as const
