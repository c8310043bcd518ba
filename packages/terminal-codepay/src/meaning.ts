/**
 * What the terminal's codes and statuses mean. A word that is not in here is unknown, never a decline.
 *
 * @module
 */
import { Money, MoneyError } from "@pay/core/money"
import {
  AnswerLost,
  type Card,
  type Command,
  type CommandKind,
  type Lookup,
  redactCardNumbers,
  type StrayResult,
  TerminalBusy,
  TerminalRefused,
  type TransactionRecord
} from "@pay/terminal/effect"
import type { CodePayConfig } from "./config.ts"
import { type Response, textOf } from "./frames.ts"

/** `trans_type` of each kind that goes through `ecrhub.pay.order`. */
export const TRANS_TYPE: Readonly<Partial<Record<CommandKind, string>>> = {
  sale: "1",
  void: "2",
  refund: "3",
  unlinked_refund: "3",
  preauth: "4",
  preauth_cancel: "5",
  completion: "6",
  completion_cancel: "7",
  completion_refund: "8"
}

export const CASHBACK_TYPE = "11"

/** The documents say "000"; terminals on the LAN send "0". */
const SUCCESS: ReadonlySet<string> = new Set(["0", "000"])

/** `trans_status`: "0" created, "1" closed, "2" completed, "3" cancelled, "9" pre-order. */
const STATUS: ReadonlyMap<string | undefined, TransactionRecord["status"]> = new Map([
  ["0", "pending"],
  ["1", "declined"],
  ["2", "approved"],
  ["3", "cancelled"],
  ["9", "pending"]
])

const ENTRY: ReadonlyMap<string | undefined, NonNullable<Card["entry"]>> = new Map([
  ["1", "swipe"],
  ["2", "chip"],
  ["3", "contactless"],
  ["4", "manual"]
])

const TIMED_OUT = /time[ -]?d?[ -]?out/i

export const isSuccess = (response: Response): boolean => response.code !== undefined && SUCCESS.has(response.code)

// 109 is what the vendor's own client makes up when its socket closes; 112 and any talk of time are no answer either.
const isTimeout = ({ code, message }: Response): boolean => code === "112" || code === "109" || TIMED_OUT.test(message)

/** The terminal's own no, in words that carry no card number. */
export const refusalOf = ({ code = "", message }: Response, { terminalId }: CodePayConfig): TerminalRefused =>
  new TerminalRefused({ terminalId, code: redactCardNumbers(code), detail: redactCardNumbers(message) })

type Verdict = TransactionRecord | AnswerLost | TerminalBusy | TerminalRefused

/** What the answer to a command says. An approval wins over a code that refuses. */
export const meaningOf = (response: Response, command: Command, config: CodePayConfig): Verdict => {
  const { terminalId, codes } = config
  const { code = "", message } = response
  const record = recordOf(response, command, config, "answer")
  const unclear: TransactionRecord = { ...record, status: "unrecognised" }
  const stated = textOf(response.data, "trans_status") !== undefined
  if (isSuccess(response)) {
    const approved = record.status === "approved" || !(stated || hasStatus(command.kind))
    if (!approved) return record
    return amountIsUnreadable(response, command, record) ? unclear : { ...record, status: "approved" }
  }
  if (isTimeout(response)) {
    return new AnswerLost({ terminalId, reason: "terminal_timeout", detail: `${code} ${redactCardNumbers(message)}` })
  }
  const ended = record.status === "declined" || record.status === "cancelled"
  if (stated && !ended) {
    // Beside a tip adjustment stands the status of the sale; and a number left out may be another order's.
    const ours = hasStatus(command.kind) && textOf(response.data, "merchant_order_no") !== undefined
    return record.status === "approved" && ours && !amountIsUnreadable(response, command, record) ? record : unclear
  }
  if (codes.busy.includes(code)) return new TerminalBusy({ terminalId, by: "terminal" })
  if (codes.refused.includes(code) || (code === "106" && message.includes("[M009]"))) return refusalOf(response, config)
  if (code === "110" && message.includes("[K026]")) return { ...record, status: "cancelled", cancelledBy: "operator" }
  return ended ? record : unclear
}

/**
 * What the answer to a query says about the order it asked for. Absence is told by a configured code alone, since the
 * vendor publishes none and words prove nothing, and only by a device that can be the one that was sent the command.
 */
export const lookupOf = (response: Response, command: Command, config: CodePayConfig): Lookup => {
  const { code = "" } = response
  const unclear: Lookup = { found: "unclear", code, message: redactCardNumbers(response.message) }
  const stated = textOf(response.data, "trans_status") !== undefined
  if (isSuccess(response)) {
    if (!stated) return unclear
    const record = recordOf(response, command, config, "lookup")
    return command.kind === "tip_adjust" ? tipOf(record, command, unclear) : { found: "record", record }
  }
  const absent = !stated && !isTimeout(response) && config.codes.notFound.includes(code)
  return absent && isProvenDevice(response, config) ? { found: "nothing" } : unclear
}

// Only a completed order with another tip shows that the adjustment is not there; a missing tip shows nothing.
const tipOf = (record: TransactionRecord, command: Command, unclear: Lookup): Lookup => {
  const { status, reference, amount, terminalId = command.terminalId } = record
  if (status !== "approved" || amount === undefined || command.amount === undefined) return unclear
  if (reference !== command.reference || terminalId !== command.terminalId) return unclear
  if (amount.currency !== command.amount.currency) return unclear
  return amount.equals(command.amount) ? { found: "record", record } : { found: "nothing" }
}

/** Tip adjustments and batch closes succeed without a `trans_status`. */
const hasStatus = (kind: CommandKind): boolean => TRANS_TYPE[kind] !== undefined

/** The serial numbers by which an answer says whose it is: of the transaction's terminal, and of the one that speaks. */
const serialsOf = (response: Response): ReadonlyArray<string> =>
  [textOf(response.data, "terminal_sn"), textOf(response.device, "device_sn")].filter((serial) => serial !== undefined)

// Prefixed, so that a foreign serial number never reads as a till's own id.
const terminalOf = (response: Response, config: CodePayConfig): string | undefined => {
  const serials = serialsOf(response)
  if (config.serial === undefined || serials.length === 0) return undefined
  return serials.includes(config.serial) ? config.terminalId : `other:${serials[0]}`
}

// Without a serial number to hold it against, a device is known by a fixed address only.
const isProvenDevice = (response: Response, config: CodePayConfig): boolean =>
  config.serial === undefined ? config.fixedAddress : terminalOf(response, config) === config.terminalId

const amountField = (command: Command | undefined): string =>
  command?.kind === "tip_adjust" ? "tip_amount" : "order_amount"

const amountIsUnreadable = ({ data }: Response, command: Command, record: TransactionRecord): boolean => {
  const sent = data[amountField(command)] ?? ""
  return sent !== "" && command.amount !== undefined && record.amount === undefined
}

/**
 * The facts of an answer in neutral words. An `answer` is bound to its command by the request id, so an amount without
 * currency is in the command's; a `lookup` has another request id, and its record holds only what the terminal said.
 */
export const recordOf = (
  response: Response,
  command: Command | undefined,
  config: CodePayConfig,
  source: "answer" | "lookup"
): TransactionRecord => {
  const { data } = response
  const field = (name: string) => textOf(data, name)
  const orderNo = field("merchant_order_no")
  const about = command === undefined || hasStatus(command.kind) ? command?.reference : command.original?.reference
  const named = orderNo === undefined ? response.requestId === command?.reference : orderNo === about
  const last4 = /(\d{4})$/.exec(field("card_no") ?? "")?.[1]
  const entry = ENTRY.get(field("entry_mode"))
  const message = redactCardNumbers(response.message)
  const currency = field("price_currency") ?? (source === "answer" ? command?.amount?.currency : undefined)
  return {
    status: STATUS.get(field("trans_status")) ?? "unrecognised",
    ...optional("reference", named ? command?.reference : orderNo),
    ...optional("kind", kindOf(field("trans_type"), command)),
    ...optional("amount", amountOf(field(amountField(command)), currency)),
    ...optional("tip", amountOf(field("tip_amount"), currency)),
    ...optional("terminalId", terminalOf(response, config)),
    ...optional("vendorReference", field("trans_no")),
    ...optional("authorisationCode", field("auth_code")),
    ...optional("at", timeOf(field("trans_end_time"))),
    ...optional("code", response.code),
    ...(message === "" ? {} : { message }),
    ...(last4 === undefined && entry === undefined
      ? {}
      : {
          card: {
            ...optional("brand", field("pay_method_id")),
            ...optional("last4", last4),
            ...optional("entry", entry)
          }
        })
  }
}

/** Reads a result that came when nobody waited. Only a status of the vendor's own table can settle anything. */
export const strayOf = (response: Response, config: CodePayConfig): StrayResult => ({
  reference:
    response.topic === "ecrhub.pay.order"
      ? (textOf(response.data, "merchant_order_no") ?? response.requestId)
      : response.requestId,
  read: (command) => {
    const record = recordOf(response, command, config, "answer")
    const meaning = command === undefined ? record : meaningOf(response, command, config)
    return "status" in meaning ? meaning : { ...record, status: "unrecognised" }
  }
})

const optional = <Name extends string, A>(name: Name, value: A | undefined): { readonly [Key in Name]?: A } =>
  (value === undefined ? {} : { [name]: value }) as { readonly [Key in Name]?: A }

// Two kinds share type "3", and a sale with cashback is "11": the command tells which it is.
const kindOf = (type: string | undefined, command: Command | undefined): TransactionRecord["kind"] => {
  if (command !== undefined && !hasStatus(command.kind)) return command.kind
  if (type === undefined) return undefined
  if (command !== undefined && type === typeOf(command)) return command.kind
  return (Object.keys(TRANS_TYPE) as Array<CommandKind>).find((kind) => TRANS_TYPE[kind] === type) ?? "other"
}

/** The `trans_type` that a command is sent with. */
export const typeOf = (command: Command): string | undefined =>
  command.kind === "sale" && command.cashback !== undefined ? CASHBACK_TYPE : TRANS_TYPE[command.kind]

const amountOf = (text: string | undefined, currency: string | undefined): Money | undefined => {
  if (text === undefined || currency === undefined) return undefined
  try {
    return Money.of(text, currency)
  } catch (error) {
    // An amount that cannot be read is no amount; matching then refuses the record.
    if (error instanceof MoneyError) return undefined
    throw error
  }
}

const timeOf = (text: string | undefined): string | undefined => {
  const match = text === undefined ? null : /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})$/.exec(text)
  return match === null ? undefined : `${match[1]}T${match[2]}Z`
}
