// @generated from specs/cards.yaml by codegen. Change the spec and run `pnpm codegen`.
import { type ClientConfig, type ConfigError, makeEffectClient } from "@pay/core/effect"
import { Context, type Effect, Layer } from "effect"
import * as EffectModule from "effect/Effect"
import * as operations from "./operations.ts"
import type {
  CalculatePromotionError,
  CalculatePromotionOptions,
  CalculatePromotionQuery,
  CalculatePromotionResult,
  CaptureChargeBody,
  CaptureChargeError,
  CaptureChargeOptions,
  CaptureChargeResult,
  CreateAuthorizationBody,
  CreateAuthorizationError,
  CreateAuthorizationOptions,
  CreateAuthorizationResult,
  CreateChargeBody,
  CreateChargeError,
  CreateChargeOptions,
  CreateChargeResult,
  CreatePromotionBody,
  CreatePromotionError,
  CreatePromotionOptions,
  CreatePromotionResult,
  CreateRefundBody,
  CreateRefundError,
  CreateRefundOptions,
  CreateRefundResult,
  DeletePromotionError,
  DeletePromotionOptions,
  DeletePromotionResult,
  GetChargeError,
  GetChargeOptions,
  GetChargeOptionsError,
  GetChargeOptionsOptions,
  GetChargeOptionsQuery,
  GetChargeOptionsResult,
  GetChargeQuery,
  GetChargeResult,
  GetTokenError,
  GetTokenOptions,
  GetTokenResult,
  ListPromotionsError,
  ListPromotionsOptions,
  ListPromotionsQuery,
  ListPromotionsResult,
  ReverseAuthorizationBody,
  ReverseAuthorizationError,
  ReverseAuthorizationOptions,
  ReverseAuthorizationResult,
  UpdatePromotionBody,
  UpdatePromotionError,
  UpdatePromotionOptions,
  UpdatePromotionResult
} from "./operations.ts"
import { product } from "./product.ts"

/**
 * Cards, with every refusal in the error type.
 *
 * Source: Xendit API reference › Credit Cards.
 */
export interface CardsService {
  /**
   * Get a card token and what is known of its card.
   *
   * A read: repeated until it succeeds or the deadline ends.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): The id is missing or malformed.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `CREDIT_CARD_TOKEN_NOT_FOUND_ERROR` (404): No token has this id under the account of the key.
   * - `RATE_LIMIT_EXCEEDED` (429): The endpoint's quota for this account is used up.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   *
   * Source: Credit Cards › Get Token.
   */
  getToken(creditCardTokenId: string, options?: GetTokenOptions): Effect.Effect<GetTokenResult, GetTokenError>

  /**
   * Charge a card at once.
   *
   * An amount of 0 checks the card and ends AUTHORIZED, if your processor supports it.
   *
   * Never repeated once it may have been sent: a lost answer is an IndeterminateError.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A field is missing, mistyped or against a rule.
   * - `INVALID_JSON_FORMAT` (400): The body is not JSON.
   * - `TOKEN_ALREADY_USED_ERROR` (400): A charge with this single-use token exists, perhaps one whose answer was lost;
   *   look for it first.
   * - `AUTHENTICATION_ALREADY_USED_ERROR` (400): A charge with this authentication exists, perhaps one whose answer was
   *   lost; look for it first.
   * - `INVALID_TOKEN_ID_ERROR` (400): The token id is malformed.
   * - `INVALID_CVN_LENGTH_ERROR` (400): The CVN has the wrong length: 4 digits for AMEX, 3 for the others.
   * - `AUTHENTICATION_ID_MISSING_ERROR` (400): This charge must be authenticated and no authentication_id was sent.
   * - `AMOUNT_GREATER_THAN_AUTHENTICATED_ERROR` (400): The amount is above the one the cardholder authenticated.
   * - `INVALID_AUTHENTICATION_ID_ERROR` (400): The authentication id is malformed.
   * - `INVALID_PROMOTION_DETAILS` (400): The promotion does not exist, is not active or does not fit the amounts.
   * - `CARDHOLDER_NAME_REQUIRED` (400): The names of the cardholder are missing from billing_details.
   * - `INSTALLMENT_BELOW_MINIMUM_AMOUNT` (400): The amount is too small for instalments; BRI and BNI start at 500000
   *   IDR.
   * - `AMOUNT_BELOW_MINIMUM_LIMIT` (400): The amount is below your account's minimum, by default 5000 IDR or 20 PHP.
   * - `AMOUNT_ABOVE_MAXIMUM_LIMIT` (400): The amount is above your account's maximum, by default 200000000 IDR or
   *   700000 PHP.
   * - `INCOMPLETE_AUTHENTICATION` (400): The cardholder has not finished the authentication, or it failed half-way.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `TOKEN_NOT_FOUND_ERROR` (404): The token does not exist under the account and mode of this secret key.
   * - `AUTHENTICATION_NOT_FOUND_ERROR` (404): The authentication does not exist.
   * - `MID_NOT_FOUND_ERROR` (404): No merchant id carries this mid_label.
   * - `INSTALLMENT_UNAVAILABLE` (404): The card's bank offers no instalments, or not with this interval.
   * - `RATE_LIMIT_EXCEEDED` (429): The endpoint's quota for this account is used up.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   *
   * Source: Credit Cards › Create Charge.
   */
  createCharge(
    body: CreateChargeBody,
    options?: CreateChargeOptions
  ): Effect.Effect<CreateChargeResult, CreateChargeError>

  /**
   * Hold an amount on a card, to capture or reverse within 7 days.
   *
   * The answer is final: nothing more happens to the charge unless you capture, reverse or refund it, and no webhook
   * follows. A declined card is a success answer with status FAILED and a `failure_reason`, not an error.
   *
   * Never repeated once it may have been sent: a lost answer is an IndeterminateError.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A field is missing, mistyped or against a rule.
   * - `INVALID_JSON_FORMAT` (400): The body is not JSON.
   * - `TOKEN_ALREADY_USED_ERROR` (400): A charge with this single-use token exists, perhaps one whose answer was lost;
   *   look for it first.
   * - `AUTHENTICATION_ALREADY_USED_ERROR` (400): A charge with this authentication exists, perhaps one whose answer was
   *   lost; look for it first.
   * - `INVALID_TOKEN_ID_ERROR` (400): The token id is malformed.
   * - `INVALID_CVN_LENGTH_ERROR` (400): The CVN has the wrong length: 4 digits for AMEX, 3 for the others.
   * - `AUTHENTICATION_ID_MISSING_ERROR` (400): This charge must be authenticated and no authentication_id was sent.
   * - `AMOUNT_GREATER_THAN_AUTHENTICATED_ERROR` (400): The amount is above the one the cardholder authenticated.
   * - `INVALID_AUTHENTICATION_ID_ERROR` (400): The authentication id is malformed.
   * - `INVALID_PROMOTION_DETAILS` (400): The promotion does not exist, is not active or does not fit the amounts.
   * - `CARDHOLDER_NAME_REQUIRED` (400): The names of the cardholder are missing from billing_details.
   * - `INSTALLMENT_BELOW_MINIMUM_AMOUNT` (400): The amount is too small for instalments; BRI and BNI start at 500000
   *   IDR.
   * - `AMOUNT_BELOW_MINIMUM_LIMIT` (400): The amount is below your account's minimum, by default 5000 IDR or 20 PHP.
   * - `AMOUNT_ABOVE_MAXIMUM_LIMIT` (400): The amount is above your account's maximum, by default 200000000 IDR or
   *   700000 PHP.
   * - `INCOMPLETE_AUTHENTICATION` (400): The cardholder has not finished the authentication, or it failed half-way.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `TOKEN_NOT_FOUND_ERROR` (404): The token does not exist under the account and mode of this secret key.
   * - `AUTHENTICATION_NOT_FOUND_ERROR` (404): The authentication does not exist.
   * - `MID_NOT_FOUND_ERROR` (404): No merchant id carries this mid_label.
   * - `INSTALLMENT_UNAVAILABLE` (404): The card's bank offers no instalments, or not with this interval.
   * - `RATE_LIMIT_EXCEEDED` (429): The endpoint's quota for this account is used up.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   *
   * Source: Credit Cards › Create Authorization.
   */
  createAuthorization(
    body: CreateAuthorizationBody,
    options?: CreateAuthorizationOptions
  ): Effect.Effect<CreateAuthorizationResult, CreateAuthorizationError>

  /**
   * Find the promotions and instalments a card can be charged with.
   *
   * Send `bin` or `token_id`. Only ACTIVE promotions are considered.
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
   * Source: Credit Cards › Get Charge Option.
   */
  getChargeOptions(
    query: GetChargeOptionsQuery,
    options?: GetChargeOptionsOptions
  ): Effect.Effect<GetChargeOptionsResult, GetChargeOptionsError>

  /**
   * Get a charge by its id or by your external_id.
   *
   * With `id_type: external` and an external_id used more than once, which charge comes back is not documented: use
   * a new external_id for every attempt.
   *
   * A read: repeated until it succeeds or the deadline ends.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A field is missing, mistyped or against a rule.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `CREDIT_CARD_CHARGE_NOT_FOUND_ERROR` (404): No charge has this id under the account of the key.
   * - `RATE_LIMIT_EXCEEDED` (429): The endpoint's quota for this account is used up.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   *
   * Source: Credit Cards › Get Charge.
   */
  getCharge(
    creditCardId: string,
    query?: GetChargeQuery,
    options?: GetChargeOptions
  ): Effect.Effect<GetChargeResult, GetChargeError>

  /**
   * Take money that an authorization holds.
   *
   * Once per authorization, up to the held amount, within 7 days.
   *
   * Never repeated once it may have been sent: a lost answer is an IndeterminateError.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A field is missing, mistyped or against a rule.
   * - `INVALID_JSON_FORMAT` (400): The body is not JSON.
   * - `AMOUNT_GREATER_THAN_AUTHORIZED_ERROR` (400): The amount is above the held one.
   * - `INVALID_CHARGE_STATUS_ERROR` (400): The charge is not AUTHORIZED, perhaps because an earlier capture went
   *   through; read it first.
   * - `AUTHORIZATION_EXPIRED` (400): The hold has run out and was most likely released; a new charge is needed.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `CREDIT_CARD_CHARGE_NOT_FOUND_ERROR` (404): No charge has this id under the account of the key.
   * - `RATE_LIMIT_EXCEEDED` (429): The endpoint's quota for this account is used up.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   *
   * Source: Credit Cards › Capture Charge.
   */
  captureCharge(
    creditCardChargeId: string,
    body: CaptureChargeBody,
    options?: CaptureChargeOptions
  ): Effect.Effect<CaptureChargeResult, CaptureChargeError>

  /**
   * Release the whole amount that an authorization holds.
   *
   * Only an AUTHORIZED charge that is not captured and not of amount 0. The answer may itself be FAILED.
   *
   * A repetition is refused as a duplicate, so an unknown outcome can be repeated.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A field is missing, mistyped or against a rule.
   * - `CHARGE_ALREADY_REVERSED_ERROR` (400): The hold was released before.
   * - `CHARGE_ALREADY_CAPTURED_ERROR` (400): The money was captured; refund it instead.
   * - `CHARGE_FAILED_ERROR` (400): The charge failed and holds nothing.
   * - `INVALID_AMOUNT_FOR_REVERSE_AUTHORIZATION_ERROR` (400): The authorization is of amount 0: there is nothing to
   *   release.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `CREDIT_CARD_CHARGE_NOT_FOUND_ERROR` (404): No charge has this id under the account of the key.
   * - `RATE_LIMIT_EXCEEDED` (429): The endpoint's quota for this account is used up.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   *
   * Source: Credit Cards › Reverse Authorization.
   */
  reverseAuthorization(
    chargeId: string,
    body: ReverseAuthorizationBody,
    options?: ReverseAuthorizationOptions
  ): Effect.Effect<ReverseAuthorizationResult, ReverseAuthorizationError>

  /**
   * Give back a captured charge, whole or in parts.
   *
   * All refunds of a charge together may not exceed it. A refund can neither be read back nor does a webhook tell of
   * it: keep the answer.
   *
   * Repeated with the same idempotency key and bytes.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A field is missing, mistyped or against a rule.
   * - `INVALID_JSON_FORMAT` (400): The body is not JSON.
   * - `REFUND_AMOUNT_EXCEEDED_ERROR` (400): Together with earlier refunds this one would exceed the charge.
   * - `DUPLICATE_REFUND_ERROR` (400): A refund with this external_id exists. Do not refund again under another one.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `CREDIT_CARD_CHARGE_NOT_FOUND_ERROR` (404): No charge has this id under the account of the key.
   * - `RATE_LIMIT_EXCEEDED` (429): The endpoint's quota for this account is used up.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   *
   * Source: Credit Cards › Create Refund.
   */
  createRefund(
    creditCardChargeId: string,
    body: CreateRefundBody,
    options?: CreateRefundOptions
  ): Effect.Effect<CreateRefundResult, CreateRefundError>

  /**
   * List the promotions that match all given filters.
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
   * Source: Credit Cards › Get Promotions.
   */
  listPromotions(
    query?: ListPromotionsQuery,
    options?: ListPromotionsOptions
  ): Effect.Effect<ListPromotionsResult, ListPromotionsError>

  /**
   * Create a discount for cards of certain banks, card ranges or a promo code.
   *
   * It moves no money itself; you charge the discounted amount. It starts at once unless `start_time` is later.
   *
   * A repetition is refused as a duplicate, so an unknown outcome can be repeated.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A field is missing, mistyped or against a rule.
   * - `INVALID_JSON_FORMAT` (400): The body is not JSON.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `REFERENCE_IN_USE` (409): Another promotion has this reference_id.
   * - `PROMO_CODE_IN_USE` (409): Another promotion has this promo_code.
   * - `RATE_LIMIT_EXCEEDED` (429): The endpoint's quota for this account is used up.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   *
   * Source: Credit Cards › Create Promotion.
   */
  createPromotion(
    body: CreatePromotionBody,
    options?: CreatePromotionOptions
  ): Effect.Effect<CreatePromotionResult, CreatePromotionError>

  /**
   * Calculate the discounted amount for a card or a promo code.
   *
   * Send `bin`, `promo_code` or `token_id`. Only ACTIVE promotions count.
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
   * Source: Credit Cards › Get Promotions Calculation.
   */
  calculatePromotion(
    query: CalculatePromotionQuery,
    options?: CalculatePromotionOptions
  ): Effect.Effect<CalculatePromotionResult, CalculatePromotionError>

  /**
   * Change fields of a promotion.
   *
   * A percentage cannot become an amount or the reverse, and `reference_id` cannot change.
   *
   * Safe to repeat: the same call leaves the same state.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A field is missing, mistyped or against a rule.
   * - `INVALID_JSON_FORMAT` (400): The body is not JSON.
   * - `PROMO_CODE_IN_USE` (400): Another promotion has this promo_code.
   * - `INVALID_DISCOUNT_TYPE` (400): The promotion discounts the other way: by amount, or by percent.
   * - `INVALID_START_TIME_UPDATE` (400): The new start is not before the end.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `PROMOTION_NOT_FOUND_ERROR` (404): No promotion has this id.
   * - `RATE_LIMIT_EXCEEDED` (429): The endpoint's quota for this account is used up.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   *
   * Source: Credit Cards › Update Promotion.
   */
  updatePromotion(
    promotionId: string,
    body: UpdatePromotionBody,
    options?: UpdatePromotionOptions
  ): Effect.Effect<UpdatePromotionResult, UpdatePromotionError>

  /**
   * Delete a promotion.
   *
   * Safe to repeat: the same call leaves the same state.
   *
   * Refusals:
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `PROMOTION_NOT_FOUND_ERROR` (404): No promotion has this id.
   * - `RATE_LIMIT_EXCEEDED` (429): The endpoint's quota for this account is used up.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   *
   * Source: Credit Cards › Delete Promotion.
   */
  deletePromotion(
    promotionId: string,
    options?: DeletePromotionOptions
  ): Effect.Effect<DeletePromotionResult, DeletePromotionError>
}

/** The service; `Cards.layer(config)` provides it. */
export class Cards extends Context.Service<Cards, CardsService>()(
  "@pay/cards/Cards"
) {
  static readonly layer = (config: ClientConfig): Layer.Layer<Cards, ConfigError> =>
    Layer.effect(Cards, makeCards(config))
}

/** Makes the service without a layer. */
export const makeCards = (config: ClientConfig): Effect.Effect<CardsService, ConfigError> =>
  EffectModule.map(makeEffectClient(config, product), (client): CardsService => ({
    getToken: (creditCardTokenId, options) =>
      client.call(operations.getToken, { path: { credit_card_token_id: creditCardTokenId } }, options),
    createCharge: (body, options) => client.call(operations.createCharge, { body }, options),
    createAuthorization: (body, options) => client.call(operations.createAuthorization, { body }, options),
    getChargeOptions: (query, options) => client.call(operations.getChargeOptions, { query }, options),
    getCharge: (creditCardId, query, options) =>
      client.call(
        operations.getCharge,
        { path: { credit_card_id: creditCardId }, ...(query === undefined ? {} : { query }) },
        options
      ),
    captureCharge: (creditCardChargeId, body, options) =>
      client.call(operations.captureCharge, { path: { credit_card_charge_id: creditCardChargeId }, body }, options),
    reverseAuthorization: (chargeId, body, options) =>
      client.call(operations.reverseAuthorization, { path: { charge_id: chargeId }, body }, options),
    createRefund: (creditCardChargeId, body, options) =>
      client.call(operations.createRefund, { path: { credit_card_charge_id: creditCardChargeId }, body }, options),
    listPromotions: (query, options) =>
      client.call(operations.listPromotions, { ...(query === undefined ? {} : { query }) }, options),
    createPromotion: (body, options) => client.call(operations.createPromotion, { body }, options),
    calculatePromotion: (query, options) => client.call(operations.calculatePromotion, { query }, options),
    updatePromotion: (promotionId, body, options) =>
      client.call(operations.updatePromotion, { path: { promotion_id: promotionId }, body }, options),
    deletePromotion: (promotionId, options) =>
      client.call(operations.deletePromotion, { path: { promotion_id: promotionId } }, options)
  }))
