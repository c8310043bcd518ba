import { createReportsClient } from "@pay/reports"
import { expect } from "vitest"
import { holdToSpec, NO_FORM, type World } from "./suite.ts"

const order = ({ send }: Pick<World, "send">, change: object = {}) =>
  send("createReport", [], { type: "TRANSACTIONS", ...change })

holdToSpec({
  product: "reports",
  client: createReportsClient,
  served: {
    createReport: async ({ client }) => {
      expect(await client.createReport({ type: "TRANSACTIONS" })).toMatchObject({ status: "PENDING" })
    },
    getReport: async ({ client, send, sandbox }) => {
      const { body } = await order({ send })
      await sandbox.advance(5_000)
      expect(await client.getReport(body.id)).toMatchObject({ id: body.id, status: "COMPLETED" })
    }
  },
  refused: {
    createReport: {
      INVALID_DATE_RANGE: (world) => order(world, { filter: { from: "2025-12-15T03:00:00Z" } }),
      FEATURE_NOT_AVAILABLE: async (world) => {
        await world.set({ "reports.unavailable": true })
        await order(world)
      }
    },
    getReport: {
      FEATURE_NOT_AVAILABLE: async ({ set, send }) => {
        await set({ "reports.unavailable": true })
        await send("getReport", ["report_none"])
      },
      TRANSACTION_NOT_FOUND: ({ send }) => send("getReport", ["report_none"])
    }
  },
  unreachable: { getReport: { API_VALIDATION_ERROR: NO_FORM } }
})
