/**
 * PayLater; Effect.
 *
 * @module
 */
export { isPayError, Money } from "@pay/core/effect"
export { makePaylater, Paylater, type PaylaterService } from "./generated/effect.ts"
export type * from "./generated/models.ts"
export type * from "./generated/operations.ts"
