/**
 * The provider's signature on SNAP events. Source: Xendit API reference › BI SNAP, headers of the callbacks; the SNAP BI
 * technical standard for the signature.
 *
 * @module
 */
import { formatTimestamp, minify } from "@pay/signatures"
import { drawRsaKey, publicKeyOf, sha256Hex, signRsa } from "../../engine/crypto.ts"
import type { Context, Handler, ProductModule } from "../../engine/product.ts"
import { table } from "../../engine/store.ts"
import { eventHeaders } from "./rules.ts"

/** PKCS#8 PEM by realm: made at first use, so that starting stays fast, and kept with the store. */
const keys = table<string>("snap.signing_keys")

const keyOf = (context: Context): string => {
  const known = context.get(keys, context.realm.id)
  if (known !== undefined) return known
  const pem = drawRsaKey(context.ids)
  context.put(keys, context.realm.id, pem)
  return pem
}

/** `GET /_sandbox/snap/public-key`: what the merchant verifies events with, SPKI PEM. */
export const showPublicKey: Handler = (context) => ({
  body: { public_key: publicKeyOf(keyOf(context)) }
})

export const signedHeaders: NonNullable<ProductModule["webhookHeaders"]> = (context, { url, payload }) => {
  const { pathname, search } = new URL(url)
  const timestamp = formatTimestamp(context.now)
  const text = `POST:${pathname}${search}:${sha256Hex(minify(Buffer.from(payload)))}:${timestamp}`
  return {
    ...eventHeaders(context),
    "x-timestamp": timestamp,
    "x-signature": signRsa(keyOf(context), text)
  }
}
