/**
 * Virtual accounts. Source: Xendit API reference › BI SNAP › VA - Create, Inquire Status, Update, Deactivate, Callback.
 *
 * @module
 */
import { toMinor } from "../../engine/ledger.ts"
import { receive } from "../../engine/money.ts"
import type { Command, Context, Handler, Request } from "../../engine/product.ts"
import { table } from "../../engine/store.ts"
import { DAY, iso } from "../../engine/time.ts"
import { invalid } from "../shared.ts"
import { BANKS, drawNumber, isInRange } from "../virtual-accounts/banks.ts"
import type { Reusability } from "./bindings.ts"
import { answered, eventHeaders, majorOf, refuseSnap, type SnapAmount, snapAmount } from "./rules.ts"

interface Terms {
  readonly virtualAccountName: string
  readonly totalAmount?: SnapAmount
  readonly freeTexts?: ReadonlyArray<Readonly<Record<string, string>>>
  readonly expiredDate?: string
}
interface AccountRequest extends Terms {
  readonly virtualAccountNo?: string
  readonly trxId: string
  readonly additionalInfo: {
    readonly channelCode: string
    readonly suggestedAmount?: number
    readonly reusability?: Reusability
    readonly metadata?: Readonly<Record<string, unknown>>
  }
}

export interface SnapAccount {
  readonly id: string
  readonly request: AccountRequest
  readonly prefix: string
  /** Without the prefix. */
  readonly number: string
  readonly status: "ACTIVE" | "EXPIRED"
  readonly expires: number
  /** How often it was paid. */
  readonly payments: number
  readonly created: number
  readonly updated: number
}

export const accounts = table<SnapAccount>("snap.virtual_accounts", {
  trx: (account) => account.request.trxId,
  number: (account) => account.prefix + account.number
})

// Banks that virtual accounts of the cloud API do not know have prefixes of the sandbox's own.
const prefixOf = (channel: string): string => BANKS[channel]?.merchantCode ?? "8528"
const THIRTY_ONE_YEARS = 11_323 * DAY

export const showAccount = (account: SnapAccount) => {
  const { request, prefix, number } = account
  const { channelCode, suggestedAmount, reusability = "ONE_TIME_USE", metadata } = request.additionalInfo
  return {
    partnerServiceId: prefix,
    customerNo: number,
    virtualAccountNo: prefix + number,
    virtualAccountName: request.virtualAccountName,
    trxId: request.trxId,
    totalAmount: request.totalAmount,
    freeTexts: request.freeTexts,
    expiredDate: iso(account.expires),
    additionalInfo: {
      id: account.id,
      status: account.status,
      channelCode,
      suggestedAmount,
      reusability,
      created: iso(account.created),
      updated: iso(account.updated),
      metadata
    }
  }
}

const moved = (context: Context, account: SnapAccount, change: Partial<SnapAccount>): SnapAccount => {
  const next = { ...account, ...change, updated: context.now }
  context.put(accounts, account.id, next)
  return next
}

const answer = (request: Request, account: SnapAccount) => ({
  body: { ...answered(request), virtualAccountData: showAccount(account) }
})

const expiryOf = (context: Context, request: Request, given: string | undefined, otherwise: number): number => {
  const expires = given === undefined ? otherwise : Date.parse(given)
  return expires > context.now ? expires : refuseSnap(request, "value", "expiredDate is over.")
}

const freeNumber = (context: Context, request: Request, prefix: string, wanted: string | undefined): string => {
  const isTaken = (number: string): boolean =>
    context.find(accounts, "number", prefix + number).some(({ status }) => status === "ACTIVE")
  if (wanted !== undefined) {
    if (!isInRange(wanted)) refuseSnap(request, "value", "virtualAccountNo is outside this merchant's range.")
    return isTaken(wanted) ? refuseSnap(request, "value", "virtualAccountNo is in use.") : wanted
  }
  let number = drawNumber(context.ids.fraction())
  while (isTaken(number)) number = drawNumber(context.ids.fraction())
  return number
}

export const createVirtualAccount: Handler = (context, request) => {
  const body = request.body as AccountRequest
  if (context.find(accounts, "trx", body.trxId).length > 0) {
    refuseSnap(request, "reference", "An account with this trxId exists.")
  }
  if (body.totalAmount) majorOf(request, body.totalAmount)
  const prefix = prefixOf(body.additionalInfo.channelCode)
  const account: SnapAccount = {
    id: `pm-${context.ids.uuid()}`,
    request: body,
    prefix,
    number: freeNumber(context, request, prefix, body.virtualAccountNo),
    status: "ACTIVE",
    expires: expiryOf(context, request, body.expiredDate, context.now + THIRTY_ONE_YEARS),
    payments: 0,
    created: context.now,
    updated: context.now
  }
  context.put(accounts, account.id, account)
  context.schedule(account.expires, "accountExpires", account.id)
  return answer(request, account)
}

const named = (context: Context, request: Request): SnapAccount => {
  const { trxId } = request.body as { trxId: string }
  const found = context.find(accounts, "trx", trxId)[0] ?? context.get(accounts, trxId)
  return found ?? refuseSnap(request, "value", "No account has this trxId.")
}

const open = (context: Context, request: Request): SnapAccount => {
  const account = named(context, request)
  return account.status === "ACTIVE" ? account : refuseSnap(request, "value", `The account is ${account.status}.`)
}

export const inquireVirtualAccount: Handler = (context, request) => answer(request, named(context, request))

export const updateVirtualAccount: Handler = (context, request) => {
  const account = open(context, request)
  const { trxId: _, additionalInfo, ...terms } = request.body as AccountRequest
  if ((terms.totalAmount !== undefined) !== (account.request.totalAmount !== undefined)) {
    refuseSnap(request, "value", "A closed account stays closed, an open one open.")
  }
  if (terms.totalAmount) majorOf(request, terms.totalAmount)
  const changed: AccountRequest = {
    ...account.request,
    ...terms,
    additionalInfo: { ...account.request.additionalInfo, ...additionalInfo }
  }
  const expires = expiryOf(context, request, terms.expiredDate, account.expires)
  if (expires !== account.expires) context.schedule(expires, "accountExpires", account.id)
  return answer(request, moved(context, account, { request: changed, expires }))
}

export const deactivateVirtualAccount: Handler = (context, request) =>
  answer(request, moved(context, open(context, request), { status: "EXPIRED" }))

/** A customer pays into the account. */
export const payAccount = (context: Context, account: SnapAccount, typed: number | undefined): SnapAccount => {
  const { totalAmount, additionalInfo, trxId, freeTexts, virtualAccountName } = account.request
  const amount = typed ?? Number(totalAmount?.value ?? additionalInfo.suggestedAmount ?? 10_000)
  if (totalAmount && toMinor(amount, "IDR") !== toMinor(Number(totalAmount.value), "IDR")) {
    invalid("amount", "must be the total amount of a closed account")
  }
  const payment = context.ids.uuid()
  const { channelCode, reusability = "ONE_TIME_USE", metadata } = additionalInfo
  receive(context, {
    type: "PAYMENT",
    object: payment,
    reference: trxId,
    currency: "IDR",
    amount,
    category: "VIRTUAL_ACCOUNT",
    channel: channelCode,
    identifier: account.prefix + account.number,
    source: account.id
  })
  const at = iso(context.now)
  context.emit("snap_virtual_account.payment", {
    type: "snap_virtual_account.payment",
    payload: {
      partnerServiceId: account.prefix,
      customerNo: account.number,
      virtualAccountNo: account.prefix + account.number,
      virtualAccountName,
      trxId,
      paymentRequestId: account.id,
      paidAmount: snapAmount(amount),
      trxDateTime: at,
      referenceNo: payment,
      freeTexts,
      additionalInfo: {
        id: payment,
        paymentId: payment,
        country: "ID",
        status: "SUCCEEDED",
        created: at,
        updated: at,
        metadata,
        virtualAccountInfo: { id: account.id, reusability, channelCode, trxId }
      }
    },
    headers: eventHeaders(context)
  })
  const payments = account.payments + 1
  return moved(context, account, reusability === "ONE_TIME_USE" ? { payments, status: "EXPIRED" } : { payments })
}

export const expireAccount = (context: Context, account: SnapAccount): SnapAccount =>
  moved(context, account, { status: "EXPIRED" })

export const accountCommands: Readonly<Record<string, Command>> = {
  accountExpires: (context, id: string) => {
    const account = context.get(accounts, id)
    if (account?.status === "ACTIVE" && account.expires <= context.now) expireAccount(context, account)
  }
}
