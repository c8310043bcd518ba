/**
 * SNAP BI signers: requests and notifications, with or without access token, and access-token requests.
 *
 * Source: SNAP BI technical standard, Security: Signature and Timestamp; Xendit API reference › SNAP for the headers.
 *
 * @module
 */
import { SignatureSetupError } from "./errors.ts"
import { hmacKey, once, type RsaKey, rsaAlgorithm, rsaKey, toBase64, utf8 } from "./keys.ts"
import { type SnapMessage, snapStringToSign, snapTokenStringToSign } from "./snap-text.ts"
import { formatTimestamp, JAKARTA_OFFSET, parseTimestamp } from "./timestamp.ts"

/** Signs bytes somewhere else, e.g. in an HSM: SHA256withRSA (PKCS#1 v1.5), the raw signature or its base64. */
export type ExternalSigner = (data: Uint8Array) => Promise<Uint8Array | string>

export interface SnapHeaders {
  readonly "X-TIMESTAMP": string
  readonly "X-SIGNATURE": string
}

interface SigningClock {
  /** Current time, ms since 1970 UTC. */
  readonly now?: () => number
  /** Offset of X-TIMESTAMP, minutes east of UTC; 420 (Jakarta) by default. */
  readonly offsetMinutes?: number
}

export type SnapSignerOptions = SigningClock &
  (
    | { readonly kind?: "asymmetric"; readonly privateKey: RsaKey | ExternalSigner }
    | {
        readonly kind: "symmetric"
        readonly clientSecret: string
        /** The B2B access token, or where to get a fresh one. */
        readonly accessToken: string | (() => string | Promise<string>)
      }
  )

export interface SnapSigner {
  /** Headers for one message. Pass `timestamp` to repeat a request with the same bytes and headers. */
  readonly sign: (message: SnapMessage & { readonly timestamp?: string }) => Promise<SnapHeaders>
  /** Reads the key now, so that a wrong one is found at start and not at the first payment. */
  readonly ready: () => Promise<void>
}

interface TextSigner {
  readonly sign: (text: string) => Promise<string>
  readonly ready: () => Promise<void>
}

const rsaSigner = (key: RsaKey | ExternalSigner): TextSigner => {
  if (typeof key === "function") {
    return {
      ready: async () => {},
      sign: async (text) => {
        const signature = await key(utf8(text))
        return typeof signature === "string" ? signature : toBase64(signature)
      }
    }
  }
  const imported = once(() => rsaKey(key, "private"))
  return {
    ready: async () => void (await imported()),
    sign: async (text) => toBase64(new Uint8Array(await crypto.subtle.sign(rsaAlgorithm, await imported(), utf8(text))))
  }
}

const stamp = (clock: SigningClock, given: string | undefined): string => {
  if (given === undefined) return formatTimestamp((clock.now ?? Date.now)(), clock.offsetMinutes ?? JAKARTA_OFFSET)
  if (parseTimestamp(given) === undefined)
    throw new SignatureSetupError("timestamp", "the timestamp must be ISO 8601 with an offset")
  return given
}

/** Builds a signer of SNAP requests and notifications; asymmetric without access token unless `kind` says otherwise. */
export const createSnapSigner = (options: SnapSignerOptions): SnapSigner => {
  if (options.kind === "symmetric") {
    const { clientSecret, accessToken } = options
    const key = once(() => hmacKey(clientSecret))
    return {
      ready: async () => void (await key()),
      sign: async (message) => {
        const timestamp = stamp(options, message.timestamp)
        const token = typeof accessToken === "string" ? accessToken : await accessToken()
        const text = await snapStringToSign({ ...message, timestamp, accessToken: token })
        const signature = await crypto.subtle.sign("HMAC", await key(), utf8(text))
        return { "X-TIMESTAMP": timestamp, "X-SIGNATURE": toBase64(new Uint8Array(signature)) }
      }
    }
  }
  const signer = rsaSigner(options.privateKey)
  return {
    ready: signer.ready,
    sign: async (message) => {
      const timestamp = stamp(options, message.timestamp)
      return {
        "X-TIMESTAMP": timestamp,
        "X-SIGNATURE": await signer.sign(await snapStringToSign({ ...message, timestamp }))
      }
    }
  }
}

export interface SnapTokenSigner {
  readonly sign: (request?: {
    readonly timestamp?: string
  }) => Promise<SnapHeaders & { readonly "X-CLIENT-KEY": string }>
  readonly ready: () => Promise<void>
}

/** Builds the signer of B2B access-token requests, for gateways that hand out tokens. */
export const createSnapTokenSigner = (
  options: SigningClock & { readonly clientId: string; readonly privateKey: RsaKey | ExternalSigner }
): SnapTokenSigner => {
  const signer = rsaSigner(options.privateKey)
  return {
    ready: signer.ready,
    sign: async (request) => {
      const timestamp = stamp(options, request?.timestamp)
      const signature = await signer.sign(snapTokenStringToSign(options.clientId, timestamp))
      return { "X-CLIENT-KEY": options.clientId, "X-TIMESTAMP": timestamp, "X-SIGNATURE": signature }
    }
  }
}

/** A fresh `X-EXTERNAL-ID`. SNAP refuses one that was used within 24 hours, so it is random over 122 bits. */
export const newExternalId = (): string => crypto.randomUUID()
