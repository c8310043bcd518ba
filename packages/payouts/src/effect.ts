/**
 * Payouts and payout links; Effect.
 *
 * @module
 */
export { isPayError, Money } from "@pay/core/effect"
export { makePayouts, Payouts, type PayoutsService } from "./generated/effect.ts"
export type * from "./generated/models.ts"
export type * from "./generated/operations.ts"
