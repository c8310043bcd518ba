/** The repository, and the products as codegen reads them. */
import { join, resolve } from "node:path"
import { pathToFileURL } from "node:url"
import { bundle } from "@pay/codegen/bundle"
import { productFiles } from "@pay/codegen/generate"
import { SpecSet } from "@pay/codegen/load"
import { modelOf, type ProductModel } from "@pay/codegen/model"
import type { OperationFacts } from "@pay/core/operation"

export const house = resolve(import.meta.dirname, "../../..")

/** The products with a client, in the order of their titles. */
export const readModels = (): ReadonlyArray<ProductModel> => {
  const specs = new SpecSet(join(house, "specs"))
  return productFiles(specs)
    .map((name) => modelOf(bundle(specs, specs.read(name))))
    .filter((model) => model.shape !== "none")
    .sort((a, b) => a.title.localeCompare(b.title))
}

type Tables = Readonly<Record<string, OperationFacts>>

/** The generated tables, by product: what a client itself holds a request against. */
export const tables: ReadonlyMap<string, Tables> = new Map(
  await Promise.all(
    readModels().map(async ({ name }): Promise<[string, Tables]> => {
      const file = join(house, "packages", name, "src/generated/operations.ts")
      return [name, (await import(pathToFileURL(file).href)) as Tables]
    })
  )
)
