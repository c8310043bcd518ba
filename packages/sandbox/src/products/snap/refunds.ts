/**
 * Refunds of direct debits and e-wallet payments. Source: Xendit API reference › BI SNAP › Direct Debit - Refund.
 *
 * @module
 */
import { toMajor, toMinor } from "../../engine/ledger.ts"
import { complete, covers, hold } from "../../engine/money.ts"
import type { Context, Handler } from "../../engine/product.ts"
import { table } from "../../engine/store.ts"
import { iso } from "../../engine/time.ts"
import { type Debit, namedDebit } from "./debits.ts"
import { answered, refuseSnap, type SnapAmount, snapAmount } from "./rules.ts"

interface RefundRequest {
  readonly partnerRefundNo?: string
  readonly refundAmount?: SnapAmount
  readonly reason?: string
  readonly additionalInfo?: { readonly metadata?: Readonly<Record<string, unknown>> }
}
interface SnapRefund {
  readonly id: string
  readonly reference: string
  readonly debit: string
  /** Minor units. */
  readonly minor: number
  readonly status: "SUCCESS" | "FAILED"
}

const refunds = table<SnapRefund>("snap.refunds", {
  reference: (refund) => refund.reference,
  debit: (refund) => refund.debit
})

const minorOf = (value: string): number => toMinor(Number(value), "IDR")

/** What is left of a payment, minor units. */
const leftOf = (context: Context, { id, request }: Debit): number =>
  context
    .find(refunds, "debit", id)
    .reduce((left, { minor, status }) => left - (status === "SUCCESS" ? minor : 0), minorOf(request.amount.value))

export const refundDirectDebit: Handler = (context, request) => {
  const { partnerRefundNo, refundAmount, reason, additionalInfo } = request.body as RefundRequest
  const reference = partnerRefundNo ?? context.ids.uuid()
  if (context.find(refunds, "reference", reference).length > 0) {
    refuseSnap(request, "reference", "A refund with this partnerRefundNo exists.")
  }
  const debit = namedDebit(context, request)
  if (debit.status !== "00") refuseSnap(request, "value", "Nothing was paid that could be refunded.")
  const left = leftOf(context, debit)
  const minor = refundAmount === undefined ? left : minorOf(refundAmount.value)
  if (minor <= 0 || minor > left) refuseSnap(request, "amount", "The refund is more than what is left of the payment.")
  const amount = toMajor(minor, "IDR")
  const isCovered = covers(context, "IDR", amount)
  const refund: SnapRefund = {
    id: `rfd-${context.ids.uuid()}`,
    reference,
    debit: debit.id,
    minor,
    status: isCovered ? "SUCCESS" : "FAILED"
  }
  context.put(refunds, refund.id, refund)
  if (isCovered) {
    hold(context, {
      type: "REFUND",
      object: refund.id,
      reference,
      currency: "IDR",
      amount,
      category: debit.channel === "BRI" ? "DIRECT_DEBIT" : "EWALLET",
      channel: debit.channel,
      source: debit.id
    })
    complete(context, refund.id)
  }
  return {
    body: {
      ...answered(request),
      originalReferenceNo: debit.id,
      refundNo: refund.id,
      partnerRefundNo: reference,
      refundAmount: snapAmount(amount),
      additionalInfo: {
        channelCode: debit.channel,
        status: refund.status,
        reason,
        failureCode: isCovered ? undefined : "INSUFFICIENT_BALANCE",
        created: iso(context.now),
        updated: iso(context.now),
        metadata: additionalInfo?.metadata
      }
    }
  }
}
