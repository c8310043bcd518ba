/** The ways to sell: how each begins, how its outcome is read, and how it is found by the merchant's reference. */
import { type CardsClient, createCardsClient } from "@pay/cards"
import type { ClientConfig } from "@pay/core"
import { createEwalletsClient, type EwalletsClient } from "@pay/ewallets"
import { createInvoicesClient, type InvoicesClient } from "@pay/invoices"
import { createPayoutsClient, type PayoutsClient } from "@pay/payouts"
import { createQrClient, type QrClient } from "@pay/qr"
import { createVirtualAccountsClient, type VirtualAccountsClient } from "@pay/virtual-accounts"
import type { Fact, Order, Product } from "./order.ts"
import type { Known, Writes } from "./writes.ts"

const DAY = 86_400_000

export interface Clients {
  readonly wallets: EwalletsClient
  readonly qr: QrClient
  readonly invoices: InvoicesClient
  readonly accounts: VirtualAccountsClient
  readonly payouts: PayoutsClient
  readonly cards: CardsClient
}

export const clientsOf = (config: ClientConfig): Clients => ({
  wallets: createEwalletsClient(config),
  qr: createQrClient(config),
  invoices: createInvoicesClient(config),
  accounts: createVirtualAccountsClient(config),
  payouts: createPayoutsClient(config),
  cards: createCardsClient(config)
})

export interface Sale {
  /** Begins it: the provider's id of the object. */
  readonly begin: (order: Order) => Promise<Known<Fact>>
  /** Reads what became of it. */
  readonly look: (order: Order & { readonly object: string }) => Promise<Fact>
}

const WAITING: Fact = { state: "waiting" }

const fromStatus = (status: string, paid: ReadonlyArray<string>, failed: ReadonlyArray<string>): Fact =>
  paid.includes(status) ? { state: "paid" } : failed.includes(status) ? { state: "failed", note: status } : WAITING

/** What is known of an object, from what is known of the write that makes it. */
const told = <A>(known: Known<A>, fact: (value: A) => Fact): Known<Fact> =>
  known.kind === "done" ? { kind: "done", value: fact(known.value) } : known

const isNotFound = (error: unknown): boolean => (error as { readonly status?: number }).status === 404

export const salesOf = (clients: Clients, write: Writes): Readonly<Record<Product, Sale>> => {
  const { wallets, qr, invoices, accounts, payouts, cards } = clients
  const nameOf = ({ id }: Order): string => `${id}:sale`

  const wallet: Sale = {
    begin: async (order) =>
      told(
        await write({
          name: nameOf(order),
          call: (options) =>
            wallets.createCharge(
              {
                reference_id: order.id,
                currency: "IDR",
                amount: order.amount,
                checkout_method: "ONE_TIME_PAYMENT",
                channel_code: "ID_DANA",
                channel_properties: { success_redirect_url: "https://shop.example/thanks" }
              },
              options
            )
        }),
        ({ id }) => ({ ...WAITING, object: id })
      ),
    look: async ({ object }) =>
      fromStatus((await wallets.getCharge(object)).status, ["SUCCEEDED", "REFUNDED", "VOIDED"], ["FAILED"])
  }

  const code: Sale = {
    begin: async (order) =>
      told(
        await write({
          name: nameOf(order),
          call: (options) =>
            qr.createQrCode({ reference_id: order.id, type: "DYNAMIC", currency: "IDR", amount: order.amount }, options)
        }),
        ({ id }) => ({ ...WAITING, object: id })
      ),
    look: async ({ object }) => {
      // The code first: a payment that comes between the two reads is then still seen.
      const { status } = await qr.getQrCode(object)
      const [payment] = (await qr.listPayments(object)).data ?? []
      if (payment?.id !== undefined) return { state: "paid", payment: payment.id }
      return status === "INACTIVE" ? { state: "failed", note: "EXPIRED" } : WAITING
    }
  }

  const invoice: Sale = {
    begin: async (order) =>
      told(
        await write({
          name: nameOf(order),
          call: (options) =>
            invoices.createInvoice({ external_id: order.id, amount: order.amount, currency: "IDR" }, options),
          find: async () => (await invoices.listInvoices({ external_id: order.id }))[0]
        }),
        ({ id }) => ({ ...WAITING, object: id })
      ),
    look: async ({ object }) => fromStatus((await invoices.getInvoice(object)).status, ["PAID", "SETTLED"], ["EXPIRED"])
  }

  const expiryOf = ({ placedAt }: Order): number => placedAt + 2 * DAY
  const account: Sale = {
    begin: async (order) =>
      told(
        await write({
          name: nameOf(order),
          call: (options) =>
            accounts.createVirtualAccount(
              {
                external_id: order.id,
                bank_code: "BRI",
                name: "Budi Santoso",
                is_closed: true,
                is_single_use: true,
                expected_amount: order.amount,
                expiration_date: new Date(expiryOf(order)).toISOString()
              },
              options
            )
        }),
        ({ id }) => ({ ...WAITING, object: id })
      ),
    // The read does not tell a paid account from an expired one: the payment's event does, and the provider repeats it
    // for a day.
    look: async (order) => {
      const { status } = await accounts.getVirtualAccount(order.object)
      const silent = Date.now() > expiryOf(order) + 2 * DAY
      return status === "INACTIVE" && silent ? { state: "failed", note: "EXPIRED" } : WAITING
    }
  }

  const payout: Sale = {
    begin: async (order) =>
      told(
        await write({
          name: nameOf(order),
          call: (options) =>
            payouts.createPayout(
              {
                reference_id: order.id,
                channel_code: "ID_BCA",
                channel_properties: { account_holder_name: "Siti Rahma", account_number: "1234567890" },
                amount: order.amount,
                currency: "IDR"
              },
              options
            ),
          find: async () => (await payouts.listPayouts({ reference_id: order.id })).data?.[0]
        }),
        ({ id }) => ({ ...WAITING, object: id })
      ),
    look: async ({ object }) =>
      fromStatus((await payouts.getPayout(object)).status, ["SUCCEEDED"], ["FAILED", "CANCELLED"])
  }

  const byReference = async (id: string) => {
    try {
      return await cards.getCharge(id, { id_type: "external" })
    } catch (error) {
      if (isNotFound(error)) return undefined
      throw error
    }
  }
  const cardFact = ({ id, status }: { readonly id: string; readonly status: string }): Fact => ({
    object: id,
    ...fromStatus(status, ["CAPTURED"], ["FAILED", "REVERSED"])
  })
  const requestOf = ({ id, token = "", amount }: Order) => ({
    token_id: token,
    external_id: id,
    amount,
    currency: "IDR"
  })
  const card: Sale = {
    begin: async (order) =>
      told(
        await write({
          name: nameOf(order),
          call: (options) => cards.createCharge(requestOf(order), options),
          find: () => byReference(order.id)
        }),
        cardFact
      ),
    look: async ({ object }) => cardFact(await cards.getCharge(object))
  }

  // A hold that is captured: the second write has a name of its own.
  const hold: Sale = {
    begin: async (order) =>
      told(
        await write({
          name: nameOf(order),
          call: (options) => cards.createAuthorization({ ...requestOf(order), capture: false }, options),
          find: () => byReference(order.id)
        }),
        cardFact
      ),
    look: async (order) => {
      const charge = await cards.getCharge(order.object)
      if (charge.status !== "AUTHORIZED") return cardFact(charge)
      const captured = await write({
        name: `${order.id}:capture`,
        call: (options) => cards.captureCharge(order.object, { amount: order.amount }, options),
        find: async () => {
          const now = await cards.getCharge(order.object)
          return now.status === "CAPTURED" ? now : undefined
        }
      })
      return captured.kind === "done" ? cardFact(captured.value) : WAITING
    }
  }

  return { wallet, qr: code, invoice, account, payout, card, hold }
}
