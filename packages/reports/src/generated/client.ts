// @generated from specs/reports.yaml by codegen. Change the spec and run `pnpm codegen`.
import { type Call, type ClientConfig, makeClient, type RawClient } from "@pay/core"
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
import type { paths } from "./types.ts"

/**
 * Reports. Every method returns a promise; its `result()` gives the typed error as a value.
 *
 * Source: Xendit API reference › Reports.
 */
export interface ReportsClient {
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
  createReport(body: CreateReportBody, options?: CreateReportOptions): Call<CreateReportResult, CreateReportError>

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
  getReport(reportId: string, options?: GetReportOptions): Call<GetReportResult, GetReportError>

  /** The same client on behalf of a sub-account: sends `for-user-id` with each call that takes it. */
  forUser(userId: string): ReportsClient
  /** openapi-fetch over the same pipeline: typed by path, for what the methods do not cover. */
  readonly raw: RawClient<paths>
}

/** Makes the client of Reports. Throws ConfigError for an unusable configuration. */
export const createReportsClient = (config: ClientConfig): ReportsClient => {
  const client = makeClient(config, product)
  return {
    createReport: (body, options) => client.call(operations.createReport, { body }, options),
    getReport: (reportId, options) => client.call(operations.getReport, { path: { report_id: reportId } }, options),
    forUser: (userId) => createReportsClient({ ...config, defaults: { ...config.defaults, forUserId: userId } }),
    get raw() {
      return client.raw<paths>()
    }
  }
}
