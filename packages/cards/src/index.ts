/**
 * Cards and promotions; promises.
 *
 * @module
 */
export { isPayError, Money } from "@pay/core"
export { type CardsClient, createCardsClient } from "./generated/client.ts"
export type * from "./generated/models.ts"
export type * from "./generated/operations.ts"
export { product } from "./generated/product.ts"
