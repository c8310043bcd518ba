// @generated from specs/platform.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { ApiError, CallError, CallOptions, CommonCode } from "@pay/core"
import type { Operation } from "@pay/core/operation"
import {
  sendCreateAccountRequest,
  sendAccountStatusInput,
  sendUpdateAccountRequest,
  sendLinkAccountHolderRequest,
  sendCreateAccountHolderRequest,
  sendUpdateAccountHolderRequest,
  sendRequestCapabilityRequest,
  sendCreateTransferRequest,
  sendCreateSplitRuleRequest,
  sendWebhookUrlType,
  sendSetWebhookUrlRequest,
  answerAccount,
  answerAccountPage,
  answerAccountHolder,
  answerTransfer,
  answerSplitRule,
  answerWebhookUrl
} from "./schemas.ts"
import type { components, paths } from "./types.ts"

export type ListAccountsQuery = NonNullable<paths["/v2/accounts"]["get"]["parameters"]["query"]>
export type ListAccountsResult = components["schemas"]["AccountPage"]
/** Every error code that the reference documents for `listAccounts`. */
export type ListAccountsCode = CommonCode
export type ListAccountsError = ApiError<ListAccountsCode> | CallError
export interface ListAccountsOptions extends CallOptions {}

/**
 * List the platform's accounts in order of creation.
 * Source: xenPlatform › List Accounts.
 */
export const listAccounts: Operation<{
  query: ListAccountsQuery,
  success: ListAccountsResult,
  code: ListAccountsCode
}> = {
  id: "platform.listAccounts",
  method: "GET",
  path: "/v2/accounts",
  params: [
    { name: "email", in: "query", schema: { type: "array", items: { type: "string" } } },
    { name: "status", in: "query", schema: { type: "array", items: sendAccountStatusInput } },
    { name: "public_profile.business_name", in: "query", schema: { type: "string" } },
    { name: "type", in: "query", schema: { type: "string", enum: ["OWNED", "MANAGED"] } },
    { name: "created[gte]", in: "query", schema: { type: "string", format: "date-time" } },
    { name: "created[lte]", in: "query", schema: { type: "string", format: "date-time" } },
    { name: "updated[gte]", in: "query", schema: { type: "string", format: "date-time" } },
    { name: "updated[lte]", in: "query", schema: { type: "string", format: "date-time" } },
    { name: "limit", in: "query", schema: { type: "integer", minimum: 1, maximum: 50 } },
    { name: "after_id", in: "query", schema: { type: "string" } },
    { name: "before_id", in: "query", schema: { type: "string" } }
  ],
  success: { "200": answerAccountPage },
  errors: {},
  shape: "cloud",
  retry: "read",
  pagination: { style: "after-id", items: "data", more: "has_more", next: { query: "after_id", from: "last.id" } }
}

export type CreateAccountBody = components["schemas"]["CreateAccountRequest"]
export type CreateAccountResult = components["schemas"]["Account"]
/** Every error code that the reference documents for `createAccount`. */
export type CreateAccountCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_CONFIGURATION"
  | "TYPE_AND_CONFIGURATION_CONFLICT"
  | CommonCode
export type CreateAccountError = ApiError<CreateAccountCode> | CallError
export interface CreateAccountOptions extends CallOptions {}

/**
 * Create an account for a partner.
 * Source: xenPlatform › Create Account.
 */
export const createAccount: Operation<{
  body: CreateAccountBody,
  success: CreateAccountResult,
  code: CreateAccountCode
}> = {
  id: "platform.createAccount",
  method: "POST",
  path: "/v2/accounts",
  body: { type: "json", required: true, schema: sendCreateAccountRequest },
  success: { "200": answerAccount },
  errors: {
    "400": {
      API_VALIDATION_ERROR: { retry: "after-change" },
      INVALID_CONFIGURATION: { retry: "after-change" },
      TYPE_AND_CONFIGURATION_CONFLICT: { retry: "after-change" }
    }
  },
  shape: "cloud",
  retry: "never",
  lookup: { operation: "listAccounts", with: { "query.email": "body.email" }, read: () => listAccounts }
}

export type GetAccountResult = components["schemas"]["Account"]
/** Every error code that the reference documents for `getAccount`. */
export type GetAccountCode = CommonCode
export type GetAccountError = ApiError<GetAccountCode> | CallError
export interface GetAccountOptions extends CallOptions {}

/**
 * Read an account by its id.
 * Source: xenPlatform › Get Account by ID.
 */
export const getAccount: Operation<{ path: { id: string }, success: GetAccountResult, code: GetAccountCode }> = {
  id: "platform.getAccount",
  method: "GET",
  path: "/v2/accounts/{id}",
  params: [{ name: "id", in: "path", required: true, schema: { type: "string", minLength: 1 } }],
  success: { "200": answerAccount },
  errors: {},
  shape: "cloud",
  retry: "read"
}

export type UpdateAccountBody = components["schemas"]["UpdateAccountRequest"]
export type UpdateAccountResult = components["schemas"]["Account"]
/** Every error code that the reference documents for `updateAccount`. */
export type UpdateAccountCode = CommonCode
export type UpdateAccountError = ApiError<UpdateAccountCode> | CallError
export interface UpdateAccountOptions extends CallOptions {}

/**
 * Change the mail address and business name of an OWNED account.
 * Source: xenPlatform › Update Account.
 */
export const updateAccount: Operation<{
  body: UpdateAccountBody,
  path: { id: string },
  success: UpdateAccountResult,
  code: UpdateAccountCode
}> = {
  id: "platform.updateAccount",
  method: "PATCH",
  path: "/v2/accounts/{id}",
  params: [{ name: "id", in: "path", required: true, schema: { type: "string", minLength: 1 } }],
  body: { type: "json", required: true, schema: sendUpdateAccountRequest },
  success: { "200": answerAccount },
  errors: {},
  shape: "cloud",
  retry: "idempotent",
  lookup: { operation: "getAccount", with: { "path.id": "path.id" }, read: () => getAccount }
}

export type LinkAccountHolderBody = components["schemas"]["LinkAccountHolderRequest"]
export type LinkAccountHolderResult = components["schemas"]["Account"]
/** Every error code that the reference documents for `linkAccountHolder`. */
export type LinkAccountHolderCode = CommonCode
export type LinkAccountHolderError = ApiError<LinkAccountHolderCode> | CallError
export interface LinkAccountHolderOptions extends CallOptions {}

/**
 * Link an OWNED account to its legal holder, which starts the holder's verification.
 * Source: xenPlatform › Linking Account Holder.
 */
export const linkAccountHolder: Operation<{
  body: LinkAccountHolderBody,
  path: { id: string },
  success: LinkAccountHolderResult,
  code: LinkAccountHolderCode
}> = {
  id: "platform.linkAccountHolder",
  method: "PATCH",
  path: "/v2/accounts/{id}",
  params: [{ name: "id", in: "path", required: true, schema: { type: "string", minLength: 1 } }],
  body: { type: "json", required: true, schema: sendLinkAccountHolderRequest },
  success: { "200": answerAccount },
  errors: {},
  shape: "cloud",
  retry: "idempotent",
  lookup: { operation: "getAccount", with: { "path.id": "path.id" }, read: () => getAccount }
}

export type CreateAccountHolderBody = components["schemas"]["CreateAccountHolderRequest"]
export type CreateAccountHolderResult = components["schemas"]["AccountHolder"]
/** Every error code that the reference documents for `createAccountHolder`. */
export type CreateAccountHolderCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_API_KEY"
  | "REQUEST_FORBIDDEN_ERROR"
  | "FEATURE_NOT_ACTIVATED"
  | "SERVER_ERROR"
  | CommonCode
export type CreateAccountHolderError = ApiError<CreateAccountHolderCode> | CallError
export interface CreateAccountHolderOptions extends CallOptions {}

/**
 * Create the legal entity that holds an account.
 * Source: xenPlatform › Create Account Holder.
 */
export const createAccountHolder: Operation<{
  body: CreateAccountHolderBody,
  success: CreateAccountHolderResult,
  code: CreateAccountHolderCode
}> = {
  id: "platform.createAccountHolder",
  method: "POST",
  path: "/account_holders",
  body: { type: "json", required: true, schema: sendCreateAccountHolderRequest },
  success: { "200": answerAccountHolder },
  errors: {
    "400": { API_VALIDATION_ERROR: { retry: "after-change" } },
    "401": { INVALID_API_KEY: {} },
    "403": { REQUEST_FORBIDDEN_ERROR: {}, FEATURE_NOT_ACTIVATED: {} },
    "500": { SERVER_ERROR: {} }
  },
  shape: "cloud",
  retry: "never"
}

export type GetAccountHolderResult = components["schemas"]["AccountHolder"]
/** Every error code that the reference documents for `getAccountHolder`. */
export type GetAccountHolderCode = "INVALID_API_KEY" | "REQUEST_FORBIDDEN_ERROR" | "DATA_NOT_FOUND" | CommonCode
export type GetAccountHolderError = ApiError<GetAccountHolderCode> | CallError
export interface GetAccountHolderOptions extends CallOptions {}

/**
 * Read an account holder and how far its verification is.
 * Source: xenPlatform › Get Account Holder by ID.
 */
export const getAccountHolder: Operation<{
  path: { id: string },
  success: GetAccountHolderResult,
  code: GetAccountHolderCode
}> = {
  id: "platform.getAccountHolder",
  method: "GET",
  path: "/account_holders/{id}",
  params: [{ name: "id", in: "path", required: true, schema: { type: "string", minLength: 1 } }],
  success: { "200": answerAccountHolder },
  errors: { "401": { INVALID_API_KEY: {} }, "403": { REQUEST_FORBIDDEN_ERROR: {} }, "404": { DATA_NOT_FOUND: {} } },
  shape: "cloud",
  retry: "read"
}

export type UpdateAccountHolderBody = components["schemas"]["UpdateAccountHolderRequest"]
export type UpdateAccountHolderResult = components["schemas"]["AccountHolder"]
/** Every error code that the reference documents for `updateAccountHolder`. */
export type UpdateAccountHolderCode =
  | "API_VALIDATION_ERROR"
  | "INSUFFICIENT_ACCOUNT_HOLDER_DATA"
  | "INVALID_API_KEY"
  | "REQUEST_FORBIDDEN_ERROR"
  | "FEATURE_NOT_ACTIVATED"
  | "KYC_VERIFICATION_IN_PROGRESS"
  | "CHANNEL_HAS_BEEN_ACTIVATED"
  | "CHANNEL_ACTIVATION_IN_PROGRESS"
  | "KYC_VERIFICATION_REQUIRED"
  | "DATA_NOT_FOUND"
  | CommonCode
export type UpdateAccountHolderError = ApiError<UpdateAccountHolderCode> | CallError
export interface UpdateAccountHolderOptions extends CallOptions {}

/**
 * Change an account holder, e.g. after its documents were sent back.
 * Source: xenPlatform › Update Account Holder.
 */
export const updateAccountHolder: Operation<{
  body: UpdateAccountHolderBody,
  path: { id: string },
  success: UpdateAccountHolderResult,
  code: UpdateAccountHolderCode
}> = {
  id: "platform.updateAccountHolder",
  method: "PATCH",
  path: "/account_holders/{id}",
  params: [{ name: "id", in: "path", required: true, schema: { type: "string", minLength: 1 } }],
  body: { type: "json", required: true, schema: sendUpdateAccountHolderRequest },
  success: { "200": answerAccountHolder },
  errors: {
    "400": {
      API_VALIDATION_ERROR: { retry: "after-change" },
      INSUFFICIENT_ACCOUNT_HOLDER_DATA: { retry: "after-change" }
    },
    "401": { INVALID_API_KEY: {} },
    "403": {
      REQUEST_FORBIDDEN_ERROR: {},
      FEATURE_NOT_ACTIVATED: {},
      KYC_VERIFICATION_IN_PROGRESS: { retry: "later" },
      CHANNEL_HAS_BEEN_ACTIVATED: { retry: "lookup" },
      CHANNEL_ACTIVATION_IN_PROGRESS: { retry: "lookup" },
      KYC_VERIFICATION_REQUIRED: { retry: "later" }
    },
    "500": { DATA_NOT_FOUND: { retry: "never", outcome: "rejected" } }
  },
  shape: "cloud",
  retry: "idempotent",
  lookup: { operation: "getAccountHolder", with: { "path.id": "path.id" }, read: () => getAccountHolder }
}

export type RequestCapabilityBody = components["schemas"]["RequestCapabilityRequest"]
export type RequestCapabilityResult = components["schemas"]["AccountHolder"]
/** Every error code that the reference documents for `requestCapability`. */
export type RequestCapabilityCode =
  | "API_VALIDATION_ERROR"
  | "INSUFFICIENT_ACCOUNT_HOLDER_DATA"
  | "INVALID_API_KEY"
  | "REQUEST_FORBIDDEN_ERROR"
  | "FEATURE_NOT_ACTIVATED"
  | "KYC_VERIFICATION_IN_PROGRESS"
  | "CHANNEL_HAS_BEEN_ACTIVATED"
  | "CHANNEL_ACTIVATION_IN_PROGRESS"
  | "KYC_VERIFICATION_REQUIRED"
  | "DATA_NOT_FOUND"
  | CommonCode
export type RequestCapabilityError = ApiError<RequestCapabilityCode> | CallError
export interface RequestCapabilityOptions extends CallOptions {}

/**
 * Request that a verified holder may take payments through a channel.
 * Source: xenPlatform › Activate Account Holder Capabilities.
 */
export const requestCapability: Operation<{
  body: RequestCapabilityBody,
  path: { id: string },
  success: RequestCapabilityResult,
  code: RequestCapabilityCode
}> = {
  id: "platform.requestCapability",
  method: "PATCH",
  path: "/account_holders/{id}",
  params: [{ name: "id", in: "path", required: true, schema: { type: "string", minLength: 1 } }],
  body: { type: "json", required: true, schema: sendRequestCapabilityRequest },
  success: { "200": answerAccountHolder },
  errors: {
    "400": {
      API_VALIDATION_ERROR: { retry: "after-change" },
      INSUFFICIENT_ACCOUNT_HOLDER_DATA: { retry: "after-change" }
    },
    "401": { INVALID_API_KEY: {} },
    "403": {
      REQUEST_FORBIDDEN_ERROR: {},
      FEATURE_NOT_ACTIVATED: {},
      KYC_VERIFICATION_IN_PROGRESS: { retry: "later" },
      CHANNEL_HAS_BEEN_ACTIVATED: { retry: "lookup" },
      CHANNEL_ACTIVATION_IN_PROGRESS: { retry: "lookup" },
      KYC_VERIFICATION_REQUIRED: { retry: "later" }
    },
    "500": { DATA_NOT_FOUND: { retry: "never", outcome: "rejected" } }
  },
  shape: "cloud",
  retry: "natural-key",
  naturalKey: { fields: ["path.id", "body.capabilities.channel_code"], refusedWith: "CHANNEL_ACTIVATION_IN_PROGRESS" },
  lookup: { operation: "getAccountHolder", with: { "path.id": "path.id" }, read: () => getAccountHolder }
}

export type CreateTransferBody = components["schemas"]["CreateTransferRequest"]
export type CreateTransferResult = components["schemas"]["Transfer"]
/** Every error code that the reference documents for `createTransfer`. */
export type CreateTransferCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_JSON_FORMAT"
  | "INVALID_SOURCE_OR_DESTINATION_ERROR"
  | "INSUFFICIENT_BALANCE"
  | "MISMATCH_PAYLOAD_FOR_REFERENCE"
  | "INVALID_AMOUNT"
  | "REQUEST_FORBIDDEN_ERROR"
  | "DUPLICATE_REFERENCE"
  | "XEN_PLATFORM_SUB_ACCOUNT_NOT_LIVE"
  | "API_KEY_ENVIRONMENT_NOT_MATCH"
  | "TRANSFER_IN_PROGRESS"
  | CommonCode
export type CreateTransferError = ApiError<CreateTransferCode> | CallError
export interface CreateTransferOptions extends CallOptions {}

/**
 * Move balance between the platform and its accounts, or between two accounts.
 * Source: xenPlatform › Create Transfers.
 */
export const createTransfer: Operation<{
  body: CreateTransferBody,
  success: CreateTransferResult,
  code: CreateTransferCode
}> = {
  id: "platform.createTransfer",
  method: "POST",
  path: "/transfers",
  body: { type: "json", required: true, schema: sendCreateTransferRequest },
  success: { "200": answerTransfer },
  errors: {
    "400": {
      API_VALIDATION_ERROR: { retry: "after-change" },
      INVALID_JSON_FORMAT: {},
      INVALID_SOURCE_OR_DESTINATION_ERROR: { retry: "after-change" },
      INSUFFICIENT_BALANCE: { retry: "later" },
      MISMATCH_PAYLOAD_FOR_REFERENCE: { retry: "after-change" },
      INVALID_AMOUNT: { retry: "after-change" }
    },
    "403": {
      REQUEST_FORBIDDEN_ERROR: {},
      DUPLICATE_REFERENCE: { retry: "lookup" },
      XEN_PLATFORM_SUB_ACCOUNT_NOT_LIVE: { retry: "later" },
      API_KEY_ENVIRONMENT_NOT_MATCH: {}
    },
    "425": { TRANSFER_IN_PROGRESS: { retry: "lookup", outcome: "unknown" } }
  },
  shape: "cloud",
  retry: "natural-key",
  naturalKey: { fields: ["body.reference"], refusedWith: "DUPLICATE_REFERENCE" },
  lookup: { operation: "getTransfer", with: { "path.reference": "body.reference" }, read: () => getTransfer }
}

export type GetTransferResult = components["schemas"]["Transfer"]
/** Every error code that the reference documents for `getTransfer`. */
export type GetTransferCode = "INVALID_API_KEY_ERROR" | "DATA_NOT_FOUND" | CommonCode
export type GetTransferError = ApiError<GetTransferCode> | CallError
export interface GetTransferOptions extends CallOptions {}

/**
 * Read a transfer by its reference.
 * Source: xenPlatform › Get Transfer by Reference.
 */
export const getTransfer: Operation<{
  path: { reference: string },
  success: GetTransferResult,
  code: GetTransferCode
}> = {
  id: "platform.getTransfer",
  method: "GET",
  path: "/transfers/reference={reference}",
  params: [{ name: "reference", in: "path", required: true, schema: { type: "string", minLength: 1 } }],
  success: { "200": answerTransfer },
  errors: { "401": { INVALID_API_KEY_ERROR: {} }, "404": { DATA_NOT_FOUND: {} } },
  shape: "cloud",
  retry: "read"
}

export type CreateSplitRuleBody = components["schemas"]["CreateSplitRuleRequest"]
export type CreateSplitRuleResult = components["schemas"]["SplitRule"]
/** Every error code that the reference documents for `createSplitRule`. */
export type CreateSplitRuleCode =
  | "INVALID_FEE_AMOUNT"
  | "API_VALIDATION_ERROR"
  | "DUPLICATE_ERROR"
  | "DESTINATION_ACCOUNT_NOT_FOUND"
  | CommonCode
export type CreateSplitRuleError = ApiError<CreateSplitRuleCode> | CallError
export interface CreateSplitRuleOptions extends CallOptions {}

/**
 * Create a rule that routes shares of payments to accounts.
 * Source: xenPlatform › Create Split Rule.
 */
export const createSplitRule: Operation<{
  body: CreateSplitRuleBody,
  success: CreateSplitRuleResult,
  code: CreateSplitRuleCode
}> = {
  id: "platform.createSplitRule",
  method: "POST",
  path: "/split_rules",
  body: { type: "json", required: true, schema: sendCreateSplitRuleRequest },
  success: { "200": answerSplitRule },
  errors: {
    "400": {
      INVALID_FEE_AMOUNT: { retry: "after-change" },
      API_VALIDATION_ERROR: { retry: "after-change" },
      DUPLICATE_ERROR: { retry: "after-change" }
    },
    "404": { DESTINATION_ACCOUNT_NOT_FOUND: { retry: "after-change" } }
  },
  shape: "cloud",
  retry: "never"
}

export type SetWebhookUrlBody = components["schemas"]["SetWebhookUrlRequest"]
export type SetWebhookUrlResult = components["schemas"]["WebhookUrl"]
/** Every error code that the reference documents for `setWebhookUrl`. */
export type SetWebhookUrlCode =
  | "INVALID_URL_FORMAT"
  | "API_VALIDATION_ERROR"
  | "CALLBACK_AUTHENTICATION_TOKEN_NOT_FOUND_ERROR"
  | CommonCode
export type SetWebhookUrlError = ApiError<SetWebhookUrlCode> | CallError
export interface SetWebhookUrlOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Set where one kind of webhook goes, for the platform or one of its accounts.
 * Source: xenPlatform › Set Webhook URLs.
 */
export const setWebhookUrl: Operation<{
  body: SetWebhookUrlBody,
  path: { type: string },
  success: SetWebhookUrlResult,
  code: SetWebhookUrlCode
}> = {
  id: "platform.setWebhookUrl",
  method: "POST",
  path: "/callback_urls/{type}",
  params: [
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } },
    { name: "type", in: "path", required: true, schema: sendWebhookUrlType }
  ],
  body: { type: "json", required: true, schema: sendSetWebhookUrlRequest },
  success: { "200": answerWebhookUrl },
  errors: {
    "400": { INVALID_URL_FORMAT: { retry: "after-change" }, API_VALIDATION_ERROR: { retry: "after-change" } },
    "404": { CALLBACK_AUTHENTICATION_TOKEN_NOT_FOUND_ERROR: {} }
  },
  shape: "cloud",
  retry: "idempotent"
}
