import { spawn } from "node:child_process"
import { fileURLToPath } from "node:url"
import { products } from "@pay/sandbox/products"
import { expect, it } from "vitest"
import { takeTour } from "../src/tour.ts"

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url))
const run = (...options: ReadonlyArray<string>): Promise<{ code: number | null; text: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--conditions=@pay/source", main, ...options])
    let text = ""
    child.stdout.on("data", (chunk) => {
      text += chunk
    })
    child.on("error", reject)
    child.on("close", (code) => resolve({ code, text }))
  })

it("finds every product of the sandbox doing what the reference says, and the books balanced", async () => {
  const tour = await takeTour()
  expect(tour.visits.filter(({ ok }) => !ok)).toEqual([])
  expect(tour).toMatchObject({ ok: true, balanced: true })
  expect(tour.visits.map(({ product }) => product).sort()).toEqual(products.map(({ name }) => name).sort())
  for (const { product, operations } of tour.visits) {
    expect(operations.some((operation) => operation.startsWith(`${product}.`))).toBe(true)
  }
})

it("prints a table, or one JSON object, and ends with status 0", async () => {
  const table = await run()
  expect([table.code, table.text]).toEqual([0, expect.stringContaining("18 of 18 products, books balanced")])
  const json = await run("--json")
  expect(JSON.parse(json.text)).toMatchObject({ ok: true, balanced: true })
})
