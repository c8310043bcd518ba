import { describe, expect, it } from "vitest"
import {
  CARD,
  clientOf,
  codeOf,
  customer,
  debit,
  expectDocumented,
  initialize,
  linked,
  order,
  propertiesOf,
  REDIRECTS,
  settings,
  validate
} from "./direct-debit-requests.ts"
import { call, DAY, MINUTE, open, receiver } from "./helpers.ts"

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
    const sandbox = await open()
    const { body } = await initialize(sandbox, await customer(sandbox), "DC_BRI")
    expect(await codeOf(validate(sandbox, body.id, "000000"))).toEqual([400, "INVALID_OTP_ERROR"])
    expect(await codeOf(validate(sandbox, body.id, "000000"))).toEqual([400, "INVALID_OTP_ERROR"])
    expect(await codeOf(validate(sandbox, body.id, "000000"))).toEqual([400, "MAX_OTP_ATTEMPTS_ERROR"])
    expect(await codeOf(validate(sandbox, body.id, "333000"))).toEqual([409, "ACCOUNT_LINKING_ALREADY_FAILED"])
  })

  it("must be linked before its OTP expires, once, and by the OTP where there is one", async () => {
    const sandbox = await open()
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
