import { expect, it } from "vitest"
import type { Sandbox } from "../src/index.ts"
import { call, dana, HOUR, open, paid } from "./helpers.ts"

const balance = async (sandbox: Sandbox, query = "") => (await call(sandbox, "GET", `/balance${query}`)).body.balance
const list = async (sandbox: Sandbox, query = "") => (await call(sandbox, "GET", `/transactions${query}`)).body

it("tells the balance of every kind, now and before", async () => {
  const sandbox = await open({ openingBalance: { IDR: 1_000, PHP: 500.25 } })
  await paid(sandbox)
  await sandbox.advance(HOUR)
  const id = await paid(sandbox)
  await call(sandbox, "POST", `/ewallets/charges/${id}/refunds`, { amount: 5_000 })
  expect(await balance(sandbox)).toBe(46_000)
  expect(await balance(sandbox, "?account_type=HOLDING")).toBe(5_000)
  expect(await balance(sandbox, "?account_type=TAX")).toBe(0)
  expect(await balance(sandbox, "?currency=PHP")).toBe(500.25)
  expect(await balance(sandbox, "?at_timestamp=2026-01-15T03:30:00Z")).toBe(26_000)
  expect(await balance(sandbox, "?at_timestamp=2026-01-15T02:00:00Z")).toBe(1_000)
  expect((await call(sandbox, "GET", "/balance?account_type=GOLD")).status).toBe(400)
})

it("shows each transaction with its fee, and finds it by all that is documented", async () => {
  const sandbox = await open()
  await sandbox.control("POST", "/settings", { "balance.fees": { EWALLET: { xendit_fee: 500, value_added_tax: 55 } } })
  const first = await paid(sandbox, dana({ reference_id: "order-77" }))
  await sandbox.advance(HOUR)
  const second = await paid(sandbox, dana({ amount: 30_000 }))
  await call(sandbox, "POST", `/ewallets/charges/${second}/refunds`, {})
  const all = await list(sandbox)
  expect(all.data.map((one: { type: string; status: string }) => [one.type, one.status])).toEqual([
    ["REFUND", "PENDING"],
    ["PAYMENT", "SUCCESS"],
    ["PAYMENT", "SUCCESS"]
  ])
  const one = (await list(sandbox, `?product_id=${first}`)).data[0]
  expect(one).toMatchObject({
    amount: 25_000,
    net_amount: 24_445,
    cashflow: "MONEY_IN",
    channel_category: "EWALLET",
    channel_code: "ID_DANA",
    fee: { xendit_fee: 500, status: "COMPLETED" }
  })
  expect((await call(sandbox, "GET", `/transactions/${one.id}`)).body).toEqual(one)
  const count = async (query: string) => (await list(sandbox, query)).data.length
  expect(await count("?reference_id=r-77")).toBe(1)
  expect(await count("?types=REFUND&types=TRANSFER")).toBe(1)
  expect(await count("?statuses=SUCCESS&channel_categories=EWALLET")).toBe(2)
  expect(await count("?amount=30000&types=PAYMENT")).toBe(1)
  expect(await count("?created%5Bgte%5D=2026-01-15T03:30:00Z")).toBe(2)
  expect(await count("?currency=PHP")).toBe(0)
  expect(await count("?account_identifier=x")).toBe(0)

  await sandbox.advance(2_000)
  const page = await list(sandbox, "?limit=2&types=PAYMENT&types=REFUND")
  expect(page.has_more).toBe(true)
  const next = await list(sandbox, page.links[0].href.slice("/transactions".length))
  expect([next.data.length, next.has_more]).toEqual([1, false])
  expect((await list(sandbox, `?limit=2&before_id=${next.data[0].id}`)).data).toEqual(page.data)
})

it("goes on behind a cursor that no longer fits the filter, and refuses one that is nowhere", async () => {
  const sandbox = await open()
  const ids = [await paid(sandbox), await paid(sandbox), await paid(sandbox)]
  const first = await list(sandbox, "?statuses=SUCCESS&limit=1")
  expect(first.data[0].product_id).toBe(ids[2])
  await call(sandbox, "POST", `/ewallets/charges/${ids[2]}/void`)
  await sandbox.advance(2_000)
  const next = await list(sandbox, first.links[0].href.slice("/transactions".length))
  expect(next.data[0].product_id).toBe(ids[1])
  for (const path of ["/transactions?after_id=x", "/v2/accounts?after_id=x", "/v2/invoices?last_invoice_id=x"]) {
    const refused = await call(sandbox, "GET", path)
    expect([refused.status, refused.body.error_code]).toEqual([400, "API_VALIDATION_ERROR"])
  }
})

it("follows a void and is refused where the account lacks the feature", async () => {
  const sandbox = await open()
  const id = await paid(sandbox)
  await call(sandbox, "POST", `/ewallets/charges/${id}/void`)
  await sandbox.advance(2_000)
  expect((await list(sandbox)).data[0]).toMatchObject({ product_id: id, status: "VOIDED" })
  expect((await call(sandbox, "GET", "/transactions/txn_none")).body.error_code).toBe("TRANSACTION_NOT_FOUND")
  await sandbox.control("POST", "/settings", { "balance.transactions_unavailable": true })
  expect((await call(sandbox, "GET", "/transactions")).body.error_code).toBe("FEATURE_NOT_AVAILABLE")
})
