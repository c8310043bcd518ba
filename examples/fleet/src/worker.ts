/**
 * One worker of the fleet, made to be killed: pays its part under named intents, receives webhooks, and sells on terminals
 * that it shares with the others. A line on its standard input lets it finish and end.
 */
import { once } from "node:events"
import { writeSync } from "node:fs"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { setTimeout as pause } from "node:timers/promises"
import type { LimiterStore } from "@pay/core"
import { Money } from "@pay/core/money"
import { createIntents } from "@pay/idempotency"
import { createPayoutsClient } from "@pay/payouts"
import { events } from "@pay/payouts/webhooks"
import { openDatabase } from "@pay/store-postgres"
import { postgresInboxOn } from "@pay/store-postgres/inbox"
import { postgresIntentsOn } from "@pay/store-postgres/intents"
import { postgresLimiterOn } from "@pay/store-postgres/limiter"
import type { RouterClient } from "@pay/terminal"
import { createWebhooks } from "@pay/webhooks"
import { nodeHandler } from "@pay/webhooks/node"
import { openCounter } from "./counter.ts"
import { partOf, referenceOf, type WorkerOrder, type WorkerWord } from "./order.ts"

const order = JSON.parse(process.argv[2] ?? "") as WorkerOrder
const MINUTE_MS = 60_000
const AT_A_TIME = 2
const RETRY_MS = 200

const say = (word: WorkerWord): void => {
  writeSync(1, `${JSON.stringify(word)}\n`)
}
const trouble = (error: unknown): void => say({ say: "trouble", what: String(error) })

const database = openDatabase(order.databaseUrl, { patienceMs: 60_000 })

// The client counts by the minute, as documented; a rehearsal may have shorter ones.
const budget = postgresLimiterOn(database, { marginMs: order.marginMs })
const limiter: LimiterStore = {
  ...budget,
  reserve: (windows, now, maxWaitMs) =>
    budget.reserve(
      windows.map((one) => ({ ...one, windowMs: Math.ceil((one.windowMs * order.windowMs) / MINUTE_MS) })),
      now,
      maxWaitMs
    )
}

const intents = createIntents({ store: postgresIntentsOn(database) })
const payouts = createPayoutsClient({
  apiKey: order.apiKey,
  baseUrl: order.sandboxUrl,
  callsPerMinute: order.limit,
  deadlineMs: 600_000,
  limiter
})

/** True once the payment has its answer. */
const pay = async (payment: number): Promise<boolean> => {
  const reference = referenceOf(payment)
  const name = `${reference}:payout`
  const result = await payouts
    .createPayout(
      {
        reference_id: reference,
        channel_code: "ID_BCA",
        channel_properties: { account_holder_name: "Siti Rahma", account_number: "1234567890" },
        amount: 10_000 + payment,
        currency: "IDR"
      },
      { intent: intents.intent(name) }
    )
    .result()
  if (result.ok) return true
  if (result.error._tag !== "IndeterminateError" || result.error.resolve === undefined) throw result.error
  // A rival sends it at this moment, or one that was killed has sent it: the provider knows.
  const { data } = (await result.error.resolve()) as { readonly data: ReadonlyArray<{ readonly id: string }> }
  const [found] = data
  return found !== undefined && (await intents.settle(name, found))
}

const payAll = async (): Promise<void> => {
  const part = partOf(order)
  let next = 0
  const clerk = async (): Promise<void> => {
    for (let i = next++; i < part.length; i = next++) {
      const payment = part[i]!
      while (!(await pay(payment).catch((error) => trouble(error)))) await pause(RETRY_MS)
      say({ say: "paid", payment })
    }
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, clerk))
  say({ say: "done" })
}

const webhooks = createWebhooks({
  tokens: [order.callbackToken],
  events,
  inbox: postgresInboxOn(database),
  worker: { leaseMs: 5000, pollMs: 500, retry: { attempts: 50, longestMs: 2000 } },
  // One row an effect: nothing but the inbox keeps it from being there twice.
  onEvent: (event, { transaction }) =>
    transaction((tx) =>
      tx.query("INSERT INTO effects (webhook, worker) VALUES ($1, $2)", [event.delivery.id, order.name])
    )
})

let stopping = false

const sellAll = async (router: RouterClient): Promise<void> => {
  for (let sale = 0; !stopping; sale++) {
    try {
      await router.sale({ amount: Money.of("10.50", "USD"), orderId: `${order.name} ${process.pid} ${sale}` })
    } catch (error) {
      trouble(error)
      await pause(RETRY_MS)
    }
  }
}

const router = await openCounter(order, database)
webhooks.start()
const server = createServer(nodeHandler(webhooks))
server.listen(0, "127.0.0.1")
await once(server, "listening")
say({ say: "listening", port: (server.address() as AddressInfo).port })

// What the life before this one left behind comes first.
const selling = router
  .recover()
  .catch(trouble)
  .then(() => sellAll(router))
const paying = payAll()
await once(process.stdin, "data")
stopping = true
await Promise.all([selling, paying])
await router.close()
await webhooks.stop()
process.exit(0)
