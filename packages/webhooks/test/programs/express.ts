// An Express shop: the endpoint at /hooks before any parser, at /raw behind express.raw, at /parsed after express.json.
import { events } from "@pay/ewallets/webhooks"
import express from "express"
import { createWebhooks } from "../../src/index.ts"
import { nodeHandler } from "../../src/node.ts"
import { createMemoryInbox } from "../../src/testing.ts"

const handled: Array<string> = []
const webhooks = createWebhooks({
  tokens: [process.env.TOKEN!],
  events,
  routes: { refunds: events },
  maxBodyBytes: Number(process.env.LIMIT),
  inbox: createMemoryInbox(),
  onEvent: (event) => handled.push(`${event.name} ${event.delivery.route}`)
})
const plain = nodeHandler(webhooks)
const refunds = nodeHandler(webhooks, { route: "refunds" })

const app = express()
app.post("/hooks", plain)
app.post("/hooks/refunds", refunds)
app.use("/raw", express.raw({ type: "*/*", limit: "1mb" }))
app.post("/raw", plain)
app.post("/raw/refunds", refunds)
app.use("/parsed", express.json())
app.post("/parsed", plain)
app.get("/handled", async (_req, res) => {
  await webhooks.drain()
  res.json(handled)
})
app.use((error: Error, _req: express.Request, res: express.Response, _next: express.NextFunction) => {
  res.status(500).json({ name: error.name, message: error.message })
})
const server = app.listen(0, "127.0.0.1", () => {
  const address = server.address()
  console.log(JSON.stringify({ url: `http://127.0.0.1:${typeof address === "object" && address?.port}` }))
})
