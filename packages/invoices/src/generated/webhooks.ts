// @generated from specs/invoices.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { WebhookEvent } from "@pay/core/operation"
import type { components } from "./types.ts"

export type InvoiceCallbackPayload = components["schemas"]["InvoiceEvent"]
/**
 * Tell that an invoice was paid or has expired.
 *
 * EXPIRED is told only if the dashboard enables it, and so is a payment that arrives after the expiry: PAID may follow EXPIRED.
 *
 * Source: Invoices › Invoice Callback.
 */
export const invoiceCallback: WebhookEvent<"invoice-callback", InvoiceCallbackPayload> = {
  id: "invoices/invoice-callback",
  product: "invoices",
  name: "invoice-callback",
  mark: {"shape":{"has":["external_id","user_id","merchant_name","amount","status"],"lacks":["recurring_payment_id"]}},
  target: "Invoices paid",
  verify: "callback-token",
  identity: ["id","status"],
  order: {"object":"id","by":"updated"},
  refetch: {"operation":"getInvoice","with":{"path.invoice_id":"id"}},
  schema: { allOf: [{ type: "object", properties: { id: { type: "string" }, external_id: { type: "string" }, user_id: { type: "string" }, status: { type: "string" }, merchant_name: { type: "string" }, amount: { type: "number" }, currency: { type: ["string","null"] }, payer_email: { type: ["string","null"] }, description: { type: ["string","null"] }, success_redirect_url: { type: ["string","null"] }, failure_redirect_url: { type: ["string","null"] }, items: { type: ["array","null"], items: { type: "object", properties: { name: { type: "string" }, quantity: { type: "number" }, price: { type: "number" }, category: { type: ["string","null"] }, url: { type: ["string","null"] } }, required: ["name","quantity","price"] } }, fees: { type: ["array","null"], items: { type: "object", properties: { type: { type: "string" }, value: { type: "number" } }, required: ["type","value"] } }, should_authenticate_credit_card: { type: ["boolean","null"] }, created: { type: "string" }, updated: { type: "string" }, paid_at: { type: ["string","null"] }, paid_amount: { type: ["number","null"] }, payment_method: { type: ["string","null"] }, payment_channel: { type: ["string","null"] }, payment_destination: { type: ["string","null"] }, payment_details: { type: ["object","null"], properties: { receipt_id: { type: ["string","null"] }, source: { type: ["string","number","null"] } } }, credit_card_charge_id: { type: ["string","null"] }, bank_code: { type: ["string","null"] }, adjusted_received_amount: { type: ["number","null"] } }, required: ["id","external_id","user_id","status","merchant_name","amount","created","updated"] }, { type: "object", properties: { is_high: { type: ["boolean","null"] }, payment_id: { type: ["string","null"] }, ewallet_type: { type: ["string","null"] }, on_demand_link: { type: ["string","null"] }, recurring_payment_id: { type: ["string","null"] }, fees_paid_amount: { type: ["number","null"] } } }] }
}

/** Every event of Invoices. */
export const events = [invoiceCallback] as const
