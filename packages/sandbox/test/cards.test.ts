import { createCardsClient } from "@pay/cards"
import { describe, expect, it } from "vitest"
import type { Sandbox } from "../src/index.ts"
import { call, DAY, open } from "./helpers.ts"

const CARD = {
  account_number: "4456530000001096",
  exp_month: "12",
  exp_year: "2029",
  card_holder_first_name: "John",
  card_holder_last_name: "Doe",
  card_holder_email: "john@example.com",
  card_holder_phone_number: "+6281222324252"
}
const VISA_OTHER = "4111111111111111"
const BNI = "5105105105105100"
const AMEX = "378282246310005"

const script = (sandbox: Sandbox, path: string, body: unknown, headers = {}) =>
  call({ ...sandbox, apiKey: sandbox.publicKey }, "POST", `/_sandbox/${path}`, body, headers)
const tokenize = (sandbox: Sandbox, change: object = {}, card: object = {}) =>
  script(sandbox, "card-tokens", {
    amount: "900000",
    card_data: { ...CARD, ...card },
    card_cvn: "123",
    external_id: "token-1",
    ...change
  })
/** A single-use token whose cardholder has passed the challenge. */
const verified = async (sandbox: Sandbox, change: object = {}, card: object = {}): Promise<string> => {
  const { body } = await tokenize(sandbox, change, card)
  await sandbox.act(body.id, "approve")
  return body.id
}
const request = (token_id: string, change: object = {}) => ({
  token_id,
  external_id: "order-1",
  amount: 900_000,
  ...change
})
const charge = (sandbox: Sandbox, token: string, change: object = {}) =>
  call(sandbox, "POST", "/credit_card_charges", request(token, change))
const charged = async (sandbox: Sandbox, change: object = {}): Promise<string> =>
  (await charge(sandbox, await verified(sandbox), change)).body.id
const codeOf = async (answer: Promise<{ status: number; body: { error_code?: string } }>) => {
  const { status, body } = await answer
  return [status, body.error_code]
}
const settings = (sandbox: Sandbox, values: object) => sandbox.control("POST", "/settings", values)
const balanceOf = async (sandbox: Sandbox) => {
  const audit = await sandbox.control<{ balanced: boolean; movements: Array<{ type: string; amount: number }> }>(
    "GET",
    "/audit"
  )
  expect(audit.balanced).toBe(true)
  return audit.movements.map(({ type, amount }) => [type, amount])
}

describe("a token", () => {
  it("waits for the challenge, and can be charged once it is passed", async () => {
    const sandbox = await open()
    const { body } = await tokenize(sandbox)
    expect(body).toMatchObject({
      status: "IN_REVIEW",
      masked_card_number: "445653XXXXXX1096",
      external_id: "token-1",
      card_info: { bank: "PT. Bank Rakyat Indonesia (Persero)", country: "ID", type: "CREDIT", brand: "VISA" }
    })
    expect(await codeOf(charge(sandbox, body.id))).toEqual([400, "INCOMPLETE_AUTHENTICATION"])
    const page = await fetch(body.payer_authentication_url)
    expect(await page.text()).toContain("445653XXXXXX1096")
    await fetch(body.payer_authentication_url, { method: "POST", body: new URLSearchParams({ action: "approve" }) })
    const seen = await call(sandbox, "GET", `/_sandbox/card-tokens?id=${body.id}`)
    expect(seen.body).toMatchObject({
      status: "VERIFIED",
      authentication_id: body.authentication_id,
      network_response: { three_ds_trans_status: "Y", three_ds_flow: "CHALLENGE" }
    })
    const client = createCardsClient({ apiKey: sandbox.apiKey, baseUrl: sandbox.url })
    expect(await client.getToken(body.id)).toMatchObject({
      status: "VALID",
      card_expiration_month: "12",
      card_info: { brand: "VISA" }
    })
    expect(await client.createCharge(request(body.id))).toMatchObject({
      status: "CAPTURED",
      charge_type: "SINGLE_USE_TOKEN",
      capture_amount: 900_000,
      cvn_code: "M",
      eci: "05"
    })
    expect(await codeOf(charge(sandbox, body.id))).toEqual([400, "TOKEN_ALREADY_USED_ERROR"])
  })

  it("whose cardholder fails the challenge stays, but its charge is refused by the issuer", async () => {
    const sandbox = await open()
    const { body } = await tokenize(sandbox)
    const failed = await sandbox.act(body.id, "decline")
    expect(failed).toMatchObject({ id: body.id, status: "FAILED", failure_reason: "AUTHENTICATION_FAILED" })
    const again = await script(sandbox, "card-authentications", { amount: "900000", token_id: body.id })
    await sandbox.act(again.body.id, "approve")
    const answer = await charge(sandbox, body.id, { authentication_id: body.authentication_id })
    expect(answer.body).toMatchObject({ status: "FAILED", failure_reason: "AUTHENTICATION_FAILED" })
  })

  it("for several charges is authenticated for each of them", async () => {
    const sandbox = await open()
    const { body: token } = await tokenize(sandbox, { is_multiple_use: true })
    expect(token).toMatchObject({ status: "VERIFIED" })
    expect(await codeOf(charge(sandbox, token.id))).toEqual([400, "AUTHENTICATION_ID_MISSING_ERROR"])
    const { body } = await script(sandbox, "card-authentications", {
      amount: "50000",
      token_id: token.id,
      external_id: "auth-1",
      mid_label: "IDR_MID",
      card_data: { ...CARD, account_number: undefined, exp_month: undefined, exp_year: undefined }
    })
    expect(body).toMatchObject({ status: "IN_REVIEW", external_id: "auth-1", mid_label: "IDR_MID" })
    await sandbox.act(body.id, "approve")
    const seen = await call(sandbox, "GET", `/_sandbox/card-authentications?id=${body.id}`)
    expect(seen.body.status).toBe("VERIFIED")
    const use = (change: object = {}) => charge(sandbox, token.id, { authentication_id: body.id, ...change })
    expect(await codeOf(use({ amount: 50_001 }))).toEqual([400, "AMOUNT_GREATER_THAN_AUTHENTICATED_ERROR"])
    expect(await codeOf(use({ amount: 600, currency: "PHP" }))).toEqual([400, "API_VALIDATION_ERROR"])
    expect((await use({ amount: 50_000 })).body).toMatchObject({
      status: "CAPTURED",
      charge_type: "MULTIPLE_USE_TOKEN"
    })
    expect(await codeOf(use({ amount: 50_000 }))).toEqual([400, "AUTHENTICATION_ALREADY_USED_ERROR"])
  })

  it("can be made again with a CVN, and gets one for its next charge only", async () => {
    const sandbox = await open()
    await settings(sandbox, { "cards.optional_authentication": true })
    const { body: first } = await tokenize(sandbox, { is_multiple_use: true, card_cvn: undefined })
    const again = await script(sandbox, "card-tokens", {
      amount: "10000",
      credit_card_token_id: first.id,
      card_cvn: "123",
      should_authenticate: false
    })
    expect(again.body).toMatchObject({ status: "VERIFIED", masked_card_number: first.masked_card_number })
    expect(again.body.id).not.toBe(first.id)
    expect((await charge(sandbox, first.id)).body.cvn_code).toBeUndefined()
    await script(sandbox, "card-tokens", { token_id: first.id, card_cvn: "123" })
    expect((await charge(sandbox, first.id)).body.cvn_code).toBe("M")
    expect((await charge(sandbox, first.id)).body.cvn_code).toBeUndefined()
    await script(sandbox, "card-tokens", { token_id: first.id, card_cvn: "1234" })
    expect(await codeOf(charge(sandbox, first.id))).toEqual([400, "INVALID_CVN_LENGTH_ERROR"])
  })

  it("may need no challenge, and tells the same fingerprint for one card", async () => {
    const sandbox = await open()
    await settings(sandbox, { "cards.frictionless": true })
    const [one, two] = [await tokenize(sandbox), await tokenize(sandbox)]
    expect(one.body).toMatchObject({ status: "VERIFIED", network_response: { three_ds_flow: "FRICTIONLESS" } })
    const print = async (id: string) =>
      (await call(sandbox, "GET", `/credit_card_tokens/${id}`)).body.card_info.fingerprint
    expect(await print(one.body.id)).toBe(await print(two.body.id))
  })

  it.each([
    [{}, { account_number: "4456530000001097" }, 400, "ACCOUNT_NUMBER_INVALID_ERROR"],
    [{}, { account_number: "6011111111111117" }, 400, "BRAND_NOT_SUPPORTED_ERROR"],
    [{}, { account_number: AMEX }, 400, "BRAND_NOT_SUPPORTED_ERROR"],
    [{}, { exp_month: "13" }, 400, "VALIDATION_ERROR"],
    [{ card_cvn: "12a" }, {}, 400, "VALIDATION_ERROR"],
    [{ should_authenticate: false }, {}, 400, "AUTHENTICATION_REQUIRED_ERROR"],
    [{ amount: undefined }, {}, 400, "API_VALIDATION_ERROR"],
    [{}, { card_holder_email: undefined }, 400, "API_VALIDATION_ERROR"],
    [{ mid_label: "NONE" }, {}, 404, "MID_NOT_FOUND_ERROR"],
    [{ card_data: undefined, credit_card_token_id: "598d5d0e51e0870d44c61534" }, {}, 404, "TOKEN_NOT_FOUND_ERROR"]
  ])("is refused for %o and the card %o", async (change, card, status, code) => {
    const sandbox = await open()
    expect(await codeOf(tokenize(sandbox, change, card))).toEqual([status, code])
  })

  it.each([
    ["VERIFICATION_TIMEOUT_ERROR", 408],
    ["CONNECTION_ERROR", 500],
    ["TEMPORARY_SERVICE_ERROR", 503]
  ])("fails with %s where that is asked for", async (code, status) => {
    const sandbox = await open()
    await settings(sandbox, { "cards.tokenization_error": code })
    expect(await codeOf(tokenize(sandbox))).toEqual([status, code])
  })

  it("belongs to the sub-account it was made for", async () => {
    const sandbox = await open()
    const sub = await sandbox.control<{ id: string }>("POST", "/accounts", { name: "Shop", sub_account: true })
    const { body } = await script(
      sandbox,
      "card-tokens",
      { card_data: CARD, is_multiple_use: true },
      {
        "for-user-id": sub.id
      }
    )
    expect((await call(sandbox, "GET", `/credit_card_tokens/${body.id}`)).body.error_code).toBe(
      "CREDIT_CARD_TOKEN_NOT_FOUND_ERROR"
    )
    const seen = await call(sandbox, "GET", `/credit_card_tokens/${body.id}`, undefined, { "for-user-id": sub.id })
    expect(seen.body.business_id).toBe(sub.id)
    expect(await codeOf(script(sandbox, "card-tokens", {}, { "for-user-id": "none" }))).toEqual([
      403,
      "REQUEST_FORBIDDEN_ERROR"
    ])
    expect(await codeOf(call(sandbox, "GET", "/credit_card_tokens/short"))).toEqual([400, "API_VALIDATION_ERROR"])
    expect(await codeOf(call(sandbox, "GET", "/_sandbox/card-authentications?id=x"))).toEqual([
      404,
      "AUTHENTICATION_NOT_FOUND_ERROR"
    ])
  })

  it("keeps neither the number nor the CVN of its card", async () => {
    const sandbox = await open()
    await charged(sandbox)
    for (const table of ["cards.tokens", "cards.charges", "cards.authentications"]) {
      const text = JSON.stringify(await sandbox.control("GET", `/objects?table=${table}`))
      expect(text).not.toContain(CARD.account_number)
      expect(text).not.toContain('"123"')
    }
    expect(JSON.stringify(await sandbox.control("GET", "/requests"))).not.toContain(CARD.account_number)
  })
})

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

describe("an authorization", () => {
  const authorize = async (sandbox: Sandbox, change: object = {}) =>
    (await charge(sandbox, await verified(sandbox), { capture: false, ...change })).body
  const capture = (sandbox: Sandbox, id: string, amount: number) =>
    call(sandbox, "POST", `/credit_card_charges/${id}/capture`, { amount })
  const reverse = (sandbox: Sandbox, id: string) =>
    call(sandbox, "POST", `/credit_card_charges/${id}/auth_reversal`, { external_id: "reverse-1" })

  it("is captured once, up to what it holds", async () => {
    const sandbox = await open()
    const client = createCardsClient({ apiKey: sandbox.apiKey, baseUrl: sandbox.url })
    const held = await client.createAuthorization({ ...request(await verified(sandbox)), capture: false })
    expect(held.status).toBe("AUTHORIZED")
    expect(held.capture_amount).toBeUndefined()
    expect(await balanceOf(sandbox)).toEqual([])
    expect(await codeOf(capture(sandbox, held.id, 900_001))).toEqual([400, "AMOUNT_GREATER_THAN_AUTHORIZED_ERROR"])
    const captured = await client.captureCharge(held.id, { amount: 15_000 })
    expect(captured).toMatchObject({ status: "CAPTURED", authorized_amount: 900_000, capture_amount: 15_000 })
    expect(await codeOf(capture(sandbox, held.id, 1))).toEqual([400, "INVALID_CHARGE_STATUS_ERROR"])
    expect(await codeOf(reverse(sandbox, held.id))).toEqual([400, "CHARGE_ALREADY_CAPTURED_ERROR"])
    expect(await balanceOf(sandbox)).toEqual([["PAYMENT", 15_000]])
  })

  it("is reversed once", async () => {
    const sandbox = await open()
    const client = createCardsClient({ apiKey: sandbox.apiKey, baseUrl: sandbox.url })
    const { id } = await authorize(sandbox)
    expect(await client.reverseAuthorization(id, { external_id: "reverse-1" })).toMatchObject({
      status: "SUCCEEDED",
      credit_card_charge_id: id,
      amount: 900_000,
      currency: "IDR"
    })
    expect((await client.getCharge(id)).status).toBe("REVERSED")
    expect(await codeOf(reverse(sandbox, id))).toEqual([400, "CHARGE_ALREADY_REVERSED_ERROR"])
    expect(await codeOf(capture(sandbox, id, 1))).toEqual([400, "INVALID_CHARGE_STATUS_ERROR"])
    expect(await balanceOf(sandbox)).toEqual([])
  })

  it("runs out after 7 days", async () => {
    const sandbox = await open()
    const { id } = await authorize(sandbox)
    const { id: late } = await authorize(sandbox)
    await sandbox.advance(7 * DAY - 1)
    expect((await capture(sandbox, id, 900_000)).status).toBe(200)
    await sandbox.advance(1)
    expect(await codeOf(capture(sandbox, late, 900_000))).toEqual([400, "AUTHORIZATION_EXPIRED"])
    expect((await reverse(sandbox, late)).body).toMatchObject({
      status: "FAILED",
      failure_reason: "REVERSE_AUTHORIZATION_REJECTED_BY_BANK"
    })
  })

  it("of nothing checks the card, and has nothing to capture or release", async () => {
    const sandbox = await open()
    const { body } = await charge(sandbox, await verified(sandbox), { amount: 0 })
    expect(body).toMatchObject({ status: "AUTHORIZED", authorized_amount: 0 })
    expect(await codeOf(reverse(sandbox, body.id))).toEqual([400, "INVALID_AMOUNT_FOR_REVERSE_AUTHORIZATION_ERROR"])
    expect(await codeOf(capture(sandbox, body.id, 1))).toEqual([400, "AMOUNT_GREATER_THAN_AUTHORIZED_ERROR"])
  })

  it("that failed cannot be reversed, and a processor may refuse a reversal", async () => {
    const sandbox = await open()
    const token = await verified(sandbox)
    await sandbox.act(token, "decline", { failure_code: "STOLEN_CARD" })
    const { body } = await charge(sandbox, token, { capture: false })
    expect(await codeOf(reverse(sandbox, body.id))).toEqual([400, "CHARGE_FAILED_ERROR"])
    const { id } = await authorize(sandbox)
    await sandbox.act(id, "decline", { failure_code: "PROCESSOR_ERROR" })
    expect((await reverse(sandbox, id)).body).toMatchObject({ status: "FAILED", failure_reason: "PROCESSOR_ERROR" })
    await sandbox.act(id, "approve")
    expect((await reverse(sandbox, id)).body.status).toBe("SUCCEEDED")
    expect(await codeOf(reverse(sandbox, "none"))).toEqual([404, "CREDIT_CARD_CHARGE_NOT_FOUND_ERROR"])
    expect(await codeOf(capture(sandbox, "none", 1))).toEqual([404, "CREDIT_CARD_CHARGE_NOT_FOUND_ERROR"])
  })
})

describe("a refund", () => {
  const VERSION = { "x-api-version": "2019-05-01" }
  const refund = (sandbox: Sandbox, id: string, external_id: string, amount: number, headers = {}) =>
    call(sandbox, "POST", `/credit_card_charges/${id}/refunds`, { amount, external_id }, { ...VERSION, ...headers })

  it("gives back parts until nothing is left, with their part of the fee", async () => {
    const sandbox = await open()
    await settings(sandbox, { "balance.fees": { CARDS: { xendit_fee: 9_000 } } })
    const client = createCardsClient({ apiKey: sandbox.apiKey, baseUrl: sandbox.url })
    const id = await charged(sandbox)
    expect(await client.createRefund(id, { amount: 15_000, external_id: "refund-1" })).toMatchObject({
      status: "REQUESTED",
      credit_card_charge_id: id,
      amount: 15_000,
      fee_refund_amount: 150
    })
    expect(await codeOf(refund(sandbox, id, "refund-1", 15_000))).toEqual([400, "DUPLICATE_REFUND_ERROR"])
    expect(await codeOf(refund(sandbox, id, "refund-2", 885_001))).toEqual([400, "REFUND_AMOUNT_EXCEEDED_ERROR"])
    expect((await refund(sandbox, id, "refund-2", 885_000)).body.status).toBe("REQUESTED")
    await sandbox.advance(10_000)
    expect((await client.getCharge(id)).status).toBe("CAPTURED")
    expect(await balanceOf(sandbox)).toEqual([
      ["PAYMENT", 900_000],
      ["FEE", 9_000],
      ["REFUND", 15_000],
      ["FEE_RETURN", 150],
      ["REFUND", 885_000],
      ["FEE_RETURN", 8_850]
    ])
  })

  it("with a repeated key comes back as it was", async () => {
    const sandbox = await open()
    const id = await charged(sandbox)
    const key = { "X-IDEMPOTENCY-KEY": "key-1" }
    const first = await refund(sandbox, id, "refund-1", 15_000, key)
    expect((await refund(sandbox, id, "refund-1", 15_000, key)).body).toEqual(first.body)
  })

  it("fails when it is too late, refused, or not covered", async () => {
    const sandbox = await open({ openingBalance: {} })
    const reason = async (id: string, external: string) => {
      const { body } = await refund(sandbox, id, external, 900_000)
      return [body.status, body.failure_reason]
    }
    const first = await charged(sandbox)
    await sandbox.act(first, "decline")
    expect(await reason(first, "a")).toEqual(["FAILED", "REFUND_FAILED"])
    await sandbox.act(first, "approve")
    await sandbox.advance(365 * DAY + 1)
    expect(await reason(first, "b")).toEqual(["FAILED", "REFUND_PERIOD_EXPIRED"])
    await settings(sandbox, { "balance.fees": { CARDS: { xendit_fee: 900_001 } } })
    const poor = await charged(sandbox)
    expect(await reason(poor, "c")).toEqual(["FAILED", "INSUFFICIENT_BALANCE"])
  })

  it("needs a captured charge and its version header", async () => {
    const sandbox = await open()
    const held = (await charge(sandbox, await verified(sandbox), { capture: false })).body.id
    expect(await codeOf(refund(sandbox, held, "x", 1))).toEqual([400, "REFUND_AMOUNT_EXCEEDED_ERROR"])
    expect(await codeOf(refund(sandbox, "none", "x", 1))).toEqual([404, "CREDIT_CARD_CHARGE_NOT_FOUND_ERROR"])
    expect(await codeOf(refund(sandbox, held, "x", 1, { "x-api-version": "2018-01-01" }))).toEqual([
      400,
      "API_VALIDATION_ERROR"
    ])
  })
})
