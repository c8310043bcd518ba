/**
 * Balance and transactions: what the books say. Source: Xendit API reference › Balance › Get Balance, Transactions › Get
 * Transaction, List Transactions.
 *
 * @module
 */
import { CASH, HOLDING, toMajor, toMinor } from "../../engine/ledger.ts"
import { type Transaction, transactions } from "../../engine/money.ts"
import { type Context, type Handler, type ProductModule, refuse } from "../../engine/product.ts"
import { iso } from "../../engine/time.ts"
import { nextPage, pageOf } from "../shared.ts"

const ACCOUNTS: Readonly<Record<string, string>> = { CASH, HOLDING, TAX: "merchant:TAX" }
const DEFAULT_LIMIT = 10

/** The balance as it was at an instant: today's, less what was posted since. */
const balanceAt = (context: Context, account: string, currency: string, at: number): number => {
  const now = toMinor(context.balance(currency, account), currency)
  let since = 0
  for (const movement of context.movements()) {
    if (movement.at <= at || movement.currency !== currency) continue
    for (const posting of movement.postings) if (posting.account === account) since += posting.minor
  }
  return toMajor(now - since, currency)
}

const getBalance: Handler = (context, { query }) => {
  const account = ACCOUNTS[(query.account_type as string | undefined) ?? "CASH"]!
  const currency = (query.currency ?? context.setting("account.currency") ?? "IDR") as string
  const at = query.at_timestamp === undefined ? context.now : Date.parse(query.at_timestamp as string)
  return { body: { balance: balanceAt(context, account, currency, at) } }
}

const feeStatus = ({ status }: Transaction): string =>
  status === "PENDING" ? "PENDING" : status === "FAILED" ? "CANCELED" : status === "SUCCESS" ? "COMPLETED" : "REVERSED"

const show = (context: Context, transaction: Transaction) => {
  const { currency, amount, fee, cashflow, status } = transaction
  const fees = toMinor(fee.xendit_fee, currency) + toMinor(fee.value_added_tax, currency)
  const whole = toMinor(amount, currency)
  const settled = cashflow === "MONEY_IN" && status === "SUCCESS"
  return {
    id: transaction.id,
    product_id: transaction.object,
    type: transaction.type,
    status,
    channel_category: transaction.category,
    channel_code: transaction.channel,
    account_identifier: transaction.identifier ?? null,
    reference_id: transaction.reference,
    currency,
    amount,
    net_amount: toMajor(cashflow === "MONEY_IN" ? whole - fees : whole + fees, currency),
    cashflow,
    business_id: context.realm.account,
    created: iso(transaction.created),
    updated: iso(transaction.updated),
    fee: { ...fee, xendit_withholding_tax: 0, third_party_withholding_tax: 0, status: feeStatus(transaction) },
    settlement_status: settled ? "SETTLED" : null,
    estimated_settlement_time: settled ? iso(transaction.created) : null
  }
}

const assertFeature = (context: Context): void => {
  if (context.setting("balance.transactions_unavailable") === true) {
    refuse("FEATURE_NOT_AVAILABLE", "Transactions are not switched on for this account.")
  }
}

const getTransaction: Handler = (context, { path }) => {
  assertFeature(context)
  const found = context.get(transactions, path.transaction_id ?? "")
  return { body: show(context, found ?? refuse("TRANSACTION_NOT_FOUND", "No transaction has this id.")) }
}

/** Whether a transaction passes the filters of a search; several values of one filter mean any of them. */
const matches = (query: Readonly<Record<string, unknown>>) => {
  const any = (name: string, value: string): boolean => {
    const wanted = query[name] as ReadonlyArray<string> | undefined
    return wanted === undefined || wanted.includes(value)
  }
  const is = (name: string, value: unknown): boolean => query[name] === undefined || query[name] === value
  const within = (name: string, value: number): boolean => {
    const from = query[`${name}[gte]`] as string | undefined
    const to = query[`${name}[lte]`] as string | undefined
    return (from === undefined || value >= Date.parse(from)) && (to === undefined || value <= Date.parse(to))
  }
  const currency = query.currency ?? "IDR"
  const reference = query.reference_id as string | undefined
  return (one: Transaction): boolean =>
    one.currency === currency &&
    any("types", one.type) &&
    any("statuses", one.status) &&
    any("channel_categories", one.category) &&
    (reference === undefined || one.reference.includes(reference)) &&
    is("product_id", one.object) &&
    is("account_identifier", one.identifier) &&
    is("amount", one.amount) &&
    within("created", one.created) &&
    within("updated", one.updated)
}

const listTransactions: Handler = (context, { query }) => {
  assertFeature(context)
  const newestFirst = [...context.list(transactions)].reverse()
  const limit = (query.limit as number | undefined) ?? DEFAULT_LIMIT
  const { data, has_more } = pageOf(
    newestFirst,
    { limit, after: query.after_id, before: query.before_id },
    matches(query)
  )
  return {
    body: {
      has_more,
      data: data.map((one) => show(context, one)),
      links: has_more ? [{ href: nextPage("/transactions", query, data.at(-1)?.id), method: "GET", rel: "next" }] : []
    }
  }
}

export const balance: ProductModule = { name: "balance", handlers: { getBalance, getTransaction, listTransactions } }
