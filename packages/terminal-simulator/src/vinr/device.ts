/**
 * A VINR terminal in Local mode: what it does with each command, apart from the connection that carries it.
 *
 * Where the vendor publishes nothing, the device is as awkward as the rules allow: it charges a repeated reference
 * again, forgets the payment on its screen when it restarts, and tells the cloud nothing while it has no internet.
 *
 * @module
 */
import type { SimulatorClock } from "../clock.ts"
import { Customer, type CustomerAct } from "../customer.ts"
import type { AcquirerLedger } from "../ledger.ts"
import { Screen } from "../screen.ts"
import type { Caller } from "./caller.ts"
import type { ManagedTerminal, SimulatedVinrCloud } from "./cloud.ts"
import { OFFLINE_LIMITS, type OfflineLimits } from "./limits.ts"
import type { VinrMischiefPlan } from "./mischief.ts"
import { type PayBody, readBody } from "./pay-body.ts"
import { type PaymentView, type VinrPayment, viewOf } from "./payment.ts"

/** How the answer for a queued payment looks, which the vendor does not document. */
export type QueuedAnswer =
  /** Status `pending`, and `metadata.offline` true. */
  | "flagged"
  /** Status `completed`, and `metadata.offline` true. */
  | "completed_flagged"
  /** Status `queued_offline`. */
  | "status"
  /** Status `pending`, and nothing else. */
  | "bare"

export interface VinrDeviceOptions {
  readonly deviceId: string
  /** As discovery reports it; decides the offline limits. */
  readonly model: string
  readonly clock: SimulatorClock
  readonly ledger: AcquirerLedger
  readonly cloud: SimulatedVinrCloud
  readonly mischief: VinrMischiefPlan
  /** Whether the cloud hears of a payment when it starts (default) or only when it has ended. */
  readonly reports?: "start" | "end"
  readonly queuedAnswer?: QueuedAnswer
}

/** How long the card interaction may take, ms. */
export const INTERACTION_MS = 90_000

const DECLINE_CODES: ReadonlySet<string> = new Set([
  "card_declined",
  "insufficient_funds",
  "expired_card",
  "processing_error"
])

/** How a payment ends on the screen. */
const ENDED = {
  authorized: "approved",
  completed: "approved",
  failed: "declined",
  cancelled: "cancelled",
  expired: "expired"
} as const

type Ended = keyof typeof ENDED

interface Serving {
  readonly payment: VinrPayment
  readonly caller: Caller
  readonly callOff: ReadonlyArray<() => void>
}

const LIES = {
  other_payment: (view: PaymentView) => ({ ...view, id: "tpay_stray", reference: "STRAY" }),
  wrong_amount: (view: PaymentView) => ({ ...view, amount: 999_99, amountCaptured: 999_99 }),
  unknown_status: (view: PaymentView) => ({ ...view, status: "settling" }),
  status_only: ({ status }: PaymentView) => ({ status })
} as const

const refusal = (code: string) => ({ error: { code, message: code.replaceAll("_", " ") } })

export class VinrDevice implements ManagedTerminal {
  readonly deviceId: string
  readonly model: string
  readonly customer = new Customer()
  readonly screen = new Screen()
  readonly mischief: VinrMischiefPlan
  /** Every payment, oldest first. */
  readonly payments: Array<VinrPayment> = []
  /** Bodies of the commands that came over the LAN, in the order of arrival. */
  readonly heard: Array<unknown> = []
  /** Between a command and what the terminal does about it, ms. */
  latencyMs = 0
  readonly #options: VinrDeviceOptions
  #online = true
  #serving: Serving | undefined

  constructor(options: VinrDeviceOptions) {
    this.#options = options
    this.deviceId = options.deviceId
    this.model = options.model
    this.mischief = options.mischief
  }

  get online(): boolean {
    return this.#online
  }

  /** The payment on the screen, if any. */
  get waiting(): VinrPayment | undefined {
    return this.#serving?.payment
  }

  /** Lets the customer of the payment on the screen act now. Throws when nobody is being served. */
  act(act: CustomerAct): void {
    if (this.#serving === undefined) throw new Error("no customer is being served")
    this.#serve(act)
  }

  /** Power off and on: the payment on the screen is forgotten without a charge; the queue is kept. */
  reboot(): void {
    if (this.#serving !== undefined) this.payments.splice(this.payments.indexOf(this.#serving.payment), 1)
    this.#clearScreen()
    this.screen.show({ shows: "idle" })
  }

  /** Takes the terminal's internet away, or gives it back: then everything queued is authorised and reported. */
  setOnline(online: boolean): void {
    const back = online && !this.#online
    this.#online = online
    if (!back) return
    for (const payment of this.payments) {
      if (payment.queued) this.#authoriseQueued(payment)
      this.#options.cloud.report(payment)
    }
  }

  /** The cloud ends the payment on the screen. False when it is not there. */
  cancel(reference: string): boolean {
    if (this.#serving?.payment.reference !== reference) return false
    this.#serve({ act: "cancel" })
    return true
  }

  pay(body: unknown, caller: Caller, mode: "local" | "cloud"): void {
    if (mode === "local") this.heard.push(body)
    const wrong = this.mischief.take("pay")
    if (wrong === undefined) this.#later(this.latencyMs, () => this.#start(body, caller, mode))
    else if (wrong === "cut") caller.cut()
    else if (wrong === "error") caller.answer(500, refusal("internal_error"))
    else if (wrong === "busy") caller.answer(409, refusal("terminal_busy"))
    else if (wrong === "busy_payment") {
      caller.answer(200, { status: "failed", reference: readBody(body)?.reference, declineCode: "terminal_busy" })
    }
  }

  #later(ms: number, work: () => void): void {
    if (ms === 0) work()
    else this.#options.clock.after(ms, work)
  }

  #start(body: unknown, caller: Caller, mode: "local" | "cloud"): void {
    const read = readBody(body)
    if (read === undefined) caller.answer(400, refusal("invalid_request"))
    else if (read.terminalId !== this.deviceId) caller.answer(422, refusal("terminal_mismatch"))
    else if (this.#serving !== undefined) caller.answer(409, refusal("terminal_busy"))
    else this.#open(read, caller, mode)
  }

  #open(read: PayBody, caller: Caller, mode: "local" | "cloud"): void {
    const now = this.#options.clock.now()
    const payment: VinrPayment = {
      id: `tpay_${String(this.payments.length + 1).padStart(8, "0")}`,
      terminalId: this.deviceId,
      reference: read.reference,
      amount: read.amount,
      captureMethod: read.captureMethod,
      mode,
      createdAt: now,
      expiresAt: now + INTERACTION_MS,
      status: "pending",
      declineCode: undefined,
      endedAt: undefined,
      queued: false
    }
    this.payments.push(payment)
    if (this.#options.reports !== "end") this.#report(payment)
    this.#askCustomer(payment, caller)
  }

  #askCustomer(payment: VinrPayment, caller: Caller): void {
    const { clock } = this.#options
    const act = this.customer.take()
    const giveUp = clock.after(INTERACTION_MS, () => {
      this.#clearScreen()
      this.#finish(payment, caller, "expired")
    })
    this.#serving = { payment, caller, callOff: [giveUp] }
    this.screen.show({ shows: "card", reference: payment.reference, amount: payment.amount })
    if (act.act === "wait") return
    if (act.afterMs === undefined) this.#serve(act)
    else this.#serving = { payment, caller, callOff: [giveUp, clock.after(act.afterMs, () => this.#serve(act))] }
  }

  #serve(act: CustomerAct): void {
    if (this.#serving === undefined || act.act === "wait") return
    if (act.act === "insert") {
      this.screen.insert()
      return
    }
    const { payment, caller } = this.#serving
    this.#clearScreen()
    if (act.act === "cancel") {
      this.#finish(payment, caller, "cancelled")
      return
    }
    const code = act.act === "decline" ? declineCodeOf(act.message) : undefined
    if (this.#online) this.#authorise(payment, caller, code)
    else if (this.#mayQueue(payment)) this.#queue(payment, caller, code)
    else this.#finish(payment, caller, "failed", "processing_error")
  }

  #authorise(payment: VinrPayment, caller: Caller, declineCode: string | undefined): void {
    if (declineCode !== undefined) {
      this.#finish(payment, caller, "failed", declineCode)
      return
    }
    this.#take(payment)
    this.#finish(payment, caller, payment.captureMethod === "manual" ? "authorized" : "completed")
  }

  // The issuer is asked later; what it will say is already the customer's doing.
  #queue(payment: VinrPayment, caller: Caller, declineCode: string | undefined): void {
    payment.queued = true
    payment.declineCode = declineCode === undefined ? undefined : "offline_auth_declined"
    this.screen.end("offline", "Accepted; the issuer is asked later")
    this.#answer(caller, this.#queuedView(payment))
  }

  #mayQueue(payment: VinrPayment): boolean {
    const limits: OfflineLimits | undefined = OFFLINE_LIMITS[this.model]
    const queued = this.payments.filter((other) => other.queued).length
    return (
      limits !== undefined &&
      payment.captureMethod === "automatic" &&
      payment.amount.currency === "USD" &&
      payment.amount.minor <= limits.maxMinor &&
      queued < limits.maxQueued
    )
  }

  #authoriseQueued(payment: VinrPayment): void {
    payment.queued = false
    payment.endedAt = this.#options.clock.now()
    payment.status = payment.declineCode === undefined ? "completed" : "failed"
    if (payment.status === "completed") this.#take(payment)
  }

  #take(payment: VinrPayment): void {
    const { ledger, clock } = this.#options
    ledger.record({
      kind: payment.captureMethod === "manual" ? "hold" : "charge",
      reference: payment.reference,
      amount: payment.amount,
      device: this.deviceId,
      at: clock.now()
    })
  }

  #finish(payment: VinrPayment, caller: Caller, status: Ended, declineCode?: string): void {
    payment.status = status
    payment.declineCode = declineCode
    payment.endedAt = this.#options.clock.now()
    this.screen.end(ENDED[status], declineCode?.replaceAll("_", " "))
    this.#report(payment)
    this.#answer(caller, viewOf(payment))
  }

  #report(payment: VinrPayment): void {
    if (this.#online) this.#options.cloud.report(payment)
  }

  #queuedView(payment: VinrPayment): PaymentView {
    const { declineCode: _, ...view } = viewOf(payment)
    const flagged = { ...view, metadata: { connectionMode: payment.mode, offline: true } }
    const answers: Readonly<Record<QueuedAnswer, PaymentView>> = {
      flagged,
      completed_flagged: { ...flagged, status: "completed" },
      status: { ...view, status: "queued_offline" },
      bare: view
    }
    return answers[this.#options.queuedAnswer ?? "flagged"]
  }

  // The money has moved when this runs; what happens to the answer is another matter.
  #answer(caller: Caller, view: PaymentView): void {
    const wrong = this.mischief.take("answer")
    if (wrong === undefined) caller.answer(200, view)
    else if (wrong === "cut") caller.cut()
    else if (wrong === "half") caller.half(200, view)
    else if (wrong === "twice") caller.twice(200, view)
    else if (wrong === "garbage") caller.garbage()
    else if (wrong === "error") caller.answer(500, refusal("internal_error"))
    else if (wrong !== "swallow") caller.answer(200, LIES[wrong](view))
  }

  #clearScreen(): void {
    for (const callOff of this.#serving?.callOff ?? []) callOff()
    this.#serving = undefined
  }
}

const declineCodeOf = (message: string | undefined): string =>
  message !== undefined && DECLINE_CODES.has(message) ? message : "card_declined"
