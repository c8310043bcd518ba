/** One of several processes on one store: pays and handles events until told otherwise, and tells how long each took. */
import { once } from "node:events"
import { openDatabase } from "@pay/store-sqlite"
import { sqliteInboxOn } from "@pay/store-sqlite/inbox"
import { sqliteIntentsOn } from "@pay/store-sqlite/intents"
import { intentOf } from "./rows.ts"
import { postgresStores, type Stores } from "./subjects.ts"

const [name, place = "", schemaOrFile = ""] = process.argv.slice(2)
const AT_A_TIME = 4

const stores = (): Pick<Stores, "inbox" | "intents"> => {
  if (name === "Postgres") return postgresStores(place, schemaOrFile)
  const database = openDatabase(place)
  return { inbox: sqliteInboxOn(database), intents: sqliteIntentsOn(database) }
}

const { inbox, intents } = stores()
const samples: Array<number> = []
let running = true
let count = 0

const one = async (): Promise<void> => {
  const key = `${process.pid}-${count++}`
  const record = intentOf(key)
  await intents.insert(record)
  await intents.replace({
    ...record,
    state: "answered",
    answeredAt: 2,
    answer: { status: 200, requestId: "r", body: "{}" },
    revision: 2
  })
  await inbox.add({
    key,
    identity: undefined,
    event: "payouts/payout.succeeded",
    lane: key,
    version: "t",
    webhookId: key,
    route: undefined,
    account: undefined,
    token: undefined,
    receivedAt: 1,
    body: Buffer.from("{}")
  })
  for (const claim of await inbox.claim({ now: 1, leaseMs: 60_000, limit: 4 }))
    await inbox.settle(claim, { state: "handled", at: 2 })
}

const loop = async (): Promise<void> => {
  while (running) {
    const began = performance.now()
    await one()
    samples.push((performance.now() - began) * 1000)
  }
}

await one()
process.send?.("ready")
await once(process, "message")
const working = Promise.all(Array.from({ length: AT_A_TIME }, loop))
await once(process, "message")
running = false
await working
process.send?.(samples, () => process.exit(0))
