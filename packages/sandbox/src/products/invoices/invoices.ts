/**
 * Invoices: a page on which the customer chooses how to pay. Source: Xendit API reference › Invoices › Create, Get, Expire
 * Invoice, List All Invoices, Invoice Callback.
 *
 * @module
 */
import { receive } from "../../engine/money.ts"
import { type Command, type Context, type Handler, refuse, type Violation } from "../../engine/product.ts"
import { DAY, HOUR, iso, SECOND } from "../../engine/time.ts"
import { isListed, pageOf } from "../shared.ts"
import { numberOf, type VirtualAccount, accounts as virtualAccounts } from "../virtual-accounts/accounts.ts"
import { DEFAULT_METHODS, methodOf, OPEN_ISSUERS } from "./methods.ts"
import {
  type Invoice,
  type InvoiceRequest,
  invoices,
  type Notification,
  notifications,
  showInvoice,
  showInvoiceEvent
} from "./objects.ts"

const DEFAULT_DURATION = 86_400
const DEFAULT_LIMIT = 10
const SETTLES_IN = 10 * SECOND
// The reference names the error, not the figure.
const INSTALLMENT_MINIMUM = 100_000

export const invoiceViolation = (operation: string, { path }: Violation): string | undefined => {
  if (operation !== "createInvoice") return undefined
  if (path === "reminder_time") return "INVALID_REMINDER_TIME"
  if (path.startsWith("payment_methods.")) return "UNAVAILABLE_PAYMENT_METHOD_ERROR"
  return undefined
}

const assertInstallments = (context: Context, request: InvoiceRequest): void => {
  const wanted = request.channel_properties?.cards?.installment_configuration
  if (!wanted || wanted.allow_installment === false) return
  if (context.setting("invoices.installments_forbidden") === true) {
    refuse("INSTALLMENT_NOT_ENABLED", "Installments are not open to this account.")
  }
  for (const { issuer } of wanted.allowed_terms ?? []) {
    if (!OPEN_ISSUERS.includes(issuer) && !isListed(context, "invoices.installment_issuers", issuer)) {
      refuse("INSTALLMENT_CONFIGURATION_NOT_AVAILABLE", `Installments of ${issuer} are not open to this account.`)
    }
  }
  if (request.amount < INSTALLMENT_MINIMUM) {
    refuse("AMOUNT_BELOW_MINIMUM_LIMIT", `Installments start at ${INSTALLMENT_MINIMUM}.`)
  }
}

const assertExhausted = (context: Context): void => {
  if (context.setting("invoices.no_account_numbers") === true) {
    refuse("UNIQUE_ACCOUNT_NUMBER_UNAVAILABLE_ERROR", "No account number is left.")
  }
  if (context.setting("invoices.no_payment_codes") === true) {
    refuse("AVAILABLE_PAYMENT_CODE_NOT_FOUND_ERROR", "No payment code is left.")
  }
}

const methodsOf = (context: Context, request: InvoiceRequest, currency: string): ReadonlyArray<string> => {
  const wanted = request.payment_methods?.length ? request.payment_methods : DEFAULT_METHODS[currency]!
  if (context.setting("invoices.no_methods") === true) {
    refuse("NO_COLLECTION_METHODS_ERROR", "This account has no payment method set up.")
  }
  const open = wanted.filter((method) => !isListed(context, "invoices.inactive_methods", method))
  if (open.length === 0)
    refuse("UNAVAILABLE_PAYMENT_METHOD_ERROR", "None of these payment methods is open to this account.")
  return open
}

const numbersFor = (context: Context, methods: ReadonlyArray<string>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    methods
      .filter((method) => ["BANK_TRANSFER", "RETAIL_OUTLET"].includes(methodOf(method).kind))
      .map((method) => [method, context.ids.digits(method === "ALFAMART" || method === "INDOMARET" ? 12 : 15)])
  )

const remindsAt = (request: InvoiceRequest, expires: number): number | undefined =>
  request.reminder_time === undefined
    ? undefined
    : expires - request.reminder_time * (request.reminder_time_unit === "hours" ? HOUR : DAY)

/** Notes a message that a customer would get now. */
const notify = (context: Context, invoice: Invoice, about: Notification["about"]): void => {
  const channels = invoice.request.customer_notification_preference?.[about] ?? []
  if (channels.length === 0) return
  const id = context.ids.hex(24)
  context.put(notifications, id, { id, invoice: invoice.id, about, channels, at: iso(context.now) })
}

/** The virtual account that an invoice may be paid into. */
const linkedAccount = (context: Context, { callback_virtual_account_id: id }: InvoiceRequest) =>
  id === undefined
    ? undefined
    : (context.get(virtualAccounts, id) ??
      refuse("CALLBACK_VIRTUAL_ACCOUNT_NOT_FOUND_ERROR", "No virtual account has this id."))

export const createInvoice: Handler = (context, { body }) => {
  const request = body as InvoiceRequest
  const currency = request.currency ?? ((context.setting("account.currency") ?? "IDR") as string)
  const account = linkedAccount(context, request)
  const bank = account?.request.bank_code
  const open = methodsOf(context, request, currency)
  const methods = bank === undefined || open.includes(bank) ? open : [...open, bank]
  assertInstallments(context, request)
  assertExhausted(context)
  const expires = context.now + (request.invoice_duration ?? DEFAULT_DURATION) * SECOND
  const reminds = remindsAt(request, expires)
  if (reminds !== undefined && reminds <= context.now) {
    refuse("INVALID_REMINDER_TIME", "The reminder would come before the invoice exists.")
  }
  const invoice: Invoice = {
    id: context.ids.hex(24),
    request,
    currency,
    status: "PENDING",
    methods,
    numbers: { ...numbersFor(context, methods), ...(account ? { [bank!]: numberOf(account) } : {}) },
    expires,
    ...(reminds === undefined ? {} : { reminds }),
    created: context.now,
    updated: context.now
  }
  context.put(invoices, invoice.id, invoice)
  context.schedule(expires, "expire", invoice.id)
  if (reminds !== undefined) context.schedule(reminds, "remind", invoice.id)
  notify(context, invoice, "invoice_created")
  return { body: showInvoice(context, invoice) }
}

const invoiceOf = (context: Context, id: string | undefined): Invoice =>
  context.get(invoices, id ?? "") ?? refuse("INVOICE_NOT_FOUND_ERROR", "No invoice has this id.")

export const getInvoice: Handler = (context, { path }) => ({
  body: showInvoice(context, invoiceOf(context, path.invoice_id))
})

const move = (context: Context, invoice: Invoice, change: Partial<Invoice>): Invoice => {
  const next = { ...invoice, ...change, updated: context.now }
  context.put(invoices, invoice.id, next)
  return next
}

/** Closes an unpaid invoice. The account decides in the dashboard whether that is told. */
export const expire = (context: Context, invoice: Invoice): Invoice => {
  const expired = move(context, invoice, { status: "EXPIRED", expires: Math.min(invoice.expires, context.now) })
  if (context.setting("invoices.expired_webhooks") === true) {
    context.emit("invoice-callback", showInvoiceEvent(context, expired))
  }
  return expired
}

export const expireInvoice: Handler = (context, { path }) => {
  const invoice = invoiceOf(context, path.invoice_id)
  return { body: showInvoice(context, invoice.status === "PENDING" ? expire(context, invoice) : invoice) }
}

/** The customer paid on the page; a delayed bank may pay an expired invoice as well. */
export const pay = (
  context: Context,
  invoice: Invoice,
  channel: string,
  paymentId: string = context.ids.uuid()
): Invoice => {
  const paid = move(context, invoice, {
    status: "PAID",
    paid_at: context.now,
    paid_channel: channel,
    payment_id: paymentId
  })
  receive(context, {
    type: "PAYMENT",
    object: invoice.id,
    reference: invoice.request.external_id,
    currency: invoice.currency,
    amount: invoice.request.amount,
    category: methodOf(channel).category,
    channel
  })
  context.emit("invoices/invoice-callback", showInvoiceEvent(context, paid))
  notify(context, paid, "invoice_paid")
  context.schedule(context.now + SETTLES_IN, "invoices/settle", invoice.id)
  return paid
}

/** A payment into a virtual account pays the oldest open invoice of its amount that is linked to the account. */
export const payLinked = (
  context: Context,
  account: VirtualAccount,
  payment: { readonly payment_id: string; readonly amount: number; readonly currency: string }
): Invoice | undefined => {
  const due = context
    .find(invoices, "account", account.id)
    .find(
      ({ status, request, currency }) =>
        status === "PENDING" && request.amount === payment.amount && currency === payment.currency
    )
  return due && pay(context, due, account.request.bank_code, payment.payment_id)
}

/** Whether an invoice passes the filters of a search. */
const matches = (query: Readonly<Record<string, unknown>>) => {
  const any = (name: string, value: string | undefined): boolean => {
    const wanted = query[name] as ReadonlyArray<string> | undefined
    return wanted === undefined || (value !== undefined && wanted.includes(value))
  }
  const within = (name: string, value: number | undefined): boolean => {
    const [after, before] = [query[`${name}_after`], query[`${name}_before`]] as [string?, string?]
    if (after === undefined && before === undefined) return true
    if (value === undefined) return false
    return (after === undefined || value > Date.parse(after)) && (before === undefined || value < Date.parse(before))
  }
  return (one: Invoice): boolean =>
    (query.external_id === undefined || query.external_id === one.request.external_id) &&
    any("statuses", one.status) &&
    any("client_types", "API_GATEWAY") &&
    any("payment_channels", one.paid_channel) &&
    within("created", one.created) &&
    within("paid", one.paid_at) &&
    within("expired", one.expires) &&
    query.on_demand_link === undefined &&
    (query.recurring_payment_id === undefined || query.recurring_payment_id === one.recurring)
}

export const listInvoices: Handler = (context, { query }) => {
  const newestFirst = [...context.list(invoices)].reverse()
  const limit = (query.limit as number | undefined) ?? DEFAULT_LIMIT
  const { data } = pageOf(newestFirst, { limit, after: query.last_invoice_id, name: "last_invoice_id" }, matches(query))
  return { body: data.map((invoice) => showInvoice(context, invoice)) }
}

export const invoiceCommands: Readonly<Record<string, Command>> = {
  expire: (context, id: string) => {
    const invoice = context.get(invoices, id)
    if (invoice?.status === "PENDING") expire(context, invoice)
  },
  remind: (context, id: string) => {
    const invoice = context.get(invoices, id)
    if (invoice?.status === "PENDING") notify(context, invoice, "invoice_reminder")
  },
  settle: (context, id: string) => {
    const invoice = context.get(invoices, id)
    if (invoice?.status === "PAID") move(context, invoice, { status: "SETTLED" })
  }
}
