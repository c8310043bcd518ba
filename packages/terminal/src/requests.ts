/**
 * What callers pass to the money-moving calls.
 *
 * @module
 */
import type { Money } from "@pay/core/money"
import type { Original, VendorOptions } from "./command.ts"

interface Request {
  /** Your own reference, 1 to 32 letters and digits; made for you when absent. The same one never runs twice. */
  readonly reference?: string
  /** Your name for the order, at most 255 characters; stays in the journal. */
  readonly orderId?: string
  /** Vendor settings; the driver's README lists them. */
  readonly options?: VendorOptions
}

export interface SaleRequest extends Request {
  /** What to charge, above zero. */
  readonly amount: Money
  /** A tip already taken at the till, on top of `amount`. */
  readonly tip?: Money
  /** Tax contained in `amount`. */
  readonly tax?: Money
  /** Cash to hand out, on top of `amount`. */
  readonly cashback?: Money
  /** Lets the terminal ask the customer for a tip. */
  readonly tipOnScreen?: boolean
}

/** A call that works on an earlier transaction: its reference in this journal, or its details when it ran elsewhere. */
export interface FollowUpRequest extends Request {
  readonly original: string | Original
}

export interface RefundRequest extends FollowUpRequest {
  readonly amount: Money
}

export interface UnlinkedRefundRequest extends Request {
  readonly amount: Money
}

export interface PreauthRequest extends Request {
  readonly amount: Money
  readonly tipOnScreen?: boolean
}

export interface CompletionRequest extends FollowUpRequest {
  readonly amount: Money
  readonly tip?: Money
}

export interface TipAdjustRequest extends FollowUpRequest {
  /** The new tip, which replaces the old one. */
  readonly tip: Money
}

export type BatchCloseRequest = Request
