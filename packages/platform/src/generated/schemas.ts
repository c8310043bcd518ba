// @generated from specs/platform.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { WireSchema } from "@pay/core/schema"
import { open, orNull } from "@pay/core/schema"

// What is sent: every rule.

export const sendAccountEmail: WireSchema = { type: "string", minLength: 1, format: "email" }
export const sendPublicProfile: WireSchema = {
  type: "object",
  properties: { business_name: { type: "string", minLength: 1, maxLength: 128 } },
  closed: true
}
export const sendAccountConfigurations: WireSchema = {
  type: "object",
  properties: {
    payment_settings_follow_platform: { type: "boolean" },
    has_withdrawal: { type: "boolean" },
    has_dashboard: { type: "boolean" }
  },
  closed: true,
  if: { properties: { has_dashboard: { const: true } }, required: ["has_dashboard"] },
  else: {
    properties: { payment_settings_follow_platform: { const: true }, has_withdrawal: { const: false } },
    required: ["payment_settings_follow_platform"]
  }
}
export const sendCreateAccountRequest: WireSchema = {
  type: "object",
  properties: {
    email: sendAccountEmail,
    type: { type: "string", enum: ["MANAGED", "OWNED"] },
    public_profile: sendPublicProfile,
    configurations: sendAccountConfigurations
  },
  required: ["email"],
  closed: true,
  allOf: [
    { if: { required: ["type"] }, else: { required: ["configurations"] } },
    {
      if: {
        properties: {
          configurations: { not: { properties: { has_dashboard: { const: true } }, required: ["has_dashboard"] } }
        },
        required: ["configurations"]
      },
      then: { required: ["public_profile"] }
    }
  ],
  cases: [
    { when: { type: ["MANAGED", "OWNED"] }, forbid: ["configurations"] },
    { when: { type: ["OWNED"] }, require: ["public_profile", "public_profile.business_name"] }
  ]
}
export const sendAccountStatusInput: WireSchema = {
  type: "string",
  enum: ["INVITED", "REGISTERED", "AWAITING_DOCS", "LIVE", "SUSPENDED"]
}
export const sendUpdateAccountRequest: WireSchema = {
  type: "object",
  properties: { email: sendAccountEmail, public_profile: sendPublicProfile },
  required: ["email"],
  closed: true
}
export const sendLinkAccountHolderRequest: WireSchema = {
  type: "object",
  properties: { account_holder_id: { type: "string", minLength: 1 } },
  required: ["account_holder_id"],
  closed: true
}
export const sendAddressFields: WireSchema = {
  type: "object",
  properties: {
    country: { type: "string", minLength: 1, maxLength: 30 },
    province_state: { type: "string", minLength: 1, maxLength: 255 },
    city: { type: "string", minLength: 1, maxLength: 255 },
    district: { type: "string", minLength: 1, maxLength: 255 },
    sub_district: { type: "string", minLength: 1, maxLength: 255 },
    street_line1: { type: "string", minLength: 1, maxLength: 255 },
    street_line2: { type: "string", minLength: 1, maxLength: 255 },
    postal_code: { type: ["string", "integer"], minLength: 1, maxLength: 255 }
  },
  closed: true
}
export const sendBusinessAddress: WireSchema = {
  type: "object",
  closed: true,
  allOf: [
    /*#__PURE__*/ open(sendAddressFields),
    {
      required: [
        "country", "province_state", "city", "district", "sub_district", "street_line1", "street_line2", "postal_code"
      ]
    }
  ]
}
export const sendHomeAddress: WireSchema = {
  type: "object",
  closed: true,
  allOf: [
    /*#__PURE__*/ open(sendAddressFields),
    { required: ["country", "province_state", "city", "district", "street_line1", "street_line2", "postal_code"] }
  ]
}
export const sendTaxNumber: WireSchema = { type: ["string", "integer"] }
export const sendBusinessFieldsInput: WireSchema = {
  type: "object",
  properties: {
    type: {
      type: "string",
      enum: [
        "CORPORATION", "LIMITED_COMPANY", "INDIVIDUAL", "SOLE_PROPRIETORSHIP", "PARTNERSHIP", "UNION", "PMA",
        "FOREIGN_INDIVIDUAL", "FOREIGN_SEC", "FOREIGN_NONSEC", "NON_PROFIT", "OTHER"
      ]
    },
    legal_name: { type: "string", minLength: 1, maxLength: 255 },
    trading_name: { type: "string", minLength: 1, maxLength: 255 },
    description: { type: "string", minLength: 1, maxLength: 1000 },
    industry_category: { type: "string" },
    date_of_registration: { type: "string" },
    country_of_operation: { type: "string", minLength: 1, maxLength: 3 },
    can_accept_usd: { type: "boolean" },
    can_accept_recurring: { type: "boolean" },
    average_monthly_basket_size: { type: "number", money: "PHP" },
    projected_monthly_transaction_count: { type: "number" },
    tax_identification_number: sendTaxNumber,
    business_identification_number: { type: "string" },
    initial_deed_of_establishment_status: { type: "string" }
  },
  closed: true
}
export const sendBusinessChange: WireSchema = {
  type: "object",
  closed: true,
  allOf: [
    /*#__PURE__*/ open(sendBusinessFieldsInput),
    { properties: { date_of_registration: { type: "string", format: "date" } } }
  ]
}
export const sendNewBusiness: WireSchema = {
  type: "object",
  closed: true,
  allOf: [
    /*#__PURE__*/ open(sendBusinessChange),
    { required: ["type", "legal_name", "trading_name", "description", "industry_category"] }
  ]
}
export const sendPhoneNumber: WireSchema = { type: "string", minLength: 1, maxLength: 30 }
export const sendContactEmail: WireSchema = { type: "string", minLength: 1, maxLength: 255, format: "email" }
export const sendIndividualFieldsInput: WireSchema = {
  type: "object",
  properties: {
    given_names: { type: "string", minLength: 1, maxLength: 255 },
    surname: { type: "string", minLength: 1, maxLength: 255 },
    phone_number: sendPhoneNumber,
    email: sendContactEmail,
    nationality: { type: "string" },
    place_of_birth: { type: "string" },
    date_of_birth: { type: "string" },
    gender: { type: "string" },
    tax_identification_number: sendTaxNumber,
    type: { type: "string", enum: ["PIC", "Incorporator"] },
    role: { type: "string" },
    address: sendAddressFields,
    passport_number: { type: "string", secret: true },
    ktp_number: { type: "string", secret: true }
  },
  closed: true
}
export const sendIndividual: WireSchema = {
  type: "object",
  properties: { date_of_birth: { type: "string", format: "date" }, address: sendHomeAddress },
  required: ["given_names", "surname", "phone_number", "email"],
  closed: true,
  allOf: [/*#__PURE__*/ open(sendIndividualFieldsInput)]
}
export const sendKycDocumentTypeInput: WireSchema = { type: "string", minLength: 1, maxLength: 255 }
export const sendKycDocumentInput: WireSchema = {
  type: "object",
  properties: {
    country: { type: "string", minLength: 1, maxLength: 30 },
    type: sendKycDocumentTypeInput,
    expires_at: { type: "string", minLength: 1, maxLength: 255 },
    file_id: { type: "string", minLength: 1, maxLength: 255 }
  },
  required: ["country", "type"],
  closed: true
}
export const sendAccountHolderContact: WireSchema = {
  type: "object",
  properties: {
    website_url: { type: "string", minLength: 1, maxLength: 255 },
    phone_number: sendPhoneNumber,
    email: sendContactEmail
  },
  closed: true
}
export const sendIndividuals: WireSchema = { type: "array", items: sendIndividual }
export const sendKycDocumentsInput: WireSchema = { type: "array", items: sendKycDocumentInput }
export const sendCreateAccountHolderRequest: WireSchema = {
  type: "object",
  properties: {
    business_detail: sendNewBusiness,
    individual_details: sendIndividuals,
    address: sendBusinessAddress,
    kyc_documents: sendKycDocumentsInput
  },
  required: [
    "business_detail", "individual_details", "address", "kyc_documents", "website_url", "phone_number", "email"
  ],
  closed: true,
  allOf: [/*#__PURE__*/ open(sendAccountHolderContact)]
}
export const sendUpdateAccountHolderRequest: WireSchema = {
  type: "object",
  properties: {
    business_detail: sendBusinessChange,
    individual_details: sendIndividuals,
    address: sendBusinessAddress,
    kyc_documents: sendKycDocumentsInput
  },
  closed: true,
  allOf: [/*#__PURE__*/ open(sendAccountHolderContact)]
}
export const sendCapabilityTypeInput: WireSchema = { type: "string", enum: ["MONEY_IN"] }
export const sendRequestCapabilityRequest: WireSchema = {
  type: "object",
  properties: {
    capabilities: {
      type: "object",
      properties: { type: sendCapabilityTypeInput, channel_code: { type: "string", enum: ["GCASH", "PH_CARDS"] } },
      closed: true,
      cases: [{ when: { type: ["MONEY_IN"] }, require: ["channel_code"] }]
    }
  },
  required: ["capabilities"],
  closed: true,
  allOf: [/*#__PURE__*/ open(sendUpdateAccountHolderRequest)]
}
export const sendCreateTransferRequest: WireSchema = {
  type: "object",
  properties: {
    reference: { type: "string", minLength: 1 },
    amount: { type: "number", exclusiveMinimum: 0, multipleOf: 0.01, money: "elsewhere" },
    source_user_id: { type: "string", minLength: 1 },
    destination_user_id: { type: "string", minLength: 1 }
  },
  required: ["reference", "amount", "source_user_id", "destination_user_id"],
  closed: true
}
export const sendCurrencyInput: WireSchema = { type: "string", enum: ["IDR", "PHP", "VND", "THB", "MYR"] }
export const sendSplitRouteFieldsInput: WireSchema = {
  type: "object",
  properties: {
    flat_amount: {
      type: ["number", "string", "null"],
      pattern: "^[0-9]+(\\.[0-9]{1,2})?$",
      exclusiveMinimum: 0,
      money: "currency"
    },
    percent_amount: { type: ["number", "null"], maximum: 100, exclusiveMinimum: 0, multipleOf: 0.01 },
    currency: sendCurrencyInput,
    destination_account_id: { type: "string", minLength: 1 },
    reference_id: { type: "string", maxLength: 255 }
  },
  required: ["currency", "destination_account_id", "reference_id"],
  closed: true
}
export const sendSplitRoute: WireSchema = {
  type: "object",
  closed: true,
  allOf: [/*#__PURE__*/ open(sendSplitRouteFieldsInput)],
  oneOf: [
    { properties: { flat_amount: { type: ["number", "string"] } }, required: ["flat_amount"] },
    { properties: { percent_amount: { type: "number" } }, required: ["percent_amount"] }
  ]
}
export const sendCreateSplitRuleRequest: WireSchema = {
  type: "object",
  properties: {
    name: { type: "string", minLength: 1 },
    description: { type: "string" },
    routes: { type: "array", minItems: 1, items: sendSplitRoute }
  },
  required: ["name", "routes"],
  closed: true
}
export const sendWebhookUrlType: WireSchema = {
  type: "string",
  enum: [
    "invoice", "fva_status", "fva_paid", "ro_fpc_paid", "regional_ro_paid", "ewallet", "payment_method",
    "payment_method_v2", "direct_debit", "qr_code", "recurring", "payment_succeeded", "payment_awaiting_capture",
    "payment_pending", "payment_failed", "capture_succeeded", "capture_failed", "payment_request_completed",
    "disbursement", "ph_disbursement", "batch_disbursement", "payout", "report"
  ]
}
export const sendSetWebhookUrlRequest: WireSchema = {
  type: "object",
  properties: { url: { type: "string", minLength: 1, format: "uri" } },
  required: ["url"],
  closed: true
}

// What is received: types and required fields.

export const answerAccountEmail: WireSchema = { type: "string" }
export const answerPublicProfile: WireSchema = {
  type: "object",
  properties: { business_name: { type: ["string", "null"] } }
}
export const answerAccountConfigurations: WireSchema = {
  type: "object",
  properties: {
    payment_settings_follow_platform: { type: ["boolean", "null"] },
    has_withdrawal: { type: ["boolean", "null"] },
    has_dashboard: { type: ["boolean", "null"] }
  }
}
export const answerAccountStatus: WireSchema = { type: "string" }
export const answerTimestamp: WireSchema = { type: "string" }
export const answerAccountFields: WireSchema = {
  type: "object",
  properties: {
    id: { type: ["string", "null"] },
    created: /*#__PURE__*/ orNull(answerTimestamp),
    updated: /*#__PURE__*/ orNull(answerTimestamp),
    type: { type: ["string", "null"] },
    email: /*#__PURE__*/ orNull(answerAccountEmail),
    public_profile: /*#__PURE__*/ orNull(answerPublicProfile),
    country: { type: ["string", "null"] },
    status: /*#__PURE__*/ orNull(answerAccountStatus),
    configurations: /*#__PURE__*/ orNull(answerAccountConfigurations),
    account_holder_id: { type: ["string", "null"] }
  }
}
export const answerAccount: WireSchema = {
  allOf: [answerAccountFields, { required: ["id", "created", "updated", "type", "email", "status"] }]
}
export const answerLink: WireSchema = {
  type: "object",
  properties: {
    href: { type: ["string", "null"] },
    rel: { type: ["string", "null"] },
    method: { type: ["string", "null"] }
  }
}
export const answerAccountPage: WireSchema = {
  type: "object",
  properties: {
    data: { type: "array", items: answerAccount },
    has_more: { type: "boolean" },
    links: { type: ["array", "null"], items: answerLink }
  },
  required: ["data", "has_more"]
}
export const answerAddressFields: WireSchema = {
  type: "object",
  properties: {
    country: { type: ["string", "null"] },
    province_state: { type: ["string", "null"] },
    city: { type: ["string", "null"] },
    district: { type: ["string", "null"] },
    sub_district: { type: ["string", "null"] },
    street_line1: { type: ["string", "null"] },
    street_line2: { type: ["string", "null"] },
    postal_code: { type: ["string", "integer", "null"] }
  }
}
export const answerTaxNumber: WireSchema = { type: ["string", "integer"] }
export const answerBusinessFields: WireSchema = {
  type: "object",
  properties: {
    type: { type: ["string", "null"] },
    legal_name: { type: ["string", "null"] },
    trading_name: { type: ["string", "null"] },
    description: { type: ["string", "null"] },
    industry_category: { type: ["string", "null"] },
    date_of_registration: { type: ["string", "null"] },
    country_of_operation: { type: ["string", "null"] },
    can_accept_usd: { type: ["boolean", "null"] },
    can_accept_recurring: { type: ["boolean", "null"] },
    average_monthly_basket_size: { type: ["number", "null"] },
    projected_monthly_transaction_count: { type: ["number", "null"] },
    tax_identification_number: /*#__PURE__*/ orNull(answerTaxNumber),
    business_identification_number: { type: ["string", "null"] },
    initial_deed_of_establishment_status: { type: ["string", "null"] }
  }
}
export const answerPhoneNumber: WireSchema = { type: "string" }
export const answerContactEmail: WireSchema = { type: "string" }
export const answerIndividualFields: WireSchema = {
  type: "object",
  properties: {
    given_names: { type: ["string", "null"] },
    surname: { type: ["string", "null"] },
    phone_number: /*#__PURE__*/ orNull(answerPhoneNumber),
    email: /*#__PURE__*/ orNull(answerContactEmail),
    nationality: { type: ["string", "null"] },
    place_of_birth: { type: ["string", "null"] },
    date_of_birth: { type: ["string", "null"] },
    gender: { type: ["string", "null"] },
    tax_identification_number: /*#__PURE__*/ orNull(answerTaxNumber),
    type: { type: ["string", "null"] },
    role: { type: ["string", "null"] },
    address: /*#__PURE__*/ orNull(answerAddressFields),
    passport_number: { type: ["string", "null"] },
    ktp_number: { type: ["string", "null"] }
  }
}
export const answerKycDocumentType: WireSchema = { type: "string" }
export const answerKycDocument: WireSchema = {
  type: "object",
  properties: {
    country: { type: "string" },
    type: answerKycDocumentType,
    expires_at: { type: ["string", "null"] },
    file_id: { type: ["string", "null"] }
  },
  required: ["country", "type"]
}
export const answerAccountHolderContact: WireSchema = {
  type: "object",
  properties: {
    website_url: { type: ["string", "null"] },
    phone_number: /*#__PURE__*/ orNull(answerPhoneNumber),
    email: /*#__PURE__*/ orNull(answerContactEmail)
  }
}
export const answerKycDocuments: WireSchema = { type: "array", items: answerKycDocument }
export const answerCapabilityType: WireSchema = { type: "string" }
export const answerKycStatus: WireSchema = { type: "string" }
export const answerKyc: WireSchema = {
  type: "object",
  properties: {
    status: answerKycStatus,
    kyc_passed_at: { type: ["string", "null"] },
    verified_at: { type: ["string", "null"] },
    requested_at: { type: ["string", "null"] },
    failure_reasons: {
      type: ["array", "null"],
      items: {
        type: "object",
        properties: { field: { type: ["string", "null"] }, message: { type: ["string", "null"] } }
      }
    }
  },
  required: ["status"]
}
export const answerCapability: WireSchema = {
  type: "object",
  properties: {
    type: /*#__PURE__*/ orNull(answerCapabilityType),
    channel_code: { type: ["string", "null"] },
    status: { type: "string" },
    activated_at: { type: ["string", "null"] },
    verified_at: { type: ["string", "null"] },
    requested_at: { type: ["string", "null"] },
    failure_reason: { type: ["string", "null"] }
  },
  required: ["status"]
}
export const answerAccountHolder: WireSchema = {
  allOf: [
    answerAccountHolderContact,
    {
      required: [
        "id", "business_detail", "individual_details", "address", "kyc_documents", "website_url", "phone_number",
        "email", "kyc"
      ]
    },
    {
      type: "object",
      properties: {
        id: { type: ["string", "null"] },
        business_detail: /*#__PURE__*/ orNull(answerBusinessFields),
        individual_details: /*#__PURE__*/ orNull({
          anyOf: [{ type: "array", items: answerIndividualFields }, answerIndividualFields]
        }),
        address: /*#__PURE__*/ orNull(answerAddressFields),
        kyc_documents: /*#__PURE__*/ orNull(answerKycDocuments),
        kyc: /*#__PURE__*/ orNull(answerKyc),
        capabilities: { type: ["array", "null"], items: answerCapability },
        created: /*#__PURE__*/ orNull(answerTimestamp),
        updated: /*#__PURE__*/ orNull(answerTimestamp),
        created_at: { type: ["string", "null"] },
        updated_at: { type: ["string", "null"] }
      }
    }
  ]
}
export const answerTransfer: WireSchema = {
  type: "object",
  properties: {
    created: answerTimestamp,
    transfer_id: { type: "string" },
    reference: { type: "string" },
    source_user_id: { type: "string" },
    destination_user_id: { type: "string" },
    status: { type: "string" },
    amount: { type: "number" }
  },
  required: ["created", "transfer_id", "reference", "source_user_id", "destination_user_id", "status", "amount"]
}
export const answerCurrency: WireSchema = { type: "string" }
export const answerSplitRouteFields: WireSchema = {
  type: "object",
  properties: {
    flat_amount: { type: ["number", "string", "null"] },
    percent_amount: { type: ["number", "null"] },
    currency: answerCurrency,
    destination_account_id: { type: "string" },
    reference_id: { type: "string" }
  },
  required: ["currency", "destination_account_id", "reference_id"]
}
export const answerMetadata: WireSchema = { type: "object" }
export const answerSplitRule: WireSchema = {
  type: "object",
  properties: {
    id: { type: "string" },
    name: { type: "string" },
    description: { type: ["string", "null"] },
    routes: { type: "array", items: answerSplitRouteFields },
    created: answerTimestamp,
    updated: answerTimestamp,
    metadata: { anyOf: [answerMetadata, { type: "null" }] }
  },
  required: ["id", "name", "routes", "created", "updated"]
}
export const answerWebhookUrl: WireSchema = {
  type: "object",
  properties: {
    status: { type: "string" },
    user_id: { type: "string" },
    url: { type: "string" },
    environment: { type: "string" },
    callback_token: { type: "string" }
  },
  required: ["status", "user_id", "url", "environment", "callback_token"]
}
export const answerPlatformEvent: WireSchema = {
  type: "object",
  properties: {
    event: { type: "string" },
    created: { type: "string" },
    business_id: { type: ["string", "null"] },
    api_version: { type: ["string", "null"] }
  },
  required: ["event", "created"]
}
export const answerAccountHolderEvent: WireSchema = {
  allOf: [
    answerPlatformEvent,
    {
      type: "object",
      properties: {
        data: {
          type: "object",
          properties: {
            id: { type: "string" },
            created: answerTimestamp,
            updated: answerTimestamp,
            kyc: /*#__PURE__*/ orNull(answerKyc),
            capabilities: { type: ["array", "null"], items: answerCapability }
          },
          required: ["id", "created", "updated"]
        }
      },
      required: ["data"]
    }
  ]
}
export const answerAccountCreatedEvent: WireSchema = {
  allOf: [answerPlatformEvent, { type: "object", properties: { data: answerAccount }, required: ["data"] }]
}
export const answerAccountProgressEvent: WireSchema = {
  allOf: [answerPlatformEvent, { type: "object", properties: { data: /*#__PURE__*/ orNull(answerAccountFields) } }]
}
export const answerAccountRiskEvent: WireSchema = {
  allOf: [
    answerPlatformEvent,
    {
      type: "object",
      properties: {
        data: {
          allOf: [
            answerAccountFields,
            { required: ["id", "status"] },
            { type: "object", properties: { reason: { type: ["string", "null"] } } }
          ]
        }
      },
      required: ["data"]
    }
  ]
}
