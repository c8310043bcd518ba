/**
 * `pnpm bench webhooks [--json] [--rounds N] [--ms N]`: verifying and decoding against the libraries that teams use, and
 * accepting durably over HTTP against the same server without an inbox. Contenders take turns within each round; figures
 * are medians over the rounds.
 *
 * @module
 */
import { parseArgs } from "node:util"
import { table, whole } from "./figures.ts"
import { type Accepted, measureAccept } from "./webhooks/accept.ts"
import { measureVerify, type Verified } from "./webhooks/verify.ts"

const verifyTable = (verified: Verified): string =>
  table(
    ["verify + decode", "per second", "µs", "× ours"],
    verified.contenders.map((one) => [
      one.name,
      whole(one.perSecond),
      one.microseconds.toFixed(2),
      (one.microseconds / verified.contenders[0]!.microseconds).toFixed(2)
    ])
  )

const acceptTable = (accepted: ReadonlyArray<Accepted>): string =>
  table(
    ["durable accept over HTTP", "per second", "p50 µs", "p99 µs", "ratio"],
    accepted.flatMap(({ concurrency, servers }) =>
      servers.map((one) => [
        `${concurrency} at a time, ${one.name}`,
        whole(one.perSecond),
        whole(one.p50),
        whole(one.p99),
        one.ratio.toFixed(2)
      ])
    )
  )

export const main = async (args: ReadonlyArray<string>): Promise<void> => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: "boolean" },
      rounds: { type: "string", default: "7" },
      ms: { type: "string", default: "1000" }
    }
  })
  const plan = { rounds: Number(values.rounds), ms: Number(values.ms) }
  const verified = await measureVerify(plan)
  const accepted = await measureAccept(plan)
  if (values.json) {
    const machine = { node: process.version, platform: `${process.platform} ${process.arch}` }
    process.stdout.write(
      `${JSON.stringify({ bench: "webhooks", ...machine, ...plan, verify: verified, accept: accepted })}\n`
    )
    return
  }
  process.stdout.write(`${verified.bytes} bytes of JSON, ${plan.rounds} rounds\n\n${verifyTable(verified)}\n\n`)
  process.stdout.write(`${acceptTable(accepted)}\n\nEvery 2xx of the inbox was on disk before it was sent (SQLite WAL,`)
  process.stdout.write(" synchronous=FULL); the ratio is to the server without an inbox, round by round.\n")
}
