/**
 * OTPs of payments. Source: Xendit API reference › Direct Debit › Validate OTP for Direct Debit Payment.
 *
 * @module
 */
import { type Context, type Handler, refuse } from "../../engine/product.ts"
import { invalid } from "../shared.ts"
import { OTP_ATTEMPTS, OTP_LIFETIME, OTPS } from "./channels.ts"
import { paymentMethods } from "./payment-methods.ts"
import { failPayment, isOtpAwaited, type Payment, paymentOf, payments, showPayment, submit } from "./payments.ts"

const AT_VALIDATION: ReadonlyArray<string> = [
  "INSUFFICIENT_BALANCE",
  "ACCOUNT_ACCESS_BLOCKED",
  "MAX_AMOUNT_LIMIT_ERROR"
]

/** The customer's OTP: the right one gives the payment to the bank, a wrong one counts. */
export const confirmByOtp = (context: Context, payment: Payment, otp: string): Payment => {
  if (payment.status === "COMPLETED") refuse("DIRECT_DEBIT_ALREADY_COMPLETED", "The payment was completed before.")
  if (payment.status === "FAILED") refuse("DIRECT_DEBIT_ALREADY_FAILED", "The payment failed before; create another.")
  if (!isOtpAwaited(payment)) return invalid("direct_debit_id", "names a payment that waits for no OTP")
  if (context.now >= payment.created + OTP_LIFETIME) refuse("EXPIRED_OTP_ERROR", "The OTP has expired.")
  const right: ReadonlyArray<string> = OTPS.payment
  if (!right.includes(otp)) {
    const counted: Payment = { ...payment, attempts: payment.attempts + 1 }
    context.put(payments, payment.id, counted)
    if (counted.attempts < OTP_ATTEMPTS) refuse("INVALID_OTP_ERROR", "The OTP is wrong.", { stands: true })
    failPayment(context, counted, "MAX_OTP_ATTEMPTS_ERROR")
    refuse("MAX_OTP_ATTEMPTS_ERROR", "No attempts are left; the payment has failed.", { stands: true })
  }
  const declines = context.get(paymentMethods, payment.request.payment_method_id)?.declines
  if (declines !== undefined && AT_VALIDATION.includes(declines)) {
    failPayment(context, payment, declines)
    refuse(declines, "The bank refuses this debit.", { stands: true })
  }
  return submit(context, payment)
}

export const validatePaymentOtp: Handler = (context, { path, body }) => {
  const { otp_code } = body as { otp_code: string }
  return { body: showPayment(context, confirmByOtp(context, paymentOf(context, path.direct_debit_id), otp_code)) }
}
