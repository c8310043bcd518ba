/**
 * Configuration of a client and of one call.
 *
 * @module
 */
import { ConfigError } from "./errors.ts"
import type { Hooks } from "./hooks.ts"
import type { Intent } from "./intent.ts"
import type { LimiterStore } from "./limiter.ts"
import type { Transport } from "./transport.ts"

/** Signs the requests of BI SNAP operations; `createSnapSigner` of `@pay/signatures` makes the signer. */
export interface SnapConfig {
  /** Client id, sent as `X-PARTNER-ID`. */
  readonly partnerId: string
  /** Device of the end user, sent as `CHANNEL-ID`; default `unknown`. */
  readonly channelId?: string
  readonly signer: SnapSigner
}

export interface SnapSigner {
  /** Headers for these very bytes; `path` is as called, with its query, without host. */
  readonly sign: (message: {
    readonly method: string
    readonly path: string
    readonly body: Uint8Array
  }) => Promise<{ readonly "X-TIMESTAMP": string; readonly "X-SIGNATURE": string }>
}

/** Options that every call of a client or scope starts with; a call's own options win. */
export interface CallDefaults {
  /** Sub-account on whose behalf calls are made. An operation that cannot be called for one refuses. */
  readonly forUserId?: string | undefined
  /** Split rule of payments; sent with each operation that takes one. */
  readonly withSplitRule?: string | undefined
  /** API version; default: each operation's own, or the account's. */
  readonly apiVersion?: string | undefined
  readonly [option: string]: string | undefined
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
  /** Requests on their way at a time to one origin; others wait their turn. Default 64. */
  readonly maxConnections?: number
  /** Calls a minute and endpoint that this client allows itself; default 60 with a test key, 6 000 otherwise; `false`: no limit. */
  readonly callsPerMinute?: number | false
  /** Where calls are counted; default: in this process, for all clients of one key together. */
  readonly limiter?: LimiterStore
  readonly defaults?: CallDefaults
  readonly snap?: SnapConfig
  /** Replaces the platform's transport, e.g. by `fetchTransport(fetch)` or `nodeTransport({ tls })`. */
  readonly transport?: Transport
  /** Listeners for logs and metrics. */
  readonly hooks?: Hooks
}

/** Options of one call. */
export interface CallOptions {
  readonly timeoutMs?: number
  readonly deadlineMs?: number
  readonly retries?: number
  readonly signal?: AbortSignal
  /** API version for this call. */
  readonly apiVersion?: string
  /** Durable name of this write: after a crash the same name repeats the same request, or returns its recorded answer. */
  readonly intent?: Intent
}

/** Options of an operation that takes an idempotency key. */
export interface KeyedOptions {
  /** Default: a fresh UUID a call, the same on every attempt. */
  readonly idempotencyKey?: string
}

export interface Settings {
  readonly apiKey: string
  readonly authorization: string
  /** Scheme, host and port. */
  readonly origin: string
  /** Path that comes before every operation's own; usually empty. */
  readonly prefix: string
  readonly timeoutMs: number
  readonly deadlineMs: number
  readonly retries: number
  readonly maxConnections: number
  readonly callsPerMinute: number | undefined
  readonly live: boolean
  readonly defaults: CallDefaults
  readonly snap: SnapConfig | undefined
}

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/

const placeOf = (text: string): { readonly origin: string; readonly prefix: string } => {
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
  return { origin: url.origin, prefix: url.pathname.replace(/\/+$/, "") }
}

/** The value, or the fallback; throws {@link ConfigError} unless it is a whole number of at least `least`. */
export const whole = (field: string, value: number | undefined, fallback: number, least: number): number => {
  const chosen = value ?? fallback
  if (!Number.isSafeInteger(chosen) || chosen < least)
    throw new ConfigError(field, `must be a whole number of at least ${least}`)
  return chosen
}

/** Checks a configuration once. Throws {@link ConfigError}. */
export const settingsOf = (config: ClientConfig, origin: string): Settings => {
  const { apiKey } = config
  if (typeof apiKey !== "string" || apiKey === "") throw new ConfigError("apiKey", "must not be empty")
  if (!/^[\x21-\x39\x3b-\x7e]+$/.test(apiKey))
    throw new ConfigError("apiKey", "must be printable ASCII without spaces or colons")
  const timeoutMs = whole("timeoutMs", config.timeoutMs, 30_000, 1)
  const live = !apiKey.includes("_development_")
  const limit = config.callsPerMinute ?? (live ? 6000 : 60)
  return {
    apiKey,
    authorization: `Basic ${btoa(`${apiKey}:`)}`,
    ...placeOf(config.baseUrl ?? origin),
    timeoutMs,
    deadlineMs: whole("deadlineMs", config.deadlineMs, Math.max(80_000, timeoutMs), 1),
    retries: whole("retries", config.retries, 2, 0),
    maxConnections: whole("maxConnections", config.maxConnections, 64, 1),
    callsPerMinute: limit === false ? undefined : whole("callsPerMinute", limit, 60, 1),
    live,
    defaults: config.defaults ?? {},
    snap: config.snap
  }
}
