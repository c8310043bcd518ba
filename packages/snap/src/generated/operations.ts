// @generated from specs/snap.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { ApiError, CallError, CallOptions, KeyedOptions } from "@pay/core"
import type { Operation } from "@pay/core/operation"
import {
  sendAccountBindingRequest,
  sendAccountBindingSelector,
  sendBindingOtpRequest,
  sendPaymentOtpRequest,
  sendVirtualAccountRequest,
  sendVirtualAccountUpdate,
  sendVirtualAccountSelector,
  sendQrCodeRequest,
  sendQrCodeInquiry,
  sendDirectDebitRequest,
  sendDirectDebitInquiry,
  sendRefundRequest,
  answerAccountBinding,
  answerAccountBindingState,
  answerOtpResult,
  answerVirtualAccountAnswer,
  answerQrCode,
  answerQrCodeState,
  answerDirectDebit,
  answerDirectDebitState,
  answerRefund
} from "./schemas.ts"
import type { components } from "./types.ts"

export type CreateAccountBindingBody = components["schemas"]["AccountBindingRequest"]
export type CreateAccountBindingResult = components["schemas"]["AccountBinding"]
/** Every error code that the reference documents for `createAccountBinding`. */
export type CreateAccountBindingCode =
  | "4000700"
  | "4000701"
  | "4000702"
  | "4010700"
  | "4010701"
  | "4010715"
  | "4010723"
  | "4090700"
  | "4090701"
export type CreateAccountBindingError = ApiError<CreateAccountBindingCode> | CallError
export interface CreateAccountBindingOptions extends CallOptions, KeyedOptions {}

/**
 * Bind a customer's e-wallet or debit card without a payment.
 * Source: BI SNAP › Create Account Binding.
 */
export const createAccountBinding: Operation<{
  body: CreateAccountBindingBody,
  success: CreateAccountBindingResult,
  code: CreateAccountBindingCode
}> = {
  id: "snap.createAccountBinding",
  method: "POST",
  path: "/snap/v1.0/registration-account-binding",
  body: { type: "json", required: true, schema: sendAccountBindingRequest },
  success: { "200": answerAccountBinding, "202": answerAccountBinding },
  errors: {
    "400": {
      "4000700": { retry: "after-change" },
      "4000701": { retry: "after-change" },
      "4000702": { retry: "after-change" }
    },
    "401": { "4010700": {}, "4010701": {} },
    "403": { "4010701": {}, "4010715": {}, "4010723": { retry: "after-change" } },
    "409": { "4090700": { retry: "lookup", outcome: "unknown" }, "4090701": { retry: "lookup" } }
  },
  shape: "snap",
  auth: "snap",
  retry: "keyed",
  idempotency: { header: "X-EXTERNAL-ID", required: true, lifetimeMs: 86400000, reuse: "conflict" },
  naturalKey: { fields: ["body.partnerReferenceNo"], refusedWith: "4090701" },
  lookup: {
    operation: "inquireAccountBinding",
    with: { "body.partnerReferenceNo": "body.partnerReferenceNo" },
    read: () => inquireAccountBinding
  }
}

export type InquireAccountBindingBody = components["schemas"]["AccountBindingSelector"]
export type InquireAccountBindingResult = components["schemas"]["AccountBindingState"]
/** Every error code that the reference documents for `inquireAccountBinding`. */
export type InquireAccountBindingCode =
  | "4000800"
  | "4000801"
  | "4000802"
  | "4010800"
  | "4010801"
  | "4010815"
  | "4010823"
  | "4090800"
  | "4090801"
export type InquireAccountBindingError = ApiError<InquireAccountBindingCode> | CallError
export interface InquireAccountBindingOptions extends CallOptions {}

/**
 * Get the state of an account binding.
 * Source: BI SNAP › Inquire Account Binding Status.
 */
export const inquireAccountBinding: Operation<{
  body: InquireAccountBindingBody,
  success: InquireAccountBindingResult,
  code: InquireAccountBindingCode
}> = {
  id: "snap.inquireAccountBinding",
  method: "POST",
  path: "/snap/v1.0/registration-account-inquiry",
  body: { type: "json", required: true, schema: sendAccountBindingSelector },
  success: { "200": answerAccountBindingState },
  errors: {
    "400": {
      "4000800": { retry: "after-change" },
      "4000801": { retry: "after-change" },
      "4000802": { retry: "after-change" }
    },
    "401": { "4010800": {}, "4010801": {} },
    "403": { "4010801": {}, "4010815": {}, "4010823": { retry: "after-change" } },
    "409": { "4090800": { retry: "after-change" }, "4090801": {} }
  },
  shape: "snap",
  auth: "snap",
  retry: "read"
}

export type UnbindAccountBody = components["schemas"]["AccountBindingSelector"]
export type UnbindAccountResult = components["schemas"]["AccountBindingState"]
/** Every error code that the reference documents for `unbindAccount`. */
export type UnbindAccountCode =
  | "4000800"
  | "4000801"
  | "4000802"
  | "4010800"
  | "4010801"
  | "4010815"
  | "4010823"
  | "4090800"
  | "4090801"
export type UnbindAccountError = ApiError<UnbindAccountCode> | CallError
export interface UnbindAccountOptions extends CallOptions, KeyedOptions {}

/**
 * End an account binding.
 * Source: BI SNAP › Unbind Account.
 */
export const unbindAccount: Operation<{
  body: UnbindAccountBody,
  success: UnbindAccountResult,
  code: UnbindAccountCode
}> = {
  id: "snap.unbindAccount",
  method: "POST",
  path: "/snap/v1.0/registration-account-unbinding",
  body: { type: "json", required: true, schema: sendAccountBindingSelector },
  success: { "200": answerAccountBindingState },
  errors: {
    "400": {
      "4000800": { retry: "after-change" },
      "4000801": { retry: "after-change" },
      "4000802": { retry: "after-change" }
    },
    "401": { "4010800": {}, "4010801": {} },
    "403": { "4010801": {}, "4010815": {}, "4010823": { retry: "after-change" } },
    "409": { "4090800": { retry: "lookup", outcome: "unknown" }, "4090801": { retry: "lookup" } }
  },
  shape: "snap",
  auth: "snap",
  retry: "keyed",
  idempotency: { header: "X-EXTERNAL-ID", required: true, lifetimeMs: 86400000, reuse: "conflict" },
  lookup: {
    operation: "inquireAccountBinding",
    with: { "body.partnerReferenceNo": "body.partnerReferenceNo" },
    read: () => inquireAccountBinding
  }
}

export type VerifyBindingOtpBody = components["schemas"]["BindingOtpRequest"]
export type VerifyBindingOtpResult = components["schemas"]["OtpResult"]
/** Every error code that the reference documents for `verifyBindingOtp`. */
export type VerifyBindingOtpCode =
  | "4000400"
  | "4000401"
  | "4000402"
  | "4010400"
  | "4010401"
  | "4010415"
  | "4010423"
  | "4090400"
  | "4090401"
export type VerifyBindingOtpError = ApiError<VerifyBindingOtpCode> | CallError
export interface VerifyBindingOtpOptions extends CallOptions, KeyedOptions {}

/**
 * Confirm an account binding with the customer's one-time password.
 * Source: BI SNAP › OTP Verify Account Binding.
 */
export const verifyBindingOtp: Operation<{
  body: VerifyBindingOtpBody,
  success: VerifyBindingOtpResult,
  code: VerifyBindingOtpCode
}> = {
  id: "snap.verifyBindingOtp",
  method: "POST",
  path: "/snap/v1.0/otp-verification",
  body: { type: "json", required: true, schema: sendBindingOtpRequest },
  success: { "200": answerOtpResult },
  errors: {
    "400": {
      "4000400": { retry: "after-change" },
      "4000401": { retry: "after-change" },
      "4000402": { retry: "after-change" }
    },
    "401": { "4010400": {}, "4010401": {} },
    "403": { "4010401": {}, "4010415": {}, "4010423": { retry: "after-change" } },
    "409": { "4090400": { retry: "lookup", outcome: "unknown" }, "4090401": { retry: "lookup" } }
  },
  shape: "snap",
  auth: "snap",
  retry: "keyed",
  idempotency: { header: "X-EXTERNAL-ID", required: true, lifetimeMs: 86400000, reuse: "conflict" }
}

export type VerifyPaymentOtpBody = components["schemas"]["PaymentOtpRequest"]
export type VerifyPaymentOtpResult = components["schemas"]["OtpResult"]
/** Every error code that the reference documents for `verifyPaymentOtp`. */
export type VerifyPaymentOtpCode =
  | "4000400"
  | "4000401"
  | "4000402"
  | "4010400"
  | "4010401"
  | "4010415"
  | "4010423"
  | "4090400"
  | "4090401"
export type VerifyPaymentOtpError = ApiError<VerifyPaymentOtpCode> | CallError
export interface VerifyPaymentOtpOptions extends CallOptions, KeyedOptions {}

/**
 * Confirm a direct debit payment with the customer's one-time password.
 * Source: BI SNAP › Direct Debit - Verify OTP.
 */
export const verifyPaymentOtp: Operation<{
  body: VerifyPaymentOtpBody,
  success: VerifyPaymentOtpResult,
  code: VerifyPaymentOtpCode
}> = {
  id: "snap.verifyPaymentOtp",
  method: "POST",
  path: "/snap/v1.0/otp-verification",
  body: { type: "json", required: true, schema: sendPaymentOtpRequest },
  success: { "200": answerOtpResult },
  errors: {
    "400": {
      "4000400": { retry: "after-change" },
      "4000401": { retry: "after-change" },
      "4000402": { retry: "after-change" }
    },
    "401": { "4010400": {}, "4010401": {} },
    "403": { "4010401": {}, "4010415": {}, "4010423": { retry: "after-change" } },
    "409": { "4090400": { retry: "lookup", outcome: "unknown" }, "4090401": { retry: "lookup" } }
  },
  shape: "snap",
  auth: "snap",
  retry: "keyed",
  idempotency: { header: "X-EXTERNAL-ID", required: true, lifetimeMs: 86400000, reuse: "conflict" },
  lookup: {
    operation: "inquireDirectDebit",
    with: {
      "body.originalReferenceNo": "body.originalReferenceNo",
      "body.originalPartnerReferenceNo": "body.originalPartnerReferenceNo"
    },
    read: () => inquireDirectDebit
  }
}

export type CreateVirtualAccountBody = components["schemas"]["VirtualAccountRequest"]
export type CreateVirtualAccountResult = components["schemas"]["VirtualAccountAnswer"]
/** Every error code that the reference documents for `createVirtualAccount`. */
export type CreateVirtualAccountCode =
  | "4002700"
  | "4002701"
  | "4002702"
  | "4012700"
  | "4012701"
  | "4012715"
  | "4012723"
  | "4092700"
  | "4092701"
export type CreateVirtualAccountError = ApiError<CreateVirtualAccountCode> | CallError
export interface CreateVirtualAccountOptions extends CallOptions, KeyedOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
  /** Split rule that routes a share of the payment to another account. The answer repeats it in `split_rule_id`. */
  readonly withSplitRule?: string
}

/**
 * Create a virtual account that a customer pays into.
 * Source: BI SNAP › VA - Create.
 */
export const createVirtualAccount: Operation<{
  body: CreateVirtualAccountBody,
  success: CreateVirtualAccountResult,
  code: CreateVirtualAccountCode
}> = {
  id: "snap.createVirtualAccount",
  method: "POST",
  path: "/snap/v1.0/transfer-va/create-va",
  params: [
    { name: "FOR-USER-ID", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } },
    { name: "WITH-SPLIT-RULE", in: "header", option: "withSplitRule", schema: { type: "string", minLength: 1 } }
  ],
  body: { type: "json", required: true, schema: sendVirtualAccountRequest },
  success: { "200": answerVirtualAccountAnswer },
  errors: {
    "400": {
      "4002700": { retry: "after-change" },
      "4002701": { retry: "after-change" },
      "4002702": { retry: "after-change" }
    },
    "401": { "4012700": {}, "4012701": {} },
    "403": { "4012701": {}, "4012715": {}, "4012723": { retry: "after-change" } },
    "409": { "4092700": { retry: "lookup", outcome: "unknown" }, "4092701": { retry: "lookup" } }
  },
  shape: "snap",
  auth: "snap",
  retry: "keyed",
  idempotency: { header: "X-EXTERNAL-ID", required: true, lifetimeMs: 86400000, reuse: "conflict" },
  naturalKey: { fields: ["body.trxId"], refusedWith: "4092701" },
  lookup: {
    operation: "inquireVirtualAccount",
    with: { "body.trxId": "body.trxId" },
    read: () => inquireVirtualAccount
  }
}

export type InquireVirtualAccountBody = components["schemas"]["VirtualAccountSelector"]
export type InquireVirtualAccountResult = components["schemas"]["VirtualAccountAnswer"]
/** Every error code that the reference documents for `inquireVirtualAccount`. */
export type InquireVirtualAccountCode =
  | "4003000"
  | "4003001"
  | "4003002"
  | "4013000"
  | "4013001"
  | "4013015"
  | "4013023"
  | "4093000"
  | "4093001"
export type InquireVirtualAccountError = ApiError<InquireVirtualAccountCode> | CallError
export interface InquireVirtualAccountOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
  /** Split rule that routes a share of the payment to another account. The answer repeats it in `split_rule_id`. */
  readonly withSplitRule?: string
}

/**
 * Get a virtual account.
 * Source: BI SNAP › VA - Inquire Status.
 */
export const inquireVirtualAccount: Operation<{
  body: InquireVirtualAccountBody,
  success: InquireVirtualAccountResult,
  code: InquireVirtualAccountCode
}> = {
  id: "snap.inquireVirtualAccount",
  method: "POST",
  path: "/snap/v1.0/transfer-va/inquiry-va",
  params: [
    { name: "FOR-USER-ID", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } },
    { name: "WITH-SPLIT-RULE", in: "header", option: "withSplitRule", schema: { type: "string", minLength: 1 } }
  ],
  body: { type: "json", required: true, schema: sendVirtualAccountSelector },
  success: { "200": answerVirtualAccountAnswer },
  errors: {
    "400": {
      "4003000": { retry: "after-change" },
      "4003001": { retry: "after-change" },
      "4003002": { retry: "after-change" }
    },
    "401": { "4013000": {}, "4013001": {} },
    "403": { "4013001": {}, "4013015": {}, "4013023": { retry: "after-change" } },
    "409": { "4093000": { retry: "after-change" }, "4093001": {} }
  },
  shape: "snap",
  auth: "snap",
  retry: "read"
}

export type UpdateVirtualAccountBody = components["schemas"]["VirtualAccountUpdate"]
export type UpdateVirtualAccountResult = components["schemas"]["VirtualAccountAnswer"]
/** Every error code that the reference documents for `updateVirtualAccount`. */
export type UpdateVirtualAccountCode =
  | "4002800"
  | "4002801"
  | "4002802"
  | "4012800"
  | "4012801"
  | "4012815"
  | "4012823"
  | "4092800"
  | "4092801"
export type UpdateVirtualAccountError = ApiError<UpdateVirtualAccountCode> | CallError
export interface UpdateVirtualAccountOptions extends CallOptions, KeyedOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
  /** Split rule that routes a share of the payment to another account. The answer repeats it in `split_rule_id`. */
  readonly withSplitRule?: string
}

/**
 * Change the name, amount, texts or expiry of a virtual account.
 * Source: BI SNAP › VA - Update.
 */
export const updateVirtualAccount: Operation<{
  body: UpdateVirtualAccountBody,
  success: UpdateVirtualAccountResult,
  code: UpdateVirtualAccountCode
}> = {
  id: "snap.updateVirtualAccount",
  method: "POST",
  path: "/snap/v1.0/transfer-va/update-va",
  params: [
    { name: "FOR-USER-ID", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } },
    { name: "WITH-SPLIT-RULE", in: "header", option: "withSplitRule", schema: { type: "string", minLength: 1 } }
  ],
  body: { type: "json", required: true, schema: sendVirtualAccountUpdate },
  success: { "200": answerVirtualAccountAnswer },
  errors: {
    "400": {
      "4002800": { retry: "after-change" },
      "4002801": { retry: "after-change" },
      "4002802": { retry: "after-change" }
    },
    "401": { "4012800": {}, "4012801": {} },
    "403": { "4012801": {}, "4012815": {}, "4012823": { retry: "after-change" } },
    "409": { "4092800": { retry: "lookup", outcome: "unknown" }, "4092801": { retry: "lookup" } }
  },
  shape: "snap",
  auth: "snap",
  retry: "keyed",
  idempotency: { header: "X-EXTERNAL-ID", required: true, lifetimeMs: 86400000, reuse: "conflict" },
  lookup: {
    operation: "inquireVirtualAccount",
    with: { "body.trxId": "body.trxId" },
    read: () => inquireVirtualAccount
  }
}

export type DeactivateVirtualAccountBody = components["schemas"]["VirtualAccountSelector"]
export type DeactivateVirtualAccountResult = components["schemas"]["VirtualAccountAnswer"]
/** Every error code that the reference documents for `deactivateVirtualAccount`. */
export type DeactivateVirtualAccountCode =
  | "4003100"
  | "4003101"
  | "4003102"
  | "4013100"
  | "4013101"
  | "4013115"
  | "4013123"
  | "4093100"
  | "4093101"
export type DeactivateVirtualAccountError = ApiError<DeactivateVirtualAccountCode> | CallError
export interface DeactivateVirtualAccountOptions extends CallOptions, KeyedOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
  /** Split rule that routes a share of the payment to another account. The answer repeats it in `split_rule_id`. */
  readonly withSplitRule?: string
}

/**
 * Deactivate a virtual account.
 * Source: BI SNAP › VA - Deactivate.
 */
export const deactivateVirtualAccount: Operation<{
  body: DeactivateVirtualAccountBody,
  success: DeactivateVirtualAccountResult,
  code: DeactivateVirtualAccountCode
}> = {
  id: "snap.deactivateVirtualAccount",
  method: "POST",
  path: "/snap/v1.0/transfer-va/delete-va",
  params: [
    { name: "FOR-USER-ID", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } },
    { name: "WITH-SPLIT-RULE", in: "header", option: "withSplitRule", schema: { type: "string", minLength: 1 } }
  ],
  body: { type: "json", required: true, schema: sendVirtualAccountSelector },
  success: { "200": answerVirtualAccountAnswer },
  errors: {
    "400": {
      "4003100": { retry: "after-change" },
      "4003101": { retry: "after-change" },
      "4003102": { retry: "after-change" }
    },
    "401": { "4013100": {}, "4013101": {} },
    "403": { "4013101": {}, "4013115": {}, "4013123": { retry: "after-change" } },
    "409": { "4093100": { retry: "lookup", outcome: "unknown" }, "4093101": { retry: "lookup" } }
  },
  shape: "snap",
  auth: "snap",
  retry: "keyed",
  idempotency: { header: "X-EXTERNAL-ID", required: true, lifetimeMs: 86400000, reuse: "conflict" },
  lookup: {
    operation: "inquireVirtualAccount",
    with: { "body.trxId": "body.trxId" },
    read: () => inquireVirtualAccount
  }
}

export type CreateQrCodeBody = components["schemas"]["QrCodeRequest"]
export type CreateQrCodeResult = components["schemas"]["QrCode"]
/** Every error code that the reference documents for `createQrCode`. */
export type CreateQrCodeCode =
  | "4004700"
  | "4004701"
  | "4004702"
  | "4014700"
  | "4014701"
  | "4014715"
  | "4014723"
  | "4094700"
  | "4094701"
export type CreateQrCodeError = ApiError<CreateQrCodeCode> | CallError
export interface CreateQrCodeOptions extends CallOptions, KeyedOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
  /** Split rule that routes a share of the payment to another account. The answer repeats it in `split_rule_id`. */
  readonly withSplitRule?: string
}

/**
 * Create a QRIS code that the merchant shows.
 * Source: BI SNAP › QR - Create.
 */
export const createQrCode: Operation<{
  body: CreateQrCodeBody,
  success: CreateQrCodeResult,
  code: CreateQrCodeCode
}> = {
  id: "snap.createQrCode",
  method: "POST",
  path: "/snap/v1.0/qr/qr-mpm-generate",
  params: [
    { name: "FOR-USER-ID", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } },
    { name: "WITH-SPLIT-RULE", in: "header", option: "withSplitRule", schema: { type: "string", minLength: 1 } }
  ],
  body: { type: "json", required: true, schema: sendQrCodeRequest },
  success: { "200": answerQrCode },
  errors: {
    "400": {
      "4004700": { retry: "after-change" },
      "4004701": { retry: "after-change" },
      "4004702": { retry: "after-change" }
    },
    "401": { "4014700": {}, "4014701": {} },
    "403": { "4014701": {}, "4014715": {}, "4014723": { retry: "after-change" } },
    "409": { "4094700": { retry: "lookup", outcome: "unknown" }, "4094701": { retry: "lookup" } }
  },
  shape: "snap",
  auth: "snap",
  retry: "keyed",
  idempotency: { header: "X-EXTERNAL-ID", required: true, lifetimeMs: 86400000, reuse: "conflict" },
  naturalKey: { fields: ["body.partnerReferenceNo"], refusedWith: "4094701" },
  lookup: {
    operation: "inquireQrCode",
    with: { "body.originalPartnerReferenceNo": "body.partnerReferenceNo" },
    read: () => inquireQrCode
  }
}

export type InquireQrCodeBody = components["schemas"]["QrCodeInquiry"]
export type InquireQrCodeResult = components["schemas"]["QrCodeState"]
/** Every error code that the reference documents for `inquireQrCode`. */
export type InquireQrCodeCode =
  | "4005100"
  | "4005101"
  | "4005102"
  | "4015100"
  | "4015101"
  | "4015115"
  | "4015123"
  | "4095100"
  | "4095101"
export type InquireQrCodeError = ApiError<InquireQrCodeCode> | CallError
export interface InquireQrCodeOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Get the payment state of a QRIS code.
 * Source: BI SNAP › QR - Inquire Status.
 */
export const inquireQrCode: Operation<{
  body: InquireQrCodeBody,
  success: InquireQrCodeResult,
  code: InquireQrCodeCode
}> = {
  id: "snap.inquireQrCode",
  method: "POST",
  path: "/snap/v1.0/qr/qr-mpm-query",
  params: [{ name: "FOR-USER-ID", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }],
  body: { type: "json", required: true, schema: sendQrCodeInquiry },
  success: { "200": answerQrCodeState },
  errors: {
    "400": {
      "4005100": { retry: "after-change" },
      "4005101": { retry: "after-change" },
      "4005102": { retry: "after-change" }
    },
    "401": { "4015100": {}, "4015101": {} },
    "403": { "4015101": {}, "4015115": {}, "4015123": { retry: "after-change" } },
    "409": { "4095100": { retry: "after-change" }, "4095101": {} }
  },
  shape: "snap",
  auth: "snap",
  retry: "read"
}

export type CreateDirectDebitBody = components["schemas"]["DirectDebitRequest"]
export type CreateDirectDebitResult = components["schemas"]["DirectDebit"]
/** Every error code that the reference documents for `createDirectDebit`. */
export type CreateDirectDebitCode =
  | "4005400"
  | "4005401"
  | "4005402"
  | "4015400"
  | "4015401"
  | "4015415"
  | "4015423"
  | "4095400"
  | "4095401"
export type CreateDirectDebitError = ApiError<CreateDirectDebitCode> | CallError
export interface CreateDirectDebitOptions extends CallOptions, KeyedOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
  /** Split rule that routes a share of the payment to another account. The answer repeats it in `split_rule_id`. */
  readonly withSplitRule?: string
}

/**
 * Charge an e-wallet or a debit card, once or through a bound account.
 * Source: BI SNAP › Direct Debit - Create.
 */
export const createDirectDebit: Operation<{
  body: CreateDirectDebitBody,
  success: CreateDirectDebitResult,
  code: CreateDirectDebitCode
}> = {
  id: "snap.createDirectDebit",
  method: "POST",
  path: "/snap/v1.0/debit/payment-host-to-host",
  params: [
    { name: "FOR-USER-ID", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } },
    { name: "WITH-SPLIT-RULE", in: "header", option: "withSplitRule", schema: { type: "string", minLength: 1 } }
  ],
  body: { type: "json", required: true, schema: sendDirectDebitRequest },
  success: { "200": answerDirectDebit, "202": answerDirectDebit },
  errors: {
    "400": {
      "4005400": { retry: "after-change" },
      "4005401": { retry: "after-change" },
      "4005402": { retry: "after-change" }
    },
    "401": { "4015400": {}, "4015401": {} },
    "403": { "4015401": {}, "4015415": {}, "4015423": { retry: "after-change" } },
    "409": { "4095400": { retry: "lookup", outcome: "unknown" }, "4095401": { retry: "lookup" } }
  },
  shape: "snap",
  auth: "snap",
  retry: "keyed",
  idempotency: { header: "X-EXTERNAL-ID", required: true, lifetimeMs: 86400000, reuse: "conflict" },
  naturalKey: { fields: ["body.partnerReferenceNo"], refusedWith: "4095401" },
  lookup: {
    operation: "inquireDirectDebit",
    with: { "body.originalPartnerReferenceNo": "body.partnerReferenceNo" },
    read: () => inquireDirectDebit
  }
}

export type InquireDirectDebitBody = components["schemas"]["DirectDebitInquiry"]
export type InquireDirectDebitResult = components["schemas"]["DirectDebitState"]
/** Every error code that the reference documents for `inquireDirectDebit`. */
export type InquireDirectDebitCode =
  | "4005500"
  | "4005501"
  | "4005502"
  | "4015500"
  | "4015501"
  | "4015515"
  | "4015523"
  | "4095500"
  | "4095501"
export type InquireDirectDebitError = ApiError<InquireDirectDebitCode> | CallError
export interface InquireDirectDebitOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Get the state of a direct debit or e-wallet payment.
 * Source: BI SNAP › Direct Debit - Inquire Status.
 */
export const inquireDirectDebit: Operation<{
  body: InquireDirectDebitBody,
  success: InquireDirectDebitResult,
  code: InquireDirectDebitCode
}> = {
  id: "snap.inquireDirectDebit",
  method: "POST",
  path: "/snap/v1.0/debit/status",
  params: [{ name: "FOR-USER-ID", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }],
  body: { type: "json", required: true, schema: sendDirectDebitInquiry },
  success: { "200": answerDirectDebitState },
  errors: {
    "400": {
      "4005500": { retry: "after-change" },
      "4005501": { retry: "after-change" },
      "4005502": { retry: "after-change" }
    },
    "401": { "4015500": {}, "4015501": {} },
    "403": { "4015501": {}, "4015515": {}, "4015523": { retry: "after-change" } },
    "409": { "4095500": { retry: "after-change" }, "4095501": {} }
  },
  shape: "snap",
  auth: "snap",
  retry: "read"
}

export type RefundDirectDebitBody = components["schemas"]["RefundRequest"]
export type RefundDirectDebitResult = components["schemas"]["Refund"]
/** Every error code that the reference documents for `refundDirectDebit`. */
export type RefundDirectDebitCode =
  | "4005800"
  | "4005801"
  | "4005802"
  | "4015800"
  | "4015801"
  | "4015815"
  | "4015823"
  | "4095800"
  | "4095801"
export type RefundDirectDebitError = ApiError<RefundDirectDebitCode> | CallError
export interface RefundDirectDebitOptions extends CallOptions, KeyedOptions {}

/**
 * Refund a direct debit or e-wallet payment in full or in part.
 * Source: BI SNAP › Direct Debit - Refund.
 */
export const refundDirectDebit: Operation<{
  body: RefundDirectDebitBody,
  success: RefundDirectDebitResult,
  code: RefundDirectDebitCode
}> = {
  id: "snap.refundDirectDebit",
  method: "POST",
  path: "/snap/v1.0/debit/refund",
  body: { type: "json", required: true, schema: sendRefundRequest },
  success: { "200": answerRefund },
  errors: {
    "400": {
      "4005800": { retry: "after-change" },
      "4005801": { retry: "after-change" },
      "4005802": { retry: "after-change" }
    },
    "401": { "4015800": {}, "4015801": {} },
    "403": { "4015801": {}, "4015815": {}, "4015823": { retry: "after-change" } },
    "409": { "4095800": { retry: "lookup", outcome: "unknown" }, "4095801": { retry: "lookup" } }
  },
  shape: "snap",
  auth: "snap",
  retry: "keyed",
  idempotency: { header: "X-EXTERNAL-ID", required: true, lifetimeMs: 86400000, reuse: "conflict" },
  naturalKey: { fields: ["body.partnerRefundNo"], refusedWith: "4095801" }
}
