// @generated from specs/remittances.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { WireSchema } from "@pay/core/schema"
import { open, orNull } from "@pay/core/schema"

// What is sent: every rule.

export const sendSourceOfFundInput: WireSchema = {
  type: "string",
  enum: [
    "INVESTMENT", "PERSONAL_SAVINGS", "BUSINESS_REVENUE", "LEGACY", "BUSINESS_ARRANGEMENT", "LOAN", "SALARY", "OTHER"
  ]
}
export const sendPurposeCodeInput: WireSchema = {
  type: "string",
  enum: [
    "SELF", "FAMILY", "EDUCATION", "MEDICAL", "HOTEL", "TRAVEL", "UTILITIES", "LOAN_REPAYMENT", "TAX_PAYMENT",
    "RESIDENCE_PURCHASE", "RESIDENCE_RENT", "INSURANCE", "MUTUAL_FUND", "SHARES_INVESTMENT", "DONATIONS", "ADVERTISING",
    "ROYALTY_FEES", "BROKER_FEES", "ADVISORS", "OFFICE", "CONSTRUCTION", "SHIPMENT", "EXPORT", "DELIVERY", "TRADES",
    "SALARY", "REFUND", "OTHER"
  ]
}
export const sendRelationshipInput: WireSchema = {
  type: "string",
  enum: [
    "BRANCH_REPRESENTATIVE_OFFICE", "BUSINESS_PARTNER", "CHILDREN", "CREDITOR", "CUSTOMER", "DEBTOR", "EMPLOYEE",
    "EX_SPOUSE", "FRANCHISEE_FRANCHISOR", "GRANDPARENTS", "HOLDING_COMPANY", "MAID", "OWNSELF", "PARENTS", "RELATIVE",
    "SIBLING", "SPOUSE", "SUBSIDIARY_COMPANY", "SUPPLIER", "FRIEND", "GOVERNMENT_BODY", "EDUCATION_INSTITUTION",
    "NON_GOVERNMENT_BODY", "OTHER"
  ]
}
export const sendMetadata: WireSchema = { type: "object", maxProperties: 50 }
export const sendRemittanceDetailsInput: WireSchema = {
  type: "object",
  properties: {
    reference_id: { type: "string", minLength: 1 },
    destination_currency: { type: "string", enum: ["IDR", "PHP", "SGD", "THB", "VND"] },
    destination_amount: {
      type: ["number", "string"],
      pattern: "^[0-9]+(\\.[0-9]{1,2})?$",
      multipleOf: 0.01,
      money: "destination_currency"
    },
    sender_customer_id: { type: "string", minLength: 1 },
    recipient_customer_id: { type: "string", minLength: 1 },
    origin_currency: { type: "string", pattern: "^[A-Z]{3}$" },
    origin_amount: {
      type: ["number", "string"],
      pattern: "^[0-9]+(\\.[0-9]{1,2})?$",
      multipleOf: 0.01,
      money: "origin_currency"
    },
    source_of_fund: sendSourceOfFundInput,
    purpose_code: sendPurposeCodeInput,
    relationship: sendRelationshipInput,
    description: { type: "string", minLength: 1, maxLength: 100 },
    metadata: sendMetadata
  },
  required: [
    "reference_id", "destination_currency", "destination_amount", "sender_customer_id", "recipient_customer_id",
    "origin_currency", "origin_amount", "description"
  ],
  closed: true
}
export const sendCreateRemittancePayoutRequest: WireSchema = {
  type: "object",
  closed: true,
  allOf: [/*#__PURE__*/ open(sendRemittanceDetailsInput)]
}

// What is received: types and required fields.

export const answerSourceOfFund: WireSchema = { type: "string" }
export const answerPurposeCode: WireSchema = { type: "string" }
export const answerRelationship: WireSchema = { type: "string" }
export const answerMetadata: WireSchema = { type: "object" }
export const answerRemittanceDetails: WireSchema = {
  type: "object",
  properties: {
    reference_id: { type: "string" },
    destination_currency: { type: "string" },
    destination_amount: { type: ["number", "string"] },
    sender_customer_id: { type: "string" },
    recipient_customer_id: { type: "string" },
    origin_currency: { type: "string" },
    origin_amount: { type: ["number", "string"] },
    source_of_fund: /*#__PURE__*/ orNull(answerSourceOfFund),
    purpose_code: /*#__PURE__*/ orNull(answerPurposeCode),
    relationship: /*#__PURE__*/ orNull(answerRelationship),
    description: { type: "string" },
    metadata: /*#__PURE__*/ orNull(answerMetadata)
  },
  required: [
    "reference_id", "destination_currency", "destination_amount", "sender_customer_id", "recipient_customer_id",
    "origin_currency", "origin_amount", "description"
  ]
}
export const answerTimestamp: WireSchema = { type: "string" }
export const answerRemittanceStatus: WireSchema = { type: "string" }
export const answerRemittanceFailureCode: WireSchema = { type: ["string", "null"] }
export const answerRemittancePayout: WireSchema = {
  allOf: [
    answerRemittanceDetails,
    {
      type: "object",
      properties: {
        id: { type: "string" },
        created: answerTimestamp,
        updated: answerTimestamp,
        business_id: { type: "string" },
        status: answerRemittanceStatus,
        failure_code: /*#__PURE__*/ orNull(answerRemittanceFailureCode)
      },
      required: ["id", "created", "updated", "business_id", "status"]
    }
  ]
}
export const answerRemittanceEventName: WireSchema = { type: "string" }
export const answerRemittanceEvent: WireSchema = {
  allOf: [
    answerRemittancePayout,
    { type: "object", properties: { event: answerRemittanceEventName }, required: ["event"] }
  ]
}
export const answerRemittanceReadyEvent: WireSchema = {
  allOf: [answerRemittanceEvent, { type: "object", properties: { disbursement_code: { type: ["string", "null"] } } }]
}
