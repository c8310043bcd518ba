/**
 * The vendor's cloud: what terminals have reported to it, and the events it would send. Only a terminal with internet
 * reports.
 *
 * @module
 */
import type { SimulatorClock } from "../clock.ts"
import type { Caller } from "./caller.ts"
import type { VinrMischiefPlan } from "./mischief.ts"
import { type PaymentView, type VinrPayment, viewOf } from "./payment.ts"

/** How long the cloud waits for news of a payment, ms: as long as the vendor asks tills to wait. */
const SESSION_MS = 120_000

const EVENT: Readonly<Record<VinrPayment["status"], string>> = {
  pending: "terminal_payment.created",
  authorized: "terminal_payment.updated",
  completed: "terminal_payment.completed",
  failed: "terminal_payment.failed",
  cancelled: "terminal_payment.cancelled",
  expired: "terminal_payment.cancelled"
}

/** What the cloud needs of the one terminal it manages here. */
export interface ManagedTerminal {
  readonly deviceId: string
  readonly model: string
  readonly online: boolean
  readonly pay: (body: unknown, caller: Caller, mode: "cloud") => void
  readonly cancel: (reference: string) => boolean
}

export interface VinrCloudEvent {
  readonly event: string
  readonly payment: PaymentView
}

type Views = ReadonlyArray<PaymentView>

const LIES = {
  not_found: (): Views => [],
  wrong_amount: (views: Views) => views.map((view) => ({ ...view, amount: 999_99, amountCaptured: 999_99 })),
  wrong_terminal: (views: Views) => views.map((view) => ({ ...view, terminalId: "term_elsewhere" })),
  twin: (views: Views) => [...views, ...views.map((view) => ({ ...view, id: `${String(view.id)}_twin` }))]
} as const

export class SimulatedVinrCloud {
  /** `sync` holds a payment's call until it has ended; `async` answers `pending` at once. */
  answering: "sync" | "async" = "sync"
  readonly events: Array<VinrCloudEvent> = []
  /** Bodies of the payments asked for here, in the order of arrival. */
  readonly heard: Array<unknown> = []
  readonly #known = new Map<string, VinrPayment>()
  readonly #clock: SimulatorClock
  readonly #mischief: VinrMischiefPlan

  constructor(clock: SimulatorClock, mischief: VinrMischiefPlan) {
    this.#clock = clock
    this.#mischief = mischief
  }

  /** A terminal tells how a payment stands; what the cloud has heard already makes no event. */
  report(payment: VinrPayment): void {
    if (this.#known.get(payment.id)?.status === payment.status) return
    this.#known.set(payment.id, { ...payment })
    this.events.push({ event: EVENT[payment.status], payment: viewOf(payment) })
  }

  create(body: unknown, terminal: ManagedTerminal, caller: Caller): void {
    const wrong = this.#mischief.take("create")
    if (wrong !== "cut") this.heard.push(body)
    if (wrong === "cut") caller.cut()
    else if (wrong === "refuse") caller.answer(422, { error: { code: "invalid_request", message: "Refused" } })
    else if (wrong === undefined && terminal.online) this.#forward(body, terminal, caller)
    else if (wrong === undefined)
      caller.answer(409, { error: { code: "terminal_offline", message: "Terminal offline" } })
  }

  retrieve(reference: string, caller: Caller): void {
    const wrong = this.#mischief.take("lookup")
    const found = [...this.#known.values()].filter((payment) => payment.reference === reference)
    const data = found.map((payment) => this.#current(payment))
    if (wrong === undefined) caller.answer(200, { data })
    else if (wrong === "cut") caller.cut()
    else if (wrong === "garbage") caller.garbage()
    else if (wrong === "error") caller.answer(503, { error: { code: "unavailable" } })
    else if (wrong !== "swallow") caller.answer(200, { data: LIES[wrong](data) })
  }

  cancel(id: string, terminal: ManagedTerminal, caller: Caller): void {
    const payment = this.#known.get(id)
    if (payment === undefined) caller.answer(404, { error: { code: "payment_not_found" } })
    else if (terminal.online && terminal.cancel(payment.reference)) {
      caller.answer(200, viewOf(this.#known.get(id) ?? payment))
    } else caller.answer(409, { error: { code: "payment_not_cancellable" } })
  }

  #forward(body: unknown, terminal: ManagedTerminal, caller: Caller): void {
    const before = new Set(this.#known.keys())
    let answered = false
    const answer = (status: number, view: unknown) => {
      if (!answered) caller.answer(status, view)
      answered = true
    }
    terminal.pay(body, { ...caller, answer }, "cloud")
    const started = [...this.#known.values()].find(({ id }) => !before.has(id))
    if (this.answering === "async" && started !== undefined) answer(200, viewOf(started))
  }

  // A terminal that died in mid-sale never reports its end; the cloud closes the session by itself.
  #current(payment: VinrPayment): PaymentView {
    const closesAt = payment.createdAt + SESSION_MS
    const dead = payment.status === "pending" && this.#clock.now() > closesAt
    return viewOf(dead ? { ...payment, status: "expired", endedAt: closesAt } : payment)
  }
}
