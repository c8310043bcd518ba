/** Every operation of every product, called once through its generated method over a real socket. */
import type { ClientConfig } from "@pay/core"
import type { OperationFacts } from "@pay/core/operation"
import { check, type WireSchema } from "@pay/core/schema"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { resolveLocal } from "../src/cases.ts"
import type { Json } from "../src/load.ts"
import type { OperationModel, ProductModel } from "../src/model.ts"
import { optionHeaders, optionName, parametersIn, pascal, pathParameters } from "../src/names.ts"
import { argumentsOf, paginated } from "../src/print-client.ts"
import { bodyExamples, load, products, successOf } from "./documented.ts"
import { loopback } from "./loopback.ts"
import { firstFit, sample } from "./samples.ts"

type Method = (...args: ReadonlyArray<unknown>) => Promise<unknown>
type Methods = Readonly<Record<string, Method>>
type Pages = Readonly<Record<string, (...args: ReadonlyArray<unknown>) => AsyncIterable<unknown>>>
interface Client {
  readonly methods: Methods
  readonly pages: Pages
}

const inputOf = (model: ProductModel, operation: OperationModel, facts: OperationFacts) => {
  const schemaOf = (name: string): WireSchema => facts.params?.find((one) => one.name === name)?.schema ?? {}
  const valueFor = (name: string, schema: Json): unknown =>
    resolveLocal(schema, model.bundle.schemas).example ?? sample(schemaOf(name))
  const path = pathParameters(operation).map((name) => {
    const parameter = parametersIn(operation, "path").find((one) => one.name === name)
    return [name, String(valueFor(name, parameter?.schema ?? null))] as const
  })
  const query = parametersIn(operation, "query").map((one) => [one.name, valueFor(one.name, one.schema)] as const)
  const options = optionHeaders(operation).map((one) => [optionName(one.name), String(valueFor(one.name, one.schema))])
  const body = facts.body === undefined ? undefined : firstFit(facts.body.schema, bodyExamples(model, operation))
  return {
    path: Object.fromEntries(path),
    query: Object.fromEntries(query),
    options: Object.fromEntries(options),
    body
  }
}

const config: Omit<ClientConfig, "baseUrl"> = {
  apiKey: "xnd_development_key",
  callsPerMinute: false,
  retries: 0,
  snap: {
    partnerId: "partner",
    signer: { sign: async () => ({ "X-TIMESTAMP": "2026-01-02T03:04:05+07:00", "X-SIGNATURE": "signature" }) }
  }
}

describe.each(products)("$name", (model) => {
  let facts: Readonly<Record<string, OperationFacts>>
  let server: Awaited<ReturnType<typeof loopback>>
  let client: Client
  beforeAll(async () => {
    facts = await load(model.name, "generated/operations.ts")
    server = await loopback(Object.values(facts), (table) => successOf(model, table))
    const made = await load<Record<string, (config: ClientConfig) => Methods>>(model.name, "index.ts")
    const create = made[`create${pascal(model.name)}Client`]
    if (create === undefined) throw new Error(`${model.name} has no client`)
    const methods = create({ ...config, baseUrl: server.url })
    client = { methods, pages: methods as unknown as Pages }
  })
  afterAll(() => server[Symbol.asyncDispose]())

  const callOf = (operation: OperationModel) => {
    const table = facts[operation.id]
    if (table === undefined) throw new Error(`${operation.id} is not in the table`)
    const input = inputOf(model, operation, table)
    expect(table.body === undefined || input.body !== undefined, "the spec has no example of this body").toBe(true)
    const values: Record<string, unknown> = { ...input, options: input.options }
    const path = pathParameters(operation)
    const args = argumentsOf(operation).map((name, i) => (i < path.length ? input.path[path[i] ?? ""] : values[name]))
    return { table, input, args }
  }

  test.each(model.operations.map((operation) => [operation.id, operation] as const))("%s", async (id, operation) => {
    const { table, input, args } = callOf(operation)
    const answer = successOf(model, table)

    const value = await client.methods[id]?.(...args)

    const arrived = server.take()
    expect(arrived).toHaveLength(1)
    const [request] = arrived
    expect(request?.problems).toEqual([])
    expect(request?.operation.id).toBe(table.id)
    expect(request?.path).toEqual(input.path)
    expect(request?.query).toEqual(input.query)
    if (table.body?.type !== "multipart") expect(request?.body).toEqual(input.body)
    expect(request?.headers.authorization).toMatch(table.auth === "none" ? /^$/ : /^Basic /)
    if (table.auth === "snap")
      expect(request?.headers).toMatchObject({ "x-signature": "signature", "x-partner-id": "partner" })
    if (table.idempotency !== undefined)
      expect(request?.headers[table.idempotency.header.toLowerCase()]).toEqual(expect.any(String))
    if (answer.body instanceof Blob) {
      expect(value).toBeInstanceOf(Blob)
      expect((value as Blob).type).toBe(answer.body.type)
      expect(await (value as Blob).bytes()).toEqual(await answer.body.bytes())
    } else {
      expect(value).toEqual(answer.body)
      for (const schema of Object.values(table.success).slice(0, 1))
        if (schema !== null) expect(check(schema, value)).toEqual([])
    }
  })

  const lists = model.operations.filter(paginated)
  test.skipIf(lists.length === 0).each(lists.map((operation) => [`${operation.id}All`, operation] as const))(
    "%s gives the items of a page",
    async (id, operation) => {
      const { args } = callOf(operation)
      for await (const item of client.pages[id]?.(...args) ?? []) {
        expect(item).toBeTypeOf("object")
        break
      }
      expect(server.take()[0]?.problems).toEqual([])
    }
  )
})

test("all operations of the specs are called", () => {
  expect(products.flatMap((model) => model.operations).length).toBeGreaterThan(130)
})
