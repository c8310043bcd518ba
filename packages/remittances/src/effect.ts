/**
 * Cross-border payouts; Effect.
 *
 * @module
 */
export { isPayError, Money } from "@pay/core/effect"
export { makeRemittances, Remittances, type RemittancesService } from "./generated/effect.ts"
export type * from "./generated/models.ts"
export type * from "./generated/operations.ts"
