import { describe, expect, it } from "vitest"
import { call, dana, HOUR, MINUTE, open, paid, receiver, shopeePay } from "./helpers.ts"

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
