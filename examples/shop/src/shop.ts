/**
 * The shop itself, whatever serves it: orders in a file, an invoice for each, and webhooks that mark them paid. Kill it
 * at any line and start it again: no order gets two invoices, and no payment is forgotten.
 */
import { randomUUID } from "node:crypto"
import { Money } from "@pay/core/money"
import { createIntents } from "@pay/idempotency"
import { createInvoicesClient } from "@pay/invoices"
import { events } from "@pay/invoices/webhooks"
import { openDatabase, sqliteInboxOn } from "@pay/store-sqlite/inbox"
import { sqliteIntentsOn } from "@pay/store-sqlite/intents"
import { createWebhooks, GiveUp, refetch } from "@pay/webhooks"

export interface Settings {
  readonly file: string
  readonly apiKey: string
  readonly callbackToken: string
  /** Gateway or sandbox; production when it is left out. */
  readonly baseUrl?: string
  /** Where customers find this shop. */
  readonly origin: string
}

export interface Order {
  readonly reference: string
  readonly item: string
  /** Rupiah, as text: money is never a floating point number here. */
  readonly amount: string
  readonly status: "NEW" | "INVOICED" | "PAID" | "EXPIRED"
  /** The page on which the customer pays. */
  readonly page: string | null
  readonly created_at: number
}

export const ITEMS: Readonly<Record<string, string>> = { coffee: "45000", teapot: "210000" }

/** After this long a lost request has arrived, or never will. */
const SETTLED_MS = 60_000

const TABLE = `CREATE TABLE IF NOT EXISTS orders (
  reference TEXT PRIMARY KEY, item TEXT NOT NULL, amount TEXT NOT NULL, status TEXT NOT NULL, page TEXT,
  created_at INTEGER NOT NULL) STRICT`

export const openShop = ({ file, apiKey, callbackToken, baseUrl, origin }: Settings) => {
  const database = openDatabase(file)
  database.exec(TABLE)
  const intents = createIntents({ store: sqliteIntentsOn(database) })
  const invoices = createInvoicesClient({ apiKey, ...(baseUrl === undefined ? {} : { baseUrl }) })

  const find = (reference: string) =>
    database.prepare("SELECT * FROM orders WHERE reference = ?").get(reference) as Order | undefined

  const invoiced = (reference: string, page: string): string => {
    database
      .prepare("UPDATE orders SET status = 'INVOICED', page = ? WHERE reference = ? AND status = 'NEW'")
      .run(page, reference)
    return page
  }

  /** The order's payment page; undefined while nobody knows whether it has one. Safe to call again at any time. */
  const pageOf = async ({ reference, item, amount, page }: Order): Promise<string | undefined> => {
    if (page !== null) return page
    const name = `${reference}:invoice`
    const made = await invoices
      .createInvoice(
        {
          external_id: reference,
          amount: Money.of(amount, "IDR"),
          currency: "IDR",
          description: item,
          success_redirect_url: `${origin}/orders/${reference}`
        },
        { intent: intents.intent(name) }
      )
      .result()
    if (made.ok) return invoiced(reference, made.value.invoice_url)
    // Only an unknown outcome is looked into; a refusal or a dead network is the caller's to show.
    if (made.error._tag !== "IndeterminateError") throw made.error
    const [known] = await invoices.listInvoices({ external_id: reference })
    if (known !== undefined) {
      await intents.settle(name, known)
      return invoiced(reference, known.invoice_url)
    }
    if (Date.now() - made.error.sentAt > SETTLED_MS) await intents.release(name)
    return undefined
  }

  const webhooks = createWebhooks({
    tokens: [callbackToken],
    events,
    inbox: sqliteInboxOn(database),
    onEvent: async (event, { transaction }) => {
      if (event.name !== "invoice-callback") return
      // A webhook's body is not signed: what it says is read again before goods leave the house.
      const { external_id, status } = (await refetch(event, { invoices })) as {
        readonly external_id: string
        readonly status: string
      }
      if (external_id !== event.payload.external_id) throw new GiveUp("the event names another invoice")
      const now = status === "PAID" || status === "SETTLED" ? "PAID" : status
      if (now !== "PAID" && now !== "EXPIRED") return
      await transaction((tx) =>
        tx.prepare("UPDATE orders SET status = ? WHERE reference = ? AND status <> 'PAID'").run(now, external_id)
      )
    }
  })

  return {
    webhooks,
    find,
    pageOf,
    order: (item: string): Order => {
      const reference = `order-${randomUUID()}`
      const amount = ITEMS[item]
      if (amount === undefined) throw new RangeError(`no such item: ${item}`)
      database.prepare("INSERT INTO orders VALUES (?, ?, ?, 'NEW', NULL, ?)").run(reference, item, amount, Date.now())
      return { reference, item, amount, status: "NEW", page: null, created_at: Date.now() }
    },
    /** Asks again about every order that has no page yet; run it when the shop starts. */
    recover: async (): Promise<void> => {
      const open = database
        .prepare("SELECT * FROM orders WHERE status = 'NEW'")
        .all() as unknown as ReadonlyArray<Order>
      await Promise.allSettled(open.map(pageOf))
    }
  }
}

export type Shop = ReturnType<typeof openShop>
