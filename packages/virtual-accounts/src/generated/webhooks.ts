// @generated from specs/virtual-accounts.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { WebhookEvent } from "@pay/core/operation"
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
  mark: {"shape":{"has":["callback_virtual_account_id","payment_id","amount"],"lacks":["status"]}},
  target: "Virtual accounts paid",
  verify: "callback-token",
  identity: ["payment_id"],
  order: {"object":"payment_id","by":"transaction_timestamp"},
  refetch: {"operation":"getPayment","with":{"path.payment_id":"payment_id"}},
  schema: { allOf: [{ type: "object", properties: { id: { type: "string" }, payment_id: { type: "string" }, callback_virtual_account_id: { type: "string" }, owner_id: { type: ["string","null"] }, external_id: { type: "string" }, bank_code: { type: "string" }, merchant_code: { type: "string" }, account_number: { type: "string" }, currency: { type: ["string","null"] }, country: { type: ["string","null"] }, amount: { type: "number" }, transaction_timestamp: { type: "string" }, sender_name: { type: ["string","null"] }, payment_detail: { type: ["object","null"], properties: { payment_interface: { type: ["string","null"] }, reference: { type: ["string","null"] }, remark: { type: ["string","null"] }, sender_account_number: { type: ["string","null"] }, sender_channel_code: { type: ["string","null"] }, sender_name: { type: ["string","null"] }, transfer_method: { type: ["string","null"] }, network: { type: ["string","null"] } } } }, required: ["id","payment_id","callback_virtual_account_id","external_id","bank_code","merchant_code","account_number","amount","transaction_timestamp"] }, { type: "object", properties: { created: { type: ["string","null"] }, updated: { type: ["string","null"] } } }] }
}

export type VirtualAccountCreationUpdatePayload = components["schemas"]["VirtualAccountEvent"]
/**
 * Tell that a virtual account was set up or changed.
 *
 * Source: Virtual Accounts › Creation / Update Webhook Payload.
 */
export const virtualAccountCreationUpdate: WebhookEvent<"virtual-account-creation-update", VirtualAccountCreationUpdatePayload> = {
  id: "virtual-accounts/virtual-account-creation-update",
  product: "virtual-accounts",
  name: "virtual-account-creation-update",
  mark: {"shape":{"has":["account_number","merchant_code","is_closed","is_single_use","status"],"lacks":["callback_virtual_account_id","payment_id"]}},
  target: "Virtual accounts created",
  verify: "callback-token",
  identity: ["id","status","updated"],
  order: {"object":"id","by":"updated"},
  refetch: {"operation":"getVirtualAccount","with":{"path.id":"id"}},
  schema: { allOf: [{ type: "object", properties: { id: { type: "string" }, external_id: { type: "string" }, owner_id: { type: "string" }, bank_code: { type: "string" }, merchant_code: { type: "string" }, account_number: { type: "string" }, name: { type: "string" }, country: { type: ["string","null"] }, currency: { type: ["string","null"] }, is_single_use: { type: "boolean" }, is_closed: { type: "boolean" }, expected_amount: { type: ["number","null"] }, min_amount: { anyOf: [{ type: "integer" }, { type: "string" }] }, max_amount: { anyOf: [{ type: "integer" }, { type: "string" }] }, suggested_amount: { type: ["number","null"] }, expiration_date: { type: ["string","null"] }, description: { type: ["string","null"] }, status: { type: "string" }, alternative_displays: { type: ["array","null"], items: { type: "object", properties: { type: { type: "string" }, data: { type: "string" } }, required: ["type","data"] } } }, required: ["id","external_id","owner_id","bank_code","merchant_code","account_number","name","is_single_use","is_closed","status"] }, { type: "object", properties: { created: { type: ["string","null"] }, updated: { type: ["string","null"] } } }] }
}

/** Every event of Virtual accounts. */
export const events = [virtualAccountPayment, virtualAccountCreationUpdate] as const
