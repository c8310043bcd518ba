// @generated from specs/ewallets.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { WireSchema } from "@pay/core/schema"
import { open, orNull } from "@pay/core/schema"

// What is sent: every rule.

export const sendChannelCodeInput: WireSchema = {
  type: "string",
  enum: [
    "ID_OVO", "ID_DANA", "ID_LINKAJA", "ID_SHOPEEPAY", "ID_ASTRAPAY", "ID_JENIUSPAY", "ID_SAKUKU", "PH_PAYMAYA",
    "PH_GCASH", "PH_GRABPAY", "PH_SHOPEEPAY", "VN_APPOTA", "VN_MOMO", "VN_SHOPEEPAY", "VN_VNPTWALLET", "VN_VIETTELPAY",
    "VN_ZALOPAY", "TH_WECHATPAY", "TH_LINEPAY", "TH_TRUEMONEY", "TH_SHOPEEPAY", "MY_TOUCHNGO", "MY_SHOPEEPAY",
    "MY_GRABPAY", "MY_WECHATPAY"
  ]
}
export const sendCheckoutMethodInput: WireSchema = { type: "string", enum: ["ONE_TIME_PAYMENT", "TOKENIZED_PAYMENT"] }
export const sendChannelPropertiesInput: WireSchema = {
  type: "object",
  properties: {
    mobile_number: { type: "string" },
    cashtag: { type: "string" },
    success_redirect_url: { type: "string", format: "uri" },
    failure_redirect_url: { type: "string", format: "uri" },
    pending_redirect_url: { type: "string", format: "uri" },
    cancel_redirect_url: { type: "string", format: "uri" },
    redeem_points: { type: "string", enum: ["REDEEM_NONE", "REDEEM_ALL"] },
    device_type: { type: "string", enum: ["DESKTOP", "MOBILE"] },
    payer_ip_address: { type: "string" },
    allowed_payment_options: {
      type: "array",
      items: { type: "string", enum: ["PAYLATER_POSTPAID", "PAYLATER_INSTALLMENTS_4MO"] }
    }
  },
  closed: true
}
export const sendChannelPropertiesRequest: WireSchema = {
  type: "object",
  closed: true,
  allOf: [/*#__PURE__*/ open(sendChannelPropertiesInput)],
  cases: [{ when: { device_type: ["MOBILE"] }, require: ["payer_ip_address"] }]
}
export const sendCurrencyInput: WireSchema = { type: "string", enum: ["IDR", "PHP", "VND", "THB", "MYR"] }
export const sendMetadata: WireSchema = { type: "object", maxProperties: 50 }
export const sendBasketItemInput: WireSchema = {
  type: "object",
  properties: {
    reference_id: { type: "string", maxLength: 255 },
    name: { type: "string" },
    category: { type: "string" },
    currency: sendCurrencyInput,
    price: { type: "number", money: "currency" },
    quantity: { type: "number" },
    type: { type: "string", enum: ["PRODUCT", "SERVICE"] },
    url: { type: "string", format: "uri" },
    description: { type: "string" },
    sub_category: { type: "string" },
    metadata: sendMetadata
  },
  required: ["reference_id", "name", "category", "currency", "price", "quantity", "type"],
  closed: true
}
export const sendChargeRequest: WireSchema = {
  type: "object",
  properties: {
    reference_id: { type: "string", minLength: 1, maxLength: 255 },
    currency: sendCurrencyInput,
    amount: { type: "number", money: "currency" },
    checkout_method: sendCheckoutMethodInput,
    channel_code: sendChannelCodeInput,
    channel_properties: sendChannelPropertiesRequest,
    payment_method_id: { type: "string", minLength: 1 },
    customer_id: { type: "string", minLength: 1 },
    basket: { type: "array", items: sendBasketItemInput },
    metadata: sendMetadata
  },
  required: ["reference_id", "currency", "amount", "checkout_method"],
  closed: true,
  cases: [
    { when: { checkout_method: ["ONE_TIME_PAYMENT"] }, require: ["channel_code"] },
    { when: { checkout_method: ["TOKENIZED_PAYMENT"] }, require: ["payment_method_id"] },
    { when: { currency: ["IDR"] }, limit: { amount: { minimum: 100 } } },
    { when: { currency: ["PHP"] }, limit: { amount: { minimum: 1 } } },
    {
      when: { checkout_method: ["ONE_TIME_PAYMENT"], channel_code: ["ID_OVO"] },
      require: ["channel_properties.mobile_number"],
      limit: { "channel_properties.mobile_number": { pattern: "^\\+[1-9][0-9]{1,14}$" } }
    },
    {
      when: { channel_code: ["ID_JENIUSPAY"] },
      require: ["channel_properties.cashtag"],
      limit: { amount: { minimum: 1000 }, "channel_properties.cashtag": { pattern: "^\\$[A-Za-z0-9_]{3,15}$" } }
    },
    {
      when: {
        channel_code: [
          "ID_DANA", "ID_LINKAJA", "ID_SHOPEEPAY", "ID_SAKUKU", "PH_SHOPEEPAY", "TH_SHOPEEPAY", "TH_WECHATPAY",
          "TH_LINEPAY", "TH_TRUEMONEY", "MY_TOUCHNGO"
        ]
      },
      require: ["channel_properties.success_redirect_url"]
    },
    {
      when: { checkout_method: ["TOKENIZED_PAYMENT"], channel_code: ["MY_SHOPEEPAY"] },
      require: ["channel_properties.success_redirect_url"]
    },
    {
      when: { channel_code: ["VN_APPOTA", "VN_MOMO", "VN_SHOPEEPAY", "VN_VNPTWALLET", "VN_VIETTELPAY", "VN_ZALOPAY"] },
      require: ["channel_properties.success_redirect_url", "channel_properties.pending_redirect_url"]
    },
    {
      when: { channel_code: ["ID_ASTRAPAY", "PH_GCASH", "PH_GRABPAY", "MY_GRABPAY"] },
      require: ["channel_properties.success_redirect_url", "channel_properties.failure_redirect_url"]
    },
    {
      when: { checkout_method: ["TOKENIZED_PAYMENT"], channel_code: ["ID_OVO", "ID_LINKAJA", "MY_TOUCHNGO"] },
      require: ["channel_properties.success_redirect_url", "channel_properties.failure_redirect_url"]
    },
    {
      when: { channel_code: ["PH_PAYMAYA"] },
      require: [
        "channel_properties.success_redirect_url", "channel_properties.failure_redirect_url",
        "channel_properties.cancel_redirect_url"
      ]
    },
    {
      when: { channel_code: ["MY_WECHATPAY"] },
      require: [
        "channel_properties.device_type", "channel_properties.success_redirect_url",
        "channel_properties.failure_redirect_url", "channel_properties.pending_redirect_url"
      ]
    },
    {
      when: { checkout_method: ["TOKENIZED_PAYMENT"], channel_code: ["MY_GRABPAY"] },
      limit: { "channel_properties.allowed_payment_options": { maxItems: 1 } }
    }
  ]
}
export const sendRefundReasonInput: WireSchema = {
  type: "string",
  enum: ["DUPLICATE", "FRAUDULENT", "REQUESTED_BY_CUSTOMER", "CANCELLATION", "OTHERS"]
}
export const sendRefundRequest: WireSchema = {
  type: "object",
  properties: { amount: { type: "number", money: "elsewhere" }, reason: sendRefundReasonInput },
  closed: true
}
export const sendRefundStatusInput: WireSchema = { type: "string", enum: ["PENDING", "SUCCEEDED", "FAILED"] }
export const sendLinkChannelCodeInput: WireSchema = {
  type: "string",
  enum: ["DANA", "OVO", "LINKAJA", "SHOPEEPAY", "GRABPAY", "PAYMAYA", "GCASH", "TOUCHNGO"]
}
export const sendLinkChannelProperties: WireSchema = {
  type: "object",
  properties: {
    success_return_url: { type: "string", format: "uri" },
    failure_return_url: { type: "string", format: "uri" },
    cancel_return_url: { type: "string", format: "uri" }
  },
  required: ["success_return_url", "failure_return_url"],
  closed: true
}
export const sendLinkRequest: WireSchema = {
  type: "object",
  properties: { channel_code: sendLinkChannelCodeInput, channel_properties: sendLinkChannelProperties },
  required: ["channel_code", "channel_properties"],
  closed: true,
  cases: [{ when: { channel_code: ["PAYMAYA"] }, require: ["channel_properties.cancel_return_url"] }]
}
export const sendLinkCountryInput: WireSchema = { type: "string", enum: ["PH", "ID", "MY"] }
export const sendPaymentMethodTypeInput: WireSchema = { type: "string", enum: ["EWALLET"] }
export const sendReusabilityInput: WireSchema = { type: "string", enum: ["MULTIPLE_USE"] }
export const sendPaymentMethodRequest: WireSchema = {
  type: "object",
  properties: {
    type: sendPaymentMethodTypeInput,
    reusability: sendReusabilityInput,
    customer_id: { type: "string", minLength: 1 },
    country: sendLinkCountryInput,
    reference_id: { type: "string", minLength: 1 },
    description: { type: "string" },
    metadata: sendMetadata,
    ewallet: sendLinkRequest
  },
  required: ["type", "reusability", "customer_id", "country", "ewallet"],
  closed: true
}

// What is received: types and required fields.

export const answerChannelCode: WireSchema = { type: "string" }
export const answerCheckoutMethod: WireSchema = { type: "string" }
export const answerChargeStatus: WireSchema = { type: "string" }
export const answerVoidStatus: WireSchema = { type: "string" }
export const answerChargeFailureCode: WireSchema = { type: "string" }
export const answerChannelProperties: WireSchema = {
  type: "object",
  properties: {
    mobile_number: { type: ["string", "null"] },
    cashtag: { type: ["string", "null"] },
    success_redirect_url: { type: ["string", "null"] },
    failure_redirect_url: { type: ["string", "null"] },
    pending_redirect_url: { type: ["string", "null"] },
    cancel_redirect_url: { type: ["string", "null"] },
    redeem_points: { type: ["string", "null"] },
    device_type: { type: ["string", "null"] },
    payer_ip_address: { type: ["string", "null"] },
    allowed_payment_options: { type: ["array", "null"], items: { type: "string" } }
  }
}
export const answerCurrency: WireSchema = { type: "string" }
export const answerMetadata: WireSchema = { type: "object" }
export const answerBasketItem: WireSchema = {
  type: "object",
  properties: {
    reference_id: { type: "string" },
    name: { type: "string" },
    category: { type: "string" },
    currency: answerCurrency,
    price: { type: "number" },
    quantity: { type: "number" },
    type: { type: "string" },
    url: { type: ["string", "null"] },
    description: { type: ["string", "null"] },
    sub_category: { type: ["string", "null"] },
    metadata: /*#__PURE__*/ orNull(answerMetadata)
  },
  required: ["reference_id", "name", "category", "currency", "price", "quantity", "type"]
}
export const answerChargeActions: WireSchema = {
  type: "object",
  properties: {
    desktop_web_checkout_url: { type: ["string", "null"] },
    mobile_web_checkout_url: { type: ["string", "null"] },
    mobile_deeplink_checkout_url: { type: ["string", "null"] },
    qr_checkout_string: { type: ["string", "null"] }
  }
}
export const answerTimestamp: WireSchema = { type: "string" }
export const answerChargeDetails: WireSchema = {
  type: "object",
  properties: {
    id: { type: "string" },
    reference_id: { type: "string" },
    status: answerChargeStatus,
    currency: answerCurrency,
    charge_amount: { type: "number" },
    capture_amount: { type: ["number", "null"] },
    refunded_amount: { type: ["number", "null"] },
    checkout_method: answerCheckoutMethod,
    channel_code: answerChannelCode,
    channel_properties: { anyOf: [answerChannelProperties, { type: "null" }] },
    actions: { anyOf: [answerChargeActions, { type: "null" }] },
    is_redirect_required: { type: "boolean" },
    callback_url: { type: "string" },
    created: answerTimestamp,
    updated: answerTimestamp,
    void_status: { anyOf: [answerVoidStatus, { type: "null" }] },
    voided_at: { type: ["string", "null"] },
    capture_now: { type: "boolean" },
    customer_id: { type: ["string", "null"] },
    payment_method_id: { type: ["string", "null"] },
    failure_code: { anyOf: [answerChargeFailureCode, { type: "null" }] },
    basket: { type: ["array", "null"], items: answerBasketItem },
    metadata: { anyOf: [answerMetadata, { type: "null" }] }
  },
  required: [
    "id", "reference_id", "status", "currency", "charge_amount", "checkout_method", "channel_code",
    "is_redirect_required", "callback_url", "created", "updated", "capture_now"
  ]
}
export const answerCharge: WireSchema = {
  allOf: [
    answerChargeDetails,
    { type: "object", properties: { business_id: { type: "string" } }, required: ["business_id"] }
  ]
}
export const answerFundSource: WireSchema = { type: "string" }
export const answerPaymentDetail: WireSchema = {
  type: "object",
  properties: { fund_source: { anyOf: [answerFundSource, { type: "null" }] }, source: { type: ["string", "null"] } }
}
export const answerCapturedCharge: WireSchema = {
  allOf: [answerCharge, { type: "object", properties: { payment_detail: /*#__PURE__*/ orNull(answerPaymentDetail) } }]
}
export const answerRefundReason: WireSchema = { type: "string" }
export const answerRefundStatus: WireSchema = { type: "string" }
export const answerRefundFailureCode: WireSchema = { type: "string" }
export const answerRefund: WireSchema = {
  type: "object",
  properties: {
    id: { type: "string" },
    charge_id: { type: "string" },
    status: answerRefundStatus,
    currency: answerCurrency,
    channel_code: answerChannelCode,
    capture_amount: { type: "number" },
    refund_amount: { type: "number" },
    reason: { anyOf: [answerRefundReason, { type: "null" }] },
    failure_code: { anyOf: [answerRefundFailureCode, { type: "null" }] },
    created: answerTimestamp,
    updated: answerTimestamp
  },
  required: [
    "id", "charge_id", "status", "currency", "capture_amount", "refund_amount", "channel_code", "created", "updated"
  ]
}
export const answerRefundList: WireSchema = {
  type: "object",
  properties: { data: { type: "array", items: answerRefund }, has_more: { type: "boolean" } },
  required: ["data", "has_more"]
}
export const answerLinkChannelCode: WireSchema = { type: "string" }
export const answerLinkChannelProperties: WireSchema = {
  type: "object",
  properties: {
    success_return_url: { type: "string" },
    failure_return_url: { type: "string" },
    cancel_return_url: { type: ["string", "null"] }
  },
  required: ["success_return_url", "failure_return_url"]
}
export const answerLinkedAccount: WireSchema = {
  type: "object",
  properties: {
    account_details: { type: ["string", "null"] },
    name: { type: ["string", "null"] },
    balance: { type: ["number", "null"] },
    point_balance: { type: ["number", "null"] }
  }
}
export const answerLink: WireSchema = {
  type: "object",
  properties: {
    channel_code: answerLinkChannelCode,
    channel_properties: answerLinkChannelProperties,
    account: { anyOf: [answerLinkedAccount, { type: "null" }] }
  },
  required: ["channel_code", "channel_properties"]
}
export const answerLinkCountry: WireSchema = { type: "string" }
export const answerPaymentMethodType: WireSchema = { type: "string" }
export const answerReusability: WireSchema = { type: "string" }
export const answerPaymentMethodStatus: WireSchema = { type: "string" }
export const answerPaymentMethodAction: WireSchema = {
  type: "object",
  properties: {
    action: { type: "string" },
    url: { type: "string" },
    url_type: { type: "string" },
    method: { type: "string" }
  },
  required: ["method", "url_type", "action", "url"]
}
export const answerOtherMethod: WireSchema = { type: ["object", "null"] }
export const answerPaymentMethod: WireSchema = {
  type: "object",
  properties: {
    id: { type: "string" },
    type: answerPaymentMethodType,
    reusability: answerReusability,
    customer_id: { type: "string" },
    business_id: { type: "string" },
    reference_id: { type: ["string", "null"] },
    status: answerPaymentMethodStatus,
    country: answerLinkCountry,
    actions: { type: "array", items: answerPaymentMethodAction },
    ewallet: answerLink,
    created: answerTimestamp,
    updated: answerTimestamp,
    description: { type: ["string", "null"] },
    metadata: { anyOf: [answerMetadata, { type: "null" }] },
    direct_bank_transfer: /*#__PURE__*/ orNull(answerOtherMethod),
    direct_debit: /*#__PURE__*/ orNull(answerOtherMethod),
    card: /*#__PURE__*/ orNull(answerOtherMethod),
    over_the_counter: /*#__PURE__*/ orNull(answerOtherMethod),
    qr_code: /*#__PURE__*/ orNull(answerOtherMethod),
    virtual_account: /*#__PURE__*/ orNull(answerOtherMethod)
  },
  required: [
    "id", "type", "reusability", "customer_id", "business_id", "status", "country", "actions", "ewallet", "created",
    "updated"
  ]
}
export const answerEventEnvelope: WireSchema = {
  type: "object",
  properties: { business_id: { type: "string" }, created: { type: "string" } },
  required: ["business_id", "created"]
}
export const answerCaptureEvent: WireSchema = {
  allOf: [
    answerEventEnvelope,
    {
      type: "object",
      properties: { event: { type: "string" }, data: answerCapturedCharge },
      required: ["event", "data"]
    }
  ]
}
export const answerVoidEvent: WireSchema = {
  allOf: [
    answerEventEnvelope,
    {
      type: "object",
      properties: { event: { type: "string" }, data: answerChargeDetails },
      required: ["event", "data"]
    }
  ]
}
export const answerRefundEvent: WireSchema = {
  allOf: [
    answerEventEnvelope,
    { type: "object", properties: { event: { type: "string" }, data: answerRefund }, required: ["event", "data"] }
  ]
}
export const answerPaymentMethodActivatedEvent: WireSchema = {
  allOf: [
    answerEventEnvelope,
    {
      type: "object",
      properties: { event: { type: "string" }, data: answerPaymentMethod },
      required: ["event", "data"]
    }
  ]
}
export const answerPaymentMethodExpiredEvent: WireSchema = {
  allOf: [
    answerEventEnvelope,
    {
      type: "object",
      properties: { event: { type: "string" }, data: answerPaymentMethod },
      required: ["event", "data"]
    }
  ]
}
