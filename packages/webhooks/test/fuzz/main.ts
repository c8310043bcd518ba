/**
 * `pnpm fuzz:webhooks [--cases N] [--seed S] [--json]`: exit status 0 only if no case crashed, slipped through or was
 * taken for what it is not. The last line is JSON; `--json` prints nothing else.
 *
 * @module
 */
import { parseArgs } from "node:util"
import { fuzz } from "./fuzz.ts"

const { values } = parseArgs({
  args: process.argv.slice(2).filter((one, i) => !(one === "--" && i === 0)),
  options: {
    cases: { type: "string", default: "100000" },
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
    json: { type: "boolean", default: false }
  }
})
const cases = Number(values.cases)
const seed = Number(values.seed)
if (!Number.isSafeInteger(cases) || cases < 1 || !Number.isSafeInteger(seed)) {
  process.stderr.write("Usage: pnpm fuzz:webhooks [--cases N] [--seed S] [--json]\n")
  process.exit(2)
}

const { stdout } = process
const show = (done: number): void => {
  if (done % 10_000 === 0 || stdout.isTTY)
    stdout.write(stdout.isTTY ? `\r\x1b[2K${done} of ${cases}` : `${done} of ${cases}\n`)
}
const { failure, ...report } = await fuzz({ cases, seed, ...(values.json ? {} : { onProgress: show }) })
if (!values.json) {
  if (stdout.isTTY) stdout.write("\n")
  for (const [outcome, count] of Object.entries(report.outcomes))
    stdout.write(`${outcome.padEnd(34)} ${String(count).padStart(8)}\n`)
  if (failure) stdout.write(`\nBROKEN: ${failure.rule}\n${failure.example}\n`)
}
stdout.write(`${JSON.stringify({ ...report, failure: failure ?? null })}\n`)
process.exitCode = failure ? 1 : 0
