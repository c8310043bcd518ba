import { events } from "@pay/platform/webhooks"
import { describe, expect, it } from "vitest"
import { call, DAY, open, receiver } from "./helpers.ts"
import { expectDocumented } from "./platform-events.ts"
import { account, clientOf, codeOf, holder, owned } from "./platform-requests.ts"

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
    const filtered = (await call(sandbox, "GET", "/v2/accounts?type=OWNED&limit=2")).body
    expect((await call(sandbox, "GET", filtered.links[0].href)).body.data).toMatchObject([{ id: ids[2] }])
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
    expectDocumented(events, hooks.received)
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
    expectDocumented(events, hooks.received)
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
