import { createCardsClient } from "@pay/cards"
import { describe, expect, it } from "vitest"
import { AMEX, CARD, charge, charged, codeOf, request, script, settings, tokenize } from "./card-requests.ts"
import { call, open } from "./helpers.ts"

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
    expect(await page.text()).toContain("4456 53•• •••• 1096")
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
