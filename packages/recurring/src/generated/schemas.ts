// @generated from specs/recurring.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { WireSchema } from "@pay/core/schema"
import { open, orNull } from "@pay/core/schema"

// What is sent: every rule.

export const sendReferenceId: WireSchema = { type: "string", minLength: 1, maxLength: 64 }
export const sendPlanCurrencyInput: WireSchema = { type: "string", enum: ["IDR", "PHP"] }
export const sendCustomerId: WireSchema = { type: "string", pattern: "^cust-" }
export const sendRecurringActionInput: WireSchema = { type: "string", enum: ["PAYMENT"] }
export const sendReturnUrl: WireSchema = { type: "string", pattern: "^https?://" }
export const sendMetadata: WireSchema = { type: "object", maxProperties: 50 }
export const sendOptionalMetadata: WireSchema = { anyOf: [sendMetadata, { type: "null" }] }
export const sendNotificationChannelsInput: WireSchema = {
  type: "array",
  items: { type: "string", enum: ["WHATSAPP", "EMAIL"] }
}
export const sendNotificationConfigInput: WireSchema = {
  type: "object",
  properties: {
    recurring_created: sendNotificationChannelsInput,
    recurring_succeeded: sendNotificationChannelsInput,
    recurring_failed: sendNotificationChannelsInput,
    locale: { type: "string", enum: ["en", "id"] }
  },
  closed: true
}
export const sendPlanItemInput: WireSchema = {
  type: "object",
  properties: {
    type: {
      type: "string",
      enum: ["DIGITAL_PRODUCT", "PHYSICAL_PRODUCT", "DIGITAL_SERVICE", "PHYSICAL_SERVICE", "FEE", "DISCOUNT"]
    },
    name: { type: "string", maxLength: 255 },
    net_unit_amount: { type: "number", money: "../currency" },
    quantity: { type: "number", minimum: 1 },
    url: { type: "string", pattern: "^https?://" },
    category: { type: "string", maxLength: 255 },
    subcategory: { type: "string", maxLength: 255 },
    description: { type: "string", maxLength: 255 },
    metadata: { type: "object" }
  },
  required: ["type", "name", "net_unit_amount", "quantity"],
  closed: true
}
export const sendPlanTermsInput: WireSchema = {
  type: "object",
  properties: {
    customer_id: sendCustomerId,
    currency: sendPlanCurrencyInput,
    amount: { type: "number", money: "currency" },
    notification_config: sendNotificationConfigInput,
    payment_link_for_failed_attempt: { type: "boolean" },
    metadata: sendOptionalMetadata,
    description: { type: "string", minLength: 1, maxLength: 1000 },
    items: { type: "array", items: sendPlanItemInput }
  },
  closed: true
}
export const sendRankedPaymentMethod: WireSchema = {
  type: "object",
  properties: {
    payment_method_id: { type: "string", minLength: 1 },
    rank: { type: "integer", minimum: 1, maximum: 5 }
  },
  required: ["payment_method_id", "rank"],
  closed: true
}
export const sendRankedPaymentMethods: WireSchema = { type: "array", maxItems: 5, items: sendRankedPaymentMethod }
export const sendScheduleTermsInput: WireSchema = {
  type: "object",
  properties: {
    interval: { type: "string", enum: ["DAY", "WEEK", "MONTH"] },
    interval_count: { type: "integer", minimum: 1 },
    total_recurrence: { type: ["integer", "null"] },
    anchor_date: {
      type: "string",
      pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\\d|2[0-8])T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})?$"
    },
    retry_interval: { type: "string", enum: ["DAY"] },
    retry_interval_count: { type: "integer", minimum: 1 },
    total_retry: { type: ["integer", "null"], minimum: 1, maximum: 10 },
    failed_attempt_notifications: {
      type: "array",
      maxItems: 10,
      uniqueItems: true,
      items: { type: "integer", minimum: 1, maximum: 10 }
    }
  },
  closed: true
}
export const sendCreateSchedule: WireSchema = {
  type: "object",
  properties: { reference_id: { type: "string", minLength: 1 } },
  required: ["reference_id", "interval", "interval_count"],
  closed: true,
  allOf: [/*#__PURE__*/ open(sendScheduleTermsInput)],
  if: {
    anyOf: [
      { required: ["retry_interval"] },
      { required: ["retry_interval_count"] },
      { required: ["total_retry"] },
      { required: ["failed_attempt_notifications"] }
    ]
  },
  then: { required: ["retry_interval", "retry_interval_count", "total_retry"] }
}
export const sendImmediateActionTypeInput: WireSchema = { type: "string", enum: ["FULL_AMOUNT"] }
export const sendFailedCycleActionInput: WireSchema = { type: "string", enum: ["RESUME", "STOP"] }
export const sendCreatePlanRequest: WireSchema = {
  type: "object",
  properties: {
    reference_id: sendReferenceId,
    recurring_action: sendRecurringActionInput,
    schedule: sendCreateSchedule,
    payment_methods: sendRankedPaymentMethods,
    immediate_action_type: sendImmediateActionTypeInput,
    failed_cycle_action: sendFailedCycleActionInput,
    success_return_url: sendReturnUrl,
    failure_return_url: sendReturnUrl
  },
  required: ["reference_id", "customer_id", "recurring_action", "currency", "amount", "schedule"],
  closed: true,
  allOf: [/*#__PURE__*/ open(sendPlanTermsInput)],
  if: { not: { required: ["payment_methods"] } },
  then: { required: ["success_return_url", "failure_return_url"] },
  cases: [
    { when: { payment_link_for_failed_attempt: [true] }, require: ["schedule.total_retry"] },
    { when: { currency: ["IDR"] }, limit: { amount: { minimum: 1000 } } },
    { when: { currency: ["PHP"] }, limit: { amount: { minimum: 20 } } }
  ]
}
export const sendUpdatePlanRequest: WireSchema = {
  type: "object",
  properties: { payment_methods: sendRankedPaymentMethods },
  closed: true,
  allOf: [/*#__PURE__*/ open(sendPlanTermsInput)],
  cases: [
    { when: { currency: ["IDR"] }, limit: { amount: { minimum: 1000 } } },
    { when: { currency: ["PHP"] }, limit: { amount: { minimum: 50 } } }
  ]
}
export const sendScheduledTimestamp: WireSchema = { type: "string", format: "date-time" }
export const sendUpdateCycleRequest: WireSchema = {
  type: "object",
  properties: {
    scheduled_timestamp: sendScheduledTimestamp,
    currency: sendPlanCurrencyInput,
    amount: { type: "number", money: "currency" }
  },
  closed: true,
  cases: [
    { when: { currency: ["IDR"] }, limit: { amount: { minimum: 1000 } } },
    { when: { currency: ["PHP"] }, limit: { amount: { minimum: 50 } } }
  ]
}
export const sendSimulateCycleRequest: WireSchema = {
  type: "object",
  properties: { amount: { type: "number", money: "elsewhere" } },
  required: ["amount"],
  closed: true
}

// What is received: types and required fields.

export const answerReferenceId: WireSchema = { type: "string" }
export const answerPlanCurrency: WireSchema = { type: "string" }
export const answerCustomerId: WireSchema = { type: "string" }
export const answerRecurringAction: WireSchema = { type: "string" }
export const answerReturnUrl: WireSchema = { type: "string" }
export const answerMetadata: WireSchema = { type: "object" }
export const answerOptionalMetadata: WireSchema = { anyOf: [answerMetadata, { type: "null" }] }
export const answerNotificationChannels: WireSchema = { type: "array", items: { type: "string" } }
export const answerNotificationConfig: WireSchema = {
  type: "object",
  properties: {
    recurring_created: /*#__PURE__*/ orNull(answerNotificationChannels),
    recurring_succeeded: /*#__PURE__*/ orNull(answerNotificationChannels),
    recurring_failed: /*#__PURE__*/ orNull(answerNotificationChannels),
    locale: { type: ["string", "null"] }
  }
}
export const answerPlanItem: WireSchema = {
  type: "object",
  properties: {
    type: { type: "string" },
    name: { type: "string" },
    net_unit_amount: { type: "number" },
    quantity: { type: "number" },
    url: { type: ["string", "null"] },
    category: { type: ["string", "null"] },
    subcategory: { type: ["string", "null"] },
    description: { type: ["string", "null"] },
    metadata: { type: ["object", "null"] }
  },
  required: ["type", "name", "net_unit_amount", "quantity"]
}
export const answerPlanTerms: WireSchema = {
  type: "object",
  properties: {
    customer_id: /*#__PURE__*/ orNull(answerCustomerId),
    currency: /*#__PURE__*/ orNull(answerPlanCurrency),
    amount: { type: ["number", "null"] },
    notification_config: /*#__PURE__*/ orNull(answerNotificationConfig),
    payment_link_for_failed_attempt: { type: ["boolean", "null"] },
    metadata: /*#__PURE__*/ orNull(answerOptionalMetadata),
    description: { type: ["string", "null"] },
    items: { type: ["array", "null"], items: answerPlanItem }
  }
}
export const answerRankedPaymentMethod: WireSchema = {
  type: "object",
  properties: { payment_method_id: { type: "string" }, rank: { type: "integer" } },
  required: ["payment_method_id", "rank"]
}
export const answerScheduleTerms: WireSchema = {
  type: "object",
  properties: {
    interval: { type: ["string", "null"] },
    interval_count: { type: ["integer", "null"] },
    total_recurrence: { type: ["integer", "null"] },
    anchor_date: { type: ["string", "null"] },
    retry_interval: { type: ["string", "null"] },
    retry_interval_count: { type: ["integer", "null"] },
    total_retry: { type: ["integer", "null"] },
    failed_attempt_notifications: { type: ["array", "null"], items: { type: "integer" } }
  }
}
export const answerImmediateActionType: WireSchema = { type: "string" }
export const answerFailedCycleAction: WireSchema = { type: "string" }
export const answerTimestamp: WireSchema = { type: "string" }
export const answerPlanSchedule: WireSchema = {
  type: "object",
  properties: {
    id: { type: ["string", "null"] },
    business_id: { type: ["string", "null"] },
    reference_id: { type: "string" },
    created: /*#__PURE__*/ orNull(answerTimestamp),
    updated: /*#__PURE__*/ orNull(answerTimestamp)
  },
  required: ["reference_id", "interval", "interval_count"],
  allOf: [answerScheduleTerms]
}
export const answerSchedule: WireSchema = {
  allOf: [
    answerPlanSchedule,
    {
      type: "object",
      properties: {
        id: { type: "string" },
        business_id: { type: "string" },
        created: answerTimestamp,
        updated: answerTimestamp
      },
      required: ["id", "business_id", "created", "updated"]
    }
  ]
}
export const answerPlanStatus: WireSchema = { type: "string" }
export const answerPlanPaymentMethod: WireSchema = {
  allOf: [answerRankedPaymentMethod, { type: "object", properties: { type: { type: ["string", "null"] } } }]
}
export const answerPlanAction: WireSchema = {
  type: "object",
  properties: {
    action: { type: "string" },
    url_type: { type: ["string", "null"] },
    url: { type: ["string", "null"] },
    method: { type: ["string", "null"] }
  },
  required: ["action"]
}
export const answerPlan: WireSchema = {
  type: "object",
  properties: {
    id: { type: "string" },
    reference_id: answerReferenceId,
    recurring_action: answerRecurringAction,
    recurring_cycle_count: { type: "integer" },
    status: answerPlanStatus,
    created: answerTimestamp,
    updated: answerTimestamp,
    payment_methods: { type: ["array", "null"], items: answerPlanPaymentMethod },
    schedule_id: { type: ["string", "null"] },
    schedule: answerPlanSchedule,
    immediate_action_type: /*#__PURE__*/ orNull(answerImmediateActionType),
    failed_cycle_action: /*#__PURE__*/ orNull(answerFailedCycleAction),
    actions: { type: ["array", "null"], items: answerPlanAction },
    success_return_url: /*#__PURE__*/ orNull(answerReturnUrl),
    failure_return_url: /*#__PURE__*/ orNull(answerReturnUrl)
  },
  required: [
    "id", "reference_id", "customer_id", "recurring_action", "recurring_cycle_count", "currency", "amount", "status",
    "created", "updated", "schedule"
  ],
  allOf: [answerPlanTerms]
}
export const answerCycleStatus: WireSchema = { type: "string" }
export const answerCycleAttempt: WireSchema = {
  type: "object",
  properties: {
    attempt_number: { type: ["integer", "null"] },
    created: answerTimestamp,
    action_id: { type: "string" },
    status: { type: "string" },
    failure_code: { type: ["string", "null"] },
    Failure_code: { type: ["string", "null"] },
    next_retry_timestamp: { type: ["string", "null"] }
  },
  required: ["created", "action_id", "status"]
}
export const answerScheduledTimestamp: WireSchema = { type: "string" }
export const answerCycle: WireSchema = {
  type: "object",
  properties: {
    id: { type: "string" },
    plan_id: { type: ["string", "null"] },
    reference_id: answerReferenceId,
    customer_id: answerCustomerId,
    recurring_action: answerRecurringAction,
    type: { type: "string" },
    cycle_number: { type: "integer" },
    attempt_count: { type: "integer" },
    attempt_details: { type: "array", items: answerCycleAttempt },
    status: answerCycleStatus,
    scheduled_timestamp: answerScheduledTimestamp,
    created: answerTimestamp,
    updated: answerTimestamp,
    currency: answerPlanCurrency,
    amount: { type: "number" },
    metadata: /*#__PURE__*/ orNull(answerOptionalMetadata)
  },
  required: [
    "id", "reference_id", "customer_id", "recurring_action", "type", "cycle_number", "attempt_count", "attempt_details",
    "status", "scheduled_timestamp", "created", "updated", "currency", "amount"
  ]
}
export const answerCycleList: WireSchema = {
  type: "object",
  properties: { data: { type: "array", items: answerCycle }, has_more: { type: "boolean" } },
  required: ["data", "has_more"]
}
export const answerEventEnvelope: WireSchema = {
  type: "object",
  properties: {
    event: { type: "string" },
    business_id: { type: "string" },
    created: answerTimestamp,
    api_version: { type: ["string", "null"] }
  },
  required: ["event", "business_id", "created"]
}
export const answerPlanEvent: WireSchema = {
  allOf: [answerEventEnvelope, { type: "object", properties: { data: answerPlan }, required: ["data"] }]
}
export const answerCycleEvent: WireSchema = {
  allOf: [answerEventEnvelope, { type: "object", properties: { data: answerCycle }, required: ["data"] }]
}
