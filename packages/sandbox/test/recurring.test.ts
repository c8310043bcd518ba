import { check } from "@pay/core/schema"
import { createRecurringClient } from "@pay/recurring"
import { events } from "@pay/recurring/webhooks"
import { describe, expect, it } from "vitest"
import type { Sandbox } from "../src/index.ts"
import { call, DAY, HOUR, open, type Receiver, receiver } from "./helpers.ts"

const clientOf = (sandbox: Sandbox) => createRecurringClient({ apiKey: sandbox.apiKey, baseUrl: sandbox.url })
const customer = async (sandbox: Sandbox, change: object = {}): Promise<string> => {
  const person = { reference_id: crypto.randomUUID(), type: "INDIVIDUAL", individual_detail: { given_names: "Rika" } }
  return (await call(sandbox, "POST", "/customers", { ...person, ...change }, { "api-version": "2020-10-31" })).body.id
}
/** A linked wallet, ready to be charged. */
const wallet = async (sandbox: Sandbox, owner: string, country = "ID", channel_code = "SHOPEEPAY"): Promise<string> => {
  const channel_properties = {
    success_return_url: "https://shop.example/ok",
    failure_return_url: "https://shop.example/no",
    cancel_return_url: "https://shop.example/no"
  }
  const { body } = await call(sandbox, "POST", "/v2/payment_methods", {
    type: "EWALLET",
    reusability: "MULTIPLE_USE",
    customer_id: owner,
    country,
    ewallet: { channel_code, channel_properties }
  })
  await sandbox.act(body.id, "approve")
  return body.id
}
/** A linked debit card of BRI. */
const account = async (sandbox: Sandbox, owner: string): Promise<string> => {
  const properties = { account_mobile_number: "+62818555988", card_last_four: "1234", account_email: "a@b.co" }
  const link = { customer_id: owner, channel_code: "DC_BRI", properties }
  const { body: token } = await call(sandbox, "POST", "/linked_account_tokens/auth", link)
  await call(sandbox, "POST", `/linked_account_tokens/${token.id}/validate_otp`, { otp_code: "333000" })
  const { body: found } = await call(sandbox, "GET", `/linked_account_tokens/${token.id}/accounts`)
  const method = { customer_id: owner, type: "DEBIT_CARD", properties: { id: found[0].id } }
  return (await call(sandbox, "POST", "/payment_methods", method)).body.id
}
const PAGES = { success_return_url: "https://shop.example/linked", failure_return_url: "https://shop.example/unlinked" }
const RETRIES = { retry_interval: "DAY" as const, retry_interval_count: 3, total_retry: 2 }
const terms = (customer_id: string, methods: ReadonlyArray<string>, change: object = {}, schedule: object = {}) => ({
  reference_id: "plan-1",
  customer_id,
  recurring_action: "PAYMENT" as const,
  currency: "IDR" as const,
  amount: 13_579,
  payment_methods: methods.map((payment_method_id, at) => ({ payment_method_id, rank: at + 1 })),
  schedule: {
    reference_id: "schedule-1",
    interval: "MONTH" as const,
    interval_count: 1,
    anchor_date: "2026-02-20T03:00:00Z",
    ...schedule
  },
  ...change
})
interface Setup {
  readonly sandbox: Sandbox
  readonly hooks: Receiver
  readonly owner: string
  readonly method: string
}
const setUp = async (): Promise<Setup> => {
  const hooks = await receiver()
  const sandbox = await open({ webhookUrl: hooks.url })
  const owner = await customer(sandbox)
  const method = await wallet(sandbox, owner)
  await sandbox.settled()
  hooks.received.length = 0
  return { sandbox, hooks, owner, method }
}
/** An active plan. */
const plan = async (setup: Setup, change: object = {}, schedule: object = {}): Promise<string> => {
  const request = terms(setup.owner, [setup.method], change, schedule)
  const { body } = await call(setup.sandbox, "POST", "/recurring/plans", request)
  await setup.sandbox.advance(3_000)
  return body.id
}
const create = async (setup: Setup, change: object = {}, schedule: object = {}) =>
  call(setup.sandbox, "POST", "/recurring/plans", terms(setup.owner, [setup.method], change, schedule))
const told = ({ received }: Receiver) =>
  received.map(({ body }) => {
    const event = events.find(({ name }) => name === body.event)
    expect(event && check(event.schema, body)).toEqual([])
    return body.event.slice("recurring.".length)
  })
const planNow = async ({ sandbox }: Setup, id: string) => (await call(sandbox, "GET", `/recurring/plans/${id}`)).body
const cyclesNow = async ({ sandbox }: Setup, id: string) =>
  (await call(sandbox, "GET", `/recurring/plans/${id}/cycles?limit=100`)).body.data
const act = ({ sandbox }: Setup, id: string, cycle: string, what: string, body?: object) =>
  call(sandbox, "POST", `/recurring/plans/${id}/cycles/${cycle}/${what}`, body)
const codeOf = async (answer: Promise<{ status: number; body: { error_code?: string } }>) => {
  const { status, body } = await answer
  return [status, body.error_code]
}
const UNTIL_FIRST = Date.parse("2026-02-20T03:00:00Z") - Date.parse("2026-01-15T03:00:00Z")

describe("a plan", () => {
  it("charges by its schedule until its last recurrence, through the client", async () => {
    const setup = await setUp()
    const { sandbox, hooks, owner, method } = setup
    const client = clientOf(sandbox)
    const made = await client.createPlan(terms(owner, [method], {}, { total_recurrence: 2 }))
    expect(made).toMatchObject({
      status: "PENDING",
      recurring_cycle_count: 0,
      payment_methods: [{ payment_method_id: method, rank: 1, type: "EWALLET" }],
      failed_cycle_action: "RESUME"
    })
    await sandbox.advance(3_000)
    expect(await client.getPlan(made.id)).toMatchObject({ status: "ACTIVE" })
    const [first] = (await client.listCycles(made.id)).data
    expect(first).toMatchObject({
      status: "SCHEDULED",
      cycle_number: 1,
      attempt_count: 0,
      scheduled_timestamp: "2026-02-20T03:00:00.000Z"
    })
    await sandbox.advance(UNTIL_FIRST)
    const paid = await client.getCycle(made.id, first!.id)
    expect(paid).toMatchObject({ status: "SUCCEEDED", attempt_count: 1, plan_id: made.id })
    const charge = await call(sandbox, "GET", `/ewallets/charges/${paid.attempt_details[0]?.action_id}`)
    expect(charge.body).toMatchObject({ status: "SUCCEEDED", reference_id: "plan-1", charge_amount: 13_579 })
    await sandbox.advance(28 * DAY)
    expect(await client.getPlan(made.id)).toMatchObject({ status: "INACTIVE", recurring_cycle_count: 2 })
    expect(told(hooks)).toEqual([
      "plan.activated",
      "cycle.created",
      "cycle.created",
      "cycle.succeeded",
      "cycle.succeeded",
      "plan.inactivated"
    ])
    const audit = await sandbox.control<{ balanced: boolean; movements: Array<{ type: string; amount: number }> }>(
      "GET",
      "/audit?reference=plan-1"
    )
    expect(audit.balanced).toBe(true)
    expect(audit.movements.map(({ type, amount }) => [type, amount])).toEqual(Array(2).fill(["PAYMENT", 13_579]))
  })

  it("that charges at once becomes active by it, or ends", async () => {
    const setup = await setUp()
    const immediate = { immediate_action_type: "FULL_AMOUNT" }
    const id = await plan(setup, immediate)
    expect(await planNow(setup, id)).toMatchObject({ status: "ACTIVE", recurring_cycle_count: 1 })
    expect(await cyclesNow(setup, id)).toMatchObject([
      { type: "IMMEDIATE", status: "SUCCEEDED", cycle_number: 1 },
      { type: "SCHEDULED", status: "SCHEDULED", cycle_number: 2 }
    ])
    expect(told(setup.hooks)).toEqual(["cycle.succeeded", "plan.activated", "cycle.created"])
    setup.hooks.received.length = 0
    const { body } = await create(setup, immediate)
    await setup.sandbox.act(body.id, "decline", { failure_code: "USER_ACCOUNT_BLOCKED" })
    await setup.sandbox.advance(3_000)
    expect((await planNow(setup, body.id)).status).toBe("INACTIVE")
    expect(told(setup.hooks)).toEqual(["cycle.failed", "plan.inactivated"])
    const [cycle] = await cyclesNow(setup, body.id)
    expect(cycle.attempt_details[0]).toMatchObject({ status: "FAILED", failure_code: "USER_ACCOUNT_BLOCKED" })
  })

  it("without a payment method waits until the customer links one", async () => {
    const setup = await setUp()
    const { body } = await create(setup, { payment_methods: undefined, ...PAGES })
    expect(body).toMatchObject({ status: "PENDING", actions: [{ action: "AUTH" }] })
    await setup.sandbox.advance(HOUR)
    expect((await planNow(setup, body.id)).status).toBe("PENDING")
    const page = body.actions[0].url
    await fetch(page, { method: "POST", body: new URLSearchParams({ action: "decline" }) })
    const done = await fetch(page, { method: "POST", body: new URLSearchParams({ action: "approve" }) })
    expect(await done.text()).toContain(PAGES.success_return_url)
    const active = await planNow(setup, body.id)
    expect(active).toMatchObject({ status: "ACTIVE", actions: [], payment_methods: [{ type: "CARD", rank: 1 }] })
    await setup.sandbox.advance(UNTIL_FIRST)
    const [cycle] = await cyclesNow(setup, body.id)
    const charge = await call(setup.sandbox, "GET", `/credit_card_charges/${cycle.attempt_details[0].action_id}`)
    expect(charge.body).toMatchObject({ status: "CAPTURED", charge_type: "RECURRING", external_id: "plan-1" })
    const other = await create(setup, { payment_methods: undefined, ...PAGES })
    await setup.sandbox.act(other.body.id, "expire")
    expect((await planNow(setup, other.body.id)).status).toBe("INACTIVE")
  })

  it("stops when it is deactivated, without an event", async () => {
    const setup = await setUp()
    const id = await plan(setup)
    setup.hooks.received.length = 0
    const client = clientOf(setup.sandbox)
    expect(await client.deactivatePlan(id)).toMatchObject({ status: "INACTIVE" })
    expect(await client.deactivatePlan(id)).toMatchObject({ status: "INACTIVE" })
    expect((await cyclesNow(setup, id))[0].status).toBe("CANCELLED")
    await setup.sandbox.advance(90 * DAY)
    expect(setup.hooks.received).toEqual([])
    expect(await codeOf(call(setup.sandbox, "PATCH", `/recurring/plans/${id}`, { amount: 20_000 }))).toEqual([
      400,
      "API_VALIDATION_ERROR"
    ])
  })

  it("changes for later cycles, and for the scheduled one if asked", async () => {
    const setup = await setUp()
    const id = await plan(setup)
    const client = clientOf(setup.sandbox)
    expect(await client.updatePlan(id, { amount: 20_000, currency: "IDR" })).toMatchObject({ amount: 20_000 })
    expect((await cyclesNow(setup, id))[0].amount).toBe(13_579)
    await client.updatePlan(id, { amount: 30_000, currency: "IDR" }, { updateScheduledCycle: "TRUE" })
    expect((await cyclesNow(setup, id))[0].amount).toBe(30_000)
    const change = (body: object) => codeOf(call(setup.sandbox, "PATCH", `/recurring/plans/${id}`, body))
    const rank = (payment_method_id: string, one = 1) => ({ payment_method_id, rank: one })
    expect(await change({ payment_methods: [rank("pm-none")] })).toEqual([404, "PAYMENT_METHOD_ID_NOT_FOUND"])
    const peso = await wallet(setup.sandbox, setup.owner, "PH", "SHOPEEPAY")
    expect(await change({ payment_methods: [rank(peso)] })).toEqual([400, "INVALID_PAYMENT_METHOD_ID"])
    const twice = [rank(setup.method), rank(setup.method)]
    expect(await change({ payment_methods: twice })).toEqual([400, "API_VALIDATION_ERROR"])
    expect(await change({ customer_id: "cust-none" })).toEqual([404, "CUSTOMER_NOT_FOUND"])
    expect(await change({ items: [] })).toEqual([200, undefined])
  })

  it.each([
    [{ customer_id: "cust-none" }, {}, 404, "CUSTOMER_NOT_FOUND"],
    [{ payment_methods: [{ payment_method_id: "pm-none", rank: 1 }] }, {}, 404, "PAYMENT_METHOD_ID_NOT_FOUND"],
    [{ payment_methods: [] }, {}, 400, "API_VALIDATION_ERROR"],
    [{ payment_methods: undefined }, {}, 400, "API_VALIDATION_ERROR"],
    [{ currency: "PHP", amount: 20 }, {}, 400, "INVALID_PAYMENT_METHOD_ID"],
    [{ amount: 999 }, {}, 400, "API_VALIDATION_ERROR"],
    [{ schedule: undefined }, {}, 400, "API_VALIDATION_ERROR"],
    [{}, { anchor_date: "2026-01-29T00:00:00Z" }, 400, "API_VALIDATION_ERROR"],
    [{}, { total_retry: 2 }, 400, "API_VALIDATION_ERROR"],
    [{}, { failed_attempt_notifications: [1] }, 400, "API_VALIDATION_ERROR"],
    [{}, { ...RETRIES, failed_attempt_notifications: [3] }, 400, "API_VALIDATION_ERROR"],
    [{ payment_link_for_failed_attempt: true }, {}, 400, "API_VALIDATION_ERROR"]
  ])("is refused with %o and the schedule %o", async (change, schedule, status, code) => {
    const setup = await setUp()
    expect(await codeOf(create(setup, change, schedule))).toEqual([status, code])
  })

  it("needs ranks that count up, items that add up, a person, and a method that can be charged alone", async () => {
    const setup = await setUp()
    const invalid = [400, "API_VALIDATION_ERROR"]
    const second = [{ payment_method_id: setup.method, rank: 2 }]
    expect(await codeOf(create(setup, { payment_methods: second }))).toEqual(invalid)
    const item = { type: "DIGITAL_PRODUCT", name: "Game", net_unit_amount: 13_579, quantity: 2 }
    expect(await codeOf(create(setup, { items: [item] }))).toEqual(invalid)
    const discount = { ...item, type: "DISCOUNT", quantity: 1, net_unit_amount: -13_579 }
    expect((await create(setup, { items: [item, discount] })).status).toBe(200)
    const company = await customer(setup.sandbox, {
      type: "BUSINESS",
      individual_detail: undefined,
      business_detail: { business_name: "Shop" }
    })
    expect(await codeOf(create(setup, { customer_id: company }))).toEqual(invalid)
    const using = (payment_method_id: string, change: object = {}) =>
      codeOf(create(setup, { payment_methods: [{ payment_method_id, rank: 1 }], ...change }))
    expect(await using(await wallet(setup.sandbox, setup.owner, "ID", "DANA"))).toEqual(invalid)
    const { body } = await create(setup, { payment_methods: undefined, ...PAGES })
    await setup.sandbox.act(body.id, "approve")
    const card = (await planNow(setup, body.id)).payment_methods[0].payment_method_id
    expect(await using(card, { amount: 4_999 })).toEqual(invalid)
    expect(await using(card, { amount: 5_000 })).toEqual([200, undefined])
    await call(setup.sandbox, "POST", `/v2/payment_methods/${setup.method}/expire`)
    expect(await codeOf(create(setup))).toEqual([400, "INVALID_PAYMENT_METHOD_ID"])
  })
})

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

describe("a schedule", () => {
  const timesOf = async (setup: Setup, id: string) =>
    (await cyclesNow(setup, id)).map((one: { scheduled_timestamp: string }) => one.scheduled_timestamp)

  it.each([
    [{ interval: "DAY", interval_count: 3, anchor_date: "2026-01-01T03:00:00Z" }, ["2026-01-16", "2026-01-19"]],
    [{ interval: "WEEK", interval_count: 1, anchor_date: "2026-01-07T03:00:00Z" }, ["2026-01-21", "2026-01-28"]],
    [{ interval: "MONTH", interval_count: 2, anchor_date: "2025-12-25T03:00:00Z" }, ["2026-02-25", "2026-04-25"]],
    [{ interval: "MONTH", interval_count: 1, anchor_date: "2026-01-20T00:30:00+07:00" }, ["2026-01-19", "2026-02-19"]]
  ])("of %o is due on %o", async (schedule, days) => {
    const setup = await setUp()
    const id = await plan(setup, {}, schedule)
    for (let waited = 0; (await cyclesNow(setup, id)).length < 2 && waited < 90; waited++) {
      await setup.sandbox.advance(DAY)
    }
    expect((await timesOf(setup, id)).map((time: string) => time.slice(0, 10))).toEqual(days)
  })

  it("without an anchor starts today, on the 1st where today is the 29th or later", async () => {
    const setup = await setUp()
    const today = await plan(setup, {}, { anchor_date: undefined })
    await setup.sandbox.advance(2_000)
    const [cycle] = await cyclesNow(setup, today)
    expect(cycle).toMatchObject({ status: "SUCCEEDED" })
    expect(cycle.scheduled_timestamp.slice(0, 10)).toBe("2026-01-15")
    await setup.sandbox.advance(15 * DAY)
    const late = await plan(setup, {}, { anchor_date: undefined })
    expect((await timesOf(setup, late))[0].slice(0, 10)).toBe("2026-02-01")
  })

  it("is read and changed, for later cycles or the scheduled one too", async () => {
    const setup = await setUp()
    const id = await plan(setup, {}, { total_recurrence: 1 })
    const client = clientOf(setup.sandbox)
    const { schedule_id: schedule } = await planNow(setup, id)
    expect(await client.getSchedule(schedule)).toMatchObject({ id: schedule, interval: "MONTH", total_recurrence: 1 })
    await client.updateSchedule(schedule, { interval: "WEEK" })
    expect(await timesOf(setup, id)).toEqual(["2026-02-20T03:00:00.000Z"])
    const changed = { anchor_date: "2026-01-18T00:00:00Z", total_recurrence: 2 }
    await client.updateSchedule(schedule, changed, { updateScheduledCycle: "TRUE" })
    expect(await timesOf(setup, id)).toEqual(["2026-01-18T00:00:00.000Z"])
    await setup.sandbox.advance(10 * DAY)
    expect(await timesOf(setup, id)).toEqual(["2026-01-18T00:00:00.000Z", "2026-01-25T00:00:00.000Z"])
    expect((await planNow(setup, id)).status).toBe("INACTIVE")
    const change = (body: object) => codeOf(call(setup.sandbox, "PATCH", `/recurring/schedules/${schedule}`, body))
    const invalid = [400, "API_VALIDATION_ERROR"]
    expect(await change({ total_retry: 2 })).toEqual(invalid)
    expect(await change({ ...RETRIES, failed_attempt_notifications: [3] })).toEqual(invalid)
    expect(await change({ anchor_date: "2026-01-30T00:00:00Z" })).toEqual(invalid)
    expect(await change(RETRIES)).toEqual([200, undefined])
  })
})
