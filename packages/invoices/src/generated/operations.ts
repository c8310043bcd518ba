// @generated from specs/invoices.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { ApiError, CallError, CallOptions, CommonCode } from "@pay/core"
import type { Operation } from "@pay/core/operation"
import {
  sendExternalId,
  sendCreateInvoiceRequest,
  sendInvoiceStatusInput,
  sendTimestamp,
  answerInvoice
} from "./schemas.ts"
import type { components, paths } from "./types.ts"

export type ListInvoicesQuery = NonNullable<paths["/v2/invoices"]["get"]["parameters"]["query"]>
export type ListInvoicesResult = paths["/v2/invoices"]["get"]["responses"][200]["content"]["application/json"]
/** Every error code that the reference documents for `listInvoices`. */
export type ListInvoicesCode = "API_VALIDATION_ERROR" | "REQUEST_FORBIDDEN_ERROR" | CommonCode
export type ListInvoicesError = ApiError<ListInvoicesCode> | CallError
export interface ListInvoicesOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * List invoices, the newest first.
 * Source: Invoices › List All Invoices.
 */
export const listInvoices: Operation<{
  query: ListInvoicesQuery,
  success: ListInvoicesResult,
  code: ListInvoicesCode
}> = {
  id: "invoices.listInvoices",
  method: "GET",
  path: "/v2/invoices",
  params: [
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } },
    { name: "external_id", in: "query", schema: sendExternalId },
    { name: "statuses", in: "query", json: true, schema: { type: "array", items: sendInvoiceStatusInput } },
    { name: "limit", in: "query", schema: { type: "integer", minimum: 1, maximum: 100 } },
    { name: "created_after", in: "query", schema: sendTimestamp },
    { name: "created_before", in: "query", schema: sendTimestamp },
    { name: "paid_after", in: "query", schema: sendTimestamp },
    { name: "paid_before", in: "query", schema: sendTimestamp },
    { name: "expired_after", in: "query", schema: sendTimestamp },
    { name: "expired_before", in: "query", schema: sendTimestamp },
    { name: "last_invoice_id", in: "query", schema: { type: "string", minLength: 1 } },
    {
      name: "client_types",
      in: "query",
      json: true,
      schema: {
        type: "array",
        items: {
          type: "string",
          enum: ["API_GATEWAY", "DASHBOARD", "INTEGRATION", "ON_DEMAND", "RECURRING", "MOBILE"]
        }
      }
    },
    {
      name: "payment_channels",
      in: "query",
      json: true,
      schema: { type: "array", items: { type: "string", minLength: 1 } }
    },
    { name: "on_demand_link", in: "query", schema: { type: "string", minLength: 1 } },
    { name: "recurring_payment_id", in: "query", schema: { type: "string", minLength: 1 } }
  ],
  success: { "200": { type: "array", items: answerInvoice } },
  errors: { "400": { API_VALIDATION_ERROR: {} }, "403": { REQUEST_FORBIDDEN_ERROR: {} } },
  shape: "cloud",
  retry: "read",
  pagination: { style: "after-id", items: "$", next: { query: "last_invoice_id", from: "last.id" } }
}

export type CreateInvoiceBody = components["schemas"]["CreateInvoiceRequest"]
export type CreateInvoiceResult = components["schemas"]["Invoice"]
/** Every error code that the reference documents for `createInvoice`. */
export type CreateInvoiceCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_JSON_FORMAT"
  | "NO_COLLECTION_METHODS_ERROR"
  | "UNAVAILABLE_PAYMENT_METHOD_ERROR"
  | "INVALID_REMINDER_TIME"
  | "INSTALLMENT_CONFIGURATION_NOT_AVAILABLE"
  | "INSTALLMENT_NOT_ENABLED"
  | "AMOUNT_BELOW_MINIMUM_LIMIT"
  | "REQUEST_FORBIDDEN_ERROR"
  | "UNIQUE_ACCOUNT_NUMBER_UNAVAILABLE_ERROR"
  | "CALLBACK_VIRTUAL_ACCOUNT_NOT_FOUND_ERROR"
  | "AVAILABLE_PAYMENT_CODE_NOT_FOUND_ERROR"
  | CommonCode
export type CreateInvoiceError = ApiError<CreateInvoiceCode> | CallError
export interface CreateInvoiceOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
  /** Id of the split rule that routes a share of the payment to another account. */
  readonly withSplitRule?: string
  /** Id of the fee rule that charges the sub-account a platform fee. */
  readonly withFeeRule?: string
}

/**
 * Create an invoice and its payment page.
 * Source: Invoices › Create Invoice.
 */
export const createInvoice: Operation<{
  body: CreateInvoiceBody,
  success: CreateInvoiceResult,
  code: CreateInvoiceCode
}> = {
  id: "invoices.createInvoice",
  method: "POST",
  path: "/v2/invoices",
  params: [
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } },
    { name: "with-split-rule", in: "header", option: "withSplitRule", schema: { type: "string", minLength: 1 } },
    { name: "with-fee-rule", in: "header", option: "withFeeRule", schema: { type: "string", minLength: 1 } }
  ],
  body: { type: "json", required: true, schema: sendCreateInvoiceRequest },
  success: { "200": answerInvoice },
  errors: {
    "400": {
      API_VALIDATION_ERROR: {},
      INVALID_JSON_FORMAT: {},
      NO_COLLECTION_METHODS_ERROR: {},
      UNAVAILABLE_PAYMENT_METHOD_ERROR: {},
      INVALID_REMINDER_TIME: {},
      INSTALLMENT_CONFIGURATION_NOT_AVAILABLE: {},
      INSTALLMENT_NOT_ENABLED: {},
      AMOUNT_BELOW_MINIMUM_LIMIT: {}
    },
    "403": { REQUEST_FORBIDDEN_ERROR: {} },
    "404": {
      UNIQUE_ACCOUNT_NUMBER_UNAVAILABLE_ERROR: {},
      CALLBACK_VIRTUAL_ACCOUNT_NOT_FOUND_ERROR: {},
      AVAILABLE_PAYMENT_CODE_NOT_FOUND_ERROR: {}
    }
  },
  shape: "cloud",
  retry: "never",
  lookup: { operation: "listInvoices", with: { "query.external_id": "body.external_id" }, read: () => listInvoices }
}

export type GetInvoiceResult = components["schemas"]["Invoice"]
/** Every error code that the reference documents for `getInvoice`. */
export type GetInvoiceCode = "INVALID_JSON_FORMAT" | "REQUEST_FORBIDDEN_ERROR" | "INVOICE_NOT_FOUND_ERROR" | CommonCode
export type GetInvoiceError = ApiError<GetInvoiceCode> | CallError
export interface GetInvoiceOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Read an invoice.
 * Source: Invoices › Get Invoice.
 */
export const getInvoice: Operation<{
  path: { invoice_id: string },
  success: GetInvoiceResult,
  code: GetInvoiceCode
}> = {
  id: "invoices.getInvoice",
  method: "GET",
  path: "/v2/invoices/{invoice_id}",
  params: [
    { name: "invoice_id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }
  ],
  success: { "200": answerInvoice },
  errors: {
    "400": { INVALID_JSON_FORMAT: {} },
    "403": { REQUEST_FORBIDDEN_ERROR: {} },
    "404": { INVOICE_NOT_FOUND_ERROR: {} }
  },
  shape: "cloud",
  retry: "read"
}

export type ExpireInvoiceResult = components["schemas"]["Invoice"]
/** Every error code that the reference documents for `expireInvoice`. */
export type ExpireInvoiceCode =
  | "INVALID_JSON_FORMAT"
  | "REQUEST_FORBIDDEN_ERROR"
  | "INVOICE_NOT_FOUND_ERROR"
  | CommonCode
export type ExpireInvoiceError = ApiError<ExpireInvoiceCode> | CallError
export interface ExpireInvoiceOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Close an invoice before its time.
 * Source: Invoices › Expire Invoice.
 */
export const expireInvoice: Operation<{
  path: { invoice_id: string },
  success: ExpireInvoiceResult,
  code: ExpireInvoiceCode
}> = {
  id: "invoices.expireInvoice",
  method: "POST",
  path: "/invoices/{invoice_id}/expire!",
  params: [
    { name: "invoice_id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }
  ],
  success: { "200": answerInvoice },
  errors: {
    "400": { INVALID_JSON_FORMAT: {} },
    "403": { REQUEST_FORBIDDEN_ERROR: {} },
    "404": { INVOICE_NOT_FOUND_ERROR: {} }
  },
  shape: "cloud",
  retry: "idempotent",
  lookup: { operation: "getInvoice", with: { "path.invoice_id": "path.invoice_id" }, read: () => getInvoice }
}
