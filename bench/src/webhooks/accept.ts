/**
 * Durable accepts a second over HTTP: the same receiver without and with its inbox, in turns.
 *
 * @module
 */
import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { examples } from "@pay/ewallets/examples"
import { ewalletCapture } from "@pay/ewallets/webhooks"
import { signTestWebhook } from "@pay/webhooks/testing"
import { median, quantile } from "../figures.ts"
import { type Loaded, load } from "../load.ts"
import type { Plan } from "./verify.ts"

export interface Accepted {
  readonly concurrency: number
  readonly servers: ReadonlyArray<{
    readonly name: string
    readonly perSecond: number
    /** µs */
    readonly p50: number
    readonly p99: number
    /** To the server without an inbox, of the same round; medians. */
    readonly ratio: number
  }>
}

const TOKEN = "bench-callback-token-0123456789abcdef0123456789"
const KINDS = [
  ["none", "no inbox"],
  ["inbox", "inbox"],
  ["handled", "inbox, and handled meanwhile"]
] as const
const CONCURRENCIES = [1, 64]

interface Running {
  readonly port: number
  readonly process: ChildProcess
}

const start = async (kind: string, file: string): Promise<Running> => {
  const program = new URL("./server.ts", import.meta.url).pathname
  const child = spawn(process.execPath, ["--conditions=@pay/source", program], {
    env: { ...process.env, KIND: kind, FILE: file, TOKEN },
    stdio: ["ignore", "pipe", "inherit"]
  })
  const [line] = await once(child.stdout, "data")
  return { port: JSON.parse(String(line)).port, process: child }
}

// Each delivery is an event of its own: another webhook-id about another charge.
const requests = async (): Promise<() => Buffer> => {
  const ID = "0000000000"
  const { headers, body } = await signTestWebhook(ewalletCapture, {
    token: TOKEN,
    id: `bench-${ID}`,
    examples,
    overrides: { data: { id: `ewc_${ID}` } }
  })
  const all = { ...headers, host: "127.0.0.1", "content-length": String(body.length) }
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  const template = Buffer.concat([Buffer.from(`POST /hooks HTTP/1.1\r\n${head.join("")}\r\n`), body])
  const places = [template.indexOf(`bench-${ID}`) + "bench-".length, template.indexOf(`ewc_${ID}`) + "ewc_".length]
  let count = 0
  return () => {
    const number = String(++count).padStart(ID.length, "0")
    const request = Buffer.from(template)
    for (const place of places) request.write(number, place, "latin1")
    return request
  }
}

const assertStored = async (running: ReadonlyArray<Running>, accepted: ReadonlyArray<number>): Promise<void> => {
  for (const [i, { port }] of running.entries()) {
    const told = (await (await fetch(`http://127.0.0.1:${port}/`)).json()) as { stored: number; synchronous?: number }
    if (told.stored !== accepted[i]) throw new Error(`${accepted[i]} were acknowledged, ${told.stored} are stored`)
    // 2 is FULL: a commit waits for the disk.
    if (told.synchronous !== undefined && told.synchronous !== 2) throw new Error("the inbox is not fsynced")
  }
}

/** Measures all servers in turns, after one short unmeasured round. Checks at the end that what was acknowledged is stored. */
export const measureAccept = async ({ rounds, ms }: Plan): Promise<ReadonlyArray<Accepted>> => {
  const folder = mkdtempSync(join(tmpdir(), "bench-webhooks-"))
  const running: Array<Running> = []
  try {
    for (const [kind] of KINDS) running.push(await start(kind, join(folder, `${kind}.db`)))
    const request = await requests()
    const accepted = running.map(() => 0)
    const results = CONCURRENCIES.map(() => running.map((): Array<Loaded> => []))
    for (let round = -1; round < rounds; round++) {
      for (const [c, concurrency] of CONCURRENCIES.entries()) {
        for (const [i, { port }] of running.entries()) {
          const loaded = await load({ port, concurrency, ms: round < 0 ? ms / 4 : ms, request })
          accepted[i]! += loaded.accepted
          if (round >= 0) results[c]![i]!.push(loaded)
        }
      }
    }
    await assertStored(running, accepted)
    return CONCURRENCIES.map((concurrency, c) => ({
      concurrency,
      servers: KINDS.map(([, name], i) => {
        const all = results[c]![i]!
        const bare = results[c]![0]!
        const latencies = all.flatMap((one) => one.latencies)
        return {
          name,
          perSecond: Math.round(median(all.map((one) => one.perSecond))),
          p50: Math.round(quantile(latencies, 0.5)),
          p99: Math.round(quantile(latencies, 0.99)),
          ratio: median(all.map((one, round) => one.perSecond / bare[round]!.perSecond))
        }
      })
    }))
  } finally {
    for (const { process: child } of running) child.kill("SIGKILL")
    rmSync(folder, { recursive: true, force: true })
  }
}
