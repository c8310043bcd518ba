/**
 * The same signers and verifiers with their failures in the error type.
 *
 * @module
 */
import { Data, Effect } from "effect"
import { type SignatureFailure, SignatureSetupError, type TokenFailure } from "./errors.ts"
import * as Sign from "./snap-sign.ts"
import type { SnapMessage } from "./snap-text.ts"
import * as Verify from "./snap-verify.ts"
import * as Token from "./token.ts"

/** A signature or token was refused; `reason` says why. */
export class SignatureRefused extends Data.TaggedError("SignatureRefused")<{
  readonly reason: SignatureFailure | TokenFailure
}> {}

/** A pluggable signer failed, e.g. the HSM did not answer. */
export class SigningFailed extends Data.TaggedError("SigningFailed")<{ readonly cause: unknown }> {}

const orSetupError = (cause: unknown): SignatureSetupError | SigningFailed =>
  cause instanceof SignatureSetupError ? cause : new SigningFailed({ cause })

export interface SnapSigner {
  readonly sign: (
    message: SnapMessage & { readonly timestamp?: string }
  ) => Effect.Effect<Sign.SnapHeaders, SigningFailed | SignatureSetupError>
}

/** Builds a signer whose failures are typed; its options are those of the promise entry. */
export const makeSnapSigner = (options: Sign.SnapSignerOptions): Effect.Effect<SnapSigner, SignatureSetupError> =>
  setup(
    () => Sign.createSnapSigner(options),
    (signer) => signer.ready()
  ).pipe(
    Effect.map((signer) => ({
      sign: (message) => Effect.tryPromise({ try: () => signer.sign(message), catch: orSetupError })
    }))
  )

export interface SnapVerifier {
  readonly verify: (
    message: Verify.SignedSnapMessage
  ) => Effect.Effect<{ readonly keyIndex: number; readonly timestamp: number }, SignatureRefused | SignatureSetupError>
}

/** Builds a verifier that fails with the reason; keys are read at once, so a wrong one fails here. */
export const makeSnapVerifier = (
  options: Verify.SnapVerifierOptions
): Effect.Effect<SnapVerifier, SignatureSetupError> =>
  setup(
    () => Verify.createSnapVerifier(options),
    (verifier) => verifier.ready()
  ).pipe(
    Effect.map((verifier) => ({
      verify: (message) =>
        promised(() => verifier.verify(message)).pipe(
          Effect.flatMap((check) =>
            check.ok ? Effect.succeed(check) : Effect.fail(new SignatureRefused({ reason: check.reason }))
          )
        )
    }))
  )

export interface TokenVerifier {
  readonly verify: (
    presented: string | null | undefined
  ) => Effect.Effect<{ readonly index: number; readonly label: string | undefined }, SignatureRefused>
}

/** Builds the callback-token check. */
export const makeTokenVerifier = (
  tokens: ReadonlyArray<string | Token.NamedToken>
): Effect.Effect<TokenVerifier, SignatureSetupError> =>
  setup(
    () => Token.createTokenVerifier(tokens),
    async () => {}
  ).pipe(
    Effect.map((verifier) => ({
      verify: (presented) =>
        Effect.suspend(() => {
          const check = verifier.verify(presented)
          return check.ok ? Effect.succeed(check) : Effect.fail(new SignatureRefused({ reason: check.reason }))
        })
    }))
  )

// Anything but a set-up error is a defect here: no other failure is documented.
const promised = <A>(run: () => Promise<A>): Effect.Effect<A, SignatureSetupError> =>
  Effect.tryPromise({ try: run, catch: (cause) => cause }).pipe(
    Effect.catch((cause) => (cause instanceof SignatureSetupError ? Effect.fail(cause) : Effect.die(cause)))
  )

const setup = <A>(build: () => A, ready: (built: A) => Promise<void>): Effect.Effect<A, SignatureSetupError> =>
  promised(async () => {
    const built = build()
    await ready(built)
    return built
  })

export { SignatureSetupError } from "./errors.ts"
