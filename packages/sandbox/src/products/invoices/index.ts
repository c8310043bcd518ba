/**
 * Invoices and their payment page.
 *
 * @module
 */
import type { Checkout, Line } from "../../engine/checkout.ts"
import { type Context, type CustomerAct, customerOf, type ProductModule, type Reply } from "../../engine/product.ts"
import { invalid, merchantOf, nothingWaits, unknownAction } from "../shared.ts"
import {
  createInvoice,
  expire,
  expireInvoice,
  getInvoice,
  invoiceCommands,
  invoiceViolation,
  listInvoices,
  pay
} from "./invoices.ts"
import { methodOf } from "./methods.ts"
import { type Invoice, invoices, showInvoice } from "./objects.ts"

const act = (context: Context, given: CustomerAct, invoice: Invoice): Reply => {
  const late = invoice.status === "EXPIRED" && given.input.late === true
  if (invoice.status !== "PENDING" && !late) return nothingWaits(invoice.id, invoice.status)
  switch (given.action) {
    case "approve": {
      const { payment_channel: channel = invoice.methods[0]! } = given.input
      if (typeof channel !== "string" || !invoice.methods.includes(channel)) {
        return invalid("payment_channel", `must be one of ${invoice.methods.join(", ")}`)
      }
      return { body: showInvoice(context, pay(context, invoice, channel)) }
    }
    // Whoever turns away may come back while the invoice is open.
    case "decline":
      return { body: showInvoice(context, invoice) }
    case "expire":
      return { body: showInvoice(context, expire(context, invoice)) }
    default:
      return unknownAction(given, "approve, decline or expire")
  }
}

const STATES = { PENDING: "open", PAID: "approved", SETTLED: "approved", EXPIRED: "expired" } as const

const linesOf = ({ request, currency }: Invoice): ReadonlyArray<Line> => [
  ...(request.items ?? []).map(({ name, quantity, price }) => ({
    name,
    quantity,
    amount: { value: price, currency }
  })),
  ...(request.fees ?? []).map(({ type, value }) => ({ name: type, amount: { value, currency } }))
]

const page = (context: Context, invoice: Invoice): Checkout => {
  const { request, status, methods, numbers } = invoice
  return {
    page: "invoice",
    id: invoice.id,
    merchant: merchantOf(context),
    channel: invoice.paid_channel ?? methods[0]!,
    methods: methods.map((channel) => ({ channel, kind: methodOf(channel).kind, number: numbers[channel] })),
    lines: linesOf(invoice),
    reference: request.external_id,
    description: request.description,
    amount: { value: request.amount, currency: invoice.currency },
    state: STATES[status],
    returns: { success: request.success_redirect_url, failure: request.failure_redirect_url },
    expires: invoice.expires
  }
}

export const invoicesProduct: ProductModule = {
  name: "invoices",
  handlers: { createInvoice, getInvoice, expireInvoice, listInvoices },
  violationCode: invoiceViolation,
  commands: invoiceCommands,
  customers: [customerOf(invoices, act, page)]
}
