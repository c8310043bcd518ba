/** Holds the merchant's books against the sandbox's audit, which knows every movement of money. */
import { isOpen, type Order } from "./merchant/order.ts"

export interface Movement {
  readonly type: string
  readonly reference: string | null
  readonly amount: number
}

export interface Verdict {
  /** Orders for which money moved: in, or out for a payout. */
  readonly charged: number
  /** References with more than one movement of one kind. */
  readonly doubleCharged: number
  /** Money that moved and that the books do not hold as moved, or the other way round, or of another amount. */
  readonly lost: number
  /** Orders of which the merchant still does not know. */
  readonly unresolved: number
  /** Each of the above, in words. */
  readonly suspects: ReadonlyArray<string>
}

const SALES: ReadonlyArray<string> = ["PAYMENT", "DISBURSEMENT"]

export const judge = (orders: ReadonlyArray<Order>, movements: ReadonlyArray<Movement>): Verdict => {
  const moved = new Map<string, Array<Movement>>()
  const strangers: Array<string> = []
  const known = new Set(orders.map(({ id }) => id))
  for (const movement of movements) {
    const id = (movement.reference ?? "").replace(/:refund$/, "")
    const kind = SALES.includes(movement.type) ? "sale" : movement.type === "REFUND" ? "refund" : undefined
    if (kind === undefined || !known.has(id)) {
      strangers.push(`${movement.type} of ${movement.amount} for ${movement.reference}, which nobody ordered`)
      continue
    }
    const at = `${id} ${kind}`
    moved.set(at, [...(moved.get(at) ?? []), movement])
  }
  const doubled: Array<string> = []
  const lost: Array<string> = [...strangers]
  const unresolved: Array<string> = []
  let charged = 0
  for (const order of orders) {
    const { id, product, amount, state, refund, refundAmount } = order
    const told = `${id} (${product}): ${state}, refund ${refund}, ${order.object ?? "no object"}, ${order.note ?? ""}`
    const sales = moved.get(`${id} sale`) ?? []
    const refunds = moved.get(`${id} refund`) ?? []
    if (sales.length > 0) charged++
    if (sales.length > 1) doubled.push(`${told}: charged ${sales.length} times`)
    if (refunds.length > 1) doubled.push(`${told}: refunded ${refunds.length} times`)
    if (isOpen(order)) unresolved.push(told)
    const paid = state === "paid"
    const refunded = refund === "done"
    if (paid !== sales.length > 0 || (paid && sales.some((one) => one.amount !== amount)))
      lost.push(`${told}: ${sales.length} payments in the gateway's books`)
    if (refunded !== refunds.length > 0 || (refunded && refunds.some((one) => one.amount !== refundAmount)))
      lost.push(`${told}: ${refunds.length} refunds in the gateway's books`)
  }
  return {
    charged,
    doubleCharged: doubled.length,
    lost: lost.length,
    unresolved: unresolved.length,
    suspects: [...doubled, ...lost, ...unresolved]
  }
}
