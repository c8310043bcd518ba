// @generated from specs/payouts.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { WebhookEvent } from "@pay/core/operation"
import type { components, webhooks } from "./types.ts"

export type PayoutSucceededPayload = NonNullable<webhooks["payout.succeeded"]["post"]["requestBody"]>["content"]["application/json"]
/**
 * The bank or wallet has credited the recipient.
 *
 * Source: Payouts › Payout Webhook.
 */
export const payoutSucceeded: WebhookEvent<"payout.succeeded", PayoutSucceededPayload> = {
  id: "payouts/payout.succeeded",
  product: "payouts",
  name: "payout.succeeded",
  mark: {"field":"event","value":"payout.succeeded"},
  target: "payout",
  verify: "callback-token",
  identity: ["data.id","event"],
  order: {"object":"data.id","by":"data.updated"},
  refetch: {"operation":"getPayout","with":{"path.id":"data.id"}},
  schema: { allOf: [{ type: "object", properties: { event: { type: "string" }, business_id: { type: "string" }, created: { type: "string" }, data: { allOf: [{ type: "object", properties: { id: { type: "string" }, reference_id: { type: "string" }, amount: { type: "number" }, currency: { type: "string" }, channel_code: { type: "string" }, description: { type: ["string","null"] }, status: { type: "string" }, failure_code: { type: ["string","null"] }, created: { type: "string" }, updated: { type: "string" }, estimated_arrival_time: { type: ["string","null"] }, receipt_notification: { type: ["object","null"], properties: { email_to: { type: ["array","null"], items: { type: "string" } }, email_cc: { type: ["array","null"], items: { type: "string" } }, email_bcc: { type: ["array","null"], items: { type: "string" } } } }, metadata: { type: ["object","null"] } }, required: ["id","reference_id","amount","currency","channel_code","status","created","updated"] }, { type: "object", properties: { business_id: { type: ["string","null"] }, channel_properties: { allOf: [{ type: "object", properties: { account_holder_name: { type: ["string","null"] }, account_number: { type: ["string","null"] }, account_type: { type: ["string","null"] } } }, { type: "object", properties: { payout_code: { type: ["string","null"] }, recipient_given_names: { type: ["string","null"] }, recipient_surname: { type: ["string","null"] }, expires_at: { type: ["string","null"] } } }] }, channel_category: { type: ["string","null"] }, account_number: { type: ["string","null"] }, account_holder_name: { type: ["string","null"] }, idempotency_key: { type: ["string","null"] }, connector_reference: { type: ["string","null"] } } }] } }, required: ["event","business_id","created","data"] }, { properties: { event: { type: ["string","null"] } } }] }
}

export type PayoutFailedPayload = NonNullable<webhooks["payout.failed"]["post"]["requestBody"]>["content"]["application/json"]
/**
 * The payout did not go through; `failure_code` says why.
 *
 * Source: Payouts › Payout Webhook.
 */
export const payoutFailed: WebhookEvent<"payout.failed", PayoutFailedPayload> = {
  id: "payouts/payout.failed",
  product: "payouts",
  name: "payout.failed",
  mark: {"field":"event","value":"payout.failed"},
  target: "payout",
  verify: "callback-token",
  identity: ["data.id","event"],
  order: {"object":"data.id","by":"data.updated"},
  refetch: {"operation":"getPayout","with":{"path.id":"data.id"}},
  schema: { allOf: [{ type: "object", properties: { event: { type: "string" }, business_id: { type: "string" }, created: { type: "string" }, data: { allOf: [{ type: "object", properties: { id: { type: "string" }, reference_id: { type: "string" }, amount: { type: "number" }, currency: { type: "string" }, channel_code: { type: "string" }, description: { type: ["string","null"] }, status: { type: "string" }, failure_code: { type: ["string","null"] }, created: { type: "string" }, updated: { type: "string" }, estimated_arrival_time: { type: ["string","null"] }, receipt_notification: { type: ["object","null"], properties: { email_to: { type: ["array","null"], items: { type: "string" } }, email_cc: { type: ["array","null"], items: { type: "string" } }, email_bcc: { type: ["array","null"], items: { type: "string" } } } }, metadata: { type: ["object","null"] } }, required: ["id","reference_id","amount","currency","channel_code","status","created","updated"] }, { type: "object", properties: { business_id: { type: ["string","null"] }, channel_properties: { allOf: [{ type: "object", properties: { account_holder_name: { type: ["string","null"] }, account_number: { type: ["string","null"] }, account_type: { type: ["string","null"] } } }, { type: "object", properties: { payout_code: { type: ["string","null"] }, recipient_given_names: { type: ["string","null"] }, recipient_surname: { type: ["string","null"] }, expires_at: { type: ["string","null"] } } }] }, channel_category: { type: ["string","null"] }, account_number: { type: ["string","null"] }, account_holder_name: { type: ["string","null"] }, idempotency_key: { type: ["string","null"] }, connector_reference: { type: ["string","null"] } } }] } }, required: ["event","business_id","created","data"] }, { properties: { event: { type: ["string","null"] } } }] }
}

export type PayoutReversedPayload = NonNullable<webhooks["payout.reversed"]["post"]["requestBody"]>["content"]["application/json"]
/**
 * A succeeded payout bounced; the money is back on the balance.
 *
 * Trust the event name. Which status the payout then carries is not documented.
 *
 * Source: Payouts › Payout Webhook.
 */
export const payoutReversed: WebhookEvent<"payout.reversed", PayoutReversedPayload> = {
  id: "payouts/payout.reversed",
  product: "payouts",
  name: "payout.reversed",
  mark: {"field":"event","value":"payout.reversed"},
  target: "payout",
  verify: "callback-token",
  identity: ["data.id","event"],
  order: {"object":"data.id","by":"data.updated"},
  refetch: {"operation":"getPayout","with":{"path.id":"data.id"}},
  schema: { allOf: [{ type: "object", properties: { event: { type: "string" }, business_id: { type: "string" }, created: { type: "string" }, data: { allOf: [{ type: "object", properties: { id: { type: "string" }, reference_id: { type: "string" }, amount: { type: "number" }, currency: { type: "string" }, channel_code: { type: "string" }, description: { type: ["string","null"] }, status: { type: "string" }, failure_code: { type: ["string","null"] }, created: { type: "string" }, updated: { type: "string" }, estimated_arrival_time: { type: ["string","null"] }, receipt_notification: { type: ["object","null"], properties: { email_to: { type: ["array","null"], items: { type: "string" } }, email_cc: { type: ["array","null"], items: { type: "string" } }, email_bcc: { type: ["array","null"], items: { type: "string" } } } }, metadata: { type: ["object","null"] } }, required: ["id","reference_id","amount","currency","channel_code","status","created","updated"] }, { type: "object", properties: { business_id: { type: ["string","null"] }, channel_properties: { allOf: [{ type: "object", properties: { account_holder_name: { type: ["string","null"] }, account_number: { type: ["string","null"] }, account_type: { type: ["string","null"] } } }, { type: "object", properties: { payout_code: { type: ["string","null"] }, recipient_given_names: { type: ["string","null"] }, recipient_surname: { type: ["string","null"] }, expires_at: { type: ["string","null"] } } }] }, channel_category: { type: ["string","null"] }, account_number: { type: ["string","null"] }, account_holder_name: { type: ["string","null"] }, idempotency_key: { type: ["string","null"] }, connector_reference: { type: ["string","null"] } } }] } }, required: ["event","business_id","created","data"] }, { properties: { event: { type: ["string","null"] } } }] }
}

export type PayoutFinishedPayload = components["schemas"]["PayoutOutcome"]
/**
 * A payout reached an end, told without an envelope; `status` is the outcome.
 *
 * The form of the reference's example payloads. Its tables describe the enveloped events instead.
 *
 * Source: Payouts › Payout Webhook.
 */
export const payoutFinished: WebhookEvent<"payout.finished", PayoutFinishedPayload> = {
  id: "payouts/payout.finished",
  product: "payouts",
  name: "payout.finished",
  mark: {"shape":{"has":["channel_category","channel_code","reference_id","status"],"lacks":["event","data"]}},
  target: "payout",
  verify: "callback-token",
  identity: ["id","status"],
  order: {"object":"id","by":"updated"},
  refetch: {"operation":"getPayout","with":{"path.id":"id"}},
  schema: { allOf: [{ type: "object", properties: { id: { type: "string" }, reference_id: { type: "string" }, amount: { type: "number" }, currency: { type: "string" }, channel_code: { type: "string" }, description: { type: ["string","null"] }, status: { type: "string" }, failure_code: { type: ["string","null"] }, created: { type: "string" }, updated: { type: "string" }, estimated_arrival_time: { type: ["string","null"] }, receipt_notification: { type: ["object","null"], properties: { email_to: { type: ["array","null"], items: { type: "string" } }, email_cc: { type: ["array","null"], items: { type: "string" } }, email_bcc: { type: ["array","null"], items: { type: "string" } } } }, metadata: { type: ["object","null"] } }, required: ["id","reference_id","amount","currency","channel_code","status","created","updated"] }, { type: "object", properties: { business_id: { type: ["string","null"] }, channel_properties: { allOf: [{ type: "object", properties: { account_holder_name: { type: ["string","null"] }, account_number: { type: ["string","null"] }, account_type: { type: ["string","null"] } } }, { type: "object", properties: { payout_code: { type: ["string","null"] }, recipient_given_names: { type: ["string","null"] }, recipient_surname: { type: ["string","null"] }, expires_at: { type: ["string","null"] } } }] }, channel_category: { type: ["string","null"] }, account_number: { type: ["string","null"] }, account_holder_name: { type: ["string","null"] }, idempotency_key: { type: ["string","null"] }, connector_reference: { type: ["string","null"] } } }] }
}

/** Every event of Payouts. */
export const events = [payoutSucceeded, payoutFailed, payoutReversed, payoutFinished] as const
