import type { Money } from "@pay/core/money"

/** `trans_status`: "0" created, "1" closed, "2" completed, "3" cancelled. */
export type OrderStatus = "0" | "1" | "2" | "3"

/** One order as the simulated terminal remembers it, for ever. */
export interface Order {
  readonly orderNo: string
  readonly requestId: string | undefined
  readonly transType: string
  readonly amount: Money
  readonly originalNo: string | undefined
  readonly cashback: Money | undefined
  readonly asksForTip: boolean
  readonly scenario: string
  readonly transNo: string
  /** When the terminal gives up, epoch ms. */
  readonly expiresAt: number
  status: OrderStatus
  tip: Money | undefined
  entryMode: string | undefined
  authCode: string | undefined
  endedAt: number | undefined
  code: string
  message: string
  voided: boolean
  /** How much of it went back so far. */
  refunded: Money
}
