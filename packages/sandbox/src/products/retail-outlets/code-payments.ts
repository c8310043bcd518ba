/**
 * Payments of payment codes: completed at once. Source: Xendit API reference › Retail Outlets (OTC) - PH › Payment Code
 * Callback, Get Payments By Payment Code ID.
 *
 * @module
 */
import { toMinor } from "../../engine/ledger.ts"
import { receive } from "../../engine/money.ts"
import type { Context, Handler } from "../../engine/product.ts"
import { table } from "../../engine/store.ts"
import { isoSeconds } from "../../engine/time.ts"
import { invalid } from "../shared.ts"
import { assertAmount, codeOf, endPaymentCode, isSingleUse, type PaymentCode } from "./payment-codes.ts"

export interface CodePayment {
  readonly id: string
  readonly code: string
  /** Major units. */
  readonly amount: number
  readonly created: number
}

const payments = table<CodePayment>("retail-outlets.code-payments", { code: (payment) => payment.code })

export const showCodePayment = ({ id, request, code }: PaymentCode, payment: CodePayment) => ({
  id: payment.id,
  payment_code_id: id,
  payment_code: code,
  channel_code: request.channel_code,
  currency: request.currency,
  amount: payment.amount,
  status: "COMPLETED",
  remarks: "payment simulation",
  created: isoSeconds(payment.created),
  updated: isoSeconds(payment.created)
})

/** A customer pays at the counter. */
export const payCode = (context: Context, code: PaymentCode, amount: number): CodePayment => {
  const { amount: expected, currency, reference_id, channel_code, market } = code.request
  assertAmount(code, amount)
  if (typeof expected === "number" && toMinor(amount, currency) !== toMinor(expected, currency)) {
    invalid("amount", `must be ${expected}, as the code says`)
  }
  const payment: CodePayment = { id: `pymt-${context.ids.uuid()}`, code: code.id, amount, created: context.now }
  context.put(payments, payment.id, payment)
  if (isSingleUse(code)) endPaymentCode(context, code, "INACTIVE")
  receive(context, {
    type: "PAYMENT",
    object: payment.id,
    source: code.id,
    reference: reference_id,
    currency,
    amount,
    category: "RETAIL_OUTLET",
    channel: channel_code,
    identifier: code.code
  })
  const { updated: _, ...shown } = showCodePayment(code, payment)
  context.emit("payment_code.payment", {
    event: "payment_code.payment",
    ...shown,
    reference_id,
    business_id: context.realm.account,
    country_code: market
  })
  return payment
}

/** How often a code was paid. */
export const codePaymentsOf = (context: Context, code: PaymentCode): number =>
  context.find(payments, "code", code.id).length

export const listPaymentCodePayments: Handler = (context, { path }) => {
  const code = codeOf(context, path.payment_code_id)
  return { body: context.find(payments, "code", code.id).map((payment) => showCodePayment(code, payment)) }
}
