// @generated from specs/qr.yaml by codegen. Change the spec and run `pnpm codegen`.
import { type Call, type ClientConfig, makeClient, type RawClient } from "@pay/core"
import * as operations from "./operations.ts"
import type {
  CreateQrCodeBody,
  CreateQrCodeError,
  CreateQrCodeOptions,
  CreateQrCodeResult,
  GetQrCodeError,
  GetQrCodeOptions,
  GetQrCodeResult,
  GetRefundError,
  GetRefundOptions,
  GetRefundResult,
  ListPaymentsError,
  ListPaymentsOptions,
  ListPaymentsQuery,
  ListPaymentsResult,
  ListRefundsError,
  ListRefundsOptions,
  ListRefundsQuery,
  ListRefundsResult,
  RefundPaymentBody,
  RefundPaymentError,
  RefundPaymentOptions,
  RefundPaymentResult,
  SimulatePaymentBody,
  SimulatePaymentError,
  SimulatePaymentOptions,
  SimulatePaymentResult
} from "./operations.ts"
import { product } from "./product.ts"
import type { paths } from "./types.ts"

/**
 * QR codes. Every method returns a promise; its `result()` gives the typed error as a value.
 *
 * Source: Xendit API reference › QR Codes.
 */
export interface QrClient {
  /**
   * Create a dynamic or static QR code.
   *
   * Show `qr_string` to the payer as an image. Payments arrive as `qr.payment` events.
   *
   * Repeated with the same idempotency key and bytes.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A field is missing, mistyped or against a rule.
   * - `UNSUPPORTED_CURRENCY` (400): The channel does not take this currency.
   * - `INVALID_API_KEY` (401): The API key is malformed.
   * - `INVALID_MERCHANT_CREDENTIALS` (401): The acquirer refuses the merchant's credentials; the provider's support
   *   mends it.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The key lacks permission for this call.
   * - `CHANNEL_NOT_ACTIVATED` (403): The channel is not switched on for the account.
   * - `CALLBACK_URL_NOT_FOUND` (404): Neither the dashboard nor the `webhook-url` header names a URL for payment
   *   events.
   * - `DUPLICATE_ERROR` (409): ID_DANA grants each merchant a single static code, and it exists.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   * - `CHANNEL_UNAVAILABLE` (503): The QR partner has trouble of its own.
   *
   * Source: QR Codes › Create QR Code.
   */
  createQrCode(body: CreateQrCodeBody, options?: CreateQrCodeOptions): Call<CreateQrCodeResult, CreateQrCodeError>

  /**
   * Get a QR code by its id.
   *
   * A read: repeated until it succeeds or the deadline ends.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A field is missing, mistyped or against a rule.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `DATA_NOT_FOUND` (404): No QR code has this id.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   *
   * Source: QR Codes › Get QR Code by QR ID.
   */
  getQrCode(id: string, options?: GetQrCodeOptions): Call<GetQrCodeResult, GetQrCodeError>

  /**
   * List the payments of a QR code.
   *
   * Returns at most `limit` payments. There is no cursor: narrow `from` and `to` to reach the others while `has_more`
   * is true. A code without payments gives an empty list.
   *
   * A read: repeated until it succeeds or the deadline ends.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A field is missing, mistyped or against a rule.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `DATA_NOT_FOUND` (404): No QR code has this id.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   *
   * Source: QR Codes › List QR Payments by QR ID.
   */
  listPayments(
    qrId: string,
    query?: ListPaymentsQuery,
    options?: ListPaymentsOptions
  ): Call<ListPaymentsResult, ListPaymentsError>

  /**
   * Pay a test-mode QR code.
   *
   * Only for codes created with a test key. Each call on a static code is a payment of its own.
   *
   * Never repeated once it may have been sent: a lost answer is an IndeterminateError.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A field is missing, mistyped or against a rule.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `DATA_NOT_FOUND` (404): No QR code has this id.
   * - `INACTIVE_QR_CODE` (410): The code is inactive or expired.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   *
   * Source: QR Codes › Simulate QR Payment.
   */
  simulatePayment(
    id: string,
    body?: SimulatePaymentBody,
    options?: SimulatePaymentOptions
  ): Call<SimulatePaymentResult, SimulatePaymentError>

  /**
   * List the refunds of a QR payment.
   *
   * Returns at most `limit` refunds and has no cursor. A payment without refunds gives an empty list.
   *
   * A read: repeated until it succeeds or the deadline ends.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A field is missing, mistyped or against a rule.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `DATA_NOT_FOUND` (404): No QR payment has this id.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   *
   * Source: QR Codes › List QR Refunds by QR Payment ID.
   */
  listRefunds(
    qrpyId: string,
    query?: ListRefundsQuery,
    options?: ListRefundsOptions
  ): Call<ListRefundsResult, ListRefundsError>

  /**
   * Refund a QR payment in full or in part.
   *
   * Starts PENDING and ends with a `qr.refund` event. Several refunds are allowed while their sum stays within the
   * payment. A full refund within 24 hours voids the payment and gives fee and VAT back; any other refund keeps them.
   * Possible until 30 days after the payment; partial refunds depend on the payer's bank or wallet.
   *
   * Repeated with the same idempotency key and bytes.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A field is missing, mistyped or against a rule.
   * - `MAXIMUM_REFUND_AMOUNT_REACHED` (400): More was asked than is left to refund; an earlier attempt may have gone
   *   through.
   * - `REFUND_IN_PROGRESS` (400): A full refund of this payment is still pending; wait for its outcome.
   * - `REFUND_NOT_SUPPORTED` (400): The QR partner offers no refunds.
   * - `PARTIAL_REFUND_NOT_SUPPORTED` (400): The payer's issuer takes full refunds only.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The key lacks permission for this call.
   * - `INELIGIBLE_TRANSACTION` (403): The payment is FAILED, PENDING or VOIDED, so there is nothing to give back.
   * - `DATA_NOT_FOUND` (404): No QR payment has this id.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   * - `CHANNEL_UNAVAILABLE` (503): The QR partner has trouble of its own.
   *
   * Source: QR Codes › Refund QR Payment.
   */
  refundPayment(
    qrpyId: string,
    body?: RefundPaymentBody,
    options?: RefundPaymentOptions
  ): Call<RefundPaymentResult, RefundPaymentError>

  /**
   * Get a refund of a QR payment.
   *
   * A read: repeated until it succeeds or the deadline ends.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A field is missing, mistyped or against a rule.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `REQUEST_FORBIDDEN_ERROR` (403): The API key lacks the permission for this call.
   * - `DATA_NOT_FOUND` (404): No refund of this payment has this id.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   *
   * Source: QR Codes › Get QR Refund by Refund ID.
   */
  getRefund(qrpyId: string, refundId: string, options?: GetRefundOptions): Call<GetRefundResult, GetRefundError>

  /** The same client on behalf of a sub-account: sends `for-user-id` with each call that takes it. */
  forUser(userId: string): QrClient
  /** openapi-fetch over the same pipeline: typed by path, for what the methods do not cover. */
  readonly raw: RawClient<paths>
}

/** Makes the client of QR codes. Throws ConfigError for an unusable configuration. */
export const createQrClient = (config: ClientConfig): QrClient => {
  const client = makeClient(config, product)
  return {
    createQrCode: (body, options) => client.call(operations.createQrCode, { body }, options),
    getQrCode: (id, options) => client.call(operations.getQrCode, { path: { id } }, options),
    listPayments: (qrId, query, options) =>
      client.call(
        operations.listPayments,
        { path: { qr_id: qrId }, ...(query === undefined ? {} : { query }) },
        options
      ),
    simulatePayment: (id, body, options) =>
      client.call(operations.simulatePayment, { path: { id }, ...(body === undefined ? {} : { body }) }, options),
    listRefunds: (qrpyId, query, options) =>
      client.call(
        operations.listRefunds,
        { path: { qrpy_id: qrpyId }, ...(query === undefined ? {} : { query }) },
        options
      ),
    refundPayment: (qrpyId, body, options) =>
      client.call(
        operations.refundPayment,
        { path: { qrpy_id: qrpyId }, ...(body === undefined ? {} : { body }) },
        options
      ),
    getRefund: (qrpyId, refundId, options) =>
      client.call(operations.getRefund, { path: { qrpy_id: qrpyId, refund_id: refundId } }, options),
    forUser: (userId) => createQrClient({ ...config, defaults: { ...config.defaults, forUserId: userId } }),
    get raw() {
      return client.raw<paths>()
    }
  }
}
