// @generated from specs/customers.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { WireSchema } from "@pay/core/schema"
import { open } from "@pay/core/schema"

// What is sent: every rule.

export const sendReferenceId: WireSchema = { type: "string", minLength: 1, maxLength: 255 }
export const sendCustomerTypeInput: WireSchema = { type: "string", enum: ["INDIVIDUAL", "BUSINESS"] }
export const sendCountryCode: WireSchema = { type: "string", pattern: "^[A-Z]{2}$" }
export const sendCurrencyCode: WireSchema = { type: "string", pattern: "^[A-Z]{3}$" }
export const sendPhoneNumber: WireSchema = { type: "string", maxLength: 50, pattern: "^\\+[1-9][0-9]*$" }
export const sendDate: WireSchema = { type: "string", format: "date" }
export const sendEmployment: WireSchema = {
  type: "object",
  properties: {
    employer_name: { type: ["string", "null"] },
    nature_of_business: { type: ["string", "null"] },
    role_description: { type: ["string", "null"] }
  },
  closed: true
}
export const sendIndividualDetailInput: WireSchema = {
  type: "object",
  properties: {
    given_names: { type: "string", minLength: 1 },
    surname: { type: ["string", "null"] },
    nationality: { anyOf: [sendCountryCode, { type: "null" }] },
    place_of_birth: { type: ["string", "null"] },
    date_of_birth: { anyOf: [sendDate, { type: "null" }] },
    gender: { anyOf: [{ type: "string", enum: ["MALE", "FEMALE", "OTHER"] }, { type: "null" }] },
    employment: { anyOf: [sendEmployment, { type: "null" }] }
  },
  required: ["given_names"],
  closed: true
}
export const sendBusinessDetailInput: WireSchema = {
  type: "object",
  properties: {
    business_name: { type: "string", minLength: 1 },
    trading_name: { type: ["string", "null"] },
    business_type: {
      type: "string",
      enum: ["CORPORATION", "SOLE_PROPRIETOR", "PARTNERSHIP", "COOPERATIVE", "TRUST", "NON_PROFIT", "GOVERNMENT"]
    },
    nature_of_business: { type: ["string", "null"] },
    business_domicile: { anyOf: [sendCountryCode, { type: "null" }] },
    date_of_registration: { anyOf: [sendDate, { type: "null" }] }
  },
  required: ["business_name", "business_type"],
  closed: true
}
export const sendAddressInput: WireSchema = {
  type: "object",
  properties: {
    country: sendCountryCode,
    street_line1: { type: ["string", "null"], maxLength: 255 },
    street_line2: { type: ["string", "null"], maxLength: 255 },
    city: { type: ["string", "null"], maxLength: 255 },
    province_state: { type: ["string", "null"], maxLength: 255 },
    postal_code: { type: ["string", "null"], maxLength: 255 },
    category: { anyOf: [{ type: "string", enum: ["HOME", "WORK", "PROVINCIAL"] }, { type: "null" }] },
    is_primary: { type: ["boolean", "null"] }
  },
  required: ["country"],
  closed: true
}
export const sendIdentityAccountProperties: WireSchema = {
  type: "object",
  properties: {
    account_number: { type: ["string", "null"] },
    account_holder_name: { type: ["string", "null"] },
    swift_code: { type: ["string", "null"] },
    account_type: { type: ["string", "null"] },
    account_details: { type: ["string", "null"] },
    currency: { anyOf: [sendCurrencyCode, { type: "null" }] },
    token_id: { type: ["string", "null"] },
    payment_code: { type: ["string", "null"] },
    expires_at: { anyOf: [sendDate, { type: "null" }] },
    qr_string: { type: ["string", "null"] },
    account_id: { type: ["string", "null"] },
    account_handle: { type: ["string", "null"] }
  }
}
export const sendIdentityAccountInput: WireSchema = {
  type: "object",
  properties: {
    type: {
      type: "string",
      enum: ["BANK_ACCOUNT", "EWALLET", "CREDIT_CARD", "PAY_LATER", "OTC", "QR_CODE", "SOCIAL_MEDIA"]
    },
    company: { type: ["string", "null"], maxLength: 100 },
    description: { type: ["string", "null"], maxLength: 255 },
    country: { anyOf: [sendCountryCode, { type: "null" }] },
    properties: { anyOf: [sendIdentityAccountProperties, { type: "null" }] }
  },
  required: ["type"],
  closed: true
}
export const sendIdentityAccountRequest: WireSchema = {
  type: "object",
  closed: true,
  allOf: [
    /*#__PURE__*/ open(sendIdentityAccountInput),
    {
      if: { properties: { type: { const: "BANK_ACCOUNT" } } },
      then: { properties: { properties: { required: ["account_number", "account_holder_name"] } } }
    },
    {
      if: { properties: { type: { const: "EWALLET" } } },
      then: { properties: { properties: { required: ["account_number"] } } }
    },
    {
      if: { properties: { type: { const: "CREDIT_CARD" } } },
      then: { properties: { properties: { required: ["token_id"] } } }
    },
    {
      if: { properties: { type: { const: "OTC" } } },
      then: { properties: { properties: { required: ["payment_code"] } } }
    },
    {
      if: { properties: { type: { const: "QR_CODE" } } },
      then: { properties: { properties: { required: ["qr_string"] } } }
    },
    {
      if: { properties: { type: { enum: ["PAY_LATER", "SOCIAL_MEDIA"] } } },
      then: { properties: { properties: { required: ["account_id"] } } }
    }
  ]
}
export const sendKycDocumentInput: WireSchema = {
  type: "object",
  properties: {
    country: sendCountryCode,
    type: {
      type: "string",
      enum: [
        "BIRTH_CERTIFICATE", "BANK_STATEMENT", "DRIVING_LICENSE", "IDENTITY_CARD", "PASSPORT", "VISA",
        "BUSINESS_REGISTRATION", "BUSINESS_LICENSE"
      ]
    },
    sub_type: {
      anyOf: [
        {
          type: "string",
          enum: [
            "NATIONAL_ID", "CONSULAR_ID", "VOTER_ID", "POSTAL_ID", "RESIDENCE_PERMIT", "TAX_ID", "STUDENT_ID",
            "MILITARY_ID", "MEDICAL_ID"
          ]
        },
        { type: "null" }
      ]
    },
    document_name: { type: ["string", "null"], maxLength: 255 },
    document_number: { type: ["string", "null"], maxLength: 255 },
    expires_at: { anyOf: [sendDate, { type: "null" }] },
    holder_name: { type: ["string", "null"], maxLength: 255 },
    document_images: { type: ["array", "null"], items: { type: "string" } }
  },
  required: ["country", "type"],
  closed: true
}
export const sendMetadata: WireSchema = { type: "object", maxProperties: 50 }
export const sendContactFieldsInput: WireSchema = {
  type: "object",
  properties: {
    mobile_number: { anyOf: [sendPhoneNumber, { type: "null" }] },
    phone_number: { anyOf: [sendPhoneNumber, { type: "null" }] },
    hashed_phone_number: { type: ["string", "null"], maxLength: 255 },
    email: { type: ["string", "null"], maxLength: 50, format: "email" },
    addresses: { type: ["array", "null"], items: sendAddressInput },
    kyc_documents: { type: ["array", "null"], items: sendKycDocumentInput },
    description: { type: ["string", "null"], maxLength: 500 },
    date_of_registration: { anyOf: [sendDate, { type: "null" }] },
    domicile_of_registration: { anyOf: [sendCountryCode, { type: "null" }] },
    metadata: { anyOf: [sendMetadata, { type: "null" }] }
  },
  closed: true
}
export const sendCustomerRequest: WireSchema = {
  type: "object",
  properties: {
    reference_id: sendReferenceId,
    type: sendCustomerTypeInput,
    individual_detail: sendIndividualDetailInput,
    business_detail: sendBusinessDetailInput,
    identity_accounts: { type: "array", items: sendIdentityAccountRequest }
  },
  required: ["reference_id", "type"],
  closed: true,
  allOf: [/*#__PURE__*/ open(sendContactFieldsInput)],
  cases: [
    { when: { type: ["INDIVIDUAL"] }, require: ["individual_detail"], forbid: ["business_detail"] },
    { when: { type: ["BUSINESS"] }, require: ["business_detail"], forbid: ["individual_detail"] }
  ]
}
export const sendCustomerUpdate: WireSchema = {
  type: "object",
  properties: {
    individual_detail: { anyOf: [sendIndividualDetailInput, { type: "null" }] },
    business_detail: { anyOf: [sendBusinessDetailInput, { type: "null" }] },
    identity_accounts: { type: ["array", "null"], items: sendIdentityAccountRequest }
  },
  closed: true,
  allOf: [/*#__PURE__*/ open(sendContactFieldsInput)]
}
export const sendFlatCustomerRequest: WireSchema = {
  type: "object",
  properties: {
    reference_id: sendReferenceId,
    given_names: { type: "string", maxLength: 255 },
    mobile_number: sendPhoneNumber,
    email: { type: "string", maxLength: 50, format: "email" }
  },
  required: ["reference_id"],
  closed: true
}

// What is received: types and required fields.

export const answerReferenceId: WireSchema = { type: "string" }
export const answerCustomerType: WireSchema = { type: "string" }
export const answerCountryCode: WireSchema = { type: "string" }
export const answerCurrencyCode: WireSchema = { type: "string" }
export const answerPhoneNumber: WireSchema = { type: "string" }
export const answerDate: WireSchema = { type: "string" }
export const answerEmployment: WireSchema = {
  type: "object",
  properties: {
    employer_name: { type: ["string", "null"] },
    nature_of_business: { type: ["string", "null"] },
    role_description: { type: ["string", "null"] }
  }
}
export const answerIndividualDetail: WireSchema = {
  type: "object",
  properties: {
    given_names: { type: "string" },
    surname: { type: ["string", "null"] },
    nationality: { anyOf: [answerCountryCode, { type: "null" }] },
    place_of_birth: { type: ["string", "null"] },
    date_of_birth: { anyOf: [answerDate, { type: "null" }] },
    gender: { anyOf: [{ type: "string" }, { type: "null" }] },
    employment: { anyOf: [answerEmployment, { type: "null" }] }
  },
  required: ["given_names"]
}
export const answerBusinessDetail: WireSchema = {
  type: "object",
  properties: {
    business_name: { type: "string" },
    trading_name: { type: ["string", "null"] },
    business_type: { type: "string" },
    nature_of_business: { type: ["string", "null"] },
    business_domicile: { anyOf: [answerCountryCode, { type: "null" }] },
    date_of_registration: { anyOf: [answerDate, { type: "null" }] }
  },
  required: ["business_name", "business_type"]
}
export const answerAddress: WireSchema = {
  type: "object",
  properties: {
    country: answerCountryCode,
    street_line1: { type: ["string", "null"] },
    street_line2: { type: ["string", "null"] },
    city: { type: ["string", "null"] },
    province_state: { type: ["string", "null"] },
    postal_code: { type: ["string", "null"] },
    category: { anyOf: [{ type: "string" }, { type: "null" }] },
    is_primary: { type: ["boolean", "null"] }
  },
  required: ["country"]
}
export const answerIdentityAccountProperties: WireSchema = {
  type: "object",
  properties: {
    account_number: { type: ["string", "null"] },
    account_holder_name: { type: ["string", "null"] },
    swift_code: { type: ["string", "null"] },
    account_type: { type: ["string", "null"] },
    account_details: { type: ["string", "null"] },
    currency: { anyOf: [answerCurrencyCode, { type: "null" }] },
    token_id: { type: ["string", "null"] },
    payment_code: { type: ["string", "null"] },
    expires_at: { anyOf: [answerDate, { type: "null" }] },
    qr_string: { type: ["string", "null"] },
    account_id: { type: ["string", "null"] },
    account_handle: { type: ["string", "null"] }
  }
}
export const answerIdentityAccount: WireSchema = {
  type: "object",
  properties: {
    type: { type: "string" },
    company: { type: ["string", "null"] },
    description: { type: ["string", "null"] },
    country: { anyOf: [answerCountryCode, { type: "null" }] },
    properties: { anyOf: [answerIdentityAccountProperties, { type: "null" }] }
  },
  required: ["type"]
}
export const answerKycDocument: WireSchema = {
  type: "object",
  properties: {
    country: answerCountryCode,
    type: { type: "string" },
    sub_type: { anyOf: [{ type: "string" }, { type: "null" }] },
    document_name: { type: ["string", "null"] },
    document_number: { type: ["string", "null"] },
    expires_at: { anyOf: [answerDate, { type: "null" }] },
    holder_name: { type: ["string", "null"] },
    document_images: { type: ["array", "null"], items: { type: "string" } }
  },
  required: ["country", "type"]
}
export const answerMetadata: WireSchema = { type: "object" }
export const answerContactFields: WireSchema = {
  type: "object",
  properties: {
    mobile_number: { anyOf: [answerPhoneNumber, { type: "null" }] },
    phone_number: { anyOf: [answerPhoneNumber, { type: "null" }] },
    hashed_phone_number: { type: ["string", "null"] },
    email: { type: ["string", "null"] },
    addresses: { type: ["array", "null"], items: answerAddress },
    kyc_documents: { type: ["array", "null"], items: answerKycDocument },
    description: { type: ["string", "null"] },
    date_of_registration: { anyOf: [answerDate, { type: "null" }] },
    domicile_of_registration: { anyOf: [answerCountryCode, { type: "null" }] },
    metadata: { anyOf: [answerMetadata, { type: "null" }] }
  }
}
export const answerTimestamp: WireSchema = { type: "string" }
export const answerCustomer: WireSchema = {
  type: "object",
  properties: {
    id: { type: "string" },
    reference_id: answerReferenceId,
    type: answerCustomerType,
    individual_detail: { anyOf: [answerIndividualDetail, { type: "null" }] },
    business_detail: { anyOf: [answerBusinessDetail, { type: "null" }] },
    identity_accounts: { type: ["array", "null"], items: answerIdentityAccount },
    created: answerTimestamp,
    updated: answerTimestamp
  },
  required: ["id", "reference_id", "type", "created", "updated"],
  allOf: [answerContactFields]
}
export const answerCustomerList: WireSchema = {
  type: "object",
  properties: { data: { type: "array", items: answerCustomer }, has_more: { type: "boolean" } },
  required: ["data", "has_more"]
}
export const answerFlatCustomer: WireSchema = {
  type: "object",
  properties: {
    id: { type: "string" },
    reference_id: answerReferenceId,
    given_names: { type: ["string", "null"] },
    mobile_number: { type: ["string", "null"] },
    email: { type: ["string", "null"] }
  },
  required: ["id", "reference_id"]
}
