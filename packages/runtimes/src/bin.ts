/** `pnpm runtimes [--json] [--write]`: runs the matrix; `--write` puts its table into docs/runtimes.md. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { parseArgs } from "node:util"
import { prepare, runMatrix } from "./matrix.ts"
import { tableOf, withTable } from "./page.ts"

const { values } = parseArgs({ options: { json: { type: "boolean" }, write: { type: "boolean" } } })
const folder = mkdtempSync(join(tmpdir(), "pay-runtimes-"))
try {
  console.error("building and packing …")
  await prepare(folder)
  const rows = await runMatrix(folder, ({ runtime, version, results }) => {
    const bad = results.filter(({ ok }) => !ok)
    console.error(
      `${bad.length === 0 ? "✓" : "✗"} ${runtime} ${version}: ${results.length - bad.length} of ${results.length}`
    )
    for (const { check, told } of bad) console.error(`    ${check}: ${told}`)
  })
  if (values.json === true) console.log(JSON.stringify({ rows }))
  else console.log(tableOf(rows))
  if (values.write === true) {
    const page = resolve(import.meta.dirname, "../../../docs/runtimes.md")
    writeFileSync(page, withTable(readFileSync(page, "utf8"), tableOf(rows)))
  }
  process.exitCode = rows.every(({ results }) => results.every(({ ok }) => ok)) ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
