/**
 * Keys for WebCrypto: PEM texts, CryptoKeys and functions that sign elsewhere.
 *
 * @module
 */
import { SignatureSetupError } from "./errors.ts"

/** A WebCrypto key, as the platform's own types name it. */
export type WebCryptoKey = Parameters<typeof globalThis.crypto.subtle.verify>[1]
export type Bytes = Uint8Array<ArrayBuffer>

/** An RSA key: PEM text (`PRIVATE KEY`, PKCS#8; or `PUBLIC KEY`, SPKI) or a CryptoKey for RSASSA-PKCS1-v1_5, SHA-256. */
export type RsaKey = string | WebCryptoKey

const RSA = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" }
const PEM = /-----BEGIN ([A-Z0-9 ]+)-----([\s\S]+?)-----END \1-----/
const HINTS: Readonly<Record<string, string>> = {
  "RSA PRIVATE KEY": "convert this PKCS#1 key with: openssl pkcs8 -topk8 -nocrypt",
  "RSA PUBLIC KEY": "convert this PKCS#1 key with: openssl rsa -RSAPublicKey_in -pubout",
  "ENCRYPTED PRIVATE KEY": "decrypt the key first, or sign with a function",
  CERTIFICATE: "take the public key out of the certificate with: openssl x509 -pubkey -noout"
}

export const utf8 = (text: string): Bytes => new TextEncoder().encode(text)

export const toBase64 = (bytes: Uint8Array): string => {
  let binary = ""
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/

/** The bytes of canonical base64; undefined for anything else. */
export const fromBase64 = (text: string): Bytes | undefined => {
  if (text === "" || !BASE64.test(text)) return undefined
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
  // Two spellings of one signature would be one too many for whoever keys on it.
  return toBase64(bytes) === text ? bytes : undefined
}

const importPem = async (pem: string, kind: "private" | "public"): Promise<WebCryptoKey> => {
  const wanted = kind === "private" ? "PRIVATE KEY" : "PUBLIC KEY"
  const match = PEM.exec(pem)
  if (match?.[1] !== wanted) {
    const hint = match ? HINTS[match[1]!] : undefined
    const found = match ? `found ${match[1]}` : "found no PEM block"
    throw new SignatureSetupError("key-format", `expected a PEM ${wanted}, ${found}${hint ? `; ${hint}` : ""}`)
  }
  const der = fromBase64(match[2]!.replace(/\s+/g, ""))
  try {
    if (!der) throw new Error("not base64")
    const format = kind === "private" ? "pkcs8" : "spki"
    return await crypto.subtle.importKey(format, der, RSA, false, [kind === "private" ? "sign" : "verify"])
  } catch {
    // The platform's own error may quote the key's text.
    throw new SignatureSetupError("key-format", `the PEM ${wanted} is not a usable RSA key`)
  }
}

/** Reads an RSA key and refuses one that SNAP would not take: another algorithm, or fewer than 2048 bits. */
export const rsaKey = async (key: RsaKey, kind: "private" | "public"): Promise<WebCryptoKey> => {
  const imported = typeof key === "string" ? await importPem(key, kind) : key
  const algorithm = imported.algorithm as { name: string; modulusLength?: number; hash?: { name: string } }
  if (algorithm.name !== RSA.name || algorithm.hash?.name !== RSA.hash || imported.type !== kind)
    throw new SignatureSetupError("key-format", `expected a ${kind} key for ${RSA.name} with ${RSA.hash}`)
  if ((algorithm.modulusLength ?? 0) < 2048)
    throw new SignatureSetupError("key-too-short", "an RSA key for SNAP needs at least 2048 bits")
  return imported
}

/** An HMAC-SHA512 key of a client secret's UTF-8 bytes. */
export const hmacKey = async (secret: string): Promise<WebCryptoKey> => {
  if (secret === "") throw new SignatureSetupError("empty-secret", "the client secret is empty")
  return crypto.subtle.importKey("raw", utf8(secret), { name: "HMAC", hash: "SHA-512" }, false, ["sign", "verify"])
}

export const rsaAlgorithm: string = RSA.name

/** Runs an import once, on first use. */
export const once = <A>(make: () => Promise<A>): (() => Promise<A>) => {
  let made: Promise<A> | undefined
  return () => {
    made ??= make()
    return made
  }
}
