// @generated from specs/recurring.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { WebhookEvent } from "@pay/core/operation"
import { answerPlanEvent, answerCycleEvent } from "./schemas.ts"
import type { components } from "./types.ts"

export type RecurringPlanActivatedPayload = components["schemas"]["PlanEvent"]
/**
 * Tell that a plan is active; account linking and any first charge are done.
 *
 * Source: Subscriptions › Plan - Callback Events.
 */
export const recurringPlanActivated: WebhookEvent<"recurring.plan.activated", RecurringPlanActivatedPayload> = {
  id: "recurring/recurring.plan.activated",
  product: "recurring",
  name: "recurring.plan.activated",
  mark: { field: "event", value: "recurring.plan.activated" },
  target: "Recurring",
  verify: "callback-token",
  identity: ["event", "data.id"],
  order: { object: "data.id", by: "data.updated" },
  refetch: { operation: "getPlan", with: { "path.id": "data.id" } },
  schema: answerPlanEvent
}

export type RecurringPlanInactivatedPayload = components["schemas"]["PlanEvent"]
/**
 * Tell that a plan has ended; its first charge or a cycle failed, or its last cycle is over.
 *
 * Source: Subscriptions › Plan - Callback Events.
 */
export const recurringPlanInactivated: WebhookEvent<"recurring.plan.inactivated", RecurringPlanInactivatedPayload> = {
  id: "recurring/recurring.plan.inactivated",
  product: "recurring",
  name: "recurring.plan.inactivated",
  mark: { field: "event", value: "recurring.plan.inactivated" },
  target: "Recurring",
  verify: "callback-token",
  identity: ["event", "data.id"],
  order: { object: "data.id", by: "data.updated" },
  refetch: { operation: "getPlan", with: { "path.id": "data.id" } },
  schema: answerPlanEvent
}

export type RecurringCycleCreatedPayload = components["schemas"]["CycleEvent"]
/**
 * Tell that a coming cycle is scheduled.
 *
 * For billing by usage, set its amount now with updateCycle.
 *
 * Source: Subscriptions › Cycle - Callback Events.
 */
export const recurringCycleCreated: WebhookEvent<"recurring.cycle.created", RecurringCycleCreatedPayload> = {
  id: "recurring/recurring.cycle.created",
  product: "recurring",
  name: "recurring.cycle.created",
  mark: { field: "event", value: "recurring.cycle.created" },
  target: "Recurring",
  verify: "callback-token",
  identity: ["event", "data.id"],
  order: { object: "data.id", by: "data.updated" },
  refetch: { operation: "getCycle", with: { "path.plan_id": "data.plan_id", "path.id": "data.id" } },
  schema: answerCycleEvent
}

export type RecurringCycleSucceededPayload = components["schemas"]["CycleEvent"]
/**
 * Tell that a cycle was paid.
 *
 * Source: Subscriptions › Cycle - Callback Events.
 */
export const recurringCycleSucceeded: WebhookEvent<"recurring.cycle.succeeded", RecurringCycleSucceededPayload> = {
  id: "recurring/recurring.cycle.succeeded",
  product: "recurring",
  name: "recurring.cycle.succeeded",
  mark: { field: "event", value: "recurring.cycle.succeeded" },
  target: "Recurring",
  verify: "callback-token",
  identity: ["event", "data.id"],
  order: { object: "data.id", by: "data.updated" },
  refetch: { operation: "getCycle", with: { "path.plan_id": "data.plan_id", "path.id": "data.id" } },
  schema: answerCycleEvent
}

export type RecurringCycleRetryingPayload = components["schemas"]["CycleEvent"]
/**
 * Tell that an attempt failed and another will follow.
 *
 * Source: Subscriptions › Cycle - Callback Events.
 */
export const recurringCycleRetrying: WebhookEvent<"recurring.cycle.retrying", RecurringCycleRetryingPayload> = {
  id: "recurring/recurring.cycle.retrying",
  product: "recurring",
  name: "recurring.cycle.retrying",
  mark: { field: "event", value: "recurring.cycle.retrying" },
  target: "Recurring",
  verify: "callback-token",
  identity: ["event", "data.id", "data.attempt_count", "data.updated"],
  order: { object: "data.id", by: "data.updated" },
  refetch: { operation: "getCycle", with: { "path.plan_id": "data.plan_id", "path.id": "data.id" } },
  schema: answerCycleEvent
}

export type RecurringCycleFailedPayload = components["schemas"]["CycleEvent"]
/**
 * Tell that a cycle failed for good.
 *
 * Source: Subscriptions › Cycle - Callback Events.
 */
export const recurringCycleFailed: WebhookEvent<"recurring.cycle.failed", RecurringCycleFailedPayload> = {
  id: "recurring/recurring.cycle.failed",
  product: "recurring",
  name: "recurring.cycle.failed",
  mark: { field: "event", value: "recurring.cycle.failed" },
  target: "Recurring",
  verify: "callback-token",
  identity: ["event", "data.id"],
  order: { object: "data.id", by: "data.updated" },
  refetch: { operation: "getCycle", with: { "path.plan_id": "data.plan_id", "path.id": "data.id" } },
  schema: answerCycleEvent
}

/** Every event of Subscriptions. */
export const events = [
  recurringPlanActivated, recurringPlanInactivated, recurringCycleCreated, recurringCycleSucceeded,
  recurringCycleRetrying, recurringCycleFailed
] as const
