/**
 * A marketplace: a partner sells, a courier delivers, the platform keeps a fee, and every rupiah is accounted for.
 * `main.ts REFERENCE AMOUNT` sells once in the partner's name and splits what the customer pays.
 */
import { createBalanceClient } from "@pay/balance"
import { Money } from "@pay/core/money"
import { createEwalletsClient } from "@pay/ewallets"
import { createPlatformClient } from "@pay/platform"

const [reference = "", amount = ""] = process.argv.slice(2)
const { PAY_API_KEY: apiKey = "", PAY_BASE_URL: baseUrl, PLATFORM_ID = "" } = process.env
if (reference === "" || amount === "" || apiKey === "" || PLATFORM_ID === "") {
  console.error("usage: PAY_API_KEY=… PLATFORM_ID=… main.ts REFERENCE AMOUNT")
  process.exit(2)
}
const config = { apiKey, ...(baseUrl === undefined ? {} : { baseUrl }) }
const platform = createPlatformClient(config)

/** The partner's account, made when it is not there: an e-mail address stands for one partner. */
const accountOf = async (email: string, name: string): Promise<string> => {
  for await (const account of platform.listAccountsAll({ email: [email] }))
    if (account.id !== undefined) return account.id
  const made = await platform.createAccount({ email, type: "OWNED", public_profile: { business_name: name } })
  if (made.id === undefined) throw new Error(`${name} got an account without id`)
  return made.id
}

const partner = await accountOf("warung@partners.example", "Warung Sederhana")
const courier = await accountOf("kurir@partners.example", "Kurir Kilat")

const rule = await platform.createSplitRule({
  name: "Fee and delivery",
  routes: [
    { flat_amount: 3_000, currency: "IDR", destination_account_id: PLATFORM_ID, reference_id: "fee" },
    { percent_amount: 10, currency: "IDR", destination_account_id: courier, reference_id: "delivery" }
  ]
})

const charge = await createEwalletsClient(config).createCharge(
  {
    reference_id: reference,
    currency: "IDR",
    amount: Money.of(amount, "IDR"),
    checkout_method: "ONE_TIME_PAYMENT",
    channel_code: "ID_DANA",
    channel_properties: { success_redirect_url: "https://market.example/thanks" }
  },
  { forUserId: partner, withSplitRule: rule.id }
)
console.log(JSON.stringify({ charge: charge.id, status: charge.status, partner, courier }))

// The customer pays on the wallet's page; a line on standard input says that it is time to look.
await new Promise((resolve) => process.stdin.once("data", resolve))

const balances = createBalanceClient(config)
const of = async (account?: string): Promise<string> => {
  const { balance } = await balances.getBalance(
    { currency: "IDR" },
    account === undefined ? {} : { forUserId: account }
  )
  return Money.of(balance, "IDR").toString()
}
console.log(JSON.stringify({ platform: await of(), partner: await of(partner), courier: await of(courier) }))
process.exit(0)
