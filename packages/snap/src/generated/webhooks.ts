// @generated from specs/snap.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { WebhookEvent } from "@pay/core/operation"
import { answerVirtualAccountPaymentEvent, answerQrCodePaymentEvent, answerDirectDebitEvent } from "./schemas.ts"
import type { components } from "./types.ts"

export type SnapVirtualAccountPaymentPayload = components["schemas"]["VirtualAccountPaymentEvent"]
/**
 * A virtual account was paid.
 *
 * Source: BI SNAP › VA - Callback.
 */
export const snapVirtualAccountPayment: WebhookEvent<
  "snap_virtual_account.payment",
  SnapVirtualAccountPaymentPayload
> = {
  id: "snap/snap_virtual_account.payment",
  product: "snap",
  name: "snap_virtual_account.payment",
  mark: { field: "type", value: "snap_virtual_account.payment" },
  target: "BI SNAP",
  verify: "snap-signature",
  identity: ["payload.additionalInfo.paymentId", "type"],
  order: { object: "payload.additionalInfo.paymentId", by: "payload.additionalInfo.updated" },
  schema: answerVirtualAccountPaymentEvent
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
  mark: { field: "type", value: "snap_qr.payment" },
  target: "BI SNAP",
  verify: "snap-signature",
  identity: ["payload.additionalInfo.id", "type", "payload.latestTransactionStatus"],
  order: { object: "payload.additionalInfo.id", by: "payload.additionalInfo.updated" },
  refetch: { operation: "inquireQrCode", with: { "body.originalReferenceNo": "payload.originalReferenceNo" } },
  schema: answerQrCodePaymentEvent
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
  mark: { field: "type", value: "snap.direct_debit.succeeded" },
  target: "BI SNAP",
  verify: "snap-signature",
  identity: ["payload.additionalInfo.id", "type", "payload.latestTransactionStatus"],
  order: { object: "payload.additionalInfo.id", by: "payload.additionalInfo.updated" },
  refetch: {
    operation: "inquireDirectDebit",
    with: { "body.originalPartnerReferenceNo": "payload.originalPartnerReferenceNo" }
  },
  schema: answerDirectDebitEvent
}

/** Every event of BI SNAP. */
export const events = [snapVirtualAccountPayment, snapQrPayment, snapDirectDebitSucceeded] as const
