/**
 * Direct debit; Effect.
 *
 * @module
 */
export { isPayError, Money } from "@pay/core/effect"
export { DirectDebit, type DirectDebitService, makeDirectDebit } from "./generated/effect.ts"
export type * from "./generated/models.ts"
export type * from "./generated/operations.ts"
