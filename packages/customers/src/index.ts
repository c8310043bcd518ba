/**
 * Customers; promises.
 *
 * @module
 */
export { type CustomersClient, createCustomersClient } from "./generated/client.ts"
export type * from "./generated/models.ts"
export type * from "./generated/operations.ts"
