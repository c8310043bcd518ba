/**
 * Virtual accounts; Effect.
 *
 * @module
 */
export { isPayError, Money } from "@pay/core/effect"
export { makeVirtualAccounts, VirtualAccounts, type VirtualAccountsService } from "./generated/effect.ts"
export type * from "./generated/models.ts"
export type * from "./generated/operations.ts"
