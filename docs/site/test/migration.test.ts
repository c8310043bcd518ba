/** The tables of the migration guides: every method of the installed packages, once, with ours or the word that there is none. */
import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { house, readModels } from "../src/house.ts"

const require = createRequire(import.meta.url)
type Made = Readonly<Record<string, object>>

/** Methods of a product's object: its own ones in 1.x; in 7.x, where those are plumbing, its class's. */
const methodsOf = (value: object, own: boolean): ReadonlyArray<string> =>
  [
    ...new Set([...(own ? Object.keys(value) : []), ...Object.getOwnPropertyNames(Object.getPrototypeOf(value))])
  ].filter((name) => name !== "constructor" && typeof (value as Readonly<Record<string, unknown>>)[name] === "function")

const named = (products: ReadonlyArray<readonly [string, object]>, own: boolean): ReadonlyArray<string> =>
  products.flatMap(([product, value]) => methodsOf(value, own).map((method) => `${product}.${method}`)).sort()

/** 1.x: classes that are made one by one. */
const methodsOf1 = (): ReadonlyArray<string> => {
  const Xendit = require("xendit-node-1") as new (options: object) => Record<string, new (options: object) => object>
  const made = new Xendit({ secretKey: "xnd_development_key" })
  const classes = Object.entries(made).filter(([name]) => /^[A-Z]/.test(name))
  return named(
    classes.map(([name, Product]) => [name, new Product({})]),
    true
  )
}

/** 7.x: objects; each method has a twin that gives the response too. */
const methodsOf7 = (): ReadonlyArray<string> => {
  const { Xendit } = require("xendit-node-7") as { readonly Xendit: new (options: object) => Made }
  const made = Object.entries(new Xendit({ secretKey: "xnd_development_key" })).filter(([name]) => /^[A-Z]/.test(name))
  return named(made, false).filter((name) => !name.endsWith("Raw"))
}

const rowsOf = (guide: string): ReadonlyArray<{ readonly theirs: string; readonly ours: string }> =>
  [...readFileSync(join(house, "docs/guide", guide), "utf8").matchAll(/^\| `(\w+\.\w+)` \| ([^|]*) \|/gm)].map(
    ([, theirs = "", ours = ""]) => ({ theirs, ours })
  )

const operations = new Set(readModels().flatMap((model) => model.operations.map(({ id }) => `${model.name}/${id}`)))

describe.each([
  ["migrating-1.x.md", methodsOf1, 85],
  ["migrating-7.x.md", methodsOf7, 30]
] as const)("%s", (guide, methods, least) => {
  it("has every method of the installed package, and no other", () => {
    expect(methods().length).toBeGreaterThan(least)
    expect(
      rowsOf(guide)
        .map(({ theirs }) => theirs)
        .sort()
    ).toEqual(methods())
  })

  it("names an operation of ours, or says that the reference has none", () => {
    const wrong = rowsOf(guide).filter(({ ours }) => {
      const [, target = ""] = /^\[`[\w.-]+`\]\(\.\.\/reference\/([\w/-]+)\)$/.exec(ours) ?? []
      return ours !== "not in the reference" && !operations.has(target)
    })
    expect(wrong).toEqual([])
  })
})
