/**
 * Virtual accounts; promises.
 *
 * @module
 */
export { isPayError, Money } from "@pay/core"
export { createVirtualAccountsClient, type VirtualAccountsClient } from "./generated/client.ts"
export type * from "./generated/models.ts"
export type * from "./generated/operations.ts"
export { product } from "./generated/product.ts"
