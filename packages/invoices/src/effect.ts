/**
 * Invoices; Effect.
 *
 * @module
 */
export { isPayError, Money } from "@pay/core/effect"
export { Invoices, type InvoicesService, makeInvoices } from "./generated/effect.ts"
export type * from "./generated/models.ts"
export type * from "./generated/operations.ts"
