// @generated from specs/platform.yaml by codegen. Change the spec and run `pnpm codegen`.
import { type Call, type ClientConfig, makeClient, type RawClient } from "@pay/core"
import * as operations from "./operations.ts"
import type {
  CreateAccountBody,
  CreateAccountError,
  CreateAccountHolderBody,
  CreateAccountHolderError,
  CreateAccountHolderOptions,
  CreateAccountHolderResult,
  CreateAccountOptions,
  CreateAccountResult,
  CreateSplitRuleBody,
  CreateSplitRuleError,
  CreateSplitRuleOptions,
  CreateSplitRuleResult,
  CreateTransferBody,
  CreateTransferError,
  CreateTransferOptions,
  CreateTransferResult,
  GetAccountError,
  GetAccountHolderError,
  GetAccountHolderOptions,
  GetAccountHolderResult,
  GetAccountOptions,
  GetAccountResult,
  GetTransferError,
  GetTransferOptions,
  GetTransferResult,
  LinkAccountHolderBody,
  LinkAccountHolderError,
  LinkAccountHolderOptions,
  LinkAccountHolderResult,
  ListAccountsError,
  ListAccountsOptions,
  ListAccountsQuery,
  ListAccountsResult,
  RequestCapabilityBody,
  RequestCapabilityError,
  RequestCapabilityOptions,
  RequestCapabilityResult,
  SetWebhookUrlBody,
  SetWebhookUrlError,
  SetWebhookUrlOptions,
  SetWebhookUrlResult,
  UpdateAccountBody,
  UpdateAccountError,
  UpdateAccountHolderBody,
  UpdateAccountHolderError,
  UpdateAccountHolderOptions,
  UpdateAccountHolderResult,
  UpdateAccountOptions,
  UpdateAccountResult
} from "./operations.ts"
import { product } from "./product.ts"
import type { paths } from "./types.ts"

/**
 * xenPlatform. Every method returns a promise; its `result()` gives the typed error as a value.
 *
 * Source: Xendit API reference › xenPlatform.
 */
export interface PlatformClient {
  /**
   * List the platform's accounts in order of creation.
   *
   * A read: repeated until it succeeds or the deadline ends.
   *
   * Source: xenPlatform › List Accounts.
   */
  listAccounts(query?: ListAccountsQuery, options?: ListAccountsOptions): Call<ListAccountsResult, ListAccountsError>
  /** Every item of {@link PlatformClient.listAccounts}, page after page. */
  listAccountsAll(
    query?: ListAccountsQuery,
    options?: ListAccountsOptions
  ): AsyncIterable<NonNullable<ListAccountsResult["data"]>[number]>

  /**
   * Create an account for a partner.
   *
   * Either `type` or `configurations`, never both. The account is made in the background: wait for `account.created`
   * before acting for an OWNED one, whatever status the answer shows.
   *
   * Never repeated once it may have been sent: a lost answer is an IndeterminateError.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A field is missing or breaks a rule; `errors` names it.
   * - `INVALID_CONFIGURATION` (400): These configurations do not go together.
   * - `TYPE_AND_CONFIGURATION_CONFLICT` (400): Both or neither of type and configurations were given.
   *
   * Source: xenPlatform › Create Account.
   */
  createAccount(body: CreateAccountBody, options?: CreateAccountOptions): Call<CreateAccountResult, CreateAccountError>

  /**
   * Read an account by its id.
   *
   * A read: repeated until it succeeds or the deadline ends.
   *
   * Source: xenPlatform › Get Account by ID.
   */
  getAccount(id: string, options?: GetAccountOptions): Call<GetAccountResult, GetAccountError>

  /**
   * Change the mail address and business name of an OWNED account.
   *
   * Safe to repeat: the same call leaves the same state.
   *
   * Source: xenPlatform › Update Account.
   */
  updateAccount(
    id: string,
    body: UpdateAccountBody,
    options?: UpdateAccountOptions
  ): Call<UpdateAccountResult, UpdateAccountError>

  /**
   * Link an OWNED account to its legal holder, which starts the holder's verification.
   *
   * Safe to repeat: the same call leaves the same state.
   *
   * Source: xenPlatform › Linking Account Holder.
   */
  linkAccountHolder(
    id: string,
    body: LinkAccountHolderBody,
    options?: LinkAccountHolderOptions
  ): Call<LinkAccountHolderResult, LinkAccountHolderError>

  /**
   * Create the legal entity that holds an account.
   *
   * Which fields and documents are needed depends on country and legal form; the limits here are those of the
   * Philippines. Link the holder to an account afterwards.
   *
   * Never repeated once it may have been sent: a lost answer is an IndeterminateError.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A field is missing or breaks a rule; `errors` names it.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The key is not the platform's or cannot write account holders.
   * - `FEATURE_NOT_ACTIVATED` (403): The platform does not have this feature.
   * - `SERVER_ERROR` (500): Unexpected failure at the provider.
   *
   * Source: xenPlatform › Create Account Holder.
   */
  createAccountHolder(
    body: CreateAccountHolderBody,
    options?: CreateAccountHolderOptions
  ): Call<CreateAccountHolderResult, CreateAccountHolderError>

  /**
   * Read an account holder and how far its verification is.
   *
   * A read: repeated until it succeeds or the deadline ends.
   *
   * Refusals:
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `DATA_NOT_FOUND` (404): No account holder has this id.
   *
   * Source: xenPlatform › Get Account Holder by ID.
   */
  getAccountHolder(id: string, options?: GetAccountHolderOptions): Call<GetAccountHolderResult, GetAccountHolderError>

  /**
   * Change an account holder, e.g. after its documents were sent back.
   *
   * Safe to repeat: the same call leaves the same state.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A field is missing or breaks a rule; `errors` names it.
   * - `INSUFFICIENT_ACCOUNT_HOLDER_DATA` (400): The holder's data do not suffice for this channel.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The key is not the platform's or cannot write account holders.
   * - `FEATURE_NOT_ACTIVATED` (403): The platform does not have this feature.
   * - `KYC_VERIFICATION_IN_PROGRESS` (403): The holder is being verified and cannot be changed meanwhile.
   * - `CHANNEL_HAS_BEEN_ACTIVATED` (403): The holder has this channel already.
   * - `CHANNEL_ACTIVATION_IN_PROGRESS` (403): The channel was requested and is being reviewed.
   * - `KYC_VERIFICATION_REQUIRED` (403): Capabilities can be requested once the holder is verified.
   * - `DATA_NOT_FOUND` (500): No account holder has this id.
   *
   * Source: xenPlatform › Update Account Holder.
   */
  updateAccountHolder(
    id: string,
    body: UpdateAccountHolderBody,
    options?: UpdateAccountHolderOptions
  ): Call<UpdateAccountHolderResult, UpdateAccountHolderError>

  /**
   * Request that a verified holder may take payments through a channel.
   *
   * A repetition is refused as a duplicate, so an unknown outcome can be repeated.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A field is missing or breaks a rule; `errors` names it.
   * - `INSUFFICIENT_ACCOUNT_HOLDER_DATA` (400): The holder's data do not suffice for this channel.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The key is not the platform's or cannot write account holders.
   * - `FEATURE_NOT_ACTIVATED` (403): The platform does not have this feature.
   * - `KYC_VERIFICATION_IN_PROGRESS` (403): The holder is being verified and cannot be changed meanwhile.
   * - `CHANNEL_HAS_BEEN_ACTIVATED` (403): The holder has this channel already.
   * - `CHANNEL_ACTIVATION_IN_PROGRESS` (403): The channel was requested and is being reviewed.
   * - `KYC_VERIFICATION_REQUIRED` (403): Capabilities can be requested once the holder is verified.
   * - `DATA_NOT_FOUND` (500): No account holder has this id.
   *
   * Source: xenPlatform › Activate Account Holder Capabilities.
   */
  requestCapability(
    id: string,
    body: RequestCapabilityBody,
    options?: RequestCapabilityOptions
  ): Call<RequestCapabilityResult, RequestCapabilityError>

  /**
   * Move balance between the platform and its accounts, or between two accounts.
   *
   * There is no idempotency header: `reference` is what makes a repeat safe. Repeat a lost transfer with the same
   * reference and the same body only.
   *
   * A repetition is refused as a duplicate, so an unknown outcome can be repeated.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A field is missing or breaks a rule; `errors` names it.
   * - `INVALID_JSON_FORMAT` (400): The body is not JSON.
   * - `INVALID_SOURCE_OR_DESTINATION_ERROR` (400): One of the accounts does not exist under this platform.
   * - `INSUFFICIENT_BALANCE` (400): The source's cash balance does not cover the amount.
   * - `MISMATCH_PAYLOAD_FOR_REFERENCE` (400): The reference belongs to a transfer with another body; that one stands.
   * - `INVALID_AMOUNT` (400): Zero or negative, or too many decimals (none for IDR, two for PHP).
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission.
   * - `DUPLICATE_REFERENCE` (403): A transfer with this reference exists.
   * - `XEN_PLATFORM_SUB_ACCOUNT_NOT_LIVE` (403): One of the accounts is not live.
   * - `API_KEY_ENVIRONMENT_NOT_MATCH` (403): A test key for live accounts, or the reverse.
   * - `TRANSFER_IN_PROGRESS` (425): A transfer with this reference is being processed.
   *
   * Source: xenPlatform › Create Transfers.
   */
  createTransfer(
    body: CreateTransferBody,
    options?: CreateTransferOptions
  ): Call<CreateTransferResult, CreateTransferError>

  /**
   * Read a transfer by its reference.
   *
   * A read: repeated until it succeeds or the deadline ends.
   *
   * Refusals:
   * - `INVALID_API_KEY_ERROR` (401): The key has no access to xenPlatform.
   * - `DATA_NOT_FOUND` (404): No transfer has this reference.
   *
   * Source: xenPlatform › Get Transfer by Reference.
   */
  getTransfer(reference: string, options?: GetTransferOptions): Call<GetTransferResult, GetTransferError>

  /**
   * Create a rule that routes shares of payments to accounts.
   *
   * Name the rule's id in the `with-split-rule` header of a payment. Shares are routed on settlement.
   *
   * Never repeated once it may have been sent: a lost answer is an IndeterminateError.
   *
   * Refusals:
   * - `INVALID_FEE_AMOUNT` (400): A share is negative or malformed.
   * - `API_VALIDATION_ERROR` (400): A field is missing or breaks a rule; `errors` names it.
   * - `DUPLICATE_ERROR` (400): Two routes have the same reference_id.
   * - `DESTINATION_ACCOUNT_NOT_FOUND` (404): A destination is not an account of this platform.
   *
   * Source: xenPlatform › Create Split Rule.
   */
  createSplitRule(
    body: CreateSplitRuleBody,
    options?: CreateSplitRuleOptions
  ): Call<CreateSplitRuleResult, CreateSplitRuleError>

  /**
   * Set where one kind of webhook goes, for the platform or one of its accounts.
   *
   * Safe to repeat: the same call leaves the same state.
   *
   * Refusals:
   * - `INVALID_URL_FORMAT` (400): This is not a URL.
   * - `API_VALIDATION_ERROR` (400): A field is missing or breaks a rule; `errors` names it.
   * - `CALLBACK_AUTHENTICATION_TOKEN_NOT_FOUND_ERROR` (404): The account has no webhook token; the provider must help.
   *
   * Source: xenPlatform › Set Webhook URLs.
   */
  setWebhookUrl(
    type: string,
    body: SetWebhookUrlBody,
    options?: SetWebhookUrlOptions
  ): Call<SetWebhookUrlResult, SetWebhookUrlError>

  /** The same client on behalf of a sub-account: sends `for-user-id` with each call that takes it. */
  forUser(userId: string): PlatformClient
  /** openapi-fetch over the same pipeline: typed by path, for what the methods do not cover. */
  readonly raw: RawClient<paths>
}

/** Makes the client of xenPlatform. Throws ConfigError for an unusable configuration. */
export const createPlatformClient = (config: ClientConfig): PlatformClient => {
  const client = makeClient(config, product)
  return {
    listAccounts: (query, options) =>
      client.call(operations.listAccounts, { ...(query === undefined ? {} : { query }) }, options),
    listAccountsAll: (query, options) =>
      client.pages(operations.listAccounts, { ...(query === undefined ? {} : { query }) }, options),
    createAccount: (body, options) => client.call(operations.createAccount, { body }, options),
    getAccount: (id, options) => client.call(operations.getAccount, { path: { id } }, options),
    updateAccount: (id, body, options) => client.call(operations.updateAccount, { path: { id }, body }, options),
    linkAccountHolder: (id, body, options) => client.call(operations.linkAccountHolder, { path: { id }, body }, options),
    createAccountHolder: (body, options) => client.call(operations.createAccountHolder, { body }, options),
    getAccountHolder: (id, options) => client.call(operations.getAccountHolder, { path: { id } }, options),
    updateAccountHolder: (id, body, options) =>
      client.call(operations.updateAccountHolder, { path: { id }, body }, options),
    requestCapability: (id, body, options) => client.call(operations.requestCapability, { path: { id }, body }, options),
    createTransfer: (body, options) => client.call(operations.createTransfer, { body }, options),
    getTransfer: (reference, options) => client.call(operations.getTransfer, { path: { reference } }, options),
    createSplitRule: (body, options) => client.call(operations.createSplitRule, { body }, options),
    setWebhookUrl: (type, body, options) => client.call(operations.setWebhookUrl, { path: { type }, body }, options),
    forUser: (userId) => createPlatformClient({ ...config, defaults: { ...config.defaults, forUserId: userId } }),
    get raw() {
      return client.raw<paths>()
    }
  }
}
