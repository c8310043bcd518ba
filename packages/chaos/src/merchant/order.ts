/** An order as the merchant's books hold it, and how it takes in what becomes known. */

export const PRODUCTS = ["wallet", "qr", "invoice", "account", "payout", "card", "hold"] as const

export type Product = (typeof PRODUCTS)[number]

/** `new`: the provider is not known to have it. `waiting`: it has it, and the customer is to act. The last two are final. */
export type SaleState = "new" | "waiting" | "failed" | "paid"

/** `none`: the customer wants no money back. `wanted`: to be made, or perhaps made. The last two are final. */
export type RefundState = "none" | "wanted" | "failed" | "done"

export interface Order {
  readonly id: string
  readonly product: Product
  /** Major units of IDR. */
  readonly amount: number
  /** When the customer placed it, ms since the epoch. */
  readonly placedAt: number
  /** Card token. */
  readonly token?: string
  /** Back to the customer once it is paid, major units. */
  readonly refundAmount?: number
  readonly state: SaleState
  readonly refund: RefundState
  /** The provider's id of the charge, code, invoice, account or payout. */
  readonly object?: string
  /** The provider's id of the payment, where that is another object. */
  readonly payment?: string
  /** Why it failed. */
  readonly note?: string
}

/** What a call, a lookup or a webhook has told. */
export interface Fact {
  readonly state?: SaleState
  readonly refund?: RefundState
  readonly object?: string
  readonly payment?: string
  readonly note?: string
}

// Money that came in outweighs every earlier belief that it would not.
const RANK: ReadonlyArray<SaleState> = ["new", "waiting", "failed", "paid"]
const REFUND_RANK: ReadonlyArray<RefundState> = ["none", "wanted", "failed", "done"]

const later = <S>(ranks: ReadonlyArray<S>, before: S, told: S | undefined): S =>
  told !== undefined && ranks.indexOf(told) > ranks.indexOf(before) ? told : before

/** The order with a fact taken in: states only move on, whatever order facts arrive in. */
export const learned = (order: Order, fact: Fact): Order => {
  // The first one stands: what is done about it later is done under its name.
  const object = order.object ?? fact.object
  const payment = order.payment ?? fact.payment
  const note = fact.note ?? order.note
  return {
    ...order,
    state: later(RANK, order.state, fact.state),
    refund: later(REFUND_RANK, order.refund, fact.refund),
    ...(object === undefined ? {} : { object }),
    ...(payment === undefined ? {} : { payment }),
    ...(note === undefined ? {} : { note })
  }
}

/** Whether anything is left to do or to find out. */
export const isOpen = ({ state, refund }: Order): boolean =>
  state === "paid" ? refund === "wanted" : state !== "failed"
