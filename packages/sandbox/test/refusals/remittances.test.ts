import { createRemittancesClient } from "@pay/remittances"
import { expect } from "vitest"
import { call } from "../helpers.ts"
import { holdToSpec, type World } from "./suite.ts"

type Part = Pick<World, "send" | "sandbox">
const customer = async ({ sandbox }: Pick<World, "sandbox">, change: object = {}): Promise<string> => {
  const person = {
    reference_id: crypto.randomUUID(),
    type: "INDIVIDUAL",
    individual_detail: { given_names: "Ada", nationality: "ID", date_of_birth: "1990-01-01" },
    addresses: [{ country: "ID", city: "Jakarta", street_line1: "Jl. 1" }],
    mobile_number: "+6281234567",
    ...change
  }
  return (await call(sandbox, "POST", "/customers", person)).body.id
}
const account = (company = "ID_MANDIRI", account_number = "10101010", account_holder_name = "Gustafo Vring") => ({
  type: "BANK_ACCOUNT",
  company,
  country: company.slice(0, 2),
  properties: { account_holder_name, account_number }
})
const order = async (part: Pick<World, "sandbox">, to: object = account()) => ({
  reference_id: "payout-1",
  destination_currency: "IDR" as const,
  destination_amount: 50_000,
  sender_customer_id: await customer(part),
  recipient_customer_id: await customer(part, { identity_accounts: [to] }),
  origin_currency: "IDR" as const,
  origin_amount: "10000",
  description: "Invoice 1"
})
const KEY = { "idempotency-key": "k" }
const create = async (part: Part, change: object = {}, to: object = account(), headers = {}) =>
  part.send("createRemittancePayout", [], { ...(await order(part, to)), ...change }, headers)
const created = async (part: Part): Promise<string> => (await create(part)).body.id

holdToSpec({
  product: "remittances",
  client: createRemittancesClient,
  served: {
    createRemittancePayout: async ({ client, sandbox }) => {
      expect(await client.createRemittancePayout(await order({ sandbox }))).toMatchObject({ status: "ACCEPTED" })
    },
    getRemittancePayout: async ({ client, ...part }) => {
      const id = await created(part)
      expect(await client.getRemittancePayout(id)).toMatchObject({ id, reference_id: "payout-1" })
    },
    cancelRemittancePayout: async ({ client, ...part }) => {
      expect(await client.cancelRemittancePayout(await created(part))).toMatchObject({ status: "CANCELLED" })
    }
  },
  refused: {
    createRemittancePayout: {
      DESTINATION_CURRENCY_NOT_SUPPORTED: (world) => create(world, { destination_currency: "PHP" }),
      AMOUNT_FORMAT_ERROR: (world) => create(world, { destination_amount: "50000.123" }),
      MINIMUM_TRANSFER_LIMIT_ERROR: (world) => create(world, { destination_amount: 9_999 }),
      MAXIMUM_TRANSFER_LIMIT_ERROR: (world) =>
        create(world, { destination_currency: "SGD", destination_amount: 200_001 }, account("SG_BOC")),
      AMOUNT_INCREMENT_NOT_SUPPORTED: (world) =>
        create(world, { destination_currency: "PHP", destination_amount: 10.5 }, account("PH_AUB")),
      ACCOUNT_BLACKLISTED_ERROR: async (world) => {
        await world.set({ "remittances.blacklisted_accounts": ["666"] })
        await create(world, {}, account("ID_BCA", "666"))
      },
      PAYMENT_CHANNEL_DETAIL_ERROR: (world) =>
        create(world, {}, { type: "CREDIT_CARD", company: "VISA", country: "ID", properties: { token_id: "t" } }),
      DUPLICATE_ERROR: async (world) => {
        const request = await order(world)
        await create(world, request, account(), KEY)
        await create(world, request, account(), KEY)
      },
      CUSTOMER_DATA_NOT_FOUND: (world) => create(world, { sender_customer_id: "cust-none" })
    },
    getRemittancePayout: { REMITTANCE_PAYOUT_NOT_FOUND: ({ send }) => send("getRemittancePayout") },
    cancelRemittancePayout: {
      CANCELLATION_NOT_ALLOWED: async (world) => {
        const id = await created(world)
        await world.send("cancelRemittancePayout", [id])
        await world.send("cancelRemittancePayout", [id])
      },
      REMITTANCE_PAYOUT_NOT_FOUND: ({ send }) => send("cancelRemittancePayout")
    }
  },
  unreachable: {
    createRemittancePayout: {
      IDEMPOTENCY_ERROR:
        "A key that was used for another endpoint: no other one of remittances takes keys, and nothing says that products share them.",
      STILL_PROCESSING_ERROR:
        "A request with the key of one that is still being carried out: the sandbox carries out one request at a time."
    }
  }
})
