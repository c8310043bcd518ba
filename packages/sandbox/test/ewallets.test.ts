import { describe, expect, it } from "vitest"
import { call, DAY, dana, HOUR, MINUTE, open, paid, receiver, shopeePay } from "./helpers.ts"

describe("a charge", () => {
  it("waits for the customer, is found by its id, and succeeds when the customer approves", async () => {
    const hooks = await receiver()
    const sandbox = await open({ webhookUrl: hooks.url, callbackToken: "tok" })
    const created = await call(sandbox, "POST", "/ewallets/charges", shopeePay())
    expect(created.status).toBe(200)
    expect(created.body).toMatchObject({
      status: "PENDING",
      charge_amount: 25_000,
      capture_amount: 25_000,
      refunded_amount: null,
      is_redirect_required: true,
      callback_url: hooks.url,
      capture_now: true,
      void_status: null,
      failure_code: null,
      metadata: { branch: "PLUIT" },
      created: "2026-01-15T03:00:00Z"
    })
    expect(created.body.id).toMatch(/^ewc_[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(created.body.business_id).toMatch(/^[0-9a-f]{24}$/)
    expect((await call(sandbox, "GET", `/ewallets/charges/${created.body.id}`)).body).toEqual(created.body)

    await sandbox.act(created.body.id, "approve")
    await sandbox.settled()
    expect((await call(sandbox, "GET", `/ewallets/charges/${created.body.id}`)).body.status).toBe("SUCCEEDED")
    expect(hooks.received).toHaveLength(1)
    expect(hooks.received[0]?.headers["x-callback-token"]).toBe("tok")
    expect(hooks.received[0]?.headers["webhook-id"]).toBeTruthy()
    expect(hooks.received[0]?.body).toMatchObject({
      event: "ewallet.capture",
      data: { id: created.body.id, status: "SUCCEEDED", payment_detail: { fund_source: "EWALLET_BALANCE" } }
    })
  })

  it("moves money once, and only when it is paid", async () => {
    const sandbox = await open()
    const { body } = await call(sandbox, "POST", "/ewallets/charges", shopeePay(), { "idempotency-key": "key-7" })
    const audit = () =>
      sandbox.control<{ movements: Array<object>; balanced: boolean }>("GET", "/audit?reference=order-1")
    expect((await audit()).movements).toEqual([])
    await sandbox.act(body.id, "approve")
    await expect(sandbox.act(body.id, "approve")).rejects.toThrow("INELIGIBLE_TRANSACTION")
    expect(await audit()).toMatchObject({
      balanced: true,
      movements: [
        {
          type: "PAYMENT",
          object: body.id,
          reference: "order-1",
          idempotency_key: "key-7",
          amount: 25_000,
          currency: "IDR",
          postings: [
            { account: "outside:ID_SHOPEEPAY", amount: -25_000 },
            { account: "merchant:CASH", amount: 25_000 }
          ]
        }
      ]
    })
  })

  it("fails with the customer's reason when it is declined", async () => {
    const hooks = await receiver()
    const sandbox = await open({ webhookUrl: hooks.url })
    const { body } = await call(sandbox, "POST", "/ewallets/charges", shopeePay())
    await sandbox.act(body.id, "decline", { failure_code: "INSUFFICIENT_BALANCE" })
    await sandbox.settled()
    expect(hooks.received[0]?.body.data).toMatchObject({ status: "FAILED", failure_code: "INSUFFICIENT_BALANCE" })
    expect((await sandbox.control<{ movements: Array<object> }>("GET", "/audit")).movements).toEqual([])
  })

  it("fails by itself when nobody pays: Maya's link after 15 minutes", async () => {
    const sandbox = await open()
    const { body } = await call(
      sandbox,
      "POST",
      "/ewallets/charges",
      shopeePay({
        currency: "PHP",
        channel_code: "PH_PAYMAYA",
        channel_properties: {
          success_redirect_url: "https://shop.example/ok",
          failure_redirect_url: "https://shop.example/no",
          cancel_redirect_url: "https://shop.example/cancel"
        }
      })
    )
    await sandbox.advance(15 * MINUTE - 1)
    expect((await call(sandbox, "GET", `/ewallets/charges/${body.id}`)).body.status).toBe("PENDING")
    await sandbox.advance(1)
    expect((await call(sandbox, "GET", `/ewallets/charges/${body.id}`)).body).toMatchObject({
      status: "FAILED",
      failure_code: "USER_DID_NOT_AUTHORIZE_THE_PAYMENT",
      updated: "2026-01-15T03:15:00Z"
    })
  })

  it("goes to the phone without a redirect with OVO", async () => {
    const sandbox = await open()
    const { body } = await call(
      sandbox,
      "POST",
      "/ewallets/charges",
      shopeePay({ channel_code: "ID_OVO", channel_properties: { mobile_number: "+628123123123" } })
    )
    expect(body).toMatchObject({ actions: null, is_redirect_required: false })
  })

  it.each([
    ["a channel of another currency", shopeePay({ currency: "PHP" }), 400, "UNSUPPORTED_CURRENCY"],
    ["an amount below the minimum", shopeePay({ amount: 99 }), 400, "API_VALIDATION_ERROR"],
    ["an unknown channel", shopeePay({ channel_code: "ID_GOPAY" }), 400, "API_VALIDATION_ERROR"],
    ["a missing channel property", shopeePay({ channel_properties: {} }), 400, "API_VALIDATION_ERROR"],
    [
      "an unknown linked wallet",
      shopeePay({ checkout_method: "TOKENIZED_PAYMENT", payment_method_id: "pm-1" }),
      400,
      "INVALID_PAYMENT_METHOD_ID"
    ]
  ])("refuses %s", async (_, request, status, code) => {
    const sandbox = await open()
    const answer = await call(sandbox, "POST", "/ewallets/charges", request)
    expect([answer.status, answer.body.error_code]).toEqual([status, code])
  })

  it.each([
    [{ "ewallets.inactive_channels": ["ID_DANA"] }, 403, "CHANNEL_NOT_ACTIVATED"],
    [{ "ewallets.unavailable_channels": ["ID_DANA"] }, 503, "CHANNEL_UNAVAILABLE"],
    [{ "ewallets.invalid_credentials": ["ID_DANA"] }, 401, "INVALID_MERCHANT_CREDENTIALS"]
  ])("is refused while the account is set to %o", async (setting, status, code) => {
    const sandbox = await open()
    await sandbox.control("POST", "/settings", setting)
    const answer = await call(sandbox, "POST", "/ewallets/charges", dana())
    expect([answer.status, answer.body.error_code]).toEqual([status, code])
  })

  it("is refused when no webhook URL is set", async () => {
    const sandbox = await open()
    await sandbox.control("POST", "/webhook-urls", { target: "eWallets paid", url: null })
    const answer = await call(sandbox, "POST", "/ewallets/charges", dana())
    expect([answer.status, answer.body.error_code]).toEqual([404, "CALLBACK_URL_NOT_FOUND"])
  })

  it("allows a Jenius cashtag three requests in ten minutes", async () => {
    const sandbox = await open()
    const request = shopeePay({ channel_code: "ID_JENIUSPAY", channel_properties: { cashtag: "$budi_1" } })
    for (let i = 0; i < 3; i++) expect((await call(sandbox, "POST", "/ewallets/charges", request)).status).toBe(200)
    const fourth = await call(sandbox, "POST", "/ewallets/charges", request)
    expect([fourth.status, fourth.body.error_code]).toEqual([429, "CHARGE_LIMIT_EXCEEDED"])
    await sandbox.advance(10 * MINUTE)
    expect((await call(sandbox, "POST", "/ewallets/charges", request)).status).toBe(200)
  })
})

describe("a void", () => {
  it("returns the whole amount and tells the merchant", async () => {
    const hooks = await receiver()
    const sandbox = await open({ webhookUrl: hooks.url })
    const id = await paid(sandbox)
    const voided = await call(sandbox, "POST", `/ewallets/charges/${id}/void`)
    expect(voided.body).toMatchObject({ status: "SUCCEEDED", void_status: "PENDING", voided_at: null })
    await sandbox.advance(2_000)
    expect((await call(sandbox, "GET", `/ewallets/charges/${id}`)).body).toMatchObject({
      status: "VOIDED",
      void_status: "SUCCEEDED",
      voided_at: "2026-01-15T03:00:02Z"
    })
    const [, event] = hooks.received
    expect(event?.body).toMatchObject({ event: "ewallet.void", data: { id, status: "VOIDED" } })
    expect(event?.body.data).not.toHaveProperty("business_id")
    const { balances } = await sandbox.control<{ balances: Array<{ account: string; amount: number }> }>(
      "GET",
      "/audit"
    )
    expect(balances.find(({ account }) => account === "merchant:CASH")?.amount).toBe(1_000_000_000)
  })

  it("leaves the charge paid when the wallet refuses it", async () => {
    const sandbox = await open()
    const id = await paid(sandbox)
    await call(sandbox, "POST", `/ewallets/charges/${id}/void`)
    await sandbox.act(id, "decline")
    expect((await call(sandbox, "GET", `/ewallets/charges/${id}`)).body).toMatchObject({
      status: "SUCCEEDED",
      void_status: "FAILED"
    })
  })

  it.each([
    // 23:49:59 and 23:50:00 in Jakarta.
    ["2026-01-15T16:49:59Z", 200],
    ["2026-01-15T16:50:00Z", 403]
  ])("is possible on the day of the charge until 23:50 local time: at %s", async (at, status) => {
    const sandbox = await open({ startAt: "2026-01-15T12:00:00Z" })
    const id = await paid(sandbox)
    await sandbox.advance(Date.parse(at) - Date.parse("2026-01-15T12:00:00Z"))
    expect((await call(sandbox, "POST", `/ewallets/charges/${id}/void`)).status).toBe(status)
  })

  it("is refused for a charge that is not paid, is voided already, or is of a wallet without voids", async () => {
    const sandbox = await open()
    const pending = await call(sandbox, "POST", "/ewallets/charges", dana())
    const refusedWith = async (id: string) =>
      (await call(sandbox, "POST", `/ewallets/charges/${id}/void`)).body.error_code
    expect(await refusedWith(pending.body.id)).toBe("INELIGIBLE_TRANSACTION")
    const id = await paid(sandbox)
    await call(sandbox, "POST", `/ewallets/charges/${id}/void`)
    expect(await refusedWith(id)).toBe("INELIGIBLE_TRANSACTION")
    expect(await refusedWith(await paid(sandbox, dana({ channel_code: "ID_SAKUKU" })))).toBe("VOID_NOT_SUPPORTED")
    expect(await refusedWith("ewc_none")).toBe("DATA_NOT_FOUND")
    await sandbox.control("POST", "/settings", { "ewallets.ineligible_merchant": true })
    expect(await refusedWith(await paid(sandbox))).toBe("INELIGIBLE_MERCHANT")
  })

  it("rests with ShopeePay from midnight to 05:00 local time", async () => {
    const sandbox = await open({ startAt: "2026-01-15T17:30:00Z" })
    const id = await paid(sandbox, shopeePay())
    expect((await call(sandbox, "POST", `/ewallets/charges/${id}/void`)).body.error_code).toBe(
      "VOID_TEMPORARILY_UNAVAILABLE"
    )
    await sandbox.advance(4.5 * HOUR)
    expect((await call(sandbox, "POST", `/ewallets/charges/${id}/void`)).status).toBe(200)
  })
})

describe("refunds", () => {
  it("come in parts, one at a time, up to the amount of the charge", async () => {
    const hooks = await receiver()
    const sandbox = await open({ webhookUrl: hooks.url })
    const id = await paid(sandbox)
    const refund = (amount?: number) =>
      call(sandbox, "POST", `/ewallets/charges/${id}/refunds`, { amount, reason: "OTHERS" })

    const first = await refund(10_000)
    expect(first.body).toMatchObject({
      charge_id: id,
      status: "PENDING",
      refund_amount: 10_000,
      capture_amount: 25_000,
      reason: "OTHERS"
    })
    expect(first.body.id).toMatch(/^ewr_/)
    expect((await refund(1_000)).body.error_code).toBe("REFUND_IN_PROGRESS")
    await sandbox.advance(2_000)
    expect((await call(sandbox, "GET", `/ewallets/charges/${id}`)).body).toMatchObject({
      status: "REFUNDED",
      refunded_amount: 10_000
    })
    expect(hooks.received[1]?.body).toMatchObject({
      event: "ewallet.refund",
      data: { id: first.body.id, status: "SUCCEEDED" }
    })

    expect((await refund(15_001)).body.error_code).toBe("MAXIMUM_REFUND_AMOUNT_REACHED")
    const rest = await refund()
    expect(rest.body.refund_amount).toBe(15_000)
    await sandbox.advance(2_000)
    expect((await refund()).body.error_code).toBe("MAXIMUM_REFUND_AMOUNT_REACHED")

    expect((await call(sandbox, "GET", `/ewallets/charges/${id}/refunds/${rest.body.id}`)).body.status).toBe(
      "SUCCEEDED"
    )
    const page = await call(sandbox, "GET", `/ewallets/charges/${id}/refunds?limit=1&status=SUCCEEDED`)
    expect(page.body.data.map((one: { id: string }) => one.id)).toEqual([first.body.id])
    expect(page.body.has_more).toBe(true)
    expect((await call(sandbox, "GET", `/ewallets/charges/${id}/refunds?status=FAILED`)).body).toEqual({
      data: [],
      has_more: false
    })
  })

  it("may be refused by the wallet afterwards; the charge stays as it was", async () => {
    const sandbox = await open()
    const id = await paid(sandbox)
    const { body } = await call(sandbox, "POST", `/ewallets/charges/${id}/refunds`, {})
    const settled = await sandbox.act(body.id, "decline", { failure_code: "MAXIMUM_USER_BALANCE_EXCEEDED" })
    expect(settled).toMatchObject({ status: "FAILED", failure_code: "MAXIMUM_USER_BALANCE_EXCEEDED" })
    expect((await call(sandbox, "GET", `/ewallets/charges/${id}`)).body.status).toBe("SUCCEEDED")
  })

  it("need balance", async () => {
    const sandbox = await open({ openingBalance: {} })
    const first = await paid(sandbox)
    const second = await paid(sandbox)
    const refund = (id: string) => call(sandbox, "POST", `/ewallets/charges/${id}/refunds`, {})
    await refund(first)
    await sandbox.advance(2_000)
    expect((await refund(second)).status).toBe(200)
    await sandbox.advance(2_000)
    const third = await open({ openingBalance: { IDR: -25_000 } })
    const refused = await call(third, "POST", `/ewallets/charges/${await paid(third)}/refunds`, {})
    expect([refused.status, refused.body.error_code]).toEqual([403, "INSUFFICIENT_BALANCE"])
  })

  it("end with the wallet's own period", async () => {
    const sandbox = await open()
    const id = await paid(sandbox)
    await sandbox.advance(30 * DAY + 1)
    const late = await call(sandbox, "POST", `/ewallets/charges/${id}/refunds`, {})
    expect([late.status, late.body.error_code]).toEqual([403, "INELIGIBLE_TRANSACTION"])
  })

  it("follow each wallet's own rules", async () => {
    const sandbox = await open()
    const refund = async (id: string, amount?: number) =>
      (await call(sandbox, "POST", `/ewallets/charges/${id}/refunds`, { amount })).body.error_code
    expect(await refund(await paid(sandbox, dana({ channel_code: "ID_SAKUKU" })))).toBe("REFUND_NOT_SUPPORTED")

    const urls = {
      success_redirect_url: "https://a.example/1",
      failure_redirect_url: "https://a.example/2",
      cancel_redirect_url: "https://a.example/3"
    }
    const maya = await paid(
      sandbox,
      dana({ currency: "PHP", amount: 100, channel_code: "PH_PAYMAYA", channel_properties: urls })
    )
    expect(await refund(maya, 50)).toBe("REFUND_TEMPORARILY_UNAVAILABLE")
    await sandbox.advance(DAY)
    expect(await refund(maya, 50)).toBeUndefined()

    const jenius = await paid(sandbox, dana({ channel_code: "ID_JENIUSPAY", channel_properties: { cashtag: "$budi" } }))
    expect(await refund(jenius, 1_000)).toBeUndefined()
    await sandbox.advance(2_000)
    expect(await refund(jenius, 1_000)).toBe("MAXIMUM_REFUND_TRANSACTION_REACHED")

    await sandbox.control("POST", "/settings", { "ewallets.no_partial_refunds": ["ID_DANA"] })
    expect(await refund(await paid(sandbox), 1)).toBe("PARTIAL_REFUND_NOT_SUPPORTED")
    const pending = await call(sandbox, "POST", "/ewallets/charges", dana())
    expect(await refund(pending.body.id)).toBe("INELIGIBLE_TRANSACTION")
    expect(await refund(await paid(sandbox), 0.001)).toBe("API_VALIDATION_ERROR")
  })
})

describe("a linked wallet", () => {
  const link = (change: object = {}) => ({
    type: "EWALLET",
    reusability: "MULTIPLE_USE",
    customer_id: "cust-1",
    country: "PH",
    reference_id: "link-1",
    ewallet: {
      channel_code: "GRABPAY",
      channel_properties: {
        success_return_url: "https://shop.example/ok",
        failure_return_url: "https://shop.example/no"
      }
    },
    ...change
  })
  const charge = (id: string, change: object = {}) => ({
    reference_id: "order-2",
    currency: "PHP",
    amount: 100.5,
    checkout_method: "TOKENIZED_PAYMENT",
    payment_method_id: id,
    ...change
  })

  it("is authorised by the customer, charged without a redirect, and unlinked", async () => {
    const hooks = await receiver()
    const sandbox = await open({ webhookUrl: hooks.url })
    const created = await call(sandbox, "POST", "/v2/payment_methods", link())
    expect(created.body).toMatchObject({ status: "REQUIRES_ACTION", actions: [{ action: "AUTH", method: "GET" }] })
    const { id } = created.body
    expect(id).toMatch(/^pm-/)
    expect((await call(sandbox, "POST", "/ewallets/charges", charge(id))).body.error_code).toBe(
      "INVALID_PAYMENT_METHOD_ID"
    )

    await sandbox.act(id, "approve")
    await sandbox.settled()
    expect(hooks.received[0]?.body).toMatchObject({ event: "payment_method.activated", data: { id, status: "ACTIVE" } })
    const charged = await call(sandbox, "POST", "/ewallets/charges", charge(id))
    expect(charged.body).toMatchObject({ status: "PENDING", channel_code: "PH_GRABPAY", is_redirect_required: false })
    await sandbox.advance(2_000)
    expect((await call(sandbox, "GET", `/ewallets/charges/${charged.body.id}`)).body.status).toBe("SUCCEEDED")
    expect(
      (await call(sandbox, "POST", "/ewallets/charges", charge(id, { customer_id: "cust-2" }))).body.error_code
    ).toBe("INVALID_PAYMENT_METHOD_ID")

    expect((await call(sandbox, "POST", `/v2/payment_methods/${id}/expire`)).body.status).toBe("EXPIRED")
    await sandbox.settled()
    expect(hooks.received.at(-1)?.body).toMatchObject({
      event: "payment_method.expiry.expired",
      data: { id, status: "EXPIRED" }
    })
    expect((await call(sandbox, "POST", "/ewallets/charges", charge(id))).body.error_code).toBe("INVALID_TOKEN")
    expect((await call(sandbox, "POST", `/v2/payment_methods/${id}/expire`)).body.error_code).toBe(
      "INVALID_PAYMENT_METHOD"
    )
    expect((await call(sandbox, "GET", `/v2/payment_methods/${id}`)).body.status).toBe("EXPIRED")
  })

  it("expires after the wallet's own lifetime: a year with GrabPay in the Philippines", async () => {
    const sandbox = await open()
    const { body } = await call(sandbox, "POST", "/v2/payment_methods", link())
    await sandbox.act(body.id, "approve")
    await sandbox.advance(365 * DAY)
    expect((await call(sandbox, "GET", `/v2/payment_methods/${body.id}`)).body.status).toBe("EXPIRED")
  })

  it("has a reference of its own", async () => {
    const sandbox = await open()
    await call(sandbox, "POST", "/v2/payment_methods", link())
    const again = await call(sandbox, "POST", "/v2/payment_methods", link())
    expect([again.status, again.body.error_code]).toEqual([409, "DUPLICATE_ERROR"])
    const none = await call(sandbox, "GET", "/v2/payment_methods/pm-none")
    expect([none.status, none.body.error_code]).toEqual([404, "DATA_NOT_FOUND_ERROR"])
  })
})
