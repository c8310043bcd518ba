/**
 * Invoices as they are kept and as they are answered.
 *
 * @module
 */
import type { Context } from "../../engine/product.ts"
import { table } from "../../engine/store.ts"
import { iso } from "../../engine/time.ts"
import { methodOf } from "./methods.ts"

export interface InvoiceRequest {
  readonly external_id: string
  readonly amount: number
  readonly description?: string
  readonly customer?: Readonly<Record<string, unknown>>
  readonly customer_notification_preference?: Readonly<Record<string, ReadonlyArray<string>>>
  readonly invoice_duration?: number
  readonly success_redirect_url?: string
  readonly failure_redirect_url?: string
  readonly payment_methods?: ReadonlyArray<string>
  readonly currency?: string
  readonly callback_virtual_account_id?: string
  readonly reminder_time_unit?: "days" | "hours"
  readonly reminder_time?: number
  readonly locale?: string
  readonly items?: ReadonlyArray<{ readonly name: string; readonly quantity: number; readonly price: number }>
  readonly fees?: ReadonlyArray<{ readonly type: string; readonly value: number }>
  readonly should_authenticate_credit_card?: boolean
  readonly mid_label?: string
  readonly channel_properties?: {
    readonly cards?: {
      readonly installment_configuration?: {
        readonly allow_installment?: boolean
        readonly allowed_terms?: ReadonlyArray<{ readonly issuer: string }>
      }
    }
  }
  readonly metadata?: Readonly<Record<string, unknown>>
}

/** An invoice as it is kept; instants in ms. */
export interface Invoice {
  readonly id: string
  readonly request: InvoiceRequest
  readonly currency: string
  readonly status: "PENDING" | "PAID" | "SETTLED" | "EXPIRED"
  readonly methods: ReadonlyArray<string>
  /** Account numbers and payment codes by channel. */
  readonly numbers: Readonly<Record<string, string>>
  readonly expires: number
  readonly reminds?: number
  readonly paid_at?: number
  readonly paid_channel?: string
  readonly payment_id?: string
  /** Id of the recurring payment that made the invoice. */
  readonly recurring?: string
  readonly created: number
  readonly updated: number
}

export const invoices = table<Invoice>("invoices.invoices", {
  external: (invoice) => invoice.request.external_id,
  account: (invoice) => invoice.request.callback_virtual_account_id
})

/** A message to the customer that the sandbox did not send. */
export interface Notification {
  readonly id: string
  readonly invoice: string
  readonly about: "invoice_created" | "invoice_reminder" | "invoice_paid"
  readonly channels: ReadonlyArray<string>
  /** ISO 8601 */
  readonly at: string
}
export const notifications = table<Notification>("invoices.notifications")

const MERCHANT = "Sandbox Merchant"

/** What an invoice and its webhook tell alike. */
const facts = (context: Context, invoice: Invoice) => {
  const { request, paid_channel: channel } = invoice
  const method = channel === undefined ? undefined : methodOf(channel).kind
  return {
    id: invoice.id,
    external_id: request.external_id,
    user_id: context.realm.account,
    status: invoice.status,
    merchant_name: MERCHANT,
    amount: request.amount,
    currency: invoice.currency,
    payer_email: request.customer?.email as string | undefined,
    description: request.description,
    success_redirect_url: request.success_redirect_url,
    failure_redirect_url: request.failure_redirect_url,
    items: request.items,
    fees: request.fees,
    should_authenticate_credit_card: request.should_authenticate_credit_card,
    created: iso(invoice.created),
    updated: iso(invoice.updated),
    paid_at: invoice.paid_at === undefined ? undefined : iso(invoice.paid_at),
    paid_amount: invoice.paid_at === undefined ? undefined : request.amount,
    payment_method: method,
    payment_channel: channel,
    payment_destination: channel === undefined ? undefined : invoice.numbers[channel],
    bank_code: method === "BANK_TRANSFER" ? channel : undefined
  }
}

const only = (invoice: Invoice, kind: string): ReadonlyArray<string> =>
  invoice.methods.filter((channel) => methodOf(channel).kind === kind)

export const showInvoice = (context: Context, invoice: Invoice) => {
  const { request } = invoice
  const { amount } = request
  return {
    ...facts(context, invoice),
    merchant_profile_picture_url: `${context.baseUrl}/_sandbox/console`,
    expiry_date: iso(invoice.expires),
    invoice_url: `${context.baseUrl}/_sandbox/checkout/${invoice.id}`,
    customer: request.customer,
    customer_notification_preference: request.customer_notification_preference,
    available_banks: only(invoice, "BANK_TRANSFER").map((bank_code) => ({
      bank_code,
      collection_type: "POOL",
      bank_account_number: invoice.numbers[bank_code],
      transfer_amount: amount,
      bank_branch: "Virtual Account",
      account_holder_name: MERCHANT,
      identity_amount: 0
    })),
    available_retail_outlets: only(invoice, "RETAIL_OUTLET").map((retail_outlet_name) => ({
      retail_outlet_name,
      payment_code: invoice.numbers[retail_outlet_name],
      transfer_amount: amount
    })),
    available_ewallets: only(invoice, "EWALLET").map((ewallet_type) => ({ ewallet_type })),
    available_qr_codes: only(invoice, "QR_CODE").map((qr_code_type) => ({ qr_code_type })),
    available_direct_debits: only(invoice, "DIRECT_DEBIT").map((direct_debit_type) => ({ direct_debit_type })),
    available_paylaters: only(invoice, "PAYLATER").map((paylater_type) => ({ paylater_type })),
    reminder_date: invoice.reminds === undefined ? undefined : iso(invoice.reminds),
    mid_label: request.mid_label,
    should_exclude_credit_card: only(invoice, "CREDIT_CARD").length === 0,
    should_send_email: false,
    locale: request.locale,
    channel_properties: request.channel_properties,
    metadata: request.metadata
  }
}

export const showInvoiceEvent = (context: Context, invoice: Invoice) => {
  const told = facts(context, invoice)
  return {
    ...told,
    is_high: false,
    payment_id: invoice.payment_id,
    ewallet_type: told.payment_method === "EWALLET" ? told.payment_channel : undefined
  }
}
