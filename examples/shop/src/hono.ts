/** The shop on Hono. */
import { serve } from "@hono/node-server"
import { fetchHandler } from "@pay/webhooks"
import { Hono } from "hono"
import { receipt, shelf } from "./pages.ts"
import { port, settings } from "./settings.ts"
import { ITEMS, openShop } from "./shop.ts"

const shop = openShop(settings)
const webhook = fetchHandler(shop.webhooks)

const app = new Hono()
  .get("/", (c) => c.html(shelf()))
  .post("/orders", async (c) => {
    const { item } = await c.req.parseBody()
    if (typeof item !== "string" || !(item in ITEMS)) return c.text("We do not sell that.", 400)
    const order = shop.order(item)
    return c.redirect((await shop.pageOf(order)) ?? `/orders/${order.reference}`, 303)
  })
  .get("/orders/:reference", async (c) => {
    const order = shop.find(c.req.param("reference"))
    if (order === undefined) return c.text("No such order.", 404)
    if (order.status === "NEW") await shop.pageOf(order).catch(() => undefined)
    return c.html(receipt(shop.find(order.reference) ?? order))
  })
  .post("/webhooks", (c) => webhook(c.req.raw))
  .onError((error, c) => {
    // Nothing was charged: the customer may try again.
    console.error(error.message)
    return c.text("We cannot take payments right now. You were not charged.", 503)
  })

await shop.recover()
shop.webhooks.start()
serve({ fetch: app.fetch, port, hostname: "127.0.0.1" }, (info) => console.log(`http://127.0.0.1:${info.port}`))
