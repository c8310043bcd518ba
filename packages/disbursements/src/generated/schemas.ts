// @generated from specs/disbursements.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { WireSchema } from "@pay/core/schema"
import { open, orNull } from "@pay/core/schema"

// What is sent: every rule.

export const sendDisbursementReference: WireSchema = { type: "string", minLength: 1, maxLength: 1000 }
export const sendDisbursementBankCodeInput: WireSchema = { type: "string", minLength: 1 }
export const sendDisbursementAmountInput: WireSchema = { type: "integer", money: "IDR" }
export const sendDisbursementAddresses: WireSchema = { type: "array", maxItems: 3, items: { type: "string" } }
export const sendCreateDisbursementRequest: WireSchema = {
  type: "object",
  properties: {
    external_id: sendDisbursementReference,
    bank_code: sendDisbursementBankCodeInput,
    account_holder_name: { type: "string", minLength: 1 },
    account_number: { type: "string", pattern: "^[0-9-]+$" },
    description: { type: "string", minLength: 1 },
    amount: sendDisbursementAmountInput,
    email_to: sendDisbursementAddresses,
    email_cc: sendDisbursementAddresses,
    email_bcc: sendDisbursementAddresses
  },
  required: ["external_id", "bank_code", "account_holder_name", "account_number", "description", "amount"],
  closed: true,
  if: { anyOf: [{ required: ["email_cc"] }, { required: ["email_bcc"] }] },
  then: { required: ["email_to"] },
  cases: [{ when: { bank_code: ["BCA"] }, limit: { account_number: { minLength: 10, maxLength: 10 } } }]
}
export const sendBatchAddresses: WireSchema = { type: "array", items: { type: "string" } }
export const sendBatchDisbursementItemFieldsInput: WireSchema = {
  type: "object",
  properties: {
    external_id: { type: "string" },
    amount: sendDisbursementAmountInput,
    bank_code: sendDisbursementBankCodeInput,
    bank_account_name: { type: "string" },
    bank_account_number: { type: "string" },
    description: { type: "string" }
  },
  closed: true
}
export const sendBatchDisbursementItemRequest: WireSchema = {
  type: "object",
  properties: { email_to: sendBatchAddresses, email_cc: sendBatchAddresses, email_bcc: sendBatchAddresses },
  required: ["amount", "bank_code", "bank_account_name", "bank_account_number", "description"],
  closed: true,
  allOf: [/*#__PURE__*/ open(sendBatchDisbursementItemFieldsInput)]
}
export const sendCreateBatchDisbursementRequest: WireSchema = {
  type: "object",
  properties: {
    reference: { type: "string", minLength: 1 },
    disbursements: { type: "array", minItems: 1, maxItems: 1000, items: sendBatchDisbursementItemRequest }
  },
  required: ["reference", "disbursements"],
  closed: true
}

// What is received: types and required fields.

export const answerDisbursementReference: WireSchema = { type: "string" }
export const answerDisbursementBankCode: WireSchema = { type: "string" }
export const answerDisbursementAmount: WireSchema = { type: "integer" }
export const answerDisbursementAddresses: WireSchema = { type: "array", items: { type: "string" } }
export const answerDisbursementStatus: WireSchema = { type: "string" }
export const answerDisbursementFailureCode: WireSchema = { type: "string" }
export const answerDisbursement: WireSchema = {
  type: "object",
  properties: {
    id: { type: "string" },
    external_id: answerDisbursementReference,
    user_id: { type: "string" },
    bank_code: answerDisbursementBankCode,
    account_holder_name: { type: "string" },
    amount: answerDisbursementAmount,
    disbursement_description: { type: "string" },
    status: answerDisbursementStatus,
    failure_code: /*#__PURE__*/ orNull(answerDisbursementFailureCode),
    email_to: /*#__PURE__*/ orNull(answerDisbursementAddresses),
    email_cc: /*#__PURE__*/ orNull(answerDisbursementAddresses),
    email_bcc: /*#__PURE__*/ orNull(answerDisbursementAddresses)
  },
  required: [
    "id", "external_id", "user_id", "bank_code", "account_holder_name", "amount", "disbursement_description", "status"
  ]
}
export const answerTimestamp: WireSchema = { type: "string" }
export const answerDisbursementOutcome: WireSchema = {
  allOf: [
    answerDisbursement,
    {
      type: "object",
      properties: {
        created: /*#__PURE__*/ orNull(answerTimestamp),
        updated: /*#__PURE__*/ orNull(answerTimestamp),
        account_number: { type: ["string", "null"] },
        is_instant: { type: ["boolean", "null"] }
      }
    }
  ]
}
export const answerDisbursementBank: WireSchema = {
  type: "object",
  properties: {
    name: { type: "string" },
    code: answerDisbursementBankCode,
    can_disburse: { type: ["boolean", "null"] },
    can_name_validate: { type: ["boolean", "null"] }
  },
  required: ["name", "code"]
}
export const answerBatchDisbursementItemFields: WireSchema = {
  type: "object",
  properties: {
    external_id: { type: ["string", "null"] },
    amount: /*#__PURE__*/ orNull(answerDisbursementAmount),
    bank_code: /*#__PURE__*/ orNull(answerDisbursementBankCode),
    bank_account_name: { type: ["string", "null"] },
    bank_account_number: { type: ["string", "null"] },
    description: { type: ["string", "null"] }
  }
}
export const answerBatchDisbursementStatus: WireSchema = { type: "string" }
export const answerBatchDisbursement: WireSchema = {
  type: "object",
  properties: {
    id: { type: "string" },
    created: answerTimestamp,
    reference: { type: "string" },
    total_uploaded_count: { type: "integer" },
    total_uploaded_amount: { type: "number" },
    status: answerBatchDisbursementStatus
  },
  required: ["id", "created", "reference", "total_uploaded_count", "total_uploaded_amount", "status"]
}
export const answerToldAddresses: WireSchema = {
  anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }]
}
export const answerBatchDisbursementItem: WireSchema = {
  allOf: [
    answerBatchDisbursementItemFields,
    {
      type: "object",
      properties: {
        id: { type: ["string", "null"] },
        created: /*#__PURE__*/ orNull(answerTimestamp),
        updated: /*#__PURE__*/ orNull(answerTimestamp),
        email_to: /*#__PURE__*/ orNull(answerToldAddresses),
        email_cc: /*#__PURE__*/ orNull(answerToldAddresses),
        email_bcc: /*#__PURE__*/ orNull(answerToldAddresses),
        status: { type: ["string", "null"] },
        valid_name: { type: ["string", "null"] },
        bank_reference: { type: ["string", "null"] },
        failure_code: /*#__PURE__*/ orNull(answerDisbursementFailureCode),
        failure_message: { type: ["string", "null"] }
      }
    }
  ]
}
export const answerBatchDisbursementOutcome: WireSchema = {
  allOf: [
    answerBatchDisbursement,
    {
      type: "object",
      properties: {
        updated: /*#__PURE__*/ orNull(answerTimestamp),
        user_id: { type: ["string", "null"] },
        approved_at: { type: ["string", "null"] },
        approver_id: { type: ["string", "null"] },
        total_disbursed_count: { type: ["integer", "null"] },
        total_disbursed_amount: { type: ["number", "null"] },
        total_error_count: { type: ["integer", "null"] },
        total_error_amount: { type: ["number", "null"] },
        disbursements: { type: "array", items: answerBatchDisbursementItem }
      },
      required: ["disbursements"]
    }
  ]
}
