/**
 * QR codes; promises.
 *
 * @module
 */
export { createQrClient, type QrClient } from "./generated/client.ts"
export type * from "./generated/models.ts"
export type * from "./generated/operations.ts"
