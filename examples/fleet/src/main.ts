/**
 * `pnpm fleet [--workers N] [--payments N] [--seed S] [--limit N] [--window SECONDS] [--margin MS] [--kills N] [--json]`: worker
 * processes on one Postgres pay, receive webhooks and sell on shared terminals, while workers and Postgres are killed. Exit
 * status 0 only if every promise holds. The last line is JSON; `--json` prints nothing else.
 */
import { parseArgs } from "node:util"
import { type FleetOptions, runFleet } from "./fleet.ts"

const USAGE = `Usage: pnpm fleet [options]

  --workers N       worker processes, 8 by default
  --payments N      payments, each raced for by several workers; 150 by default
  --seed S          chooses ids and who is killed
  --limit N         calls a window that the sandbox allows to each endpoint; 60 by default, as documented in test mode
  --window SECONDS  length of the window; 60 by default, as documented
  --margin MS       how much later than planned a call may arrive; 1,500 by default
  --kills N         workers that are killed, 6 by default; Postgres is killed half as often
  --json            one JSON line and nothing else
`

const whole = (name: string, text: string, least: number): number => {
  const value = Number(text)
  if (!/^\d+$/.test(text) || value < least) throw new Error(`--${name} takes a whole number from ${least} on`)
  return value
}

const readOptions = (args: ReadonlyArray<string>): FleetOptions & { readonly json: boolean } => {
  const { values } = parseArgs({
    args: args.filter((one, i) => !(one === "--" && i === 0)),
    options: {
      workers: { type: "string", default: "8" },
      payments: { type: "string", default: "150" },
      seed: { type: "string", default: "1" },
      limit: { type: "string", default: "60" },
      window: { type: "string", default: "60" },
      margin: { type: "string", default: "1500" },
      kills: { type: "string", default: "6" },
      json: { type: "boolean", default: false }
    }
  })
  const windowMs = whole("window", values.window, 1) * 1000
  return {
    workers: whole("workers", values.workers, 1),
    payments: whole("payments", values.payments, 1),
    seed: whole("seed", values.seed, 0),
    limit: whole("limit", values.limit, 1),
    windowMs,
    marginMs: whole("margin", values.margin, 0),
    terminals: 3,
    kills: whole("kills", values.kills, 0),
    json: values.json
  }
}

const main = async (): Promise<void> => {
  const { json, ...options } = readOptions(process.argv.slice(2))
  const write = (text: string): void => {
    if (!json) process.stdout.write(text)
  }
  let last = ""
  const report = await runFleet({
    ...options,
    onProgress: ({ paid, kills, doing }) => {
      const line = `${paid} of ${options.payments} paid · ${kills.workers} workers and Postgres ${kills.postgres}× killed · ${doing}`
      if (process.stdout.isTTY) write(`\r\x1b[2K${line}`)
      else if (line !== last) write(`${line}\n`)
      last = line
    }
  })
  if (!json) {
    write("\n")
    const { kills, broken, suspects, troubles, ...figures } = report
    console.table({ ...figures, killedWorkers: kills.workers, killedPostgres: kills.postgres })
    if (broken.length > 0) write(`NOT HELD: ${broken.join(", ")}\n${[...suspects, ...troubles].join("\n")}\n`)
  }
  process.stdout.write(`${JSON.stringify(report)}\n`)
  process.exitCode = report.broken.length === 0 ? 0 : 1
}

try {
  await main()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`)
  process.exitCode = 2
}
