/**
 * Split rules, and the shares they route out of payments. Source: Xendit API reference › xenPlatform › Create Split Rule.
 *
 * @module
 */
import { toMajor, toMinor } from "../../engine/ledger.ts"
import { complete, covers, hold, receive, type Transaction } from "../../engine/money.ts"
import { type Context, type Handler, refuse, type Violation } from "../../engine/product.ts"
import { table } from "../../engine/store.ts"
import { iso } from "../../engine/time.ts"
import { between, unitOf } from "./transfers.ts"

interface Route {
  /** Major units, or their text. */
  readonly flat_amount?: number | string | null
  readonly percent_amount?: number | null
  readonly currency: string
  readonly destination_account_id: string
  readonly reference_id: string
}
interface SplitRule {
  readonly id: string
  readonly name: string
  readonly description?: string
  readonly routes: ReadonlyArray<Route>
  readonly created: number
}

/** One share of one payment. */
export interface SplitPayment {
  readonly id: string
  readonly rule: string
  readonly route: string
  /** Id of the payment it was taken from. */
  readonly payment: string
  readonly destination: string
  readonly currency: string
  /** Major units. */
  readonly amount: number
  readonly status: "COMPLETED" | "FAILED"
}

export const rules = table<SplitRule>("platform.split_rules")
export const splitPayments = table<SplitPayment>("platform.split_payments", { payment: (split) => split.payment })

export const splitViolation = (operation: string, { path, rule }: Violation): string | undefined =>
  operation === "createSplitRule" && /^routes\.\d+\.(flat|percent)_amount$/.test(path) && rule !== "required"
    ? "INVALID_FEE_AMOUNT"
    : undefined

export const createSplitRule: Handler = (context, { body }) => {
  const { name, description, routes } = body as Pick<SplitRule, "name" | "description" | "routes">
  if (new Set(routes.map((route) => route.reference_id)).size < routes.length) {
    refuse("DUPLICATE_ERROR", "Two routes have the same reference_id.")
  }
  const platform = context.realm.account
  for (const { destination_account_id: id } of routes) {
    if (id !== platform && context.accounts.get(id)?.parent !== platform) {
      refuse("DESTINATION_ACCOUNT_NOT_FOUND", `${id} is no account of this platform.`)
    }
  }
  const rule: SplitRule = {
    id: `splitru_${context.ids.uuid()}`,
    name,
    ...(description === undefined ? {} : { description }),
    routes,
    created: context.now
  }
  context.put(rules, rule.id, rule)
  const at = iso(rule.created)
  return { body: { ...rule, description: rule.description ?? null, created: at, updated: at, metadata: {} } }
}

const HUNDREDTHS = 10_000n

/** A route's share of an amount, minor units; percentages are rounded to the nearest unit, halves up. */
const shareOf = ({ flat_amount, percent_amount, currency }: Route, whole: number): number => {
  if (flat_amount !== undefined && flat_amount !== null) return toMinor(Number(flat_amount), currency)
  const hundredths = BigInt(Math.round((percent_amount ?? 0) * 100))
  const unit = unitOf(currency)
  const divisor = HUNDREDTHS * BigInt(unit)
  return Number((BigInt(whole) * hundredths + divisor / 2n) / divisor) * unit
}

const routeShare = (context: Context, payment: Transaction, rule: SplitRule, route: Route): void => {
  const destination = route.destination_account_id
  if (destination === context.realm.account || route.currency !== payment.currency) return
  const minor = shareOf(route, toMinor(payment.amount, payment.currency))
  if (minor === 0) return
  const amount = toMajor(minor, payment.currency)
  const isCovered = covers(context, payment.currency, amount)
  const id = context.ids.uuid()
  const { currency } = payment
  context.put(splitPayments, id, {
    id,
    rule: rule.id,
    route: route.reference_id,
    payment: payment.object,
    destination,
    currency,
    amount,
    status: isCovered ? "COMPLETED" : "FAILED"
  })
  if (!isCovered) return
  const facts = between(id, payment.reference, currency, amount)
  hold(context, facts)
  complete(context, id)
  context.as(destination, (other) => receive(other, facts))
}

/**
 * Routes the shares of a payment that came in. A rule that the platform does not have moves nothing; a void or refund
 * does not bring shares back, as the reference describes no way for it.
 */
export const split = (context: Context, payment: Transaction, id: string): void => {
  // Shares come in at other accounts within the same request: they are not split again.
  if (payment.type !== "PAYMENT") return
  const platform = context.accounts.get(context.realm.account)?.parent ?? context.realm.account
  const rule = context.as(platform, (owner) => owner.get(rules, id))
  for (const route of rule?.routes ?? []) routeShare(context, payment, rule!, route)
}
