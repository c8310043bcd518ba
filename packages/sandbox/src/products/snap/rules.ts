/**
 * What all SNAP calls have in common: response codes, signatures, and keys that count once. Source: Xendit API reference ›
 * BI SNAP, headers and error codes of each call; the SNAP BI technical standard for the signature.
 *
 * @module
 */
import { Money } from "@pay/core/money"
import { minify, parseTimestamp } from "@pay/signatures"
import { sha256Hex, verifiesRsa } from "../../engine/crypto.ts"
import { type Context, type Handler, type Request, refuse, type Violation } from "../../engine/product.ts"
import { table } from "../../engine/store.ts"
import { DAY } from "../../engine/time.ts"

/** Service codes: the middle of every response code. */
const SERVICES: Readonly<Record<string, string>> = {
  createAccountBinding: "07",
  inquireAccountBinding: "08",
  // The reference shows the codes of the inquiry for it.
  unbindAccount: "08",
  verifyBindingOtp: "04",
  verifyPaymentOtp: "04",
  createVirtualAccount: "27",
  inquireVirtualAccount: "30",
  updateVirtualAccount: "28",
  deactivateVirtualAccount: "31",
  createQrCode: "47",
  inquireQrCode: "51",
  createDirectDebit: "54",
  inquireDirectDebit: "55",
  refundDirectDebit: "58"
}

const nameOf = ({ operation }: Request): string => operation.id.slice("snap.".length)

/** Head of an answer to a request that was served. */
export const answered = (request: Request, status: 200 | 202 = 200) => ({
  responseCode: `${status}${SERVICES[nameOf(request)]}00`,
  responseMessage: status === 200 ? "Successful" : "Request In Progress"
})

/** Refusals by what is wrong; each has its own case code. */
const CASES = {
  mandatory: { status: 400, code: (service: string) => `400${service}02` },
  value: { status: 400, code: (service: string) => `400${service}01` },
  signature: { status: 401, code: (service: string) => `401${service}00` },
  merchant: { status: 403, code: (service: string) => `401${service}01` },
  forbidden: { status: 403, code: (service: string) => `401${service}15` },
  amount: { status: 403, code: (service: string) => `401${service}23` },
  key: { status: 409, code: (service: string) => `409${service}00` },
  reference: { status: 409, code: (service: string) => `409${service}01` }
} as const

/** Ends a request with the documented response code of its service. */
export function refuseSnap(request: Request, what: keyof typeof CASES, message: string): never {
  const { status, code } = CASES[what]
  refuse(code(SERVICES[nameOf(request)]!), message, { status })
}

/** A missing field or header is one code, a wrong one another. */
export const snapViolation = (operation: string, { rule }: Violation): string =>
  CASES[rule === "required" ? "mandatory" : "value"].code(SERVICES[operation]!)

interface UsedKey {
  readonly at: number
}
const usedKeys = table<UsedKey>("snap.external_ids")

// The shell refuses a key that the same call has used; SNAP counts it over all calls, inquiries included.
const useKey = (context: Context, request: Request): void => {
  const key = `${context.realm.id} ${request.headers["x-external-id"]}`
  const used = context.get(usedKeys, key)
  if (used && used.at + DAY > context.now) refuseSnap(request, "key", "X-EXTERNAL-ID was used within 24 hours.")
  context.put(usedKeys, key, { at: context.now })
}

const isSigned = (request: Request, publicKey: string): boolean => {
  const { operation, headers, raw } = request
  const text = `${operation.method}:${operation.path}:${sha256Hex(minify(raw))}:${headers["x-timestamp"]}`
  return verifiesRsa(publicKey, text, headers["x-signature"] ?? "")
}

const HEADERS = ["channel-id", "x-external-id", "x-partner-id", "x-signature", "x-timestamp"]

const assertSigned = (context: Context, request: Request): void => {
  const { headers } = request
  for (const name of HEADERS) {
    if (!headers[name]) refuseSnap(request, "mandatory", `${name.toUpperCase()} is required.`)
  }
  const partner = context.setting("snap.partner_id")
  if (partner !== undefined && headers["x-partner-id"] !== partner) {
    refuseSnap(request, "signature", "X-PARTNER-ID is not the client id of this merchant.")
  }
  const at = parseTimestamp(headers["x-timestamp"] ?? "")
  if (at === undefined) refuseSnap(request, "value", "X-TIMESTAMP is no time with an offset.")
  const tolerance = context.setting("snap.timestamp_tolerance_ms")
  if (typeof tolerance === "number" && Math.abs(context.now - at) > tolerance) {
    refuseSnap(request, "signature", "X-TIMESTAMP is too far from now.")
  }
  const publicKey = context.setting("snap.public_key")
  if (typeof publicKey === "string" && !isSigned(request, publicKey)) {
    refuseSnap(request, "signature", "X-SIGNATURE does not fit this request.")
  }
}

/** A call that is served once its signature and its key were accepted. */
export const guarded =
  (handler: Handler): Handler =>
  (context, request) => {
    assertSigned(context, request)
    if (context.setting("snap.not_a_merchant") === true) refuseSnap(request, "merchant", "Not for this merchant.")
    if (context.setting("snap.forbidden") === true) refuseSnap(request, "forbidden", "SNAP is not switched on.")
    useKey(context, request)
    return handler(context, request)
  }

/** An amount as SNAP has it: text with two decimals. */
export interface SnapAmount {
  readonly value: string
  readonly currency: "IDR"
}
export const snapAmount = (major: number): SnapAmount => ({
  value: Money.of(major, "IDR").toSnap().value,
  currency: "IDR"
})

// What national QR codes and the channels take; the reference documents the refusal and not the figures.
const LEAST = 1
const MOST = 50_000_000

/** Refuses an amount that the channel does not take; gives major units. */
export const majorOf = (request: Request, amount: SnapAmount, most = MOST): number => {
  const major = Number(amount.value)
  if (major < LEAST || major > most) refuseSnap(request, "amount", `Amounts go from ${LEAST} to ${most}.`)
  return major
}

/** The copies of headers that events carry in their body. */
export const eventHeaders = (context: Context) => ({
  "x-partner-id": context.realm.account,
  "x-external-id": "XENDIT",
  "channel-id": "XENDIT"
})
