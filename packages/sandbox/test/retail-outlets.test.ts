import { check } from "@pay/core/schema"
import { createRetailOutletsClient } from "@pay/retail-outlets"
import { fixedPaymentCodePaid, paymentCodePayment } from "@pay/retail-outlets/webhooks"
import { describe, expect, it } from "vitest"
import type { Sandbox } from "../src/index.ts"
import { call, DAY, HOUR, open, receiver } from "./helpers.ts"

const fixed = (change: object = {}) => ({
  external_id: "fpc-1",
  retail_outlet_name: "ALFAMART" as const,
  name: "Rika Sutanto",
  expected_amount: 10_000,
  ...change
})
const createFixed = (sandbox: Sandbox, change: object = {}) =>
  call(sandbox, "POST", "/fixed_payment_code", fixed(change))
const philippine = (change: object = {}) => ({
  reference_id: "pc-1",
  channel_code: "ECPAY" as const,
  amount: 50,
  currency: "PHP" as const,
  customer_name: "Rika Sutanto",
  market: "PH" as const,
  ...change
})
const create = (sandbox: Sandbox, change: object = {}) => call(sandbox, "POST", "/payment_codes", philippine(change))
const at = (ms: number) => new Date(Date.parse("2026-01-15T03:00:00Z") + ms).toISOString()
const codeOf = async (answer: Promise<{ status: number; body: { error_code?: string } }>) => {
  const { status, body } = await answer
  return [status, body.error_code]
}
const clientOf = (sandbox: Sandbox) => createRetailOutletsClient({ apiKey: sandbox.apiKey, baseUrl: sandbox.url })

describe("a fixed payment code", () => {
  it("is paid any number of times, each payment settling a day later", async () => {
    const hooks = await receiver()
    const sandbox = await open({ webhookUrl: hooks.url })
    const client = clientOf(sandbox)
    const code = await client.createFixedPaymentCode(fixed())
    expect(code).toMatchObject({ status: "ACTIVE", prefix: "TEST", type: "USER", is_single_use: false })
    expect(code.payment_code).toMatch(/^TEST\d{6}$/)
    expect(code.expiration_date).toBe("2057-01-15T03:00:00.000Z")
    for (let i = 0; i < 3; i++) await sandbox.act(code.id, "approve")
    await sandbox.settled()
    expect(hooks.received.map(({ body }) => [body.status, body.amount])).toEqual(Array(3).fill(["SETTLING", 10_000]))
    await sandbox.advance(DAY)
    expect(hooks.received.slice(3).map(({ body }) => body.status)).toEqual(Array(3).fill("COMPLETED"))
    for (const { body } of hooks.received) expect(check(fixedPaymentCodePaid.schema, body)).toEqual([])
    const payments: Array<unknown> = []
    for await (const one of client.listFixedPaymentCodePaymentsAll(code.id, { limit: 2 })) payments.push(one)
    expect(payments).toHaveLength(3)
    expect(payments[0]).toMatchObject({ status: "COMPLETED", payment_code: code.payment_code, external_id: "fpc-1" })
    expect((await client.getFixedPaymentCode(code.id)).status).toBe("ACTIVE")
    const audit = await sandbox.control<{ balanced: boolean; movements: Array<object> }>(
      "GET",
      "/audit?reference=fpc-1"
    )
    expect([audit.balanced, audit.movements.length]).toEqual([true, 3])
  })

  it("for single use is over once it is paid, of the exact amount", async () => {
    const sandbox = await open()
    const { body } = await createFixed(sandbox, { is_single_use: true })
    await expect(sandbox.act(body.id, "approve", { amount: 9_999 })).rejects.toThrow("amount")
    await sandbox.act(body.id, "decline")
    await fetch(`${sandbox.url}/_sandbox/checkout/${body.id}`, {
      method: "POST",
      body: new URLSearchParams({ action: "approve" })
    })
    expect((await call(sandbox, "GET", `/fixed_payment_code/${body.id}`)).body.status).toBe("INACTIVE")
    await expect(sandbox.act(body.id, "approve")).rejects.toThrow("INACTIVE")
    const change = call(sandbox, "PATCH", `/fixed_payment_code/${body.id}`, { name: "Other" })
    expect(await codeOf(change)).toEqual([400, "INACTIVE_FIXED_PAYMENT_CODE_ERROR"])
  })

  it("is changed within its outlet's limits, and expires when it says or at once", async () => {
    const sandbox = await open()
    const client = clientOf(sandbox)
    const { body } = await createFixed(sandbox, { expiration_date: at(DAY) })
    const change = (values: object) => codeOf(call(sandbox, "PATCH", `/fixed_payment_code/${body.id}`, values))
    expect(await change({ expected_amount: 9_999 })).toEqual([400, "MINIMUM_EXPECTED_AMOUNT_ERROR"])
    expect(await change({ expected_amount: 2_500_001 })).toEqual([400, "MAXIMUM_EXPECTED_AMOUNT_ERROR"])
    expect(await change({ name: "x".repeat(41) })).toEqual([400, "API_VALIDATION_ERROR"])
    expect(
      await client.updateFixedPaymentCode(body.id, { expected_amount: 20_000, expiration_date: at(2 * DAY) })
    ).toMatchObject({ expected_amount: 20_000, status: "ACTIVE" })
    await sandbox.advance(DAY)
    expect((await client.getFixedPaymentCode(body.id)).status).toBe("ACTIVE")
    await sandbox.advance(DAY)
    expect((await client.getFixedPaymentCode(body.id)).status).toBe("EXPIRED")
    const other = await createFixed(sandbox)
    const past = await client.updateFixedPaymentCode(other.body.id, { expiration_date: at(0) })
    expect(past.status).toBe("EXPIRED")
  })

  it("may be chosen, until it exists", async () => {
    const sandbox = await open()
    const first = await createFixed(sandbox, { payment_code: "12345" })
    expect(first.body.payment_code).toBe("TEST12345")
    expect(await codeOf(createFixed(sandbox, { payment_code: "12345" }))).toEqual([400, "DUPLICATE_PAYMENT_CODE_ERROR"])
    const indomaret = { payment_code: "12345", retail_outlet_name: "INDOMARET" }
    expect((await createFixed(sandbox, indomaret)).status).toBe(200)
    await sandbox.act(first.body.id, "expire")
    expect((await createFixed(sandbox, { payment_code: "12345" })).status).toBe(200)
  })

  it.each([
    [{ payment_code: "1234567" }, "PAYMENT_CODE_OUTSIDE_RANGE"],
    [{ payment_code: "0" }, "PAYMENT_CODE_OUTSIDE_RANGE"],
    [{ expiration_date: at(0) }, "EXPIRATION_DATE_INVALID_ERROR"],
    [{ expected_amount: 9_999 }, "MINIMUM_EXPECTED_AMOUNT_ERROR"],
    [{ expected_amount: 2_500_001 }, "MAXIMUM_EXPECTED_AMOUNT_ERROR"],
    [{ expected_amount: 5_000_001, retail_outlet_name: "INDOMARET" }, "MAXIMUM_EXPECTED_AMOUNT_ERROR"],
    [{ name: "Rika!" }, "API_VALIDATION_ERROR"]
  ])("is refused with %o", async (change, code) => {
    const sandbox = await open()
    expect(await codeOf(createFixed(sandbox, change))).toEqual([400, code])
  })

  it("is not found under another id, nor made by an outlet that is closed", async () => {
    const sandbox = await open()
    const path = "/fixed_payment_code/none"
    const missing = [404, "FIXED_PAYMENT_CODE_NOT_FOUND_ERROR"]
    expect(await codeOf(call(sandbox, "GET", path))).toEqual(missing)
    expect(await codeOf(call(sandbox, "PATCH", path, {}))).toEqual(missing)
    expect(await codeOf(call(sandbox, "GET", `${path}/payments`))).toEqual([404, "DATA_NOT_FOUND"])
    const { body } = await createFixed(sandbox)
    const page = `/fixed_payment_code/${body.id}/payments`
    expect((await call(sandbox, "GET", page)).body).toEqual({ data: [], has_more: false })
    expect(await codeOf(call(sandbox, "GET", `${page}?after_id=none`))).toEqual([400, "API_VALIDATION_ERROR"])
    await sandbox.control("POST", "/settings", { "retail-outlets.unsupported_outlets": ["ALFAMART"] })
    expect(await codeOf(createFixed(sandbox))).toEqual([400, "RETAIL_OUTLET_NOT_SUPPORTED_ERROR"])
  })
})

describe("a payment code", () => {
  it("is paid once, and told", async () => {
    const hooks = await receiver()
    const sandbox = await open({ webhookUrl: hooks.url })
    const client = clientOf(sandbox)
    const code = await client.createPaymentCode(philippine())
    expect(code).toMatchObject({ status: "ACTIVE", is_single_use: true, amount: 50, description: null })
    expect(code.payment_code).toMatch(/^TEST[A-Z0-9]{8}$/)
    await sandbox.act(code.id, "approve")
    await sandbox.settled()
    expect((await client.getPaymentCode(code.id)).status).toBe("INACTIVE")
    const [payment] = await client.listPaymentCodePayments(code.id)
    expect(payment).toMatchObject({ payment_code_id: code.id, amount: 50, status: "COMPLETED" })
    const [event] = hooks.received.map(({ body }) => body)
    expect(check(paymentCodePayment.schema, event)).toEqual([])
    expect(event).toMatchObject({ event: "payment_code.payment", id: payment?.id, reference_id: "pc-1" })
  })

  it("without an amount takes any that its outlet takes, again and again if it may", async () => {
    const sandbox = await open()
    const { body } = await create(sandbox, { amount: null, is_single_use: false, channel_code: "CEBUANA" })
    await expect(sandbox.act(body.id, "approve")).rejects.toThrow("amount")
    await expect(sandbox.act(body.id, "approve", { amount: 30_001 })).rejects.toThrow("amount")
    const page = `${sandbox.url}/_sandbox/checkout/${body.id}`
    await fetch(page, { method: "POST", body: new URLSearchParams({ action: "approve", amount: "75.5" }) })
    await sandbox.act(body.id, "approve", { amount: 100 })
    const { body: payments } = await call(sandbox, "GET", `/payment_codes/${body.id}/payments`)
    expect(payments.map((one: { amount: number }) => one.amount)).toEqual([75.5, 100])
  })

  it("is changed, and expires two days later, when it says, or at once", async () => {
    const sandbox = await open()
    const client = clientOf(sandbox)
    const { body } = await create(sandbox)
    expect(body.expires_at).toBe("2026-01-17T03:00:00Z")
    const changed = await client.updatePaymentCode(body.id, { amount: 100, currency: "PHP", expires_at: at(3 * DAY) })
    expect(changed).toMatchObject({ amount: 100, customer_name: "Rika Sutanto" })
    await sandbox.advance(2 * DAY)
    expect((await client.getPaymentCode(body.id)).status).toBe("ACTIVE")
    const change = (id: string, values: object) => codeOf(call(sandbox, "PATCH", `/payment_codes/${id}`, values))
    expect(await change(body.id, { amount: 50_001 })).toEqual([400, "API_VALIDATION_ERROR"])
    await sandbox.advance(DAY)
    expect((await client.getPaymentCode(body.id)).status).toBe("EXPIRED")
    expect(await change(body.id, { customer_name: "Other" })).toEqual([400, "API_VALIDATION_ERROR"])
    const other = await create(sandbox)
    expect((await client.updatePaymentCode(other.body.id, { expires_at: at(0) })).status).toBe("EXPIRED")
  })

  it("may be chosen, in upper case, until it exists", async () => {
    const sandbox = await open()
    expect((await create(sandbox, { payment_code: "ab12" })).body.payment_code).toBe("TESTAB12")
    expect(await codeOf(create(sandbox, { payment_code: "AB12" }))).toEqual([400, "DUPLICATE_ERROR"])
    const pawnshop = (payment_code: string) => create(sandbox, { channel_code: "DP_CVM", payment_code })
    expect(await codeOf(pawnshop("123456"))).toEqual([400, "API_VALIDATION_ERROR"])
    expect(await codeOf(pawnshop("12345678901234567"))).toEqual([400, "API_VALIDATION_ERROR"])
    expect((await pawnshop("1234567")).status).toBe(200)
  })

  it("of 7-Eleven keeps its expiry, 2 hours to 9 days away", async () => {
    const sandbox = await open()
    const seven = (change: object) => create(sandbox, { channel_code: "7ELEVEN", ...change })
    expect(await codeOf(seven({ expires_at: at(2 * HOUR - 1_000) }))).toEqual([400, "API_VALIDATION_ERROR"])
    expect(await codeOf(seven({ expires_at: at(9 * DAY + 1_000) }))).toEqual([400, "API_VALIDATION_ERROR"])
    expect(await codeOf(seven({ payment_code: "12345" }))).toEqual([400, "API_VALIDATION_ERROR"])
    expect(await codeOf(seven({ is_single_use: false }))).toEqual([400, "API_VALIDATION_ERROR"])
    const { body } = await seven({ expires_at: at(9 * DAY) })
    const change = call(sandbox, "PATCH", `/payment_codes/${body.id}`, { expires_at: at(DAY) })
    expect(await codeOf(change)).toEqual([400, "API_VALIDATION_ERROR"])
  })

  it.each([
    [{ expires_at: at(0) }, 400, "EXPIRATION_DATE_INVALID_ERROR"],
    [{ amount: 50_001 }, 400, "API_VALIDATION_ERROR"],
    [{ amount: 50.001 }, 400, "API_VALIDATION_ERROR"],
    [{ market: "ID" }, 400, "API_VALIDATION_ERROR"],
    [{ payment_code: "a-b" }, 400, "API_VALIDATION_ERROR"]
  ])("is refused with %o", async (change, status, code) => {
    const sandbox = await open()
    expect(await codeOf(create(sandbox, change))).toEqual([status, code])
  })

  it.each([
    ["unsupported_outlets", 400, "CHANNEL_CODE_NOT_SUPPORTED"],
    ["unregistered_outlets", 404, "DATA_NOT_FOUND_ERROR"],
    ["failing_outlets", 503, "GENERATION_ERROR"]
  ])("is refused where %s names its outlet", async (list, status, code) => {
    const sandbox = await open()
    await sandbox.control("POST", "/settings", { [`retail-outlets.${list}`]: ["ECPAY"] })
    expect(await codeOf(create(sandbox))).toEqual([status, code])
  })

  it("is not found under another id", async () => {
    const sandbox = await open()
    const missing = [404, "DATA_NOT_FOUND_ERROR"]
    expect(await codeOf(call(sandbox, "GET", "/payment_codes/none"))).toEqual(missing)
    expect(await codeOf(call(sandbox, "PATCH", "/payment_codes/none", {}))).toEqual(missing)
    expect(await codeOf(call(sandbox, "GET", "/payment_codes/none/payments"))).toEqual(missing)
  })
})
