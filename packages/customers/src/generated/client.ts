// @generated from specs/customers.yaml by codegen. Change the spec and run `pnpm codegen`.
import { type Call, type ClientConfig, makeClient, type RawClient } from "@pay/core"
import * as operations from "./operations.ts"
import type {
  CreateCustomerBody,
  CreateCustomerError,
  CreateCustomerOptions,
  CreateCustomerResult,
  CreateFlatCustomerBody,
  CreateFlatCustomerError,
  CreateFlatCustomerOptions,
  CreateFlatCustomerResult,
  GetCustomerByReferenceIdError,
  GetCustomerByReferenceIdOptions,
  GetCustomerByReferenceIdQuery,
  GetCustomerByReferenceIdResult,
  GetCustomerError,
  GetCustomerOptions,
  GetCustomerResult,
  UpdateCustomerBody,
  UpdateCustomerError,
  UpdateCustomerOptions,
  UpdateCustomerResult
} from "./operations.ts"
import { product } from "./product.ts"
import type { paths } from "./types.ts"

/**
 * Customers. Every method returns a promise; its `result()` gives the typed error as a value.
 *
 * Source: Xendit API reference › Customers.
 */
export interface CustomersClient {
  /**
   * Find the customer that carries one of your references.
   *
   * An unknown reference is an empty `data`, never a 404. References are unique, so at most one item comes.
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
   * Source: Customers › Get Customer by Reference ID.
   */
  getCustomerByReferenceId(
    query: GetCustomerByReferenceIdQuery,
    options?: GetCustomerByReferenceIdOptions
  ): Call<GetCustomerByReferenceIdResult, GetCustomerByReferenceIdError>

  /**
   * Create an individual or business customer.
   *
   * Two request shapes share this path. The API version decides which one applies: `individual_detail` and
   * `business_detail` came with 2020-10-31; names at the top level are the original version's, which the eWallet
   * account-linking pages still show.
   *
   * Repeated with the same idempotency key and bytes.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A field is missing, mistyped or against a rule.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `DUPLICATE_ERROR` (409): Another customer already has this reference_id; find it and update that one.
   * - `IDEMPOTENCY_ERROR` (409): This idempotency key was first used with a different body.
   * - `RATE_LIMIT_EXCEEDED` (429): The endpoint's quota for this account is used up.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   *
   * Source: Customers › Create Customer.
   */
  createCustomer(
    body: CreateCustomerBody,
    options?: CreateCustomerOptions
  ): Call<CreateCustomerResult, CreateCustomerError>

  /**
   * Create a customer in the original version's shape, as the OVO and LinkAja linking pages show it.
   *
   * Two request shapes share this path. The API version decides which one applies: `individual_detail` and
   * `business_detail` came with 2020-10-31; names at the top level are the original version's, which the eWallet
   * account-linking pages still show.
   *
   * Repeated with the same idempotency key and bytes.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A field is missing, mistyped or against a rule.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `DUPLICATE_ERROR` (409): Another customer already has this reference_id; find it and update that one.
   * - `IDEMPOTENCY_ERROR` (409): This idempotency key was first used with a different body.
   * - `RATE_LIMIT_EXCEEDED` (429): The endpoint's quota for this account is used up.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   *
   * Source: eWallets › Tokenized - Create Customer Object.
   */
  createFlatCustomer(
    body: CreateFlatCustomerBody,
    options?: CreateFlatCustomerOptions
  ): Call<CreateFlatCustomerResult, CreateFlatCustomerError>

  /**
   * Get one customer by its id.
   *
   * A read: repeated until it succeeds or the deadline ends.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A field is missing, mistyped or against a rule.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `DATA_NOT_FOUND` (404): No customer has this id.
   * - `RATE_LIMIT_EXCEEDED` (429): The endpoint's quota for this account is used up.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   *
   * Source: Customers › Get Customer.
   */
  getCustomer(id: string, options?: GetCustomerOptions): Call<GetCustomerResult, GetCustomerError>

  /**
   * Change fields of a customer.
   *
   * Fields left out stay as they are. A field that is sent replaces the stored one whole: send complete arrays and
   * complete detail objects. `null` clears a field. `reference_id` and `type` cannot change.
   *
   * Safe to repeat: the same call leaves the same state.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A field is missing, mistyped or against a rule.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `DATA_NOT_FOUND` (404): No customer has this id.
   * - `RATE_LIMIT_EXCEEDED` (429): The endpoint's quota for this account is used up.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   *
   * Source: Customers › Update Customer.
   */
  updateCustomer(
    id: string,
    body: UpdateCustomerBody,
    options?: UpdateCustomerOptions
  ): Call<UpdateCustomerResult, UpdateCustomerError>

  /** The same client on behalf of a sub-account: sends `for-user-id` with each call that takes it. */
  forUser(userId: string): CustomersClient
  /** openapi-fetch over the same pipeline: typed by path, for what the methods do not cover. */
  readonly raw: RawClient<paths>
}

/** Makes the client of Customers. Throws ConfigError for an unusable configuration. */
export const createCustomersClient = (config: ClientConfig): CustomersClient => {
  const client = makeClient(config, product)
  return {
    getCustomerByReferenceId: (query, options) => client.call(operations.getCustomerByReferenceId, { query }, options),
    createCustomer: (body, options) => client.call(operations.createCustomer, { body }, options),
    createFlatCustomer: (body, options) => client.call(operations.createFlatCustomer, { body }, options),
    getCustomer: (id, options) => client.call(operations.getCustomer, { path: { id } }, options),
    updateCustomer: (id, body, options) => client.call(operations.updateCustomer, { path: { id }, body }, options),
    forUser: (userId) => createCustomersClient({ ...config, defaults: { ...config.defaults, forUserId: userId } }),
    get raw() {
      return client.raw<paths>()
    }
  }
}
