import { spawnSync } from "node:child_process"
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { expect, it } from "vitest"
import { chart } from "../src/scale/chart.ts"

const bin = fileURLToPath(new URL("../src/bin.ts", import.meta.url))

it("gives a script one JSON line with every curve, and draws each", () => {
  const folder = mkdtempSync(join(tmpdir(), "pay-charts-"))
  const sizes = ["--rows", "100,200", "--workers", "1,2", "--terminals", "1,2", "--ms", "50", "--charts", folder]
  const flags = ["--conditions=@pay/source", "--disable-warning=ExperimentalWarning"]
  const { status, stdout } = spawnSync(process.execPath, [...flags, bin, "scale", "--json", ...sizes], {
    encoding: "utf8"
  })
  const lines = stdout.trimEnd().split("\n")
  expect(lines).toHaveLength(1)
  const { rows, workers, terminals } = JSON.parse(lines[0]!)
  const points = (figures: ReadonlyArray<Record<string, unknown>>, axis: string) =>
    figures.map((one) => `${one.store} ${one[axis]}`)
  const both = (values: ReadonlyArray<number>) =>
    ["SQLite", "Postgres"].flatMap((store) => values.map((value) => `${store} ${value}`))
  expect(points(workers, "workers")).toEqual(both([1, 2]))
  expect(points(terminals, "terminals")).toEqual(both([1, 2]))
  expect(new Set(points(rows, "rows"))).toEqual(new Set(both([100, 200])))
  for (const { p50, p99 } of rows) expect([p50 > 0, p99 >= p50]).toEqual([true, true])
  const drawn = readdirSync(folder).toSorted()
  expect(drawn).toEqual(["rows-inbox.svg", "rows-intents.svg", "rows-journal.svg", "terminals.svg", "workers.svg"])
  expect(readFileSync(join(folder, "rows-inbox.svg"), "utf8")).not.toMatch(/https?:(?!\/\/www\.w3\.org\/2000\/svg)|NaN/)
  rmSync(folder, { recursive: true })
  expect(status).toBe(0)
}, 180_000)

it("draws a line a series, higher values higher up", () => {
  const svg = chart("Title <1>", "x", "y", [
    {
      name: "a",
      points: [
        [1, 10],
        [100, 1000]
      ]
    }
  ])
  expect(svg).toContain("<title>Title &lt;1></title>")
  const [, from, to] = /<path d="M\d+ (\d+)L\d+ (\d+)"/.exec(svg) ?? []
  expect(Number(to)).toBeLessThan(Number(from))
})
