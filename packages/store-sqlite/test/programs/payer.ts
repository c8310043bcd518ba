/**
 * Pays once under a named intent, dies where CRASH_AT says, and prints the payout's id.
 */
import { createIntents, type IntentStore } from "@pay/idempotency"
import { createPayoutsClient } from "@pay/payouts"
import { sqliteIntents } from "@pay/store-sqlite/intents"

const { API_KEY = "", BASE_URL = "", CRASH_AT, FILE = "" } = process.env
const NAME = "order-8821:payout"

const crashAt = (point: string): void => {
  if (CRASH_AT === point) process.kill(process.pid, "SIGKILL")
}

const file = sqliteIntents(FILE)
const store: IntentStore = {
  ...file,
  insert: (record) => {
    crashAt("before-record")
    const inserted = file.insert(record)
    crashAt("after-record")
    return inserted
  },
  replace: (record) => {
    if (record.state === "answered") crashAt("before-answer")
    const replaced = file.replace(record)
    if (record.state === "answered") crashAt("after-answer")
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

if (result.ok) process.stdout.write(`${result.value.id}\n`)
else if (result.error._tag === "IndeterminateError" && result.error.resolve !== undefined)
  process.stdout.write(`${await lookUp(result.error.resolve)}\n`)
else throw result.error
file.close()
