/**
 * Payout links: the recipient names the account to be paid. Source: Xendit API reference › Payouts › Create, Get, Void
 * Payout Link.
 *
 * @module
 */
import { complete, covers, hold, release } from "../../engine/money.ts"
import { type Command, type Context, type Handler, refuse } from "../../engine/product.ts"
import { table } from "../../engine/store.ts"
import { DAY, iso, SECOND } from "../../engine/time.ts"
import { DESTINATIONS } from "../destinations.ts"

export interface PayoutLink {
  readonly id: string
  readonly external_id: string
  /** Whole rupiah. */
  readonly amount: number
  readonly email: string
  readonly status: "PENDING" | "VOIDED" | "COMPLETED" | "FAILED" | "EXPIRED"
  readonly bank_code?: string
  readonly account_holder_name?: string
  readonly account_number?: string
  readonly disbursement_id?: string
  readonly claimed?: number
  readonly finished?: number
  readonly failure_reason?: string
  readonly created: number
  readonly expires: number
}

export const links = table<PayoutLink>("payouts.links", { external: (link) => link.external_id })

/** Banks that a recipient may choose, by `bank_code`. */
export const LINK_BANKS: ReadonlyArray<readonly [code: string, name: string]> = [...DESTINATIONS]
  .filter(([, { category, currency }]) => category === "BANK" && currency === "IDR")
  .map(([code, { name }]) => [code.replace(/^ID_/, ""), name])

/** Why the bank may give the money back. The reference names no values; these are those of payouts. */
export const LINK_FAILURES: ReadonlyArray<string> = [
  "INVALID_DESTINATION",
  "REJECTED_BY_CHANNEL",
  "TEMPORARY_TRANSFER_ERROR",
  "TRANSFER_ERROR",
  "UNKNOWN_BANK_NETWORK_ERROR"
]

const LIFETIME = 3 * DAY
const ARRIVES_IN = 10 * SECOND

const show = (context: Context, link: PayoutLink) => {
  const at = (ms: number | undefined): string | undefined => (ms === undefined ? undefined : iso(ms))
  return {
    id: link.id,
    external_id: link.external_id,
    amount: link.amount,
    merchant_name: "Sandbox Merchant",
    status: link.status,
    expiration_timestamp: iso(link.expires),
    created: iso(link.created),
    payout_url: link.status === "VOIDED" ? undefined : `${context.baseUrl}/_sandbox/checkout/${link.id}`,
    email: link.email,
    bank_code: link.bank_code,
    account_holder_name: link.account_holder_name,
    account_number: link.account_number,
    disbursement_id: link.disbursement_id,
    failure_reason: link.failure_reason,
    claimed_timestamp: at(link.claimed),
    completed_timestamp: link.status === "COMPLETED" ? at(link.finished) : undefined,
    failed_timestamp: link.status === "FAILED" ? at(link.finished) : undefined
  }
}

export const showLink = show

const move = (context: Context, link: PayoutLink, change: Partial<PayoutLink>): PayoutLink => {
  const next = { ...link, ...change }
  context.put(links, link.id, next)
  return next
}

const assertAllowed = (context: Context): void => {
  if (context.setting("payouts.links_forbidden") === true) {
    refuse("UNAUTHORIZED_MERCHANT_ERROR", "Payout links are not switched on for this account.")
  }
}

export const createPayoutLink: Handler = (context, { body }) => {
  assertAllowed(context)
  const { external_id, amount, email } = body as Pick<PayoutLink, "external_id" | "amount" | "email">
  if (context.find(links, "external", external_id).length > 0) {
    refuse("DUPLICATE_PAYOUT_ERROR", "Another payout link has this external_id.")
  }
  if (!covers(context, "IDR", amount)) refuse("INSUFFICIENT_BALANCE", "The balance does not cover this payout.")
  const link: PayoutLink = {
    id: context.ids.uuid(),
    external_id,
    amount,
    email,
    status: "PENDING",
    created: context.now,
    expires: context.now + LIFETIME
  }
  context.put(links, link.id, link)
  hold(context, {
    type: "DISBURSEMENT",
    object: link.id,
    reference: external_id,
    currency: "IDR",
    amount,
    category: "BANK",
    channel: "PAYOUT_LINK"
  })
  context.schedule(link.expires, "expireLink", link.id)
  return { body: show(context, link) }
}

const linkOf = (context: Context, id: string | undefined): PayoutLink =>
  context.get(links, id ?? "") ?? refuse("PAYOUT_NOT_FOUND_ERROR", "No payout link has this id.")

export const getPayoutLink: Handler = (context, { path }) => {
  assertAllowed(context)
  return { body: show(context, linkOf(context, path.id)) }
}

/** Gives the held money back to the balance. */
const close = (context: Context, link: PayoutLink, status: "VOIDED" | "EXPIRED"): PayoutLink => {
  release(context, link.id)
  return move(context, link, { status, finished: context.now })
}

export const voidPayoutLink: Handler = (context, { path }) => {
  assertAllowed(context)
  const link = linkOf(context, path.id)
  if (link.claimed !== undefined) refuse("CLAIMED_PAYOUT_ERROR", "The recipient has claimed it already.")
  return { body: show(context, link.status === "PENDING" ? close(context, link, "VOIDED") : link) }
}

/** The recipient names an account; the money arrives a little later. */
export const claim = (context: Context, link: PayoutLink, account: Readonly<Record<string, unknown>>): PayoutLink => {
  const text = (name: string, otherwise: string): string => {
    const value = account[name]
    return typeof value === "string" && value !== "" ? value : otherwise
  }
  context.schedule(context.now + ARRIVES_IN, "arriveLink", link.id)
  return move(context, link, {
    bank_code: text("bank_code", "BCA"),
    account_holder_name: text("account_holder_name", "Sandbox Recipient"),
    account_number: text("account_number", "1234567890"),
    disbursement_id: context.ids.hex(24),
    claimed: context.now
  })
}

/** The bank's answer to a claimed link. */
export const finish = (context: Context, link: PayoutLink, failureReason?: string): PayoutLink => {
  if (failureReason === undefined) {
    complete(context, link.id)
    return move(context, link, { status: "COMPLETED", finished: context.now })
  }
  release(context, link.id)
  return move(context, link, { status: "FAILED", failure_reason: failureReason, finished: context.now })
}

export const expireLink = (context: Context, link: PayoutLink): PayoutLink => close(context, link, "EXPIRED")

export const linkCommands: Readonly<Record<string, Command>> = {
  expireLink: (context, id: string) => {
    const link = context.get(links, id)
    if (link?.status === "PENDING" && link.claimed === undefined) expireLink(context, link)
  },
  arriveLink: (context, id: string) => {
    const link = context.get(links, id)
    if (link?.status === "PENDING" && link.claimed !== undefined) finish(context, link)
  }
}
