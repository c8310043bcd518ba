/**
 * QR codes: QRIS and QRPh, dynamic and static, with refunds.
 *
 * @module
 */
import type { Checkout } from "../../engine/checkout.ts"
import { type Context, type CustomerAct, customerOf, type ProductModule, type Reply } from "../../engine/product.ts"
import { failureCode, merchantOf, nothingWaits, unknownAction } from "../shared.ts"
import { codeCommands, createQrCode, getQrCode, listPayments, pay, simulatePayment } from "./codes.ts"
import { codes, payments, type QrCode, type QrRefund, refunds, showCode, showPayment, showRefund } from "./objects.ts"
import { getRefund, listRefunds, refundCommands, refundPayment, settleRefund } from "./refunds.ts"

const actOnCode = (context: Context, given: CustomerAct, code: QrCode): Reply => {
  switch (given.action) {
    case "approve": {
      const typed = typeof given.input.amount === "number" ? given.input.amount : undefined
      return { body: showPayment(context, code, pay(context, code, typed)) }
    }
    // Whoever does not pay leaves no trace: the code waits for the next scan.
    case "decline":
      return { body: showCode(context, code) }
    case "expire": {
      const expired = { ...code, status: "INACTIVE", updated: context.now } as const
      context.put(codes, code.id, expired)
      return { body: showCode(context, expired) }
    }
    default:
      return unknownAction(given, "approve, decline or expire")
  }
}

const actOnRefund = (context: Context, given: CustomerAct, refund: QrRefund): Reply => {
  if (refund.status !== "PENDING") return nothingWaits(refund.id, refund.status)
  if (given.action !== "approve" && given.action !== "decline") return unknownAction(given, "approve or decline")
  const why = given.action === "decline" ? failureCode(given, "INELIGIBLE_TRANSACTION") : undefined
  const settled = settleRefund(context, refund, why)
  const payment = context.get(payments, refund.payment)!
  return { body: showRefund(context.get(codes, payment.qr_id)!, payment, settled) }
}

const codePage = (context: Context, code: QrCode): Checkout => {
  const { amount, currency, reference_id } = code.request
  const paid = context.find(payments, "code", code.id).length
  return {
    page: "qr",
    id: code.id,
    merchant: merchantOf(context),
    channel: code.channel,
    reference: reference_id,
    text: code.qr_string,
    ...(amount === undefined ? { asks: { value: 10_000, currency } } : { amount: { value: amount, currency } }),
    state: code.status === "ACTIVE" ? "open" : paid > 0 ? "approved" : "expired",
    expires: code.expires,
    payments: paid
  }
}

export const qr: ProductModule = {
  name: "qr",
  handlers: { createQrCode, getQrCode, listPayments, simulatePayment, refundPayment, listRefunds, getRefund },
  commands: { ...codeCommands, ...refundCommands },
  customers: [customerOf(codes, actOnCode, codePage), customerOf(refunds, actOnRefund)]
}
