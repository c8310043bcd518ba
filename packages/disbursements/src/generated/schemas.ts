// @generated from specs/disbursements.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { WireSchema } from "@pay/core/schema"
import { open, orNull } from "@pay/core/schema"

export const answerDisbursementReference: WireSchema = { type: "string" }
export const answerDisbursementBankCode: WireSchema = { type: "string" }
export const answerDisbursementAmount: WireSchema = { type: "integer" }
export const answerDisbursementStatus: WireSchema = { type: "string" }
export const answerDisbursementFailureCode: WireSchema = { type: "string" }
export const answerDisbursementAddresses: WireSchema = { type: "array", items: { type: "string" } }
export const answerDisbursement: WireSchema = { type: "object", properties: { id: { type: "string" }, external_id: answerDisbursementReference, user_id: { type: "string" }, bank_code: answerDisbursementBankCode, account_holder_name: { type: "string" }, amount: answerDisbursementAmount, disbursement_description: { type: "string" }, status: answerDisbursementStatus, failure_code: /*#__PURE__*/ orNull(answerDisbursementFailureCode), email_to: /*#__PURE__*/ orNull(answerDisbursementAddresses), email_cc: /*#__PURE__*/ orNull(answerDisbursementAddresses), email_bcc: /*#__PURE__*/ orNull(answerDisbursementAddresses) }, required: ["id","external_id","user_id","bank_code","account_holder_name","amount","disbursement_description","status"] }
export const sendDisbursementReference: WireSchema = { type: "string", minLength: 1, maxLength: 1000 }
export const sendDisbursementBankCodeInput: WireSchema = { type: "string", minLength: 1 }
export const sendDisbursementAmountInput: WireSchema = { type: "integer", money: "IDR" }
export const sendDisbursementAddresses: WireSchema = { type: "array", maxItems: 3, items: { type: "string" } }
export const sendCreateDisbursementRequest: WireSchema = { type: "object", properties: { external_id: sendDisbursementReference, bank_code: sendDisbursementBankCodeInput, account_holder_name: { type: "string", minLength: 1 }, account_number: { type: "string", pattern: "^[0-9-]+$" }, description: { type: "string", minLength: 1 }, amount: sendDisbursementAmountInput, email_to: sendDisbursementAddresses, email_cc: sendDisbursementAddresses, email_bcc: sendDisbursementAddresses }, required: ["external_id","bank_code","account_holder_name","account_number","description","amount"], closed: true, if: { anyOf: [{ required: ["email_cc"] }, { required: ["email_bcc"] }] }, then: { required: ["email_to"] }, cases: [{ when: { bank_code: ["BCA"] }, limit: { account_number: { minLength: 10, maxLength: 10 } } }] }
export const answerDisbursementBank: WireSchema = { type: "object", properties: { name: { type: "string" }, code: answerDisbursementBankCode, can_disburse: { type: ["boolean","null"] }, can_name_validate: { type: ["boolean","null"] } }, required: ["name","code"] }
export const sendBatchAddresses: WireSchema = { type: "array", items: { type: "string" } }
export const sendBatchDisbursementItemFieldsInput: WireSchema = { type: "object", properties: { external_id: { type: "string" }, amount: sendDisbursementAmountInput, bank_code: sendDisbursementBankCodeInput, bank_account_name: { type: "string" }, bank_account_number: { type: "string" }, description: { type: "string" } }, closed: true }
export const sendBatchDisbursementItemRequest: WireSchema = { type: "object", properties: { email_to: sendBatchAddresses, email_cc: sendBatchAddresses, email_bcc: sendBatchAddresses }, required: ["amount","bank_code","bank_account_name","bank_account_number","description"], closed: true, allOf: [/*#__PURE__*/ open(sendBatchDisbursementItemFieldsInput)] }
export const sendCreateBatchDisbursementRequest: WireSchema = { type: "object", properties: { reference: { type: "string", minLength: 1 }, disbursements: { type: "array", minItems: 1, maxItems: 1000, items: sendBatchDisbursementItemRequest } }, required: ["reference","disbursements"], closed: true }
export const answerTimestamp: WireSchema = { type: "string" }
export const answerBatchDisbursementStatus: WireSchema = { type: "string" }
export const answerBatchDisbursement: WireSchema = { type: "object", properties: { id: { type: "string" }, created: answerTimestamp, reference: { type: "string" }, total_uploaded_count: { type: "integer" }, total_uploaded_amount: { type: "number" }, status: answerBatchDisbursementStatus }, required: ["id","created","reference","total_uploaded_count","total_uploaded_amount","status"] }
