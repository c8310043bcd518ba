import { describe, expect, it } from "vitest"
import type { Sandbox } from "../src/index.ts"
import { call, DAY, HOUR, MINUTE, open, receiver } from "./helpers.ts"

const VERSION = { "api-version": "2022-07-31" }
const dynamic = (change: object = {}) => ({
  reference_id: "order-1",
  type: "DYNAMIC",
  currency: "IDR",
  amount: 10_000,
  ...change
})
const create = (sandbox: Sandbox, body: object = dynamic(), headers: Record<string, string> = {}) =>
  call(sandbox, "POST", "/qr_codes", body, { ...VERSION, ...headers })
const simulate = (sandbox: Sandbox, id: string, body?: object) =>
  call(sandbox, "POST", `/qr_codes/${id}/payments/simulate`, body, VERSION)

describe("a QR code", () => {
  it("that is dynamic is paid once, with its own amount", async () => {
    const hooks = await receiver()
    const sandbox = await open({ webhookUrl: hooks.url })
    const { body } = await create(sandbox)
    expect(body).toMatchObject({
      status: "ACTIVE",
      channel_code: "ID_DANA",
      amount: 10_000,
      expires_at: "2026-01-17T03:00:00.000Z"
    })
    expect(body.id).toMatch(/^qr_/)
    const paid = await simulate(sandbox, body.id)
    expect(paid.body).toMatchObject({ status: "SUCCEEDED", amount: 10_000, qr_id: body.id })
    await sandbox.settled()
    expect(hooks.received[0]?.body).toMatchObject({
      event: "qr.payment",
      api_version: "2022-07-31",
      data: { id: paid.body.id }
    })
    expect((await call(sandbox, "GET", `/qr_codes/${body.id}`, undefined, VERSION)).body.status).toBe("INACTIVE")
    const again = await simulate(sandbox, body.id)
    expect([again.status, again.body.error_code]).toEqual([410, "INACTIVE_QR_CODE"])
  })

  it("that is static is paid any number of times, with the amount that the payer types", async () => {
    const sandbox = await open()
    const { body } = await create(sandbox, { reference_id: "shop", type: "STATIC", currency: "IDR" })
    expect(body.expires_at).toBeNull()
    expect((await simulate(sandbox, body.id)).body.errors[0].path).toBe("amount")
    await simulate(sandbox, body.id, { amount: 1_000 })
    await sandbox.advance(HOUR)
    await sandbox.act(body.id, "approve", { amount: 2_000 })
    const list = (query: string) => call(sandbox, "GET", `/qr_codes/${body.id}/payments${query}`)
    expect((await list("")).body.data.map((one: { amount: number }) => one.amount)).toEqual([1_000, 2_000])
    expect((await list("?limit=1")).body).toMatchObject({ has_more: true })
    expect((await list("?from=2026-01-15T03:30:00Z")).body.data).toHaveLength(1)
    const second = await create(sandbox, { reference_id: "shop", type: "STATIC", currency: "IDR" })
    expect([second.status, second.body.error_code]).toEqual([409, "DUPLICATE_ERROR"])
  })

  it("expires: QRPh after 15 minutes, others when they say", async () => {
    const sandbox = await open()
    const qrph = (await create(sandbox, dynamic({ currency: "PHP", amount: 100 }))).body
    const own = (await create(sandbox, dynamic({ expires_at: "2026-01-15T04:00:00Z" }))).body
    const status = async (id: string) => (await call(sandbox, "GET", `/qr_codes/${id}`, undefined, VERSION)).body.status
    await sandbox.advance(15 * MINUTE)
    expect([await status(qrph.id), await status(own.id)]).toEqual(["INACTIVE", "ACTIVE"])
    await sandbox.advance(45 * MINUTE)
    expect(await status(own.id)).toBe("INACTIVE")
  })

  it("sends its events to its own URL", async () => {
    const hooks = await receiver()
    const sandbox = await open()
    const { body } = await create(sandbox, dynamic(), { "webhook-url": hooks.url })
    await simulate(sandbox, body.id)
    await sandbox.settled()
    expect(hooks.received).toHaveLength(1)
  })

  it.each([
    ["the wrong currency for its channel", dynamic({ channel_code: "QRPH" }), {}, 400, "UNSUPPORTED_CURRENCY"],
    ["no amount", dynamic({ amount: undefined }), {}, 400, "API_VALIDATION_ERROR"],
    ["another version", dynamic(), { "api-version": "2020-01-01" }, 400, "API_VALIDATION_ERROR"],
    ["an expiry in the past", dynamic({ expires_at: "2026-01-15T02:00:00Z" }), {}, 400, "API_VALIDATION_ERROR"]
  ])("is refused with %s", async (_, body, headers, status, code) => {
    const sandbox = await open()
    const answer = await create(sandbox, body, headers)
    expect([answer.status, answer.body.error_code]).toEqual([status, code])
  })

  it.each([
    [{ "qr.inactive_channels": ["ID_DANA"] }, 403, "CHANNEL_NOT_ACTIVATED"],
    [{ "qr.invalid_credentials": ["ID_DANA"] }, 401, "INVALID_MERCHANT_CREDENTIALS"],
    [{ "qr.unavailable_channels": ["ID_DANA"] }, 503, "CHANNEL_UNAVAILABLE"]
  ])("is refused while the account is set to %o", async (setting, status, code) => {
    const sandbox = await open()
    await sandbox.control("POST", "/settings", setting)
    const answer = await create(sandbox)
    expect([answer.status, answer.body.error_code]).toEqual([status, code])
  })

  it("needs a webhook URL, and is not found under another id", async () => {
    const sandbox = await open()
    await sandbox.control("POST", "/webhook-urls", { url: null })
    expect((await create(sandbox)).body.error_code).toBe("CALLBACK_URL_NOT_FOUND")
    for (const path of ["/qr_codes/qr_x", "/qr_codes/qr_x/payments", "/qr_codes/payments/qrpy_x/refunds"]) {
      expect((await call(sandbox, "GET", path, undefined, VERSION)).body.error_code).toBe("DATA_NOT_FOUND")
    }
  })
})

describe("an idempotency key", () => {
  it("gives the first answer again, also to requests at the same time", async () => {
    const sandbox = await open()
    const key = { "idempotency-key": "k-1" }
    const answers = await Promise.all(Array.from({ length: 20 }, () => create(sandbox, dynamic(), key)))
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1)
    const { objects } = await sandbox.control<{ objects: Array<object> }>("GET", "/objects?table=qr.codes")
    expect(objects).toHaveLength(1)
  })

  it("keeps a refusal, refuses other parameters, and is forgotten after 24 hours", async () => {
    const sandbox = await open()
    const key = { "idempotency-key": "k-1" }
    const refused = await create(sandbox, dynamic({ channel_code: "QRPH" }), key)
    expect((await create(sandbox, dynamic({ channel_code: "QRPH" }), key)).body).toEqual(refused.body)
    const other = await create(sandbox, dynamic(), key)
    expect([other.status, other.body.error_code]).toEqual([409, "IDEMPOTENCY_ERROR"])
    await sandbox.advance(DAY)
    expect((await create(sandbox, dynamic(), key)).status).toBe(200)
  })

  it("of the code's creation is found with the payment's money", async () => {
    const sandbox = await open()
    const { body } = await create(sandbox, dynamic(), { "idempotency-key": "k-9" })
    await simulate(sandbox, body.id)
    const audit = await sandbox.control<{ movements: Array<object> }>("GET", "/audit?idempotency_key=k-9")
    expect(audit.movements).toMatchObject([{ reference: "order-1", type: "PAYMENT" }])
  })
})

describe("a refund of a QR payment", () => {
  const paid = async (sandbox: Sandbox, body: object = dynamic()) =>
    (await simulate(sandbox, (await create(sandbox, body)).body.id)).body.id as string
  const refund = (sandbox: Sandbox, id: string, amount?: number) =>
    call(sandbox, "POST", `/qr_codes/payments/${id}/refunds`, { amount, reason: "CANCELLATION" })

  it("of the whole within a day cancels the payment and gives its fee back", async () => {
    const hooks = await receiver()
    const sandbox = await open({ webhookUrl: hooks.url })
    await sandbox.control("POST", "/settings", { "balance.fees": { QR_CODE: { xendit_fee: 70, value_added_tax: 8 } } })
    const id = await paid(sandbox)
    const { body } = await refund(sandbox, id)
    expect(body).toMatchObject({ status: "PENDING", refund_amount: 10_000, refunded_at: null })
    expect((await refund(sandbox, id)).body.error_code).toBe("REFUND_IN_PROGRESS")
    await sandbox.advance(2_000)
    expect(hooks.received[1]?.body).toMatchObject({ event: "qr.refund", data: { id: body.id, status: "SUCCEEDED" } })
    expect((await refund(sandbox, id)).body.error_code).toBe("INELIGIBLE_TRANSACTION")
    const { balances } = await sandbox.control<{ balances: Array<{ account: string; amount: number }> }>(
      "GET",
      "/audit"
    )
    expect(balances.find(({ account }) => account === "fees:gateway")?.amount).toBe(0)
  })

  it("comes in parts that never exceed the payment, even while they are pending", async () => {
    const sandbox = await open()
    const id = await paid(sandbox)
    const first = await refund(sandbox, id, 6_000)
    expect((await refund(sandbox, id, 5_000)).body.error_code).toBe("MAXIMUM_REFUND_AMOUNT_REACHED")
    await refund(sandbox, id, 4_000)
    await sandbox.advance(2_000)
    const list = await call(sandbox, "GET", `/qr_codes/payments/${id}/refunds?status=SUCCEEDED`)
    expect(list.body.data).toHaveLength(2)
    expect((await call(sandbox, "GET", `/qr_codes/payments/${id}/refunds/${first.body.id}`)).body.status).toBe(
      "SUCCEEDED"
    )
    expect((await call(sandbox, "GET", `/qr_codes/payments/${id}/refunds/qrrf_x`)).status).toBe(404)
  })

  it("fails later when it is too late, not covered, or refused by the partner", async () => {
    const sandbox = await open({ openingBalance: { IDR: -10_000 } })
    const poor = (await refund(sandbox, await paid(sandbox))).body.id
    await sandbox.advance(2_000)
    const status = async (id: string) =>
      (
        await sandbox.control<{ objects: Array<{ value: { id: string; failure_code?: string } }> }>(
          "GET",
          "/objects?table=qr.refunds"
        )
      ).objects.find(({ value }) => value.id === id)?.value.failure_code
    expect(await status(poor)).toBe("INSUFFICIENT_BALANCE")
    const rich = await open()
    const old = await paid(rich)
    await rich.advance(30 * DAY)
    const { body } = await refund(rich, old)
    await rich.advance(2_000)
    expect((await call(rich, "GET", `/qr_codes/payments/${old}/refunds/${body.id}`)).body).toMatchObject({
      status: "FAILED",
      failure_code: "INELIGIBLE_TRANSACTION"
    })
    const next = await refund(rich, await paid(rich))
    expect(await rich.act(next.body.id, "decline", { failure_code: "MAXIMUM_USER_BALANCE_EXCEEDED" })).toMatchObject({
      failure_code: "MAXIMUM_USER_BALANCE_EXCEEDED"
    })
  })

  it("is not offered by every partner", async () => {
    const sandbox = await open()
    expect((await refund(sandbox, await paid(sandbox, dynamic({ channel_code: "ID_LINKAJA" })))).body.error_code).toBe(
      "REFUND_NOT_SUPPORTED"
    )
    await sandbox.control("POST", "/settings", { "qr.no_partial_refunds": ["ID_DANA"] })
    expect((await refund(sandbox, await paid(sandbox), 1)).body.error_code).toBe("PARTIAL_REFUND_NOT_SUPPORTED")
  })
})
