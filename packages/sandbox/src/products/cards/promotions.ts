/**
 * Promotions: discounts for cards of certain ranges or banks, or for who enters a code; and what a card can be charged
 * with. Source: Xendit API reference › Credit Cards › Create, Get, Update, Delete Promotion.
 *
 * @module
 */
import { toMinor } from "../../engine/ledger.ts"
import { type Context, type Handler, refuse } from "../../engine/product.ts"
import { table } from "../../engine/store.ts"
import { iso } from "../../engine/time.ts"
import { invalid } from "../shared.ts"
import { bankOf } from "./issuers.ts"

export interface Terms {
  readonly description?: string
  readonly promo_code?: string
  readonly bin_list?: ReadonlyArray<string>
  readonly channel_code?: string
  readonly discount_percent?: number
  /** Major units, as all amounts here. */
  readonly discount_amount?: number
  readonly currency?: string
  readonly start_time?: string
  readonly end_time?: string
  readonly min_original_amount?: number
  readonly max_discount_amount?: number
}

export interface Promotion {
  readonly id: string
  readonly reference_id: string
  readonly terms: Terms
  /** ms since the epoch */
  readonly starts: number
  readonly ends?: number
  readonly paused: boolean
  readonly deleted: boolean
  readonly created: number
}

// Codes and references of past and deleted promotions stay taken.
export const promotions = table<Promotion>("cards.promotions", {
  reference: (promotion) => promotion.reference_id,
  code: (promotion) => promotion.terms.promo_code
})

export type PromotionStatus = "ACTIVE" | "INACTIVE" | "EXPIRED" | "PAUSED" | "DELETED"

/** The status follows from the times. */
export const statusOf = ({ starts, ends, paused, deleted }: Promotion, now: number): PromotionStatus => {
  if (deleted) return "DELETED"
  if (ends !== undefined && now >= ends) return "EXPIRED"
  if (paused) return "PAUSED"
  return now >= starts ? "ACTIVE" : "INACTIVE"
}

const covers = ({ bin_list, channel_code }: Terms, bin: string | undefined): boolean => {
  if (bin_list === undefined && channel_code === undefined) return true
  if (bin === undefined) return false
  return bin_list?.some((one) => bin.startsWith(one)) === true || bankOf(bin).code === channel_code
}

export interface Purchase {
  readonly bin: string | undefined
  readonly currency: string
  /** Before the discount, major units. */
  readonly amount: number
  readonly code: string | undefined
}

/** Whether the terms give a discount on a purchase. */
export const fits = ({ terms }: Promotion, { bin, currency, amount, code }: Purchase): boolean =>
  terms.currency === currency &&
  terms.promo_code === code &&
  covers(terms, bin) &&
  amount >= (terms.min_original_amount ?? 0)

const PARTS = 1_000_000

/** The discount on an amount, in minor units. */
export const discountFor = ({ terms }: Promotion, amount: number): number => {
  const currency = terms.currency!
  const original = toMinor(amount, currency)
  const wanted =
    terms.discount_percent === undefined
      ? toMinor(terms.discount_amount!, currency)
      : Number((BigInt(original) * BigInt(Math.round(terms.discount_percent * PARTS))) / BigInt(100 * PARTS))
  const cap = terms.max_discount_amount === undefined ? wanted : toMinor(terms.max_discount_amount, currency)
  return Math.min(wanted, cap, original)
}

export const promotionBy = (context: Context, reference: string): Promotion | undefined =>
  context.find(promotions, "reference", reference).at(-1)

export const showPromotion = (context: Context, promotion: Promotion) => {
  const { start_time: _, end_time: __, ...terms } = promotion.terms
  return {
    id: promotion.id,
    business_id: context.realm.account,
    reference_id: promotion.reference_id,
    ...terms,
    created: iso(promotion.created),
    start_time: iso(promotion.starts),
    ...(promotion.ends === undefined ? {} : { end_time: iso(promotion.ends) }),
    status: statusOf(promotion, context.now),
    transaction_limit: 0,
    is_deleted: promotion.deleted
  }
}

const timesOf = (context: Context, terms: Terms, starts: number): Pick<Promotion, "starts" | "ends"> => {
  const ends = terms.end_time === undefined ? undefined : Date.parse(terms.end_time)
  if (ends !== undefined && ends <= context.now) invalid("end_time", "must be in the future")
  return ends === undefined ? { starts } : { starts, ends }
}

const assertCode = (context: Context, code: string | undefined, id: string): void => {
  if (code === undefined) return
  if (context.find(promotions, "code", code).some((other) => other.id !== id)) {
    refuse("PROMO_CODE_IN_USE", "Another promotion has or had this promo_code.")
  }
}

export const createPromotion: Handler = (context, { body }) => {
  const { reference_id, ...terms } = body as Terms & { readonly reference_id: string }
  if (promotionBy(context, reference_id)) {
    refuse("REFERENCE_IN_USE", "Another promotion has or had this reference_id.")
  }
  const times = timesOf(context, terms, terms.start_time === undefined ? context.now : Date.parse(terms.start_time))
  if (times.ends !== undefined && times.starts >= times.ends) invalid("start_time", "must be before end_time")
  const id = context.ids.uuid()
  assertCode(context, terms.promo_code, id)
  const promotion: Promotion = {
    id,
    reference_id,
    terms,
    ...times,
    paused: false,
    deleted: false,
    created: context.now
  }
  context.put(promotions, id, promotion)
  return { body: showPromotion(context, promotion) }
}

const presentOr404 = (context: Context, id: string | undefined): Promotion => {
  const promotion = context.get(promotions, id ?? "")
  return promotion && !promotion.deleted ? promotion : refuse("PROMOTION_NOT_FOUND_ERROR", "No promotion has this id.")
}

// A promotion that has begun does not become INACTIVE again, and one that is over does not come back.
const assertTimes = (context: Context, promotion: Promotion, terms: Terms): Pick<Promotion, "starts" | "ends"> => {
  const { start_time, end_time } = terms
  if (start_time === undefined && end_time === undefined) return promotion
  if (statusOf(promotion, context.now) === "EXPIRED") invalid("end_time", "cannot change after the promotion's end")
  const starts = start_time === undefined ? promotion.starts : Date.parse(start_time)
  const times = { ...promotion, ...timesOf(context, terms, starts) }
  if (times.ends !== undefined && starts >= times.ends) {
    refuse("INVALID_START_TIME_UPDATE", "The start must be before the end.")
  }
  if (promotion.starts <= context.now && starts > context.now) invalid("start_time", "is over: the promotion has begun")
  return times
}

export const updatePromotion: Handler = (context, { path, body }) => {
  const promotion = presentOr404(context, path.promotion_id)
  const change = body as Terms
  const other = promotion.terms.discount_percent === undefined ? "discount_percent" : "discount_amount"
  if (change[other] !== undefined) {
    refuse("INVALID_DISCOUNT_TYPE", `This promotion cannot have ${other}; its kind of discount stays.`)
  }
  assertCode(context, change.promo_code, promotion.id)
  const { starts, ends } = assertTimes(context, promotion, change)
  const updated: Promotion = {
    ...promotion,
    terms: { ...promotion.terms, ...change },
    starts,
    ...(ends === undefined ? {} : { ends })
  }
  context.put(promotions, promotion.id, updated)
  return { body: showPromotion(context, updated) }
}

export const deletePromotion: Handler = (context, { path }) => {
  const deleted: Promotion = { ...presentOr404(context, path.promotion_id), deleted: true }
  context.put(promotions, deleted.id, deleted)
  return { body: showPromotion(context, deleted) }
}

export const listPromotions: Handler = (context, { query }) => {
  const { reference_id, status, bin, channel_code, currency = "IDR" } = query as Readonly<Record<string, string>>
  const found = [...context.list(promotions)].filter(
    (promotion) =>
      !promotion.deleted &&
      promotion.terms.currency === currency &&
      (reference_id === undefined || promotion.reference_id === reference_id) &&
      (status === undefined || statusOf(promotion, context.now) === status) &&
      (bin === undefined || covers(promotion.terms, bin)) &&
      (channel_code === undefined || promotion.terms.channel_code === channel_code)
  )
  return { body: found.map((promotion) => showPromotion(context, promotion)) }
}

/** The merchant pauses a promotion on the dashboard. */
export const pause = (context: Context, promotion: Promotion): Promotion => {
  const paused: Promotion = { ...promotion, paused: true }
  context.put(promotions, promotion.id, paused)
  return paused
}
