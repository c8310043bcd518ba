import { describe, expect, it } from "vitest"
import type { Sandbox } from "../src/index.ts"
import { call, open, receiver } from "./helpers.ts"

const request = (change: object = {}) => ({
  external_id: "disb-1",
  bank_code: "BNI",
  account_holder_name: "Michael Chen",
  account_number: "1234567890",
  description: "Salary",
  amount: 50_000,
  ...change
})
const create = (sandbox: Sandbox, change: object = {}, headers: Record<string, string> = {}) =>
  call(sandbox, "POST", "/disbursements", request(change), headers)

describe("a disbursement", () => {
  it("is carried out and found by its id and its reference", async () => {
    const hooks = await receiver()
    const sandbox = await open({ webhookUrl: hooks.url })
    const { body } = await create(sandbox, {}, { "x-idempotency-key": "k" })
    expect(body).toMatchObject({ status: "PENDING", disbursement_description: "Salary", external_id: "disb-1" })
    expect((await create(sandbox, {}, { "X-IDEMPOTENCY-KEY": "k" })).body.error_code).toBe(
      "DUPLICATE_TRANSACTION_ERROR"
    )
    await sandbox.advance(10_000)
    expect((await call(sandbox, "GET", `/disbursements/${body.id}`)).body.status).toBe("COMPLETED")
    expect((await call(sandbox, "GET", "/disbursements?external_id=disb-1")).body).toHaveLength(1)
    expect(hooks.received[0]?.body).toMatchObject({ id: body.id, status: "COMPLETED", amount: 50_000 })
  })

  it("fails where the bank refuses it, and the money stays", async () => {
    const sandbox = await open({ openingBalance: { IDR: 50_000 } })
    const { body } = await create(sandbox)
    expect((await create(sandbox)).body.error_code).toBe("DIRECT_DISBURSEMENT_BALANCE_INSUFFICIENT_ERROR")
    expect(await sandbox.act(body.id, "decline", { failure_code: "INVALID_DESTINATION" })).toMatchObject({
      status: "FAILED",
      failure_code: "INVALID_DESTINATION"
    })
    expect((await create(sandbox)).status).toBe(200)
  })

  it.each([
    [{ bank_code: "NOBANK" }, "BANK_CODE_NOT_SUPPORTED_ERROR"],
    [{ amount: 9_999 }, "RECIPIENT_AMOUNT_ERROR"],
    [{ amount: 2_000_000_000_000 }, "MAXIMUM_TRANSFER_LIMIT_ERROR"],
    [{ bank_code: "BCA", account_number: "123" }, "RECIPIENT_ACCOUNT_NUMBER_ERROR"],
    [{ description: undefined }, "DISBURSEMENT_DESCRIPTION_NOT_FOUND_ERROR"],
    [{ amount: 1.5 }, "API_VALIDATION_ERROR"]
  ])("is refused with %o", async (change, code) => {
    const sandbox = await open()
    const answer = await create(sandbox, change)
    expect([answer.status, answer.body.error_code]).toEqual([400, code])
  })

  it("is refused for accounts that the bank cannot process, and not found under another id", async () => {
    const sandbox = await open()
    await sandbox.control("POST", "/settings", { "disbursements.invalid_accounts": ["666"] })
    expect((await create(sandbox, { account_number: "666" })).body.error_code).toBe("INVALID_DESTINATION")
    expect((await call(sandbox, "GET", "/disbursements/none")).body.error_code).toBe(
      "DIRECT_DISBURSEMENT_NOT_FOUND_ERROR"
    )
    expect((await call(sandbox, "GET", "/disbursements?external_id=none")).body.error_code).toBe(
      "DIRECT_DISBURSEMENT_NOT_FOUND_ERROR"
    )
    expect((await call(sandbox, "GET", "/available_disbursements_banks")).body[0]).toMatchObject({ code: "BCA" })
  })
})

describe("a batch", () => {
  const item = (change: object = {}) => ({
    amount: 20_000,
    bank_code: "BCA",
    bank_account_name: "Fadlan",
    bank_account_number: "1234567890",
    description: "Batch",
    external_id: "item",
    ...change
  })
  const upload = (sandbox: Sandbox, items: ReadonlyArray<object>) =>
    call(sandbox, "POST", "/batch_disbursements", { reference: "batch-1", disbursements: items })

  it("waits for approval and pays what it can", async () => {
    const hooks = await receiver()
    const sandbox = await open({ webhookUrl: hooks.url, openingBalance: { IDR: 50_000 } })
    const { body } = await upload(sandbox, [item(), item({ bank_code: "NOBANK" }), item(), item()])
    expect(body).toMatchObject({ status: "UPLOADING", total_uploaded_count: 4, total_uploaded_amount: 80_000 })
    await sandbox.advance(60_000)
    expect(hooks.received).toEqual([])
    await sandbox.act(body.id, "approve")
    await sandbox.advance(10_000)
    expect(hooks.received[0]?.body).toMatchObject({
      status: "CHECK",
      total_disbursed_count: 2,
      total_error_amount: 40_000
    })
    expect(hooks.received[0]?.body.disbursements.map((one: { failure_code?: string }) => one.failure_code)).toEqual([
      undefined,
      "INVALID_DESTINATION",
      undefined,
      "INSUFFICIENT_BALANCE"
    ])
  })

  it("is deleted when nobody wants it, and has a limit", async () => {
    const hooks = await receiver()
    const sandbox = await open({ webhookUrl: hooks.url })
    const { body } = await upload(sandbox, [item()])
    await sandbox.act(body.id, "decline")
    await sandbox.settled()
    expect(hooks.received[0]?.body).toMatchObject({ status: "DELETED", disbursements: [] })
    const many = await upload(
      sandbox,
      Array.from({ length: 1_001 }, () => item())
    )
    expect([many.status, many.body.error_code]).toEqual([400, "BATCH_DISBURSEMENT_MAXIMUM_ROWS_LIMIT_EXCEEDED_ERROR"])
  })
})
