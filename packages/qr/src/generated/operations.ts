// @generated from specs/qr.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { ApiError, CallError, CallOptions, CommonCode, KeyedOptions } from "@pay/core"
import type { Operation } from "@pay/core/operation"
import {
  sendQrCodeId,
  sendRefundStatusInput,
  sendQrCodeRequest,
  sendSimulatePaymentRequest,
  sendRefundRequest,
  answerQrCode,
  answerQrPayment,
  answerQrPaymentList,
  answerQrRefund,
  answerQrRefundList
} from "./schemas.ts"
import type { components, paths } from "./types.ts"

export type CreateQrCodeBody = components["schemas"]["QrCodeRequest"]
export type CreateQrCodeResult = components["schemas"]["QrCode"]
/** Every error code that the reference documents for `createQrCode`. */
export type CreateQrCodeCode =
  | "API_VALIDATION_ERROR"
  | "UNSUPPORTED_CURRENCY"
  | "INVALID_API_KEY"
  | "INVALID_MERCHANT_CREDENTIALS"
  | "REQUEST_FORBIDDEN_ERROR"
  | "CHANNEL_NOT_ACTIVATED"
  | "CALLBACK_URL_NOT_FOUND"
  | "DUPLICATE_ERROR"
  | "SERVER_ERROR"
  | "CHANNEL_UNAVAILABLE"
  | CommonCode
export type CreateQrCodeError = ApiError<CreateQrCodeCode> | CallError
export interface CreateQrCodeOptions extends CallOptions, KeyedOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
  /** Id of the split rule that routes a share of the payment to another account. */
  readonly withSplitRule?: string
  /** Where events of this code go instead of the URL set in the dashboard. */
  readonly webhookUrl?: string
}

/**
 * Create a dynamic or static QR code.
 * Source: QR Codes › Create QR Code.
 */
export const createQrCode: Operation<{
  body: CreateQrCodeBody,
  success: CreateQrCodeResult,
  code: CreateQrCodeCode
}> = {
  id: "qr.createQrCode",
  method: "POST",
  path: "/qr_codes",
  params: [
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } },
    { name: "with-split-rule", in: "header", option: "withSplitRule", schema: { type: "string", minLength: 1 } },
    { name: "webhook-url", in: "header", option: "webhookUrl", schema: { type: "string", format: "uri" } }
  ],
  body: { type: "json", required: true, schema: sendQrCodeRequest },
  success: { "200": answerQrCode },
  errors: {
    "400": { API_VALIDATION_ERROR: { retry: "after-change" }, UNSUPPORTED_CURRENCY: { retry: "after-change" } },
    "401": { INVALID_API_KEY: {}, INVALID_MERCHANT_CREDENTIALS: {} },
    "403": { REQUEST_FORBIDDEN_ERROR: {}, CHANNEL_NOT_ACTIVATED: {} },
    "404": { CALLBACK_URL_NOT_FOUND: { retry: "after-change" } },
    "409": { DUPLICATE_ERROR: {} },
    "500": { SERVER_ERROR: {} },
    "503": { CHANNEL_UNAVAILABLE: {} }
  },
  shape: "cloud",
  retry: "keyed",
  idempotency: { header: "idempotency-key", lifetimeMs: 86400000, reuse: "replay" },
  version: { header: "api-version", default: "2022-07-31" }
}

export type GetQrCodeResult = components["schemas"]["QrCode"]
/** Every error code that the reference documents for `getQrCode`. */
export type GetQrCodeCode = "API_VALIDATION_ERROR" | "INVALID_API_KEY" | "DATA_NOT_FOUND" | "SERVER_ERROR" | CommonCode
export type GetQrCodeError = ApiError<GetQrCodeCode> | CallError
export interface GetQrCodeOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Get a QR code by its id.
 * Source: QR Codes › Get QR Code by QR ID.
 */
export const getQrCode: Operation<{ path: { id: string }, success: GetQrCodeResult, code: GetQrCodeCode }> = {
  id: "qr.getQrCode",
  method: "GET",
  path: "/qr_codes/{id}",
  params: [
    { name: "id", in: "path", required: true, schema: sendQrCodeId },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }
  ],
  success: { "200": answerQrCode },
  errors: {
    "400": { API_VALIDATION_ERROR: { retry: "after-change" } },
    "401": { INVALID_API_KEY: {} },
    "404": { DATA_NOT_FOUND: {} },
    "500": { SERVER_ERROR: {} }
  },
  shape: "cloud",
  retry: "read",
  version: { header: "api-version", default: "2022-07-31" }
}

export type ListPaymentsQuery = NonNullable<paths["/qr_codes/{qr_id}/payments"]["get"]["parameters"]["query"]>
export type ListPaymentsResult = components["schemas"]["QrPaymentList"]
/** Every error code that the reference documents for `listPayments`. */
export type ListPaymentsCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_API_KEY"
  | "DATA_NOT_FOUND"
  | "SERVER_ERROR"
  | CommonCode
export type ListPaymentsError = ApiError<ListPaymentsCode> | CallError
export interface ListPaymentsOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * List the payments of a QR code.
 * Source: QR Codes › List QR Payments by QR ID.
 */
export const listPayments: Operation<{
  query: ListPaymentsQuery,
  path: { qr_id: string },
  success: ListPaymentsResult,
  code: ListPaymentsCode
}> = {
  id: "qr.listPayments",
  method: "GET",
  path: "/qr_codes/{qr_id}/payments",
  params: [
    { name: "qr_id", in: "path", required: true, schema: sendQrCodeId },
    { name: "limit", in: "query", schema: { type: "integer", minimum: 1 } },
    { name: "from", in: "query", schema: { type: "string", format: "date-time" } },
    { name: "to", in: "query", schema: { type: "string", format: "date-time" } },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }
  ],
  success: { "200": answerQrPaymentList },
  errors: {
    "400": { API_VALIDATION_ERROR: { retry: "after-change" } },
    "401": { INVALID_API_KEY: {} },
    "404": { DATA_NOT_FOUND: {} },
    "500": { SERVER_ERROR: {} }
  },
  shape: "cloud",
  retry: "read",
  pagination: { style: "none", items: "data", more: "has_more" }
}

export type SimulatePaymentBody = components["schemas"]["SimulatePaymentRequest"]
export type SimulatePaymentResult = components["schemas"]["QrPayment"]
/** Every error code that the reference documents for `simulatePayment`. */
export type SimulatePaymentCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_API_KEY"
  | "DATA_NOT_FOUND"
  | "INACTIVE_QR_CODE"
  | "SERVER_ERROR"
  | CommonCode
export type SimulatePaymentError = ApiError<SimulatePaymentCode> | CallError
export interface SimulatePaymentOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Pay a test-mode QR code.
 * Source: QR Codes › Simulate QR Payment.
 */
export const simulatePayment: Operation<{
  body: SimulatePaymentBody,
  path: { id: string },
  success: SimulatePaymentResult,
  code: SimulatePaymentCode
}> = {
  id: "qr.simulatePayment",
  method: "POST",
  path: "/qr_codes/{id}/payments/simulate",
  params: [
    { name: "id", in: "path", required: true, schema: sendQrCodeId },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }
  ],
  body: { type: "json", schema: sendSimulatePaymentRequest },
  success: { "200": answerQrPayment },
  errors: {
    "400": { API_VALIDATION_ERROR: { retry: "after-change" } },
    "401": { INVALID_API_KEY: {} },
    "404": { DATA_NOT_FOUND: {} },
    "410": { INACTIVE_QR_CODE: {} },
    "500": { SERVER_ERROR: {} }
  },
  shape: "cloud",
  retry: "never",
  lookup: { operation: "listPayments", with: { "path.qr_id": "path.id" }, read: () => listPayments },
  version: { header: "api-version", default: "2022-07-31" }
}

export type ListRefundsQuery = NonNullable<paths["/qr_codes/payments/{qrpy_id}/refunds"]["get"]["parameters"]["query"]>
export type ListRefundsResult = components["schemas"]["QrRefundList"]
/** Every error code that the reference documents for `listRefunds`. */
export type ListRefundsCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_API_KEY"
  | "REQUEST_FORBIDDEN_ERROR"
  | "DATA_NOT_FOUND"
  | "SERVER_ERROR"
  | CommonCode
export type ListRefundsError = ApiError<ListRefundsCode> | CallError
export interface ListRefundsOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * List the refunds of a QR payment.
 * Source: QR Codes › List QR Refunds by QR Payment ID.
 */
export const listRefunds: Operation<{
  query: ListRefundsQuery,
  path: { qrpy_id: string },
  success: ListRefundsResult,
  code: ListRefundsCode
}> = {
  id: "qr.listRefunds",
  method: "GET",
  path: "/qr_codes/payments/{qrpy_id}/refunds",
  params: [
    { name: "qrpy_id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
    { name: "limit", in: "query", schema: { type: "integer", minimum: 1, maximum: 50 } },
    { name: "status", in: "query", schema: sendRefundStatusInput },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }
  ],
  success: { "200": answerQrRefundList },
  errors: {
    "400": { API_VALIDATION_ERROR: { retry: "after-change" } },
    "401": { INVALID_API_KEY: {} },
    "403": { REQUEST_FORBIDDEN_ERROR: {} },
    "404": { DATA_NOT_FOUND: {} },
    "500": { SERVER_ERROR: {} }
  },
  shape: "cloud",
  retry: "read",
  pagination: { style: "none", items: "data", more: "has_more" }
}

export type RefundPaymentBody = components["schemas"]["RefundRequest"]
export type RefundPaymentResult = components["schemas"]["QrRefund"]
/** Every error code that the reference documents for `refundPayment`. */
export type RefundPaymentCode =
  | "API_VALIDATION_ERROR"
  | "MAXIMUM_REFUND_AMOUNT_REACHED"
  | "REFUND_IN_PROGRESS"
  | "REFUND_NOT_SUPPORTED"
  | "PARTIAL_REFUND_NOT_SUPPORTED"
  | "INVALID_API_KEY"
  | "REQUEST_FORBIDDEN_ERROR"
  | "INELIGIBLE_TRANSACTION"
  | "DATA_NOT_FOUND"
  | "SERVER_ERROR"
  | "CHANNEL_UNAVAILABLE"
  | CommonCode
export type RefundPaymentError = ApiError<RefundPaymentCode> | CallError
export interface RefundPaymentOptions extends CallOptions, KeyedOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Refund a QR payment in full or in part.
 * Source: QR Codes › Refund QR Payment.
 */
export const refundPayment: Operation<{
  body: RefundPaymentBody,
  path: { qrpy_id: string },
  success: RefundPaymentResult,
  code: RefundPaymentCode
}> = {
  id: "qr.refundPayment",
  method: "POST",
  path: "/qr_codes/payments/{qrpy_id}/refunds",
  params: [
    { name: "qrpy_id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }
  ],
  body: { type: "json", schema: sendRefundRequest },
  success: { "200": answerQrRefund },
  errors: {
    "400": {
      API_VALIDATION_ERROR: { retry: "after-change" },
      MAXIMUM_REFUND_AMOUNT_REACHED: { retry: "lookup" },
      REFUND_IN_PROGRESS: { retry: "lookup" },
      REFUND_NOT_SUPPORTED: {},
      PARTIAL_REFUND_NOT_SUPPORTED: { retry: "after-change" }
    },
    "401": { INVALID_API_KEY: {} },
    "403": { REQUEST_FORBIDDEN_ERROR: {}, INELIGIBLE_TRANSACTION: {} },
    "404": { DATA_NOT_FOUND: {} },
    "500": { SERVER_ERROR: {} },
    "503": { CHANNEL_UNAVAILABLE: {} }
  },
  shape: "cloud",
  retry: "keyed",
  idempotency: { header: "idempotency-key", lifetimeMs: 86400000, reuse: "replay" },
  lookup: { operation: "listRefunds", with: { "path.qrpy_id": "path.qrpy_id" }, read: () => listRefunds }
}

export type GetRefundResult = components["schemas"]["QrRefund"]
/** Every error code that the reference documents for `getRefund`. */
export type GetRefundCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_API_KEY"
  | "REQUEST_FORBIDDEN_ERROR"
  | "DATA_NOT_FOUND"
  | "SERVER_ERROR"
  | CommonCode
export type GetRefundError = ApiError<GetRefundCode> | CallError
export interface GetRefundOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Get a refund of a QR payment.
 * Source: QR Codes › Get QR Refund by Refund ID.
 */
export const getRefund: Operation<{
  path: { qrpy_id: string, refund_id: string },
  success: GetRefundResult,
  code: GetRefundCode
}> = {
  id: "qr.getRefund",
  method: "GET",
  path: "/qr_codes/payments/{qrpy_id}/refunds/{refund_id}",
  params: [
    { name: "qrpy_id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
    { name: "refund_id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }
  ],
  success: { "200": answerQrRefund },
  errors: {
    "400": { API_VALIDATION_ERROR: { retry: "after-change" } },
    "401": { INVALID_API_KEY: {} },
    "403": { REQUEST_FORBIDDEN_ERROR: {} },
    "404": { DATA_NOT_FOUND: {} },
    "500": { SERVER_ERROR: {} }
  },
  shape: "cloud",
  retry: "read"
}
