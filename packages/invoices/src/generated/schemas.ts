// @generated from specs/invoices.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { WireSchema } from "@pay/core/schema"
import { orNull } from "@pay/core/schema"

// What is sent: every rule.

export const sendExternalId: WireSchema = { type: "string", minLength: 1, maxLength: 255 }
export const sendRedirectUrl: WireSchema = { type: "string", minLength: 1, maxLength: 255 }
export const sendInvoiceCurrencyInput: WireSchema = { type: "string", enum: ["IDR", "PHP", "THB", "VND", "MYR"] }
export const sendLocaleInput: WireSchema = { type: "string", enum: ["en", "id"] }
export const sendPaymentMethodIndonesia: WireSchema = {
  type: "string",
  enum: [
    "CREDIT_CARD", "BCA", "BNI", "BSI", "BRI", "MANDIRI", "PERMATA", "SAHABAT_SAMPOERNA", "BNC", "ALFAMART",
    "INDOMARET", "OVO", "DANA", "SHOPEEPAY", "LINKAJA", "JENIUSPAY", "DD_BRI", "DD_BCA_KLIKPAY", "KREDIVO", "AKULAKU",
    "ATOME", "QRIS"
  ]
}
export const sendPaymentMethodPhilippines: WireSchema = {
  type: "string",
  enum: [
    "CREDIT_CARD", "7ELEVEN", "CEBUANA", "DD_BPI", "DD_UBP", "DD_RCBC", "DD_BDO_EPAY", "DP_MLHUILLIER", "DP_PALAWAN",
    "DP_ECPAY_LOAN", "PAYMAYA", "GRABPAY", "GCASH", "SHOPEEPAY", "BILLEASE", "CASHALO", "BDO_ONLINE_BANKING",
    "BPI_ONLINE_BANKING", "UNIONBANK_ONILNE_BANKING", "BOC_ONLINE_BANKING", "CHINABANK_ONLINE_BANKING",
    "INSTAPAY_ONLINE_BANKING", "LANDBANK_ONLINE_BANKING", "MAYBANK_ONLINE_BANKING", "METROBANK_ONLINE_BANKING",
    "PNB_ONLINE_BANKING", "PSBANK_ONLINE_BANKING", "PESONET_ONLINE_BANKING", "RCBC_ONLINE_BANKING",
    "ROBINSONS_BANK_ONLINE_BANKING", "SECURITY_BANK_ONLINE_BANKING", "QRPH"
  ]
}
export const sendPaymentMethodThailand: WireSchema = {
  type: "string",
  enum: [
    "CREDIT_CARD", "PROMPTPAY", "LINEPAY", "WECHATPAY", "TRUEMONEY", "SHOPEEPAY", "DD_SCB_MB", "DD_BBL_MB", "DD_KTB_MB",
    "DD_BAY_MB", "DD_KBANK_MB"
  ]
}
export const sendPaymentMethodVietnam: WireSchema = {
  type: "string",
  enum: [
    "CREDIT_CARD", "APPOTA", "ZALOPAY", "VNPTWALLET", "VIETTELPAY", "SHOPEEPAY", "WOORI", "VIETCAPITAL", "VPB", "BIDV"
  ]
}
export const sendPaymentMethodMalaysia: WireSchema = {
  type: "string",
  enum: [
    "CREDIT_CARD", "TOUCHNGO", "WECHATPAY", "DD_UOB_FPX", "DD_PUBLIC_FPX", "DD_AFFIN_FPX", "DD_AGRO_FPX",
    "DD_ALLIANCE_FPX", "DD_AMBANK_FPX", "DD_ISLAM_FPX", "DD_MUAMALAT_FPX", "DD_BOC_FPX", "DD_RAKYAT_FPX", "DD_BSN_FPX",
    "DD_CIMB_FPX", "DD_HLB_FPX", "DD_HSBC_FPX", "DD_KFH_FPX", "DD_MAYB2U_FPX", "DD_OCBC_FPX", "DD_RHB_FPX",
    "DD_SCH_FPX", "AFFIN_FPX_BUSINESS", "AGRO_FPX_BUSINESS", "ALLIANCE_FPX_BUSINESS", "AMBANK_FPX_BUSINESS",
    "ISLAM_FPX_BUSINESS", "MUAMALAT_FPX_BUSINESS", "BNP_FPX_BUSINESS", "CIMB_FPX_BUSINESS", "CITIBANK_FPX_BUSINESS",
    "DEUTSCHE_FPX_BUSINESS", "HLB_FPX_BUSINESS", "HSBC_FPX_BUSINESS", "RAKYAT_FPX_BUSINESS", "KFH_FPX_BUSINESS",
    "MAYB2E_FPX_BUSINESS", "OCBC_FPX_BUSINESS", "PUBLIC_FPX_BUSINESS", "RHB_FPX_BUSINESS", "SCH_FPX_BUSINESS",
    "UOB_FPX_BUSINESS"
  ]
}
export const sendAddress: WireSchema = {
  type: "object",
  properties: {
    city: { type: "string" },
    country: { type: "string" },
    postal_code: { type: "string" },
    state: { type: "string" },
    street_line1: { type: "string" },
    street_line2: { type: "string" }
  }
}
export const sendCustomer: WireSchema = {
  type: "object",
  properties: {
    given_names: { type: "string" },
    surname: { type: "string" },
    email: { type: "string", format: "email" },
    mobile_number: { type: "string", pattern: "^\\+[1-9][0-9]{1,14}$" },
    addresses: { type: "array", items: sendAddress }
  },
  closed: true
}
export const sendNotificationChannelsInput: WireSchema = {
  type: "array",
  items: { type: "string", enum: ["whatsapp", "email", "viber"] }
}
export const sendNotificationPreferenceInput: WireSchema = {
  type: "object",
  properties: {
    invoice_created: sendNotificationChannelsInput,
    invoice_reminder: sendNotificationChannelsInput,
    invoice_paid: sendNotificationChannelsInput
  },
  closed: true
}
export const sendInvoiceItemInput: WireSchema = {
  type: "object",
  properties: {
    name: { type: "string", maxLength: 256 },
    quantity: { type: "number", maximum: 510000 },
    price: { type: "number", money: "../currency" },
    category: { type: "string" },
    url: { type: "string", pattern: "^https?://" }
  },
  required: ["name", "quantity", "price"],
  closed: true
}
export const sendInvoiceFeeInput: WireSchema = {
  type: "object",
  properties: { type: { type: "string" }, value: { type: "number", money: "../currency" } },
  required: ["type", "value"],
  closed: true
}
export const sendInstallmentTermsInput: WireSchema = {
  type: "object",
  properties: {
    issuer: {
      type: "string",
      enum: [
        "BCA", "BNI", "MANDIRI", "BRI", "PERMATA", "OCBCNISP", "HSBCID", "BTPN", "DBSID", "CIMB", "DANAMON", "UOBID",
        "MAYBANKID", "BSI"
      ]
    },
    terms: { type: "array", items: { type: "number", minimum: 1 } }
  },
  required: ["issuer", "terms"],
  closed: true
}
export const sendInstallmentConfigurationInput: WireSchema = {
  type: "object",
  properties: {
    allow_installment: { type: "boolean" },
    allow_full_payment: { type: "boolean" },
    allowed_terms: { type: "array", items: sendInstallmentTermsInput }
  },
  closed: true
}
export const sendCardPropertiesInput: WireSchema = {
  type: "object",
  properties: {
    allowed_bins: { type: "array", items: { type: "string", pattern: "^([0-9]{6}|[0-9]{8})$" } },
    installment_configuration: sendInstallmentConfigurationInput
  },
  closed: true
}
export const sendChannelPropertiesInput: WireSchema = {
  type: "object",
  properties: { cards: sendCardPropertiesInput },
  closed: true
}
export const sendMetadata: WireSchema = { type: "object", maxProperties: 50 }
export const sendCreateInvoiceRequest: WireSchema = {
  type: "object",
  properties: {
    external_id: sendExternalId,
    amount: { type: "number", money: "currency" },
    description: { type: "string", minLength: 1 },
    customer: sendCustomer,
    customer_notification_preference: sendNotificationPreferenceInput,
    invoice_duration: { type: "number", minimum: 1, maximum: 31536000 },
    success_redirect_url: sendRedirectUrl,
    failure_redirect_url: sendRedirectUrl,
    payment_methods: {
      type: "array",
      items: {
        anyOf: [
          sendPaymentMethodIndonesia, sendPaymentMethodPhilippines, sendPaymentMethodThailand, sendPaymentMethodVietnam,
          sendPaymentMethodMalaysia
        ]
      }
    },
    currency: sendInvoiceCurrencyInput,
    callback_virtual_account_id: { type: "string", minLength: 1 },
    mid_label: { type: "string", minLength: 1 },
    reminder_time_unit: { type: "string", enum: ["days", "hours"] },
    reminder_time: { type: "integer", minimum: 1, maximum: 30 },
    locale: sendLocaleInput,
    items: { type: "array", maxItems: 75, items: sendInvoiceItemInput },
    fees: { type: "array", maxItems: 10, items: sendInvoiceFeeInput },
    should_authenticate_credit_card: { type: "boolean" },
    channel_properties: sendChannelPropertiesInput,
    metadata: sendMetadata
  },
  required: ["external_id", "amount"],
  closed: true,
  if: {
    required: ["payment_methods"],
    not: {
      properties: {
        payment_methods: { items: { not: { enum: ["KREDIVO", "AKULAKU", "ATOME", "BILLEASE", "CASHALO"] } } }
      }
    }
  },
  then: { required: ["items"] },
  cases: [
    { when: { reminder_time_unit: ["hours"] }, limit: { reminder_time: { maximum: 24 } } },
    {
      when: { currency: ["IDR"] },
      limit: { amount: { multipleOf: 1 }, payment_methods: { items: sendPaymentMethodIndonesia } }
    },
    { when: { currency: ["PHP"] }, limit: { payment_methods: { items: sendPaymentMethodPhilippines } } },
    { when: { currency: ["THB"] }, limit: { payment_methods: { items: sendPaymentMethodThailand } } },
    { when: { currency: ["VND"] }, limit: { payment_methods: { items: sendPaymentMethodVietnam } } },
    { when: { currency: ["MYR"] }, limit: { payment_methods: { items: sendPaymentMethodMalaysia } } }
  ]
}
export const sendInvoiceStatusInput: WireSchema = { type: "string", enum: ["PENDING", "PAID", "SETTLED", "EXPIRED"] }
export const sendTimestamp: WireSchema = { type: "string", format: "date-time" }

// What is received: types and required fields.

export const answerExternalId: WireSchema = { type: "string" }
export const answerInvoiceCurrency: WireSchema = { type: "string" }
export const answerLocale: WireSchema = { type: "string" }
export const answerAddress: WireSchema = {
  type: "object",
  properties: {
    city: { type: ["string", "null"] },
    country: { type: ["string", "null"] },
    postal_code: { type: ["string", "null"] },
    state: { type: ["string", "null"] },
    street_line1: { type: ["string", "null"] },
    street_line2: { type: ["string", "null"] }
  }
}
export const answerCustomer: WireSchema = {
  type: "object",
  properties: {
    given_names: { type: ["string", "null"] },
    surname: { type: ["string", "null"] },
    email: { type: ["string", "null"] },
    mobile_number: { type: ["string", "null"] },
    addresses: { type: ["array", "null"], items: answerAddress }
  }
}
export const answerNotificationChannels: WireSchema = { type: "array", items: { type: "string" } }
export const answerNotificationPreference: WireSchema = {
  type: "object",
  properties: {
    invoice_created: /*#__PURE__*/ orNull(answerNotificationChannels),
    invoice_reminder: /*#__PURE__*/ orNull(answerNotificationChannels),
    invoice_paid: /*#__PURE__*/ orNull(answerNotificationChannels)
  }
}
export const answerInvoiceItem: WireSchema = {
  type: "object",
  properties: {
    name: { type: "string" },
    quantity: { type: "number" },
    price: { type: "number" },
    category: { type: ["string", "null"] },
    url: { type: ["string", "null"] }
  },
  required: ["name", "quantity", "price"]
}
export const answerInvoiceFee: WireSchema = {
  type: "object",
  properties: { type: { type: "string" }, value: { type: "number" } },
  required: ["type", "value"]
}
export const answerInstallmentTerms: WireSchema = {
  type: "object",
  properties: { issuer: { type: "string" }, terms: { type: "array", items: { type: "number" } } },
  required: ["issuer", "terms"]
}
export const answerInstallmentConfiguration: WireSchema = {
  type: "object",
  properties: {
    allow_installment: { type: ["boolean", "null"] },
    allow_full_payment: { type: ["boolean", "null"] },
    allowed_terms: { type: ["array", "null"], items: answerInstallmentTerms }
  }
}
export const answerCardProperties: WireSchema = {
  type: "object",
  properties: {
    allowed_bins: { type: ["array", "null"], items: { type: "string" } },
    installment_configuration: /*#__PURE__*/ orNull(answerInstallmentConfiguration)
  }
}
export const answerChannelProperties: WireSchema = {
  type: "object",
  properties: { cards: /*#__PURE__*/ orNull(answerCardProperties) }
}
export const answerMetadata: WireSchema = { type: "object" }
export const answerInvoiceStatus: WireSchema = { type: "string" }
export const answerTimestamp: WireSchema = { type: "string" }
export const answerPaymentDetails: WireSchema = {
  type: "object",
  properties: { receipt_id: { type: ["string", "null"] }, source: { type: ["string", "number", "null"] } }
}
export const answerInvoiceFacts: WireSchema = {
  type: "object",
  properties: {
    id: { type: "string" },
    external_id: answerExternalId,
    user_id: { type: "string" },
    status: answerInvoiceStatus,
    merchant_name: { type: "string" },
    amount: { type: "number" },
    currency: /*#__PURE__*/ orNull(answerInvoiceCurrency),
    payer_email: { type: ["string", "null"] },
    description: { type: ["string", "null"] },
    success_redirect_url: { type: ["string", "null"] },
    failure_redirect_url: { type: ["string", "null"] },
    items: { type: ["array", "null"], items: answerInvoiceItem },
    fees: { type: ["array", "null"], items: answerInvoiceFee },
    should_authenticate_credit_card: { type: ["boolean", "null"] },
    created: answerTimestamp,
    updated: answerTimestamp,
    paid_at: /*#__PURE__*/ orNull(answerTimestamp),
    paid_amount: { type: ["number", "null"] },
    payment_method: { type: ["string", "null"] },
    payment_channel: { type: ["string", "null"] },
    payment_destination: { type: ["string", "null"] },
    payment_details: /*#__PURE__*/ orNull(answerPaymentDetails),
    credit_card_charge_id: { type: ["string", "null"] },
    bank_code: { type: ["string", "null"] },
    adjusted_received_amount: { type: ["number", "null"] }
  },
  required: ["id", "external_id", "user_id", "status", "merchant_name", "amount", "created", "updated"]
}
export const answerAvailableBank: WireSchema = {
  type: "object",
  properties: {
    bank_code: { type: ["string", "null"] },
    collection_type: { type: ["string", "null"] },
    bank_account_number: { type: ["string", "number", "null"] },
    transfer_amount: { type: ["number", "null"] },
    bank_branch: { type: ["string", "null"] },
    account_holder_name: { type: ["string", "null"] },
    identity_amount: { type: ["number", "null"] }
  }
}
export const answerAvailableRetailOutlet: WireSchema = {
  type: "object",
  properties: {
    retail_outlet_name: { type: ["string", "null"] },
    payment_code: { type: ["string", "null"] },
    transfer_amount: { type: ["number", "null"] }
  }
}
export const answerInvoice: WireSchema = {
  allOf: [
    answerInvoiceFacts,
    {
      type: "object",
      properties: {
        merchant_profile_picture_url: { type: ["string", "null"] },
        expiry_date: answerTimestamp,
        invoice_url: { type: "string" },
        customer: /*#__PURE__*/ orNull(answerCustomer),
        customer_notification_preference: /*#__PURE__*/ orNull(answerNotificationPreference),
        available_banks: { type: ["array", "null"], items: answerAvailableBank },
        available_retail_outlets: { type: ["array", "null"], items: answerAvailableRetailOutlet },
        available_ewallets: {
          type: ["array", "null"],
          items: { type: "object", properties: { ewallet_type: { type: ["string", "null"] } } }
        },
        available_qr_codes: {
          type: ["array", "null"],
          items: { type: "object", properties: { qr_code_type: { type: ["string", "null"] } } }
        },
        available_direct_debits: {
          type: ["array", "null"],
          items: { type: "object", properties: { direct_debit_type: { type: ["string", "null"] } } }
        },
        available_paylaters: {
          type: ["array", "null"],
          items: { type: "object", properties: { paylater_type: { type: ["string", "null"] } } }
        },
        reminder_date: /*#__PURE__*/ orNull(answerTimestamp),
        fixed_va: { type: ["boolean", "null"] },
        mid_label: { type: ["string", "null"] },
        should_exclude_credit_card: { type: ["boolean", "null"] },
        should_send_email: { type: ["boolean", "null"] },
        locale: /*#__PURE__*/ orNull(answerLocale),
        channel_properties: /*#__PURE__*/ orNull(answerChannelProperties),
        metadata: /*#__PURE__*/ orNull(answerMetadata)
      },
      required: ["expiry_date", "invoice_url"]
    }
  ]
}
export const answerInvoiceEvent: WireSchema = {
  allOf: [
    answerInvoiceFacts,
    {
      type: "object",
      properties: {
        is_high: { type: ["boolean", "null"] },
        payment_id: { type: ["string", "null"] },
        ewallet_type: { type: ["string", "null"] },
        on_demand_link: { type: ["string", "null"] },
        recurring_payment_id: { type: ["string", "null"] },
        fees_paid_amount: { type: ["number", "null"] }
      }
    }
  ]
}
