import { readFileSync } from "node:fs"
import { resolve } from "node:path"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { makeTree } from "./tree.ts"

let tree: ReturnType<typeof makeTree>
beforeEach(() => {
  tree = makeTree()
})
afterEach(() => tree.remove())

const generated = "packages/demo/src/generated"

describe("pnpm codegen --check", () => {
  test("passes after pnpm codegen, and a second run changes nothing", () => {
    expect(tree.codegen("--check")).toMatchObject({ status: 1 })
    expect(tree.codegen()).toMatchObject({ status: 0 })
    expect(tree.codegen("--check")).toMatchObject({ status: 0 })
    expect(tree.codegen().text).toContain("Nothing to do")
  })

  test("fails after a hand edit of a generated file, and names it", () => {
    tree.codegen()
    tree.edit(`${generated}/client.ts`, "getExample", "getIt")
    const { status, text } = tree.codegen("--check")
    expect(status).toBe(1)
    expect(text).toContain(`changed ${generated}/client.ts`)
  })

  test("fails after an edit of the spec that was not generated", () => {
    tree.codegen()
    tree.edit("specs/demo.yaml", "id: { type: string }\n", "id: { type: string }\n        name: { type: string }\n")
    expect(tree.codegen("--check")).toMatchObject({ status: 1 })
  })

  test("fails for a file that is no longer generated, which pnpm codegen removes", () => {
    tree.codegen()
    tree.write(`${generated}/left-over.ts`, "export {}\n")
    expect(tree.codegen("--check").text).toContain("left-over.ts")
    tree.codegen()
    expect(tree.codegen("--check")).toMatchObject({ status: 0 })
  })
})

describe("a mistake in a spec is told with file, line and rule", () => {
  test.each([
    ["x-pay-retry: read", "x-pay-rety: read", /demo\.yaml:\d+ .*x-pay-rety: is not a key of the spec language/],
    ["x-pay-retry: read", "x-pay-retry: often", /demo\.yaml:17 .*x-pay-retry: must be one of read, idempotent/],
    ["operationId: getExample", "operationId: Get-Example", /demo\.yaml:14 .*operationId: must match/],
    ["required: [id]", "required: [idd]", /demo\.yaml:\d+ .*required: names idd/],
    ["#/components/schemas/Example", "#/components/schemas/Exmple", /demo\.yaml:\d+ .*leads nowhere/],
    ["name: id, in: path", "name: ident, in: path", /demo\.yaml:\d+ .*path parameter \{id\} is not described/],
    [
      'get:\n      operationId: getExample\n      summary: Read one example object; replace this operation.\n      x-pay-source: "Demo › Get"\n      x-pay-retry: read',
      "delete:\n      operationId: deleteExample\n      summary: Delete it.\n      x-pay-source: Demo\n      x-pay-retry: idempotent",
      /demo\.yaml:13 .*a write must say where its outcome can be looked up/
    ],
    ["x-pay-retry: read", "x-pay-retry: keyed", /demo\.yaml:17 .*keyed needs x-pay-idempotency/],
    ["DATA_NOT_FOUND: There is", "DATA_NOT_FOUND: { mean: There is", /demo\.yaml:\d+/],
    ["    Example:\n", "    example_thing:\n", /PascalCase/],
    [
      "        id: { type: string }\n",
      "        id: { type: string }\n        price: { type: number, x-pay-money: currency }\n",
      /x-pay-money: names currency, which is not there; write elsewhere/
    ],
    [
      "components:\n",
      "components:\n  responses:\n    Odd: { description: Odd., x-pay-errors: { ODD: { mean: x } } }\n",
      /components\.responses\.Odd\.x-pay-errors\.ODD/
    ],
    [
      "              schema: {",
      '              examples: { one: { $ref: "#/components/examples/None" } }\n              schema: {',
      /examples\.one\.\$ref: .*leads nowhere/
    ]
  ])("%s → %s", (from, to, told) => {
    tree.edit("specs/demo.yaml", from, to)
    const { status, text } = tree.codegen("--lint")
    expect(status).toBe(1)
    expect(text).toMatch(told)
  })
})

describe("the generated files", () => {
  test("hold the examples that stand among the components", () => {
    tree.write("specs/demo.yaml", readFileSync(resolve(import.meta.dirname, "fixtures/demo.yaml"), "utf8"))
    expect(tree.codegen()).toMatchObject({ status: 0 })
    expect(tree.read(`${generated}/examples.ts`)).toContain('"order.paid": { event: "order.paid"')
  })

  test("leave an event to the product that tells it too", () => {
    tree.write("specs/demo.yaml", readFileSync(resolve(import.meta.dirname, "fixtures/demo.yaml"), "utf8"))
    tree.edit("specs/demo.yaml", "x-pay-identity:", "x-pay-told-by: shop/order.paid\n      x-pay-identity:")
    tree.codegen()
    expect(tree.read(`${generated}/webhooks.ts`)).toMatch(
      /export const orderPaid[\s\S]*export const events = \[\] as const/
    )
  })

  test("break no line beyond 120 columns that could be broken", () => {
    tree.write("specs/demo.yaml", readFileSync(resolve(import.meta.dirname, "fixtures/demo.yaml"), "utf8"))
    tree.edit(
      "specs/demo.yaml",
      "enum: [OPEN, PAID]",
      `enum: [${Array.from({ length: 40 }, (_, i) => `STATUS_${i}`).join(", ")}]`
    )
    tree.codegen()
    for (const file of ["operations", "schemas", "webhooks", "client", "effect", "types", "models"])
      expect(
        tree
          .read(`${generated}/${file}.ts`)
          .split("\n")
          .filter((line) => line.length > 120)
      ).toEqual([])
  })
})
