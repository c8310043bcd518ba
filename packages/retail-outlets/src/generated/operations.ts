// @generated from specs/retail-outlets.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { ApiError, CallError, CallOptions, CommonCode } from "@pay/core"
import type { Operation } from "@pay/core/operation"
import {
  sendCreateFixedPaymentCodeRequest,
  sendUpdateFixedPaymentCodeRequest,
  sendCreatePaymentCodeRequest,
  sendUpdatePaymentCodeRequest,
  answerFixedPaymentCode,
  answerFixedPaymentCodePaymentList,
  answerPaymentCode,
  answerPaymentCodePayment
} from "./schemas.ts"
import type { components, paths } from "./types.ts"

export type CreateFixedPaymentCodeBody = components["schemas"]["CreateFixedPaymentCodeRequest"]
export type CreateFixedPaymentCodeResult = components["schemas"]["FixedPaymentCode"]
/** Every error code that the reference documents for `createFixedPaymentCode`. */
export type CreateFixedPaymentCodeCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_JSON_FORMAT"
  | "PAYMENT_CODE_OUTSIDE_RANGE"
  | "RETAIL_OUTLET_NOT_SUPPORTED_ERROR"
  | "DUPLICATE_PAYMENT_CODE_ERROR"
  | "EXPIRATION_DATE_INVALID_ERROR"
  | "MINIMUM_EXPECTED_AMOUNT_ERROR"
  | "MAXIMUM_EXPECTED_AMOUNT_ERROR"
  | "REQUEST_FORBIDDEN_ERROR"
  | CommonCode
export type CreateFixedPaymentCodeError = ApiError<CreateFixedPaymentCodeCode> | CallError
export interface CreateFixedPaymentCodeOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
  /** Id of the split rule that routes a share of the payment to another account. */
  readonly withSplitRule?: string
  /** Id of the fee rule that charges the sub-account a platform fee. */
  readonly withFeeRule?: string
}

/**
 * Create a fixed payment code for Alfamart or Indomaret.
 * Source: Retail Outlets (OTC) - ID › Create Fixed Payment Code.
 */
export const createFixedPaymentCode: Operation<{
  body: CreateFixedPaymentCodeBody,
  success: CreateFixedPaymentCodeResult,
  code: CreateFixedPaymentCodeCode
}> = {
  id: "retail-outlets.createFixedPaymentCode",
  method: "POST",
  path: "/fixed_payment_code",
  params: [
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } },
    { name: "with-split-rule", in: "header", option: "withSplitRule", schema: { type: "string", minLength: 1 } },
    { name: "with-fee-rule", in: "header", option: "withFeeRule", schema: { type: "string", minLength: 1 } }
  ],
  body: { type: "json", required: true, schema: sendCreateFixedPaymentCodeRequest },
  success: { "200": answerFixedPaymentCode },
  errors: {
    "400": {
      API_VALIDATION_ERROR: {},
      INVALID_JSON_FORMAT: {},
      PAYMENT_CODE_OUTSIDE_RANGE: {},
      RETAIL_OUTLET_NOT_SUPPORTED_ERROR: {},
      DUPLICATE_PAYMENT_CODE_ERROR: { retry: "after-change" },
      EXPIRATION_DATE_INVALID_ERROR: {},
      MINIMUM_EXPECTED_AMOUNT_ERROR: {},
      MAXIMUM_EXPECTED_AMOUNT_ERROR: {}
    },
    "403": { REQUEST_FORBIDDEN_ERROR: {} }
  },
  shape: "cloud",
  retry: "never",
  naturalKey: { fields: ["body.retail_outlet_name", "body.payment_code"], refusedWith: "DUPLICATE_PAYMENT_CODE_ERROR" }
}

export type GetFixedPaymentCodeResult = components["schemas"]["FixedPaymentCode"]
/** Every error code that the reference documents for `getFixedPaymentCode`. */
export type GetFixedPaymentCodeCode = "REQUEST_FORBIDDEN_ERROR" | "FIXED_PAYMENT_CODE_NOT_FOUND_ERROR" | CommonCode
export type GetFixedPaymentCodeError = ApiError<GetFixedPaymentCodeCode> | CallError
export interface GetFixedPaymentCodeOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Read a fixed payment code.
 * Source: Retail Outlets (OTC) - ID › Get Fixed Payment Code.
 */
export const getFixedPaymentCode: Operation<{
  path: { fixed_payment_code_id: string },
  success: GetFixedPaymentCodeResult,
  code: GetFixedPaymentCodeCode
}> = {
  id: "retail-outlets.getFixedPaymentCode",
  method: "GET",
  path: "/fixed_payment_code/{fixed_payment_code_id}",
  params: [
    { name: "fixed_payment_code_id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }
  ],
  success: { "200": answerFixedPaymentCode },
  errors: { "403": { REQUEST_FORBIDDEN_ERROR: {} }, "404": { FIXED_PAYMENT_CODE_NOT_FOUND_ERROR: {} } },
  shape: "cloud",
  retry: "read"
}

export type UpdateFixedPaymentCodeBody = components["schemas"]["UpdateFixedPaymentCodeRequest"]
export type UpdateFixedPaymentCodeResult = components["schemas"]["FixedPaymentCode"]
/** Every error code that the reference documents for `updateFixedPaymentCode`. */
export type UpdateFixedPaymentCodeCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_JSON_FORMAT"
  | "INACTIVE_FIXED_PAYMENT_CODE_ERROR"
  | "MINIMUM_EXPECTED_AMOUNT_ERROR"
  | "MAXIMUM_EXPECTED_AMOUNT_ERROR"
  | "REQUEST_FORBIDDEN_ERROR"
  | "FIXED_PAYMENT_CODE_NOT_FOUND_ERROR"
  | CommonCode
export type UpdateFixedPaymentCodeError = ApiError<UpdateFixedPaymentCodeCode> | CallError
export interface UpdateFixedPaymentCodeOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Change an active fixed payment code, or expire it.
 * Source: Retail Outlets (OTC) - ID › Update Fixed Payment Code.
 */
export const updateFixedPaymentCode: Operation<{
  body: UpdateFixedPaymentCodeBody,
  path: { fixed_payment_code_id: string },
  success: UpdateFixedPaymentCodeResult,
  code: UpdateFixedPaymentCodeCode
}> = {
  id: "retail-outlets.updateFixedPaymentCode",
  method: "PATCH",
  path: "/fixed_payment_code/{fixed_payment_code_id}",
  params: [
    { name: "fixed_payment_code_id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }
  ],
  body: { type: "json", required: true, schema: sendUpdateFixedPaymentCodeRequest },
  success: { "200": answerFixedPaymentCode },
  errors: {
    "400": {
      API_VALIDATION_ERROR: {},
      INVALID_JSON_FORMAT: {},
      INACTIVE_FIXED_PAYMENT_CODE_ERROR: {},
      MINIMUM_EXPECTED_AMOUNT_ERROR: {},
      MAXIMUM_EXPECTED_AMOUNT_ERROR: {}
    },
    "403": { REQUEST_FORBIDDEN_ERROR: {} },
    "404": { FIXED_PAYMENT_CODE_NOT_FOUND_ERROR: {} }
  },
  shape: "cloud",
  retry: "idempotent",
  lookup: {
    operation: "getFixedPaymentCode",
    with: { "path.fixed_payment_code_id": "path.fixed_payment_code_id" },
    read: () => getFixedPaymentCode
  }
}

export type ListFixedPaymentCodePaymentsQuery =
  NonNullable<paths["/fixed_payment_code/{fixed_payment_code_id}/payments"]["get"]["parameters"]["query"]>
export type ListFixedPaymentCodePaymentsResult = components["schemas"]["FixedPaymentCodePaymentList"]
/** Every error code that the reference documents for `listFixedPaymentCodePayments`. */
export type ListFixedPaymentCodePaymentsCode =
  | "API_VALIDATION_ERROR"
  | "REQUEST_FORBIDDEN_ERROR"
  | "DATA_NOT_FOUND"
  | CommonCode
export type ListFixedPaymentCodePaymentsError = ApiError<ListFixedPaymentCodePaymentsCode> | CallError
export interface ListFixedPaymentCodePaymentsOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * List the payments into a fixed payment code.
 * Source: Retail Outlets (OTC) - ID › Get Payments By Fixed Payment Code ID.
 */
export const listFixedPaymentCodePayments: Operation<{
  query: ListFixedPaymentCodePaymentsQuery,
  path: { fixed_payment_code_id: string },
  success: ListFixedPaymentCodePaymentsResult,
  code: ListFixedPaymentCodePaymentsCode
}> = {
  id: "retail-outlets.listFixedPaymentCodePayments",
  method: "GET",
  path: "/fixed_payment_code/{fixed_payment_code_id}/payments",
  params: [
    { name: "fixed_payment_code_id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } },
    { name: "limit", in: "query", schema: { type: "integer", minimum: 1, maximum: 100 } },
    { name: "after_id", in: "query", schema: { type: "string", minLength: 1 } }
  ],
  success: { "200": answerFixedPaymentCodePaymentList },
  errors: {
    "400": { API_VALIDATION_ERROR: {} },
    "403": { REQUEST_FORBIDDEN_ERROR: {} },
    "404": { DATA_NOT_FOUND: {} }
  },
  shape: "cloud",
  retry: "read",
  pagination: { style: "after-id", items: "data", more: "has_more", next: { query: "after_id", from: "last.id" } }
}

export type CreatePaymentCodeBody = components["schemas"]["CreatePaymentCodeRequest"]
export type CreatePaymentCodeResult = components["schemas"]["PaymentCode"]
/** Every error code that the reference documents for `createPaymentCode`. */
export type CreatePaymentCodeCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_JSON_FORMAT"
  | "CHANNEL_CODE_NOT_SUPPORTED"
  | "DUPLICATE_ERROR"
  | "EXPIRATION_DATE_INVALID_ERROR"
  | "REQUEST_FORBIDDEN_ERROR"
  | "DATA_NOT_FOUND_ERROR"
  | "GENERATION_ERROR"
  | CommonCode
export type CreatePaymentCodeError = ApiError<CreatePaymentCodeCode> | CallError
export interface CreatePaymentCodeOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
  /** Id of the split rule that routes a share of the payment to another account. */
  readonly withSplitRule?: string
  /** Id of the fee rule that charges the sub-account a platform fee. */
  readonly withFeeRule?: string
}

/**
 * Create a payment code for an outlet in the Philippines.
 * Source: Retail Outlets (OTC) - PH › Create Payment Code.
 */
export const createPaymentCode: Operation<{
  body: CreatePaymentCodeBody,
  success: CreatePaymentCodeResult,
  code: CreatePaymentCodeCode
}> = {
  id: "retail-outlets.createPaymentCode",
  method: "POST",
  path: "/payment_codes",
  params: [
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } },
    { name: "with-split-rule", in: "header", option: "withSplitRule", schema: { type: "string", minLength: 1 } },
    { name: "with-fee-rule", in: "header", option: "withFeeRule", schema: { type: "string", minLength: 1 } }
  ],
  body: { type: "json", required: true, schema: sendCreatePaymentCodeRequest },
  success: { "200": answerPaymentCode },
  errors: {
    "400": {
      API_VALIDATION_ERROR: {},
      INVALID_JSON_FORMAT: {},
      CHANNEL_CODE_NOT_SUPPORTED: {},
      DUPLICATE_ERROR: { retry: "after-change" },
      EXPIRATION_DATE_INVALID_ERROR: {}
    },
    "403": { REQUEST_FORBIDDEN_ERROR: {} },
    "404": { DATA_NOT_FOUND_ERROR: {} },
    "503": { GENERATION_ERROR: {} }
  },
  shape: "cloud",
  retry: "never",
  naturalKey: { fields: ["body.payment_code"], refusedWith: "DUPLICATE_ERROR" }
}

export type GetPaymentCodeResult = components["schemas"]["PaymentCode"]
/** Every error code that the reference documents for `getPaymentCode`. */
export type GetPaymentCodeCode = "REQUEST_FORBIDDEN_ERROR" | "DATA_NOT_FOUND_ERROR" | CommonCode
export type GetPaymentCodeError = ApiError<GetPaymentCodeCode> | CallError
export interface GetPaymentCodeOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Read a payment code.
 * Source: Retail Outlets (OTC) - PH › Get Payment Code.
 */
export const getPaymentCode: Operation<{
  path: { payment_code_id: string },
  success: GetPaymentCodeResult,
  code: GetPaymentCodeCode
}> = {
  id: "retail-outlets.getPaymentCode",
  method: "GET",
  path: "/payment_codes/{payment_code_id}",
  params: [
    { name: "payment_code_id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }
  ],
  success: { "200": answerPaymentCode },
  errors: { "403": { REQUEST_FORBIDDEN_ERROR: {} }, "404": { DATA_NOT_FOUND_ERROR: {} } },
  shape: "cloud",
  retry: "read"
}

export type UpdatePaymentCodeBody = components["schemas"]["UpdatePaymentCodeRequest"]
export type UpdatePaymentCodeResult = components["schemas"]["PaymentCode"]
/** Every error code that the reference documents for `updatePaymentCode`. */
export type UpdatePaymentCodeCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_JSON_FORMAT"
  | "REQUEST_FORBIDDEN_ERROR"
  | "DATA_NOT_FOUND_ERROR"
  | CommonCode
export type UpdatePaymentCodeError = ApiError<UpdatePaymentCodeCode> | CallError
export interface UpdatePaymentCodeOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Change a payment code, or expire it.
 * Source: Retail Outlets (OTC) - PH › Update Payment Code.
 */
export const updatePaymentCode: Operation<{
  body: UpdatePaymentCodeBody,
  path: { payment_code_id: string },
  success: UpdatePaymentCodeResult,
  code: UpdatePaymentCodeCode
}> = {
  id: "retail-outlets.updatePaymentCode",
  method: "PATCH",
  path: "/payment_codes/{payment_code_id}",
  params: [
    { name: "payment_code_id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }
  ],
  body: { type: "json", required: true, schema: sendUpdatePaymentCodeRequest },
  success: { "200": answerPaymentCode },
  errors: {
    "400": { API_VALIDATION_ERROR: {}, INVALID_JSON_FORMAT: {} },
    "403": { REQUEST_FORBIDDEN_ERROR: {} },
    "404": { DATA_NOT_FOUND_ERROR: {} }
  },
  shape: "cloud",
  retry: "idempotent",
  lookup: {
    operation: "getPaymentCode",
    with: { "path.payment_code_id": "path.payment_code_id" },
    read: () => getPaymentCode
  }
}

export type ListPaymentCodePaymentsResult =
  | paths["/payment_codes/{payment_code_id}/payments"]["get"]["responses"][200]["content"]["application/json"]
/** Every error code that the reference documents for `listPaymentCodePayments`. */
export type ListPaymentCodePaymentsCode = "REQUEST_FORBIDDEN_ERROR" | "DATA_NOT_FOUND_ERROR" | CommonCode
export type ListPaymentCodePaymentsError = ApiError<ListPaymentCodePaymentsCode> | CallError
export interface ListPaymentCodePaymentsOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * List all payments into a payment code.
 * Source: Retail Outlets (OTC) - PH › Get Payments By Payment Code ID.
 */
export const listPaymentCodePayments: Operation<{
  path: { payment_code_id: string },
  success: ListPaymentCodePaymentsResult,
  code: ListPaymentCodePaymentsCode
}> = {
  id: "retail-outlets.listPaymentCodePayments",
  method: "GET",
  path: "/payment_codes/{payment_code_id}/payments",
  params: [
    { name: "payment_code_id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }
  ],
  success: { "200": { type: "array", items: answerPaymentCodePayment } },
  errors: { "403": { REQUEST_FORBIDDEN_ERROR: {} }, "404": { DATA_NOT_FOUND_ERROR: {} } },
  shape: "cloud",
  retry: "read",
  pagination: { style: "none", items: "$" }
}
