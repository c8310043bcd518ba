// @generated from specs/reports.yaml by codegen. Change the spec and run `pnpm codegen`.
import { type ClientConfig, type ConfigError, makeEffectClient } from "@pay/core/effect"
import { Context, type Effect, Layer } from "effect"
import * as EffectModule from "effect/Effect"
import * as operations from "./operations.ts"
import type {
  CreateReportBody,
  CreateReportError,
  CreateReportOptions,
  CreateReportResult,
  GetReportError,
  GetReportOptions,
  GetReportResult
} from "./operations.ts"
import { product } from "./product.ts"

/**
 * Reports, with every refusal in the error type.
 *
 * Source: Xendit API reference › Reports.
 */
export interface ReportsService {
  /**
   * Order a report over a period of time.
   *
   * The report is made in the background: `reports.completed` or `getReport` tells when its `url` is there. Without
   * `filter` it covers the last 24 hours.
   *
   * Safe to repeat: the same call leaves the same state.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A field is missing, mistyped or against a rule.
   * - `FEATURE_NOT_AVAILABLE` (400): The account has no access to this feature yet; ask Xendit's support for it.
   * - `INVALID_DATE_RANGE` (400): From `from` to `to` it is 31 days or more.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `RATE_LIMIT_EXCEEDED` (429): The endpoint's quota for this account is used up.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   *
   * Source: Reports › Generate Report.
   */
  createReport(
    body: CreateReportBody,
    options?: CreateReportOptions
  ): Effect.Effect<CreateReportResult, CreateReportError>

  /**
   * Read the state of a report and where to fetch it.
   *
   * A read: repeated until it succeeds or the deadline ends.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): The id is malformed.
   * - `FEATURE_NOT_AVAILABLE` (400): The account has no access to this feature yet; ask Xendit's support for it.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `TRANSACTION_NOT_FOUND` (404): No report has this id.
   * - `RATE_LIMIT_EXCEEDED` (429): The endpoint's quota for this account is used up.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   *
   * Source: Reports › Get Report.
   */
  getReport(reportId: string, options?: GetReportOptions): Effect.Effect<GetReportResult, GetReportError>
}

/** The service; `Reports.layer(config)` provides it. */
export class Reports extends Context.Service<Reports, ReportsService>()(
  "@pay/reports/Reports"
) {
  static readonly layer = (config: ClientConfig): Layer.Layer<Reports, ConfigError> =>
    Layer.effect(Reports, makeReports(config))
}

/** Makes the service without a layer. */
export const makeReports = (config: ClientConfig): Effect.Effect<ReportsService, ConfigError> =>
  EffectModule.map(makeEffectClient(config, product), (client): ReportsService => ({
    createReport: (body, options) => client.call(operations.createReport, { body }, options),
    getReport: (reportId, options) => client.call(operations.getReport, { path: { report_id: reportId } }, options)
  }))
