/** Pays once under a named intent and prints the payout's id. */
import { createIntents, type IntentStore } from "@pay/idempotency"
import { createPayoutsClient } from "@pay/payouts"
import { postgresIntents } from "@pay/store-postgres/intents"
import { reach } from "./points.ts"

const { API_KEY = "", BASE_URL = "", DATABASE_URL = "" } = process.env
const NAME = "order-8821:payout"

const rows = postgresIntents(DATABASE_URL)
const store: IntentStore = {
  ...rows,
  insert: async (record) => {
    await reach("before-record")
    const inserted = await rows.insert(record)
    await reach("after-record")
    return inserted
  },
  replace: async (record) => {
    if (record.state === "answered") await reach("before-answer")
    const replaced = await rows.replace(record)
    if (record.state === "answered") await reach("after-answer")
    return replaced
  }
}

const intents = createIntents({ store })
const payouts = createPayoutsClient({ apiKey: API_KEY, baseUrl: BASE_URL, retries: 0 })
const result = await payouts
  .createPayout(
    {
      reference_id: "order-8821",
      channel_code: "ID_BCA",
      channel_properties: { account_holder_name: "Siti Rahma", account_number: "1234567890" },
      amount: 250_000,
      currency: "IDR"
    },
    { intent: intents.intent(NAME) }
  )
  .result()

/** This provider refuses a used key, so after a lost answer the payout is found by its reference. */
const lookUp = async (resolve: () => Promise<unknown>): Promise<string> => {
  const { data } = (await resolve()) as { readonly data: ReadonlyArray<{ readonly id: string }> }
  const [found] = data
  if (found === undefined || data.length > 1) throw new Error(`expected one payout, found ${data.length}`)
  await intents.settle(NAME, found)
  return found.id
}

if (result.ok) process.stdout.write(`${JSON.stringify({ id: result.value.id })}\n`)
else if (result.error._tag === "IndeterminateError" && result.error.resolve !== undefined)
  process.stdout.write(`${JSON.stringify({ id: await lookUp(result.error.resolve) })}\n`)
else throw result.error
await rows.close()
process.stdin.destroy()
