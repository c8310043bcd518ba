import { createPaylaterClient } from "@pay/paylater"
import { expect } from "vitest"
import { call, DAY } from "../helpers.ts"
import { drain } from "./drain.ts"
import { holdToSpec, type World } from "./suite.ts"

type Part = Pick<World, "send" | "sandbox">
const buyer = async ({ sandbox }: Pick<World, "sandbox">, change: object = {}): Promise<string> => {
  const person = {
    reference_id: crypto.randomUUID(),
    type: "INDIVIDUAL",
    individual_detail: { given_names: "Juan", surname: "Cruz" },
    email: "juan@example.com",
    mobile_number: "+639171234567",
    addresses: [{ street_line1: "1 Ayala Avenue", city: "Makati", postal_code: "1226", country: "PH" }],
    ...change
  }
  return (await call(sandbox, "POST", "/customers", person, { "api-version": "2020-10-31" })).body.id
}
const item = (net_unit_amount: number) => ({
  type: "PHYSICAL_PRODUCT" as const,
  reference_id: "SKU-1",
  name: "Vacuum",
  net_unit_amount,
  quantity: 2,
  url: "https://shop.example/vacuum",
  category: "Electronics"
})
const KREDIVO = {
  channel_code: "ID_KREDIVO" as const,
  currency: "IDR" as const,
  amount: 100_000,
  order_items: [item(50_000)]
}
const BILLEASE = { channel_code: "PH_BILLEASE", currency: "PHP", amount: 2_000, order_items: [item(1_000)] }
const CASHALO = { ...BILLEASE, channel_code: "PH_CASHALO" }
const order = (plan_id: string) => ({
  plan_id,
  reference_id: "order-1",
  checkout_method: "ONE_TIME_PAYMENT" as const,
  success_redirect_url: "https://shop.example/thanks",
  failure_redirect_url: "https://shop.example/sorry"
})
const plan = async (part: Part, change: object = KREDIVO): Promise<string> =>
  (await part.send("createPlan", [], { customer_id: await buyer(part), ...change })).body.id
const charge = async (part: Part, change: object = KREDIVO): Promise<string> =>
  (await part.send("createCharge", [], order(await plan(part, change)))).body.id
const paid = async (part: Part, change: object = KREDIVO): Promise<string> => {
  const id = await charge(part, change)
  await part.sandbox.act(id, "approve")
  return id
}
const refund = ({ send }: Pick<World, "send">, id: string, body: object = {}) => send("refundCharge", [id], body)
const UNKNOWN = `plc_${crypto.randomUUID()}`
const CLOSED = { "paylater.unavailable_channels": ["ID_KREDIVO"] }
const planWhileSet = (settings: object) => async (world: World) => {
  await world.set(settings)
  await plan(world)
}

holdToSpec({
  product: "paylater",
  client: createPaylaterClient,
  served: {
    createPlan: async ({ client, sandbox }) => {
      const customer_id = await buyer({ sandbox })
      expect(await client.createPlan({ customer_id, ...KREDIVO })).toMatchObject({ channel_code: "ID_KREDIVO" })
    },
    createCharge: async ({ client, ...part }) => {
      expect(await client.createCharge(order(await plan(part)))).toMatchObject({ status: "PENDING", amount: 100_000 })
    },
    getCharge: async ({ client, ...part }) => {
      const id = await paid(part)
      expect(await client.getCharge(id)).toMatchObject({ id, status: "SUCCEEDED" })
    },
    cancelCharge: async ({ client, ...part }) => {
      expect(await client.cancelCharge(await charge(part))).toMatchObject({ status: "CANCELLED" })
    },
    refundCharge: async ({ client, ...part }) => {
      expect(await client.refundCharge(await paid(part), { amount: 40_000 })).toMatchObject({ amount: 40_000 })
    },
    getRefund: async ({ client, ...part }) => {
      const id = await paid(part)
      const { body } = await refund(part, id)
      expect(await client.getRefund(id, body.id)).toMatchObject({ id: body.id, status: "PENDING" })
    },
    listRefunds: async ({ client, ...part }) => {
      const id = await paid(part)
      const { body } = await refund(part, id)
      expect(await client.listRefunds(id)).toMatchObject({ data: [{ id: body.id }] })
    }
  },
  refused: {
    createPlan: {
      INVALID_CUSTOMER_ID: async (world) =>
        plan(world, { ...KREDIVO, customer_id: await buyer(world, { addresses: [{ country: "PH" }] }) }),
      UNSUPPORTED_CURRENCY: (world) => plan(world, { ...KREDIVO, currency: "PHP" }),
      INVALID_MERCHANT_CREDENTIALS: planWhileSet({ "paylater.invalid_credentials": ["ID_KREDIVO"] }),
      CHANNEL_NOT_ACTIVATED: planWhileSet({ "paylater.inactive_channels": ["ID_KREDIVO"] }),
      DATA_NOT_FOUND: (world) => plan(world, { ...KREDIVO, customer_id: "none" }),
      CHANNEL_UNAVAILABLE: planWhileSet(CLOSED)
    },
    createCharge: {
      PAYLATER_PLAN_DATA_NOT_FOUND: ({ send }) => send("createCharge", [], order("plp_none")),
      CHANNEL_UNAVAILABLE: async (world) => {
        const id = await plan(world)
        await world.set(CLOSED)
        await world.send("createCharge", [], order(id))
      }
    },
    getCharge: {
      API_VALIDATION_ERROR: ({ send }) => send("getCharge", ["short"]),
      DATA_NOT_FOUND: ({ send }) => send("getCharge", [UNKNOWN])
    },
    cancelCharge: {
      API_VALIDATION_ERROR: ({ send }) => send("cancelCharge", ["short"]),
      INELIGIBLE_TRANSACTION: async (world) => world.send("cancelCharge", [await paid(world)]),
      DATA_NOT_FOUND: ({ send }) => send("cancelCharge", [UNKNOWN]),
      CHANNEL_UNAVAILABLE: async (world) => {
        const id = await charge(world)
        await world.set(CLOSED)
        await world.send("cancelCharge", [id])
      }
    },
    getRefund: { DATA_NOT_FOUND: ({ send }) => send("getRefund", [UNKNOWN, "none"]) },
    listRefunds: { DATA_NOT_FOUND: ({ send }) => send("listRefunds", [UNKNOWN]) },
    refundCharge: {
      REFUND_NOT_SUPPORTED: async (world) => refund(world, await paid(world, CASHALO)),
      PARTIAL_REFUND_NOT_SUPPORTED: async (world) => refund(world, await paid(world, BILLEASE), { amount: 1 }),
      INSUFFICIENT_BALANCE: async (world) => {
        const id = await paid(world)
        await drain(world.sandbox)
        await refund(world, id)
      },
      MAXIMUM_REFUND_AMOUNT_REACHED: async (world) => refund(world, await paid(world), { amount: 100_001 }),
      DATA_NOT_FOUND: (world) => refund(world, UNKNOWN),
      CHANNEL_UNAVAILABLE: async (world) => {
        const id = await paid(world)
        await world.sandbox.advance(DAY)
        await world.set(CLOSED)
        await refund(world, id)
      }
    }
  }
})
