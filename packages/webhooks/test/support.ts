import { examples as disbursementExamples } from "@pay/disbursements/examples"
import { events as disbursementEvents } from "@pay/disbursements/webhooks"
import { examples as ewalletExamples } from "@pay/ewallets/examples"
import { events as ewalletEvents } from "@pay/ewallets/webhooks"
import { examples as invoiceExamples } from "@pay/invoices/examples"
import { events as invoiceEvents } from "@pay/invoices/webhooks"
import { examples as paylaterExamples } from "@pay/paylater/examples"
import { events as paylaterEvents } from "@pay/paylater/webhooks"
import { examples as payoutExamples } from "@pay/payouts/examples"
import { events as payoutEvents } from "@pay/payouts/webhooks"
import { examples as qrExamples } from "@pay/qr/examples"
import { events as qrEvents } from "@pay/qr/webhooks"
import { examples as remittanceExamples } from "@pay/remittances/examples"
import { events as remittanceEvents } from "@pay/remittances/webhooks"
import { examples as retailExamples } from "@pay/retail-outlets/examples"
import { events as retailEvents } from "@pay/retail-outlets/webhooks"
import { examples as snapExamples } from "@pay/snap/examples"
import { events as snapEvents } from "@pay/snap/webhooks"
import { examples as vaExamples } from "@pay/virtual-accounts/examples"
import { events as vaEvents } from "@pay/virtual-accounts/webhooks"

/** The right callback token of all tests. */
export const TOKEN = "callback-token-of-the-tests"

/** Every documented event, as a platform that receives them all on one URL lists them. */
export const allEvents = [
  ...disbursementEvents,
  ...ewalletEvents,
  ...invoiceEvents,
  ...paylaterEvents,
  ...payoutEvents,
  ...qrEvents,
  ...remittanceEvents,
  ...retailEvents,
  ...snapEvents,
  ...vaEvents
]

/** Documented payloads by product, then by event name. */
export const examplesByProduct: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  disbursements: disbursementExamples,
  ewallets: ewalletExamples,
  invoices: invoiceExamples,
  paylater: paylaterExamples,
  payouts: payoutExamples,
  qr: qrExamples,
  remittances: remittanceExamples,
  "retail-outlets": retailExamples,
  snap: snapExamples,
  "virtual-accounts": vaExamples
}

export const bytes = (value: unknown): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(typeof value === "string" ? value : JSON.stringify(value))

/** A delivery with the right token. */
export const delivery = (payload: unknown, headers: Record<string, string> = {}) => ({
  headers: { "x-callback-token": TOKEN, "content-type": "application/json", ...headers },
  body: bytes(payload)
})
