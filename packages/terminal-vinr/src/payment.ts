/**
 * What the vendor's payment object and its refusals mean. A word that is not in here is unknown, never a decline.
 *
 * @module
 */
import { Money, MoneyError } from "@pay/core/money"
import {
  AnswerLost,
  type Command,
  redactCardNumbers,
  TerminalBusy,
  TerminalRefused,
  type TransactionRecord
} from "@pay/terminal/effect"
import type { HttpAnswer } from "./connection.ts"
import type { OfflineLimits } from "./devices.ts"
import type { Payment, PayRequest } from "./generated/models.ts"

/** What reading and writing a payment needs to know of the terminal. */
export interface Way {
  readonly terminalId: string
  /** VINR's id of the terminal. */
  readonly deviceId: string
  /** `false` when the terminal queues nothing. */
  readonly offline: OfflineLimits | false | undefined
  /** Further status words that mean the offline queue. */
  readonly queuedStatuses: ReadonlyArray<string>
}

type Status = TransactionRecord["status"]

/** Of a payment that takes the money at once; `authorized` then means that taking it is still to come. */
const SALE: ReadonlyMap<string, Status> = new Map([
  ["created", "pending"],
  ["pending", "pending"],
  ["processing", "pending"],
  ["authorized", "pending"],
  ["completed", "approved"],
  ["failed", "declined"],
  ["cancelled", "cancelled"],
  ["expired", "cancelled"]
])

/** Of a payment that only holds the money; `completed` means that it was captured since. */
const PREAUTH: ReadonlyMap<string, Status> = new Map([...SALE, ["authorized", "approved"]])

const KIND: ReadonlyMap<string, "sale" | "preauth"> = new Map([
  ["automatic", "sale"],
  ["manual", "preauth"]
])

/** No issuer has been asked yet: such words in a status, or such a flag, mean the terminal's own queue. */
const QUEUED = /offline|queued/i

const BUSY = "terminal_busy"

/** Answers by which HTTP itself says that the request was not carried out. */
const REFUSALS: ReadonlySet<number> = new Set([400, 401, 403, 404, 405, 411, 413, 415, 422])

/** The body that a command is sent with, on the LAN and to the cloud. */
export const payRequest = (command: Command, way: Way): PayRequest => ({
  terminalId: way.deviceId,
  amount: command.amount?.minor ?? 0,
  currency: command.amount?.currency ?? "",
  reference: command.reference,
  captureMethod: command.kind === "preauth" ? "manual" : "automatic"
})

type Fields = Readonly<Record<string, unknown>>

const fieldsOf = (value: unknown): Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {}

const textOf = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined)

/** Free text; without card numbers. */
const wordsOf = (value: unknown): string | undefined => {
  const text = textOf(value)
  return text === undefined ? undefined : redactCardNumbers(text)
}

/** JSON text as a value; undefined when it is none. */
export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A payment object, or undefined when the value has no status. */
export const paymentOf = (value: unknown): Payment | undefined =>
  textOf(fieldsOf(value).status) === undefined ? undefined : (value as Payment)

/** The vendor's code in the body of a refusal, whose form is not documented; without card numbers. */
export const errorCodeOf = (value: unknown): string | undefined => {
  const { code, errorCode, error } = fieldsOf(value)
  return wordsOf(fieldsOf(error).code) ?? wordsOf(error) ?? wordsOf(code) ?? wordsOf(errorCode)
}

/** What the terminal's answer to a command says. */
export const meaningOf = (
  { status, text }: HttpAnswer,
  command: Command,
  way: Way
): TransactionRecord | TerminalBusy | TerminalRefused | AnswerLost => {
  const { terminalId } = way
  const body = parseJson(text)
  const payment = paymentOf(body)
  const ok = status >= 200 && status < 300
  const code = payment === undefined ? errorCodeOf(body) : wordsOf(payment.declineCode)
  if (code === BUSY && (!ok || payment?.status === "failed")) return new TerminalBusy({ terminalId, by: "terminal" })
  if (payment !== undefined && (ok || payment.status === "failed")) {
    return answerRecordOf(payment, command, way)
  }
  const detail = `HTTP ${status} ${code ?? ""}`.trimEnd()
  if (status === 404) {
    return new TerminalRefused({
      terminalId,
      code: "wrong_mode",
      detail: `${detail}: the terminal knows no /v1/pay; switch its Local mode on`
    })
  }
  return REFUSALS.has(status)
    ? new TerminalRefused({ terminalId, code: code ?? `http_${status}`, detail })
    : new AnswerLost({ terminalId, reason: "malformed", detail })
}

/** The record of a payment that answers a command. A queued one has no outcome yet, whatever its status says. */
export const answerRecordOf = (payment: Payment, command: Command, way: Way): TransactionRecord => {
  const record = recordOf(payment, command, way)
  const open = record.status !== "declined" && record.status !== "cancelled"
  if (!open || !isQueued(payment, way)) return record
  return way.offline === false
    ? { ...record, status: "unrecognised", message: "a terminal that queues nothing says that it queued" }
    : { ...record, status: "accepted_offline" }
}

/** The record of a payment that a lookup found. */
export const recordOf = (payment: Payment, command: Command, way: Way): TransactionRecord => {
  const words = command.kind === "preauth" ? PREAUTH : SALE
  const known = words.get(payment.status)
  const last4 = /^\d{4}$/.exec(textOf(payment.last4) ?? "")?.[0]
  const brand = wordsOf(payment.brand)
  const code = wordsOf(payment.declineCode) ?? (known === undefined ? wordsOf(payment.status) : undefined)
  return {
    status: known ?? "unrecognised",
    ...optional("reference", textOf(payment.reference)),
    ...optional("kind", KIND.get(textOf(payment.captureMethod) ?? "")),
    ...optional("amount", amountOf(payment, command)),
    ...optional("terminalId", terminalOf(payment, way)),
    ...optional("vendorReference", textOf(payment.id)),
    ...optional("at", timeOf(payment.completedAt)),
    ...optional("code", code),
    ...optional("cancelledBy", payment.status === "expired" ? ("terminal" as const) : undefined),
    ...(last4 === undefined && brand === undefined
      ? {}
      : {
          card: {
            ...optional("brand", brand),
            ...optional("last4", last4)
          }
        })
  }
}

const optional = <Name extends string, A>(name: Name, value: A | undefined): { readonly [Key in Name]?: A } =>
  (value === undefined ? {} : { [name]: value }) as { readonly [Key in Name]?: A }

const isQueued = (payment: Payment, way: Way): boolean => {
  const flagged = (fields: Fields) =>
    Object.entries(fields).some(([name, value]) => value === true && QUEUED.test(name))
  return (
    QUEUED.test(payment.status) ||
    way.queuedStatuses.includes(payment.status) ||
    flagged(fieldsOf(payment)) ||
    flagged(fieldsOf(payment.metadata))
  )
}

// A partly captured sale took less than was asked for; its amount is then what was taken.
const amountOf = (payment: Payment, command: Command): Money | undefined => {
  const { amount, amountCaptured, currency } = payment
  const partly = command.kind === "sale" && payment.status === "completed" && (amountCaptured ?? 0) > 0
  try {
    return Money.ofMinor((partly ? amountCaptured : amount) as number, currency as string)
  } catch (error) {
    // An amount that cannot be read is no amount; matching then refuses the record where it is needed.
    if (error instanceof MoneyError) return undefined
    throw error
  }
}

const terminalOf = ({ terminalId }: Payment, way: Way): string | undefined => {
  const seen = textOf(terminalId)
  return seen === way.deviceId ? way.terminalId : seen
}

/** ISO 8601 text or Unix seconds; the vendor shows both. */
const timeOf = (value: unknown): string | undefined => {
  const at = typeof value === "number" ? value * 1_000 : typeof value === "string" ? Date.parse(value) : Number.NaN
  return Math.abs(at) <= MAX_TIME ? new Date(at).toISOString() : undefined
}

/** The last moment that a date can hold, ms. */
const MAX_TIME = 8.64e15
