// @generated from specs/remittances.yaml by codegen. Change the spec and run `pnpm codegen`.
import { type Call, type ClientConfig, makeClient, type RawClient } from "@pay/core"
import * as operations from "./operations.ts"
import type {
  CancelRemittancePayoutError,
  CancelRemittancePayoutOptions,
  CancelRemittancePayoutResult,
  CreateRemittancePayoutBody,
  CreateRemittancePayoutError,
  CreateRemittancePayoutOptions,
  CreateRemittancePayoutResult,
  GetRemittancePayoutError,
  GetRemittancePayoutOptions,
  GetRemittancePayoutResult
} from "./operations.ts"
import { product } from "./product.ts"
import type { paths } from "./types.ts"

/**
 * Cross-border payouts. Every method returns a promise; its `result()` gives the typed error as a value.
 *
 * Source: Xendit API reference › Cross-border Payouts.
 */
export interface RemittancesClient {
  /**
   * Send money across a border from a sender to a recipient.
   *
   * The answer says ACCEPTED; webhooks tell the rest. There is no read by `reference_id`: keep the id of the answer. If
   * it was lost, every `remittance_payout.*` event carries the reference, and a repeat with the same key proves by
   * DUPLICATE_ERROR that the payout exists.
   *
   * Repeated with the same idempotency key and bytes.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A field is missing or breaks a rule; `errors` names it.
   * - `INVALID_JSON_FORMAT` (400): The body is not JSON.
   * - `DESTINATION_CURRENCY_NOT_SUPPORTED` (400): The recipient's channel does not take this currency.
   * - `AMOUNT_FORMAT_ERROR` (400): The amount has more than two decimals.
   * - `MINIMUM_TRANSFER_LIMIT_ERROR` (400): The amount is below the minimum of the recipient's bank.
   * - `MAXIMUM_TRANSFER_LIMIT_ERROR` (400): The amount is above the maximum of the recipient's bank.
   * - `AMOUNT_INCREMENT_NOT_SUPPORTED` (400): The amount is not a multiple of the channel's smallest step.
   * - `ACCOUNT_BLACKLISTED_ERROR` (400): The recipient's account is barred.
   * - `PAYMENT_CHANNEL_DETAIL_ERROR` (400): The recipient's identity account has a type other than BANK_ACCOUNT or
   *   EWALLET.
   * - `DUPLICATE_ERROR` (400): The idempotency key was used before; the payout made with it stands.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `CUSTOMER_DATA_NOT_FOUND` (404): No customer has the sender's or recipient's id.
   * - `IDEMPOTENCY_ERROR` (409): The key was used for another endpoint.
   * - `STILL_PROCESSING_ERROR` (409): The first request with this key is still running.
   * - `SERVER_ERROR` (500): The payout may have been created; repeat with the same key.
   *
   * Source: Cross-border Payouts › Create Cross-border Payout.
   */
  createRemittancePayout(
    body: CreateRemittancePayoutBody,
    options?: CreateRemittancePayoutOptions
  ): Call<CreateRemittancePayoutResult, CreateRemittancePayoutError>

  /**
   * Read a cross-border payout by its id.
   *
   * A read: repeated until it succeeds or the deadline ends.
   *
   * Refusals:
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `REMITTANCE_PAYOUT_NOT_FOUND` (404): No payout has this id.
   *
   * Source: Cross-border Payouts › Get Cross-border Payout by ID.
   */
  getRemittancePayout(
    crossBorderPayoutId: string,
    options?: GetRemittancePayoutOptions
  ): Call<GetRemittancePayoutResult, GetRemittancePayoutError>

  /**
   * Cancel a cross-border payout that nobody is paying out yet.
   *
   * Known to work while ACCEPTED, and while READY for cash pick-up; refused once LOCKED.
   *
   * Never repeated once it may have been sent: a lost answer is an IndeterminateError.
   *
   * Refusals:
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `CANCELLATION_NOT_ALLOWED` (404): The payout is on its way or finished, cancelled included; read its status.
   * - `REMITTANCE_PAYOUT_NOT_FOUND` (404): No payout has this id.
   * - `SERVER_ERROR` (500): Unexpected failure at the provider; read the payout.
   *
   * Source: Cross-border Payouts › Cancel Cross-border Payout.
   */
  cancelRemittancePayout(
    crossBorderPayoutId: string,
    options?: CancelRemittancePayoutOptions
  ): Call<CancelRemittancePayoutResult, CancelRemittancePayoutError>

  /** openapi-fetch over the same pipeline: typed by path, for what the methods do not cover. */
  readonly raw: RawClient<paths>
}

/** Makes the client of Cross-border payouts. Throws ConfigError for an unusable configuration. */
export const createRemittancesClient = (config: ClientConfig): RemittancesClient => {
  const client = makeClient(config, product)
  return {
    createRemittancePayout: (body, options) => client.call(operations.createRemittancePayout, { body }, options),
    getRemittancePayout: (crossBorderPayoutId, options) =>
      client.call(operations.getRemittancePayout, { path: { cross_border_payout_id: crossBorderPayoutId } }, options),
    cancelRemittancePayout: (crossBorderPayoutId, options) =>
      client.call(operations.cancelRemittancePayout, { path: { cross_border_payout_id: crossBorderPayoutId } }, options),
    get raw() {
      return client.raw<paths>()
    }
  }
}
