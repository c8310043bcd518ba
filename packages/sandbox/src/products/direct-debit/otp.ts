/**
 * OTPs of payments. Source: Xendit API reference › Direct Debit › Validate OTP for Direct Debit Payment.
 *
 * @module
 */
import { type Handler, refuse } from "../../engine/product.ts"
import { invalid } from "../shared.ts"
import { OTP_ATTEMPTS, OTP_LIFETIME, OTPS, refuseAndKeep } from "./channels.ts"
import { paymentMethods } from "./payment-methods.ts"
import { failPayment, isOtpAwaited, type Payment, paymentOf, payments, showPayment, submit } from "./payments.ts"

const AT_VALIDATION: ReadonlyArray<string> = [
  "INSUFFICIENT_BALANCE",
  "ACCOUNT_ACCESS_BLOCKED",
  "MAX_AMOUNT_LIMIT_ERROR"
]

export const validatePaymentOtp: Handler = (context, { path, body }) => {
  const payment = paymentOf(context, path.direct_debit_id)
  const { otp_code } = body as { otp_code: string }
  if (payment.status === "COMPLETED") refuse("DIRECT_DEBIT_ALREADY_COMPLETED", "The payment was completed before.")
  if (payment.status === "FAILED") refuse("DIRECT_DEBIT_ALREADY_FAILED", "The payment failed before; create another.")
  if (!isOtpAwaited(payment)) return invalid("direct_debit_id", "names a payment that waits for no OTP")
  if (context.now >= payment.created + OTP_LIFETIME) refuse("EXPIRED_OTP_ERROR", "The OTP has expired.")
  const right: ReadonlyArray<string> = OTPS.payment
  if (!right.includes(otp_code)) {
    const counted: Payment = { ...payment, attempts: payment.attempts + 1 }
    context.put(payments, payment.id, counted)
    if (counted.attempts < OTP_ATTEMPTS) return refuseAndKeep("INVALID_OTP_ERROR", "The OTP is wrong.")
    failPayment(context, counted, "MAX_OTP_ATTEMPTS_ERROR")
    return refuseAndKeep("MAX_OTP_ATTEMPTS_ERROR", "No attempts are left; the payment has failed.")
  }
  const declines = context.get(paymentMethods, payment.request.payment_method_id)?.declines
  if (declines !== undefined && AT_VALIDATION.includes(declines)) {
    failPayment(context, payment, declines)
    return refuseAndKeep(declines, "The bank refuses this debit.")
  }
  return { body: showPayment(context, submit(context, payment)) }
}
