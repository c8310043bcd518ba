// @generated from specs/cards.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { ApiError, CallError, CallOptions, CommonCode, KeyedOptions } from "@pay/core"
import type { Operation } from "@pay/core/operation"
import {
  sendId,
  sendChargeCurrency,
  sendBin,
  sendChargeRequest,
  sendAuthorizationRequest,
  sendCaptureRequest,
  sendReversalRequest,
  sendRefundRequest,
  sendPromotionRequest,
  sendPromotionUpdate,
  answerToken,
  answerCharge,
  answerReversal,
  answerRefund,
  answerChargeOptions,
  answerPromotion,
  answerDeletedPromotion,
  answerPromotionCalculation
} from "./schemas.ts"
import type { components, paths } from "./types.ts"

export type GetTokenResult = components["schemas"]["Token"]
/** Every error code that the reference documents for `getToken`. */
export type GetTokenCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_API_KEY"
  | "REQUEST_FORBIDDEN_ERROR"
  | "CREDIT_CARD_TOKEN_NOT_FOUND_ERROR"
  | "RATE_LIMIT_EXCEEDED"
  | "SERVER_ERROR"
  | CommonCode
export type GetTokenError = ApiError<GetTokenCode> | CallError
export interface GetTokenOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Get a card token and what is known of its card.
 * Source: Credit Cards › Get Token.
 */
export const getToken: Operation<{
  path: { credit_card_token_id: string },
  success: GetTokenResult,
  code: GetTokenCode
}> = {
  id: "cards.getToken",
  method: "GET",
  path: "/credit_card_tokens/{credit_card_token_id}",
  params: [
    { name: "credit_card_token_id", in: "path", required: true, schema: sendId },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }
  ],
  success: { "200": answerToken },
  errors: {
    "400": { API_VALIDATION_ERROR: { retry: "after-change" } },
    "401": { INVALID_API_KEY: {} },
    "403": { REQUEST_FORBIDDEN_ERROR: {} },
    "404": { CREDIT_CARD_TOKEN_NOT_FOUND_ERROR: {} },
    "429": { RATE_LIMIT_EXCEEDED: { retry: "later" } },
    "500": { SERVER_ERROR: {} }
  },
  shape: "cloud",
  retry: "read"
}

export type CreateChargeBody = components["schemas"]["ChargeRequest"]
export type CreateChargeResult = components["schemas"]["Charge"]
/** Every error code that the reference documents for `createCharge`. */
export type CreateChargeCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_JSON_FORMAT"
  | "TOKEN_ALREADY_USED_ERROR"
  | "AUTHENTICATION_ALREADY_USED_ERROR"
  | "INVALID_TOKEN_ID_ERROR"
  | "INVALID_CVN_LENGTH_ERROR"
  | "AUTHENTICATION_ID_MISSING_ERROR"
  | "AMOUNT_GREATER_THAN_AUTHENTICATED_ERROR"
  | "INVALID_AUTHENTICATION_ID_ERROR"
  | "INVALID_PROMOTION_DETAILS"
  | "CARDHOLDER_NAME_REQUIRED"
  | "INSTALLMENT_BELOW_MINIMUM_AMOUNT"
  | "AMOUNT_BELOW_MINIMUM_LIMIT"
  | "AMOUNT_ABOVE_MAXIMUM_LIMIT"
  | "INCOMPLETE_AUTHENTICATION"
  | "INVALID_API_KEY"
  | "REQUEST_FORBIDDEN_ERROR"
  | "TOKEN_NOT_FOUND_ERROR"
  | "AUTHENTICATION_NOT_FOUND_ERROR"
  | "MID_NOT_FOUND_ERROR"
  | "INSTALLMENT_UNAVAILABLE"
  | "RATE_LIMIT_EXCEEDED"
  | "SERVER_ERROR"
  | CommonCode
export type CreateChargeError = ApiError<CreateChargeCode> | CallError
export interface CreateChargeOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
  /** Id of the split rule that routes a share of the payment to another account. */
  readonly withSplitRule?: string
  /** Id of the fee rule that charges the sub-account a platform fee. */
  readonly withFeeRule?: string
}

/**
 * Charge a card at once.
 * Source: Credit Cards › Create Charge.
 */
export const createCharge: Operation<{
  body: CreateChargeBody,
  success: CreateChargeResult,
  code: CreateChargeCode
}> = {
  id: "cards.createCharge",
  method: "POST",
  path: "/credit_card_charges",
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
      INVALID_JSON_FORMAT: { retry: "after-change" },
      TOKEN_ALREADY_USED_ERROR: { retry: "lookup" },
      AUTHENTICATION_ALREADY_USED_ERROR: { retry: "lookup" },
      INVALID_TOKEN_ID_ERROR: { retry: "after-change" },
      INVALID_CVN_LENGTH_ERROR: { retry: "after-change" },
      AUTHENTICATION_ID_MISSING_ERROR: { retry: "after-change" },
      AMOUNT_GREATER_THAN_AUTHENTICATED_ERROR: { retry: "after-change" },
      INVALID_AUTHENTICATION_ID_ERROR: { retry: "after-change" },
      INVALID_PROMOTION_DETAILS: { retry: "after-change" },
      CARDHOLDER_NAME_REQUIRED: { retry: "after-change" },
      INSTALLMENT_BELOW_MINIMUM_AMOUNT: { retry: "after-change" },
      AMOUNT_BELOW_MINIMUM_LIMIT: { retry: "after-change" },
      AMOUNT_ABOVE_MAXIMUM_LIMIT: { retry: "after-change" },
      INCOMPLETE_AUTHENTICATION: { retry: "after-change" }
    },
    "401": { INVALID_API_KEY: {} },
    "403": { REQUEST_FORBIDDEN_ERROR: {} },
    "404": {
      TOKEN_NOT_FOUND_ERROR: {},
      AUTHENTICATION_NOT_FOUND_ERROR: { retry: "after-change" },
      MID_NOT_FOUND_ERROR: { retry: "after-change" },
      INSTALLMENT_UNAVAILABLE: { retry: "after-change" }
    },
    "429": { RATE_LIMIT_EXCEEDED: { retry: "later" } },
    "500": { SERVER_ERROR: {} }
  },
  shape: "cloud",
  retry: "never",
  lookup: {
    operation: "getCharge",
    with: { "path.credit_card_id": "body.external_id", "query.id_type": "external" },
    read: () => getCharge
  }
}

export type CreateAuthorizationBody = components["schemas"]["AuthorizationRequest"]
export type CreateAuthorizationResult = components["schemas"]["Charge"]
/** Every error code that the reference documents for `createAuthorization`. */
export type CreateAuthorizationCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_JSON_FORMAT"
  | "TOKEN_ALREADY_USED_ERROR"
  | "AUTHENTICATION_ALREADY_USED_ERROR"
  | "INVALID_TOKEN_ID_ERROR"
  | "INVALID_CVN_LENGTH_ERROR"
  | "AUTHENTICATION_ID_MISSING_ERROR"
  | "AMOUNT_GREATER_THAN_AUTHENTICATED_ERROR"
  | "INVALID_AUTHENTICATION_ID_ERROR"
  | "INVALID_PROMOTION_DETAILS"
  | "CARDHOLDER_NAME_REQUIRED"
  | "INSTALLMENT_BELOW_MINIMUM_AMOUNT"
  | "AMOUNT_BELOW_MINIMUM_LIMIT"
  | "AMOUNT_ABOVE_MAXIMUM_LIMIT"
  | "INCOMPLETE_AUTHENTICATION"
  | "INVALID_API_KEY"
  | "REQUEST_FORBIDDEN_ERROR"
  | "TOKEN_NOT_FOUND_ERROR"
  | "AUTHENTICATION_NOT_FOUND_ERROR"
  | "MID_NOT_FOUND_ERROR"
  | "INSTALLMENT_UNAVAILABLE"
  | "RATE_LIMIT_EXCEEDED"
  | "SERVER_ERROR"
  | CommonCode
export type CreateAuthorizationError = ApiError<CreateAuthorizationCode> | CallError
export interface CreateAuthorizationOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
  /** Id of the split rule that routes a share of the payment to another account. */
  readonly withSplitRule?: string
  /** Id of the fee rule that charges the sub-account a platform fee. */
  readonly withFeeRule?: string
}

/**
 * Hold an amount on a card, to capture or reverse within 7 days.
 * Source: Credit Cards › Create Authorization.
 */
export const createAuthorization: Operation<{
  body: CreateAuthorizationBody,
  success: CreateAuthorizationResult,
  code: CreateAuthorizationCode
}> = {
  id: "cards.createAuthorization",
  method: "POST",
  path: "/credit_card_charges",
  params: [
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } },
    { name: "with-split-rule", in: "header", option: "withSplitRule", schema: { type: "string", minLength: 1 } },
    { name: "with-fee-rule", in: "header", option: "withFeeRule", schema: { type: "string", minLength: 1 } }
  ],
  body: { type: "json", required: true, schema: sendAuthorizationRequest },
  success: { "200": answerCharge },
  errors: {
    "400": {
      API_VALIDATION_ERROR: { retry: "after-change" },
      INVALID_JSON_FORMAT: { retry: "after-change" },
      TOKEN_ALREADY_USED_ERROR: { retry: "lookup" },
      AUTHENTICATION_ALREADY_USED_ERROR: { retry: "lookup" },
      INVALID_TOKEN_ID_ERROR: { retry: "after-change" },
      INVALID_CVN_LENGTH_ERROR: { retry: "after-change" },
      AUTHENTICATION_ID_MISSING_ERROR: { retry: "after-change" },
      AMOUNT_GREATER_THAN_AUTHENTICATED_ERROR: { retry: "after-change" },
      INVALID_AUTHENTICATION_ID_ERROR: { retry: "after-change" },
      INVALID_PROMOTION_DETAILS: { retry: "after-change" },
      CARDHOLDER_NAME_REQUIRED: { retry: "after-change" },
      INSTALLMENT_BELOW_MINIMUM_AMOUNT: { retry: "after-change" },
      AMOUNT_BELOW_MINIMUM_LIMIT: { retry: "after-change" },
      AMOUNT_ABOVE_MAXIMUM_LIMIT: { retry: "after-change" },
      INCOMPLETE_AUTHENTICATION: { retry: "after-change" }
    },
    "401": { INVALID_API_KEY: {} },
    "403": { REQUEST_FORBIDDEN_ERROR: {} },
    "404": {
      TOKEN_NOT_FOUND_ERROR: {},
      AUTHENTICATION_NOT_FOUND_ERROR: { retry: "after-change" },
      MID_NOT_FOUND_ERROR: { retry: "after-change" },
      INSTALLMENT_UNAVAILABLE: { retry: "after-change" }
    },
    "429": { RATE_LIMIT_EXCEEDED: { retry: "later" } },
    "500": { SERVER_ERROR: {} }
  },
  shape: "cloud",
  retry: "never",
  lookup: {
    operation: "getCharge",
    with: { "path.credit_card_id": "body.external_id", "query.id_type": "external" },
    read: () => getCharge
  }
}

export type GetChargeOptionsQuery = NonNullable<paths["/credit_card_charges/option"]["get"]["parameters"]["query"]>
export type GetChargeOptionsResult = components["schemas"]["ChargeOptions"]
/** Every error code that the reference documents for `getChargeOptions`. */
export type GetChargeOptionsCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_API_KEY"
  | "REQUEST_FORBIDDEN_ERROR"
  | "RATE_LIMIT_EXCEEDED"
  | "SERVER_ERROR"
  | CommonCode
export type GetChargeOptionsError = ApiError<GetChargeOptionsCode> | CallError
export interface GetChargeOptionsOptions extends CallOptions {}

/**
 * Find the promotions and instalments a card can be charged with.
 * Source: Credit Cards › Get Charge Option.
 */
export const getChargeOptions: Operation<{
  query: GetChargeOptionsQuery,
  success: GetChargeOptionsResult,
  code: GetChargeOptionsCode
}> = {
  id: "cards.getChargeOptions",
  method: "GET",
  path: "/credit_card_charges/option",
  params: [
    { name: "bin", in: "query", schema: sendBin },
    { name: "amount", in: "query", required: true, schema: { type: "number", minimum: 0, money: "currency" } },
    { name: "currency", in: "query", schema: sendChargeCurrency },
    { name: "promo_code", in: "query", schema: { type: "string", minLength: 1 } },
    { name: "token_id", in: "query", schema: sendId }
  ],
  success: { "200": answerChargeOptions },
  errors: {
    "400": { API_VALIDATION_ERROR: { retry: "after-change" } },
    "401": { INVALID_API_KEY: {} },
    "403": { REQUEST_FORBIDDEN_ERROR: {} },
    "429": { RATE_LIMIT_EXCEEDED: { retry: "later" } },
    "500": { SERVER_ERROR: {} }
  },
  shape: "cloud",
  auth: "public-key",
  retry: "read"
}

export type GetChargeQuery = NonNullable<paths["/credit_card_charges/{credit_card_id}"]["get"]["parameters"]["query"]>
export type GetChargeResult = components["schemas"]["Charge"]
/** Every error code that the reference documents for `getCharge`. */
export type GetChargeCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_API_KEY"
  | "REQUEST_FORBIDDEN_ERROR"
  | "CREDIT_CARD_CHARGE_NOT_FOUND_ERROR"
  | "RATE_LIMIT_EXCEEDED"
  | "SERVER_ERROR"
  | CommonCode
export type GetChargeError = ApiError<GetChargeCode> | CallError
export interface GetChargeOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Get a charge by its id or by your external_id.
 * Source: Credit Cards › Get Charge.
 */
export const getCharge: Operation<{
  query: GetChargeQuery,
  path: { credit_card_id: string },
  success: GetChargeResult,
  code: GetChargeCode
}> = {
  id: "cards.getCharge",
  method: "GET",
  path: "/credit_card_charges/{credit_card_id}",
  params: [
    { name: "credit_card_id", in: "path", required: true, schema: sendId },
    { name: "id_type", in: "query", schema: { type: "string", enum: ["charge", "external"] } },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }
  ],
  success: { "200": answerCharge },
  errors: {
    "400": { API_VALIDATION_ERROR: { retry: "after-change" } },
    "401": { INVALID_API_KEY: {} },
    "403": { REQUEST_FORBIDDEN_ERROR: {} },
    "404": { CREDIT_CARD_CHARGE_NOT_FOUND_ERROR: {} },
    "429": { RATE_LIMIT_EXCEEDED: { retry: "later" } },
    "500": { SERVER_ERROR: {} }
  },
  shape: "cloud",
  retry: "read"
}

export type CaptureChargeBody = components["schemas"]["CaptureRequest"]
export type CaptureChargeResult = components["schemas"]["Charge"]
/** Every error code that the reference documents for `captureCharge`. */
export type CaptureChargeCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_JSON_FORMAT"
  | "AMOUNT_GREATER_THAN_AUTHORIZED_ERROR"
  | "INVALID_CHARGE_STATUS_ERROR"
  | "AUTHORIZATION_EXPIRED"
  | "INVALID_API_KEY"
  | "REQUEST_FORBIDDEN_ERROR"
  | "CREDIT_CARD_CHARGE_NOT_FOUND_ERROR"
  | "RATE_LIMIT_EXCEEDED"
  | "SERVER_ERROR"
  | CommonCode
export type CaptureChargeError = ApiError<CaptureChargeCode> | CallError
export interface CaptureChargeOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
  /** Id of the split rule that routes a share of the payment to another account. */
  readonly withSplitRule?: string
  /** Id of the fee rule that charges the sub-account a platform fee. */
  readonly withFeeRule?: string
}

/**
 * Take money that an authorization holds.
 * Source: Credit Cards › Capture Charge.
 */
export const captureCharge: Operation<{
  body: CaptureChargeBody,
  path: { credit_card_charge_id: string },
  success: CaptureChargeResult,
  code: CaptureChargeCode
}> = {
  id: "cards.captureCharge",
  method: "POST",
  path: "/credit_card_charges/{credit_card_charge_id}/capture",
  params: [
    { name: "credit_card_charge_id", in: "path", required: true, schema: sendId },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } },
    { name: "with-split-rule", in: "header", option: "withSplitRule", schema: { type: "string", minLength: 1 } },
    { name: "with-fee-rule", in: "header", option: "withFeeRule", schema: { type: "string", minLength: 1 } }
  ],
  body: { type: "json", required: true, schema: sendCaptureRequest },
  success: { "200": answerCharge },
  errors: {
    "400": {
      API_VALIDATION_ERROR: { retry: "after-change" },
      INVALID_JSON_FORMAT: { retry: "after-change" },
      AMOUNT_GREATER_THAN_AUTHORIZED_ERROR: { retry: "after-change" },
      INVALID_CHARGE_STATUS_ERROR: { retry: "lookup" },
      AUTHORIZATION_EXPIRED: {}
    },
    "401": { INVALID_API_KEY: {} },
    "403": { REQUEST_FORBIDDEN_ERROR: {} },
    "404": { CREDIT_CARD_CHARGE_NOT_FOUND_ERROR: {} },
    "429": { RATE_LIMIT_EXCEEDED: { retry: "later" } },
    "500": { SERVER_ERROR: {} }
  },
  shape: "cloud",
  retry: "never",
  lookup: {
    operation: "getCharge",
    with: { "path.credit_card_id": "path.credit_card_charge_id" },
    read: () => getCharge
  }
}

export type ReverseAuthorizationBody = components["schemas"]["ReversalRequest"]
export type ReverseAuthorizationResult = components["schemas"]["Reversal"]
/** Every error code that the reference documents for `reverseAuthorization`. */
export type ReverseAuthorizationCode =
  | "API_VALIDATION_ERROR"
  | "CHARGE_ALREADY_REVERSED_ERROR"
  | "CHARGE_ALREADY_CAPTURED_ERROR"
  | "CHARGE_FAILED_ERROR"
  | "INVALID_AMOUNT_FOR_REVERSE_AUTHORIZATION_ERROR"
  | "INVALID_API_KEY"
  | "REQUEST_FORBIDDEN_ERROR"
  | "CREDIT_CARD_CHARGE_NOT_FOUND_ERROR"
  | "RATE_LIMIT_EXCEEDED"
  | "SERVER_ERROR"
  | CommonCode
export type ReverseAuthorizationError = ApiError<ReverseAuthorizationCode> | CallError
export interface ReverseAuthorizationOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Release the whole amount that an authorization holds.
 * Source: Credit Cards › Reverse Authorization.
 */
export const reverseAuthorization: Operation<{
  body: ReverseAuthorizationBody,
  path: { charge_id: string },
  success: ReverseAuthorizationResult,
  code: ReverseAuthorizationCode
}> = {
  id: "cards.reverseAuthorization",
  method: "POST",
  path: "/credit_card_charges/{charge_id}/auth_reversal",
  params: [
    { name: "charge_id", in: "path", required: true, schema: sendId },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }
  ],
  body: { type: "json", required: true, schema: sendReversalRequest },
  success: { "200": answerReversal },
  errors: {
    "400": {
      API_VALIDATION_ERROR: { retry: "after-change" },
      CHARGE_ALREADY_REVERSED_ERROR: { retry: "lookup" },
      CHARGE_ALREADY_CAPTURED_ERROR: {},
      CHARGE_FAILED_ERROR: {},
      INVALID_AMOUNT_FOR_REVERSE_AUTHORIZATION_ERROR: {}
    },
    "401": { INVALID_API_KEY: {} },
    "403": { REQUEST_FORBIDDEN_ERROR: {} },
    "404": { CREDIT_CARD_CHARGE_NOT_FOUND_ERROR: {} },
    "429": { RATE_LIMIT_EXCEEDED: { retry: "later" } },
    "500": { SERVER_ERROR: {} }
  },
  shape: "cloud",
  retry: "natural-key",
  naturalKey: { fields: ["path.charge_id"], refusedWith: "CHARGE_ALREADY_REVERSED_ERROR" },
  lookup: { operation: "getCharge", with: { "path.credit_card_id": "path.charge_id" }, read: () => getCharge }
}

export type CreateRefundBody = components["schemas"]["RefundRequest"]
export type CreateRefundResult = components["schemas"]["Refund"]
/** Every error code that the reference documents for `createRefund`. */
export type CreateRefundCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_JSON_FORMAT"
  | "REFUND_AMOUNT_EXCEEDED_ERROR"
  | "DUPLICATE_REFUND_ERROR"
  | "INVALID_API_KEY"
  | "REQUEST_FORBIDDEN_ERROR"
  | "CREDIT_CARD_CHARGE_NOT_FOUND_ERROR"
  | "RATE_LIMIT_EXCEEDED"
  | "SERVER_ERROR"
  | CommonCode
export type CreateRefundError = ApiError<CreateRefundCode> | CallError
export interface CreateRefundOptions extends CallOptions, KeyedOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Give back a captured charge, whole or in parts.
 * Source: Credit Cards › Create Refund.
 */
export const createRefund: Operation<{
  body: CreateRefundBody,
  path: { credit_card_charge_id: string },
  success: CreateRefundResult,
  code: CreateRefundCode
}> = {
  id: "cards.createRefund",
  method: "POST",
  path: "/credit_card_charges/{credit_card_charge_id}/refunds",
  params: [
    { name: "credit_card_charge_id", in: "path", required: true, schema: sendId },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }
  ],
  body: { type: "json", required: true, schema: sendRefundRequest },
  success: { "200": answerRefund },
  errors: {
    "400": {
      API_VALIDATION_ERROR: { retry: "after-change" },
      INVALID_JSON_FORMAT: { retry: "after-change" },
      REFUND_AMOUNT_EXCEEDED_ERROR: { retry: "after-change" },
      DUPLICATE_REFUND_ERROR: {}
    },
    "401": { INVALID_API_KEY: {} },
    "403": { REQUEST_FORBIDDEN_ERROR: {} },
    "404": { CREDIT_CARD_CHARGE_NOT_FOUND_ERROR: {} },
    "429": { RATE_LIMIT_EXCEEDED: { retry: "later" } },
    "500": { SERVER_ERROR: {} }
  },
  shape: "cloud",
  retry: "keyed",
  idempotency: { header: "X-IDEMPOTENCY-KEY", reuse: "replay" },
  naturalKey: { fields: ["body.external_id"], refusedWith: "DUPLICATE_REFUND_ERROR" },
  version: { header: "x-api-version", default: "2019-05-01" }
}

export type ListPromotionsQuery = NonNullable<paths["/promotions"]["get"]["parameters"]["query"]>
export type ListPromotionsResult = paths["/promotions"]["get"]["responses"][200]["content"]["application/json"]
/** Every error code that the reference documents for `listPromotions`. */
export type ListPromotionsCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_API_KEY"
  | "REQUEST_FORBIDDEN_ERROR"
  | "RATE_LIMIT_EXCEEDED"
  | "SERVER_ERROR"
  | CommonCode
export type ListPromotionsError = ApiError<ListPromotionsCode> | CallError
export interface ListPromotionsOptions extends CallOptions {}

/**
 * List the promotions that match all given filters.
 * Source: Credit Cards › Get Promotions.
 */
export const listPromotions: Operation<{
  query: ListPromotionsQuery,
  success: ListPromotionsResult,
  code: ListPromotionsCode
}> = {
  id: "cards.listPromotions",
  method: "GET",
  path: "/promotions",
  params: [
    { name: "reference_id", in: "query", schema: { type: "string", minLength: 1 } },
    { name: "status", in: "query", schema: { type: "string", enum: ["ACTIVE", "INACTIVE"] } },
    { name: "bin", in: "query", schema: sendBin },
    { name: "channel_code", in: "query", schema: { type: "string", minLength: 1 } },
    { name: "currency", in: "query", schema: { type: "string" } }
  ],
  success: { "200": { type: "array", items: answerPromotion } },
  errors: {
    "400": { API_VALIDATION_ERROR: { retry: "after-change" } },
    "401": { INVALID_API_KEY: {} },
    "403": { REQUEST_FORBIDDEN_ERROR: {} },
    "429": { RATE_LIMIT_EXCEEDED: { retry: "later" } },
    "500": { SERVER_ERROR: {} }
  },
  shape: "cloud",
  retry: "read",
  pagination: { style: "none", items: "$" }
}

export type CreatePromotionBody = components["schemas"]["PromotionRequest"]
export type CreatePromotionResult = components["schemas"]["Promotion"]
/** Every error code that the reference documents for `createPromotion`. */
export type CreatePromotionCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_JSON_FORMAT"
  | "INVALID_API_KEY"
  | "REQUEST_FORBIDDEN_ERROR"
  | "REFERENCE_IN_USE"
  | "PROMO_CODE_IN_USE"
  | "RATE_LIMIT_EXCEEDED"
  | "SERVER_ERROR"
  | CommonCode
export type CreatePromotionError = ApiError<CreatePromotionCode> | CallError
export interface CreatePromotionOptions extends CallOptions {}

/**
 * Create a discount for cards of certain banks, card ranges or a promo code.
 * Source: Credit Cards › Create Promotion.
 */
export const createPromotion: Operation<{
  body: CreatePromotionBody,
  success: CreatePromotionResult,
  code: CreatePromotionCode
}> = {
  id: "cards.createPromotion",
  method: "POST",
  path: "/promotions",
  body: { type: "json", required: true, schema: sendPromotionRequest },
  success: { "200": answerPromotion },
  errors: {
    "400": { API_VALIDATION_ERROR: { retry: "after-change" }, INVALID_JSON_FORMAT: { retry: "after-change" } },
    "401": { INVALID_API_KEY: {} },
    "403": { REQUEST_FORBIDDEN_ERROR: {} },
    "409": { REFERENCE_IN_USE: { retry: "lookup" }, PROMO_CODE_IN_USE: { retry: "after-change" } },
    "429": { RATE_LIMIT_EXCEEDED: { retry: "later" } },
    "500": { SERVER_ERROR: {} }
  },
  shape: "cloud",
  retry: "natural-key",
  naturalKey: { fields: ["body.reference_id"], refusedWith: "REFERENCE_IN_USE" },
  lookup: {
    operation: "listPromotions",
    with: { "query.reference_id": "body.reference_id" },
    read: () => listPromotions
  }
}

export type CalculatePromotionQuery = NonNullable<paths["/promotions/calculate"]["get"]["parameters"]["query"]>
export type CalculatePromotionResult = components["schemas"]["PromotionCalculation"]
/** Every error code that the reference documents for `calculatePromotion`. */
export type CalculatePromotionCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_API_KEY"
  | "REQUEST_FORBIDDEN_ERROR"
  | "RATE_LIMIT_EXCEEDED"
  | "SERVER_ERROR"
  | CommonCode
export type CalculatePromotionError = ApiError<CalculatePromotionCode> | CallError
export interface CalculatePromotionOptions extends CallOptions {}

/**
 * Calculate the discounted amount for a card or a promo code.
 * Source: Credit Cards › Get Promotions Calculation.
 */
export const calculatePromotion: Operation<{
  query: CalculatePromotionQuery,
  success: CalculatePromotionResult,
  code: CalculatePromotionCode
}> = {
  id: "cards.calculatePromotion",
  method: "GET",
  path: "/promotions/calculate",
  params: [
    { name: "amount", in: "query", required: true, schema: { type: "number", minimum: 0, money: "currency" } },
    { name: "bin", in: "query", schema: sendBin },
    { name: "promo_code", in: "query", schema: { type: "string", minLength: 1 } },
    { name: "currency", in: "query", schema: sendChargeCurrency },
    { name: "token_id", in: "query", schema: sendId }
  ],
  success: { "200": answerPromotionCalculation },
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

export type UpdatePromotionBody = components["schemas"]["PromotionUpdate"]
export type UpdatePromotionResult = components["schemas"]["Promotion"]
/** Every error code that the reference documents for `updatePromotion`. */
export type UpdatePromotionCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_JSON_FORMAT"
  | "PROMO_CODE_IN_USE"
  | "INVALID_DISCOUNT_TYPE"
  | "INVALID_START_TIME_UPDATE"
  | "INVALID_API_KEY"
  | "REQUEST_FORBIDDEN_ERROR"
  | "PROMOTION_NOT_FOUND_ERROR"
  | "RATE_LIMIT_EXCEEDED"
  | "SERVER_ERROR"
  | CommonCode
export type UpdatePromotionError = ApiError<UpdatePromotionCode> | CallError
export interface UpdatePromotionOptions extends CallOptions {}

/**
 * Change fields of a promotion.
 * Source: Credit Cards › Update Promotion.
 */
export const updatePromotion: Operation<{
  body: UpdatePromotionBody,
  path: { promotion_id: string },
  success: UpdatePromotionResult,
  code: UpdatePromotionCode
}> = {
  id: "cards.updatePromotion",
  method: "PATCH",
  path: "/promotions/{promotion_id}",
  params: [{ name: "promotion_id", in: "path", required: true, schema: sendId }],
  body: { type: "json", required: true, schema: sendPromotionUpdate },
  success: { "200": answerPromotion },
  errors: {
    "400": {
      API_VALIDATION_ERROR: { retry: "after-change" },
      INVALID_JSON_FORMAT: { retry: "after-change" },
      PROMO_CODE_IN_USE: { retry: "after-change" },
      INVALID_DISCOUNT_TYPE: { retry: "after-change" },
      INVALID_START_TIME_UPDATE: { retry: "after-change" }
    },
    "401": { INVALID_API_KEY: {} },
    "403": { REQUEST_FORBIDDEN_ERROR: {} },
    "404": { PROMOTION_NOT_FOUND_ERROR: {} },
    "429": { RATE_LIMIT_EXCEEDED: { retry: "later" } },
    "500": { SERVER_ERROR: {} }
  },
  shape: "cloud",
  retry: "idempotent"
}

export type DeletePromotionResult = components["schemas"]["DeletedPromotion"]
/** Every error code that the reference documents for `deletePromotion`. */
export type DeletePromotionCode =
  | "INVALID_API_KEY"
  | "REQUEST_FORBIDDEN_ERROR"
  | "PROMOTION_NOT_FOUND_ERROR"
  | "RATE_LIMIT_EXCEEDED"
  | "SERVER_ERROR"
  | CommonCode
export type DeletePromotionError = ApiError<DeletePromotionCode> | CallError
export interface DeletePromotionOptions extends CallOptions {}

/**
 * Delete a promotion.
 * Source: Credit Cards › Delete Promotion.
 */
export const deletePromotion: Operation<{
  path: { promotion_id: string },
  success: DeletePromotionResult,
  code: DeletePromotionCode
}> = {
  id: "cards.deletePromotion",
  method: "DELETE",
  path: "/promotions/{promotion_id}",
  params: [{ name: "promotion_id", in: "path", required: true, schema: sendId }],
  success: { "200": answerDeletedPromotion },
  errors: {
    "401": { INVALID_API_KEY: {} },
    "403": { REQUEST_FORBIDDEN_ERROR: {} },
    "404": { PROMOTION_NOT_FOUND_ERROR: {} },
    "429": { RATE_LIMIT_EXCEEDED: { retry: "later" } },
    "500": { SERVER_ERROR: {} }
  },
  shape: "cloud",
  retry: "idempotent"
}
