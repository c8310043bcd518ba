import { describe, expect, it } from "vitest"
import { call, DAY, HOUR } from "./helpers.ts"
import {
  clientOf,
  codeOf,
  create,
  customer,
  cyclesNow,
  PAGES,
  plan,
  planNow,
  RETRIES,
  type Setup,
  setUp,
  terms,
  told,
  UNTIL_FIRST,
  wallet
} from "./recurring-requests.ts"

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
