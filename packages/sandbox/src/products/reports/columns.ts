/**
 * The rows of reports, from the books and the transactions. Source: Xendit API reference › Reports › Balance History
 * Report, Transactions Report; the reference names the columns and not their exact headings.
 *
 * @module
 */
import { exponentOf } from "@pay/core/money"
import { CASH, type Movement, toMajor, toMinor } from "../../engine/ledger.ts"
import { type Transaction, transactions } from "../../engine/money.ts"
import type { Context } from "../../engine/product.ts"
import { iso } from "../../engine/time.ts"

/** What a report covers; instants in ms. */
export interface Scope {
  readonly type: "BALANCE_HISTORY" | "TRANSACTIONS" | "UPCOMING_TRANSACTIONS" | "DETAILED_TRANSACTIONS"
  readonly version: "VERSION_0" | "VERSION_1" | "VERSION_2"
  readonly currency: string
  readonly from: number
  readonly to: number
}

type Cell = string | undefined
type Row = Readonly<Record<string, Cell>>

const TIMEZONE = "+0000 UTC"

/** An amount with the decimals of its currency. */
const amountText = (minor: number, currency: string): string => {
  const digits = exponentOf(currency)
  const text = String(Math.abs(minor)).padStart(digits + 1, "0")
  const whole = text.slice(0, text.length - digits)
  return `${minor < 0 ? "-" : ""}${whole}${digits === 0 ? "" : `.${text.slice(-digits)}`}`
}

const PAYMENTS: Readonly<Record<string, string>> = {
  VIRTUAL_ACCOUNT: "VA_PAYMENT",
  RETAIL_OUTLET: "RO_PAYMENT",
  EWALLET: "EWALLET_PAYMENT",
  CARDLESS_CREDIT: "CARDLESS_CREDIT_PAYMENT",
  PAYLATER: "CARDLESS_CREDIT_PAYMENT",
  DIRECT_DEBIT: "DIRECT_DEBIT_PAYMENT",
  CARDS: "CREDIT_CARD_PAYMENT",
  QR_CODE: "QR_CODE_PAYMENT"
}

const lineType = ({ type }: Movement): string => {
  if (type === "FEE" || type === "VAT") return type
  if (type === "FEE_RETURN") return "FEE_REVERSAL"
  return /^(VOID|REVERSAL)$|_RELEASE$/.test(type) ? "TRANSACTION_REVERSAL" : "TRANSACTION"
}

const dateOf = (ms: number): string => iso(ms).slice(0, 10)

const balanceRow = (movement: Movement, minor: number, balance: number, of: Transaction | undefined): Row => {
  const { currency, at } = movement
  const isPayment = of?.type === "PAYMENT"
  return {
    "Product Id": movement.object,
    "Transaction Id": of?.id,
    "Transaction Type": isPayment ? PAYMENTS[of.category] : (of?.type ?? movement.type),
    "Line Type": lineType(movement),
    "Payment Channel": of?.channel,
    Reference: movement.reference,
    Currency: currency,
    Amount: amountText(Math.abs(minor), currency),
    Balance: amountText(balance, currency),
    "Debit or Credit": minor < 0 ? "DEBIT" : "CREDIT",
    "Created Date ISO": iso(at),
    Timezone: TIMEZONE,
    "Created Date": dateOf(at),
    "Payment Date": isPayment ? dateOf(of.created) : undefined,
    "Settlement Date": isPayment ? dateOf(of.created) : undefined,
    "Completed Date": of?.type === "DISBURSEMENT" && of.status === "SUCCESS" ? dateOf(of.updated) : undefined,
    "Account Number": of?.identifier
  }
}

/** Each movement of the spendable balance with the balance after it, oldest first. */
const balanceRows = (context: Context, { currency, from, to }: Scope): ReadonlyArray<Row> => {
  const rows: Array<Row> = []
  let balance = toMinor(context.balance(currency), currency)
  for (const movement of [...context.movements()].reverse()) {
    if (movement.currency !== currency) continue
    const minor = movement.postings.reduce((sum, one) => sum + (one.account === CASH ? one.minor : 0), 0)
    if (minor === 0) continue
    if (movement.at >= from && movement.at <= to) {
      rows.push(balanceRow(movement, minor, balance, context.find(transactions, "object", movement.object).at(-1)))
    }
    balance -= minor
  }
  return rows.reverse()
}

const transactionRow = (transaction: Transaction, { type, version }: Scope): Row => {
  const { currency, fee, cashflow, status } = transaction
  const money = (major: number): string => amountText(toMinor(major, currency), currency)
  const fees = toMinor(fee.xendit_fee, currency) + toMinor(fee.value_added_tax, currency)
  const whole = toMinor(transaction.amount, currency)
  const isSettled = cashflow === "MONEY_IN" && status === "SUCCESS"
  const settled = isSettled ? iso(transaction.created) : undefined
  const hasSettlement = version !== "VERSION_0" || type === "DETAILED_TRANSACTIONS"
  return {
    Status: status,
    Type: transaction.type,
    Channel: transaction.category,
    "Channel Name": transaction.channel,
    "Account Number": transaction.identifier,
    Currency: currency,
    Amount: money(transaction.amount),
    "Fee Amount": money(fee.xendit_fee),
    "VAT Amount": money(fee.value_added_tax),
    "3rd Party WHT": money(0),
    "Xendit WHT": money(0),
    "Net Amount": money(toMajor(cashflow === "MONEY_IN" ? whole - fees : whole + fees, currency)),
    ...(version === "VERSION_2" ? { "Early Settlement Fee": money(0) } : {}),
    Reference: transaction.reference,
    "Transaction Id": transaction.id,
    "Invoice Id": undefined,
    "Batch Id": undefined,
    [version === "VERSION_2" ? "Product Id" : "Payment Id"]: transaction.object,
    "Payment Date": cashflow === "MONEY_IN" ? iso(transaction.created) : undefined,
    ...(hasSettlement
      ? {
          "Settlement Status": isSettled ? "SETTLED" : undefined,
          "Actual Settlement Time": settled,
          "Estimated Settlement Time": settled
        }
      : {}),
    "Timestamp - Created": iso(transaction.created),
    "Timestamp - Updated": iso(transaction.updated),
    "Timestamp - Settled": settled,
    Timezone: TIMEZONE
  }
}

const transactionRows = (context: Context, scope: Scope): ReadonlyArray<Row> =>
  [...context.list(transactions)]
    .filter(({ currency, created }) => currency === scope.currency && created >= scope.from && created <= scope.to)
    .filter(({ status }) => scope.type !== "UPCOMING_TRANSACTIONS" || status === "PENDING")
    .map((transaction) => transactionRow(transaction, scope))

// Headings of a report without rows.
const NOTHING: Movement = { id: "", at: 0, product: "", type: "", object: "", currency: "IDR", minor: 0, postings: [] }
const NO_TRANSACTION: Transaction = {
  id: "",
  type: "PAYMENT",
  object: "",
  reference: "",
  currency: "IDR",
  amount: 0,
  category: "",
  channel: "",
  status: "PENDING",
  cashflow: "MONEY_IN",
  fee: { xendit_fee: 0, value_added_tax: 0 },
  created: 0,
  updated: 0
}

const quote = (cell: Cell): string =>
  cell !== undefined && /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : (cell ?? "")

/** The report as CSV (RFC 4180). */
export const csvOf = (context: Context, scope: Scope): string => {
  const isBalance = scope.type === "BALANCE_HISTORY"
  const rows = isBalance ? balanceRows(context, scope) : transactionRows(context, scope)
  const shape = isBalance ? balanceRow(NOTHING, 0, 0, undefined) : transactionRow(NO_TRANSACTION, scope)
  const headings = Object.keys(shape)
  const lines = [headings, ...rows.map((row) => headings.map((heading) => quote(row[heading])))]
  return `${lines.map((line) => line.join(",")).join("\r\n")}\r\n`
}
