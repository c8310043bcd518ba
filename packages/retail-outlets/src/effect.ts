/**
 * Retail outlets; Effect.
 *
 * @module
 */
export { makeRetailOutlets, RetailOutlets, type RetailOutletsService } from "./generated/effect.ts"
export type * from "./generated/models.ts"
export type * from "./generated/operations.ts"
