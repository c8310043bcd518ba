/** What a seed means: the orders, what their customers do, and when who is killed. */
import { dice, draw } from "@pay/chaos-kit"
import { type Order, PRODUCTS, type Product } from "./merchant/order.ts"

/** What the customer (or the bank, for a payout) does with an order. */
export type Act = "approve" | "decline" | "expire" | "nothing"

export interface Customer {
  readonly act: Act
  /** How often the customer's look at the order passes without anything. */
  readonly hesitates: number
}

export interface Planned {
  readonly order: Order
  readonly customer: Customer
}

/** Products whose refunds this merchant makes. */
const REFUNDS: ReadonlyArray<Product> = ["wallet", "qr", "card"]

const ACTS: readonly [Act, ...ReadonlyArray<Act>] = [
  "approve",
  "approve",
  "approve",
  "approve",
  "approve",
  "approve",
  "decline",
  "expire",
  "nothing"
]

/** Tokens of a card that pays and of one that is declined. */
export interface Cards {
  readonly good: string
  readonly bad: string
}

/** Order `index` of a seed: the same in a plan of any size. */
export const planned = (seed: number, index: number, placedAt: number, cards: Cards): Planned => {
  const chance = dice(draw(seed, "order", index))
  const product = chance.pick(PRODUCTS)
  const amount = 10_000 + 100 * chance.below(900)
  const act = chance.pick(ACTS)
  const hesitates = chance.below(8)
  const refunds = REFUNDS.includes(product) && chance.chance(0.3)
  const paysByCard = product === "card" || product === "hold"
  return {
    order: {
      id: `order-${seed}-${index}`,
      product,
      amount,
      placedAt,
      state: "new",
      refund: refunds ? "wanted" : "none",
      ...(refunds ? { refundAmount: 1_000 } : {}),
      ...(paysByCard ? { token: act === "decline" ? cards.bad : cards.good } : {})
    },
    customer: { act, hesitates }
  }
}

export const EVENTS = [
  "kill-merchant",
  "kill-sandbox",
  "kill-database",
  "storm",
  "time-passes",
  "clock-merchant",
  "clock-sandbox"
] as const

export type EventKind = (typeof EVENTS)[number]

/** Something that happens once the merchant has made so many steps, whatever the time. */
export interface Happening {
  readonly at: number
  readonly kind: EventKind
  /** Real ms after that step: anywhere in what comes next. */
  readonly afterMs: number
  /** How much, 0 to 1, where the kind has a size. */
  readonly size: number
}

/** Payments to one happening of each kind. */
export type Pace = Readonly<Record<EventKind, number>>

/** Steps that an order takes at least, on the average. */
const STEPS_AN_ORDER = 2

export const happenings = (
  seed: number,
  payments: number,
  pace: Pace,
  kinds: ReadonlySet<string>
): ReadonlyArray<Happening> =>
  EVENTS.filter((kind) => kinds.has(kind))
    .flatMap((kind) => {
      const chance = dice(draw(seed, kind))
      const every = pace[kind] * STEPS_AN_ORDER
      const times = Math.max(1, Math.round(payments / pace[kind]))
      return Array.from({ length: times }, (_, index) => ({
        kind,
        at: Math.floor(every * (index + chance.next())),
        afterMs: chance.below(40),
        size: chance.next()
      }))
    })
    .sort((a, b) => a.at - b.at)
