/** The checked-in specs: their examples fit their schemas, and what they promise the runtime is coherent. */
import { resolve } from "node:path"
import { check, open, orNull, valueAt, type WireSchema } from "@pay/core/schema"
import { describe, expect, test } from "vitest"
import { bundle } from "../src/bundle.ts"
import { productFiles } from "../src/generate.ts"
import { isObject, type Json, type JsonObject, SpecSet } from "../src/load.ts"
import { modelOf } from "../src/model.ts"
import { flat, type Source } from "../src/source.ts"
import { answerSchema, type Names, requestSchema } from "../src/wire.ts"

const specs = new SpecSet(resolve(import.meta.dirname, "../../specs"))
const products = productFiles(specs).map((name) => ({ name, bundled: bundle(specs, specs.read(name)) }))

const opened = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(opened)
    : typeof value === "object" && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .filter(([key]) => key !== "closed")
            .map(([key, child]) => [key, opened(child)])
        )
      : value

// The printed text is what the packages get, so the test reads exactly that.
const schemaOf = (
  print: (schema: Json | undefined, names: Names) => Source,
  schema: Json,
  schemas: Readonly<Record<string, JsonObject>>
): WireSchema => {
  const names: Names = {
    ref: (component) => print(schemas[component], names),
    schema: (component) => schemas[component]
  }
  return new Function("open", "orNull", `return ${flat(print(schema, names))}`)(open, orNull) as WireSchema
}

interface Example {
  readonly title: string
  readonly schema: Json
  readonly value: Json
  readonly received: boolean
}

const examplesOf = (media: Json | undefined, title: string, received: boolean): ReadonlyArray<Example> => {
  if (!isObject(media) || !isObject(media.examples)) return []
  return Object.entries(media.examples).flatMap(([name, example]) =>
    isObject(example) && example["x-pay-wrong"] === undefined && media.schema !== undefined
      ? [{ title: `${title} › ${name}`, schema: media.schema, value: example.value ?? null, received }]
      : []
  )
}

const contents = (node: Json | undefined): ReadonlyArray<Json> =>
  isObject(node) && isObject(node.content) ? Object.values(node.content) : []

const allExamples = (doc: JsonObject): ReadonlyArray<Example> => {
  const out: Array<Example> = []
  for (const [section, received] of [
    ["paths", false],
    ["webhooks", true]
  ] as const) {
    for (const [route, item] of Object.entries(isObject(doc[section]) ? doc[section] : {})) {
      for (const [method, operation] of Object.entries(isObject(item) ? item : {})) {
        if (!isObject(operation)) continue
        for (const media of contents(operation.requestBody))
          out.push(...examplesOf(media, `${method} ${route} request`, received))
        for (const [status, response] of Object.entries(isObject(operation.responses) ? operation.responses : {})) {
          if (status.startsWith("2"))
            for (const media of contents(response)) out.push(...examplesOf(media, `${method} ${route} ${status}`, true))
        }
      }
    }
  }
  return out
}

describe.each(products)("$name", ({ bundled }) => {
  const examples = allExamples(bundled.doc)

  test.skipIf(examples.length === 0).each(examples)(
    "the example $title fits its schema",
    ({ schema, value, received }) => {
      const whole = schemaOf(requestSchema, schema, bundled.schemas)
      if (!received) return expect(check(whole, value)).toEqual([])
      // What a client decodes, and beyond it every limit; an optional field that comes as null is as good as absent.
      expect(check(schemaOf(answerSchema, schema, bundled.schemas), value)).toEqual([])
      const broken = check(opened(whole) as WireSchema, value)
      expect(broken.filter((issue) => issue.rule !== "type" || valueAt(value, issue.path) !== null)).toEqual([])
    }
  )

  test("every lookup and refetch names an operation that exists", () => {
    const model = modelOf(bundled)
    const known = new Set(model.operations.map((operation) => operation.id))
    const named = [
      ...model.operations.map((operation) => operation.facts.lookup),
      ...model.events.map((event) => event.facts.refetch)
    ]
    const missing = named
      .filter(isObject)
      .filter((fact) => typeof fact.operation === "string" && fact.product === undefined && !known.has(fact.operation))
    expect(missing).toEqual([])
  })

  test("every webhook a lookup waits for is described", () => {
    const model = modelOf(bundled)
    const events = new Set(model.events.map((event) => event.name))
    const waiting = model.operations
      .map((operation) => operation.facts.lookup)
      .filter(isObject)
      .map((fact) => fact.webhook)
      .filter((name) => name !== undefined)
    expect(waiting.filter((name) => !events.has(String(name)))).toEqual([])
  })
})

test("every event that is left to another product is told by that product", () => {
  const models = products.map(({ bundled }) => modelOf(bundled))
  const known = new Set(models.flatMap((model) => model.events.map((event) => `${model.name}/${event.name}`)))
  const named = models.flatMap((model) => model.events.map((event) => event.facts["told-by"]))
  expect(named.filter((name) => name !== undefined && !known.has(String(name)))).toEqual([])
})

test("operation ids are unique within a product and every route is bound once", () => {
  for (const { bundled } of products) {
    const ids = modelOf(bundled).operations.map((operation) => operation.id)
    expect(new Set(ids).size).toBe(ids.length)
  }
})
