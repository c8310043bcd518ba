/**
 * Disbursements; Effect.
 *
 * @module
 */
export { isPayError, Money } from "@pay/core/effect"
export { Disbursements, type DisbursementsService, makeDisbursements } from "./generated/effect.ts"
export type * from "./generated/models.ts"
export type * from "./generated/operations.ts"
