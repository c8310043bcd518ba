/**
 * Disbursements; Effect.
 *
 * @module
 */
export { Disbursements, type DisbursementsService, makeDisbursements } from "./generated/effect.ts"
export type * from "./generated/models.ts"
export type * from "./generated/operations.ts"
