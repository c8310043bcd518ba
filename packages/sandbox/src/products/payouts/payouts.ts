/**
 * Payouts to banks, wallets and counters. Source: Xendit API reference › Payouts › Create, Get, List, Cancel Payout, Get
 * Payouts Channels.
 *
 * @module
 */
import { toMinor } from "../../engine/ledger.ts"
import { complete, covers, hold, release, takeBack } from "../../engine/money.ts"
import { type Command, type Context, type Handler, refuse, type Violation } from "../../engine/product.ts"
import { table } from "../../engine/store.ts"
import { iso, MINUTE, SECOND } from "../../engine/time.ts"
import { DESTINATIONS, type Destination, transactionCategory } from "../destinations.ts"
import { isListed, nextPage, pageOf } from "../shared.ts"

export interface PayoutRequest {
  readonly reference_id: string
  readonly channel_code: string
  readonly channel_properties: Readonly<Record<string, string>>
  readonly amount: number
  readonly currency: string
  readonly description?: string
  readonly receipt_notification?: Readonly<Record<string, unknown>>
  readonly metadata?: Readonly<Record<string, unknown>>
}

/** A payout as it is kept; instants in ms. */
export interface Payout {
  readonly id: string
  readonly request: PayoutRequest
  readonly idempotency_key?: string
  readonly status: "ACCEPTED" | "SUCCEEDED" | "FAILED" | "CANCELLED"
  /** The balance covered it when it was accepted. */
  readonly held: boolean
  /** The partner has it: it can no longer be cancelled. */
  readonly sent: boolean
  readonly reversed?: true
  readonly failure_code?: string
  readonly created: number
  readonly updated: number
}

export const payouts = table<Payout>("payouts.payouts", { reference: (payout) => payout.request.reference_id })

// What the sandbox takes for the way to the bank; the reference only says that a payout can be cancelled before it left.
const SENT_IN = 5 * SECOND
const ARRIVES_IN = 10 * SECOND
const ESTIMATE = 15 * MINUTE
const DEFAULT_LIMIT = 10

const show = (context: Context, payout: Payout) => {
  const { request } = payout
  return {
    id: payout.id,
    reference_id: request.reference_id,
    amount: request.amount,
    currency: request.currency,
    channel_code: request.channel_code,
    channel_properties: request.channel_properties,
    description: request.description,
    status: payout.status,
    failure_code: payout.failure_code,
    created: iso(payout.created),
    updated: iso(payout.updated),
    estimated_arrival_time: iso(payout.created + ESTIMATE),
    receipt_notification: request.receipt_notification,
    metadata: request.metadata,
    business_id: context.realm.account
  }
}

const move = (context: Context, payout: Payout, change: Partial<Payout>): Payout => {
  const next = { ...payout, ...change, updated: context.now }
  context.put(payouts, payout.id, next)
  return next
}

const tell = (context: Context, payout: Payout, event: string): void => {
  const { idempotency_key, request } = payout
  const destination = DESTINATIONS.get(request.channel_code)!
  const data = { ...show(context, payout), channel_category: destination.category, idempotency_key }
  // The table shows an envelope, the examples a flat body: the setting chooses the second.
  if (context.setting("payouts.flat_webhooks") === true) {
    const { account_number, account_holder_name } = request.channel_properties
    context.emit("payout.finished", { ...data, account_number, account_holder_name })
  } else context.emit(event, { event, business_id: context.realm.account, created: iso(context.now), data })
}

const destinationOf = (request: PayoutRequest): Destination => {
  const found = DESTINATIONS.get(request.channel_code)
  if (!found) return refuse("CHANNEL_CODE_NOT_SUPPORTED", `${request.channel_code} is not a channel of payouts.`)
  if (found.currency !== request.currency) {
    return refuse("CHANNEL_CODE_NOT_SUPPORTED", `${request.channel_code} does not pay in ${request.currency}.`)
  }
  return found
}

const assertAmount = ({ amount, currency }: PayoutRequest, { minimum, maximum, step }: Destination): void => {
  const minor = toMinor(amount, currency)
  if (minor < toMinor(minimum, currency)) refuse("MINIMUM_TRANSFER_LIMIT_ERROR", `The least amount is ${minimum}.`)
  if (minor > toMinor(maximum, currency)) refuse("MAXIMUM_TRANSFER_LIMIT_ERROR", `The greatest amount is ${maximum}.`)
  if (minor % toMinor(step, currency) !== 0) {
    refuse("AMOUNT_INCREMENT_NOT_SUPPORTED", `Amounts must be multiples of ${step}.`)
  }
}

export const payoutViolation = (operation: string, { path, rule }: Violation): string | undefined =>
  operation === "createPayout" && path === "amount" && (rule === "multipleOf" || rule === "amount")
    ? "AMOUNT_INCREMENT_NOT_SUPPORTED"
    : undefined

export const createPayout: Handler = (context, { body }) => {
  const request = body as PayoutRequest
  const destination = destinationOf(request)
  assertAmount(request, destination)
  const { amount, currency } = request
  const payout: Payout = {
    id: `disb-${context.ids.uuid()}`,
    request,
    ...(context.idempotencyKey === undefined ? {} : { idempotency_key: context.idempotencyKey }),
    status: "ACCEPTED",
    held: covers(context, currency, amount),
    sent: false,
    created: context.now,
    updated: context.now
  }
  context.put(payouts, payout.id, payout)
  if (payout.held) {
    hold(context, {
      type: "DISBURSEMENT",
      object: payout.id,
      reference: request.reference_id,
      currency,
      amount,
      category: transactionCategory(destination),
      channel: request.channel_code,
      ...(request.channel_properties.account_number === undefined
        ? {}
        : { identifier: request.channel_properties.account_number })
    })
  }
  context.schedule(context.now + SENT_IN, "send", payout.id)
  context.schedule(context.now + ARRIVES_IN, "arrive", payout.id)
  return { body: show(context, payout) }
}

const payoutOf = (context: Context, id: string | undefined): Payout =>
  context.get(payouts, id ?? "") ?? refuse("DATA_NOT_FOUND", "No payout has this id.")

export const getPayout: Handler = (context, { path }) => ({ body: show(context, payoutOf(context, path.id)) })

export const listPayouts: Handler = (context, { query }) => {
  const newestFirst = context.find(payouts, "reference", query.reference_id as string).toReversed()
  const limit = (query.limit as number | undefined) ?? DEFAULT_LIMIT
  const { data, has_more } = pageOf(newestFirst, { limit, after: query.after_id, before: query.before_id })
  return {
    body: {
      data: data.map((payout) => show(context, payout)),
      has_more,
      links: has_more ? [{ href: nextPage("/v2/payouts", query, data.at(-1)?.id), rel: "next", method: "GET" }] : []
    }
  }
}

export const cancelPayout: Handler = (context, { path }) => {
  const payout = payoutOf(context, path.id)
  if (payout.status !== "ACCEPTED" || payout.sent) {
    refuse("CANCELLATION_NOT_ALLOWED", "The payout is on its way or finished.")
  }
  if (payout.held) release(context, payout.id)
  return { body: show(context, move(context, payout, { status: "CANCELLED" })) }
}

/** The bank's answer. `failureCode` absent: the recipient has the money. */
export const settle = (context: Context, payout: Payout, failureCode?: string): Payout => {
  const why = failureCode ?? (payout.held ? undefined : "INSUFFICIENT_BALANCE")
  if (why !== undefined) {
    if (payout.held) release(context, payout.id)
    const failed = move(context, payout, { status: "FAILED", failure_code: why, sent: true })
    tell(context, failed, "payout.failed")
    return failed
  }
  complete(context, payout.id)
  const succeeded = move(context, payout, { status: "SUCCEEDED", sent: true })
  tell(context, succeeded, "payout.succeeded")
  return succeeded
}

/** The bank sends the money back after it arrived. */
export const reverse = (context: Context, payout: Payout): Payout => {
  takeBack(context, payout.id, "REVERSED")
  const reversed = move(context, payout, { reversed: true })
  tell(context, reversed, "payout.reversed")
  return reversed
}

export const showPayout = show

export const listPayoutChannels: Handler = (context, { query }) => ({
  body: [...DESTINATIONS]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .filter(
      ([code, { currency, category }]) =>
        (query.currency === undefined || query.currency === currency) &&
        (query.channel_category === undefined || query.channel_category === category) &&
        (query.channel_code === undefined || query.channel_code === code) &&
        !isListed(context, "payouts.hidden_channels", code)
    )
    .map(([channel_code, { name, category, currency, minimum, maximum, step }]) => ({
      channel_code,
      channel_category: category,
      currency,
      channel_name: name,
      amount_limits: { minimum, maximum, minimum_increment: step }
    }))
})

export const payoutCommands: Readonly<Record<string, Command>> = {
  send: (context, id: string) => {
    const payout = context.get(payouts, id)
    if (payout?.status === "ACCEPTED") move(context, payout, { sent: true })
  },
  arrive: (context, id: string) => {
    const payout = context.get(payouts, id)
    if (payout?.status === "ACCEPTED") settle(context, payout)
  }
}
