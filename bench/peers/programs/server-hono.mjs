// A router with a map: what a mock written by hand does. Neither checked, nor idempotent, nor durable.
import { randomUUID } from "node:crypto"
import { serve } from "@hono/node-server"
import { Hono } from "hono"

const payouts = new Map()
const app = new Hono()
app.post("/v2/payouts", async (context) => {
  const payout = { ...(await context.req.json()), id: `disb-${randomUUID()}`, status: "ACCEPTED", created: new Date() }
  payouts.set(payout.id, payout)
  return context.json(payout)
})
serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) =>
  process.stdout.write(`${JSON.stringify({ port })}\n`)
)
