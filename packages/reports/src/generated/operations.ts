// @generated from specs/reports.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { ApiError, CallError, CallOptions, CommonCode } from "@pay/core"
import type { Operation } from "@pay/core/operation"
import { sendReportRequest, answerReport } from "./schemas.ts"
import type { components } from "./types.ts"

export type CreateReportBody = components["schemas"]["ReportRequest"]
export type CreateReportResult = components["schemas"]["Report"]
/** Every error code that the reference documents for `createReport`. */
export type CreateReportCode =
  | "API_VALIDATION_ERROR"
  | "FEATURE_NOT_AVAILABLE"
  | "INVALID_DATE_RANGE"
  | "INVALID_API_KEY"
  | "REQUEST_FORBIDDEN_ERROR"
  | "RATE_LIMIT_EXCEEDED"
  | "SERVER_ERROR"
  | CommonCode
export type CreateReportError = ApiError<CreateReportCode> | CallError
export interface CreateReportOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Order a report over a period of time.
 * Source: Reports › Generate Report.
 */
export const createReport: Operation<{
  body: CreateReportBody,
  success: CreateReportResult,
  code: CreateReportCode
}> = {
  id: "reports.createReport",
  method: "POST",
  path: "/reports",
  params: [{ name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }],
  body: { type: "json", required: true, schema: sendReportRequest },
  success: { "201": answerReport },
  errors: {
    "400": {
      API_VALIDATION_ERROR: { retry: "after-change" },
      FEATURE_NOT_AVAILABLE: {},
      INVALID_DATE_RANGE: { retry: "after-change" }
    },
    "401": { INVALID_API_KEY: {} },
    "403": { REQUEST_FORBIDDEN_ERROR: {} },
    "429": { RATE_LIMIT_EXCEEDED: { retry: "later" } },
    "500": { SERVER_ERROR: {} }
  },
  shape: "cloud",
  retry: "idempotent"
}

export type GetReportResult = components["schemas"]["Report"]
/** Every error code that the reference documents for `getReport`. */
export type GetReportCode =
  | "API_VALIDATION_ERROR"
  | "FEATURE_NOT_AVAILABLE"
  | "INVALID_API_KEY"
  | "REQUEST_FORBIDDEN_ERROR"
  | "TRANSACTION_NOT_FOUND"
  | "RATE_LIMIT_EXCEEDED"
  | "SERVER_ERROR"
  | CommonCode
export type GetReportError = ApiError<GetReportCode> | CallError
export interface GetReportOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Read the state of a report and where to fetch it.
 * Source: Reports › Get Report.
 */
export const getReport: Operation<{ path: { report_id: string }, success: GetReportResult, code: GetReportCode }> = {
  id: "reports.getReport",
  method: "GET",
  path: "/reports/{report_id}",
  params: [
    { name: "report_id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }
  ],
  success: { "200": answerReport },
  errors: {
    "400": { API_VALIDATION_ERROR: { retry: "after-change" }, FEATURE_NOT_AVAILABLE: {} },
    "401": { INVALID_API_KEY: {} },
    "403": { REQUEST_FORBIDDEN_ERROR: {} },
    "404": { TRANSACTION_NOT_FOUND: {} },
    "429": { RATE_LIMIT_EXCEEDED: { retry: "later" } },
    "500": { SERVER_ERROR: {} }
  },
  shape: "cloud",
  retry: "read"
}
