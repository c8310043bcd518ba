// A shop that receives webhooks over HTTP: one row per effect, one state per charge, in the inbox's own file.
// CRASH_AT names a point at which it kills itself (SIGKILL).
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { events } from "@pay/ewallets/webhooks"
import { type Clock, createWebhooks, systemClock } from "@pay/webhooks"
import { nodeHandler } from "@pay/webhooks/node"
import { sqliteInboxOn } from "../../src/inbox.ts"
import { openDatabase } from "../../src/index.ts"

const { FILE, TOKEN, CRASH_AT, CLOCK_OFFSET = "0" } = process.env
const die = (point: string): void => {
  if (CRASH_AT === point) process.kill(process.pid, "SIGKILL")
}
// Each start is an hour later, so that the claims of the one that was killed have run out.
const clock: Clock = { ...systemClock, now: () => Date.now() + Number(CLOCK_OFFSET) }

const database = openDatabase(FILE!)
database.exec(
  "CREATE TABLE IF NOT EXISTS effects (key TEXT NOT NULL); CREATE TABLE IF NOT EXISTS charges (id TEXT PRIMARY KEY, status TEXT NOT NULL)"
)
const { flush: _, ...store } = sqliteInboxOn(database)

const webhooks = createWebhooks({
  tokens: [TOKEN!],
  events,
  clock,
  inbox: {
    ...store,
    add: async (delivery) => {
      die("before-store")
      const added = await store.add(delivery)
      die("after-store")
      return added
    }
  },
  worker: { late: "handle", concurrency: 4 },
  onEvent: async (event, { late, transaction }) => {
    if (event.name === "unknown") throw new Error(`unexpected ${event.reason}`)
    const { id, status } = event.payload.data
    die("before-transaction")
    await transaction((tx) => {
      die("transaction-begun")
      tx.prepare("INSERT INTO effects VALUES (?)").run(event.delivery.id ?? "")
      if (!late) tx.prepare("INSERT OR REPLACE INTO charges VALUES (?, ?)").run(id, status)
      die("transaction-written")
    })
    die("after-transaction")
  }
})
webhooks.start()

const receive = nodeHandler(webhooks)
const server = createServer((request, response) => {
  if (request.url === "/webhooks") return receive(request, response)
  // Everything is handled once nothing is open; a retry that is still to come would show as a failure.
  void webhooks.drain().then(async () => response.end(JSON.stringify(await webhooks.inbox.counts())))
})
server.listen(0, "127.0.0.1", () =>
  console.log(JSON.stringify({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }))
)
