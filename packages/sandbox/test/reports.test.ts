import { createReportsClient } from "@pay/reports"
import { events } from "@pay/reports/webhooks"
import { describe, expect, it } from "vitest"
import type { Sandbox } from "../src/index.ts"
import { call, DAY, dana, open, paid, receiver } from "./helpers.ts"
import { expectDocumented } from "./platform-events.ts"

const order = (sandbox: Sandbox, request: object, headers: Record<string, string> = {}) =>
  call(sandbox, "POST", "/reports", request, headers)
const made = async (sandbox: Sandbox, request: object, headers: Record<string, string> = {}) => {
  const { body } = await order(sandbox, request, headers)
  await sandbox.advance(5_000)
  const report = (await call(sandbox, "GET", `/reports/${body.id}`, undefined, headers)).body
  const answer = await fetch(report.url)
  expect(answer.headers.get("content-type")).toContain("text/csv")
  const [heading = [], ...lines] = (await answer.text())
    .trimEnd()
    .split("\r\n")
    .map((line) => line.split(","))
  return lines.map((line) => Object.fromEntries(heading.map((name, i) => [name, line[i]])))
}

describe("a report", () => {
  it("is made in the background, told, and fetched without a key for a day", async () => {
    const hooks = await receiver()
    const sandbox = await open({ webhookUrl: hooks.url })
    const client = createReportsClient({ apiKey: sandbox.apiKey, baseUrl: sandbox.url })
    const ordered = await client.createReport({ type: "BALANCE_HISTORY" })
    expect(ordered).toMatchObject({ status: "PENDING", format: "CSV", currency: "IDR", url: null })
    expect(ordered.filter).toEqual({ from: "2026-01-14T03:00:00.000Z", to: "2026-01-15T03:00:00.000Z" })
    await sandbox.advance(5_000)
    const report = await client.getReport(ordered.id)
    expect(report.status).toBe("COMPLETED")
    expect(hooks.received[0]?.body).toMatchObject({ event: "reports.completed", id: ordered.id, url: report.url })
    expectDocumented(events, hooks.received)
    expect((await fetch(report.url!)).status).toBe(200)
    await sandbox.advance(DAY)
    expect((await fetch(report.url!)).status).toBe(404)
  })

  it("of the balance has every movement with the balance after it", async () => {
    const sandbox = await open({ openingBalance: { IDR: 1_000 } })
    await sandbox.control("POST", "/settings", {
      "balance.fees": { EWALLET: { xendit_fee: 500, value_added_tax: 55 } }
    })
    const id = await paid(sandbox, dana({ reference_id: 'one "1"; two' }))
    await sandbox.advance(60_000)
    await call(sandbox, "POST", `/ewallets/charges/${id}/refunds`, { amount: 5_000 })
    await sandbox.advance(60_000)
    const rows = await made(sandbox, { type: "BALANCE_HISTORY" })
    const summary = rows.map((row) => [row["Line Type"], row["Debit or Credit"], row.Amount, row.Balance])
    expect(summary).toEqual([
      ["TRANSACTION", "CREDIT", "25000.00", "26000.00"],
      ["FEE", "DEBIT", "500.00", "25500.00"],
      ["VAT", "DEBIT", "55.00", "25445.00"],
      ["TRANSACTION", "DEBIT", "5000.00", "20445.00"]
    ])
    expect(rows[0]).toMatchObject({ "Transaction Type": "EWALLET_PAYMENT", "Product Id": id, Timezone: "+0000 UTC" })
  })

  it("of transactions has each of them, in its account, currency and time only", async () => {
    const sandbox = await open()
    await paid(sandbox, dana({ reference_id: "old" }))
    await sandbox.advance(2 * DAY)
    await paid(sandbox, dana({ reference_id: "new", amount: 1_000 }))
    const rows = await made(sandbox, { type: "TRANSACTIONS" })
    expect(rows).toMatchObject([
      { Status: "SUCCESS", Type: "PAYMENT", Channel: "EWALLET", Reference: "new", Amount: "1000.00" }
    ])
    expect(rows[0]).not.toHaveProperty("Settlement Status")
    const from = "2026-01-15T00:00:00Z"
    const all = await made(sandbox, { type: "TRANSACTIONS", filter: { from }, report_version: "VERSION_2" })
    expect(all.map((row) => [row.Reference, row["Settlement Status"]])).toEqual([
      ["old", "SETTLED"],
      ["new", "SETTLED"]
    ])
    expect(all[0]).toHaveProperty("Product Id")
    expect(await made(sandbox, { type: "DETAILED_TRANSACTIONS", currency: "PHP" })).toEqual([])
    const { id } = await sandbox.control<{ id: string }>("POST", "/accounts", { name: "Partner", sub_account: true })
    expect(await made(sandbox, { type: "TRANSACTIONS" }, { "for-user-id": id })).toEqual([])
  })

  it("of what is to come has what is under way", async () => {
    const sandbox = await open()
    await paid(sandbox)
    const request = {
      external_id: "d-1",
      bank_code: "BNI",
      account_holder_name: "B",
      account_number: "1",
      description: "x",
      amount: 50_000
    }
    await call(sandbox, "POST", "/disbursements", request)
    expect(await made(sandbox, { type: "UPCOMING_TRANSACTIONS" })).toMatchObject([
      { Status: "PENDING", Reference: "d-1" }
    ])
  })

  it("may fail", async () => {
    const hooks = await receiver()
    const sandbox = await open({ webhookUrl: hooks.url })
    const { body } = await order(sandbox, { type: "TRANSACTIONS" })
    await sandbox.act(body.id, "decline")
    await sandbox.advance(5_000)
    expectDocumented(events, hooks.received)
    expect(hooks.received[0]?.body).toMatchObject({ event: "reports.failed", status: "FAILED", url: null })
    expect((await call(sandbox, "GET", `/reports/${body.id}`)).body.status).toBe("FAILED")
  })

  it.each([
    [{ type: "TRANSACTIONS", filter: { from: "2025-12-15T03:00:00Z" } }, "INVALID_DATE_RANGE"],
    [{ type: "TRANSACTIONS", filter: { from: "2026-02-01T00:00:00Z" } }, "INVALID_DATE_RANGE"],
    [{ type: "BALANCE_HISTORY", report_version: "VERSION_1" }, "API_VALIDATION_ERROR"],
    [{ type: "GOSSIP" }, "API_VALIDATION_ERROR"]
  ])("is refused with %o", async (request, code) => {
    const { status, body } = await order(await open(), request)
    expect([status, body.error_code]).toEqual([400, code])
  })

  it("is not there under another id, or where the feature is off", async () => {
    const sandbox = await open()
    const none = await call(sandbox, "GET", "/reports/report_none")
    expect([none.status, none.body.error_code]).toEqual([404, "TRANSACTION_NOT_FOUND"])
    await sandbox.control("POST", "/settings", { "reports.unavailable": true })
    expect((await order(sandbox, { type: "TRANSACTIONS" })).body.error_code).toBe("FEATURE_NOT_AVAILABLE")
  })
})
