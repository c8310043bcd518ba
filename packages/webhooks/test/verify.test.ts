import { generateKeyPairSync } from "node:crypto"
import { ewalletCapture } from "@pay/ewallets/webhooks"
import { createSnapSigner, createSnapVerifier } from "@pay/signatures"
import { events as snapEvents, snapQrPayment } from "@pay/snap/webhooks"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { createWebhookVerifier, fetchHandler, WebhookMisuseError, WebhookSetupError } from "../src/index.ts"
import { signTestWebhook } from "../src/testing.ts"
import { allEvents, bytes, delivery, examplesByProduct, TOKEN } from "./support.ts"

const verifier = createWebhookVerifier({
  tokens: [{ token: TOKEN, label: "current" }, "older-callback-token"],
  events: [ewalletCapture],
  maxBodyBytes: 5000
})
const capture = examplesByProduct.ewallets!["ewallet.capture"]
const outcome = async (...args: Parameters<typeof verifier.verify>) => {
  const verified = await verifier.verify(...args)
  return verified.ok ? `accepted ${verified.event.name}` : `${verified.status} ${verified.reason}`
}
const request = (init: RequestInit & { duplex?: "half" } = {}) =>
  new Request("https://shop.example/webhooks", {
    method: "POST",
    body: bytes(capture),
    ...init,
    headers: { "x-callback-token": TOKEN, "content-type": "application/json", ...init.headers }
  })

describe("proof of origin", () => {
  it("takes each token of the list and says which one came", async () => {
    expect(await verifier.verify(request())).toMatchObject({ ok: true, event: { delivery: { token: "current" } } })
    expect(await outcome(request({ headers: { "x-callback-token": "older-callback-token" } }))).toBe(
      "accepted ewallet.capture"
    )
  })

  it("answers every failure of it with 401, whatever else is wrong", async () => {
    const wrong = { "x-callback-token": "guessed" }
    expect(await outcome(request({ headers: wrong }))).toBe("401 wrong-token")
    expect(await outcome(request({ headers: { "x-callback-token": "" } }))).toBe("401 missing-token")
    expect(await outcome({ headers: {}, body: bytes(capture) })).toBe("401 missing-token")
    expect(await outcome(request({ headers: { ...wrong, "content-type": "text/html" } }))).toBe("401 wrong-token")
    expect(await outcome(request({ headers: wrong, body: bytes("x".repeat(9000)) }))).toBe("401 wrong-token")
    expect(await outcome(request({ headers: wrong, body: bytes("{") }))).toBe("401 wrong-token")
  })

  it("does not read a body before the token was right", async () => {
    let read = 0
    const body = async () => {
      read++
      return { ok: true, raw: bytes(capture) } as const
    }
    expect(await outcome({ headers: { "x-callback-token": "guessed" }, body })).toBe("401 wrong-token")
    expect(read).toBe(0)
    expect(await outcome({ ...delivery(capture), body })).toBe("accepted ewallet.capture")
    expect(read).toBe(1)
  })

  it("does not believe a token that came twice", async () => {
    const headers = { "x-callback-token": ["guessed", TOKEN] }
    expect(await outcome({ headers, body: bytes(capture) })).toBe("401 missing-token")
  })

  it("lets nothing through without the token, whatever the headers and body", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.string(), fc.string()),
        fc.string(),
        fc.oneof(fc.uint8Array(), fc.constant(bytes(capture))),
        async (headers, token, body) => {
          fc.pre(token !== TOKEN && headers["x-callback-token"] !== TOKEN)
          const verified = await verifier.verify({ headers: { ...headers, "x-callback-token": token }, body })
          expect(verified).toMatchObject({ ok: false, status: 401 })
        }
      ),
      { numRuns: 500 }
    )
  })

  it("survives every body and every header beside the token", async () => {
    const text = JSON.stringify(capture)
    const mangled = fc
      .tuple(fc.nat(text.length), fc.nat(text.length), fc.string({ unit: "binary", maxLength: 8 }))
      .map(([from, length, put]) => bytes(text.slice(0, from) + put + text.slice(from + length)))
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.string(), fc.string()),
        fc.oneof(fc.uint8Array(), mangled, fc.json().map(bytes)),
        async (headers, body) => {
          fc.pre(headers["content-type"] === undefined && headers["x-signature"] === undefined)
          const verified = await verifier.verify({ headers: { ...headers, "x-callback-token": TOKEN }, body })
          if (verified.ok) expect(["unknown", "ewallet.capture"]).toContain(verified.event.name)
          else expect([400, 413]).toContain(verified.status)
        }
      ),
      { numRuns: 500 }
    )
  })
})

describe("the form of a delivery", () => {
  it("must be a POST", async () => {
    expect(await outcome(new Request("https://shop.example/", { headers: { "x-callback-token": TOKEN } }))).toBe(
      "405 wrong-method"
    )
  })

  it("must be JSON in UTF-8 by its content type, where it has one", async () => {
    const typed = (type: string) => outcome(request({ headers: { "content-type": type } }))
    for (const type of ["application/json", "Application/JSON; charset=UTF-8", "application/vnd.x+json"])
      expect(await typed(type), type).toBe("accepted ewallet.capture")
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "application/json; charset=utf-16", "json"])
      expect(await typed(type), type).toBe("415 wrong-content-type")
    expect(await outcome({ headers: { "x-callback-token": TOKEN }, body: bytes(capture) })).toBe(
      "accepted ewallet.capture"
    )
  })

  it("must stay under the limit, by announcement and by what comes", async () => {
    expect(await outcome(request({ body: bytes(" ".repeat(5001)) }))).toBe("413 body-too-large")
    expect(await outcome(delivery(" ".repeat(5001)))).toBe("413 body-too-large")
    let sent = 0
    const endless = new ReadableStream({
      pull: (controller) => {
        sent += 1000
        controller.enqueue(new Uint8Array(1000).fill(0x20))
      }
    })
    expect(await outcome(request({ body: endless, duplex: "half" }))).toBe("413 body-too-large")
    expect(sent).toBeLessThan(20_000)
    const body = async () => ({ ok: true, raw: bytes(capture) }) as const
    const announced = { ...delivery(capture, { "content-length": "5001" }), body }
    expect(await outcome(announced)).toBe("413 body-too-large")
  })

  it("must be whole, UTF-8 and JSON", async () => {
    const broken = new ReadableStream({ pull: (controller) => controller.error(new Error("reset")) })
    expect(await outcome(request({ body: broken, duplex: "half" }))).toBe("400 body-incomplete")
    expect(await outcome({ ...delivery(""), body: Uint8Array.from([0x22, 0xff, 0x22]) })).toBe("400 not-utf8")
    expect(await outcome(delivery('{"event": "ewallet.capture"'))).toBe("400 not-json")
    expect(await outcome(delivery(""))).toBe("400 not-json")
    expect(await outcome({ ...delivery(""), body: bytes(`${"[".repeat(2400)}${"]".repeat(2400)}`) })).toBe(
      "accepted unknown"
    )
  })

  it("may come in chunks that cut characters apart", async () => {
    const body = bytes({ event: "é🙂".repeat(50) })
    const chunks = new ReadableStream({
      start: (controller) => {
        for (let i = 0; i < body.length; i += 3) controller.enqueue(body.slice(i, i + 3))
        controller.close()
      }
    })
    const verified = await verifier.verify(request({ body: chunks, duplex: "half" }))
    expect(verified).toMatchObject({ ok: true, event: { label: "é🙂".repeat(50) } })
  })

  it("is misuse when it was parsed, printed or read before", async () => {
    for (const body of [capture, JSON.stringify(capture), undefined, null, []]) {
      await expect(verifier.verify({ ...delivery(""), body: body as never })).rejects.toThrow(WebhookMisuseError)
    }
    const used = request()
    await used.text()
    await expect(verifier.verify(used)).rejects.toThrow(/read before/)
    await expect(verifier.verify(capture as never)).rejects.toThrow(WebhookMisuseError)
    await expect(verifier.verify(undefined as never)).rejects.toThrow(WebhookMisuseError)
  })
})

describe("SNAP notifications", () => {
  const keys = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" }
  })
  const signer = createSnapSigner({ privateKey: keys.privateKey })
  const snap = createSnapVerifier({ publicKeys: [keys.publicKey] })
  const both = createWebhookVerifier({ tokens: [TOKEN], events: allEvents, snap })
  const examples = examplesByProduct.snap!
  const told = async (...args: Parameters<typeof both.verify>) => {
    const verified = await both.verify(...args)
    return verified.ok ? verified.event.name : verified.reason
  }

  it("are known by their signature, over the path as called", async () => {
    for (const event of snapEvents) {
      const sent = await signTestWebhook<unknown>(event, {
        examples,
        snap: signer,
        url: "https://shop.example/snap?x=1"
      })
      expect(await told(sent.request())).toBe(event.name)
      expect(await told(sent)).toBe(event.name)
    }
  })

  it("are refused when anything signed was changed", async () => {
    const sent = await signTestWebhook(snapQrPayment, { examples, snap: signer })
    expect(await told({ ...sent, path: "/other" })).toBe("wrong-signature")
    expect(await told({ ...sent, body: bytes(`${new TextDecoder().decode(sent.body)} 1`) })).toBe("wrong-signature")
    expect(await told({ ...sent, headers: { ...sent.headers, "x-timestamp": "2020-01-01T00:00:00+07:00" } })).toBe(
      "timestamp-too-old"
    )
  })

  it("are not believed on the callback token alone, unless the set-up says so", async () => {
    const sent = await signTestWebhook(snapQrPayment, { examples, token: TOKEN })
    expect(await told(sent)).toBe("signature-required")
    const trusting = createWebhookVerifier({ tokens: [TOKEN], events: snapEvents, snap: "callback-token" })
    expect(await trusting.verify(sent)).toMatchObject({ ok: true, event: { name: "snap_qr.payment" } })
  })

  it("do not make a wrong token right", async () => {
    const sent = await signTestWebhook(snapQrPayment, { examples, token: "guessed", snap: signer })
    expect(await told(sent)).toBe("wrong-token")
  })

  it("may have been signed for another path than the one a proxy calls", async () => {
    const proxied = createWebhookVerifier({ tokens: [TOKEN], events: snapEvents, snap, snapPath: "/outside" })
    const sent = await signTestWebhook(snapQrPayment, { examples, snap: signer, url: "https://shop.example/outside" })
    expect(await proxied.verify({ ...sent, path: "/inside" })).toMatchObject({ ok: true })
  })

  it("are known when the request line carries scheme and host, and refused when it names no path", async () => {
    const sent = await signTestWebhook(snapQrPayment, { examples, snap: signer, url: "https://shop.example/snap?x=1" })
    expect(await told({ ...sent, path: "http://proxy.example:8080/snap?x=1" })).toBe("snap_qr.payment")
    for (const path of ["*", "//shop.example/snap?x=1", "snap?x=1", ""])
      expect(await told({ ...sent, path }), path).toBe("wrong-signature")
  })

  it("show no limit to whoever has no more than a signature, since nothing is proven before the body", async () => {
    const sent = await signTestWebhook(snapQrPayment, { examples, snap: signer })
    const large = bytes("x".repeat(1_048_577))
    expect(await both.verify({ ...sent, body: large })).toMatchObject({ reason: "body-too-large", status: 401 })
    const known = { ...sent.headers, "x-callback-token": TOKEN }
    expect(await both.verify({ ...sent, headers: known, body: large })).toMatchObject({ status: 413 })
  })

  it("need keys, or the explicit choice to do without", () => {
    expect(() => createWebhookVerifier({ tokens: [TOKEN], events: snapEvents })).toThrow(WebhookSetupError)
  })
})

describe("the answer", () => {
  it("is a status and nothing else", async () => {
    const refusing = fetchHandler({
      receive: async () => ({ status: 401, outcome: "rejected", reason: "wrong-token" })
    })
    const response = await refusing(request())
    expect(response.status).toBe(401)
    expect(await response.text()).toBe("")
    expect([...response.headers]).toEqual([])
  })
})
