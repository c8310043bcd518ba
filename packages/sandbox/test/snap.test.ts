import { events } from "@pay/snap/webhooks"
import { describe, expect, it } from "vitest"
import type { Sandbox } from "../src/index.ts"
import { call, DAY, open, receiver } from "./helpers.ts"
import { expectDocumented } from "./platform-events.ts"
import { account, bri, briBinding, clientOf, code, codeOf, dana, idr, post } from "./snap-requests.ts"

const balanced = async (sandbox: Sandbox): Promise<boolean> =>
  (await sandbox.control<{ balanced: boolean }>("GET", "/audit")).balanced

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
    expectDocumented(events, hooks.received)
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
    expectDocumented(events, hooks.received)
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
    expectDocumented(events, hooks.received)
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
    expectDocumented(events, hooks.received)
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
