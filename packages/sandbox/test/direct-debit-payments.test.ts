import { check } from "@pay/core/schema"
import { directDebitRecurringPayment } from "@pay/direct-debit/webhooks"
import { describe, expect, it } from "vitest"
import { codeOf, confirm, DEVICE, debit, expectDocumented, linked, order, statusOf } from "./direct-debit-requests.ts"
import { call, DAY, MINUTE, open, receiver } from "./helpers.ts"

describe("a payment", () => {
  it("without OTP is debited at once, up to its limit", async () => {
    const hooks = await receiver()
    const own = await receiver()
    const sandbox = await open({ webhookUrl: hooks.url })
    const { method } = await linked(sandbox, "DC_BRI")
    const over = debit(sandbox, method, { enable_otp: false, amount: 1_000_000 })
    expect(await codeOf(over)).toEqual([400, "API_VALIDATION_ERROR"])
    const { body } = await debit(sandbox, method, { enable_otp: false, amount: 999_999, callback_url: own.url })
    expect(body).toMatchObject({ required_action: null, is_otp_required: false, otp_mobile_number: null })
    expect(await codeOf(confirm(sandbox, body.id, "222000"))).toEqual([400, "API_VALIDATION_ERROR"])
    await sandbox.advance(2_000)
    expect(own.received[0]?.body).toMatchObject({ status: "COMPLETED", amount: "999999" })
    expect(hooks.received).toEqual([])
    expect(await codeOf(confirm(sandbox, body.id, "222000"))).toEqual([409, "DIRECT_DEBIT_ALREADY_COMPLETED"])
  })

  it("of BCA OneKlik gets its page later, that of KlikPay at once", async () => {
    const sandbox = await open()
    const { method } = await linked(sandbox, "BCA_ONEKLIK")
    const urls = {
      success_redirect_url: "https://shop.example/paid",
      failure_redirect_url: "https://shop.example/unpaid"
    }
    expect(await codeOf(debit(sandbox, method, urls))).toEqual([400, "API_VALIDATION_ERROR"])
    const { body } = await debit(sandbox, method, { ...urls, device: DEVICE, enable_otp: true })
    expect(body).toMatchObject({ required_action: "VALIDATE_ON_REDIRECT", checkout_url: null, is_otp_required: true })
    await sandbox.advance(2_000)
    const { body: read } = await call(sandbox, "GET", `/direct_debits/${body.id}/`)
    await fetch(read.checkout_url, { method: "POST", body: new URLSearchParams({ action: "approve" }) })
    expect(await statusOf(sandbox, body.id)).toEqual(["COMPLETED", null])
    const klikPay = { type: "BANK_REDIRECT", properties: { channel_code: "BCA_KLIKPAY" } }
    const { body: redirect } = await call(sandbox, "POST", "/payment_methods", klikPay)
    expect(await codeOf(debit(sandbox, redirect.id))).toEqual([400, "API_VALIDATION_ERROR"])
    expect(await codeOf(debit(sandbox, redirect.id, { ...urls, enable_otp: true }))).toEqual([
      400,
      "API_VALIDATION_ERROR"
    ])
    const { body: paid } = await debit(sandbox, redirect.id, urls)
    await fetch(paid.checkout_url, { method: "POST", body: new URLSearchParams({ action: "decline" }) })
    expect(await (await fetch(paid.checkout_url)).text()).toContain("failure-code=INSUFFICIENT_BALANCE")
    expect(await statusOf(sandbox, paid.id)).toEqual(["FAILED", "INSUFFICIENT_BALANCE"])
  })

  it("that nobody confirms fails after a day", async () => {
    const hooks = await receiver()
    const sandbox = await open({ webhookUrl: hooks.url })
    const { method } = await linked(sandbox, "DC_BRI")
    const { body } = await debit(sandbox, method)
    await sandbox.advance(5 * MINUTE)
    expect(await codeOf(confirm(sandbox, body.id, "222000"))).toEqual([400, "EXPIRED_OTP_ERROR"])
    await sandbox.advance(DAY)
    expect(await statusOf(sandbox, body.id)).toEqual(["FAILED", "SERVER_ERROR"])
    expectDocumented(hooks.received[0]?.body)
    expect(await codeOf(confirm(sandbox, body.id, "222000"))).toEqual([409, "DIRECT_DEBIT_ALREADY_FAILED"])
  })

  it("fails after three wrong OTPs", async () => {
    const sandbox = await open()
    const { method } = await linked(sandbox, "DC_BRI")
    const { body } = await debit(sandbox, method)
    expect(await codeOf(confirm(sandbox, body.id, "000000"))).toEqual([400, "INVALID_OTP_ERROR"])
    expect(await codeOf(confirm(sandbox, body.id, "000000"))).toEqual([400, "INVALID_OTP_ERROR"])
    expect(await codeOf(confirm(sandbox, body.id, "000000"))).toEqual([400, "MAX_OTP_ATTEMPTS_ERROR"])
    expect(await statusOf(sandbox, body.id)).toEqual(["FAILED", "MAX_OTP_ATTEMPTS_ERROR"])
  })

  it.each(["INSUFFICIENT_BALANCE", "ACCOUNT_ACCESS_BLOCKED", "MAX_AMOUNT_LIMIT_ERROR"])(
    "is refused with %s when the bank is asked",
    async (failure_code) => {
      const sandbox = await open()
      const { method } = await linked(sandbox, "DC_BRI")
      await sandbox.act(method, "decline", { failure_code })
      const { body } = await debit(sandbox, method)
      expect(await codeOf(confirm(sandbox, body.id, "111222"))).toEqual([400, failure_code])
      expect(await statusOf(sandbox, body.id)).toEqual(["FAILED", failure_code])
      const direct = { enable_otp: false, reference_id: "order-2" }
      expect(await codeOf(debit(sandbox, method, direct))).toEqual([400, failure_code])
      expect((await call(sandbox, "GET", "/direct_debits?reference_id=order-2")).status).toBe(404)
      await sandbox.act(method, "approve")
      expect((await debit(sandbox, method, direct)).status).toBe(200)
    }
  )

  it("of the former recurring payments is an invoice that a debit has paid, or not", async () => {
    const hooks = await receiver()
    const sandbox = await open({ webhookUrl: hooks.url })
    const { method } = await linked(sandbox, "DC_BRI")
    const due = { external_id: "sub-1", amount: 15_000, recurring_payment_id: "5ebd6bb37d674631dda4ef72" }
    await sandbox.act(method, "recur", due)
    await sandbox.act(method, "decline", { failure_code: "INSUFFICIENT_BALANCE" })
    await sandbox.act(method, "recur", { ...due, external_id: "sub-2" })
    await sandbox.settled()
    const told = hooks.received.map(({ body }) => body)
    for (const payload of told) expect(check(directDebitRecurringPayment.schema, payload)).toEqual([])
    expect(told).toMatchObject([
      { ...due, status: "PAID", paid_amount: 15_000, payment_method: "DIRECT_DEBIT", payment_channel: "DC_BRI" },
      { ...due, external_id: "sub-2", status: "EXPIRED" }
    ])
    expect((await call(sandbox, "GET", `/v2/invoices/${told[0].id}`)).body.status).toBe("PAID")
    const listed = await call(sandbox, "GET", `/v2/invoices?recurring_payment_id=${due.recurring_payment_id}`)
    expect(listed.body.map((one: { external_id: string }) => one.external_id)).toEqual(["sub-2", "sub-1"])
    const audit = await sandbox.control<{ movements: Array<object> }>("GET", "/audit?type=PAYMENT")
    expect(audit.movements).toMatchObject([{ reference: "sub-1", amount: 15_000 }])
    await expect(sandbox.act(method, "recur", { external_id: "sub-3" })).rejects.toThrow("amount")
  })

  it("that the bank left unanswered may have gone through", async () => {
    const sandbox = await open()
    const { method } = await linked(sandbox, "DC_BRI")
    await sandbox.act(method, "decline", { failure_code: "PAYMENT_STATUS_FAILED" })
    expect(await codeOf(debit(sandbox, method, { enable_otp: false }, "key-1"))).toEqual([400, "PAYMENT_STATUS_FAILED"])
    expect(await codeOf(debit(sandbox, method, { enable_otp: false }, "key-1"))).toEqual([409, "DUPLICATE_ERROR"])
    await sandbox.advance(2_000)
    const found = await call(sandbox, "GET", "/direct_debits?reference_id=order-1")
    expect(found.body.status).toBe("COMPLETED")
  })

  it("is not made twice with one key, and several may share a reference", async () => {
    const sandbox = await open()
    const { method } = await linked(sandbox, "DC_BRI")
    expect((await debit(sandbox, method, {}, "key-1")).status).toBe(200)
    expect((await debit(sandbox, method, {}, "key-1")).status).toBe(409)
    await sandbox.advance(2 * DAY)
    expect(await codeOf(debit(sandbox, method, {}, "key-1"))).toEqual([409, "DUPLICATE_ERROR"])
    await debit(sandbox, method, {}, "key-2")
    expect((await call(sandbox, "GET", "/direct_debits?reference_id=order-1")).body).toHaveLength(2)
    const keyless = call(sandbox, "POST", "/direct_debits", order(method))
    expect(await codeOf(keyless)).toEqual([400, "API_VALIDATION_ERROR"])
  })

  it("needs a payment method and its currency", async () => {
    const sandbox = await open()
    expect(await codeOf(debit(sandbox, "pm-none"))).toEqual([400, "PAYMENT_METHOD_NOT_FOUND_ERROR"])
    const { method } = await linked(sandbox, "DC_BRI")
    expect(await codeOf(debit(sandbox, method, { currency: "PHP" }))).toEqual([400, "API_VALIDATION_ERROR"])
    await sandbox.act(method, "expire")
    expect(await codeOf(debit(sandbox, method))).toEqual([400, "INVALID_PAYMENT_METHOD_ERROR"])
    expect(await codeOf(call(sandbox, "GET", "/direct_debits/ddpy-none/"))).toEqual([404, "DATA_NOT_FOUND_ERROR"])
    expect(await codeOf(confirm(sandbox, "ddpy-none", "1"))).toEqual([404, "DATA_NOT_FOUND_ERROR"])
  })
})
