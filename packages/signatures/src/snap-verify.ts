/**
 * SNAP BI verifiers: a list of keys while they rotate, a timestamp tolerance in both directions.
 *
 * @module
 */
import { type SignatureFailure, SignatureSetupError } from "./errors.ts"
import {
  type Bytes,
  fromBase64,
  hmacKey,
  once,
  type RsaKey,
  rsaAlgorithm,
  rsaKey,
  utf8,
  type WebCryptoKey
} from "./keys.ts"
import { isSignable, type SnapMessage, snapStringToSign, snapTokenStringToSign } from "./snap-text.ts"
import { parseTimestamp } from "./timestamp.ts"

interface Tolerance {
  /** How far X-TIMESTAMP may lie in the past and in the future, ms; 300,000 (five minutes) each by default. */
  readonly toleranceMs?: number | { readonly past: number; readonly future: number }
  /** Current time, ms since 1970 UTC. */
  readonly now?: () => number
}

export type SnapVerifierOptions = Tolerance &
  (
    | { readonly kind?: "asymmetric"; readonly publicKeys: ReadonlyArray<RsaKey> }
    | { readonly kind: "symmetric"; readonly clientSecrets: ReadonlyArray<string> }
  )

/** A received message with the two headers that prove it, and for the symmetric kind the token it was sent under. */
export interface SignedSnapMessage extends SnapMessage {
  readonly timestamp: string | null | undefined
  readonly signature: string | null | undefined
  readonly accessToken?: string
}

export type SnapCheck =
  | { readonly ok: true; readonly keyIndex: number; readonly timestamp: number }
  | { readonly ok: false; readonly reason: SignatureFailure }

export interface SnapVerifier {
  readonly verify: (message: SignedSnapMessage) => Promise<SnapCheck>
  /** Reads the keys now, so that a wrong one is found at start and not at the first payment. */
  readonly ready: () => Promise<void>
}

const checkTime = (options: Tolerance): ((text: string) => number | SignatureFailure) => {
  const { past, future } =
    typeof options.toleranceMs === "object"
      ? options.toleranceMs
      : { past: options.toleranceMs ?? 300_000, future: options.toleranceMs ?? 300_000 }
  if (!(past >= 0 && future >= 0 && Number.isFinite(past) && Number.isFinite(future)))
    throw new SignatureSetupError("tolerance", "the timestamp tolerance must be a number of milliseconds, 0 or more")
  const now = options.now ?? Date.now
  return (text) => {
    const at = parseTimestamp(text)
    if (at === undefined) return "malformed-timestamp"
    const age = now() - at
    if (age > past) return "timestamp-too-old"
    return -age > future ? "timestamp-too-new" : at
  }
}

const anyKey = async (
  keys: ReadonlyArray<() => Promise<WebCryptoKey>>,
  algorithm: string,
  signature: Bytes,
  text: string
): Promise<number> => {
  const data = utf8(text)
  for (const [index, key] of keys.entries()) {
    if (await crypto.subtle.verify(algorithm, await key(), signature, data)) return index
  }
  return -1
}

type Proof = Pick<SignedSnapMessage, "timestamp" | "signature">

const proofCheck = (options: SnapVerifierOptions) => {
  const time = checkTime(options)
  const symmetric = options.kind === "symmetric"
  const keys = symmetric
    ? options.clientSecrets.map((secret) => once(() => hmacKey(secret)))
    : options.publicKeys.map((key) => once(() => rsaKey(key, "public")))
  if (keys.length === 0) throw new SignatureSetupError("no-key", "at least one key is needed to verify signatures")
  const refuse = (reason: SignatureFailure): SnapCheck => ({ ok: false, reason })
  const verify = async (proof: Proof, text: (timestamp: string) => string | Promise<string>): Promise<SnapCheck> => {
    if (!proof.signature) return refuse("missing-signature")
    if (!proof.timestamp) return refuse("missing-timestamp")
    const at = time(proof.timestamp)
    if (typeof at === "string") return refuse(at)
    const signature = fromBase64(proof.signature)
    if (!signature) return refuse("malformed-signature")
    const algorithm = symmetric ? "HMAC" : rsaAlgorithm
    const index = await anyKey(keys, algorithm, signature, await text(proof.timestamp))
    return index === -1 ? refuse("wrong-signature") : { ok: true, keyIndex: index, timestamp: at }
  }
  return { verify, ready: async () => void (await Promise.all(keys.map((key) => key()))) }
}

/** Builds the check of SNAP requests and notifications against a list of keys, old ones included while they rotate. */
export const createSnapVerifier = (options: SnapVerifierOptions): SnapVerifier => {
  const { verify, ready } = proofCheck(options)
  return {
    ready,
    verify: async (message) => {
      // Nobody can have signed such a message, so its signature is wrong whatever it is.
      if (!isSignable(message)) return { ok: false, reason: "wrong-signature" }
      return verify(message, (timestamp) => {
        const { method, path, body, accessToken } = message
        const covered = { method, path, body, timestamp }
        if (options.kind !== "symmetric") return snapStringToSign(covered)
        if (accessToken === undefined)
          throw new SignatureSetupError("no-token", "symmetric signatures cover the access token; pass accessToken")
        return snapStringToSign({ ...covered, accessToken })
      })
    }
  }
}

export interface SnapTokenVerifier {
  readonly verify: (request: Proof & { readonly clientId: string }) => Promise<SnapCheck>
  readonly ready: () => Promise<void>
}

/** Builds the check of B2B access-token requests. */
export const createSnapTokenVerifier = (
  options: Tolerance & { readonly publicKeys: ReadonlyArray<RsaKey> }
): SnapTokenVerifier => {
  const { verify, ready } = proofCheck(options)
  return {
    ready,
    verify: (request) => verify(request, (timestamp) => snapTokenStringToSign(request.clientId, timestamp))
  }
}
