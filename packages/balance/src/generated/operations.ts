// @generated from specs/balance.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { ApiError, CallError, CallOptions, CommonCode } from "@pay/core"
import type { Operation } from "@pay/core/operation"
import {
  sendAccountType,
  sendCurrencyCode,
  sendTransactionTypeInput,
  sendTransactionStatusInput,
  sendChannelCategoryInput,
  answerBalance,
  answerTransaction,
  answerTransactionList
} from "./schemas.ts"
import type { components, paths } from "./types.ts"

export type GetBalanceQuery = NonNullable<paths["/balance"]["get"]["parameters"]["query"]>
export type GetBalanceResult = components["schemas"]["Balance"]
/** Every error code that the reference documents for `getBalance`. */
export type GetBalanceCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_API_KEY"
  | "REQUEST_FORBIDDEN_ERROR"
  | "RATE_LIMIT_EXCEEDED"
  | "SERVER_ERROR"
  | CommonCode
export type GetBalanceError = ApiError<GetBalanceCode> | CallError
export interface GetBalanceOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Read the balance of an account, now or at an earlier time.
 * Source: Balance › Get Balance.
 */
export const getBalance: Operation<{ query: GetBalanceQuery, success: GetBalanceResult, code: GetBalanceCode }> = {
  id: "balance.getBalance",
  method: "GET",
  path: "/balance",
  params: [
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } },
    { name: "account_type", in: "query", schema: sendAccountType },
    { name: "currency", in: "query", schema: sendCurrencyCode },
    { name: "at_timestamp", in: "query", schema: { type: "string", format: "date-time" } }
  ],
  success: { "200": answerBalance },
  errors: {
    "400": { API_VALIDATION_ERROR: { retry: "after-change" } },
    "401": { INVALID_API_KEY: {} },
    "403": { REQUEST_FORBIDDEN_ERROR: {} },
    "429": { RATE_LIMIT_EXCEEDED: { retry: "later" } },
    "500": { SERVER_ERROR: {} }
  },
  shape: "cloud",
  retry: "read"
}

export type GetTransactionResult = components["schemas"]["Transaction"]
/** Every error code that the reference documents for `getTransaction`. */
export type GetTransactionCode =
  | "API_VALIDATION_ERROR"
  | "FEATURE_NOT_AVAILABLE"
  | "INVALID_API_KEY"
  | "REQUEST_FORBIDDEN_ERROR"
  | "TRANSACTION_NOT_FOUND"
  | "RATE_LIMIT_EXCEEDED"
  | "SERVER_ERROR"
  | CommonCode
export type GetTransactionError = ApiError<GetTransactionCode> | CallError
export interface GetTransactionOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Read one transaction.
 * Source: Transactions › Get Transaction.
 */
export const getTransaction: Operation<{
  path: { transaction_id: string },
  success: GetTransactionResult,
  code: GetTransactionCode
}> = {
  id: "balance.getTransaction",
  method: "GET",
  path: "/transactions/{transaction_id}",
  params: [
    { name: "transaction_id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }
  ],
  success: { "200": answerTransaction },
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

export type ListTransactionsQuery = NonNullable<paths["/transactions"]["get"]["parameters"]["query"]>
export type ListTransactionsResult = components["schemas"]["TransactionList"]
/** Every error code that the reference documents for `listTransactions`. */
export type ListTransactionsCode =
  | "API_VALIDATION_ERROR"
  | "FEATURE_NOT_AVAILABLE"
  | "INVALID_API_KEY"
  | "REQUEST_FORBIDDEN_ERROR"
  | "RATE_LIMIT_EXCEEDED"
  | "SERVER_ERROR"
  | CommonCode
export type ListTransactionsError = ApiError<ListTransactionsCode> | CallError
export interface ListTransactionsOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Search transactions, newest first.
 * Source: Transactions › List Transactions.
 */
export const listTransactions: Operation<{
  query: ListTransactionsQuery,
  success: ListTransactionsResult,
  code: ListTransactionsCode
}> = {
  id: "balance.listTransactions",
  method: "GET",
  path: "/transactions",
  params: [
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } },
    { name: "types", in: "query", schema: { type: "array", items: sendTransactionTypeInput } },
    { name: "statuses", in: "query", schema: { type: "array", items: sendTransactionStatusInput } },
    { name: "channel_categories", in: "query", schema: { type: "array", items: sendChannelCategoryInput } },
    { name: "reference_id", in: "query", schema: { type: "string", minLength: 1 } },
    { name: "product_id", in: "query", schema: { type: "string", minLength: 1 } },
    { name: "account_identifier", in: "query", schema: { type: "string", minLength: 1 } },
    { name: "currency", in: "query", schema: { type: "string", pattern: "^[A-Z]{3}$" } },
    { name: "amount", in: "query", schema: { type: "number" } },
    { name: "created[gte]", in: "query", schema: { type: "string", format: "date-time" } },
    { name: "created[lte]", in: "query", schema: { type: "string", format: "date-time" } },
    { name: "updated[gte]", in: "query", schema: { type: "string", format: "date-time" } },
    { name: "updated[lte]", in: "query", schema: { type: "string", format: "date-time" } },
    { name: "limit", in: "query", schema: { type: "integer", minimum: 1, maximum: 50 } },
    { name: "after_id", in: "query", schema: { type: "string", minLength: 1 } },
    { name: "before_id", in: "query", schema: { type: "string", minLength: 1 } }
  ],
  success: { "200": answerTransactionList },
  errors: {
    "400": { API_VALIDATION_ERROR: { retry: "after-change" }, FEATURE_NOT_AVAILABLE: {} },
    "401": { INVALID_API_KEY: {} },
    "403": { REQUEST_FORBIDDEN_ERROR: {} },
    "429": { RATE_LIMIT_EXCEEDED: { retry: "later" } },
    "500": { SERVER_ERROR: {} }
  },
  shape: "cloud",
  retry: "read",
  pagination: { style: "after-id", items: "data", more: "has_more", next: { query: "after_id", from: "last.id" } }
}
