/**
 * What the gateway remembers: every payment, for all its terminals, and what voids and settlements did to them.
 *
 * @module
 */
import type { Money } from "@pay/core/money"
import type { SimulatorClock } from "../clock.ts"
import type { AcquirerLedger } from "../ledger.ts"
import type { Fields } from "./commands.ts"
import { type Payment, paymentFields } from "./payment.ts"

export interface PaymentFacts {
  readonly orderId: string
  readonly terminalId: string
  readonly amount: Money
  readonly method: string
}

export class C2cBooks {
  readonly payments: Array<Payment> = []
  /** How far the gateway's clock is off, ms. */
  clockOffsetMs = 0
  readonly #clock: SimulatorClock
  readonly #ledger: AcquirerLedger
  #lastMs = 0

  constructor(clock: SimulatorClock, ledger: AcquirerLedger) {
    this.#clock = clock
    this.#ledger = ledger
  }

  now(): number {
    return this.#clock.now() + this.clockOffsetMs
  }

  /** Writes an ended payment down. */
  enter(facts: PaymentFacts, status: Payment["status"]): Payment {
    // No two payments share a handle, though a clock that stands still would make them.
    this.#lastMs = Math.max(this.now(), this.#lastMs + 1)
    const reference = `${this.#lastMs}|${Math.floor(this.#lastMs / 1_000)}`
    const payment: Payment = { ...facts, reference, endedAt: this.now(), status, voided: false, settled: false }
    this.payments.push(payment)
    return payment
  }

  /** The host has confirmed a charge that the terminal had given up on. */
  confirm(facts: PaymentFacts): void {
    const given = this.payments.find(({ orderId, terminalId }) => {
      return orderId === facts.orderId && terminalId === facts.terminalId
    })
    if (given === undefined) this.enter(facts, "SUCCESS")
    else given.status = "SUCCESS"
  }

  charge({ orderId, amount, terminalId }: PaymentFacts): void {
    this.#ledger.record({ kind: "charge", reference: orderId, amount, device: terminalId, at: this.#clock.now() })
  }

  find(body: Fields): Payment | undefined {
    return this.payments.find(
      ({ terminalId, method, reference }) =>
        terminalId === body.terminal_id && method === body.payment_method && reference === body.terminal_reference
    )
  }

  /** Takes a payment back while its batch is open. The answer's handle has another second half than the payment's. */
  void(body: Fields): Fields {
    const payment = this.find(body)
    if (payment === undefined || payment.status !== "SUCCESS" || payment.voided || payment.settled) {
      return { ...this.#echo(body), terminal_reference: body.terminal_reference, payment_method: body.payment_method }
    }
    payment.voided = true
    const { orderId, terminalId, amount } = payment
    this.#ledger.record({
      kind: "void",
      reference: orderId,
      original: orderId,
      amount,
      device: terminalId,
      at: this.#clock.now()
    })
    const [first = "", second] = payment.reference.split("|")
    const { order_id: _, ...fields } = paymentFields(payment)
    return { ...fields, ...this.#stamp(), terminal_reference: `${first}|${Number(second) + 131}` }
  }

  /** A receipt's answer lacks the order, and the first half of its handle. */
  receipt(body: Fields): Fields {
    const payment = this.find(body)
    if (payment === undefined) return this.#echo(body)
    const { order_id: _, ...fields } = paymentFields(payment)
    return { ...fields, ...this.#stamp(), terminal_reference: `N/A|${payment.reference.split("|")[1]}` }
  }

  settle(body: Fields): Fields {
    for (const payment of this.payments) {
      const meant = body.payment_method === undefined || payment.method === body.payment_method
      if (payment.terminalId === body.terminal_id && meant) payment.settled = true
    }
    return {
      status: "SUCCESS",
      payment_method: body.payment_method ?? "CARD",
      terminal_id: body.terminal_id,
      ...this.#stamp()
    }
  }

  /** Payments of all terminals and providers: nothing narrows the list but time and status. */
  list(body: Fields): ReadonlyArray<Fields> {
    const from = typeof body.from === "string" ? Date.parse(body.from) : Number.NEGATIVE_INFINITY
    const to = typeof body.to === "string" ? Date.parse(body.to) : Number.POSITIVE_INFINITY
    const statuses = Array.isArray(body.statuses) ? body.statuses : ["SUCCESS", "FAILED"]
    return this.payments
      .filter(({ endedAt, status }) => endedAt >= from && endedAt <= to && statuses.includes(status))
      .map(paymentFields)
  }

  #echo(body: Fields): Fields {
    return { status: "FAILED", terminal_id: body.terminal_id, ...this.#stamp() }
  }

  #stamp(): Fields {
    return { transaction_date: new Date(this.now()).toISOString() }
  }
}
