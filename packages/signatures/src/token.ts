/**
 * The callback token: one shared secret that comes with each delivery, compared in constant time.
 *
 * @module
 */
import { SignatureSetupError, type TokenFailure } from "./errors.ts"

/** A token and the name under which a check reports it, for rotation and for several accounts behind one endpoint. */
export interface NamedToken {
  readonly token: string
  /** Which token matched: an account, `"test"`, `"2026-01"`. Shown in reports, so never the token itself. */
  readonly label: string
}

export type TokenCheck =
  | { readonly ok: true; readonly index: number; readonly label: string | undefined }
  | { readonly ok: false; readonly reason: TokenFailure }

export interface TokenVerifier {
  /** Compares a header's value with every accepted token. Takes the same time whichever token matches, or none. */
  readonly verify: (presented: string | null | undefined) => TokenCheck
}

const MAX_LENGTH = 512
const MISSING: TokenCheck = { ok: false, reason: "missing-token" }
const WRONG: TokenCheck = { ok: false, reason: "wrong-token" }

/**
 * Whether two strings are equal, in a time that depends on the presented one's length alone.
 *
 * WebCrypto has no constant-time comparison, so the loop never leaves early and never branches on a character.
 */
export const equalInConstantTime = (presented: string, secret: string): boolean => {
  let difference = presented.length ^ secret.length
  const wrap = secret.length === 0 ? 1 : secret.length
  for (let i = 0; i < presented.length; i++) difference |= presented.charCodeAt(i) ^ secret.charCodeAt(i % wrap)
  return difference === 0
}

const checked = (entry: string | NamedToken): { readonly token: string; readonly label: string | undefined } => {
  const { token, label } = typeof entry === "string" ? { token: entry, label: undefined } : entry
  if (typeof token !== "string" || token === "")
    throw new SignatureSetupError("empty-token", "a callback token is empty; an empty token would let everybody in")
  // A header's value arrives trimmed, so such a token could never match.
  if (token.trim() !== token)
    throw new SignatureSetupError("padded-token", "a callback token begins or ends with white space")
  if (token.length > MAX_LENGTH)
    throw new SignatureSetupError("token-too-long", `a callback token is longer than ${MAX_LENGTH} characters`)
  return { token, label }
}

/**
 * Builds the check of `x-callback-token` against a list of tokens: the new one and, while it is being rotated, the old.
 *
 * Source: Xendit API reference › Webhooks › Verify events are sent from Xendit.
 */
export const createTokenVerifier = (tokens: ReadonlyArray<string | NamedToken>): TokenVerifier => {
  const accepted = tokens.map(checked)
  if (accepted.length === 0) throw new SignatureSetupError("no-token", "at least one callback token is needed")
  return {
    verify: (presented) => {
      if (presented === null || presented === undefined || presented === "") return MISSING
      if (presented.length > MAX_LENGTH) return WRONG
      let match = -1
      for (let i = 0; i < accepted.length; i++) {
        if (equalInConstantTime(presented, accepted[i]!.token)) match = i
      }
      return match === -1 ? WRONG : { ok: true, index: match, label: accepted[match]!.label }
    }
  }
}
