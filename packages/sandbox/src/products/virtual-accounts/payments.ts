/**
 * Payments into virtual accounts. Source: Xendit API reference › Virtual Accounts › Simulate Payment, Get Virtual Account
 * Payment, Virtual Account Callback.
 *
 * @module
 */
import { toMinor } from "../../engine/ledger.ts"
import { receive } from "../../engine/money.ts"
import { type Context, type Handler, refuse } from "../../engine/product.ts"
import { table } from "../../engine/store.ts"
import { iso } from "../../engine/time.ts"
import { payLinked } from "../invoices/invoices.ts"
import { invalid, minorOrRefuse } from "../shared.ts"
import { accounts, countryOf, currencyOf, deactivate, type VirtualAccount } from "./accounts.ts"
import { BANKS } from "./banks.ts"

export interface AccountPayment {
  readonly id: string
  readonly payment_id: string
  readonly account: string
  /** Major units. */
  readonly amount: number
  readonly reference: string
  readonly created: number
}

/** Kept under `payment_id`. */
export const payments = table<AccountPayment>("virtual-accounts.payments", { account: (payment) => payment.account })

const showPayment = (context: Context, account: VirtualAccount, payment: AccountPayment) => ({
  id: payment.id,
  payment_id: payment.payment_id,
  callback_virtual_account_id: account.id,
  owner_id: context.realm.account,
  external_id: account.request.external_id,
  account_number: account.number,
  bank_code: account.request.bank_code,
  transaction_timestamp: iso(payment.created),
  amount: payment.amount,
  merchant_code: BANKS[account.request.bank_code]!.merchantCode,
  currency: currencyOf(account),
  country: countryOf(account),
  sender_name: "Sandbox Payer",
  payment_detail: {
    payment_interface: "MOBILE_BANKING",
    reference: payment.reference,
    sender_account_number: "12345678912345",
    sender_channel_code: account.request.bank_code,
    sender_name: "Sandbox Payer",
    transfer_method: "INHOUSE"
  }
})

const assertAmount = (account: VirtualAccount, amount: number): void => {
  const { is_closed, expected_amount, min_amount, max_amount } = account.request
  const currency = currencyOf(account)
  const minor = minorOrRefuse("amount", amount, currency)
  if (is_closed && minor !== toMinor(expected_amount!, currency)) {
    invalid("amount", "must be the expected amount of a closed account")
  }
  if (min_amount !== undefined && amount < Number(min_amount)) invalid("amount", "is below the account's minimum")
  if (max_amount !== undefined && amount > Number(max_amount)) invalid("amount", "is above the account's maximum")
}

/** A customer transfers money to the account. The bank rejects what the account does not take. */
export const pay = (context: Context, account: VirtualAccount, amount: number): AccountPayment => {
  if (account.status !== "ACTIVE") invalid("external_id", `names an account that is ${account.status}`)
  assertAmount(account, amount)
  const payment: AccountPayment = {
    id: context.ids.hex(24),
    payment_id: context.ids.hex(24),
    account: account.id,
    amount,
    reference: context.ids.digits(11),
    created: context.now
  }
  context.put(payments, payment.payment_id, payment)
  if (account.request.is_single_use) deactivate(context, account)
  const currency = currencyOf(account)
  if (!payLinked(context, account, { payment_id: payment.payment_id, amount, currency })) {
    receive(context, {
      type: "PAYMENT",
      object: payment.payment_id,
      reference: account.request.external_id,
      currency,
      amount,
      category: "VIRTUAL_ACCOUNT",
      channel: account.request.bank_code,
      identifier: account.number,
      source: account.id
    })
  }
  context.emit("virtual-account-payment", {
    ...showPayment(context, account, payment),
    created: iso(payment.created),
    updated: iso(payment.created)
  })
  return payment
}

export const simulatePayment: Handler = (context, { path, body }) => {
  const found = context.find(accounts, "external", path.external_id ?? "")
  const account =
    found.findLast(({ status }) => status === "ACTIVE") ??
    found.at(-1) ??
    refuse("CALLBACK_VIRTUAL_ACCOUNT_NOT_FOUND_ERROR", "No account has this external_id.")
  if (context.realm.mode === "live") invalid("external_id", "can be simulated in test mode only")
  const { amount } = body as { amount: number }
  pay(context, account, amount)
  return {
    body: {
      status: "COMPLETED",
      message: "The payment was accepted; its webhook follows."
    }
  }
}

export const getPayment: Handler = (context, { path }) => {
  const payment =
    context.get(payments, path.payment_id ?? "") ??
    refuse("CALLBACK_VIRTUAL_ACCOUNT_PAYMENT_NOT_FOUND_ERROR", "No payment has this payment_id.")
  return { body: showPayment(context, context.get(accounts, payment.account)!, payment) }
}

/** The payment as its payer sees it. */
export const receiptOf = showPayment
