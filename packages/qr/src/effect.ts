/**
 * QR codes; Effect.
 *
 * @module
 */
export { makeQr, Qr, type QrService } from "./generated/effect.ts"
export type * from "./generated/models.ts"
export type * from "./generated/operations.ts"
