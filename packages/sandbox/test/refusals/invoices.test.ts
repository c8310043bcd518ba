import { createInvoicesClient } from "@pay/invoices"
import { expect } from "vitest"
import { holdToSpec, NO_BODY, type World } from "./suite.ts"

const order = { external_id: "inv-1", amount: 150_000, currency: "IDR" as const }
const create = ({ send }: Pick<World, "send">, change: object = {}) =>
  send("createInvoice", [], { ...order, ...change })
const cards = (installment_configuration: object) => ({ channel_properties: { cards: { installment_configuration } } })
const terms = (issuer: string) => cards({ allowed_terms: [{ issuer, terms: [3] }] })
const whileSet =
  (settings: object, change: object = {}) =>
  async (world: World) => {
    await world.set(settings)
    await create(world, change)
  }

holdToSpec({
  product: "invoices",
  client: createInvoicesClient,
  served: {
    createInvoice: async ({ client }) => {
      expect(await client.createInvoice(order)).toMatchObject({ status: "PENDING", external_id: "inv-1" })
    },
    getInvoice: async ({ client, send }) => {
      const { body } = await create({ send })
      expect(await client.getInvoice(body.id)).toMatchObject({ id: body.id, status: "PENDING" })
    },
    expireInvoice: async ({ client, send }) => {
      const { body } = await create({ send })
      expect(await client.expireInvoice(body.id)).toMatchObject({ id: body.id, status: "EXPIRED" })
    },
    listInvoices: async ({ client, send }) => {
      const { body } = await create({ send })
      expect(await client.listInvoices({ external_id: "inv-1" })).toMatchObject([{ id: body.id }])
    }
  },
  refused: {
    createInvoice: {
      NO_COLLECTION_METHODS_ERROR: whileSet({ "invoices.no_methods": true }),
      UNAVAILABLE_PAYMENT_METHOD_ERROR: whileSet(
        { "invoices.inactive_methods": ["OVO"] },
        { payment_methods: ["OVO"] }
      ),
      INVALID_REMINDER_TIME: (world) => create(world, { reminder_time: 5, reminder_time_unit: "days" }),
      INSTALLMENT_CONFIGURATION_NOT_AVAILABLE: (world) => create(world, terms("MANDIRI")),
      INSTALLMENT_NOT_ENABLED: whileSet({ "invoices.installments_forbidden": true }, terms("BNI")),
      AMOUNT_BELOW_MINIMUM_LIMIT: (world) => create(world, { ...terms("BNI"), amount: 99_999 }),
      UNIQUE_ACCOUNT_NUMBER_UNAVAILABLE_ERROR: whileSet({ "invoices.no_account_numbers": true }),
      CALLBACK_VIRTUAL_ACCOUNT_NOT_FOUND_ERROR: (world) => create(world, { callback_virtual_account_id: "none" }),
      AVAILABLE_PAYMENT_CODE_NOT_FOUND_ERROR: whileSet({ "invoices.no_payment_codes": true })
    },
    getInvoice: { INVOICE_NOT_FOUND_ERROR: ({ send }) => send("getInvoice") },
    expireInvoice: { INVOICE_NOT_FOUND_ERROR: ({ send }) => send("expireInvoice") }
  },
  unreachable: { getInvoice: { INVALID_JSON_FORMAT: NO_BODY } }
})
