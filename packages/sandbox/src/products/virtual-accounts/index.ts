/**
 * Virtual accounts: bank account numbers for customers, open or closed, for one payment or many.
 *
 * @module
 */
import type { Checkout } from "../../engine/checkout.ts"
import { type Context, type CustomerAct, customerOf, type ProductModule, type Reply } from "../../engine/product.ts"
import { invalid, merchantOf, nothingWaits, unknownAction } from "../shared.ts"
import {
  accountCommands,
  accounts,
  accountViolation,
  createVirtualAccount,
  currencyOf,
  deactivate,
  getVirtualAccount,
  listBanks,
  showAccount,
  updateVirtualAccount,
  type VirtualAccount
} from "./accounts.ts"
import { getPayment, pay, payments, receiptOf, simulatePayment } from "./payments.ts"

const act = (context: Context, given: CustomerAct, account: VirtualAccount): Reply => {
  if (account.status === "INACTIVE") return nothingWaits(account.id, account.status)
  switch (given.action) {
    case "approve": {
      const { amount = account.request.expected_amount } = given.input
      if (typeof amount !== "number") return invalid("amount", "is required for an open account")
      return { body: receiptOf(context, account, pay(context, account, amount)) }
    }
    case "decline":
      return { body: showAccount(context, account) }
    case "expire":
      return { body: showAccount(context, deactivate(context, account)) }
    default:
      return unknownAction(given, "approve, decline or expire")
  }
}

// The bank sets a new account up first.
const STATES: Readonly<Record<string, Checkout["state"]>> = { PENDING: "processing", ACTIVE: "open" }

const page = (context: Context, account: VirtualAccount): Checkout => {
  const { id, request, status } = account
  const currency = currencyOf(account)
  const paid = context.find(payments, "account", id).length
  const { account_number: number, name } = showAccount(context, account)
  return {
    page: "transfer",
    id,
    merchant: merchantOf(context),
    channel: request.bank_code,
    reference: request.external_id,
    description: request.description,
    number,
    name,
    ...(request.is_closed
      ? { amount: { value: request.expected_amount!, currency } }
      : { asks: { value: request.suggested_amount ?? 50_000, currency } }),
    state: STATES[status] ?? (paid > 0 ? "approved" : "expired"),
    expires: request.expiration_date === undefined ? undefined : account.expires,
    payments: paid
  }
}

export const virtualAccounts: ProductModule = {
  name: "virtual-accounts",
  handlers: { createVirtualAccount, getVirtualAccount, updateVirtualAccount, listBanks, simulatePayment, getPayment },
  violationCode: accountViolation,
  commands: accountCommands,
  customers: [customerOf(accounts, act, page)]
}
