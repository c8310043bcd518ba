/**
 * Customers; promises.
 *
 * @module
 */
export { isPayError, Money } from "@pay/core"
export { type CustomersClient, createCustomersClient } from "./generated/client.ts"
export type * from "./generated/models.ts"
export type * from "./generated/operations.ts"
export { product } from "./generated/product.ts"
