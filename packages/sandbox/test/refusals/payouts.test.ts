import { createPayoutsClient } from "@pay/payouts"
import { expect } from "vitest"
import { drain } from "./drain.ts"
import { holdToSpec, type World } from "./suite.ts"

type Part = Pick<World, "send">
const order = {
  reference_id: "pay-1",
  channel_code: "PH_GCASH",
  channel_properties: { account_holder_name: "Maria Santos", account_number: "09171234567" },
  amount: 90.5,
  currency: "PHP" as const
}
const link = { external_id: "link-1", amount: 50_000, email: "a@b.example" }
const create = ({ send }: Part, change: object = {}, headers = {}) =>
  send("createPayout", [], { ...order, ...change }, headers)
const created = async (part: Part): Promise<string> => (await create(part)).body.id
const linked = async ({ send }: Part): Promise<string> => (await send("createPayoutLink", [], link)).body.id
const forbidden = (operation: string, path: ReadonlyArray<string>, given?: object) => async (world: World) => {
  await world.set({ "payouts.links_forbidden": true })
  await world.send(operation, path, given)
}

holdToSpec({
  product: "payouts",
  client: createPayoutsClient,
  served: {
    createPayout: async ({ client }) => {
      expect(await client.createPayout(order)).toMatchObject({ status: "ACCEPTED", amount: 90.5 })
    },
    getPayout: async ({ client, send }) => {
      const id = await created({ send })
      expect(await client.getPayout(id)).toMatchObject({ id, status: "ACCEPTED" })
    },
    listPayouts: async ({ client, send }) => {
      const id = await created({ send })
      expect(await client.listPayouts({ reference_id: "pay-1" })).toMatchObject({ data: [{ id }] })
    },
    cancelPayout: async ({ client, send }) => {
      expect(await client.cancelPayout(await created({ send }))).toMatchObject({ status: "CANCELLED" })
    },
    listPayoutChannels: async ({ client }) => {
      const found = await client.listPayoutChannels({ currency: "PHP" })
      expect(found).toContainEqual(expect.objectContaining({ channel_code: "PH_GCASH" }))
    },
    createPayoutLink: async ({ client }) => {
      expect(await client.createPayoutLink(link)).toMatchObject({ status: "PENDING", amount: 50_000 })
    },
    getPayoutLink: async ({ client, send }) => {
      const id = await linked({ send })
      expect(await client.getPayoutLink(id)).toMatchObject({ id, status: "PENDING" })
    },
    voidPayoutLink: async ({ client, send }) => {
      expect(await client.voidPayoutLink(await linked({ send }))).toMatchObject({ status: "VOIDED" })
    }
  },
  refused: {
    createPayout: {
      DUPLICATE_ERROR: async (world) => {
        await create(world, {}, { "idempotency-key": "k" })
        await create(world, {}, { "idempotency-key": "k" })
      },
      CHANNEL_CODE_NOT_SUPPORTED: (world) => create(world, { channel_code: "PH_NOBANK" }),
      MINIMUM_TRANSFER_LIMIT_ERROR: (world) => create(world, { amount: 0.99 }),
      MAXIMUM_TRANSFER_LIMIT_ERROR: (world) => create(world, { amount: 100_000_001 }),
      AMOUNT_INCREMENT_NOT_SUPPORTED: (world) => create(world, { channel_code: "PH_AUB", amount: 1.5 })
    },
    getPayout: { DATA_NOT_FOUND: ({ send }) => send("getPayout", ["disb-none"]) },
    cancelPayout: {
      CANCELLATION_NOT_ALLOWED: async (world) => {
        const id = await created(world)
        await world.sandbox.advance(5_000)
        await world.send("cancelPayout", [id])
      },
      DATA_NOT_FOUND: ({ send }) => send("cancelPayout", ["disb-none"])
    },
    createPayoutLink: {
      INSUFFICIENT_BALANCE: async (world) => {
        await drain(world.sandbox)
        await linked(world)
      },
      DUPLICATE_PAYOUT_ERROR: async (world) => {
        await linked(world)
        await linked(world)
      },
      UNAUTHORIZED_MERCHANT_ERROR: forbidden("createPayoutLink", [], link)
    },
    getPayoutLink: {
      UNAUTHORIZED_MERCHANT_ERROR: forbidden("getPayoutLink", ["none"]),
      PAYOUT_NOT_FOUND_ERROR: ({ send }) => send("getPayoutLink")
    },
    voidPayoutLink: {
      CLAIMED_PAYOUT_ERROR: async (world) => {
        const id = await linked(world)
        await world.sandbox.act(id, "approve")
        await world.send("voidPayoutLink", [id])
      },
      UNAUTHORIZED_MERCHANT_ERROR: forbidden("voidPayoutLink", ["none"]),
      PAYOUT_NOT_FOUND_ERROR: ({ send }) => send("voidPayoutLink")
    }
  }
})
