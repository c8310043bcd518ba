// @generated from specs/ewallets.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { ApiError, CallError, CallOptions, CommonCode } from "@pay/core"
import type { Operation } from "@pay/core/operation"
import {
  sendChargeRequest,
  sendRefundRequest,
  sendRefundStatusInput,
  sendPaymentMethodRequest,
  answerCharge,
  answerRefund,
  answerRefundList,
  answerPaymentMethod
} from "./schemas.ts"
import type { components, paths } from "./types.ts"

export type CreateChargeBody = components["schemas"]["ChargeRequest"]
export type CreateChargeResult = components["schemas"]["Charge"]
/** Every error code that the reference documents for `createCharge`. */
export type CreateChargeCode =
  | "API_VALIDATION_ERROR"
  | "UNSUPPORTED_CURRENCY"
  | "INVALID_PAYMENT_METHOD_ID"
  | "INVALID_API_KEY"
  | "INVALID_MERCHANT_CREDENTIALS"
  | "INVALID_TOKEN"
  | "REQUEST_FORBIDDEN_ERROR"
  | "CHANNEL_NOT_ACTIVATED"
  | "UNSUPPORTED_CONTENT_TYPE"
  | "CALLBACK_URL_NOT_FOUND"
  | "RATE_LIMIT_EXCEEDED"
  | "CHARGE_LIMIT_EXCEEDED"
  | "SERVER_ERROR"
  | "CHANNEL_UNAVAILABLE"
  | CommonCode
export type CreateChargeError = ApiError<CreateChargeCode> | CallError
export interface CreateChargeOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
  /** Id of the split rule that routes a share of the payment to another account. */
  readonly withSplitRule?: string
  /** Former name of `with-split-rule`, out of use since 30 September 2025. */
  readonly withFeeRule?: string
}

/**
 * Ask a customer's e-wallet for a payment.
 * Source: eWallets › Create eWallet Charge.
 */
export const createCharge: Operation<{
  body: CreateChargeBody,
  success: CreateChargeResult,
  code: CreateChargeCode
}> = {
  id: "ewallets.createCharge",
  method: "POST",
  path: "/ewallets/charges",
  params: [
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } },
    { name: "with-split-rule", in: "header", option: "withSplitRule", schema: { type: "string", minLength: 1 } },
    { name: "with-fee-rule", in: "header", option: "withFeeRule", schema: { type: "string", minLength: 1 } }
  ],
  body: { type: "json", required: true, schema: sendChargeRequest },
  success: { "200": answerCharge },
  errors: {
    "400": {
      API_VALIDATION_ERROR: { retry: "after-change" },
      UNSUPPORTED_CURRENCY: { retry: "after-change" },
      INVALID_PAYMENT_METHOD_ID: { retry: "after-change" }
    },
    "401": { INVALID_API_KEY: {}, INVALID_MERCHANT_CREDENTIALS: {}, INVALID_TOKEN: { retry: "after-change" } },
    "403": { REQUEST_FORBIDDEN_ERROR: {}, CHANNEL_NOT_ACTIVATED: {}, UNSUPPORTED_CONTENT_TYPE: {} },
    "404": { CALLBACK_URL_NOT_FOUND: {} },
    "429": { RATE_LIMIT_EXCEEDED: { retry: "later" }, CHARGE_LIMIT_EXCEEDED: { retry: "later" } },
    "500": { SERVER_ERROR: {} },
    "503": { CHANNEL_UNAVAILABLE: {} }
  },
  shape: "cloud",
  retry: "never",
  lookup: { webhook: "ewallet.capture", match: { "data.reference_id": "body.reference_id" } }
}

export type GetChargeResult = components["schemas"]["Charge"]
/** Every error code that the reference documents for `getCharge`. */
export type GetChargeCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_API_KEY"
  | "INVALID_MERCHANT_CREDENTIALS"
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
 * Read a charge with its payment, void and refund state.
 * Source: eWallets › Get eWallet Charge Status.
 */
export const getCharge: Operation<{ path: { id: string }, success: GetChargeResult, code: GetChargeCode }> = {
  id: "ewallets.getCharge",
  method: "GET",
  path: "/ewallets/charges/{id}",
  params: [
    { name: "id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }
  ],
  success: { "200": answerCharge },
  errors: {
    "400": { API_VALIDATION_ERROR: { retry: "after-change" } },
    "401": { INVALID_API_KEY: {}, INVALID_MERCHANT_CREDENTIALS: {} },
    "404": { DATA_NOT_FOUND: {} },
    "429": { RATE_LIMIT_EXCEEDED: { retry: "later" } },
    "500": { SERVER_ERROR: {} }
  },
  shape: "cloud",
  retry: "read"
}

export type VoidChargeResult = components["schemas"]["Charge"]
/** Every error code that the reference documents for `voidCharge`. */
export type VoidChargeCode =
  | "API_VALIDATION_ERROR"
  | "VOID_NOT_SUPPORTED"
  | "VOID_TEMPORARILY_UNAVAILABLE"
  | "INVALID_API_KEY"
  | "REQUEST_FORBIDDEN_ERROR"
  | "INELIGIBLE_TRANSACTION"
  | "INELIGIBLE_MERCHANT"
  | "DATA_NOT_FOUND"
  | "RATE_LIMIT_EXCEEDED"
  | "SERVER_ERROR"
  | "CHANNEL_UNAVAILABLE"
  | CommonCode
export type VoidChargeError = ApiError<VoidChargeCode> | CallError
export interface VoidChargeOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Cancel a succeeded charge of today and give the whole amount back.
 * Source: eWallets › Create eWallet Void.
 */
export const voidCharge: Operation<{ path: { id: string }, success: VoidChargeResult, code: VoidChargeCode }> = {
  id: "ewallets.voidCharge",
  method: "POST",
  path: "/ewallets/charges/{id}/void",
  params: [
    { name: "id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }
  ],
  success: { "200": answerCharge },
  errors: {
    "400": {
      API_VALIDATION_ERROR: { retry: "after-change" },
      VOID_NOT_SUPPORTED: {},
      VOID_TEMPORARILY_UNAVAILABLE: { retry: "later" }
    },
    "401": { INVALID_API_KEY: {} },
    "403": { REQUEST_FORBIDDEN_ERROR: {}, INELIGIBLE_TRANSACTION: { retry: "lookup" }, INELIGIBLE_MERCHANT: {} },
    "404": { DATA_NOT_FOUND: {} },
    "429": { RATE_LIMIT_EXCEEDED: { retry: "later" } },
    "500": { SERVER_ERROR: {} },
    "503": { CHANNEL_UNAVAILABLE: {} }
  },
  shape: "cloud",
  retry: "never",
  lookup: { operation: "getCharge", with: { "path.id": "path.id" }, read: () => getCharge }
}

export type ListRefundsQuery = NonNullable<paths["/ewallets/charges/{id}/refunds"]["get"]["parameters"]["query"]>
export type ListRefundsResult = components["schemas"]["RefundList"]
/** Every error code that the reference documents for `listRefunds`. */
export type ListRefundsCode =
  | "API_VALIDATION_ERROR"
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
 * Source: eWallets › List eWallet Refunds by Charge ID.
 */
export const listRefunds: Operation<{
  query: ListRefundsQuery,
  path: { id: string },
  success: ListRefundsResult,
  code: ListRefundsCode
}> = {
  id: "ewallets.listRefunds",
  method: "GET",
  path: "/ewallets/charges/{id}/refunds",
  params: [
    { name: "id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } },
    { name: "limit", in: "query", schema: { type: "integer", minimum: 1, maximum: 50 } },
    { name: "status", in: "query", schema: sendRefundStatusInput }
  ],
  success: { "200": answerRefundList },
  errors: {
    "400": { API_VALIDATION_ERROR: { retry: "after-change" } },
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
  | "MAXIMUM_REFUND_AMOUNT_REACHED"
  | "MAXIMUM_REFUND_TRANSACTION_REACHED"
  | "PARTIAL_REFUND_NOT_SUPPORTED"
  | "REFUND_TEMPORARILY_UNAVAILABLE"
  | "REFUND_NOT_SUPPORTED"
  | "REFUND_IN_PROGRESS"
  | "INVALID_API_KEY"
  | "REQUEST_FORBIDDEN_ERROR"
  | "INELIGIBLE_TRANSACTION"
  | "INSUFFICIENT_BALANCE"
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
 * Give back a succeeded charge, in full or in part.
 * Source: eWallets › Create eWallet Refund.
 */
export const refundCharge: Operation<{
  body: RefundChargeBody,
  path: { id: string },
  success: RefundChargeResult,
  code: RefundChargeCode
}> = {
  id: "ewallets.refundCharge",
  method: "POST",
  path: "/ewallets/charges/{id}/refunds",
  params: [
    { name: "id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }
  ],
  body: { type: "json", schema: sendRefundRequest },
  success: { "200": answerRefund },
  errors: {
    "400": {
      API_VALIDATION_ERROR: { retry: "after-change" },
      MAXIMUM_REFUND_AMOUNT_REACHED: { retry: "lookup" },
      MAXIMUM_REFUND_TRANSACTION_REACHED: {},
      PARTIAL_REFUND_NOT_SUPPORTED: { retry: "after-change" },
      REFUND_TEMPORARILY_UNAVAILABLE: { retry: "later" },
      REFUND_NOT_SUPPORTED: {},
      REFUND_IN_PROGRESS: { retry: "lookup" }
    },
    "401": { INVALID_API_KEY: {} },
    "403": { REQUEST_FORBIDDEN_ERROR: {}, INELIGIBLE_TRANSACTION: {}, INSUFFICIENT_BALANCE: { retry: "later" } },
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
  | "API_VALIDATION_ERROR"
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
 * Source: eWallets › Get eWallet Refund by Refund ID.
 */
export const getRefund: Operation<{
  path: { charge_id: string, refund_id: string },
  success: GetRefundResult,
  code: GetRefundCode
}> = {
  id: "ewallets.getRefund",
  method: "GET",
  path: "/ewallets/charges/{charge_id}/refunds/{refund_id}",
  params: [
    { name: "charge_id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
    { name: "refund_id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }
  ],
  success: { "200": answerRefund },
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

export type CreatePaymentMethodBody = components["schemas"]["PaymentMethodRequest"]
export type CreatePaymentMethodResult = components["schemas"]["PaymentMethod"]
/** Every error code that the reference documents for `createPaymentMethod`. */
export type CreatePaymentMethodCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_API_KEY"
  | "CHANNEL_NOT_ACTIVATED"
  | "REQUEST_FORBIDDEN_ERROR"
  | "DUPLICATE_ERROR"
  | "RATE_LIMIT_EXCEEDED"
  | "SERVER_ERROR"
  | "CHANNEL_UNAVAILABLE"
  | CommonCode
export type CreatePaymentMethodError = ApiError<CreatePaymentMethodCode> | CallError
export interface CreatePaymentMethodOptions extends CallOptions {}

/**
 * Start linking a customer's e-wallet for later charges.
 * Source: eWallets › Account Linking - Create Payment Method.
 */
export const createPaymentMethod: Operation<{
  body: CreatePaymentMethodBody,
  success: CreatePaymentMethodResult,
  code: CreatePaymentMethodCode
}> = {
  id: "ewallets.createPaymentMethod",
  method: "POST",
  path: "/v2/payment_methods",
  body: { type: "json", required: true, schema: sendPaymentMethodRequest },
  success: { "200": answerPaymentMethod },
  errors: {
    "400": { API_VALIDATION_ERROR: { retry: "after-change" } },
    "401": { INVALID_API_KEY: {} },
    "403": { CHANNEL_NOT_ACTIVATED: {}, REQUEST_FORBIDDEN_ERROR: {} },
    "409": { DUPLICATE_ERROR: { retry: "lookup" } },
    "429": { RATE_LIMIT_EXCEEDED: { retry: "later" } },
    "500": { SERVER_ERROR: {} },
    "503": { CHANNEL_UNAVAILABLE: {} }
  },
  shape: "cloud",
  retry: "never",
  naturalKey: { fields: ["body.reference_id"], refusedWith: "DUPLICATE_ERROR" },
  lookup: { webhook: "payment_method.activated", match: { "data.reference_id": "body.reference_id" } }
}

export type GetPaymentMethodResult = components["schemas"]["PaymentMethod"]
/** Every error code that the reference documents for `getPaymentMethod`. */
export type GetPaymentMethodCode =
  | "INVALID_API_KEY"
  | "REQUEST_FORBIDDEN_ERROR"
  | "DATA_NOT_FOUND_ERROR"
  | "RATE_LIMIT_EXCEEDED"
  | "SERVER_ERROR"
  | CommonCode
export type GetPaymentMethodError = ApiError<GetPaymentMethodCode> | CallError
export interface GetPaymentMethodOptions extends CallOptions {}

/**
 * Read a linked e-wallet with its status and balance.
 * Source: eWallets › Get Account Balance/Payment Method Details.
 */
export const getPaymentMethod: Operation<{
  path: { id: string },
  success: GetPaymentMethodResult,
  code: GetPaymentMethodCode
}> = {
  id: "ewallets.getPaymentMethod",
  method: "GET",
  path: "/v2/payment_methods/{id}",
  params: [{ name: "id", in: "path", required: true, schema: { type: "string", minLength: 1 } }],
  success: { "200": answerPaymentMethod },
  errors: {
    "401": { INVALID_API_KEY: {} },
    "403": { REQUEST_FORBIDDEN_ERROR: {} },
    "404": { DATA_NOT_FOUND_ERROR: {} },
    "429": { RATE_LIMIT_EXCEEDED: { retry: "later" } },
    "500": { SERVER_ERROR: {} }
  },
  shape: "cloud",
  retry: "read"
}

export type ExpirePaymentMethodResult = components["schemas"]["PaymentMethod"]
/** Every error code that the reference documents for `expirePaymentMethod`. */
export type ExpirePaymentMethodCode =
  | "INVALID_PAYMENT_METHOD"
  | "INVALID_API_KEY"
  | "REQUEST_FORBIDDEN_ERROR"
  | "DATA_NOT_FOUND_ERROR"
  | "RATE_LIMIT_EXCEEDED"
  | "SERVER_ERROR"
  | "CHANNEL_UNAVAILABLE"
  | CommonCode
export type ExpirePaymentMethodError = ApiError<ExpirePaymentMethodCode> | CallError
export interface ExpirePaymentMethodOptions extends CallOptions {}

/**
 * Unlink a customer's e-wallet.
 * Source: eWallets › Unlink a Payment Method.
 */
export const expirePaymentMethod: Operation<{
  path: { id: string },
  success: ExpirePaymentMethodResult,
  code: ExpirePaymentMethodCode
}> = {
  id: "ewallets.expirePaymentMethod",
  method: "POST",
  path: "/v2/payment_methods/{id}/expire",
  params: [{ name: "id", in: "path", required: true, schema: { type: "string", minLength: 1 } }],
  success: { "200": answerPaymentMethod },
  errors: {
    "400": { INVALID_PAYMENT_METHOD: { retry: "lookup" } },
    "401": { INVALID_API_KEY: {} },
    "403": { REQUEST_FORBIDDEN_ERROR: {} },
    "404": { DATA_NOT_FOUND_ERROR: {} },
    "429": { RATE_LIMIT_EXCEEDED: { retry: "later" } },
    "500": { SERVER_ERROR: {} },
    "503": { CHANNEL_UNAVAILABLE: {} }
  },
  shape: "cloud",
  retry: "never",
  lookup: { operation: "getPaymentMethod", with: { "path.id": "path.id" }, read: () => getPaymentMethod }
}
