// @generated from specs/disbursements.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { WebhookEvent } from "@pay/core/operation"
import type { components } from "./types.ts"

export type DisbursementPayload = components["schemas"]["DisbursementOutcome"]
/**
 * A disbursement was paid or failed; `status` is the outcome.
 *
 * Source: Disbursements › Disbursement Callback.
 */
export const disbursement: WebhookEvent<"disbursement", DisbursementPayload> = {
  id: "disbursements/disbursement",
  product: "disbursements",
  name: "disbursement",
  mark: {"shape":{"has":["external_id","bank_code","disbursement_description","status"],"lacks":["event","disbursements"]}},
  target: "disbursement",
  verify: "callback-token",
  identity: ["id","status"],
  order: {"object":"id","by":"updated"},
  refetch: {"operation":"getDisbursement","with":{"path.disbursement_id":"id"}},
  schema: { allOf: [{ type: "object", properties: { id: { type: "string" }, external_id: { type: "string" }, user_id: { type: "string" }, bank_code: { type: "string" }, account_holder_name: { type: "string" }, amount: { type: "integer" }, disbursement_description: { type: "string" }, status: { type: "string" }, failure_code: { type: ["string","null"] }, email_to: { type: ["array","null"], items: { type: "string" } }, email_cc: { type: ["array","null"], items: { type: "string" } }, email_bcc: { type: ["array","null"], items: { type: "string" } } }, required: ["id","external_id","user_id","bank_code","account_holder_name","amount","disbursement_description","status"] }, { type: "object", properties: { created: { type: ["string","null"] }, updated: { type: ["string","null"] }, account_number: { type: ["string","null"] }, is_instant: { type: ["boolean","null"] } } }] }
}

export type BatchDisbursementPayload = components["schemas"]["BatchDisbursementOutcome"]
/**
 * A batch was carried out or deleted; each item has its own outcome.
 *
 * Source: Batch Disbursement › Batch Disbursement Callback.
 */
export const batchDisbursement: WebhookEvent<"batch_disbursement", BatchDisbursementPayload> = {
  id: "disbursements/batch_disbursement",
  product: "disbursements",
  name: "batch_disbursement",
  mark: {"shape":{"has":["reference","total_uploaded_count","disbursements"],"lacks":["event"]}},
  target: "batch_disbursement",
  verify: "callback-token",
  identity: ["id","status"],
  order: {"object":"id","by":"updated"},
  schema: { allOf: [{ type: "object", properties: { id: { type: "string" }, created: { type: "string" }, reference: { type: "string" }, total_uploaded_count: { type: "integer" }, total_uploaded_amount: { type: "number" }, status: { type: "string" } }, required: ["id","created","reference","total_uploaded_count","total_uploaded_amount","status"] }, { type: "object", properties: { updated: { type: ["string","null"] }, user_id: { type: ["string","null"] }, approved_at: { type: ["string","null"] }, approver_id: { type: ["string","null"] }, total_disbursed_count: { type: ["integer","null"] }, total_disbursed_amount: { type: ["number","null"] }, total_error_count: { type: ["integer","null"] }, total_error_amount: { type: ["number","null"] }, disbursements: { type: "array", items: { allOf: [{ type: "object", properties: { external_id: { type: ["string","null"] }, amount: { type: ["integer","null"] }, bank_code: { type: ["string","null"] }, bank_account_name: { type: ["string","null"] }, bank_account_number: { type: ["string","null"] }, description: { type: ["string","null"] } } }, { type: "object", properties: { id: { type: ["string","null"] }, created: { type: ["string","null"] }, updated: { type: ["string","null"] }, email_to: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] }, email_cc: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] }, email_bcc: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] }, status: { type: ["string","null"] }, valid_name: { type: ["string","null"] }, bank_reference: { type: ["string","null"] }, failure_code: { type: ["string","null"] }, failure_message: { type: ["string","null"] } } }] } } }, required: ["disbursements"] }] }
}

/** Every event of Disbursements. */
export const events = [disbursement, batchDisbursement] as const
