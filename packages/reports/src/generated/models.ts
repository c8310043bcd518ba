// @generated from specs/reports.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { components } from "./types.ts"

export type Report = components["schemas"]["Report"]
export type ReportCompletedEvent = components["schemas"]["ReportCompletedEvent"]
export type ReportFailedEvent = components["schemas"]["ReportFailedEvent"]
export type ReportFormat = components["schemas"]["ReportFormat"]
export type ReportFormatInput = components["schemas"]["ReportFormatInput"]
export type ReportPeriod = components["schemas"]["ReportPeriod"]
export type ReportRequest = components["schemas"]["ReportRequest"]
export type ReportStatus = components["schemas"]["ReportStatus"]
export type ReportType = components["schemas"]["ReportType"]
export type ReportTypeInput = components["schemas"]["ReportTypeInput"]
export type Timestamp = components["schemas"]["Timestamp"]
