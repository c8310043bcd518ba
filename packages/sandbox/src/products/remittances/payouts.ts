/**
 * Cross-border payouts. Source: Xendit API reference › Cross-border Payouts › Create, Get by ID, Cancel, and its webhooks.
 *
 * @module
 */
import { toMinor } from "../../engine/ledger.ts"
import { complete, covers, hold, release } from "../../engine/money.ts"
import { type Command, type Context, type Handler, refuse, type Violation } from "../../engine/product.ts"
import { table } from "../../engine/store.ts"
import { isoSeconds, SECOND } from "../../engine/time.ts"
import { DESTINATIONS, type Destination } from "../destinations.ts"
import { invalid, isListed, minorOrRefuse } from "../shared.ts"
import { recipientOf, senderOf } from "./parties.ts"
import { type Recipient, type Status, type Step, stepsFor } from "./scenarios.ts"

interface PayoutRequest {
  readonly reference_id: string
  readonly destination_currency: string
  /** Major units, or their text. */
  readonly destination_amount: number | string
  readonly sender_customer_id: string
  readonly recipient_customer_id: string
  readonly origin_currency: string
  /** Major units, or their text. */
  readonly origin_amount: number | string
  readonly source_of_fund?: string
  readonly purpose_code?: string
  readonly relationship?: string
  readonly description: string
  readonly metadata?: Readonly<Record<string, unknown>>
}

/** A cross-border payout as it is kept; instants in ms. */
export interface RemittancePayout {
  readonly id: string
  readonly request: PayoutRequest
  readonly status: Status
  readonly failure_code?: string
  /** The balance covered it when it was accepted. */
  readonly held: boolean
  readonly disbursement_code?: string
  /** What happens by itself, one step after another. */
  readonly plan: ReadonlyArray<Step>
  readonly created: number
  readonly updated: number
}

export const remittances = table<RemittancePayout>("remittances.payouts", {
  reference: (payout) => payout.request.reference_id
})

const STEP = 10 * SECOND
const CURRENCIES: Readonly<Record<string, string>> = { ID: "IDR", PH: "PHP", SG: "SGD", TH: "THB", VN: "VND" }
const SINGAPORE = { minimum: 1, maximum: 200_000, step: 0.01 }

export const showRemittance = (context: Context, payout: RemittancePayout) => ({
  id: payout.id,
  created: isoSeconds(payout.created),
  updated: isoSeconds(payout.updated),
  business_id: context.realm.account,
  source_of_fund: "OTHER",
  purpose_code: "OTHER",
  relationship: "OTHER",
  metadata: {},
  ...payout.request,
  status: payout.status,
  failure_code: payout.failure_code ?? null
})

export const remittanceViolation = (operation: string, { path, rule }: Violation): string | undefined => {
  const isAmount = path === "destination_amount" || path === "origin_amount"
  return operation === "createRemittancePayout" && isAmount && rule !== "required" && rule !== "type"
    ? "AMOUNT_FORMAT_ERROR"
    : undefined
}

type Limits = Pick<Destination, "minimum" | "maximum" | "step">

// A channel that payouts do not know has the limits of others in its currency.
const limitsOf = (channel: string, currency: string): Limits =>
  DESTINATIONS.get(channel) ?? [...DESTINATIONS.values()].find((one) => one.currency === currency) ?? SINGAPORE

const assertDestination = (request: PayoutRequest, { channel }: Recipient): void => {
  const { destination_currency: currency } = request
  if (CURRENCIES[channel.slice(0, 2)] !== currency) {
    refuse("DESTINATION_CURRENCY_NOT_SUPPORTED", `${channel} does not pay in ${currency}.`)
  }
  const { minimum, maximum, step } = limitsOf(channel, currency)
  const minor = minorOrRefuse("destination_amount", Number(request.destination_amount), currency)
  if (minor < toMinor(minimum, currency)) refuse("MINIMUM_TRANSFER_LIMIT_ERROR", `The least amount is ${minimum}.`)
  if (minor > toMinor(maximum, currency)) refuse("MAXIMUM_TRANSFER_LIMIT_ERROR", `The greatest amount is ${maximum}.`)
  if (minor % toMinor(step, currency) !== 0) {
    refuse("AMOUNT_INCREMENT_NOT_SUPPORTED", `Amounts must be multiples of ${step}.`)
  }
}

/** The steps of a payout: a failure that the recipient brings about comes before the one that the balance does. */
const planFor = (recipient: Recipient, isCovered: boolean): ReadonlyArray<Step> => {
  const steps = stepsFor(recipient)
  return isCovered || steps.at(-1)?.[0] === "FAILED" ? steps : [["FAILED", "INSUFFICIENT_BALANCE"]]
}

export const createRemittancePayout: Handler = (context, { body }) => {
  const request = body as PayoutRequest
  senderOf(context, request.sender_customer_id)
  const recipient = recipientOf(context, request.recipient_customer_id)
  assertDestination(request, recipient)
  if (recipient.channel === "PH_GCASH" && request.relationship === undefined) {
    invalid("relationship", "is required for PH_GCASH")
  }
  const identifier = recipient.account ?? recipient.code
  if (identifier !== undefined && isListed(context, "remittances.blacklisted_accounts", identifier)) {
    refuse("ACCOUNT_BLACKLISTED_ERROR", "The recipient's account is barred.")
  }
  const { origin_currency: currency } = request
  const amount = Number(request.origin_amount)
  minorOrRefuse("origin_amount", amount, currency)
  const held = covers(context, currency, amount)
  const payout: RemittancePayout = {
    id: `rpo_${context.ids.uuid()}`,
    request,
    status: "ACCEPTED",
    held,
    plan: planFor(recipient, held),
    created: context.now,
    updated: context.now
  }
  context.put(remittances, payout.id, payout)
  if (held) {
    hold(context, {
      type: "REMITTANCE_PAYOUT",
      object: payout.id,
      reference: request.reference_id,
      currency,
      amount,
      category: recipient.code === undefined ? "BANK" : "CASH",
      channel: recipient.channel,
      ...(identifier === undefined ? {} : { identifier })
    })
  }
  scheduleNext(context, payout)
  return { body: showRemittance(context, payout) }
}

const scheduleNext = (context: Context, { id, plan }: RemittancePayout): void => {
  if (plan.length > 0) context.schedule(context.now + STEP, "step", { id, left: plan.length })
}

const payoutOf = (context: Context, id: string | undefined): RemittancePayout =>
  context.get(remittances, id ?? "") ?? refuse("REMITTANCE_PAYOUT_NOT_FOUND", "No cross-border payout has this id.")

export const getRemittancePayout: Handler = (context, { path }) => ({
  body: showRemittance(context, payoutOf(context, path.cross_border_payout_id))
})

export const cancelRemittancePayout: Handler = (context, { path }) => {
  const payout = payoutOf(context, path.cross_border_payout_id)
  if (payout.status !== "ACCEPTED" && payout.status !== "READY") {
    refuse("CANCELLATION_NOT_ALLOWED", `The payout is ${payout.status}.`)
  }
  return { body: showRemittance(context, goTo(context, payout, ["CANCELLED"])) }
}

const BACK: ReadonlyArray<Status> = ["FAILED", "COMPLIANCE_REJECTED", "EXPIRED", "CANCELLED"]

const settleMoney = (context: Context, { id, held, status }: RemittancePayout): void => {
  if (!held) return
  if (status === "SUCCEEDED") complete(context, id)
  else if (BACK.includes(status)) release(context, id)
}

/** Brings a payout to a state, with its money and its webhook. What was planned is dropped, unless `rest` goes on. */
export const goTo = (
  context: Context,
  payout: RemittancePayout,
  [status, failure_code]: Step,
  rest: ReadonlyArray<Step> = []
): RemittancePayout => {
  const next: RemittancePayout = {
    ...payout,
    status,
    ...(failure_code === undefined ? {} : { failure_code }),
    ...(status === "READY" ? { disbursement_code: `XENDIT-${context.ids.digits(5)}` } : {}),
    plan: rest,
    updated: context.now
  }
  context.put(remittances, payout.id, next)
  settleMoney(context, next)
  // No event is documented for a cancellation, which the answer tells.
  if (status !== "CANCELLED") {
    const event = `remittance_payout.${status.toLowerCase()}`
    const { disbursement_code } = status === "READY" ? next : { disbursement_code: undefined }
    context.emit(event, { event, ...showRemittance(context, next), disbursement_code })
  }
  scheduleNext(context, next)
  return next
}

export const remittanceCommands: Readonly<Record<string, Command>> = {
  step: (context, { id, left }: { id: string; left: number }) => {
    const payout = context.get(remittances, id)
    const [step, ...rest] = payout?.plan ?? []
    if (payout && step && payout.plan.length === left) goTo(context, payout, step, rest)
  }
}
