/**
 * `pnpm test`: type-checks, lints, checks that generated code is current, builds, and runs every test. Each step is
 * shown with its time; the last line is `N passed, N failed`, in which a step of its own counts as one.
 */
import { spawnSync } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"

const root = resolve(import.meta.dirname, "..")
const folder = mkdtempSync(join(tmpdir(), "pay-test-"))
const report = join(folder, "vitest.json")
const bin = (name: string): string => join(root, "node_modules/.bin", name)
const filters = process.argv.slice(2)

let passed = 0
let failed = 0

const run = (command: string, args: ReadonlyArray<string>): boolean => {
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" }
  return spawnSync(command, args, { cwd: root, stdio: "inherit", env }).status === 0
}

const step = (name: string, command: string, args: ReadonlyArray<string>): boolean => {
  process.stdout.write(`\n▸ ${name}\n`)
  const started = performance.now()
  const ok = run(command, args)
  process.stdout.write(`${ok ? "✓" : "✗"} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)\n`)
  return ok
}

const check = (name: string, command: string, args: ReadonlyArray<string>): void => {
  if (step(name, command, args)) passed++
  else failed++
}

check("type-check", bin("tsc"), ["-p", "tsconfig.json"])
check("type-check the console", bin("tsc"), ["-p", "packages/console/tsconfig.json"])
check("type-check the docs site's theme", bin("tsc"), ["-p", "docs/site/tsconfig.json"])
check("lint and format", bin("biome"), ["check", "--error-on-warnings", "."])
check("generated code is current", process.execPath, ["--conditions=@pay/source", "codegen/src/bin.ts", "--check"])
check("build", bin("turbo"), ["run", "build", "--output-logs=errors-only", "--no-update-notifier"])

const ok = step("tests", bin("vitest"), [
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile=${report}`,
  ...filters
])
if (existsSync(report)) {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, "utf8")) as {
    readonly numPassedTests: number
    readonly numFailedTests: number
    readonly numFailedTestSuites: number
  }
  passed += numPassedTests
  // A file that fails to load has no failed test of its own.
  failed += numFailedTests > 0 ? numFailedTests : ok ? 0 : Math.max(1, numFailedTestSuites)
} else failed++
rmSync(folder, { recursive: true, force: true })

process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
process.exitCode = failed === 0 ? 0 : 1
