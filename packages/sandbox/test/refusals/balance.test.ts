import { createBalanceClient } from "@pay/balance"
import { expect } from "vitest"
import { paid } from "../helpers.ts"
import { holdToSpec, NO_FORM } from "./suite.ts"

holdToSpec({
  product: "balance",
  client: createBalanceClient,
  served: {
    getBalance: async ({ sandbox, client }) => {
      await paid(sandbox)
      expect(await client.getBalance({ currency: "IDR" })).toMatchObject({ balance: 1_000_025_000 })
    },
    listTransactions: async ({ sandbox, client }) => {
      const id = await paid(sandbox)
      expect(await client.listTransactions({ product_id: id })).toMatchObject({ data: [{ product_id: id }] })
    },
    getTransaction: async ({ sandbox, client, send }) => {
      const id = await paid(sandbox)
      const { body } = await send("listTransactions", [], { product_id: id })
      expect(await client.getTransaction(body.data[0].id)).toMatchObject({ product_id: id, status: "SUCCESS" })
    }
  },
  refused: {
    getBalance: { API_VALIDATION_ERROR: ({ send }) => send("getBalance", [], { account_type: "GOLD" }) },
    getTransaction: {
      FEATURE_NOT_AVAILABLE: async ({ set, send }) => {
        await set({ "balance.transactions_unavailable": true })
        await send("getTransaction", ["txn_none"])
      },
      TRANSACTION_NOT_FOUND: ({ send }) => send("getTransaction", ["txn_none"])
    },
    listTransactions: {
      FEATURE_NOT_AVAILABLE: async ({ set, send }) => {
        await set({ "balance.transactions_unavailable": true })
        await send("listTransactions")
      }
    }
  },
  unreachable: { getTransaction: { API_VALIDATION_ERROR: NO_FORM } }
})
