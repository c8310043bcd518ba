import { createDisbursementsClient } from "@pay/disbursements"
import { expect } from "vitest"
import { drain } from "./drain.ts"
import { holdToSpec, NO_BODY, type World } from "./suite.ts"

const order = {
  external_id: "disb-1",
  bank_code: "BNI",
  account_holder_name: "Michael Chen",
  account_number: "1234567890",
  description: "Salary",
  amount: 50_000
}
const item = {
  amount: 20_000,
  bank_code: "BCA",
  bank_account_name: "Fadlan",
  bank_account_number: "1234567890",
  description: "Batch",
  external_id: "item"
}
const batch = { reference: "batch-1", disbursements: [item] }
const create = ({ send }: Pick<World, "send">, change: object = {}, headers = {}) =>
  send("createDisbursement", [], { ...order, ...change }, headers)
const KEY = { "x-idempotency-key": "k" }

holdToSpec({
  product: "disbursements",
  client: createDisbursementsClient,
  served: {
    createDisbursement: async ({ client }) => {
      expect(await client.createDisbursement(order)).toMatchObject({ status: "PENDING", external_id: "disb-1" })
    },
    getDisbursement: async ({ client, send }) => {
      const { body } = await create({ send })
      expect(await client.getDisbursement(body.id)).toMatchObject({ id: body.id, amount: 50_000 })
    },
    listDisbursements: async ({ client, send }) => {
      const { body } = await create({ send })
      expect(await client.listDisbursements({ external_id: "disb-1" })).toMatchObject([{ id: body.id }])
    },
    listDisbursementBanks: async ({ client }) => {
      expect(await client.listDisbursementBanks()).toContainEqual(expect.objectContaining({ code: "BCA" }))
    },
    createBatchDisbursement: async ({ client }) => {
      expect(await client.createBatchDisbursement(batch)).toMatchObject({
        status: "UPLOADING",
        total_uploaded_count: 1
      })
    }
  },
  refused: {
    createDisbursement: {
      DISBURSEMENT_DESCRIPTION_NOT_FOUND_ERROR: (world) => create(world, { description: undefined }),
      DIRECT_DISBURSEMENT_BALANCE_INSUFFICIENT_ERROR: async (world) => {
        await drain(world.sandbox)
        await create(world)
      },
      DUPLICATE_TRANSACTION_ERROR: async (world) => {
        await create(world, {}, KEY)
        await create(world, {}, KEY)
      },
      BANK_CODE_NOT_SUPPORTED_ERROR: (world) => create(world, { bank_code: "NOBANK" }),
      RECIPIENT_ACCOUNT_NUMBER_ERROR: (world) => create(world, { bank_code: "BCA", account_number: "123" }),
      RECIPIENT_AMOUNT_ERROR: (world) => create(world, { amount: 9_999 }),
      MAXIMUM_TRANSFER_LIMIT_ERROR: (world) => create(world, { amount: 2_000_000_000_000 }),
      INVALID_DESTINATION: async (world) => {
        await world.set({ "disbursements.invalid_accounts": ["666"] })
        await create(world, { account_number: "666" })
      }
    },
    createBatchDisbursement: {
      DUPLICATE_TRANSACTION_ERROR: async ({ send }) => {
        await send("createBatchDisbursement", [], batch, KEY)
        await send("createBatchDisbursement", [], batch, KEY)
      },
      BATCH_DISBURSEMENT_MAXIMUM_ROWS_LIMIT_EXCEEDED_ERROR: ({ send }) =>
        send("createBatchDisbursement", [], { ...batch, disbursements: Array.from({ length: 1_001 }, () => item) })
    },
    getDisbursement: { DIRECT_DISBURSEMENT_NOT_FOUND_ERROR: ({ send }) => send("getDisbursement") },
    listDisbursements: {
      DIRECT_DISBURSEMENT_NOT_FOUND_ERROR: ({ send }) => send("listDisbursements", [], { external_id: "none" })
    }
  },
  unreachable: {
    createDisbursement: {
      BANK_CODE_NOT_SUPPORTED:
        "The reference lists it beside BANK_CODE_NOT_SUPPORTED_ERROR with the same meaning; the sandbox answers the latter."
    },
    getDisbursement: { INVALID_JSON_FORMAT: NO_BODY }
  }
})
