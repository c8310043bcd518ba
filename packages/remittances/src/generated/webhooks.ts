// @generated from specs/remittances.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { WebhookEvent } from "@pay/core/operation"
import { answerRemittanceEvent, answerRemittanceReadyEvent } from "./schemas.ts"
import type { components } from "./types.ts"

export type RemittancePayoutPendingComplianceAssessmentPayload = components["schemas"]["RemittanceEvent"]
/**
 * The payout is held for a review by people.
 *
 * Source: Cross-border Payouts › Webhooks for Cross-border Payout.
 */
export const remittancePayoutPendingComplianceAssessment: WebhookEvent<
  "remittance_payout.pending_compliance_assessment",
  RemittancePayoutPendingComplianceAssessmentPayload
> = {
  id: "remittances/remittance_payout.pending_compliance_assessment",
  product: "remittances",
  name: "remittance_payout.pending_compliance_assessment",
  mark: { field: "event", value: "remittance_payout.pending_compliance_assessment" },
  target: "Cross-border payouts",
  verify: "callback-token",
  identity: ["id", "event", "status"],
  order: { object: "id", by: "updated" },
  refetch: { operation: "getRemittancePayout", with: { "path.cross_border_payout_id": "id" } },
  schema: answerRemittanceEvent
}

export type RemittancePayoutComplianceRejectedPayload = components["schemas"]["RemittanceEvent"]
/**
 * The review refused the payout.
 *
 * Source: Cross-border Payouts › Webhooks for Cross-border Payout.
 */
export const remittancePayoutComplianceRejected: WebhookEvent<
  "remittance_payout.compliance_rejected",
  RemittancePayoutComplianceRejectedPayload
> = {
  id: "remittances/remittance_payout.compliance_rejected",
  product: "remittances",
  name: "remittance_payout.compliance_rejected",
  mark: { field: "event", value: "remittance_payout.compliance_rejected" },
  target: "Cross-border payouts",
  verify: "callback-token",
  identity: ["id", "event", "status"],
  order: { object: "id", by: "updated" },
  refetch: { operation: "getRemittancePayout", with: { "path.cross_border_payout_id": "id" } },
  schema: answerRemittanceEvent
}

export type RemittancePayoutFailedPayload = components["schemas"]["RemittanceEvent"]
/**
 * The payout did not go through; `failure_code` says why.
 *
 * Told by its status, not its name: the documented payload of a failed payout bears the event name of a succeeded one.
 *
 * Source: Cross-border Payouts › Webhooks for Cross-border Payout.
 */
export const remittancePayoutFailed: WebhookEvent<"remittance_payout.failed", RemittancePayoutFailedPayload> = {
  id: "remittances/remittance_payout.failed",
  product: "remittances",
  name: "remittance_payout.failed",
  mark: { shape: { has: ["event", "destination_currency", "origin_currency"], equals: { status: "FAILED" } } },
  target: "Cross-border payouts",
  verify: "callback-token",
  identity: ["id", "event", "status"],
  order: { object: "id", by: "updated" },
  refetch: { operation: "getRemittancePayout", with: { "path.cross_border_payout_id": "id" } },
  schema: answerRemittanceEvent
}

export type RemittancePayoutSucceededPayload = components["schemas"]["RemittanceEvent"]
/**
 * The sending bank confirmed the payout.
 *
 * Source: Cross-border Payouts › Webhooks for Cross-border Payout.
 */
export const remittancePayoutSucceeded: WebhookEvent<
  "remittance_payout.succeeded",
  RemittancePayoutSucceededPayload
> = {
  id: "remittances/remittance_payout.succeeded",
  product: "remittances",
  name: "remittance_payout.succeeded",
  mark: { field: "event", value: "remittance_payout.succeeded", shape: { equals: { status: "SUCCEEDED" } } },
  target: "Cross-border payouts",
  verify: "callback-token",
  identity: ["id", "event", "status"],
  order: { object: "id", by: "updated" },
  refetch: { operation: "getRemittancePayout", with: { "path.cross_border_payout_id": "id" } },
  schema: answerRemittanceEvent
}

export type RemittancePayoutReadyPayload = components["schemas"]["RemittanceReadyEvent"]
/**
 * The cash waits for pick-up; give `disbursement_code` to the recipient.
 *
 * Source: Cross-border Payouts › Webhooks for Cross-border Payout.
 */
export const remittancePayoutReady: WebhookEvent<"remittance_payout.ready", RemittancePayoutReadyPayload> = {
  id: "remittances/remittance_payout.ready",
  product: "remittances",
  name: "remittance_payout.ready",
  mark: { field: "event", value: "remittance_payout.ready" },
  target: "Cross-border payouts",
  verify: "callback-token",
  identity: ["id", "event", "status"],
  order: { object: "id", by: "updated" },
  refetch: { operation: "getRemittancePayout", with: { "path.cross_border_payout_id": "id" } },
  schema: answerRemittanceReadyEvent
}

export type RemittancePayoutLockedPayload = components["schemas"]["RemittanceEvent"]
/**
 * The cash is being picked up; it can no longer be cancelled.
 *
 * Source: Cross-border Payouts › Webhooks for Cross-border Payout.
 */
export const remittancePayoutLocked: WebhookEvent<"remittance_payout.locked", RemittancePayoutLockedPayload> = {
  id: "remittances/remittance_payout.locked",
  product: "remittances",
  name: "remittance_payout.locked",
  mark: { field: "event", value: "remittance_payout.locked" },
  target: "Cross-border payouts",
  verify: "callback-token",
  identity: ["id", "event", "status"],
  order: { object: "id", by: "updated" },
  refetch: { operation: "getRemittancePayout", with: { "path.cross_border_payout_id": "id" } },
  schema: answerRemittanceEvent
}

export type RemittancePayoutExpiredPayload = components["schemas"]["RemittanceEvent"]
/**
 * The cash was not picked up in time.
 *
 * Source: Cross-border Payouts › Webhooks for Cross-border Payout.
 */
export const remittancePayoutExpired: WebhookEvent<"remittance_payout.expired", RemittancePayoutExpiredPayload> = {
  id: "remittances/remittance_payout.expired",
  product: "remittances",
  name: "remittance_payout.expired",
  mark: { field: "event", value: "remittance_payout.expired" },
  target: "Cross-border payouts",
  verify: "callback-token",
  identity: ["id", "event", "status"],
  order: { object: "id", by: "updated" },
  refetch: { operation: "getRemittancePayout", with: { "path.cross_border_payout_id": "id" } },
  schema: answerRemittanceEvent
}

/** Every event of Cross-border payouts. */
export const events = [
  remittancePayoutPendingComplianceAssessment, remittancePayoutComplianceRejected, remittancePayoutFailed,
  remittancePayoutSucceeded, remittancePayoutReady, remittancePayoutLocked, remittancePayoutExpired
] as const
