/**
 * Reports; promises.
 *
 * @module
 */
export { createReportsClient, type ReportsClient } from "./generated/client.ts"
export type * from "./generated/models.ts"
export type * from "./generated/operations.ts"
