import { check } from "@pay/core/schema"
import { createDirectDebitClient } from "@pay/direct-debit"
import { events } from "@pay/direct-debit/webhooks"
import { describe, expect, it } from "vitest"
import type { Sandbox } from "../src/index.ts"
import { call, DAY, MINUTE, open, receiver } from "./helpers.ts"

const clientOf = (sandbox: Sandbox) => createDirectDebitClient({ apiKey: sandbox.apiKey, baseUrl: sandbox.url })
const customer = async (sandbox: Sandbox): Promise<string> => {
  const person = { reference_id: crypto.randomUUID(), type: "INDIVIDUAL", individual_detail: { given_names: "Rika" } }
  return (await call(sandbox, "POST", "/customers", person, { "api-version": "2020-10-31" })).body.id
}
const CARD = { account_mobile_number: "+62818555988", card_last_four: "1234", account_email: "rika@example.com" }
const REDIRECTS = {
  success_redirect_url: "https://shop.example/linked",
  failure_redirect_url: "https://shop.example/failed"
}
const DEVICE = { id: "WEB", ip_address: "127.0.0.1", user_agent: "test" }
const propertiesOf = (channel: string): object => {
  if (channel === "DC_BRI") return CARD
  if (channel === "BCA_ONEKLIK") return { ...REDIRECTS, ...CARD, device: DEVICE, account_email: undefined }
  if (channel.startsWith("BA_B") || channel === "BA_UBP") return REDIRECTS
  const thai = { account_mobile_number: "+66812345678", account_identity_document_number: "4845701245280" }
  return { ...REDIRECTS, ...thai }
}
const initialize = (sandbox: Sandbox, customer_id: string, channel_code: string) =>
  call(sandbox, "POST", "/linked_account_tokens/auth", {
    customer_id,
    channel_code,
    properties: propertiesOf(channel_code)
  })
const validate = (sandbox: Sandbox, id: string, otp_code: string) =>
  call(sandbox, "POST", `/linked_account_tokens/${id}/validate_otp`, { otp_code })
/** An active payment method of a channel. */
const linked = async (sandbox: Sandbox, channel: string) => {
  const owner = await customer(sandbox)
  const { body: token } = await initialize(sandbox, owner, channel)
  if (channel === "DC_BRI") await validate(sandbox, token.id, "333000")
  else await sandbox.act(token.id, "approve")
  const { body: accounts } = await call(sandbox, "GET", `/linked_account_tokens/${token.id}/accounts`)
  const request = { customer_id: owner, type: accounts[0].type, properties: { id: accounts[0].id } }
  const { body: method } = await call(sandbox, "POST", "/payment_methods", request)
  return { owner, token: token.id as string, account: accounts[0].id as string, method: method.id as string, request }
}
const order = (payment_method_id: string, change: object = {}) => ({
  reference_id: "order-1",
  payment_method_id,
  currency: "IDR" as const,
  amount: 1_500,
  ...change
})
const debit = (sandbox: Sandbox, method: string, change: object = {}, key: string = crypto.randomUUID()) =>
  call(sandbox, "POST", "/direct_debits", order(method, change), { "Idempotency-key": key })
const confirm = (sandbox: Sandbox, id: string, otp_code: string) =>
  call(sandbox, "POST", `/direct_debits/${id}/validate_otp/`, { otp_code })
const statusOf = async (sandbox: Sandbox, id: string) => {
  const { body } = await call(sandbox, "GET", `/direct_debits/${id}/`)
  return [body.status, body.failure_code]
}
const codeOf = async (answer: Promise<{ status: number; body: { error_code?: string } }>) => {
  const { status, body } = await answer
  return [status, body.error_code]
}
const settings = (sandbox: Sandbox, values: object) => sandbox.control("POST", "/settings", values)
/** The payload fits the documented webhook of its name. */
const expectDocumented = (payload: { event: string }) => {
  const event = events.find(({ name }) => name === payload.event)
  expect(event && check(event.schema, payload)).toEqual([])
}
// Refusals that count an attempt or fail a payment are documented, but no success that the check of answers knows.
const counting = () => open({ verify: false })

describe("an account", () => {
  it("is linked by OTP, debited and refunded through the client", async () => {
    const hooks = await receiver()
    const sandbox = await open({ webhookUrl: hooks.url })
    const client = clientOf(sandbox)
    const owner = await customer(sandbox)
    const token = await client.initializeLinkedAccountToken({
      customer_id: owner,
      channel_code: "DC_BRI",
      properties: { ...CARD, card_expiry: "06/29" }
    })
    expect(token).toMatchObject({ status: "PENDING", authorizer_url: null })
    const { otp_code } = await sandbox.control<{ otp_code: string }>("POST", "/customers-act", {
      id: token.id,
      action: "otp"
    })
    expect(await client.validateLinkedAccountTokenOtp(token.id, { otp_code })).toMatchObject({ status: "SUCCESS" })
    const [account] = await client.listLinkedAccounts(token.id)
    expect(account).toMatchObject({ type: "DEBIT_CARD", properties: { card_last_four: "1234", card_expiry: "06/29" } })
    const method = await client.createPaymentMethod({
      customer_id: owner,
      type: "DEBIT_CARD",
      properties: { id: account!.id }
    })
    expect(await client.listPaymentMethods({ customer_id: owner })).toMatchObject([{ id: method.id }])
    const payment = await client.createPayment(order(method.id))
    expect(payment).toMatchObject({ status: "PENDING", required_action: "VALIDATE_OTP", is_otp_required: true })
    expect(await client.validatePaymentOtp(payment.id, { otp_code: "222000" })).toMatchObject({
      status: "PENDING",
      required_action: null
    })
    await sandbox.advance(2_000)
    expect(await client.getPayment(payment.id)).toMatchObject({ status: "COMPLETED", amount: "1500" })
    expect(await client.getPaymentByReferenceId({ reference_id: "order-1" })).toMatchObject({ id: payment.id })
    const refund = await client.createRefund(payment.id, { reason: "REQUESTED_BY_CUSTOMER" })
    expect(refund).toMatchObject({ status: "PENDING", amount: "1500", updated: null })
    await sandbox.advance(2_000)
    expect(await client.getRefund(payment.id, refund.id)).toMatchObject({ status: "COMPLETED" })
    expect(await client.listRefunds(payment.id)).toMatchObject({ data: [{ id: refund.id }], has_more: false })
    expect(await client.getPayment(payment.id)).toMatchObject({
      refunded_amount: 1_500,
      refunds: { data: [refund.id] }
    })
    expect(await client.unbindLinkedAccountToken(token.id)).toEqual({ id: token.id, is_deleted: true })
    expect(await client.listPaymentMethods({ customer_id: owner })).toEqual([])
    expect(hooks.received.map(({ body }) => [body.event, body.status ?? body.data?.status])).toEqual([
      ["direct_debit.payment", "COMPLETED"],
      ["direct_debit.refund", "COMPLETED"]
    ])
    for (const { body } of hooks.received) expectDocumented(body)
    const audit = await sandbox.control<{ balanced: boolean; movements: Array<{ type: string; amount: number }> }>(
      "GET",
      "/audit?reference=order-1"
    )
    expect(audit.balanced).toBe(true)
    expect(audit.movements.map(({ type, amount }) => [type, amount])).toEqual([
      ["PAYMENT", 1_500],
      ["REFUND", 1_500]
    ])
  })

  it.each(["BCA_ONEKLIK", "BA_BPI", "BA_UBP"])("of %s is linked on the bank's page, and told", async (channel) => {
    const hooks = await receiver()
    const own = await receiver()
    const sandbox = await open({ webhookUrl: hooks.url })
    const { body } = await call(sandbox, "POST", "/linked_account_tokens/auth", {
      customer_id: await customer(sandbox),
      channel_code: channel,
      properties: { ...propertiesOf(channel), callback_url: own.url }
    })
    await fetch(body.authorizer_url, { method: "POST", body: new URLSearchParams({ action: "approve" }) })
    expect(await (await fetch(body.authorizer_url)).text()).toContain(`linked_account_token_id=${body.id}`)
    await sandbox.settled()
    expect(hooks.received).toEqual([])
    expectDocumented(own.received[0]?.body)
    const { body: accounts } = await call(sandbox, "GET", `/linked_account_tokens/${body.id}/accounts`)
    expect(own.received[0]?.body).toMatchObject({
      id: body.id,
      channel_code: channel,
      accounts: [{ id: accounts[0].id }]
    })
  })

  it("of a Thai bank is linked without an event", async () => {
    const hooks = await receiver()
    const sandbox = await open({ webhookUrl: hooks.url })
    const { method } = await linked(sandbox, "BA_SCB")
    const { body } = await debit(sandbox, method, { currency: "THB", amount: 100.5 })
    expect(body).toMatchObject({ required_action: null, amount: "100.50" })
    expect(hooks.received).toEqual([])
  })

  it.each(["decline", "expire"])("is not linked after %s", async (action) => {
    const sandbox = await open()
    const { body } = await initialize(sandbox, await customer(sandbox), "DC_BRI")
    await sandbox.act(body.id, action)
    expect(await codeOf(validate(sandbox, body.id, "333000"))).toEqual([409, "ACCOUNT_LINKING_ALREADY_FAILED"])
    const accounts = call(sandbox, "GET", `/linked_account_tokens/${body.id}/accounts`)
    expect(await codeOf(accounts)).toEqual([404, "DATA_NOT_FOUND_ERROR"])
  })

  it("has three attempts at its OTP", async () => {
    const sandbox = await counting()
    const { body } = await initialize(sandbox, await customer(sandbox), "DC_BRI")
    expect(await codeOf(validate(sandbox, body.id, "000000"))).toEqual([400, "INVALID_OTP_ERROR"])
    expect(await codeOf(validate(sandbox, body.id, "000000"))).toEqual([400, "INVALID_OTP_ERROR"])
    expect(await codeOf(validate(sandbox, body.id, "000000"))).toEqual([400, "MAX_OTP_ATTEMPTS_ERROR"])
    expect(await codeOf(validate(sandbox, body.id, "333000"))).toEqual([409, "ACCOUNT_LINKING_ALREADY_FAILED"])
  })

  it("must be linked before its OTP expires, once, and by the OTP where there is one", async () => {
    const sandbox = await counting()
    const owner = await customer(sandbox)
    const { body: late } = await initialize(sandbox, owner, "DC_BRI")
    await sandbox.advance(5 * MINUTE)
    expect(await codeOf(validate(sandbox, late.id, "333000"))).toEqual([400, "EXPIRED_OTP_ERROR"])
    const { body } = await initialize(sandbox, owner, "DC_BRI")
    expect((await validate(sandbox, body.id, "123456")).status).toBe(200)
    expect(await codeOf(validate(sandbox, body.id, "123456"))).toEqual([409, "ACCOUNT_LINKING_ALREADY_COMPLETED"])
    const { body: page } = await initialize(sandbox, owner, "BA_BPI")
    expect(await codeOf(validate(sandbox, page.id, "123456"))).toEqual([400, "API_VALIDATION_ERROR"])
    expect(await codeOf(validate(sandbox, "lat-none", "123456"))).toEqual([404, "DATA_NOT_FOUND_ERROR"])
  })

  it("cannot be linked for no customer, an unknown or closed channel, or when the bank refuses", async () => {
    const sandbox = await open()
    const owner = await customer(sandbox)
    const link = (channel = "DC_BRI", id = owner) => codeOf(initialize(sandbox, id, channel))
    expect(await link("DC_BRI", "none")).toEqual([400, "CUSTOMER_NOT_FOUND_ERROR"])
    const missing = { customer_id: owner, channel_code: "DC_BRI", properties: {} }
    const unfit = call(sandbox, "POST", "/linked_account_tokens/auth", missing)
    expect(await codeOf(unfit)).toEqual([400, "API_VALIDATION_ERROR"])
    const unknown = call(sandbox, "POST", "/linked_account_tokens/auth", {
      customer_id: owner,
      channel_code: "BA_NONE"
    })
    expect(await codeOf(unknown)).toEqual([400, "CHANNEL_CODE_NOT_SUPPORTED_ERROR"])
    for (const code of [
      "INVALID_ACCOUNT_DETAILS",
      "ACCOUNT_ACCESS_BLOCKED",
      "MAX_ACCOUNT_LINKING",
      "OTP_DELIVERY_ERROR"
    ]) {
      await settings(sandbox, { "direct-debit.linking_error": code })
      expect(await link()).toEqual([400, code])
    }
    await settings(sandbox, { "direct-debit.linking_error": null, "direct-debit.unavailable_channels": ["DC_BRI"] })
    expect(await link()).toEqual([503, "CHANNEL_UNAVAILABLE"])
    await settings(sandbox, { "direct-debit.inactive_channels": ["DC_BRI"] })
    expect(await link()).toEqual([400, "CHANNEL_CODE_NOT_SUPPORTED_ERROR"])
  })

  it("of Krungthai is unlinked when its customer confirms", async () => {
    const sandbox = await open()
    const { token, owner } = await linked(sandbox, "BA_KTB")
    const path = `/linked_account_tokens/${token}`
    expect(await codeOf(call(sandbox, "DELETE", path))).toEqual([400, "API_VALIDATION_ERROR"])
    const { body } = await call(sandbox, "DELETE", `${path}?${new URLSearchParams(REDIRECTS)}`)
    expect(body.is_deleted).toBe(false)
    const methods = async () => (await call(sandbox, "GET", `/payment_methods?customer_id=${owner}`)).body.length
    expect(await methods()).toBe(1)
    await fetch(body.authorizer_url, { method: "POST", body: new URLSearchParams({ action: "approve" }) })
    expect(await methods()).toBe(0)
    expect(await codeOf(call(sandbox, "DELETE", path))).toEqual([404, "DATA_NOT_FOUND_ERROR"])
  })
})

describe("a payment method", () => {
  it("needs a linked account of its customer and type, once", async () => {
    const sandbox = await open()
    const { request, token } = await linked(sandbox, "DC_BRI")
    const create = (change: object) => codeOf(call(sandbox, "POST", "/payment_methods", { ...request, ...change }))
    expect(await create({})).toEqual([409, "DUPLICATE_ERROR"])
    expect(await create({ customer_id: "none" })).toEqual([400, "CUSTOMER_NOT_FOUND_ERROR"])
    const missing = [400, "LIINKED_ACCOUNT_NOT_FOUND_ERROR"]
    expect(await create({ customer_id: await customer(sandbox) })).toEqual(missing)
    expect(await create({ type: "BANK_ACCOUNT" })).toEqual(missing)
    expect(await create({ type: "BANK_REDIRECT", properties: { channel_code: "BA_NONE" } })).toEqual([
      400,
      "CHANNEL_CODE_NOT_SUPPORTED_ERROR"
    ])
    await call(sandbox, "DELETE", `/linked_account_tokens/${token}`)
    expect(await create({})).toEqual(missing)
    expect(await codeOf(call(sandbox, "GET", "/payment_methods"))).toEqual([400, "API_VALIDATION_ERROR"])
  })

  it("of a Philippine bank expires after a year, warned of a week before", async () => {
    const hooks = await receiver()
    const sandbox = await open({ webhookUrl: hooks.url })
    const { method, owner } = await linked(sandbox, "BA_BPI")
    await sandbox.settled()
    hooks.received.length = 0
    await sandbox.advance(358 * DAY)
    const [warning] = hooks.received.map(({ body }) => body)
    expectDocumented(warning)
    expect(warning).toMatchObject({
      event: "payment_method.expiry.expiring",
      id: method,
      customer_id: owner,
      expiration_timestamp: "2027-01-15T03:00:00Z"
    })
    await sandbox.advance(7 * DAY)
    expectDocumented(hooks.received[1]?.body)
    expect(hooks.received[1]?.body).toMatchObject({ event: "payment_method.expiry.expired", id: method })
    const late = debit(sandbox, method, { currency: "PHP", amount: 100 })
    expect(await codeOf(late)).toEqual([400, "INVALID_PAYMENT_METHOD_ERROR"])
  })
})

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
    const sandbox = await counting()
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
      const sandbox = await counting()
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

  it("that the bank left unanswered may have gone through", async () => {
    const sandbox = await counting()
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

describe("a refund", () => {
  const refund = (sandbox: Sandbox, id: string, body: object = {}, key: string = crypto.randomUUID()) =>
    call(sandbox, "POST", `/direct_debits/${id}/refunds`, { reason: "DUPLICATE", ...body }, { "Idempotency-key": key })
  const completed = async (sandbox: Sandbox, channel = "DC_BRI", change: object = { enable_otp: false }) => {
    const { method } = await linked(sandbox, channel)
    const { body } = await debit(sandbox, method, change)
    await sandbox.advance(2_000)
    return body.id as string
  }

  it("is for whole payments of BRI, once", async () => {
    const sandbox = await open()
    const id = await completed(sandbox)
    expect(await codeOf(refund(sandbox, id, { amount: 1_499 }))).toEqual([400, "PARTIAL_REFUND_NOT_SUPPORTED"])
    expect(await codeOf(refund(sandbox, id, { amount: 1_501 }))).toEqual([400, "MAXIMUM_REFUND_AMOUNT_REACHED"])
    const first = await refund(sandbox, id, {}, "key-1")
    expect((await refund(sandbox, id, {}, "key-1")).body).toEqual(first.body)
    expect(await codeOf(refund(sandbox, id, { reason: "OTHER" }, "key-1"))).toEqual([409, "IDEMPOTENCY_ERROR"])
    expect(await codeOf(refund(sandbox, id))).toEqual([400, "MAXIMUM_REFUND_AMOUNT_REACHED"])
    const philippine = await completed(sandbox, "BA_UBP", { currency: "PHP", amount: 100 })
    expect(await codeOf(refund(sandbox, philippine))).toEqual([400, "REFUND_NOT_SUPPORTED"])
  })

  it.each(["REFUND_FAILED", "ACCOUNT_ACCESS_BLOCKED", "ACCOUNT_NOT_FOUND", "INSUFFICIENT_BALANCE"])(
    "that fails with %s is told, and may be tried again",
    async (failure_code) => {
      const hooks = await receiver()
      const sandbox = await open({ webhookUrl: hooks.url })
      const id = await completed(sandbox)
      const { body } = await refund(sandbox, id)
      await sandbox.act(body.id, "decline", { failure_code })
      await sandbox.settled()
      expectDocumented(hooks.received[1]?.body)
      expect(hooks.received[1]?.body.data).toMatchObject({ id: body.id, status: "FAILED", failure_code })
      expect((await refund(sandbox, id)).status).toBe(200)
    }
  )

  it("needs a completed payment, in time, and the money", async () => {
    const sandbox = await open({ openingBalance: {} })
    const { method } = await linked(sandbox, "DC_BRI")
    const pending = await debit(sandbox, method)
    expect(await codeOf(refund(sandbox, pending.body.id))).toEqual([400, "INELIGIBLE_TRANSACTION"])
    const late = await completed(sandbox)
    await sandbox.advance(365 * DAY + 1)
    expect(await codeOf(refund(sandbox, late))).toEqual([400, "INELIGIBLE_TRANSACTION"])
    await settings(sandbox, { "balance.fees": { DIRECT_DEBIT: { xendit_fee: 1_501 } } })
    expect(await codeOf(refund(sandbox, await completed(sandbox)))).toEqual([400, "INSUFFICIENT_BALANCE"])
    const missing = [404, "DATA_NOT_FOUND"]
    expect(await codeOf(refund(sandbox, "ddpy-none"))).toEqual(missing)
    expect(await codeOf(call(sandbox, "GET", "/direct_debits/ddpy-none/refunds"))).toEqual(missing)
    expect(await codeOf(call(sandbox, "GET", `/direct_debits/${late}/refunds/none`))).toEqual(missing)
  })
})
