import { readdirSync, readFileSync } from "node:fs"
import { dirname, relative, resolve } from "node:path"
import { expect, it } from "vitest"

const SRC = resolve(import.meta.dirname, "../src")

interface Source {
  /** From `src`, e.g. `engine/store.ts`. */
  readonly path: string
  /** Without comments. */
  readonly code: string
  /** Packages as they are named, files from `src`. */
  readonly imports: ReadonlyArray<string>
}

const IMPORT = /^(?:import|export|\})(?:[^"\n]* from)? "([^"]+)"|\bimport\("([^"]+)"\)/gm

const read = (path: string): Source => {
  const code = readFileSync(resolve(SRC, path), "utf8").replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "")
  const imports = [...code.matchAll(IMPORT)].map(([, fixed, lazy]) => {
    const name = fixed ?? lazy!
    return name.startsWith(".") ? relative(SRC, resolve(SRC, dirname(path), name)) : name
  })
  return { path, code, imports }
}

const sources = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts") && !path.startsWith("generated"))
  .map(read)
const under = (folder: string): ReadonlyArray<Source> => sources.filter(({ path }) => path.startsWith(`${folder}/`))
const PRODUCT_PACKAGE = /^@pay\/(?!core\b|signatures\b)/

/** `file → import` of every import that the rule forbids. */
const breaches = (files: ReadonlyArray<Source>, isForbidden: (name: string) => boolean): ReadonlyArray<string> =>
  files.flatMap(({ path, imports }) => imports.filter(isForbidden).map((name) => `${path} → ${name}`))

it("keeps products out of the engine and the HTTP shell", () => {
  const common = [...under("engine"), ...under("http"), ...under("control")]
  expect(common.length).toBeGreaterThan(20)
  const isOfProducts = (name: string) =>
    name.startsWith("products/") || name.startsWith("generated/") || PRODUCT_PACKAGE.test(name)
  expect(breaches(common, isOfProducts)).toEqual([])
  const isOfHttp = (name: string) => /^(http|control|pages)\//.test(name)
  expect(breaches(under("engine"), isOfHttp)).toEqual([])
})

// What a product may use of the engine: the context's types, and functions that give the same for the same.
const PURE = ["checkout", "crypto", "ledger", "money", "product", "store", "time"].map((name) => `engine/${name}.ts`)

it("keeps products pure: everything that is not the same twice comes from their context", () => {
  const products = under("products")
  expect(products.length).toBeGreaterThan(60)
  const isForbidden = (name: string) =>
    !(name.startsWith("products/") || name.startsWith("@pay/") || PURE.includes(name))
  expect(breaches(products, isForbidden)).toEqual([])
  const impure =
    /\b(Date\.now|new Date\(\)|Math\.random|performance\.|process\.|fetch\(|setTimeout|setImmediate|setInterval|crypto\.(randomUUID|getRandomValues)|await |async )/
  expect(
    products.flatMap(({ path, code }) => (impure.test(code) ? [`${path}: ${impure.exec(code)![0]}`] : []))
  ).toEqual([])
  // Module state would outlive a reset and mix sandboxes of one process.
  expect(products.filter(({ code }) => /^let /m.test(code)).map(({ path }) => path)).toEqual([])
})

it("keeps every file readable in one go", () => {
  const long = sources.filter(({ path }) => readFileSync(resolve(SRC, path), "utf8").split("\n").length > 301)
  expect(long.map(({ path }) => path)).toEqual([])
})
