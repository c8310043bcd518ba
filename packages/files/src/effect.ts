/**
 * Files; Effect.
 *
 * @module
 */
export { isPayError, Money } from "@pay/core/effect"
export { Files, type FilesService, makeFiles } from "./generated/effect.ts"
export type * from "./generated/models.ts"
export type * from "./generated/operations.ts"
