/**
 * What a charge must satisfy before the issuer is asked. Source: Xendit API reference › Credit Cards › Create Charge ›
 * Error Codes.
 *
 * @module
 */
import { toMinor } from "../../engine/ledger.ts"
import { type Context, refuse } from "../../engine/product.ts"
import { invalid, minorOrRefuse } from "../shared.ts"
import { bankOf, cvnLengthOf, INSTALLMENTS, LIMITS } from "./issuers.ts"
import {
  type Authentication,
  assertMid,
  authentications,
  currencyOr,
  isId,
  mustAuthenticate,
  type Token,
  tokens
} from "./objects.ts"
import { discountFor, fits, promotionBy, statusOf } from "./promotions.ts"

export interface ChargeRequest {
  readonly token_id: string
  readonly external_id: string
  /** Major units. */
  readonly amount: number
  readonly authentication_id?: string
  readonly currency?: string
  readonly descriptor?: string
  readonly mid_label?: string
  readonly billing_details?: {
    readonly given_names?: string
    readonly surname?: string
    readonly address: { readonly country: string }
  }
  readonly promotion?: { readonly reference_id: string; readonly original_amount: number }
  readonly installment?: { readonly count: number; readonly interval: string }
}

const tokenFor = (context: Context, id: string): Token => {
  if (!isId(id)) refuse("INVALID_TOKEN_ID_ERROR", "A token's id has 24 hexadecimal digits.")
  const token = context.get(tokens, id) ?? refuse("TOKEN_NOT_FOUND_ERROR", "No token has this id under this key.")
  if (token.used) refuse("TOKEN_ALREADY_USED_ERROR", "A charge has used this single-use token.")
  return token
}

const assertAmount = (context: Context, amount: number, currency: string): void => {
  if (amount === 0) return
  minorOrRefuse("amount", amount, currency)
  const limits = { ...LIMITS, ...(context.setting("cards.limits") as typeof LIMITS | undefined) }[currency]
  if (!limits) return
  if (amount < limits.min) refuse("AMOUNT_BELOW_MINIMUM_LIMIT", `The least is ${limits.min} ${currency}.`)
  if (amount > limits.max) refuse("AMOUNT_ABOVE_MAXIMUM_LIMIT", `The most is ${limits.max} ${currency}.`)
}

const authenticationFor = (
  context: Context,
  token: Token,
  { authentication_id, amount }: ChargeRequest,
  currency: string
): Authentication | undefined => {
  const id = authentication_id ?? token.authentication
  if (id === undefined) {
    if (!mustAuthenticate(context)) return undefined
    return refuse("AUTHENTICATION_ID_MISSING_ERROR", "This charge needs an authentication.")
  }
  if (!isId(id)) refuse("INVALID_AUTHENTICATION_ID_ERROR", "An authentication's id has 24 hexadecimal digits.")
  const found = context.get(authentications, id)
  if (found?.token !== token.id) {
    return refuse("AUTHENTICATION_NOT_FOUND_ERROR", "No authentication of this token has this id.")
  }
  if (found.used) refuse("AUTHENTICATION_ALREADY_USED_ERROR", "Another charge has used this authentication.")
  if (found.status === "IN_REVIEW") {
    refuse("INCOMPLETE_AUTHENTICATION", "The cardholder has not finished the authentication.")
  }
  if (found.currency !== currency) invalid("currency", `must be ${found.currency}, as it was authenticated`)
  if (toMinor(amount, currency) > toMinor(found.amount, currency)) {
    refuse("AMOUNT_GREATER_THAN_AUTHENTICATED_ERROR", "The amount is above what the cardholder authenticated.")
  }
  return found
}

const assertPromotion = (context: Context, token: Token, request: ChargeRequest, currency: string): void => {
  const { promotion, amount } = request
  if (!promotion) return
  const found = promotionBy(context, promotion.reference_id)
  const right =
    found !== undefined &&
    statusOf(found, context.now) === "ACTIVE" &&
    fits(found, { bin: token.card.bin, currency, amount: promotion.original_amount, code: found.terms.promo_code }) &&
    toMinor(amount, currency) ===
      toMinor(promotion.original_amount, currency) - discountFor(found, promotion.original_amount)
  if (!right) {
    refuse("INVALID_PROMOTION_DETAILS", "The promotion is unknown, not active, or does not lead to this amount.")
  }
}

const assertInstallment = (token: Token, { installment, amount }: ChargeRequest, currency: string): void => {
  if (!installment) return
  const banks: ReadonlyArray<string> = INSTALLMENTS.banks
  const counts: ReadonlyArray<number> = INSTALLMENTS.counts
  if (!banks.includes(bankOf(token.card.bin).code) || currency !== INSTALLMENTS.currency) {
    refuse("INSTALLMENT_UNAVAILABLE", "Cards of this bank have no instalments.")
  }
  if (installment.interval !== "month" || !counts.includes(installment.count)) {
    refuse("INSTALLMENT_UNAVAILABLE", `Instalments run over ${counts.join(", ")} months.`)
  }
  if (amount < INSTALLMENTS.minimum) {
    refuse("INSTALLMENT_BELOW_MINIMUM_AMOUNT", `Instalments begin at ${INSTALLMENTS.minimum} ${currency}.`)
  }
}

// Address verification is made for cards of these countries, and needs the names.
const VERIFIED_COUNTRIES: ReadonlyArray<string> = ["US", "CA", "GB"]

const assertNames = ({ billing_details: billing }: ChargeRequest): void => {
  if (!billing || !VERIFIED_COUNTRIES.includes(billing.address.country)) return
  if (billing.given_names === undefined || billing.surname === undefined) {
    refuse("CARDHOLDER_NAME_REQUIRED", "billing_details must name the cardholder.")
  }
}

const assertCvn = ({ card, cvn }: Token): void => {
  if (cvn !== undefined && cvn !== cvnLengthOf(card.brand)) {
    refuse("INVALID_CVN_LENGTH_ERROR", `The CVN of this card has ${cvnLengthOf(card.brand)} digits.`)
  }
}

/** Refuses what breaks a rule; gives what the charge is made from. */
export const assertCharge = (
  context: Context,
  request: ChargeRequest
): { readonly token: Token; readonly authentication: Authentication | undefined; readonly currency: string } => {
  const token = tokenFor(context, request.token_id)
  const currency = currencyOr(context, request.currency)
  assertMid(context, request.mid_label)
  assertAmount(context, request.amount, currency)
  const authentication = authenticationFor(context, token, request, currency)
  assertPromotion(context, token, request, currency)
  assertInstallment(token, request, currency)
  assertNames(request)
  assertCvn(token)
  return { token, authentication, currency }
}
