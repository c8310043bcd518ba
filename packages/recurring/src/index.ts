/**
 * Recurring payments; promises.
 *
 * @module
 */
export { createRecurringClient, type RecurringClient } from "./generated/client.ts"
export type * from "./generated/models.ts"
export type * from "./generated/operations.ts"
