import { describe, expect, it } from "vitest"
import { call, dana, open, paid, receiver } from "./helpers.ts"
import { account, balanceOf, clientOf, codeOf, platformOf } from "./platform-requests.ts"

describe("a transfer", () => {
  it("moves balance once, whatever is repeated", async () => {
    const sandbox = await open({ openingBalance: { IDR: 100_000 } })
    const client = clientOf(sandbox)
    const platform = await platformOf(sandbox)
    const partner = await account(sandbox)
    const request = { reference: "t-1", amount: 30_000, source_user_id: platform, destination_user_id: partner }
    expect(await client.createTransfer(request)).toMatchObject({ status: "SUCCESSFUL", amount: 30_000 })
    expect([await balanceOf(sandbox), await balanceOf(sandbox, partner)]).toEqual([70_000, 30_000])
    const send = (change: object = {}) => codeOf(call(sandbox, "POST", "/transfers", { ...request, ...change }))
    expect(await send()).toEqual([403, "DUPLICATE_REFERENCE"])
    expect(await send({ amount: 1 })).toEqual([400, "MISMATCH_PAYLOAD_FOR_REFERENCE"])
    expect(await codeOf(call(sandbox, "POST", "/transfers", "{"))).toEqual([400, "INVALID_JSON_FORMAT"])
    expect(await send({ reference: "t-2", amount: 70_001 })).toEqual([400, "INSUFFICIENT_BALANCE"])
    expect(await send({ reference: "t-2", amount: 0 })).toEqual([400, "INVALID_AMOUNT"])
    expect(await send({ reference: "t-2", amount: 1.5 })).toEqual([400, "INVALID_AMOUNT"])
    expect(await send({ reference: "t-2", destination_user_id: "none" })).toEqual([
      400,
      "INVALID_SOURCE_OR_DESTINATION_ERROR"
    ])
    expect(await client.getTransfer("t-1")).toMatchObject({ reference: "t-1", status: "SUCCESSFUL" })
    expect(await codeOf(call(sandbox, "GET", "/transfers/reference=none"))).toEqual([404, "DATA_NOT_FOUND"])
    await sandbox.act(partner, "suspend")
    expect(await send({ reference: "t-2" })).toEqual([403, "XEN_PLATFORM_SUB_ACCOUNT_NOT_LIVE"])
    const { data } = (await call(sandbox, "GET", "/transactions?types=TRANSFER")).body
    expect(data).toMatchObject([{ type: "TRANSFER", cashflow: "MONEY_OUT", amount: 30_000, reference_id: "t-1" }])
    expect((await sandbox.control<{ balanced: boolean }>("GET", "/audit")).balanced).toBe(true)
  })

  it("does not leave its environment", async () => {
    const sandbox = await open()
    const partner = await account(sandbox)
    const body = { reference: "t", amount: 1, source_user_id: await platformOf(sandbox), destination_user_id: partner }
    expect(await codeOf(call({ ...sandbox, apiKey: sandbox.live.apiKey }, "POST", "/transfers", body))).toEqual([
      403,
      "API_KEY_ENVIRONMENT_NOT_MATCH"
    ])
  })

  it("may take its time, and fail", async () => {
    const sandbox = await open({ openingBalance: { IDR: 100_000 } })
    await sandbox.control("POST", "/settings", { "platform.slow_transfers": true })
    const partner = await account(sandbox)
    const send = async (reference: string) =>
      call(sandbox, "POST", "/transfers", {
        reference,
        amount: 40_000,
        source_user_id: await platformOf(sandbox),
        destination_user_id: partner
      })
    const first = await send("t-1")
    expect(first.body.status).toBe("PENDING")
    expect(await codeOf(send("t-1"))).toEqual([425, "TRANSFER_IN_PROGRESS"])
    const second = await send("t-2")
    await sandbox.act(second.body.transfer_id, "decline")
    await sandbox.advance(10_000)
    expect((await call(sandbox, "GET", "/transfers/reference=t-1")).body.status).toBe("SUCCESSFUL")
    expect((await call(sandbox, "GET", "/transfers/reference=t-2")).body.status).toBe("FAILED")
    expect([await balanceOf(sandbox), await balanceOf(sandbox, partner)]).toEqual([60_000, 40_000])
  })
})

describe("a split rule", () => {
  const rule = (routes: ReadonlyArray<object>) => ({ name: "fees", description: "d", routes })
  const flat = (destination_account_id: string, change: object = {}) => ({
    flat_amount: 3_000,
    currency: "IDR",
    destination_account_id,
    reference_id: "fee",
    ...change
  })

  it("routes shares of a payment to accounts", async () => {
    const sandbox = await open({ openingBalance: { IDR: 0 } })
    const platform = await platformOf(sandbox)
    const [partner, courier] = [await account(sandbox), await account(sandbox)]
    const made = await clientOf(sandbox).createSplitRule({
      name: "fees",
      routes: [
        { flat_amount: 3_000, currency: "IDR", destination_account_id: platform, reference_id: "fee" },
        { percent_amount: 5.25, currency: "IDR", destination_account_id: courier, reference_id: "delivery" }
      ]
    })
    expect(made.id).toMatch(/^splitru_/)
    const headers = { "for-user-id": partner, "with-split-rule": made.id }
    const { body } = await call(sandbox, "POST", "/ewallets/charges", dana({ amount: 25_010 }), headers)
    await sandbox.act(body.id, "approve")
    // 5.25 % of 25,010 is 1,313.025.
    const all = async () => [
      await balanceOf(sandbox),
      await balanceOf(sandbox, partner),
      await balanceOf(sandbox, courier)
    ]
    expect(await all()).toEqual([3_000, 20_697, 1_313])
    for (const one of [platform, partner, courier]) {
      expect((await sandbox.control<{ balanced: boolean }>("GET", `/audit?account=${one}`)).balanced).toBe(true)
    }
  })

  it("without for-user-id splits the platform's own payment, and not what it does not cover", async () => {
    const sandbox = await open({ openingBalance: { IDR: 0 } })
    const partner = await account(sandbox)
    const routes = [flat(partner), flat(partner, { flat_amount: "90000", reference_id: "too much" })]
    const { body } = await call(sandbox, "POST", "/split_rules", rule(routes))
    const charge = await call(sandbox, "POST", "/ewallets/charges", dana(), { "with-split-rule": body.id })
    await sandbox.act(charge.body.id, "approve")
    expect([await balanceOf(sandbox), await balanceOf(sandbox, partner)]).toEqual([22_000, 3_000])
    await paid(sandbox, dana({ reference_id: "unsplit" }))
    expect(await balanceOf(sandbox, partner)).toBe(3_000)
  })

  it("leaves its shares where they are when the payment goes back, which the account that was paid pays whole", async () => {
    const sandbox = await open({ openingBalance: { IDR: 0 } })
    const partner = await account(sandbox)
    const { body } = await call(sandbox, "POST", "/split_rules", rule([flat(partner)]))
    const charge = await call(sandbox, "POST", "/ewallets/charges", dana(), { "with-split-rule": body.id })
    await sandbox.act(charge.body.id, "approve")
    const refund = (amount: number) =>
      codeOf(call(sandbox, "POST", `/ewallets/charges/${charge.body.id}/refunds`, { amount, reason: "OTHERS" }))
    expect(await refund(22_001)).toEqual([403, "INSUFFICIENT_BALANCE"])
    expect((await refund(22_000))[0]).toBe(200)
    await sandbox.advance(2_000)
    expect([await balanceOf(sandbox), await balanceOf(sandbox, partner)]).toEqual([0, 3_000])
    const back = {
      reference: "back",
      amount: 3_000,
      source_user_id: partner,
      destination_user_id: await platformOf(sandbox)
    }
    await call(sandbox, "POST", "/transfers", back)
    expect((await refund(3_000))[0]).toBe(200)
  })

  it("is refused with shares, names or destinations that cannot be", async () => {
    const sandbox = await open()
    const partner = await account(sandbox)
    const make = (routes: ReadonlyArray<object>) => codeOf(call(sandbox, "POST", "/split_rules", rule(routes)))
    expect(await make([flat(partner), flat(partner)])).toEqual([400, "DUPLICATE_ERROR"])
    expect(await make([flat("none")])).toEqual([404, "DESTINATION_ACCOUNT_NOT_FOUND"])
    expect(await make([flat(partner, { flat_amount: -1 })])).toEqual([400, "INVALID_FEE_AMOUNT"])
    expect(await make([])).toEqual([400, "API_VALIDATION_ERROR"])
  })
})

describe("a webhook URL", () => {
  it("is set for one kind of webhook of one account, which has a token of its own", async () => {
    const [own, partners] = [await receiver(), await receiver()]
    const sandbox = await open()
    const partner = await account(sandbox)
    const client = clientOf(sandbox)
    const set = await client.setWebhookUrl("ewallet", { url: own.url })
    expect(set).toMatchObject({ status: "SUCCESSFUL", environment: "TEST", callback_token: sandbox.callbackToken })
    const other = await client.setWebhookUrl("ewallet", { url: partners.url }, { forUserId: partner })
    expect(other.user_id).toBe(partner)
    await paid(sandbox)
    const theirs = await call(sandbox, "POST", "/ewallets/charges", dana(), { "for-user-id": partner })
    await sandbox.act(theirs.body.id, "approve")
    await sandbox.settled()
    expect([own.received.length, partners.received.length]).toEqual([1, 1])
    expect(partners.received[0]?.headers["x-callback-token"]).toBe(other.callback_token)
    expect(other.callback_token).not.toBe(set.callback_token)
  })

  it("is refused unless it is one, for a known kind, with a token", async () => {
    const sandbox = await open()
    const set = (type: string, url: unknown) => codeOf(call(sandbox, "POST", `/callback_urls/${type}`, { url }))
    expect(await set("invoice", "nowhere")).toEqual([400, "INVALID_URL_FORMAT"])
    expect(await set("invoice", "ftp://shop.example")).toEqual([400, "INVALID_URL_FORMAT"])
    expect(await set("pigeon", "https://shop.example")).toEqual([400, "API_VALIDATION_ERROR"])
    await sandbox.control("POST", "/settings", { "platform.no_callback_token": true })
    expect(await set("invoice", "https://shop.example")).toEqual([404, "CALLBACK_AUTHENTICATION_TOKEN_NOT_FOUND_ERROR"])
  })
})
