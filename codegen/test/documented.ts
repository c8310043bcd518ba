/** What the specs document of each operation: examples of its bodies and answers. */
import { join, resolve } from "node:path"
import { pathToFileURL } from "node:url"
import type { OperationFacts } from "@pay/core/operation"
import { bundle } from "../src/bundle.ts"
import * as examples from "../src/examples.ts"
import { productFiles } from "../src/generate.ts"
import { isObject, type Json, SpecSet } from "../src/load.ts"
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

/** The documented bodies of an operation. */
export const bodyExamples = (model: ProductModel, operation: OperationModel): ReadonlyArray<unknown> => {
  const told = examples.bodyExamples(model, operation)
  return operation.body?.type === "multipart" ? told.map(withFile) : told
}

// A file stands in an example as the text of its content.
const withFile = (value: Json): unknown =>
  isObject(value) ? { ...value, file: new File([String(value.file)], "evidence.txt", { type: "text/plain" }) } : value

/** The documented success of an operation, or the least that its schema takes. */
export const successOf = (model: ProductModel, table: OperationFacts): Answer => {
  const operation = model.operations.find((one) => `${model.name}.${one.id}` === table.id)
  const [status = "200", schema] = Object.entries(table.success)[0] ?? []
  if (operation === undefined || schema === null || schema === undefined)
    return { status: Number(status), body: undefined }
  if (schema.format === "binary")
    return { status: Number(status), body: new Blob(["%PDF-1.7 \u00ff"], { type: "application/pdf" }) }
  return {
    status: Number(status),
    body: firstFit(schema, examples.answerExamples(model, operation, status)) ?? sample(schema)
  }
}
