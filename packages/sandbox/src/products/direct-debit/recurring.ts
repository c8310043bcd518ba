/**
 * The former recurring payments, which the reference knows by their webhook only: an invoice that is debited as it is made.
 * Source: Xendit API reference › Direct Debit › Recurring Payment Webhook.
 *
 * @module
 */
import { failed, receive } from "../../engine/money.ts"
import type { Context, CustomerAct } from "../../engine/product.ts"
import { iso } from "../../engine/time.ts"
import { type Invoice, invoices } from "../invoices/objects.ts"
import { invalid, minorOrRefuse } from "../shared.ts"
import { CHANNELS } from "./channels.ts"
import type { PaymentMethod } from "./payment-methods.ts"

/** Debits a payment method for a recurring payment, as `customers-act` asks with `recur`, and tells of it. */
export const recur = (context: Context, { input }: CustomerAct, { channel, declines }: PaymentMethod): Invoice => {
  const { amount, external_id = `recurring-${context.ids.hex(8)}`, recurring_payment_id = context.ids.hex(24) } = input
  const { currency } = CHANNELS[channel]!
  if (typeof amount !== "number") return invalid("amount", "must be a number")
  if (typeof external_id !== "string") return invalid("external_id", "must be a text")
  if (typeof recurring_payment_id !== "string") return invalid("recurring_payment_id", "must be a text")
  minorOrRefuse("amount", amount, currency)
  const isPaid = declines === undefined
  const invoice: Invoice = {
    id: context.ids.hex(24),
    request: { external_id, amount, description: "Recurring payment" },
    currency,
    status: isPaid ? "PAID" : "EXPIRED",
    methods: [channel],
    numbers: {},
    expires: context.now,
    ...(isPaid ? { paid_at: context.now, paid_channel: channel, payment_id: context.ids.uuid() } : {}),
    recurring: recurring_payment_id,
    created: context.now,
    updated: context.now
  }
  context.put(invoices, invoice.id, invoice)
  const reference = external_id
  const facts = {
    type: "PAYMENT",
    object: invoice.id,
    reference,
    currency,
    amount,
    category: "DIRECT_DEBIT",
    channel
  } as const
  if (isPaid) receive(context, facts)
  else failed(context, facts)
  context.emit("direct-debit-recurring-payment", {
    id: invoice.id,
    external_id,
    user_id: context.realm.account,
    is_high: false,
    status: invoice.status,
    merchant_name: "Sandbox Merchant",
    amount,
    description: invoice.request.description,
    fees_paid_amount: 0,
    created: iso(context.now),
    updated: iso(context.now),
    recurring_payment_id,
    currency,
    ...(isPaid
      ? {
          paid_amount: amount,
          adjusted_received_amount: amount,
          paid_at: iso(context.now),
          payment_method: "DIRECT_DEBIT",
          payment_channel: channel
        }
      : {})
  })
  return invoice
}
