/**
 * Retail outlets; Effect.
 *
 * @module
 */
export { isPayError, Money } from "@pay/core/effect"
export { makeRetailOutlets, RetailOutlets, type RetailOutletsService } from "./generated/effect.ts"
export type * from "./generated/models.ts"
export type * from "./generated/operations.ts"
