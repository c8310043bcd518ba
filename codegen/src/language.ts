/** The spec language of specs/README.md, as data: which keys stand where and what they hold. */
import type { WireSchema } from "@pay/core/schema"

const text: WireSchema = { type: "string", minLength: 1 }
const flag: WireSchema = { type: "boolean" }
const number: WireSchema = { type: "number" }
const anything: WireSchema = {}
const texts: WireSchema = { type: "array", items: text }
const textMap: WireSchema = { type: "object", values: text }
const object = (properties: Record<string, WireSchema>, required: ReadonlyArray<string> = []): WireSchema => ({
  type: "object",
  properties,
  required,
  closed: true
})

const RETRY = ["never", "later", "same-key", "after-change", "lookup"]

export const errorEntry: WireSchema = {
  anyOf: [text, object({ means: text, retry: { enum: RETRY }, outcome: { enum: ["rejected", "unknown"] } }, ["means"])]
}

const schemaMap: WireSchema = { type: "object", values: { type: "object" } }

/** One schema object; nested schemas are visited one by one. */
export const schemaRules: WireSchema = object({
  $ref: text,
  title: text,
  description: text,
  deprecated: flag,
  default: anything,
  example: anything,
  examples: anything,
  type: { anyOf: [text, texts] },
  enum: { type: "array", minItems: 1 },
  const: anything,
  format: text,
  properties: schemaMap,
  required: texts,
  items: { type: "object" },
  additionalProperties: { anyOf: [flag, { type: "object" }] },
  minItems: number,
  maxItems: number,
  uniqueItems: flag,
  minProperties: number,
  maxProperties: number,
  minLength: number,
  maxLength: number,
  pattern: text,
  minimum: number,
  maximum: number,
  exclusiveMinimum: number,
  exclusiveMaximum: number,
  multipleOf: number,
  allOf: { type: "array" },
  anyOf: { type: "array" },
  oneOf: { type: "array" },
  not: { type: "object" },
  if: { type: "object" },
  then: { type: "object" },
  else: { type: "object" },
  discriminator: { type: "object" },
  readOnly: flag,
  writeOnly: flag,
  "x-pay-money": { type: "string", pattern: "^([A-Z]{3}|(\\.\\./)*[a-z_A-Z.]+)$" },
  "x-pay-open": flag,
  "x-pay-secret": flag,
  "x-pay-sent": flag,
  "x-pay-states": { type: "object", values: { type: "array", items: text } },
  "x-pay-cases": {
    type: "array",
    minItems: 1,
    items: object({ when: { type: "object", minProperties: 1 }, require: texts, forbid: texts, limit: schemaMap }, [
      "when"
    ])
  }
})

export const exampleRules: WireSchema = {
  anyOf: [object({ $ref: text }, ["$ref"]), object({ summary: text, value: anything, "x-pay-wrong": text }, ["value"])]
}
export const mediaRules: WireSchema = object({
  schema: { type: "object" },
  examples: { type: "object", values: exampleRules },
  example: anything,
  encoding: anything
})
const content: WireSchema = { type: "object", minProperties: 1, values: { type: "object" } }
export const bodyRules: WireSchema = object({ description: text, required: flag, content }, ["content"])

export const parameterRules: WireSchema = object({
  $ref: text,
  name: text,
  in: { enum: ["path", "query", "header"] },
  required: flag,
  description: text,
  deprecated: flag,
  schema: { type: "object" },
  style: text,
  explode: flag,
  example: anything,
  examples: anything
})

export const responseRules: WireSchema = object({
  $ref: text,
  description: text,
  headers: { type: "object" },
  content,
  "x-pay-errors": { type: "object", minProperties: 1, values: errorEntry }
})

const lookup: WireSchema = {
  anyOf: [
    object({ operation: text, with: textMap, state: text, product: text }, ["operation", "with"]),
    object({ webhook: text, match: textMap }, ["webhook", "match"]),
    object({ none: text }, ["none"])
  ]
}
const idempotency = object(
  {
    header: text,
    required: flag,
    lifetime: { type: "string", pattern: "^P(\\d+D)?(T(\\d+H)?(\\d+M)?(\\d+S)?)?$" },
    "max-length": number,
    "min-length": number,
    reuse: { enum: ["replay", "conflict"] },
    mismatch: text
  },
  ["header", "required", "reuse"]
)
const retry: WireSchema = { enum: ["read", "idempotent", "keyed", "natural-key", "never"] }
const version = object({ header: text, default: text }, ["header", "default"])
const naturalKey = object({ fields: { type: "array", minItems: 1, items: text }, "refused-with": text }, ["fields"])

export const operationRules: WireSchema = object(
  {
    operationId: { type: "string", pattern: "^[a-z][A-Za-z0-9]*$" },
    summary: text,
    description: text,
    deprecated: flag,
    tags: texts,
    parameters: { type: "array", items: { type: "object" } },
    requestBody: { type: "object" },
    responses: { type: "object", minProperties: 1 },
    "x-pay-source": text,
    "x-pay-idempotency": idempotency,
    "x-pay-natural-key": naturalKey,
    "x-pay-retry": retry,
    "x-pay-lookup": lookup,
    "x-pay-pagination": object(
      {
        style: { enum: ["after-id", "page-token", "offset", "links", "none"] },
        items: text,
        more: text,
        next: object({ query: text, from: text }, ["query", "from"])
      },
      ["style", "items"]
    ),
    "x-pay-version": version,
    "x-pay-variants": {
      type: "array",
      minItems: 2,
      items: object(
        {
          operationId: text,
          summary: text,
          description: text,
          request: text,
          response: text,
          "x-pay-source": text,
          "x-pay-retry": retry,
          "x-pay-lookup": lookup,
          "x-pay-idempotency": idempotency,
          "x-pay-natural-key": naturalKey,
          "x-pay-version": version
        },
        ["operationId", "summary"]
      )
    },
    "x-pay-auth": { enum: ["basic", "public-key", "none", "snap"] },
    "x-pay-rate-limit": object({ test: number, live: number, per: text })
  },
  ["operationId", "summary", "x-pay-source", "x-pay-retry", "responses"]
)

const shape = object({ has: texts, lacks: texts, equals: { type: "object" } })
export const webhookRules: WireSchema = object(
  {
    operationId: text,
    summary: text,
    description: text,
    parameters: { type: "array", items: { type: "object" } },
    requestBody: { type: "object" },
    responses: { type: "object" },
    "x-pay-source": text,
    "x-pay-event": {
      anyOf: [object({ field: text, value: text, shape }, ["field", "value"]), object({ shape }, ["shape"])]
    },
    "x-pay-target": text,
    "x-pay-told-by": { type: "string", pattern: "^[a-z-]+/.+$" },
    "x-pay-verify": { enum: ["callback-token", "snap-signature"] },
    "x-pay-identity": texts,
    "x-pay-order": object({ object: text, by: text }, ["object"]),
    "x-pay-refetch": object({ operation: text, with: textMap, product: text }, ["operation", "with"])
  },
  ["summary", "requestBody", "x-pay-event"]
)

export const documentRules: WireSchema = object(
  {
    openapi: { type: "string", pattern: "^3\\.1\\." },
    info: object({ title: text, version: text, description: text, summary: text }, ["title", "version"]),
    servers: {
      type: "array",
      minItems: 1,
      items: object({ url: text, description: text, variables: { type: "object" } }, ["url"])
    },
    paths: { type: "object" },
    webhooks: { type: "object" },
    components: object({
      schemas: schemaMap,
      parameters: schemaMap,
      headers: schemaMap,
      responses: schemaMap,
      requestBodies: schemaMap,
      examples: schemaMap
    }),
    "x-pay-product": object({ name: text, source: text, "error-shape": { enum: ["cloud", "snap", "none"] } }, [
      "name",
      "source",
      "error-shape"
    ]),
    "x-pay-scenarios": { type: "array", items: object({ operation: text, when: text, then: text }, ["when", "then"]) }
  },
  ["openapi", "info"]
)
