/**
 * Invoices; promises.
 *
 * @module
 */
export { createInvoicesClient, type InvoicesClient } from "./generated/client.ts"
export type * from "./generated/models.ts"
export type * from "./generated/operations.ts"
