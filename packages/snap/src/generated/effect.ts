// @generated from specs/snap.yaml by codegen. Change the spec and run `pnpm codegen`.
import { type ClientConfig, type ConfigError, makeEffectClient } from "@pay/core/effect"
import { Context, type Effect, Layer } from "effect"
import * as EffectModule from "effect/Effect"
import * as operations from "./operations.ts"
import type {
  CreateAccountBindingBody,
  CreateAccountBindingError,
  CreateAccountBindingOptions,
  CreateAccountBindingResult,
  CreateDirectDebitBody,
  CreateDirectDebitError,
  CreateDirectDebitOptions,
  CreateDirectDebitResult,
  CreateQrCodeBody,
  CreateQrCodeError,
  CreateQrCodeOptions,
  CreateQrCodeResult,
  CreateVirtualAccountBody,
  CreateVirtualAccountError,
  CreateVirtualAccountOptions,
  CreateVirtualAccountResult,
  DeactivateVirtualAccountBody,
  DeactivateVirtualAccountError,
  DeactivateVirtualAccountOptions,
  DeactivateVirtualAccountResult,
  InquireAccountBindingBody,
  InquireAccountBindingError,
  InquireAccountBindingOptions,
  InquireAccountBindingResult,
  InquireDirectDebitBody,
  InquireDirectDebitError,
  InquireDirectDebitOptions,
  InquireDirectDebitResult,
  InquireQrCodeBody,
  InquireQrCodeError,
  InquireQrCodeOptions,
  InquireQrCodeResult,
  InquireVirtualAccountBody,
  InquireVirtualAccountError,
  InquireVirtualAccountOptions,
  InquireVirtualAccountResult,
  RefundDirectDebitBody,
  RefundDirectDebitError,
  RefundDirectDebitOptions,
  RefundDirectDebitResult,
  UnbindAccountBody,
  UnbindAccountError,
  UnbindAccountOptions,
  UnbindAccountResult,
  UpdateVirtualAccountBody,
  UpdateVirtualAccountError,
  UpdateVirtualAccountOptions,
  UpdateVirtualAccountResult,
  VerifyBindingOtpBody,
  VerifyBindingOtpError,
  VerifyBindingOtpOptions,
  VerifyBindingOtpResult,
  VerifyPaymentOtpBody,
  VerifyPaymentOtpError,
  VerifyPaymentOtpOptions,
  VerifyPaymentOtpResult
} from "./operations.ts"
import { product } from "./product.ts"

/**
 * BI SNAP, with every refusal in the error type.
 *
 * Source: Xendit API reference › BI SNAP.
 */
export interface SnapService {
  /**
   * Bind a customer's e-wallet or debit card without a payment.
   *
   * The payment method that comes back is paid with later. While it is REQUIRES_ACTION the customer confirms by OTP or
   * on a page; PENDING turns ACTIVE by itself.
   *
   * Repeated with the same idempotency key and bytes.
   *
   * Refusals:
   * - `4000700` (400): The body cannot be parsed.
   * - `4000701` (400): A field has the wrong type or an unknown value.
   * - `4000702` (400): A mandatory field or header is missing.
   * - `4010700` (401): API key, client id or signature was not accepted.
   * - `4010701` (401): The bearer token was not accepted.
   * - `4010701` (403): The merchant may not make this call.
   * - `4010715` (403): Forbidden.
   * - `4010723` (403): The amount is below or above what the channel takes.
   * - `4090700` (409): X-EXTERNAL-ID was used within 24 hours; that request may have done its work.
   * - `4090701` (409): An object with this reference exists.
   *
   * Source: BI SNAP › Create Account Binding.
   */
  createAccountBinding(
    body: CreateAccountBindingBody,
    options?: CreateAccountBindingOptions
  ): Effect.Effect<CreateAccountBindingResult, CreateAccountBindingError>

  /**
   * Get the state of an account binding.
   *
   * A read: repeated until it succeeds or the deadline ends.
   *
   * Refusals:
   * - `4000800` (400): The body cannot be parsed.
   * - `4000801` (400): A field has the wrong type or an unknown value.
   * - `4000802` (400): A mandatory field or header is missing.
   * - `4010800` (401): API key, client id or signature was not accepted.
   * - `4010801` (401): The bearer token was not accepted.
   * - `4010801` (403): The merchant may not make this call.
   * - `4010815` (403): Forbidden.
   * - `4010823` (403): The amount is below or above what the channel takes.
   * - `4090800` (409): X-EXTERNAL-ID was used within 24 hours; ask again with a new one.
   * - `4090801` (409): An object with this reference exists.
   *
   * Source: BI SNAP › Inquire Account Binding Status.
   */
  inquireAccountBinding(
    body: InquireAccountBindingBody,
    options?: InquireAccountBindingOptions
  ): Effect.Effect<InquireAccountBindingResult, InquireAccountBindingError>

  /**
   * End an account binding.
   *
   * The payment method cannot be paid with afterwards. Treat EXPIRED as final; INACTIVE can be undone.
   *
   * Repeated with the same idempotency key and bytes.
   *
   * Refusals:
   * - `4000800` (400): The body cannot be parsed.
   * - `4000801` (400): A field has the wrong type or an unknown value.
   * - `4000802` (400): A mandatory field or header is missing.
   * - `4010800` (401): API key, client id or signature was not accepted.
   * - `4010801` (401): The bearer token was not accepted.
   * - `4010801` (403): The merchant may not make this call.
   * - `4010815` (403): Forbidden.
   * - `4010823` (403): The amount is below or above what the channel takes.
   * - `4090800` (409): X-EXTERNAL-ID was used within 24 hours; that request may have done its work.
   * - `4090801` (409): An object with this reference exists.
   *
   * Source: BI SNAP › Unbind Account.
   */
  unbindAccount(
    body: UnbindAccountBody,
    options?: UnbindAccountOptions
  ): Effect.Effect<UnbindAccountResult, UnbindAccountError>

  /**
   * Confirm an account binding with the customer's one-time password.
   *
   * Repeated with the same idempotency key and bytes.
   *
   * Refusals:
   * - `4000400` (400): The body cannot be parsed.
   * - `4000401` (400): A field has the wrong type or an unknown value.
   * - `4000402` (400): A mandatory field or header is missing.
   * - `4010400` (401): API key, client id or signature was not accepted.
   * - `4010401` (401): The bearer token was not accepted.
   * - `4010401` (403): The merchant may not make this call.
   * - `4010415` (403): Forbidden.
   * - `4010423` (403): The amount is below or above what the channel takes.
   * - `4090400` (409): X-EXTERNAL-ID was used within 24 hours; that request may have done its work.
   * - `4090401` (409): An object with this reference exists.
   *
   * Source: BI SNAP › OTP Verify Account Binding.
   */
  verifyBindingOtp(
    body: VerifyBindingOtpBody,
    options?: VerifyBindingOtpOptions
  ): Effect.Effect<VerifyBindingOtpResult, VerifyBindingOtpError>

  /**
   * Confirm a direct debit payment with the customer's one-time password.
   *
   * Repeated with the same idempotency key and bytes.
   *
   * Refusals:
   * - `4000400` (400): The body cannot be parsed.
   * - `4000401` (400): A field has the wrong type or an unknown value.
   * - `4000402` (400): A mandatory field or header is missing.
   * - `4010400` (401): API key, client id or signature was not accepted.
   * - `4010401` (401): The bearer token was not accepted.
   * - `4010401` (403): The merchant may not make this call.
   * - `4010415` (403): Forbidden.
   * - `4010423` (403): The amount is below or above what the channel takes.
   * - `4090400` (409): X-EXTERNAL-ID was used within 24 hours; that request may have done its work.
   * - `4090401` (409): An object with this reference exists.
   *
   * Source: BI SNAP › Direct Debit - Verify OTP.
   */
  verifyPaymentOtp(
    body: VerifyPaymentOtpBody,
    options?: VerifyPaymentOtpOptions
  ): Effect.Effect<VerifyPaymentOtpResult, VerifyPaymentOtpError>

  /**
   * Create a virtual account that a customer pays into.
   *
   * With `totalAmount` only that amount is taken (closed); without it any amount (open). This cannot change later.
   *
   * Repeated with the same idempotency key and bytes.
   *
   * Refusals:
   * - `4002700` (400): The body cannot be parsed.
   * - `4002701` (400): A field has the wrong type or an unknown value.
   * - `4002702` (400): A mandatory field or header is missing.
   * - `4012700` (401): API key, client id or signature was not accepted.
   * - `4012701` (401): The bearer token was not accepted.
   * - `4012701` (403): The merchant may not make this call.
   * - `4012715` (403): Forbidden.
   * - `4012723` (403): The amount is below or above what the channel takes.
   * - `4092700` (409): X-EXTERNAL-ID was used within 24 hours; that request may have done its work.
   * - `4092701` (409): An object with this reference exists.
   *
   * Source: BI SNAP › VA - Create.
   */
  createVirtualAccount(
    body: CreateVirtualAccountBody,
    options?: CreateVirtualAccountOptions
  ): Effect.Effect<CreateVirtualAccountResult, CreateVirtualAccountError>

  /**
   * Get a virtual account.
   *
   * Tells the state of the account, not whether it was paid.
   *
   * A read: repeated until it succeeds or the deadline ends.
   *
   * Refusals:
   * - `4003000` (400): The body cannot be parsed.
   * - `4003001` (400): A field has the wrong type or an unknown value.
   * - `4003002` (400): A mandatory field or header is missing.
   * - `4013000` (401): API key, client id or signature was not accepted.
   * - `4013001` (401): The bearer token was not accepted.
   * - `4013001` (403): The merchant may not make this call.
   * - `4013015` (403): Forbidden.
   * - `4013023` (403): The amount is below or above what the channel takes.
   * - `4093000` (409): X-EXTERNAL-ID was used within 24 hours; ask again with a new one.
   * - `4093001` (409): An object with this reference exists.
   *
   * Source: BI SNAP › VA - Inquire Status.
   */
  inquireVirtualAccount(
    body: InquireVirtualAccountBody,
    options?: InquireVirtualAccountOptions
  ): Effect.Effect<InquireVirtualAccountResult, InquireVirtualAccountError>

  /**
   * Change the name, amount, texts or expiry of a virtual account.
   *
   * A closed account stays closed, an open one open.
   *
   * Repeated with the same idempotency key and bytes.
   *
   * Refusals:
   * - `4002800` (400): The body cannot be parsed.
   * - `4002801` (400): A field has the wrong type or an unknown value.
   * - `4002802` (400): A mandatory field or header is missing.
   * - `4012800` (401): API key, client id or signature was not accepted.
   * - `4012801` (401): The bearer token was not accepted.
   * - `4012801` (403): The merchant may not make this call.
   * - `4012815` (403): Forbidden.
   * - `4012823` (403): The amount is below or above what the channel takes.
   * - `4092800` (409): X-EXTERNAL-ID was used within 24 hours; that request may have done its work.
   * - `4092801` (409): An object with this reference exists.
   *
   * Source: BI SNAP › VA - Update.
   */
  updateVirtualAccount(
    body: UpdateVirtualAccountBody,
    options?: UpdateVirtualAccountOptions
  ): Effect.Effect<UpdateVirtualAccountResult, UpdateVirtualAccountError>

  /**
   * Deactivate a virtual account.
   *
   * It becomes EXPIRED and takes no payment any more.
   *
   * Repeated with the same idempotency key and bytes.
   *
   * Refusals:
   * - `4003100` (400): The body cannot be parsed.
   * - `4003101` (400): A field has the wrong type or an unknown value.
   * - `4003102` (400): A mandatory field or header is missing.
   * - `4013100` (401): API key, client id or signature was not accepted.
   * - `4013101` (401): The bearer token was not accepted.
   * - `4013101` (403): The merchant may not make this call.
   * - `4013115` (403): Forbidden.
   * - `4013123` (403): The amount is below or above what the channel takes.
   * - `4093100` (409): X-EXTERNAL-ID was used within 24 hours; that request may have done its work.
   * - `4093101` (409): An object with this reference exists.
   *
   * Source: BI SNAP › VA - Deactivate.
   */
  deactivateVirtualAccount(
    body: DeactivateVirtualAccountBody,
    options?: DeactivateVirtualAccountOptions
  ): Effect.Effect<DeactivateVirtualAccountResult, DeactivateVirtualAccountError>

  /**
   * Create a QRIS code that the merchant shows.
   *
   * Draw `qrContent` as a QR image. The code takes payments once `paymentMethodStatus` is ACTIVE.
   *
   * Repeated with the same idempotency key and bytes.
   *
   * Refusals:
   * - `4004700` (400): The body cannot be parsed.
   * - `4004701` (400): A field has the wrong type or an unknown value.
   * - `4004702` (400): A mandatory field or header is missing.
   * - `4014700` (401): API key, client id or signature was not accepted.
   * - `4014701` (401): The bearer token was not accepted.
   * - `4014701` (403): The merchant may not make this call.
   * - `4014715` (403): Forbidden.
   * - `4014723` (403): The amount is below or above what the channel takes.
   * - `4094700` (409): X-EXTERNAL-ID was used within 24 hours; that request may have done its work.
   * - `4094701` (409): An object with this reference exists.
   *
   * Source: BI SNAP › QR - Create.
   */
  createQrCode(
    body: CreateQrCodeBody,
    options?: CreateQrCodeOptions
  ): Effect.Effect<CreateQrCodeResult, CreateQrCodeError>

  /**
   * Get the payment state of a QRIS code.
   *
   * A read: repeated until it succeeds or the deadline ends.
   *
   * Refusals:
   * - `4005100` (400): The body cannot be parsed.
   * - `4005101` (400): A field has the wrong type or an unknown value.
   * - `4005102` (400): A mandatory field or header is missing.
   * - `4015100` (401): API key, client id or signature was not accepted.
   * - `4015101` (401): The bearer token was not accepted.
   * - `4015101` (403): The merchant may not make this call.
   * - `4015115` (403): Forbidden.
   * - `4015123` (403): The amount is below or above what the channel takes.
   * - `4095100` (409): X-EXTERNAL-ID was used within 24 hours; ask again with a new one.
   * - `4095101` (409): An object with this reference exists.
   *
   * Source: BI SNAP › QR - Inquire Status.
   */
  inquireQrCode(
    body: InquireQrCodeBody,
    options?: InquireQrCodeOptions
  ): Effect.Effect<InquireQrCodeResult, InquireQrCodeError>

  /**
   * Charge an e-wallet or a debit card, once or through a bound account.
   *
   * Serves all e-wallets and direct debit channels. A successful answer is not yet a payment: follow `actions` or the
   * redirect URLs, and take the outcome from the event or the inquiry. BRI always asks for an OTP above 1,000,000 IDR.
   *
   * Repeated with the same idempotency key and bytes.
   *
   * Refusals:
   * - `4005400` (400): The body cannot be parsed.
   * - `4005401` (400): A field has the wrong type or an unknown value.
   * - `4005402` (400): A mandatory field or header is missing.
   * - `4015400` (401): API key, client id or signature was not accepted.
   * - `4015401` (401): The bearer token was not accepted.
   * - `4015401` (403): The merchant may not make this call.
   * - `4015415` (403): Forbidden.
   * - `4015423` (403): The amount is below or above what the channel takes.
   * - `4095400` (409): X-EXTERNAL-ID was used within 24 hours; that request may have done its work.
   * - `4095401` (409): An object with this reference exists.
   *
   * Source: BI SNAP › Direct Debit - Create.
   */
  createDirectDebit(
    body: CreateDirectDebitBody,
    options?: CreateDirectDebitOptions
  ): Effect.Effect<CreateDirectDebitResult, CreateDirectDebitError>

  /**
   * Get the state of a direct debit or e-wallet payment.
   *
   * A read: repeated until it succeeds or the deadline ends.
   *
   * Refusals:
   * - `4005500` (400): The body cannot be parsed.
   * - `4005501` (400): A field has the wrong type or an unknown value.
   * - `4005502` (400): A mandatory field or header is missing.
   * - `4015500` (401): API key, client id or signature was not accepted.
   * - `4015501` (401): The bearer token was not accepted.
   * - `4015501` (403): The merchant may not make this call.
   * - `4015515` (403): Forbidden.
   * - `4015523` (403): The amount is below or above what the channel takes.
   * - `4095500` (409): X-EXTERNAL-ID was used within 24 hours; ask again with a new one.
   * - `4095501` (409): An object with this reference exists.
   *
   * Source: BI SNAP › Direct Debit - Inquire Status.
   */
  inquireDirectDebit(
    body: InquireDirectDebitBody,
    options?: InquireDirectDebitOptions
  ): Effect.Effect<InquireDirectDebitResult, InquireDirectDebitError>

  /**
   * Refund a direct debit or e-wallet payment in full or in part.
   *
   * Always send a `partnerRefundNo` of your own, so that a second refund with it is refused.
   *
   * Repeated with the same idempotency key and bytes.
   *
   * Refusals:
   * - `4005800` (400): The body cannot be parsed.
   * - `4005801` (400): A field has the wrong type or an unknown value.
   * - `4005802` (400): A mandatory field or header is missing.
   * - `4015800` (401): API key, client id or signature was not accepted.
   * - `4015801` (401): The bearer token was not accepted.
   * - `4015801` (403): The merchant may not make this call.
   * - `4015815` (403): Forbidden.
   * - `4015823` (403): The amount is below or above what the channel takes.
   * - `4095800` (409): X-EXTERNAL-ID was used within 24 hours; that request may have done its work.
   * - `4095801` (409): An object with this reference exists.
   *
   * Source: BI SNAP › Direct Debit - Refund.
   */
  refundDirectDebit(
    body: RefundDirectDebitBody,
    options?: RefundDirectDebitOptions
  ): Effect.Effect<RefundDirectDebitResult, RefundDirectDebitError>
}

/** The service; `Snap.layer(config)` provides it. */
export class Snap extends Context.Service<Snap, SnapService>()(
  "@pay/snap/Snap"
) {
  static readonly layer = (config: ClientConfig): Layer.Layer<Snap, ConfigError> =>
    Layer.effect(Snap, makeSnap(config))
}

/** Makes the service without a layer. */
export const makeSnap = (config: ClientConfig): Effect.Effect<SnapService, ConfigError> =>
  EffectModule.map(makeEffectClient(config, product), (client): SnapService => ({
    createAccountBinding: (body, options) => client.call(operations.createAccountBinding, { body }, options),
    inquireAccountBinding: (body, options) => client.call(operations.inquireAccountBinding, { body }, options),
    unbindAccount: (body, options) => client.call(operations.unbindAccount, { body }, options),
    verifyBindingOtp: (body, options) => client.call(operations.verifyBindingOtp, { body }, options),
    verifyPaymentOtp: (body, options) => client.call(operations.verifyPaymentOtp, { body }, options),
    createVirtualAccount: (body, options) => client.call(operations.createVirtualAccount, { body }, options),
    inquireVirtualAccount: (body, options) => client.call(operations.inquireVirtualAccount, { body }, options),
    updateVirtualAccount: (body, options) => client.call(operations.updateVirtualAccount, { body }, options),
    deactivateVirtualAccount: (body, options) => client.call(operations.deactivateVirtualAccount, { body }, options),
    createQrCode: (body, options) => client.call(operations.createQrCode, { body }, options),
    inquireQrCode: (body, options) => client.call(operations.inquireQrCode, { body }, options),
    createDirectDebit: (body, options) => client.call(operations.createDirectDebit, { body }, options),
    inquireDirectDebit: (body, options) => client.call(operations.inquireDirectDebit, { body }, options),
    refundDirectDebit: (body, options) => client.call(operations.refundDirectDebit, { body }, options)
  }))
