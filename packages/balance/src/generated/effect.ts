// @generated from specs/balance.yaml by codegen. Change the spec and run `pnpm codegen`.
import { type ClientConfig, type ConfigError, makeEffectClient } from "@pay/core/effect"
import { Context, type Effect, Layer, type Stream } from "effect"
import * as EffectModule from "effect/Effect"
import * as operations from "./operations.ts"
import type {
  GetBalanceError,
  GetBalanceOptions,
  GetBalanceQuery,
  GetBalanceResult,
  GetTransactionError,
  GetTransactionOptions,
  GetTransactionResult,
  ListTransactionsError,
  ListTransactionsOptions,
  ListTransactionsQuery,
  ListTransactionsResult
} from "./operations.ts"
import { product } from "./product.ts"

/**
 * Balance and transactions, with every refusal in the error type.
 *
 * Source: Xendit API reference › Balance, Transactions.
 */
export interface BalanceService {
  /**
   * Read the balance of an account, now or at an earlier time.
   *
   * Name `currency` as soon as the account holds more than one: the answer does not tell which currency it is in.
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
   * Source: Balance › Get Balance.
   */
  getBalance(query?: GetBalanceQuery, options?: GetBalanceOptions): Effect.Effect<GetBalanceResult, GetBalanceError>

  /**
   * Read one transaction.
   *
   * A read: repeated until it succeeds or the deadline ends.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A parameter is malformed or out of range.
   * - `FEATURE_NOT_AVAILABLE` (400): The account has no access to this feature yet; ask Xendit's support for it.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `TRANSACTION_NOT_FOUND` (404): No transaction has this id.
   * - `RATE_LIMIT_EXCEEDED` (429): The endpoint's quota for this account is used up.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   *
   * Source: Transactions › Get Transaction.
   */
  getTransaction(
    transactionId: string,
    options?: GetTransactionOptions
  ): Effect.Effect<GetTransactionResult, GetTransactionError>

  /**
   * Search transactions, newest first.
   *
   * Without `currency` only IDR transactions come back. A filter that lists several values matches any of them.
   *
   * A read: repeated until it succeeds or the deadline ends.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A parameter is malformed or out of range.
   * - `FEATURE_NOT_AVAILABLE` (400): The account has no access to this feature yet; ask Xendit's support for it.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `RATE_LIMIT_EXCEEDED` (429): The endpoint's quota for this account is used up.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   *
   * Source: Transactions › List Transactions.
   */
  listTransactions(
    query?: ListTransactionsQuery,
    options?: ListTransactionsOptions
  ): Effect.Effect<ListTransactionsResult, ListTransactionsError>
  /** Every item, page after page. */
  listTransactionsAll(
    query?: ListTransactionsQuery,
    options?: ListTransactionsOptions
  ): Stream.Stream<NonNullable<ListTransactionsResult["data"]>[number], ListTransactionsError>
}

/** The service; `Balance.layer(config)` provides it. */
export class Balance extends Context.Service<Balance, BalanceService>()(
  "@pay/balance/Balance"
) {
  static readonly layer = (config: ClientConfig): Layer.Layer<Balance, ConfigError> =>
    Layer.effect(Balance, makeBalance(config))
}

/** Makes the service without a layer. */
export const makeBalance = (config: ClientConfig): Effect.Effect<BalanceService, ConfigError> =>
  EffectModule.map(makeEffectClient(config, product), (client): BalanceService => ({
    getBalance: (query, options) =>
      client.call(operations.getBalance, { ...(query === undefined ? {} : { query }) }, options),
    getTransaction: (transactionId, options) =>
      client.call(operations.getTransaction, { path: { transaction_id: transactionId } }, options),
    listTransactions: (query, options) =>
      client.call(operations.listTransactions, { ...(query === undefined ? {} : { query }) }, options),
    listTransactionsAll: (query, options) =>
      client.pages(operations.listTransactions, { ...(query === undefined ? {} : { query }) }, options)
  }))
