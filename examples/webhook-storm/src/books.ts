/** The shop's books: what an event does to them, and the tables it is done in. */
import type { DatabaseSync } from "node:sqlite"
import { Money } from "@pay/core/money"
import { events as walletEvents } from "@pay/ewallets/webhooks"
import { events as payoutEvents } from "@pay/payouts/webhooks"
import { events as accountEvents } from "@pay/virtual-accounts/webhooks"
import { match, type Received } from "@pay/webhooks"

/** Events of three products on one URL; those of virtual accounts carry no name. */
export const events = [...walletEvents, ...payoutEvents, ...accountEvents]

export const TABLES = `
  CREATE TABLE IF NOT EXISTS effects (webhook TEXT NOT NULL, event TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS objects (id TEXT PRIMARY KEY, state TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS money (id TEXT PRIMARY KEY, minor INTEGER NOT NULL) STRICT;`

interface Effect {
  /** The object's new state. */
  readonly state?: { readonly id: string; readonly is: string }
  /** What comes in (positive) or goes out, minor units, and for which object. */
  readonly money?: { readonly id: string; readonly minor: number }
}

const nothing = (): Effect => ({})
const minor = (amount: number, currency: string): number => Money.of(amount, currency).minor

const effectOf = (event: Received<(typeof events)[number]>): Effect =>
  match(event, {
    "ewallet.capture": ({ payload: { data } }): Effect => ({
      state: { id: data.id, is: data.status },
      ...(data.status === "SUCCEEDED"
        ? { money: { id: data.id, minor: minor(data.charge_amount, data.currency) } }
        : {})
    }),
    "ewallet.void": ({ payload: { data } }): Effect => ({
      state: { id: data.id, is: data.status },
      ...(data.status === "VOIDED" ? { money: { id: data.id, minor: -minor(data.charge_amount, data.currency) } } : {})
    }),
    "ewallet.refund": ({ payload: { data } }): Effect => ({
      state: { id: data.id, is: data.status },
      ...(data.status === "SUCCEEDED"
        ? { money: { id: data.charge_id, minor: -minor(data.refund_amount, data.currency) } }
        : {})
    }),
    "payout.succeeded": ({ payload: { data } }): Effect => ({
      state: { id: data.id, is: "SUCCEEDED" },
      money: { id: data.id, minor: -minor(data.amount, data.currency) }
    }),
    "payout.failed": ({ payload: { data } }): Effect => ({ state: { id: data.id, is: "FAILED" } }),
    "payout.reversed": ({ payload: { data } }): Effect => ({
      state: { id: data.id, is: "REVERSED" },
      money: { id: data.id, minor: minor(data.amount, data.currency) }
    }),
    "virtual-account-creation-update": ({ payload }): Effect => ({
      state: { id: payload.id, is: `${payload.status} ${payload.expected_amount}` }
    }),
    "virtual-account-payment": ({ payload }): Effect => ({
      money: { id: payload.callback_virtual_account_id, minor: minor(payload.amount, payload.currency ?? "IDR") }
    }),
    "payment_method.activated": nothing,
    "payment_method.expiry.expired": nothing,
    "payout.finished": nothing,
    unknown: ({ reason, label }): Effect => {
      throw new Error(`an event that this shop does not know: ${label ?? "without name"} (${reason})`)
    }
  })

/**
 * Writes an event's effect; runs inside the inbox's transaction. `late`: a later event of the object was handled before,
 * so its state stays, while money still adds up.
 */
export const write = (tx: DatabaseSync, event: Received<(typeof events)[number]>, late: boolean): void => {
  const { state, money } = effectOf(event)
  tx.prepare("INSERT INTO effects VALUES (?, ?)").run(event.delivery.id ?? "", event.name)
  if (state && !late) tx.prepare("INSERT OR REPLACE INTO objects VALUES (?, ?)").run(state.id, state.is)
  if (money)
    tx.prepare("INSERT INTO money VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET minor = minor + ?2").run(
      money.id,
      money.minor
    )
}
