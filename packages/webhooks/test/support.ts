import { examples as directDebitExamples } from "@pay/direct-debit/examples"
import { events as directDebitEvents } from "@pay/direct-debit/webhooks"
import { examples as disbursementsExamples } from "@pay/disbursements/examples"
import { events as disbursementsEvents } from "@pay/disbursements/webhooks"
import { examples as ewalletsExamples } from "@pay/ewallets/examples"
import { events as ewalletsEvents } from "@pay/ewallets/webhooks"
import { examples as invoicesExamples } from "@pay/invoices/examples"
import { events as invoicesEvents } from "@pay/invoices/webhooks"
import { examples as paylaterExamples } from "@pay/paylater/examples"
import { events as paylaterEvents } from "@pay/paylater/webhooks"
import { examples as payoutsExamples } from "@pay/payouts/examples"
import { events as payoutsEvents } from "@pay/payouts/webhooks"
import { examples as platformExamples } from "@pay/platform/examples"
import { events as platformEvents } from "@pay/platform/webhooks"
import { examples as qrExamples } from "@pay/qr/examples"
import { events as qrEvents } from "@pay/qr/webhooks"
import { examples as recurringExamples } from "@pay/recurring/examples"
import { events as recurringEvents } from "@pay/recurring/webhooks"
import { examples as remittancesExamples } from "@pay/remittances/examples"
import { events as remittancesEvents } from "@pay/remittances/webhooks"
import { examples as reportsExamples } from "@pay/reports/examples"
import { events as reportsEvents } from "@pay/reports/webhooks"
import { examples as retailOutletsExamples } from "@pay/retail-outlets/examples"
import { events as retailOutletsEvents } from "@pay/retail-outlets/webhooks"
import { examples as snapExamples } from "@pay/snap/examples"
import { events as snapEvents } from "@pay/snap/webhooks"
import { examples as virtualAccountsExamples } from "@pay/virtual-accounts/examples"
import { events as virtualAccountsEvents } from "@pay/virtual-accounts/webhooks"

/** The right callback token of all tests. */
export const TOKEN = "callback-token-of-the-tests"

/** Every documented event, as a platform that receives them all on one URL lists them. */
export const allEvents = [
  ...directDebitEvents,
  ...disbursementsEvents,
  ...ewalletsEvents,
  ...invoicesEvents,
  ...paylaterEvents,
  ...payoutsEvents,
  ...platformEvents,
  ...qrEvents,
  ...recurringEvents,
  ...remittancesEvents,
  ...reportsEvents,
  ...retailOutletsEvents,
  ...snapEvents,
  ...virtualAccountsEvents
]

/** Documented payloads by product, then by event name. */
export const examplesByProduct: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "direct-debit": directDebitExamples,
  disbursements: disbursementsExamples,
  ewallets: ewalletsExamples,
  invoices: invoicesExamples,
  paylater: paylaterExamples,
  payouts: payoutsExamples,
  platform: platformExamples,
  qr: qrExamples,
  recurring: recurringExamples,
  remittances: remittancesExamples,
  reports: reportsExamples,
  "retail-outlets": retailOutletsExamples,
  snap: snapExamples,
  "virtual-accounts": virtualAccountsExamples
}

export const bytes = (value: unknown): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(typeof value === "string" ? value : JSON.stringify(value))

/** A delivery with the right token. */
export const delivery = (payload: unknown, headers: Record<string, string> = {}) => ({
  headers: { "x-callback-token": TOKEN, "content-type": "application/json", ...headers },
  body: bytes(payload)
})
