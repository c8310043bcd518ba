/**
 * `pnpm sandbox:tour`: every product of the sandbox, walked through its client. Exit status 0 only if all of them did what
 * the reference says and the books balance. `--json` prints one JSON object instead of the table.
 */
import { parseArgs } from "node:util"
import { takeTour } from "./tour.ts"

const { values } = parseArgs({ options: { json: { type: "boolean" } } })
const tour = await takeTour()
if (values.json) process.stdout.write(`${JSON.stringify(tour)}\n`)
else {
  const rows = tour.visits.map(({ product, ok, operations, webhooks, seen }) => [
    product,
    ok ? "ok" : "FAILED",
    String(operations.length),
    String(webhooks.length),
    seen
  ])
  const table = [["product", "", "operations", "webhooks", "what was seen"], ...rows]
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)))
  for (const row of table) {
    process.stdout.write(
      `${row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join("  ")
        .trimEnd()}\n`
    )
  }
  const done = tour.visits.filter(({ ok }) => ok).length
  process.stdout.write(
    `\n${done} of ${tour.visits.length} products, books ${tour.balanced ? "balanced" : "NOT BALANCED"}\n`
  )
}
process.exitCode = tour.ok ? 0 : 1
