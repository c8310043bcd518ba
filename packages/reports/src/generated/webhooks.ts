// @generated from specs/reports.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { WebhookEvent } from "@pay/core/operation"
import { answerReportCompletedEvent, answerReportFailedEvent } from "./schemas.ts"
import type { components } from "./types.ts"

export type ReportsCompletedPayload = components["schemas"]["ReportCompletedEvent"]
/**
 * Tells that a report can be fetched.
 *
 * The report stands beside `event`, without a `data` envelope.
 *
 * Source: Reports › Report Webhook.
 */
export const reportsCompleted: WebhookEvent<"reports.completed", ReportsCompletedPayload> = {
  id: "reports/reports.completed",
  product: "reports",
  name: "reports.completed",
  mark: { field: "event", value: "reports.completed" },
  target: "Reports",
  verify: "callback-token",
  identity: ["event", "id"],
  order: { object: "id", by: "updated" },
  refetch: { operation: "getReport", with: { "path.report_id": "id" } },
  schema: answerReportCompletedEvent
}

export type ReportsFailedPayload = components["schemas"]["ReportFailedEvent"]
/**
 * Tells that a report could not be made and may be ordered again.
 *
 * The report stands beside `event`, without a `data` envelope.
 *
 * Source: Reports › Report Webhook.
 */
export const reportsFailed: WebhookEvent<"reports.failed", ReportsFailedPayload> = {
  id: "reports/reports.failed",
  product: "reports",
  name: "reports.failed",
  mark: { field: "event", value: "reports.failed" },
  target: "Reports",
  verify: "callback-token",
  identity: ["event", "id"],
  order: { object: "id", by: "updated" },
  refetch: { operation: "getReport", with: { "path.report_id": "id" } },
  schema: answerReportFailedEvent
}

/** Every event of Reports. */
export const events = [reportsCompleted, reportsFailed] as const
