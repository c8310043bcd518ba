/**
 * The vendor's cloud over its HTTP API.
 *
 * @module
 */
import { request as httpRequest } from "node:http"
import { request as httpsRequest } from "node:https"
import type { Socket } from "node:net"
import { AMBIGUOUS, type VinrCloud, VinrCloudError } from "./cloud.ts"
import type { Payment, PayRequest } from "./generated/models.ts"
import { readBody } from "./http-body.ts"
import { errorCodeOf, parseJson, paymentOf } from "./payment.ts"
import { reasonOf } from "./tls.ts"

/** Paths below the base URL that the vendor does not publish; ask your account manager for yours. */
export interface VinrCloudRoutes {
  /** `GET` of the payments of a reference: a payment object, a list of them, or `{ "data": [ … ] }`. */
  readonly payment: (reference: string) => string
  /** `GET` of a terminal, whose `status` is `online` once its queue is sent. */
  readonly terminal?: (deviceId: string) => string
  /** `POST` that ends the session of a payment, by the vendor's id of it. */
  readonly cancel?: (paymentId: string) => string
}

export interface HttpCloudOptions {
  /** The account's key, `sk_live_…` or `sk_test_…`; goes into the Authorization header and nowhere else. */
  readonly secretKey: string
  readonly routes: VinrCloudRoutes
  /** Default `https://api.vinr.com`. Plain HTTP only on this machine. */
  readonly baseUrl?: string
  /** Longest that a connection may take to open, ms. Default 10 000. */
  readonly connectMs?: number
}

/** Documented by the vendor. */
const PAYMENTS = "/v1/terminal/payments"

const MAX_BODY_BYTES = 4_194_304

const LOOPBACK: ReadonlySet<string> = new Set(["127.0.0.1", "localhost", "[::1]"])

interface Call {
  readonly method: "GET" | "POST"
  readonly path: string
  readonly body?: unknown
  readonly signal: AbortSignal
}

interface Answer {
  readonly status: number
  readonly body: unknown
}

/** A {@link VinrCloud} over HTTP. Throws a `TypeError` when the base URL would carry the key in the clear. */
export const httpCloud = (options: HttpCloudOptions): VinrCloud => {
  const base = new URL(options.baseUrl ?? "https://api.vinr.com")
  if (base.protocol !== "https:" && !(base.protocol === "http:" && LOOPBACK.has(base.hostname))) {
    throw new TypeError("baseUrl must be https")
  }
  const { routes } = options
  const call = (request: Call) => send(base, options, request)

  const retrieve = async (reference: string, signal: AbortSignal): Promise<Payment | undefined> => {
    const { status, body } = await call({ method: "GET", path: routes.payment(reference), signal })
    if (status === 404) return undefined
    const found = listOf(body)
    if (status !== 200 || found === undefined) throw unusable(status, body)
    if (found.length > 1) {
      throw new VinrCloudError({
        sent: "maybe",
        code: AMBIGUOUS,
        detail: `${found.length} payments have this reference`
      })
    }
    return found[0]
  }

  const { terminal, cancel } = routes
  return {
    retrieveByReference: (reference, { signal }) => retrieve(reference, signal),
    create: async (request: PayRequest, { signal }) => {
      const { status, body } = await call({ method: "POST", path: PAYMENTS, body: request, signal })
      const payment = paymentOf(body)
      if (payment === undefined || status < 200 || status > 299) throw unusable(status, body)
      return payment
    },
    ...(terminal === undefined
      ? {}
      : {
          isOnline: async (deviceId, { signal }) => {
            const { status, body } = await call({ method: "GET", path: terminal(deviceId), signal })
            if (status !== 200) throw unusable(status, body)
            return (body as { readonly status?: unknown } | undefined)?.status === "online"
          }
        }),
    ...(cancel === undefined
      ? {}
      : {
          cancel: async (reference, { signal }) => {
            const payment = await retrieve(reference, signal)
            if (payment?.id === undefined) {
              throw new VinrCloudError({ sent: "refused", code: "payment_not_found", detail: "no such payment" })
            }
            const { status, body } = await call({ method: "POST", path: cancel(payment.id), body: {}, signal })
            if (status < 200 || status > 299) throw unusable(status, body)
          }
        })
  }
}

const listOf = (body: unknown): ReadonlyArray<Payment> | undefined => {
  const data = Array.isArray(body) ? body : (body as { readonly data?: unknown } | undefined)?.data
  if (!Array.isArray(data)) {
    const payment = paymentOf(body)
    return payment === undefined ? undefined : [payment]
  }
  const payments = data.map(paymentOf).filter((payment) => payment !== undefined)
  return payments.length === data.length ? payments : undefined
}

// 4xx says that the cloud did nothing; but not 408 and 409, which may speak of an earlier request.
const unusable = (status: number, body: unknown): VinrCloudError => {
  const code = errorCodeOf(body)
  const refused = status >= 400 && status < 500 && status !== 408 && (status !== 409 || NEVER_STARTED.has(code ?? ""))
  return new VinrCloudError({
    sent: refused ? "refused" : "maybe",
    code: code ?? `http_${status}`,
    detail: `HTTP ${status}`
  })
}

const NEVER_STARTED: ReadonlySet<string> = new Set(["terminal_busy", "terminal_offline", "payment_not_cancellable"])

const send = (base: URL, { secretKey, connectMs = 10_000 }: HttpCloudOptions, call: Call): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const secure = base.protocol === "https:"
    const text = call.body === undefined ? undefined : JSON.stringify(call.body)
    let handedOver = false
    const request = (secure ? httpsRequest : httpRequest)(new URL(call.path, base), {
      method: call.method,
      agent: false,
      signal: call.signal,
      headers: {
        authorization: `Bearer ${secretKey}`,
        accept: "application/json",
        ...(text === undefined ? {} : { "content-type": "application/json", "content-length": Buffer.byteLength(text) })
      }
    })
    const slow = setTimeout(() => request.destroy(Object.assign(new Error("slow"), { code: "ETIMEDOUT" })), connectMs)
    const fail = (code: string | undefined) => {
      clearTimeout(slow)
      reject(
        handedOver
          ? new VinrCloudError({ sent: "maybe", code: "answer_lost", detail: code ?? "closed" })
          : new VinrCloudError({ sent: "no", code: reasonOf(code), detail: code ?? "closed" })
      )
    }
    request.on("error", ({ code }: NodeJS.ErrnoException) => fail(code))
    request.once("socket", (socket: Socket) => {
      socket.once(secure ? "secureConnect" : "connect", () => {
        clearTimeout(slow)
        // Until here nothing was written: a request without a connection was provably not sent.
        handedOver = true
        request.end(text)
      })
    })
    request.once("response", (response) => {
      const status = response.statusCode ?? 0
      readBody(response, MAX_BODY_BYTES, fail, (answer) => resolve({ status, body: parseJson(answer) }))
    })
  })
