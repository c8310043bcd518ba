/**
 * Cards and promotions; Effect.
 *
 * @module
 */
export { isPayError, Money } from "@pay/core/effect"
export { Cards, type CardsService, makeCards } from "./generated/effect.ts"
export type * from "./generated/models.ts"
export type * from "./generated/operations.ts"
