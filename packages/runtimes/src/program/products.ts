/**
 * One question a product: its client is loaded, asks, and understands the answer, be it a documented refusal.
 *
 * @module
 */
import { createBalanceClient } from "@pay/balance"
import { createCardsClient } from "@pay/cards"
import type { ClientConfig } from "@pay/core"
import { createCustomersClient } from "@pay/customers"
import { createDirectDebitClient } from "@pay/direct-debit"
import { createDisbursementsClient } from "@pay/disbursements"
import { createEwalletsClient } from "@pay/ewallets"
import { createFilesClient } from "@pay/files"
import { createInvoicesClient } from "@pay/invoices"
import { createPaylaterClient } from "@pay/paylater"
import { createPayoutsClient } from "@pay/payouts"
import { createPlatformClient } from "@pay/platform"
import { createQrClient } from "@pay/qr"
import { createRecurringClient } from "@pay/recurring"
import { createRemittancesClient } from "@pay/remittances"
import { createReportsClient } from "@pay/reports"
import { createRetailOutletsClient } from "@pay/retail-outlets"
import { createSnapClient } from "@pay/snap"
import { createVirtualAccountsClient } from "@pay/virtual-accounts"

interface Asked {
  result(): Promise<{ readonly ok: true } | { readonly ok: false; readonly error: { readonly _tag: string } }>
}

const understood = (ask: (config: ClientConfig) => Asked) => async (config: ClientConfig) => {
  const result = await ask(config).result()
  if (!result.ok && result.error._tag !== "ApiError") throw result.error
}

// The sandbox verifies signatures only of merchants that gave it a key.
const snap = {
  partnerId: "runtime",
  signer: { sign: async () => ({ "X-TIMESTAMP": "2026-01-01T00:00:00+07:00", "X-SIGNATURE": "c2lnbmF0dXJl" }) }
}

export const products = [
  (config: ClientConfig) => createBalanceClient(config).getBalance(),
  (config: ClientConfig) => createCardsClient(config).getToken("none"),
  (config: ClientConfig) => createCustomersClient(config).getCustomer("none"),
  (config: ClientConfig) => createDirectDebitClient(config).listPaymentMethods({ customer_id: "none" }),
  (config: ClientConfig) => createDisbursementsClient(config).getDisbursement("none"),
  (config: ClientConfig) => createEwalletsClient(config).getCharge("none"),
  (config: ClientConfig) => createFilesClient(config).getFile("none"),
  (config: ClientConfig) => createInvoicesClient(config).listInvoices(),
  (config: ClientConfig) => createPaylaterClient(config).getCharge("none"),
  (config: ClientConfig) => createPayoutsClient(config).listPayouts({ reference_id: "none" }),
  (config: ClientConfig) => createPlatformClient(config).listAccounts(),
  (config: ClientConfig) => createQrClient(config).getQrCode("none"),
  (config: ClientConfig) => createRecurringClient(config).getPlan("none"),
  (config: ClientConfig) => createRemittancesClient(config).getRemittancePayout("none"),
  (config: ClientConfig) => createReportsClient(config).getReport("none"),
  (config: ClientConfig) => createRetailOutletsClient(config).getFixedPaymentCode("none"),
  (config: ClientConfig) =>
    createSnapClient({ ...config, snap }).inquireQrCode({ originalPartnerReferenceNo: "none", serviceCode: "47" }),
  (config: ClientConfig) => createVirtualAccountsClient(config).getPayment("none")
].map(understood)
