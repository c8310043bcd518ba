import { expect, it } from "vitest"
import { call, DAY, open } from "./helpers.ts"

const person = (change: object = {}) => ({
  reference_id: "cust-1",
  type: "INDIVIDUAL",
  individual_detail: { given_names: "Budi", surname: "Santoso" },
  email: "budi@shop.example",
  ...change
})

it("keeps a customer, found by id and by reference, with every unset field told", async () => {
  const sandbox = await open()
  const { body } = await call(sandbox, "POST", "/customers", person())
  expect(body).toMatchObject({
    type: "INDIVIDUAL",
    email: "budi@shop.example",
    business_detail: null,
    addresses: [],
    mobile_number: null
  })
  expect(body.id).toMatch(/^cust-/)
  expect((await call(sandbox, "GET", `/customers/${body.id}`)).body).toEqual(body)
  expect((await call(sandbox, "GET", "/customers?reference_id=cust-1")).body).toEqual({ data: [body], has_more: false })
  expect((await call(sandbox, "GET", "/customers?reference_id=none")).body).toEqual({ data: [], has_more: false })
  expect((await call(sandbox, "GET", "/customers/none")).body.error_code).toBe("DATA_NOT_FOUND")
})

it("replaces the fields that are sent, and empties those that are null", async () => {
  const sandbox = await open()
  const { body } = await call(sandbox, "POST", "/customers", person({ addresses: [{ country: "ID" }] }))
  const change = (fields: object) => call(sandbox, "PATCH", `/customers/${body.id}`, fields)
  const changed = await change({ individual_detail: { given_names: "Budi" }, email: null, addresses: null })
  expect(changed.body).toMatchObject({
    individual_detail: { given_names: "Budi" },
    email: null,
    addresses: [],
    reference_id: "cust-1"
  })
  expect(changed.body.individual_detail).not.toHaveProperty("surname")
  expect((await change({ business_detail: { business_name: "X", business_type: "TRUST" } })).body.errors[0].path).toBe(
    "business_detail"
  )
  expect((await change({ reference_id: "other" })).body.reference_id).toBe("cust-1")
})

it("refuses a used reference, and replays a used key", async () => {
  const sandbox = await open()
  const create = (body: object, key: string) => call(sandbox, "POST", "/customers", body, { "idempotency-key": key })
  const first = await create(person(), "k-1")
  expect((await create(person(), "k-1")).body).toEqual(first.body)
  const mismatch = await create(person({ email: "x@y.example" }), "k-1")
  expect([mismatch.status, mismatch.body.error_code]).toEqual([409, "IDEMPOTENCY_ERROR"])
  const duplicate = await create(person(), "k-2")
  expect([duplicate.status, duplicate.body.error_code]).toEqual([409, "DUPLICATE_ERROR"])
  expect((await create(person(), "k-2")).body).toEqual(duplicate.body)
  expect((await create(person(), "x".repeat(101))).body.errors[0].path).toBe("IDEMPOTENCY-KEY")
  await sandbox.advance(DAY)
  expect((await create(person(), "k-1")).body.error_code).toBe("DUPLICATE_ERROR")
})

it("speaks both versions of the request", async () => {
  const sandbox = await open()
  const flat = { reference_id: "flat", given_names: "John", mobile_number: "+6287774441111" }
  const { body } = await call(sandbox, "POST", "/customers", flat, { "api-version": "2020-05-19" })
  expect(body).toMatchObject({ reference_id: "flat", given_names: "John" })
  expect((await call(sandbox, "GET", `/customers/${body.id}`)).body).toMatchObject({
    type: "INDIVIDUAL",
    individual_detail: { given_names: "John" }
  })
  const wrong = await call(sandbox, "POST", "/customers", person({ reference_id: "x" }), {
    "api-version": "2019-01-01"
  })
  expect(wrong.body.errors[0].path).toBe("API-VERSION")
  expect((await call(sandbox, "POST", "/customers", { ...flat, reference_id: "no-header" })).status).toBe(200)
})
