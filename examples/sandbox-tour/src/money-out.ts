/**
 * Stops where money goes out, or from one account to another.
 *
 * @module
 */
import { createCustomersClient } from "@pay/customers"
import { createDisbursementsClient } from "@pay/disbursements"
import { createPayoutsClient } from "@pay/payouts"
import { createPlatformClient } from "@pay/platform"
import { createRemittancesClient } from "@pay/remittances"
import { person, SECOND, type Stop } from "./stop.ts"

const payouts: Stop = {
  product: "payouts",
  walk: async ({ sandbox, config }) => {
    const client = createPayoutsClient(config)
    const payout = await client.createPayout({
      reference_id: "tour-payout",
      channel_code: "ID_BCA",
      channel_properties: { account_holder_name: "Rika Sutanto", account_number: "1234567890" },
      amount: 20_000,
      currency: "IDR"
    })
    await sandbox.advance(15 * SECOND)
    return `payout ${(await client.getPayout(payout.id)).status}`
  }
}

const disbursements: Stop = {
  product: "disbursements",
  walk: async ({ sandbox, config }) => {
    const client = createDisbursementsClient(config)
    const { id } = await client.createDisbursement({
      external_id: "tour-disbursement",
      bank_code: "BNI",
      account_holder_name: "Rika Sutanto",
      account_number: "1234567890",
      description: "Salary",
      amount: 50_000
    })
    await sandbox.advance(15 * SECOND)
    return `disbursement ${(await client.getDisbursement(id)).status}`
  }
}

const remittances: Stop = {
  product: "remittances",
  walk: async ({ sandbox, config }) => {
    const customers = createCustomersClient(config)
    const sender = await customers.createCustomer(person("tour-sender"))
    const recipient = await customers.createCustomer({
      ...person("tour-recipient"),
      identity_accounts: [
        {
          type: "BANK_ACCOUNT",
          company: "PH_BDO",
          country: "PH",
          properties: { account_holder_name: "Kal Stones", account_number: "828282" }
        }
      ]
    })
    const client = createRemittancesClient(config)
    const { id } = await client.createRemittancePayout({
      reference_id: "tour-remittance",
      destination_currency: "PHP",
      destination_amount: 35,
      sender_customer_id: sender.id,
      recipient_customer_id: recipient.id,
      origin_currency: "IDR",
      origin_amount: 10_000,
      description: "Invoice 1"
    })
    await sandbox.advance(15 * SECOND)
    return `payout to the Philippines ${(await client.getRemittancePayout(id)).status}`
  }
}

const platform: Stop = {
  product: "platform",
  walk: async ({ sandbox, config }) => {
    const client = createPlatformClient(config)
    const partner = await client.createAccount({
      email: "angie@partner.example",
      type: "OWNED",
      public_profile: { business_name: "Angie" }
    })
    const { accounts } = await sandbox.control<{ accounts: ReadonlyArray<{ id: string }> }>("GET", "/accounts")
    const transfer = await client.createTransfer({
      reference: "tour-transfer",
      amount: 30_000,
      source_user_id: accounts[0]!.id,
      destination_user_id: partner.id!
    })
    await sandbox.advance(5 * SECOND)
    return `account ${partner.status}, transfer ${transfer.status}`
  }
}

export const moneyOut: ReadonlyArray<Stop> = [payouts, disbursements, remittances, platform]
