/** Tells whether two requests are the same without keeping either. */

const utf8 = new TextEncoder()

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")

/** A fresh salt, so that equal requests under two names do not show as equal. */
export const newSalt = (): string => hex(crypto.getRandomValues(new Uint8Array(16)))

const hmac = async (secret: string, salt: string, text: string): Promise<string> => {
  const algorithm = { name: "HMAC", hash: "SHA-256" }
  const key = await crypto.subtle.importKey("raw", utf8.encode(`${salt}:${secret}`), algorithm, false, ["sign"])
  return hex(new Uint8Array(await crypto.subtle.sign("HMAC", key, utf8.encode(text))))
}

/** `salt:digest` of a request's bytes. */
export const digestOf = async (secret: string, salt: string, bytes: string): Promise<string> =>
  `${salt}:${await hmac(secret, salt, bytes)}`

/** Whether the digest was made of these bytes. */
export const matches = async (secret: string, digest: string, bytes: string): Promise<boolean> =>
  (await digestOf(secret, digest.slice(0, digest.indexOf(":")), bytes)) === digest
