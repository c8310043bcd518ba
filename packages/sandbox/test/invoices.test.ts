import { describe, expect, it } from "vitest"
import type { Sandbox } from "../src/index.ts"
import { call, DAY, HOUR, open, receiver } from "./helpers.ts"

const request = (change: object = {}) => ({
  external_id: "inv-1",
  amount: 150_000,
  description: "Shoes",
  currency: "IDR",
  ...change
})
const create = (sandbox: Sandbox, change: object = {}) => call(sandbox, "POST", "/v2/invoices", request(change))
const get = async (sandbox: Sandbox, id: string) => (await call(sandbox, "GET", `/v2/invoices/${id}`)).body

describe("an invoice", () => {
  it("is paid on its page by the channel that the customer chooses", async () => {
    const hooks = await receiver()
    const sandbox = await open({ webhookUrl: hooks.url })
    const { body } = await create(sandbox, {
      payment_methods: ["BCA", "OVO"],
      success_redirect_url: "https://shop.example/ok"
    })
    expect(body).toMatchObject({
      status: "PENDING",
      expiry_date: "2026-01-16T03:00:00.000Z",
      available_ewallets: [{ ewallet_type: "OVO" }]
    })
    expect(body.available_banks[0]).toMatchObject({ bank_code: "BCA", collection_type: "POOL" })
    expect(await (await fetch(body.invoice_url)).text()).toContain("channel=OVO")
    await fetch(body.invoice_url, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: "action=approve&payment_channel=OVO"
    })
    await sandbox.settled()
    expect(hooks.received[0]?.body).toMatchObject({
      id: body.id,
      status: "PAID",
      payment_method: "EWALLET",
      payment_channel: "OVO",
      paid_amount: 150_000,
      ewallet_type: "OVO"
    })
    await sandbox.advance(10_000)
    expect((await get(sandbox, body.id)).status).toBe("SETTLED")
  })

  it("with a linked virtual account is paid by a payment of its amount into that account", async () => {
    const hooks = await receiver()
    const sandbox = await open({ webhookUrl: hooks.url })
    const { body: account } = await call(sandbox, "POST", "/callback_virtual_accounts", {
      external_id: "va-1",
      bank_code: "PERMATA",
      name: "Rika"
    })
    await sandbox.advance(1_000)
    const { body } = await create(sandbox, { callback_virtual_account_id: account.id, payment_methods: ["OVO"] })
    expect(body.available_banks).toMatchObject([{ bank_code: "PERMATA", bank_account_number: account.account_number }])
    const pay = (amount: number) =>
      call(sandbox, "POST", "/callback_virtual_accounts/external_id=va-1/simulate_payment", { amount })
    await pay(149_999)
    expect((await get(sandbox, body.id)).status).toBe("PENDING")
    hooks.received.length = 0
    await pay(150_000)
    await sandbox.settled()
    const paid = { status: "PAID", payment_channel: "PERMATA", payment_method: "BANK_TRANSFER", paid_amount: 150_000 }
    expect(await get(sandbox, body.id)).toMatchObject({ ...paid, payment_destination: account.account_number })
    const told = hooks.received.map((one) => one.body)
    const event = told.find(({ status }) => status === "PAID")
    expect(event).toMatchObject({ ...paid, id: body.id })
    const own = told.find(({ callback_virtual_account_id }) => callback_virtual_account_id === account.id)
    expect([own.amount, own.payment_id]).toEqual([150_000, event.payment_id])
    const audit = await sandbox.control<{ balanced: boolean; movements: Array<object> }>(
      "GET",
      "/audit?reference=inv-1"
    )
    expect(audit).toMatchObject({ balanced: true, movements: [{ type: "PAYMENT", amount: 150_000 }] })
    await sandbox.advance(10_000)
    expect((await get(sandbox, body.id)).status).toBe("SETTLED")
    await pay(150_000)
    const { balances } = await sandbox.control<{ balances: Array<object> }>("GET", "/audit")
    expect(balances).toContainEqual(expect.objectContaining({ account: "outside:PERMATA", amount: -449_999 }))
  })

  it("expires after its time, or at once when the merchant closes it", async () => {
    const hooks = await receiver()
    const sandbox = await open({ webhookUrl: hooks.url })
    const first = (await create(sandbox, { invoice_duration: 3_600 })).body
    await sandbox.advance(HOUR)
    expect((await get(sandbox, first.id)).status).toBe("EXPIRED")
    expect(hooks.received).toEqual([])
    await sandbox.control("POST", "/settings", { "invoices.expired_webhooks": true })
    const second = (await create(sandbox)).body
    const closed = await call(sandbox, "POST", `/invoices/${second.id}/expire!`)
    expect(closed.body.status).toBe("EXPIRED")
    await sandbox.settled()
    expect(hooks.received[0]?.body).toMatchObject({ id: second.id, status: "EXPIRED" })
    await expect(sandbox.act(second.id, "approve")).rejects.toThrow("nothing waits")
    expect(await sandbox.act(second.id, "approve", { late: true })).toMatchObject({ status: "PAID" })
  })

  it("reminds the customer", async () => {
    const sandbox = await open()
    const preference = { invoice_created: ["email"], invoice_reminder: ["whatsapp"], invoice_paid: [] }
    const { body } = await create(sandbox, {
      reminder_time: 2,
      reminder_time_unit: "hours",
      customer_notification_preference: preference
    })
    expect(body.reminder_date).toBe("2026-01-16T01:00:00.000Z")
    await sandbox.advance(DAY)
    const { objects } = await sandbox.control<{ objects: Array<{ value: { about: string; at: string } }> }>(
      "GET",
      "/objects?table=invoices.notifications"
    )
    expect(objects.map(({ value }) => [value.about, value.at])).toEqual([
      ["invoice_created", "2026-01-15T03:00:00.000Z"],
      ["invoice_reminder", "2026-01-16T01:00:00.000Z"]
    ])
  })

  it("is listed, newest first, by its reference and its state", async () => {
    const sandbox = await open()
    const ids: Array<string> = []
    for (let i = 0; i < 3; i++)
      ids.unshift((await create(sandbox, { external_id: i === 0 ? "other" : "inv-1" })).body.id)
    await sandbox.act(ids[0]!, "approve")
    const list = async (query: string) =>
      (await call(sandbox, "GET", `/v2/invoices?${query}`)).body.map(({ id }: { id: string }) => id)
    expect(await list("external_id=inv-1")).toEqual(ids.slice(0, 2))
    expect(await list(`statuses=${encodeURIComponent('["PAID","SETTLED"]')}`)).toEqual(ids.slice(0, 1))
    expect(await list("limit=1")).toEqual(ids.slice(0, 1))
    expect(await list(`last_invoice_id=${ids[0]}`)).toEqual(ids.slice(1))
    expect(await list("paid_after=2026-01-01T00:00:00Z")).toEqual(ids.slice(0, 1))
  })

  it.each([
    [{ payment_methods: ["GCASH"] }, {}, 400, "UNAVAILABLE_PAYMENT_METHOD_ERROR"],
    [{ reminder_time: 25, reminder_time_unit: "hours" }, {}, 400, "INVALID_REMINDER_TIME"],
    [{ reminder_time: 2 }, {}, 400, "INVALID_REMINDER_TIME"],
    [{ callback_virtual_account_id: "none" }, {}, 404, "CALLBACK_VIRTUAL_ACCOUNT_NOT_FOUND_ERROR"],
    [{ amount: 1.5 }, {}, 400, "API_VALIDATION_ERROR"],
    [{}, { "invoices.no_methods": true }, 400, "NO_COLLECTION_METHODS_ERROR"],
    [{ payment_methods: ["OVO"] }, { "invoices.inactive_methods": ["OVO"] }, 400, "UNAVAILABLE_PAYMENT_METHOD_ERROR"],
    [{}, { "invoices.no_account_numbers": true }, 404, "UNIQUE_ACCOUNT_NUMBER_UNAVAILABLE_ERROR"],
    [{}, { "invoices.no_payment_codes": true }, 404, "AVAILABLE_PAYMENT_CODE_NOT_FOUND_ERROR"]
  ])("is refused with %o while the account is set to %o", async (change, setting, status, code) => {
    const sandbox = await open()
    await sandbox.control("POST", "/settings", setting)
    const answer = await create(sandbox, change)
    expect([answer.status, answer.body.error_code]).toEqual([status, code])
  })

  it("offers installments within their rules", async () => {
    const sandbox = await open()
    const terms = (issuer: string, amount = 510_000) =>
      create(sandbox, {
        amount,
        channel_properties: { cards: { installment_configuration: { allowed_terms: [{ issuer, terms: [3] }] } } }
      })
    expect((await terms("BRI")).status).toBe(200)
    expect((await terms("BCA")).body.error_code).toBe("INSTALLMENT_CONFIGURATION_NOT_AVAILABLE")
    expect((await terms("BRI", 51_000)).body.error_code).toBe("AMOUNT_BELOW_MINIMUM_LIMIT")
    await sandbox.control("POST", "/settings", { "invoices.installments_forbidden": true })
    expect((await terms("BRI")).body.error_code).toBe("INSTALLMENT_NOT_ENABLED")
    expect((await call(sandbox, "GET", "/v2/invoices/none")).body.error_code).toBe("INVOICE_NOT_FOUND_ERROR")
  })
})
