// @generated from specs/reports.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { WebhookEvent } from "@pay/core/operation"
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
  mark: {"field":"event","value":"reports.completed"},
  target: "Reports",
  verify: "callback-token",
  identity: ["event","id"],
  order: {"object":"id","by":"updated"},
  refetch: {"operation":"getReport","with":{"path.report_id":"id"}},
  schema: { allOf: [{ type: "object", properties: { id: { type: "string" }, type: { type: "string" }, status: { type: "string" }, filter: { required: ["from","to"], allOf: [{ type: "object", properties: { from: { type: ["string","null"] }, to: { type: ["string","null"] } } }] }, format: { type: "string" }, url: { type: ["string","null"] }, currency: { type: "string" }, business_id: { type: "string" }, created: { type: "string" }, updated: { type: "string" } }, required: ["id","type","status","filter","format","currency","business_id","created","updated"] }, { type: "object", properties: { event: { type: "string" } }, required: ["event"] }] }
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
  mark: {"field":"event","value":"reports.failed"},
  target: "Reports",
  verify: "callback-token",
  identity: ["event","id"],
  order: {"object":"id","by":"updated"},
  refetch: {"operation":"getReport","with":{"path.report_id":"id"}},
  schema: { allOf: [{ type: "object", properties: { id: { type: "string" }, type: { type: "string" }, status: { type: "string" }, filter: { required: ["from","to"], allOf: [{ type: "object", properties: { from: { type: ["string","null"] }, to: { type: ["string","null"] } } }] }, format: { type: "string" }, url: { type: ["string","null"] }, currency: { type: "string" }, business_id: { type: "string" }, created: { type: "string" }, updated: { type: "string" } }, required: ["id","type","status","filter","format","currency","business_id","created","updated"] }, { type: "object", properties: { event: { type: "string" } }, required: ["event"] }] }
}

/** Every event of Reports. */
export const events = [reportsCompleted, reportsFailed] as const
