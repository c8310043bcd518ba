/**
 * Recurring payments; Effect.
 *
 * @module
 */
export { makeRecurring, Recurring, type RecurringService } from "./generated/effect.ts"
export type * from "./generated/models.ts"
export type * from "./generated/operations.ts"
