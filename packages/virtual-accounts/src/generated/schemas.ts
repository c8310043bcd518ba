// @generated from specs/virtual-accounts.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { WireSchema } from "@pay/core/schema"
import { orNull } from "@pay/core/schema"

// What is sent: every rule.

export const sendBankCodeInput: WireSchema = {
  type: "string",
  enum: [
    "BCA", "BNI", "BRI", "BJB", "BSI", "BNC", "CIMB", "DBS", "MANDIRI", "PERMATA", "SAHABAT_SAMPOERNA", "PV",
    "VIETCAPITAL", "WOORI", "MSB", "VPB", "BIDV", "STANDARD_CHARTERED", "UOB", "AMBANK"
  ]
}
export const sendCountryInput: WireSchema = { type: "string", enum: ["ID", "VN", "TH", "MY"] }
export const sendCurrencyInput: WireSchema = { type: "string", enum: ["IDR", "USD", "VND", "THB", "MYR"] }
export const sendExternalId: WireSchema = { type: "string", minLength: 1, maxLength: 950 }
export const sendExpirationDate: WireSchema = { type: "string", format: "date-time" }
export const sendDescription: WireSchema = { type: "string", minLength: 1 }
export const sendAlternativeDisplayTypeInput: WireSchema = { type: "string", enum: ["QR_STRING"] }
export const sendCreateVirtualAccountRequest: WireSchema = {
  type: "object",
  properties: {
    external_id: sendExternalId,
    bank_code: sendBankCodeInput,
    name: { type: "string", minLength: 1 },
    virtual_account_number: { type: "string", minLength: 1 },
    country: sendCountryInput,
    currency: sendCurrencyInput,
    is_single_use: { type: "boolean" },
    is_closed: { type: "boolean" },
    expected_amount: { type: "number", money: "currency" },
    min_amount: { type: "integer", minimum: 1, money: "currency" },
    max_amount: { type: "integer", minimum: 1, money: "currency" },
    suggested_amount: { type: "number", money: "currency" },
    expiration_date: sendExpirationDate,
    description: sendDescription,
    alternative_display_types: { type: "array", items: sendAlternativeDisplayTypeInput }
  },
  required: ["external_id", "bank_code", "name"],
  closed: true,
  cases: [
    { when: { is_closed: [true] }, require: ["expected_amount"] },
    {
      when: {
        bank_code: ["BCA", "BNI", "BRI", "BJB", "BSI", "BNC", "CIMB", "DBS", "MANDIRI", "PERMATA", "SAHABAT_SAMPOERNA"]
      },
      forbid: ["alternative_display_types"],
      limit: { country: { const: "ID" }, currency: { enum: ["IDR", "USD"] } }
    },
    {
      when: { bank_code: ["PV", "VIETCAPITAL", "WOORI", "MSB", "VPB", "BIDV"] },
      require: ["country", "currency"],
      limit: { country: { const: "VN" }, currency: { const: "VND" } }
    },
    {
      when: { bank_code: ["STANDARD_CHARTERED"] },
      require: ["country", "currency"],
      forbid: ["alternative_display_types"],
      limit: { country: { const: "TH" }, currency: { const: "THB" } }
    },
    {
      when: { bank_code: ["UOB", "AMBANK"] },
      require: ["country", "currency"],
      forbid: ["alternative_display_types"],
      limit: { country: { const: "MY" }, currency: { const: "MYR" } }
    },
    {
      when: {
        bank_code: ["BNI", "BRI", "BJB", "BSI", "BNC", "CIMB", "DBS", "MANDIRI", "PERMATA", "SAHABAT_SAMPOERNA"]
      },
      limit: { name: { pattern: "^[A-Za-z ]+$" } }
    },
    { when: { bank_code: ["BCA"] }, limit: { name: { minLength: 3, pattern: "^[A-Za-z0-9 ]+$" } } },
    {
      when: { bank_code: ["PV", "VIETCAPITAL", "WOORI", "MSB", "VPB", "BIDV", "STANDARD_CHARTERED", "UOB", "AMBANK"] },
      limit: { name: { pattern: "^[^!-@\\[-`{-~]+$" } }
    },
    {
      when: { bank_code: ["BNI", "BJB", "BRI", "BSI", "BNC", "MANDIRI", "SAHABAT_SAMPOERNA"] },
      limit: { expected_amount: { minimum: 1, maximum: 50000000000 } }
    },
    { when: { bank_code: ["PERMATA"] }, limit: { expected_amount: { minimum: 1, maximum: 9999999999 } } },
    { when: { bank_code: ["BCA"] }, limit: { expected_amount: { minimum: 10000, maximum: 999999999999 } } },
    { when: { bank_code: ["CIMB"] }, limit: { expected_amount: { minimum: 1000, maximum: 50000000000 } } },
    {
      when: { bank_code: ["DBS"], currency: ["USD"] },
      limit: { expected_amount: { minimum: 1, maximum: 50000000000 } }
    },
    {
      when: { bank_code: ["WOORI", "VIETCAPITAL"] },
      limit: { expected_amount: { minimum: 10000, maximum: 499999999 } }
    },
    {
      when: {
        bank_code: [
          "BNI", "BRI", "BJB", "BSI", "DBS", "MANDIRI", "PERMATA", "SAHABAT_SAMPOERNA", "PV", "VIETCAPITAL", "WOORI",
          "MSB", "VPB", "BIDV", "STANDARD_CHARTERED", "UOB", "AMBANK"
        ]
      },
      forbid: ["min_amount", "max_amount"]
    },
    {
      when: {
        bank_code: [
          "BCA", "BNI", "BJB", "BSI", "BNC", "CIMB", "DBS", "PERMATA", "SAHABAT_SAMPOERNA", "PV", "VIETCAPITAL",
          "WOORI", "MSB", "VPB", "BIDV", "STANDARD_CHARTERED", "UOB", "AMBANK"
        ]
      },
      forbid: ["suggested_amount"]
    },
    {
      when: {
        bank_code: [
          "BCA", "BNI", "BJB", "BNC", "CIMB", "DBS", "MANDIRI", "PERMATA", "SAHABAT_SAMPOERNA", "PV", "VIETCAPITAL",
          "WOORI", "MSB", "VPB", "BIDV", "STANDARD_CHARTERED", "UOB", "AMBANK"
        ]
      },
      forbid: ["description"]
    }
  ]
}
export const sendAmountBound: WireSchema = {
  anyOf: [{ type: "integer", minimum: 1 }, { type: "string", pattern: "^[1-9][0-9]*$" }]
}
export const sendUpdateVirtualAccountRequest: WireSchema = {
  type: "object",
  properties: {
    is_single_use: { type: "boolean" },
    expected_amount: { type: "number", money: "elsewhere" },
    min_amount: sendAmountBound,
    max_amount: sendAmountBound,
    suggested_amount: { type: "number", money: "elsewhere" },
    expiration_date: sendExpirationDate,
    description: sendDescription,
    external_id: sendExternalId
  },
  closed: true
}
export const sendSimulatePaymentRequest: WireSchema = {
  type: "object",
  properties: { amount: { type: "number", money: "elsewhere" } },
  required: ["amount"],
  closed: true
}

// What is received: types and required fields.

export const answerBankCode: WireSchema = { type: "string" }
export const answerCountry: WireSchema = { type: "string" }
export const answerCurrency: WireSchema = { type: "string" }
export const answerExternalId: WireSchema = { type: "string" }
export const answerExpirationDate: WireSchema = { type: "string" }
export const answerDescription: WireSchema = { type: "string" }
export const answerAlternativeDisplayType: WireSchema = { type: "string" }
export const answerAmountBound: WireSchema = { anyOf: [{ type: "integer" }, { type: "string" }] }
export const answerVirtualAccountStatus: WireSchema = { type: "string" }
export const answerAlternativeDisplay: WireSchema = {
  type: "object",
  properties: { type: answerAlternativeDisplayType, data: { type: "string" } },
  required: ["type", "data"]
}
export const answerVirtualAccount: WireSchema = {
  type: "object",
  properties: {
    id: { type: "string" },
    external_id: answerExternalId,
    owner_id: { type: "string" },
    bank_code: answerBankCode,
    merchant_code: { type: "string" },
    account_number: { type: "string" },
    name: { type: "string" },
    country: /*#__PURE__*/ orNull(answerCountry),
    currency: /*#__PURE__*/ orNull(answerCurrency),
    is_single_use: { type: "boolean" },
    is_closed: { type: "boolean" },
    expected_amount: { type: ["number", "null"] },
    min_amount: /*#__PURE__*/ orNull(answerAmountBound),
    max_amount: /*#__PURE__*/ orNull(answerAmountBound),
    suggested_amount: { type: ["number", "null"] },
    expiration_date: /*#__PURE__*/ orNull(answerExpirationDate),
    description: /*#__PURE__*/ orNull(answerDescription),
    status: answerVirtualAccountStatus,
    alternative_displays: { type: ["array", "null"], items: answerAlternativeDisplay }
  },
  required: [
    "id", "external_id", "owner_id", "bank_code", "merchant_code", "account_number", "name", "is_single_use",
    "is_closed", "status"
  ]
}
export const answerTimestamp: WireSchema = { type: "string" }
export const answerEventTimes: WireSchema = {
  type: "object",
  properties: { created: /*#__PURE__*/ orNull(answerTimestamp), updated: /*#__PURE__*/ orNull(answerTimestamp) }
}
export const answerVirtualAccountEvent: WireSchema = { allOf: [answerVirtualAccount, answerEventTimes] }
export const answerSimulatedPayment: WireSchema = {
  type: "object",
  properties: { status: { type: "string" }, message: { type: "string" } },
  required: ["status", "message"]
}
export const answerPaymentDetail: WireSchema = {
  type: "object",
  properties: {
    payment_interface: { type: ["string", "null"] },
    reference: { type: ["string", "null"] },
    remark: { type: ["string", "null"] },
    sender_account_number: { type: ["string", "null"] },
    sender_channel_code: { type: ["string", "null"] },
    sender_name: { type: ["string", "null"] },
    transfer_method: { type: ["string", "null"] },
    network: { type: ["string", "null"] }
  }
}
export const answerVirtualAccountPayment: WireSchema = {
  type: "object",
  properties: {
    id: { type: "string" },
    payment_id: { type: "string" },
    callback_virtual_account_id: { type: "string" },
    owner_id: { type: ["string", "null"] },
    external_id: answerExternalId,
    bank_code: answerBankCode,
    merchant_code: { type: "string" },
    account_number: { type: "string" },
    currency: /*#__PURE__*/ orNull(answerCurrency),
    country: /*#__PURE__*/ orNull(answerCountry),
    amount: { type: "number" },
    transaction_timestamp: answerTimestamp,
    sender_name: { type: ["string", "null"] },
    payment_detail: /*#__PURE__*/ orNull(answerPaymentDetail)
  },
  required: [
    "id", "payment_id", "callback_virtual_account_id", "external_id", "bank_code", "merchant_code", "account_number",
    "amount", "transaction_timestamp"
  ]
}
export const answerVirtualAccountPaymentEvent: WireSchema = { allOf: [answerVirtualAccountPayment, answerEventTimes] }
export const answerVirtualAccountBank: WireSchema = {
  type: "object",
  properties: {
    name: { type: "string" },
    code: answerBankCode,
    country: answerCountry,
    currency: answerCurrency,
    is_activated: { type: "boolean" }
  },
  required: ["name", "code", "country", "currency", "is_activated"]
}
