/**
 * Batches of disbursements: uploaded, approved by a person, then carried out together. Source: Xendit API reference ›
 * Batch Disbursements.
 *
 * @module
 */
import { toMajor, toMinor } from "../../engine/ledger.ts"
import { complete, covers } from "../../engine/money.ts"
import type { Command, Context, Handler } from "../../engine/product.ts"
import { table } from "../../engine/store.ts"
import { iso, SECOND } from "../../engine/time.ts"
import { isListed } from "../shared.ts"
import { bankOf, holdFor } from "./disbursements.ts"

interface ItemRequest {
  readonly external_id?: string
  readonly amount: number
  readonly bank_code: string
  readonly bank_account_name: string
  readonly bank_account_number: string
  readonly description: string
  readonly email_to?: ReadonlyArray<string>
  readonly email_cc?: ReadonlyArray<string>
  readonly email_bcc?: ReadonlyArray<string>
}

interface Item {
  readonly id: string
  readonly request: ItemRequest
  readonly failure_code?: string
  readonly bank_reference?: string
}

export interface Batch {
  readonly id: string
  readonly reference: string
  readonly items: ReadonlyArray<Item>
  readonly status: "UPLOADING" | "COMPLETED" | "CHECK" | "FAILED" | "DELETED"
  readonly approved?: number
  readonly created: number
  readonly updated: number
}

export const batches = table<Batch>("disbursements.batches", { reference: (batch) => batch.reference })

const CARRIED_OUT_IN = 10 * SECOND
const FAILURES: Readonly<Record<string, string>> = {
  INSUFFICIENT_BALANCE: "The balance did not cover this item.",
  INVALID_DESTINATION: "The bank does not know this account."
}

const sum = (items: ReadonlyArray<Item>): number =>
  toMajor(
    items.reduce((total, { request }) => total + toMinor(request.amount, "IDR"), 0),
    "IDR"
  )

export const showBatch = (batch: Batch) => ({
  id: batch.id,
  created: iso(batch.created),
  reference: batch.reference,
  total_uploaded_count: batch.items.length,
  total_uploaded_amount: sum(batch.items),
  status: batch.status
})

const showItem = (batch: Batch, { id, request, failure_code, bank_reference }: Item) => ({
  id,
  ...request,
  created: iso(batch.created),
  updated: iso(batch.updated),
  status: failure_code === undefined ? "COMPLETED" : "FAILED",
  valid_name: failure_code === undefined ? request.bank_account_name : undefined,
  bank_reference,
  failure_code,
  failure_message: failure_code === undefined ? undefined : (FAILURES[failure_code] ?? failure_code)
})

export const createBatchDisbursement: Handler = (context, { body }) => {
  const { reference, disbursements } = body as { reference: string; disbursements: ReadonlyArray<ItemRequest> }
  const batch: Batch = {
    id: context.ids.hex(24),
    reference,
    items: disbursements.map((request) => ({ id: context.ids.hex(24), request })),
    status: "UPLOADING",
    created: context.now,
    updated: context.now
  }
  context.put(batches, batch.id, batch)
  return { body: showBatch(batch) }
}

const tell = (context: Context, batch: Batch): void => {
  const paid = batch.status === "DELETED" ? [] : batch.items.filter(({ failure_code }) => failure_code === undefined)
  const unpaid = batch.items.filter(({ failure_code }) => failure_code !== undefined)
  context.emit("batch_disbursement", {
    ...showBatch(batch),
    updated: iso(batch.updated),
    user_id: context.realm.account,
    approved_at: batch.approved === undefined ? undefined : iso(batch.approved),
    approver_id: batch.approved === undefined ? undefined : context.realm.account,
    total_disbursed_count: paid.length,
    total_disbursed_amount: sum(paid),
    total_error_count: unpaid.length,
    total_error_amount: sum(unpaid),
    disbursements: batch.status === "DELETED" ? [] : batch.items.map((item) => showItem(batch, item))
  })
}

/** A person approves the batch in the dashboard: it is carried out a little later. */
export const approve = (context: Context, batch: Batch): Batch => {
  const approved = { ...batch, approved: context.now, updated: context.now }
  context.put(batches, batch.id, approved)
  context.schedule(context.now + CARRIED_OUT_IN, "carryOut", batch.id)
  return approved
}

/** A person removes the batch: nothing is paid. */
export const remove = (context: Context, batch: Batch): Batch => {
  const deleted: Batch = { ...batch, status: "DELETED", updated: context.now }
  context.put(batches, batch.id, deleted)
  tell(context, deleted)
  return deleted
}

const carryOutItem = (context: Context, batch: Batch, item: Item): Item => {
  const { amount, bank_code, bank_account_number, external_id } = item.request
  const bank = bankOf(bank_code)
  const known = bank !== undefined && amount >= bank.minimum && amount <= bank.maximum
  if (!known || isListed(context, "disbursements.invalid_accounts", bank_account_number)) {
    return { ...item, failure_code: "INVALID_DESTINATION" }
  }
  if (!covers(context, "IDR", amount)) return { ...item, failure_code: "INSUFFICIENT_BALANCE" }
  holdFor(context, item.id, external_id ?? batch.reference, { bank_code, amount, account: bank_account_number })
  complete(context, item.id)
  return { ...item, bank_reference: context.ids.digits(12) }
}

const carryOut = (context: Context, batch: Batch): void => {
  const items = batch.items.map((item) => carryOutItem(context, batch, item))
  const failures = items.filter(({ failure_code }) => failure_code !== undefined).length
  const status = failures === 0 ? "COMPLETED" : failures === items.length ? "FAILED" : "CHECK"
  const done: Batch = { ...batch, items, status, updated: context.now }
  context.put(batches, batch.id, done)
  tell(context, done)
}

export const batchCommands: Readonly<Record<string, Command>> = {
  carryOut: (context, id: string) => {
    const batch = context.get(batches, id)
    if (batch?.status === "UPLOADING") carryOut(context, batch)
  }
}
