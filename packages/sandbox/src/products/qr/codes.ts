/**
 * QR codes and their payments. Source: Xendit API reference › QR Codes › Create QR Code, Get QR Code by QR ID, List QR
 * Payments by QR ID, Simulate QR Payment.
 *
 * @module
 */
import { receive } from "../../engine/money.ts"
import { type Command, type Context, type Handler, refuse } from "../../engine/product.ts"
import { HOUR, MINUTE } from "../../engine/time.ts"
import { firstPage, invalid, isListed, minorOrRefuse } from "../shared.ts"
import {
  API_VERSION,
  codeOf,
  codes,
  payments,
  type QrCode,
  type QrCodeRequest,
  type QrPayment,
  showCode,
  showPayment,
  TARGET,
  tell
} from "./objects.ts"

const CURRENCY_OF: Readonly<Record<string, string>> = { ID_DANA: "IDR", ID_LINKAJA: "IDR", QRPH: "PHP" }
// QRPh codes always live 15 minutes, dynamic Indonesian ones 48 hours unless the request says otherwise.
const QRPH_LIFETIME = 15 * MINUTE
const DYNAMIC_LIFETIME = 48 * HOUR
const DEFAULT_LIMIT = 10

const expiryOf = (context: Context, request: QrCodeRequest, channel: string): number | undefined => {
  if (channel === "QRPH") return context.now + QRPH_LIFETIME
  if (request.type === "STATIC") return undefined
  const wanted = request.expires_at === undefined ? undefined : Date.parse(request.expires_at)
  if (wanted !== undefined && wanted <= context.now) invalid("expires_at", "must be in the future")
  return wanted ?? context.now + DYNAMIC_LIFETIME
}

const assertUsable = (context: Context, request: QrCodeRequest, channel: string): void => {
  if (CURRENCY_OF[channel] !== request.currency) {
    refuse("UNSUPPORTED_CURRENCY", `${channel} does not take ${request.currency}.`)
  }
  if (isListed(context, "qr.inactive_channels", channel)) {
    refuse("CHANNEL_NOT_ACTIVATED", `${channel} is not activated for this account.`)
  }
  if (isListed(context, "qr.invalid_credentials", channel)) {
    refuse("INVALID_MERCHANT_CREDENTIALS", "The acquirer refused the merchant's credentials.")
  }
  if (isListed(context, "qr.unavailable_channels", channel)) {
    refuse("CHANNEL_UNAVAILABLE", `${channel} cannot be reached at the moment.`)
  }
  if (
    channel === "ID_DANA" &&
    request.type === "STATIC" &&
    context.find(codes, "channel", "ID_DANA STATIC").length > 0
  ) {
    refuse("DUPLICATE_ERROR", "ID_DANA allows one static code a merchant.")
  }
}

export const createQrCode: Handler = (context, { body, headers }) => {
  const request = body as QrCodeRequest
  const channel = request.channel_code ?? (request.currency === "PHP" ? "QRPH" : "ID_DANA")
  assertUsable(context, request, channel)
  const own = headers["webhook-url"]
  if (own === undefined && context.webhookUrl(TARGET) === undefined) {
    refuse("CALLBACK_URL_NOT_FOUND", "No webhook URL is set for QR payments.")
  }
  const expires = expiryOf(context, request, channel)
  const code: QrCode = {
    id: `qr_${context.ids.uuid()}`,
    request,
    channel,
    status: "ACTIVE",
    qr_string: `00020101021226${context.ids.digits(32)}5204${context.ids.digits(4)}5303${request.currency === "IDR" ? 360 : 608}6304${context.ids.hex(4).toUpperCase()}`,
    ...(expires === undefined ? {} : { expires }),
    ...(own === undefined ? {} : { webhook_url: own }),
    created: context.now,
    updated: context.now
  }
  context.put(codes, code.id, code)
  if (expires !== undefined) context.schedule(expires, "expire", code.id)
  return { body: showCode(context, code) }
}

export const getQrCode: Handler = (context, { path }) => ({ body: showCode(context, codeOf(context, path.id)) })

export const listPayments: Handler = (context, { path, query }) => {
  const code = codeOf(context, path.qr_id)
  const from = query.from === undefined ? Number.NEGATIVE_INFINITY : Date.parse(query.from as string)
  const to = query.to === undefined ? Number.POSITIVE_INFINITY : Date.parse(query.to as string)
  if (from > to) invalid("from", "must be before to")
  const found = context.find(payments, "code", code.id).filter(({ created }) => created >= from && created <= to)
  const { data, has_more } = firstPage(found, (query.limit as number | undefined) ?? DEFAULT_LIMIT)
  return { body: { has_more, data: data.map((payment) => showPayment(context, code, payment)) } }
}

/** A payer scans the code and pays. A dynamic code is used up by that. */
export const pay = (context: Context, code: QrCode, typed: number | undefined): QrPayment => {
  if (code.status === "INACTIVE") refuse("INACTIVE_QR_CODE", "The code is inactive or expired.")
  const { currency, reference_id, type } = code.request
  const amount = code.request.amount ?? typed ?? invalid("amount", "is required for a static code")
  minorOrRefuse("amount", amount, currency)
  const payment: QrPayment = {
    id: `qrpy_${context.ids.uuid()}`,
    qr_id: code.id,
    amount,
    status: "SUCCEEDED",
    receipt: context.ids.digits(12),
    created: context.now
  }
  context.put(payments, payment.id, payment)
  if (type === "DYNAMIC") context.put(codes, code.id, { ...code, status: "INACTIVE", updated: context.now })
  receive(context, {
    type: "PAYMENT",
    object: payment.id,
    reference: reference_id,
    currency,
    amount,
    category: "QR_CODE",
    channel: code.channel,
    source: code.id
  })
  tell(context, code, "qr.payment", API_VERSION, showPayment(context, code, payment))
  return payment
}

export const simulatePayment: Handler = (context, { path, body }) => {
  const code = codeOf(context, path.id)
  if (context.realm.mode === "live") refuse("API_VALIDATION_ERROR", "Only codes made with a test key can be simulated.")
  const { amount } = (body ?? {}) as { amount?: number }
  return { body: showPayment(context, code, pay(context, code, amount)) }
}

export const codeCommands: Readonly<Record<string, Command>> = {
  expire: (context, id: string) => {
    const code = context.get(codes, id)
    if (code?.status === "ACTIVE") context.put(codes, id, { ...code, status: "INACTIVE", updated: context.now })
  }
}
