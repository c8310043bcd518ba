/**
 * PayLater; Effect.
 *
 * @module
 */
export { makePaylater, Paylater, type PaylaterService } from "./generated/effect.ts"
export type * from "./generated/models.ts"
export type * from "./generated/operations.ts"
