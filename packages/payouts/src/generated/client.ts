// @generated from specs/payouts.yaml by codegen. Change the spec and run `pnpm codegen`.
import { type Call, type ClientConfig, makeClient, type RawClient } from "@pay/core"
import * as operations from "./operations.ts"
import type {
  CancelPayoutError,
  CancelPayoutOptions,
  CancelPayoutResult,
  CreatePayoutBody,
  CreatePayoutError,
  CreatePayoutLinkBody,
  CreatePayoutLinkError,
  CreatePayoutLinkOptions,
  CreatePayoutLinkResult,
  CreatePayoutOptions,
  CreatePayoutResult,
  GetPayoutError,
  GetPayoutLinkError,
  GetPayoutLinkOptions,
  GetPayoutLinkResult,
  GetPayoutOptions,
  GetPayoutResult,
  ListPayoutChannelsError,
  ListPayoutChannelsOptions,
  ListPayoutChannelsQuery,
  ListPayoutChannelsResult,
  ListPayoutsError,
  ListPayoutsOptions,
  ListPayoutsQuery,
  ListPayoutsResult,
  VoidPayoutLinkError,
  VoidPayoutLinkOptions,
  VoidPayoutLinkResult
} from "./operations.ts"
import { product } from "./product.ts"
import type { paths } from "./types.ts"

/**
 * Payouts. Every method returns a promise; its `result()` gives the typed error as a value.
 *
 * Source: Xendit API reference › Payouts, Payout Links.
 */
export interface PayoutsClient {
  /**
   * List the payouts with a reference, newest first.
   *
   * An unknown reference gives an empty page, not an error.
   *
   * A read: repeated until it succeeds or the deadline ends.
   *
   * Refusals:
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   *
   * Source: Payouts › Get Payouts by Reference ID.
   */
  listPayouts(query: ListPayoutsQuery, options?: ListPayoutsOptions): Call<ListPayoutsResult, ListPayoutsError>
  /** Every item of {@link PayoutsClient.listPayouts}, page after page. */
  listPayoutsAll(
    query: ListPayoutsQuery,
    options?: ListPayoutsOptions
  ): AsyncIterable<NonNullable<ListPayoutsResult["data"]>[number]>

  /**
   * Send money to a bank account or an e-wallet.
   *
   * The answer only says that the payout was accepted; a webhook or a later read tells whether the money arrived. Give
   * each payout a `reference_id` of its own, although the provider does not ask for it: it is what finds a payout whose
   * answer was lost.
   *
   * Repeated with the same idempotency key and bytes.
   *
   * Refusals:
   * - `DUPLICATE_ERROR` (400): The idempotency key was used before; the payout made with it stands.
   * - `API_VALIDATION_ERROR` (400): A field is missing or breaks a rule. Amounts take at most two decimals; a pick-up
   *   code expires 2 to 90 days from now.
   * - `CHANNEL_CODE_NOT_SUPPORTED` (400): No payouts to this channel.
   * - `MINIMUM_TRANSFER_LIMIT_ERROR` (400): The amount is below the channel's minimum.
   * - `MAXIMUM_TRANSFER_LIMIT_ERROR` (400): The amount is above the channel's maximum.
   * - `AMOUNT_INCREMENT_NOT_SUPPORTED` (400): The amount is not a multiple of the channel's smallest step.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `SERVER_ERROR` (500): Unexpected failure at the provider.
   *
   * Source: Payouts › Create Payout.
   */
  createPayout(body: CreatePayoutBody, options?: CreatePayoutOptions): Call<CreatePayoutResult, CreatePayoutError>

  /**
   * Read a payout by its id.
   *
   * A read: repeated until it succeeds or the deadline ends.
   *
   * Refusals:
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `DATA_NOT_FOUND` (404): No payout has this id.
   *
   * Source: Payouts › Get Payout by ID.
   */
  getPayout(id: string, options?: GetPayoutOptions): Call<GetPayoutResult, GetPayoutError>

  /**
   * Cancel a payout that has not left for the bank or wallet yet.
   *
   * Possible while the payout is ACCEPTED and the partner has not got it.
   *
   * Never repeated once it may have been sent: a lost answer is an IndeterminateError.
   *
   * Refusals:
   * - `CANCELLATION_NOT_ALLOWED` (400): The payout is on its way or finished, cancelled included; read its status.
   * - `DATA_NOT_FOUND` (404): No payout has this id.
   *
   * Source: Payouts › Cancel Payout.
   */
  cancelPayout(id: string, options?: CancelPayoutOptions): Call<CancelPayoutResult, CancelPayoutError>

  /**
   * List the banks, e-wallets and pick-up points that payouts reach, with their limits.
   *
   * Sorted by channel code; filters that match nothing give an empty array.
   *
   * A read: repeated until it succeeds or the deadline ends.
   *
   * Source: Payouts › Get Payouts Channels.
   */
  listPayoutChannels(
    query?: ListPayoutChannelsQuery,
    options?: ListPayoutChannelsOptions
  ): Call<ListPayoutChannelsResult, ListPayoutChannelsError>

  /**
   * Create a link on which the recipient claims a payout to an account of their choice.
   *
   * There is no idempotency header: `external_id` is what makes a repeat safe, because a second link with it is
   * refused.
   *
   * A repetition is refused as a duplicate, so an unknown outcome can be repeated.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A field is missing or breaks a rule; `errors` names it.
   * - `INSUFFICIENT_BALANCE` (400): The account's balance does not cover the amount.
   * - `DUPLICATE_PAYOUT_ERROR` (400): A link with this external_id exists; after a lost answer it is the one asked for.
   * - `UNAUTHORIZED_MERCHANT_ERROR` (403): The account is not allowed to use payout links.
   *
   * Source: Payout Links › Create Payout Link.
   */
  createPayoutLink(
    body: CreatePayoutLinkBody,
    options?: CreatePayoutLinkOptions
  ): Call<CreatePayoutLinkResult, CreatePayoutLinkError>

  /**
   * Read a payout link by its id.
   *
   * A read: repeated until it succeeds or the deadline ends.
   *
   * Refusals:
   * - `UNAUTHORIZED_MERCHANT_ERROR` (403): The account is not allowed to use payout links.
   * - `PAYOUT_NOT_FOUND_ERROR` (404): No payout link has this id.
   *
   * Source: Payout Links › Get a Payout Link.
   */
  getPayoutLink(id: string, options?: GetPayoutLinkOptions): Call<GetPayoutLinkResult, GetPayoutLinkError>

  /**
   * Void a payout link that nobody has claimed yet.
   *
   * Never repeated once it may have been sent: a lost answer is an IndeterminateError.
   *
   * Refusals:
   * - `CLAIMED_PAYOUT_ERROR` (400): The recipient has claimed the money; it is on its way.
   * - `UNAUTHORIZED_MERCHANT_ERROR` (403): The account is not allowed to use payout links.
   * - `PAYOUT_NOT_FOUND_ERROR` (404): No payout link has this id.
   *
   * Source: Payout Links › Void a Payout Link.
   */
  voidPayoutLink(id: string, options?: VoidPayoutLinkOptions): Call<VoidPayoutLinkResult, VoidPayoutLinkError>

  /** The same client on behalf of a sub-account: sends `for-user-id` with each call that takes it. */
  forUser(userId: string): PayoutsClient
  /** openapi-fetch over the same pipeline: typed by path, for what the methods do not cover. */
  readonly raw: RawClient<paths>
}

/** Makes the client of Payouts. Throws ConfigError for an unusable configuration. */
export const createPayoutsClient = (config: ClientConfig): PayoutsClient => {
  const client = makeClient(config, product)
  return {
    listPayouts: (query, options) => client.call(operations.listPayouts, { query }, options),
    listPayoutsAll: (query, options) => client.pages(operations.listPayouts, { query }, options),
    createPayout: (body, options) => client.call(operations.createPayout, { body }, options),
    getPayout: (id, options) => client.call(operations.getPayout, { path: { id } }, options),
    cancelPayout: (id, options) => client.call(operations.cancelPayout, { path: { id } }, options),
    listPayoutChannels: (query, options) =>
      client.call(operations.listPayoutChannels, { ...(query === undefined ? {} : { query }) }, options),
    createPayoutLink: (body, options) => client.call(operations.createPayoutLink, { body }, options),
    getPayoutLink: (id, options) => client.call(operations.getPayoutLink, { path: { id } }, options),
    voidPayoutLink: (id, options) => client.call(operations.voidPayoutLink, { path: { id } }, options),
    forUser: (userId) => createPayoutsClient({ ...config, defaults: { ...config.defaults, forUserId: userId } }),
    get raw() {
      return client.raw<paths>()
    }
  }
}
