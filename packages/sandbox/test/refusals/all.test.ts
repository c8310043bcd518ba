import { readdirSync } from "node:fs"
import { expect, it } from "vitest"
import { products } from "../../src/generated/index.ts"

it("are held to the spec in every product", () => {
  const suites = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".test.ts") && name !== "all.test.ts")
  expect(suites.sort()).toEqual(products.map(({ name }) => `${name}.test.ts`).sort())
})
