// @generated from specs/paylater.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { WireSchema } from "@pay/core/schema"
import { open, orNull } from "@pay/core/schema"

// What is sent: every rule.

export const sendChannelCodeInput: WireSchema = {
  type: "string",
  enum: ["ID_KREDIVO", "ID_AKULAKU", "ID_INDODANA", "ID_ATOME", "PH_ATOME", "PH_BILLEASE", "PH_CASHALO"]
}
export const sendPaylaterCurrencyInput: WireSchema = { type: "string", enum: ["IDR", "PHP"] }
export const sendOrderItemTypeInput: WireSchema = {
  type: "string",
  enum: ["DIGITAL_PRODUCT", "PHYSICAL_PRODUCT", "DIGITAL_SERVICE", "PHYSICAL_SERVICE", "FEE", "DISCOUNT"]
}
export const sendOrderItemInput: WireSchema = {
  type: "object",
  properties: {
    type: sendOrderItemTypeInput,
    reference_id: { type: "string", maxLength: 255 },
    name: { type: "string", maxLength: 255 },
    net_unit_amount: { type: "number", money: "../currency" },
    quantity: { type: "number", minimum: 1 },
    url: { type: "string", pattern: "^https?://", format: "uri" },
    category: { type: "string", maxLength: 255 },
    subcategory: { type: ["string", "null"], maxLength: 255 },
    description: { type: ["string", "null"], maxLength: 255 },
    metadata: { type: ["object", "null"] }
  },
  required: ["type", "reference_id", "name", "net_unit_amount", "quantity"],
  closed: true
}
export const sendOrderItemRequest: WireSchema = {
  type: "object",
  required: ["url", "category"],
  closed: true,
  allOf: [/*#__PURE__*/ open(sendOrderItemInput)],
  cases: [{ when: { type: ["DISCOUNT"] }, limit: { net_unit_amount: { maximum: 0 } } }]
}
export const sendPlanRequest: WireSchema = {
  type: "object",
  properties: {
    customer_id: { type: "string", minLength: 1 },
    channel_code: sendChannelCodeInput,
    currency: sendPaylaterCurrencyInput,
    amount: { type: "number", money: "currency" },
    order_items: { type: "array", items: sendOrderItemRequest }
  },
  required: ["customer_id", "channel_code", "currency", "amount", "order_items"],
  closed: true,
  cases: [
    { when: { channel_code: ["ID_KREDIVO"] }, limit: { amount: { minimum: 1000, maximum: 30000000 } } },
    { when: { channel_code: ["ID_AKULAKU"] }, limit: { amount: { minimum: 1000, maximum: 25000000 } } },
    { when: { channel_code: ["ID_INDODANA"] }, limit: { amount: { minimum: 10000, maximum: 25000000 } } },
    { when: { channel_code: ["ID_ATOME"] }, limit: { amount: { minimum: 50000, maximum: 6000000 } } },
    { when: { channel_code: ["PH_BILLEASE"] }, limit: { amount: { minimum: 50, maximum: 150000 } } },
    { when: { channel_code: ["PH_CASHALO"] }, limit: { amount: { minimum: 1500, maximum: 8000 } } },
    { when: { channel_code: ["PH_ATOME"] }, limit: { amount: { minimum: 100, maximum: 70000 } } },
    {
      when: { channel_code: ["ID_ATOME", "PH_ATOME"] },
      limit: {
        order_items: {
          items: {
            properties: {
              type: { enum: ["DIGITAL_PRODUCT", "PHYSICAL_PRODUCT", "DIGITAL_SERVICE", "PHYSICAL_SERVICE", "FEE"] }
            }
          }
        }
      }
    }
  ]
}
export const sendCheckoutMethodInput: WireSchema = { type: "string", enum: ["ONE_TIME_PAYMENT"] }
export const sendWebUrl: WireSchema = { type: "string", pattern: "^https?://", format: "uri" }
export const sendMetadata: WireSchema = { type: "object", maxProperties: 50 }
export const sendChargeRequest: WireSchema = {
  type: "object",
  properties: {
    plan_id: { type: "string", minLength: 1 },
    reference_id: { type: "string", minLength: 1, maxLength: 255 },
    checkout_method: sendCheckoutMethodInput,
    success_redirect_url: sendWebUrl,
    failure_redirect_url: sendWebUrl,
    payment_method_id: { type: "string", minLength: 1 },
    metadata: sendMetadata
  },
  required: ["plan_id", "reference_id", "checkout_method", "success_redirect_url", "failure_redirect_url"],
  closed: true
}
export const sendRefundReasonInput: WireSchema = {
  type: "string",
  enum: [
    "DUPLICATE", "FRAUDULENT", "CHANGE_OF_MIND", "CHANGE_PAYMENT_METHOD", "UNFULFILLED_ITEM", "DEFECTIVE_ITEM", "OTHERS"
  ]
}
export const sendRefundStatusInput: WireSchema = { type: "string", enum: ["PENDING", "SUCCEEDED", "FAILED"] }
export const sendRefundRequest: WireSchema = {
  type: "object",
  properties: { amount: { type: "number", money: "elsewhere" }, reason: sendRefundReasonInput },
  closed: true
}

// What is received: types and required fields.

export const answerChannelCode: WireSchema = { type: "string" }
export const answerPaylaterCurrency: WireSchema = { type: "string" }
export const answerOrderItemType: WireSchema = { type: "string" }
export const answerOrderItem: WireSchema = {
  type: "object",
  properties: {
    type: answerOrderItemType,
    reference_id: { type: "string" },
    name: { type: "string" },
    net_unit_amount: { type: "number" },
    quantity: { type: "number" },
    url: { type: ["string", "null"] },
    category: { type: ["string", "null"] },
    subcategory: { type: ["string", "null"] },
    description: { type: ["string", "null"] },
    metadata: { type: ["object", "null"] }
  },
  required: ["type", "reference_id", "name", "net_unit_amount", "quantity"]
}
export const answerPlanOption: WireSchema = {
  type: "object",
  properties: {
    downpayment_amount: { type: ["number", "null"] },
    installment_amount: { type: ["number", "null"] },
    interest_rate: { type: ["number", "null"] },
    total_amount: { type: ["number", "null"] },
    interval: { type: ["string", "null"] },
    interval_count: { type: ["number", "null"] },
    total_recurrence: { type: ["number", "null"] },
    description: { type: ["string", "null"] }
  }
}
export const answerTimestamp: WireSchema = { type: "string" }
export const answerPlan: WireSchema = {
  type: "object",
  properties: {
    id: { type: "string" },
    customer_id: { type: "string" },
    channel_code: answerChannelCode,
    currency: answerPaylaterCurrency,
    amount: { type: "number" },
    order_items: { type: "array", items: answerOrderItem },
    options: { type: "array", items: answerPlanOption },
    created: answerTimestamp
  },
  required: ["id", "customer_id", "channel_code", "currency", "amount", "order_items", "options", "created"]
}
export const answerCheckoutMethod: WireSchema = { type: "string" }
export const answerWebUrl: WireSchema = { type: "string" }
export const answerMetadata: WireSchema = { type: "object" }
export const answerChargeStatus: WireSchema = { type: "string" }
export const answerChargeActions: WireSchema = {
  type: "object",
  properties: {
    desktop_web_checkout_url: { type: ["string", "null"] },
    mobile_web_checkout_url: { type: ["string", "null"] },
    mobile_deeplink_checkout_url: { type: ["string", "null"] }
  }
}
export const answerRefundReason: WireSchema = { type: "string" }
export const answerRefundStatus: WireSchema = { type: "string" }
export const answerRefund: WireSchema = {
  type: "object",
  properties: {
    id: { type: "string" },
    charge_id: { type: "string" },
    channel_code: answerChannelCode,
    currency: answerPaylaterCurrency,
    amount: { type: "number" },
    reason: { anyOf: [answerRefundReason, { type: "null" }] },
    status: answerRefundStatus,
    created: answerTimestamp,
    updated: { type: ["string", "null"] }
  },
  required: ["id", "charge_id", "channel_code", "currency", "amount", "status", "created"]
}
export const answerCharge: WireSchema = {
  type: "object",
  properties: {
    id: { type: "string" },
    customer_id: { type: "string" },
    plan_id: { type: "string" },
    business_id: { type: "string" },
    reference_id: { type: "string" },
    checkout_method: answerCheckoutMethod,
    channel_code: answerChannelCode,
    currency: answerPaylaterCurrency,
    amount: { type: "number" },
    refunded_amount: { type: ["number", "null"] },
    order_items: { type: "array", items: answerOrderItem },
    status: answerChargeStatus,
    success_redirect_url: /*#__PURE__*/ orNull(answerWebUrl),
    failure_redirect_url: /*#__PURE__*/ orNull(answerWebUrl),
    created: answerTimestamp,
    updated: answerTimestamp,
    actions: { anyOf: [answerChargeActions, { type: "null" }] },
    expires_at: { type: ["string", "null"] },
    callback_url: { type: ["string", "null"] },
    payment_method_id: { type: ["string", "null"] },
    voided_at: { type: ["string", "null"] },
    metadata: { anyOf: [answerMetadata, { type: "null" }] },
    refunds: { type: ["array", "null"], items: { anyOf: [{ type: "string" }, answerRefund] } }
  },
  required: [
    "id", "customer_id", "plan_id", "business_id", "reference_id", "checkout_method", "channel_code", "currency",
    "amount", "order_items", "status", "created", "updated"
  ]
}
export const answerRefundList: WireSchema = {
  type: "object",
  properties: { data: { type: "array", items: answerRefund }, has_more: { type: "boolean" } },
  required: ["data", "has_more"]
}
export const answerEventEnvelope: WireSchema = {
  type: "object",
  properties: { business_id: { type: "string" }, created: { type: "string" } },
  required: ["business_id", "created"]
}
export const answerPaymentEvent: WireSchema = {
  allOf: [
    answerEventEnvelope,
    { type: "object", properties: { event: { type: "string" }, data: answerCharge }, required: ["event", "data"] }
  ]
}
export const answerRefundEvent: WireSchema = {
  allOf: [
    answerEventEnvelope,
    { type: "object", properties: { event: { type: "string" }, data: answerRefund }, required: ["event", "data"] }
  ]
}
