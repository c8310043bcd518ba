/**
 * A CodePay terminal in ECR Hub mode: what it does with each frame, apart from the socket that carries it.
 *
 * Where the vendor publishes nothing, the device is as awkward as the rules allow: it charges a repeated order again,
 * sends a missed answer to whoever connects next, and leaves `biz_data` empty where it has nothing to say.
 *
 * @module
 */
import { Money } from "@pay/core/money"
import type { SimulatorClock } from "../clock.ts"
import { Customer, type CustomerAct } from "../customer.ts"
import type { AcquirerLedger } from "../ledger.ts"
import { Screen } from "../screen.ts"
import { CodePayBooks, SIMULATED_CODES } from "./books.ts"
import { type Answer, type Request, readRequest, writeReply } from "./frames.ts"
import { MischiefPlan } from "./mischief.ts"
import type { Order } from "./order.ts"

/** One connection, as the device sees it. */
export interface Line {
  /** False when the connection is already gone. */
  readonly send: (text: string) => boolean
  /** Sends the first half of the text, then cuts. */
  readonly sendHalf: (text: string) => void
  readonly cut: () => void
}

export interface CodePayDeviceOptions {
  readonly serial: string
  /** Refuses any other `app_id`; absent takes every one. */
  readonly appId?: string
  /** Currency of every amount on this device; default USD. */
  readonly currency?: string
  /** `"0"` (default) as LAN devices send, or `"000"` as the documents say. */
  readonly successCode?: "0" | "000"
  readonly clock: SimulatorClock
  readonly ledger: AcquirerLedger
}

interface Serving {
  readonly order: Order
  readonly line: Line
  readonly callOff: ReadonlyArray<() => void>
}

/** The types that need the customer's card, unless they refer to an earlier order. */
const CARD_TYPES: ReadonlySet<string> = new Set(["1", "3", "4", "11"])

const ENTRY_MODE = { swipe: "1", chip: "2", contactless: "3" } as const

const STRAY = "STRAY0000000000000000001"

export class CodePayDevice {
  readonly customer = new Customer()
  readonly screen = new Screen()
  readonly mischief = new MischiefPlan()
  readonly books: CodePayBooks
  /** Every request frame, in the order of arrival. */
  readonly heard: Array<Request> = []
  /** Between a frame and what the device does about it, ms. */
  latencyMs = 0
  /** Whether staff agree when a till asks to pair. */
  pairs = true
  readonly #options: CodePayDeviceOptions
  #serving: Serving | undefined
  #missed: ReadonlyArray<string> = []

  constructor(options: CodePayDeviceOptions) {
    const { serial, clock, ledger, currency = "USD", successCode = "0" } = options
    this.#options = options
    this.books = new CodePayBooks({ serial, clock, ledger, currency, successCode })
  }

  /** The order on the screen, if any. */
  get waiting(): Order | undefined {
    return this.#serving?.order
  }

  /** Lets the customer of the order on the screen act now. Throws when nobody is being served. */
  act(act: CustomerAct): void {
    if (this.#serving === undefined) throw new Error("no customer is being served")
    this.#serve(act)
  }

  /** Power off and on: the order on the screen is forgotten without a charge, and so are answers not yet delivered. */
  reboot(): void {
    if (this.#serving !== undefined) this.books.orders.delete(this.#serving.order.orderNo)
    this.#clearScreen()
    this.screen.show({ shows: "idle" })
    this.#missed = []
  }

  /** A till has connected: it gets what earlier connections missed, whoever it is. */
  connected(line: Line): void {
    this.#missed = this.#missed.filter((text) => !line.send(text))
  }

  receive(line: Line, raw: string): void {
    const request = readRequest(raw)
    if (request === undefined) return
    this.heard.push(request)
    if (this.latencyMs === 0) this.#handle(line, request)
    else this.#options.clock.after(this.latencyMs, () => this.#handle(line, request))
  }

  #handle(line: Line, request: Request): void {
    if (this.#options.appId !== undefined && request.appId !== this.#options.appId) {
      this.#reply(line, request, { code: "106", message: "[M009] The application is not allowed", data: "" })
    } else if (request.topic === "ecrhub.pay.order") {
      this.#order(line, request)
    } else if (request.topic === "ecrhub.pay.query") {
      this.#query(line, request)
    } else if (request.topic === "ecrhub.pay.close") {
      this.#close(line, request)
    } else if (request.topic === "ecrhub.pay.tip.adjustment") {
      if (this.mischief.take("tip") === "cut") line.cut()
      else this.#answer(line, this.#frame(request, this.books.adjustTip(request)))
    } else if (request.topic === "ecrhub.pay.batch.close") {
      this.#answer(line, this.#frame(request, this.books.closeBatch()))
    } else if (request.topic === "ecrhub.pair" || request.topic === "ecrhub.unpair") {
      this.#reply(line, request, { code: this.pairs ? "000" : "001", data: "" })
    } else {
      this.#reply(line, request, { code: SIMULATED_CODES.notAllowed, message: "Unsupported topic", data: "" })
    }
  }

  #order(line: Line, request: Request): void {
    const wrong = this.mischief.take("order")
    if (wrong === "cut") line.cut()
    if (wrong === "cut" || wrong === "swallow") return
    if (wrong === "busy" || this.#serving !== undefined) {
      this.#reply(line, request, { code: SIMULATED_CODES.busy, message: "Terminal is busy", data: "" })
      return
    }
    const order = this.books.open(request)
    if (order === undefined) {
      this.#reply(line, request, { code: SIMULATED_CODES.notAllowed, message: "Invalid parameter", data: "" })
    } else if (CARD_TYPES.has(order.transType) && order.originalNo === undefined) {
      this.#askCustomer(order, line)
    } else {
      this.books.run(order)
      this.#finished(order, line)
    }
  }

  #askCustomer(order: Order, line: Line): void {
    const { clock } = this.#options
    const act = this.customer.take()
    const giveUp = clock.after(order.expiresAt - clock.now(), () => {
      this.#clearScreen()
      this.books.end(order, "1", "112", "Transaction timeout")
      this.screen.end("expired")
      this.#finished(order, line)
    })
    this.#serving = { order, line, callOff: [giveUp] }
    this.#show(order)
    if (act.act === "wait") return
    if (act.afterMs === undefined) {
      this.#serve(act)
    } else {
      this.#serving = { order, line, callOff: [giveUp, clock.after(act.afterMs, () => this.#serve(act))] }
    }
  }

  #serve(act: CustomerAct): void {
    if (this.#serving === undefined || act.act === "wait") return
    if (act.act === "insert") {
      this.screen.insert()
      return
    }
    const { order, line } = this.#serving
    this.#clearScreen()
    if (act.act === "cancel") {
      this.books.end(order, "3", "110", "[K026] Transaction canceled")
      this.screen.end("cancelled")
    } else if (act.act === "decline") {
      this.books.end(order, "1", SIMULATED_CODES.declined, act.message ?? "Do not honor")
      this.screen.end("declined", order.message)
    } else {
      order.entryMode = ENTRY_MODE[act.entry ?? "contactless"]
      if (order.asksForTip && act.tip !== undefined) order.tip = Money.of(act.tip, order.amount.currency)
      this.books.run(order)
      this.screen.end(order.status === "2" ? "approved" : "declined", order.message)
    }
    this.#finished(order, line)
  }

  #show({ orderNo: reference, amount, scenario, transNo }: Order): void {
    if (scenario === "SCANQR_PAY") this.screen.show({ shows: "qr", reference, amount, code: `codepay:${transNo}` })
    else this.screen.show({ shows: "card", reference, amount })
  }

  #finished(order: Order, line: Line): void {
    const request = { topic: "ecrhub.pay.order", requestId: order.requestId }
    this.#answer(line, this.#frame(request, this.books.result(order)))
  }

  // The money has moved when this runs; what happens to the answer is another matter.
  #answer(line: Line, text: string): void {
    const wrong = this.mischief.take("answer")
    if (wrong === "swallow") return
    if (wrong === "cut" || wrong === "half") {
      this.#missed = [...this.#missed, text]
      if (wrong === "cut") line.cut()
      else line.sendHalf(text)
      return
    }
    if (wrong === "stray_first") line.send(this.#stray())
    if (!line.send(text)) this.#missed = [...this.#missed, text]
    else if (wrong === "twice") line.send(text)
  }

  // An approval of somebody else's order: taken for ours, it would be a sale that never was.
  #stray(): string {
    const data = { merchant_order_no: STRAY, trans_type: "1", trans_status: "2", order_amount: "999.99" }
    return this.#frame(
      { topic: "ecrhub.pay.order", requestId: STRAY },
      { code: this.#options.successCode ?? "0", data }
    )
  }

  #query(line: Line, request: Request): void {
    const wrong = this.mischief.take("query")
    if (wrong === "cut") line.cut()
    if (wrong === undefined) this.#reply(line, request, this.books.query(request))
  }

  #close(line: Line, request: Request): void {
    this.#reply(line, request, { code: this.#options.successCode ?? "0", data: "" })
    const orderNo = request.data.merchant_order_no
    if (orderNo === undefined || orderNo === this.#serving?.order.orderNo) this.#serve({ act: "cancel" })
  }

  #reply(line: Line, request: Request, answer: Answer): void {
    line.send(this.#frame(request, answer))
  }

  #frame(request: Pick<Request, "topic" | "requestId">, answer: Answer): string {
    return writeReply({ topic: request.topic, requestId: request.requestId, ...answer }, this.#options.clock.now())
  }

  #clearScreen(): void {
    for (const callOff of this.#serving?.callOff ?? []) callOff()
    this.#serving = undefined
  }
}
