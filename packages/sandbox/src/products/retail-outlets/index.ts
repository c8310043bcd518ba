/**
 * Retail outlets: codes that customers pay in cash, in Indonesia and the Philippines.
 *
 * `customers-act` on a code is the customer at the counter: `approve` pays it (`amount` for a code without one), `decline`
 * leaves without paying, `expire` lets it expire. Settings, lists of outlets: `retail-outlets.unsupported_outlets`,
 * `retail-outlets.unregistered_outlets`, `retail-outlets.failing_outlets`.
 *
 * @module
 */
import type { Checkout } from "../../engine/checkout.ts"
import { type Context, type CustomerAct, customerOf, type ProductModule, type Reply } from "../../engine/product.ts"
import { invalid, merchantOf, nothingWaits, unknownAction } from "../shared.ts"
import { codePaymentsOf, listPaymentCodePayments, payCode, showCodePayment } from "./code-payments.ts"
import {
  amountViolation,
  createFixedPaymentCode,
  endFixedCode,
  type FixedCode,
  fixedCodeCommands,
  fixedCodes,
  getFixedPaymentCode,
  showFixedCode,
  updateFixedPaymentCode
} from "./fixed-codes.ts"
import {
  fixedPaymentCommands,
  fixedPaymentsOf,
  listFixedPaymentCodePayments,
  payFixedCode,
  showFixedPayment
} from "./fixed-payments.ts"
import {
  createPaymentCode,
  endPaymentCode,
  getPaymentCode,
  type PaymentCode,
  paymentCodeCommands,
  paymentCodes,
  showPaymentCode,
  updatePaymentCode
} from "./payment-codes.ts"

const amountOf = ({ input }: CustomerAct, expected: number | null | undefined): number => {
  const { amount = expected } = input
  return typeof amount === "number" ? amount : invalid("amount", "is required for a code without an amount")
}

const actOnFixedCode = (context: Context, act: CustomerAct, code: FixedCode): Reply => {
  if (code.status !== "ACTIVE") return nothingWaits(code.id, code.status)
  switch (act.action) {
    case "approve": {
      const payment = payFixedCode(context, code, amountOf(act, code.request.expected_amount))
      return { body: showFixedPayment(context, code, payment) }
    }
    case "decline":
      return { body: showFixedCode(context, code) }
    case "expire":
      return { body: showFixedCode(context, endFixedCode(context, code, "EXPIRED")) }
    default:
      return unknownAction(act, "approve, decline or expire")
  }
}

const actOnCode = (context: Context, act: CustomerAct, code: PaymentCode): Reply => {
  if (code.status !== "ACTIVE") return nothingWaits(code.id, code.status)
  switch (act.action) {
    case "approve":
      return { body: showCodePayment(code, payCode(context, code, amountOf(act, code.request.amount))) }
    case "decline":
      return { body: showPaymentCode(context, code) }
    case "expire":
      return { body: showPaymentCode(context, endPaymentCode(context, code, "EXPIRED")) }
    default:
      return unknownAction(act, "approve, decline or expire")
  }
}

const stateOf = (status: FixedCode["status"], paid: boolean): Checkout["state"] =>
  status === "ACTIVE" ? "open" : paid ? "approved" : "expired"

const fixedCodePage = (context: Context, code: FixedCode): Checkout => {
  const paid = fixedPaymentsOf(context, code)
  return {
    page: "counter",
    id: code.id,
    merchant: merchantOf(context),
    channel: code.request.retail_outlet_name,
    reference: code.request.external_id,
    number: code.code,
    name: code.request.name,
    amount: { value: code.request.expected_amount, currency: "IDR" },
    state: stateOf(code.status, paid > 0),
    expires: code.request.expiration_date === undefined ? undefined : code.expires,
    payments: paid
  }
}

const codePage = (context: Context, code: PaymentCode): Checkout => {
  const { amount, currency, channel_code, customer_name, description, reference_id } = code.request
  const paid = codePaymentsOf(context, code)
  return {
    page: "counter",
    id: code.id,
    merchant: merchantOf(context),
    channel: channel_code,
    reference: reference_id,
    description,
    number: code.code,
    name: customer_name,
    ...(typeof amount === "number" ? { amount: { value: amount, currency } } : { asks: { value: 100, currency } }),
    state: stateOf(code.status, paid > 0),
    expires: code.expires,
    payments: paid
  }
}

export const retailOutlets: ProductModule = {
  name: "retail-outlets",
  handlers: {
    createFixedPaymentCode,
    getFixedPaymentCode,
    updateFixedPaymentCode,
    listFixedPaymentCodePayments,
    createPaymentCode,
    getPaymentCode,
    updatePaymentCode,
    listPaymentCodePayments
  },
  violationCode: (_, violation) => amountViolation(violation),
  commands: { ...fixedCodeCommands, ...fixedPaymentCommands, ...paymentCodeCommands },
  customers: [customerOf(fixedCodes, actOnFixedCode, fixedCodePage), customerOf(paymentCodes, actOnCode, codePage)]
}
