import type { Fields } from "./frames.ts"
import type { Order } from "./order.ts"

const utc = (ms: number): string => new Date(ms).toISOString().slice(0, 19).replace("T", " ")

/** `biz_data` of an order, as sale answers and queries carry it. */
export const resultOf = (order: Order, serial: string): Fields => ({
  merchant_order_no: order.orderNo,
  trans_no: order.transNo,
  trans_type: order.transType,
  trans_status: order.status,
  order_amount: order.amount.toDecimal(),
  ...(order.tip === undefined ? {} : { tip_amount: order.tip.toDecimal() }),
  price_currency: order.amount.currency,
  pay_scenario: order.scenario,
  terminal_sn: serial,
  ...(order.authCode === undefined ? {} : { auth_code: order.authCode, ref_no: order.transNo.slice(-12) }),
  ...(order.entryMode === undefined
    ? {}
    : { entry_mode: order.entryMode, card_no: "430277****5723", pay_method_id: "Visa" }),
  ...(order.endedAt === undefined ? {} : { trans_end_time: utc(order.endedAt) })
})
