/**
 * The shop that receives, as a process of its own: FILE holds inbox and books. It prints where it listens and tells
 * its parent each event that it has applied.
 */
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { openDatabase, sqliteInboxOn } from "@pay/store-sqlite/inbox"
import { createWebhooks } from "@pay/webhooks"
import { nodeHandler } from "@pay/webhooks/node"
import { events, TABLES, write } from "./books.ts"

const { FILE, TOKEN, PORT = "0" } = process.env

const database = openDatabase(FILE!)
database.exec(TABLES)
const { flush: _, ...inbox } = sqliteInboxOn(database)
const webhooks = createWebhooks({
  tokens: [TOKEN!],
  events,
  inbox,
  // A short lease, so that what a killed process held is free again soon.
  worker: { late: "handle", leaseMs: 1000 },
  onEvent: async (event, { late, transaction }) => {
    await transaction((tx) => write(tx, event, late))
    process.send?.({ applied: event.delivery.id })
  }
})
webhooks.start()

const server = createServer(nodeHandler(webhooks))
server.listen(Number(PORT), "127.0.0.1", () =>
  process.stdout.write(`${JSON.stringify({ port: (server.address() as AddressInfo).port })}\n`)
)
