/**
 * Linked account tokens: a customer lets the merchant debit an account, by OTP or on the bank's page. Source: Xendit API
 * reference › Direct Debit › Initialize Linked Account Tokenization, Validate OTP for Linked Account Token, Retrieve
 * Accessible Accounts, Unbind a Linked Account Token.
 *
 * @module
 */
import { md5Hex } from "../../engine/crypto.ts"
import { type Context, type Handler, refuse } from "../../engine/product.ts"
import { table } from "../../engine/store.ts"
import { isoSeconds } from "../../engine/time.ts"
import { customers } from "../customers/index.ts"
import { invalid, isListed } from "../shared.ts"
import { assertChannel, CHANNELS, OTP_ATTEMPTS, OTP_LIFETIME, OTPS } from "./channels.ts"

interface LinkRequest {
  readonly customer_id: string
  readonly channel_code: string
  readonly properties?: Readonly<Record<string, unknown>>
  readonly metadata?: Readonly<Record<string, unknown>>
}

/** Documented transitions; FAILED has no documented name and shows only in errors. */
const STATES = { PENDING: ["SUCCESS", "FAILED"], SUCCESS: [], FAILED: [] } as const
type Status = keyof typeof STATES

export interface LinkToken {
  readonly id: string
  readonly customer: string
  readonly channel: string
  readonly status: Status
  /** What the account will show, without identity numbers. */
  readonly details: Readonly<Record<string, unknown>>
  readonly callback_url?: string
  readonly returns: { readonly success?: string; readonly failure?: string }
  readonly metadata: unknown
  readonly attempts: number
  /** Krungthai's customer is asked whether to unlink. */
  readonly unbinding: boolean
  readonly created: number
}

export interface LinkedAccount {
  readonly id: string
  readonly token: string
  readonly customer: string
  readonly channel: string
  readonly details: Readonly<Record<string, unknown>>
}

export const linkTokens = table<LinkToken>("direct-debit.tokens")
export const linkedAccounts = table<LinkedAccount>("direct-debit.accounts", { token: (account) => account.token })

const text = (value: unknown): { readonly url?: string } => (typeof value === "string" ? { url: value } : {})

/** The URL of the bank's page. */
const pageOf = (context: Context, { id }: LinkToken): string => `${context.baseUrl}/_sandbox/checkout/${id}`

const detailsFor = ({ channel_code, customer_id, properties = {} }: LinkRequest): LinkToken["details"] => {
  const { type, currency } = CHANNELS[channel_code]!
  if (type === "BANK_ACCOUNT") {
    const account_hash = md5Hex(`${channel_code} ${customer_id}`)
    return { account_details: "XXXXXXX123", account_hash, account_type: "SAVINGS", currency, description: null }
  }
  const { account_mobile_number, card_last_four = "1234", card_expiry = null } = properties
  const common = { card_last_four, card_expiry, currency, description: null }
  return channel_code === "DC_BRI" ? common : { account_mobile_number, ...common }
}

const LINKING_ERRORS = [
  "INVALID_ACCOUNT_DETAILS",
  "ACCOUNT_ACCESS_BLOCKED",
  "MAX_ACCOUNT_LINKING",
  "OTP_DELIVERY_ERROR"
]

const assertBank = (context: Context, channel: string): void => {
  const failure = context.setting("direct-debit.linking_error")
  if (typeof failure === "string" && LINKING_ERRORS.includes(failure)) {
    refuse(failure, "The bank answers so, as the setting direct-debit.linking_error asks.")
  }
  if (isListed(context, "direct-debit.unavailable_channels", channel)) {
    refuse("CHANNEL_UNAVAILABLE", `${channel} cannot be reached at the moment.`)
  }
}

/** Refuses a customer that does not exist. */
export const assertCustomer = (context: Context, id: string): void => {
  if (!context.get(customers, id)) refuse("CUSTOMER_NOT_FOUND_ERROR", "No customer has this id.")
}

export const initializeLinkedAccountToken: Handler = (context, { body }) => {
  const request = body as LinkRequest
  const { customer_id, channel_code, properties = {} } = request
  assertChannel(context, channel_code)
  assertCustomer(context, customer_id)
  assertBank(context, channel_code)
  const { url: callback } = text(properties.callback_url)
  const { url: success } = text(properties.success_redirect_url)
  const { url: failure } = text(properties.failure_redirect_url)
  const token: LinkToken = {
    id: `lat-${context.ids.uuid()}`,
    customer: customer_id,
    channel: channel_code,
    status: "PENDING",
    details: detailsFor(request),
    ...(callback === undefined ? {} : { callback_url: callback }),
    returns: { ...(success === undefined ? {} : { success }), ...(failure === undefined ? {} : { failure }) },
    metadata: request.metadata ?? null,
    attempts: 0,
    unbinding: false,
    created: context.now
  }
  context.put(linkTokens, token.id, token)
  const authorizer_url = CHANNELS[channel_code]!.links === "otp" ? null : pageOf(context, token)
  const { id, status, metadata } = token
  return { body: { id, customer_id, channel_code, authorizer_url, status, metadata } }
}

const tokenOf = (context: Context, id: string | undefined): LinkToken =>
  context.get(linkTokens, id ?? "") ?? refuse("DATA_NOT_FOUND_ERROR", "No linked account token has this id.")

const move = (context: Context, token: LinkToken, status: Status): LinkToken => {
  const allowed: ReadonlyArray<Status> = STATES[token.status]
  if (!allowed.includes(status)) throw new Error(`a linked account token cannot go from ${token.status} to ${status}`)
  const next: LinkToken = { ...token, status }
  context.put(linkTokens, token.id, next)
  return next
}

export const showToken = ({ id, customer, channel, status }: LinkToken) => ({
  id,
  customer_id: customer,
  channel_code: channel,
  status
})

/** The bank has linked the account. */
export const link = (context: Context, token: LinkToken): LinkToken => {
  const linked = move(context, token, "SUCCESS")
  const { id, customer, channel, details } = token
  const account: LinkedAccount = { id: `la-${context.ids.uuid()}`, token: id, customer, channel, details }
  context.put(linkedAccounts, account.id, account)
  const { type, tellsLink } = CHANNELS[channel]!
  if (tellsLink) {
    const payload = {
      event: "linked_account_token.successful",
      timestamp: isoSeconds(context.now),
      id,
      channel_code: channel,
      type,
      accounts: [{ id: account.id, ...details }]
    }
    context.emit("linked_account_token.successful", payload, token.callback_url)
  }
  return linked
}

/** The customer or the bank refused. No event tells of it. */
export const failLink = (context: Context, token: LinkToken): LinkToken => move(context, token, "FAILED")

/** The customer's OTP: the right one links the account, a wrong one counts. */
export const linkByOtp = (context: Context, token: LinkToken, otp: string): LinkToken => {
  if (CHANNELS[token.channel]!.links !== "otp") {
    invalid("linked_account_token_id", "is linked on its authorizer_url, without an OTP of yours")
  }
  if (token.status === "SUCCESS") refuse("ACCOUNT_LINKING_ALREADY_COMPLETED", "The account was linked before.")
  if (token.status === "FAILED") refuse("ACCOUNT_LINKING_ALREADY_FAILED", "The linking failed before; start it again.")
  if (context.now >= token.created + OTP_LIFETIME) {
    failLink(context, token)
    refuse("EXPIRED_OTP_ERROR", "The OTP has expired; start the linking again.", { stands: true })
  }
  const right: ReadonlyArray<string> = OTPS.linking
  if (right.includes(otp)) return link(context, token)
  const counted: LinkToken = { ...token, attempts: token.attempts + 1 }
  context.put(linkTokens, token.id, counted)
  if (counted.attempts < OTP_ATTEMPTS) refuse("INVALID_OTP_ERROR", "The OTP is wrong.", { stands: true })
  failLink(context, counted)
  return refuse("MAX_OTP_ATTEMPTS_ERROR", "No attempts are left; start the linking again.", { stands: true })
}

export const validateLinkedAccountTokenOtp: Handler = (context, { path, body }) => {
  const { otp_code } = body as { otp_code: string }
  return { body: showToken(linkByOtp(context, tokenOf(context, path.linked_account_token_id), otp_code)) }
}

export const listLinkedAccounts: Handler = (context, { path }) => {
  const token = tokenOf(context, path.linked_account_token_id)
  if (token.status !== "SUCCESS") refuse("DATA_NOT_FOUND_ERROR", "This token gives access to no account yet.")
  return {
    body: context.find(linkedAccounts, "token", token.id).map(({ id, channel, details }) => ({
      id,
      channel_code: channel,
      type: CHANNELS[channel]!.type,
      properties: details
    }))
  }
}

/** The link is gone, with its accounts. `ended` ends their payment methods. */
export const unlink = (context: Context, token: LinkToken, ended: (account: LinkedAccount) => void): void => {
  for (const account of context.find(linkedAccounts, "token", token.id)) {
    ended(account)
    context.remove(linkedAccounts, account.id)
  }
  context.remove(linkTokens, token.id)
}

/** Unlinks at once, except at Krungthai, whose customer must confirm on a page. */
export const unbindWith =
  (ended: (context: Context, account: LinkedAccount) => void): Handler =>
  (context, { path, query }) => {
    const token = tokenOf(context, path.linked_account_token_id)
    const { id } = token
    if (token.channel !== "BA_KTB") {
      unlink(context, token, (account) => ended(context, account))
      return { body: { id, is_deleted: true } }
    }
    const { success_redirect_url: success, failure_redirect_url: failure } = query as Readonly<Record<string, string>>
    if (success === undefined) return invalid("success_redirect_url", "is required for Krungthai")
    if (failure === undefined) return invalid("failure_redirect_url", "is required for Krungthai")
    const asked: LinkToken = { ...token, unbinding: true, returns: { success, failure } }
    context.put(linkTokens, id, asked)
    return { body: { id, is_deleted: false, authorizer_url: pageOf(context, asked) } }
  }
