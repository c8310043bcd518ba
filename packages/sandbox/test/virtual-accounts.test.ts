import { describe, expect, it } from "vitest"
import type { Sandbox } from "../src/index.ts"
import { call, DAY, open, receiver } from "./helpers.ts"

const PATH = "/callback_virtual_accounts"
const request = (change: object = {}) => ({ external_id: "va-1", bank_code: "BNI", name: "Michael Chen", ...change })
const create = (sandbox: Sandbox, change: object = {}) => call(sandbox, "POST", PATH, request(change))
const active = async (sandbox: Sandbox, change: object = {}) => {
  const { body } = await create(sandbox, change)
  await sandbox.advance(1_000)
  return body
}
const simulate = (sandbox: Sandbox, external: string, amount: number) =>
  call(sandbox, "POST", `${PATH}/external_id=${encodeURIComponent(external)}/simulate_payment`, { amount })

describe("a virtual account", () => {
  it("is set up by the bank, paid any number of times, and its payments are found", async () => {
    const hooks = await receiver()
    const sandbox = await open({ webhookUrl: hooks.url })
    const { body } = await create(sandbox)
    expect(body).toMatchObject({
      status: "PENDING",
      merchant_code: "8808",
      name: "XDT-Michael Chen",
      is_closed: false,
      currency: "IDR",
      expiration_date: "2057-01-15T03:00:00.000Z"
    })
    expect(body.account_number).toMatch(/^88089999\d{6}$/)
    await sandbox.advance(1_000)
    expect(hooks.received[0]?.body).toMatchObject({ id: body.id, status: "ACTIVE", external_id: "va-1" })
    expect((await simulate(sandbox, "va-1", 20_000)).body.status).toBe("COMPLETED")
    await simulate(sandbox, "va-1", 30_000)
    await sandbox.settled()
    const [, payment] = hooks.received
    expect(payment?.body).toMatchObject({ callback_virtual_account_id: body.id, amount: 20_000, external_id: "va-1" })
    expect(body.account_number.endsWith(payment?.body.account_number)).toBe(true)
    const read = await call(sandbox, "GET", `/callback_virtual_account_payments/payment_id=${payment?.body.payment_id}`)
    expect(read.body).toMatchObject({ id: payment?.body.id, amount: 20_000 })
    expect((await call(sandbox, "GET", `${PATH}/${body.id}`)).body.status).toBe("ACTIVE")
    const audit = await sandbox.control<{ movements: Array<object> }>("GET", "/audit?reference=va-1")
    expect(audit.movements).toHaveLength(2)
  })

  it("that is closed and for one use takes its amount once", async () => {
    const sandbox = await open()
    const { id } = await active(sandbox, {
      bank_code: "BRI",
      is_closed: true,
      is_single_use: true,
      expected_amount: 50_000
    })
    expect((await simulate(sandbox, "va-1", 49_999)).body.errors[0].path).toBe("amount")
    expect((await simulate(sandbox, "va-1", 50_000)).status).toBe(200)
    expect((await call(sandbox, "GET", `${PATH}/${id}`)).body.status).toBe("INACTIVE")
    const change = await call(sandbox, "PATCH", `${PATH}/${id}`, { expected_amount: 1 })
    expect([change.status, change.body.error_code]).toEqual([400, "INACTIVE_VIRTUAL_ACCOUNT_ERROR"])
  })

  it("is changed, and expires when it says or at once", async () => {
    const sandbox = await open()
    const { id } = await active(sandbox, { bank_code: "BCA", min_amount: 20_000, max_amount: 30_000 })
    expect((await simulate(sandbox, "va-1", 10_000)).status).toBe(400)
    const changed = await call(sandbox, "PATCH", `${PATH}/${id}`, {
      external_id: "va-2",
      min_amount: "10000",
      expiration_date: "2026-01-16T03:00:00Z"
    })
    expect(changed.body).toMatchObject({ external_id: "va-2", status: "ACTIVE" })
    expect((await simulate(sandbox, "va-2", 10_000)).status).toBe(200)
    expect((await simulate(sandbox, "va-1", 20_000)).body.error_code).toBe("CALLBACK_VIRTUAL_ACCOUNT_NOT_FOUND_ERROR")
    await sandbox.advance(DAY)
    expect((await call(sandbox, "GET", `${PATH}/${id}`)).body.status).toBe("INACTIVE")
    const other = await active(sandbox)
    expect(
      (await call(sandbox, "PATCH", `${PATH}/${other.id}`, { expiration_date: "2020-01-01T00:00:00Z" })).body.status
    ).toBe("INACTIVE")
  })

  it("may have a number of its own, once", async () => {
    const sandbox = await open()
    const first = await create(sandbox, { virtual_account_number: "9999100101" })
    expect(first.body.account_number).toBe("88089999100101")
    expect((await create(sandbox, { virtual_account_number: "9999100101" })).body.error_code).toBe(
      "DUPLICATE_CALLBACK_VIRTUAL_ACCOUNT_ERROR"
    )
    expect((await create(sandbox, { virtual_account_number: "8808123" })).body.error_code).toBe(
      "VIRTUAL_ACCOUNT_NUMBER_OUTSIDE_RANGE"
    )
    await call(sandbox, "PATCH", `${PATH}/${first.body.id}`, { expiration_date: "2020-01-01T00:00:00Z" })
    expect((await create(sandbox, { virtual_account_number: "9999100101" })).status).toBe(200)
  })

  it("shows a VietQR code in Vietnam", async () => {
    const sandbox = await open()
    const { body } = await create(sandbox, {
      bank_code: "VPB",
      country: "VN",
      currency: "VND",
      alternative_display_types: ["QR_STRING"]
    })
    expect(body.alternative_displays[0].type).toBe("QR_STRING")
    expect(body.account_number).toMatch(/^0024/)
  })

  it.each([
    [{ is_closed: true }, 400, "EXPECTED_AMOUNT_REQUIRED_ERROR"],
    [{ is_closed: true, expected_amount: 0.5 }, 400, "MINIMUM_EXPECTED_AMOUNT_ERROR"],
    [{ is_closed: true, expected_amount: 50_000_000_001 }, 400, "MAXIMUM_EXPECTED_AMOUNT_ERROR"],
    [{ min_amount: 1 }, 403, "FEATURE_NOT_SUPPORTED_ERROR"],
    [{ bank_code: "BCA", min_amount: 5, max_amount: 4 }, 400, "MINIMUM_AMOUNT_ERROR_ERROR"],
    [{ suggested_amount: 1 }, 400, "SUGGESTED_AMOUNT_NOT_SUPPORTED_ERROR"],
    [{ description: "x" }, 400, "DESCRIPTION_NOT_SUPPORTED_ERROR"],
    [{ expiration_date: "2020-01-01T00:00:00Z" }, 400, "EXPIRATION_DATE_INVALID_ERROR"],
    [{ name: "Bank Mandiri" }, 400, "CALLBACK_VIRTUAL_ACCOUNT_NAME_NOT_ALLOWED_ERROR"],
    [{ name: "Michael 2" }, 400, "API_VALIDATION_ERROR"],
    [{ is_closed: true, name: "" }, 400, "API_VALIDATION_ERROR"]
  ])("is refused with %o", async (change, status, code) => {
    const sandbox = await open()
    const answer = await create(sandbox, change)
    expect([answer.status, answer.body.error_code]).toEqual([status, code])
  })

  it("refuses changes that its bank does not offer", async () => {
    const sandbox = await open()
    const { id } = await active(sandbox)
    const change = async (body: object) => (await call(sandbox, "PATCH", `${PATH}/${id}`, body)).body.error_code
    expect(await change({ min_amount: 1 })).toBe("FEATURE_NOT_SUPPORTED_ERROR")
    expect(await change({ suggested_amount: 1 })).toBe("SUGGESTED_AMOUNT_NOT_SUPPORTED_ERROR")
    expect(await change({ description: "x" })).toBe("DESCRIPTION_NOT_SUPPORTED_ERROR")
    await sandbox.control("POST", "/settings", { "virtual-accounts.unsupported_banks": ["BNI"] })
    expect(await change({ external_id: "x" })).toBe("BANK_NOT_SUPPORTED_ERROR")
    await sandbox.control("POST", "/settings", {
      "virtual-accounts.unsupported_banks": [],
      "virtual-accounts.unavailable_banks": ["BNI"]
    })
    expect((await create(sandbox)).body.error_code).toBe("CHANNEL_UNAVAILABLE")
  })

  it("is not found under another id, and broken JSON is told as such", async () => {
    const sandbox = await open()
    expect((await call(sandbox, "GET", `${PATH}/none`)).body.error_code).toBe(
      "CALLBACK_VIRTUAL_ACCOUNT_NOT_FOUND_ERROR"
    )
    expect((await call(sandbox, "GET", "/callback_virtual_account_payments/payment_id=none")).body.error_code).toBe(
      "CALLBACK_VIRTUAL_ACCOUNT_PAYMENT_NOT_FOUND_ERROR"
    )
    expect((await call(sandbox, "POST", PATH, "{")).body.error_code).toBe("INVALID_JSON_FORMAT")
    const banks = await call(sandbox, "GET", "/available_virtual_account_banks")
    expect(banks.body).toContainEqual({
      name: "Bank Negara Indonesia",
      code: "BNI",
      country: "ID",
      currency: "IDR",
      is_activated: true
    })
  })
})
