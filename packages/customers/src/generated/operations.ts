// @generated from specs/customers.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { ApiError, CallError, CallOptions, CommonCode, KeyedOptions } from "@pay/core"
import type { Operation } from "@pay/core/operation"
import {
  sendReferenceId,
  sendCustomerRequest,
  sendCustomerUpdate,
  sendFlatCustomerRequest,
  answerCustomer,
  answerCustomerList,
  answerFlatCustomer
} from "./schemas.ts"
import type { components, paths } from "./types.ts"

export type GetCustomerByReferenceIdQuery = NonNullable<paths["/customers"]["get"]["parameters"]["query"]>
export type GetCustomerByReferenceIdResult = components["schemas"]["CustomerList"]
/** Every error code that the reference documents for `getCustomerByReferenceId`. */
export type GetCustomerByReferenceIdCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_API_KEY"
  | "REQUEST_FORBIDDEN_ERROR"
  | "RATE_LIMIT_EXCEEDED"
  | "SERVER_ERROR"
  | CommonCode
export type GetCustomerByReferenceIdError = ApiError<GetCustomerByReferenceIdCode> | CallError
export interface GetCustomerByReferenceIdOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Find the customer that carries one of your references.
 * Source: Customers › Get Customer by Reference ID.
 */
export const getCustomerByReferenceId: Operation<{
  query: GetCustomerByReferenceIdQuery,
  success: GetCustomerByReferenceIdResult,
  code: GetCustomerByReferenceIdCode
}> = {
  id: "customers.getCustomerByReferenceId",
  method: "GET",
  path: "/customers",
  params: [
    { name: "reference_id", in: "query", required: true, schema: sendReferenceId },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }
  ],
  success: { "200": answerCustomerList },
  errors: {
    "400": { API_VALIDATION_ERROR: { retry: "after-change" } },
    "401": { INVALID_API_KEY: {} },
    "403": { REQUEST_FORBIDDEN_ERROR: {} },
    "429": { RATE_LIMIT_EXCEEDED: { retry: "later" } },
    "500": { SERVER_ERROR: {} }
  },
  shape: "cloud",
  retry: "read",
  pagination: { style: "none", items: "data", more: "has_more" },
  version: { header: "API-VERSION", default: "2020-10-31" }
}

export type CreateCustomerBody = components["schemas"]["CustomerRequest"]
export type CreateCustomerResult = components["schemas"]["Customer"]
/** Every error code that the reference documents for `createCustomer`. */
export type CreateCustomerCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_API_KEY"
  | "REQUEST_FORBIDDEN_ERROR"
  | "DUPLICATE_ERROR"
  | "IDEMPOTENCY_ERROR"
  | "RATE_LIMIT_EXCEEDED"
  | "SERVER_ERROR"
  | CommonCode
export type CreateCustomerError = ApiError<CreateCustomerCode> | CallError
export interface CreateCustomerOptions extends CallOptions, KeyedOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Create an individual or business customer.
 * Source: Customers › Create Customer.
 */
export const createCustomer: Operation<{
  body: CreateCustomerBody,
  success: CreateCustomerResult,
  code: CreateCustomerCode
}> = {
  id: "customers.createCustomer",
  method: "POST",
  path: "/customers",
  params: [{ name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }],
  body: { type: "json", required: true, schema: sendCustomerRequest },
  success: { "200": answerCustomer },
  errors: {
    "400": { API_VALIDATION_ERROR: { retry: "after-change" } },
    "401": { INVALID_API_KEY: {} },
    "403": { REQUEST_FORBIDDEN_ERROR: {} },
    "409": { DUPLICATE_ERROR: { retry: "lookup" }, IDEMPOTENCY_ERROR: { retry: "after-change" } },
    "429": { RATE_LIMIT_EXCEEDED: { retry: "later" } },
    "500": { SERVER_ERROR: {} }
  },
  shape: "cloud",
  retry: "keyed",
  idempotency: {
    header: "IDEMPOTENCY-KEY",
    lifetimeMs: 86400000,
    maxLength: 100,
    reuse: "replay",
    mismatch: "IDEMPOTENCY_ERROR"
  },
  naturalKey: { fields: ["body.reference_id"], refusedWith: "DUPLICATE_ERROR" },
  lookup: {
    operation: "getCustomerByReferenceId",
    with: { "query.reference_id": "body.reference_id" },
    read: () => getCustomerByReferenceId
  },
  version: { header: "API-VERSION", default: "2020-10-31" }
}

export type CreateFlatCustomerBody = components["schemas"]["FlatCustomerRequest"]
export type CreateFlatCustomerResult = components["schemas"]["FlatCustomer"]
/** Every error code that the reference documents for `createFlatCustomer`. */
export type CreateFlatCustomerCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_API_KEY"
  | "REQUEST_FORBIDDEN_ERROR"
  | "DUPLICATE_ERROR"
  | "IDEMPOTENCY_ERROR"
  | "RATE_LIMIT_EXCEEDED"
  | "SERVER_ERROR"
  | CommonCode
export type CreateFlatCustomerError = ApiError<CreateFlatCustomerCode> | CallError
export interface CreateFlatCustomerOptions extends CallOptions, KeyedOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Create a customer in the original version's shape, as the OVO and LinkAja linking pages show it.
 * Source: eWallets › Tokenized - Create Customer Object.
 */
export const createFlatCustomer: Operation<{
  body: CreateFlatCustomerBody,
  success: CreateFlatCustomerResult,
  code: CreateFlatCustomerCode
}> = {
  id: "customers.createFlatCustomer",
  method: "POST",
  path: "/customers",
  params: [{ name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }],
  body: { type: "json", required: true, schema: sendFlatCustomerRequest },
  success: { "200": answerFlatCustomer },
  errors: {
    "400": { API_VALIDATION_ERROR: { retry: "after-change" } },
    "401": { INVALID_API_KEY: {} },
    "403": { REQUEST_FORBIDDEN_ERROR: {} },
    "409": { DUPLICATE_ERROR: { retry: "lookup" }, IDEMPOTENCY_ERROR: { retry: "after-change" } },
    "429": { RATE_LIMIT_EXCEEDED: { retry: "later" } },
    "500": { SERVER_ERROR: {} }
  },
  shape: "cloud",
  retry: "keyed",
  idempotency: {
    header: "IDEMPOTENCY-KEY",
    lifetimeMs: 86400000,
    maxLength: 100,
    reuse: "replay",
    mismatch: "IDEMPOTENCY_ERROR"
  },
  naturalKey: { fields: ["body.reference_id"], refusedWith: "DUPLICATE_ERROR" },
  lookup: {
    operation: "getCustomerByReferenceId",
    with: { "query.reference_id": "body.reference_id" },
    read: () => getCustomerByReferenceId
  },
  version: { header: "API-VERSION", default: "2020-05-19" }
}

export type GetCustomerResult = components["schemas"]["Customer"]
/** Every error code that the reference documents for `getCustomer`. */
export type GetCustomerCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_API_KEY"
  | "REQUEST_FORBIDDEN_ERROR"
  | "DATA_NOT_FOUND"
  | "RATE_LIMIT_EXCEEDED"
  | "SERVER_ERROR"
  | CommonCode
export type GetCustomerError = ApiError<GetCustomerCode> | CallError
export interface GetCustomerOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Get one customer by its id.
 * Source: Customers › Get Customer.
 */
export const getCustomer: Operation<{ path: { id: string }, success: GetCustomerResult, code: GetCustomerCode }> = {
  id: "customers.getCustomer",
  method: "GET",
  path: "/customers/{id}",
  params: [
    { name: "id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }
  ],
  success: { "200": answerCustomer },
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
  version: { header: "API-VERSION", default: "2020-10-31" }
}

export type UpdateCustomerBody = components["schemas"]["CustomerUpdate"]
export type UpdateCustomerResult = components["schemas"]["Customer"]
/** Every error code that the reference documents for `updateCustomer`. */
export type UpdateCustomerCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_API_KEY"
  | "REQUEST_FORBIDDEN_ERROR"
  | "DATA_NOT_FOUND"
  | "RATE_LIMIT_EXCEEDED"
  | "SERVER_ERROR"
  | CommonCode
export type UpdateCustomerError = ApiError<UpdateCustomerCode> | CallError
export interface UpdateCustomerOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Change fields of a customer.
 * Source: Customers › Update Customer.
 */
export const updateCustomer: Operation<{
  body: UpdateCustomerBody,
  path: { id: string },
  success: UpdateCustomerResult,
  code: UpdateCustomerCode
}> = {
  id: "customers.updateCustomer",
  method: "PATCH",
  path: "/customers/{id}",
  params: [
    { name: "id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }
  ],
  body: { type: "json", required: true, schema: sendCustomerUpdate },
  success: { "200": answerCustomer },
  errors: {
    "400": { API_VALIDATION_ERROR: { retry: "after-change" } },
    "401": { INVALID_API_KEY: {} },
    "403": { REQUEST_FORBIDDEN_ERROR: {} },
    "404": { DATA_NOT_FOUND: {} },
    "429": { RATE_LIMIT_EXCEEDED: { retry: "later" } },
    "500": { SERVER_ERROR: {} }
  },
  shape: "cloud",
  retry: "idempotent",
  lookup: { operation: "getCustomer", with: { "path.id": "path.id" }, read: () => getCustomer },
  version: { header: "API-VERSION", default: "2020-10-31" }
}
