/**
 * The verbs of money: what products do to a merchant's balance, each with its transaction as `GET /transactions` shows it
 * and its movements in the books.
 *
 * @module
 */
import { CASH, HOLDING, toMajor, toMinor } from "./ledger.ts"
import type { Context } from "./product.ts"
import { table } from "./store.ts"

export type TransactionType = "PAYMENT" | "DISBURSEMENT" | "REMITTANCE_PAYOUT" | "TRANSFER" | "REFUND"
export type TransactionStatus = "PENDING" | "SUCCESS" | "FAILED" | "VOIDED" | "REVERSED"

/** What a transaction is about. */
export interface MoneyFacts {
  readonly type: TransactionType
  /** Id of the payment, payout or refund. */
  readonly object: string
  /** The merchant's reference or `external_id`. */
  readonly reference: string
  readonly currency: string
  /** Major units, positive. */
  readonly amount: number
  /** `EWALLET`, `BANK`, … */
  readonly category: string
  /** `ID_OVO`, `BCA`, … */
  readonly channel: string
  /** The account on the other side, masked where it is a card. */
  readonly identifier?: string
  /** Id of the object whose creation led to it, where that is another one: the code that was scanned. */
  readonly source?: string
}

export interface Transaction extends MoneyFacts {
  readonly id: string
  readonly status: TransactionStatus
  readonly cashflow: "MONEY_IN" | "MONEY_OUT"
  /** Major units. */
  readonly fee: { readonly xendit_fee: number; readonly value_added_tax: number }
  /** ms since the epoch */
  readonly created: number
  readonly updated: number
}

export const transactions = table<Transaction>("transactions", { object: (transaction) => transaction.object })

/** The gateway's own income. */
const FEES = "fees:gateway"
const outside = ({ channel }: MoneyFacts): string => `outside:${channel}`

interface FlatFee {
  readonly xendit_fee?: number
  readonly value_added_tax?: number
}

// Flat fees by channel category, from the account's setting `balance.fees`; none unless they are set. Refunds are free.
const feeOf = (context: Context, { type, category }: MoneyFacts): Transaction["fee"] => {
  if (type === "REFUND") return { xendit_fee: 0, value_added_tax: 0 }
  const fees = context.setting("balance.fees") as Readonly<Record<string, FlatFee>> | undefined
  const fee = fees?.[category]
  return { xendit_fee: fee?.xendit_fee ?? 0, value_added_tax: fee?.value_added_tax ?? 0 }
}

const move = (context: Context, facts: MoneyFacts, type: string, from: string, to: string): void => {
  const { object, reference, currency, amount, category, channel, source } = facts
  context.transfer({
    type,
    object,
    reference,
    currency,
    amount,
    from,
    to,
    channel_category: category,
    channel_code: channel,
    ...(source === undefined ? {} : { source })
  })
}

const chargeFee = (context: Context, transaction: Transaction): void => {
  const { object, reference, currency, fee } = transaction
  const parts = [
    ["FEE", fee.xendit_fee],
    ["VAT", fee.value_added_tax]
  ] as const
  for (const [type, amount] of parts) {
    if (amount > 0) context.transfer({ type, object, reference, currency, amount, from: CASH, to: FEES })
  }
}

const open = (
  context: Context,
  facts: MoneyFacts,
  cashflow: Transaction["cashflow"],
  status: TransactionStatus
): Transaction => {
  const transaction: Transaction = {
    ...facts,
    id: `txn_${context.ids.uuid()}`,
    status,
    cashflow,
    fee: feeOf(context, facts),
    created: context.now,
    updated: context.now
  }
  context.put(transactions, transaction.id, transaction)
  return transaction
}

const close = (context: Context, transaction: Transaction, status: TransactionStatus): Transaction => {
  const closed = { ...transaction, status, updated: context.now }
  context.put(transactions, transaction.id, closed)
  return closed
}

/** The newest transaction of an object. An object without one is a defect of its product. */
export const transactionOf = (context: Context, object: string): Transaction => {
  const found = context.find(transactions, "object", object).at(-1)
  if (!found) throw new Error(`no money was ever moved for ${object}`)
  return found
}

/** Money has come in: it is spendable at once. */
export const receive = (context: Context, facts: MoneyFacts): Transaction => {
  const transaction = open(context, facts, "MONEY_IN", "SUCCESS")
  move(context, facts, facts.type, outside(facts), CASH)
  chargeFee(context, transaction)
  context.received(transaction)
  return transaction
}

/** Whether the spendable balance covers an amount, major units. */
export const covers = (context: Context, currency: string, amount: number): boolean =>
  context.minorBalance(currency) >= toMinor(amount, currency)

/** Money is to go out: it is held back from the balance until {@link complete} or {@link release}. */
export const hold = (context: Context, facts: MoneyFacts): Transaction => {
  move(context, facts, `${facts.type}_HOLD`, CASH, HOLDING)
  return open(context, facts, "MONEY_OUT", "PENDING")
}

/** Held money has gone out. */
export const complete = (context: Context, object: string): Transaction => {
  const transaction = transactionOf(context, object)
  move(context, transaction, transaction.type, HOLDING, outside(transaction))
  chargeFee(context, transaction)
  return close(context, transaction, "SUCCESS")
}

/** Held money stays here after all. */
export const release = (context: Context, object: string): Transaction => {
  const transaction = transactionOf(context, object)
  move(context, transaction, `${transaction.type}_RELEASE`, HOLDING, CASH)
  return close(context, transaction, "FAILED")
}

/** A payment was attempted and failed: nothing moves, but the transaction is told. */
export const failed = (context: Context, facts: MoneyFacts): Transaction => open(context, facts, "MONEY_IN", "FAILED")

/** The gateway gives back the fees of a payment that was cancelled in time. */
export const returnFees = (context: Context, object: string): void => {
  const { reference, currency, fee } = transactionOf(context, object)
  const amount = toMajor(toMinor(fee.xendit_fee, currency) + toMinor(fee.value_added_tax, currency), currency)
  if (amount > 0) context.transfer({ type: "FEE_RETURN", object, reference, currency, amount, from: FEES, to: CASH })
}

/** Money that came in goes back, or money that went out comes back. */
export const takeBack = (context: Context, object: string, status: "VOIDED" | "REVERSED"): Transaction => {
  const transaction = transactionOf(context, object)
  const there = outside(transaction)
  const type = status === "VOIDED" ? "VOID" : "REVERSAL"
  if (transaction.cashflow === "MONEY_IN") move(context, transaction, type, CASH, there)
  else move(context, transaction, type, there, CASH)
  returnFees(context, object)
  return close(context, transaction, status)
}
