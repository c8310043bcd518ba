/**
 * Payouts and payout links; Effect.
 *
 * @module
 */
export { makePayouts, Payouts, type PayoutsService } from "./generated/effect.ts"
export type * from "./generated/models.ts"
export type * from "./generated/operations.ts"
