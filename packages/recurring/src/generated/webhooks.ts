// @generated from specs/recurring.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { WebhookEvent } from "@pay/core/operation"
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
  mark: {"field":"event","value":"recurring.plan.activated"},
  target: "Recurring",
  verify: "callback-token",
  identity: ["event","data.id"],
  order: {"object":"data.id","by":"data.updated"},
  refetch: {"operation":"getPlan","with":{"path.id":"data.id"}},
  schema: { allOf: [{ type: "object", properties: { event: { type: "string" }, business_id: { type: "string" }, created: { type: "string" }, api_version: { type: ["string","null"] } }, required: ["event","business_id","created"] }, { type: "object", properties: { data: { type: "object", properties: { id: { type: "string" }, reference_id: { type: "string" }, recurring_action: { type: "string" }, recurring_cycle_count: { type: "integer" }, status: { type: "string" }, created: { type: "string" }, updated: { type: "string" }, payment_methods: { type: ["array","null"], items: { allOf: [{ type: "object", properties: { payment_method_id: { type: "string" }, rank: { type: "integer" } }, required: ["payment_method_id","rank"] }, { type: "object", properties: { type: { type: ["string","null"] } } }] } }, schedule_id: { type: ["string","null"] }, schedule: { type: "object", properties: { id: { type: ["string","null"] }, business_id: { type: ["string","null"] }, reference_id: { type: "string" }, created: { type: ["string","null"] }, updated: { type: ["string","null"] } }, required: ["reference_id","interval","interval_count"], allOf: [{ type: "object", properties: { interval: { type: ["string","null"] }, interval_count: { type: ["integer","null"] }, total_recurrence: { type: ["integer","null"] }, anchor_date: { type: ["string","null"] }, retry_interval: { type: ["string","null"] }, retry_interval_count: { type: ["integer","null"] }, total_retry: { type: ["integer","null"] }, failed_attempt_notifications: { type: ["array","null"], items: { type: "integer" } } } }] }, immediate_action_type: { type: ["string","null"] }, failed_cycle_action: { type: ["string","null"] }, actions: { type: ["array","null"], items: { type: "object", properties: { action: { type: "string" }, url_type: { type: ["string","null"] }, url: { type: ["string","null"] }, method: { type: ["string","null"] } }, required: ["action"] } }, success_return_url: { type: ["string","null"] }, failure_return_url: { type: ["string","null"] } }, required: ["id","reference_id","customer_id","recurring_action","recurring_cycle_count","currency","amount","status","created","updated","schedule"], allOf: [{ type: "object", properties: { customer_id: { type: ["string","null"] }, currency: { type: ["string","null"] }, amount: { type: ["number","null"] }, notification_config: { type: ["object","null"], properties: { recurring_created: { type: ["array","null"], items: { type: "string" } }, recurring_succeeded: { type: ["array","null"], items: { type: "string" } }, recurring_failed: { type: ["array","null"], items: { type: "string" } }, locale: { type: ["string","null"] } } }, payment_link_for_failed_attempt: { type: ["boolean","null"] }, metadata: { anyOf: [{ type: "object" }, { type: "null" }] }, description: { type: ["string","null"] }, items: { type: ["array","null"], items: { type: "object", properties: { type: { type: "string" }, name: { type: "string" }, net_unit_amount: { type: "number" }, quantity: { type: "number" }, url: { type: ["string","null"] }, category: { type: ["string","null"] }, subcategory: { type: ["string","null"] }, description: { type: ["string","null"] }, metadata: { type: ["object","null"] } }, required: ["type","name","net_unit_amount","quantity"] } } } }] } }, required: ["data"] }] }
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
  mark: {"field":"event","value":"recurring.plan.inactivated"},
  target: "Recurring",
  verify: "callback-token",
  identity: ["event","data.id"],
  order: {"object":"data.id","by":"data.updated"},
  refetch: {"operation":"getPlan","with":{"path.id":"data.id"}},
  schema: { allOf: [{ type: "object", properties: { event: { type: "string" }, business_id: { type: "string" }, created: { type: "string" }, api_version: { type: ["string","null"] } }, required: ["event","business_id","created"] }, { type: "object", properties: { data: { type: "object", properties: { id: { type: "string" }, reference_id: { type: "string" }, recurring_action: { type: "string" }, recurring_cycle_count: { type: "integer" }, status: { type: "string" }, created: { type: "string" }, updated: { type: "string" }, payment_methods: { type: ["array","null"], items: { allOf: [{ type: "object", properties: { payment_method_id: { type: "string" }, rank: { type: "integer" } }, required: ["payment_method_id","rank"] }, { type: "object", properties: { type: { type: ["string","null"] } } }] } }, schedule_id: { type: ["string","null"] }, schedule: { type: "object", properties: { id: { type: ["string","null"] }, business_id: { type: ["string","null"] }, reference_id: { type: "string" }, created: { type: ["string","null"] }, updated: { type: ["string","null"] } }, required: ["reference_id","interval","interval_count"], allOf: [{ type: "object", properties: { interval: { type: ["string","null"] }, interval_count: { type: ["integer","null"] }, total_recurrence: { type: ["integer","null"] }, anchor_date: { type: ["string","null"] }, retry_interval: { type: ["string","null"] }, retry_interval_count: { type: ["integer","null"] }, total_retry: { type: ["integer","null"] }, failed_attempt_notifications: { type: ["array","null"], items: { type: "integer" } } } }] }, immediate_action_type: { type: ["string","null"] }, failed_cycle_action: { type: ["string","null"] }, actions: { type: ["array","null"], items: { type: "object", properties: { action: { type: "string" }, url_type: { type: ["string","null"] }, url: { type: ["string","null"] }, method: { type: ["string","null"] } }, required: ["action"] } }, success_return_url: { type: ["string","null"] }, failure_return_url: { type: ["string","null"] } }, required: ["id","reference_id","customer_id","recurring_action","recurring_cycle_count","currency","amount","status","created","updated","schedule"], allOf: [{ type: "object", properties: { customer_id: { type: ["string","null"] }, currency: { type: ["string","null"] }, amount: { type: ["number","null"] }, notification_config: { type: ["object","null"], properties: { recurring_created: { type: ["array","null"], items: { type: "string" } }, recurring_succeeded: { type: ["array","null"], items: { type: "string" } }, recurring_failed: { type: ["array","null"], items: { type: "string" } }, locale: { type: ["string","null"] } } }, payment_link_for_failed_attempt: { type: ["boolean","null"] }, metadata: { anyOf: [{ type: "object" }, { type: "null" }] }, description: { type: ["string","null"] }, items: { type: ["array","null"], items: { type: "object", properties: { type: { type: "string" }, name: { type: "string" }, net_unit_amount: { type: "number" }, quantity: { type: "number" }, url: { type: ["string","null"] }, category: { type: ["string","null"] }, subcategory: { type: ["string","null"] }, description: { type: ["string","null"] }, metadata: { type: ["object","null"] } }, required: ["type","name","net_unit_amount","quantity"] } } } }] } }, required: ["data"] }] }
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
  mark: {"field":"event","value":"recurring.cycle.created"},
  target: "Recurring",
  verify: "callback-token",
  identity: ["event","data.id"],
  order: {"object":"data.id","by":"data.updated"},
  refetch: {"operation":"getCycle","with":{"path.plan_id":"data.plan_id","path.id":"data.id"}},
  schema: { allOf: [{ type: "object", properties: { event: { type: "string" }, business_id: { type: "string" }, created: { type: "string" }, api_version: { type: ["string","null"] } }, required: ["event","business_id","created"] }, { type: "object", properties: { data: { type: "object", properties: { id: { type: "string" }, plan_id: { type: ["string","null"] }, reference_id: { type: "string" }, customer_id: { type: "string" }, recurring_action: { type: "string" }, type: { type: "string" }, cycle_number: { type: "integer" }, attempt_count: { type: "integer" }, attempt_details: { type: "array", items: { type: "object", properties: { attempt_number: { type: ["integer","null"] }, created: { type: "string" }, action_id: { type: "string" }, status: { type: "string" }, failure_code: { type: ["string","null"] }, Failure_code: { type: ["string","null"] }, next_retry_timestamp: { type: ["string","null"] } }, required: ["created","action_id","status"] } }, status: { type: "string" }, scheduled_timestamp: { type: "string" }, created: { type: "string" }, updated: { type: "string" }, currency: { type: "string" }, amount: { type: "number" }, metadata: { anyOf: [{ type: "object" }, { type: "null" }] } }, required: ["id","reference_id","customer_id","recurring_action","type","cycle_number","attempt_count","attempt_details","status","scheduled_timestamp","created","updated","currency","amount"] } }, required: ["data"] }] }
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
  mark: {"field":"event","value":"recurring.cycle.succeeded"},
  target: "Recurring",
  verify: "callback-token",
  identity: ["event","data.id"],
  order: {"object":"data.id","by":"data.updated"},
  refetch: {"operation":"getCycle","with":{"path.plan_id":"data.plan_id","path.id":"data.id"}},
  schema: { allOf: [{ type: "object", properties: { event: { type: "string" }, business_id: { type: "string" }, created: { type: "string" }, api_version: { type: ["string","null"] } }, required: ["event","business_id","created"] }, { type: "object", properties: { data: { type: "object", properties: { id: { type: "string" }, plan_id: { type: ["string","null"] }, reference_id: { type: "string" }, customer_id: { type: "string" }, recurring_action: { type: "string" }, type: { type: "string" }, cycle_number: { type: "integer" }, attempt_count: { type: "integer" }, attempt_details: { type: "array", items: { type: "object", properties: { attempt_number: { type: ["integer","null"] }, created: { type: "string" }, action_id: { type: "string" }, status: { type: "string" }, failure_code: { type: ["string","null"] }, Failure_code: { type: ["string","null"] }, next_retry_timestamp: { type: ["string","null"] } }, required: ["created","action_id","status"] } }, status: { type: "string" }, scheduled_timestamp: { type: "string" }, created: { type: "string" }, updated: { type: "string" }, currency: { type: "string" }, amount: { type: "number" }, metadata: { anyOf: [{ type: "object" }, { type: "null" }] } }, required: ["id","reference_id","customer_id","recurring_action","type","cycle_number","attempt_count","attempt_details","status","scheduled_timestamp","created","updated","currency","amount"] } }, required: ["data"] }] }
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
  mark: {"field":"event","value":"recurring.cycle.retrying"},
  target: "Recurring",
  verify: "callback-token",
  identity: ["event","data.id","data.attempt_count","data.updated"],
  order: {"object":"data.id","by":"data.updated"},
  refetch: {"operation":"getCycle","with":{"path.plan_id":"data.plan_id","path.id":"data.id"}},
  schema: { allOf: [{ type: "object", properties: { event: { type: "string" }, business_id: { type: "string" }, created: { type: "string" }, api_version: { type: ["string","null"] } }, required: ["event","business_id","created"] }, { type: "object", properties: { data: { type: "object", properties: { id: { type: "string" }, plan_id: { type: ["string","null"] }, reference_id: { type: "string" }, customer_id: { type: "string" }, recurring_action: { type: "string" }, type: { type: "string" }, cycle_number: { type: "integer" }, attempt_count: { type: "integer" }, attempt_details: { type: "array", items: { type: "object", properties: { attempt_number: { type: ["integer","null"] }, created: { type: "string" }, action_id: { type: "string" }, status: { type: "string" }, failure_code: { type: ["string","null"] }, Failure_code: { type: ["string","null"] }, next_retry_timestamp: { type: ["string","null"] } }, required: ["created","action_id","status"] } }, status: { type: "string" }, scheduled_timestamp: { type: "string" }, created: { type: "string" }, updated: { type: "string" }, currency: { type: "string" }, amount: { type: "number" }, metadata: { anyOf: [{ type: "object" }, { type: "null" }] } }, required: ["id","reference_id","customer_id","recurring_action","type","cycle_number","attempt_count","attempt_details","status","scheduled_timestamp","created","updated","currency","amount"] } }, required: ["data"] }] }
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
  mark: {"field":"event","value":"recurring.cycle.failed"},
  target: "Recurring",
  verify: "callback-token",
  identity: ["event","data.id"],
  order: {"object":"data.id","by":"data.updated"},
  refetch: {"operation":"getCycle","with":{"path.plan_id":"data.plan_id","path.id":"data.id"}},
  schema: { allOf: [{ type: "object", properties: { event: { type: "string" }, business_id: { type: "string" }, created: { type: "string" }, api_version: { type: ["string","null"] } }, required: ["event","business_id","created"] }, { type: "object", properties: { data: { type: "object", properties: { id: { type: "string" }, plan_id: { type: ["string","null"] }, reference_id: { type: "string" }, customer_id: { type: "string" }, recurring_action: { type: "string" }, type: { type: "string" }, cycle_number: { type: "integer" }, attempt_count: { type: "integer" }, attempt_details: { type: "array", items: { type: "object", properties: { attempt_number: { type: ["integer","null"] }, created: { type: "string" }, action_id: { type: "string" }, status: { type: "string" }, failure_code: { type: ["string","null"] }, Failure_code: { type: ["string","null"] }, next_retry_timestamp: { type: ["string","null"] } }, required: ["created","action_id","status"] } }, status: { type: "string" }, scheduled_timestamp: { type: "string" }, created: { type: "string" }, updated: { type: "string" }, currency: { type: "string" }, amount: { type: "number" }, metadata: { anyOf: [{ type: "object" }, { type: "null" }] } }, required: ["id","reference_id","customer_id","recurring_action","type","cycle_number","attempt_count","attempt_details","status","scheduled_timestamp","created","updated","currency","amount"] } }, required: ["data"] }] }
}

/** Every event of Subscriptions. */
export const events = [recurringPlanActivated, recurringPlanInactivated, recurringCycleCreated, recurringCycleSucceeded, recurringCycleRetrying, recurringCycleFailed] as const
