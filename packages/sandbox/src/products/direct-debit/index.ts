/**
 * Direct debit: linked accounts, payment methods, payments with OTP or redirect, refunds.
 *
 * `customers-act`: a token or payment that waits for a page `approve`, `decline`, `expire`; one that waits for an OTP `otp`
 * (gives the one that the bank has sent), `decline`, `expire`; a payment method `decline` with a `failure_code` (the bank
 * answers so to every debit until `approve`), `expire`, or `recur` with an `amount` (a debit of the former recurring
 * payments, whose API is not in the reference); a refund `approve`, `decline`. Settings:
 * `direct-debit.inactive_channels`, `direct-debit.unavailable_channels` (lists), `direct-debit.linking_error` (a code).
 *
 * Unreachable: the failure codes CHANNEL_UNAVAILABLE and INVALID_PAYMENT_METHOD_ERROR of payments and those of refunds
 * unless a test asks for them; SERVER_ERROR as an answer (fault injection); API_VALIDATION_ERROR of reads by id, whose ids
 * have no documented form.
 *
 * @module
 */
import { directDebitRecurringPayment } from "@pay/direct-debit/webhooks"
import type { ProductModule, Violation } from "../../engine/product.ts"
import { directDebitCustomers } from "./customer.ts"
import { initializeLinkedAccountToken, listLinkedAccounts, validateLinkedAccountTokenOtp } from "./linking.ts"
import { validatePaymentOtp } from "./otp.ts"
import { createPaymentMethod, listPaymentMethods, methodCommands, unbindLinkedAccountToken } from "./payment-methods.ts"
import { createPayment, getPayment, getPaymentByReferenceId, paymentCommands } from "./payments.ts"
import { createRefund, getRefund, listRefunds, refundCommands } from "./refunds.ts"

const violationCode = (_: string, { path, rule }: Violation): string | undefined =>
  rule === "enum" && path.endsWith("channel_code") ? "CHANNEL_CODE_NOT_SUPPORTED_ERROR" : undefined

export const directDebit: ProductModule = {
  name: "direct-debit",
  handlers: {
    initializeLinkedAccountToken,
    validateLinkedAccountTokenOtp,
    listLinkedAccounts,
    unbindLinkedAccountToken,
    createPaymentMethod,
    listPaymentMethods,
    createPayment,
    getPaymentByReferenceId,
    getPayment,
    validatePaymentOtp,
    createRefund,
    listRefunds,
    getRefund
  },
  violationCode,
  events: [directDebitRecurringPayment],
  commands: { ...methodCommands, ...paymentCommands, ...refundCommands },
  customers: directDebitCustomers
}
