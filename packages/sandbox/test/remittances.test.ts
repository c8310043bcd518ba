import { createRemittancesClient } from "@pay/remittances"
import { events } from "@pay/remittances/webhooks"
import { describe, expect, it } from "vitest"
import type { Sandbox } from "../src/index.ts"
import { call, open, receiver } from "./helpers.ts"
import { expectDocumented } from "./platform-events.ts"

const codeOf = async (answer: Promise<{ status: number; body: { error_code?: string } }>) => {
  const { status, body } = await answer
  return [status, body.error_code]
}

let count = 0
const customer = async (sandbox: Sandbox, change: object = {}): Promise<string> => {
  count += 1
  const { body } = await call(sandbox, "POST", "/customers", {
    reference_id: `customer-${count}`,
    type: "INDIVIDUAL",
    individual_detail: { given_names: "Ada", nationality: "ID", date_of_birth: "1990-01-01" },
    addresses: [{ country: "ID", city: "Jakarta", street_line1: "Jl. 1" }],
    mobile_number: "+6281234567",
    ...change
  })
  return body.id
}
const bank = (company: string, name: string, number: string) => ({
  type: "BANK_ACCOUNT",
  company,
  country: company.slice(0, 2),
  properties: { account_holder_name: name, account_number: number }
})
const cash = (company: string, code: string) => ({
  type: "OTC",
  company,
  country: company.slice(0, 2),
  properties: { payment_code: code }
})
type Account = ReturnType<typeof bank> | ReturnType<typeof cash>

const CURRENCY: Record<string, readonly [string, number]> = {
  ID: ["IDR", 50_000],
  PH: ["PHP", 35],
  SG: ["SGD", 50],
  TH: ["THB", 50],
  VN: ["VND", 50_000]
}
const requestTo = async (sandbox: Sandbox, account: Account, change: object = {}) => {
  const [destination_currency, destination_amount] = CURRENCY[account.country]!
  return {
    reference_id: "payout-1",
    destination_currency: destination_currency as "IDR",
    destination_amount,
    sender_customer_id: await customer(sandbox),
    recipient_customer_id: await customer(sandbox, { identity_accounts: [account] }),
    origin_currency: "IDR",
    origin_amount: "10000",
    description: "Invoice 1",
    ...change
  }
}
const post = (sandbox: Sandbox, request: object, key = "key") =>
  call(sandbox, "POST", "/remittance_payouts", request, { "idempotency-key": key })
const send = async (sandbox: Sandbox, account: Account, change: object = {}) =>
  post(sandbox, await requestTo(sandbox, account, change))

const REVIEW = "PENDING_COMPLIANCE_ASSESSMENT"

describe("a payout by the documented recipients", () => {
  it.each<[Account, ReadonlyArray<string>, string?]>([
    [bank("ID_PANIN", "Maria Wenger", "818181"), ["SUCCEEDED"]],
    [{ ...bank("ID_OVO", "Ari Fernandes", "081234567890"), type: "EWALLET" }, ["SUCCEEDED"]],
    [bank("PH_BDO", "Kal Stones", "828282"), ["SUCCEEDED"]],
    [bank("SG_BOC", "Ruth Langmore", "838383"), ["SUCCEEDED"]],
    [bank("TH_SCB", "Justin Morph", "267267"), ["SUCCEEDED"]],
    [cash("SG_DBS", "818181"), ["SUCCEEDED"]],
    [bank("ID_MANDIRI", "Evan Dimas", "808080"), [REVIEW, "SUCCEEDED"]],
    [bank("VN_VCB", "Anybody", "87778798"), [REVIEW, "SUCCEEDED"]],
    [bank("ID_MANDIRI", "Shawn", "898989"), [REVIEW]],
    [bank("PH_BDO", "Anybody", "4455445544"), [REVIEW]],
    [bank("ID_MANDIRI", "Cynthia Rodriguez", "909090"), [REVIEW, "COMPLIANCE_REJECTED"]],
    [bank("TH_SCB", "Anybody", "987654321"), [REVIEW, "COMPLIANCE_REJECTED"]],
    [cash("ID_ALFAMART", "898900"), ["READY", "LOCKED", "SUCCEEDED"]],
    [cash("ID_ALFAMART", "898911"), ["READY"]],
    [cash("ID_ALFAMART", "898922"), ["READY", "EXPIRED"]],
    [bank("ID_MANDIRI", "Gustafo Vring", "10101010"), []],
    [bank("ID_MANDIRI", "Teo Alcantara", "4567890"), ["FAILED"], "INVALID_DESTINATION"],
    [bank("SG_BOC", "Darlene Snell", "733810"), ["FAILED"], "INVALID_DESTINATION"],
    [bank("TH_SCB", "Harry Johnson", "588372"), ["FAILED"], "INVALID_DESTINATION"],
    [bank("ID_CIMB", "Ichwan De Bryune", "8787878"), ["FAILED"], "REJECTED_BY_CHANNEL"],
    [bank("SG_DBS", "Anybody", "999999"), ["FAILED"], "REJECTED_BY_CHANNEL"],
    [bank("PH_OMNI", "Ayrton Da Silva", "868686"), ["FAILED"], "TEMPORARY_TRANSFER_ERROR"]
  ])("%o ends as documented", async (account, statuses, failure) => {
    const hooks = await receiver()
    const sandbox = await open({ webhookUrl: hooks.url })
    const { status, body } = await send(sandbox, account)
    expect([status, body.status]).toEqual([201, "ACCEPTED"])
    await sandbox.advance(60 * 60_000)
    expect(hooks.received.map(({ body }) => [body.event, body.status])).toEqual(
      statuses.map((one) => [`remittance_payout.${one.toLowerCase()}`, one])
    )
    const now = (await call(sandbox, "GET", `/remittance_payouts/${body.id}`)).body
    expect(now.status).toBe(statuses.at(-1) ?? "ACCEPTED")
    expect(now.failure_code).toBe(failure ?? null)
    expectDocumented(events, hooks.received)
    for (const { body } of hooks.received) {
      if (body.status === "READY") expect(body.disbursement_code).toMatch(/^XENDIT-\d{5}$/)
    }
    const audit = await sandbox.control<{ balanced: boolean; movements: ReadonlyArray<object> }>("GET", "/audit")
    expect(audit.balanced).toBe(true)
    expect(audit.movements).toHaveLength(statuses.at(-1) === "SUCCEEDED" ? 1 : 0)
  })

  it("to anybody else fails only for want of balance", async () => {
    const hooks = await receiver()
    const sandbox = await open({ webhookUrl: hooks.url, openingBalance: { IDR: 10_000 } })
    const account = bank("ID_BCA", "Budi", "1")
    const first = await post(sandbox, await requestTo(sandbox, account), "1")
    const second = await post(sandbox, await requestTo(sandbox, account, { origin_amount: 1 }), "2")
    await sandbox.advance(10_000)
    const read = async (id: string) => (await call(sandbox, "GET", `/remittance_payouts/${id}`)).body
    expect(await read(first.body.id)).toMatchObject({ status: "SUCCEEDED" })
    expect(await read(second.body.id)).toMatchObject({ status: "FAILED", failure_code: "INSUFFICIENT_BALANCE" })
    const { data } = (await call(sandbox, "GET", "/transactions?types=REMITTANCE_PAYOUT")).body
    expect(data).toMatchObject([{ status: "SUCCESS", amount: 10_000, reference_id: "payout-1" }])
  })
})

describe("a payout", () => {
  it("is created, read and cancelled by the client, and its money comes back", async () => {
    const sandbox = await open({ openingBalance: { IDR: 10_000 } })
    const client = createRemittancesClient({ apiKey: sandbox.apiKey, baseUrl: sandbox.url })
    const request = await requestTo(sandbox, bank("ID_MANDIRI", "Gustafo Vring", "10101010"))
    const made = await client.createRemittancePayout(request)
    expect(made).toMatchObject({ status: "ACCEPTED", origin_amount: "10000", purpose_code: "OTHER" })
    expect(made.id).toMatch(/^rpo_/)
    expect((await call(sandbox, "GET", "/balance")).body.balance).toBe(0)
    expect((await client.cancelRemittancePayout(made.id)).status).toBe("CANCELLED")
    expect((await client.getRemittancePayout(made.id)).status).toBe("CANCELLED")
    expect((await call(sandbox, "GET", "/balance")).body.balance).toBe(10_000)
    expect(await codeOf(call(sandbox, "POST", `/remittance_payouts/${made.id}/cancel`))).toEqual([
      404,
      "CANCELLATION_NOT_ALLOWED"
    ])
  })

  it("can be cancelled while the cash waits, not once it is handed out", async () => {
    const sandbox = await open()
    const cancelAfter = async (ms: number, key: string) => {
      const { body } = await post(sandbox, await requestTo(sandbox, cash("ID_ALFAMART", "898900")), key)
      await sandbox.advance(ms)
      return call(sandbox, "POST", `/remittance_payouts/${body.id}/cancel`)
    }
    expect((await cancelAfter(10_000, "1")).body.status).toBe("CANCELLED")
    expect(await codeOf(cancelAfter(20_000, "2"))).toEqual([404, "CANCELLATION_NOT_ALLOWED"])
    expect(await codeOf(call(sandbox, "GET", "/remittance_payouts/none"))).toEqual([404, "REMITTANCE_PAYOUT_NOT_FOUND"])
  })

  it("goes where its reviewers and its bank bring it", async () => {
    const sandbox = await open()
    const { body } = await send(sandbox, bank("ID_BCA", "Budi", "1"))
    expect(await sandbox.act(body.id, "review")).toMatchObject({ status: REVIEW })
    expect(await sandbox.act(body.id, "decline")).toMatchObject({ status: "COMPLIANCE_REJECTED" })
    await sandbox.advance(60_000)
    expect((await call(sandbox, "GET", `/remittance_payouts/${body.id}`)).body.status).toBe("COMPLIANCE_REJECTED")
    await expect(sandbox.act(body.id, "approve")).rejects.toThrow()
  })

  it("needs a key of its own", async () => {
    const sandbox = await open()
    const request = await requestTo(sandbox, bank("ID_BCA", "Budi", "1"))
    expect(await codeOf(call(sandbox, "POST", "/remittance_payouts", request))).toEqual([400, "API_VALIDATION_ERROR"])
    const unreadable = call(sandbox, "POST", "/remittance_payouts", "{", { "idempotency-key": "key" })
    expect(await codeOf(unreadable)).toEqual([400, "INVALID_JSON_FORMAT"])
    expect((await post(sandbox, request)).status).toBe(201)
    expect(await codeOf(post(sandbox, request))).toEqual([400, "DUPLICATE_ERROR"])
  })

  it.each<[Account, object, string]>([
    [bank("ID_BCA", "B", "1"), { destination_currency: "PHP" }, "DESTINATION_CURRENCY_NOT_SUPPORTED"],
    [bank("ID_BCA", "B", "1"), { destination_amount: "50000.123" }, "AMOUNT_FORMAT_ERROR"],
    [bank("ID_BCA", "B", "1"), { origin_amount: 1.234 }, "AMOUNT_FORMAT_ERROR"],
    [bank("ID_BCA", "B", "1"), { destination_amount: 9_999 }, "MINIMUM_TRANSFER_LIMIT_ERROR"],
    [bank("SG_BOC", "B", "1"), { destination_amount: "200001" }, "MAXIMUM_TRANSFER_LIMIT_ERROR"],
    [bank("PH_AUB", "B", "1"), { destination_amount: 10.5 }, "AMOUNT_INCREMENT_NOT_SUPPORTED"],
    [bank("ID_BCA", "B", "666"), {}, "ACCOUNT_BLACKLISTED_ERROR"],
    [bank("PH_GCASH", "B", "1"), {}, "API_VALIDATION_ERROR"]
  ])("to %o is refused with %o", async (account, change, code) => {
    const sandbox = await open()
    await sandbox.control("POST", "/settings", { "remittances.blacklisted_accounts": ["666"] })
    expect(await codeOf(send(sandbox, account, change))).toEqual([400, code])
  })

  it("needs customers who can send and be paid", async () => {
    const sandbox = await open()
    const request = await requestTo(sandbox, bank("ID_BCA", "B", "1"))
    const card = { type: "CREDIT_CARD", company: "VISA", country: "ID", properties: { token_id: "t" } }
    const to = async (change: object) => ({ ...request, recipient_customer_id: await customer(sandbox, change) })
    expect(await codeOf(post(sandbox, { ...request, sender_customer_id: "cust-none" }))).toEqual([
      404,
      "CUSTOMER_DATA_NOT_FOUND"
    ])
    expect(await codeOf(post(sandbox, await to({ identity_accounts: [card] })))).toEqual([
      400,
      "PAYMENT_CHANNEL_DETAIL_ERROR"
    ])
    expect(await codeOf(post(sandbox, await to({ addresses: [] })))).toEqual([400, "API_VALIDATION_ERROR"])
    const nameless = await customer(sandbox, { individual_detail: { given_names: "Ada" } })
    expect(await codeOf(post(sandbox, { ...request, sender_customer_id: nameless }))).toEqual([
      400,
      "API_VALIDATION_ERROR"
    ])
  })
})
