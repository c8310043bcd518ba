/**
 * Reports; Effect.
 *
 * @module
 */
export { isPayError, Money } from "@pay/core/effect"
export { makeReports, Reports, type ReportsService } from "./generated/effect.ts"
export type * from "./generated/models.ts"
export type * from "./generated/operations.ts"
