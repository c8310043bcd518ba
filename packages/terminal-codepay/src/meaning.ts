/**
 * What the terminal's codes and statuses mean. A word that is not in here is unknown, never a decline.
 *
 * @module
 */
import { Money, MoneyError } from "@pay/core/money"
import {
  AnswerLost,
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
const STATUS: Readonly<Record<string, TransactionRecord["status"]>> = {
  "0": "pending",
  "1": "declined",
  "2": "approved",
  "3": "cancelled",
  "9": "pending"
}

const ENTRY = { "1": "swipe", "2": "chip", "3": "contactless", "4": "manual" } as const

const TIMED_OUT = /time[ -]?d?[ -]?out/i

const UNKNOWN_ORDER =
  /\b(order|transaction)\b.*\b(not (exist|found)|does not exist|doesn't exist)|\bno such (order|transaction)\b/i

export const isSuccess = (response: Response): boolean => response.code !== undefined && SUCCESS.has(response.code)

type Verdict = TransactionRecord | AnswerLost | TerminalBusy | TerminalRefused

/** What the answer to a command says. */
export const meaningOf = (response: Response, command: Command, config: CodePayConfig): Verdict => {
  const { terminalId, codes } = config
  const { code = "", message } = response
  const detail = redactCardNumbers(message)
  const record = recordOf(response, command, config)
  if (isSuccess(response))
    return hasStatus(command.kind) || textOf(response.data, "trans_status") !== undefined
      ? record
      : { ...record, status: "approved" }
  // 109 is what the vendor's own client makes up when its socket closes; 112 and any talk of time are no answer either.
  if (code === "112" || code === "109" || TIMED_OUT.test(message)) {
    return new AnswerLost({ terminalId, reason: "terminal_timeout", detail: `${code} ${detail}` })
  }
  if (codes.busy.includes(code)) return new TerminalBusy({ terminalId, by: "terminal" })
  if (codes.refused.includes(code) || (code === "106" && message.includes("[M009]")))
    return new TerminalRefused({ terminalId, code, detail })
  if (code === "110" && message.includes("[K026]")) return { ...record, status: "cancelled", cancelledBy: "terminal" }
  return record.status === "declined" || record.status === "cancelled" ? record : { ...record, status: "unrecognised" }
}

/** What the answer to a query says about the order it asked for. */
export const lookupOf = (response: Response, command: Command, config: CodePayConfig): Lookup => {
  if (isSuccess(response) && textOf(response.data, "trans_status") !== undefined) {
    return { found: "record", record: recordOf(response, command, config) }
  }
  const { code = "" } = response
  const message = redactCardNumbers(response.message)
  const unknown = !isSuccess(response) && (config.codes.notFound.includes(code) || UNKNOWN_ORDER.test(response.message))
  return unknown ? { found: "nothing" } : { found: "unclear", code, message }
}

/** Tip adjustments and batch closes succeed without a `trans_status`. */
const hasStatus = (kind: CommandKind): boolean => TRANS_TYPE[kind] !== undefined

/**
 * The facts of an answer in neutral words. A missing order number means the command's own, since the frame was matched
 * to its call; a result that nobody waits for and no command explains is read without one.
 */
export const recordOf = (
  response: Response,
  command: Command | undefined,
  config: CodePayConfig
): TransactionRecord => {
  const { data } = response
  const field = (name: string) => textOf(data, name)
  const orderNo = field("merchant_order_no")
  const serial = field("terminal_sn")
  const about = command === undefined || hasStatus(command.kind) ? command?.reference : command.original?.reference
  const last4 = /(\d{4})$/.exec(field("card_no") ?? "")?.[1]
  const entry = ENTRY[field("entry_mode") as keyof typeof ENTRY]
  const message = redactCardNumbers(response.message)
  const currency = field("price_currency") ?? command?.amount?.currency
  return {
    status: STATUS[field("trans_status") ?? ""] ?? "unrecognised",
    ...optional("reference", orderNo === undefined || orderNo === about ? command?.reference : orderNo),
    ...optional("kind", kindOf(field("trans_type"), command)),
    ...optional("amount", amountOf(field(command?.kind === "tip_adjust" ? "tip_amount" : "order_amount"), currency)),
    ...optional("tip", amountOf(field("tip_amount"), currency)),
    ...optional(
      "terminalId",
      serial === undefined || config.serial === undefined
        ? undefined
        : serial === config.serial
          ? config.terminalId
          : serial
    ),
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
    const record = recordOf(response, command, config)
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
