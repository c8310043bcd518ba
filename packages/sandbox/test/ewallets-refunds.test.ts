import { describe, expect, it } from "vitest"
import { call, DAY, dana, open, paid, receiver } from "./helpers.ts"

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
