// @generated from specs/virtual-accounts.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { ApiError, CallError, CallOptions, CommonCode } from "@pay/core"
import type { Operation } from "@pay/core/operation"
import {
  sendCreateVirtualAccountRequest,
  sendUpdateVirtualAccountRequest,
  sendSimulatePaymentRequest,
  answerVirtualAccount,
  answerSimulatedPayment,
  answerVirtualAccountPayment,
  answerVirtualAccountBank
} from "./schemas.ts"
import type { components, paths } from "./types.ts"

export type CreateVirtualAccountBody = components["schemas"]["CreateVirtualAccountRequest"]
export type CreateVirtualAccountResult = components["schemas"]["VirtualAccount"]
/** Every error code that the reference documents for `createVirtualAccount`. */
export type CreateVirtualAccountCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_JSON_FORMAT"
  | "VIRTUAL_ACCOUNT_NUMBER_OUTSIDE_RANGE"
  | "BANK_NOT_SUPPORTED_ERROR"
  | "EXPIRATION_DATE_NOT_SUPPORTED_ERROR"
  | "EXPIRATION_DATE_INVALID_ERROR"
  | "SUGGESTED_AMOUNT_NOT_SUPPORTED_ERROR"
  | "EXPECTED_AMOUNT_REQUIRED_ERROR"
  | "CLOSED_VA_NOT_SUPPORTED_ERROR"
  | "DUPLICATE_CALLBACK_VIRTUAL_ACCOUNT_ERROR"
  | "MINIMUM_EXPECTED_AMOUNT_ERROR"
  | "MAXIMUM_EXPECTED_AMOUNT_ERROR"
  | "CALLBACK_VIRTUAL_ACCOUNT_NAME_NOT_ALLOWED_ERROR"
  | "DESCRIPTION_NOT_SUPPORTED_ERROR"
  | "MINIMUM_AMOUNT_ERROR_ERROR"
  | "MAXIMUM_AMOUNT_ERROR_ERROR"
  | "REQUEST_FORBIDDEN_ERROR"
  | "FEATURE_NOT_SUPPORTED_ERROR"
  | "CHANNEL_UNAVAILABLE"
  | CommonCode
export type CreateVirtualAccountError = ApiError<CreateVirtualAccountCode> | CallError
export interface CreateVirtualAccountOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
  /** Id of the split rule that routes a share of the payment to another account. */
  readonly withSplitRule?: string
  /** Id of the fee rule that charges the sub-account a platform fee. */
  readonly withFeeRule?: string
}

/**
 * Create a virtual account for a customer.
 * Source: Virtual Accounts › Create Virtual Account.
 */
export const createVirtualAccount: Operation<{
  body: CreateVirtualAccountBody,
  success: CreateVirtualAccountResult,
  code: CreateVirtualAccountCode
}> = {
  id: "virtual-accounts.createVirtualAccount",
  method: "POST",
  path: "/callback_virtual_accounts",
  params: [
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } },
    { name: "with-split-rule", in: "header", option: "withSplitRule", schema: { type: "string", minLength: 1 } },
    { name: "with-fee-rule", in: "header", option: "withFeeRule", schema: { type: "string", minLength: 1 } }
  ],
  body: { type: "json", required: true, schema: sendCreateVirtualAccountRequest },
  success: { "200": answerVirtualAccount },
  errors: {
    "400": {
      API_VALIDATION_ERROR: {},
      INVALID_JSON_FORMAT: {},
      VIRTUAL_ACCOUNT_NUMBER_OUTSIDE_RANGE: {},
      BANK_NOT_SUPPORTED_ERROR: {},
      EXPIRATION_DATE_NOT_SUPPORTED_ERROR: {},
      EXPIRATION_DATE_INVALID_ERROR: {},
      SUGGESTED_AMOUNT_NOT_SUPPORTED_ERROR: {},
      EXPECTED_AMOUNT_REQUIRED_ERROR: {},
      CLOSED_VA_NOT_SUPPORTED_ERROR: {},
      DUPLICATE_CALLBACK_VIRTUAL_ACCOUNT_ERROR: { retry: "lookup" },
      MINIMUM_EXPECTED_AMOUNT_ERROR: {},
      MAXIMUM_EXPECTED_AMOUNT_ERROR: {},
      CALLBACK_VIRTUAL_ACCOUNT_NAME_NOT_ALLOWED_ERROR: {},
      DESCRIPTION_NOT_SUPPORTED_ERROR: {},
      MINIMUM_AMOUNT_ERROR_ERROR: {},
      MAXIMUM_AMOUNT_ERROR_ERROR: {}
    },
    "403": { REQUEST_FORBIDDEN_ERROR: {}, FEATURE_NOT_SUPPORTED_ERROR: {} },
    "503": { CHANNEL_UNAVAILABLE: {} }
  },
  shape: "cloud",
  retry: "never",
  naturalKey: {
    fields: ["body.bank_code", "body.virtual_account_number"],
    refusedWith: "DUPLICATE_CALLBACK_VIRTUAL_ACCOUNT_ERROR"
  },
  lookup: {
    webhook: "virtual-account-creation-update",
    match: { external_id: "body.external_id", bank_code: "body.bank_code" }
  }
}

export type GetVirtualAccountResult = components["schemas"]["VirtualAccount"]
/** Every error code that the reference documents for `getVirtualAccount`. */
export type GetVirtualAccountCode = "REQUEST_FORBIDDEN_ERROR" | "CALLBACK_VIRTUAL_ACCOUNT_NOT_FOUND_ERROR" | CommonCode
export type GetVirtualAccountError = ApiError<GetVirtualAccountCode> | CallError
export interface GetVirtualAccountOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Read a virtual account.
 * Source: Virtual Accounts › Get Virtual Account.
 */
export const getVirtualAccount: Operation<{
  path: { id: string },
  success: GetVirtualAccountResult,
  code: GetVirtualAccountCode
}> = {
  id: "virtual-accounts.getVirtualAccount",
  method: "GET",
  path: "/callback_virtual_accounts/{id}",
  params: [
    { name: "id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }
  ],
  success: { "200": answerVirtualAccount },
  errors: { "403": { REQUEST_FORBIDDEN_ERROR: {} }, "404": { CALLBACK_VIRTUAL_ACCOUNT_NOT_FOUND_ERROR: {} } },
  shape: "cloud",
  retry: "read"
}

export type UpdateVirtualAccountBody = components["schemas"]["UpdateVirtualAccountRequest"]
export type UpdateVirtualAccountResult = components["schemas"]["VirtualAccount"]
/** Every error code that the reference documents for `updateVirtualAccount`. */
export type UpdateVirtualAccountCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_JSON_FORMAT"
  | "VIRTUAL_ACCOUNT_NUMBER_OUTSIDE_RANGE"
  | "BANK_NOT_SUPPORTED_ERROR"
  | "EXPIRATION_DATE_NOT_SUPPORTED_ERROR"
  | "EXPIRATION_DATE_INVALID_ERROR"
  | "SUGGESTED_AMOUNT_NOT_SUPPORTED_ERROR"
  | "EXPECTED_AMOUNT_REQUIRED_ERROR"
  | "INACTIVE_VIRTUAL_ACCOUNT_ERROR"
  | "MINIMUM_EXPECTED_AMOUNT_ERROR"
  | "MAXIMUM_EXPECTED_AMOUNT_ERROR"
  | "DESCRIPTION_NOT_SUPPORTED_ERROR"
  | "MINIMUM_AMOUNT_ERROR_ERROR"
  | "MAXIMUM_AMOUNT_ERROR_ERROR"
  | "REQUEST_FORBIDDEN_ERROR"
  | "FEATURE_NOT_SUPPORTED_ERROR"
  | "CALLBACK_VIRTUAL_ACCOUNT_NOT_FOUND_ERROR"
  | CommonCode
export type UpdateVirtualAccountError = ApiError<UpdateVirtualAccountCode> | CallError
export interface UpdateVirtualAccountOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Change an active virtual account, or expire it.
 * Source: Virtual Accounts › Update Virtual Account.
 */
export const updateVirtualAccount: Operation<{
  body: UpdateVirtualAccountBody,
  path: { id: string },
  success: UpdateVirtualAccountResult,
  code: UpdateVirtualAccountCode
}> = {
  id: "virtual-accounts.updateVirtualAccount",
  method: "PATCH",
  path: "/callback_virtual_accounts/{id}",
  params: [
    { name: "id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }
  ],
  body: { type: "json", required: true, schema: sendUpdateVirtualAccountRequest },
  success: { "200": answerVirtualAccount },
  errors: {
    "400": {
      API_VALIDATION_ERROR: {},
      INVALID_JSON_FORMAT: {},
      VIRTUAL_ACCOUNT_NUMBER_OUTSIDE_RANGE: {},
      BANK_NOT_SUPPORTED_ERROR: {},
      EXPIRATION_DATE_NOT_SUPPORTED_ERROR: {},
      EXPIRATION_DATE_INVALID_ERROR: {},
      SUGGESTED_AMOUNT_NOT_SUPPORTED_ERROR: {},
      EXPECTED_AMOUNT_REQUIRED_ERROR: {},
      INACTIVE_VIRTUAL_ACCOUNT_ERROR: {},
      MINIMUM_EXPECTED_AMOUNT_ERROR: {},
      MAXIMUM_EXPECTED_AMOUNT_ERROR: {},
      DESCRIPTION_NOT_SUPPORTED_ERROR: {},
      MINIMUM_AMOUNT_ERROR_ERROR: {},
      MAXIMUM_AMOUNT_ERROR_ERROR: {}
    },
    "403": { REQUEST_FORBIDDEN_ERROR: {}, FEATURE_NOT_SUPPORTED_ERROR: {} },
    "404": { CALLBACK_VIRTUAL_ACCOUNT_NOT_FOUND_ERROR: {} }
  },
  shape: "cloud",
  retry: "idempotent",
  lookup: { operation: "getVirtualAccount", with: { "path.id": "path.id" }, read: () => getVirtualAccount }
}

export type SimulatePaymentBody = components["schemas"]["SimulatePaymentRequest"]
export type SimulatePaymentResult = components["schemas"]["SimulatedPayment"]
/** Every error code that the reference documents for `simulatePayment`. */
export type SimulatePaymentCode = "CALLBACK_VIRTUAL_ACCOUNT_NOT_FOUND_ERROR" | CommonCode
export type SimulatePaymentError = ApiError<SimulatePaymentCode> | CallError
export interface SimulatePaymentOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Pay a virtual account in test mode, as a customer would.
 * Source: Virtual Accounts › Simulate Payment.
 */
export const simulatePayment: Operation<{
  body: SimulatePaymentBody,
  path: { external_id: string },
  success: SimulatePaymentResult,
  code: SimulatePaymentCode
}> = {
  id: "virtual-accounts.simulatePayment",
  method: "POST",
  path: "/callback_virtual_accounts/external_id={external_id}/simulate_payment",
  params: [
    { name: "external_id", in: "path", required: true, schema: { type: "string", minLength: 1, maxLength: 950 } },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }
  ],
  body: { type: "json", required: true, schema: sendSimulatePaymentRequest },
  success: { "200": answerSimulatedPayment },
  errors: { "404": { CALLBACK_VIRTUAL_ACCOUNT_NOT_FOUND_ERROR: {} } },
  shape: "cloud",
  retry: "never",
  lookup: { webhook: "virtual-account-payment", match: { external_id: "path.external_id" } }
}

export type GetPaymentResult = components["schemas"]["VirtualAccountPayment"]
/** Every error code that the reference documents for `getPayment`. */
export type GetPaymentCode = "REQUEST_FORBIDDEN_ERROR" | "CALLBACK_VIRTUAL_ACCOUNT_PAYMENT_NOT_FOUND_ERROR" | CommonCode
export type GetPaymentError = ApiError<GetPaymentCode> | CallError
export interface GetPaymentOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Read a payment into a virtual account.
 * Source: Virtual Accounts › Get Virtual Account Payment.
 */
export const getPayment: Operation<{
  path: { payment_id: string },
  success: GetPaymentResult,
  code: GetPaymentCode
}> = {
  id: "virtual-accounts.getPayment",
  method: "GET",
  path: "/callback_virtual_account_payments/payment_id={payment_id}",
  params: [
    { name: "payment_id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }
  ],
  success: { "200": answerVirtualAccountPayment },
  errors: { "403": { REQUEST_FORBIDDEN_ERROR: {} }, "404": { CALLBACK_VIRTUAL_ACCOUNT_PAYMENT_NOT_FOUND_ERROR: {} } },
  shape: "cloud",
  retry: "read"
}

export type ListBanksResult =
  | paths["/available_virtual_account_banks"]["get"]["responses"][200]["content"]["application/json"]
/** Every error code that the reference documents for `listBanks`. */
export type ListBanksCode = CommonCode
export type ListBanksError = ApiError<ListBanksCode> | CallError
export interface ListBanksOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * List the banks in which virtual accounts can be created.
 * Source: Virtual Accounts › Get Virtual Account Banks.
 */
export const listBanks: Operation<{ success: ListBanksResult, code: ListBanksCode }> = {
  id: "virtual-accounts.listBanks",
  method: "GET",
  path: "/available_virtual_account_banks",
  params: [{ name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }],
  success: { "200": { type: "array", items: answerVirtualAccountBank } },
  errors: {},
  shape: "cloud",
  retry: "read",
  pagination: { style: "none", items: "$" }
}
