/** Operations of each retry safety, as the generator would write them. */
import type { Operation, ProductFacts } from "../../src/operation.ts"

export const product: ProductFacts = { name: "test", title: "Test", origin: "https://gateway.invalid", shape: "cloud" }

interface Types {
  readonly path: { readonly id: string }
  readonly body: unknown
  readonly success: { readonly id: string; readonly amount?: number }
  readonly code: "API_VALIDATION_ERROR" | "DUPLICATE_ERROR" | "BUSY" | "SERVER_ERROR" | "DATA_NOT_FOUND"
}

const answer = {
  type: "object",
  properties: { id: { type: "string" }, amount: { type: "number" } },
  required: ["id"]
} as const
const errors = {
  "400": { API_VALIDATION_ERROR: { retry: "after-change" }, BUSY: { retry: "later" } },
  "404": { DATA_NOT_FOUND: {} },
  "409": { DUPLICATE_ERROR: { retry: "lookup" } },
  "500": { SERVER_ERROR: {} }
} as const

const body = {
  type: "json",
  required: true,
  schema: {
    type: "object",
    properties: {
      reference_id: { type: "string", maxLength: 10 },
      currency: { enum: ["IDR", "PHP"] },
      amount: { type: "number", minimum: 1, money: "currency" },
      card: { type: "string", secret: true }
    },
    required: ["reference_id", "amount"],
    closed: true
  }
} as const

/** A write that takes no key and must never be repeated once it may have arrived. */
export const charge: Operation<Types> = {
  id: "test.charge",
  method: "POST",
  path: "/charges",
  body,
  success: { "200": answer },
  errors,
  shape: "cloud",
  retry: "never",
  lookup: { operation: "find", with: { "query.reference_id": "body.reference_id" }, read: () => find }
}
/** The same with an idempotency key whose answer is replayed. */
export const keyed: Operation<Types> = {
  ...charge,
  id: "test.keyed",
  retry: "keyed",
  idempotency: { header: "Idempotency-key", reuse: "replay", maxLength: 40 }
}
/** A write that the provider refuses a second time. */
export const natural: Operation<Types> = {
  ...charge,
  id: "test.natural",
  retry: "natural-key",
  naturalKey: { fields: ["body.reference_id"], refusedWith: "DUPLICATE_ERROR" }
}
export const read: Operation<Types> = {
  id: "test.read",
  method: "GET",
  path: "/charges/{id}",
  params: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
  success: { "200": answer },
  errors,
  shape: "cloud",
  retry: "read"
}
export const find: Operation = {
  id: "test.find",
  method: "GET",
  path: "/charges",
  params: [
    { name: "reference_id", in: "query", schema: { type: "string" } },
    { name: "after_id", in: "query", schema: { type: "string" } }
  ],
  success: { "200": { type: "object", required: ["data"] } },
  errors: {},
  shape: "cloud",
  retry: "read",
  pagination: { style: "after-id", items: "data", more: "has_more", next: { query: "after_id", from: "last.id" } }
}

export const order = { reference_id: "order-1", currency: "IDR", amount: 25_000 }
