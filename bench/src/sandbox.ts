/**
 * `pnpm bench sandbox [--json] [--rounds N] [--ms N]`: creating payouts on the sandbox, as built, against a bare
 * server, a router with a map, and the mock server that reads our own spec. Figures are medians over the rounds.
 *
 * @module
 */
import { parseArgs } from "node:util"
import { table, whole } from "./figures.ts"
import { prepare } from "./peers.ts"
import { type Measured, measure } from "./sandbox/measure.ts"
import { servers } from "./sandbox/servers.ts"

const speedTable = ({ concurrency, servers }: Measured["speeds"][number]): string =>
  table(
    [`${concurrency} at a time`, "calls/s", "× node:http", "CPU µs", "p50 µs", "p99 µs"],
    servers.map((one) => [
      one.name,
      whole(one.perSecond),
      one.ratio.toFixed(2),
      one.cpuMicroseconds?.toFixed(0) ?? "–",
      whole(one.p50),
      whole(one.p99)
    ])
  )

const startTable = ({ startUp }: Measured): string =>
  table(
    ["from the start of the process", "ready line ms", "first 2xx ms"],
    startUp.map((one) => [one.name, one.readyMs?.toFixed(0) ?? "–", one.firstAnswerMs.toFixed(0)])
  )

export const main = async (args: ReadonlyArray<string>): Promise<void> => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: "boolean" },
      rounds: { type: "string", default: "5" },
      ms: { type: "string", default: "1500" }
    }
  })
  const plan = { rounds: Number(values.rounds), ms: Number(values.ms) }
  prepare("@stoplight/prism-cli", "@pay/sandbox")
  const measured = await measure(servers, plan)
  if (values.json) {
    const machine = { node: process.version, platform: `${process.platform} ${process.arch}` }
    process.stdout.write(`${JSON.stringify({ bench: "sandbox", ...machine, ...plan, ...measured })}\n`)
    return
  }
  const notes = servers.map(({ name, note }) => `  ${name}: ${note}`)
  process.stdout.write(`${[...measured.speeds.map(speedTable), startTable(measured), notes.join("\n")].join("\n\n")}\n`)
}
