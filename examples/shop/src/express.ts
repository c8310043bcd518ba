/** The shop on Express. */
import { nodeHandler } from "@pay/webhooks/node"
import express, { type ErrorRequestHandler } from "express"
import { receipt, shelf } from "./pages.ts"
import { port, settings } from "./settings.ts"
import { ITEMS, openShop } from "./shop.ts"

const shop = openShop(settings)
const app = express()

// Before any body parser: a webhook is verified by the bytes that came.
app.post("/webhooks", nodeHandler(shop.webhooks))
app.use(express.urlencoded({ extended: false }))

app.get("/", (_, response) => {
  response.send(shelf())
})

app.post("/orders", async (request, response) => {
  const { item } = request.body as { readonly item?: unknown }
  if (typeof item !== "string" || !(item in ITEMS)) {
    response.status(400).send("We do not sell that.")
    return
  }
  const order = shop.order(item)
  response.redirect(303, (await shop.pageOf(order)) ?? `/orders/${order.reference}`)
})

app.get("/orders/:reference", async (request, response) => {
  const order = shop.find(request.params.reference)
  if (order === undefined) {
    response.status(404).send("No such order.")
    return
  }
  if (order.status === "NEW") await shop.pageOf(order).catch(() => undefined)
  response.send(receipt(shop.find(order.reference) ?? order))
})

const failed: ErrorRequestHandler = (error: Error, _request, response, _next) => {
  // Nothing was charged: the customer may try again.
  console.error(error.message)
  response.status(503).send("We cannot take payments right now. You were not charged.")
}
app.use(failed)

await shop.recover()
shop.webhooks.start()
const server = app.listen(port, "127.0.0.1", () => {
  const address = server.address()
  console.log(`http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : port}`)
})
