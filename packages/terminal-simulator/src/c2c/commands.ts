/** The five commands as the gateway reads them: fields, limits and the words of their enumerations. */

export type Fields = Readonly<Record<string, unknown>>

export type CommandName = "pay" | "cancel" | "receipt" | "settlement" | "histories"

const REQUESTED = new Set(
  "INSERT_CARD CONTACTLESS BRIZZI QRIS CARD QR ALIPAY_PLUS WECHATPAY_CIL WECHATPAY_OCGT TRUEMONEY LINEPAY SHOPEEPAY SABUYMONEY MAXME BBL_QRCS".split(
    " "
  )
)

/** The classes that answers name. */
const ANSWERED = new Set(["CARD", "EWALLET", "QRIS"])

const CARDS = new Set(["INSERT_CARD", "CONTACTLESS", "BRIZZI", "CARD"])
const CODES = new Set(["QRIS", "QR"])

/** No table maps the two sets of words; this mapping is the simulator's own. */
export const classOf = (requested: string): string => {
  if (CARDS.has(requested)) return "CARD"
  return CODES.has(requested) ? "QRIS" : "EWALLET"
}

export const commandOf = (path: string): CommandName | undefined => {
  const [, name] = /^\/commands\/(pay|cancel|receipt|settlement|histories)$/.exec(path) ?? []
  return name as CommandName | undefined
}

const isText = (value: unknown, max: number): value is string =>
  typeof value === "string" && value.length >= 1 && value.length <= max

const isDateTime = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === "string" && !Number.isNaN(Date.parse(value)))

const isListOf = (value: unknown, words: ReadonlyArray<string>): boolean =>
  Array.isArray(value) && value.every((word) => words.includes(word as string))

/** The first field that breaks a rule of the command. */
export const wrongField = (command: CommandName, body: Fields): string | undefined => {
  const rules: ReadonlyArray<readonly [field: string, good: boolean]> =
    command === "histories"
      ? [
          ["commands", body.commands === undefined || body.commands === null || isListOf(body.commands, ["PAY"])],
          ["statuses", body.statuses === undefined || isListOf(body.statuses, ["SUCCESS", "FAILED"])],
          ["from", isDateTime(body.from)],
          ["to", isDateTime(body.to)]
        ]
      : [["terminal_id", isText(body.terminal_id, 50)], ...RULES[command](body)]
  return rules.find(([, good]) => !good)?.[0]
}

type Rules = (body: Fields) => ReadonlyArray<readonly [field: string, good: boolean]>

const handle: Rules = (body) => [
  ["payment_method", ANSWERED.has(body.payment_method as string)],
  ["terminal_reference", isText(body.terminal_reference, 100)]
]

const RULES: Readonly<Record<Exclude<CommandName, "histories">, Rules>> = {
  pay: (body) => [
    ["order_id", isText(body.order_id, 100) && /^[A-Za-z0-9]+$/.test(body.order_id)],
    ["request_amount", typeof body.request_amount === "number" && body.request_amount >= 1],
    ["payment_method", REQUESTED.has(body.payment_method as string)]
  ],
  cancel: handle,
  receipt: handle,
  settlement: (body) => [
    ["payment_method", body.payment_method === undefined || ANSWERED.has(body.payment_method as string)]
  ]
}
