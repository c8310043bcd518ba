/**
 * Cross-border payouts; promises.
 *
 * @module
 */
export { createRemittancesClient, type RemittancesClient } from "./generated/client.ts"
export type * from "./generated/models.ts"
export type * from "./generated/operations.ts"
