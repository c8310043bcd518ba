/**
 * Lives of payments: what merchant and customer do to one object, step by step. Between two steps the clock moves, so
 * that no two events of one object carry the same time.
 */
import { createEwalletsClient } from "@pay/ewallets"
import { createPayoutsClient } from "@pay/payouts"
import type { Sandbox } from "@pay/sandbox"
import { createVirtualAccountsClient } from "@pay/virtual-accounts"

export type Gateway = ReturnType<typeof gatewayOf>
/** The merchant's clients, and the customer's hand in `act`. */
export const gatewayOf = (sandbox: Sandbox) => {
  const config = { apiKey: sandbox.apiKey, baseUrl: sandbox.url, callsPerMinute: false } as const
  return {
    wallets: createEwalletsClient(config),
    payouts: createPayoutsClient(config),
    accounts: createVirtualAccountsClient(config),
    act: sandbox.act
  }
}

/** One object's life. */
export interface Life {
  readonly kind: keyof typeof KINDS
  readonly reference: string
  /** Major units of IDR. */
  readonly amount: number
  /** The object's id, once it exists. */
  id: string
}

type Step = (gateway: Gateway, life: Life) => Promise<unknown>
interface Kind {
  /** Webhooks that it causes in all. */
  readonly events: number
  readonly steps: ReadonlyArray<Step>
  /** Its state as a merchant reads it at the end. */
  readonly state: (gateway: Gateway, life: Life) => Promise<string>
}

const charge =
  (action: "approve" | "decline"): Step =>
  async ({ wallets, act }, life) => {
    const { id } = await wallets.createCharge({
      reference_id: life.reference,
      currency: "IDR",
      amount: life.amount,
      checkout_method: "ONE_TIME_PAYMENT",
      channel_code: "ID_DANA",
      channel_properties: { success_redirect_url: "https://shop.example/thanks" }
    })
    life.id = id
    await act(id, action)
  }
const voidCharge: Step = ({ wallets }, { id }) => wallets.voidCharge(id)
const refundPart: Step = ({ wallets }, { id }) => wallets.refundCharge(id, { amount: 1000 })
const refundRest: Step = ({ wallets }, { id, amount }) => wallets.refundCharge(id, { amount: amount - 1000 })
// A refunded charge says REFUNDED itself, but its own events never do.
const chargeState: Kind["state"] = async ({ wallets }, { id }) => {
  const { status } = await wallets.getCharge(id)
  return status === "REFUNDED" ? "SUCCEEDED" : status
}

const payout =
  (action: "approve" | "decline"): Step =>
  async ({ payouts, act }, life) => {
    const { id } = await payouts.createPayout({
      reference_id: life.reference,
      channel_code: "ID_BCA",
      channel_properties: { account_holder_name: "Siti Rahma", account_number: "1234567890" },
      amount: life.amount,
      currency: "IDR"
    })
    life.id = id
    await act(id, action)
  }
const reverse: Step = ({ act }, { id }) => act(id, "reverse")
const payoutState: Kind["state"] = async ({ payouts }, { id }) => (await payouts.getPayout(id)).status

const openAccount: Step = async ({ accounts }, life) => {
  const { id } = await accounts.createVirtualAccount({
    external_id: life.reference,
    bank_code: "BRI",
    name: "Budi Santoso",
    is_closed: true,
    expected_amount: life.amount
  })
  life.id = id
}
const payAccount: Step = ({ accounts }, { reference, amount }) => accounts.simulatePayment(reference, { amount })
const changeAccount: Step = ({ accounts }, { id, amount }) =>
  accounts.updateVirtualAccount(id, { expected_amount: amount + 1000 })
const closeAccount: Step = ({ accounts }, { id }) =>
  accounts.updateVirtualAccount(id, { expiration_date: "2020-01-01T00:00:00Z" })
const accountState: Kind["state"] = async ({ accounts }, { id }) => {
  const { status, expected_amount } = await accounts.getVirtualAccount(id)
  return `${status} ${expected_amount}`
}

export const KINDS = {
  "charge paid": { events: 1, steps: [charge("approve")], state: chargeState },
  "charge declined": { events: 1, steps: [charge("decline")], state: chargeState },
  "charge voided": { events: 2, steps: [charge("approve"), voidCharge], state: chargeState },
  "charge refunded": { events: 3, steps: [charge("approve"), refundPart, refundRest], state: chargeState },
  "payout failed": { events: 1, steps: [payout("decline")], state: payoutState },
  "payout reversed": { events: 2, steps: [payout("approve"), reverse], state: async () => "REVERSED" },
  "account closed": {
    events: 4,
    steps: [openAccount, payAccount, changeAccount, closeAccount],
    state: accountState
  }
} as const satisfies Record<string, Kind>

export const kindOf = (life: Life): Kind => KINDS[life.kind]
/** The longest life. */
export const STEPS = 4

const NAMES = Object.keys(KINDS) as ReadonlyArray<keyof typeof KINDS>

/** Draws lives that cause exactly `events` webhooks. */
export const drawLives = (events: number, random: () => number, first: number): Array<Life> => {
  const lives: Array<Life> = []
  for (let left = events; left > 0; ) {
    const kind = NAMES[Math.floor(random() * NAMES.length)]!
    if (KINDS[kind].events > left) continue
    left -= KINDS[kind].events
    const amount = 10_000 + 100 * Math.floor(random() * 900)
    lives.push({ kind, reference: `order-${first + lives.length}`, amount, id: "" })
  }
  return lives
}
