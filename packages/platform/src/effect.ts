/**
 * Sub-accounts, transfers and split rules; Effect.
 *
 * @module
 */
export { isPayError, Money } from "@pay/core/effect"
export { makePlatform, Platform, type PlatformService } from "./generated/effect.ts"
export type * from "./generated/models.ts"
export type * from "./generated/operations.ts"
