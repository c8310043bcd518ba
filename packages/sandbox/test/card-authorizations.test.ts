import { createCardsClient } from "@pay/cards"
import { describe, expect, it } from "vitest"
import type { Sandbox } from "../src/index.ts"
import { balanceOf, charge, charged, codeOf, request, settings, verified } from "./card-requests.ts"
import { call, DAY, open } from "./helpers.ts"

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
