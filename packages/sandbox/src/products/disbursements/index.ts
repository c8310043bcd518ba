/**
 * Disbursements, single and in batches.
 *
 * @module
 */
import { type Context, type CustomerAct, customerOf, type ProductModule, type Reply } from "../../engine/product.ts"
import { failureCode, nothingWaits, unknownAction } from "../shared.ts"
import { approve, type Batch, batchCommands, batches, createBatchDisbursement, remove, showBatch } from "./batches.ts"
import {
  createDisbursement,
  type Disbursement,
  disbursementCommands,
  disbursements,
  disbursementViolation,
  getDisbursement,
  listDisbursementBanks,
  listDisbursements,
  settle,
  showDisbursement
} from "./disbursements.ts"

/** The approver's part. */
const actOnBatch = (context: Context, given: CustomerAct, batch: Batch): Reply => {
  if (batch.status !== "UPLOADING" || batch.approved !== undefined) return nothingWaits(batch.id, batch.status)
  if (given.action === "approve") return { body: showBatch(approve(context, batch)) }
  if (given.action === "decline") return { body: showBatch(remove(context, batch)) }
  return unknownAction(given, "approve or decline")
}

/** The bank's part. */
const actOnDisbursement = (context: Context, given: CustomerAct, disbursement: Disbursement): Reply => {
  if (disbursement.status !== "PENDING") return nothingWaits(disbursement.id, disbursement.status)
  if (given.action !== "approve" && given.action !== "decline") return unknownAction(given, "approve or decline")
  const why = given.action === "decline" ? failureCode(given, "REJECTED_BY_BANK") : undefined
  return { body: showDisbursement(context, settle(context, disbursement, why)) }
}

export const disbursementsProduct: ProductModule = {
  name: "disbursements",
  handlers: {
    createDisbursement,
    getDisbursement,
    listDisbursements,
    listDisbursementBanks,
    createBatchDisbursement
  },
  violationCode: disbursementViolation,
  commands: { ...disbursementCommands, ...batchCommands },
  customers: [customerOf(disbursements, actOnDisbursement), customerOf(batches, actOnBatch)]
}
