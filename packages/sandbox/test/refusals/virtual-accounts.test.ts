import { createVirtualAccountsClient } from "@pay/virtual-accounts"
import { expect } from "vitest"
import { holdToSpec, type World } from "./suite.ts"

type Part = Pick<World, "send" | "sandbox">
const order = { external_id: "va-1", bank_code: "BNI" as const, name: "Michael Chen" }
const create = ({ send }: Pick<World, "send">, change: object = {}) =>
  send("createVirtualAccount", [], { ...order, ...change })
/** An account that the bank has set up. */
const active = async (part: Part, change: object = {}): Promise<string> => {
  const { body } = await create(part, change)
  await part.sandbox.advance(1_000)
  return body.id
}
const CLOSED = { is_closed: true, expected_amount: 50_000 }
const changed =
  (values: object, change: object = {}) =>
  async (world: World) =>
    world.send("updateVirtualAccount", [await active(world, change)], values)
const FUTURE = "2027-01-01T00:00:00Z"
const PAST = "2020-01-01T00:00:00Z"

holdToSpec({
  product: "virtual-accounts",
  client: createVirtualAccountsClient,
  served: {
    createVirtualAccount: async ({ client }) => {
      expect(await client.createVirtualAccount(order)).toMatchObject({ status: "PENDING", bank_code: "BNI" })
    },
    getVirtualAccount: async ({ client, ...part }) => {
      const id = await active(part)
      expect(await client.getVirtualAccount(id)).toMatchObject({ id, status: "ACTIVE" })
    },
    updateVirtualAccount: async ({ client, ...part }) => {
      const id = await active(part)
      expect(await client.updateVirtualAccount(id, { external_id: "va-2" })).toMatchObject({ external_id: "va-2" })
    },
    simulatePayment: async ({ client, ...part }) => {
      await active(part)
      expect(await client.simulatePayment("va-1", { amount: 20_000 })).toMatchObject({ status: "COMPLETED" })
    },
    getPayment: async ({ client, sandbox, send }) => {
      await active({ sandbox, send })
      await send("simulatePayment", ["va-1"], { amount: 20_000 })
      const { webhooks } = await sandbox.control<{ webhooks: ReadonlyArray<{ payload: { payment_id: string } }> }>(
        "GET",
        "/webhooks?event=virtual-account-payment"
      )
      expect(await client.getPayment(webhooks[0]!.payload.payment_id)).toMatchObject({ amount: 20_000 })
    },
    listBanks: async ({ client }) => {
      expect(await client.listBanks()).toContainEqual(expect.objectContaining({ code: "BNI", is_activated: true }))
    }
  },
  refused: {
    createVirtualAccount: {
      VIRTUAL_ACCOUNT_NUMBER_OUTSIDE_RANGE: (world) => create(world, { virtual_account_number: "8808123" }),
      BANK_NOT_SUPPORTED_ERROR: async (world) => {
        await world.set({ "virtual-accounts.unsupported_banks": ["BNI"] })
        await create(world)
      },
      EXPIRATION_DATE_NOT_SUPPORTED_ERROR: async (world) => {
        await world.set({ "virtual-accounts.banks_without_expiry": ["BNI"] })
        await create(world, { expiration_date: FUTURE })
      },
      CLOSED_VA_NOT_SUPPORTED_ERROR: async (world) => {
        await world.set({ "virtual-accounts.open_only_banks": ["BNI"] })
        await create(world, CLOSED)
      },
      EXPIRATION_DATE_INVALID_ERROR: (world) => create(world, { expiration_date: PAST }),
      SUGGESTED_AMOUNT_NOT_SUPPORTED_ERROR: (world) => create(world, { suggested_amount: 1 }),
      EXPECTED_AMOUNT_REQUIRED_ERROR: (world) => create(world, { is_closed: true }),
      DUPLICATE_CALLBACK_VIRTUAL_ACCOUNT_ERROR: async (world) => {
        await create(world, { virtual_account_number: "9999100101" })
        await create(world, { virtual_account_number: "9999100101" })
      },
      MINIMUM_EXPECTED_AMOUNT_ERROR: (world) => create(world, { ...CLOSED, expected_amount: 0.5 }),
      MAXIMUM_EXPECTED_AMOUNT_ERROR: (world) => create(world, { ...CLOSED, expected_amount: 50_000_000_001 }),
      CALLBACK_VIRTUAL_ACCOUNT_NAME_NOT_ALLOWED_ERROR: (world) => create(world, { name: "Bank Mandiri" }),
      DESCRIPTION_NOT_SUPPORTED_ERROR: (world) => create(world, { description: "x" }),
      MINIMUM_AMOUNT_ERROR_ERROR: (world) => create(world, { bank_code: "BCA", min_amount: 5, max_amount: 4 }),
      MAXIMUM_AMOUNT_ERROR_ERROR: (world) => create(world, { bank_code: "BCA", max_amount: 1_000_000_000_000 }),
      FEATURE_NOT_SUPPORTED_ERROR: (world) => create(world, { min_amount: 1 }),
      CHANNEL_UNAVAILABLE: async (world) => {
        await world.set({ "virtual-accounts.unavailable_banks": ["BNI"] })
        await create(world)
      }
    },
    getVirtualAccount: { CALLBACK_VIRTUAL_ACCOUNT_NOT_FOUND_ERROR: ({ send }) => send("getVirtualAccount") },
    getPayment: { CALLBACK_VIRTUAL_ACCOUNT_PAYMENT_NOT_FOUND_ERROR: ({ send }) => send("getPayment") },
    simulatePayment: {
      CALLBACK_VIRTUAL_ACCOUNT_NOT_FOUND_ERROR: ({ send }) => send("simulatePayment", ["none"], { amount: 1 })
    },
    updateVirtualAccount: {
      BANK_NOT_SUPPORTED_ERROR: async (world) => {
        const id = await active(world)
        await world.set({ "virtual-accounts.unsupported_banks": ["BNI"] })
        await world.send("updateVirtualAccount", [id], { external_id: "x" })
      },
      EXPIRATION_DATE_NOT_SUPPORTED_ERROR: async (world) => {
        const id = await active(world)
        await world.set({ "virtual-accounts.banks_without_expiry": ["BNI"] })
        await world.send("updateVirtualAccount", [id], { expiration_date: FUTURE })
      },
      SUGGESTED_AMOUNT_NOT_SUPPORTED_ERROR: changed({ suggested_amount: 1 }),
      INACTIVE_VIRTUAL_ACCOUNT_ERROR: async (world) => {
        const id = await active(world)
        await world.send("updateVirtualAccount", [id], { expiration_date: PAST })
        await world.send("updateVirtualAccount", [id], { external_id: "x" })
      },
      MINIMUM_EXPECTED_AMOUNT_ERROR: changed({ expected_amount: 0.5 }, CLOSED),
      MAXIMUM_EXPECTED_AMOUNT_ERROR: changed({ expected_amount: 50_000_000_001 }, CLOSED),
      DESCRIPTION_NOT_SUPPORTED_ERROR: changed({ description: "x" }),
      MINIMUM_AMOUNT_ERROR_ERROR: changed({ min_amount: 5, max_amount: 4 }, { bank_code: "BCA" }),
      MAXIMUM_AMOUNT_ERROR_ERROR: changed({ max_amount: 1_000_000_000_000 }, { bank_code: "BCA" }),
      FEATURE_NOT_SUPPORTED_ERROR: changed({ min_amount: 1 }),
      CALLBACK_VIRTUAL_ACCOUNT_NOT_FOUND_ERROR: ({ send }) => send("updateVirtualAccount", ["none"], {})
    }
  },
  unreachable: {
    updateVirtualAccount: {
      VIRTUAL_ACCOUNT_NUMBER_OUTSIDE_RANGE: "An update has no number: the field belongs to the creation only.",
      EXPECTED_AMOUNT_REQUIRED_ERROR: "An update cannot close an account, nor take the amount of a closed one away.",
      EXPIRATION_DATE_INVALID_ERROR:
        "The reference allows a past expiry, to expire the account at once, and refuses it in its table: it is taken."
    }
  }
})
