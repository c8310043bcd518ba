// A shop that receives webhooks over HTTP: one row per effect, one state per charge, in the inbox's own database.
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { events } from "@pay/ewallets/webhooks"
import { openDatabase, postgresInboxOn } from "@pay/store-postgres/inbox"
import { type Clock, createWebhooks, systemClock } from "@pay/webhooks"
import { nodeHandler } from "@pay/webhooks/node"
import { reach } from "./points.ts"

const { DATABASE_URL = "", TOKEN = "", CLOCK_OFFSET = "0" } = process.env
// Each start is an hour later, so that the claims of the one that was killed have run out.
const clock: Clock = { ...systemClock, now: () => Date.now() + Number(CLOCK_OFFSET) }

const database = openDatabase(DATABASE_URL)
const store = postgresInboxOn(database)

const webhooks = createWebhooks({
  tokens: [TOKEN],
  events,
  clock,
  inbox: {
    ...store,
    add: async (delivery) => {
      await reach("before-store")
      const added = await store.add(delivery)
      await reach("after-store")
      return added
    }
  },
  worker: { late: "handle", concurrency: 4 },
  onEvent: async (event, { late, transaction }) => {
    if (event.name === "unknown") throw new Error(`unexpected ${event.reason}`)
    const { id, status } = event.payload.data
    await reach("before-transaction")
    await transaction(async (tx) => {
      await reach("transaction-begun")
      await tx.query("INSERT INTO effects VALUES ($1)", [event.delivery.id ?? ""])
      if (!late)
        await tx.query("INSERT INTO charges VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET status = $2", [id, status])
      await reach("transaction-written")
    })
    await reach("after-transaction")
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
