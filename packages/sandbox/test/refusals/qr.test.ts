import { createQrClient } from "@pay/qr"
import { expect } from "vitest"
import { holdToSpec, NO_FORM, type World } from "./suite.ts"

const code = { reference_id: "order-1", type: "DYNAMIC" as const, currency: "IDR" as const, amount: 10_000 }
type Part = Pick<World, "send">
const create = async ({ send }: Part, change: object = {}): Promise<string> =>
  (await send("createQrCode", [], { ...code, ...change })).body.id
/** A payment of a code. */
const paid = async ({ send }: Part, change: object = {}): Promise<string> =>
  (await send("simulatePayment", [await create({ send }, change)])).body.id
const refund = ({ send }: Part, payment: string, amount?: number) =>
  send("refundPayment", [payment], amount === undefined ? {} : { amount })
const refunded = async ({ send }: Part) => {
  const payment = await paid({ send })
  return { payment, id: (await refund({ send }, payment, 1_000)).body.id as string }
}
const whileSet = (settings: object) => async (world: World) => {
  await world.set(settings)
  await create(world)
}

holdToSpec({
  product: "qr",
  client: createQrClient,
  served: {
    createQrCode: async ({ client }) => {
      expect(await client.createQrCode(code)).toMatchObject({ status: "ACTIVE", amount: 10_000 })
    },
    getQrCode: async ({ client, send }) => {
      const id = await create({ send })
      expect(await client.getQrCode(id)).toMatchObject({ id, status: "ACTIVE" })
    },
    simulatePayment: async ({ client, send }) => {
      const id = await create({ send })
      expect(await client.simulatePayment(id, {})).toMatchObject({ qr_id: id, status: "SUCCEEDED" })
    },
    listPayments: async ({ client, send }) => {
      const id = await create({ send })
      await send("simulatePayment", [id])
      expect(await client.listPayments(id)).toMatchObject({ data: [{ qr_id: id }] })
    },
    refundPayment: async ({ client, send }) => {
      expect(await client.refundPayment(await paid({ send }), { amount: 1_000 })).toMatchObject({ status: "PENDING" })
    },
    listRefunds: async ({ client, send }) => {
      const { payment, id } = await refunded({ send })
      expect(await client.listRefunds(payment)).toMatchObject({ data: [{ id }] })
    },
    getRefund: async ({ client, send }) => {
      const { payment, id } = await refunded({ send })
      expect(await client.getRefund(payment, id)).toMatchObject({ id, refund_amount: 1_000 })
    }
  },
  refused: {
    createQrCode: {
      UNSUPPORTED_CURRENCY: (world) => create(world, { channel_code: "QRPH" }),
      INVALID_MERCHANT_CREDENTIALS: whileSet({ "qr.invalid_credentials": ["ID_DANA"] }),
      CHANNEL_NOT_ACTIVATED: whileSet({ "qr.inactive_channels": ["ID_DANA"] }),
      CHANNEL_UNAVAILABLE: whileSet({ "qr.unavailable_channels": ["ID_DANA"] }),
      CALLBACK_URL_NOT_FOUND: async (world) => {
        await world.sandbox.control("POST", "/webhook-urls", { url: null })
        await create(world)
      },
      DUPLICATE_ERROR: async (world) => {
        await create(world, { type: "STATIC", amount: undefined })
        await create(world, { type: "STATIC", amount: undefined })
      }
    },
    getQrCode: { DATA_NOT_FOUND: ({ send }) => send("getQrCode", ["qr_none"]) },
    listPayments: { DATA_NOT_FOUND: ({ send }) => send("listPayments", ["qr_none"]) },
    simulatePayment: {
      DATA_NOT_FOUND: ({ send }) => send("simulatePayment", ["qr_none"]),
      INACTIVE_QR_CODE: async (world) => {
        const id = await create(world)
        await world.send("simulatePayment", [id])
        await world.send("simulatePayment", [id])
      }
    },
    listRefunds: { DATA_NOT_FOUND: ({ send }) => send("listRefunds", ["qrpy_none"]) },
    getRefund: { DATA_NOT_FOUND: ({ send }) => send("getRefund", ["qrpy_none", "qrrf_none"]) },
    refundPayment: {
      DATA_NOT_FOUND: (world) => refund(world, "qrpy_none"),
      MAXIMUM_REFUND_AMOUNT_REACHED: async (world) => refund(world, await paid(world), 10_001),
      REFUND_IN_PROGRESS: async (world) => {
        const payment = await paid(world)
        await refund(world, payment)
        await refund(world, payment)
      },
      REFUND_NOT_SUPPORTED: async (world) => refund(world, await paid(world, { channel_code: "ID_LINKAJA" })),
      PARTIAL_REFUND_NOT_SUPPORTED: async (world) => {
        await world.set({ "qr.no_partial_refunds": ["ID_DANA"] })
        await refund(world, await paid(world), 1)
      },
      INELIGIBLE_TRANSACTION: async (world) => {
        const payment = await paid(world)
        await refund(world, payment)
        await world.sandbox.advance(2_000)
        await refund(world, payment)
      },
      CHANNEL_UNAVAILABLE: async (world) => {
        const payment = await paid(world)
        await world.set({ "qr.unavailable_channels": ["ID_DANA"] })
        await refund(world, payment)
      }
    }
  },
  unreachable: { getRefund: { API_VALIDATION_ERROR: NO_FORM } }
})
