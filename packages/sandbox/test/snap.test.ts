import { generateKeyPairSync, randomUUID } from "node:crypto"
import { createSnapSigner, createSnapVerifier } from "@pay/signatures"
import { createSnapClient } from "@pay/snap"
import { describe, expect, it } from "vitest"
import type { Sandbox } from "../src/index.ts"
import { call, DAY, open, receiver } from "./helpers.ts"

const { privateKey, publicKey } = generateKeyPairSync("rsa", {
  modulusLength: 2_048,
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
  publicKeyEncoding: { type: "spki", format: "pem" }
})
const PARTNER = "partner-1"
const clientOf = (sandbox: Sandbox) =>
  createSnapClient({
    apiKey: sandbox.apiKey,
    baseUrl: sandbox.url,
    snap: { partnerId: PARTNER, signer: createSnapSigner({ privateKey }) }
  })
const settings = (sandbox: Sandbox, values: object) => sandbox.control("POST", "/settings", values)
const headers = (change: Readonly<Record<string, string>> = {}) => ({
  "channel-id": "unknown",
  "x-external-id": randomUUID(),
  "x-partner-id": PARTNER,
  "x-signature": "none",
  "x-timestamp": "2026-01-15T10:00:00+07:00",
  ...change
})
const post = (sandbox: Sandbox, path: string, body: unknown, change: Readonly<Record<string, string>> = {}) =>
  call(sandbox, "POST", `/snap/v1.0/${path}`, body, headers(change))
const codeOf = async (answer: Promise<{ status: number; body: { responseCode: string } }>) => {
  const { status, body } = await answer
  return [status, body.responseCode]
}
const idr = (value: string) => ({ value, currency: "IDR" }) as const
const account = (change: object = {}) => ({
  virtualAccountName: "John Doe",
  trxId: "trx-1",
  totalAmount: idr("10000.00"),
  additionalInfo: { channelCode: "MANDIRI" as const },
  ...change
})
const code = (change: object = {}) => ({
  partnerReferenceNo: "qr-1",
  amount: idr("10000.00"),
  additionalInfo: { reusability: "ONE_TIME_USE" as const },
  ...change
})
const bri = {
  mobileNumber: "+62818555988",
  cardLastFour: "8888",
  cardExpiry: "06/29",
  email: "test@customer.example"
}
const briBinding = {
  partnerReferenceNo: "binding-1",
  phoneNo: bri.mobileNumber,
  additionalData: { userId: "customer-1", email: bri.email },
  additionalInfo: {
    payMethod: "DIRECT_DEBIT" as const,
    payOption: "BRI" as const,
    reusability: "MULTIPLE_USE" as const,
    channelProperties: { cardLastFour: bri.cardLastFour, cardExpiry: bri.cardExpiry }
  }
}
const dana = (change: object = {}) => ({
  partnerReferenceNo: "debit-1",
  amount: idr("25000.00"),
  urlParam: [{ url: "https://shop.example/thanks", type: "PAY_RETURN" as const }],
  payOptionDetails: [{ payMethod: "EWALLET" as const, payOption: "DANA" as const }],
  ...change
})
const balanced = async (sandbox: Sandbox): Promise<boolean> =>
  (await sandbox.control<{ balanced: boolean }>("GET", "/audit")).balanced

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

/** A request to each call that its rules accept, and the same with a wrong value. */
const CALLS: ReadonlyArray<readonly [path: string, service: string, body: object, wrong: object]> = [
  ["registration-account-binding", "07", briBinding, { ...briBinding, phoneNo: "0812" }],
  ["registration-account-inquiry", "08", { partnerReferenceNo: "b" }, { partnerReferenceNo: 1 }],
  ["registration-account-unbinding", "08", { partnerReferenceNo: "b" }, { partnerReferenceNo: 1 }],
  [
    "otp-verification",
    "04",
    { originalReferenceNo: "b", otp: "123456", type: "binding" },
    { originalReferenceNo: 1, otp: "123456", type: "binding" }
  ],
  ["transfer-va/create-va", "27", account(), account({ virtualAccountName: "J@hn" })],
  ["transfer-va/inquiry-va", "30", { trxId: "t" }, { trxId: 1 }],
  ["transfer-va/update-va", "28", { trxId: "t", virtualAccountName: "J" }, { trxId: "t", virtualAccountName: "@" }],
  ["transfer-va/delete-va", "31", { trxId: "t" }, { trxId: 1 }],
  ["qr/qr-mpm-generate", "47", code(), code({ amount: idr("1") })],
  [
    "qr/qr-mpm-query",
    "51",
    { serviceCode: "47", originalReferenceNo: "q" },
    { serviceCode: "54", originalReferenceNo: "q" }
  ],
  ["debit/payment-host-to-host", "54", dana(), dana({ amount: idr("1") })],
  [
    "debit/status",
    "55",
    { serviceCode: "54", originalReferenceNo: "d" },
    { serviceCode: "47", originalReferenceNo: "d" }
  ],
  ["debit/refund", "58", { originalReferenceNo: "d" }, { originalReferenceNo: "d", refundAmount: idr("1") }]
]

describe.each(CALLS)("%s", (path, service, body, wrong) => {
  it("answers each common refusal with the code of its service", async () => {
    const sandbox = await open()
    const refused = (given: unknown, change: Readonly<Record<string, string>> = {}) =>
      codeOf(post(sandbox, path, given, change))
    expect(await refused("{")).toEqual([400, `400${service}00`])
    expect(await refused(wrong)).toEqual([400, `400${service}01`])
    expect(await codeOf(call(sandbox, "POST", `/snap/v1.0/${path}`, body))).toEqual([400, `400${service}02`])
    expect(await codeOf(post({ ...sandbox, apiKey: "none" }, path, body))).toEqual([401, `401${service}00`])
    await settings(sandbox, { "snap.partner_id": "another" })
    expect(await refused(body)).toEqual([401, `401${service}00`])
    await settings(sandbox, { "snap.partner_id": PARTNER, "snap.not_a_merchant": true })
    expect(await refused(body)).toEqual([403, `401${service}01`])
    await settings(sandbox, { "snap.not_a_merchant": false, "snap.forbidden": true })
    expect(await refused(body)).toEqual([403, `401${service}15`])
    await settings(sandbox, { "snap.forbidden": false })
    const query = { serviceCode: "47", originalPartnerReferenceNo: "used" }
    await post(sandbox, "qr/qr-mpm-generate", code({ partnerReferenceNo: "used" }))
    expect((await post(sandbox, "qr/qr-mpm-query", query, { "x-external-id": "used" })).status).toBe(200)
    expect(await refused(body, { "x-external-id": "used" })).toEqual([409, `409${service}00`])
  })
})

describe("a virtual account", () => {
  it("is created, changed, paid once and read by the client", async () => {
    const hooks = await receiver()
    const sandbox = await open({ webhookUrl: hooks.url })
    const client = clientOf(sandbox)
    const { virtualAccountData: made } = await client.createVirtualAccount(account())
    expect(made.virtualAccountNo).toBe(made.partnerServiceId + made.customerNo)
    const { id } = made.additionalInfo
    await client.updateVirtualAccount({ trxId: "trx-1", virtualAccountName: "Jane Doe", totalAmount: idr("12000.00") })
    expect((await client.inquireVirtualAccount({ trxId: id })).virtualAccountData).toMatchObject({
      virtualAccountName: "Jane Doe",
      totalAmount: idr("12000.00"),
      additionalInfo: { status: "ACTIVE" }
    })
    await expect(sandbox.act(id, "approve", { amount: 10_000 })).rejects.toThrow()
    await sandbox.act(id, "approve")
    await sandbox.settled()
    expect(hooks.received[0]?.body).toMatchObject({
      type: "snap_virtual_account.payment",
      payload: { trxId: "trx-1", paidAmount: idr("12000.00"), additionalInfo: { status: "SUCCEEDED" } }
    })
    expect((await client.inquireVirtualAccount({ trxId: "trx-1" })).virtualAccountData.additionalInfo.status).toBe(
      "EXPIRED"
    )
    const { data } = (await call(sandbox, "GET", "/transactions")).body
    expect(data).toMatchObject([{ type: "PAYMENT", channel_category: "VIRTUAL_ACCOUNT", amount: 12_000 }])
    expect(await balanced(sandbox)).toBe(true)
  })

  it("stays open or closed, and ends by call or by time", async () => {
    const sandbox = await open()
    const client = clientOf(sandbox)
    await post(sandbox, "transfer-va/create-va", account({ expiredDate: "2026-01-16T00:00:00+07:00" }))
    expect(await codeOf(post(sandbox, "transfer-va/update-va", { trxId: "trx-1", virtualAccountName: "J" }))).toEqual([
      400,
      "4002801"
    ])
    await sandbox.advance(DAY)
    const read = async (trxId: string) =>
      (await client.inquireVirtualAccount({ trxId })).virtualAccountData.additionalInfo.status
    expect(await read("trx-1")).toBe("EXPIRED")
    await post(sandbox, "transfer-va/create-va", account({ trxId: "trx-2" }))
    expect((await client.deactivateVirtualAccount({ trxId: "trx-2" })).responseCode).toBe("2003100")
    expect(await codeOf(post(sandbox, "transfer-va/delete-va", { trxId: "trx-2" }))).toEqual([400, "4003101"])
    const wanted = account({ trxId: "trx-3", virtualAccountNo: "9999000001" })
    expect((await post(sandbox, "transfer-va/create-va", wanted)).body.virtualAccountData.customerNo).toBe("9999000001")
    expect(await codeOf(post(sandbox, "transfer-va/create-va", { ...wanted, trxId: "trx-4" }))).toEqual([
      400,
      "4002701"
    ])
    expect(
      await codeOf(post(sandbox, "transfer-va/create-va", account({ trxId: "t", virtualAccountNo: "1" })))
    ).toEqual([400, "4002701"])
  })
})

describe("a QR code", () => {
  it("is paid once, or any number of times", async () => {
    const hooks = await receiver()
    const sandbox = await open({ webhookUrl: hooks.url })
    const client = clientOf(sandbox)
    const made = await client.createQrCode(code())
    expect(made.additionalInfo.paymentMethodStatus).toBe("PENDING")
    const read = (originalPartnerReferenceNo: string) =>
      client.inquireQrCode({ serviceCode: "47", originalPartnerReferenceNo })
    await sandbox.advance(1_000)
    expect((await read("qr-1")).latestTransactionStatus).toBe("03")
    await sandbox.act(made.referenceNo, "approve")
    expect(await read("qr-1")).toMatchObject({
      responseCode: "2005100",
      latestTransactionStatus: "00",
      additionalInfo: { paymentMethodStatus: "INACTIVE" }
    })
    await expect(sandbox.act(made.referenceNo, "approve")).rejects.toThrow()
    const many = await client.createQrCode({
      partnerReferenceNo: "qr-2",
      additionalInfo: { reusability: "MULTIPLE_USE" }
    })
    await sandbox.advance(1_000)
    for (const amount of [5_000, 7_000]) await sandbox.act(many.referenceNo, "approve", { amount })
    await sandbox.settled()
    expect(hooks.received.map(({ body }) => body.payload.amount.value)).toEqual(["10000.00", "5000.00", "7000.00"])
    expect(await balanced(sandbox)).toBe(true)
  })

  it("ends by time", async () => {
    const sandbox = await open()
    const info = { reusability: "ONE_TIME_USE", paymentMethodExpiresAt: "2026-01-15T04:00:00Z" }
    await post(sandbox, "qr/qr-mpm-generate", code({ additionalInfo: info }))
    await sandbox.advance(DAY)
    const query = { serviceCode: "47", originalPartnerReferenceNo: "qr-1" }
    expect((await post(sandbox, "qr/qr-mpm-query", query)).body).toMatchObject({
      latestTransactionStatus: "06",
      additionalInfo: { paymentMethodStatus: "EXPIRED" }
    })
    expect(
      await codeOf(post(sandbox, "qr/qr-mpm-generate", code({ partnerReferenceNo: "late", additionalInfo: info })))
    ).toEqual([400, "4004701"])
  })
})

describe("a binding", () => {
  it("of a card is confirmed by OTP, pays with and without OTP, and is ended", async () => {
    const hooks = await receiver()
    const sandbox = await open({ webhookUrl: hooks.url })
    const client = clientOf(sandbox)
    const bound = await client.createAccountBinding(briBinding)
    expect(bound.responseCode).toBe("2000700")
    const otp = (typed: string) => ({ originalReferenceNo: bound.referenceNo, otp: typed, type: "binding" as const })
    expect(await codeOf(post(sandbox, "otp-verification", otp("000000")))).toEqual([400, "4000401"])
    expect(await client.verifyBindingOtp(otp("123456"))).toMatchObject({ originalPartnerReferenceNo: "binding-1" })
    const pay = (partnerReferenceNo: string, value: string) =>
      client.createDirectDebit({
        partnerReferenceNo,
        amount: idr(value),
        additionalInfo: { customerId: "customer-1", paymentMethodId: bound.referenceNo }
      })
    const read = async (originalPartnerReferenceNo: string) =>
      (await client.inquireDirectDebit({ serviceCode: "54", originalPartnerReferenceNo })).latestTransactionStatus
    expect((await pay("small", "1000000.00")).responseCode).toBe("2025400")
    await sandbox.advance(2_000)
    expect(await read("small")).toBe("00")
    const large = await pay("large", "1000001.00")
    expect(large.additionalInfo?.actions).toMatchObject([{ action: "AUTH", urlType: "API" }])
    const confirm = (typed: string) => ({
      originalReferenceNo: large.referenceNo!,
      otp: typed,
      type: "payment" as const
    })
    expect(await codeOf(post(sandbox, "otp-verification", confirm("1")))).toEqual([400, "4000401"])
    expect(await read("large")).toBe("03")
    expect((await client.verifyPaymentOtp(confirm("123456"))).responseCode).toBe("2000400")
    expect(await read("large")).toBe("00")
    await sandbox.settled()
    expect(hooks.received.map(({ body }) => [body.type, body.payload.latestTransactionStatus])).toEqual([
      ["snap.direct_debit.succeeded", "00"],
      ["snap.direct_debit.succeeded", "00"]
    ])
    const status = async () => {
      const { additionalInfo } = (await client.inquireAccountBinding({
        partnerReferenceNo: "binding-1"
      })) as unknown as {
        additionalInfo: { paymentMethod: { status: string } }
      }
      return additionalInfo.paymentMethod.status
    }
    expect(await status()).toBe("ACTIVE")
    await client.unbindAccount({ partnerReferenceNo: "binding-1" })
    expect(await status()).toBe("EXPIRED")
    await expect(pay("late", "1000.00")).rejects.toMatchObject({ code: "4005401" })
    expect(await balanced(sandbox)).toBe(true)
  })

  it("of a wallet is confirmed on a page, or at once where it is used once", async () => {
    const sandbox = await open()
    const bind = (partnerReferenceNo: string, reusability: string) =>
      post(sandbox, "registration-account-binding", {
        partnerReferenceNo,
        phoneNo: "+628123123123",
        additionalData: { userId: "customer-1" },
        additionalInfo: { payMethod: "EWALLET", payOption: "OVO", reusability }
      })
    const once = await bind("b-1", "ONE_TIME_USE")
    expect([once.status, once.body.responseCode]).toEqual([202, "2020700"])
    const many = await bind("b-2", "MULTIPLE_USE")
    expect(many.body.nextAction).toContain(`/checkout/${many.body.referenceNo}`)
    expect((await fetch(many.body.nextAction)).status).toBe(200)
    await sandbox.act(many.body.referenceNo, "approve")
    await sandbox.advance(2_000)
    for (const partnerReferenceNo of ["b-1", "b-2"]) {
      const { body } = await post(sandbox, "registration-account-inquiry", { partnerReferenceNo })
      expect(body.additionalInfo.paymentMethod).toMatchObject({ status: "ACTIVE", ewallet: { channelCode: "OVO" } })
    }
  })
})

describe("a payment", () => {
  it("by wallet waits for the customer on a page, and is refunded up to its amount", async () => {
    const hooks = await receiver()
    const sandbox = await open({ webhookUrl: hooks.url })
    const client = clientOf(sandbox)
    const made = await client.createDirectDebit(dana())
    expect(made.referenceNo).toMatch(/^ewc_/)
    expect(await (await fetch(made.webRedirectUrl!)).text()).toContain("DANA")
    const refund = (partnerRefundNo: string, value: string) => ({
      originalPartnerReferenceNo: "debit-1",
      partnerRefundNo,
      refundAmount: idr(value),
      reason: "FRAUDULENT" as const
    })
    expect(await codeOf(post(sandbox, "debit/refund", refund("r-0", "1.00")))).toEqual([400, "4005801"])
    await sandbox.act(made.referenceNo!, "approve")
    const part = await client.refundDirectDebit(refund("r-1", "20000.00"))
    expect(part).toMatchObject({ responseCode: "2005800", additionalInfo: { status: "SUCCESS", channelCode: "DANA" } })
    expect(await codeOf(post(sandbox, "debit/refund", refund("r-1", "1.00")))).toEqual([409, "4095801"])
    expect(await codeOf(post(sandbox, "debit/refund", refund("r-2", "5000.01")))).toEqual([403, "4015823"])
    const rest = await post(sandbox, "debit/refund", { originalReferenceNo: made.referenceNo })
    expect(rest.body.refundAmount).toEqual(idr("5000.00"))
    expect(await balanced(sandbox)).toBe(true)
  })

  it("that the customer declines is told as failed", async () => {
    const hooks = await receiver()
    const sandbox = await open({ webhookUrl: hooks.url })
    const { body } = await post(sandbox, "debit/payment-host-to-host", dana())
    await sandbox.act(body.referenceNo, "decline", { failure_code: "INSUFFICIENT_BALANCE" })
    await sandbox.settled()
    expect(hooks.received[0]?.body.payload).toMatchObject({
      latestTransactionStatus: "06",
      additionalInfo: { failureCode: "INSUFFICIENT_BALANCE" }
    })
    const bare = dana({
      partnerReferenceNo: "debit-2",
      urlParam: undefined,
      payOptionDetails: [{ payMethod: "DIRECT_DEBIT", payOption: "BRI", additionalInfo: { channelProperties: bri } }]
    })
    const second = await post(sandbox, "debit/payment-host-to-host", bare)
    expect([second.status, second.body.additionalInfo.actions.length]).toEqual([200, 1])
  })
})
