/** The program of runtimes with processes and standard output: Node, Bun, Deno. */
import type { Setting } from "./checks.ts"
import { runChecks } from "./run.ts"

const setting = JSON.parse(process.env.PAY_RUNTIME_SETTING ?? "") as Setting
process.stdout.write(`${JSON.stringify(await runChecks(setting))}\n`)
process.exit(0)
