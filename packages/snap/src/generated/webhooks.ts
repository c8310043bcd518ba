// @generated from specs/snap.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { WebhookEvent } from "@pay/core/operation"
import type { components } from "./types.ts"

export type SnapVirtualAccountPaymentPayload = components["schemas"]["VirtualAccountPaymentEvent"]
/**
 * A virtual account was paid.
 *
 * Source: BI SNAP › VA - Callback.
 */
export const snapVirtualAccountPayment: WebhookEvent<"snap_virtual_account.payment", SnapVirtualAccountPaymentPayload> = {
  id: "snap/snap_virtual_account.payment",
  product: "snap",
  name: "snap_virtual_account.payment",
  mark: {"field":"type","value":"snap_virtual_account.payment"},
  target: "BI SNAP",
  verify: "snap-signature",
  identity: ["payload.additionalInfo.paymentId","type"],
  order: {"object":"payload.additionalInfo.paymentId","by":"payload.additionalInfo.updated"},
  schema: { type: "object", properties: { type: { type: "string" }, payload: { type: "object", properties: { partnerServiceId: { type: ["string","null"] }, customerNo: { type: ["string","null"] }, virtualAccountNo: { type: "string" }, virtualAccountName: { type: ["string","null"] }, trxId: { type: "string" }, paymentRequestId: { type: ["string","null"] }, paidAmount: { type: "object", properties: { value: { type: "string" }, currency: { type: "string" } }, required: ["value","currency"] }, trxDateTime: { type: "string" }, referenceNo: { type: "string" }, freeTexts: { type: ["array","null"], items: { type: "object", properties: { english: { type: ["string","null"] }, indonesia: { type: ["string","null"] } } } }, additionalInfo: { type: "object", properties: { id: { type: ["string","null"] }, paymentId: { type: "string" }, country: { type: ["string","null"] }, status: { type: "string" }, created: { type: ["string","null"] }, updated: { type: ["string","null"] }, senderName: { type: ["string","null"] }, paymentDetail: { type: ["object","null"], properties: { remark: { type: ["string","null"] }, reference: { type: ["string","null"] } } }, metadata: { type: ["object","null"] }, virtualAccountInfo: { type: "object", properties: { id: { type: "string" }, reusability: { type: "string" }, channelCode: { type: ["string","null"] }, trxId: { type: "string" } }, required: ["id","reusability","trxId"] } }, required: ["paymentId","status","virtualAccountInfo"] } }, required: ["virtualAccountNo","trxId","paidAmount","trxDateTime","referenceNo","additionalInfo"] }, headers: { type: ["object","null"], properties: { "channel-id": { type: ["string","null"] }, "Content-Type": { type: ["string","null"] }, "x-external-id": { type: ["string","null"] }, "x-partner-id": { type: ["string","null"] }, "x-signature": { type: ["string","null"] }, "x-timestamp": { type: ["string","null"] } } } }, required: ["type","payload"] }
}

export type SnapQrPaymentPayload = components["schemas"]["QrCodePaymentEvent"]
/**
 * A QRIS code was paid.
 *
 * Source: BI SNAP › QR - Callback.
 */
export const snapQrPayment: WebhookEvent<"snap_qr.payment", SnapQrPaymentPayload> = {
  id: "snap/snap_qr.payment",
  product: "snap",
  name: "snap_qr.payment",
  mark: {"field":"type","value":"snap_qr.payment"},
  target: "BI SNAP",
  verify: "snap-signature",
  identity: ["payload.additionalInfo.id","type","payload.latestTransactionStatus"],
  order: {"object":"payload.additionalInfo.id","by":"payload.additionalInfo.updated"},
  refetch: {"operation":"inquireQrCode","with":{"body.originalReferenceNo":"payload.originalReferenceNo"}},
  schema: { type: "object", properties: { type: { type: "string" }, payload: { type: "object", properties: { originalReferenceNo: { type: "string" }, originalPartnerReferenceNo: { type: ["string","null"] }, latestTransactionStatus: { type: "string" }, transactionStatusDesc: { type: "string" }, amount: { type: "object", properties: { value: { type: "string" }, currency: { type: "string" } }, required: ["value","currency"] }, additionalInfo: { type: "object", properties: { id: { type: "string" }, paymentMethodId: { type: "string" }, paymentMethodReferenceId: { type: "string" }, created: { type: ["string","null"] }, updated: { type: ["string","null"] }, metadata: { type: ["object","null"] } }, required: ["id","paymentMethodId","paymentMethodReferenceId"] } }, required: ["originalReferenceNo","latestTransactionStatus","transactionStatusDesc","amount","additionalInfo"] }, headers: { type: ["object","null"], properties: { "channel-id": { type: ["string","null"] }, "Content-Type": { type: ["string","null"] }, "x-external-id": { type: ["string","null"] }, "x-partner-id": { type: ["string","null"] }, "x-signature": { type: ["string","null"] }, "x-timestamp": { type: ["string","null"] } } } }, required: ["type","payload"] }
}

export type SnapDirectDebitSucceededPayload = components["schemas"]["DirectDebitEvent"]
/**
 * A direct debit payment came through.
 *
 * Read `latestTransactionStatus`; the payload may also carry a failure.
 *
 * Source: BI SNAP › Direct Debit - Callback.
 */
export const snapDirectDebitSucceeded: WebhookEvent<"snap.direct_debit.succeeded", SnapDirectDebitSucceededPayload> = {
  id: "snap/snap.direct_debit.succeeded",
  product: "snap",
  name: "snap.direct_debit.succeeded",
  mark: {"field":"type","value":"snap.direct_debit.succeeded"},
  target: "BI SNAP",
  verify: "snap-signature",
  identity: ["payload.additionalInfo.id","type","payload.latestTransactionStatus"],
  order: {"object":"payload.additionalInfo.id","by":"payload.additionalInfo.updated"},
  refetch: {"operation":"inquireDirectDebit","with":{"body.originalPartnerReferenceNo":"payload.originalPartnerReferenceNo"}},
  schema: { type: "object", properties: { type: { type: "string" }, payload: { allOf: [{ type: "object", properties: { originalReferenceNo: { type: "string" }, originalPartnerReferenceNo: { type: ["string","null"] }, latestTransactionStatus: { type: "string" }, transactionStatusDesc: { type: "string" }, amount: { type: "object", properties: { value: { type: "string" }, currency: { type: "string" } }, required: ["value","currency"] }, additionalInfo: { type: "object", properties: { id: { type: "string" }, paymentMethodId: { type: "string" }, paymentMethodReferenceId: { type: "string" }, created: { type: ["string","null"] }, updated: { type: ["string","null"] }, metadata: { type: ["object","null"] } }, required: ["id","paymentMethodId","paymentMethodReferenceId"] } }, required: ["originalReferenceNo","latestTransactionStatus","transactionStatusDesc","amount","additionalInfo"] }, { type: "object", properties: { createdTime: { type: "string" }, additionalInfo: { type: ["object","null"], properties: { description: { type: ["string","null"] }, failureCode: { type: ["string","null"] }, channelProperties: { type: ["object","null"], properties: { successReturnUrl: { type: ["string","null"] }, failureReturnUrl: { type: ["string","null"] } } } } } }, required: ["createdTime"] }] }, headers: { type: ["object","null"], properties: { "channel-id": { type: ["string","null"] }, "Content-Type": { type: ["string","null"] }, "x-external-id": { type: ["string","null"] }, "x-partner-id": { type: ["string","null"] }, "x-signature": { type: ["string","null"] }, "x-timestamp": { type: ["string","null"] } } } }, required: ["type","payload"] }
}

/** Every event of BI SNAP. */
export const events = [snapVirtualAccountPayment, snapQrPayment, snapDirectDebitSucceeded] as const
