// @generated from specs/balance.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { WireSchema } from "@pay/core/schema"
import { orNull } from "@pay/core/schema"

// What is sent: every rule.

export const sendAccountType: WireSchema = { type: "string", enum: ["CASH", "HOLDING", "TAX"] }
export const sendCurrencyCode: WireSchema = { type: "string", pattern: "^[A-Z]{3}$" }
export const sendTransactionTypeInput: WireSchema = {
  type: "string",
  enum: ["DISBURSEMENT", "PAYMENT", "REMITTANCE_PAYOUT", "TRANSFER", "REFUND"]
}
export const sendTransactionStatusInput: WireSchema = {
  type: "string",
  enum: ["PENDING", "SUCCESS", "FAILED", "VOIDED", "REVERSED"]
}
export const sendChannelCategoryInput: WireSchema = {
  type: "string",
  enum: [
    "BANK", "CASH", "CARDS", "CARDLESS_CREDIT", "DIRECT_DEBIT", "EWALLET", "PAYLATER", "QR_CODE", "RETAIL_OUTLET",
    "VIRTUAL_ACCOUNT", "XENPLATFORM"
  ]
}

// What is received: types and required fields.

export const answerBalance: WireSchema = {
  type: "object",
  properties: { balance: { type: "number" } },
  required: ["balance"]
}
export const answerTransactionType: WireSchema = { type: "string" }
export const answerTransactionStatus: WireSchema = { type: "string" }
export const answerChannelCategory: WireSchema = { type: "string" }
export const answerFeeStatus: WireSchema = { type: "string" }
export const answerSettlementStatus: WireSchema = { type: "string" }
export const answerFee: WireSchema = {
  type: "object",
  properties: {
    xendit_fee: { type: ["number", "null"] },
    value_added_tax: { type: ["number", "null"] },
    xendit_withholding_tax: { type: ["number", "null"] },
    third_party_withholding_tax: { type: ["number", "null"] },
    status: /*#__PURE__*/ orNull(answerFeeStatus)
  }
}
export const answerTimestamp: WireSchema = { type: "string" }
export const answerTransaction: WireSchema = {
  type: "object",
  properties: {
    id: { type: "string" },
    product_id: { type: "string" },
    type: answerTransactionType,
    channel_category: answerChannelCategory,
    channel_code: { type: ["string", "null"] },
    reference_id: { type: "string" },
    account_identifier: { type: ["string", "null"] },
    currency: { type: ["string", "null"] },
    amount: { type: "number" },
    net_amount: { type: ["number", "null"] },
    cashflow: { type: "string" },
    status: answerTransactionStatus,
    business_id: { type: "string" },
    created: answerTimestamp,
    updated: answerTimestamp,
    fee: { anyOf: [answerFee, { type: "null" }] },
    settlement_status: { anyOf: [answerSettlementStatus, { type: "null" }] },
    estimated_settlement_time: { type: ["string", "null"] }
  },
  required: [
    "id", "product_id", "type", "reference_id", "amount", "cashflow", "status", "channel_category", "business_id",
    "created", "updated"
  ]
}
export const answerTransactionLink: WireSchema = {
  type: "object",
  properties: { href: { type: "string" }, rel: { type: "string" }, method: { type: "string" } },
  required: ["href", "rel", "method"]
}
export const answerTransactionList: WireSchema = {
  type: "object",
  properties: {
    data: { type: "array", items: answerTransaction },
    has_more: { type: "boolean" },
    links: { type: ["array", "null"], items: answerTransactionLink }
  },
  required: ["data", "has_more"]
}
