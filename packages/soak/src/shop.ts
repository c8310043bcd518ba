/** The shop under load, a process of its own: told to, it collects its garbage and says what it holds. */
import { readdirSync, readlinkSync, statSync } from "node:fs"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"
import { createEwalletsClient } from "@pay/ewallets"
import { events } from "@pay/ewallets/webhooks"
import { createIntents } from "@pay/idempotency"
import { openDatabase, sqliteInboxOn } from "@pay/store-sqlite/inbox"
import { sqliteIntentsOn } from "@pay/store-sqlite/intents"
import { createWebhooks } from "@pay/webhooks"
import { nodeHandler } from "@pay/webhooks/node"
import type { Sample } from "./slope.ts"

export interface ShopJob {
  readonly file: string
  readonly token: string
}

/** What the parent says: where the gateway is and how much to sell, or that it wants to know. */
export type Ask =
  | { readonly sell: { readonly baseUrl: string; readonly apiKey: string; readonly rate: number } }
  | { readonly sample: true }

export interface Told {
  readonly sample: Omit<Sample, "at">
  readonly charges: number
  readonly handled: number
  readonly failed: number
}

const job = JSON.parse(process.env.SHOP ?? "") as ShopJob
const DAY = 86_400_000
const HOUR = 3_600_000

// A day in two minutes: what is kept for a day is given up while the load lasts.
const SPEED = 720
const wall = Date.now
const began = wall()
Date.now = () => Math.round(began + (wall() - began) * SPEED)

setFlagsFromString("--expose-gc")
const collect = runInNewContext("gc") as () => void

const database = openDatabase(job.file)
const { flush: _, ...inbox } = sqliteInboxOn(database)
const intents = createIntents({ store: sqliteIntentsOn(database), retainMs: DAY })
let handled = 0
const webhooks = createWebhooks({
  tokens: [job.token],
  events,
  inbox,
  worker: { late: "handle", leaseMs: 12 * HOUR, pollMs: HOUR, retentionMs: DAY },
  onEvent: () => {
    handled++
  }
})
webhooks.start()

let charges = 0
let failed = 0
let latencies: Array<number> = []

const sell = ({ baseUrl, apiKey, rate }: Extract<Ask, { sell: unknown }>["sell"]): void => {
  const wallets = createEwalletsClient({ apiKey, baseUrl, callsPerMinute: false, timeoutMs: 5_000 })
  const customer = (id: string) =>
    fetch(`${baseUrl}/_sandbox/customers-act`, {
      method: "POST",
      headers: { authorization: `Basic ${btoa(`${apiKey}:`)}`, "content-type": "application/json" },
      body: JSON.stringify({ id, action: "approve" })
    }).then((answer) => answer.arrayBuffer())
  const once = async (): Promise<void> => {
    const reference = `order-${++charges}`
    const started = performance.now()
    const result = await wallets
      .createCharge(
        {
          reference_id: reference,
          currency: "IDR",
          amount: 25_000,
          checkout_method: "ONE_TIME_PAYMENT",
          channel_code: "ID_DANA",
          channel_properties: { success_redirect_url: "https://shop.example/thanks" }
        },
        { intent: intents.intent(`${reference}:charge`) }
      )
      .result()
    latencies.push(performance.now() - started)
    if (result.ok) await customer(result.value.id)
    else {
      failed++
      // Nothing will be found out about it here, and an open intent is kept for ever.
      await intents.release(`${reference}:charge`)
    }
  }
  setInterval(() => void once().catch(() => failed++), 1_000 / rate)
}

const linkOf = (name: string): string => {
  try {
    return readlinkSync(`/proc/self/fd/${name}`)
  } catch {
    return ""
  }
}

const sizeOf = (file: string): number => {
  try {
    return statSync(file).size
  } catch {
    return 0
  }
}

const sample = (): Omit<Sample, "at"> => {
  collect()
  const { heapUsed: heap, rss } = process.memoryUsage()
  const handles = process.platform === "linux" ? readdirSync("/proc/self/fd").map(linkOf) : []
  const sockets = process.getActiveResourcesInfo().filter((one) => /TCP.*Wrap/.test(one)).length
  const sorted = latencies.sort((a, b) => a - b)
  const p99 = sorted[Math.floor(sorted.length * 0.99)] ?? 0
  latencies = []
  const store = sizeOf(job.file) + sizeOf(`${job.file}-wal`)
  return { heap, rss, sockets, handles: handles.length, store, p99 }
}

process.on("message", (ask: Ask) => {
  if ("sell" in ask) sell(ask.sell)
  else process.send?.({ sample: sample(), charges, handled, failed } satisfies Told)
})
const server = createServer(nodeHandler(webhooks))
server.listen(0, "127.0.0.1", () =>
  process.stdout.write(`${JSON.stringify({ port: (server.address() as AddressInfo).port })}\n`)
)
