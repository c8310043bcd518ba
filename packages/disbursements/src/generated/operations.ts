// @generated from specs/disbursements.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { ApiError, CallError, CallOptions, CommonCode, KeyedOptions } from "@pay/core"
import type { Operation } from "@pay/core/operation"
import {
  sendCreateDisbursementRequest,
  sendCreateBatchDisbursementRequest,
  answerDisbursement,
  answerDisbursementBank,
  answerBatchDisbursement
} from "./schemas.ts"
import type { components, paths } from "./types.ts"

export type ListDisbursementsQuery = NonNullable<paths["/disbursements"]["get"]["parameters"]["query"]>
export type ListDisbursementsResult = paths["/disbursements"]["get"]["responses"][200]["content"]["application/json"]
/** Every error code that the reference documents for `listDisbursements`. */
export type ListDisbursementsCode = "REQUEST_FORBIDDEN_ERROR" | "DIRECT_DISBURSEMENT_NOT_FOUND_ERROR" | CommonCode
export type ListDisbursementsError = ApiError<ListDisbursementsCode> | CallError
export interface ListDisbursementsOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * List every disbursement with an external id.
 * Source: Disbursements › Get Disbursements by External ID.
 */
export const listDisbursements: Operation<{
  query: ListDisbursementsQuery,
  success: ListDisbursementsResult,
  code: ListDisbursementsCode
}> = {
  id: "disbursements.listDisbursements",
  method: "GET",
  path: "/disbursements",
  params: [
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } },
    { name: "external_id", in: "query", required: true, schema: { type: "string", minLength: 1 } }
  ],
  success: { "200": { type: "array", items: answerDisbursement } },
  errors: { "403": { REQUEST_FORBIDDEN_ERROR: {} }, "404": { DIRECT_DISBURSEMENT_NOT_FOUND_ERROR: {} } },
  shape: "cloud",
  retry: "read",
  pagination: { style: "none", items: "$" }
}

export type CreateDisbursementBody = components["schemas"]["CreateDisbursementRequest"]
export type CreateDisbursementResult = components["schemas"]["Disbursement"]
/** Every error code that the reference documents for `createDisbursement`. */
export type CreateDisbursementCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_JSON_FORMAT"
  | "DISBURSEMENT_DESCRIPTION_NOT_FOUND_ERROR"
  | "DIRECT_DISBURSEMENT_BALANCE_INSUFFICIENT_ERROR"
  | "DUPLICATE_TRANSACTION_ERROR"
  | "BANK_CODE_NOT_SUPPORTED_ERROR"
  | "BANK_CODE_NOT_SUPPORTED"
  | "RECIPIENT_ACCOUNT_NUMBER_ERROR"
  | "RECIPIENT_AMOUNT_ERROR"
  | "MAXIMUM_TRANSFER_LIMIT_ERROR"
  | "INVALID_DESTINATION"
  | "REQUEST_FORBIDDEN_ERROR"
  | "SERVER_ERROR"
  | CommonCode
export type CreateDisbursementError = ApiError<CreateDisbursementCode> | CallError
export interface CreateDisbursementOptions extends CallOptions, KeyedOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Send money to a bank account or an e-wallet.
 * Source: Disbursements › Create Disbursement.
 */
export const createDisbursement: Operation<{
  body: CreateDisbursementBody,
  success: CreateDisbursementResult,
  code: CreateDisbursementCode
}> = {
  id: "disbursements.createDisbursement",
  method: "POST",
  path: "/disbursements",
  params: [{ name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }],
  body: { type: "json", required: true, schema: sendCreateDisbursementRequest },
  success: { "200": answerDisbursement },
  errors: {
    "400": {
      API_VALIDATION_ERROR: { retry: "after-change" },
      INVALID_JSON_FORMAT: {},
      DISBURSEMENT_DESCRIPTION_NOT_FOUND_ERROR: { retry: "after-change" },
      DIRECT_DISBURSEMENT_BALANCE_INSUFFICIENT_ERROR: { retry: "after-change" },
      DUPLICATE_TRANSACTION_ERROR: { retry: "lookup" },
      BANK_CODE_NOT_SUPPORTED_ERROR: { retry: "after-change" },
      BANK_CODE_NOT_SUPPORTED: { retry: "after-change" },
      RECIPIENT_ACCOUNT_NUMBER_ERROR: { retry: "after-change" },
      RECIPIENT_AMOUNT_ERROR: { retry: "after-change" },
      MAXIMUM_TRANSFER_LIMIT_ERROR: { retry: "after-change" },
      INVALID_DESTINATION: { retry: "after-change" }
    },
    "403": { REQUEST_FORBIDDEN_ERROR: {} },
    "500": { SERVER_ERROR: {} }
  },
  shape: "cloud",
  retry: "keyed",
  idempotency: { header: "X-IDEMPOTENCY-KEY", reuse: "conflict", mismatch: "DUPLICATE_TRANSACTION_ERROR" },
  lookup: {
    operation: "listDisbursements",
    with: { "query.external_id": "body.external_id" },
    read: () => listDisbursements
  }
}

export type GetDisbursementResult = components["schemas"]["Disbursement"]
/** Every error code that the reference documents for `getDisbursement`. */
export type GetDisbursementCode =
  | "INVALID_JSON_FORMAT"
  | "REQUEST_FORBIDDEN_ERROR"
  | "DIRECT_DISBURSEMENT_NOT_FOUND_ERROR"
  | CommonCode
export type GetDisbursementError = ApiError<GetDisbursementCode> | CallError
export interface GetDisbursementOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Read a disbursement by its id.
 * Source: Disbursements › Get Disbursement by ID.
 */
export const getDisbursement: Operation<{
  path: { disbursement_id: string },
  success: GetDisbursementResult,
  code: GetDisbursementCode
}> = {
  id: "disbursements.getDisbursement",
  method: "GET",
  path: "/disbursements/{disbursement_id}",
  params: [
    { name: "disbursement_id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }
  ],
  success: { "200": answerDisbursement },
  errors: {
    "400": { INVALID_JSON_FORMAT: {} },
    "403": { REQUEST_FORBIDDEN_ERROR: {} },
    "404": { DIRECT_DISBURSEMENT_NOT_FOUND_ERROR: {} }
  },
  shape: "cloud",
  retry: "read"
}

export type ListDisbursementBanksResult =
  | paths["/available_disbursements_banks"]["get"]["responses"][200]["content"]["application/json"]
/** Every error code that the reference documents for `listDisbursementBanks`. */
export type ListDisbursementBanksCode = CommonCode
export type ListDisbursementBanksError = ApiError<ListDisbursementBanksCode> | CallError
export interface ListDisbursementBanksOptions extends CallOptions {}

/**
 * List the banks and e-wallets that disbursements reach.
 * Source: Disbursements › Get Available Banks.
 */
export const listDisbursementBanks: Operation<{
  success: ListDisbursementBanksResult,
  code: ListDisbursementBanksCode
}> = {
  id: "disbursements.listDisbursementBanks",
  method: "GET",
  path: "/available_disbursements_banks",
  success: { "200": { type: "array", items: answerDisbursementBank } },
  errors: {},
  shape: "cloud",
  retry: "read",
  pagination: { style: "none", items: "$" }
}

export type CreateBatchDisbursementBody = components["schemas"]["CreateBatchDisbursementRequest"]
export type CreateBatchDisbursementResult = components["schemas"]["BatchDisbursement"]
/** Every error code that the reference documents for `createBatchDisbursement`. */
export type CreateBatchDisbursementCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_JSON_FORMAT"
  | "DUPLICATE_TRANSACTION_ERROR"
  | "BATCH_DISBURSEMENT_MAXIMUM_ROWS_LIMIT_EXCEEDED_ERROR"
  | "INVALID_API_KEY"
  | "REQUEST_FORBIDDEN_ERROR"
  | CommonCode
export type CreateBatchDisbursementError = ApiError<CreateBatchDisbursementCode> | CallError
export interface CreateBatchDisbursementOptions extends CallOptions, KeyedOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Upload up to 1000 disbursements as one batch.
 * Source: Batch Disbursement › Create Batch Disbursement.
 */
export const createBatchDisbursement: Operation<{
  body: CreateBatchDisbursementBody,
  success: CreateBatchDisbursementResult,
  code: CreateBatchDisbursementCode
}> = {
  id: "disbursements.createBatchDisbursement",
  method: "POST",
  path: "/batch_disbursements",
  params: [{ name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }],
  body: { type: "json", required: true, schema: sendCreateBatchDisbursementRequest },
  success: { "200": answerBatchDisbursement },
  errors: {
    "400": {
      API_VALIDATION_ERROR: { retry: "after-change" },
      INVALID_JSON_FORMAT: {},
      DUPLICATE_TRANSACTION_ERROR: { retry: "lookup" },
      BATCH_DISBURSEMENT_MAXIMUM_ROWS_LIMIT_EXCEEDED_ERROR: { retry: "after-change" }
    },
    "401": { INVALID_API_KEY: {} },
    "403": { REQUEST_FORBIDDEN_ERROR: {} }
  },
  shape: "cloud",
  retry: "keyed",
  idempotency: { header: "X-IDEMPOTENCY-KEY", reuse: "conflict", mismatch: "DUPLICATE_TRANSACTION_ERROR" },
  lookup: { webhook: "batch_disbursement", match: { reference: "body.reference" } }
}
