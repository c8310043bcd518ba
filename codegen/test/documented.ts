/** What the specs document of each operation: examples of its bodies and answers. */
import { join, resolve } from "node:path"
import { pathToFileURL } from "node:url"
import type { OperationFacts } from "@pay/core/operation"
import { bundle } from "../src/bundle.ts"
import { productFiles } from "../src/generate.ts"
import { isObject, type Json, type JsonObject, SpecSet } from "../src/load.ts"
import { modelOf, type OperationModel, type ProductModel } from "../src/model.ts"
import type { Answer } from "./loopback.ts"
import { firstFit, sample } from "./samples.ts"

const house = resolve(import.meta.dirname, "../..")
const specs = new SpecSet(join(house, "specs"))

/** The products that have a client. */
export const products: ReadonlyArray<ProductModel> = productFiles(specs)
  .map((name) => modelOf(bundle(specs, specs.read(name))))
  .filter((model) => model.shape !== "none")

/** A source file of a product's package. */
export const load = async <T>(product: string, path: string): Promise<T> =>
  (await import(pathToFileURL(join(house, "packages", product, "src", path)).href)) as T

const nodeOf = (model: ProductModel, operation: OperationModel): JsonObject => {
  const item = isObject(model.bundle.doc.paths) ? model.bundle.doc.paths[operation.route] : undefined
  const node = isObject(item) ? item[operation.method] : undefined
  return isObject(node) ? node : {}
}

const examplesIn = (media: Json | undefined): ReadonlyArray<Json> =>
  isObject(media) && isObject(media.examples)
    ? Object.values(media.examples).flatMap((one) =>
        isObject(one) && one["x-pay-wrong"] === undefined ? [one.value ?? null] : []
      )
    : []

/** The documented bodies of an operation. */
export const bodyExamples = (model: ProductModel, operation: OperationModel): ReadonlyArray<unknown> => {
  const { requestBody } = nodeOf(model, operation)
  const content = isObject(requestBody) && isObject(requestBody.content) ? requestBody.content : {}
  const told = examplesIn(content[operation.body?.media ?? ""])
  return operation.body?.type === "multipart" ? told.map(withFile) : told
}

// A file stands in an example as the text of its content.
const withFile = (value: Json): unknown =>
  isObject(value) ? { ...value, file: new File([String(value.file)], "evidence.txt", { type: "text/plain" }) } : value

const answerExamples = (model: ProductModel, operation: OperationModel, status: string): ReadonlyArray<Json> => {
  const { responses } = nodeOf(model, operation)
  const response = isObject(responses) ? responses[status] : undefined
  const content = isObject(response) && isObject(response.content) ? Object.values(response.content) : []
  return content.flatMap(examplesIn)
}

/** The documented success of an operation, or the least that its schema takes. */
export const successOf = (model: ProductModel, table: OperationFacts): Answer => {
  const operation = model.operations.find((one) => `${model.name}.${one.id}` === table.id)
  const [status = "200", schema] = Object.entries(table.success)[0] ?? []
  if (operation === undefined || schema === null || schema === undefined)
    return { status: Number(status), body: undefined }
  if (schema.format === "binary")
    return { status: Number(status), body: new Blob(["%PDF-1.7 \u00ff"], { type: "application/pdf" }) }
  return { status: Number(status), body: firstFit(schema, answerExamples(model, operation, status)) ?? sample(schema) }
}
