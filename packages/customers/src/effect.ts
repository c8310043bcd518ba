/**
 * Customers; Effect.
 *
 * @module
 */
export { isPayError, Money } from "@pay/core/effect"
export { Customers, type CustomersService, makeCustomers } from "./generated/effect.ts"
export type * from "./generated/models.ts"
export type * from "./generated/operations.ts"
