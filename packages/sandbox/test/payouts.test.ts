import { describe, expect, it } from "vitest"
import type { Sandbox } from "../src/index.ts"
import { call, DAY, open, receiver } from "./helpers.ts"

const request = (change: object = {}) => ({
  reference_id: "pay-1",
  channel_code: "PH_GCASH",
  channel_properties: { account_holder_name: "Maria Santos", account_number: "09171234567" },
  amount: 90.5,
  currency: "PHP",
  description: "rewards",
  ...change
})
let keys = 0
const create = (sandbox: Sandbox, change: object = {}, key = `key-${++keys}`) =>
  call(sandbox, "POST", "/v2/payouts", request(change), { "Idempotency-key": key })
const get = (sandbox: Sandbox, id: string) => call(sandbox, "GET", `/v2/payouts/${id}`)
const balance = async (sandbox: Sandbox, account: string) => {
  const { balances } = await sandbox.control<{
    balances: Array<{ account: string; currency: string; amount: number }>
  }>("GET", "/audit")
  return balances.find((one) => one.account === account && one.currency === "PHP")?.amount
}

describe("a payout", () => {
  it("is accepted, holds the money back, and arrives", async () => {
    const hooks = await receiver()
    const sandbox = await open({ webhookUrl: hooks.url, openingBalance: { PHP: 1_000 } })
    const { body } = await create(sandbox, {}, "key-1")
    expect(body).toMatchObject({ status: "ACCEPTED", amount: 90.5, reference_id: "pay-1" })
    expect(body.id).toMatch(/^disb-/)
    expect([await balance(sandbox, "merchant:CASH"), await balance(sandbox, "merchant:HOLDING")]).toEqual([909.5, 90.5])
    await sandbox.advance(10_000)
    expect((await get(sandbox, body.id)).body.status).toBe("SUCCEEDED")
    expect(await balance(sandbox, "merchant:HOLDING")).toBe(0)
    expect(hooks.received[0]?.body).toMatchObject({
      event: "payout.succeeded",
      data: { id: body.id, idempotency_key: "key-1" }
    })
    const audit = await sandbox.control<{ movements: Array<object>; internal: Array<object>; balanced: boolean }>(
      "GET",
      "/audit?idempotency_key=key-1"
    )
    expect(audit).toMatchObject({
      balanced: true,
      movements: [{ type: "DISBURSEMENT", amount: 90.5 }],
      internal: [{ type: "DISBURSEMENT_HOLD" }]
    })
  })

  it("takes a key once, and is then found by its reference", async () => {
    const sandbox = await open()
    expect((await call(sandbox, "POST", "/v2/payouts", request())).body.errors[0].path).toBe("Idempotency-key")
    const first = await create(sandbox, {}, "k")
    const again = await create(sandbox, {}, "k")
    expect([again.status, again.body.error_code]).toEqual([400, "DUPLICATE_ERROR"])
    const found = await call(sandbox, "GET", "/v2/payouts?reference_id=pay-1")
    expect(found.body.data.map((one: { id: string }) => one.id)).toEqual([first.body.id])
    expect((await call(sandbox, "GET", "/v2/payouts?reference_id=none")).body).toMatchObject({
      data: [],
      has_more: false
    })
  })

  it("does not use up a key with a request that is refused", async () => {
    const sandbox = await open()
    expect((await create(sandbox, { amount: 0.5 }, "k")).status).toBe(400)
    expect((await create(sandbox, {}, "k")).status).toBe(200)
  })

  it("is cancelled until it has left", async () => {
    const sandbox = await open()
    const cancel = (id: string) => call(sandbox, "POST", `/v2/payouts/${id}/cancel`)
    const early = (await create(sandbox)).body.id
    expect((await cancel(early)).body.status).toBe("CANCELLED")
    expect((await cancel(early)).body.error_code).toBe("CANCELLATION_NOT_ALLOWED")
    const late = (await create(sandbox)).body.id
    await sandbox.advance(5_000)
    expect((await cancel(late)).body.error_code).toBe("CANCELLATION_NOT_ALLOWED")
    expect((await cancel("disb-none")).body.error_code).toBe("DATA_NOT_FOUND")
    await sandbox.advance(5_000)
    expect((await get(sandbox, early)).body.status).toBe("CANCELLED")
  })

  it("fails where the bank rejects it or the balance does not cover it, and may come back", async () => {
    const hooks = await receiver()
    const sandbox = await open({ webhookUrl: hooks.url, openingBalance: { PHP: 100 } })
    const rejected = (await create(sandbox)).body.id
    await sandbox.act(rejected, "decline", { failure_code: "INVALID_DESTINATION" })
    const paid = (await create(sandbox)).body.id
    const poor = (await create(sandbox)).body.id
    await sandbox.advance(10_000)
    expect((await get(sandbox, rejected)).body.failure_code).toBe("INVALID_DESTINATION")
    expect((await get(sandbox, poor)).body).toMatchObject({ status: "FAILED", failure_code: "INSUFFICIENT_BALANCE" })
    await sandbox.act(paid, "reverse")
    await sandbox.settled()
    expect(hooks.received.map(({ body }) => body.event)).toEqual([
      "payout.failed",
      "payout.succeeded",
      "payout.failed",
      "payout.reversed"
    ])
    expect(await balance(sandbox, "merchant:CASH")).toBe(100)
  })

  it("can be told in the flat form", async () => {
    const hooks = await receiver()
    const sandbox = await open({ webhookUrl: hooks.url })
    await sandbox.control("POST", "/settings", { "payouts.flat_webhooks": true })
    await create(sandbox)
    await sandbox.advance(10_000)
    expect(hooks.received[0]?.body).toMatchObject({
      channel_category: "EWALLET",
      account_number: "09171234567",
      status: "SUCCEEDED"
    })
    expect(hooks.received[0]?.body).not.toHaveProperty("event")
  })

  it.each([
    [{ channel_code: "PH_NOBANK" }, "CHANNEL_CODE_NOT_SUPPORTED"],
    [{ currency: "IDR", amount: 10_000 }, "CHANNEL_CODE_NOT_SUPPORTED"],
    [{ amount: 0.99 }, "MINIMUM_TRANSFER_LIMIT_ERROR"],
    [{ amount: 100_000_001 }, "MAXIMUM_TRANSFER_LIMIT_ERROR"],
    [{ channel_code: "PH_AUB", amount: 1.5 }, "AMOUNT_INCREMENT_NOT_SUPPORTED"],
    [{ channel_code: "ID_BCA", currency: "IDR", amount: 10_000.5 }, "AMOUNT_INCREMENT_NOT_SUPPORTED"],
    [{ channel_properties: {} }, "API_VALIDATION_ERROR"]
  ])("is refused with %o", async (change, code) => {
    const sandbox = await open()
    const answer = await create(sandbox, change)
    expect([answer.status, answer.body.error_code]).toEqual([400, code])
  })

  it("is listed page by page, newest first", async () => {
    const sandbox = await open()
    const ids: Array<string> = []
    for (let i = 0; i < 3; i++) ids.unshift((await create(sandbox)).body.id)
    const page = async (query: string) =>
      (await call(sandbox, "GET", `/v2/payouts?reference_id=pay-1&limit=2${query}`)).body
    const first = await page("")
    expect([first.data.map((one: { id: string }) => one.id), first.has_more]).toEqual([ids.slice(0, 2), true])
    const second = await page(`&after_id=${ids[1]}`)
    expect([second.data.map((one: { id: string }) => one.id), second.has_more]).toEqual([ids.slice(2), false])
    const channels = await call(sandbox, "GET", "/payouts_channels?currency=PHP&channel_category=EWALLET")
    expect(channels.body.map((one: { channel_code: string }) => one.channel_code)).toContain("PH_GCASH")
  })
})

describe("a payout link", () => {
  const link = (sandbox: Sandbox, change: object = {}) =>
    call(sandbox, "POST", "/payouts", { external_id: "link-1", amount: 50_000, email: "a@b.example", ...change })

  it("is claimed on its page and paid", async () => {
    const sandbox = await open()
    const { body } = await link(sandbox)
    expect(body).toMatchObject({ status: "PENDING", expiration_timestamp: "2026-01-18T03:00:00.000Z" })
    expect(await (await fetch(body.payout_url)).text()).toContain("Receive your money")
    await fetch(body.payout_url, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: "action=approve"
    })
    const read = () => call(sandbox, "GET", `/payouts/${body.id}`)
    expect((await read()).body).toMatchObject({ status: "PENDING", claimed_timestamp: "2026-01-15T03:00:00.000Z" })
    expect((await call(sandbox, "POST", `/payouts/${body.id}/void`)).body.error_code).toBe("CLAIMED_PAYOUT_ERROR")
    await sandbox.advance(10_000)
    expect((await read()).body).toMatchObject({ status: "COMPLETED", completed_timestamp: "2026-01-15T03:00:10.000Z" })
  })

  it("runs out after three days, or is voided, and gives the money back", async () => {
    const sandbox = await open({ openingBalance: { IDR: 50_000 } })
    const first = (await link(sandbox)).body
    expect((await link(sandbox, { external_id: "link-2" })).body.error_code).toBe("INSUFFICIENT_BALANCE")
    await sandbox.advance(3 * DAY)
    expect((await call(sandbox, "GET", `/payouts/${first.id}`)).body.status).toBe("EXPIRED")
    const second = (await link(sandbox, { external_id: "link-3" })).body
    expect((await call(sandbox, "POST", `/payouts/${second.id}/void`)).body.status).toBe("VOIDED")
    expect((await link(sandbox, { external_id: "link-3" })).body.error_code).toBe("DUPLICATE_PAYOUT_ERROR")
    expect((await call(sandbox, "GET", "/payouts/none")).body.error_code).toBe("PAYOUT_NOT_FOUND_ERROR")
    await sandbox.control("POST", "/settings", { "payouts.links_forbidden": true })
    const forbidden = await link(sandbox, { external_id: "link-4" })
    expect([forbidden.status, forbidden.body.error_code]).toEqual([403, "UNAUTHORIZED_MERCHANT_ERROR"])
  })
})
