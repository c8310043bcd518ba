/** What the provider's webhooks tell about orders. */
import { events as walletEvents } from "@pay/ewallets/webhooks"
import { events as invoiceEvents } from "@pay/invoices/webhooks"
import { events as payoutEvents } from "@pay/payouts/webhooks"
import { events as qrEvents } from "@pay/qr/webhooks"
import { events as accountEvents } from "@pay/virtual-accounts/webhooks"
import { match, type Received } from "@pay/webhooks"
import type { Fact } from "./order.ts"

export const events = [...walletEvents, ...qrEvents, ...invoiceEvents, ...accountEvents, ...payoutEvents]

export interface News {
  readonly order: string
  readonly fact: Fact
}

const nothing = (): undefined => undefined
const settled = (status: string, paid: ReadonlyArray<string>): Fact =>
  paid.includes(status) ? { state: "paid" } : { state: "failed", note: status }

/** The order that an event is about, and what it tells; undefined for those that this merchant reads by other means. */
export const newsOf = (event: Received<(typeof events)[number]>): News | undefined =>
  match(event, {
    "ewallet.capture": ({ payload: { data } }): News => ({
      order: data.reference_id,
      fact: { object: data.id, ...settled(data.status, ["SUCCEEDED"]) }
    }),
    "qr.payment": ({ payload: { data } }): News => ({
      order: data.reference_id,
      fact: { object: data.qr_id, payment: data.id, ...settled(data.status, ["SUCCEEDED"]) }
    }),
    "invoice-callback": ({ payload }): News => ({
      order: payload.external_id,
      fact: { object: payload.id, ...settled(payload.status, ["PAID", "SETTLED"]) }
    }),
    "virtual-account-payment": ({ payload }): News => ({
      order: payload.external_id,
      fact: { object: payload.callback_virtual_account_id, state: "paid" }
    }),
    "virtual-account-creation-update": ({ payload }): News => ({
      order: payload.external_id,
      fact: { object: payload.id, state: "waiting" }
    }),
    "payout.succeeded": ({ payload: { data } }): News => ({
      order: data.reference_id,
      fact: { object: data.id, state: "paid" }
    }),
    "payout.failed": ({ payload: { data } }): News => ({
      order: data.reference_id,
      fact: { object: data.id, state: "failed", note: data.failure_code ?? "FAILED" }
    }),
    // Refunds are read by their list, which holds until a lost answer is known.
    "ewallet.refund": nothing,
    "qr.refund": nothing,
    "ewallet.void": nothing,
    "payout.reversed": nothing,
    "payout.finished": nothing,
    "payment_method.activated": nothing,
    "payment_method.expiry.expired": nothing,
    unknown: ({ reason, label }): never => {
      throw new Error(`an event that this merchant does not know: ${label ?? "without name"} (${reason})`)
    }
  })
