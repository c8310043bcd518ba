/**
 * SNAP signatures and callback tokens on WebCrypto alone: Node, Bun, Deno and workers.
 *
 * @module
 */
export { type SignatureFailure, SignatureSetupError, type TokenFailure } from "./errors.ts"
export type { RsaKey, WebCryptoKey } from "./keys.ts"
export { minify } from "./minify.ts"
export {
  createSnapSigner,
  createSnapTokenSigner,
  type ExternalSigner,
  newExternalId,
  type SnapHeaders,
  type SnapSigner,
  type SnapSignerOptions,
  type SnapTokenSigner
} from "./snap-sign.ts"
export { type SnapMessage, snapStringToSign, snapTokenStringToSign } from "./snap-text.ts"
export {
  createSnapTokenVerifier,
  createSnapVerifier,
  type SignedSnapMessage,
  type SnapCheck,
  type SnapTokenVerifier,
  type SnapVerifier,
  type SnapVerifierOptions
} from "./snap-verify.ts"
export { formatTimestamp, JAKARTA_OFFSET, parseTimestamp } from "./timestamp.ts"
export {
  createTokenVerifier,
  equalInConstantTime,
  type NamedToken,
  type TokenCheck,
  type TokenVerifier
} from "./token.ts"
