/**
 * QR codes; Effect.
 *
 * @module
 */
export { isPayError, Money } from "@pay/core/effect"
export { makeQr, Qr, type QrService } from "./generated/effect.ts"
export type * from "./generated/models.ts"
export type * from "./generated/operations.ts"
