import { createCardsClient } from "@pay/cards"
import { describe, expect, it } from "vitest"
import type { Sandbox } from "../src/index.ts"
import { call, DAY, open } from "./helpers.ts"

const promotion = (change: object = {}) => ({
  reference_id: "BRI_20_JAN",
  description: "20% for BRI cards",
  bin_list: ["400000", "460000"],
  discount_percent: 20,
  channel_code: "BRI",
  currency: "IDR",
  min_original_amount: 25_000,
  max_discount_amount: 100_000,
  ...change
})
const create = (sandbox: Sandbox, change: object = {}) => call(sandbox, "POST", "/promotions", promotion(change))
const update = (sandbox: Sandbox, id: string, change: object) => call(sandbox, "PATCH", `/promotions/${id}`, change)
const list = async (sandbox: Sandbox, query = "") => {
  const { body } = await call(sandbox, "GET", `/promotions${query}`)
  return body.map((one: { reference_id: string; status: string }) => [one.reference_id, one.status])
}
const calculate = (sandbox: Sandbox, query: string) => call(sandbox, "GET", `/promotions/calculate?${query}`)
const codeOf = async (answer: Promise<{ status: number; body: { error_code?: string } }>) => {
  const { status, body } = await answer
  return [status, body.error_code]
}
const at = (days: number) => new Date(Date.parse("2026-01-15T03:00:00Z") + days * DAY).toISOString()

describe("a promotion", () => {
  it("is made, found, changed and deleted through the client", async () => {
    const sandbox = await open()
    const client = createCardsClient({ apiKey: sandbox.apiKey, baseUrl: sandbox.url })
    const made = await client.createPromotion(promotion())
    expect(made).toMatchObject({ reference_id: "BRI_20_JAN", status: "ACTIVE", discount_percent: 20 })
    expect(await client.listPromotions({ reference_id: "BRI_20_JAN" })).toHaveLength(1)
    expect(await client.updatePromotion(made.id, { channel_code: "BCA", discount_percent: 10 })).toMatchObject({
      id: made.id,
      channel_code: "BCA",
      discount_percent: 10,
      description: "20% for BRI cards"
    })
    expect(await client.deletePromotion(made.id)).toMatchObject({ id: made.id, status: "DELETED", is_deleted: true })
    expect(await client.listPromotions()).toEqual([])
    expect(await codeOf(call(sandbox, "DELETE", `/promotions/${made.id}`))).toEqual([404, "PROMOTION_NOT_FOUND_ERROR"])
    expect(await codeOf(update(sandbox, made.id, {}))).toEqual([404, "PROMOTION_NOT_FOUND_ERROR"])
    expect(await codeOf(create(sandbox))).toEqual([409, "REFERENCE_IN_USE"])
  })

  it("starts and ends by its times, and may be paused between them", async () => {
    const sandbox = await open()
    const { body } = await create(sandbox, { start_time: at(1), end_time: at(3) })
    await create(sandbox, { reference_id: "other", end_time: at(3) })
    expect(await list(sandbox, "?status=INACTIVE")).toEqual([["BRI_20_JAN", "INACTIVE"]])
    await expect(sandbox.act(body.id, "pause")).rejects.toThrow("INACTIVE")
    await sandbox.advance(DAY)
    expect(await list(sandbox, "?status=ACTIVE")).toHaveLength(2)
    await sandbox.act(body.id, "pause")
    expect(await list(sandbox)).toEqual([
      ["BRI_20_JAN", "PAUSED"],
      ["other", "ACTIVE"]
    ])
    await sandbox.advance(2 * DAY)
    expect(await list(sandbox)).toEqual([
      ["BRI_20_JAN", "EXPIRED"],
      ["other", "EXPIRED"]
    ])
    expect(await codeOf(update(sandbox, body.id, { end_time: at(9) }))).toEqual([400, "API_VALIDATION_ERROR"])
  })

  it("is listed by range, bank and currency", async () => {
    const sandbox = await open()
    await create(sandbox)
    await create(sandbox, { reference_id: "bca", channel_code: "BCA", bin_list: undefined })
    await create(sandbox, { reference_id: "php", currency: "PHP" })
    expect(await list(sandbox, "?bin=411455")).toEqual([["bca", "ACTIVE"]])
    expect(await list(sandbox, "?bin=552002")).toEqual([["BRI_20_JAN", "ACTIVE"]])
    expect(await list(sandbox, "?channel_code=BCA")).toEqual([["bca", "ACTIVE"]])
    expect(await list(sandbox, "?currency=PHP")).toEqual([["php", "ACTIVE"]])
    expect(await codeOf(call(sandbox, "GET", "/promotions?bin=4"))).toEqual([400, "API_VALIDATION_ERROR"])
  })

  it.each([
    [{ end_time: at(-1) }, 400, "API_VALIDATION_ERROR"],
    [{ start_time: at(3), end_time: at(2) }, 400, "API_VALIDATION_ERROR"],
    [{ discount_amount: 5 }, 400, "API_VALIDATION_ERROR"],
    [{ discount_percent: 101 }, 400, "API_VALIDATION_ERROR"]
  ])("is refused with %o", async (change, status, code) => {
    const sandbox = await open()
    expect(await codeOf(create(sandbox, change))).toEqual([status, code])
  })

  it("keeps its code, its kind and the order of its times", async () => {
    const sandbox = await open()
    await create(sandbox, { reference_id: "first", promo_code: "SAVE" })
    expect(await codeOf(create(sandbox, { promo_code: "SAVE" }))).toEqual([409, "PROMO_CODE_IN_USE"])
    const { body } = await create(sandbox, { start_time: at(1), end_time: at(3) })
    expect(await codeOf(update(sandbox, body.id, { promo_code: "SAVE" }))).toEqual([400, "PROMO_CODE_IN_USE"])
    expect(await codeOf(update(sandbox, body.id, { discount_amount: 5 }))).toEqual([400, "INVALID_DISCOUNT_TYPE"])
    expect(await codeOf(update(sandbox, body.id, { start_time: at(3) }))).toEqual([400, "INVALID_START_TIME_UPDATE"])
    expect((await update(sandbox, body.id, { start_time: at(2) })).body.status).toBe("INACTIVE")
    await sandbox.advance(2 * DAY)
    expect(await codeOf(update(sandbox, body.id, { start_time: at(2.5) }))).toEqual([400, "API_VALIDATION_ERROR"])
  })
})

describe("a discount", () => {
  it("is the largest of the active promotions that fit, up to its cap", async () => {
    const sandbox = await open()
    const client = createCardsClient({ apiKey: sandbox.apiKey, baseUrl: sandbox.url })
    await create(sandbox)
    await create(sandbox, { reference_id: "less", discount_percent: 1 })
    expect(await client.calculatePromotion({ amount: 1_000_000, bin: "460000" })).toMatchObject({
      reference_id: "BRI_20_JAN",
      original_amount: 1_000_000,
      final_amount: 900_000,
      description: "20% for BRI cards"
    })
    expect((await calculate(sandbox, "amount=100000&bin=46000012")).body.final_amount).toBe(80_000)
    expect(await codeOf(calculate(sandbox, "amount=24999&bin=460000"))).toEqual([400, "API_VALIDATION_ERROR"])
    expect(await codeOf(calculate(sandbox, "amount=100000&bin=411455"))).toEqual([400, "API_VALIDATION_ERROR"])
    expect(await codeOf(calculate(sandbox, "amount=100000"))).toEqual([400, "API_VALIDATION_ERROR"])
    expect(await codeOf(calculate(sandbox, "amount=100000&token_id=none"))).toEqual([400, "API_VALIDATION_ERROR"])
  })

  it("for a code needs the code, and never exceeds the amount", async () => {
    const sandbox = await open()
    await create(sandbox, {
      promo_code: "SAVE",
      bin_list: undefined,
      channel_code: undefined,
      discount_percent: undefined,
      discount_amount: 50_000
    })
    expect((await calculate(sandbox, "amount=30000&promo_code=SAVE")).body.final_amount).toBe(0)
    expect(await codeOf(calculate(sandbox, "amount=30000&promo_code=NO"))).toEqual([400, "API_VALIDATION_ERROR"])
    expect(await codeOf(calculate(sandbox, "amount=30000&bin=460000"))).toEqual([400, "API_VALIDATION_ERROR"])
  })

  it("is told with the instalments of a card, to who has the public key", async () => {
    const sandbox = await open()
    await create(sandbox)
    const client = createCardsClient({ apiKey: sandbox.publicKey, baseUrl: sandbox.url })
    const options = await client.getChargeOptions({ amount: 1_000_000, bin: "552002", currency: "IDR" })
    expect(options).toMatchObject({ bin: "552002", promotions: [{ final_amount: 900_000 }] })
    expect(options.installments).toContainEqual({
      count: 12,
      interval: "month",
      acquirer: "BRI",
      currency: "IDR",
      minimum_amount: 500_000
    })
    const other = await client.getChargeOptions({ amount: 1_000_000, bin: "411111" })
    expect(other).toMatchObject({ promotions: [], installments: [] })
    expect(await codeOf(call(sandbox, "GET", "/credit_card_charges/option?amount=1000"))).toEqual([
      400,
      "API_VALIDATION_ERROR"
    ])
  })

  it("is charged only as it was promised", async () => {
    const sandbox = await open()
    await sandbox.control("POST", "/settings", { "cards.optional_authentication": true })
    await create(sandbox)
    const token = await call(sandbox, "POST", "/_sandbox/card-tokens", {
      is_multiple_use: true,
      card_data: {
        account_number: "4000000000000002",
        exp_month: "12",
        exp_year: "2029",
        card_holder_first_name: "John",
        card_holder_last_name: "Doe",
        card_holder_email: "john@example.com",
        card_holder_phone_number: "+6281222324252"
      }
    })
    const options = await call(
      sandbox,
      "GET",
      `/credit_card_charges/option?amount=1000000&token_id=${token.body.id}&currency=IDR`
    )
    expect(options.body).toMatchObject({ bin: "40000000", promotions: [{ final_amount: 900_000 }] })
    const charge = (amount: number) =>
      call(sandbox, "POST", "/credit_card_charges", {
        token_id: token.body.id,
        external_id: "order-1",
        amount,
        promotion: { reference_id: "BRI_20_JAN", original_amount: 1_000_000 }
      })
    expect(await codeOf(charge(899_999))).toEqual([400, "INVALID_PROMOTION_DETAILS"])
    expect((await charge(900_000)).body.promotion).toEqual({
      reference_id: "BRI_20_JAN",
      original_amount: "1000000"
    })
  })
})
