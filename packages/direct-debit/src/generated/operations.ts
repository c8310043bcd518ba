// @generated from specs/direct-debit.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { ApiError, CallError, CallOptions, CommonCode, KeyedOptions } from "@pay/core"
import type { Operation } from "@pay/core/operation"
import {
  sendLinkingRequest,
  sendOtpRequest,
  sendPaymentMethodRequest,
  sendPaymentRequest,
  sendRefundRequest,
  answerLinkedAccountToken,
  answerLinkedAccount,
  answerUnbinding,
  answerPaymentMethod,
  answerPayment,
  answerRefund,
  answerRefundPage
} from "./schemas.ts"
import type { components, paths } from "./types.ts"

export type InitializeLinkedAccountTokenBody = components["schemas"]["LinkingRequest"]
export type InitializeLinkedAccountTokenResult = components["schemas"]["LinkedAccountToken"]
/** Every error code that the reference documents for `initializeLinkedAccountToken`. */
export type InitializeLinkedAccountTokenCode =
  | "API_VALIDATION_ERROR"
  | "CHANNEL_CODE_NOT_SUPPORTED_ERROR"
  | "CUSTOMER_NOT_FOUND_ERROR"
  | "INVALID_ACCOUNT_DETAILS"
  | "ACCOUNT_ACCESS_BLOCKED"
  | "MAX_ACCOUNT_LINKING"
  | "OTP_DELIVERY_ERROR"
  | "INVALID_API_KEY"
  | "REQUEST_FORBIDDEN_ERROR"
  | "RATE_LIMIT_EXCEEDED"
  | "SERVER_ERROR"
  | "CHANNEL_UNAVAILABLE"
  | CommonCode
export type InitializeLinkedAccountTokenError = ApiError<InitializeLinkedAccountTokenCode> | CallError
export interface InitializeLinkedAccountTokenOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Start linking a customer's account.
 * Source: Direct Debit › Initialize Linked Account Tokenization.
 */
export const initializeLinkedAccountToken: Operation<{
  body: InitializeLinkedAccountTokenBody,
  success: InitializeLinkedAccountTokenResult,
  code: InitializeLinkedAccountTokenCode
}> = {
  id: "direct-debit.initializeLinkedAccountToken",
  method: "POST",
  path: "/linked_account_tokens/auth",
  params: [{ name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }],
  body: { type: "json", required: true, schema: sendLinkingRequest },
  success: { "200": answerLinkedAccountToken },
  errors: {
    "400": {
      API_VALIDATION_ERROR: { retry: "after-change" },
      CHANNEL_CODE_NOT_SUPPORTED_ERROR: {},
      CUSTOMER_NOT_FOUND_ERROR: { retry: "after-change" },
      INVALID_ACCOUNT_DETAILS: { retry: "after-change" },
      ACCOUNT_ACCESS_BLOCKED: {},
      MAX_ACCOUNT_LINKING: {},
      OTP_DELIVERY_ERROR: { retry: "later" }
    },
    "401": { INVALID_API_KEY: {} },
    "403": { REQUEST_FORBIDDEN_ERROR: {} },
    "429": { RATE_LIMIT_EXCEEDED: { retry: "later" } },
    "500": { SERVER_ERROR: {} },
    "503": { CHANNEL_UNAVAILABLE: { retry: "later" } }
  },
  shape: "cloud",
  retry: "never"
}

export type ValidateLinkedAccountTokenOtpBody = components["schemas"]["OtpRequest"]
export type ValidateLinkedAccountTokenOtpResult = components["schemas"]["LinkedAccountToken"]
/** Every error code that the reference documents for `validateLinkedAccountTokenOtp`. */
export type ValidateLinkedAccountTokenOtpCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_OTP_ERROR"
  | "EXPIRED_OTP_ERROR"
  | "MAX_OTP_ATTEMPTS_ERROR"
  | "INVALID_API_KEY"
  | "REQUEST_FORBIDDEN_ERROR"
  | "DATA_NOT_FOUND_ERROR"
  | "ACCOUNT_LINKING_ALREADY_COMPLETED"
  | "ACCOUNT_LINKING_ALREADY_FAILED"
  | "RATE_LIMIT_EXCEEDED"
  | "SERVER_ERROR"
  | CommonCode
export type ValidateLinkedAccountTokenOtpError = ApiError<ValidateLinkedAccountTokenOtpCode> | CallError
export interface ValidateLinkedAccountTokenOtpOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Finish linking a debit card with the OTP that the customer received.
 * Source: Direct Debit › Validate OTP for Linked Account Token.
 */
export const validateLinkedAccountTokenOtp: Operation<{
  body: ValidateLinkedAccountTokenOtpBody,
  path: { linked_account_token_id: string },
  success: ValidateLinkedAccountTokenOtpResult,
  code: ValidateLinkedAccountTokenOtpCode
}> = {
  id: "direct-debit.validateLinkedAccountTokenOtp",
  method: "POST",
  path: "/linked_account_tokens/{linked_account_token_id}/validate_otp",
  params: [
    { name: "linked_account_token_id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }
  ],
  body: { type: "json", required: true, schema: sendOtpRequest },
  success: { "200": answerLinkedAccountToken },
  errors: {
    "400": {
      API_VALIDATION_ERROR: { retry: "after-change" },
      INVALID_OTP_ERROR: { retry: "after-change" },
      EXPIRED_OTP_ERROR: {},
      MAX_OTP_ATTEMPTS_ERROR: {}
    },
    "401": { INVALID_API_KEY: {} },
    "403": { REQUEST_FORBIDDEN_ERROR: {} },
    "404": { DATA_NOT_FOUND_ERROR: {} },
    "409": { ACCOUNT_LINKING_ALREADY_COMPLETED: { retry: "lookup" }, ACCOUNT_LINKING_ALREADY_FAILED: {} },
    "429": { RATE_LIMIT_EXCEEDED: { retry: "later" } },
    "500": { SERVER_ERROR: {} }
  },
  shape: "cloud",
  retry: "never",
  naturalKey: { fields: ["path.linked_account_token_id"], refusedWith: "ACCOUNT_LINKING_ALREADY_COMPLETED" },
  lookup: {
    operation: "listLinkedAccounts",
    with: { "path.linked_account_token_id": "path.linked_account_token_id" },
    read: () => listLinkedAccounts
  }
}

export type ListLinkedAccountsResult =
  | paths["/linked_account_tokens/{linked_account_token_id}/accounts"]["get"]["responses"][200]["content"]["application/json"]
/** Every error code that the reference documents for `listLinkedAccounts`. */
export type ListLinkedAccountsCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_API_KEY"
  | "REQUEST_FORBIDDEN_ERROR"
  | "DATA_NOT_FOUND_ERROR"
  | "RATE_LIMIT_EXCEEDED"
  | "SERVER_ERROR"
  | CommonCode
export type ListLinkedAccountsError = ApiError<ListLinkedAccountsCode> | CallError
export interface ListLinkedAccountsOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * List the accounts that a linked account token gives access to.
 * Source: Direct Debit › Retrieve Accessible Accounts by Linked Account Token.
 */
export const listLinkedAccounts: Operation<{
  path: { linked_account_token_id: string },
  success: ListLinkedAccountsResult,
  code: ListLinkedAccountsCode
}> = {
  id: "direct-debit.listLinkedAccounts",
  method: "GET",
  path: "/linked_account_tokens/{linked_account_token_id}/accounts",
  params: [
    { name: "linked_account_token_id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }
  ],
  success: { "200": { type: "array", items: answerLinkedAccount } },
  errors: {
    "400": { API_VALIDATION_ERROR: { retry: "after-change" } },
    "401": { INVALID_API_KEY: {} },
    "403": { REQUEST_FORBIDDEN_ERROR: {} },
    "404": { DATA_NOT_FOUND_ERROR: {} },
    "429": { RATE_LIMIT_EXCEEDED: { retry: "later" } },
    "500": { SERVER_ERROR: {} }
  },
  shape: "cloud",
  retry: "read",
  pagination: { style: "none", items: "$" }
}

export type UnbindLinkedAccountTokenQuery =
  NonNullable<paths["/linked_account_tokens/{linked_account_token_id}"]["delete"]["parameters"]["query"]>
export type UnbindLinkedAccountTokenResult = components["schemas"]["Unbinding"]
/** Every error code that the reference documents for `unbindLinkedAccountToken`. */
export type UnbindLinkedAccountTokenCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_API_KEY"
  | "REQUEST_FORBIDDEN_ERROR"
  | "DATA_NOT_FOUND_ERROR"
  | "RATE_LIMIT_EXCEEDED"
  | "SERVER_ERROR"
  | CommonCode
export type UnbindLinkedAccountTokenError = ApiError<UnbindLinkedAccountTokenCode> | CallError
export interface UnbindLinkedAccountTokenOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Unlink an account.
 * Source: Direct Debit › Unbind a Linked Account Token.
 */
export const unbindLinkedAccountToken: Operation<{
  query: UnbindLinkedAccountTokenQuery,
  path: { linked_account_token_id: string },
  success: UnbindLinkedAccountTokenResult,
  code: UnbindLinkedAccountTokenCode
}> = {
  id: "direct-debit.unbindLinkedAccountToken",
  method: "DELETE",
  path: "/linked_account_tokens/{linked_account_token_id}",
  params: [
    { name: "linked_account_token_id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
    { name: "success_redirect_url", in: "query", schema: { type: "string", format: "uri" } },
    { name: "failure_redirect_url", in: "query", schema: { type: "string", format: "uri" } },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }
  ],
  success: { "200": answerUnbinding },
  errors: {
    "400": { API_VALIDATION_ERROR: { retry: "after-change" } },
    "401": { INVALID_API_KEY: {} },
    "403": { REQUEST_FORBIDDEN_ERROR: {} },
    "404": { DATA_NOT_FOUND_ERROR: {} },
    "429": { RATE_LIMIT_EXCEEDED: { retry: "later" } },
    "500": { SERVER_ERROR: {} }
  },
  shape: "cloud",
  retry: "idempotent"
}

export type ListPaymentMethodsQuery = NonNullable<paths["/payment_methods"]["get"]["parameters"]["query"]>
export type ListPaymentMethodsResult = paths["/payment_methods"]["get"]["responses"][200]["content"]["application/json"]
/** Every error code that the reference documents for `listPaymentMethods`. */
export type ListPaymentMethodsCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_API_KEY"
  | "REQUEST_FORBIDDEN_ERROR"
  | "RATE_LIMIT_EXCEEDED"
  | "SERVER_ERROR"
  | CommonCode
export type ListPaymentMethodsError = ApiError<ListPaymentMethodsCode> | CallError
export interface ListPaymentMethodsOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * List the payment methods of a customer.
 * Source: Direct Debit › List Payment Methods.
 */
export const listPaymentMethods: Operation<{
  query: ListPaymentMethodsQuery,
  success: ListPaymentMethodsResult,
  code: ListPaymentMethodsCode
}> = {
  id: "direct-debit.listPaymentMethods",
  method: "GET",
  path: "/payment_methods",
  params: [
    { name: "customer_id", in: "query", required: true, schema: { type: "string", minLength: 1 } },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }
  ],
  success: { "200": { type: "array", items: answerPaymentMethod } },
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

export type CreatePaymentMethodBody = components["schemas"]["PaymentMethodRequest"]
export type CreatePaymentMethodResult = components["schemas"]["PaymentMethod"]
/** Every error code that the reference documents for `createPaymentMethod`. */
export type CreatePaymentMethodCode =
  | "API_VALIDATION_ERROR"
  | "CHANNEL_CODE_NOT_SUPPORTED_ERROR"
  | "LIINKED_ACCOUNT_NOT_FOUND_ERROR"
  | "CUSTOMER_NOT_FOUND_ERROR"
  | "INVALID_API_KEY"
  | "REQUEST_FORBIDDEN_ERROR"
  | "DUPLICATE_ERROR"
  | "RATE_LIMIT_EXCEEDED"
  | "SERVER_ERROR"
  | CommonCode
export type CreatePaymentMethodError = ApiError<CreatePaymentMethodCode> | CallError
export interface CreatePaymentMethodOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Make a linked account, or BCA KlikPay, usable for payments.
 * Source: Direct Debit › Create Payment Method.
 */
export const createPaymentMethod: Operation<{
  body: CreatePaymentMethodBody,
  success: CreatePaymentMethodResult,
  code: CreatePaymentMethodCode
}> = {
  id: "direct-debit.createPaymentMethod",
  method: "POST",
  path: "/payment_methods",
  params: [{ name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }],
  body: { type: "json", required: true, schema: sendPaymentMethodRequest },
  success: { "200": answerPaymentMethod },
  errors: {
    "400": {
      API_VALIDATION_ERROR: { retry: "after-change" },
      CHANNEL_CODE_NOT_SUPPORTED_ERROR: { retry: "after-change" },
      LIINKED_ACCOUNT_NOT_FOUND_ERROR: { retry: "after-change" },
      CUSTOMER_NOT_FOUND_ERROR: { retry: "after-change" }
    },
    "401": { INVALID_API_KEY: {} },
    "403": { REQUEST_FORBIDDEN_ERROR: {} },
    "409": { DUPLICATE_ERROR: { retry: "lookup" } },
    "429": { RATE_LIMIT_EXCEEDED: { retry: "later" } },
    "500": { SERVER_ERROR: {} }
  },
  shape: "cloud",
  retry: "natural-key",
  naturalKey: { fields: ["body.properties.id"], refusedWith: "DUPLICATE_ERROR" },
  lookup: {
    operation: "listPaymentMethods",
    with: { "query.customer_id": "body.customer_id" },
    read: () => listPaymentMethods
  }
}

export type GetPaymentByReferenceIdQuery = NonNullable<paths["/direct_debits"]["get"]["parameters"]["query"]>
export type GetPaymentByReferenceIdResult =
  | paths["/direct_debits"]["get"]["responses"][200]["content"]["application/json"]
/** Every error code that the reference documents for `getPaymentByReferenceId`. */
export type GetPaymentByReferenceIdCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_API_KEY"
  | "REQUEST_FORBIDDEN_ERROR"
  | "DATA_NOT_FOUND_ERROR"
  | "RATE_LIMIT_EXCEEDED"
  | "SERVER_ERROR"
  | CommonCode
export type GetPaymentByReferenceIdError = ApiError<GetPaymentByReferenceIdCode> | CallError
export interface GetPaymentByReferenceIdOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Find a payment by your reference.
 * Source: Direct Debit › Get Payment by Reference ID.
 */
export const getPaymentByReferenceId: Operation<{
  query: GetPaymentByReferenceIdQuery,
  success: GetPaymentByReferenceIdResult,
  code: GetPaymentByReferenceIdCode
}> = {
  id: "direct-debit.getPaymentByReferenceId",
  method: "GET",
  path: "/direct_debits",
  params: [
    { name: "reference_id", in: "query", required: true, schema: { type: "string", minLength: 1 } },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }
  ],
  success: { "200": { anyOf: [answerPayment, { type: "array", items: answerPayment }] } },
  errors: {
    "400": { API_VALIDATION_ERROR: { retry: "after-change" } },
    "401": { INVALID_API_KEY: {} },
    "403": { REQUEST_FORBIDDEN_ERROR: {} },
    "404": { DATA_NOT_FOUND_ERROR: {} },
    "429": { RATE_LIMIT_EXCEEDED: { retry: "later" } },
    "500": { SERVER_ERROR: {} }
  },
  shape: "cloud",
  retry: "read"
}

export type CreatePaymentBody = components["schemas"]["PaymentRequest"]
export type CreatePaymentResult = components["schemas"]["Payment"]
/** Every error code that the reference documents for `createPayment`. */
export type CreatePaymentCode =
  | "API_VALIDATION_ERROR"
  | "PAYMENT_METHOD_NOT_FOUND_ERROR"
  | "INVALID_PAYMENT_METHOD_ERROR"
  | "INSUFFICIENT_BALANCE"
  | "ACCOUNT_ACCESS_BLOCKED"
  | "MAX_AMOUNT_LIMIT_ERROR"
  | "PAYMENT_STATUS_FAILED"
  | "INVALID_API_KEY"
  | "REQUEST_FORBIDDEN_ERROR"
  | "DUPLICATE_ERROR"
  | "RATE_LIMIT_EXCEEDED"
  | "SERVER_ERROR"
  | CommonCode
export type CreatePaymentError = ApiError<CreatePaymentCode> | CallError
export interface CreatePaymentOptions extends CallOptions, KeyedOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
  /** Id of the split rule that routes a share of the payment to another account. */
  readonly withSplitRule?: string
  /** Id of the fee rule that charges the sub-account a platform fee. */
  readonly withFeeRule?: string
}

/**
 * Debit a payment method.
 * Source: Direct Debit › Create Direct Debit Payment.
 */
export const createPayment: Operation<{
  body: CreatePaymentBody,
  success: CreatePaymentResult,
  code: CreatePaymentCode
}> = {
  id: "direct-debit.createPayment",
  method: "POST",
  path: "/direct_debits",
  params: [
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } },
    { name: "with-split-rule", in: "header", option: "withSplitRule", schema: { type: "string", minLength: 1 } },
    { name: "with-fee-rule", in: "header", option: "withFeeRule", schema: { type: "string", minLength: 1 } }
  ],
  body: { type: "json", required: true, schema: sendPaymentRequest },
  success: { "200": answerPayment },
  errors: {
    "400": {
      API_VALIDATION_ERROR: { retry: "after-change" },
      PAYMENT_METHOD_NOT_FOUND_ERROR: { retry: "after-change" },
      INVALID_PAYMENT_METHOD_ERROR: {},
      INSUFFICIENT_BALANCE: {},
      ACCOUNT_ACCESS_BLOCKED: {},
      MAX_AMOUNT_LIMIT_ERROR: { retry: "after-change" },
      PAYMENT_STATUS_FAILED: { retry: "lookup", outcome: "unknown" }
    },
    "401": { INVALID_API_KEY: {} },
    "403": { REQUEST_FORBIDDEN_ERROR: {} },
    "409": { DUPLICATE_ERROR: { retry: "lookup" } },
    "429": { RATE_LIMIT_EXCEEDED: { retry: "later" } },
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
  lookup: {
    operation: "getPaymentByReferenceId",
    with: { "query.reference_id": "body.reference_id" },
    read: () => getPaymentByReferenceId
  }
}

export type GetPaymentResult = components["schemas"]["Payment"]
/** Every error code that the reference documents for `getPayment`. */
export type GetPaymentCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_API_KEY"
  | "REQUEST_FORBIDDEN_ERROR"
  | "DATA_NOT_FOUND_ERROR"
  | "RATE_LIMIT_EXCEEDED"
  | "SERVER_ERROR"
  | CommonCode
export type GetPaymentError = ApiError<GetPaymentCode> | CallError
export interface GetPaymentOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Get a payment by its id.
 * Source: Direct Debit › Get Payment by ID.
 */
export const getPayment: Operation<{
  path: { direct_debit_id: string },
  success: GetPaymentResult,
  code: GetPaymentCode
}> = {
  id: "direct-debit.getPayment",
  method: "GET",
  path: "/direct_debits/{direct_debit_id}/",
  params: [
    { name: "direct_debit_id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }
  ],
  success: { "200": answerPayment },
  errors: {
    "400": { API_VALIDATION_ERROR: { retry: "after-change" } },
    "401": { INVALID_API_KEY: {} },
    "403": { REQUEST_FORBIDDEN_ERROR: {} },
    "404": { DATA_NOT_FOUND_ERROR: {} },
    "429": { RATE_LIMIT_EXCEEDED: { retry: "later" } },
    "500": { SERVER_ERROR: {} }
  },
  shape: "cloud",
  retry: "read"
}

export type ValidatePaymentOtpBody = components["schemas"]["OtpRequest"]
export type ValidatePaymentOtpResult = components["schemas"]["Payment"]
/** Every error code that the reference documents for `validatePaymentOtp`. */
export type ValidatePaymentOtpCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_OTP_ERROR"
  | "EXPIRED_OTP_ERROR"
  | "MAX_OTP_ATTEMPTS_ERROR"
  | "INSUFFICIENT_BALANCE"
  | "ACCOUNT_ACCESS_BLOCKED"
  | "MAX_AMOUNT_LIMIT_ERROR"
  | "INVALID_API_KEY"
  | "REQUEST_FORBIDDEN_ERROR"
  | "DATA_NOT_FOUND_ERROR"
  | "DIRECT_DEBIT_ALREADY_COMPLETED"
  | "DIRECT_DEBIT_ALREADY_FAILED"
  | "RATE_LIMIT_EXCEEDED"
  | "SERVER_ERROR"
  | CommonCode
export type ValidatePaymentOtpError = ApiError<ValidatePaymentOtpCode> | CallError
export interface ValidatePaymentOtpOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Confirm a payment with the OTP that the customer received.
 * Source: Direct Debit › Validate OTP for Direct Debit Payment.
 */
export const validatePaymentOtp: Operation<{
  body: ValidatePaymentOtpBody,
  path: { direct_debit_id: string },
  success: ValidatePaymentOtpResult,
  code: ValidatePaymentOtpCode
}> = {
  id: "direct-debit.validatePaymentOtp",
  method: "POST",
  path: "/direct_debits/{direct_debit_id}/validate_otp/",
  params: [
    { name: "direct_debit_id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }
  ],
  body: { type: "json", required: true, schema: sendOtpRequest },
  success: { "200": answerPayment },
  errors: {
    "400": {
      API_VALIDATION_ERROR: { retry: "after-change" },
      INVALID_OTP_ERROR: { retry: "after-change" },
      EXPIRED_OTP_ERROR: {},
      MAX_OTP_ATTEMPTS_ERROR: {},
      INSUFFICIENT_BALANCE: {},
      ACCOUNT_ACCESS_BLOCKED: {},
      MAX_AMOUNT_LIMIT_ERROR: {}
    },
    "401": { INVALID_API_KEY: {} },
    "403": { REQUEST_FORBIDDEN_ERROR: {} },
    "404": { DATA_NOT_FOUND_ERROR: {} },
    "409": { DIRECT_DEBIT_ALREADY_COMPLETED: { retry: "lookup" }, DIRECT_DEBIT_ALREADY_FAILED: {} },
    "429": { RATE_LIMIT_EXCEEDED: { retry: "later" } },
    "500": { SERVER_ERROR: {} }
  },
  shape: "cloud",
  retry: "never",
  naturalKey: { fields: ["path.direct_debit_id"], refusedWith: "DIRECT_DEBIT_ALREADY_COMPLETED" },
  lookup: { operation: "getPayment", with: { "path.direct_debit_id": "path.direct_debit_id" }, read: () => getPayment }
}

export type ListRefundsResult = components["schemas"]["RefundPage"]
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
 * List the refunds of a payment.
 * Source: Direct Debit › List Refunds.
 */
export const listRefunds: Operation<{
  path: { direct_debit_id: string },
  success: ListRefundsResult,
  code: ListRefundsCode
}> = {
  id: "direct-debit.listRefunds",
  method: "GET",
  path: "/direct_debits/{direct_debit_id}/refunds",
  params: [
    { name: "direct_debit_id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }
  ],
  success: { "200": answerRefundPage },
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

export type CreateRefundBody = components["schemas"]["RefundRequest"]
export type CreateRefundResult = components["schemas"]["Refund"]
/** Every error code that the reference documents for `createRefund`. */
export type CreateRefundCode =
  | "API_VALIDATION_ERROR"
  | "MAXIMUM_REFUND_AMOUNT_REACHED"
  | "REFUND_NOT_SUPPORTED"
  | "INELIGIBLE_TRANSACTION"
  | "PARTIAL_REFUND_NOT_SUPPORTED"
  | "INSUFFICIENT_BALANCE"
  | "INVALID_API_KEY"
  | "REQUEST_FORBIDDEN_ERROR"
  | "DATA_NOT_FOUND"
  | "IDEMPOTENCY_ERROR"
  | "RATE_LIMIT_EXCEEDED"
  | "SERVER_ERROR"
  | CommonCode
export type CreateRefundError = ApiError<CreateRefundCode> | CallError
export interface CreateRefundOptions extends CallOptions, KeyedOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Give back a completed payment.
 * Source: Direct Debit › Create Refund.
 */
export const createRefund: Operation<{
  body: CreateRefundBody,
  path: { direct_debit_id: string },
  success: CreateRefundResult,
  code: CreateRefundCode
}> = {
  id: "direct-debit.createRefund",
  method: "POST",
  path: "/direct_debits/{direct_debit_id}/refunds",
  params: [
    { name: "direct_debit_id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }
  ],
  body: { type: "json", required: true, schema: sendRefundRequest },
  success: { "200": answerRefund },
  errors: {
    "400": {
      API_VALIDATION_ERROR: { retry: "after-change" },
      MAXIMUM_REFUND_AMOUNT_REACHED: { retry: "after-change" },
      REFUND_NOT_SUPPORTED: {},
      INELIGIBLE_TRANSACTION: {},
      PARTIAL_REFUND_NOT_SUPPORTED: { retry: "after-change" },
      INSUFFICIENT_BALANCE: { retry: "later" }
    },
    "401": { INVALID_API_KEY: {} },
    "403": { REQUEST_FORBIDDEN_ERROR: {} },
    "404": { DATA_NOT_FOUND: {} },
    "409": { IDEMPOTENCY_ERROR: { retry: "after-change" } },
    "429": { RATE_LIMIT_EXCEEDED: { retry: "later" } },
    "500": { SERVER_ERROR: {} }
  },
  shape: "cloud",
  retry: "keyed",
  idempotency: {
    header: "Idempotency-key",
    required: true,
    maxLength: 100,
    reuse: "replay",
    mismatch: "IDEMPOTENCY_ERROR"
  },
  lookup: {
    operation: "listRefunds",
    with: { "path.direct_debit_id": "path.direct_debit_id" },
    read: () => listRefunds
  }
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
 * Get a refund by its id.
 * Source: Direct Debit › Get Refund by ID.
 */
export const getRefund: Operation<{
  path: { direct_debit_id: string, refund_id: string },
  success: GetRefundResult,
  code: GetRefundCode
}> = {
  id: "direct-debit.getRefund",
  method: "GET",
  path: "/direct_debits/{direct_debit_id}/refunds/{refund_id}",
  params: [
    { name: "direct_debit_id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
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
