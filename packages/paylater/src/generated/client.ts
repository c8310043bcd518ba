// @generated from specs/paylater.yaml by codegen. Change the spec and run `pnpm codegen`.
import { type Call, type ClientConfig, makeClient, type RawClient } from "@pay/core"
import * as operations from "./operations.ts"
import type {
  CancelChargeError,
  CancelChargeOptions,
  CancelChargeResult,
  CreateChargeBody,
  CreateChargeError,
  CreateChargeOptions,
  CreateChargeResult,
  CreatePlanBody,
  CreatePlanError,
  CreatePlanOptions,
  CreatePlanResult,
  GetChargeError,
  GetChargeOptions,
  GetChargeResult,
  GetRefundError,
  GetRefundOptions,
  GetRefundResult,
  ListRefundsError,
  ListRefundsOptions,
  ListRefundsQuery,
  ListRefundsResult,
  RefundChargeBody,
  RefundChargeError,
  RefundChargeOptions,
  RefundChargeResult
} from "./operations.ts"
import { product } from "./product.ts"
import type { paths } from "./types.ts"

/**
 * PayLater. Every method returns a promise; its `result()` gives the typed error as a value.
 *
 * Source: Xendit API reference › PayLater.
 */
export interface PaylaterClient {
  /**
   * Ask a lender which instalment plans it offers for a basket.
   *
   * A plan is an offer for one customer and basket, and `createCharge` needs its id; the customer picks the option on
   * the lender's page. The customer object must hold `given_names`, `surname`, `email`, `mobile_number` (E.164) and an
   * address with `street_line1`, `city`, `postal_code` and country.
   *
   * Safe to repeat: the same call leaves the same state.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A field is missing, mistyped or against a rule; the amount is not the sum of the
   *   items; or a URL is none.
   * - `INVALID_CUSTOMER_ID` (400): The customer object lacks what lenders ask for.
   * - `UNSUPPORTED_CURRENCY` (400): The lender does not take this currency.
   * - `INVALID_API_KEY` (401): The API key may not use this service.
   * - `INVALID_MERCHANT_CREDENTIALS` (401): The lender rejects the merchant's set-up; only Xendit's support can mend
   *   it.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key may not make this call.
   * - `CHANNEL_NOT_ACTIVATED` (403): The lender is not activated for this account.
   * - `DATA_NOT_FOUND` (404): No customer has this id.
   * - `RATE_LIMIT_EXCEEDED` (429): The endpoint's quota for this account is used up.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   * - `CHANNEL_UNAVAILABLE` (503): The lender has trouble.
   *
   * Source: PayLater › Initiate PayLater Plans.
   */
  createPlan(body: CreatePlanBody, options?: CreatePlanOptions): Call<CreatePlanResult, CreatePlanError>

  /**
   * Charge a plan and get the lender's checkout page.
   *
   * The charge starts as PENDING: send the customer to one of the `actions`. `paylater.payment` tells how it ended.
   * Keep `reference_id` unique per payment: it is the only trace of a charge whose answer was lost.
   *
   * Never repeated once it may have been sent: a lost answer is an IndeterminateError.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A field is missing, mistyped or against a rule, or the lender does not know this
   *   checkout method.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `PAYLATER_PLAN_DATA_NOT_FOUND` (404): No plan has this id; ask for one.
   * - `RATE_LIMIT_EXCEEDED` (429): The endpoint's quota for this account is used up.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   * - `CHANNEL_UNAVAILABLE` (503): The lender has trouble.
   *
   * Source: PayLater › Create PayLater Charges.
   */
  createCharge(body: CreateChargeBody, options?: CreateChargeOptions): Call<CreateChargeResult, CreateChargeError>

  /**
   * Read a charge with its payment and refund state.
   *
   * A read: repeated until it succeeds or the deadline ends.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): The id is not `plc_` and a UUID.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `DATA_NOT_FOUND` (404): No charge has this id.
   * - `RATE_LIMIT_EXCEEDED` (429): The endpoint's quota for this account is used up.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   *
   * Source: PayLater › Get PayLater Charge by ID.
   */
  getCharge(id: string, options?: GetChargeOptions): Call<GetChargeResult, GetChargeError>

  /**
   * Cancel a charge that is not paid yet.
   *
   * The checkout page closes at once and the charge becomes CANCELLED. No event tells of it.
   *
   * Never repeated once it may have been sent: a lost answer is an IndeterminateError.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): The request is malformed.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key may not make this call.
   * - `INELIGIBLE_TRANSACTION` (403): The charge is not PENDING: paid, failed or cancelled already.
   * - `DATA_NOT_FOUND` (404): No charge has this id.
   * - `RATE_LIMIT_EXCEEDED` (429): The endpoint's quota for this account is used up.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   * - `CHANNEL_UNAVAILABLE` (503): The lender has trouble.
   *
   * Source: PayLater › Cancel Paylater Charge.
   */
  cancelCharge(id: string, options?: CancelChargeOptions): Call<CancelChargeResult, CancelChargeError>

  /**
   * List the refunds of a charge.
   *
   * At most 50 come back: `has_more` says that there are others, but no documented parameter fetches them. Narrow by
   * `status` instead.
   *
   * A read: repeated until it succeeds or the deadline ends.
   *
   * Refusals:
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `DATA_NOT_FOUND` (404): No charge has this id.
   * - `RATE_LIMIT_EXCEEDED` (429): The endpoint's quota for this account is used up.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   *
   * Source: PayLater › List Paylater Refunds.
   */
  listRefunds(
    id: string,
    query?: ListRefundsQuery,
    options?: ListRefundsOptions
  ): Call<ListRefundsResult, ListRefundsError>

  /**
   * Give back a paid charge, in full or in part.
   *
   * Without `amount` all that is left is refunded, to the customer's credit at the lender. Kredivo refunds for 14 days,
   * Indodana for 30, Atome, Akulaku and BillEase as long as the merchant agrees; BillEase in full only. Cashalo is not
   * named.
   *
   * Never repeated once it may have been sent: a lost answer is an IndeterminateError.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A field is missing, mistyped or against a rule.
   * - `REFUND_NOT_SUPPORTED` (400): The lender has no refunds.
   * - `PARTIAL_REFUND_NOT_SUPPORTED` (400): The lender refunds in full only.
   * - `INSUFFICIENT_BALANCE` (400): The merchant's own balance is too low; top it up or wait for settlements.
   * - `MAXIMUM_REFUND_AMOUNT_REACHED` (400): Nothing is left to refund; a refund believed lost may have gone through.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `DATA_NOT_FOUND` (404): No charge has this id.
   * - `RATE_LIMIT_EXCEEDED` (429): The endpoint's quota for this account is used up.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   * - `CHANNEL_UNAVAILABLE` (503): The lender has trouble.
   *
   * Source: PayLater › Refund Paylater Charge.
   */
  refundCharge(
    id: string,
    body?: RefundChargeBody,
    options?: RefundChargeOptions
  ): Call<RefundChargeResult, RefundChargeError>

  /**
   * Read one refund of a charge.
   *
   * A read: repeated until it succeeds or the deadline ends.
   *
   * Refusals:
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `DATA_NOT_FOUND` (404): No such charge or refund.
   * - `RATE_LIMIT_EXCEEDED` (429): The endpoint's quota for this account is used up.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   *
   * Source: PayLater › Get Refund by Refund ID.
   */
  getRefund(chargeId: string, refundId: string, options?: GetRefundOptions): Call<GetRefundResult, GetRefundError>

  /** The same client on behalf of a sub-account: sends `for-user-id` with each call that takes it. */
  forUser(userId: string): PaylaterClient
  /** openapi-fetch over the same pipeline: typed by path, for what the methods do not cover. */
  readonly raw: RawClient<paths>
}

/** Makes the client of PayLater. Throws ConfigError for an unusable configuration. */
export const createPaylaterClient = (config: ClientConfig): PaylaterClient => {
  const client = makeClient(config, product)
  return {
    createPlan: (body, options) => client.call(operations.createPlan, { body }, options),
    createCharge: (body, options) => client.call(operations.createCharge, { body }, options),
    getCharge: (id, options) => client.call(operations.getCharge, { path: { id } }, options),
    cancelCharge: (id, options) => client.call(operations.cancelCharge, { path: { id } }, options),
    listRefunds: (id, query, options) =>
      client.call(operations.listRefunds, { path: { id }, ...(query === undefined ? {} : { query }) }, options),
    refundCharge: (id, body, options) =>
      client.call(operations.refundCharge, { path: { id }, ...(body === undefined ? {} : { body }) }, options),
    getRefund: (chargeId, refundId, options) =>
      client.call(operations.getRefund, { path: { charge_id: chargeId, refund_id: refundId } }, options),
    forUser: (userId) => createPaylaterClient({ ...config, defaults: { ...config.defaults, forUserId: userId } }),
    get raw() {
      return client.raw<paths>()
    }
  }
}
