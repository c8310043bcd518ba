/**
 * Configuration of a client and of one call.
 *
 * @module
 */
import { ConfigError } from "./errors.ts"
import type { Transport } from "./transport.ts"

/** Signs the requests of BI SNAP operations; `@pay/signatures` makes one from a private key. */
export interface SnapSigner {
  /** Client id, sent as `X-PARTNER-ID`. */
  readonly partnerId: string
  /** Device of the end user, sent as `CHANNEL-ID`; default `unknown`. */
  readonly channelId?: string
  /** The signature of these very bytes, base64. */
  readonly sign: (request: {
    readonly method: string
    readonly path: string
    readonly body: string
    readonly timestamp: string
  }) => Promise<string> | string
}

export interface ClientConfig {
  /** Secret API key, sent as the user name of Basic auth. */
  readonly apiKey: string
  /** Origin of the gateway or sandbox; default: the product's own. */
  readonly baseUrl?: string
  /** Limit of one attempt, ms; default 30 000. */
  readonly timeoutMs?: number
  /** Limit of the whole call with its waits and retries, ms; default 80 000. */
  readonly deadlineMs?: number
  /** Repetitions after the first attempt, where they are safe; default 2, 0 means none. */
  readonly retries?: number
  /** Connections at a time on Node's own transport; default 64. */
  readonly maxConnections?: number
  /** Calls a minute and endpoint that this client allows itself; default 60 with a test key, 6 000 otherwise; `false`: no limit. */
  readonly callsPerMinute?: number | false
  /** Options that every call starts with, e.g. `forUserId`. */
  readonly defaults?: { readonly [option: string]: string | undefined }
  readonly snap?: SnapSigner
  /** Replaces the platform's transport; with `fetch` only, see `fetchTransport`. */
  readonly transport?: Transport
}

/** Options of one call. */
export interface CallOptions {
  readonly timeoutMs?: number
  readonly deadlineMs?: number
  readonly retries?: number
  readonly signal?: AbortSignal
  /** API version for this call, where the operation has a version header. */
  readonly apiVersion?: string
}

/** Options of an operation that takes an idempotency key. */
export interface KeyedOptions {
  /** Default: a fresh UUID a call, the same on every attempt. */
  readonly idempotencyKey?: string
}

export interface Settings {
  readonly authorization: string
  readonly origin: string
  readonly timeoutMs: number
  readonly deadlineMs: number
  readonly retries: number
  readonly maxConnections: number
  readonly callsPerMinute: number | undefined
  readonly defaults: Readonly<Record<string, string | undefined>>
  readonly snap: SnapSigner | undefined
}

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/

const originOf = (text: string): string => {
  let url: URL
  try {
    url = new URL(text)
  } catch {
    throw new ConfigError("baseUrl", "must be an absolute URL")
  }
  if (url.username !== "" || url.password !== "") throw new ConfigError("baseUrl", "must not hold credentials")
  if (url.protocol !== "https:" && !(url.protocol === "http:" && LOOPBACK.test(url.hostname))) {
    throw new ConfigError("baseUrl", "must be https (plain http only on loopback)")
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, "")}`
}

const whole = (field: string, value: number | undefined, fallback: number, least: number): number => {
  const chosen = value ?? fallback
  if (!Number.isSafeInteger(chosen) || chosen < least)
    throw new ConfigError(field, `must be a whole number of at least ${least}`)
  return chosen
}

/** Checks a configuration once. Throws {@link ConfigError}. */
export const settingsOf = (config: ClientConfig, origin: string): Settings => {
  if (typeof config.apiKey !== "string" || config.apiKey === "") throw new ConfigError("apiKey", "must not be empty")
  if (!/^[\x21-\x39\x3b-\x7e]+$/.test(config.apiKey))
    throw new ConfigError("apiKey", "must be printable ASCII without spaces or colons")
  const timeoutMs = whole("timeoutMs", config.timeoutMs, 30_000, 1)
  const limit = config.callsPerMinute ?? (config.apiKey.includes("_development_") ? 60 : 6000)
  return {
    authorization: `Basic ${btoa(`${config.apiKey}:`)}`,
    origin: originOf(config.baseUrl ?? origin),
    timeoutMs,
    deadlineMs: whole("deadlineMs", config.deadlineMs, Math.max(80_000, timeoutMs), 1),
    retries: whole("retries", config.retries, 2, 0),
    maxConnections: whole("maxConnections", config.maxConnections, 64, 1),
    callsPerMinute: limit === false ? undefined : whole("callsPerMinute", limit, 60, 1),
    defaults: config.defaults ?? {},
    snap: config.snap
  }
}
