// @generated from specs/retail-outlets.yaml by codegen. Change the spec and run `pnpm codegen`.
import { type Call, type ClientConfig, makeClient, type RawClient } from "@pay/core"
import * as operations from "./operations.ts"
import type {
  CreateFixedPaymentCodeBody,
  CreateFixedPaymentCodeError,
  CreateFixedPaymentCodeOptions,
  CreateFixedPaymentCodeResult,
  CreatePaymentCodeBody,
  CreatePaymentCodeError,
  CreatePaymentCodeOptions,
  CreatePaymentCodeResult,
  GetFixedPaymentCodeError,
  GetFixedPaymentCodeOptions,
  GetFixedPaymentCodeResult,
  GetPaymentCodeError,
  GetPaymentCodeOptions,
  GetPaymentCodeResult,
  ListFixedPaymentCodePaymentsError,
  ListFixedPaymentCodePaymentsOptions,
  ListFixedPaymentCodePaymentsQuery,
  ListFixedPaymentCodePaymentsResult,
  ListPaymentCodePaymentsError,
  ListPaymentCodePaymentsOptions,
  ListPaymentCodePaymentsResult,
  UpdateFixedPaymentCodeBody,
  UpdateFixedPaymentCodeError,
  UpdateFixedPaymentCodeOptions,
  UpdateFixedPaymentCodeResult,
  UpdatePaymentCodeBody,
  UpdatePaymentCodeError,
  UpdatePaymentCodeOptions,
  UpdatePaymentCodeResult
} from "./operations.ts"
import { product } from "./product.ts"
import type { paths } from "./types.ts"

/**
 * Retail outlets. Every method returns a promise; its `result()` gives the typed error as a value.
 *
 * Source: Xendit API reference › Retail Outlets (OTC).
 */
export interface RetailOutletsClient {
  /**
   * Create a fixed payment code for Alfamart or Indomaret.
   *
   * It can be paid again and again for 31 years, unless is_single_use and expiration_date say otherwise.
   *
   * Never repeated once it may have been sent: a lost answer is an IndeterminateError.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A field is missing, mistyped or against a rule; errors lists the fields.
   * - `INVALID_JSON_FORMAT` (400): The body is not valid JSON.
   * - `PAYMENT_CODE_OUTSIDE_RANGE` (400): The chosen code lies outside your range; the dashboard shows the range.
   * - `RETAIL_OUTLET_NOT_SUPPORTED_ERROR` (400): The outlet is not offered at present.
   * - `DUPLICATE_PAYMENT_CODE_ERROR` (400): This code exists, perhaps from a create whose answer was lost; choose
   *   another.
   * - `EXPIRATION_DATE_INVALID_ERROR` (400): The expiry lies in the past.
   * - `MINIMUM_EXPECTED_AMOUNT_ERROR` (400): The expected amount is below IDR 10,000.
   * - `MAXIMUM_EXPECTED_AMOUNT_ERROR` (400): The expected amount is above the outlet's maximum.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   *
   * Source: Retail Outlets (OTC) - ID › Create Fixed Payment Code.
   */
  createFixedPaymentCode(
    body: CreateFixedPaymentCodeBody,
    options?: CreateFixedPaymentCodeOptions
  ): Call<CreateFixedPaymentCodeResult, CreateFixedPaymentCodeError>

  /**
   * Read a fixed payment code.
   *
   * A read: repeated until it succeeds or the deadline ends.
   *
   * Refusals:
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `FIXED_PAYMENT_CODE_NOT_FOUND_ERROR` (404): No fixed payment code of yours has this id.
   *
   * Source: Retail Outlets (OTC) - ID › Get Fixed Payment Code.
   */
  getFixedPaymentCode(
    fixedPaymentCodeId: string,
    options?: GetFixedPaymentCodeOptions
  ): Call<GetFixedPaymentCodeResult, GetFixedPaymentCodeError>

  /**
   * Change an active fixed payment code, or expire it.
   *
   * Fields left out stay as they are. An expiration_date in the past expires the code at once.
   *
   * Safe to repeat: the same call leaves the same state.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A field is mistyped or against a rule; errors lists the fields.
   * - `INVALID_JSON_FORMAT` (400): The body is not valid JSON.
   * - `INACTIVE_FIXED_PAYMENT_CODE_ERROR` (400): The code is paid or expired and cannot change any more.
   * - `MINIMUM_EXPECTED_AMOUNT_ERROR` (400): The expected amount is below IDR 10,000.
   * - `MAXIMUM_EXPECTED_AMOUNT_ERROR` (400): The expected amount is above the outlet's maximum.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `FIXED_PAYMENT_CODE_NOT_FOUND_ERROR` (404): No fixed payment code of yours has this id.
   *
   * Source: Retail Outlets (OTC) - ID › Update Fixed Payment Code.
   */
  updateFixedPaymentCode(
    fixedPaymentCodeId: string,
    body: UpdateFixedPaymentCodeBody,
    options?: UpdateFixedPaymentCodeOptions
  ): Call<UpdateFixedPaymentCodeResult, UpdateFixedPaymentCodeError>

  /**
   * List the payments into a fixed payment code.
   *
   * A read: repeated until it succeeds or the deadline ends.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A parameter is against a rule; errors lists them.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `DATA_NOT_FOUND` (404): No fixed payment code of yours has this id.
   *
   * Source: Retail Outlets (OTC) - ID › Get Payments By Fixed Payment Code ID.
   */
  listFixedPaymentCodePayments(
    fixedPaymentCodeId: string,
    query?: ListFixedPaymentCodePaymentsQuery,
    options?: ListFixedPaymentCodePaymentsOptions
  ): Call<ListFixedPaymentCodePaymentsResult, ListFixedPaymentCodePaymentsError>
  /** Every item of {@link RetailOutletsClient.listFixedPaymentCodePayments}, page after page. */
  listFixedPaymentCodePaymentsAll(
    fixedPaymentCodeId: string,
    query?: ListFixedPaymentCodePaymentsQuery,
    options?: ListFixedPaymentCodePaymentsOptions
  ): AsyncIterable<NonNullable<ListFixedPaymentCodePaymentsResult["data"]>[number]>

  /**
   * Create a payment code for an outlet in the Philippines.
   *
   * It can be paid once within 2 days, unless is_single_use and expires_at say otherwise.
   *
   * Never repeated once it may have been sent: a lost answer is an IndeterminateError.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A field is missing, mistyped or against a rule; errors lists the fields.
   * - `INVALID_JSON_FORMAT` (400): The body is not valid JSON.
   * - `CHANNEL_CODE_NOT_SUPPORTED` (400): The outlet is not offered to you; the provider's support opens it.
   * - `DUPLICATE_ERROR` (400): This code exists, perhaps from a create whose answer was lost; choose another.
   * - `EXPIRATION_DATE_INVALID_ERROR` (400): The expiry lies in the past.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `DATA_NOT_FOUND_ERROR` (404): You are not registered as a merchant with the outlet; the provider's support does
   *   that.
   * - `GENERATION_ERROR` (503): The outlet failed for an unnamed reason while it made the code.
   *
   * Source: Retail Outlets (OTC) - PH › Create Payment Code.
   */
  createPaymentCode(
    body: CreatePaymentCodeBody,
    options?: CreatePaymentCodeOptions
  ): Call<CreatePaymentCodeResult, CreatePaymentCodeError>

  /**
   * Read a payment code.
   *
   * A read: repeated until it succeeds or the deadline ends.
   *
   * Refusals:
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `DATA_NOT_FOUND_ERROR` (404): No payment code of yours has this id.
   *
   * Source: Retail Outlets (OTC) - PH › Get Payment Code.
   */
  getPaymentCode(
    paymentCodeId: string,
    options?: GetPaymentCodeOptions
  ): Call<GetPaymentCodeResult, GetPaymentCodeError>

  /**
   * Change a payment code, or expire it.
   *
   * Fields left out stay as they are. An expires_at in the past expires the code at once, except at 7ELEVEN, where the
   * expiry cannot change.
   *
   * Safe to repeat: the same call leaves the same state.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A field is mistyped or against a rule; errors lists the fields.
   * - `INVALID_JSON_FORMAT` (400): The body is not valid JSON.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `DATA_NOT_FOUND_ERROR` (404): No payment code of yours has this id.
   *
   * Source: Retail Outlets (OTC) - PH › Update Payment Code.
   */
  updatePaymentCode(
    paymentCodeId: string,
    body: UpdatePaymentCodeBody,
    options?: UpdatePaymentCodeOptions
  ): Call<UpdatePaymentCodeResult, UpdatePaymentCodeError>

  /**
   * List all payments into a payment code.
   *
   * A read: repeated until it succeeds or the deadline ends.
   *
   * Refusals:
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `DATA_NOT_FOUND_ERROR` (404): No payment code of yours has this id.
   *
   * Source: Retail Outlets (OTC) - PH › Get Payments By Payment Code ID.
   */
  listPaymentCodePayments(
    paymentCodeId: string,
    options?: ListPaymentCodePaymentsOptions
  ): Call<ListPaymentCodePaymentsResult, ListPaymentCodePaymentsError>

  /** The same client on behalf of a sub-account: sends `for-user-id` with each call that takes it. */
  forUser(userId: string): RetailOutletsClient
  /** openapi-fetch over the same pipeline: typed by path, for what the methods do not cover. */
  readonly raw: RawClient<paths>
}

/** Makes the client of Retail outlets. Throws ConfigError for an unusable configuration. */
export const createRetailOutletsClient = (config: ClientConfig): RetailOutletsClient => {
  const client = makeClient(config, product)
  return {
    createFixedPaymentCode: (body, options) => client.call(operations.createFixedPaymentCode, { body }, options),
    getFixedPaymentCode: (fixedPaymentCodeId, options) =>
      client.call(operations.getFixedPaymentCode, { path: { fixed_payment_code_id: fixedPaymentCodeId } }, options),
    updateFixedPaymentCode: (fixedPaymentCodeId, body, options) =>
      client.call(
        operations.updateFixedPaymentCode,
        { path: { fixed_payment_code_id: fixedPaymentCodeId }, body },
        options
      ),
    listFixedPaymentCodePayments: (fixedPaymentCodeId, query, options) =>
      client.call(
        operations.listFixedPaymentCodePayments,
        { path: { fixed_payment_code_id: fixedPaymentCodeId }, ...(query === undefined ? {} : { query }) },
        options
      ),
    listFixedPaymentCodePaymentsAll: (fixedPaymentCodeId, query, options) =>
      client.pages(
        operations.listFixedPaymentCodePayments,
        { path: { fixed_payment_code_id: fixedPaymentCodeId }, ...(query === undefined ? {} : { query }) },
        options
      ),
    createPaymentCode: (body, options) => client.call(operations.createPaymentCode, { body }, options),
    getPaymentCode: (paymentCodeId, options) =>
      client.call(operations.getPaymentCode, { path: { payment_code_id: paymentCodeId } }, options),
    updatePaymentCode: (paymentCodeId, body, options) =>
      client.call(operations.updatePaymentCode, { path: { payment_code_id: paymentCodeId }, body }, options),
    listPaymentCodePayments: (paymentCodeId, options) =>
      client.call(operations.listPaymentCodePayments, { path: { payment_code_id: paymentCodeId } }, options),
    forUser: (userId) => createRetailOutletsClient({ ...config, defaults: { ...config.defaults, forUserId: userId } }),
    get raw() {
      return client.raw<paths>()
    }
  }
}
