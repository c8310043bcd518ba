/**
 * E-wallet charges, voids, refunds and account linking; promises.
 *
 * @module
 */
export { isPayError, Money } from "@pay/core"
export { createEwalletsClient, type EwalletsClient } from "./generated/client.ts"
export type * from "./generated/models.ts"
export type * from "./generated/operations.ts"
export { product } from "./generated/product.ts"
