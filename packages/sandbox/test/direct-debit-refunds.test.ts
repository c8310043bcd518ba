import { describe, expect, it } from "vitest"
import type { Sandbox } from "../src/index.ts"
import { codeOf, debit, expectDocumented, linked, settings } from "./direct-debit-requests.ts"
import { call, DAY, open, receiver } from "./helpers.ts"

describe("a refund", () => {
  const refund = (sandbox: Sandbox, id: string, body: object = {}, key: string = crypto.randomUUID()) =>
    call(sandbox, "POST", `/direct_debits/${id}/refunds`, { reason: "DUPLICATE", ...body }, { "Idempotency-key": key })
  const completed = async (sandbox: Sandbox, channel = "DC_BRI", change: object = { enable_otp: false }) => {
    const { method } = await linked(sandbox, channel)
    const { body } = await debit(sandbox, method, change)
    await sandbox.advance(2_000)
    return body.id as string
  }

  it("is for whole payments of BRI, once", async () => {
    const sandbox = await open()
    const id = await completed(sandbox)
    expect(await codeOf(refund(sandbox, id, { amount: 1_499 }))).toEqual([400, "PARTIAL_REFUND_NOT_SUPPORTED"])
    expect(await codeOf(refund(sandbox, id, { amount: 1_501 }))).toEqual([400, "MAXIMUM_REFUND_AMOUNT_REACHED"])
    const first = await refund(sandbox, id, {}, "key-1")
    expect((await refund(sandbox, id, {}, "key-1")).body).toEqual(first.body)
    expect(await codeOf(refund(sandbox, id, { reason: "OTHER" }, "key-1"))).toEqual([409, "IDEMPOTENCY_ERROR"])
    expect(await codeOf(refund(sandbox, id))).toEqual([400, "MAXIMUM_REFUND_AMOUNT_REACHED"])
    const philippine = await completed(sandbox, "BA_UBP", { currency: "PHP", amount: 100 })
    expect(await codeOf(refund(sandbox, philippine))).toEqual([400, "REFUND_NOT_SUPPORTED"])
  })

  it.each(["REFUND_FAILED", "ACCOUNT_ACCESS_BLOCKED", "ACCOUNT_NOT_FOUND", "INSUFFICIENT_BALANCE"])(
    "that fails with %s is told, and may be tried again",
    async (failure_code) => {
      const hooks = await receiver()
      const sandbox = await open({ webhookUrl: hooks.url })
      const id = await completed(sandbox)
      const { body } = await refund(sandbox, id)
      await sandbox.act(body.id, "decline", { failure_code })
      await sandbox.settled()
      expectDocumented(hooks.received[1]?.body)
      expect(hooks.received[1]?.body.data).toMatchObject({ id: body.id, status: "FAILED", failure_code })
      expect((await refund(sandbox, id)).status).toBe(200)
    }
  )

  it("needs a completed payment, in time, and the money", async () => {
    const sandbox = await open({ openingBalance: {} })
    const { method } = await linked(sandbox, "DC_BRI")
    const pending = await debit(sandbox, method)
    expect(await codeOf(refund(sandbox, pending.body.id))).toEqual([400, "INELIGIBLE_TRANSACTION"])
    const late = await completed(sandbox)
    await sandbox.advance(365 * DAY + 1)
    expect(await codeOf(refund(sandbox, late))).toEqual([400, "INELIGIBLE_TRANSACTION"])
    await settings(sandbox, { "balance.fees": { DIRECT_DEBIT: { xendit_fee: 1_501 } } })
    expect(await codeOf(refund(sandbox, await completed(sandbox)))).toEqual([400, "INSUFFICIENT_BALANCE"])
    const missing = [404, "DATA_NOT_FOUND"]
    expect(await codeOf(refund(sandbox, "ddpy-none"))).toEqual(missing)
    expect(await codeOf(call(sandbox, "GET", "/direct_debits/ddpy-none/refunds"))).toEqual(missing)
    expect(await codeOf(call(sandbox, "GET", `/direct_debits/${late}/refunds/none`))).toEqual(missing)
  })
})
