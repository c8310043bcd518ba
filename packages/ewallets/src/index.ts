/**
 * E-wallet charges, voids, refunds and account linking; promises.
 *
 * @module
 */
export { createEwalletsClient, type EwalletsClient } from "./generated/client.ts"
export type * from "./generated/models.ts"
export type * from "./generated/operations.ts"
