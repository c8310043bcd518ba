import { describe, expect, it } from "vitest"
import { call, dana, open } from "./helpers.ts"
import { account, codeOf, platformOf } from "./platform-requests.ts"

const NOT_LIVE = [404, "XEN_PLATFORM_SUB_ACCOUNT_NOT_LIVE"]
const payout = {
  reference_id: "pay-1",
  channel_code: "PH_GCASH",
  channel_properties: { account_holder_name: "Maria Santos", account_number: "09171234567" },
  amount: 1,
  currency: "PHP"
}

describe("a call for a sub-account", () => {
  it("is refused until the account is live, and while it is suspended", async () => {
    const sandbox = await open()
    const invited = await account(sandbox, { type: "MANAGED" })
    const create = () => codeOf(call(sandbox, "POST", "/ewallets/charges", dana(), { "for-user-id": invited }))
    const read = () => codeOf(call(sandbox, "GET", "/balance", undefined, { "for-user-id": invited }))
    expect([await create(), await read()]).toEqual([NOT_LIVE, NOT_LIVE])
    await sandbox.act(invited, "register")
    await sandbox.act(invited, "submit")
    expect(await create()).toEqual(NOT_LIVE)
    await sandbox.act(invited, "approve")
    expect((await create())[0]).toBe(200)
    await sandbox.act(invited, "suspend")
    expect([await create(), await read()]).toEqual([NOT_LIVE, NOT_LIVE])
    await sandbox.act(invited, "clear")
    expect((await create())[0]).toBe(200)
  })

  it("may take money in but not send it out while the account is suspected", async () => {
    const sandbox = await open()
    const partner = await account(sandbox)
    await sandbox.act(partner, "suspect")
    const headers = { "for-user-id": partner, "idempotency-key": "k" }
    expect((await call(sandbox, "POST", "/ewallets/charges", dana(), headers)).status).toBe(200)
    expect(await codeOf(call(sandbox, "POST", "/v2/payouts", payout, headers))).toEqual(NOT_LIVE)
    const transfer = {
      reference: "t",
      amount: 1,
      source_user_id: partner,
      destination_user_id: await platformOf(sandbox)
    }
    expect(await codeOf(call(sandbox, "POST", "/transfers", transfer))).toEqual([
      403,
      "XEN_PLATFORM_SUB_ACCOUNT_NOT_LIVE"
    ])
    const back = { ...transfer, source_user_id: transfer.destination_user_id, destination_user_id: partner }
    expect((await call(sandbox, "POST", "/transfers", back)).status).toBe(200)
    await sandbox.act(partner, "clear")
    expect((await call(sandbox, "POST", "/v2/payouts", payout, headers)).status).toBe(200)
  })

  it("takes no money in while the account is suspended", async () => {
    const sandbox = await open()
    const partner = await account(sandbox)
    const { body } = await call(sandbox, "POST", "/ewallets/charges", dana(), { "for-user-id": partner })
    await sandbox.act(partner, "suspend")
    await expect(sandbox.act(body.id, "approve")).rejects.toThrow("XEN_PLATFORM_SUB_ACCOUNT_NOT_LIVE")
    await sandbox.act(partner, "clear")
    expect(await sandbox.act(body.id, "approve")).toMatchObject({ status: "SUCCEEDED" })
  })

  it("leaves its key for the next try", async () => {
    const sandbox = await open()
    const partner = await account(sandbox)
    await sandbox.act(partner, "suspend")
    const headers = { "for-user-id": partner, "idempotency-key": "k", "api-version": "2020-10-31" }
    const person = { reference_id: "c-1", type: "INDIVIDUAL", individual_detail: { given_names: "Rika" } }
    const create = () => call(sandbox, "POST", "/customers", person, headers)
    expect((await create()).body.error_code).toBe("XEN_PLATFORM_SUB_ACCOUNT_NOT_LIVE")
    await sandbox.act(partner, "clear")
    expect((await create()).status).toBe(200)
  })
})
