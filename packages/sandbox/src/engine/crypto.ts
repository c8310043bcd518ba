/**
 * Digests, signatures and key pairs for products: the same input gives the same output, also the key pairs, which are
 * drawn from the seed as ids are.
 *
 * @module
 */
import { checkPrimeSync, createHmac, createPrivateKey, createPublicKey, hash, sign, verify } from "node:crypto"
import type { Ids } from "./random.ts"

export const sha256Hex = (bytes: Uint8Array): string => hash("sha256", bytes, "hex")
export const md5Hex = (text: string): string => hash("md5", text, "hex")
export const hmacHex = (key: string, text: string): string => createHmac("sha256", key).update(text).digest("hex")

/** RSA with SHA-256 over a text; the key is PEM. */
export const signRsa = (privateKey: string, text: string): string =>
  sign("RSA-SHA256", Buffer.from(text), privateKey).toString("base64")

/** Whether a public key, SPKI PEM, verifies a signature. Throws where it is no key. */
export const verifiesRsa = (publicKey: string, text: string, signature: string): boolean =>
  verify("RSA-SHA256", Buffer.from(text), createPublicKey(publicKey), Buffer.from(signature, "base64"))

/** The public key of a private one, SPKI PEM. */
export const publicKeyOf = (privateKey: string): string =>
  createPublicKey(privateKey).export({ type: "spki", format: "pem" }).toString()

const EXPONENT = 65_537n
const PRIME_BITS = 1_024n

// Both topmost bits are set, so that the product of two has all its bits.
const drawPrime = (ids: Ids): bigint => {
  let candidate = BigInt(`0x${ids.hex(Number(PRIME_BITS) / 4)}`) | (3n << (PRIME_BITS - 2n)) | 1n
  while ((candidate - 1n) % EXPONENT === 0n || !checkPrimeSync(candidate)) candidate += 2n
  return candidate
}

const inverse = (value: bigint, modulus: bigint): bigint => {
  let [a, b] = [value % modulus, modulus]
  let [x, y] = [1n, 0n]
  while (b !== 0n) {
    const quotient = a / b
    ;[a, b] = [b, a - quotient * b]
    ;[x, y] = [y, x - quotient * y]
  }
  return ((x % modulus) + modulus) % modulus
}

const base64url = (value: bigint): string => {
  const hex = value.toString(16)
  return Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, "hex").toString("base64url")
}

/** A private RSA key of 2,048 bits, PKCS#8 PEM. For a sandbox only: whoever knows the seed knows the key. */
export const drawRsaKey = (ids: Ids): string => {
  const p = drawPrime(ids)
  const q = drawPrime(ids)
  const d = inverse(EXPONENT, (p - 1n) * (q - 1n))
  const parts = { n: p * q, e: EXPONENT, d, p, q, dp: d % (p - 1n), dq: d % (q - 1n), qi: inverse(q, p) }
  const key = Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, base64url(value)]))
  return createPrivateKey({ key: { kty: "RSA", ...key }, format: "jwk" })
    .export({ type: "pkcs8", format: "pem" })
    .toString()
}
