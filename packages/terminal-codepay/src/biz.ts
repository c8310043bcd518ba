/**
 * `biz_data` of each command, and the settings a command may carry.
 *
 * @module
 */
import { type Command, InvalidInput, redactCardNumbers, type VendorOptions } from "@pay/terminal/effect"
import { Effect } from "effect"
import type { CodePayConfig } from "./config.ts"
import type { BizData, Topic } from "./frames.ts"
import { typeOf } from "./meaning.ts"

type Rule = "text" | "flag" | ReadonlyArray<string>

/** Settings that a command's `options` may hold, by their wire names. */
const RULES: Readonly<Record<string, Rule>> = {
  pay_scenario: ["SWIPE_CARD", "SCANQR_PAY", "BSCANQR_PAY"],
  pay_method_id: "text",
  card_network_type: "text",
  card_type: "text",
  on_screen_signature: "flag",
  receipt_print_mode: ["0", "1", "2", "3"],
  confirm_on_terminal: "flag",
  required_terminal_authentication: "flag",
  order_queue_mode: ["FIFO", "FILO"],
  attach: "text",
  description: "text",
  notify_url: "text"
}

/** What CodePay lists, spelled as it does; a terminal may have been taught others. */
const PAY_METHODS: ReadonlySet<unknown> = new Set([
  "Visa",
  "MasterCard",
  "Amex",
  "Discover",
  "JCB",
  "DinnersClub",
  "MyDebit",
  "UnionPay",
  "Alipay+",
  "Alipay",
  "WeChatPay"
])

const QR_SCENARIOS: ReadonlySet<unknown> = new Set(["SCANQR_PAY", "BSCANQR_PAY"])

const problem = (name: string, value: string | number | boolean): string | undefined => {
  const rule = Object.hasOwn(RULES, name) ? RULES[name] : undefined
  if (rule === undefined) return `CodePay has no option ${name}`
  if (rule === "flag") return typeof value === "boolean" ? undefined : `${name} must be true or false`
  if (typeof value !== "string" || value === "") return `${name} must be a text`
  return rule === "text" || rule.includes(value) ? undefined : `${name} must be one of ${rule.join(", ")}`
}

const optionsProblem = (options: VendorOptions): readonly [field: string, message: string] | undefined => {
  for (const [name, value] of Object.entries(options)) {
    const message = problem(name, value)
    if (message !== undefined) return [name, message]
  }
  if (QR_SCENARIOS.has(options.pay_scenario) && options.pay_method_id === undefined) {
    return ["pay_method_id", `pay_method_id is required with ${String(options.pay_scenario)}`]
  }
  return undefined
}

/** Refuses settings that the protocol does not have, and warns of a payment method that CodePay does not list. */
export const checkOptions = (command: Command): Effect.Effect<void, InvalidInput> => {
  const options = command.options ?? {}
  const found = optionsProblem(options)
  if (found !== undefined) {
    return Effect.fail(new InvalidInput({ field: `options.${found[0]}`, message: found[1] }))
  }
  const method = options.pay_method_id
  return method === undefined || PAY_METHODS.has(method)
    ? Effect.void
    : Effect.logWarning(`pay_method_id ${redactCardNumbers(String(method))} is not one that CodePay lists`)
}

/** The topic and `biz_data` that a command is sent with. */
export const biz = (command: Command, config: CodePayConfig): { readonly topic: Topic; readonly data: BizData } => {
  const { kind, original } = command
  const amount = kind === "void" && !config.voidAmount ? undefined : command.amount
  if (kind === "batch_close") return { topic: "ecrhub.pay.batch.close", data: {} }
  if (kind === "tip_adjust") {
    return {
      topic: "ecrhub.pay.tip.adjustment",
      data: { merchant_order_no: original?.reference ?? "", tip_adjustment_amount: amount?.toDecimal() ?? "" }
    }
  }
  return {
    topic: "ecrhub.pay.order",
    data: {
      trans_type: typeOf(command) ?? "",
      merchant_order_no: command.reference,
      ...(original === undefined ? {} : { orig_merchant_order_no: original.reference }),
      ...(amount === undefined ? {} : { order_amount: amount.toDecimal(), price_currency: amount.currency }),
      ...(command.tip === undefined ? {} : { tip_amount: command.tip.toDecimal() }),
      ...(command.tax === undefined ? {} : { tax_amount: command.tax.toDecimal() }),
      ...(command.cashback === undefined ? {} : { cashback_amount: command.cashback.toDecimal() }),
      ...(command.tipOnScreen === undefined ? {} : { on_screen_tip: command.tipOnScreen }),
      expires: config.budget.terminalExpiryMs / 1_000,
      pay_scenario: "SWIPE_CARD",
      ...command.options
    }
  }
}
