/** What the printers read: the operations and events of one product, gathered from its bundle. */
import type { Bundle } from "./bundle.ts"
import { METHODS } from "./lint.ts"
import { isObject, type Json, type JsonObject } from "./load.ts"
import { pascal } from "./names.ts"

export interface ParameterModel {
  readonly name: string
  readonly in: "path" | "query" | "header"
  readonly required: boolean
  readonly description: string
  readonly schema: JsonObject
  /** Sent as JSON text (`style: json`). */
  readonly json: boolean
}

export interface OperationModel {
  readonly id: string
  readonly route: string
  readonly method: (typeof METHODS)[number]
  readonly summary: string
  readonly description: string
  readonly deprecated: boolean
  readonly source: string
  readonly parameters: ReadonlyArray<ParameterModel>
  readonly body?: {
    readonly type: "json" | "form" | "multipart"
    readonly media: string
    readonly required: boolean
    readonly schema: JsonObject
  }
  readonly success: ReadonlyArray<{
    readonly status: string
    readonly media: string | undefined
    readonly schema: JsonObject | undefined
  }>
  readonly errors: ReadonlyArray<{ readonly status: string; readonly codes: ReadonlyArray<ErrorModel> }>
  /** The extension values, under their names without `x-pay-`. */
  readonly facts: JsonObject
}

export interface ErrorModel {
  readonly code: string
  readonly means: string
  readonly retry: string
  readonly outcome: string
}

export interface EventModel {
  readonly name: string
  readonly summary: string
  readonly description: string
  readonly source: string
  readonly schema: JsonObject
  readonly example: Json | undefined
  readonly facts: JsonObject
}

export interface ProductModel {
  readonly name: string
  readonly title: string
  readonly version: string
  readonly source: string
  readonly origin: string
  readonly shape: "cloud" | "snap" | "none"
  readonly operations: ReadonlyArray<OperationModel>
  readonly events: ReadonlyArray<EventModel>
  readonly bundle: Bundle
}

const text = (value: Json | undefined): string => (typeof value === "string" ? value.trim() : "")
const objects = (value: Json | undefined): ReadonlyArray<JsonObject> =>
  Array.isArray(value) ? value.filter(isObject) : []
const entries = (value: Json | undefined): ReadonlyArray<readonly [string, Json]> =>
  isObject(value) ? Object.entries(value) : []

const factsOf = (node: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => key.startsWith("x-pay-"))
      .map(([key, value]) => [key.slice("x-pay-".length), value])
  )

const MEDIA = {
  "application/json": "json",
  "application/x-www-form-urlencoded": "form",
  "multipart/form-data": "multipart"
} as const

const bodyOf = (node: Json | undefined): OperationModel["body"] => {
  if (!isObject(node)) return undefined
  for (const [media, type] of Object.entries(MEDIA)) {
    const content = isObject(node.content) ? node.content[media] : undefined
    if (isObject(content))
      return { type, media, required: node.required === true, schema: isObject(content.schema) ? content.schema : {} }
  }
  return undefined
}

const errorsOf = (responses: Json | undefined): OperationModel["errors"] =>
  entries(responses)
    .filter(([status]) => !status.startsWith("2"))
    .map(([status, response]) => ({
      status,
      codes: entries(isObject(response) ? response["x-pay-errors"] : undefined).map(([code, entry]): ErrorModel => {
        const told = isObject(entry) ? entry : { means: entry }
        const server = status.startsWith("5")
        return {
          code,
          means: text(told.means),
          retry: text(told.retry) || (server ? "same-key" : "never"),
          outcome: text(told.outcome) || (server ? "unknown" : "rejected")
        }
      })
    }))

const successOf = (responses: Json | undefined): OperationModel["success"] =>
  entries(responses)
    .filter(([status]) => status.startsWith("2"))
    .map(([status, response]) => {
      const [first] = entries(isObject(response) ? response.content : undefined)
      const media = first?.[0]
      return { status, media, schema: isObject(first?.[1]) && isObject(first[1].schema) ? first[1].schema : undefined }
    })

const operationsOf = (bundle: Bundle): ReadonlyArray<OperationModel> =>
  entries(bundle.doc.paths).flatMap(([route, item]) =>
    METHODS.flatMap((method): ReadonlyArray<OperationModel> => {
      const node = isObject(item) ? item[method] : undefined
      if (!isObject(node)) return []
      const body = bodyOf(node.requestBody)
      const whole: OperationModel = {
        id: text(node.operationId),
        route,
        method,
        summary: text(node.summary),
        description: text(node.description),
        deprecated: node.deprecated === true,
        source: text(node["x-pay-source"]),
        parameters: objects(node.parameters).map((parameter) => ({
          name: text(parameter.name),
          in: text(parameter.in) as ParameterModel["in"],
          required: parameter.required === true,
          description: text(parameter.description),
          schema: isObject(parameter.schema) ? parameter.schema : {},
          json: parameter.style === "json"
        })),
        ...(body ? { body } : {}),
        success: successOf(node.responses),
        errors: errorsOf(node.responses),
        facts: factsOf(node)
      }
      const variants = objects(node["x-pay-variants"])
      if (variants.length === 0) return [whole]
      return variants.map((variant) => ({
        ...whole,
        id: text(variant.operationId),
        summary: text(variant.summary),
        description: text(variant.description) || whole.description,
        source: text(variant["x-pay-source"]) || whole.source,
        ...(body && typeof variant.request === "string"
          ? { body: { ...body, schema: { $ref: variant.request } } }
          : {}),
        success: whole.success.map((answer) =>
          typeof variant.response === "string" && answer.schema
            ? { ...answer, schema: { $ref: variant.response } }
            : answer
        ),
        facts: { ...whole.facts, ...factsOf(variant) }
      }))
    })
  )

const exampleOf = (media: JsonObject): Json | undefined => {
  for (const [, example] of entries(media.examples))
    if (isObject(example) && example["x-pay-wrong"] === undefined) return example.value
  return media.example
}

const eventsOf = (bundle: Bundle): ReadonlyArray<EventModel> =>
  entries(bundle.doc.webhooks).flatMap(([name, item]): ReadonlyArray<EventModel> => {
    const post = isObject(item) ? item.post : undefined
    if (!isObject(post)) return []
    const content =
      isObject(post.requestBody) && isObject(post.requestBody.content)
        ? post.requestBody.content["application/json"]
        : undefined
    const media = isObject(content) ? content : {}
    return [
      {
        name,
        summary: text(post.summary),
        description: text(post.description),
        source: text(post["x-pay-source"]),
        schema: isObject(media.schema) ? media.schema : {},
        example: exampleOf(media),
        facts: factsOf(post)
      }
    ]
  })

export const modelOf = (bundle: Bundle): ProductModel => {
  const product = isObject(bundle.doc["x-pay-product"]) ? bundle.doc["x-pay-product"] : {}
  const info = isObject(bundle.doc.info) ? bundle.doc.info : {}
  const [server] = objects(bundle.doc.servers)
  return {
    name: text(product.name),
    title: text(info.title),
    version: text(info.version),
    source: text(product.source),
    origin: text(server?.url).replace(/\/$/, ""),
    shape: text(product["error-shape"]) as ProductModel["shape"],
    operations: operationsOf(bundle),
    events: eventsOf(bundle),
    bundle
  }
}

const GLOBAL_NAMES = new Set([
  "Error",
  "SnapError",
  "Date",
  "Object",
  "Record",
  "Partial",
  "Array",
  "Map",
  "Set",
  "Symbol",
  "Promise"
])

/** The schemas that a package exports as types. */
export const modelNames = (model: ProductModel): ReadonlyArray<string> => {
  const taken = new Set(
    model.operations.flatMap((operation) =>
      ["Body", "Query", "Result", "Error", "Options", "Code"].map((suffix) => pascal(operation.id) + suffix)
    )
  )
  return Object.keys(model.bundle.schemas)
    .filter((name) => !GLOBAL_NAMES.has(name) && !taken.has(name))
    .sort()
}
