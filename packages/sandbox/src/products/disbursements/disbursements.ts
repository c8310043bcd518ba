/**
 * Single disbursements. Source: Xendit API reference › Disbursements › Create Disbursement, Get Disbursement by ID and by
 * external_id, Get Available Disbursement Banks.
 *
 * @module
 */
import { complete, covers, hold, release } from "../../engine/money.ts"
import { type Command, type Context, type Handler, refuse, type Violation } from "../../engine/product.ts"
import { table } from "../../engine/store.ts"
import { iso, SECOND } from "../../engine/time.ts"
import { DESTINATIONS, type Destination, transactionCategory } from "../destinations.ts"
import { isListed } from "../shared.ts"

export interface DisbursementRequest {
  readonly external_id: string
  readonly bank_code: string
  readonly account_holder_name: string
  readonly account_number: string
  readonly description: string
  /** Whole rupiah. */
  readonly amount: number
  readonly email_to?: ReadonlyArray<string>
  readonly email_cc?: ReadonlyArray<string>
  readonly email_bcc?: ReadonlyArray<string>
}

export interface Disbursement {
  readonly id: string
  readonly request: DisbursementRequest
  readonly status: "PENDING" | "COMPLETED" | "FAILED"
  readonly failure_code?: string
  readonly created: number
  readonly updated: number
}

export const disbursements = table<Disbursement>("disbursements.disbursements", {
  external: (disbursement) => disbursement.request.external_id
})

const ARRIVES_IN = 10 * SECOND

/** An Indonesian destination by its `bank_code`. */
export const bankOf = (code: string): Destination | undefined => DESTINATIONS.get(`ID_${code}`)

const show = (context: Context, disbursement: Disbursement) => {
  const { request } = disbursement
  return {
    id: disbursement.id,
    user_id: context.realm.account,
    external_id: request.external_id,
    amount: request.amount,
    bank_code: request.bank_code,
    account_holder_name: request.account_holder_name,
    disbursement_description: request.description,
    status: disbursement.status,
    failure_code: disbursement.failure_code,
    email_to: request.email_to,
    email_cc: request.email_cc,
    email_bcc: request.email_bcc
  }
}

export const showDisbursement = show

export const disbursementViolation = (operation: string, { path, rule }: Violation): string | undefined => {
  if (operation === "createBatchDisbursement") {
    return path === "disbursements" && rule === "maxItems"
      ? "BATCH_DISBURSEMENT_MAXIMUM_ROWS_LIMIT_EXCEEDED_ERROR"
      : undefined
  }
  if (path === "description" && rule === "required") return "DISBURSEMENT_DESCRIPTION_NOT_FOUND_ERROR"
  if (path === "account_number" && rule !== "required" && rule !== "type") return "RECIPIENT_ACCOUNT_NUMBER_ERROR"
  return undefined
}

/** Books what a disbursement of any kind holds back. */
export const holdFor = (
  context: Context,
  object: string,
  reference: string,
  request: { bank_code: string; amount: number; account: string }
): void => {
  hold(context, {
    type: "DISBURSEMENT",
    object,
    reference,
    currency: "IDR",
    amount: request.amount,
    category: transactionCategory(bankOf(request.bank_code)!),
    channel: request.bank_code,
    identifier: request.account
  })
}

export const createDisbursement: Handler = (context, { body }) => {
  const request = body as DisbursementRequest
  const bank = bankOf(request.bank_code)
  if (!bank)
    return refuse("BANK_CODE_NOT_SUPPORTED_ERROR", `${request.bank_code} is not a destination of disbursements.`)
  if (request.amount < bank.minimum) refuse("RECIPIENT_AMOUNT_ERROR", `The least amount is ${bank.minimum}.`)
  if (request.amount > bank.maximum) refuse("MAXIMUM_TRANSFER_LIMIT_ERROR", `The greatest amount is ${bank.maximum}.`)
  if (isListed(context, "disbursements.invalid_accounts", request.account_number)) {
    refuse("INVALID_DESTINATION", "The bank cannot process this account number.")
  }
  if (!covers(context, "IDR", request.amount)) {
    refuse("DIRECT_DISBURSEMENT_BALANCE_INSUFFICIENT_ERROR", "The balance does not cover this disbursement.")
  }
  const disbursement: Disbursement = {
    id: context.ids.hex(24),
    request,
    status: "PENDING",
    created: context.now,
    updated: context.now
  }
  context.put(disbursements, disbursement.id, disbursement)
  holdFor(context, disbursement.id, request.external_id, { ...request, account: request.account_number })
  context.schedule(context.now + ARRIVES_IN, "arrive", disbursement.id)
  return { body: show(context, disbursement) }
}

export const getDisbursement: Handler = (context, { path }) => {
  const disbursement = context.get(disbursements, path.disbursement_id ?? "")
  if (!disbursement) return refuse("DIRECT_DISBURSEMENT_NOT_FOUND_ERROR", "No disbursement has this id.")
  return { body: show(context, disbursement) }
}

export const listDisbursements: Handler = (context, { query }) => {
  const found = context.find(disbursements, "external", query.external_id as string)
  if (found.length === 0) refuse("DIRECT_DISBURSEMENT_NOT_FOUND_ERROR", "No disbursement has this external_id.")
  return { body: found.map((disbursement) => show(context, disbursement)) }
}

/** The bank's answer. `failureCode` absent: the recipient has the money. */
export const settle = (context: Context, disbursement: Disbursement, failureCode?: string): Disbursement => {
  const settled: Disbursement = {
    ...disbursement,
    updated: context.now,
    ...(failureCode === undefined ? { status: "COMPLETED" } : { status: "FAILED", failure_code: failureCode })
  }
  context.put(disbursements, disbursement.id, settled)
  if (failureCode === undefined) complete(context, disbursement.id)
  else release(context, disbursement.id)
  context.emit("disbursement", {
    ...show(context, settled),
    created: iso(settled.created),
    updated: iso(settled.updated),
    is_instant: true
  })
  return settled
}

export const listDisbursementBanks: Handler = () => ({
  body: [...DESTINATIONS]
    .filter(([code]) => code.startsWith("ID_"))
    .map(([code, { name }]) => ({ name, code: code.slice("ID_".length), can_disburse: true, can_name_validate: true }))
})

export const disbursementCommands: Readonly<Record<string, Command>> = {
  arrive: (context, id: string) => {
    const disbursement = context.get(disbursements, id)
    if (disbursement?.status === "PENDING") settle(context, disbursement)
  }
}
