/**
 * PayLater; promises.
 *
 * @module
 */
export { createPaylaterClient, type PaylaterClient } from "./generated/client.ts"
export type * from "./generated/models.ts"
export type * from "./generated/operations.ts"
