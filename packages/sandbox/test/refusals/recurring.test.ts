import { createRecurringClient } from "@pay/recurring"
import { expect } from "vitest"
import { customer, PAGES, terms, wallet } from "../recurring-requests.ts"
import { holdToSpec, NO_BODY, NO_FORM, type World } from "./suite.ts"

type Part = Pick<World, "send" | "sandbox">
const UNKNOWN = "none"
const prepared = async ({ sandbox }: Pick<World, "sandbox">, change: object = {}) => {
  const owner = await customer(sandbox)
  return terms(owner, [await wallet(sandbox, owner)], change)
}
/** An active plan with its first cycle scheduled. */
const plan = async (part: Part, change: object = {}) => {
  const { body } = await part.send("createPlan", [], await prepared(part, change))
  await part.sandbox.advance(3_000)
  const { body: cycles } = await part.send("listCycles", [body.id])
  return { id: body.id as string, cycle: cycles.data[0].id as string, schedule: body.schedule_id as string }
}
const onCycle =
  (
    operation: string,
    given?: object,
    before: (part: Part, id: string, cycle: string) => Promise<unknown> = async () => {}
  ) =>
  async (world: World) => {
    const { id, cycle } = await plan(world)
    await before(world, id, cycle)
    await world.send(operation, [id, cycle], given)
  }
const cancel = ({ send }: Part, id: string, cycle: string) => send("cancelCycle", [id, cycle])
const unknownCycle = (operation: string, given?: object) => async (world: World) =>
  world.send(operation, [(await plan(world)).id, UNKNOWN], given)

holdToSpec({
  product: "recurring",
  client: createRecurringClient,
  served: {
    createPlan: async ({ client, sandbox }) => {
      expect(await client.createPlan(await prepared({ sandbox }))).toMatchObject({ status: "PENDING", amount: 13_579 })
    },
    getPlan: async ({ client, ...part }) => {
      const { id } = await plan(part)
      expect(await client.getPlan(id)).toMatchObject({ id, status: "ACTIVE" })
    },
    updatePlan: async ({ client, ...part }) => {
      const { id } = await plan(part)
      expect(await client.updatePlan(id, { amount: 20_000, currency: "IDR" })).toMatchObject({ id, amount: 20_000 })
    },
    deactivatePlan: async ({ client, ...part }) => {
      const { id } = await plan(part)
      expect(await client.deactivatePlan(id)).toMatchObject({ id, status: "INACTIVE" })
    },
    listCycles: async ({ client, ...part }) => {
      const { id, cycle } = await plan(part)
      expect(await client.listCycles(id)).toMatchObject({ data: [{ id: cycle }] })
    },
    getCycle: async ({ client, ...part }) => {
      const { id, cycle } = await plan(part)
      expect(await client.getCycle(id, cycle)).toMatchObject({ id: cycle, status: "SCHEDULED" })
    },
    updateCycle: async ({ client, ...part }) => {
      const { id, cycle } = await plan(part)
      expect(await client.updateCycle(id, cycle, { amount: 1_000, currency: "IDR" })).toMatchObject({ amount: 1_000 })
    },
    cancelCycle: async ({ client, ...part }) => {
      const { id, cycle } = await plan(part)
      expect(await client.cancelCycle(id, cycle)).toMatchObject({ id: cycle, status: "CANCELLED" })
    },
    forceCycleAttempt: async ({ client, ...part }) => {
      const { id, cycle } = await plan(part)
      expect(await client.forceCycleAttempt(id, cycle)).toMatchObject({ id: cycle })
    },
    simulateCycle: async ({ client, ...part }) => {
      const { id, cycle } = await plan(part)
      expect(await client.simulateCycle(id, cycle, { amount: 1_000 })).toMatchObject({ id: cycle, amount: 1_000 })
    },
    getSchedule: async ({ client, ...part }) => {
      const { schedule } = await plan(part)
      expect(await client.getSchedule(schedule)).toMatchObject({ id: schedule, interval: "MONTH" })
    },
    updateSchedule: async ({ client, ...part }) => {
      const { schedule } = await plan(part)
      const changed = await client.updateSchedule(schedule, { interval: "WEEK", interval_count: 2 })
      expect(changed).toMatchObject({ interval: "WEEK", interval_count: 2 })
    }
  },
  refused: {
    createPlan: {
      INVALID_PAYMENT_METHOD_ID: async (world) => {
        const request = await prepared(world)
        await world.sandbox.act(request.payment_methods[0]!.payment_method_id, "expire").catch(() => undefined)
        await world.send("createPlan", [], { ...request, currency: "PHP", amount: 100 })
      },
      PAYMENT_METHOD_ID_NOT_FOUND: async (world) =>
        world.send("createPlan", [], terms(await customer(world.sandbox), [UNKNOWN])),
      CUSTOMER_NOT_FOUND: async (world) =>
        world.send("createPlan", [], { ...(await prepared(world)), customer_id: `cust-${crypto.randomUUID()}` })
    },
    getPlan: { DATA_NOT_FOUND: ({ send }) => send("getPlan") },
    updatePlan: {
      INVALID_PAYMENT_METHOD_ID: async (world) => {
        const { id } = await plan(world)
        const method = await wallet(world.sandbox, await customer(world.sandbox), "PH", "GRABPAY")
        await world.send("updatePlan", [id], { payment_methods: [{ payment_method_id: method, rank: 1 }] })
      },
      PAYMENT_METHOD_ID_NOT_FOUND: async (world) =>
        world.send("updatePlan", [(await plan(world)).id], {
          payment_methods: [{ payment_method_id: UNKNOWN, rank: 1 }]
        }),
      CUSTOMER_NOT_FOUND: async (world) =>
        world.send("updatePlan", [(await plan(world)).id], { customer_id: `cust-${crypto.randomUUID()}` }),
      DATA_NOT_FOUND: ({ send }) => send("updatePlan", [UNKNOWN], PAGES)
    },
    deactivatePlan: { DATA_NOT_FOUND: ({ send }) => send("deactivatePlan") },
    listCycles: { DATA_NOT_FOUND: ({ send }) => send("listCycles") },
    getCycle: { DATA_NOT_FOUND: unknownCycle("getCycle") },
    updateCycle: {
      INELIGIBLE_CYCLE_REQUEST: onCycle("updateCycle", { amount: 1_000, currency: "IDR" }, cancel),
      DATA_NOT_FOUND: unknownCycle("updateCycle", { amount: 1_000, currency: "IDR" })
    },
    cancelCycle: {
      INELIGIBLE_CYCLE_REQUEST: onCycle("cancelCycle", undefined, cancel),
      DATA_NOT_FOUND: unknownCycle("cancelCycle")
    },
    forceCycleAttempt: {
      INELIGIBLE_CYCLE_REQUEST: onCycle("forceCycleAttempt", undefined, cancel),
      MAXIMUM_LIMIT_REACHED: async (world) => {
        const { id, cycle } = await plan(world)
        await world.sandbox.act(id, "decline")
        for (let i = 0; i < 6; i++) {
          await world.send("forceCycleAttempt", [id, cycle])
          await world.sandbox.advance(2_500)
        }
      },
      DATA_NOT_FOUND: unknownCycle("forceCycleAttempt")
    },
    simulateCycle: {
      INELIGIBLE_CYCLE_REQUEST: onCycle("simulateCycle", { amount: 1_000 }, cancel),
      DATA_NOT_FOUND: unknownCycle("simulateCycle", { amount: 1_000 })
    },
    getSchedule: { DATA_NOT_FOUND: ({ send }) => send("getSchedule") },
    updateSchedule: {
      DATA_NOT_FOUND: ({ send }) => send("updateSchedule", [UNKNOWN], { interval: "WEEK", interval_count: 2 })
    }
  },
  unreachable: {
    getPlan: { API_VALIDATION_ERROR: NO_FORM, UNSUPPORTED_CONTENT_TYPE: NO_BODY },
    listCycles: { UNSUPPORTED_CONTENT_TYPE: NO_BODY },
    getCycle: { API_VALIDATION_ERROR: NO_FORM, UNSUPPORTED_CONTENT_TYPE: NO_BODY },
    cancelCycle: {
      "UNSUPPORTED_CONTENT_TYPE 415": "Documented under 403, too, which comes first: the sandbox answers that."
    },
    getSchedule: { API_VALIDATION_ERROR: NO_FORM, UNSUPPORTED_CONTENT_TYPE: NO_BODY }
  }
})
