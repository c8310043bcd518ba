// @generated from specs/invoices.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { WebhookEvent } from "@pay/core/operation"
import { answerInvoiceEvent } from "./schemas.ts"
import type { components } from "./types.ts"

export type InvoiceCallbackPayload = components["schemas"]["InvoiceEvent"]
/**
 * Tell that an invoice was paid or has expired.
 *
 * EXPIRED is told only if the dashboard enables it, and so is a payment that arrives after the expiry: PAID may follow
 * EXPIRED.
 *
 * Source: Invoices › Invoice Callback.
 */
export const invoiceCallback: WebhookEvent<"invoice-callback", InvoiceCallbackPayload> = {
  id: "invoices/invoice-callback",
  product: "invoices",
  name: "invoice-callback",
  mark: { shape: { has: ["external_id", "user_id", "merchant_name", "amount", "status"], lacks: ["event"] } },
  target: "Invoices paid",
  verify: "callback-token",
  identity: ["id", "status"],
  order: { object: "id", by: "updated" },
  refetch: { operation: "getInvoice", with: { "path.invoice_id": "id" } },
  schema: answerInvoiceEvent
}

/** Every event of Invoices. */
export const events = [invoiceCallback] as const
