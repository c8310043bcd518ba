/**
 * Virtual accounts; promises.
 *
 * @module
 */
export { createVirtualAccountsClient, type VirtualAccountsClient } from "./generated/client.ts"
export type * from "./generated/models.ts"
export type * from "./generated/operations.ts"
