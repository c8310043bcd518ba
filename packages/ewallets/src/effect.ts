/**
 * E-wallet charges, voids, refunds and account linking; Effect.
 *
 * @module
 */
export { isPayError, Money } from "@pay/core/effect"
export { Ewallets, type EwalletsService, makeEwallets } from "./generated/effect.ts"
export type * from "./generated/models.ts"
export type * from "./generated/operations.ts"
