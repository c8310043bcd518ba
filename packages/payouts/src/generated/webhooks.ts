// @generated from specs/payouts.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { WebhookEvent } from "@pay/core/operation"
import { answerPayoutOutcome, answerPayoutEvent } from "./schemas.ts"
import type { components, webhooks } from "./types.ts"

export type PayoutSucceededPayload =
  NonNullable<webhooks["payout.succeeded"]["post"]["requestBody"]>["content"]["application/json"]
/**
 * The bank or wallet has credited the recipient.
 *
 * Source: Payouts › Payout Webhook.
 */
export const payoutSucceeded: WebhookEvent<"payout.succeeded", PayoutSucceededPayload> = {
  id: "payouts/payout.succeeded",
  product: "payouts",
  name: "payout.succeeded",
  mark: { field: "event", value: "payout.succeeded" },
  target: "payout",
  verify: "callback-token",
  identity: ["data.id", "event"],
  order: { object: "data.id", by: "data.updated" },
  refetch: { operation: "getPayout", with: { "path.id": "data.id" } },
  schema: { allOf: [answerPayoutEvent, { properties: { event: { type: ["string", "null"] } } }] }
}

export type PayoutFailedPayload =
  NonNullable<webhooks["payout.failed"]["post"]["requestBody"]>["content"]["application/json"]
/**
 * The payout did not go through; `failure_code` says why.
 *
 * Source: Payouts › Payout Webhook.
 */
export const payoutFailed: WebhookEvent<"payout.failed", PayoutFailedPayload> = {
  id: "payouts/payout.failed",
  product: "payouts",
  name: "payout.failed",
  mark: { field: "event", value: "payout.failed" },
  target: "payout",
  verify: "callback-token",
  identity: ["data.id", "event"],
  order: { object: "data.id", by: "data.updated" },
  refetch: { operation: "getPayout", with: { "path.id": "data.id" } },
  schema: { allOf: [answerPayoutEvent, { properties: { event: { type: ["string", "null"] } } }] }
}

export type PayoutReversedPayload =
  NonNullable<webhooks["payout.reversed"]["post"]["requestBody"]>["content"]["application/json"]
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
  mark: { field: "event", value: "payout.reversed" },
  target: "payout",
  verify: "callback-token",
  identity: ["data.id", "event"],
  order: { object: "data.id", by: "data.updated" },
  refetch: { operation: "getPayout", with: { "path.id": "data.id" } },
  schema: { allOf: [answerPayoutEvent, { properties: { event: { type: ["string", "null"] } } }] }
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
  mark: { shape: { has: ["channel_category", "channel_code", "reference_id", "status"], lacks: ["event", "data"] } },
  target: "payout",
  verify: "callback-token",
  identity: ["id", "status"],
  order: { object: "id", by: "updated" },
  refetch: { operation: "getPayout", with: { "path.id": "id" } },
  schema: answerPayoutOutcome
}

/** Every event of Payouts. */
export const events = [payoutSucceeded, payoutFailed, payoutReversed, payoutFinished] as const
