/**
 * Retail outlets; promises.
 *
 * @module
 */
export { createRetailOutletsClient, type RetailOutletsClient } from "./generated/client.ts"
export type * from "./generated/models.ts"
export type * from "./generated/operations.ts"
