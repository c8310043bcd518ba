// @generated from specs/direct-debit.yaml by codegen. Change the spec and run `pnpm codegen`.
import { type ClientConfig, type ConfigError, makeEffectClient } from "@pay/core/effect"
import { Context, type Effect, Layer } from "effect"
import * as EffectModule from "effect/Effect"
import * as operations from "./operations.ts"
import type {
  CreatePaymentBody,
  CreatePaymentError,
  CreatePaymentMethodBody,
  CreatePaymentMethodError,
  CreatePaymentMethodOptions,
  CreatePaymentMethodResult,
  CreatePaymentOptions,
  CreatePaymentResult,
  CreateRefundBody,
  CreateRefundError,
  CreateRefundOptions,
  CreateRefundResult,
  GetPaymentByReferenceIdError,
  GetPaymentByReferenceIdOptions,
  GetPaymentByReferenceIdQuery,
  GetPaymentByReferenceIdResult,
  GetPaymentError,
  GetPaymentOptions,
  GetPaymentResult,
  GetRefundError,
  GetRefundOptions,
  GetRefundResult,
  InitializeLinkedAccountTokenBody,
  InitializeLinkedAccountTokenError,
  InitializeLinkedAccountTokenOptions,
  InitializeLinkedAccountTokenResult,
  ListLinkedAccountsError,
  ListLinkedAccountsOptions,
  ListLinkedAccountsResult,
  ListPaymentMethodsError,
  ListPaymentMethodsOptions,
  ListPaymentMethodsQuery,
  ListPaymentMethodsResult,
  ListRefundsError,
  ListRefundsOptions,
  ListRefundsResult,
  UnbindLinkedAccountTokenError,
  UnbindLinkedAccountTokenOptions,
  UnbindLinkedAccountTokenQuery,
  UnbindLinkedAccountTokenResult,
  ValidateLinkedAccountTokenOtpBody,
  ValidateLinkedAccountTokenOtpError,
  ValidateLinkedAccountTokenOtpOptions,
  ValidateLinkedAccountTokenOtpResult,
  ValidatePaymentOtpBody,
  ValidatePaymentOtpError,
  ValidatePaymentOtpOptions,
  ValidatePaymentOtpResult
} from "./operations.ts"
import { product } from "./product.ts"

/**
 * Direct debit, with every refusal in the error type.
 *
 * Source: Xendit API reference › Direct Debit.
 */
export interface DirectDebitService {
  /**
   * Start linking a customer's account.
   *
   * Debit cards of BRI: the bank sends the customer an OTP; go on with validateLinkedAccountTokenOtp. All other
   * channels: send the customer to `authorizer_url`.
   *
   * Never repeated once it may have been sent: a lost answer is an IndeterminateError.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A field is missing, mistyped or against a rule.
   * - `CHANNEL_CODE_NOT_SUPPORTED_ERROR` (400): The channel does not exist or is not active for your account.
   * - `CUSTOMER_NOT_FOUND_ERROR` (400): The customer does not exist under your account.
   * - `INVALID_ACCOUNT_DETAILS` (400): The bank knows no such account or card.
   * - `ACCOUNT_ACCESS_BLOCKED` (400): The bank refuses to link this account.
   * - `MAX_ACCOUNT_LINKING` (400): The account has as many links as the bank allows; unbind one first.
   * - `OTP_DELIVERY_ERROR` (400): The bank could not send the OTP.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `RATE_LIMIT_EXCEEDED` (429): The endpoint's quota for this account is used up.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   * - `CHANNEL_UNAVAILABLE` (503): The bank cannot be reached.
   *
   * Source: Direct Debit › Initialize Linked Account Tokenization.
   */
  initializeLinkedAccountToken(
    body: InitializeLinkedAccountTokenBody,
    options?: InitializeLinkedAccountTokenOptions
  ): Effect.Effect<InitializeLinkedAccountTokenResult, InitializeLinkedAccountTokenError>

  /**
   * Finish linking a debit card with the OTP that the customer received.
   *
   * Never repeated once it may have been sent: a lost answer is an IndeterminateError.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A field is missing, mistyped or against a rule.
   * - `INVALID_OTP_ERROR` (400): The OTP is wrong.
   * - `EXPIRED_OTP_ERROR` (400): The OTP has expired; start the linking again.
   * - `MAX_OTP_ATTEMPTS_ERROR` (400): No attempts are left; start the linking again.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `DATA_NOT_FOUND_ERROR` (404): No linked account token has this id under your account.
   * - `ACCOUNT_LINKING_ALREADY_COMPLETED` (409): The account was linked before.
   * - `ACCOUNT_LINKING_ALREADY_FAILED` (409): The linking failed before; start it again.
   * - `RATE_LIMIT_EXCEEDED` (429): The endpoint's quota for this account is used up.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   *
   * Source: Direct Debit › Validate OTP for Linked Account Token.
   */
  validateLinkedAccountTokenOtp(
    linkedAccountTokenId: string,
    body: ValidateLinkedAccountTokenOtpBody,
    options?: ValidateLinkedAccountTokenOtpOptions
  ): Effect.Effect<ValidateLinkedAccountTokenOtpResult, ValidateLinkedAccountTokenOtpError>

  /**
   * List the accounts that a linked account token gives access to.
   *
   * A read: repeated until it succeeds or the deadline ends.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A field is missing, mistyped or against a rule.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `DATA_NOT_FOUND_ERROR` (404): No linked account token has this id under your account.
   * - `RATE_LIMIT_EXCEEDED` (429): The endpoint's quota for this account is used up.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   *
   * Source: Direct Debit › Retrieve Accessible Accounts by Linked Account Token.
   */
  listLinkedAccounts(
    linkedAccountTokenId: string,
    options?: ListLinkedAccountsOptions
  ): Effect.Effect<ListLinkedAccountsResult, ListLinkedAccountsError>

  /**
   * Unlink an account.
   *
   * Krungthai (KTB): send both redirect URLs; the account stays linked until the customer confirms on
   * `authorizer_url`, and nothing tells when that happens.
   *
   * Safe to repeat: the same call leaves the same state.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A field is missing, mistyped or against a rule.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `DATA_NOT_FOUND_ERROR` (404): No linked account token has this id under your account.
   * - `RATE_LIMIT_EXCEEDED` (429): The endpoint's quota for this account is used up.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   *
   * Source: Direct Debit › Unbind a Linked Account Token.
   */
  unbindLinkedAccountToken(
    linkedAccountTokenId: string,
    query?: UnbindLinkedAccountTokenQuery,
    options?: UnbindLinkedAccountTokenOptions
  ): Effect.Effect<UnbindLinkedAccountTokenResult, UnbindLinkedAccountTokenError>

  /**
   * List the payment methods of a customer.
   *
   * A BCA KlikPay method has no customer and cannot be listed.
   *
   * A read: repeated until it succeeds or the deadline ends.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A field is missing, mistyped or against a rule.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `RATE_LIMIT_EXCEEDED` (429): The endpoint's quota for this account is used up.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   *
   * Source: Direct Debit › List Payment Methods.
   */
  listPaymentMethods(
    query: ListPaymentMethodsQuery,
    options?: ListPaymentMethodsOptions
  ): Effect.Effect<ListPaymentMethodsResult, ListPaymentMethodsError>

  /**
   * Make a linked account, or BCA KlikPay, usable for payments.
   *
   * A repetition is refused as a duplicate, so an unknown outcome can be repeated.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A field is missing, mistyped or against a rule.
   * - `CHANNEL_CODE_NOT_SUPPORTED_ERROR` (400): The channel does not exist.
   * - `LIINKED_ACCOUNT_NOT_FOUND_ERROR` (400): No linked account of this id and type exists under your account. The
   *   code has two I.
   * - `CUSTOMER_NOT_FOUND_ERROR` (400): The customer does not exist under your account.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `DUPLICATE_ERROR` (409): An ACTIVE payment method of this account exists.
   * - `RATE_LIMIT_EXCEEDED` (429): The endpoint's quota for this account is used up.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   *
   * Source: Direct Debit › Create Payment Method.
   */
  createPaymentMethod(
    body: CreatePaymentMethodBody,
    options?: CreatePaymentMethodOptions
  ): Effect.Effect<CreatePaymentMethodResult, CreatePaymentMethodError>

  /**
   * Find a payment by your reference.
   *
   * References are not unique; several payments come as an array, and one may come with or without it.
   *
   * A read: repeated until it succeeds or the deadline ends.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A field is missing, mistyped or against a rule.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `DATA_NOT_FOUND_ERROR` (404): No payment of your account fits.
   * - `RATE_LIMIT_EXCEEDED` (429): The endpoint's quota for this account is used up.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   *
   * Source: Direct Debit › Get Payment by Reference ID.
   */
  getPaymentByReferenceId(
    query: GetPaymentByReferenceIdQuery,
    options?: GetPaymentByReferenceIdOptions
  ): Effect.Effect<GetPaymentByReferenceIdResult, GetPaymentByReferenceIdError>

  /**
   * Debit a payment method.
   *
   * Read `required_action`: VALIDATE_OTP asks for validatePaymentOtp, VALIDATE_ON_REDIRECT for a visit of
   * `checkout_url`, null means that the bank is at work. BRI and BPI can ask for an OTP, UBP never does; BCA OneKlik
   * sends the `checkout_url` later. The end comes by the webhook direct_debit.payment.
   *
   * Repeated with the same idempotency key and bytes.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A field is missing, mistyped or against a rule.
   * - `PAYMENT_METHOD_NOT_FOUND_ERROR` (400): The payment method does not exist under your account.
   * - `INVALID_PAYMENT_METHOD_ERROR` (400): The payment method has expired or was invalidated; link the account again.
   * - `INSUFFICIENT_BALANCE` (400): The customer's account does not hold enough.
   * - `ACCOUNT_ACCESS_BLOCKED` (400): The customer's account is blocked.
   * - `MAX_AMOUNT_LIMIT_ERROR` (400): The amount exceeds what the bank allows for this account.
   * - `PAYMENT_STATUS_FAILED` (400): The bank failed or did not answer in time; look the payment up before debiting
   *   again.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `DUPLICATE_ERROR` (409): A payment with this key exists, perhaps one whose answer was lost; look it up by
   *   reference.
   * - `RATE_LIMIT_EXCEEDED` (429): The endpoint's quota for this account is used up.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   *
   * Source: Direct Debit › Create Direct Debit Payment.
   */
  createPayment(
    body: CreatePaymentBody,
    options?: CreatePaymentOptions
  ): Effect.Effect<CreatePaymentResult, CreatePaymentError>

  /**
   * Get a payment by its id.
   *
   * A read: repeated until it succeeds or the deadline ends.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A field is missing, mistyped or against a rule.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `DATA_NOT_FOUND_ERROR` (404): No payment of your account fits.
   * - `RATE_LIMIT_EXCEEDED` (429): The endpoint's quota for this account is used up.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   *
   * Source: Direct Debit › Get Payment by ID.
   */
  getPayment(directDebitId: string, options?: GetPaymentOptions): Effect.Effect<GetPaymentResult, GetPaymentError>

  /**
   * Confirm a payment with the OTP that the customer received.
   *
   * Answers once the bank has taken the OTP; the payment may then still be PENDING until the webhook
   * direct_debit.payment.
   *
   * Never repeated once it may have been sent: a lost answer is an IndeterminateError.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A field is missing, mistyped or against a rule.
   * - `INVALID_OTP_ERROR` (400): The OTP is wrong.
   * - `EXPIRED_OTP_ERROR` (400): The OTP has expired.
   * - `MAX_OTP_ATTEMPTS_ERROR` (400): No attempts are left; the payment fails.
   * - `INSUFFICIENT_BALANCE` (400): The customer's account does not hold enough.
   * - `ACCOUNT_ACCESS_BLOCKED` (400): The customer's account is blocked.
   * - `MAX_AMOUNT_LIMIT_ERROR` (400): The amount exceeds what the bank allows for this account.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `DATA_NOT_FOUND_ERROR` (404): No payment of your account fits.
   * - `DIRECT_DEBIT_ALREADY_COMPLETED` (409): The payment was completed before.
   * - `DIRECT_DEBIT_ALREADY_FAILED` (409): The payment failed before; create another.
   * - `RATE_LIMIT_EXCEEDED` (429): The endpoint's quota for this account is used up.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   *
   * Source: Direct Debit › Validate OTP for Direct Debit Payment.
   */
  validatePaymentOtp(
    directDebitId: string,
    body: ValidatePaymentOtpBody,
    options?: ValidatePaymentOtpOptions
  ): Effect.Effect<ValidatePaymentOtpResult, ValidatePaymentOtpError>

  /**
   * List the refunds of a payment.
   *
   * Further pages are told of in `links`; no parameter to ask for them is documented.
   *
   * A read: repeated until it succeeds or the deadline ends.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A field is missing, mistyped or against a rule.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `DATA_NOT_FOUND` (404): No payment or refund of your account fits.
   * - `RATE_LIMIT_EXCEEDED` (429): The endpoint's quota for this account is used up.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   *
   * Source: Direct Debit › List Refunds.
   */
  listRefunds(directDebitId: string, options?: ListRefundsOptions): Effect.Effect<ListRefundsResult, ListRefundsError>

  /**
   * Give back a completed payment.
   *
   * Only BRI, and only whole payments at present. The end comes by the webhook direct_debit.refund. Fees are not
   * given back.
   *
   * Repeated with the same idempotency key and bytes.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A field is missing, mistyped or against a rule.
   * - `MAXIMUM_REFUND_AMOUNT_REACHED` (400): The amount is above what can still be given back.
   * - `REFUND_NOT_SUPPORTED` (400): The channel has no refunds.
   * - `INELIGIBLE_TRANSACTION` (400): The payment is not COMPLETED, or it is too late to refund it.
   * - `PARTIAL_REFUND_NOT_SUPPORTED` (400): The channel refunds whole payments only.
   * - `INSUFFICIENT_BALANCE` (400): Your balance does not cover the refund.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `DATA_NOT_FOUND` (404): No payment or refund of your account fits.
   * - `IDEMPOTENCY_ERROR` (409): This idempotency key was first used with a different body.
   * - `RATE_LIMIT_EXCEEDED` (429): The endpoint's quota for this account is used up.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   *
   * Source: Direct Debit › Create Refund.
   */
  createRefund(
    directDebitId: string,
    body: CreateRefundBody,
    options?: CreateRefundOptions
  ): Effect.Effect<CreateRefundResult, CreateRefundError>

  /**
   * Get a refund by its id.
   *
   * A read: repeated until it succeeds or the deadline ends.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A field is missing, mistyped or against a rule.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `DATA_NOT_FOUND` (404): No payment or refund of your account fits.
   * - `RATE_LIMIT_EXCEEDED` (429): The endpoint's quota for this account is used up.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   *
   * Source: Direct Debit › Get Refund by ID.
   */
  getRefund(
    directDebitId: string,
    refundId: string,
    options?: GetRefundOptions
  ): Effect.Effect<GetRefundResult, GetRefundError>
}

/** The service; `DirectDebit.layer(config)` provides it. */
export class DirectDebit extends Context.Service<DirectDebit, DirectDebitService>()(
  "@pay/direct-debit/DirectDebit"
) {
  static readonly layer = (config: ClientConfig): Layer.Layer<DirectDebit, ConfigError> =>
    Layer.effect(DirectDebit, makeDirectDebit(config))
}

/** Makes the service without a layer. */
export const makeDirectDebit = (config: ClientConfig): Effect.Effect<DirectDebitService, ConfigError> =>
  EffectModule.map(makeEffectClient(config, product), (client): DirectDebitService => ({
    initializeLinkedAccountToken: (body, options) =>
      client.call(operations.initializeLinkedAccountToken, { body }, options),
    validateLinkedAccountTokenOtp: (linkedAccountTokenId, body, options) =>
      client.call(
        operations.validateLinkedAccountTokenOtp,
        { path: { linked_account_token_id: linkedAccountTokenId }, body },
        options
      ),
    listLinkedAccounts: (linkedAccountTokenId, options) =>
      client.call(operations.listLinkedAccounts, { path: { linked_account_token_id: linkedAccountTokenId } }, options),
    unbindLinkedAccountToken: (linkedAccountTokenId, query, options) =>
      client.call(
        operations.unbindLinkedAccountToken,
        { path: { linked_account_token_id: linkedAccountTokenId }, ...(query === undefined ? {} : { query }) },
        options
      ),
    listPaymentMethods: (query, options) => client.call(operations.listPaymentMethods, { query }, options),
    createPaymentMethod: (body, options) => client.call(operations.createPaymentMethod, { body }, options),
    getPaymentByReferenceId: (query, options) => client.call(operations.getPaymentByReferenceId, { query }, options),
    createPayment: (body, options) => client.call(operations.createPayment, { body }, options),
    getPayment: (directDebitId, options) =>
      client.call(operations.getPayment, { path: { direct_debit_id: directDebitId } }, options),
    validatePaymentOtp: (directDebitId, body, options) =>
      client.call(operations.validatePaymentOtp, { path: { direct_debit_id: directDebitId }, body }, options),
    listRefunds: (directDebitId, options) =>
      client.call(operations.listRefunds, { path: { direct_debit_id: directDebitId } }, options),
    createRefund: (directDebitId, body, options) =>
      client.call(operations.createRefund, { path: { direct_debit_id: directDebitId }, body }, options),
    getRefund: (directDebitId, refundId, options) =>
      client.call(operations.getRefund, { path: { direct_debit_id: directDebitId, refund_id: refundId } }, options)
  }))
