/**
 * BI SNAP; Effect.
 *
 * @module
 */
export { makeSnap, Snap, type SnapService } from "./generated/effect.ts"
export type * from "./generated/models.ts"
export type * from "./generated/operations.ts"
