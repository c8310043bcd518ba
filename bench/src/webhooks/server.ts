/**
 * A webhook receiver on node:http, as a process of its own. `KIND` says what stands behind the verification: `none`
 * answers at once, `inbox` stores durably first, `handled` stores and handles while it accepts. `GET /` tells what was
 * stored.
 *
 * @module
 */
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { events } from "@pay/ewallets/webhooks"
import { openDatabase, sqliteInboxOn } from "@pay/store-sqlite/inbox"
import { createWebhooks, createWebhookVerifier, type Webhooks } from "@pay/webhooks"
import { nodeHandler } from "@pay/webhooks/node"

const { KIND, FILE, TOKEN } = process.env
const tokens = [TOKEN!]

type Receiver = Pick<Webhooks<(typeof events)[number], unknown>, "receive">
interface Server {
  readonly receiver: Receiver
  readonly report: () => Promise<unknown>
}

const withoutInbox = (): Server => {
  const verifier = createWebhookVerifier({ tokens, events })
  let stored = 0
  return {
    receiver: {
      receive: async (source, options) => {
        const verified = await verifier.verify(source, options)
        if (!verified.ok) return { status: verified.status, outcome: "rejected", reason: verified.reason }
        stored++
        return { status: 200, outcome: "accepted", key: "" }
      }
    },
    report: async () => ({ stored })
  }
}

const withInbox = (handle: boolean): Server => {
  const database = openDatabase(FILE!)
  database.exec("CREATE TABLE effects (id TEXT NOT NULL)")
  const { flush: _, ...inbox } = sqliteInboxOn(database)
  const webhooks = createWebhooks({
    tokens,
    events,
    inbox,
    onEvent: (event, { transaction }) =>
      transaction((tx) => tx.prepare("INSERT INTO effects VALUES (?)").run(event.delivery.id ?? ""))
  })
  if (handle) webhooks.start()
  return {
    receiver: webhooks,
    report: async () => {
      const { open, handled } = await webhooks.inbox.counts()
      const { synchronous } = database.prepare("PRAGMA synchronous").get()!
      return { stored: open + handled, handled, synchronous }
    }
  }
}

const { receiver, report } = KIND === "none" ? withoutInbox() : withInbox(KIND === "handled")
const receive = nodeHandler(receiver)
const server = createServer((request, response) => {
  if (request.method === "POST") return receive(request, response)
  void report().then((told) => response.end(JSON.stringify(told)))
})
server.listen(0, "127.0.0.1", () => console.log(JSON.stringify({ port: (server.address() as AddressInfo).port })))
