import { createSnapSigner, createSnapVerifier } from "@pay/signatures"
import { describe, expect, it } from "vitest"
import { call, DAY, open, receiver } from "./helpers.ts"
import {
  account,
  briBinding,
  clientOf,
  code,
  codeOf,
  dana,
  headers,
  idr,
  PARTNER,
  post,
  privateKey,
  publicKey,
  settings
} from "./snap-requests.ts"

describe("a signature", () => {
  it("is verified where the merchant's public key is known, over the very bytes", async () => {
    const sandbox = await open()
    await settings(sandbox, { "snap.public_key": publicKey, "snap.partner_id": PARTNER })
    const client = clientOf(sandbox)
    expect((await client.createQrCode(code())).responseCode).toBe("2004700")
    expect(await codeOf(post(sandbox, "qr/qr-mpm-generate", code({ partnerReferenceNo: "qr-2" })))).toEqual([
      401,
      "4014700"
    ])
    const path = "/snap/v1.0/qr/qr-mpm-query"
    const body = '{ "serviceCode": "47",\n "originalPartnerReferenceNo": "qr-1" }'
    const signed = await createSnapSigner({ privateKey }).sign({ method: "POST", path, body: Buffer.from(body) })
    const proof = { "x-timestamp": signed["X-TIMESTAMP"], "x-signature": signed["X-SIGNATURE"] }
    expect((await call(sandbox, "POST", path, body, headers(proof))).status).toBe(200)
    expect(await codeOf(call(sandbox, "POST", path, body.replace("qr-1", "qr-2"), headers(proof)))).toEqual([
      401,
      "4015100"
    ])
    expect(await codeOf(call(sandbox, "POST", path, body, headers({ ...proof, "x-partner-id": "other" })))).toEqual([
      401,
      "4015100"
    ])
    await settings(sandbox, { "snap.public_key": null })
    expect((await post(sandbox, "qr/qr-mpm-generate", code({ partnerReferenceNo: "qr-2" }))).status).toBe(200)
  })

  it("of events can be verified with the sandbox's public key, on every attempt", async () => {
    const hooks = await receiver()
    hooks.script.push(500)
    const sandbox = await open({ webhookUrl: `${hooks.url}?shop=1` })
    await post(sandbox, "qr/qr-mpm-generate", code())
    await sandbox.advance(1_000)
    const { body } = await post(sandbox, "qr/qr-mpm-query", { serviceCode: "47", originalPartnerReferenceNo: "qr-1" })
    await sandbox.act(body.originalReferenceNo, "approve")
    await sandbox.advance(15 * 60_000)
    const { public_key } = await sandbox.control<{ public_key: string }>("GET", "/snap/public-key")
    expect(hooks.received).toHaveLength(2)
    for (const [attempt, seen] of hooks.received.entries()) {
      const now = () => Date.parse("2026-01-15T03:00:01Z") + attempt * 15 * 60_000
      const verifier = createSnapVerifier({ publicKeys: [public_key], now })
      const check = await verifier.verify({
        method: "POST",
        path: "/hooks?shop=1",
        body: Buffer.from(JSON.stringify(seen.body)),
        timestamp: seen.headers["x-timestamp"] as string,
        signature: seen.headers["x-signature"] as string
      })
      expect(check).toMatchObject({ ok: true })
      expect(seen.headers["x-external-id"]).toBe("XENDIT")
    }
  })
})

describe("a call", () => {
  it.each<[string, unknown, Readonly<Record<string, string>>, number, string]>([
    ["qr/qr-mpm-generate", "{", {}, 400, "4004700"],
    ["qr/qr-mpm-generate", { additionalInfo: { reusability: "TWICE" } }, {}, 400, "4004701"],
    ["qr/qr-mpm-generate", {}, {}, 400, "4004702"],
    ["qr/qr-mpm-generate", code(), { "x-timestamp": "yesterday" }, 400, "4004701"],
    ["qr/qr-mpm-generate", code({ amount: idr("10000001.00") }), {}, 403, "4014723"],
    ["transfer-va/create-va", account({ totalAmount: idr("0.00") }), {}, 403, "4012723"],
    ["transfer-va/inquiry-va", { trxId: "none" }, {}, 400, "4003001"],
    ["debit/status", { serviceCode: "54", originalReferenceNo: "none" }, {}, 400, "4005501"],
    ["qr/qr-mpm-query", { serviceCode: "47", originalReferenceNo: "none" }, {}, 400, "4005101"],
    ["registration-account-inquiry", { partnerReferenceNo: "none" }, {}, 400, "4000801"],
    ["otp-verification", { originalReferenceNo: "none", otp: "1", type: "binding" }, {}, 400, "4000401"],
    ["debit/refund", { originalReferenceNo: "none" }, {}, 400, "4005801"]
  ])("to %s with %o, %o is refused with %i %s", async (path, body, change, status, responseCode) => {
    expect(await codeOf(post(await open(), path, body, change))).toEqual([status, responseCode])
  })

  it("without its headers, its key, or its permission is refused by the code of its service", async () => {
    const sandbox = await open()
    const path = "/snap/v1.0/qr/qr-mpm-generate"
    expect(await codeOf(call(sandbox, "POST", path, code()))).toEqual([400, "4004702"])
    expect(await codeOf(post({ ...sandbox, apiKey: "none" }, "qr/qr-mpm-generate", code()))).toEqual([401, "4014700"])
    await settings(sandbox, { "snap.not_a_merchant": true })
    expect(await codeOf(post(sandbox, "qr/qr-mpm-generate", code()))).toEqual([403, "4014701"])
    await settings(sandbox, { "snap.not_a_merchant": false, "snap.forbidden": true })
    expect(await codeOf(post(sandbox, "qr/qr-mpm-generate", code()))).toEqual([403, "4014715"])
    await settings(sandbox, { "snap.forbidden": false, "snap.timestamp_tolerance_ms": 300_000 })
    expect((await post(sandbox, "qr/qr-mpm-generate", code())).status).toBe(200)
    await sandbox.advance(600_000)
    expect(await codeOf(post(sandbox, "qr/qr-mpm-generate", code()))).toEqual([401, "4014700"])
  })

  it("counts each X-EXTERNAL-ID once a day over all calls, and each reference once", async () => {
    const sandbox = await open()
    const key = { "x-external-id": "key-1" }
    expect((await post(sandbox, "transfer-va/create-va", account(), key)).status).toBe(200)
    expect(await codeOf(post(sandbox, "transfer-va/create-va", account(), key))).toEqual([409, "4092700"])
    expect(await codeOf(post(sandbox, "transfer-va/inquiry-va", { trxId: "trx-1" }, key))).toEqual([409, "4093000"])
    expect(await codeOf(post(sandbox, "transfer-va/create-va", account()))).toEqual([409, "4092701"])
    await sandbox.advance(DAY)
    expect((await post(sandbox, "transfer-va/inquiry-va", { trxId: "trx-1" }, key)).status).toBe(200)
    const once = async (path: string, body: object, responseCode: string) => {
      expect((await post(sandbox, path, body)).status).toBeLessThan(300)
      expect(await codeOf(post(sandbox, path, body))).toEqual([409, responseCode])
    }
    await once("qr/qr-mpm-generate", code(), "4094701")
    await once("debit/payment-host-to-host", dana(), "4095401")
    await once("registration-account-binding", briBinding, "4090701")
  })
})
