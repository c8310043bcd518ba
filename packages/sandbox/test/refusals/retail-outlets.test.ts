import { createRetailOutletsClient } from "@pay/retail-outlets"
import { expect } from "vitest"
import { holdToSpec, type World } from "./suite.ts"

type Part = Pick<World, "send">
const fixed = {
  external_id: "fpc-1",
  retail_outlet_name: "ALFAMART" as const,
  name: "Rika Sutanto",
  expected_amount: 10_000
}
const philippine = {
  reference_id: "pc-1",
  channel_code: "ECPAY" as const,
  amount: 50,
  currency: "PHP" as const,
  customer_name: "Rika Sutanto",
  market: "PH" as const
}
const PAST = "2026-01-15T02:00:00Z"
const createFixed = ({ send }: Part, change: object = {}) => send("createFixedPaymentCode", [], { ...fixed, ...change })
const create = ({ send }: Part, change: object = {}) => send("createPaymentCode", [], { ...philippine, ...change })
const fixedCode = async (part: Part, change: object = {}): Promise<string> => (await createFixed(part, change)).body.id
const code = async (part: Part): Promise<string> => (await create(part)).body.id
const changeFixed = async (world: World, values: object) =>
  world.send("updateFixedPaymentCode", [await fixedCode(world)], values)
const whileListed = (list: string, outlet: string, act: (world: World) => Promise<unknown>) => async (world: World) => {
  await world.set({ [`retail-outlets.${list}`]: [outlet] })
  await act(world)
}

holdToSpec({
  product: "retail-outlets",
  client: createRetailOutletsClient,
  served: {
    createFixedPaymentCode: async ({ client }) => {
      expect(await client.createFixedPaymentCode(fixed)).toMatchObject({ status: "ACTIVE", external_id: "fpc-1" })
    },
    getFixedPaymentCode: async ({ client, send }) => {
      const id = await fixedCode({ send })
      expect(await client.getFixedPaymentCode(id)).toMatchObject({ id, status: "ACTIVE" })
    },
    updateFixedPaymentCode: async ({ client, send }) => {
      const id = await fixedCode({ send })
      expect(await client.updateFixedPaymentCode(id, { expected_amount: 20_000 })).toMatchObject({
        expected_amount: 20_000
      })
    },
    listFixedPaymentCodePayments: async ({ client, send, sandbox }) => {
      const id = await fixedCode({ send })
      await sandbox.act(id, "approve")
      expect(await client.listFixedPaymentCodePayments(id)).toMatchObject({ data: [{ external_id: "fpc-1" }] })
    },
    createPaymentCode: async ({ client }) => {
      expect(await client.createPaymentCode(philippine)).toMatchObject({ status: "ACTIVE", amount: 50 })
    },
    getPaymentCode: async ({ client, send }) => {
      const id = await code({ send })
      expect(await client.getPaymentCode(id)).toMatchObject({ id, reference_id: "pc-1" })
    },
    updatePaymentCode: async ({ client, send }) => {
      const id = await code({ send })
      expect(await client.updatePaymentCode(id, { amount: 100, currency: "PHP" })).toMatchObject({ amount: 100 })
    },
    listPaymentCodePayments: async ({ client, send, sandbox }) => {
      const id = await code({ send })
      await sandbox.act(id, "approve")
      expect(await client.listPaymentCodePayments(id)).toMatchObject([{ payment_code_id: id }])
    }
  },
  refused: {
    createFixedPaymentCode: {
      PAYMENT_CODE_OUTSIDE_RANGE: (world) => createFixed(world, { payment_code: "1234567" }),
      RETAIL_OUTLET_NOT_SUPPORTED_ERROR: whileListed("unsupported_outlets", "ALFAMART", createFixed),
      DUPLICATE_PAYMENT_CODE_ERROR: async (world) => {
        await createFixed(world, { payment_code: "12345" })
        await createFixed(world, { payment_code: "12345" })
      },
      EXPIRATION_DATE_INVALID_ERROR: (world) => createFixed(world, { expiration_date: PAST }),
      MINIMUM_EXPECTED_AMOUNT_ERROR: (world) => createFixed(world, { expected_amount: 9_999 }),
      MAXIMUM_EXPECTED_AMOUNT_ERROR: (world) => createFixed(world, { expected_amount: 2_500_001 })
    },
    getFixedPaymentCode: { FIXED_PAYMENT_CODE_NOT_FOUND_ERROR: ({ send }) => send("getFixedPaymentCode") },
    updateFixedPaymentCode: {
      FIXED_PAYMENT_CODE_NOT_FOUND_ERROR: ({ send }) => send("updateFixedPaymentCode", ["none"], {}),
      INACTIVE_FIXED_PAYMENT_CODE_ERROR: async (world) => {
        const id = await fixedCode(world, { is_single_use: true })
        await world.sandbox.act(id, "approve")
        await world.send("updateFixedPaymentCode", [id], { name: "Other" })
      },
      MINIMUM_EXPECTED_AMOUNT_ERROR: (world) => changeFixed(world, { expected_amount: 9_999 }),
      MAXIMUM_EXPECTED_AMOUNT_ERROR: (world) => changeFixed(world, { expected_amount: 2_500_001 })
    },
    listFixedPaymentCodePayments: { DATA_NOT_FOUND: ({ send }) => send("listFixedPaymentCodePayments") },
    createPaymentCode: {
      CHANNEL_CODE_NOT_SUPPORTED: whileListed("unsupported_outlets", "ECPAY", create),
      DATA_NOT_FOUND_ERROR: whileListed("unregistered_outlets", "ECPAY", create),
      GENERATION_ERROR: whileListed("failing_outlets", "ECPAY", create),
      DUPLICATE_ERROR: async (world) => {
        await create(world, { payment_code: "AB12" })
        await create(world, { payment_code: "AB12" })
      },
      EXPIRATION_DATE_INVALID_ERROR: (world) => create(world, { expires_at: PAST })
    },
    getPaymentCode: { DATA_NOT_FOUND_ERROR: ({ send }) => send("getPaymentCode") },
    updatePaymentCode: { DATA_NOT_FOUND_ERROR: ({ send }) => send("updatePaymentCode", ["none"], {}) },
    listPaymentCodePayments: { DATA_NOT_FOUND_ERROR: ({ send }) => send("listPaymentCodePayments") }
  }
})
