import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { prepare, type Row, runMatrix } from "../src/matrix.ts"
import { tableOf, withTable } from "../src/page.ts"
import { runtimes } from "../src/runtimes.ts"

const folder = mkdtempSync(join(tmpdir(), "pay-runtimes-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let rows: ReadonlyArray<Row> = []
beforeAll(async () => {
  await prepare(folder)
  rows = await runMatrix(folder)
}, 600_000)

describe("the built packages", () => {
  test.skipIf(process.platform !== "linux").each(runtimes.map(({ name }) => name))(
    "keep their promises on %s",
    (name) => {
      const row = rows.find(({ runtime }) => runtime === name)
      expect(row?.results.length).toBeGreaterThan(10)
      expect(row?.results.filter(({ ok }) => !ok)).toEqual([])
    }
  )

  test.skipIf(process.platform !== "linux")("do what the page says", () => {
    const page = readFileSync(resolve(import.meta.dirname, "../../../docs/runtimes.md"), "utf8")
    expect(page, "run: pnpm runtimes --write").toBe(withTable(page, tableOf(rows)))
  })
})
