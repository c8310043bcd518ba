/**
 * What a SNAP BI signature covers.
 *
 * Source: SNAP BI technical standard (payment system association of Indonesia), Security: Signature and Timestamp.
 *
 * @module
 */
import { SignatureSetupError } from "./errors.ts"
import type { Bytes } from "./keys.ts"
import { minify } from "./minify.ts"

/** What a transaction or notification signature covers. */
export interface SnapMessage {
  /** HTTP method, in any case; signed in upper case. */
  readonly method: string
  /** Origin form as called: `/snap/v1.0/…`, with its query string if there is one; no scheme, no host. */
  readonly path: string
  /** The very bytes of the body; empty for none. */
  readonly body: Uint8Array
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"))

const bodyHash = async (body: Uint8Array): Promise<string> => {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", minify(body) as Bytes))
  let hex = ""
  for (const byte of digest) hex += HEX[byte]!
  return hex
}

const isMethod = (method: string): boolean => /^[A-Za-z]+$/.test(method)
const isOriginForm = (path: string): boolean => path.startsWith("/") && !path.startsWith("//")

/** Whether a signature can cover a message at all; what is received may carry any method and path. */
export const isSignable = ({ method, path }: SnapMessage): boolean => isMethod(method) && isOriginForm(path)

/** The text a SNAP message signature covers; the access token stands in it for the symmetric kind alone. */
export const snapStringToSign = async (
  message: SnapMessage & { readonly timestamp: string; readonly accessToken?: string }
): Promise<string> => {
  if (!isMethod(message.method)) throw new SignatureSetupError("method", "the HTTP method must be a word")
  if (!isOriginForm(message.path))
    throw new SignatureSetupError("path", "the path must be in origin form: begin with one slash, without a host")
  const parts = [message.method.toUpperCase(), message.path]
  if (message.accessToken !== undefined) parts.push(message.accessToken)
  parts.push(await bodyHash(message.body), message.timestamp)
  return parts.join(":")
}

/** The text a B2B access-token request signs. */
export const snapTokenStringToSign = (clientId: string, timestamp: string): string => `${clientId}|${timestamp}`
