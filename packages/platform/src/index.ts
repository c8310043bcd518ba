/**
 * Sub-accounts, transfers and split rules; promises.
 *
 * @module
 */
export { createPlatformClient, type PlatformClient } from "./generated/client.ts"
export type * from "./generated/models.ts"
export type * from "./generated/operations.ts"
