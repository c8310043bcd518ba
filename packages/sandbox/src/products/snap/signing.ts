/**
 * The provider's signature on SNAP events. Source: Xendit API reference › BI SNAP, headers of the callbacks; the SNAP BI
 * technical standard for the signature.
 *
 * @module
 */
import { createHash, createPublicKey, generateKeyPairSync, sign } from "node:crypto"
import { formatTimestamp, minify } from "@pay/signatures"
import type { Context, Handler, ProductModule } from "../../engine/product.ts"
import { table } from "../../engine/store.ts"
import { eventHeaders } from "./rules.ts"

/** PKCS#8 PEM by realm: made at first use, so that starting stays fast, and kept with the store. */
const keys = table<string>("snap.signing_keys")

const BITS = 2_048

const keyOf = (context: Context): string => {
  const known = context.get(keys, context.realm.id)
  if (known !== undefined) return known
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: BITS })
  const pem = privateKey.export({ type: "pkcs8", format: "pem" }).toString()
  context.put(keys, context.realm.id, pem)
  return pem
}

/** `GET /_sandbox/snap/public-key`: what the merchant verifies events with, SPKI PEM. */
export const showPublicKey: Handler = (context) => ({
  body: { public_key: createPublicKey(keyOf(context)).export({ type: "spki", format: "pem" }).toString() }
})

export const signedHeaders: NonNullable<ProductModule["webhookHeaders"]> = (context, { url, payload }) => {
  const { pathname, search } = new URL(url)
  const timestamp = formatTimestamp(context.now)
  const hash = createHash("sha256")
    .update(minify(Buffer.from(payload)))
    .digest("hex")
  const text = `POST:${pathname}${search}:${hash}:${timestamp}`
  return {
    ...eventHeaders(context),
    "x-timestamp": timestamp,
    "x-signature": sign("RSA-SHA256", Buffer.from(text), keyOf(context)).toString("base64")
  }
}
