/**
 * Balance and transactions; Effect.
 *
 * @module
 */
export { isPayError, Money } from "@pay/core/effect"
export { Balance, type BalanceService, makeBalance } from "./generated/effect.ts"
export type * from "./generated/models.ts"
export type * from "./generated/operations.ts"
