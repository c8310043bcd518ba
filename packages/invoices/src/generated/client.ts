// @generated from specs/invoices.yaml by codegen. Change the spec and run `pnpm codegen`.
import { type Call, type ClientConfig, makeClient, type RawClient } from "@pay/core"
import * as operations from "./operations.ts"
import type {
  CreateInvoiceBody,
  CreateInvoiceError,
  CreateInvoiceOptions,
  CreateInvoiceResult,
  ExpireInvoiceError,
  ExpireInvoiceOptions,
  ExpireInvoiceResult,
  GetInvoiceError,
  GetInvoiceOptions,
  GetInvoiceResult,
  ListInvoicesError,
  ListInvoicesOptions,
  ListInvoicesQuery,
  ListInvoicesResult
} from "./operations.ts"
import { product } from "./product.ts"
import type { paths } from "./types.ts"

/**
 * Invoices. Every method returns a promise; its `result()` gives the typed error as a value.
 *
 * Source: Xendit API reference › Invoices.
 */
export interface InvoicesClient {
  /**
   * List invoices, the newest first.
   *
   * The filters add up. Those of time work only in pairs, after with before.
   *
   * A read: repeated until it succeeds or the deadline ends.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A parameter is against a rule; errors lists them.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   *
   * Source: Invoices › List All Invoices.
   */
  listInvoices(query?: ListInvoicesQuery, options?: ListInvoicesOptions): Call<ListInvoicesResult, ListInvoicesError>
  /** Every item of {@link InvoicesClient.listInvoices}, page after page. */
  listInvoicesAll(
    query?: ListInvoicesQuery,
    options?: ListInvoicesOptions
  ): AsyncIterable<NonNullable<ListInvoicesResult>[number]>

  /**
   * Create an invoice and its payment page.
   *
   * Send the customer to invoice_url; invoice-callback tells when it is paid. Nothing makes external_id unique: give
   * each invoice its own, as it is the only trace of one whose answer was lost.
   *
   * Never repeated once it may have been sent: a lost answer is an IndeterminateError.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A field is missing, mistyped or against a rule; errors lists the fields.
   * - `INVALID_JSON_FORMAT` (400): The body is not valid JSON.
   * - `NO_COLLECTION_METHODS_ERROR` (400): Your account has no payment method set up; the provider's support does that.
   * - `UNAVAILABLE_PAYMENT_METHOD_ERROR` (400): None of the payment methods asked for is open to your account.
   * - `INVALID_REMINDER_TIME` (400): reminder_time is not allowed.
   * - `INSTALLMENT_CONFIGURATION_NOT_AVAILABLE` (400): Installments of one of the issuers are not open to your account.
   * - `INSTALLMENT_NOT_ENABLED` (400): Installments are not open to your account.
   * - `AMOUNT_BELOW_MINIMUM_LIMIT` (400): The amount is too low for installments.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `UNIQUE_ACCOUNT_NUMBER_UNAVAILABLE_ERROR` (404): No number is left in your range of virtual accounts.
   * - `CALLBACK_VIRTUAL_ACCOUNT_NOT_FOUND_ERROR` (404): The virtual account to be linked does not exist.
   * - `AVAILABLE_PAYMENT_CODE_NOT_FOUND_ERROR` (404): No code is left in your range of retail outlets.
   *
   * Source: Invoices › Create Invoice.
   */
  createInvoice(body: CreateInvoiceBody, options?: CreateInvoiceOptions): Call<CreateInvoiceResult, CreateInvoiceError>

  /**
   * Read an invoice.
   *
   * A read: repeated until it succeeds or the deadline ends.
   *
   * Refusals:
   * - `INVALID_JSON_FORMAT` (400): The body is not valid JSON.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `INVOICE_NOT_FOUND_ERROR` (404): No invoice of yours has this id.
   *
   * Source: Invoices › Get Invoice.
   */
  getInvoice(invoiceId: string, options?: GetInvoiceOptions): Call<GetInvoiceResult, GetInvoiceError>

  /**
   * Close an invoice before its time.
   *
   * Closes its own account numbers, codes and card payment. A virtual account linked by callback_virtual_account_id
   * stays open: what is paid into it from now on is a payment of that account, so expire it too.
   *
   * Safe to repeat: the same call leaves the same state.
   *
   * Refusals:
   * - `INVALID_JSON_FORMAT` (400): The body is not valid JSON.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `INVOICE_NOT_FOUND_ERROR` (404): No invoice of yours has this id.
   *
   * Source: Invoices › Expire Invoice.
   */
  expireInvoice(invoiceId: string, options?: ExpireInvoiceOptions): Call<ExpireInvoiceResult, ExpireInvoiceError>

  /** The same client on behalf of a sub-account: sends `for-user-id` with each call that takes it. */
  forUser(userId: string): InvoicesClient
  /** openapi-fetch over the same pipeline: typed by path, for what the methods do not cover. */
  readonly raw: RawClient<paths>
}

/** Makes the client of Invoices. Throws ConfigError for an unusable configuration. */
export const createInvoicesClient = (config: ClientConfig): InvoicesClient => {
  const client = makeClient(config, product)
  return {
    listInvoices: (query, options) =>
      client.call(operations.listInvoices, { ...(query === undefined ? {} : { query }) }, options),
    listInvoicesAll: (query, options) =>
      client.pages(operations.listInvoices, { ...(query === undefined ? {} : { query }) }, options),
    createInvoice: (body, options) => client.call(operations.createInvoice, { body }, options),
    getInvoice: (invoiceId, options) => client.call(operations.getInvoice, { path: { invoice_id: invoiceId } }, options),
    expireInvoice: (invoiceId, options) =>
      client.call(operations.expireInvoice, { path: { invoice_id: invoiceId } }, options),
    forUser: (userId) => createInvoicesClient({ ...config, defaults: { ...config.defaults, forUserId: userId } }),
    get raw() {
      return client.raw<paths>()
    }
  }
}
