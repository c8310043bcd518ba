/**
 * What a simulated CodePay terminal remembers: its orders, its batch, and what each transaction type does to the
 * acquirer's ledger.
 *
 * @module
 */
import { Money } from "@pay/core/money"
import type { SimulatorClock } from "../clock.ts"
import type { AcquirerLedger, MovementKind } from "../ledger.ts"
import { type Answer, fieldText, type Request } from "./frames.ts"
import type { Order } from "./order.ts"
import { resultOf } from "./result.ts"

export interface BooksOptions {
  readonly serial: string
  readonly currency: string
  /** What success looks like: `"0"` as LAN devices send, or `"000"` as the documents say. */
  readonly successCode: "0" | "000"
  readonly clock: SimulatorClock
  readonly ledger: AcquirerLedger
}

/** Codes of answers that the vendor documents nowhere are this simulator's own; a till must be told them. */
export const SIMULATED_CODES = { busy: "198", notFound: "199", notAllowed: "197", declined: "105" } as const

const MOVEMENT: Readonly<Record<string, MovementKind>> = {
  "1": "charge",
  "2": "void",
  "3": "refund",
  "4": "hold",
  "5": "release",
  "6": "capture",
  "7": "void",
  "8": "refund",
  "11": "charge"
}

const DEFAULT_EXPIRY_S = 300
const ORDER_NO = /^[A-Za-z0-9]{1,32}$/
const DECIMAL = /^\d+(\.\d+)?$/

export class CodePayBooks {
  readonly orders = new Map<string, Order>()
  readonly #options: BooksOptions
  readonly #settled = new Set<string>()
  #batch = 1
  #count = 0

  constructor(options: BooksOptions) {
    this.#options = options
  }

  /** Takes a new order in, or refuses a malformed one. A repeated order number is taken in again. */
  open(request: Request): Order | undefined {
    const { clock, currency, serial } = this.#options
    const { data } = request
    const orderNo = fieldText(data, "merchant_order_no")
    const originalNo = fieldText(data, "orig_merchant_order_no")
    const amountText = fieldText(data, "order_amount")
    if (orderNo === undefined || !ORDER_NO.test(orderNo)) return undefined
    if (amountText !== undefined && !DECIMAL.test(amountText)) return undefined
    const original = originalNo === undefined ? undefined : this.orders.get(originalNo)
    const amount = amountText === undefined ? original?.amount : Money.of(amountText, currency)
    if (amount === undefined) return undefined
    const tip = fieldText(data, "tip_amount")
    const cashback = fieldText(data, "cashback_amount")
    this.#count += 1
    const order: Order = {
      orderNo,
      requestId: request.requestId,
      transType: fieldText(data, "trans_type") ?? "1",
      amount,
      originalNo,
      cashback: cashback === undefined ? undefined : Money.of(cashback, currency),
      asksForTip: fieldText(data, "on_screen_tip") === "true",
      scenario: fieldText(data, "pay_scenario") ?? "SWIPE_CARD",
      transNo: `${serial}${String(this.#count).padStart(8, "0")}`,
      expiresAt: clock.now() + Number(fieldText(data, "expires") ?? DEFAULT_EXPIRY_S) * 1_000,
      status: "0",
      tip: tip === undefined ? undefined : Money.of(tip, currency),
      entryMode: undefined,
      authCode: undefined,
      endedAt: undefined,
      code: "",
      message: "",
      voided: false,
      refunded: Money.ofMinor(0, currency)
    }
    this.orders.set(orderNo, order)
    return order
  }

  /** Moves the money of an order and completes it, or closes it with the reason. */
  run(order: Order): void {
    const { clock, ledger, serial, successCode } = this.#options
    const kind = MOVEMENT[order.transType]
    const original = order.originalNo === undefined ? undefined : this.orders.get(order.originalNo)
    const why = kind === undefined ? "Unsupported transaction type" : this.#objection(order, kind, original)
    if (kind === undefined || why !== undefined) {
      this.end(order, "1", SIMULATED_CODES.declined, why ?? "")
      return
    }
    if (original !== undefined && (kind === "void" || kind === "release")) original.voided = true
    if (original !== undefined && kind === "refund") original.refunded = original.refunded.plus(order.amount)
    ledger.record({
      kind,
      reference: order.orderNo,
      ...(order.originalNo === undefined ? {} : { original: order.originalNo }),
      amount: [order.tip, order.cashback].reduce<Money>(
        (sum, part) => (part === undefined ? sum : sum.plus(part)),
        order.amount
      ),
      device: serial,
      at: clock.now()
    })
    order.authCode = order.transNo.slice(-6)
    this.end(order, "2", successCode, "")
  }

  end(order: Order, status: Order["status"], code: string, message: string): void {
    order.status = status
    order.code = code
    order.message = message
    order.endedAt = this.#options.clock.now()
  }

  /** The answer to the till that sent the order. */
  result(order: Order): Answer {
    // Real devices leave biz_data empty on a cancelled order.
    return {
      code: order.code,
      message: order.message,
      data: order.status === "3" ? "" : resultOf(order, this.#options.serial)
    }
  }

  query(request: Request): Answer {
    const orderNo =
      fieldText(request.data, "merchant_order_no") ?? fieldText(request.data, "orig_merchant_order_no") ?? ""
    const order = this.orders.get(orderNo)
    return order === undefined
      ? { code: SIMULATED_CODES.notFound, message: "Order does not exist", data: "" }
      : { code: this.#options.successCode, message: order.message, data: resultOf(order, this.#options.serial) }
  }

  adjustTip(request: Request): Answer {
    const { ledger, clock, serial, currency, successCode } = this.#options
    const order = this.orders.get(fieldText(request.data, "merchant_order_no") ?? "")
    const tip = fieldText(request.data, "tip_adjustment_amount")
    if (
      order?.status !== "2" ||
      order.voided ||
      this.#settled.has(order.orderNo) ||
      tip === undefined ||
      !DECIMAL.test(tip)
    ) {
      return { code: SIMULATED_CODES.notAllowed, message: "Tip adjustment not allowed", data: "" }
    }
    order.tip = Money.of(tip, currency)
    ledger.record({
      kind: "tip",
      reference: request.requestId ?? order.orderNo,
      original: order.orderNo,
      amount: order.tip,
      device: serial,
      at: clock.now()
    })
    return { code: successCode, data: resultOf(order, serial) }
  }

  closeBatch(): Answer {
    const closed = [...this.orders.values()].filter(
      (order) => order.status === "2" && !this.#settled.has(order.orderNo)
    )
    for (const order of closed) this.#settled.add(order.orderNo)
    const batch = String(this.#batch).padStart(6, "0")
    this.#batch += 1
    return { code: this.#options.successCode, data: { batch_no: batch, total_count: String(closed.length) } }
  }

  #objection(order: Order, kind: MovementKind, original: Order | undefined): string | undefined {
    const unlinked = kind === "refund" && order.originalNo === undefined
    if (kind === "charge" || kind === "hold" || unlinked) return undefined
    if (original?.status !== "2" || original.voided) return "Original transaction not found or not approved"
    if ((kind === "void" || kind === "release") && this.#settled.has(original.orderNo)) return "The batch is closed"
    const tooMuch = kind === "refund" && original.refunded.plus(order.amount).compare(original.amount) > 0
    return tooMuch ? "Refund exceeds the original amount" : undefined
  }
}
