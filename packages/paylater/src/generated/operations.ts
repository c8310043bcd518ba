// @generated from specs/paylater.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { ApiError, CallError, CallOptions, CommonCode } from "@pay/core"
import type { Operation } from "@pay/core/operation"
import {
  sendPlanRequest,
  sendChargeRequest,
  sendRefundStatusInput,
  sendRefundRequest,
  answerPlan,
  answerRefund,
  answerCharge,
  answerRefundList
} from "./schemas.ts"
import type { components, paths } from "./types.ts"

export type CreatePlanBody = components["schemas"]["PlanRequest"]
export type CreatePlanResult = components["schemas"]["Plan"]
/** Every error code that the reference documents for `createPlan`. */
export type CreatePlanCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_CUSTOMER_ID"
  | "UNSUPPORTED_CURRENCY"
  | "INVALID_API_KEY"
  | "INVALID_MERCHANT_CREDENTIALS"
  | "REQUEST_FORBIDDEN_ERROR"
  | "CHANNEL_NOT_ACTIVATED"
  | "DATA_NOT_FOUND"
  | "RATE_LIMIT_EXCEEDED"
  | "SERVER_ERROR"
  | "CHANNEL_UNAVAILABLE"
  | CommonCode
export type CreatePlanError = ApiError<CreatePlanCode> | CallError
export interface CreatePlanOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Ask a lender which instalment plans it offers for a basket.
 * Source: PayLater › Initiate PayLater Plans.
 */
export const createPlan: Operation<{ body: CreatePlanBody, success: CreatePlanResult, code: CreatePlanCode }> = {
  id: "paylater.createPlan",
  method: "POST",
  path: "/paylater/plans",
  params: [{ name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }],
  body: { type: "json", required: true, schema: sendPlanRequest },
  success: { "200": answerPlan },
  errors: {
    "400": {
      API_VALIDATION_ERROR: { retry: "after-change" },
      INVALID_CUSTOMER_ID: { retry: "after-change" },
      UNSUPPORTED_CURRENCY: { retry: "after-change" }
    },
    "401": { INVALID_API_KEY: {}, INVALID_MERCHANT_CREDENTIALS: {} },
    "403": { REQUEST_FORBIDDEN_ERROR: {}, CHANNEL_NOT_ACTIVATED: {} },
    "404": { DATA_NOT_FOUND: {} },
    "429": { RATE_LIMIT_EXCEEDED: { retry: "later" } },
    "500": { SERVER_ERROR: {} },
    "503": { CHANNEL_UNAVAILABLE: {} }
  },
  shape: "cloud",
  retry: "idempotent"
}

export type CreateChargeBody = components["schemas"]["ChargeRequest"]
export type CreateChargeResult = components["schemas"]["Charge"]
/** Every error code that the reference documents for `createCharge`. */
export type CreateChargeCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_API_KEY"
  | "REQUEST_FORBIDDEN_ERROR"
  | "PAYLATER_PLAN_DATA_NOT_FOUND"
  | "RATE_LIMIT_EXCEEDED"
  | "SERVER_ERROR"
  | "CHANNEL_UNAVAILABLE"
  | CommonCode
export type CreateChargeError = ApiError<CreateChargeCode> | CallError
export interface CreateChargeOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Charge a plan and get the lender's checkout page.
 * Source: PayLater › Create PayLater Charges.
 */
export const createCharge: Operation<{
  body: CreateChargeBody,
  success: CreateChargeResult,
  code: CreateChargeCode
}> = {
  id: "paylater.createCharge",
  method: "POST",
  path: "/paylater/charges",
  params: [{ name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }],
  body: { type: "json", required: true, schema: sendChargeRequest },
  success: { "200": answerCharge },
  errors: {
    "400": { API_VALIDATION_ERROR: { retry: "after-change" } },
    "401": { INVALID_API_KEY: {} },
    "403": { REQUEST_FORBIDDEN_ERROR: {} },
    "404": { PAYLATER_PLAN_DATA_NOT_FOUND: { retry: "after-change" } },
    "429": { RATE_LIMIT_EXCEEDED: { retry: "later" } },
    "500": { SERVER_ERROR: {} },
    "503": { CHANNEL_UNAVAILABLE: {} }
  },
  shape: "cloud",
  retry: "never",
  lookup: { webhook: "paylater.payment", match: { "data.reference_id": "body.reference_id" } }
}

export type GetChargeResult = components["schemas"]["Charge"]
/** Every error code that the reference documents for `getCharge`. */
export type GetChargeCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_API_KEY"
  | "REQUEST_FORBIDDEN_ERROR"
  | "DATA_NOT_FOUND"
  | "RATE_LIMIT_EXCEEDED"
  | "SERVER_ERROR"
  | CommonCode
export type GetChargeError = ApiError<GetChargeCode> | CallError
export interface GetChargeOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Read a charge with its payment and refund state.
 * Source: PayLater › Get PayLater Charge by ID.
 */
export const getCharge: Operation<{ path: { id: string }, success: GetChargeResult, code: GetChargeCode }> = {
  id: "paylater.getCharge",
  method: "GET",
  path: "/paylater/charges/{id}",
  params: [
    { name: "id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }
  ],
  success: { "200": answerCharge },
  errors: {
    "400": { API_VALIDATION_ERROR: { retry: "after-change" } },
    "401": { INVALID_API_KEY: {} },
    "403": { REQUEST_FORBIDDEN_ERROR: {} },
    "404": { DATA_NOT_FOUND: {} },
    "429": { RATE_LIMIT_EXCEEDED: { retry: "later" } },
    "500": { SERVER_ERROR: {} }
  },
  shape: "cloud",
  retry: "read"
}

export type CancelChargeResult = components["schemas"]["Charge"]
/** Every error code that the reference documents for `cancelCharge`. */
export type CancelChargeCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_API_KEY"
  | "REQUEST_FORBIDDEN_ERROR"
  | "INELIGIBLE_TRANSACTION"
  | "DATA_NOT_FOUND"
  | "RATE_LIMIT_EXCEEDED"
  | "SERVER_ERROR"
  | "CHANNEL_UNAVAILABLE"
  | CommonCode
export type CancelChargeError = ApiError<CancelChargeCode> | CallError
export interface CancelChargeOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Cancel a charge that is not paid yet.
 * Source: PayLater › Cancel Paylater Charge.
 */
export const cancelCharge: Operation<{ path: { id: string }, success: CancelChargeResult, code: CancelChargeCode }> = {
  id: "paylater.cancelCharge",
  method: "POST",
  path: "/paylater/charges/{id}/cancel",
  params: [
    { name: "id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }
  ],
  success: { "200": answerCharge },
  errors: {
    "400": { API_VALIDATION_ERROR: { retry: "after-change" } },
    "401": { INVALID_API_KEY: {} },
    "403": { REQUEST_FORBIDDEN_ERROR: {}, INELIGIBLE_TRANSACTION: { retry: "lookup" } },
    "404": { DATA_NOT_FOUND: {} },
    "429": { RATE_LIMIT_EXCEEDED: { retry: "later" } },
    "500": { SERVER_ERROR: {} },
    "503": { CHANNEL_UNAVAILABLE: {} }
  },
  shape: "cloud",
  retry: "never",
  lookup: { operation: "getCharge", with: { "path.id": "path.id" }, read: () => getCharge }
}

export type ListRefundsQuery = NonNullable<paths["/paylater/charges/{id}/refunds"]["get"]["parameters"]["query"]>
export type ListRefundsResult = components["schemas"]["RefundList"]
/** Every error code that the reference documents for `listRefunds`. */
export type ListRefundsCode =
  | "INVALID_API_KEY"
  | "REQUEST_FORBIDDEN_ERROR"
  | "DATA_NOT_FOUND"
  | "RATE_LIMIT_EXCEEDED"
  | "SERVER_ERROR"
  | CommonCode
export type ListRefundsError = ApiError<ListRefundsCode> | CallError
export interface ListRefundsOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * List the refunds of a charge.
 * Source: PayLater › List Paylater Refunds.
 */
export const listRefunds: Operation<{
  query: ListRefundsQuery,
  path: { id: string },
  success: ListRefundsResult,
  code: ListRefundsCode
}> = {
  id: "paylater.listRefunds",
  method: "GET",
  path: "/paylater/charges/{id}/refunds",
  params: [
    { name: "id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } },
    { name: "limit", in: "query", schema: { type: "integer", minimum: 1, maximum: 50 } },
    { name: "status", in: "query", schema: sendRefundStatusInput }
  ],
  success: { "200": answerRefundList },
  errors: {
    "401": { INVALID_API_KEY: {} },
    "403": { REQUEST_FORBIDDEN_ERROR: {} },
    "404": { DATA_NOT_FOUND: {} },
    "429": { RATE_LIMIT_EXCEEDED: { retry: "later" } },
    "500": { SERVER_ERROR: {} }
  },
  shape: "cloud",
  retry: "read",
  pagination: { style: "none", items: "data", more: "has_more" }
}

export type RefundChargeBody = components["schemas"]["RefundRequest"]
export type RefundChargeResult = components["schemas"]["Refund"]
/** Every error code that the reference documents for `refundCharge`. */
export type RefundChargeCode =
  | "API_VALIDATION_ERROR"
  | "REFUND_NOT_SUPPORTED"
  | "PARTIAL_REFUND_NOT_SUPPORTED"
  | "INSUFFICIENT_BALANCE"
  | "MAXIMUM_REFUND_AMOUNT_REACHED"
  | "INVALID_API_KEY"
  | "REQUEST_FORBIDDEN_ERROR"
  | "DATA_NOT_FOUND"
  | "RATE_LIMIT_EXCEEDED"
  | "SERVER_ERROR"
  | "CHANNEL_UNAVAILABLE"
  | CommonCode
export type RefundChargeError = ApiError<RefundChargeCode> | CallError
export interface RefundChargeOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Give back a paid charge, in full or in part.
 * Source: PayLater › Refund Paylater Charge.
 */
export const refundCharge: Operation<{
  body: RefundChargeBody,
  path: { id: string },
  success: RefundChargeResult,
  code: RefundChargeCode
}> = {
  id: "paylater.refundCharge",
  method: "POST",
  path: "/paylater/charges/{id}/refunds",
  params: [
    { name: "id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }
  ],
  body: { type: "json", schema: sendRefundRequest },
  success: { "200": answerRefund },
  errors: {
    "400": {
      API_VALIDATION_ERROR: { retry: "after-change" },
      REFUND_NOT_SUPPORTED: {},
      PARTIAL_REFUND_NOT_SUPPORTED: { retry: "after-change" },
      INSUFFICIENT_BALANCE: { retry: "later" },
      MAXIMUM_REFUND_AMOUNT_REACHED: { retry: "lookup" }
    },
    "401": { INVALID_API_KEY: {} },
    "403": { REQUEST_FORBIDDEN_ERROR: {} },
    "404": { DATA_NOT_FOUND: {} },
    "429": { RATE_LIMIT_EXCEEDED: { retry: "later" } },
    "500": { SERVER_ERROR: {} },
    "503": { CHANNEL_UNAVAILABLE: {} }
  },
  shape: "cloud",
  retry: "never",
  lookup: { operation: "listRefunds", with: { "path.id": "path.id" }, read: () => listRefunds }
}

export type GetRefundResult = components["schemas"]["Refund"]
/** Every error code that the reference documents for `getRefund`. */
export type GetRefundCode =
  | "INVALID_API_KEY"
  | "REQUEST_FORBIDDEN_ERROR"
  | "DATA_NOT_FOUND"
  | "RATE_LIMIT_EXCEEDED"
  | "SERVER_ERROR"
  | CommonCode
export type GetRefundError = ApiError<GetRefundCode> | CallError
export interface GetRefundOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Read one refund of a charge.
 * Source: PayLater › Get Refund by Refund ID.
 */
export const getRefund: Operation<{
  path: { charge_id: string, refund_id: string },
  success: GetRefundResult,
  code: GetRefundCode
}> = {
  id: "paylater.getRefund",
  method: "GET",
  path: "/paylater/charges/{charge_id}/refunds/{refund_id}",
  params: [
    { name: "charge_id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
    { name: "refund_id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }
  ],
  success: { "200": answerRefund },
  errors: {
    "401": { INVALID_API_KEY: {} },
    "403": { REQUEST_FORBIDDEN_ERROR: {} },
    "404": { DATA_NOT_FOUND: {} },
    "429": { RATE_LIMIT_EXCEEDED: { retry: "later" } },
    "500": { SERVER_ERROR: {} }
  },
  shape: "cloud",
  retry: "read"
}
