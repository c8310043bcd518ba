import { describe, expect, it } from "vitest"
import { tokenize } from "./card-requests.ts"
import { customer, debit, initialize, linked, statusOf } from "./direct-debit-requests.ts"
import { open } from "./helpers.ts"
import { briBinding, dana, post } from "./snap-requests.ts"

type Sent = { readonly otp_code: string }

describe("a one-time password", () => {
  it("of a linked account is typed as the merchant would pass it on", async () => {
    const sandbox = await open()
    const { body } = await initialize(sandbox, await customer(sandbox), "DC_BRI")
    expect(await (await fetch(`${sandbox.url}/_sandbox/checkout/${body.id}`)).status).toBe(200)
    await expect(sandbox.act(body.id, "otp", { otp: "000000" })).rejects.toThrow("INVALID_OTP_ERROR")
    const { otp_code } = (await sandbox.act(body.id, "otp")) as Sent
    expect(await sandbox.act(body.id, "otp", { otp: otp_code })).toMatchObject({ status: "SUCCESS" })
  })

  it("of a payment counts as an attempt when it is wrong", async () => {
    const sandbox = await open()
    const { method } = await linked(sandbox, "DC_BRI")
    const { body } = await debit(sandbox, method)
    for (const code of ["INVALID_OTP_ERROR", "INVALID_OTP_ERROR", "MAX_OTP_ATTEMPTS_ERROR"]) {
      await expect(sandbox.act(body.id, "otp", { otp: "000000" })).rejects.toThrow(code)
    }
    expect(await statusOf(sandbox, body.id)).toEqual(["FAILED", "MAX_OTP_ATTEMPTS_ERROR"])
  })

  it("passes the challenge of a card, or fails it after three wrong ones", async () => {
    const sandbox = await open()
    const { body: good } = await tokenize(sandbox)
    const { otp_code } = (await sandbox.act(good.authentication_id, "otp")) as Sent
    expect(await sandbox.act(good.authentication_id, "otp", { otp: otp_code })).toMatchObject({ status: "VERIFIED" })
    const { body: bad } = await tokenize(sandbox)
    const wrong = () => sandbox.act(bad.authentication_id, "otp", { otp: "000000" })
    await expect(wrong()).rejects.toThrow("The password is wrong")
    await expect(wrong()).rejects.toThrow("The password is wrong")
    await expect(wrong()).rejects.toThrow("The password is wrong")
    await expect(sandbox.act(bad.authentication_id, "approve")).rejects.toThrow("is FAILED")
  })

  it("of a SNAP binding and payment is that of the merchant's call", async () => {
    const sandbox = await open()
    const { body: binding } = await post(sandbox, "registration-account-binding", briBinding)
    await expect(sandbox.act(binding.referenceNo, "otp", { otp: "1" })).rejects.toThrow("API_VALIDATION_ERROR")
    expect(await sandbox.act(binding.referenceNo, "otp")).toEqual({ otp_code: "123456" })
    expect(await sandbox.act(binding.referenceNo, "otp", { otp: "123456" })).toMatchObject({ status: "ACTIVE" })
    const { body } = await post(sandbox, "debit/payment-host-to-host", {
      partnerReferenceNo: "debit-1",
      amount: { value: "1500000.00", currency: "IDR" },
      additionalInfo: { paymentMethodId: binding.referenceNo }
    })
    expect(await sandbox.act(body.referenceNo, "otp", { otp: "123456" })).toMatchObject({
      latestTransactionStatus: "00"
    })
    const page = await post(sandbox, "debit/payment-host-to-host", dana({ partnerReferenceNo: "debit-2" }))
    await expect(sandbox.act(page.body.referenceNo, "otp")).rejects.toThrow("otp is not something")
  })
})
