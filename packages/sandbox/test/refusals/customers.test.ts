import { createCustomersClient } from "@pay/customers"
import { expect } from "vitest"
import { holdToSpec, type World } from "./suite.ts"

const person = {
  reference_id: "cust-1",
  type: "INDIVIDUAL" as const,
  individual_detail: { given_names: "Budi", surname: "Santoso" }
}
const flat = { reference_id: "cust-1", given_names: "Budi", mobile_number: "+6287774441111" }
const FLAT_VERSION = { "api-version": "2020-05-19" }
const create = ({ send }: Pick<World, "send">, change: object = {}, headers = {}) =>
  send("createCustomer", [], { ...person, ...change }, headers)
const createFlat = ({ send }: Pick<World, "send">, change: object = {}, headers = {}) =>
  send("createFlatCustomer", [], { ...flat, ...change }, { ...FLAT_VERSION, ...headers })

holdToSpec({
  product: "customers",
  client: createCustomersClient,
  served: {
    createCustomer: async ({ client }) => {
      expect(await client.createCustomer(person)).toMatchObject({ reference_id: "cust-1", email: null })
    },
    createFlatCustomer: async ({ client }) => {
      expect(await client.createFlatCustomer(flat)).toMatchObject({ reference_id: "cust-1", given_names: "Budi" })
    },
    getCustomer: async ({ client, send }) => {
      const { body } = await create({ send })
      expect(await client.getCustomer(body.id)).toMatchObject({ id: body.id })
    },
    getCustomerByReferenceId: async ({ client, send }) => {
      const { body } = await create({ send })
      expect(await client.getCustomerByReferenceId({ reference_id: "cust-1" })).toMatchObject({
        data: [{ id: body.id }]
      })
    },
    updateCustomer: async ({ client, send }) => {
      const { body } = await create({ send })
      expect(await client.updateCustomer(body.id, { email: "b@shop.example" })).toMatchObject({
        email: "b@shop.example"
      })
    }
  },
  refused: {
    createCustomer: {
      DUPLICATE_ERROR: async (world) => {
        await create(world)
        await create(world)
      },
      IDEMPOTENCY_ERROR: async (world) => {
        await create(world, {}, { "idempotency-key": "k" })
        await create(world, { email: "b@shop.example" }, { "idempotency-key": "k" })
      }
    },
    createFlatCustomer: {
      DUPLICATE_ERROR: async (world) => {
        await createFlat(world)
        await createFlat(world)
      },
      IDEMPOTENCY_ERROR: async (world) => {
        await createFlat(world, {}, { "idempotency-key": "k" })
        await createFlat(world, { given_names: "Ada" }, { "idempotency-key": "k" })
      }
    },
    getCustomerByReferenceId: { API_VALIDATION_ERROR: ({ send }) => send("getCustomerByReferenceId") },
    getCustomer: {
      API_VALIDATION_ERROR: ({ send }) => send("getCustomer", ["c"], undefined, { "api-version": "2019-01-01" }),
      DATA_NOT_FOUND: ({ send }) => send("getCustomer", ["cust-none"])
    },
    updateCustomer: { DATA_NOT_FOUND: ({ send }) => send("updateCustomer", ["cust-none"], { email: "b@shop.example" }) }
  }
})
