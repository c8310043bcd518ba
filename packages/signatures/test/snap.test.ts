import {
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify
} from "node:crypto"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  createSnapSigner,
  createSnapTokenSigner,
  createSnapTokenVerifier,
  createSnapVerifier,
  formatTimestamp,
  newExternalId,
  SignatureSetupError,
  snapStringToSign
} from "../src/index.ts"

const pair = () =>
  generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" }
  })
const current = pair()
const previous = pair()
const stranger = pair()

const NOW = Date.parse("2026-03-01T05:00:00Z")
const STAMP = "2026-03-01T12:00:00+07:00"
const bytes = (text: string) => new TextEncoder().encode(text)
const json = fc.json().chain((text) => fc.constantFrom(text, JSON.stringify(JSON.parse(text), null, 2)))
const path = fc
  .stringMatching(/^\/[a-zA-Z0-9/._-]{0,40}(\?[a-z]=[a-z0-9%]{0,5})?$/)
  .filter((one) => !one.startsWith("//"))
const method = fc.constantFrom("POST", "get", "Put", "DELETE")
const message = fc.record({ method, path, body: json.map(bytes) })

const expectedText = (m: { method: string; path: string; body: Uint8Array }, token?: string) => {
  const text = new TextDecoder().decode(m.body)
  // The reference way of minifying: drop white space that is not inside a string literal.
  const minified = text.replace(/("(?:\\.|[^"\\])*")|\s+/g, "$1")
  const hash = createHash("sha256").update(minified).digest("hex")
  return [m.method.toUpperCase(), m.path, ...(token === undefined ? [] : [token]), hash, STAMP].join(":")
}

describe("asymmetric signatures", () => {
  it("verify with node:crypto whatever the message", async () => {
    const signer = createSnapSigner({ privateKey: current.privateKey, now: () => NOW })
    await fc.assert(
      fc.asyncProperty(message, async (one) => {
        const headers = await signer.sign(one)
        expect(headers["X-TIMESTAMP"]).toBe(STAMP)
        const ok = verify(
          "RSA-SHA256",
          Buffer.from(expectedText(one)),
          createPublicKey(current.publicKey),
          Buffer.from(headers["X-SIGNATURE"], "base64")
        )
        expect(ok).toBe(true)
      }),
      { numRuns: 60 }
    )
  })

  it("made by node:crypto are accepted, and refused once anything changed", async () => {
    const verifier = createSnapVerifier({ publicKeys: [current.publicKey], now: () => NOW })
    await fc.assert(
      fc.asyncProperty(message, fc.nat(), async (one, at) => {
        const signature = sign("RSA-SHA256", Buffer.from(expectedText(one)), createPrivateKey(current.privateKey))
        const signed = { ...one, timestamp: STAMP, signature: signature.toString("base64") }
        expect(await verifier.verify(signed)).toMatchObject({ ok: true, keyIndex: 0, timestamp: NOW })
        const changed = Uint8Array.from([...one.body, 0x21])
        const flipped = Buffer.from(signature)
        flipped[at % flipped.length]! ^= 1
        for (const tampered of [
          { ...signed, body: changed },
          { ...signed, method: "PATCH" },
          { ...signed, path: `${one.path}x` },
          { ...signed, timestamp: "2026-03-01T12:00:01+07:00" },
          { ...signed, signature: flipped.toString("base64") }
        ]) {
          expect(await verifier.verify(tampered)).toEqual({ ok: false, reason: "wrong-signature" })
        }
      }),
      { numRuns: 25 }
    )
  })

  it("accept every key of the list while keys rotate, and say which one matched", async () => {
    const verifier = createSnapVerifier({ publicKeys: [current.publicKey, previous.publicKey], now: () => NOW })
    const body = bytes('{"a": 1}')
    const by = async (privateKey: string) => {
      const headers = await createSnapSigner({ privateKey, now: () => NOW }).sign({ method: "POST", path: "/x", body })
      return verifier.verify({
        method: "POST",
        path: "/x",
        body,
        timestamp: headers["X-TIMESTAMP"],
        signature: headers["X-SIGNATURE"]
      })
    }
    expect(await by(current.privateKey)).toMatchObject({ ok: true, keyIndex: 0 })
    expect(await by(previous.privateKey)).toMatchObject({ ok: true, keyIndex: 1 })
    expect(await by(stranger.privateKey)).toEqual({ ok: false, reason: "wrong-signature" })
  })

  it("can be made elsewhere, as raw bytes or as base64", async () => {
    const body = bytes("{}")
    const verifier = createSnapVerifier({ publicKeys: [current.publicKey], now: () => NOW })
    const raw = async (data: Uint8Array) => sign("RSA-SHA256", data, createPrivateKey(current.privateKey))
    for (const privateKey of [raw, async (data: Uint8Array) => (await raw(data)).toString("base64")]) {
      const headers = await createSnapSigner({ privateKey, now: () => NOW }).sign({ method: "POST", path: "/x", body })
      const check = await verifier.verify({
        method: "POST",
        path: "/x",
        body,
        timestamp: headers["X-TIMESTAMP"],
        signature: headers["X-SIGNATURE"]
      })
      expect(check.ok).toBe(true)
    }
  })

  it("repeat the same headers for a repeated request", async () => {
    const signer = createSnapSigner({ privateKey: current.privateKey, now: () => NOW })
    const one = { method: "POST", path: "/x", body: bytes("{}") }
    const first = await signer.sign(one)
    expect(await signer.sign({ ...one, timestamp: first["X-TIMESTAMP"] })).toEqual(first)
  })
})

describe("symmetric signatures", () => {
  const secret = "client-secret-é"
  it("equal node:crypto's HMAC-SHA512 over the text with the access token", async () => {
    const signer = createSnapSigner({
      kind: "symmetric",
      clientSecret: secret,
      accessToken: async () => "token:with|colon",
      now: () => NOW
    })
    const verifier = createSnapVerifier({ kind: "symmetric", clientSecrets: ["older", secret], now: () => NOW })
    await fc.assert(
      fc.asyncProperty(message, async (one) => {
        const headers = await signer.sign(one)
        const text = expectedText(one, "token:with|colon")
        expect(headers["X-SIGNATURE"]).toBe(createHmac("sha512", secret).update(text).digest("base64"))
        const signed = { ...one, timestamp: headers["X-TIMESTAMP"], signature: headers["X-SIGNATURE"] }
        expect(await verifier.verify({ ...signed, accessToken: "token:with|colon" })).toMatchObject({
          ok: true,
          keyIndex: 1
        })
        expect(await verifier.verify({ ...signed, accessToken: "another" })).toEqual({
          ok: false,
          reason: "wrong-signature"
        })
      }),
      { numRuns: 60 }
    )
  })

  it("cannot be verified without the token they cover", async () => {
    const verifier = createSnapVerifier({ kind: "symmetric", clientSecrets: [secret], now: () => NOW })
    const unsigned = { method: "POST", path: "/x", body: bytes("{}"), timestamp: STAMP, signature: "AAAA" }
    await expect(verifier.verify(unsigned)).rejects.toThrow(SignatureSetupError)
  })
})

describe("access-token requests", () => {
  it("sign client id and timestamp", async () => {
    const signer = createSnapTokenSigner({ clientId: "c|1", privateKey: current.privateKey, now: () => NOW })
    const headers = await signer.sign()
    expect(headers["X-CLIENT-KEY"]).toBe("c|1")
    const signature = Buffer.from(headers["X-SIGNATURE"], "base64")
    expect(verify("RSA-SHA256", Buffer.from(`c|1|${STAMP}`), current.publicKey, signature)).toBe(true)
    const verifier = createSnapTokenVerifier({ publicKeys: [current.publicKey], now: () => NOW })
    const proof = { timestamp: headers["X-TIMESTAMP"], signature: headers["X-SIGNATURE"] }
    expect((await verifier.verify({ clientId: "c|1", ...proof })).ok).toBe(true)
    expect(await verifier.verify({ clientId: "c|2", ...proof })).toEqual({ ok: false, reason: "wrong-signature" })
  })
})

describe("refusals", () => {
  const body = bytes("{}")
  const base = { method: "POST", path: "/x", body }
  const signedAt = async (at: number) => {
    const headers = await createSnapSigner({ privateKey: current.privateKey, now: () => at }).sign(base)
    return { ...base, timestamp: headers["X-TIMESTAMP"], signature: headers["X-SIGNATURE"] }
  }

  it("tell a stale timestamp from one in the future, both outside the tolerance", async () => {
    const verifier = createSnapVerifier({ publicKeys: [current.publicKey], now: () => NOW })
    expect((await verifier.verify(await signedAt(NOW - 300_000))).ok).toBe(true)
    expect((await verifier.verify(await signedAt(NOW + 300_000))).ok).toBe(true)
    expect(await verifier.verify(await signedAt(NOW - 301_000))).toEqual({ ok: false, reason: "timestamp-too-old" })
    expect(await verifier.verify(await signedAt(NOW + 301_000))).toEqual({ ok: false, reason: "timestamp-too-new" })
  })

  it("apply a tolerance of its own to each direction", async () => {
    const toleranceMs = { past: 86_400_000, future: 1000 }
    const verifier = createSnapVerifier({ publicKeys: [current.publicKey], now: () => NOW, toleranceMs })
    expect((await verifier.verify(await signedAt(NOW - 86_000_000))).ok).toBe(true)
    expect(await verifier.verify(await signedAt(NOW + 2000))).toEqual({ ok: false, reason: "timestamp-too-new" })
  })

  it("name what is missing or malformed", async () => {
    const verifier = createSnapVerifier({ publicKeys: [current.publicKey], now: () => NOW })
    const signed = await signedAt(NOW)
    const reason = async (change: object) => {
      const check = await verifier.verify({ ...signed, ...change })
      return check.ok ? "accepted" : check.reason
    }
    expect(await reason({ signature: null })).toBe("missing-signature")
    expect(await reason({ signature: "" })).toBe("missing-signature")
    expect(await reason({ timestamp: undefined })).toBe("missing-timestamp")
    expect(await reason({ timestamp: "yesterday" })).toBe("malformed-timestamp")
    expect(await reason({ timestamp: "2026-02-30T12:00:00+07:00" })).toBe("malformed-timestamp")
    expect(await reason({ signature: "fc4c060b3c414707b7b2df9c3376edde!" })).toBe("malformed-signature")
    expect(await reason({ signature: `${signed.signature}\n` })).toBe("malformed-signature")
    expect(await reason({ signature: "fc4c060b3c414707b7b2df9c3376edde" })).toBe("wrong-signature")
    // Whatever a client writes on its request line is received too.
    for (const path of ["*", "", "//x", "http://shop.example/x"]) expect(await reason({ path })).toBe("wrong-signature")
    expect(await reason({ method: "PO ST" })).toBe("wrong-signature")
  })

  it("never let an arbitrary signature or timestamp through, nor crash on one", async () => {
    const verifier = createSnapVerifier({ publicKeys: [current.publicKey], now: () => NOW })
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.base64String(), fc.constant(STAMP))
    await fc.assert(
      fc.asyncProperty(text, text, fc.uint8Array(), async (signature, timestamp, raw) => {
        const check = await verifier.verify({ ...base, body: raw, signature, timestamp })
        expect(check.ok).toBe(false)
      }),
      { numRuns: 300 }
    )
  })
})

describe("set-up errors", () => {
  const problem = async (run: () => unknown): Promise<string> => {
    try {
      await run()
      return "none"
    } catch (error) {
      expect(error).toBeInstanceOf(SignatureSetupError)
      return (error as SignatureSetupError).problem
    }
  }

  it("are found when the keys are read, and never quote a key", async () => {
    const pkcs1 = createPrivateKey(current.privateKey).export({ type: "pkcs1", format: "pem" }) as string
    const short = generateKeyPairSync("rsa", {
      modulusLength: 1024,
      publicKeyEncoding: { type: "spki", format: "pem" },
      privateKeyEncoding: { type: "pkcs8", format: "pem" }
    })
    const ec = generateKeyPairSync("ec", {
      namedCurve: "P-256",
      publicKeyEncoding: { type: "spki", format: "pem" },
      privateKeyEncoding: { type: "pkcs8", format: "pem" }
    })
    expect(await problem(() => createSnapSigner({ privateKey: pkcs1 }).ready())).toBe("key-format")
    expect(await problem(() => createSnapSigner({ privateKey: current.publicKey }).ready())).toBe("key-format")
    expect(await problem(() => createSnapSigner({ privateKey: "secret" }).ready())).toBe("key-format")
    expect(await problem(() => createSnapSigner({ privateKey: ec.privateKey }).ready())).toBe("key-format")
    expect(await problem(() => createSnapVerifier({ publicKeys: [current.privateKey] }).ready())).toBe("key-format")
    expect(await problem(() => createSnapVerifier({ publicKeys: [short.publicKey] }).ready())).toBe("key-too-short")
    expect(await problem(() => createSnapVerifier({ publicKeys: [] }))).toBe("no-key")
    const symmetric = createSnapVerifier({ kind: "symmetric", clientSecrets: [""] })
    expect(await problem(() => symmetric.ready())).toBe("empty-secret")
    expect(await problem(() => createSnapVerifier({ publicKeys: [current.publicKey], toleranceMs: Number.NaN }))).toBe(
      "tolerance"
    )
    const error = await createSnapSigner({ privateKey: pkcs1 })
      .ready()
      .catch((cause: Error) => cause)
    expect(String(error)).toContain("openssl pkcs8")
    expect(String(error)).not.toContain(pkcs1.split("\n")[1])
  })

  it("refuse a path with a host", async () => {
    const message = { method: "POST", path: "https://api.example/x", body: bytes(""), timestamp: STAMP }
    expect(await problem(() => snapStringToSign(message))).toBe("path")
    expect(await problem(() => snapStringToSign({ ...message, path: "//evil/x" }))).toBe("path")
  })
})

describe("the string to sign", () => {
  it("hashes an empty body as the empty string and keeps a query string", async () => {
    const empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    const text = await snapStringToSign({ method: "get", path: "/a?b=c", body: bytes(""), timestamp: STAMP })
    expect(text).toBe(`GET:/a?b=c:${empty}:${STAMP}`)
  })
})

describe("external ids", () => {
  it("do not repeat", () => {
    expect(new Set(Array.from({ length: 1000 }, newExternalId)).size).toBe(1000)
  })
})

describe("the timestamp of a signer", () => {
  it("takes the offset it is given", async () => {
    const signer = createSnapSigner({ privateKey: current.privateKey, now: () => NOW, offsetMinutes: 480 })
    const headers = await signer.sign({ method: "POST", path: "/x", body: bytes("") })
    expect(headers["X-TIMESTAMP"]).toBe("2026-03-01T13:00:00+08:00")
    expect(formatTimestamp(NOW, 0)).toBe("2026-03-01T05:00:00+00:00")
  })
})
