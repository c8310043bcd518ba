import { expect, it } from "vitest"
import { call, dana, open } from "./helpers.ts"

it("takes what published clients send: counts as text, null for what is not set, fields that nobody documents", async () => {
  const sandbox = await open()
  const invoice = await call(sandbox, "POST", "/v2/invoices", {
    external_id: "i-1",
    amount: 10_000,
    payer_email: "a@shop.example",
    invoice_duration: "172800",
    currency: "IDR"
  })
  expect(invoice.body.expiry_date).toBe("2026-01-17T03:00:00.000Z")
  const charge = await call(sandbox, "POST", "/ewallets/charges", dana({ basket: null, customer_id: null }))
  expect(charge.body).toMatchObject({ basket: null, customer_id: null })
  const banks = await call(sandbox, "GET", "/available_virtual_account_banks/")
  expect(banks.status).toBe(200)
})

it("takes neither text for money nor null for what is required", async () => {
  const sandbox = await open()
  for (const change of [{ amount: "25000" }, { amount: null }, { reference_id: null }]) {
    const answer = await call(sandbox, "POST", "/ewallets/charges", dana(change))
    expect([answer.status, answer.body.errors[0].path]).toEqual([400, Object.keys(change)[0]])
  }
})
