/**
 * Cross-border payouts, also called remittances, with all documented test scenarios.
 *
 * Documented codes that nothing brings about here: `IDEMPOTENCY_ERROR` (no other endpoint takes this header's keys) and
 * `STILL_PROCESSING_ERROR` (requests are done one at a time, so that a repeat finds the first one finished); without
 * fault injection, `SERVER_ERROR`.
 *
 * @module
 */
import { type Context, type CustomerAct, customerOf, type ProductModule, type Reply } from "../../engine/product.ts"
import { failureCode, nothingWaits, unknownAction } from "../shared.ts"
import {
  cancelRemittancePayout,
  createRemittancePayout,
  getRemittancePayout,
  goTo,
  type RemittancePayout,
  remittanceCommands,
  remittances,
  remittanceViolation,
  showRemittance
} from "./payouts.ts"
import type { Status } from "./scenarios.ts"

/** Where the reviewers, the bank or the counter bring a payout, by action and state. */
const ACTS: Readonly<Record<string, Readonly<Record<string, Status>>>> = {
  review: { ACCEPTED: "PENDING_COMPLIANCE_ASSESSMENT" },
  approve: {
    ACCEPTED: "SUCCEEDED",
    PENDING_COMPLIANCE_ASSESSMENT: "SUCCEEDED",
    READY: "LOCKED",
    LOCKED: "SUCCEEDED"
  },
  decline: { ACCEPTED: "FAILED", PENDING_COMPLIANCE_ASSESSMENT: "COMPLIANCE_REJECTED", READY: "FAILED" },
  expire: { READY: "EXPIRED" }
}

const actOnPayout = (context: Context, given: CustomerAct, payout: RemittancePayout): Reply => {
  const states = ACTS[given.action]
  if (!states) return unknownAction(given, Object.keys(ACTS).join(", "))
  const status = states[payout.status]
  if (!status || (status === "SUCCEEDED" && !payout.held)) return nothingWaits(payout.id, payout.status)
  const why = status === "FAILED" ? failureCode(given, "REJECTED_BY_CHANNEL") : undefined
  return { body: showRemittance(context, goTo(context, payout, [status, why])) }
}

export const remittancesProduct: ProductModule = {
  name: "remittances",
  handlers: { createRemittancePayout, getRemittancePayout, cancelRemittancePayout },
  violationCode: remittanceViolation,
  commands: remittanceCommands,
  customers: [customerOf(remittances, actOnPayout)]
}
