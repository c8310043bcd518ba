/**
 * Transfers between the balances of a platform and its accounts. Source: Xendit API reference › xenPlatform › Create
 * Transfers, Get Transfer by Reference.
 *
 * @module
 */
import { toMinor } from "../../engine/ledger.ts"
import { complete, covers, hold, type MoneyFacts, receive, release } from "../../engine/money.ts"
import { type Command, type Context, type Handler, refuse, type Violation } from "../../engine/product.ts"
import { table } from "../../engine/store.ts"
import { iso, SECOND } from "../../engine/time.ts"
import { assertLive, isOfOtherMode } from "./accounts.ts"

interface TransferRequest {
  readonly reference: string
  /** Major units of the source's currency. */
  readonly amount: number
  readonly source_user_id: string
  readonly destination_user_id: string
}
export interface BalanceTransfer {
  readonly id: string
  readonly request: TransferRequest
  readonly currency: string
  readonly status: "PENDING" | "SUCCESSFUL" | "FAILED"
  readonly created: number
}

export const transfers = table<BalanceTransfer>("platform.transfers", {
  reference: (transfer) => transfer.request.reference
})

const ARRIVES_IN = 10 * SECOND

export const showTransfer = ({ id, request, status, created }: BalanceTransfer) => ({
  created: iso(created),
  transfer_id: id,
  ...request,
  status
})

/** The nearest unit of a currency that platforms move, in minor units: rupiah are not divided here. */
export const unitOf = (currency: string): number => (currency === "IDR" ? toMinor(1, currency) : 1)

const isWhole = (amount: number, currency: string): boolean => {
  try {
    return toMinor(amount, currency) % unitOf(currency) === 0
  } catch {
    return false
  }
}

/** What money between two accounts is booked as, on either side. */
export const between = (object: string, reference: string, currency: string, amount: number): MoneyFacts => ({
  type: "TRANSFER",
  object,
  reference,
  currency,
  amount,
  category: "XENPLATFORM",
  channel: "XENPLATFORM"
})

export const transferViolation = (operation: string, { path, rule }: Violation): string | undefined =>
  operation === "createTransfer" && path === "amount" && rule !== "required" && rule !== "type"
    ? "INVALID_AMOUNT"
    : undefined

const assertAccount = (context: Context, id: string, sends: boolean): void => {
  const isOwn = id === context.realm.account || context.accounts.get(id)?.parent === context.realm.account
  if (!isOwn) refuse("INVALID_SOURCE_OR_DESTINATION_ERROR", `${id} is no account of this platform.`)
  if (isOfOtherMode(context, id)) {
    refuse("API_KEY_ENVIRONMENT_NOT_MATCH", `${id} belongs to the other environment than the key.`)
  }
  assertLive(context, id, sends)
}

const same = (a: TransferRequest, b: TransferRequest): boolean =>
  a.amount === b.amount && a.source_user_id === b.source_user_id && a.destination_user_id === b.destination_user_id

const settleHeld = (context: Context, { id, request, currency }: BalanceTransfer): void => {
  const facts = between(id, request.reference, currency, request.amount)
  context.as(request.source_user_id, (source) => complete(source, id))
  context.as(request.destination_user_id, (destination) => receive(destination, facts))
}

export const createTransfer: Handler = (context, { body }) => {
  const request = body as TransferRequest
  const [before] = context.find(transfers, "reference", request.reference)
  if (before) {
    if (!same(before.request, request))
      refuse("MISMATCH_PAYLOAD_FOR_REFERENCE", "The reference stands for another transfer.")
    if (before.status === "PENDING") refuse("TRANSFER_IN_PROGRESS", "The transfer is under way.")
    refuse("DUPLICATE_REFERENCE", "A transfer with this reference exists.")
  }
  const { source_user_id, destination_user_id, amount, reference } = request
  assertAccount(context, source_user_id, true)
  assertAccount(context, destination_user_id, false)
  if (source_user_id === destination_user_id) {
    refuse("INVALID_SOURCE_OR_DESTINATION_ERROR", "Source and destination are the same account.")
  }
  const currency = (context.setting("account.currency") ?? "IDR") as string
  if (!isWhole(amount, currency)) refuse("INVALID_AMOUNT", `${amount} is no amount of ${currency}.`)
  const isSlow = context.setting("platform.slow_transfers") === true
  const transfer: BalanceTransfer = {
    id: context.ids.uuid(),
    request,
    currency,
    status: isSlow ? "PENDING" : "SUCCESSFUL",
    created: context.now
  }
  context.put(transfers, transfer.id, transfer)
  context.as(source_user_id, (source) => {
    if (!covers(source, currency, amount)) refuse("INSUFFICIENT_BALANCE", "The source's balance does not cover this.")
    hold(source, between(transfer.id, reference, currency, amount))
  })
  if (isSlow) context.schedule(context.now + ARRIVES_IN, "transferArrives", transfer.id)
  else settleHeld(context, transfer)
  return { body: showTransfer(transfer) }
}

export const getTransfer: Handler = (context, { path }) => {
  const [found] = context.find(transfers, "reference", path.reference ?? "")
  return { body: showTransfer(found ?? refuse("DATA_NOT_FOUND", "No transfer has this reference.")) }
}

/** The end of a transfer that was under way. */
export const settleTransfer = (
  context: Context,
  transfer: BalanceTransfer,
  status: "SUCCESSFUL" | "FAILED"
): BalanceTransfer => {
  const settled = { ...transfer, status }
  context.put(transfers, transfer.id, settled)
  if (status === "SUCCESSFUL") settleHeld(context, transfer)
  else context.as(transfer.request.source_user_id, (source) => release(source, transfer.id))
  return settled
}

export const transferCommands: Readonly<Record<string, Command>> = {
  transferArrives: (context, id: string) => {
    const transfer = context.get(transfers, id)
    if (transfer?.status === "PENDING") settleTransfer(context, transfer, "SUCCESSFUL")
  }
}
