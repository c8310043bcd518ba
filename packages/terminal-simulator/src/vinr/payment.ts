import type { Money } from "@pay/core/money"

export type VinrStatus = "pending" | "authorized" | "completed" | "failed" | "cancelled" | "expired"

export type CaptureMethod = "automatic" | "manual"

/** One payment as the simulated terminal remembers it, for ever. */
export interface VinrPayment {
  readonly id: string
  readonly terminalId: string
  readonly reference: string
  readonly amount: Money
  readonly captureMethod: CaptureMethod
  /** Which way the command came. */
  readonly mode: "local" | "cloud"
  /** Epoch ms. */
  readonly createdAt: number
  /** When the terminal gives up, epoch ms. */
  readonly expiresAt: number
  status: VinrStatus
  declineCode: string | undefined
  endedAt: number | undefined
  /** Waits in the terminal for the internet. */
  queued: boolean
}

export type PaymentView = Readonly<Record<string, unknown>>

const CARD = { last4: "4242", brand: "visa", paymentMethod: "contactless" }

/** The payment object that both the terminal and the cloud answer with. */
export const viewOf = (payment: VinrPayment): PaymentView => {
  const { minor, currency } = payment.amount
  const taken = payment.status === "completed"
  const presented = taken || payment.status === "authorized" || payment.queued || payment.declineCode !== undefined
  return {
    id: payment.id,
    terminalId: payment.terminalId,
    amount: minor,
    currency,
    status: payment.status,
    captureMethod: payment.captureMethod,
    amountCaptured: taken ? minor : 0,
    amountCapturable: payment.status === "authorized" ? minor : 0,
    reference: payment.reference,
    ...(presented ? CARD : {}),
    ...(payment.declineCode === undefined ? {} : { declineCode: payment.declineCode }),
    metadata: { connectionMode: payment.mode },
    createdAt: new Date(payment.createdAt).toISOString(),
    completedAt: payment.endedAt === undefined ? null : new Date(payment.endedAt).toISOString()
  }
}
