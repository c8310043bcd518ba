// @generated from specs/cards.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { WireSchema } from "@pay/core/schema"
import { open, orNull } from "@pay/core/schema"

// What is sent: every rule.

export const sendId: WireSchema = { type: "string", minLength: 1 }
export const sendExternalId: WireSchema = { type: "string", minLength: 1, maxLength: 64 }
export const sendChargeCurrency: WireSchema = { type: "string" }
export const sendBin: WireSchema = { type: "string", pattern: "^[0-9]{6}([0-9]{2})?$" }
export const sendCountryCode: WireSchema = { type: "string", pattern: "^[A-Z]{2}$" }
export const sendBillingAddress: WireSchema = {
  type: "object",
  properties: {
    country: sendCountryCode,
    street_line1: { type: "string", minLength: 1, maxLength: 255 },
    street_line2: { type: "string", minLength: 1, maxLength: 255 },
    city: { type: "string", minLength: 1, maxLength: 255 },
    province_state: { type: "string", minLength: 1, maxLength: 255 },
    postal_code: { type: "string", minLength: 1, maxLength: 255 }
  },
  required: ["country"],
  closed: true
}
export const sendBillingDetails: WireSchema = {
  type: "object",
  properties: {
    given_names: { type: "string", minLength: 1, maxLength: 255 },
    surname: { type: "string", minLength: 1, maxLength: 255 },
    email: { type: "string" },
    mobile_number: { type: "string" },
    phone_number: { type: "string" },
    address: sendBillingAddress
  },
  closed: true
}
export const sendChargeFields: WireSchema = {
  type: "object",
  properties: {
    token_id: { type: "string", minLength: 1 },
    external_id: sendExternalId,
    amount: { type: "number", minimum: 0, money: "currency" },
    authentication_id: { type: "string", minLength: 1 },
    descriptor: { type: "string" },
    currency: sendChargeCurrency,
    mid_label: { type: "string" },
    billing_details: {
      type: "object",
      required: ["address"],
      closed: true,
      allOf: [/*#__PURE__*/ open(sendBillingDetails)]
    },
    promotion: {
      type: "object",
      properties: {
        reference_id: { type: "string", minLength: 1 },
        original_amount: { type: "number", minimum: 0, money: "../currency" }
      },
      required: ["reference_id", "original_amount"],
      closed: true
    },
    installment: {
      type: "object",
      properties: { count: { type: "integer", minimum: 1 }, interval: { type: "string" } },
      required: ["count", "interval"],
      closed: true
    },
    metadata: { type: "object" }
  },
  required: ["token_id", "external_id", "amount"],
  closed: true
}
export const sendChargeRequest: WireSchema = {
  type: "object",
  properties: { capture: { type: "boolean", const: true } },
  closed: true,
  allOf: [/*#__PURE__*/ open(sendChargeFields)]
}
export const sendAuthorizationRequest: WireSchema = {
  type: "object",
  properties: { capture: { type: "boolean", const: false } },
  required: ["capture"],
  closed: true,
  allOf: [/*#__PURE__*/ open(sendChargeFields)]
}
export const sendCaptureRequest: WireSchema = {
  type: "object",
  properties: { amount: { type: "number", minimum: 0.01, money: "elsewhere" } },
  required: ["amount"],
  closed: true
}
export const sendReversalRequest: WireSchema = {
  type: "object",
  properties: { external_id: { type: "string", minLength: 1 } },
  required: ["external_id"],
  closed: true
}
export const sendRefundRequest: WireSchema = {
  type: "object",
  properties: { amount: { type: "number", minimum: 0.01, money: "elsewhere" }, external_id: sendExternalId },
  required: ["amount", "external_id"],
  closed: true
}
export const sendPromotionTermsInput: WireSchema = {
  type: "object",
  properties: {
    description: { type: "string", minLength: 1 },
    promo_code: { type: "string", minLength: 1 },
    bin_list: { type: "array", items: sendBin },
    channel_code: { type: "string", minLength: 1 },
    discount_percent: { type: "number", minimum: 0, maximum: 100 },
    discount_amount: { type: "number", minimum: 0, money: "currency" },
    currency: { type: "string" },
    start_time: { type: "string", format: "date-time" },
    end_time: { type: "string", format: "date-time" },
    min_original_amount: { type: "number", minimum: 0, money: "currency" },
    max_discount_amount: { type: "number", minimum: 0, money: "currency" }
  },
  closed: true
}
export const sendPromotionRequest: WireSchema = {
  type: "object",
  properties: { reference_id: { type: "string", minLength: 1 } },
  required: ["reference_id", "description", "currency"],
  closed: true,
  allOf: [/*#__PURE__*/ open(sendPromotionTermsInput)],
  oneOf: [{ required: ["discount_percent"] }, { required: ["discount_amount"] }]
}
export const sendPromotionUpdate: WireSchema = {
  type: "object",
  closed: true,
  allOf: [/*#__PURE__*/ open(sendPromotionTermsInput)],
  not: { required: ["discount_percent", "discount_amount"] }
}

// What is received: types and required fields.

export const answerBin: WireSchema = { type: "string" }
export const answerCardType: WireSchema = { type: "string" }
export const answerCardBrand: WireSchema = { type: "string" }
export const answerCardInfo: WireSchema = {
  type: "object",
  properties: {
    bank: { type: ["string", "null"] },
    country: { type: ["string", "null"] },
    type: /*#__PURE__*/ orNull(answerCardType),
    brand: /*#__PURE__*/ orNull(answerCardBrand),
    card_art_url: { type: ["string", "null"] },
    fingerprint: { type: ["string", "null"] }
  }
}
export const answerTimestamp: WireSchema = { type: "string" }
export const answerToken: WireSchema = {
  type: "object",
  properties: {
    id: { type: "string" },
    business_id: { type: ["string", "null"] },
    created: /*#__PURE__*/ orNull(answerTimestamp),
    status: { type: "string" },
    card_expiration_month: { type: ["string", "null"] },
    card_expiration_year: { type: ["string", "null"] },
    metadata: {
      type: ["object", "null"],
      properties: {
        bank: { type: ["string", "null"] },
        country_code: { type: ["string", "null"] },
        type: /*#__PURE__*/ orNull(answerCardType),
        brand: /*#__PURE__*/ orNull(answerCardBrand)
      }
    },
    card_info: /*#__PURE__*/ orNull(answerCardInfo)
  },
  required: ["id", "status"]
}
export const answerChargeStatus: WireSchema = { type: "string" }
export const answerChargeFailureReason: WireSchema = { type: "string" }
export const answerThreeDsResponse: WireSchema = {
  type: "object",
  properties: { three_ds_trans_status: { type: ["string", "null"] }, three_ds_flow: { type: ["string", "null"] } }
}
export const answerNetworkResponse: WireSchema = {
  type: "object",
  properties: {
    card_network_response_code: { type: ["string", "null"] },
    card_network_descriptor: { type: ["string", "null"] },
    network_transaction_id: { type: ["string", "null"] },
    merchant_advice_code: { type: ["string", "null"] },
    merchant_advice_descriptor: { type: ["string", "null"] }
  },
  allOf: [answerThreeDsResponse]
}
export const answerCharge: WireSchema = {
  type: "object",
  properties: {
    id: { type: "string" },
    created: answerTimestamp,
    status: answerChargeStatus,
    failure_reason: /*#__PURE__*/ orNull(answerChargeFailureReason),
    business_id: { type: "string" },
    external_id: { type: "string" },
    authorized_amount: { type: "number" },
    capture_amount: { type: ["number", "null"] },
    currency: { type: ["string", "null"] },
    merchant_id: { type: "string" },
    mid_label: { type: ["string", "null"] },
    merchant_reference_code: { type: "string" },
    bank_reconciliation_id: { type: "string" },
    masked_card_number: { type: "string" },
    card_type: answerCardType,
    card_brand: answerCardBrand,
    charge_type: { type: "string" },
    eci: { type: ["string", "null"] },
    cvn_code: { type: ["string", "null"] },
    approval_code: { type: ["string", "null"] },
    descriptor: { type: ["string", "null"] },
    promotion: {
      type: ["object", "null"],
      properties: {
        reference_id: { type: ["string", "null"] },
        original_amount: { type: ["number", "string", "null"] }
      }
    },
    installment: {
      type: ["object", "null"],
      properties: { count: { type: ["integer", "null"] }, interval: { type: ["string", "null"] } }
    },
    network_response: /*#__PURE__*/ orNull(answerNetworkResponse)
  },
  required: [
    "id", "created", "status", "business_id", "authorized_amount", "external_id", "merchant_id",
    "merchant_reference_code", "card_type", "masked_card_number", "charge_type", "card_brand", "bank_reconciliation_id"
  ]
}
export const answerReversal: WireSchema = {
  type: "object",
  properties: {
    id: { type: "string" },
    status: { type: "string" },
    failure_reason: { type: ["string", "null"] },
    credit_card_charge_id: { type: "string" },
    business_id: { type: "string" },
    external_id: { type: "string" },
    amount: { type: "number" },
    currency: { type: "string" },
    created: answerTimestamp
  },
  required: ["id", "status", "currency", "credit_card_charge_id", "business_id", "external_id", "amount", "created"]
}
export const answerRefund: WireSchema = {
  type: "object",
  properties: {
    id: { type: "string" },
    created: answerTimestamp,
    updated: answerTimestamp,
    credit_card_charge_id: { type: "string" },
    user_id: { type: "string" },
    amount: { type: "number" },
    fee_refund_amount: { type: "number" },
    external_id: { type: "string" },
    status: { type: "string" },
    failure_reason: { type: ["string", "null"] }
  },
  required: [
    "id", "created", "updated", "credit_card_charge_id", "user_id", "amount", "external_id", "status",
    "fee_refund_amount"
  ]
}
export const answerDiscountTerms: WireSchema = {
  type: "object",
  properties: {
    discount_percent: { type: ["number", "string", "null"] },
    discount_amount: { type: ["number", "null"] },
    min_original_amount: { type: ["number", "null"] },
    max_discount_amount: { type: ["number", "null"] }
  }
}
export const answerChargePromotion: WireSchema = {
  type: "object",
  properties: {
    reference_id: { type: ["string", "null"] },
    original_amount: { type: "number" },
    final_amount: { type: "number" },
    currency: { type: "string" }
  },
  required: ["original_amount", "final_amount", "currency"],
  allOf: [answerDiscountTerms]
}
export const answerInstallmentPlan: WireSchema = {
  type: "object",
  properties: {
    count: { type: "integer" },
    interval: { type: "string" },
    acquirer: { type: "string" },
    currency: { type: "string" },
    minimum_amount: { type: "number" },
    maximum_amount: { type: ["number", "null"] },
    code: { type: ["string", "null"] },
    description: { type: ["string", "null"] },
    interest_free_duration: { type: ["number", "null"] },
    installment_amount: { type: ["number", "null"] }
  },
  required: ["count", "interval", "acquirer", "currency", "minimum_amount"]
}
export const answerChargeOptions: WireSchema = {
  type: "object",
  properties: {
    business_id: { type: "string" },
    bin: { type: "string" },
    promotions: { type: ["array", "null"], items: answerChargePromotion },
    installments: { type: ["array", "null"], items: answerInstallmentPlan },
    reward: { type: ["object", "null"], properties: { balance: { type: "number" } }, required: ["balance"] }
  },
  required: ["business_id", "bin"]
}
export const answerPromotionTerms: WireSchema = {
  type: "object",
  properties: {
    description: { type: ["string", "null"] },
    promo_code: { type: ["string", "null"] },
    bin_list: { type: ["array", "null"], items: answerBin },
    channel_code: { type: ["string", "null"] },
    discount_percent: { type: ["number", "null"] },
    discount_amount: { type: ["number", "null"] },
    currency: { type: ["string", "null"] },
    start_time: { type: ["string", "null"] },
    end_time: { type: ["string", "null"] },
    min_original_amount: { type: ["number", "null"] },
    max_discount_amount: { type: ["number", "null"] }
  }
}
export const answerPromotionFields: WireSchema = {
  type: "object",
  properties: {
    id: { type: ["string", "null"] },
    business_id: { type: ["string", "null"] },
    reference_id: { type: ["string", "null"] },
    status: { type: ["string", "null"] },
    type: { type: ["string", "null"] },
    transaction_limit: { type: ["number", "null"] },
    is_deleted: { type: ["boolean", "null"] },
    created: /*#__PURE__*/ orNull(answerTimestamp)
  },
  allOf: [answerPromotionTerms]
}
export const answerPromotion: WireSchema = {
  type: "object",
  required: ["id", "reference_id", "status"],
  allOf: [answerPromotionFields]
}
export const answerDeletedPromotion: WireSchema = { type: "object", required: ["id"], allOf: [answerPromotionFields] }
export const answerPromotionCalculation: WireSchema = {
  type: "object",
  properties: {
    reference_id: { type: "string" },
    original_amount: { type: "number" },
    final_amount: { type: "number" },
    currency: { type: ["string", "null"] },
    description: { type: "string" }
  },
  required: ["reference_id", "original_amount", "final_amount", "description"],
  allOf: [answerDiscountTerms]
}
