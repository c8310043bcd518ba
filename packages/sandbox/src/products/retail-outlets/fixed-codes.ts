/**
 * Fixed payment codes of Indonesia. Source: Xendit API reference › Retail Outlets (OTC) - ID › Create, Update and Get Fixed
 * Payment Code.
 *
 * @module
 */
import { createFixedPaymentCode as creation } from "@pay/retail-outlets/operations"
import { type Command, type Context, type Handler, refuse, type Violation } from "../../engine/product.ts"
import { table } from "../../engine/store.ts"
import { iso } from "../../engine/time.ts"
import { invalid, isListed } from "../shared.ts"
import { prefixOf, violationsOf } from "./outlets.ts"

interface CodeRequest {
  readonly external_id: string
  readonly retail_outlet_name: string
  readonly name: string
  /** Whole rupiah. */
  readonly expected_amount: number
  readonly payment_code?: string
  readonly expiration_date?: string
  readonly is_single_use?: boolean
}

type Change = Partial<Pick<CodeRequest, "name" | "expected_amount" | "expiration_date">>

/** Documented transitions. */
const STATES = { ACTIVE: ["INACTIVE", "EXPIRED"], INACTIVE: [], EXPIRED: [] } as const
type Status = keyof typeof STATES

export interface FixedCode {
  readonly id: string
  readonly request: CodeRequest
  readonly prefix: string
  /** With the prefix. */
  readonly code: string
  readonly status: Status
  /** ms since the epoch */
  readonly expires: number
}

export const fixedCodes = table<FixedCode>("retail-outlets.fixed-codes", {
  code: ({ request, code }) => `${request.retail_outlet_name} ${code}`
})

const YEARS = 31
/** The range that an account may choose codes from, without the prefix. */
const RANGE = { first: 1, last: 999_999 } as const
const DIGITS = 6

export const showFixedCode = (context: Context, { id, request, prefix, code, status, expires }: FixedCode) => ({
  is_single_use: request.is_single_use ?? false,
  status,
  owner_id: context.realm.account,
  external_id: request.external_id,
  retail_outlet_name: request.retail_outlet_name,
  prefix,
  name: request.name,
  payment_code: code,
  type: "USER",
  expected_amount: request.expected_amount,
  expiration_date: iso(expires),
  id
})

/** Codes that the reference gives to broken limits of the amount. */
export const amountViolation = ({ path, rule }: Violation): string | undefined => {
  if (path !== "expected_amount") return undefined
  return { minimum: "MINIMUM_EXPECTED_AMOUNT_ERROR", maximum: "MAXIMUM_EXPECTED_AMOUNT_ERROR" }[rule]
}

const isTaken = (context: Context, outlet: string, code: string): boolean =>
  context.find(fixedCodes, "code", `${outlet} ${code}`).some(({ status }) => status === "ACTIVE")

const codeFor = (context: Context, { retail_outlet_name: outlet, payment_code: wanted }: CodeRequest): string => {
  const prefix = prefixOf(context)
  if (wanted === undefined) {
    let code = prefix + context.ids.digits(DIGITS)
    while (isTaken(context, outlet, code)) code = prefix + context.ids.digits(DIGITS)
    return code
  }
  if (!/^\d{1,6}$/.test(wanted) || Number(wanted) < RANGE.first || Number(wanted) > RANGE.last) {
    refuse("PAYMENT_CODE_OUTSIDE_RANGE", `Your range is ${RANGE.first} to ${RANGE.last}.`)
  }
  if (isTaken(context, outlet, prefix + wanted)) {
    refuse("DUPLICATE_PAYMENT_CODE_ERROR", "This code exists; choose another.")
  }
  return prefix + wanted
}

const defaultExpiry = (now: number): number => {
  const date = new Date(now)
  return date.setUTCFullYear(date.getUTCFullYear() + YEARS)
}

export const createFixedPaymentCode: Handler = (context, { body }) => {
  const request = body as CodeRequest
  if (isListed(context, "retail-outlets.unsupported_outlets", request.retail_outlet_name)) {
    refuse("RETAIL_OUTLET_NOT_SUPPORTED_ERROR", `${request.retail_outlet_name} is not offered at present.`)
  }
  const { expiration_date } = request
  const expires = expiration_date === undefined ? defaultExpiry(context.now) : Date.parse(expiration_date)
  if (expires <= context.now) refuse("EXPIRATION_DATE_INVALID_ERROR", "The expiry lies in the past.")
  const code: FixedCode = {
    id: context.ids.hex(24),
    request,
    prefix: prefixOf(context),
    code: codeFor(context, request),
    status: "ACTIVE",
    expires
  }
  context.put(fixedCodes, code.id, code)
  context.schedule(expires, "expireFixedCode", code.id)
  return { body: showFixedCode(context, code) }
}

const codeOf = (context: Context, id: string | undefined): FixedCode =>
  context.get(fixedCodes, id ?? "") ??
  refuse("FIXED_PAYMENT_CODE_NOT_FOUND_ERROR", "No fixed payment code of yours has this id.")

export const getFixedPaymentCode: Handler = (context, { path }) => ({
  body: showFixedCode(context, codeOf(context, path.fixed_payment_code_id))
})

/** Ends a code: paid for the one time that it takes, or expired. */
export const endFixedCode = (context: Context, code: FixedCode, status: "INACTIVE" | "EXPIRED"): FixedCode => {
  const allowed: ReadonlyArray<Status> = STATES[code.status]
  if (!allowed.includes(status)) throw new Error(`a fixed payment code cannot go from ${code.status} to ${status}`)
  const ended: FixedCode = { ...code, status }
  context.put(fixedCodes, code.id, ended)
  return ended
}

export const updateFixedPaymentCode: Handler = (context, { path, body }) => {
  const code = codeOf(context, path.fixed_payment_code_id)
  const change = body as Change
  if (code.status !== "ACTIVE") {
    refuse("INACTIVE_FIXED_PAYMENT_CODE_ERROR", "A code that is paid or expired cannot change any more.")
  }
  const request: CodeRequest = { ...code.request, ...change }
  const [violation] = violationsOf(creation.body?.schema, request)
  if (violation) {
    const own = amountViolation(violation)
    if (own !== undefined) refuse(own, `expected_amount ${violation.message}.`)
    invalid(violation.path, violation.message)
  }
  const expires = change.expiration_date === undefined ? code.expires : Date.parse(change.expiration_date)
  const changed: FixedCode = { ...code, request, expires }
  context.put(fixedCodes, code.id, changed)
  if (expires <= context.now) return { body: showFixedCode(context, endFixedCode(context, changed, "EXPIRED")) }
  if (expires !== code.expires) context.schedule(expires, "expireFixedCode", code.id)
  return { body: showFixedCode(context, changed) }
}

export const fixedCodeCommands: Readonly<Record<string, Command>> = {
  // A code whose expiry was moved has a later timer.
  expireFixedCode: (context, id: string) => {
    const code = context.get(fixedCodes, id)
    if (code?.status === "ACTIVE" && code.expires <= context.now) endFixedCode(context, code, "EXPIRED")
  }
}
