/**
 * `pay FILE` sends a payroll, `reconcile FILE` says what became of it. Run `pay` as often as you like, kill it at any
 * moment: each line is a named intent, so nobody is paid twice.
 */
import { readFileSync } from "node:fs"
import { Money } from "@pay/core/money"
import { createIntents } from "@pay/idempotency"
import { createPayoutsClient } from "@pay/payouts"
import { sqliteIntents } from "@pay/store-sqlite/intents"
import { type Row, readRows, totalOf } from "./rows.ts"

const [command = "", file = ""] = process.argv.slice(2)
const { PAY_API_KEY: apiKey = "", PAY_BASE_URL: baseUrl, INTENTS = "payroll.db" } = process.env
if ((command !== "pay" && command !== "reconcile") || file === "" || apiKey === "") {
  console.error("usage: PAY_API_KEY=… main.ts pay|reconcile FILE")
  process.exit(2)
}

const AT_A_TIME = 5

const payouts = createPayoutsClient({ apiKey, ...(baseUrl === undefined ? {} : { baseUrl }) })
const intents = createIntents({ store: sqliteIntents(INTENTS) })

const send = async ({ reference, channel, account, holder, amount }: Row): Promise<string> => {
  const result = await payouts
    .createPayout(
      {
        reference_id: reference,
        channel_code: channel,
        channel_properties: { account_number: account, account_holder_name: holder },
        amount,
        currency: "IDR",
        description: "Salary"
      },
      { intent: intents.intent(`payroll:${reference}`) }
    )
    .result()
  if (result.ok) return result.value.status
  const { error } = result
  // Unknown is not failed: `reconcile` looks it up, and `pay` run again repeats the same key.
  if (error._tag === "IndeterminateError") return "UNKNOWN"
  if (error._tag === "ApiError" || error._tag === "UnexpectedApiError") return `REFUSED ${error.status} ${error.code}`
  return `NOT SENT ${error._tag}`
}

/** What the gateway holds under a reference: paid once, or not at all. */
const found = async ({ reference, amount }: Row): Promise<string> => {
  const all = (await payouts.listPayouts({ reference_id: reference })).data
  if (all.length === 0) return "MISSING"
  if (all.length > 1) return `${all.length} PAYOUTS`
  const [{ status, amount: sent }] = all as [(typeof all)[number]]
  return Money.of(sent, "IDR").equals(amount) ? status : "AMOUNT DIFFERS"
}

const rows = readRows(readFileSync(file, "utf8"))
console.log(`${rows.length} lines, ${totalOf(rows)}`)

const work = command === "pay" ? send : found
const told: Array<string> = []
for (let i = 0; i < rows.length; i += AT_A_TIME)
  told.push(...(await Promise.all(rows.slice(i, i + AT_A_TIME).map(work))))

for (const [i, { reference, holder, amount }] of rows.entries())
  console.log([reference.padEnd(14), holder.padEnd(20), String(amount).padStart(16), told[i]].join("  "))
const good = new Set(command === "pay" ? ["ACCEPTED", "SUCCEEDED"] : ["SUCCEEDED"])
const open = told.filter((one) => !good.has(one)).length
console.log(open === 0 ? "all well" : `${open} need a look`)
process.exitCode = open === 0 ? 0 : 1
