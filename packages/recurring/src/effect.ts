/**
 * Recurring payments; Effect.
 *
 * @module
 */
export { isPayError, Money } from "@pay/core/effect"
export { makeRecurring, Recurring, type RecurringService } from "./generated/effect.ts"
export type * from "./generated/models.ts"
export type * from "./generated/operations.ts"
