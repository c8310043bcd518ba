/**
 * Cross-border payouts; Effect.
 *
 * @module
 */
export { makeRemittances, Remittances, type RemittancesService } from "./generated/effect.ts"
export type * from "./generated/models.ts"
export type * from "./generated/operations.ts"
