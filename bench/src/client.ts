/**
 * `pnpm bench client [--json] [--rounds N] [--ms N]`: paying through @pay against the SDKs that teams use and against
 * doing it by hand, on one loopback server. Every figure comes from a fresh process; contenders take turns within each
 * round, so that a busy machine is busy for all; figures are medians over the rounds.
 *
 * @module
 */
import { parseArgs } from "node:util"
import { contenders, paymentOf } from "./client/contenders.ts"
import { measureSpeed, type SpeedAt, withServer } from "./client/speed.ts"
import { measureBundle, measureInstall, measureStart, type Weight } from "./client/weight.ts"
import { table, whole } from "./figures.ts"
import { peers, prepare } from "./peers.ts"

const measureWeights = async (rounds: number): Promise<ReadonlyArray<Weight>> => {
  const starts = await withServer(async (url) => measureStart(contenders, url, rounds))
  const weights: Array<Weight> = []
  for (const [i, contender] of contenders.entries())
    weights.push({
      name: contender.name,
      ...starts[i]!,
      ...(await measureBundle(paymentOf(contender), peers)),
      ...measureInstall(contender)
    })
  return weights
}

const speedTable = ({ concurrency, contenders }: SpeedAt): string =>
  table(
    [`${concurrency} at a time`, "calls/s", "× fetch", "CPU µs", "p50 µs", "p99 µs"],
    contenders.map((one) => [
      one.name,
      whole(one.perSecond),
      one.ratio.toFixed(2),
      one.cpuMicroseconds.toFixed(0),
      whole(one.p50),
      whole(one.p99)
    ])
  )

const kilo = (bytes: number): string => (bytes / 1000).toFixed(1)

const weightTable = (weights: ReadonlyArray<Weight>): string =>
  table(
    [
      "before the first payment",
      "import ms",
      "first payment ms",
      "min kB",
      "gzip kB",
      "install MB",
      "files",
      "packages"
    ],
    weights.map((one) => [
      one.name,
      one.importMs.toFixed(0),
      one.firstPaymentMs.toFixed(0),
      kilo(one.minifiedBytes),
      kilo(one.gzipBytes),
      (one.installBytes / 1e6).toFixed(2),
      whole(one.installFiles),
      String(one.installPackages)
    ])
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
  prepare("stripe", "@pay/payouts")
  const weights = await measureWeights(plan.rounds)
  const speeds = await measureSpeed(contenders, plan)
  if (values.json) {
    const machine = { node: process.version, platform: `${process.platform} ${process.arch}` }
    process.stdout.write(`${JSON.stringify({ bench: "client", ...machine, ...plan, speeds, weights })}\n`)
    return
  }
  const notes = contenders.flatMap(({ name, note }) => (note === undefined ? [] : [`  ${name}: ${note}`]))
  process.stdout.write(`${[...speeds.map(speedTable), weightTable(weights), notes.join("\n")].join("\n\n")}\n`)
}
