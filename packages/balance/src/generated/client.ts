// @generated from specs/balance.yaml by codegen. Change the spec and run `pnpm codegen`.
import { type Call, type ClientConfig, makeClient, type RawClient } from "@pay/core"
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
import type { paths } from "./types.ts"

/**
 * Balance and transactions. Every method returns a promise; its `result()` gives the typed error as a value.
 *
 * Source: Xendit API reference › Balance, Transactions.
 */
export interface BalanceClient {
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
  getBalance(query?: GetBalanceQuery, options?: GetBalanceOptions): Call<GetBalanceResult, GetBalanceError>

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
  ): Call<GetTransactionResult, GetTransactionError>

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
  ): Call<ListTransactionsResult, ListTransactionsError>
  /** Every item of {@link BalanceClient.listTransactions}, page after page. */
  listTransactionsAll(
    query?: ListTransactionsQuery,
    options?: ListTransactionsOptions
  ): AsyncIterable<NonNullable<ListTransactionsResult["data"]>[number]>

  /** The same client on behalf of a sub-account: sends `for-user-id` with each call that takes it. */
  forUser(userId: string): BalanceClient
  /** openapi-fetch over the same pipeline: typed by path, for what the methods do not cover. */
  readonly raw: RawClient<paths>
}

/** Makes the client of Balance and transactions. Throws ConfigError for an unusable configuration. */
export const createBalanceClient = (config: ClientConfig): BalanceClient => {
  const client = makeClient(config, product)
  return {
    getBalance: (query, options) =>
      client.call(operations.getBalance, { ...(query === undefined ? {} : { query }) }, options),
    getTransaction: (transactionId, options) =>
      client.call(operations.getTransaction, { path: { transaction_id: transactionId } }, options),
    listTransactions: (query, options) =>
      client.call(operations.listTransactions, { ...(query === undefined ? {} : { query }) }, options),
    listTransactionsAll: (query, options) =>
      client.pages(operations.listTransactions, { ...(query === undefined ? {} : { query }) }, options),
    forUser: (userId) => createBalanceClient({ ...config, defaults: { ...config.defaults, forUserId: userId } }),
    get raw() {
      return client.raw<paths>()
    }
  }
}
