/**
 * Invoices; Effect.
 *
 * @module
 */
export { Invoices, type InvoicesService, makeInvoices } from "./generated/effect.ts"
export type * from "./generated/models.ts"
export type * from "./generated/operations.ts"
