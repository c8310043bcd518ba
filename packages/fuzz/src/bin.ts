/** `pnpm fuzz --seconds N [--target NAME] [--seed S] [--json]`: exit status 1 where an input breaks a property. */
import { parseArgs } from "node:util"
import { keep } from "./corpus.ts"
import { runTarget } from "./run.ts"
import { targets } from "./targets/index.ts"

const names = targets.map(({ name }) => name)
const usage = (why: string): never => {
  console.error(`${why}\nUsage: pnpm fuzz --seconds N [--target ${names.join("|")}] [--seed S] [--json]`)
  process.exit(2)
}

const { values } = parseArgs({
  args: process.argv.slice(2).filter((one, index) => !(one === "--" && index === 0)),
  options: {
    seconds: { type: "string", default: "60" },
    target: { type: "string" },
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
    json: { type: "boolean", default: false }
  }
})
const [seconds, seed] = [Number(values.seconds), Number(values.seed)]
if (!(seconds > 0) || !Number.isSafeInteger(seed) || seed < 0) usage("--seconds and --seed take numbers")
if (values.target !== undefined && !names.includes(values.target)) usage(`there is no target ${values.target}`)

const chosen = values.target === undefined ? names : [values.target]
const report: Record<string, object> = {}
let failed = 0
for (const name of chosen) {
  const { failures, ...found } = await runTarget(name, seed, (seconds * 1_000) / chosen.length)
  for (const { error, input } of failures) {
    failed++
    console.error(
      `${name}: ${error}\n  ${JSON.stringify(Buffer.from(input).toString("latin1"))}\n  kept in ${keep(name, input)}`
    )
  }
  report[name] = { ...found, failures: failures.length }
  if (!values.json) console.error(`${name}: ${found.runs} inputs, ${found.blocks} blocks, ${failures.length} failures`)
}
console.log(JSON.stringify({ seed, seconds, targets: report, failures: failed }))
process.exit(failed > 0 ? 1 : 0)
