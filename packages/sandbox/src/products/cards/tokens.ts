/**
 * What the browser script does: makes tokens, authenticates cardholders, adds a CVN. It has no documented HTTP routes; the
 * control plane has `/card-tokens` and `/card-authentications` in their place. Source: Xendit API reference › Credit Cards
 * › Create Token, Get Token, Create Authentication, Charge with CVV for Multi-Use Token.
 *
 * @module
 */
import { check } from "@pay/core/schema"
import { hmacHex } from "../../engine/crypto.ts"
import { type Context, type Handler, type Reply, type Request, refuse } from "../../engine/product.ts"
import { invalid, minorOrRefuse } from "../shared.ts"
import { brandOf, isCardNumber } from "./issuers.ts"
import {
  type Authentication,
  assertMid,
  authentications,
  type Card,
  cardOf,
  currencyOr,
  isId,
  mustAuthenticate,
  showAuthentication,
  showToken,
  showTokenization,
  type Token,
  tokens
} from "./objects.ts"
import { AUTHENTICATION, TOKENIZATION } from "./script.ts"

interface CardData {
  readonly account_number: string
  readonly exp_month: string
  readonly exp_year: string
}

interface TokenData {
  readonly card_data?: CardData
  readonly credit_card_token_id?: string
  readonly token_id?: string
  readonly card_cvn?: string
  readonly amount?: string | number
  readonly currency?: string
  readonly external_id?: string
  readonly is_multiple_use?: boolean
  readonly should_authenticate?: boolean
  readonly mid_label?: string
}

interface AuthenticationData {
  readonly amount: string | number
  readonly token_id: string
  readonly external_id?: string
  readonly currency?: string
  readonly mid_label?: string
}

// Statuses of the script's errors where they are not 400.
const SCRIPT_ERRORS: Readonly<Record<string, number>> = {
  VERIFICATION_TIMEOUT_ERROR: 408,
  CONNECTION_ERROR: 500,
  TEMPORARY_SERVICE_ERROR: 503
}

/** The account that a script's call works for: its own, or a sub-account. */
const forUser = (context: Context, request: Request, work: () => Reply): Reply => {
  const user = request.headers["for-user-id"]
  if (user === undefined || user === context.realm.account) return work()
  if (context.accounts.get(user)?.parent !== context.realm.account) {
    return refuse("REQUEST_FORBIDDEN_ERROR", "for-user-id names no sub-account of this account.", { status: 403 })
  }
  return context.as(user, work)
}

const validated = <T>(schema: Parameters<typeof check>[0], body: unknown): T => {
  const issues = check(schema, body)
  if (issues.length > 0) {
    const errors = issues.map(({ path, message }) => ({ path, message }))
    refuse("API_VALIDATION_ERROR", `${errors[0]!.path} ${errors[0]!.message}.`, { fields: { errors } })
  }
  return body as T
}

const amountOf = (amount: string | number, currency: string): number => {
  const major = Number(amount)
  if (major !== 0) minorOrRefuse("amount", major, currency)
  return major
}

// Keyed, so that a fingerprint does not give the number away.
const fingerprintOf = (context: Context, number: string): string =>
  hmacHex(context.accounts.get(context.realm.account)!.test.secret, number).slice(0, 24)

const readCard = (context: Context, { account_number, exp_month, exp_year }: CardData): Card => {
  if (!isCardNumber(account_number)) refuse("ACCOUNT_NUMBER_INVALID_ERROR", "The card number is not valid.")
  const brand = brandOf(account_number)
  if (!brand || (brand === "AMEX" && context.setting("cards.amex") !== true)) {
    return refuse("BRAND_NOT_SUPPORTED_ERROR", "Cards of this scheme are not taken; ask for Visa or Mastercard.")
  }
  if (!/^(0[1-9]|1[0-2])$/.test(exp_month) || !/^20\d\d$/.test(exp_year)) {
    refuse("VALIDATION_ERROR", "The expiry date must be a month of two digits and a year of four.")
  }
  return cardOf(account_number, brand, exp_month, exp_year, fingerprintOf(context, account_number))
}

const tokenOr = (context: Context, id: string): Token =>
  context.get(tokens, id) ?? refuse("TOKEN_NOT_FOUND_ERROR", "No token has this id.", { status: 404 })

const authenticate = (
  context: Context,
  token: Token,
  data: Pick<AuthenticationData, "amount" | "currency" | "external_id" | "mid_label">
): Authentication => {
  assertMid(context, data.mid_label)
  const currency = currencyOr(context, data.currency)
  const frictionless = context.setting("cards.frictionless") === true
  const authentication: Authentication = {
    id: context.ids.hex(24),
    token: token.id,
    status: frictionless ? "VERIFIED" : "IN_REVIEW",
    amount: amountOf(data.amount, currency),
    currency,
    flow: frictionless ? "FRICTIONLESS" : "CHALLENGE",
    ...(data.external_id === undefined ? {} : { external_id: data.external_id }),
    ...(data.mid_label === undefined ? {} : { mid_label: data.mid_label }),
    attempts: 0,
    used: false
  }
  context.put(authentications, authentication.id, authentication)
  return authentication
}

const assertCvn = (cvn: string | undefined): void => {
  if (cvn !== undefined && !/^\d+$/.test(cvn)) refuse("VALIDATION_ERROR", "The CVN must be digits.")
}

const tokenize = (context: Context, data: TokenData): Token => {
  const { card_data, card_cvn, is_multiple_use = false } = data
  const bundled = !is_multiple_use && data.should_authenticate !== false
  if (!is_multiple_use && !bundled && mustAuthenticate(context)) {
    refuse("AUTHENTICATION_REQUIRED_ERROR", "This account must authenticate the cardholders of single-use tokens.")
  }
  if (bundled && data.amount === undefined) invalid("amount", "is required to authenticate in the same step")
  const token: Token = {
    id: context.ids.hex(24),
    card: card_data ? readCard(context, card_data) : tokenOr(context, data.credit_card_token_id!).card,
    multiple: is_multiple_use,
    ...(card_cvn === undefined ? {} : { cvn: card_cvn.length }),
    ...(data.external_id === undefined ? {} : { external_id: data.external_id }),
    used: false,
    created: context.now
  }
  if (!bundled) {
    assertMid(context, data.mid_label)
    return token
  }
  const { external_id: _, ...facts } = data
  return { ...token, authentication: authenticate(context, token, { ...facts, amount: data.amount! }).id }
}

/** `createToken` of the browser script; with `token_id` and `card_cvn`, the function that adds a CVN. */
export const createToken: Handler = (context, request) =>
  forUser(context, request, () => {
    const data = validated<TokenData>(TOKENIZATION, request.body)
    const failure = context.setting("cards.tokenization_error")
    if (typeof failure === "string") {
      refuse(failure, "The setting cards.tokenization_error asks for this.", { status: SCRIPT_ERRORS[failure] ?? 400 })
    }
    assertCvn(data.card_cvn)
    const token: Token =
      data.token_id === undefined
        ? tokenize(context, data)
        : { ...tokenOr(context, data.token_id), cvn: data.card_cvn!.length }
    context.put(tokens, token.id, token)
    return { body: showTokenization(context, token) }
  })

/** `createAuthentication` of the browser script. */
export const createAuthentication: Handler = (context, request) =>
  forUser(context, request, () => {
    const data = validated<AuthenticationData>(AUTHENTICATION, request.body)
    return { body: showAuthentication(context, authenticate(context, tokenOr(context, data.token_id), data)) }
  })

/** How a token stands, as the script learns it when the payer returns from the challenge. */
export const readTokenization: Handler = (context, request) =>
  forUser(context, request, () => ({
    body: showTokenization(context, tokenOr(context, String(request.query.id)))
  }))

/** How an authentication stands, as the script learns it when the payer returns from the challenge. */
export const readAuthentication: Handler = (context, request) =>
  forUser(context, request, () => {
    const found =
      context.get(authentications, String(request.query.id)) ??
      refuse("AUTHENTICATION_NOT_FOUND_ERROR", "No authentication has this id.", { status: 404 })
    return { body: showAuthentication(context, found) }
  })

export const getToken: Handler = (context, { path }) => {
  const id = path.credit_card_token_id ?? ""
  if (!isId(id)) invalid("credit_card_token_id", "must be the id of a token")
  const token = context.get(tokens, id) ?? refuse("CREDIT_CARD_TOKEN_NOT_FOUND_ERROR", "No token has this id.")
  return { body: showToken(context, token) }
}
