// @generated from specs/reports.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { WireSchema } from "@pay/core/schema"

// What is sent: every rule.

export const sendReportTypeInput: WireSchema = {
  type: "string",
  enum: ["BALANCE_HISTORY", "TRANSACTIONS", "UPCOMING_TRANSACTIONS", "DETAILED_TRANSACTIONS"]
}
export const sendReportFormatInput: WireSchema = { type: "string", enum: ["CSV"] }
export const sendReportPeriod: WireSchema = {
  type: "object",
  properties: { from: { type: "string", format: "date-time" }, to: { type: "string", format: "date-time" } },
  closed: true
}
export const sendReportRequest: WireSchema = {
  type: "object",
  properties: {
    type: sendReportTypeInput,
    filter: sendReportPeriod,
    format: sendReportFormatInput,
    currency: { type: "string", pattern: "^[A-Z]{3}$" },
    report_version: { type: "string", enum: ["VERSION_0", "VERSION_1", "VERSION_2"] }
  },
  required: ["type"],
  closed: true,
  cases: [{ when: { type: ["BALANCE_HISTORY", "UPCOMING_TRANSACTIONS"] }, forbid: ["report_version"] }]
}

// What is received: types and required fields.

export const answerReportType: WireSchema = { type: "string" }
export const answerReportFormat: WireSchema = { type: "string" }
export const answerReportPeriod: WireSchema = {
  type: "object",
  properties: { from: { type: ["string", "null"] }, to: { type: ["string", "null"] } }
}
export const answerReportStatus: WireSchema = { type: "string" }
export const answerTimestamp: WireSchema = { type: "string" }
export const answerReport: WireSchema = {
  type: "object",
  properties: {
    id: { type: "string" },
    type: answerReportType,
    status: answerReportStatus,
    filter: { required: ["from", "to"], allOf: [answerReportPeriod] },
    format: answerReportFormat,
    url: { type: ["string", "null"] },
    currency: { type: "string" },
    business_id: { type: "string" },
    created: answerTimestamp,
    updated: answerTimestamp
  },
  required: ["id", "type", "status", "filter", "format", "currency", "business_id", "created", "updated"]
}
export const answerReportCompletedEvent: WireSchema = {
  allOf: [answerReport, { type: "object", properties: { event: { type: "string" } }, required: ["event"] }]
}
export const answerReportFailedEvent: WireSchema = {
  allOf: [answerReport, { type: "object", properties: { event: { type: "string" } }, required: ["event"] }]
}
