// @generated from specs/disbursements.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { WebhookEvent } from "@pay/core/operation"
import { answerDisbursementOutcome, answerBatchDisbursementOutcome } from "./schemas.ts"
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
  mark: {
    shape: {
      has: ["external_id", "bank_code", "disbursement_description", "status"],
      lacks: ["event", "disbursements"]
    }
  },
  target: "disbursement",
  verify: "callback-token",
  identity: ["id", "status"],
  order: { object: "id", by: "updated" },
  refetch: { operation: "getDisbursement", with: { "path.disbursement_id": "id" } },
  schema: answerDisbursementOutcome
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
  mark: { shape: { has: ["reference", "total_uploaded_count", "disbursements"], lacks: ["event"] } },
  target: "batch_disbursement",
  verify: "callback-token",
  identity: ["id", "status"],
  order: { object: "id", by: "updated" },
  schema: answerBatchDisbursementOutcome
}

/** Every event of Disbursements. */
export const events = [disbursement, batchDisbursement] as const
