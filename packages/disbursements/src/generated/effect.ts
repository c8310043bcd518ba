// @generated from specs/disbursements.yaml by codegen. Change the spec and run `pnpm codegen`.
import { type ClientConfig, type ConfigError, makeEffectClient } from "@pay/core/effect"
import { Context, type Effect, Layer } from "effect"
import * as EffectModule from "effect/Effect"
import * as operations from "./operations.ts"
import type {
  CreateBatchDisbursementBody,
  CreateBatchDisbursementError,
  CreateBatchDisbursementOptions,
  CreateBatchDisbursementResult,
  CreateDisbursementBody,
  CreateDisbursementError,
  CreateDisbursementOptions,
  CreateDisbursementResult,
  GetDisbursementError,
  GetDisbursementOptions,
  GetDisbursementResult,
  ListDisbursementBanksError,
  ListDisbursementBanksOptions,
  ListDisbursementBanksResult,
  ListDisbursementsError,
  ListDisbursementsOptions,
  ListDisbursementsQuery,
  ListDisbursementsResult
} from "./operations.ts"
import { product } from "./product.ts"

/**
 * Disbursements, with every refusal in the error type.
 *
 * Source: Xendit API reference › Disbursements, Batch Disbursement.
 */
export interface DisbursementsService {
  /**
   * List every disbursement with an external id.
   *
   * Not paged. An unknown `external_id` is a 404, not an empty array.
   *
   * A read: repeated until it succeeds or the deadline ends.
   *
   * Refusals:
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `DIRECT_DISBURSEMENT_NOT_FOUND_ERROR` (404): No disbursement was created with this external_id.
   *
   * Source: Disbursements › Get Disbursements by External ID.
   */
  listDisbursements(
    query: ListDisbursementsQuery,
    options?: ListDisbursementsOptions
  ): Effect.Effect<ListDisbursementsResult, ListDisbursementsError>

  /**
   * Send money to a bank account or an e-wallet.
   *
   * The answer says PENDING; the webhook or a later read tells the outcome. Give each disbursement an `external_id` of
   * its own, although duplicates are taken: it is what finds a disbursement whose answer was lost.
   *
   * Repeated with the same idempotency key and bytes.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A field is missing or breaks a rule; `errors` names it.
   * - `INVALID_JSON_FORMAT` (400): The body is not JSON.
   * - `DISBURSEMENT_DESCRIPTION_NOT_FOUND_ERROR` (400): No description was sent and the dashboard has no default one.
   * - `DIRECT_DISBURSEMENT_BALANCE_INSUFFICIENT_ERROR` (400): The balance does not cover the amount; top up, then ask
   *   again under a new key.
   * - `DUPLICATE_TRANSACTION_ERROR` (400): The idempotency key was used before; the disbursement made with it stands.
   * - `BANK_CODE_NOT_SUPPORTED_ERROR` (400): No disbursements to this bank.
   * - `BANK_CODE_NOT_SUPPORTED` (400): The same refusal as its example spells it.
   * - `RECIPIENT_ACCOUNT_NUMBER_ERROR` (400): BCA account numbers have 10 digits.
   * - `RECIPIENT_AMOUNT_ERROR` (400): The amount is below the bank's minimum.
   * - `MAXIMUM_TRANSFER_LIMIT_ERROR` (400): The amount is above the bank's maximum.
   * - `INVALID_DESTINATION` (400): This account cannot be paid.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `SERVER_ERROR` (500): The disbursement may have been created; look it up, or repeat with the same key.
   *
   * Source: Disbursements › Create Disbursement.
   */
  createDisbursement(
    body: CreateDisbursementBody,
    options?: CreateDisbursementOptions
  ): Effect.Effect<CreateDisbursementResult, CreateDisbursementError>

  /**
   * Read a disbursement by its id.
   *
   * A read: repeated until it succeeds or the deadline ends.
   *
   * Refusals:
   * - `INVALID_JSON_FORMAT` (400): The body is not JSON; send none.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `DIRECT_DISBURSEMENT_NOT_FOUND_ERROR` (404): No disbursement has this id.
   *
   * Source: Disbursements › Get Disbursement by ID.
   */
  getDisbursement(
    disbursementId: string,
    options?: GetDisbursementOptions
  ): Effect.Effect<GetDisbursementResult, GetDisbursementError>

  /**
   * List the banks and e-wallets that disbursements reach.
   *
   * A read: repeated until it succeeds or the deadline ends.
   *
   * Source: Disbursements › Get Available Banks.
   */
  listDisbursementBanks(
    options?: ListDisbursementBanksOptions
  ): Effect.Effect<ListDisbursementBanksResult, ListDisbursementBanksError>

  /**
   * Upload up to 1000 disbursements as one batch.
   *
   * Nothing is paid until a person approves the batch in the dashboard. There is no read: one webhook at the end tells
   * what became of each item. Needs the money-out write permission.
   *
   * Repeated with the same idempotency key and bytes.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A field is missing or breaks a rule; `errors` names it.
   * - `INVALID_JSON_FORMAT` (400): The body is not JSON.
   * - `DUPLICATE_TRANSACTION_ERROR` (400): The idempotency key was used before; the batch made with it stands.
   * - `BATCH_DISBURSEMENT_MAXIMUM_ROWS_LIMIT_EXCEEDED_ERROR` (400): The batch has more than 1000 items.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   *
   * Source: Batch Disbursement › Create Batch Disbursement.
   */
  createBatchDisbursement(
    body: CreateBatchDisbursementBody,
    options?: CreateBatchDisbursementOptions
  ): Effect.Effect<CreateBatchDisbursementResult, CreateBatchDisbursementError>
}

/** The service; `Disbursements.layer(config)` provides it. */
export class Disbursements extends Context.Service<Disbursements, DisbursementsService>()(
  "@pay/disbursements/Disbursements"
) {
  static readonly layer = (config: ClientConfig): Layer.Layer<Disbursements, ConfigError> =>
    Layer.effect(Disbursements, makeDisbursements(config))
}

/** Makes the service without a layer. */
export const makeDisbursements = (config: ClientConfig): Effect.Effect<DisbursementsService, ConfigError> =>
  EffectModule.map(makeEffectClient(config, product), (client): DisbursementsService => ({
    listDisbursements: (query, options) => client.call(operations.listDisbursements, { query }, options),
    createDisbursement: (body, options) => client.call(operations.createDisbursement, { body }, options),
    getDisbursement: (disbursementId, options) =>
      client.call(operations.getDisbursement, { path: { disbursement_id: disbursementId } }, options),
    listDisbursementBanks: (options) => client.call(operations.listDisbursementBanks, {}, options),
    createBatchDisbursement: (body, options) => client.call(operations.createBatchDisbursement, { body }, options)
  }))
