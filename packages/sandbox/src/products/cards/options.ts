/**
 * What a card can be charged with: the promotions and instalment plans that fit it. Source: Xendit API reference › Credit
 * Cards › Get Charge Option, Get Promotions Calculation.
 *
 * @module
 */
import { toMajor, toMinor } from "../../engine/ledger.ts"
import type { Context, Handler, Request } from "../../engine/product.ts"
import { invalid, minorOrRefuse } from "../shared.ts"
import { bankOf, INSTALLMENTS } from "./issuers.ts"
import { tokens } from "./objects.ts"
import { discountFor, fits, type Promotion, type Purchase, promotions, statusOf } from "./promotions.ts"

const purchaseOf = (context: Context, query: Request["query"]): Purchase => {
  const { bin, amount, currency = "IDR", promo_code, token_id } = query as Readonly<Record<string, string>>
  minorOrRefuse("amount", Number(amount), currency)
  const token = token_id === undefined ? undefined : context.get(tokens, token_id)
  if (token_id !== undefined && !token) invalid("token_id", "is no token of this account")
  return { bin: bin ?? token?.card.bin, currency, amount: Number(amount), code: promo_code }
}

const active = (context: Context, purchase: Purchase): ReadonlyArray<Promotion> =>
  [...context.list(promotions)].filter(
    (promotion) => statusOf(promotion, context.now) === "ACTIVE" && fits(promotion, purchase)
  )

const discounted = (promotion: Promotion, { amount, currency }: Purchase) => {
  const { discount_percent, discount_amount, min_original_amount, max_discount_amount } = promotion.terms
  return {
    reference_id: promotion.reference_id,
    discount_percent,
    discount_amount,
    original_amount: amount,
    final_amount: toMajor(toMinor(amount, currency) - discountFor(promotion, amount), currency),
    currency,
    min_original_amount,
    max_discount_amount
  }
}

const installmentsFor = ({ bin, currency }: Purchase): ReadonlyArray<unknown> => {
  const acquirer = bankOf(bin!).code
  const banks: ReadonlyArray<string> = INSTALLMENTS.banks
  if (!banks.includes(acquirer) || currency !== INSTALLMENTS.currency) return []
  return INSTALLMENTS.counts.map((count) => ({
    count,
    interval: "month",
    acquirer,
    currency,
    minimum_amount: INSTALLMENTS.minimum
  }))
}

export const getChargeOptions: Handler = (context, { query }) => {
  const purchase = purchaseOf(context, query)
  if (purchase.bin === undefined) invalid("bin", "is required unless token_id is sent")
  return {
    body: {
      business_id: context.realm.account,
      bin: purchase.bin,
      promotions: active(context, purchase).map((promotion) => discounted(promotion, purchase)),
      installments: installmentsFor(purchase)
    }
  }
}

export const calculatePromotion: Handler = (context, { query }) => {
  const purchase = purchaseOf(context, query)
  if (purchase.bin === undefined && purchase.code === undefined) {
    invalid("bin", "is required unless promo_code or token_id is sent")
  }
  // Among several the payer gets the largest discount.
  const [best] = active(context, purchase).toSorted(
    (a, b) => discountFor(b, purchase.amount) - discountFor(a, purchase.amount)
  )
  if (!best) return invalid(purchase.code === undefined ? "bin" : "promo_code", "matches no active promotion")
  return { body: { ...discounted(best, purchase), description: best.terms.description } }
}
