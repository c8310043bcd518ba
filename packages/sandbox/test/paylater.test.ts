import { check } from "@pay/core/schema"
import { createPaylaterClient } from "@pay/paylater"
import { paylaterPayment, paylaterRefundCallback } from "@pay/paylater/webhooks"
import { describe, expect, it } from "vitest"
import type { Sandbox } from "../src/index.ts"
import { call, DAY, open, receiver } from "./helpers.ts"

const BUYER = {
  reference_id: "buyer-1",
  type: "INDIVIDUAL",
  individual_detail: { given_names: "Juan", surname: "Cruz" },
  email: "juan@example.com",
  mobile_number: "+639171234567",
  addresses: [{ street_line1: "1 Ayala Avenue", city: "Makati", postal_code: "1226", country: "PH" }]
}
const buyer = async (sandbox: Sandbox, change: object = {}): Promise<string> =>
  (await call(sandbox, "POST", "/customers", { ...BUYER, ...change }, { "api-version": "2020-10-31" })).body.id
const item = (change: object = {}) => ({
  type: "PHYSICAL_PRODUCT" as const,
  reference_id: "SKU-1",
  name: "Vacuum",
  net_unit_amount: 1_234.56,
  quantity: 3,
  url: "https://shop.example/vacuum",
  category: "Electronics",
  ...change
})
const basket = (customer_id: string, change: object = {}) => ({
  customer_id,
  channel_code: "PH_BILLEASE" as const,
  currency: "PHP" as const,
  amount: 3_703.68,
  order_items: [item()],
  ...change
})
const rupiah = { currency: "IDR", amount: 100_000, order_items: [item({ net_unit_amount: 50_000, quantity: 2 })] }
const kredivo = { channel_code: "ID_KREDIVO", ...rupiah }
const planOf = async (sandbox: Sandbox, change: object = {}) =>
  call(sandbox, "POST", "/paylater/plans", basket(await buyer(sandbox), change))
const order = (plan_id: string) => ({
  plan_id,
  reference_id: "order-1",
  checkout_method: "ONE_TIME_PAYMENT" as const,
  success_redirect_url: "https://shop.example/thanks",
  failure_redirect_url: "https://shop.example/sorry"
})
const charge = async (sandbox: Sandbox, change: object = {}) => {
  const plan = await planOf(sandbox, change)
  return (await call(sandbox, "POST", "/paylater/charges", order(plan.body.id))).body
}
const paid = async (sandbox: Sandbox, change: object = {}): Promise<string> => {
  const { id } = await charge(sandbox, change)
  await sandbox.act(id, "approve")
  return id
}
const refund = (sandbox: Sandbox, id: string, body: object = {}) =>
  call(sandbox, "POST", `/paylater/charges/${id}/refunds`, body)
const codeOf = async (answer: Promise<{ status: number; body: { error_code?: string } }>) => {
  const { status, body } = await answer
  return [status, body.error_code]
}
const settings = (sandbox: Sandbox, values: object) => sandbox.control("POST", "/settings", values)

describe("a purchase", () => {
  it("goes from plan to payment to refund through the client", async () => {
    const hooks = await receiver()
    const sandbox = await open({ webhookUrl: hooks.url })
    const client = createPaylaterClient({ apiKey: sandbox.apiKey, baseUrl: sandbox.url })
    const plan = await client.createPlan(basket(await buyer(sandbox)))
    expect(plan.options).toMatchObject([
      { total_amount: 3_703.68, total_recurrence: 1 },
      { installment_amount: 632.72, total_amount: 3_796.32, total_recurrence: 6, interest_rate: 0.025 }
    ])
    const made = await client.createCharge(order(plan.id))
    expect(made).toMatchObject({ status: "PENDING", amount: 3_703.68, refunded_amount: null, refunds: null })
    const page = made.actions!.mobile_web_checkout_url!
    await fetch(page, { method: "POST", body: new URLSearchParams({ action: "approve" }) })
    expect(await (await fetch(page)).text()).toContain("https://shop.example/thanks")
    const refunded = await client.refundCharge(made.id, { reason: "DEFECTIVE_ITEM" })
    expect(refunded).toMatchObject({ status: "PENDING", amount: 3_703.68, updated: null })
    await sandbox.advance(2_000)
    expect(await client.getRefund(made.id, refunded.id)).toMatchObject({ status: "SUCCEEDED" })
    expect(await client.getCharge(made.id)).toMatchObject({
      status: "SUCCEEDED",
      refunded_amount: 3_703.68,
      refunds: [refunded.id]
    })
    expect(await client.listRefunds(made.id, { status: "SUCCEEDED" })).toMatchObject({
      data: [{ id: refunded.id }],
      has_more: false
    })
    const [payment, back] = hooks.received.map(({ body }) => body)
    expect(check(paylaterPayment.schema, payment)).toEqual([])
    expect(payment).toMatchObject({ event: "paylater.payment", data: { id: made.id, status: "SUCCEEDED" } })
    expect(check(paylaterRefundCallback.schema, back)).toEqual([])
    expect(back).toMatchObject({ event: "paylater.refund", data: { id: refunded.id, status: "SUCCEEDED" } })
    const audit = await sandbox.control<{ balanced: boolean; movements: Array<{ type: string; amount: number }> }>(
      "GET",
      "/audit?reference=order-1"
    )
    expect(audit.balanced).toBe(true)
    expect(audit.movements.map(({ type, amount }) => [type, amount])).toEqual([
      ["PAYMENT", 3_703.68],
      ["REFUND", 3_703.68]
    ])
  })

  it.each(["decline", "expire"])("that ends in %s is FAILED, and told", async (action) => {
    const hooks = await receiver()
    const sandbox = await open({ webhookUrl: hooks.url })
    const { id } = await charge(sandbox)
    await sandbox.act(id, action)
    await sandbox.settled()
    expect(hooks.received[0]?.body.data.status).toBe("FAILED")
    await expect(sandbox.act(id, "approve")).rejects.toThrow("FAILED")
  })

  it("fails when the page closes a day later", async () => {
    const sandbox = await open()
    const { id, expires_at, created } = await charge(sandbox)
    expect(Date.parse(expires_at) - Date.parse(created)).toBe(DAY)
    await sandbox.advance(DAY)
    expect((await call(sandbox, "GET", `/paylater/charges/${id}`)).body.status).toBe("FAILED")
  })

  it("may be cancelled while nobody has paid, without an event", async () => {
    const hooks = await receiver()
    const sandbox = await open({ webhookUrl: hooks.url })
    const client = createPaylaterClient({ apiKey: sandbox.apiKey, baseUrl: sandbox.url })
    const { id } = await charge(sandbox)
    expect(await client.cancelCharge(id)).toMatchObject({ status: "CANCELLED" })
    await sandbox.advance(2 * DAY)
    expect(hooks.received).toEqual([])
    const again = call(sandbox, "POST", `/paylater/charges/${id}/cancel`)
    expect(await codeOf(again)).toEqual([403, "INELIGIBLE_TRANSACTION"])
  })
})

describe("a plan", () => {
  it("of Cashalo has no options, and a discount lowers the sum", async () => {
    const sandbox = await open()
    const discount = item({ type: "DISCOUNT", net_unit_amount: -500, quantity: 1 })
    const { body } = await planOf(sandbox, {
      channel_code: "PH_CASHALO",
      amount: 1_500,
      order_items: [item({ net_unit_amount: 1_000, quantity: 2 }), discount]
    })
    expect(body.options).toEqual([])
  })

  it.each([
    [{ amount: 3_703.67 }, 400, "API_VALIDATION_ERROR"],
    [{ amount: 49, order_items: [item({ net_unit_amount: 49, quantity: 1 })] }, 400, "API_VALIDATION_ERROR"],
    [{ order_items: [item({ url: "nowhere" })] }, 400, "API_VALIDATION_ERROR"],
    [{ channel_code: "PH_ATOME", order_items: [item({ type: "DISCOUNT" })] }, 400, "API_VALIDATION_ERROR"],
    [{ channel_code: "ID_ATOME", ...rupiah, currency: "PHP" }, 400, "UNSUPPORTED_CURRENCY"],
    [{ customer_id: "none" }, 404, "DATA_NOT_FOUND"]
  ])("is refused with %o", async (change, status, code) => {
    const sandbox = await open()
    expect(await codeOf(planOf(sandbox, change))).toEqual([status, code])
  })

  it.each([
    ["paylater.inactive_channels", 403, "CHANNEL_NOT_ACTIVATED"],
    ["paylater.invalid_credentials", 401, "INVALID_MERCHANT_CREDENTIALS"],
    ["paylater.unavailable_channels", 503, "CHANNEL_UNAVAILABLE"]
  ])("is refused where %s names the lender", async (setting, status, code) => {
    const sandbox = await open()
    await settings(sandbox, { [setting]: ["PH_BILLEASE"] })
    expect(await codeOf(planOf(sandbox))).toEqual([status, code])
  })

  it("needs what lenders want to know of the customer", async () => {
    const sandbox = await open()
    const poor = await buyer(sandbox, { mobile_number: "+6391", addresses: [{ country: "PH" }] })
    const answer = await call(sandbox, "POST", "/paylater/plans", basket(poor))
    expect([answer.status, answer.body.error_code]).toEqual([400, "INVALID_CUSTOMER_ID"])
    expect(answer.body.message).toContain("street_line1, city, postal_code")
  })
})

describe("a refund", () => {
  it("may come in parts, up to what was paid", async () => {
    const sandbox = await open()
    const id = await paid(sandbox, kredivo)
    expect((await refund(sandbox, id, { amount: 40_000 })).body.amount).toBe(40_000)
    expect(await codeOf(refund(sandbox, id, { amount: 60_001 }))).toEqual([400, "MAXIMUM_REFUND_AMOUNT_REACHED"])
    expect((await refund(sandbox, id)).body.amount).toBe(60_000)
    expect(await codeOf(refund(sandbox, id))).toEqual([400, "MAXIMUM_REFUND_AMOUNT_REACHED"])
    const pending = await call(sandbox, "GET", `/paylater/charges/${id}/refunds?limit=1&status=PENDING`)
    expect(pending.body).toMatchObject({ data: [{ amount: 40_000 }], has_more: true })
  })

  it("that the lender refuses leaves the money where it was", async () => {
    const hooks = await receiver()
    const sandbox = await open({ webhookUrl: hooks.url })
    const id = await paid(sandbox, kredivo)
    const { body } = await refund(sandbox, id)
    await sandbox.act(body.id, "decline")
    await sandbox.advance(2_000)
    const seen = await call(sandbox, "GET", `/paylater/charges/${id}/refunds/${body.id}`)
    expect(seen.body.status).toBe("FAILED")
    expect(hooks.received).toHaveLength(1)
    expect((await refund(sandbox, id)).status).toBe(200)
  })

  it("follows the rules of its lender", async () => {
    const sandbox = await open()
    const billease = await paid(sandbox)
    expect(await codeOf(refund(sandbox, billease, { amount: 1 }))).toEqual([400, "PARTIAL_REFUND_NOT_SUPPORTED"])
    const second = await open()
    const cashalo = await paid(second, {
      channel_code: "PH_CASHALO",
      amount: 1_500,
      order_items: [item({ net_unit_amount: 500 })]
    })
    expect(await codeOf(refund(second, cashalo))).toEqual([400, "REFUND_NOT_SUPPORTED"])
    const third = await open()
    const late = await paid(third, kredivo)
    await third.advance(14 * DAY + 1)
    expect(await codeOf(refund(third, late))).toEqual([400, "REFUND_NOT_SUPPORTED"])
  })

  it("needs a balance that covers it", async () => {
    const sandbox = await open({ openingBalance: {} })
    await settings(sandbox, { "balance.fees": { PAYLATER: { xendit_fee: 1 } } })
    const id = await paid(sandbox, kredivo)
    expect(await codeOf(refund(sandbox, id))).toEqual([400, "INSUFFICIENT_BALANCE"])
  })
})

it("refuses what does not exist, is malformed, or cannot be reached", async () => {
  const sandbox = await open()
  const id = await paid(sandbox, kredivo)
  const unknown = `plc_${crypto.randomUUID()}`
  const get = (path: string) => codeOf(call(sandbox, "GET", `/paylater/charges/${path}`))
  const post = (path: string, body: object = {}) => codeOf(call(sandbox, "POST", `/paylater/charges${path}`, body))
  expect(await get("short")).toEqual([400, "API_VALIDATION_ERROR"])
  expect(await post("/short/cancel")).toEqual([400, "API_VALIDATION_ERROR"])
  expect(await get(unknown)).toEqual([404, "DATA_NOT_FOUND"])
  expect(await get(`${unknown}/refunds`)).toEqual([404, "DATA_NOT_FOUND"])
  expect(await get(`${id}/refunds/none`)).toEqual([404, "DATA_NOT_FOUND"])
  expect(await post(`/${unknown}/cancel`)).toEqual([404, "DATA_NOT_FOUND"])
  expect(await post(`/${unknown}/refunds`)).toEqual([404, "DATA_NOT_FOUND"])
  expect(await post("", order("plp_none"))).toEqual([404, "PAYLATER_PLAN_DATA_NOT_FOUND"])
  const tokenized = { ...order("plp_none"), checkout_method: "TOKENIZED_PAYMENT" }
  expect(await post("", tokenized)).toEqual([400, "API_VALIDATION_ERROR"])
  expect(await post(`/${id}/refunds`, { amount: 1, reason: "NONE" })).toEqual([400, "API_VALIDATION_ERROR"])
  const other = await buyer(sandbox, { reference_id: "buyer-2" })
  const plan = await call(sandbox, "POST", "/paylater/plans", basket(other, kredivo))
  const pending = await call(sandbox, "POST", "/paylater/charges", order(plan.body.id))
  await settings(sandbox, { "paylater.unavailable_channels": ["ID_KREDIVO"] })
  expect(await post("", order(plan.body.id))).toEqual([503, "CHANNEL_UNAVAILABLE"])
  expect(await post(`/${pending.body.id}/cancel`)).toEqual([503, "CHANNEL_UNAVAILABLE"])
  expect(await post(`/${id}/refunds`)).toEqual([503, "CHANNEL_UNAVAILABLE"])
})
