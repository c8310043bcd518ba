/**
 * Baskets: what their items add up to. Subscriptions have the same ones.
 *
 * @module
 */
import { minorOrRefuse } from "../shared.ts"

export interface Item {
  readonly type: string
  /** Major units, negative for a DISCOUNT. */
  readonly net_unit_amount: number
  readonly quantity: number
}

const PARTS = 1_000_000

const lineOf = ({ type, net_unit_amount, quantity }: Item, path: string, currency: string): number => {
  if (net_unit_amount === 0) return 0
  const sign = type === "DISCOUNT" ? -1 : 1
  const unit = minorOrRefuse(path, sign * net_unit_amount, currency)
  return sign * Number((BigInt(unit) * BigInt(Math.round(quantity * PARTS))) / BigInt(PARTS))
}

/** Sum of unit amounts times quantities, minor units; refuses amounts that the currency cannot hold. */
export const sumOf = (field: string, items: ReadonlyArray<Item>, currency: string): number =>
  items.reduce((sum, item, at) => sum + lineOf(item, `${field}.${at}.net_unit_amount`, currency), 0)
