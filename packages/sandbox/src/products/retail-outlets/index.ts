/**
 * Retail outlets: codes that customers pay in cash, in Indonesia and the Philippines.
 *
 * `customers-act` on a code is the customer at the counter: `approve` pays it (`amount` for a code without one), `decline`
 * leaves without paying, `expire` lets it expire. Settings, lists of outlets: `retail-outlets.unsupported_outlets`,
 * `retail-outlets.unregistered_outlets`, `retail-outlets.failing_outlets`.
 *
 * @module
 */
import {
  type Checkout,
  type Context,
  type CustomerAct,
  customerOf,
  type ProductModule,
  type Reply
} from "../../engine/product.ts"
import { invalid, nothingWaits, unknownAction } from "../shared.ts"
import { isCodePaid, listPaymentCodePayments, payCode, showCodePayment } from "./code-payments.ts"
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
  isFixedCodePaid,
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

const fixedCodePage = (context: Context, code: FixedCode): Checkout => ({
  id: code.id,
  kind: "pay",
  merchant: context.realm.account,
  channel: code.request.retail_outlet_name,
  reference: code.code,
  amount: { value: code.request.expected_amount, currency: "IDR" },
  state: stateOf(code.status, isFixedCodePaid(context, code))
})

const codePage = (context: Context, code: PaymentCode): Checkout => {
  const { amount, currency, channel_code } = code.request
  return {
    id: code.id,
    kind: "pay",
    merchant: context.realm.account,
    channel: channel_code,
    reference: code.code,
    ...(typeof amount === "number" ? { amount: { value: amount, currency } } : { asks: { value: 100, currency } }),
    state: stateOf(code.status, isCodePaid(context, code))
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
