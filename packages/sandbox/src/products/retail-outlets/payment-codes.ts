/**
 * Payment codes of the Philippines. Source: Xendit API reference › Retail Outlets (OTC) - PH › Create, Update and Get
 * Payment Code.
 *
 * @module
 */
import { createPaymentCode as creation } from "@pay/retail-outlets/operations"
import { type Command, type Context, type Handler, refuse } from "../../engine/product.ts"
import { table } from "../../engine/store.ts"
import { DAY, HOUR, isoSeconds } from "../../engine/time.ts"
import { invalid, isListed, minorOrRefuse } from "../shared.ts"
import { prefixOf, randomCode, violationsOf } from "./outlets.ts"

interface CodeRequest {
  readonly reference_id: string
  readonly channel_code: string
  /** Major units; absent or null: the payer names it. */
  readonly amount?: number | null
  readonly currency: string
  readonly customer_name: string
  readonly market: string
  readonly payment_code?: string
  readonly expires_at?: string
  readonly is_single_use?: boolean
  readonly description?: string
  readonly metadata?: Readonly<Record<string, unknown>>
}

type Change = Partial<Pick<CodeRequest, "customer_name" | "amount" | "currency" | "expires_at" | "description">>

/** Documented transitions. */
const STATES = { ACTIVE: ["INACTIVE", "EXPIRED"], INACTIVE: [], EXPIRED: [] } as const
type Status = keyof typeof STATES

export interface PaymentCode {
  readonly id: string
  readonly request: CodeRequest
  /** With the prefix. */
  readonly code: string
  readonly status: Status
  /** ms since the epoch */
  readonly expires: number
  readonly created: number
  readonly updated: number
}

export const paymentCodes = table<PaymentCode>("retail-outlets.payment-codes", { code: ({ code }) => code })

const LIFETIME = 2 * DAY
const SEVEN_ELEVEN = "7ELEVEN"
const SEVEN_ELEVEN_EXPIRY = { from: 2 * HOUR, to: 9 * DAY } as const
/** Outlets whose codes have 11 to 20 characters with the prefix. */
const LONG_CODES: ReadonlyArray<string> = [
  "DP_ECPAY_LOAN",
  "DP_ECPAY_SCHOOL",
  "DP_MLHUILLIER",
  "DP_PALAWAN",
  "DP_USSC",
  "DP_RD_PAWNSHOP",
  "DP_CVM"
]

export const isSingleUse = ({ request }: PaymentCode): boolean => request.is_single_use ?? true

export const showPaymentCode = (context: Context, paymentCode: PaymentCode) => {
  const { id, request, code, status } = paymentCode
  return {
    id,
    business_id: context.realm.account,
    reference_id: request.reference_id,
    customer_name: request.customer_name,
    payment_code: code,
    currency: request.currency,
    amount: request.amount ?? null,
    channel_code: request.channel_code,
    description: request.description ?? null,
    is_single_use: isSingleUse(paymentCode),
    market: request.market,
    status,
    metadata: request.metadata ?? null,
    created_at: isoSeconds(paymentCode.created),
    updated_at: isoSeconds(paymentCode.updated),
    expires_at: isoSeconds(paymentCode.expires)
  }
}

const isTaken = (context: Context, code: string): boolean =>
  context.find(paymentCodes, "code", code).some(({ status }) => status === "ACTIVE")

const codeFor = (context: Context, { channel_code, payment_code: wanted }: CodeRequest): string => {
  const prefix = prefixOf(context)
  if (wanted === undefined) {
    let code = prefix + randomCode(context, 8)
    while (isTaken(context, code)) code = prefix + randomCode(context, 8)
    return code
  }
  const code = (prefix + wanted).toUpperCase()
  if (!/^[A-Z0-9]+$/.test(code)) invalid("payment_code", "must be letters and digits")
  if (LONG_CODES.includes(channel_code) && (code.length < 11 || code.length > 20)) {
    invalid("payment_code", `must have 11 to 20 characters with the prefix ${prefix}`)
  }
  if (isTaken(context, code)) refuse("DUPLICATE_ERROR", "This code exists; choose another.")
  return code
}

const expiryFor = (context: Context, { channel_code, expires_at }: CodeRequest): number => {
  const expires = expires_at === undefined ? context.now + LIFETIME : Date.parse(expires_at)
  if (expires <= context.now) refuse("EXPIRATION_DATE_INVALID_ERROR", "The expiry lies in the past.")
  const { from, to } = SEVEN_ELEVEN_EXPIRY
  const inside = expires >= context.now + from && expires <= context.now + to
  if (channel_code === SEVEN_ELEVEN && !inside) invalid("expires_at", "must be 2 hours to 9 days from now")
  return expires
}

const assertOutlet = (context: Context, outlet: string): void => {
  if (isListed(context, "retail-outlets.unsupported_outlets", outlet)) {
    refuse("CHANNEL_CODE_NOT_SUPPORTED", `${outlet} is not offered at present.`)
  }
  if (isListed(context, "retail-outlets.unregistered_outlets", outlet)) {
    refuse("DATA_NOT_FOUND_ERROR", `${outlet} does not know this merchant.`)
  }
  if (isListed(context, "retail-outlets.failing_outlets", outlet)) {
    refuse("GENERATION_ERROR", `${outlet} failed to make a code.`)
  }
}

export const createPaymentCode: Handler = (context, { body }) => {
  const request = body as CodeRequest
  if (typeof request.amount === "number") minorOrRefuse("amount", request.amount, request.currency)
  assertOutlet(context, request.channel_code)
  const expires = expiryFor(context, request)
  const code: PaymentCode = {
    id: `pcode-${context.ids.uuid()}`,
    request,
    code: codeFor(context, request),
    status: "ACTIVE",
    expires,
    created: context.now,
    updated: context.now
  }
  context.put(paymentCodes, code.id, code)
  context.schedule(expires, "expirePaymentCode", code.id)
  return { body: showPaymentCode(context, code) }
}

/** The code of an id, or the documented 404. */
export const codeOf = (context: Context, id: string | undefined): PaymentCode =>
  context.get(paymentCodes, id ?? "") ?? refuse("DATA_NOT_FOUND_ERROR", "No payment code of yours has this id.")

export const getPaymentCode: Handler = (context, { path }) => ({
  body: showPaymentCode(context, codeOf(context, path.payment_code_id))
})

/** Ends a code: paid for the one time that it takes, or expired. */
export const endPaymentCode = (context: Context, code: PaymentCode, status: "INACTIVE" | "EXPIRED"): PaymentCode => {
  const allowed: ReadonlyArray<Status> = STATES[code.status]
  if (!allowed.includes(status)) throw new Error(`a payment code cannot go from ${code.status} to ${status}`)
  const ended: PaymentCode = { ...code, status, updated: context.now }
  context.put(paymentCodes, code.id, ended)
  return ended
}

/** Refuses an amount that the code's outlet does not take. */
export const assertAmount = (code: PaymentCode, amount: number): void => {
  minorOrRefuse("amount", amount, code.request.currency)
  const [violation] = violationsOf(creation.body?.schema, { ...code.request, amount })
  if (violation) invalid(violation.path, violation.message)
}

export const updatePaymentCode: Handler = (context, { path, body }) => {
  const code = codeOf(context, path.payment_code_id)
  const change = body as Change
  if (code.status !== "ACTIVE") invalid("payment_code_id", `names a code that is ${code.status}`)
  if (change.expires_at !== undefined && code.request.channel_code === SEVEN_ELEVEN) {
    invalid("expires_at", "cannot change at 7ELEVEN")
  }
  if (typeof change.amount === "number") assertAmount(code, change.amount)
  const expires = change.expires_at === undefined ? code.expires : Date.parse(change.expires_at)
  const request: CodeRequest = { ...code.request, ...change }
  const changed: PaymentCode = { ...code, request, expires, updated: context.now }
  context.put(paymentCodes, code.id, changed)
  if (expires <= context.now) return { body: showPaymentCode(context, endPaymentCode(context, changed, "EXPIRED")) }
  if (expires !== code.expires) context.schedule(expires, "expirePaymentCode", code.id)
  return { body: showPaymentCode(context, changed) }
}

export const paymentCodeCommands: Readonly<Record<string, Command>> = {
  // A code whose expiry was moved has a later timer.
  expirePaymentCode: (context, id: string) => {
    const code = context.get(paymentCodes, id)
    if (code?.status === "ACTIVE" && code.expires <= context.now) endPaymentCode(context, code, "EXPIRED")
  }
}
