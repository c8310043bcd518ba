/**
 * Plans: what a lender offers for a basket. Source: Xendit API reference › PayLater › Initiate PayLater Plans.
 *
 * @module
 */
import { toMajor, toMinor } from "../../engine/ledger.ts"
import { type Context, type Handler, refuse } from "../../engine/product.ts"
import { table } from "../../engine/store.ts"
import { isoSeconds } from "../../engine/time.ts"
import { type Customer, customers } from "../customers/index.ts"
import { invalid, isListed, minorOrRefuse } from "../shared.ts"
import { type Item, sumOf } from "./items.ts"
import { assertAvailable, LENDERS } from "./lenders.ts"

export interface OrderItem extends Item {
  readonly reference_id: string
  readonly name: string
  readonly [field: string]: unknown
}

export interface PlanRequest {
  readonly customer_id: string
  readonly channel_code: string
  readonly currency: string
  /** Major units. */
  readonly amount: number
  readonly order_items: ReadonlyArray<OrderItem>
}

export interface Plan {
  readonly id: string
  readonly request: PlanRequest
  readonly created: number
}

export const plans = table<Plan>("paylater.plans")

const MONTHS = 6
// 2.5 %, as in the reference's example.
const INTEREST = { share: 25, of: 1_000 } as const

/** What the lender offers for a basket. */
export const optionsFor = ({ channel_code, currency, amount }: PlanRequest) => {
  if (!LENDERS[channel_code]!.options) return []
  const minor = toMinor(amount, currency)
  const installment = Math.ceil((minor + Math.ceil((minor * INTEREST.share) / INTEREST.of)) / MONTHS)
  const monthly = { downpayment_amount: 0, interval: "MONTH", interval_count: 1 }
  return [
    {
      ...monthly,
      installment_amount: amount,
      interest_rate: 0,
      total_amount: amount,
      total_recurrence: 1,
      description: "Buy Now, Pay Later"
    },
    {
      ...monthly,
      installment_amount: toMajor(installment, currency),
      interest_rate: INTEREST.share / INTEREST.of,
      total_amount: toMajor(installment * MONTHS, currency),
      total_recurrence: MONTHS,
      description: `${MONTHS} month installment plan`
    }
  ]
}

/** Order items as answers show them, with null for what was not sent. */
export const showItems = ({ order_items }: PlanRequest) =>
  order_items.map((item) => ({ subcategory: null, description: null, metadata: null, ...item }))

const show = ({ id, request, created }: Plan) => ({
  id,
  ...request,
  order_items: showItems(request),
  options: optionsFor(request),
  created: isoSeconds(created)
})

const assertSum = ({ amount, currency, order_items }: PlanRequest): void => {
  if (sumOf("order_items", order_items, currency) !== minorOrRefuse("amount", amount, currency)) {
    invalid("amount", "must be equal to the sum of net_unit_amount * quantity in order_items")
  }
}

type Fields = Readonly<Record<string, unknown>>
const object = (value: unknown): Fields => (typeof value === "object" && value !== null ? (value as Fields) : {})

/** What lenders ask for and the customer object lacks. */
const missingOf = ({ fields }: Customer): ReadonlyArray<string> => {
  const person = object(fields.individual_detail)
  const address = object(Array.isArray(fields.addresses) ? fields.addresses[0] : undefined)
  const wanted: ReadonlyArray<readonly [string, unknown]> = [
    ["given_names", person.given_names],
    ["surname", person.surname],
    ["email", fields.email],
    ["mobile_number", /^\+[1-9]\d{1,14}$/.test(String(fields.mobile_number)) || undefined],
    ["street_line1", address.street_line1],
    ["city", address.city],
    ["postal_code", address.postal_code],
    ["country", address.country]
  ]
  return wanted.filter(([, value]) => value === undefined || value === null || value === "").map(([name]) => name)
}

const assertCustomer = (context: Context, id: string): void => {
  const customer = context.get(customers, id) ?? refuse("DATA_NOT_FOUND", "No customer has this id.")
  const missing = missingOf(customer)
  if (missing.length > 0) {
    refuse("INVALID_CUSTOMER_ID", `Missing or invalid parameter(s) in customer_id: ${missing.join(", ")}`)
  }
}

export const createPlan: Handler = (context, { body }) => {
  const request = body as PlanRequest
  const { channel_code, currency } = request
  assertSum(request)
  if (LENDERS[channel_code]!.currency !== currency) {
    refuse("UNSUPPORTED_CURRENCY", `${channel_code} does not take ${currency}.`)
  }
  if (isListed(context, "paylater.inactive_channels", channel_code)) {
    refuse("CHANNEL_NOT_ACTIVATED", `${channel_code} is not activated for this account.`)
  }
  if (isListed(context, "paylater.invalid_credentials", channel_code)) {
    refuse("INVALID_MERCHANT_CREDENTIALS", "The lender refused the merchant's credentials.")
  }
  assertAvailable(context, channel_code)
  assertCustomer(context, request.customer_id)
  const plan: Plan = { id: `plp_${context.ids.uuid()}`, request, created: context.now }
  context.put(plans, plan.id, plan)
  return { body: show(plan) }
}
