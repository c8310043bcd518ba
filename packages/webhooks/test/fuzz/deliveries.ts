/**
 * Deliveries of all sorts: genuine, forged, broken, disguised.
 *
 * @module
 */
import { generateKeyPairSync } from "node:crypto"
import { createSnapSigner, createSnapVerifier } from "@pay/signatures"
import fc from "fast-check"
import type { DeliverySource } from "../../src/index.ts"
import { TOKEN } from "../support.ts"
import { body, damage, damages, payloads, utf8 } from "./bodies.ts"

export const NOW = Date.UTC(2026, 0, 15)
export const OLD_TOKEN = "older-callback-token"
export const PATH = "/hooks?shop=1"

/** What one case is made of. */
export interface Case {
  readonly method: string
  readonly path: string
  /** Values of one header each; a list is a header that came more than once. */
  readonly headers: Readonly<Record<string, string | ReadonlyArray<string> | undefined>>
  readonly body: Uint8Array<ArrayBuffer>
  /** The body as it was when it was signed, where it was. */
  readonly signed: Signed | undefined
  readonly form: Form
  readonly route: string | undefined
}

export interface Signed {
  readonly body: Uint8Array
  readonly timestamp: string
  readonly signature: string
}

const keys = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  publicKeyEncoding: { type: "spki", format: "pem" },
  privateKeyEncoding: { type: "pkcs8", format: "pem" }
})
export const snap = createSnapVerifier({ publicKeys: [keys.publicKey], now: () => NOW })
const signer = createSnapSigner({ privateKey: keys.privateKey, now: () => NOW })

// Signing is slow, so what is signed is signed beforehand and then changed.
const pool: ReadonlyArray<Signed> = await Promise.all(
  payloads.slice(-12).map(async (payload): Promise<Signed> => {
    const body = utf8(JSON.stringify(payload, null, 1))
    const { "X-SIGNATURE": signature, "X-TIMESTAMP": timestamp } = await signer.sign({
      method: "POST",
      path: PATH,
      body
    })
    return { body, signature, timestamp }
  })
)

const nearMisses = [
  TOKEN.slice(0, -1),
  `${TOKEN}x`,
  TOKEN.toUpperCase(),
  ` ${TOKEN}`,
  `${TOKEN}\u0000`,
  `${TOKEN}, ${TOKEN}`,
  `${TOKEN}, ${OLD_TOKEN}`,
  TOKEN + TOKEN,
  [...TOKEN].reverse().join(""),
  "",
  "null",
  "x".repeat(5000)
]
const token = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom<string | ReadonlyArray<string>>(TOKEN, OLD_TOKEN, [TOKEN]) },
  { weight: 4, arbitrary: fc.constantFrom<string | ReadonlyArray<string>>(...nearMisses, [TOKEN, TOKEN], []) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
  { weight: 2, arbitrary: fc.constant(undefined) }
)
const contentType = fc.oneof(
  { weight: 12, arbitrary: fc.constant("application/json") },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      undefined,
      "",
      "application/json; charset=utf-8",
      'Application/JSON;charset="UTF-8"',
      "application/vnd.gateway+json",
      "application/json; charset=latin1",
      "application/json; charset=utf-16",
      "application/jsonp",
      "text/json",
      "text/plain",
      "multipart/form-data; boundary=application/json",
      "text/html, application/json",
      "application/json, text/html"
    )
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 40 }) }
)
const method = fc.oneof(
  { weight: 20, arbitrary: fc.constant("POST") },
  { weight: 1, arbitrary: fc.constantFrom("post", "GET", "PUT", "", "POST ", "CONNECT") }
)
const path = fc.oneof(
  { weight: 12, arbitrary: fc.constant(PATH) },
  {
    weight: 1,
    arbitrary: fc.constantFrom("/hooks", "*", "", "//evil.example/hooks", `http://evil.example${PATH}`, "hooks")
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 30 }) }
)
const length = fc.oneof(
  { weight: 8, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.constantFrom("0", "-1", "99999999", "1e9", "NaN", "12abc") }
)
const FORMS = [
  "bytes",
  "buffer within a pool",
  "array buffer",
  "reader",
  "broken reader",
  "mixed case",
  "stream",
  "Request"
] as const
export type Form = (typeof FORMS)[number]

const base = {
  method,
  path,
  form: fc.constantFrom(...FORMS),
  route: fc.constantFrom(undefined, undefined, undefined, "paid", "accounts"),
  id: fc.oneof(fc.constant(undefined), fc.uuid(), fc.string({ maxLength: 20 })),
  contentType,
  length
}
interface Base {
  readonly method: string
  readonly path: string
  readonly form: Form
  readonly route: string | undefined
  readonly id: string | undefined
  readonly contentType: string | undefined
  readonly length: string | undefined
}
const common = ({ method: verb, path: called, form, route }: Base) => ({ method: verb, path: called, form, route })
const commonHeaders = ({ id, contentType: type, length: announced }: Base) => ({
  "webhook-id": id,
  "content-type": type,
  "content-length": announced
})

const byToken: fc.Arbitrary<Case> = fc
  .record({ ...base, token, body, timestamp: fc.string({ maxLength: 30 }) })
  .map(({ token: presented, body: bytes, ...rest }) => ({
    ...common(rest),
    headers: { ...commonHeaders(rest), "x-callback-token": presented },
    body: bytes,
    signed: undefined
  }))

const bySignature: fc.Arbitrary<Case> = fc
  .record({
    ...base,
    signed: fc.constantFrom(...pool),
    damages: fc.oneof(fc.constant<Array<[number, number, number]>>([]), damages),
    signature: fc.oneof(
      { weight: 4, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.constantFrom(...pool.map((one) => one.signature)) },
      { weight: 1, arbitrary: fc.oneof(fc.base64String(), fc.string({ maxLength: 400 })) }
    ),
    timestamp: fc.oneof(
      { weight: 6, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.string({ maxLength: 30 }) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          "2026-01-15T00:00:00Z",
          "2025-01-15T00:00:00+07:00",
          "2027-01-15T00:00:00Z",
          "9999-99-99T99:99:99Z"
        )
      }
    ),
    token: fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: token })
  })
  .map(
    ({
      signed,
      damages: all,
      signature = signed.signature,
      timestamp = signed.timestamp,
      token: presented,
      ...rest
    }) => ({
      ...common(rest),
      headers: {
        ...commonHeaders(rest),
        "x-callback-token": presented,
        "x-signature": signature,
        "x-timestamp": timestamp
      },
      body: all.reduce((value, one) => damage(value, ...one), Uint8Array.from(signed.body)),
      signed
    })
  )

/** One delivery in six carries a SNAP signature. */
export const deliveries: fc.Arbitrary<Case> = fc.oneof(
  { weight: 5, arbitrary: byToken },
  { weight: 1, arbitrary: bySignature }
)

const single = (headers: Case["headers"]): Map<string, string> => {
  const map = new Map<string, string>()
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) map.set(name, typeof value === "string" ? value : value.join(", "))
  return map
}

const chunks = (bytes: Uint8Array<ArrayBuffer>): ReadonlyArray<Uint8Array<ArrayBuffer>> => {
  const third = Math.ceil(bytes.length / 3)
  return [bytes.subarray(0, third), bytes.subarray(third, 2 * third), bytes.subarray(2 * third)]
}

/** The case as a framework would hand it on; `undefined` where the platform itself would refuse to build it. */
export const sourceOf = ({
  method: verb,
  path: called,
  headers,
  body: bytes,
  form
}: Case): DeliverySource | undefined => {
  const parts = { method: verb, path: called, headers }
  switch (form) {
    case "bytes":
      return { ...parts, body: bytes }
    case "buffer within a pool": {
      const all = Buffer.concat([Buffer.from('{"event":'), bytes, Buffer.from("}")])
      return { ...parts, body: all.subarray(9, 9 + bytes.length) }
    }
    case "array buffer":
      return { ...parts, body: bytes.slice().buffer }
    case "reader":
      return {
        ...parts,
        body: async (limit) =>
          bytes.length > limit ? { ok: false, reason: "body-too-large" } : { ok: true, raw: bytes }
      }
    case "broken reader":
      return { ...parts, body: async () => ({ ok: false, reason: "body-incomplete" }) }
    case "mixed case": {
      const mixed = Object.entries(headers).map(([name, value]) => [name.replace(/^\w/, (a) => a.toUpperCase()), value])
      return { ...parts, headers: Object.fromEntries(mixed), body: bytes }
    }
    case "stream": {
      const map = single(headers)
      const left = [...chunks(bytes)]
      return {
        method: verb,
        url: called,
        headers: { get: (name) => map.get(name.toLowerCase()) ?? null },
        bodyUsed: false,
        body: {
          getReader: () => ({
            read: async () => (left.length === 0 ? { done: true } : { done: false, value: left.shift() }),
            cancel: async () => undefined
          })
        }
      }
    }
    case "Request":
      try {
        const url = new URL(called, "http://shop.example")
        return new Request(url, { method: verb, headers: [...single(headers)], body: bytes })
      } catch {
        return undefined
      }
  }
}
