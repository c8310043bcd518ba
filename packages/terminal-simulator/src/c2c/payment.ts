import type { Money } from "@pay/core/money"
import type { Fields } from "./commands.ts"

/** One payment as the gateway remembers it, for ever. */
export interface Payment {
  readonly orderId: string
  readonly terminalId: string
  readonly amount: Money
  /** CARD, EWALLET or QRIS. */
  readonly method: string
  /** `<ms>|<seconds>` of when it ended; tills must treat it as opaque. */
  readonly reference: string
  /** Epoch ms of the gateway's own clock. */
  readonly endedAt: number
  status: "SUCCESS" | "FAILED"
  voided: boolean
  settled: boolean
}

/** What answers and the history say of a payment. */
export const paymentFields = (payment: Payment): Fields => ({
  status: payment.status,
  order_id: payment.orderId,
  terminal_id: payment.terminalId,
  terminal_reference: payment.reference,
  payment_method: payment.method,
  amount: payment.amount.toMajor(),
  currency: payment.amount.currency,
  transaction_date: new Date(payment.endedAt).toISOString()
})
