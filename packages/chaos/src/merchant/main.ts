/**
 * The merchant, a process of its own that is made to be killed: it takes up its open orders, sells them through the
 * gateway under named intents, receives webhooks into a durable inbox, and looks up what it has lost. It prints where it
 * listens, and tells its parent what it has done.
 */
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { createIntents } from "@pay/idempotency"
import { createWebhooks } from "@pay/webhooks"
import { nodeHandler } from "@pay/webhooks/node"
import { openBooks, type Place } from "./books.ts"
import { openDesk } from "./desk.ts"
import { events, newsOf } from "./events.ts"
import { refundOf } from "./refunds.ts"
import { clientsOf, salesOf } from "./sales.ts"
import { createWrites, type Manners } from "./writes.ts"

export interface MerchantOrder {
  readonly place: Place
  readonly baseUrl: string
  readonly apiKey: string
  readonly callbackToken: string
  readonly port: number
  readonly lanes: number
  readonly manners: Manners
  /** How far the wall clock of this machine is off, ms. */
  readonly clockOffset: number
}

/** What the parent may say. */
export type Ask = { readonly clockOffset: number } | { readonly look: number }

/** What the merchant says. */
export interface Told {
  /** Steps since the last time. */
  readonly steps?: number
  /** Orders that it goes on with by itself. */
  readonly busy?: number
  /** The look that was asked for has been taken; so many orders are open now. */
  readonly looked?: { readonly look: number; readonly open: number }
  readonly defect?: string
}

const TELL_MS = 50

const job = JSON.parse(process.env.MERCHANT ?? "") as MerchantOrder
const tell = (told: Told): void => void process.send?.(told)

// The wall clock of a machine may jump; what counts durations does not.
const wall = Date.now
let clockOffset = job.clockOffset
Date.now = () => wall() + clockOffset

const books = await openBooks(job.place)
const clients = clientsOf({
  apiKey: job.apiKey,
  baseUrl: job.baseUrl,
  callsPerMinute: false,
  timeoutMs: 2_000,
  deadlineMs: 6_000
})
const writes = createWrites(createIntents({ store: books.intents }), job.manners)

let steps = 0
const defect = (error: unknown): void =>
  tell({ defect: error instanceof Error ? (error.stack ?? error.message) : String(error) })
const desk = openDesk({
  books,
  sales: salesOf(clients, writes),
  refund: refundOf(clients, writes),
  lanes: job.lanes,
  stepped: () => {
    steps++
  },
  defect
})

const webhooks = createWebhooks({
  tokens: [job.callbackToken],
  events,
  inbox: books.inbox,
  // A short lease, so that what a killed process held is free again soon; the clock may jump meanwhile.
  worker: { late: "handle", leaseMs: 2_000, pollMs: 500, retry: { attempts: 100, longestMs: 5_000 } },
  onEvent: async (event, { transaction }) => {
    const news = newsOf(event)
    if (news === undefined) return
    await transaction((tx) => books.learnIn(tx, news.order, news.fact))
    desk.nudge(news.order)
  }
})
webhooks.start()

const server = createServer(nodeHandler(webhooks))
server.listen(job.port, "127.0.0.1", () => {
  process.stdout.write(`${JSON.stringify({ port: (server.address() as AddressInfo).port })}\n`)
  void recover()
})

const recover = async (): Promise<void> => {
  for (const id of await books.open()) desk.nudge(id)
}

process.on("message", (ask: Ask) => {
  if ("clockOffset" in ask) {
    clockOffset = ask.clockOffset
    return
  }
  desk
    .lookAll()
    .then(() => books.open())
    .then((open) => tell({ looked: { look: ask.look, open: open.length } }), defect)
})

let told = -1
setInterval(() => {
  const busy = desk.busy()
  if (steps > 0 || busy !== told) tell({ steps, busy })
  steps = 0
  told = busy
}, TELL_MS)
