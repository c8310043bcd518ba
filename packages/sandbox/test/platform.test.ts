import { createPlatformClient } from "@pay/platform"
import { describe, expect, it } from "vitest"
import type { Sandbox } from "../src/index.ts"
import { call, DAY, dana, open, paid, receiver } from "./helpers.ts"

const clientOf = (sandbox: Sandbox) => createPlatformClient({ apiKey: sandbox.apiKey, baseUrl: sandbox.url })
const owned = (change: object = {}) => ({
  email: "angie@partner.example",
  type: "OWNED",
  public_profile: { business_name: "Angie lemonade stand" },
  ...change
})
const account = async (sandbox: Sandbox, change: object = {}): Promise<string> =>
  (await call(sandbox, "POST", "/v2/accounts", owned(change))).body.id
const holder = (change: object = {}) => ({
  business_detail: {
    type: "CORPORATION",
    legal_name: "Angie Inc",
    trading_name: "Angie",
    description: "lemonade",
    industry_category: "ACCOMMODATION",
    date_of_registration: "2023-02-02",
    country_of_operation: "PH"
  },
  individual_details: [
    { given_names: "Angie", surname: "A", phone_number: "+63021234567", email: "a@partner.example", type: "PIC" }
  ],
  address: {
    city: "c",
    country: "PH",
    district: "d",
    postal_code: "1111",
    street_line1: "1",
    street_line2: "2",
    sub_district: "s",
    province_state: "p"
  },
  kyc_documents: [{ type: "SERVICE_AGREEMENT_DOCUMENT", country: "PH", file_id: "63f8719642f5856dcb142bd2" }],
  website_url: "https://partner.example",
  phone_number: "+63281234567",
  email: "a@partner.example",
  ...change
})
const codeOf = async (answer: Promise<{ status: number; body: { error_code?: string } }>) => {
  const { status, body } = await answer
  return [status, body.error_code]
}
const platformOf = async (sandbox: Sandbox): Promise<string> =>
  (await sandbox.control<{ accounts: ReadonlyArray<{ id: string }> }>("GET", "/accounts")).accounts[0]!.id
const balanceOf = async (sandbox: Sandbox, user?: string): Promise<number> =>
  (await call(sandbox, "GET", "/balance", undefined, user === undefined ? {} : { "for-user-id": user })).body.balance

describe("an account", () => {
  it("is made for a partner, ready when its webhook comes, found and changed", async () => {
    const hooks = await receiver()
    const sandbox = await open({ webhookUrl: hooks.url })
    const client = clientOf(sandbox)
    const made = await client.createAccount({
      email: "angie@partner.example",
      type: "OWNED",
      public_profile: { business_name: "Angie lemonade stand" }
    })
    expect(made).toMatchObject({ type: "OWNED", status: "LIVE" })
    const id = made.id!
    expect(id).toMatch(/^[0-9a-f]{24}$/)
    expect(hooks.received).toEqual([])
    await sandbox.advance(1_000)
    expect(hooks.received[0]?.body).toMatchObject({ event: "account.created", data: { id: made.id, status: "LIVE" } })
    await client.updateAccount(id, { email: "new@partner.example" })
    expect(await client.getAccount(id)).toMatchObject({ email: "new@partner.example" })
    expect(await codeOf(call(sandbox, "GET", "/v2/accounts/none"))).toEqual([400, "API_VALIDATION_ERROR"])
  })

  it("is listed page by page, and by what is asked for", async () => {
    const sandbox = await open()
    const ids = []
    for (let n = 0; n < 3; n++) {
      ids.push(await account(sandbox, { email: `p${n}@partner.example` }))
      await sandbox.advance(DAY)
    }
    const managed = await account(sandbox, { type: "MANAGED", email: "m@partner.example" })
    const first = (await call(sandbox, "GET", "/v2/accounts?limit=2")).body
    expect(first).toMatchObject({ has_more: true, data: [{ id: ids[0] }, { id: ids[1] }] })
    const next = (await call(sandbox, "GET", first.links[0].href)).body
    expect(next).toMatchObject({ has_more: false, data: [{ id: ids[2] }, { id: managed }] })
    const search = async (query: string) =>
      (await call(sandbox, "GET", `/v2/accounts?${query}`)).body.data.map((one: { id: string }) => one.id)
    expect(await search("email=p1@partner.example&email=m@partner.example")).toEqual([ids[1], managed])
    expect(await search("status=INVITED")).toEqual([managed])
    expect(await search("type=OWNED&created[gte]=2026-01-16T00:00:00Z&created[lte]=2026-01-16T23:00:00Z")).toEqual([
      ids[1]
    ])
    expect(await search("public_profile.business_name=nobody")).toEqual([])
    expect(await search(`before_id=${ids[1]}`)).toEqual([ids[0]])
    const all = []
    for await (const one of clientOf(sandbox).listAccountsAll({ limit: 1 })) all.push(one.id)
    expect(all).toEqual([...ids, managed])
  })

  it("of a partner who signs up goes its documented way, and may be suspended", async () => {
    const hooks = await receiver()
    const sandbox = await open({ webhookUrl: hooks.url })
    const id = await account(sandbox, { type: "MANAGED" })
    expect(await codeOf(call(sandbox, "PATCH", `/v2/accounts/${id}`, { email: "x@partner.example" }))).toEqual([
      400,
      "API_VALIDATION_ERROR"
    ])
    const seen = []
    for (const action of ["register", "submit", "approve", "suspect", "suspend", "clear"]) {
      seen.push((await sandbox.act(id, action)).status)
    }
    await sandbox.settled()
    expect(seen).toEqual(["REGISTERED", "AWAITING_DOCS", "LIVE", "LIVE", "SUSPENDED", "LIVE"])
    expect(hooks.received.map(({ body }) => body.event).sort()).toEqual([
      "account.activated",
      "account.cleared",
      "account.registered",
      "account.suspected",
      "account.suspended"
    ])
    await expect(sandbox.act(id, "register")).rejects.toThrow()
  })

  it.each([
    [{ configurations: { has_dashboard: true } }, "TYPE_AND_CONFIGURATION_CONFLICT"],
    [{ type: undefined }, "TYPE_AND_CONFIGURATION_CONFLICT"],
    [{ type: undefined, configurations: { has_dashboard: false, has_withdrawal: true } }, "INVALID_CONFIGURATION"],
    [{ email: "nobody" }, "API_VALIDATION_ERROR"],
    [{ public_profile: {} }, "API_VALIDATION_ERROR"]
  ])("is refused with %o", async (change, code) => {
    expect(await codeOf(call(await open(), "POST", "/v2/accounts", owned(change)))).toEqual([400, code])
  })
})

describe("an account holder", () => {
  it("is verified once an account is linked, and may then take payments through channels", async () => {
    const hooks = await receiver()
    const sandbox = await open({ webhookUrl: hooks.url })
    const client = clientOf(sandbox)
    const made = await client.createAccountHolder(holder() as Parameters<typeof client.createAccountHolder>[0])
    const id = made.id!
    expect(made.kyc).toEqual({ status: "NOT_VERIFIED" })
    expect(made.created_at).toBeDefined()
    const path = `/account_holders/${id}`
    const gcash = { capabilities: { type: "MONEY_IN", channel_code: "GCASH" } } as const
    expect(await codeOf(call(sandbox, "PATCH", path, gcash))).toEqual([403, "KYC_VERIFICATION_REQUIRED"])
    const partner = await account(sandbox)
    expect(await client.linkAccountHolder(partner, { account_holder_id: id })).toMatchObject({
      account_holder_id: id
    })
    expect(await codeOf(call(sandbox, "PATCH", path, { email: "b@partner.example" }))).toEqual([
      403,
      "KYC_VERIFICATION_IN_PROGRESS"
    ])
    await sandbox.act(id, "resubmit")
    expect((await client.getAccountHolder(id)).kyc).toMatchObject({
      status: "RESUBMISSION_REQUIRED",
      failure_reasons: [{ field: "kyc_documents" }]
    })
    expect((await client.updateAccountHolder(id, { website_url: "partner.example" })).kyc?.status).toBe(
      "VERIFICATION_IN_PROGRESS"
    )
    await sandbox.advance(10_000)
    expect((await client.getAccountHolder(id)).kyc).toMatchObject({ status: "PASSED" })
    expect((await client.requestCapability(id, gcash)).capabilities).toMatchObject([
      { channel_code: "GCASH", status: "VERIFICATION_IN_PROGRESS" }
    ])
    expect(await codeOf(call(sandbox, "PATCH", path, gcash))).toEqual([403, "CHANNEL_ACTIVATION_IN_PROGRESS"])
    await sandbox.advance(10_000)
    expect(await codeOf(call(sandbox, "PATCH", path, gcash))).toEqual([403, "CHANNEL_HAS_BEEN_ACTIVATED"])
    const cards = { capabilities: { type: "MONEY_IN", channel_code: "PH_CARDS" } }
    expect(await codeOf(call(sandbox, "PATCH", path, cards))).toEqual([400, "INSUFFICIENT_ACCOUNT_HOLDER_DATA"])
    const facts = {
      business_detail: {
        can_accept_usd: true,
        can_accept_recurring: true,
        average_monthly_basket_size: 100,
        projected_monthly_transaction_count: 5
      },
      individual_details: [...holder().individual_details, { ...holder().individual_details[0], type: "Incorporator" }]
    }
    expect((await call(sandbox, "PATCH", path, { ...cards, ...facts })).status).toBe(200)
    await sandbox.act(id, "decline", { channel_code: "PH_CARDS" })
    expect((await client.getAccountHolder(id)).capabilities).toMatchObject([
      { channel_code: "GCASH", status: "LIVE" },
      { channel_code: "PH_CARDS", status: "DECLINED" }
    ])
    await sandbox.settled()
    const news = hooks.received.filter(({ body }) => body.data?.id === id).map(({ body }) => body)
    expect(news.map(({ event }) => event)).toEqual(Array(4).fill("account_holder.kyc.status"))
    expect(news.filter(({ data }) => data.capabilities)).toHaveLength(2)
  })

  it("is only the platform's, where it has the feature", async () => {
    const sandbox = await open()
    const partner = await account(sandbox)
    const { accounts } = await sandbox.control<{ accounts: ReadonlyArray<{ id: string; test: { secret: string } }> }>(
      "GET",
      "/accounts"
    )
    const apiKey = accounts.find(({ id }) => id === partner)!.test.secret
    expect(await codeOf(call({ ...sandbox, apiKey }, "POST", "/account_holders", holder()))).toEqual([
      403,
      "REQUEST_FORBIDDEN_ERROR"
    ])
    expect(await codeOf(call(sandbox, "GET", "/account_holders/none"))).toEqual([404, "DATA_NOT_FOUND"])
    expect(await codeOf(call(sandbox, "PATCH", "/account_holders/none", {}))).toEqual([500, "DATA_NOT_FOUND"])
    expect(await codeOf(call(sandbox, "POST", "/account_holders", holder({ email: 1 })))).toEqual([
      400,
      "API_VALIDATION_ERROR"
    ])
    await sandbox.control("POST", "/settings", { "platform.holders_not_activated": true })
    expect(await codeOf(call(sandbox, "POST", "/account_holders", holder()))).toEqual([403, "FEATURE_NOT_ACTIVATED"])
  })
})

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
