/**
 * Stops that keep records, plan ahead, or speak the national standard.
 *
 * @module
 */
import { generateKeyPairSync } from "node:crypto"
import { createBalanceClient } from "@pay/balance"
import { createCustomersClient } from "@pay/customers"
import { createEwalletsClient } from "@pay/ewallets"
import { createFilesClient } from "@pay/files"
import { createRecurringClient } from "@pay/recurring"
import { createReportsClient } from "@pay/reports"
import { createSnapSigner } from "@pay/signatures"
import { createSnapClient } from "@pay/snap"
import { DAY, person, SECOND, type Stop } from "./stop.ts"

const customers: Stop = {
  product: "customers",
  walk: async ({ config }) => {
    const client = createCustomersClient(config)
    const { id } = await client.createCustomer(person("tour-customer"))
    await client.updateCustomer(id, { email: "rika@shop.example" })
    return `customer changed, e-mail ${(await client.getCustomer(id)).email}`
  }
}

const recurring: Stop = {
  product: "recurring",
  walk: async ({ sandbox, config }) => {
    const owner = await createCustomersClient(config).createCustomer(person("tour-subscriber"))
    const wallet = await createEwalletsClient(config).createPaymentMethod({
      type: "EWALLET",
      reusability: "MULTIPLE_USE",
      customer_id: owner.id,
      country: "ID",
      ewallet: {
        channel_code: "SHOPEEPAY",
        channel_properties: {
          success_return_url: "https://shop.example/ok",
          failure_return_url: "https://shop.example/no",
          cancel_return_url: "https://shop.example/no"
        }
      }
    })
    await sandbox.act(wallet.id, "approve")
    const client = createRecurringClient(config)
    const { id } = await client.createPlan({
      reference_id: "tour-plan",
      customer_id: owner.id,
      recurring_action: "PAYMENT",
      currency: "IDR",
      amount: 15_000,
      payment_methods: [{ payment_method_id: wallet.id, rank: 1 }],
      schedule: {
        reference_id: "tour-schedule",
        interval: "DAY",
        interval_count: 10,
        anchor_date: "2026-01-20T03:00:00Z"
      }
    })
    await sandbox.advance(31 * DAY)
    const cycles = await client.listCycles(id)
    const paid = cycles.data.filter(({ status }) => status === "SUCCEEDED").length
    return `plan ${(await client.getPlan(id)).status}, ${paid} cycles paid in 31 days`
  }
}

const snap: Stop = {
  product: "snap",
  walk: async ({ sandbox, config }) => {
    const { privateKey, publicKey } = generateKeyPairSync("rsa", {
      modulusLength: 2_048,
      privateKeyEncoding: { type: "pkcs8", format: "pem" },
      publicKeyEncoding: { type: "spki", format: "pem" }
    })
    await sandbox.control("POST", "/settings", { "snap.public_key": publicKey })
    const signer = createSnapSigner({ privateKey })
    const client = createSnapClient({ ...config, snap: { partnerId: "tour", signer } })
    const code = await client.createQrCode({
      partnerReferenceNo: "tour-snap",
      amount: { value: "10000.00", currency: "IDR" },
      additionalInfo: { reusability: "ONE_TIME_USE" }
    })
    await sandbox.advance(2 * SECOND)
    await sandbox.act(code.referenceNo, "approve")
    const state = await client.inquireQrCode({ serviceCode: "47", originalPartnerReferenceNo: "tour-snap" })
    return `signature verified, code paid: status ${state.latestTransactionStatus}`
  }
}

const files: Stop = {
  product: "files",
  walk: async ({ config }) => {
    const client = createFilesClient(config)
    const file = new Blob(["%PDF-1.7 tour"], { type: "application/pdf" })
    const stored = await client.uploadFile({ purpose: "KYC_DOCUMENT", file })
    return `${stored.type} of ${stored.size} bytes stored`
  }
}

const balance: Stop = {
  product: "balance",
  walk: async ({ config }) => {
    const client = createBalanceClient(config)
    let count = 0
    for await (const _ of client.listTransactionsAll({ limit: 50 })) count += 1
    return `balance ${(await client.getBalance()).balance} IDR, ${count} transactions`
  }
}

const reports: Stop = {
  product: "reports",
  walk: async ({ sandbox, config }) => {
    const client = createReportsClient(config)
    const { id } = await client.createReport({ type: "TRANSACTIONS", filter: { from: "2026-01-15T00:00:00Z" } })
    await sandbox.advance(10 * SECOND)
    const report = await client.getReport(id)
    const lines = (await (await fetch(report.url!)).text()).trim().split("\r\n").length
    return `report ${report.status}, ${lines - 1} transactions in it`
  }
}

/** The month that a plan needs comes last, so that the report covers all the rest. */
export const records: ReadonlyArray<Stop> = [customers, snap, files, balance, reports, recurring]
