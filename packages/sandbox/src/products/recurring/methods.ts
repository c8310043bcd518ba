/**
 * What a plan charges: linked wallets and bank accounts of the other products, and cards that were linked on the plan's
 * page. Each attempt is a payment of the product that owns the method, and can be read there.
 *
 * @module
 */
import { failed, receive } from "../../engine/money.ts"
import { type Context, refuse } from "../../engine/product.ts"
import { table } from "../../engine/store.ts"
import { chargeForPlan } from "../cards/charges.ts"
import { cardOf, type Token, tokens } from "../cards/objects.ts"
import { CHANNELS } from "../direct-debit/channels.ts"
import { type PaymentMethod as Account, paymentMethods as accounts } from "../direct-debit/payment-methods.ts"
import { debitForPlan } from "../direct-debit/payments.ts"
import { type Charge, charges } from "../ewallets/objects.ts"
import { channelOf, type PaymentMethod as Wallet, paymentMethods as wallets } from "../ewallets/payment-methods.ts"
import { invalid } from "../shared.ts"
import type { RankedMethod } from "./objects.ts"

/** What is to be paid. */
export interface Due {
  readonly plan: string
  readonly reference: string
  readonly customer: string
  readonly currency: string
  /** Major units. */
  readonly amount: number
}

export interface Outcome {
  /** Id of the payment that was made. */
  readonly id: string
  readonly failure?: string | undefined
}

export interface Method {
  readonly kind: "EWALLET" | "DIRECT_DEBIT" | "CARD"
  readonly channel: string
  /** `undefined`: any. */
  readonly currency: string | undefined
  readonly active: boolean
  readonly pay: (context: Context, due: Due, declines: string | undefined) => Outcome
}

/** Channels that can be charged without the customer. */
const WALLETS = ["ID_OVO", "ID_SHOPEEPAY", "PH_SHOPEEPAY", "PH_GRABPAY", "PH_PAYMAYA", "PH_GCASH"]
const BANKS = ["DC_BRI", "BA_BPI", "BPI_RECURRING", "BA_UBP", "UBP_EADA"]
/** Cards take rupiah from here on. */
export const CARD_MINIMUM = { currency: "IDR", amount: 5_000 } as const

interface LinkedCard {
  readonly id: string
  readonly token: string
}

const linkedCards = table<LinkedCard>("recurring.cards")

const payByWallet =
  (wallet: Wallet): Method["pay"] =>
  (context, due, declines) => {
    const { plan, reference, currency, amount, customer } = due
    const channel = channelOf(wallet)
    const charge: Charge = {
      id: `ewc_${context.ids.uuid()}`,
      request: {
        reference_id: reference,
        currency,
        amount,
        checkout_method: "TOKENIZED_PAYMENT",
        payment_method_id: wallet.id,
        customer_id: customer
      },
      channel,
      status: declines === undefined ? "SUCCEEDED" : "FAILED",
      created: context.now,
      updated: context.now,
      callback_url: context.webhookUrl("eWallets paid") ?? `${context.baseUrl}/_sandbox/webhooks`,
      actions: null,
      ...(declines === undefined ? { paid_at: context.now } : { failure_code: declines }),
      refunded: 0
    }
    context.put(charges, charge.id, charge)
    const book = declines === undefined ? receive : failed
    book(context, {
      type: "PAYMENT",
      object: charge.id,
      source: plan,
      reference,
      currency,
      amount,
      category: "EWALLET",
      channel
    })
    return { id: charge.id, failure: declines }
  }

const ofWallet = (wallet: Wallet): Method => ({
  kind: "EWALLET",
  channel: channelOf(wallet),
  currency: wallet.request.country === "ID" ? "IDR" : "PHP",
  active: wallet.status === "ACTIVE",
  pay: payByWallet(wallet)
})

const ofAccount = (account: Account): Method => ({
  kind: "DIRECT_DEBIT",
  channel: account.channel,
  currency: CHANNELS[account.channel]!.currency,
  active: account.status === "ACTIVE",
  pay: (context, due, declines) => {
    const { id, failure_code } = debitForPlan(context, account, due, declines)
    return { id, failure: failure_code }
  }
})

const ofCard = (token: Token): Method => ({
  kind: "CARD",
  channel: token.card.brand,
  currency: undefined,
  active: true,
  pay: (context, due, declines) => {
    const { id, failure_reason } = chargeForPlan(context, token, due, declines)
    return { id, failure: failure_reason }
  }
})

/** The payment method of an id, whichever product it belongs to. */
export const methodOf = (context: Context, id: string): Method | undefined => {
  const wallet = context.get(wallets, id)
  if (wallet) return ofWallet(wallet)
  const account = context.get(accounts, id)
  if (account) return ofAccount(account)
  const card = context.get(linkedCards, id)
  return card && ofCard(context.get(tokens, card.token)!)
}

const isSupported = ({ kind, channel }: Method): boolean =>
  kind === "CARD" || (kind === "EWALLET" ? WALLETS : BANKS).includes(channel)

/** Refuses methods that a plan of this currency cannot charge; gives their kinds. */
export const kindsOf = (
  context: Context,
  methods: ReadonlyArray<RankedMethod>,
  currency: string,
  amount: number
): Readonly<Record<string, string>> => {
  const kinds: Record<string, string> = {}
  for (const [at, { payment_method_id: id }] of methods.entries()) {
    const method = methodOf(context, id) ?? refuse("PAYMENT_METHOD_ID_NOT_FOUND", `No payment method has the id ${id}.`)
    if (!method.active || (method.currency !== undefined && method.currency !== currency)) {
      refuse("INVALID_PAYMENT_METHOD_ID", `${id} is not ACTIVE or has another currency.`)
    }
    if (!isSupported(method)) {
      invalid(`payment_methods.${at}.payment_method_id`, `is of ${method.channel}, which cannot be charged by a plan`)
    }
    if (method.kind === "CARD" && currency === CARD_MINIMUM.currency && amount < CARD_MINIMUM.amount) {
      invalid("amount", `must be at least ${CARD_MINIMUM.amount} for cards`)
    }
    kinds[id] = method.kind
  }
  return kinds
}

const SAMPLE_CARD = "4000000000000002"

/** The card that the customer enters on the plan's page. */
export const linkCard = (context: Context): string => {
  const year = String(new Date(context.now).getUTCFullYear() + 10)
  const token: Token = {
    id: context.ids.hex(24),
    card: cardOf(SAMPLE_CARD, "VISA", "12", year, context.ids.hex(24)),
    multiple: true,
    used: false,
    created: context.now
  }
  context.put(tokens, token.id, token)
  const card: LinkedCard = { id: `pm-${context.ids.uuid()}`, token: token.id }
  context.put(linkedCards, card.id, card)
  return card.id
}
