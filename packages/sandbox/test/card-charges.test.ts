import { createCardsClient } from "@pay/cards"
import { describe, expect, it } from "vitest"
import {
  AMEX,
  BNI,
  balanceOf,
  charge,
  charged,
  codeOf,
  settings,
  tokenize,
  VISA_OTHER,
  verified
} from "./card-requests.ts"
import { call, DAY, open } from "./helpers.ts"

describe("a charge", () => {
  it("is found by its id and, the newest, by its external_id", async () => {
    const sandbox = await open()
    const client = createCardsClient({ apiKey: sandbox.apiKey, baseUrl: sandbox.url })
    const first = await charged(sandbox, { descriptor: "My new store" })
    const second = await charged(sandbox, { amount: 5_000 })
    expect(await client.getCharge(first)).toMatchObject({ id: first, descriptor: "XDT*SANDBOXMERCHANT-MY NEW STORE" })
    expect(await client.getCharge("order-1", { id_type: "external" })).toMatchObject({ id: second })
    expect(await codeOf(call(sandbox, "GET", "/credit_card_charges/none"))).toEqual([
      404,
      "CREDIT_CARD_CHARGE_NOT_FOUND_ERROR"
    ])
    expect(await codeOf(call(sandbox, "GET", `/credit_card_charges/${first}?id_type=other`))).toEqual([
      400,
      "API_VALIDATION_ERROR"
    ])
    expect(await balanceOf(sandbox)).toEqual([
      ["PAYMENT", 900_000],
      ["PAYMENT", 5_000]
    ])
  })

  it("of a switcher shows its merchant id", async () => {
    const sandbox = await open()
    await settings(sandbox, { "cards.switcher": true })
    const { body } = await charge(sandbox, await verified(sandbox), { mid_label: "IDR_MID", descriptor: "Shop" })
    expect(body).toMatchObject({ mid_label: "IDR_MID", descriptor: "SANDBOXMERCHANT-SHOP" })
  })

  it.each([
    "DECLINED_BY_ISSUER",
    "DECLINED_BY_PROCESSOR",
    "ISSUER_SUSPECT_FRAUD",
    "INACTIVE_OR_UNAUTHORIZED_CARD",
    "INSUFFICIENT_BALANCE",
    "INVALID_CARD",
    "INVALID_CVV",
    "ISSUER_UNAVAILABLE",
    "PROCESSOR_ERROR",
    "STOLEN_CARD",
    "PROCESSOR_TIMEOUT",
    "FRAUD_RISK_BLOCKED"
  ])("that the issuer declines with %s is FAILED and moves nothing", async (failure_code) => {
    const sandbox = await open()
    const token = await verified(sandbox)
    await sandbox.act(token, "decline", { failure_code })
    const { status, body } = await charge(sandbox, token)
    expect([status, body.status, body.failure_reason]).toEqual([200, "FAILED", failure_code])
    expect(body.cvn_code).toBe(failure_code === "INVALID_CVV" ? "N" : "M")
    expect(await balanceOf(sandbox)).toEqual([])
  })

  it("goes through again once the issuer approves", async () => {
    const sandbox = await open()
    await settings(sandbox, { "cards.optional_authentication": true })
    const { body } = await tokenize(sandbox, { is_multiple_use: true })
    await sandbox.act(body.id, "decline")
    expect((await charge(sandbox, body.id)).body.failure_reason).toBe("DECLINED_BY_ISSUER")
    await sandbox.act(body.id, "approve")
    expect((await charge(sandbox, body.id)).body.status).toBe("CAPTURED")
  })

  it("of an expired card fails", async () => {
    const sandbox = await open()
    const token = await verified(sandbox, {}, { exp_month: "01", exp_year: "2026" })
    await sandbox.advance(20 * DAY)
    expect((await charge(sandbox, token)).body.failure_reason).toBe("EXPIRED_CARD")
  })

  it.each([
    [{ token_id: "x" }, 400, "INVALID_TOKEN_ID_ERROR"],
    [{ token_id: "598d5d0e51e0870d44c61534" }, 404, "TOKEN_NOT_FOUND_ERROR"],
    [{ authentication_id: "x" }, 400, "INVALID_AUTHENTICATION_ID_ERROR"],
    [{ authentication_id: "598d5d0f51e0870d44c61535" }, 404, "AUTHENTICATION_NOT_FOUND_ERROR"],
    [{ mid_label: "NONE" }, 404, "MID_NOT_FOUND_ERROR"],
    [{ amount: 4_999 }, 400, "AMOUNT_BELOW_MINIMUM_LIMIT"],
    [{ amount: 200_000_001 }, 400, "AMOUNT_ABOVE_MAXIMUM_LIMIT"],
    [{ amount: 19, currency: "PHP" }, 400, "AMOUNT_BELOW_MINIMUM_LIMIT"],
    [{ amount: 700_001, currency: "PHP" }, 400, "AMOUNT_ABOVE_MAXIMUM_LIMIT"],
    [{ amount: 499_999, installment: { count: 3, interval: "month" } }, 400, "INSTALLMENT_BELOW_MINIMUM_AMOUNT"],
    [{ installment: { count: 5, interval: "month" } }, 404, "INSTALLMENT_UNAVAILABLE"],
    [{ promotion: { reference_id: "none", original_amount: 1_000_000 } }, 400, "INVALID_PROMOTION_DETAILS"],
    [{ billing_details: { address: { country: "US" } } }, 400, "CARDHOLDER_NAME_REQUIRED"],
    [{ external_id: "x".repeat(65) }, 400, "API_VALIDATION_ERROR"]
  ])("is refused for %o", async (change, status, code) => {
    const sandbox = await open()
    expect(await codeOf(charge(sandbox, await verified(sandbox), change))).toEqual([status, code])
  })

  it("in instalments needs a card of a bank that has them", async () => {
    const sandbox = await open()
    const plan = { installment: { count: 12, interval: "month" } }
    const other = await verified(sandbox, {}, { account_number: VISA_OTHER })
    expect(await codeOf(charge(sandbox, other, plan))).toEqual([404, "INSTALLMENT_UNAVAILABLE"])
    const bni = await verified(sandbox, {}, { account_number: BNI })
    expect((await charge(sandbox, bni, plan)).body).toMatchObject({ status: "CAPTURED", ...plan, eci: "02" })
  })

  it("of an AMEX card needs its own merchant account and four digits", async () => {
    const sandbox = await open()
    await settings(sandbox, { "cards.amex": true })
    const short = await verified(sandbox, {}, { account_number: AMEX })
    expect(await codeOf(charge(sandbox, short))).toEqual([400, "INVALID_CVN_LENGTH_ERROR"])
    const right = await verified(sandbox, { card_cvn: "1234" }, { account_number: AMEX })
    expect((await charge(sandbox, right)).body.card_brand).toBe("AMEX")
  })
})
