/**
 * Reports; Effect.
 *
 * @module
 */
export { makeReports, Reports, type ReportsService } from "./generated/effect.ts"
export type * from "./generated/models.ts"
export type * from "./generated/operations.ts"
