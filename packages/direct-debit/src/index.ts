/**
 * Direct debit; promises.
 *
 * @module
 */
export { createDirectDebitClient, type DirectDebitClient } from "./generated/client.ts"
export type * from "./generated/models.ts"
export type * from "./generated/operations.ts"
