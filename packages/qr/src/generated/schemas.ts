// @generated from specs/qr.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { WireSchema } from "@pay/core/schema"
import { orNull } from "@pay/core/schema"

// What is sent: every rule.

export const sendQrCodeId: WireSchema = { type: "string", minLength: 1 }
export const sendQrTypeInput: WireSchema = { type: "string", enum: ["DYNAMIC", "STATIC"] }
export const sendQrCurrencyInput: WireSchema = { type: "string", enum: ["IDR", "PHP"] }
export const sendChannelCodeInput: WireSchema = { type: "string", enum: ["ID_DANA", "ID_LINKAJA", "QRPH"] }
export const sendRefundStatusInput: WireSchema = { type: "string", enum: ["SUCCEEDED", "FAILED", "PENDING"] }
export const sendRefundReasonInput: WireSchema = {
  type: "string",
  enum: ["DUPLICATE", "FRAUDULENT", "REQUESTED_BY_CUSTOMER", "CANCELLATION", "OTHERS"]
}
export const sendMetadata: WireSchema = { type: "object", maxProperties: 50 }
export const sendBasketItemInput: WireSchema = {
  type: "object",
  properties: {
    reference_id: { type: "string", maxLength: 255 },
    name: { type: "string", maxLength: 255 },
    category: { type: "string", maxLength: 255 },
    "sub-category": { type: "string", maxLength: 255 },
    currency: { type: "string", enum: ["IDR"] },
    price: { type: "number", money: "currency" },
    quantity: { type: "number" },
    type: { type: "string", enum: ["PRODUCT", "SERVICE"] },
    url: { type: "string" },
    description: { type: "string", maxLength: 255 },
    metadata: sendMetadata
  },
  closed: true
}
export const sendQrCodeRequest: WireSchema = {
  type: "object",
  properties: {
    reference_id: { type: "string", maxLength: 255 },
    type: sendQrTypeInput,
    currency: sendQrCurrencyInput,
    amount: { type: "number", minimum: 1, money: "currency" },
    channel_code: sendChannelCodeInput,
    expires_at: { type: "string", format: "date-time" },
    basket: { type: "array", items: sendBasketItemInput },
    metadata: sendMetadata
  },
  required: ["reference_id", "type", "currency"],
  closed: true,
  cases: [
    { when: { type: ["DYNAMIC"] }, require: ["amount"] },
    { when: { type: ["STATIC"] }, forbid: ["amount"] },
    { when: { currency: ["IDR"] }, limit: { amount: { maximum: 10000000 } } },
    {
      when: { currency: ["PHP"] },
      forbid: ["expires_at"],
      limit: { amount: { maximum: 50000 }, type: { enum: ["DYNAMIC"] } }
    }
  ]
}
export const sendSimulatePaymentRequest: WireSchema = {
  type: "object",
  properties: { amount: { type: "number", minimum: 1, maximum: 10000000, money: "IDR" } },
  closed: true
}
export const sendRefundRequest: WireSchema = {
  type: "object",
  properties: { amount: { type: "number", minimum: 1, money: "IDR" }, reason: sendRefundReasonInput },
  closed: true
}

// What is received: types and required fields.

export const answerQrCodeId: WireSchema = { type: "string" }
export const answerQrType: WireSchema = { type: "string" }
export const answerQrCurrency: WireSchema = { type: "string" }
export const answerChannelCode: WireSchema = { type: "string" }
export const answerQrCodeStatus: WireSchema = { type: "string" }
export const answerPaymentStatus: WireSchema = { type: "string" }
export const answerRefundStatus: WireSchema = { type: "string" }
export const answerRefundReason: WireSchema = { type: "string" }
export const answerRefundFailureCode: WireSchema = { type: "string" }
export const answerMetadata: WireSchema = { type: "object" }
export const answerBasketItem: WireSchema = {
  type: "object",
  properties: {
    reference_id: { type: ["string", "null"] },
    name: { type: ["string", "null"] },
    category: { type: ["string", "null"] },
    "sub-category": { type: ["string", "null"] },
    currency: { type: ["string", "null"] },
    price: { type: ["number", "null"] },
    quantity: { type: ["number", "null"] },
    type: { type: ["string", "null"] },
    url: { type: ["string", "null"] },
    description: { type: ["string", "null"] },
    metadata: /*#__PURE__*/ orNull(answerMetadata)
  }
}
export const answerTimestamp: WireSchema = { type: "string" }
export const answerQrCode: WireSchema = {
  type: "object",
  properties: {
    id: answerQrCodeId,
    reference_id: { type: "string" },
    business_id: { type: "string" },
    type: answerQrType,
    currency: answerQrCurrency,
    amount: { type: ["number", "null"] },
    channel_code: answerChannelCode,
    status: answerQrCodeStatus,
    qr_string: { type: "string" },
    expires_at: { type: ["string", "null"] },
    created: answerTimestamp,
    updated: answerTimestamp,
    basket: { type: ["array", "null"], items: answerBasketItem },
    metadata: { anyOf: [answerMetadata, { type: "null" }] }
  },
  required: [
    "id", "reference_id", "business_id", "type", "currency", "channel_code", "status", "qr_string", "created", "updated"
  ]
}
export const answerPaymentDetail: WireSchema = {
  type: "object",
  properties: {
    receipt_id: { type: "string" },
    source: { type: "string" },
    name: { type: ["string", "null"] },
    account_details: { type: ["string", "null"] }
  },
  required: ["receipt_id", "source"]
}
export const answerQrPayment: WireSchema = {
  type: "object",
  properties: {
    id: { type: "string" },
    business_id: { type: "string" },
    currency: answerQrCurrency,
    amount: { type: "number" },
    status: answerPaymentStatus,
    created: answerTimestamp,
    qr_id: answerQrCodeId,
    qr_string: { type: "string" },
    reference_id: { type: "string" },
    type: answerQrType,
    channel_code: answerChannelCode,
    expires_at: { type: ["string", "null"] },
    description: { type: ["string", "null"] },
    basket: { type: ["array", "null"], items: answerBasketItem },
    metadata: { anyOf: [answerMetadata, { type: "null" }] },
    payment_detail: /*#__PURE__*/ orNull(answerPaymentDetail)
  },
  required: [
    "id", "business_id", "currency", "amount", "status", "created", "qr_id", "qr_string", "reference_id", "type",
    "channel_code"
  ]
}
export const answerQrPaymentList: WireSchema = {
  type: "object",
  properties: { has_more: { type: "boolean" }, data: { type: "array", items: answerQrPayment } },
  required: ["has_more", "data"]
}
export const answerQrRefund: WireSchema = {
  type: "object",
  properties: {
    id: { type: "string" },
    qrpy_id: { type: "string" },
    status: answerRefundStatus,
    currency: { type: "string" },
    payment_amount: { type: "number" },
    refund_amount: { type: "number" },
    channel_code: answerChannelCode,
    reason: { anyOf: [answerRefundReason, { type: "null" }] },
    failure_code: { anyOf: [answerRefundFailureCode, { type: "null" }] },
    created: answerTimestamp,
    updated: answerTimestamp,
    refunded_at: { type: ["string", "null"] }
  },
  required: [
    "id", "qrpy_id", "status", "currency", "payment_amount", "refund_amount", "channel_code", "created", "updated"
  ]
}
export const answerQrRefundList: WireSchema = {
  type: "object",
  properties: { has_more: { type: "boolean" }, data: { type: "array", items: answerQrRefund } },
  required: ["has_more", "data"]
}
export const answerQrEvent: WireSchema = {
  type: "object",
  properties: { api_version: { type: ["string", "null"] }, business_id: { type: "string" }, created: answerTimestamp },
  required: ["business_id", "created"]
}
export const answerQrPaymentEvent: WireSchema = {
  allOf: [
    answerQrEvent,
    { type: "object", properties: { event: { type: "string" }, data: answerQrPayment }, required: ["event", "data"] }
  ]
}
export const answerQrRefundEvent: WireSchema = {
  allOf: [
    answerQrEvent,
    { type: "object", properties: { event: { type: "string" }, data: answerQrRefund }, required: ["event", "data"] }
  ]
}
