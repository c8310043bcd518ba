/**
 * Payouts and payout links.
 *
 * @module
 */
import type { Checkout } from "../../engine/checkout.ts"
import { type Context, type CustomerAct, customerOf, type ProductModule } from "../../engine/product.ts"
import { failureCode, merchantOf, nothingWaits, unknownAction } from "../shared.ts"
import {
  claim,
  createPayoutLink,
  expireLink,
  finish,
  getPayoutLink,
  LINK_BANKS,
  LINK_FAILURES,
  linkCommands,
  links,
  type PayoutLink,
  showLink,
  voidPayoutLink
} from "./links.ts"
import {
  cancelPayout,
  createPayout,
  getPayout,
  listPayoutChannels,
  listPayouts,
  type Payout,
  payoutCommands,
  payouts,
  payoutViolation,
  reverse,
  settle,
  showPayout
} from "./payouts.ts"

const actOnPayout = (context: Context, act: CustomerAct, payout: Payout): Payout => {
  if (act.action === "reverse" && payout.status === "SUCCEEDED" && !payout.reversed) return reverse(context, payout)
  if (payout.status !== "ACCEPTED") return nothingWaits(payout.id, payout.status)
  if (act.action === "approve") return settle(context, payout)
  if (act.action === "decline") return settle(context, payout, failureCode(act, "REJECTED_BY_CHANNEL"))
  return unknownAction(act, "approve or decline, and reverse once it arrived")
}

const actOnLink = (context: Context, act: CustomerAct, link: PayoutLink): PayoutLink => {
  if (link.status !== "PENDING") return nothingWaits(link.id, link.status)
  if (act.action === "decline" && link.claimed !== undefined)
    return finish(context, link, failureCode(act, "INVALID_DESTINATION"))
  if (act.action === "approve")
    return link.claimed === undefined ? claim(context, link, act.input) : finish(context, link)
  if (act.action === "decline") return link
  if (act.action === "expire" && link.claimed === undefined) return expireLink(context, link)
  return unknownAction(act, "approve, decline or expire")
}

const linkState = ({ status, claimed }: PayoutLink): Checkout["state"] => {
  if (status === "PENDING") return claimed === undefined ? "open" : "processing"
  return status === "COMPLETED" ? "approved" : status === "FAILED" ? "declined" : "expired"
}

const linkPage = (context: Context, link: PayoutLink): Checkout => ({
  page: "claim",
  id: link.id,
  merchant: merchantOf(context),
  channel: link.bank_code ?? "PAYOUT_LINK",
  banks: LINK_BANKS,
  reference: link.external_id,
  amount: { value: link.amount, currency: "IDR" },
  state: linkState(link),
  failures: LINK_FAILURES,
  failure: link.failure_reason,
  expires: link.expires
})

export const payoutsProduct: ProductModule = {
  name: "payouts",
  handlers: {
    createPayout,
    getPayout,
    listPayouts,
    cancelPayout,
    listPayoutChannels,
    createPayoutLink,
    getPayoutLink,
    voidPayoutLink
  },
  violationCode: payoutViolation,
  commands: { ...payoutCommands, ...linkCommands },
  customers: [
    customerOf(payouts, (context, act, payout) => ({ body: showPayout(context, actOnPayout(context, act, payout)) })),
    customerOf(links, (context, act, link) => ({ body: showLink(context, actOnLink(context, act, link)) }), linkPage)
  ]
}
