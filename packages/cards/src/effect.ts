/**
 * Cards and promotions; Effect.
 *
 * @module
 */
export { Cards, type CardsService, makeCards } from "./generated/effect.ts"
export type * from "./generated/models.ts"
export type * from "./generated/operations.ts"
