// @generated from specs/remittances.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { ApiError, CallError, CallOptions, CommonCode, KeyedOptions } from "@pay/core"
import type { Operation } from "@pay/core/operation"
import { sendCreateRemittancePayoutRequest, answerRemittancePayout } from "./schemas.ts"
import type { components } from "./types.ts"

export type CreateRemittancePayoutBody = components["schemas"]["CreateRemittancePayoutRequest"]
export type CreateRemittancePayoutResult = components["schemas"]["RemittancePayout"]
/** Every error code that the reference documents for `createRemittancePayout`. */
export type CreateRemittancePayoutCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_JSON_FORMAT"
  | "DESTINATION_CURRENCY_NOT_SUPPORTED"
  | "AMOUNT_FORMAT_ERROR"
  | "MINIMUM_TRANSFER_LIMIT_ERROR"
  | "MAXIMUM_TRANSFER_LIMIT_ERROR"
  | "AMOUNT_INCREMENT_NOT_SUPPORTED"
  | "ACCOUNT_BLACKLISTED_ERROR"
  | "PAYMENT_CHANNEL_DETAIL_ERROR"
  | "DUPLICATE_ERROR"
  | "REQUEST_FORBIDDEN_ERROR"
  | "CUSTOMER_DATA_NOT_FOUND"
  | "IDEMPOTENCY_ERROR"
  | "STILL_PROCESSING_ERROR"
  | "SERVER_ERROR"
  | CommonCode
export type CreateRemittancePayoutError = ApiError<CreateRemittancePayoutCode> | CallError
export interface CreateRemittancePayoutOptions extends CallOptions, KeyedOptions {}

/**
 * Send money across a border from a sender to a recipient.
 * Source: Cross-border Payouts › Create Cross-border Payout.
 */
export const createRemittancePayout: Operation<{
  body: CreateRemittancePayoutBody,
  success: CreateRemittancePayoutResult,
  code: CreateRemittancePayoutCode
}> = {
  id: "remittances.createRemittancePayout",
  method: "POST",
  path: "/remittance_payouts",
  body: { type: "json", required: true, schema: sendCreateRemittancePayoutRequest },
  success: { "201": answerRemittancePayout },
  errors: {
    "400": {
      API_VALIDATION_ERROR: { retry: "after-change" },
      INVALID_JSON_FORMAT: {},
      DESTINATION_CURRENCY_NOT_SUPPORTED: { retry: "after-change" },
      AMOUNT_FORMAT_ERROR: { retry: "after-change" },
      MINIMUM_TRANSFER_LIMIT_ERROR: { retry: "after-change" },
      MAXIMUM_TRANSFER_LIMIT_ERROR: { retry: "after-change" },
      AMOUNT_INCREMENT_NOT_SUPPORTED: { retry: "after-change" },
      ACCOUNT_BLACKLISTED_ERROR: {},
      PAYMENT_CHANNEL_DETAIL_ERROR: { retry: "after-change" },
      DUPLICATE_ERROR: { retry: "lookup" }
    },
    "403": { REQUEST_FORBIDDEN_ERROR: {} },
    "404": { CUSTOMER_DATA_NOT_FOUND: { retry: "after-change" } },
    "409": {
      IDEMPOTENCY_ERROR: { retry: "after-change" },
      STILL_PROCESSING_ERROR: { retry: "later", outcome: "unknown" }
    },
    "500": { SERVER_ERROR: {} }
  },
  shape: "cloud",
  retry: "keyed",
  idempotency: {
    header: "Idempotency-key",
    required: true,
    maxLength: 100,
    reuse: "conflict",
    mismatch: "DUPLICATE_ERROR"
  },
  lookup: { webhook: "remittance_payout.succeeded", match: { reference_id: "body.reference_id" } }
}

export type GetRemittancePayoutResult = components["schemas"]["RemittancePayout"]
/** Every error code that the reference documents for `getRemittancePayout`. */
export type GetRemittancePayoutCode = "REQUEST_FORBIDDEN_ERROR" | "REMITTANCE_PAYOUT_NOT_FOUND" | CommonCode
export type GetRemittancePayoutError = ApiError<GetRemittancePayoutCode> | CallError
export interface GetRemittancePayoutOptions extends CallOptions {}

/**
 * Read a cross-border payout by its id.
 * Source: Cross-border Payouts › Get Cross-border Payout by ID.
 */
export const getRemittancePayout: Operation<{
  path: { cross_border_payout_id: string },
  success: GetRemittancePayoutResult,
  code: GetRemittancePayoutCode
}> = {
  id: "remittances.getRemittancePayout",
  method: "GET",
  path: "/remittance_payouts/{cross_border_payout_id}",
  params: [{ name: "cross_border_payout_id", in: "path", required: true, schema: { type: "string", minLength: 1 } }],
  success: { "200": answerRemittancePayout },
  errors: { "403": { REQUEST_FORBIDDEN_ERROR: {} }, "404": { REMITTANCE_PAYOUT_NOT_FOUND: {} } },
  shape: "cloud",
  retry: "read"
}

export type CancelRemittancePayoutResult = components["schemas"]["RemittancePayout"]
/** Every error code that the reference documents for `cancelRemittancePayout`. */
export type CancelRemittancePayoutCode =
  | "REQUEST_FORBIDDEN_ERROR"
  | "CANCELLATION_NOT_ALLOWED"
  | "REMITTANCE_PAYOUT_NOT_FOUND"
  | "SERVER_ERROR"
  | CommonCode
export type CancelRemittancePayoutError = ApiError<CancelRemittancePayoutCode> | CallError
export interface CancelRemittancePayoutOptions extends CallOptions {}

/**
 * Cancel a cross-border payout that nobody is paying out yet.
 * Source: Cross-border Payouts › Cancel Cross-border Payout.
 */
export const cancelRemittancePayout: Operation<{
  path: { cross_border_payout_id: string },
  success: CancelRemittancePayoutResult,
  code: CancelRemittancePayoutCode
}> = {
  id: "remittances.cancelRemittancePayout",
  method: "POST",
  path: "/remittance_payouts/{cross_border_payout_id}/cancel",
  params: [{ name: "cross_border_payout_id", in: "path", required: true, schema: { type: "string", minLength: 1 } }],
  success: { "200": answerRemittancePayout },
  errors: {
    "403": { REQUEST_FORBIDDEN_ERROR: {} },
    "404": { CANCELLATION_NOT_ALLOWED: { retry: "lookup" }, REMITTANCE_PAYOUT_NOT_FOUND: {} },
    "500": { SERVER_ERROR: { retry: "lookup" } }
  },
  shape: "cloud",
  retry: "never",
  lookup: {
    operation: "getRemittancePayout",
    with: { "path.cross_border_payout_id": "path.cross_border_payout_id" },
    read: () => getRemittancePayout
  }
}
