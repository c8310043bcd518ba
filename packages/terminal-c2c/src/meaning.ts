/**
 * What a gateway's words mean. SUCCESS and FAILED are the only ones; any other word is unknown, never a decline.
 *
 * @module
 */
import { Money, MoneyError } from "@pay/core/money"
import { AnswerLost, type Command, TerminalBusy, TerminalRefused, type TransactionRecord } from "@pay/terminal/effect"
import { type C2cConfig, quotable } from "./config.ts"
import { defined, type Fields, textOf } from "./fields.ts"
import type { Reply } from "./wire.ts"

const STATUS: Readonly<Record<string, TransactionRecord["status"]>> = { SUCCESS: "approved", FAILED: "declined" }

/** Codes of the Terminal API that say a command was not started. DUPLICATED_REQUEST is none of them. */
const REFUSALS: ReadonlySet<string> = new Set([
  "INVALID_REQUEST",
  "UNAUTHORIZED",
  "TERMINAL_NOT_FOUND",
  "COMMAND_NOT_SUPPORTED",
  "CURRENCY_NOT_SUPPORTED"
])

/** Why an answer other than HTTP 200 came. Only a known code proves that nothing was started. */
export const refusalOf = ({ status, body }: Reply, config: C2cConfig): AnswerLost | TerminalBusy | TerminalRefused => {
  const { terminalId, codes } = config
  const code = textOf(body, "error_code") ?? ""
  const detail = quotable(config, textOf(body, "message") ?? "")
  if (codes.busy.includes(code)) return new TerminalBusy({ terminalId, by: "terminal" })
  if (REFUSALS.has(code) || codes.refused.includes(code)) return new TerminalRefused({ terminalId, code, detail })
  const words = `HTTP ${status} ${quotable(config, code)} ${detail}`.trimEnd()
  return new AnswerLost({ terminalId, reason: "malformed", detail: words })
}

/**
 * What the answer to a command says. `elapsedMs`: since the command was sent. HTTP ties an answer to its command, and
 * the order number in it must not say otherwise.
 */
export const meaningOf = (
  reply: Reply,
  command: Command,
  config: C2cConfig,
  elapsedMs: number
): TransactionRecord | AnswerLost | TerminalBusy | TerminalRefused => {
  if (reply.status !== 200) return refusalOf(reply, config)
  const lost = (reason: "malformed" | "terminal_timeout", detail: string) =>
    new AnswerLost({ terminalId: config.terminalId, reason, detail })
  const { body } = reply
  const order = textOf(body, "order_id")
  const about = command.kind === "sale" ? command.reference : command.original?.reference
  if (order !== about && (order !== undefined || command.kind === "sale")) {
    return lost("malformed", order === undefined ? "the answer names no order" : "the answer names another order")
  }
  const record = recordOf(body, config)
  // A gateway that verifies time-outs has told FAILED before it knows.
  const { cardMs, qrMs } = config.timeouts
  if (
    command.kind === "sale" &&
    record.status === "declined" &&
    config.provider.verifiesTimeouts &&
    elapsedMs >= Math.min(cardMs, qrMs)
  ) {
    return lost("terminal_timeout", "FAILED when the gateway's own limit had run out")
  }
  return { ...record, reference: command.reference, kind: command.kind }
}

/** The facts of a payment as an answer or the history names them, without reference and kind. */
export const recordOf = (body: Fields, config: C2cConfig): TransactionRecord => {
  const status = textOf(body, "status") ?? ""
  const method = textOf(body, "payment_method")
  const amount = amountOf(body)
  const unreadable = amount === "unreadable"
  return defined<TransactionRecord>({
    status: unreadable ? "unrecognised" : Object.hasOwn(STATUS, status) ? STATUS[status] : "unrecognised",
    amount: unreadable ? undefined : amount,
    terminalId: terminalOf(textOf(body, "terminal_id"), config),
    vendorReference: textOf(body, "terminal_reference"),
    vendorData:
      method === undefined
        ? undefined
        : { payment_method: method, ...(config.simulation ? { simulation: "true" } : {}) },
    code: status === "" ? undefined : quotable(config, status),
    message: unreadable ? "the amount cannot be read" : undefined,
    at: timeOf(textOf(body, "transaction_date"))
  })
}

// Another terminal's id must never read like one of the till's own.
const terminalOf = (id: string | undefined, config: C2cConfig): string | undefined => {
  if (id === undefined) return undefined
  return id === config.gatewayTerminalId ? config.terminalId : `other:${id}`
}

const amountOf = (body: Fields): Money | "unreadable" | undefined => {
  const { amount } = body
  const currency = textOf(body, "currency")
  if (amount === undefined || amount === null) return undefined
  if ((typeof amount !== "number" && typeof amount !== "string") || currency === undefined) return "unreadable"
  try {
    return Money.of(amount, currency)
  } catch (error) {
    if (error instanceof MoneyError) return "unreadable"
    throw error
  }
}

// Times are UTC, whether or not the text says so.
const timeOf = (text: string | undefined): string | undefined => {
  if (text === undefined) return undefined
  const ms = Date.parse(/(Z|[+-]\d{2}:?\d{2})$/i.test(text) ? text : `${text}Z`)
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString()
}
