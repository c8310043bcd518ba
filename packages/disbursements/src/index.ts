/**
 * Disbursements; promises.
 *
 * @module
 */
export { createDisbursementsClient, type DisbursementsClient } from "./generated/client.ts"
export type * from "./generated/models.ts"
export type * from "./generated/operations.ts"
