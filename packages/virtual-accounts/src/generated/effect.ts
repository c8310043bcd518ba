// @generated from specs/virtual-accounts.yaml by codegen. Change the spec and run `pnpm codegen`.
import { type ClientConfig, type ConfigError, makeEffectClient } from "@pay/core/effect"
import { Context, type Effect, Layer } from "effect"
import * as EffectModule from "effect/Effect"
import * as operations from "./operations.ts"
import type {
  CreateVirtualAccountBody,
  CreateVirtualAccountError,
  CreateVirtualAccountOptions,
  CreateVirtualAccountResult,
  GetPaymentError,
  GetPaymentOptions,
  GetPaymentResult,
  GetVirtualAccountError,
  GetVirtualAccountOptions,
  GetVirtualAccountResult,
  ListBanksError,
  ListBanksOptions,
  ListBanksResult,
  SimulatePaymentBody,
  SimulatePaymentError,
  SimulatePaymentOptions,
  SimulatePaymentResult,
  UpdateVirtualAccountBody,
  UpdateVirtualAccountError,
  UpdateVirtualAccountOptions,
  UpdateVirtualAccountResult
} from "./operations.ts"
import { product } from "./product.ts"

/**
 * Virtual accounts, with every refusal in the error type.
 *
 * Source: Xendit API reference › Virtual Accounts.
 */
export interface VirtualAccountsService {
  /**
   * Create a virtual account for a customer.
   *
   * The account starts PENDING while the bank sets it up; virtual-account-creation-update tells when it is ACTIVE.
   * Nothing makes external_id unique, and no read finds an account by it.
   *
   * Never repeated once it may have been sent: a lost answer is an IndeterminateError.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A field is missing, mistyped or against a rule; errors lists the fields.
   * - `INVALID_JSON_FORMAT` (400): The body is not valid JSON.
   * - `VIRTUAL_ACCOUNT_NUMBER_OUTSIDE_RANGE` (400): The chosen number lies outside your range or includes the merchant
   *   code.
   * - `BANK_NOT_SUPPORTED_ERROR` (400): The bank is not offered at present; listBanks tells which are.
   * - `EXPIRATION_DATE_NOT_SUPPORTED_ERROR` (400): This account cannot have an expiry of its own.
   * - `EXPIRATION_DATE_INVALID_ERROR` (400): The expiry lies in the past.
   * - `SUGGESTED_AMOUNT_NOT_SUPPORTED_ERROR` (400): The bank shows no suggested amount.
   * - `EXPECTED_AMOUNT_REQUIRED_ERROR` (400): A closed account needs expected_amount.
   * - `CLOSED_VA_NOT_SUPPORTED_ERROR` (400): This account cannot be closed.
   * - `DUPLICATE_CALLBACK_VIRTUAL_ACCOUNT_ERROR` (400): An account with this number exists, perhaps from a create whose
   *   answer was lost; expire it first to use the number again.
   * - `MINIMUM_EXPECTED_AMOUNT_ERROR` (400): The expected amount is below the bank's minimum.
   * - `MAXIMUM_EXPECTED_AMOUNT_ERROR` (400): The expected amount is above the bank's maximum.
   * - `CALLBACK_VIRTUAL_ACCOUNT_NAME_NOT_ALLOWED_ERROR` (400): The name contains that of a bank or an institution.
   * - `DESCRIPTION_NOT_SUPPORTED_ERROR` (400): The bank shows no description.
   * - `MINIMUM_AMOUNT_ERROR_ERROR` (400): min_amount is not above the bank's minimum.
   * - `MAXIMUM_AMOUNT_ERROR_ERROR` (400): max_amount is not below the bank's maximum.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission.
   * - `FEATURE_NOT_SUPPORTED_ERROR` (403): The bank has no minimum and maximum amount.
   * - `CHANNEL_UNAVAILABLE` (503): The bank cannot be reached; whether it registered the account is not known.
   *
   * Source: Virtual Accounts › Create Virtual Account.
   */
  createVirtualAccount(
    body: CreateVirtualAccountBody,
    options?: CreateVirtualAccountOptions
  ): Effect.Effect<CreateVirtualAccountResult, CreateVirtualAccountError>

  /**
   * Read a virtual account.
   *
   * A read: repeated until it succeeds or the deadline ends.
   *
   * Refusals:
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `CALLBACK_VIRTUAL_ACCOUNT_NOT_FOUND_ERROR` (404): No account of yours answers to this id.
   *
   * Source: Virtual Accounts › Get Virtual Account.
   */
  getVirtualAccount(
    id: string,
    options?: GetVirtualAccountOptions
  ): Effect.Effect<GetVirtualAccountResult, GetVirtualAccountError>

  /**
   * Change an active virtual account, or expire it.
   *
   * Fields left out stay as they are. An expiration_date in the past expires the account at once. Bank, number, name
   * and whether the account is closed cannot change.
   *
   * Safe to repeat: the same call leaves the same state.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A field is mistyped or against a rule; errors lists the fields.
   * - `INVALID_JSON_FORMAT` (400): The body is not valid JSON.
   * - `VIRTUAL_ACCOUNT_NUMBER_OUTSIDE_RANGE` (400): The account's number lies outside your range.
   * - `BANK_NOT_SUPPORTED_ERROR` (400): The account's bank is not offered at present.
   * - `EXPIRATION_DATE_NOT_SUPPORTED_ERROR` (400): This account cannot have an expiry of its own.
   * - `EXPIRATION_DATE_INVALID_ERROR` (400): The expiry is not accepted.
   * - `SUGGESTED_AMOUNT_NOT_SUPPORTED_ERROR` (400): The bank shows no suggested amount.
   * - `EXPECTED_AMOUNT_REQUIRED_ERROR` (400): A closed account needs expected_amount.
   * - `INACTIVE_VIRTUAL_ACCOUNT_ERROR` (400): The account is paid or expired and cannot change any more.
   * - `MINIMUM_EXPECTED_AMOUNT_ERROR` (400): The expected amount is below the bank's minimum.
   * - `MAXIMUM_EXPECTED_AMOUNT_ERROR` (400): The expected amount is above the bank's maximum.
   * - `DESCRIPTION_NOT_SUPPORTED_ERROR` (400): The bank shows no description.
   * - `MINIMUM_AMOUNT_ERROR_ERROR` (400): min_amount is not above the bank's minimum.
   * - `MAXIMUM_AMOUNT_ERROR_ERROR` (400): max_amount is not below the bank's maximum.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission.
   * - `FEATURE_NOT_SUPPORTED_ERROR` (403): The bank has no minimum and maximum amount.
   * - `CALLBACK_VIRTUAL_ACCOUNT_NOT_FOUND_ERROR` (404): No account of yours answers to this id.
   *
   * Source: Virtual Accounts › Update Virtual Account.
   */
  updateVirtualAccount(
    id: string,
    body: UpdateVirtualAccountBody,
    options?: UpdateVirtualAccountOptions
  ): Effect.Effect<UpdateVirtualAccountResult, UpdateVirtualAccountError>

  /**
   * Pay a virtual account in test mode, as a customer would.
   *
   * The answer only says that the payment was accepted; virtual-account-payment follows within 5 minutes.
   *
   * Never repeated once it may have been sent: a lost answer is an IndeterminateError.
   *
   * Refusals:
   * - `CALLBACK_VIRTUAL_ACCOUNT_NOT_FOUND_ERROR` (404): No account of yours answers to this id.
   *
   * Source: Virtual Accounts › Simulate Payment.
   */
  simulatePayment(
    externalId: string,
    body: SimulatePaymentBody,
    options?: SimulatePaymentOptions
  ): Effect.Effect<SimulatePaymentResult, SimulatePaymentError>

  /**
   * Read a payment into a virtual account.
   *
   * A read: repeated until it succeeds or the deadline ends.
   *
   * Refusals:
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `CALLBACK_VIRTUAL_ACCOUNT_PAYMENT_NOT_FOUND_ERROR` (404): No payment has this payment_id.
   *
   * Source: Virtual Accounts › Get Virtual Account Payment.
   */
  getPayment(paymentId: string, options?: GetPaymentOptions): Effect.Effect<GetPaymentResult, GetPaymentError>

  /**
   * List the banks in which virtual accounts can be created.
   *
   * A read: repeated until it succeeds or the deadline ends.
   *
   * Source: Virtual Accounts › Get Virtual Account Banks.
   */
  listBanks(options?: ListBanksOptions): Effect.Effect<ListBanksResult, ListBanksError>
}

/** The service; `VirtualAccounts.layer(config)` provides it. */
export class VirtualAccounts extends Context.Service<VirtualAccounts, VirtualAccountsService>()(
  "@pay/virtual-accounts/VirtualAccounts"
) {
  static readonly layer = (config: ClientConfig): Layer.Layer<VirtualAccounts, ConfigError> =>
    Layer.effect(VirtualAccounts, makeVirtualAccounts(config))
}

/** Makes the service without a layer. */
export const makeVirtualAccounts = (config: ClientConfig): Effect.Effect<VirtualAccountsService, ConfigError> =>
  EffectModule.map(makeEffectClient(config, product), (client): VirtualAccountsService => ({
    createVirtualAccount: (body, options) => client.call(operations.createVirtualAccount, { body }, options),
    getVirtualAccount: (id, options) => client.call(operations.getVirtualAccount, { path: { id } }, options),
    updateVirtualAccount: (id, body, options) =>
      client.call(operations.updateVirtualAccount, { path: { id }, body }, options),
    simulatePayment: (externalId, body, options) =>
      client.call(operations.simulatePayment, { path: { external_id: externalId }, body }, options),
    getPayment: (paymentId, options) => client.call(operations.getPayment, { path: { payment_id: paymentId } }, options),
    listBanks: (options) => client.call(operations.listBanks, {}, options)
  }))
