// @generated from specs/ewallets.yaml by codegen. Change the spec and run `pnpm codegen`.
import { type ClientConfig, type ConfigError, makeEffectClient } from "@pay/core/effect"
import { Context, type Effect, Layer } from "effect"
import * as EffectModule from "effect/Effect"
import * as operations from "./operations.ts"
import type {
  CreateChargeBody,
  CreateChargeError,
  CreateChargeOptions,
  CreateChargeResult,
  CreatePaymentMethodBody,
  CreatePaymentMethodError,
  CreatePaymentMethodOptions,
  CreatePaymentMethodResult,
  ExpirePaymentMethodError,
  ExpirePaymentMethodOptions,
  ExpirePaymentMethodResult,
  GetChargeError,
  GetChargeOptions,
  GetChargeResult,
  GetPaymentMethodError,
  GetPaymentMethodOptions,
  GetPaymentMethodResult,
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
  RefundChargeResult,
  VoidChargeError,
  VoidChargeOptions,
  VoidChargeResult
} from "./operations.ts"
import { product } from "./product.ts"

/**
 * eWallets, with every refusal in the error type.
 *
 * Source: Xendit API reference › eWallets.
 */
export interface EwalletsService {
  /**
   * Ask a customer's e-wallet for a payment.
   *
   * The charge starts as PENDING; `ewallet.capture` tells how it ended. Where `is_redirect_required` is true, send the
   * customer to one of the `actions`. Keep `reference_id` unique per payment: it is the only trace of a charge whose
   * answer was lost.
   *
   * Never repeated once it may have been sent: a lost answer is an IndeterminateError.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A field is missing, mistyped or against a rule.
   * - `UNSUPPORTED_CURRENCY` (400): The wallet does not take this currency.
   * - `INVALID_PAYMENT_METHOD_ID` (400): The payment method is unknown to this account, or was linked for another
   *   channel or customer than the request names.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `INVALID_MERCHANT_CREDENTIALS` (401): The wallet provider rejects the merchant's set-up; only Xendit's support
   *   can mend it.
   * - `INVALID_TOKEN` (401): The customer's account link has expired; link the account again.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key may not make this call.
   * - `CHANNEL_NOT_ACTIVATED` (403): The wallet is not activated for this account.
   * - `UNSUPPORTED_CONTENT_TYPE` (403): The body's content type is not accepted.
   * - `CALLBACK_URL_NOT_FOUND` (404): The dashboard holds no webhook URL for e-wallets.
   * - `RATE_LIMIT_EXCEEDED` (429): The endpoint's quota for this account is used up.
   * - `CHARGE_LIMIT_EXCEEDED` (429): More than 3 requests to Jenius Pay for one cashtag within 10 minutes.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   * - `CHANNEL_UNAVAILABLE` (503): The wallet's provider has trouble.
   *
   * Source: eWallets › Create eWallet Charge.
   */
  createCharge(
    body: CreateChargeBody,
    options?: CreateChargeOptions
  ): Effect.Effect<CreateChargeResult, CreateChargeError>

  /**
   * Read a charge with its payment, void and refund state.
   *
   * A read: repeated until it succeeds or the deadline ends.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): The id is malformed.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `INVALID_MERCHANT_CREDENTIALS` (401): The wallet provider rejects the merchant's set-up; only Xendit's support
   *   can mend it.
   * - `DATA_NOT_FOUND` (404): No charge has this id.
   * - `RATE_LIMIT_EXCEEDED` (429): The endpoint's quota for this account is used up.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   *
   * Source: eWallets › Get eWallet Charge Status.
   */
  getCharge(id: string, options?: GetChargeOptions): Effect.Effect<GetChargeResult, GetChargeError>

  /**
   * Cancel a succeeded charge of today and give the whole amount back.
   *
   * Possible until 23:50 of the day the charge was made (UTC+07:00 for Indonesia, UTC+08:00 for the Philippines); later
   * use `refundCharge`. Fee and VAT come back too. The answer still says SUCCEEDED, with `void_status` PENDING; the
   * charge becomes VOIDED when `ewallet.void` or `getCharge` says so.
   *
   * Never repeated once it may have been sent: a lost answer is an IndeterminateError.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): The request is malformed.
   * - `VOID_NOT_SUPPORTED` (400): The wallet has no void; use a refund.
   * - `VOID_TEMPORARILY_UNAVAILABLE` (400): ShopeePay takes no voids between 00:00 and 05:00 local time (UTC+07:00 or
   *   UTC+08:00).
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key may not make this call.
   * - `INELIGIBLE_TRANSACTION` (403): The cut-off has passed, or the charge is not SUCCEEDED (it may be voided
   *   already).
   * - `INELIGIBLE_MERCHANT` (403): The account's settlement set-up rules voids out; only Xendit's support can change
   *   it.
   * - `DATA_NOT_FOUND` (404): No charge has this id.
   * - `RATE_LIMIT_EXCEEDED` (429): The endpoint's quota for this account is used up.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   * - `CHANNEL_UNAVAILABLE` (503): The wallet's provider has trouble.
   *
   * Source: eWallets › Create eWallet Void.
   */
  voidCharge(id: string, options?: VoidChargeOptions): Effect.Effect<VoidChargeResult, VoidChargeError>

  /**
   * List the refunds of a charge.
   *
   * At most 50 come back: `has_more` says that there are others, but no documented parameter fetches them. Narrow by
   * `status` instead.
   *
   * A read: repeated until it succeeds or the deadline ends.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A parameter is malformed or out of range.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `DATA_NOT_FOUND` (404): No charge has this id.
   * - `RATE_LIMIT_EXCEEDED` (429): The endpoint's quota for this account is used up.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   *
   * Source: eWallets › List eWallet Refunds by Charge ID.
   */
  listRefunds(
    id: string,
    query?: ListRefundsQuery,
    options?: ListRefundsOptions
  ): Effect.Effect<ListRefundsResult, ListRefundsError>

  /**
   * Give back a succeeded charge, in full or in part.
   *
   * Without `amount` all that is left is refunded. The refund starts as PENDING and is settled by `ewallet.refund`. One
   * refund of a charge at a time. How long a charge can be refunded depends on the wallet (14 days for OVO up to
   * without end for Jenius Pay).
   *
   * Never repeated once it may have been sent: a lost answer is an IndeterminateError.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A field is missing, mistyped or against a rule.
   * - `MAXIMUM_REFUND_AMOUNT_REACHED` (400): The amount is more than what is left to refund; a refund believed lost may
   *   have gone through.
   * - `MAXIMUM_REFUND_TRANSACTION_REACHED` (400): The charge has had as many refunds as its wallet allows.
   * - `PARTIAL_REFUND_NOT_SUPPORTED` (400): The wallet refunds in full only.
   * - `REFUND_TEMPORARILY_UNAVAILABLE` (400): ShopeePay takes no refunds between 23:50 and 05:00 local time (UTC+07:00
   *   or UTC+08:00), and Maya no partial refund on the day of the payment.
   * - `REFUND_NOT_SUPPORTED` (400): The wallet has no refunds.
   * - `REFUND_IN_PROGRESS` (400): Another refund of this charge is still PENDING; wait for its outcome, then decide.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key may not make this call.
   * - `INELIGIBLE_TRANSACTION` (403): The refund period is over, or the charge is FAILED, PENDING or VOIDED.
   * - `INSUFFICIENT_BALANCE` (403): The merchant's own balance is too low for the refund; top it up.
   * - `DATA_NOT_FOUND` (404): No charge has this id.
   * - `RATE_LIMIT_EXCEEDED` (429): The endpoint's quota for this account is used up.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   * - `CHANNEL_UNAVAILABLE` (503): The wallet's provider has trouble.
   *
   * Source: eWallets › Create eWallet Refund.
   */
  refundCharge(
    id: string,
    body?: RefundChargeBody,
    options?: RefundChargeOptions
  ): Effect.Effect<RefundChargeResult, RefundChargeError>

  /**
   * Read one refund of a charge.
   *
   * A read: repeated until it succeeds or the deadline ends.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): An id is malformed.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `DATA_NOT_FOUND` (404): No such charge or refund.
   * - `RATE_LIMIT_EXCEEDED` (429): The endpoint's quota for this account is used up.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   *
   * Source: eWallets › Get eWallet Refund by Refund ID.
   */
  getRefund(
    chargeId: string,
    refundId: string,
    options?: GetRefundOptions
  ): Effect.Effect<GetRefundResult, GetRefundError>

  /**
   * Start linking a customer's e-wallet for later charges.
   *
   * Send the customer to the AUTH action's `url`; `payment_method.activated` tells when the link can be charged with
   * `checkout_method` TOKENIZED_PAYMENT. OVO needs a customer with `given_names` and `mobile_number`, LinkAja one with
   * `mobile_number`. No money moves here.
   *
   * Never repeated once it may have been sent: a lost answer is an IndeterminateError.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A field is missing, mistyped or against a rule.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `CHANNEL_NOT_ACTIVATED` (403): The wallet is not activated for this account.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key may not make this call.
   * - `DUPLICATE_ERROR` (409): A payment method with these details exists.
   * - `RATE_LIMIT_EXCEEDED` (429): The endpoint's quota for this account is used up.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   * - `CHANNEL_UNAVAILABLE` (503): The wallet's provider has trouble.
   *
   * Source: eWallets › Account Linking - Create Payment Method.
   */
  createPaymentMethod(
    body: CreatePaymentMethodBody,
    options?: CreatePaymentMethodOptions
  ): Effect.Effect<CreatePaymentMethodResult, CreatePaymentMethodError>

  /**
   * Read a linked e-wallet with its status and balance.
   *
   * A read: repeated until it succeeds or the deadline ends.
   *
   * Refusals:
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `DATA_NOT_FOUND_ERROR` (404): The payment method is unknown, unsupported or not activated for this account.
   * - `RATE_LIMIT_EXCEEDED` (429): The endpoint's quota for this account is used up.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   *
   * Source: eWallets › Get Account Balance/Payment Method Details.
   */
  getPaymentMethod(
    id: string,
    options?: GetPaymentMethodOptions
  ): Effect.Effect<GetPaymentMethodResult, GetPaymentMethodError>

  /**
   * Unlink a customer's e-wallet.
   *
   * The link cannot be charged any more. Take it as final; a new link needs the customer again.
   *
   * Never repeated once it may have been sent: a lost answer is an IndeterminateError.
   *
   * Refusals:
   * - `INVALID_PAYMENT_METHOD` (400): Its status does not allow this; it may be unlinked already.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `DATA_NOT_FOUND_ERROR` (404): The payment method is unknown to this account.
   * - `RATE_LIMIT_EXCEEDED` (429): The endpoint's quota for this account is used up.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   * - `CHANNEL_UNAVAILABLE` (503): The wallet's provider has trouble.
   *
   * Source: eWallets › Unlink a Payment Method.
   */
  expirePaymentMethod(
    id: string,
    options?: ExpirePaymentMethodOptions
  ): Effect.Effect<ExpirePaymentMethodResult, ExpirePaymentMethodError>
}

/** The service; `Ewallets.layer(config)` provides it. */
export class Ewallets extends Context.Service<Ewallets, EwalletsService>()(
  "@pay/ewallets/Ewallets"
) {
  static readonly layer = (config: ClientConfig): Layer.Layer<Ewallets, ConfigError> =>
    Layer.effect(Ewallets, makeEwallets(config))
}

/** Makes the service without a layer. */
export const makeEwallets = (config: ClientConfig): Effect.Effect<EwalletsService, ConfigError> =>
  EffectModule.map(makeEffectClient(config, product), (client): EwalletsService => ({
    createCharge: (body, options) => client.call(operations.createCharge, { body }, options),
    getCharge: (id, options) => client.call(operations.getCharge, { path: { id } }, options),
    voidCharge: (id, options) => client.call(operations.voidCharge, { path: { id } }, options),
    listRefunds: (id, query, options) =>
      client.call(operations.listRefunds, { path: { id }, ...(query === undefined ? {} : { query }) }, options),
    refundCharge: (id, body, options) =>
      client.call(operations.refundCharge, { path: { id }, ...(body === undefined ? {} : { body }) }, options),
    getRefund: (chargeId, refundId, options) =>
      client.call(operations.getRefund, { path: { charge_id: chargeId, refund_id: refundId } }, options),
    createPaymentMethod: (body, options) => client.call(operations.createPaymentMethod, { body }, options),
    getPaymentMethod: (id, options) => client.call(operations.getPaymentMethod, { path: { id } }, options),
    expirePaymentMethod: (id, options) => client.call(operations.expirePaymentMethod, { path: { id } }, options)
  }))
