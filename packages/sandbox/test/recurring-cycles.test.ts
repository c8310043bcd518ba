import { describe, expect, it } from "vitest"
import { call, DAY } from "./helpers.ts"
import {
  account,
  act,
  clientOf,
  codeOf,
  cyclesNow,
  plan,
  planNow,
  RETRIES,
  setUp,
  told,
  UNTIL_FIRST
} from "./recurring-requests.ts"

describe("a cycle", () => {
  it("is retried as often as its schedule says, then fails, and the plan goes on", async () => {
    const setup = await setUp()
    const id = await plan(setup, {}, { ...RETRIES, total_recurrence: 2 })
    await setup.sandbox.act(id, "decline")
    await setup.sandbox.advance(UNTIL_FIRST)
    const [retrying] = await cyclesNow(setup, id)
    expect(retrying).toMatchObject({
      status: "RETRYING",
      attempt_count: 1,
      attempt_details: [
        { attempt_number: 1, failure_code: "INSUFFICIENT_BALANCE", next_retry_timestamp: "2026-02-23T03:00:00.000Z" }
      ]
    })
    await setup.sandbox.advance(6 * DAY)
    const [failed] = await cyclesNow(setup, id)
    expect(failed).toMatchObject({ status: "FAILED", attempt_count: 3 })
    expect(failed.attempt_details.map((one: { attempt_number: number }) => one.attempt_number)).toEqual([3, 2, 1])
    const charge = await call(setup.sandbox, "GET", `/ewallets/charges/${failed.attempt_details[0].action_id}`)
    expect(charge.body).toMatchObject({ status: "FAILED", failure_code: "INSUFFICIENT_BALANCE" })
    await setup.sandbox.act(id, "approve")
    await setup.sandbox.advance(25 * DAY)
    expect(await planNow(setup, id)).toMatchObject({ status: "INACTIVE", recurring_cycle_count: 2 })
    expect(told(setup.hooks)).toEqual([
      "plan.activated",
      "cycle.created",
      "cycle.created",
      "cycle.retrying",
      "cycle.retrying",
      "cycle.failed",
      "cycle.succeeded",
      "plan.inactivated"
    ])
  })

  it("that fails ends a plan that stops then", async () => {
    const setup = await setUp()
    const id = await plan(setup, { failed_cycle_action: "STOP" })
    await setup.sandbox.act(id, "decline")
    await setup.sandbox.advance(UNTIL_FIRST)
    expect((await planNow(setup, id)).status).toBe("INACTIVE")
    const statuses = (await cyclesNow(setup, id)).map((one: { status: string }) => one.status)
    expect(statuses).toEqual(["FAILED", "CANCELLED"])
    expect(told(setup.hooks).slice(-2)).toEqual(["cycle.failed", "plan.inactivated"])
  })

  it("tries the payment methods by their rank until one pays", async () => {
    const setup = await setUp()
    const bank = await account(setup.sandbox, setup.owner)
    const methods = [
      { payment_method_id: bank, rank: 2 },
      { payment_method_id: setup.method, rank: 1 }
    ]
    const id = await plan(setup, { payment_methods: methods })
    await setup.sandbox.act(id, "decline", { payment_method_id: setup.method })
    await setup.sandbox.advance(UNTIL_FIRST)
    const [cycle] = await cyclesNow(setup, id)
    expect(cycle).toMatchObject({ status: "SUCCEEDED", attempt_count: 1 })
    expect(cycle.attempt_details).toMatchObject([
      { attempt_number: 1, status: "SUCCEEDED" },
      { attempt_number: 1, status: "FAILED" }
    ])
    const debit = await call(setup.sandbox, "GET", `/direct_debits/${cycle.attempt_details[0].action_id}/`)
    expect(debit.body).toMatchObject({ status: "COMPLETED", channel_code: "DC_BRI", reference_id: "plan-1" })
    await call(setup.sandbox, "POST", `/v2/payment_methods/${setup.method}/expire`)
    await setup.sandbox.act(bank, "decline", { failure_code: "ACCOUNT_ACCESS_BLOCKED" })
    await setup.sandbox.advance(28 * DAY)
    const [, failed] = await cyclesNow(setup, id)
    expect(failed.attempt_details.map((one: { failure_code: string }) => one.failure_code)).toEqual([
      "ACCOUNT_ACCESS_BLOCKED",
      "INVALID_PAYMENT_METHOD_ERROR"
    ])
  })

  it("is changed or cancelled while it is scheduled", async () => {
    const setup = await setUp()
    const id = await plan(setup, {}, { total_recurrence: 1 })
    const client = clientOf(setup.sandbox)
    const [cycle] = await cyclesNow(setup, id)
    const path = `/recurring/plans/${id}/cycles/${cycle.id}`
    const moved = await client.updateCycle(id, cycle.id, {
      scheduled_timestamp: "2026-02-01T00:00:00Z",
      amount: 20_000,
      currency: "IDR"
    })
    expect(moved).toMatchObject({ amount: 20_000, scheduled_timestamp: "2026-02-01T00:00:00.000Z" })
    const change = (body: object) => codeOf(call(setup.sandbox, "PATCH", path, body))
    const invalid = [400, "API_VALIDATION_ERROR"]
    expect(await change({ scheduled_timestamp: "2026-01-01T00:00:00Z" })).toEqual(invalid)
    expect(await change({ amount: 999 })).toEqual(invalid)
    expect(await change({ currency: "PHP", amount: 5_000 })).toEqual(invalid)
    expect(await client.cancelCycle(id, cycle.id)).toMatchObject({ status: "CANCELLED" })
    const gone = [403, "INELIGIBLE_CYCLE_REQUEST"]
    expect(await change({ amount: 20_000 })).toEqual(gone)
    expect(await codeOf(act(setup, id, cycle.id, "cancel"))).toEqual(gone)
    expect(await codeOf(act(setup, id, cycle.id, "simulate", { amount: 20_000 }))).toEqual(gone)
    expect(await codeOf(act(setup, id, cycle.id, "force_attempt"))).toEqual(gone)
    const [, next] = await cyclesNow(setup, id)
    expect(next).toMatchObject({ status: "SCHEDULED", scheduled_timestamp: "2026-03-20T03:00:00.000Z" })
    const moving = { scheduled_timestamp: "2026-01-20T00:00:00Z" }
    await call(setup.sandbox, "PATCH", `/recurring/plans/${id}/cycles/${next.id}`, moving)
    await setup.sandbox.advance(5 * DAY)
    expect(await planNow(setup, id)).toMatchObject({ status: "INACTIVE", recurring_cycle_count: 1 })
  })

  it("is forced at most five times, beside its regular attempts", async () => {
    const setup = await setUp()
    const id = await plan(setup, {}, RETRIES)
    await setup.sandbox.act(id, "decline")
    const client = clientOf(setup.sandbox)
    const [cycle] = await cyclesNow(setup, id)
    for (let i = 0; i < 5; i++) {
      expect(await client.forceCycleAttempt(id, cycle.id)).toMatchObject({ status: "PENDING", attempt_count: 0 })
      expect(await codeOf(act(setup, id, cycle.id, "force_attempt"))).toEqual([403, "INELIGIBLE_CYCLE_REQUEST"])
      await setup.sandbox.advance(2_000)
    }
    expect(await codeOf(act(setup, id, cycle.id, "force_attempt"))).toEqual([403, "MAXIMUM_LIMIT_REACHED"])
    const forced = await client.getCycle(id, cycle.id)
    expect(forced).toMatchObject({ status: "RETRYING", scheduled_timestamp: "2026-02-20T03:00:00.000Z" })
    expect(forced.attempt_details[0]).toMatchObject({
      attempt_number: null,
      next_retry_timestamp: "2026-02-20T03:00:00.000Z"
    })
    await setup.sandbox.act(id, "approve")
    await setup.sandbox.advance(UNTIL_FIRST)
    expect(await client.getCycle(id, cycle.id)).toMatchObject({ status: "SUCCEEDED", attempt_count: 1 })
  })

  it("is simulated in test mode, with the amount that decides", async () => {
    const setup = await setUp()
    await setup.sandbox.control("POST", "/settings", {
      "recurring.failing_amounts": { "13001": "INSUFFICIENT_BALANCE" }
    })
    const id = await plan(setup)
    const client = clientOf(setup.sandbox)
    const [first] = await cyclesNow(setup, id)
    expect(await client.simulateCycle(id, first.id, { amount: 13_001 })).toMatchObject({ status: "PENDING" })
    await setup.sandbox.advance(2_000)
    expect(await client.getCycle(id, first.id)).toMatchObject({ status: "FAILED" })
    const [, second] = await cyclesNow(setup, id)
    expect(second.scheduled_timestamp).toBe("2026-03-20T03:00:00.000Z")
    await client.simulateCycle(id, second.id, { amount: 200_000 })
    await setup.sandbox.advance(2_000)
    expect(await client.getCycle(id, second.id)).toMatchObject({ status: "SUCCEEDED", amount: 200_000 })
    expect(await codeOf(act(setup, id, second.id, "simulate", {}))).toEqual([400, "API_VALIDATION_ERROR"])
  })

  it("may be paid over the link that a failed attempt sends", async () => {
    const setup = await setUp()
    const id = await plan(setup, { payment_link_for_failed_attempt: true }, RETRIES)
    await setup.sandbox.act(id, "decline")
    await setup.sandbox.advance(UNTIL_FIRST)
    const [cycle] = await cyclesNow(setup, id)
    await fetch(`${setup.sandbox.url}/_sandbox/checkout/${cycle.id}`, {
      method: "POST",
      body: new URLSearchParams({ action: "approve" })
    })
    await setup.sandbox.advance(3 * DAY)
    expect((await cyclesNow(setup, id))[0]).toMatchObject({ status: "SUCCEEDED", attempt_count: 1 })
  })

  it("is listed in pages, and not found where it is not", async () => {
    const setup = await setUp()
    const id = await plan(setup, {}, { interval: "DAY", anchor_date: "2026-01-16T00:00:00Z", total_recurrence: 5 })
    await setup.sandbox.advance(10 * DAY)
    const numbers: Array<number> = []
    for await (const cycle of clientOf(setup.sandbox).listCyclesAll(id, { limit: 2 })) numbers.push(cycle.cycle_number)
    expect(numbers).toEqual([1, 2, 3, 4, 5])
    const missing = [404, "DATA_NOT_FOUND"]
    const get = (path: string) => codeOf(call(setup.sandbox, "GET", `/recurring/${path}`))
    expect(await get("plans/repl-none")).toEqual(missing)
    expect(await get("plans/repl-none/cycles")).toEqual(missing)
    expect(await get(`plans/${id}/cycles?after_id=none`)).toEqual([400, "API_VALIDATION_ERROR"])
    expect(await get(`plans/${id}/cycles/none`)).toEqual(missing)
    expect(await get("schedules/none")).toEqual(missing)
    for (const what of ["cancel", "force_attempt"]) expect(await codeOf(act(setup, id, "none", what))).toEqual(missing)
    expect(await codeOf(act(setup, id, "none", "simulate", { amount: 1_000 }))).toEqual(missing)
    expect(await codeOf(call(setup.sandbox, "PATCH", `/recurring/plans/${id}/cycles/none`, {}))).toEqual(missing)
    expect(await codeOf(call(setup.sandbox, "PATCH", "/recurring/plans/none", {}))).toEqual(missing)
    expect(await codeOf(call(setup.sandbox, "PATCH", "/recurring/schedules/none", {}))).toEqual(missing)
    expect(await codeOf(call(setup.sandbox, "POST", "/recurring/plans/none/deactivate"))).toEqual(missing)
  })
})
