import { createEwalletsClient } from "@pay/ewallets"
import { expect } from "vitest"
import { DAY, dana, HOUR, paid, shopeePay } from "../helpers.ts"
import { drain } from "./drain.ts"
import { holdToSpec, NO_FORM, type World } from "./suite.ts"

const order = {
  reference_id: "order-1",
  currency: "IDR" as const,
  amount: 25_000,
  checkout_method: "ONE_TIME_PAYMENT" as const,
  channel_code: "ID_DANA" as const,
  channel_properties: { success_redirect_url: "https://shop.example/thanks" }
}
const linking = {
  type: "EWALLET" as const,
  reusability: "MULTIPLE_USE" as const,
  customer_id: "cust-1",
  country: "PH" as const,
  reference_id: "link-1",
  ewallet: {
    channel_code: "GRABPAY" as const,
    channel_properties: { success_return_url: "https://shop.example/ok", failure_return_url: "https://shop.example/no" }
  }
}
type Fields = Readonly<Record<string, unknown>>
const charge = ({ send }: Pick<World, "send">, change: Fields = {}) => send("createCharge", [], dana(change))
const link = async ({ send }: Pick<World, "send">): Promise<string> =>
  (await send("createPaymentMethod", [], linking)).body.id
/** A linked wallet that the customer has authorised. */
const linked = async (world: Pick<World, "send" | "sandbox">): Promise<string> => {
  const id = await link(world)
  await world.sandbox.act(id, "approve")
  return id
}
const tokenized = (id: string) => ({
  reference_id: "order-2",
  currency: "PHP",
  amount: 100.5,
  checkout_method: "TOKENIZED_PAYMENT",
  payment_method_id: id
})
const refund = ({ send }: Pick<World, "send">, id: string, amount?: number) =>
  send("refundCharge", [id], amount === undefined ? {} : { amount })
const whileSet =
  (settings: object, act: (world: World) => Promise<unknown> = charge) =>
  async (world: World) => {
    await world.set(settings)
    await act(world)
  }
/** A paid charge, then a setting, then what is done with it. */
const paidThenSet = (settings: object, act: (world: World, id: string) => Promise<unknown>) => async (world: World) => {
  const id = await paid(world.sandbox)
  await world.set(settings)
  await act(world, id)
}
const cancel = ({ send }: World, id: string) => send("voidCharge", [id])
const JENIUS = { channel_code: "ID_JENIUSPAY", channel_properties: { cashtag: "$budi" } }
const MAYA = {
  currency: "PHP",
  amount: 100,
  channel_code: "PH_PAYMAYA",
  channel_properties: {
    success_redirect_url: "https://a.example/1",
    failure_redirect_url: "https://a.example/2",
    cancel_redirect_url: "https://a.example/3"
  }
}

holdToSpec({
  product: "ewallets",
  client: createEwalletsClient,
  served: {
    createCharge: async ({ client }) => {
      expect(await client.createCharge(order)).toMatchObject({ status: "PENDING", reference_id: "order-1" })
    },
    getCharge: async ({ client, sandbox }) => {
      const id = await paid(sandbox)
      expect(await client.getCharge(id)).toMatchObject({ id, status: "SUCCEEDED" })
    },
    voidCharge: async ({ client, sandbox }) => {
      const id = await paid(sandbox)
      expect(await client.voidCharge(id)).toMatchObject({ id, void_status: "PENDING" })
    },
    refundCharge: async ({ client, sandbox }) => {
      expect(await client.refundCharge(await paid(sandbox), { amount: 1_000 })).toMatchObject({ refund_amount: 1_000 })
    },
    listRefunds: async ({ client, sandbox, send }) => {
      const id = await paid(sandbox)
      await refund({ send }, id)
      expect(await client.listRefunds(id)).toMatchObject({ data: [{ charge_id: id }] })
    },
    getRefund: async ({ client, sandbox, send }) => {
      const charge_id = await paid(sandbox)
      const { body } = await refund({ send }, charge_id)
      expect(await client.getRefund(charge_id, body.id)).toMatchObject({ id: body.id, charge_id })
    },
    createPaymentMethod: async ({ client }) => {
      expect(await client.createPaymentMethod(linking)).toMatchObject({ status: "REQUIRES_ACTION" })
    },
    getPaymentMethod: async ({ client, send }) => {
      const id = await link({ send })
      expect(await client.getPaymentMethod(id)).toMatchObject({ id, type: "EWALLET" })
    },
    expirePaymentMethod: async ({ client, send, sandbox }) => {
      const id = await linked({ send, sandbox })
      expect(await client.expirePaymentMethod(id)).toMatchObject({ id, status: "EXPIRED" })
    }
  },
  refused: {
    createCharge: {
      UNSUPPORTED_CURRENCY: (world) => charge(world, { currency: "PHP" }),
      INVALID_PAYMENT_METHOD_ID: ({ send }) => send("createCharge", [], tokenized("pm-none")),
      INVALID_MERCHANT_CREDENTIALS: whileSet({ "ewallets.invalid_credentials": ["ID_DANA"] }),
      INVALID_TOKEN: async (world) => {
        const id = await linked(world)
        await world.send("expirePaymentMethod", [id])
        await world.send("createCharge", [], tokenized(id))
      },
      CHANNEL_NOT_ACTIVATED: whileSet({ "ewallets.inactive_channels": ["ID_DANA"] }),
      CALLBACK_URL_NOT_FOUND: async (world) => {
        await world.sandbox.control("POST", "/webhook-urls", { url: null })
        await charge(world)
      },
      CHARGE_LIMIT_EXCEEDED: async (world) => {
        for (let i = 0; i < 4; i++) await charge(world, JENIUS)
      },
      CHANNEL_UNAVAILABLE: whileSet({ "ewallets.unavailable_channels": ["ID_DANA"] })
    },
    getCharge: {
      INVALID_MERCHANT_CREDENTIALS: paidThenSet({ "ewallets.invalid_credentials": ["ID_DANA"] }, ({ send }, id) =>
        send("getCharge", [id])
      ),
      DATA_NOT_FOUND: ({ send }) => send("getCharge", ["ewc_none"])
    },
    voidCharge: {
      VOID_NOT_SUPPORTED: async (world) =>
        cancel(world, await paid(world.sandbox, dana({ channel_code: "ID_SAKUKU" }))),
      INELIGIBLE_TRANSACTION: async (world) => cancel(world, (await charge(world)).body.id),
      VOID_TEMPORARILY_UNAVAILABLE: async (world) => {
        // Half past midnight in Jakarta.
        await world.sandbox.advance(14.5 * HOUR)
        await cancel(world, await paid(world.sandbox, shopeePay()))
      },
      INELIGIBLE_MERCHANT: paidThenSet({ "ewallets.ineligible_merchant": true }, cancel),
      DATA_NOT_FOUND: (world) => cancel(world, "ewc_none"),
      CHANNEL_UNAVAILABLE: paidThenSet({ "ewallets.unavailable_channels": ["ID_DANA"] }, cancel)
    },
    refundCharge: {
      MAXIMUM_REFUND_AMOUNT_REACHED: async (world) => refund(world, await paid(world.sandbox), 25_001),
      MAXIMUM_REFUND_TRANSACTION_REACHED: async (world) => {
        const id = await paid(world.sandbox, dana(JENIUS))
        await refund(world, id, 1_000)
        await world.sandbox.advance(2_000)
        await refund(world, id, 1_000)
      },
      PARTIAL_REFUND_NOT_SUPPORTED: paidThenSet({ "ewallets.no_partial_refunds": ["ID_DANA"] }, (world, id) =>
        refund(world, id, 1)
      ),
      REFUND_TEMPORARILY_UNAVAILABLE: async (world) => refund(world, await paid(world.sandbox, dana(MAYA)), 50),
      REFUND_NOT_SUPPORTED: async (world) =>
        refund(world, await paid(world.sandbox, dana({ channel_code: "ID_SAKUKU" }))),
      REFUND_IN_PROGRESS: async (world) => {
        const id = await paid(world.sandbox)
        await refund(world, id, 1_000)
        await refund(world, id, 1_000)
      },
      INELIGIBLE_TRANSACTION: async (world) => {
        const id = await paid(world.sandbox)
        await world.sandbox.advance(31 * DAY)
        await refund(world, id)
      },
      INSUFFICIENT_BALANCE: async (world) => {
        const id = await paid(world.sandbox)
        await drain(world.sandbox)
        await refund(world, id)
      },
      DATA_NOT_FOUND: (world) => refund(world, "ewc_none"),
      CHANNEL_UNAVAILABLE: paidThenSet({ "ewallets.unavailable_channels": ["ID_DANA"] }, refund)
    },
    listRefunds: { DATA_NOT_FOUND: ({ send }) => send("listRefunds", ["ewc_none"]) },
    getRefund: { DATA_NOT_FOUND: ({ send }) => send("getRefund", ["ewc_none", "ewr_none"]) },
    createPaymentMethod: {
      CHANNEL_NOT_ACTIVATED: whileSet({ "ewallets.inactive_channels": ["PH_GRABPAY"] }, link),
      CHANNEL_UNAVAILABLE: whileSet({ "ewallets.unavailable_channels": ["PH_GRABPAY"] }, link),
      DUPLICATE_ERROR: async (world) => {
        await link(world)
        await link(world)
      }
    },
    getPaymentMethod: { DATA_NOT_FOUND_ERROR: ({ send }) => send("getPaymentMethod", ["pm-none"]) },
    expirePaymentMethod: {
      INVALID_PAYMENT_METHOD: async (world) => {
        const id = await linked(world)
        await world.send("expirePaymentMethod", [id])
        await world.send("expirePaymentMethod", [id])
      },
      DATA_NOT_FOUND_ERROR: ({ send }) => send("expirePaymentMethod", ["pm-none"]),
      CHANNEL_UNAVAILABLE: async (world) => {
        const id = await linked(world)
        await world.set({ "ewallets.unavailable_channels": ["PH_GRABPAY"] })
        await world.send("expirePaymentMethod", [id])
      }
    }
  },
  unreachable: { getCharge: { API_VALIDATION_ERROR: NO_FORM }, getRefund: { API_VALIDATION_ERROR: NO_FORM } }
})
