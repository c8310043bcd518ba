/**
 * Payments of fixed payment codes: settling at first, completed a day later. Source: Xendit API reference › Retail Outlets
 * (OTC) - ID › Fixed Payment Code Callback, Get Payments By Fixed Payment Code ID.
 *
 * @module
 */
import { receive } from "../../engine/money.ts"
import { type Command, type Context, type Handler, refuse } from "../../engine/product.ts"
import { table } from "../../engine/store.ts"
import { DAY, iso } from "../../engine/time.ts"
import { invalid, pageOf } from "../shared.ts"
import { endFixedCode, type FixedCode, fixedCodes } from "./fixed-codes.ts"

export interface FixedPayment {
  /** Of the transaction: the cursor of the list. */
  readonly id: string
  /** Of the payment. */
  readonly payment: string
  readonly code: string
  readonly reference: string
  readonly amount: number
  readonly status: "SETTLING" | "COMPLETED"
  readonly created: number
}

const payments = table<FixedPayment>("retail-outlets.fixed-payments", { code: (payment) => payment.code })

const SETTLES_IN = DAY
const DEFAULT_LIMIT = 10

export const showFixedPayment = (context: Context, { request, prefix, code, id }: FixedCode, paid: FixedPayment) => ({
  status: paid.status,
  fixed_payment_code_payment_id: paid.payment,
  fixed_payment_code_id: id,
  amount: paid.amount,
  name: request.name,
  prefix,
  payment_code: code,
  payment_id: paid.reference,
  external_id: request.external_id,
  retail_outlet_name: request.retail_outlet_name,
  transaction_timestamp: iso(paid.created),
  id: paid.id,
  owner_id: context.realm.account
})

const tell = (context: Context, code: FixedCode, payment: FixedPayment): void =>
  context.emit("fixed_payment_code.paid", showFixedPayment(context, code, payment))

/** A customer pays at the counter. */
export const payFixedCode = (context: Context, code: FixedCode, amount: number): FixedPayment => {
  const { expected_amount, external_id, retail_outlet_name, is_single_use } = code.request
  if (amount !== expected_amount) invalid("amount", `must be ${expected_amount}, as the code expects`)
  const payment: FixedPayment = {
    id: context.ids.hex(24),
    payment: context.ids.hex(24),
    code: code.id,
    reference: String(context.now),
    amount,
    status: "SETTLING",
    created: context.now
  }
  context.put(payments, payment.payment, payment)
  if (is_single_use) endFixedCode(context, code, "INACTIVE")
  receive(context, {
    type: "PAYMENT",
    object: payment.payment,
    source: code.id,
    reference: external_id,
    currency: "IDR",
    amount,
    category: "RETAIL_OUTLET",
    channel: retail_outlet_name,
    identifier: code.code
  })
  tell(context, code, payment)
  context.schedule(context.now + SETTLES_IN, "settleFixedPayment", payment.payment)
  return payment
}

/** How often a code was paid. */
export const fixedPaymentsOf = (context: Context, code: FixedCode): number =>
  context.find(payments, "code", code.id).length

export const listFixedPaymentCodePayments: Handler = (context, { path, query }) => {
  const id = path.fixed_payment_code_id ?? ""
  const code = context.get(fixedCodes, id) ?? refuse("DATA_NOT_FOUND", "No fixed payment code of yours has this id.")
  const all = context.find(payments, "code", code.id)
  const { limit = DEFAULT_LIMIT, after_id: after } = query as { limit?: number; after_id?: string }
  const { data, has_more } = pageOf(all, { limit, after })
  const href = `${context.baseUrl}/fixed_payment_code/${id}/payments?limit=${limit}&after_id=${data.at(-1)?.id}`
  return {
    body: {
      data: data.map((payment) => showFixedPayment(context, code, payment)),
      has_more,
      ...(has_more ? { links: { href, rel: "next", method: "GET" } } : {})
    }
  }
}

export const fixedPaymentCommands: Readonly<Record<string, Command>> = {
  settleFixedPayment: (context, id: string) => {
    const settled: FixedPayment = { ...context.get(payments, id)!, status: "COMPLETED" }
    context.put(payments, id, settled)
    tell(context, context.get(fixedCodes, settled.code)!, settled)
  }
}
