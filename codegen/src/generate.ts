/** All generated files of the house, as text by path: specs in, nothing written. */
import { createHash } from "node:crypto"
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { bundle, forTypes } from "./bundle.ts"
import { assertClean, lint } from "./lint.ts"
import { type SpecProblem, SpecSet } from "./load.ts"
import { modelNames, modelOf, type ProductModel } from "./model.ts"
import { pascal } from "./names.ts"
import { printClient, printEffect } from "./print-client.ts"
import { printOperations } from "./print-operations.ts"
import { fillReadme } from "./print-readme.ts"
import { constants } from "./print-schemas.ts"
import { printExamples, printWebhooks } from "./print-webhooks.ts"
import { data, list, print, record, type Source } from "./source.ts"
import { printTypes } from "./types.ts"

/** Raised when the generator's output changes shape; part of every file's provenance. */
export const GENERATOR_VERSION = "2"

export interface Generated {
  /** Path from the repository's root → text. */
  readonly files: ReadonlyMap<string, string>
  readonly models: ReadonlyArray<ProductModel>
}

const header = (spec: string): string =>
  `// @generated from specs/${spec} by codegen. Change the spec and run \`pnpm codegen\`.\n`

const hashOf = (texts: ReadonlyArray<string>): string => {
  const hash = createHash("sha256")
  for (const text of texts) hash.update(text).update("\0")
  return hash.digest("hex")
}

/** Product documents of the folder: every spec that names a product. */
export const productFiles = (specs: SpecSet): ReadonlyArray<string> =>
  specs.names().filter((name) => name !== "common.yaml")

/** Mistakes of the named documents, or of all. */
export const lintAll = (root: string, only: ReadonlyArray<string> = []): ReadonlyArray<SpecProblem> => {
  const specs = new SpecSet(join(root, "specs"))
  const names = ["common.yaml", ...productFiles(specs)].filter(
    (name) => only.length === 0 || only.includes(name.replace(/\.ya?ml$/, ""))
  )
  return names.flatMap((name) => lint(specs, specs.read(name)))
}

const errorSchema = { cloud: "Error", snap: "SnapError", none: undefined } as const

/** Generates everything. Throws a SpecError that lists every mistake of every document. */
export const generate = async (root: string): Promise<Generated> => {
  const specs = new SpecSet(join(root, "specs"))
  const names = productFiles(specs)
  assertClean([...lint(specs, specs.read("common.yaml")), ...names.flatMap((name) => lint(specs, specs.read(name)))])
  const files = new Map<string, string>()
  const models: Array<ProductModel> = []
  for (const name of names) {
    const file = specs.read(name)
    const made = bundle(specs, file)
    const model = modelOf(made)
    const folder = `packages/${model.name}`
    // A spec whose package does not exist yet is still linted; `pnpm new:product` makes the package.
    if (!existsSync(join(root, folder, "package.json"))) continue
    models.push(model)
    const types = await printTypes(forTypes(made, errorSchema[model.shape]))
    const out = new Map<string, string>()
    out.set("types.ts", `${/\bMoney\b/.test(types) ? 'import type { Money } from "@pay/core/money"\n\n' : ""}${types}`)
    out.set("models.ts", printModels(model))
    if (model.shape !== "none") {
      const consts = constants(model)
      out.set("product.ts", printProduct(model))
      out.set("operations.ts", printOperations(model, consts))
      out.set("client.ts", printClient(model))
      out.set("effect.ts", printEffect(model))
      out.set("webhooks.ts", printWebhooks(model, consts))
      out.set("examples.ts", printExamples(model))
      out.set("schemas.ts", consts.file())
    }
    for (const [path, text] of out) files.set(`${folder}/src/generated/${path}`, header(name) + text)
    const provenance = {
      spec: `specs/${name}`,
      specHash: hashOf([file.text, specs.read("common.yaml").text]),
      generator: GENERATOR_VERSION,
      files: [...out.keys()].sort()
    }
    files.set(`${folder}/src/generated/manifest.json`, `${JSON.stringify(provenance, null, 2)}\n`)
    const readme = join(root, folder, "README.md")
    if (model.shape !== "none" && existsSync(readme))
      files.set(`${folder}/README.md`, fillReadme(readFileSync(readme, "utf8"), model))
  }
  if (existsSync(join(root, "packages/sandbox/package.json"))) {
    const out = { "index.ts": printSandbox(models.filter((model) => model.shape !== "none")) }
    for (const [path, text] of Object.entries(out))
      files.set(
        `packages/sandbox/src/generated/${path}`,
        `// @generated from specs/ by codegen. Change a spec and run \`pnpm codegen\`.\n${text}`
      )
    files.set(
      "packages/sandbox/src/generated/manifest.json",
      `${JSON.stringify({ generator: GENERATOR_VERSION, files: Object.keys(out) }, null, 2)}\n`
    )
  }
  return { files, models }
}

const printModels = (model: ProductModel): string => {
  const lines = modelNames(model).map(
    (name) => `export type ${name} = components["schemas"][${JSON.stringify(name)}]\n`
  )
  return `import type { components } from "./types.ts"\n\n${lines.join("")}`
}

const printProduct = (model: ProductModel): string =>
  `import type { ProductFacts } from "@pay/core/operation"

export const product: ProductFacts = {
  name: ${JSON.stringify(model.name)},
  title: ${JSON.stringify(model.title)},
  origin: ${JSON.stringify(model.origin)},
  shape: ${JSON.stringify(model.shape)}
}
`

const printSandbox = (models: ReadonlyArray<ProductModel>): string => {
  const imports: Array<string> = ['import type { EventFacts, OperationFacts } from "@pay/core/operation"']
  const rows: Array<Source> = []
  for (const model of models) {
    const id = pascal(model.name)
    imports.push(`import * as operations${id} from "@pay/${model.name}/operations"`)
    imports.push(`import { examples as examples${id} } from "@pay/${model.name}/examples"`)
    imports.push(`import { events as events${id} } from "@pay/${model.name}/webhooks"`)
    rows.push(
      record([
        ["name", data(model.name)],
        ["operations", `Object.values(operations${id})`],
        ["events", `events${id}`],
        ["examples", `examples${id}`]
      ])
    )
  }
  return `${imports.sort().join("\n")}

export interface SandboxProduct {
  readonly name: string
  readonly operations: ReadonlyArray<OperationFacts>
  readonly events: ReadonlyArray<EventFacts>
  readonly examples: Readonly<Record<string, unknown>>
}

/** Every cloud product, as the sandbox's shell routes and validates it. */
${print(["export const products: ReadonlyArray<SandboxProduct> = ", list(rows)])}
`
}
