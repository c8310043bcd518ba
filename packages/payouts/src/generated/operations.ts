// @generated from specs/payouts.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { ApiError, CallError, CallOptions, CommonCode, KeyedOptions } from "@pay/core"
import type { Operation } from "@pay/core/operation"
import {
  sendPayoutChannelCodeInput,
  sendCurrencyInput,
  sendCreatePayoutRequest,
  sendPayoutChannelCategoryInput,
  sendCreatePayoutLinkRequest,
  answerPayout,
  answerPayoutPage,
  answerPayoutChannel,
  answerPayoutLink
} from "./schemas.ts"
import type { components, paths } from "./types.ts"

export type ListPayoutsQuery = NonNullable<paths["/v2/payouts"]["get"]["parameters"]["query"]>
export type ListPayoutsResult = components["schemas"]["PayoutPage"]
/** Every error code that the reference documents for `listPayouts`. */
export type ListPayoutsCode = "REQUEST_FORBIDDEN_ERROR" | CommonCode
export type ListPayoutsError = ApiError<ListPayoutsCode> | CallError
export interface ListPayoutsOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * List the payouts with a reference, newest first.
 * Source: Payouts › Get Payouts by Reference ID.
 */
export const listPayouts: Operation<{ query: ListPayoutsQuery, success: ListPayoutsResult, code: ListPayoutsCode }> = {
  id: "payouts.listPayouts",
  method: "GET",
  path: "/v2/payouts",
  params: [
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } },
    { name: "reference_id", in: "query", required: true, schema: { type: "string", minLength: 1, maxLength: 255 } },
    { name: "limit", in: "query", schema: { type: "integer", minimum: 1, maximum: 100 } },
    { name: "after_id", in: "query", schema: { type: "string" } },
    { name: "before_id", in: "query", schema: { type: "string" } }
  ],
  success: { "200": answerPayoutPage },
  errors: { "403": { REQUEST_FORBIDDEN_ERROR: {} } },
  shape: "cloud",
  retry: "read",
  pagination: { style: "after-id", items: "data", more: "has_more", next: { query: "after_id", from: "last.id" } }
}

export type CreatePayoutBody = components["schemas"]["CreatePayoutRequest"]
export type CreatePayoutResult = components["schemas"]["Payout"]
/** Every error code that the reference documents for `createPayout`. */
export type CreatePayoutCode =
  | "DUPLICATE_ERROR"
  | "API_VALIDATION_ERROR"
  | "CHANNEL_CODE_NOT_SUPPORTED"
  | "MINIMUM_TRANSFER_LIMIT_ERROR"
  | "MAXIMUM_TRANSFER_LIMIT_ERROR"
  | "AMOUNT_INCREMENT_NOT_SUPPORTED"
  | "INVALID_API_KEY"
  | "REQUEST_FORBIDDEN_ERROR"
  | "SERVER_ERROR"
  | CommonCode
export type CreatePayoutError = ApiError<CreatePayoutCode> | CallError
export interface CreatePayoutOptions extends CallOptions, KeyedOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Send money to a bank account or an e-wallet.
 * Source: Payouts › Create Payout.
 */
export const createPayout: Operation<{
  body: CreatePayoutBody,
  success: CreatePayoutResult,
  code: CreatePayoutCode
}> = {
  id: "payouts.createPayout",
  method: "POST",
  path: "/v2/payouts",
  params: [{ name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }],
  body: { type: "json", required: true, schema: sendCreatePayoutRequest },
  success: { "200": answerPayout },
  errors: {
    "400": {
      DUPLICATE_ERROR: { retry: "lookup" },
      API_VALIDATION_ERROR: { retry: "after-change" },
      CHANNEL_CODE_NOT_SUPPORTED: { retry: "after-change" },
      MINIMUM_TRANSFER_LIMIT_ERROR: { retry: "after-change" },
      MAXIMUM_TRANSFER_LIMIT_ERROR: { retry: "after-change" },
      AMOUNT_INCREMENT_NOT_SUPPORTED: { retry: "after-change" }
    },
    "401": { INVALID_API_KEY: {} },
    "403": { REQUEST_FORBIDDEN_ERROR: {} },
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
  lookup: { operation: "listPayouts", with: { "query.reference_id": "body.reference_id" }, read: () => listPayouts }
}

export type GetPayoutResult = components["schemas"]["Payout"]
/** Every error code that the reference documents for `getPayout`. */
export type GetPayoutCode = "INVALID_API_KEY" | "REQUEST_FORBIDDEN_ERROR" | "DATA_NOT_FOUND" | CommonCode
export type GetPayoutError = ApiError<GetPayoutCode> | CallError
export interface GetPayoutOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Read a payout by its id.
 * Source: Payouts › Get Payout by ID.
 */
export const getPayout: Operation<{ path: { id: string }, success: GetPayoutResult, code: GetPayoutCode }> = {
  id: "payouts.getPayout",
  method: "GET",
  path: "/v2/payouts/{id}",
  params: [
    { name: "id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }
  ],
  success: { "200": answerPayout },
  errors: { "401": { INVALID_API_KEY: {} }, "403": { REQUEST_FORBIDDEN_ERROR: {} }, "404": { DATA_NOT_FOUND: {} } },
  shape: "cloud",
  retry: "read"
}

export type CancelPayoutResult = components["schemas"]["Payout"]
/** Every error code that the reference documents for `cancelPayout`. */
export type CancelPayoutCode = "CANCELLATION_NOT_ALLOWED" | "DATA_NOT_FOUND" | CommonCode
export type CancelPayoutError = ApiError<CancelPayoutCode> | CallError
export interface CancelPayoutOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Cancel a payout that has not left for the bank or wallet yet.
 * Source: Payouts › Cancel Payout.
 */
export const cancelPayout: Operation<{ path: { id: string }, success: CancelPayoutResult, code: CancelPayoutCode }> = {
  id: "payouts.cancelPayout",
  method: "POST",
  path: "/v2/payouts/{id}/cancel",
  params: [
    { name: "id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }
  ],
  success: { "200": answerPayout },
  errors: { "400": { CANCELLATION_NOT_ALLOWED: { retry: "lookup" } }, "404": { DATA_NOT_FOUND: {} } },
  shape: "cloud",
  retry: "never",
  lookup: { operation: "getPayout", with: { "path.id": "path.id" }, read: () => getPayout }
}

export type ListPayoutChannelsQuery = NonNullable<paths["/payouts_channels"]["get"]["parameters"]["query"]>
export type ListPayoutChannelsResult =
  | paths["/payouts_channels"]["get"]["responses"][200]["content"]["application/json"]
/** Every error code that the reference documents for `listPayoutChannels`. */
export type ListPayoutChannelsCode = CommonCode
export type ListPayoutChannelsError = ApiError<ListPayoutChannelsCode> | CallError
export interface ListPayoutChannelsOptions extends CallOptions {}

/**
 * List the banks, e-wallets and pick-up points that payouts reach, with their limits.
 * Source: Payouts › Get Payouts Channels.
 */
export const listPayoutChannels: Operation<{
  query: ListPayoutChannelsQuery,
  success: ListPayoutChannelsResult,
  code: ListPayoutChannelsCode
}> = {
  id: "payouts.listPayoutChannels",
  method: "GET",
  path: "/payouts_channels",
  params: [
    { name: "currency", in: "query", schema: sendCurrencyInput },
    { name: "channel_category", in: "query", schema: sendPayoutChannelCategoryInput },
    { name: "channel_code", in: "query", schema: sendPayoutChannelCodeInput }
  ],
  success: { "200": { type: "array", items: answerPayoutChannel } },
  errors: {},
  shape: "cloud",
  retry: "read",
  pagination: { style: "none", items: "$" }
}

export type CreatePayoutLinkBody = components["schemas"]["CreatePayoutLinkRequest"]
export type CreatePayoutLinkResult = components["schemas"]["PayoutLink"]
/** Every error code that the reference documents for `createPayoutLink`. */
export type CreatePayoutLinkCode =
  | "API_VALIDATION_ERROR"
  | "INSUFFICIENT_BALANCE"
  | "DUPLICATE_PAYOUT_ERROR"
  | "UNAUTHORIZED_MERCHANT_ERROR"
  | CommonCode
export type CreatePayoutLinkError = ApiError<CreatePayoutLinkCode> | CallError
export interface CreatePayoutLinkOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Create a link on which the recipient claims a payout to an account of their choice.
 * Source: Payout Links › Create Payout Link.
 */
export const createPayoutLink: Operation<{
  body: CreatePayoutLinkBody,
  success: CreatePayoutLinkResult,
  code: CreatePayoutLinkCode
}> = {
  id: "payouts.createPayoutLink",
  method: "POST",
  path: "/payouts",
  params: [{ name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }],
  body: { type: "json", required: true, schema: sendCreatePayoutLinkRequest },
  success: { "200": answerPayoutLink },
  errors: {
    "400": {
      API_VALIDATION_ERROR: { retry: "after-change" },
      INSUFFICIENT_BALANCE: { retry: "later" },
      DUPLICATE_PAYOUT_ERROR: {}
    },
    "403": { UNAUTHORIZED_MERCHANT_ERROR: {} }
  },
  shape: "cloud",
  retry: "natural-key",
  naturalKey: { fields: ["body.external_id"], refusedWith: "DUPLICATE_PAYOUT_ERROR" }
}

export type GetPayoutLinkResult = components["schemas"]["PayoutLink"]
/** Every error code that the reference documents for `getPayoutLink`. */
export type GetPayoutLinkCode = "UNAUTHORIZED_MERCHANT_ERROR" | "PAYOUT_NOT_FOUND_ERROR" | CommonCode
export type GetPayoutLinkError = ApiError<GetPayoutLinkCode> | CallError
export interface GetPayoutLinkOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Read a payout link by its id.
 * Source: Payout Links › Get a Payout Link.
 */
export const getPayoutLink: Operation<{
  path: { id: string },
  success: GetPayoutLinkResult,
  code: GetPayoutLinkCode
}> = {
  id: "payouts.getPayoutLink",
  method: "GET",
  path: "/payouts/{id}",
  params: [
    { name: "id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }
  ],
  success: { "200": answerPayoutLink },
  errors: { "403": { UNAUTHORIZED_MERCHANT_ERROR: {} }, "404": { PAYOUT_NOT_FOUND_ERROR: {} } },
  shape: "cloud",
  retry: "read"
}

export type VoidPayoutLinkResult = components["schemas"]["PayoutLink"]
/** Every error code that the reference documents for `voidPayoutLink`. */
export type VoidPayoutLinkCode =
  | "CLAIMED_PAYOUT_ERROR"
  | "UNAUTHORIZED_MERCHANT_ERROR"
  | "PAYOUT_NOT_FOUND_ERROR"
  | CommonCode
export type VoidPayoutLinkError = ApiError<VoidPayoutLinkCode> | CallError
export interface VoidPayoutLinkOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Void a payout link that nobody has claimed yet.
 * Source: Payout Links › Void a Payout Link.
 */
export const voidPayoutLink: Operation<{
  path: { id: string },
  success: VoidPayoutLinkResult,
  code: VoidPayoutLinkCode
}> = {
  id: "payouts.voidPayoutLink",
  method: "POST",
  path: "/payouts/{id}/void",
  params: [
    { name: "id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }
  ],
  success: { "200": answerPayoutLink },
  errors: {
    "400": { CLAIMED_PAYOUT_ERROR: {} },
    "403": { UNAUTHORIZED_MERCHANT_ERROR: {} },
    "404": { PAYOUT_NOT_FOUND_ERROR: {} }
  },
  shape: "cloud",
  retry: "never",
  lookup: { operation: "getPayoutLink", with: { "path.id": "path.id" }, read: () => getPayoutLink }
}
