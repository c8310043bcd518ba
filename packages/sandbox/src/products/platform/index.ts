/**
 * xenPlatform: accounts of partners, their holders, transfers, split rules and webhook URLs.
 *
 * Documented codes that nothing brings about here: `INVALID_API_KEY_ERROR` of Get Transfer (no key without access to
 * xenPlatform exists, an unknown one is `INVALID_API_KEY`) and, without fault injection, `SERVER_ERROR`.
 *
 * @module
 */
import { type Context, type CustomerAct, customerOf, type ProductModule, type Reply } from "../../engine/product.ts"
import { nothingWaits, unknownAction } from "../shared.ts"
import {
  accountCommands,
  accountViolation,
  admits,
  createAccount,
  getAccount,
  linkAccountHolder,
  listAccounts,
  moveAccount,
  type PartnerAccount,
  partners,
  showAccount,
  tellAccount,
  updateAccount
} from "./accounts.ts"
import {
  createAccountHolder,
  decideCapability,
  decideKyc,
  getAccountHolder,
  type Holder,
  holderCommands,
  holders,
  requestCapability,
  showHolder,
  updateAccountHolder
} from "./holders.ts"
import { createSplitRule, split, splitViolation } from "./splits.ts"
import {
  type BalanceTransfer,
  createTransfer,
  getTransfer,
  settleTransfer,
  showTransfer,
  transferCommands,
  transfers,
  transferViolation
} from "./transfers.ts"
import { setWebhookUrl, urlViolation } from "./webhook-urls.ts"

/** What the partner (register, submit) and the provider (approve, suspect, suspend, clear) do with an account. */
const ACTS: Readonly<
  Record<
    string,
    {
      from: ReadonlyArray<string>
      to: PartnerAccount["status"]
      event?: string
      reason?: string
      suspected?: boolean
    }
  >
> = {
  register: { from: ["INVITED"], to: "REGISTERED", event: "account.registered" },
  submit: { from: ["REGISTERED"], to: "AWAITING_DOCS" },
  approve: { from: ["REGISTERED", "AWAITING_DOCS"], to: "LIVE", event: "account.activated" },
  suspect: { from: ["LIVE"], to: "LIVE", event: "account.suspected", reason: "FRAUD_PROMO_ABUSE", suspected: true },
  suspend: { from: ["LIVE"], to: "SUSPENDED", event: "account.suspended", reason: "FRAUD_PROMO_ABUSE" },
  clear: { from: ["LIVE", "SUSPENDED"], to: "LIVE", event: "account.cleared", suspected: false }
}

const actOnAccount = (context: Context, given: CustomerAct, account: PartnerAccount): Reply => {
  const act = ACTS[given.action]
  if (!act) return unknownAction(given, Object.keys(ACTS).join(", "))
  if (!act.from.includes(account.status)) return nothingWaits(account.id, account.status)
  const moved = moveAccount(context, account, {
    status: act.to,
    ...(act.suspected === undefined ? {} : { suspected: act.suspected })
  })
  if (act.event) tellAccount(context, moved, act.event, act.reason)
  return { body: showAccount(context, moved) }
}

const DECISIONS = {
  approve: { kyc: "PASSED", capability: "LIVE" },
  resubmit: { kyc: "RESUBMISSION_REQUIRED", capability: "RESUBMISSION_REQUIRED" },
  decline: { kyc: "FAILED", capability: "DECLINED" }
} as const

/** The provider's people: they decide on the verification or, with `channel_code`, on a capability. */
const actOnHolder = (context: Context, given: CustomerAct, holder: Holder): Reply => {
  if (!Object.hasOwn(DECISIONS, given.action)) return unknownAction(given, "approve, resubmit or decline")
  const decision = DECISIONS[given.action as keyof typeof DECISIONS]
  const why = given.action === "approve" ? undefined : "It cannot be read; send it again."
  const channel = given.input.channel_code
  if (typeof channel === "string") {
    const capability = holder.capabilities.find((one) => one.channel_code === channel)
    if (capability?.status !== "VERIFICATION_IN_PROGRESS") {
      return nothingWaits(holder.id, capability?.status ?? "without this capability")
    }
    return { body: showHolder(decideCapability(context, holder, channel, decision.capability, why)) }
  }
  if (holder.kyc.status !== "VERIFICATION_IN_PROGRESS") return nothingWaits(holder.id, holder.kyc.status)
  const reasons = why === undefined ? undefined : [{ field: "kyc_documents", message: why }]
  return { body: showHolder(decideKyc(context, holder, decision.kyc, reasons)) }
}

const actOnTransfer = (context: Context, given: CustomerAct, transfer: BalanceTransfer): Reply => {
  if (given.action !== "approve" && given.action !== "decline") return unknownAction(given, "approve or decline")
  if (transfer.status !== "PENDING") return nothingWaits(transfer.id, transfer.status)
  const status = given.action === "approve" ? "SUCCESSFUL" : "FAILED"
  return { body: showTransfer(settleTransfer(context, transfer, status)) }
}

export const platform: ProductModule = {
  name: "platform",
  handlers: {
    createAccount,
    getAccount,
    listAccounts,
    updateAccount,
    linkAccountHolder,
    createAccountHolder,
    getAccountHolder,
    updateAccountHolder,
    requestCapability,
    createTransfer,
    getTransfer,
    createSplitRule,
    setWebhookUrl
  },
  violationCode: (operation, violation) =>
    accountViolation(operation, violation) ??
    transferViolation(operation, violation) ??
    splitViolation(operation, violation) ??
    urlViolation(operation, violation),
  split,
  admits,
  commands: { ...accountCommands, ...holderCommands, ...transferCommands },
  customers: [
    customerOf(partners, actOnAccount),
    customerOf(holders, actOnHolder),
    customerOf(transfers, actOnTransfer)
  ]
}
