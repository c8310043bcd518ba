/**
 * Virtual accounts; Effect.
 *
 * @module
 */
export { makeVirtualAccounts, VirtualAccounts, type VirtualAccountsService } from "./generated/effect.ts"
export type * from "./generated/models.ts"
export type * from "./generated/operations.ts"
