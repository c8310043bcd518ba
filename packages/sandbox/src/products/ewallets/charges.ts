/**
 * Charges: created, paid or declined by the customer, voided. Source: Xendit API reference › eWallets › Create eWallet
 * Charge, Get eWallet Charge Status, Void eWallet Charge.
 *
 * @module
 */
import { covers, receive, takeBack } from "../../engine/money.ts"
import { type Command, type Context, type Handler, refuse } from "../../engine/product.ts"
import { MINUTE, SECOND } from "../../engine/time.ts"
import { isListed } from "../shared.ts"
import { CHANNELS, countryOf, isVoidable, isVoidPaused, payWindow } from "./channels.ts"
import {
  assertChannel,
  type Charge,
  type ChargeRequest,
  chargeOf,
  charges,
  event,
  moveCharge,
  showCharge,
  showChargeDetails
} from "./objects.ts"
import { chargeableMethod } from "./payment-methods.ts"
import { pendingRefund } from "./refunds.ts"

/** The webhook URL setting that all charge events go to. */
export const TARGET = "eWallets paid"
/** How long the wallet takes to settle a void, a refund or an automatic debit. */
export const SETTLES_IN = 2 * SECOND
const CASHTAG_WINDOW = 10 * MINUTE
const CASHTAG_LIMIT = 3

const actionsFor = (context: Context, id: string, channel: string, request: ChargeRequest): Charge["actions"] => {
  const page = `${context.baseUrl}/_sandbox/checkout/${id}`
  const none = {
    desktop_web_checkout_url: null,
    mobile_web_checkout_url: null,
    mobile_deeplink_checkout_url: null,
    qr_checkout_string: null
  }
  if (request.checkout_method === "TOKENIZED_PAYMENT") {
    // A linked wallet asks for its PIN in Indonesia and is debited at once elsewhere.
    return countryOf(channel) === "ID"
      ? { ...none, desktop_web_checkout_url: page, mobile_web_checkout_url: page }
      : null
  }
  switch (CHANNELS[channel]?.flow) {
    case "web":
      return { ...none, desktop_web_checkout_url: page, mobile_web_checkout_url: page }
    case "deeplink":
      return { ...none, mobile_deeplink_checkout_url: page, qr_checkout_string: `sandbox:${id}` }
    default:
      return null
  }
}

const assertCashtag = (context: Context, request: ChargeRequest): void => {
  const cashtag = request.channel_properties?.cashtag
  if (typeof cashtag !== "string") return
  const recent = context
    .find(charges, "cashtag", cashtag)
    .filter(({ created }) => created > context.now - CASHTAG_WINDOW)
  if (recent.length >= CASHTAG_LIMIT) {
    refuse("CHARGE_LIMIT_EXCEEDED", "A cashtag takes three requests in ten minutes; wait before the next one.")
  }
}

const assertCredentials = (context: Context, channel: string): void => {
  if (isListed(context, "ewallets.invalid_credentials", channel)) {
    refuse("INVALID_MERCHANT_CREDENTIALS", "The wallet refused the merchant's credentials.")
  }
}

export const createCharge: Handler = (context, { body }) => {
  const request = body as ChargeRequest
  const channel =
    request.checkout_method === "TOKENIZED_PAYMENT" || request.payment_method_id !== undefined
      ? chargeableMethod(context, request)
      : request.channel_code!
  if (CHANNELS[channel]?.currency !== request.currency) {
    refuse("UNSUPPORTED_CURRENCY", `${channel} does not take ${request.currency}.`)
  }
  assertChannel(context, channel)
  assertCredentials(context, channel)
  const callbackUrl =
    context.webhookUrl(TARGET) ?? refuse("CALLBACK_URL_NOT_FOUND", "No webhook URL is set for e-wallet payments.")
  assertCashtag(context, request)

  const id = `ewc_${context.ids.uuid()}`
  const actions = actionsFor(context, id, channel, request)
  const charge: Charge = {
    id,
    request,
    channel,
    status: "PENDING",
    created: context.now,
    updated: context.now,
    callback_url: callbackUrl,
    actions,
    refunded: 0
  }
  context.put(charges, id, charge)
  const automatic = request.checkout_method === "TOKENIZED_PAYMENT" && actions === null
  if (automatic) context.schedule(context.now + SETTLES_IN, "debit", id)
  else context.schedule(context.now + payWindow(channel), "expire", id)
  return { body: showCharge(context, charge) }
}

export const getCharge: Handler = (context, { path }) => {
  const charge = chargeOf(context, path.id)
  assertCredentials(context, charge.channel)
  return { body: showCharge(context, charge) }
}

/** The payer approved: the money goes to the merchant. */
export const approve = (context: Context, charge: Charge): Charge => {
  const paid = moveCharge(context, charge, { status: "SUCCEEDED", paid_at: context.now })
  const { reference_id, currency, amount } = charge.request
  receive(context, {
    type: "PAYMENT",
    object: charge.id,
    reference: reference_id,
    currency,
    amount,
    category: "EWALLET",
    channel: charge.channel
  })
  const detail = { fund_source: "EWALLET_BALANCE", source: null }
  context.emit(
    "ewallet.capture",
    event(context, "ewallet.capture", { ...showCharge(context, paid), payment_detail: detail }),
    charge.callback_url
  )
  return paid
}

/** The payer declined, or the wallet did. */
export const fail = (context: Context, charge: Charge, failureCode: string): Charge => {
  const failed = moveCharge(context, charge, { status: "FAILED", failure_code: failureCode })
  context.emit("ewallet.capture", event(context, "ewallet.capture", showCharge(context, failed)), charge.callback_url)
  return failed
}

export const voidCharge: Handler = (context, { path }) => {
  const charge = chargeOf(context, path.id)
  const { channel } = charge
  assertVoidable(context, charge)
  if (isListed(context, "ewallets.unavailable_channels", channel)) {
    refuse("CHANNEL_UNAVAILABLE", `${channel} cannot be reached at the moment.`)
  }
  const voiding = moveCharge(context, charge, { void_status: "PENDING" })
  context.schedule(context.now + SETTLES_IN, "settleVoid", charge.id)
  return { body: showCharge(context, voiding) }
}

const assertVoidable = (context: Context, charge: Charge): void => {
  const { channel } = charge
  if (!CHANNELS[channel]?.void) refuse("VOID_NOT_SUPPORTED", `${channel} has no voids; refund the charge instead.`)
  if (charge.status !== "SUCCEEDED" || charge.void_status !== undefined || pendingRefund(context, charge.id)) {
    refuse("INELIGIBLE_TRANSACTION", "Only a charge that is SUCCEEDED and untouched can be voided.")
  }
  if (context.setting("ewallets.ineligible_merchant") === true) {
    refuse("INELIGIBLE_MERCHANT", "This account's settlement does not allow voids.")
  }
  if (isVoidPaused(channel, context.now)) {
    refuse("VOID_TEMPORARILY_UNAVAILABLE", "ShopeePay takes voids from 05:00 local time.")
  }
  if (!isVoidable(channel, charge.created, context.now)) {
    refuse(
      "INELIGIBLE_TRANSACTION",
      "A charge can be voided on its own day before 23:50 local time; refund it instead."
    )
  }
}

/** The wallet's answer to a void. A failed one, or one that the balance does not cover, leaves the charge paid. */
export const settleVoid = (context: Context, charge: Charge, agreed: boolean): Charge => {
  const { currency, amount } = charge.request
  const succeeded = agreed && covers(context, currency, amount)
  const settled = moveCharge(
    context,
    charge,
    succeeded ? { status: "VOIDED", void_status: "SUCCEEDED", voided_at: context.now } : { void_status: "FAILED" }
  )
  if (succeeded) takeBack(context, charge.id, "VOIDED")
  context.emit("ewallet.void", event(context, "ewallet.void", showChargeDetails(settled)), charge.callback_url)
  return settled
}

// Timers find the charge as it is by then; what the customer did first wins.
export const chargeCommands: Readonly<Record<string, Command>> = {
  expire: (context, id: string) => {
    const charge = context.get(charges, id)
    if (charge?.status === "PENDING") fail(context, charge, "USER_DID_NOT_AUTHORIZE_THE_PAYMENT")
  },
  debit: (context, id: string) => {
    const charge = context.get(charges, id)
    if (charge?.status === "PENDING") approve(context, charge)
  },
  settleVoid: (context, id: string) => {
    const charge = context.get(charges, id)
    if (charge?.void_status === "PENDING") settleVoid(context, charge, true)
  }
}
