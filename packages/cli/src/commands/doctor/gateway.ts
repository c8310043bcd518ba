/**
 * Whether the gateway can be reached, its certificate and clock, and whether it takes the key.
 *
 * @module
 */
import { request as httpRequest } from "node:http"
import { request as httpsRequest } from "node:https"
import type { TLSSocket } from "node:tls"
import { ApiError, isPayError, makeClient, UnexpectedApiError } from "@pay/core"
import { PRODUCTION } from "../../settings.ts"
import type { Finding } from "./finding.ts"

const SKEW_LIMIT_MS = 60_000
const TIMEOUT_MS = 10_000
const DAY_MS = 86_400_000

interface Answer {
  readonly date: string | undefined
  /** When the server's certificate ends; undefined over plain HTTP. */
  readonly validTo: string | undefined
}

const ask = (url: URL): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const request = (url.protocol === "https:" ? httpsRequest : httpRequest)(url, {
      method: "GET",
      timeout: TIMEOUT_MS
    })
    request
      .once("response", (response) => {
        const validTo =
          url.protocol === "https:" ? (response.socket as TLSSocket).getPeerCertificate().valid_to : undefined
        resolve({ date: response.headers.date, validTo })
        request.destroy()
      })
      .once("timeout", () => request.destroy(Object.assign(new Error("timeout"), { code: "ETIMEDOUT" })))
      .once("error", reject)
      .end()
  })

const unreachable = (error: unknown): Finding => {
  const code = String((error as { readonly code?: unknown }).code ?? "no answer")
  return /CERT|SSL|TLS|SIGNED/.test(code)
    ? {
        check: "TLS",
        ok: false,
        found: code,
        fix: "the certificate is not trusted: check the clock, a proxy that intercepts TLS, and NODE_EXTRA_CA_CERTS"
      }
    : { check: "gateway", ok: false, found: code, fix: "check the network, the proxy and PAY_BASE_URL" }
}

const tls = (url: URL, validTo: string | undefined): Finding => {
  const local = /^(localhost|127\.|\[::1\])/.test(url.hostname)
  if (validTo === undefined)
    return { check: "TLS", ok: local, found: "plain HTTP", fix: "use https: the key would be sent in the clear" }
  const days = Math.floor((Date.parse(validTo) - Date.now()) / DAY_MS)
  return {
    check: "TLS",
    ok: days >= 0,
    found: `certificate is good for ${days} days`,
    fix: "the certificate has ended"
  }
}

const clock = (skew: number): Finding => ({
  check: "clock",
  ok: Math.abs(skew) < SKEW_LIMIT_MS,
  found: `${skew} ms from the gateway's`,
  fix: "let the machine keep time by NTP; signatures and timestamps depend on it"
})

/** One unauthenticated question tells reachability, TLS and the clock. */
export const gateway = async (text: string): Promise<ReadonlyArray<Finding>> => {
  if (!URL.canParse(text))
    return [{ check: "gateway", ok: false, found: "not a URL", fix: "mend PAY_BASE_URL or --url" }]
  const url = new URL(text)
  try {
    const before = Date.now()
    const { date, validTo } = await ask(url)
    const server = Date.parse(date ?? "")
    const skew = Math.round((before + Date.now()) / 2 - server)
    return [
      { check: "gateway", ok: true, found: `${url.origin} answers`, fix: "" },
      tls(url, validTo),
      ...(Number.isNaN(server) ? [] : [clock(skew)])
    ]
  } catch (error) {
    return [unreachable(error)]
  }
}

/** Asks for the balance: it changes nothing, and needs a key that is accepted. */
export const accepted = async (baseUrl: string, apiKey: string): Promise<ReadonlyArray<Finding>> => {
  const check = "key accepted"
  const { getBalance } = await import("@pay/balance/operations")
  const client = makeClient(
    { apiKey, baseUrl, retries: 0 },
    { name: "balance", title: "balance", origin: PRODUCTION, shape: "cloud" }
  )
  try {
    await client.call(getBalance, {}, {})
    return [{ check, ok: true, found: "the balance was read", fix: "" }]
  } catch (error) {
    if (error instanceof ApiError || error instanceof UnexpectedApiError) {
      const { status, code } = error
      // A key without this permission was recognised all the same.
      return [
        {
          check,
          ok: status === 403,
          found: `${status} ${code ?? ""}`.trim(),
          fix: "make a new secret key in the dashboard, of the mode (test or live) that you mean, and set PAY_API_KEY"
        }
      ]
    }
    return [{ check, ok: false, found: isPayError(error) ? error._tag : "no answer", fix: "see the line above" }]
  }
}
