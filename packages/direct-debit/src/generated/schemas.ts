// @generated from specs/direct-debit.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { WireSchema } from "@pay/core/schema"
import { open, orNull } from "@pay/core/schema"

// What is sent: every rule.

export const sendLinkableChannelCodeInput: WireSchema = {
  type: "string",
  enum: [
    "DC_BRI", "BCA_ONEKLIK", "BA_BPI", "BPI_RECURRING", "BA_UBP", "UBP_EADA", "BA_BBL", "BA_BAY", "BA_KTB", "BA_SCB"
  ]
}
export const sendRedirectChannelCodeInput: WireSchema = { type: "string", enum: ["BCA_KLIKPAY"] }
export const sendMobileNumber: WireSchema = { type: "string", pattern: "^\\+[1-9][0-9]*$" }
export const sendPaymentCurrencyInput: WireSchema = { type: "string" }
export const sendFreeObject: WireSchema = { type: "object" }
export const sendDevice: WireSchema = {
  type: "object",
  properties: {
    id: { type: "string", minLength: 1 },
    ip_address: { type: "string", minLength: 1 },
    user_agent: { type: "string", minLength: 1 },
    ad_id: { type: "string" },
    imei: { type: "string" }
  },
  required: ["id", "ip_address", "user_agent"],
  closed: true
}
export const sendLinkingProperties: WireSchema = {
  type: "object",
  properties: {
    account_mobile_number: sendMobileNumber,
    card_last_four: { type: "string", pattern: "^[0-9]{4}$" },
    card_expiry: { type: "string", pattern: "^(0[1-9]|1[0-2])/[0-9]{2}$" },
    account_email: { type: "string", format: "email" },
    success_redirect_url: { type: "string", format: "uri" },
    failure_redirect_url: { type: "string", format: "uri" },
    callback_url: { type: "string", format: "uri" },
    device: sendDevice,
    account_identity_document_number: { type: "string", secret: true }
  },
  closed: true
}
export const sendLinkingRequest: WireSchema = {
  type: "object",
  properties: {
    customer_id: { type: "string", minLength: 1 },
    channel_code: sendLinkableChannelCodeInput,
    properties: sendLinkingProperties,
    metadata: sendFreeObject
  },
  required: ["customer_id", "channel_code"],
  closed: true,
  cases: [
    {
      when: { channel_code: ["DC_BRI"] },
      require: ["properties.account_mobile_number", "properties.card_last_four", "properties.account_email"]
    },
    {
      when: { channel_code: ["BCA_ONEKLIK"] },
      require: ["properties.account_mobile_number", "properties.success_redirect_url", "properties.device"]
    },
    {
      when: { channel_code: ["BA_BPI", "BPI_RECURRING", "BA_UBP", "UBP_EADA"] },
      require: ["properties.success_redirect_url"]
    },
    {
      when: { channel_code: ["BA_BBL", "BA_SCB"] },
      require: [
        "properties.account_mobile_number", "properties.success_redirect_url", "properties.failure_redirect_url"
      ]
    },
    {
      when: { channel_code: ["BA_BAY", "BA_KTB"] },
      require: [
        "properties.account_mobile_number", "properties.success_redirect_url", "properties.failure_redirect_url",
        "properties.account_identity_document_number"
      ]
    }
  ]
}
export const sendOtpRequest: WireSchema = {
  type: "object",
  properties: { otp_code: { type: "string", minLength: 1, secret: true } },
  required: ["otp_code"],
  closed: true
}
export const sendPaymentMethodTypeInput: WireSchema = {
  type: "string",
  enum: ["DEBIT_CARD", "BANK_REDIRECT", "BANK_ACCOUNT"]
}
export const sendPaymentMethodRequest: WireSchema = {
  type: "object",
  properties: {
    customer_id: { type: "string", minLength: 1 },
    type: sendPaymentMethodTypeInput,
    properties: {
      type: "object",
      properties: { id: { type: "string", minLength: 1 }, channel_code: sendRedirectChannelCodeInput },
      closed: true
    },
    metadata: sendFreeObject
  },
  required: ["type", "properties"],
  closed: true,
  cases: [
    { when: { type: ["DEBIT_CARD", "BANK_ACCOUNT"] }, require: ["customer_id", "properties.id"] },
    { when: { type: ["BANK_REDIRECT"] }, require: ["properties.channel_code"] }
  ]
}
export const sendBasketItemInput: WireSchema = {
  type: "object",
  properties: {
    reference_id: { type: "string" },
    name: { type: "string" },
    market: { type: "string" },
    type: { type: "string" },
    description: { type: ["string", "null"] },
    category: { type: ["string", "null"] },
    "sub-category": { type: ["string", "null"] },
    price: { type: ["number", "string", "null"], money: "../currency" },
    url: { type: ["string", "null"] },
    quantity: { type: ["number", "string", "null"] },
    metadata: { type: ["object", "string", "null"] }
  },
  closed: true
}
export const sendBasketItemRequest: WireSchema = {
  type: "object",
  required: ["reference_id", "name", "market", "type"],
  closed: true,
  allOf: [/*#__PURE__*/ open(sendBasketItemInput)]
}
export const sendMetadata: WireSchema = { type: "object", maxProperties: 50 }
export const sendPaymentRequest: WireSchema = {
  type: "object",
  properties: {
    reference_id: { type: "string", minLength: 1, maxLength: 255 },
    payment_method_id: { type: "string", minLength: 1 },
    currency: sendPaymentCurrencyInput,
    amount: { type: "number", minimum: 0.01, money: "currency" },
    callback_url: { type: "string", maxLength: 255, format: "uri" },
    enable_otp: { type: "boolean" },
    description: { type: "string" },
    device: sendDevice,
    basket: { type: "array", items: sendBasketItemRequest },
    success_redirect_url: { type: "string", format: "uri" },
    failure_redirect_url: { type: "string", format: "uri" },
    metadata: sendMetadata
  },
  required: ["reference_id", "payment_method_id", "currency", "amount"],
  closed: true,
  cases: [{ when: { enable_otp: [false], currency: ["IDR"] }, limit: { amount: { maximum: 999999 } } }]
}
export const sendRefundReasonInput: WireSchema = {
  type: "string",
  enum: ["FRAUDULENT", "DUPLICATE", "REQUESTED_BY_CUSTOMER", "CANCELLATION", "OTHER"]
}
export const sendRefundRequest: WireSchema = {
  type: "object",
  properties: {
    reason: sendRefundReasonInput,
    amount: { type: "number", minimum: 0.01, money: "IDR" },
    currency: { type: "string", enum: ["IDR"] },
    metadata: sendMetadata
  },
  required: ["reason"],
  closed: true
}

// What is received: types and required fields.

export const answerLinkableChannelCode: WireSchema = { type: "string" }
export const answerRedirectChannelCode: WireSchema = { type: "string" }
export const answerChannelCode: WireSchema = { anyOf: [answerLinkableChannelCode, answerRedirectChannelCode] }
export const answerPaymentCurrency: WireSchema = { type: "string" }
export const answerFreeObject: WireSchema = { type: "object" }
export const answerLinkedAccountToken: WireSchema = {
  type: "object",
  properties: {
    id: { type: "string" },
    customer_id: { type: "string" },
    channel_code: answerLinkableChannelCode,
    authorizer_url: { type: ["string", "null"] },
    status: { type: "string" },
    metadata: { anyOf: [answerFreeObject, { type: "null" }] }
  },
  required: ["id", "customer_id", "channel_code", "status"]
}
export const answerAccountType: WireSchema = { type: "string" }
export const answerAccountDetails: WireSchema = {
  type: "object",
  properties: {
    account_mobile_number: { type: ["string", "null"] },
    card_last_four: { type: ["string", "null"] },
    card_expiry: { type: ["string", "null"] },
    account_details: { type: ["string", "null"] },
    account_hash: { type: ["string", "null"] },
    account_type: { type: ["string", "null"] },
    currency: { type: ["string", "null"] },
    description: { type: ["string", "null"] }
  }
}
export const answerLinkedAccount: WireSchema = {
  type: "object",
  properties: {
    id: { type: "string" },
    channel_code: answerLinkableChannelCode,
    type: answerAccountType,
    properties: answerAccountDetails
  },
  required: ["id", "channel_code", "type", "properties"]
}
export const answerUnbinding: WireSchema = {
  type: "object",
  properties: { id: { type: "string" }, is_deleted: { type: "boolean" }, authorizer_url: { type: ["string", "null"] } },
  required: ["id", "is_deleted"]
}
export const answerPaymentMethodType: WireSchema = { type: "string" }
export const answerTime: WireSchema = { type: "string" }
export const answerOptionalTime: WireSchema = { type: ["string", "null"] }
export const answerPaymentMethod: WireSchema = {
  type: "object",
  properties: {
    id: { type: "string" },
    type: answerPaymentMethodType,
    properties: {
      type: "object",
      properties: { id: { type: ["string", "null"] }, channel_code: /*#__PURE__*/ orNull(answerChannelCode) },
      allOf: [answerAccountDetails]
    },
    customer_id: { type: ["string", "null"] },
    status: { type: "string" },
    created: /*#__PURE__*/ orNull(answerTime),
    updated: /*#__PURE__*/ orNull(answerOptionalTime),
    metadata: { anyOf: [answerFreeObject, { type: "null" }] }
  },
  required: ["id", "type", "properties", "status"]
}
export const answerBasketItem: WireSchema = {
  type: "object",
  properties: {
    reference_id: { type: ["string", "null"] },
    name: { type: ["string", "null"] },
    market: { type: ["string", "null"] },
    type: { type: ["string", "null"] },
    description: { type: ["string", "null"] },
    category: { type: ["string", "null"] },
    "sub-category": { type: ["string", "null"] },
    price: { type: ["number", "string", "null"] },
    url: { type: ["string", "null"] },
    quantity: { type: ["number", "string", "null"] },
    metadata: { type: ["object", "string", "null"] }
  }
}
export const answerPaymentStatus: WireSchema = { type: "string" }
export const answerPaymentFailureCode: WireSchema = { type: "string" }
export const answerPaymentCore: WireSchema = {
  type: "object",
  properties: {
    id: { type: "string" },
    reference_id: { type: "string" },
    channel_code: /*#__PURE__*/ orNull(answerChannelCode),
    payment_method_id: { type: "string" },
    currency: answerPaymentCurrency,
    amount: { type: ["string", "number"] },
    description: { type: ["string", "null"] },
    status: answerPaymentStatus,
    failure_code: { anyOf: [answerPaymentFailureCode, { type: "null" }] },
    metadata: { anyOf: [answerFreeObject, { type: "null" }] }
  },
  required: ["id", "reference_id", "payment_method_id", "currency", "amount", "status"]
}
export const answerRefundSummary: WireSchema = {
  type: "object",
  properties: {
    data: { type: ["array", "null"], items: { type: "string" } },
    has_more: { type: ["boolean", "null"] },
    url: { type: ["string", "array", "null"] }
  }
}
export const answerPayment: WireSchema = {
  type: "object",
  properties: {
    is_otp_required: { type: ["boolean", "null"] },
    otp_mobile_number: { type: ["string", "null"] },
    otp_expiration_timestamp: /*#__PURE__*/ orNull(answerOptionalTime),
    required_action: { anyOf: [{ type: "string" }, { type: "null" }] },
    checkout_url: { type: ["string", "null"] },
    success_redirect_url: { type: ["string", "null"] },
    failure_redirect_url: { type: ["string", "null"] },
    refunded_amount: { type: ["number", "string", "null"] },
    refunds: { anyOf: [answerRefundSummary, { type: "null" }] },
    basket: { type: ["array", "null"], items: answerBasketItem },
    created: /*#__PURE__*/ orNull(answerTime),
    updated: /*#__PURE__*/ orNull(answerOptionalTime)
  },
  allOf: [answerPaymentCore]
}
export const answerRefundReason: WireSchema = { type: "string" }
export const answerRefund: WireSchema = {
  type: "object",
  properties: {
    id: { type: "string" },
    direct_debit_id: { type: "string" },
    channel_code: /*#__PURE__*/ orNull(answerChannelCode),
    currency: answerPaymentCurrency,
    amount: { type: ["string", "number"] },
    status: { type: "string" },
    reason: /*#__PURE__*/ orNull(answerRefundReason),
    failure_code: { anyOf: [{ type: "string" }, { type: "null" }] },
    created: /*#__PURE__*/ orNull(answerTime),
    updated: /*#__PURE__*/ orNull(answerOptionalTime),
    metadata: { anyOf: [answerFreeObject, { type: "null" }] }
  },
  required: ["id", "direct_debit_id", "currency", "amount", "status"]
}
export const answerPageLink: WireSchema = {
  type: "object",
  properties: {
    href: { type: ["string", "null"] },
    ref: { type: ["string", "null"] },
    method: { type: ["string", "null"] }
  }
}
export const answerRefundPage: WireSchema = {
  type: "object",
  properties: {
    data: { type: "array", items: answerRefund },
    has_more: { type: "boolean" },
    links: { anyOf: [{ type: "array", items: answerPageLink }, answerPageLink, { type: "null" }] }
  },
  required: ["data", "has_more"]
}
export const answerAccountLinkedEvent: WireSchema = {
  type: "object",
  properties: {
    event: { type: "string", const: "linked_account_token.successful" },
    timestamp: /*#__PURE__*/ orNull(answerTime),
    id: { type: "string" },
    channel_code: answerLinkableChannelCode,
    type: /*#__PURE__*/ orNull(answerAccountType),
    accounts: {
      type: ["array", "null"],
      items: {
        type: "object",
        properties: { id: { type: "string" } },
        required: ["id"],
        allOf: [answerAccountDetails]
      }
    }
  },
  required: ["event", "id", "channel_code"]
}
export const answerPaymentMethodExpiry: WireSchema = {
  type: "object",
  properties: {
    timestamp: /*#__PURE__*/ orNull(answerTime),
    id: { type: "string" },
    customer_id: { type: ["string", "null"] },
    business_id: { type: ["string", "null"] }
  },
  required: ["id"]
}
export const answerPaymentMethodExpiringEvent: WireSchema = {
  type: "object",
  properties: {
    event: { type: "string", const: "payment_method.expiry.expiring" },
    channel_code: /*#__PURE__*/ orNull(answerLinkableChannelCode),
    expiration_timestamp: /*#__PURE__*/ orNull(answerTime)
  },
  required: ["event"],
  allOf: [answerPaymentMethodExpiry]
}
export const answerPaymentMethodExpiredEvent: WireSchema = {
  type: "object",
  properties: { event: { type: "string", const: "payment_method.expiry.expired" } },
  required: ["event"],
  allOf: [answerPaymentMethodExpiry]
}
export const answerPaymentEvent: WireSchema = {
  type: "object",
  properties: { event: { type: "string", const: "direct_debit.payment" }, timestamp: /*#__PURE__*/ orNull(answerTime) },
  required: ["event"],
  allOf: [answerPaymentCore]
}
export const answerRefundEvent: WireSchema = {
  type: "object",
  properties: {
    event: { type: "string", const: "direct_debit.refund" },
    created: /*#__PURE__*/ orNull(answerTime),
    business_id: { type: ["string", "null"] },
    data: answerRefund
  },
  required: ["event", "data"]
}
export const answerTimestamp: WireSchema = { type: "string" }
export const answerRecurringPaymentEvent: WireSchema = {
  type: "object",
  properties: {
    id: { type: "string" },
    user_id: { type: ["string", "null"] },
    external_id: { type: "string" },
    is_high: { type: ["boolean", "null"] },
    merchant_name: { type: ["string", "null"] },
    amount: { type: "number" },
    status: { type: "string" },
    payer_email: { type: ["string", "null"] },
    description: { type: ["string", "null"] },
    fees_paid_amount: { type: ["number", "null"] },
    adjusted_received_amount: { type: ["number", "null"] },
    recurring_payment_id: { type: "string" },
    paid_amount: { type: ["number", "null"] },
    updated: /*#__PURE__*/ orNull(answerTimestamp),
    created: /*#__PURE__*/ orNull(answerTimestamp),
    currency: { type: ["string", "null"] },
    paid_at: /*#__PURE__*/ orNull(answerTimestamp),
    payment_method: { type: ["string", "null"] },
    payment_channel: { type: ["string", "null"] }
  },
  required: ["id", "external_id", "status", "amount", "recurring_payment_id"]
}
