// @generated from specs/payouts.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { WireSchema } from "@pay/core/schema"
import { open, orNull } from "@pay/core/schema"

// What is sent: every rule.

export const sendPayoutReference: WireSchema = { type: "string", minLength: 1, maxLength: 255 }
export const sendPayoutChannelCodeInput: WireSchema = { type: "string", minLength: 1 }
export const sendDestinationAccountInput: WireSchema = {
  type: "object",
  properties: {
    account_holder_name: { type: "string", minLength: 1, maxLength: 100 },
    account_number: { type: "string", minLength: 1, maxLength: 100 },
    account_type: {
      type: "string",
      enum: ["MOBILE_NO", "NATIONAL_ID", "PASSPORT", "BUSINESS_REGISTRATION", "BANK_ACCOUNT"]
    }
  },
  closed: true
}
export const sendPayoutAmountInput: WireSchema = { type: "number", money: "currency" }
export const sendCurrencyInput: WireSchema = { type: "string", enum: ["IDR", "PHP", "VND", "THB", "MYR"] }
export const sendPayoutDescription: WireSchema = { type: "string", minLength: 1, maxLength: 100 }
export const sendReceiptAddresses: WireSchema = {
  type: "array",
  maxItems: 3,
  items: { type: "string", maxLength: 255 }
}
export const sendReceiptNotification: WireSchema = {
  type: "object",
  properties: { email_to: sendReceiptAddresses, email_cc: sendReceiptAddresses, email_bcc: sendReceiptAddresses },
  closed: true
}
export const sendMetadata: WireSchema = { type: "object", maxProperties: 50 }
export const sendCreatePayoutRequest: WireSchema = {
  type: "object",
  properties: {
    reference_id: sendPayoutReference,
    channel_code: sendPayoutChannelCodeInput,
    channel_properties: {
      type: "object",
      closed: true,
      allOf: [/*#__PURE__*/ open(sendDestinationAccountInput), { required: ["account_holder_name", "account_number"] }]
    },
    amount: sendPayoutAmountInput,
    currency: sendCurrencyInput,
    description: sendPayoutDescription,
    receipt_notification: sendReceiptNotification,
    metadata: sendMetadata
  },
  required: ["reference_id", "channel_code", "channel_properties", "amount", "currency"],
  closed: true,
  cases: [
    { when: { currency: ["IDR", "VND"] }, limit: { amount: { multipleOf: 1 } } },
    {
      when: { currency: ["THB"] },
      limit: { "channel_properties.account_type": { enum: ["MOBILE_NO", "NATIONAL_ID", "BANK_ACCOUNT"] } }
    }
  ]
}
export const sendPayoutChannelCategoryInput: WireSchema = { type: "string", enum: ["BANK", "EWALLET", "OTC"] }
export const sendPayoutLinkReference: WireSchema = { type: "string", maxLength: 200 }
export const sendPayoutLinkAmountInput: WireSchema = { type: "integer", minimum: 10000, money: "IDR" }
export const sendCreatePayoutLinkRequest: WireSchema = {
  type: "object",
  properties: {
    external_id: sendPayoutLinkReference,
    amount: sendPayoutLinkAmountInput,
    email: { type: "string", format: "email" }
  },
  required: ["external_id", "amount", "email"],
  closed: true
}

// What is received: types and required fields.

export const answerPayoutReference: WireSchema = { type: "string" }
export const answerPayoutChannelCode: WireSchema = { type: "string" }
export const answerDestinationAccount: WireSchema = {
  type: "object",
  properties: {
    account_holder_name: { type: ["string", "null"] },
    account_number: { type: ["string", "null"] },
    account_type: { type: ["string", "null"] }
  }
}
export const answerPayoutAmount: WireSchema = { type: "number" }
export const answerCurrency: WireSchema = { type: "string" }
export const answerPayoutDescription: WireSchema = { type: "string" }
export const answerReceiptAddresses: WireSchema = { type: "array", items: { type: "string" } }
export const answerReceiptNotification: WireSchema = {
  type: "object",
  properties: {
    email_to: /*#__PURE__*/ orNull(answerReceiptAddresses),
    email_cc: /*#__PURE__*/ orNull(answerReceiptAddresses),
    email_bcc: /*#__PURE__*/ orNull(answerReceiptAddresses)
  }
}
export const answerMetadata: WireSchema = { type: "object" }
export const answerPayoutChannelCategory: WireSchema = { type: "string" }
export const answerPayoutDestination: WireSchema = {
  allOf: [
    answerDestinationAccount,
    {
      type: "object",
      properties: {
        payout_code: { type: ["string", "null"] },
        recipient_given_names: { type: ["string", "null"] },
        recipient_surname: { type: ["string", "null"] },
        expires_at: { type: ["string", "null"] }
      }
    }
  ]
}
export const answerPayoutStatus: WireSchema = { type: "string" }
export const answerPayoutFailureCode: WireSchema = { type: "string" }
export const answerTimestamp: WireSchema = { type: "string" }
export const answerPayoutFacts: WireSchema = {
  type: "object",
  properties: {
    id: { type: "string" },
    reference_id: answerPayoutReference,
    amount: answerPayoutAmount,
    currency: answerCurrency,
    channel_code: answerPayoutChannelCode,
    description: /*#__PURE__*/ orNull(answerPayoutDescription),
    status: answerPayoutStatus,
    failure_code: /*#__PURE__*/ orNull(answerPayoutFailureCode),
    created: answerTimestamp,
    updated: answerTimestamp,
    estimated_arrival_time: { type: ["string", "null"] },
    receipt_notification: /*#__PURE__*/ orNull(answerReceiptNotification),
    metadata: /*#__PURE__*/ orNull(answerMetadata)
  },
  required: ["id", "reference_id", "amount", "currency", "channel_code", "status", "created", "updated"]
}
export const answerPayout: WireSchema = {
  allOf: [
    answerPayoutFacts,
    {
      type: "object",
      properties: { business_id: { type: "string" }, channel_properties: answerPayoutDestination },
      required: ["business_id", "channel_properties"]
    }
  ]
}
export const answerPayoutOutcome: WireSchema = {
  allOf: [
    answerPayoutFacts,
    {
      type: "object",
      properties: {
        business_id: { type: ["string", "null"] },
        channel_properties: /*#__PURE__*/ orNull(answerPayoutDestination),
        channel_category: /*#__PURE__*/ orNull(answerPayoutChannelCategory),
        account_number: { type: ["string", "null"] },
        account_holder_name: { type: ["string", "null"] },
        idempotency_key: { type: ["string", "null"] },
        connector_reference: { type: ["string", "null"] }
      }
    }
  ]
}
export const answerPayoutEvent: WireSchema = {
  type: "object",
  properties: {
    event: { type: "string" },
    business_id: { type: "string" },
    created: { type: "string" },
    data: answerPayoutOutcome
  },
  required: ["event", "business_id", "created", "data"]
}
export const answerLink: WireSchema = {
  type: "object",
  properties: {
    href: { type: ["string", "null"] },
    rel: { type: ["string", "null"] },
    method: { type: ["string", "null"] }
  }
}
export const answerPayoutPage: WireSchema = {
  type: "object",
  properties: {
    data: { type: "array", items: answerPayout },
    has_more: { type: "boolean" },
    links: { type: ["array", "null"], items: answerLink }
  },
  required: ["data", "has_more"]
}
export const answerPayoutChannel: WireSchema = {
  type: "object",
  properties: {
    channel_code: /*#__PURE__*/ orNull(answerPayoutChannelCode),
    channel_category: /*#__PURE__*/ orNull(answerPayoutChannelCategory),
    channel_name: { type: ["string", "null"] },
    currency: { type: ["string", "null"] },
    amount_limits: {
      type: ["object", "null"],
      properties: {
        minimum: { type: ["number", "null"] },
        maximum: { type: ["number", "null"] },
        minimum_increment: { type: ["number", "null"] }
      }
    }
  }
}
export const answerPayoutLinkReference: WireSchema = { type: "string" }
export const answerPayoutLinkAmount: WireSchema = { type: "integer" }
export const answerPayoutLinkStatus: WireSchema = { type: "string" }
export const answerPayoutLink: WireSchema = {
  type: "object",
  properties: {
    id: { type: "string" },
    external_id: answerPayoutLinkReference,
    amount: answerPayoutLinkAmount,
    merchant_name: { type: ["string", "null"] },
    status: answerPayoutLinkStatus,
    expiration_timestamp: { type: ["string", "null"] },
    created: /*#__PURE__*/ orNull(answerTimestamp),
    payout_url: { type: ["string", "null"] },
    email: { type: ["string", "null"] },
    bank_code: { type: ["string", "null"] },
    account_holder_name: { type: ["string", "null"] },
    account_number: { type: ["string", "null"] },
    disbursement_id: { type: ["string", "null"] },
    failure_reason: { type: ["string", "null"] },
    claimed_timestamp: { type: ["string", "null"] },
    completed_timestamp: { type: ["string", "null"] },
    failed_timestamp: { type: ["string", "null"] },
    payment_id: { type: ["string", "null"] }
  },
  required: ["id", "external_id", "amount", "status"]
}
