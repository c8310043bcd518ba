/**
 * Why a signature or token was refused, and what a wrong set-up is called.
 *
 * @module
 */

/** Why a callback token was refused. */
export type TokenFailure = "missing-token" | "wrong-token"

/** Why a SNAP signature was refused; one reason each, the first that applies. */
export type SignatureFailure =
  | "missing-signature"
  | "missing-timestamp"
  | "malformed-timestamp"
  | "timestamp-too-old"
  | "timestamp-too-new"
  | "malformed-signature"
  | "wrong-signature"

/** The set-up cannot work (an empty token, a key of the wrong kind). Thrown while building, never by a check. */
export class SignatureSetupError extends Error {
  readonly _tag = "SignatureSetupError"
  override readonly name = "SignatureSetupError"
  readonly problem:
    | "no-token"
    | "empty-token"
    | "padded-token"
    | "token-too-long"
    | "no-key"
    | "key-format"
    | "key-too-short"
    | "empty-secret"
    | "path"
    | "method"
    | "tolerance"
    | "timestamp"
  constructor(problem: SignatureSetupError["problem"], message: string) {
    super(message)
    this.problem = problem
  }
}
