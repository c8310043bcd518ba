/**
 * Card tokens and authentications, as they are kept and answered. Of a card number only the mask and the first eight
 * digits are kept, of a CVN only its length.
 *
 * @module
 */
import { type Context, refuse } from "../../engine/product.ts"
import { table } from "../../engine/store.ts"
import { iso } from "../../engine/time.ts"
import { type Brand, bankOf, maskOf } from "./issuers.ts"

export interface Card {
  readonly brand: Brand
  readonly masked: string
  /** First eight digits. */
  readonly bin: string
  readonly month: string
  readonly year: string
  readonly fingerprint: string
}

export interface Token {
  readonly id: string
  readonly card: Card
  readonly multiple: boolean
  /** Digits of the CVN that goes with the next charge. */
  readonly cvn?: number
  readonly external_id?: string
  /** The authentication made in the same step. */
  readonly authentication?: string
  /** A single-use token that a charge has used. */
  readonly used: boolean
  /** What the issuer answers to charges, where it declines. */
  readonly declines?: string
  readonly created: number
}

export interface Authentication {
  readonly id: string
  readonly token: string
  readonly status: "IN_REVIEW" | "VERIFIED" | "FAILED"
  /** Major units. */
  readonly amount: number
  readonly currency: string
  readonly flow: "CHALLENGE" | "FRICTIONLESS"
  readonly external_id?: string
  readonly mid_label?: string
  /** Wrong one-time passwords typed into the challenge. */
  readonly attempts: number
  readonly used: boolean
}

export const tokens = table<Token>("cards.tokens", { fingerprint: ({ card }) => card.fingerprint })
export const authentications = table<Authentication>("cards.authentications")

export const isId = (id: string): boolean => /^[0-9a-f]{24}$/.test(id)

export const cardOf = (number: string, brand: Brand, month: string, year: string, fingerprint: string): Card => ({
  brand,
  masked: maskOf(number),
  bin: number.slice(0, 8),
  month,
  year,
  fingerprint
})

/** Expired after the last day of its month. */
export const isExpired = ({ month, year }: Card, now: number): boolean => Date.UTC(Number(year), Number(month)) <= now

const cardInfo = ({ brand, bin }: Card) => ({ bank: bankOf(bin).name, country: "ID", type: "CREDIT", brand })

const outcome = (context: Context, { id, status, flow }: Authentication) => ({
  status,
  ...(status === "IN_REVIEW" ? { payer_authentication_url: `${context.baseUrl}/_sandbox/checkout/${id}` } : {}),
  ...(status === "FAILED" ? { failure_reason: "AUTHENTICATION_FAILED" } : {}),
  ...(status === "IN_REVIEW"
    ? {}
    : { network_response: { three_ds_trans_status: status === "VERIFIED" ? "Y" : "N", three_ds_flow: flow } })
})

/** What the browser script tells its callback of a token. */
export const showTokenization = (context: Context, token: Token) => {
  const bundled = token.authentication === undefined ? undefined : context.get(authentications, token.authentication)
  return {
    id: token.id,
    masked_card_number: token.card.masked,
    ...(bundled ? { authentication_id: bundled.id, ...outcome(context, bundled) } : { status: "VERIFIED" }),
    ...(token.external_id === undefined ? {} : { external_id: token.external_id }),
    card_info: cardInfo(token.card)
  }
}

/** What the browser script tells its callback of an authentication. */
export const showAuthentication = (context: Context, authentication: Authentication) => {
  const { id, external_id, mid_label } = authentication
  return { id, ...outcome(context, authentication), external_id, mid_label }
}

export const showToken = (context: Context, { id, card, created }: Token) => {
  const info = cardInfo(card)
  return {
    business_id: context.realm.account,
    created: iso(created),
    id,
    status: "VALID",
    card_expiration_month: card.month,
    card_expiration_year: card.year,
    metadata: { bank: info.bank, country_code: info.country, type: info.type, brand: info.brand },
    card_info: { ...info, card_art_url: "", fingerprint: card.fingerprint }
  }
}

const DEFAULT_MIDS: ReadonlyArray<string> = ["IDR_MID", "XBANK_TIDNEX"]

/** Refuses a merchant id that the account does not have. */
export const assertMid = (context: Context, label: string | undefined): void => {
  const mids = (context.setting("cards.mids") as ReadonlyArray<string> | undefined) ?? DEFAULT_MIDS
  if (label !== undefined && !mids.includes(label)) {
    refuse("MID_NOT_FOUND_ERROR", `No merchant id carries the label ${label}.`, { status: 404 })
  }
}

/** The currency of the account's country, for requests that name none. */
export const currencyOr = (context: Context, currency: string | undefined): string =>
  currency ?? (context.setting("cards.currency") as string | undefined) ?? "IDR"

/** Accounts must authenticate cardholders unless it is made optional for them. */
export const mustAuthenticate = (context: Context): boolean => context.setting("cards.optional_authentication") !== true
