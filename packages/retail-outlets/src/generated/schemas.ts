// @generated from specs/retail-outlets.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { WireSchema } from "@pay/core/schema"
import { open, orNull } from "@pay/core/schema"

// What is sent: every rule.

export const sendReference: WireSchema = { type: "string", minLength: 1, maxLength: 1000 }
export const sendPayerName: WireSchema = { type: "string", minLength: 1, pattern: "^[^!$%*+;<=>?\\\\^`{|}~]+$" }
export const sendRetailOutletNameInput: WireSchema = { type: "string", enum: ["ALFAMART", "INDOMARET"] }
export const sendExpectedAmountInput: WireSchema = { type: "integer", minimum: 10000, maximum: 5000000, money: "IDR" }
export const sendFixedPaymentCodeExpiry: WireSchema = { type: "string", format: "date-time" }
export const sendCreateFixedPaymentCodeRequest: WireSchema = {
  type: "object",
  properties: {
    external_id: sendReference,
    retail_outlet_name: sendRetailOutletNameInput,
    name: { maxLength: 45, allOf: [/*#__PURE__*/ open(sendPayerName)] },
    expected_amount: sendExpectedAmountInput,
    payment_code: { type: "string", minLength: 1 },
    expiration_date: sendFixedPaymentCodeExpiry,
    is_single_use: { type: "boolean" }
  },
  required: ["external_id", "retail_outlet_name", "name", "expected_amount"],
  closed: true,
  cases: [
    {
      when: { retail_outlet_name: ["ALFAMART"] },
      limit: { name: { maxLength: 40 }, expected_amount: { maximum: 2500000 } }
    }
  ]
}
export const sendUpdateFixedPaymentCodeRequest: WireSchema = {
  type: "object",
  properties: {
    name: { maxLength: 45, allOf: [/*#__PURE__*/ open(sendPayerName)] },
    expected_amount: sendExpectedAmountInput,
    expiration_date: sendFixedPaymentCodeExpiry
  },
  closed: true
}
export const sendChannelCodeInput: WireSchema = {
  type: "string",
  enum: [
    "7ELEVEN", "7ELEVEN_CLIQQ", "CEBUANA", "ECPAY", "LBC", "DP_PALAWAN", "DP_MLHUILLIER", "DP_ECPAY_LOAN",
    "DP_RD_PAWNSHOP", "DP_CVM", "DP_ECPAY_SCHOOL", "DP_USSC"
  ]
}
export const sendCurrencyInput: WireSchema = { type: "string", enum: ["PHP"] }
export const sendMarketInput: WireSchema = { type: "string", enum: ["PH"] }
export const sendPaymentCodeExpiry: WireSchema = { type: "string", format: "date-time" }
export const sendPaymentCodeDescription: WireSchema = { type: "string", minLength: 1, maxLength: 250 }
export const sendMetadata: WireSchema = { type: "object", maxProperties: 50 }
export const sendCreatePaymentCodeRequest: WireSchema = {
  type: "object",
  properties: {
    reference_id: sendReference,
    channel_code: sendChannelCodeInput,
    amount: { type: ["number", "null"], money: "currency" },
    currency: sendCurrencyInput,
    customer_name: { maxLength: 250, allOf: [/*#__PURE__*/ open(sendPayerName)] },
    market: sendMarketInput,
    payment_code: { type: "string", minLength: 1 },
    expires_at: sendPaymentCodeExpiry,
    is_single_use: { type: "boolean" },
    description: sendPaymentCodeDescription,
    metadata: sendMetadata
  },
  required: ["reference_id", "channel_code", "currency", "customer_name", "market"],
  closed: true,
  cases: [
    { when: { channel_code: ["7ELEVEN"] }, forbid: ["payment_code"] },
    { when: { channel_code: ["7ELEVEN", "DP_PALAWAN", "DP_MLHUILLIER"] }, limit: { is_single_use: { const: true } } },
    {
      when: {
        channel_code: [
          "DP_ECPAY_LOAN", "DP_ECPAY_SCHOOL", "DP_MLHUILLIER", "DP_PALAWAN", "DP_USSC", "DP_RD_PAWNSHOP", "DP_CVM"
        ]
      },
      limit: { payment_code: { maxLength: 19 } }
    },
    {
      when: { channel_code: ["7ELEVEN", "DP_ECPAY_LOAN", "DP_ECPAY_SCHOOL"] },
      limit: { amount: { minimum: 50, maximum: 50000 } }
    },
    { when: { channel_code: ["7ELEVEN_CLIQQ"] }, limit: { amount: { minimum: 100, maximum: 50000 } } },
    { when: { channel_code: ["CEBUANA", "DP_CVM"] }, limit: { amount: { minimum: 50, maximum: 30000 } } },
    { when: { channel_code: ["ECPAY"] }, limit: { amount: { minimum: 1, maximum: 50000 } } },
    { when: { channel_code: ["LBC", "DP_MLHUILLIER"] }, limit: { amount: { minimum: 50, maximum: 200000 } } },
    {
      when: { channel_code: ["DP_PALAWAN", "DP_RD_PAWNSHOP", "DP_USSC"] },
      limit: { amount: { minimum: 50, maximum: 20000 } }
    }
  ]
}
export const sendUpdatePaymentCodeRequest: WireSchema = {
  type: "object",
  properties: {
    customer_name: { maxLength: 250, allOf: [/*#__PURE__*/ open(sendPayerName)] },
    amount: { type: "number", minimum: 1, maximum: 200000, money: "PHP" },
    currency: sendCurrencyInput,
    expires_at: sendPaymentCodeExpiry,
    description: sendPaymentCodeDescription
  },
  closed: true
}

// What is received: types and required fields.

export const answerReference: WireSchema = { type: "string" }
export const answerRetailOutletName: WireSchema = { type: "string" }
export const answerExpectedAmount: WireSchema = { type: "integer" }
export const answerFixedPaymentCodeExpiry: WireSchema = { type: "string" }
export const answerFixedPaymentCodePrefix: WireSchema = { type: "string" }
export const answerFixedPaymentCodeStatus: WireSchema = { type: "string" }
export const answerFixedPaymentCode: WireSchema = {
  type: "object",
  properties: {
    id: { type: "string" },
    owner_id: { type: "string" },
    external_id: answerReference,
    retail_outlet_name: answerRetailOutletName,
    prefix: answerFixedPaymentCodePrefix,
    name: { type: "string" },
    payment_code: { type: "string" },
    expected_amount: answerExpectedAmount,
    is_single_use: { type: "boolean" },
    expiration_date: answerFixedPaymentCodeExpiry,
    status: answerFixedPaymentCodeStatus,
    type: { type: "string" }
  },
  required: [
    "id", "owner_id", "external_id", "retail_outlet_name", "prefix", "name", "payment_code", "expected_amount",
    "is_single_use", "expiration_date", "status", "type"
  ]
}
export const answerFixedPaymentCodePaymentStatus: WireSchema = { type: "string" }
export const answerTimestamp: WireSchema = { type: "string" }
export const answerFixedPaymentCodePayment: WireSchema = {
  type: "object",
  properties: {
    id: { type: "string" },
    fixed_payment_code_id: { type: "string" },
    fixed_payment_code_payment_id: { type: "string" },
    payment_code: { type: "string" },
    retail_outlet_name: answerRetailOutletName,
    amount: { type: "number" },
    status: answerFixedPaymentCodePaymentStatus,
    owner_id: { type: "string" },
    name: { type: "string" },
    prefix: answerFixedPaymentCodePrefix,
    payment_id: { type: "string" },
    external_id: answerReference,
    transaction_timestamp: answerTimestamp
  },
  required: [
    "id", "fixed_payment_code_id", "fixed_payment_code_payment_id", "payment_code", "retail_outlet_name", "amount",
    "status", "owner_id", "name", "prefix", "payment_id", "external_id", "transaction_timestamp"
  ]
}
export const answerNextLink: WireSchema = {
  type: "object",
  properties: {
    href: { type: ["string", "null"] },
    rel: { type: ["string", "null"] },
    method: { type: ["string", "null"] }
  }
}
export const answerFixedPaymentCodePaymentList: WireSchema = {
  type: "object",
  properties: {
    data: { type: "array", items: answerFixedPaymentCodePayment },
    has_more: { type: "boolean" },
    links: /*#__PURE__*/ orNull(answerNextLink)
  },
  required: ["data", "has_more"]
}
export const answerChannelCode: WireSchema = { type: "string" }
export const answerCurrency: WireSchema = { type: "string" }
export const answerMarket: WireSchema = { type: "string" }
export const answerPaymentCodeExpiry: WireSchema = { type: "string" }
export const answerMetadata: WireSchema = { type: "object" }
export const answerPaymentCodeStatus: WireSchema = { type: "string" }
export const answerPaymentCode: WireSchema = {
  type: "object",
  properties: {
    id: { type: "string" },
    business_id: { type: "string" },
    reference_id: answerReference,
    customer_name: { type: "string" },
    payment_code: { type: "string" },
    currency: /*#__PURE__*/ orNull(answerCurrency),
    amount: { type: ["number", "null"] },
    channel_code: answerChannelCode,
    description: { type: ["string", "null"] },
    is_single_use: { type: "boolean" },
    market: answerMarket,
    status: answerPaymentCodeStatus,
    metadata: { anyOf: [answerMetadata, { type: "null" }] },
    created_at: answerTimestamp,
    updated_at: answerTimestamp,
    expires_at: answerPaymentCodeExpiry
  },
  required: [
    "id", "business_id", "reference_id", "customer_name", "payment_code", "channel_code", "is_single_use", "market",
    "status", "created_at", "updated_at", "expires_at"
  ]
}
export const answerPaidPaymentCode: WireSchema = {
  type: "object",
  properties: {
    id: { type: "string" },
    payment_code_id: { type: "string" },
    payment_code: { type: "string" },
    channel_code: answerChannelCode,
    currency: answerCurrency,
    amount: { type: ["number", "null"] },
    status: { type: "string" },
    remarks: { type: "string" },
    created: answerTimestamp
  },
  required: ["id", "payment_code_id", "payment_code", "channel_code", "currency", "status", "remarks", "created"]
}
export const answerPaymentCodePayment: WireSchema = {
  allOf: [answerPaidPaymentCode, { type: "object", properties: { updated: answerTimestamp }, required: ["updated"] }]
}
export const answerPaymentCodeEvent: WireSchema = {
  allOf: [
    answerPaidPaymentCode,
    {
      type: "object",
      properties: {
        event: { type: "string" },
        reference_id: answerReference,
        business_id: { type: "string" },
        country_code: answerMarket
      },
      required: ["event", "reference_id", "business_id", "country_code"]
    }
  ]
}
