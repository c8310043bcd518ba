/**
 * BI SNAP; Effect.
 *
 * @module
 */
export { isPayError, Money } from "@pay/core/effect"
export { makeSnap, Snap, type SnapService } from "./generated/effect.ts"
export type * from "./generated/models.ts"
export type * from "./generated/operations.ts"
