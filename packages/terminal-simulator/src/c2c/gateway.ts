/**
 * The Terminal Gateway App in client-to-client mode: several terminals of several providers behind one key. What it does
 * with each command, apart from the connection that carries it.
 *
 * Where the vendor publishes nothing, the gateway is as awkward as the rules allow: it charges a repeated order again,
 * runs a command whose caller has hung up, and lists the payments of all its terminals to everybody.
 *
 * @module
 */
import { Money } from "@pay/core/money"
import type { SimulatorClock } from "../clock.ts"
import type { CustomerAct } from "../customer.ts"
import type { AcquirerLedger } from "../ledger.ts"
import { C2cBooks, type PaymentFacts } from "./books.ts"
import { type CommandName, classOf, commandOf, type Fields, wrongField } from "./commands.ts"
import { C2C_SIMULATED_CODES, error, type Line } from "./line.ts"
import { type C2cMischief, C2cMischiefPlan } from "./mischief.ts"
import { type Payment, paymentFields } from "./payment.ts"
import { spoil } from "./spoil.ts"
import { C2cTerminal, type C2cTerminalSettings, type Job } from "./terminal.ts"

export interface Call {
  readonly path: string
  readonly key: string | undefined
  readonly provider: string | undefined
  readonly simulation: boolean
  readonly text: string
}

export interface C2cGatewayOptions {
  readonly apiKey: string
  readonly terminals: ReadonlyArray<C2cTerminalSettings>
  readonly clock: SimulatorClock
  readonly ledger: AcquirerLedger
  /** The operator's limits, ms. Default 60 000 each; `queueMs` is how long a command may wait for its terminal. */
  readonly timeouts?: Partial<C2cTimeouts>
  /** Whether a second command to a busy terminal waits (default) or is refused. */
  readonly whenBusy?: "queue" | "refuse"
  /** Whether a repeated order number is charged again (default) or refused. */
  readonly repeatedOrders?: "charge" | "refuse"
}

export interface C2cTimeouts {
  cardMs: number
  qrMs: number
  queueMs: number
  /** How long after a time-out its verification takes. */
  verifyMs: number
}

/** What a till sent, without its key. */
export interface HeardCommand {
  readonly path: string
  readonly provider: string | undefined
  readonly body: Fields | undefined
}

type MoneyCommand = Exclude<CommandName, "histories">

type Refusal = readonly [status: number, body: Fields]

const NO_TERMINAL: Refusal = [404, error("TERMINAL_NOT_FOUND", "No such terminal")]

const PROVIDERS: ReadonlyArray<string | undefined> = ["BRI", "NTT", "CASHUP", "SHC"]

export class C2cGateway {
  readonly mischief = new C2cMischiefPlan()
  readonly books: C2cBooks
  readonly terminals: ReadonlyArray<C2cTerminal>
  /** Every command, in the order of arrival. */
  readonly heard: Array<HeardCommand> = []
  /** The operator may change them at any time. */
  readonly timeouts: C2cTimeouts
  /** Before each answer, ms. */
  latencyMs = 0
  readonly #options: C2cGatewayOptions
  readonly #orders = new Set<string>()
  #life = 0

  constructor(options: C2cGatewayOptions) {
    this.#options = options
    this.books = new C2cBooks(options.clock, options.ledger)
    this.terminals = options.terminals.map((settings) => new C2cTerminal(settings, options.clock))
    this.timeouts = { cardMs: 60_000, qrMs: 60_000, queueMs: 60_000, verifyMs: 10_000, ...options.timeouts }
  }

  /** A terminal by its id, or the first one. */
  terminal(terminalId?: string): C2cTerminal {
    const found = this.terminals.find(({ settings }) => terminalId === undefined || settings.terminalId === terminalId)
    if (found === undefined) throw new Error(`no terminal ${terminalId}`)
    return found
  }

  /** While stalled, commands are taken in and none is started. */
  stall(stalled: boolean): void {
    for (const terminal of this.terminals) terminal.stall(stalled)
  }

  /** Power off and on: what runs or waits is forgotten without a charge; the history stays. */
  reboot(): void {
    this.#life += 1
    for (const terminal of this.terminals) terminal.forget()
  }

  receive(line: Line, call: Call): void {
    const command = commandOf(call.path)
    const body = parse(call.text)
    this.heard.push({ path: call.path, provider: call.provider, body })
    const refusal = this.#refusal(command, call, body)
    if (refusal !== undefined || command === undefined || body === undefined) {
      this.#later(() => line.answer(...(refusal ?? NO_TERMINAL)))
    } else if (command === "histories") {
      this.#list(line, body)
    } else if (call.simulation) {
      this.#later(() => line.answer(200, madeUp(body)))
    } else {
      this.#command(line, command, body, call.provider)
    }
  }

  #refusal(command: CommandName | undefined, call: Call, body: Fields | undefined): Refusal | undefined {
    if (command === undefined) return [404, {}]
    if (call.key !== this.#options.apiKey) return [401, error("UNAUTHORIZED", `Invalid API key ${call.key ?? ""}`)]
    if (!PROVIDERS.includes(call.provider)) return [400, error("INVALID_REQUEST", "provider is missing or unknown")]
    if (body === undefined) return [400, error("INVALID_REQUEST", "the body is no JSON object")]
    const wrong = wrongField(command, body)
    return wrong === undefined ? undefined : [400, error("INVALID_REQUEST", `${wrong} is invalid`)]
  }

  #command(line: Line, command: MoneyCommand, body: Fields, provider: string | undefined): void {
    const wrong = this.mischief.take("command")
    if (wrong?.do === "cut") line.cut()
    if (wrong?.do === "cut" || wrong?.do === "swallow") return
    const terminal = this.terminals.find(
      ({ settings }) => settings.terminalId === body.terminal_id && settings.provider === provider
    )
    const objection = this.#objection(command, body, terminal, wrong)
    if (terminal === undefined || objection !== undefined) {
      this.#later(() => line.answer(...(objection ?? NO_TERMINAL)))
      return
    }
    const job = command === "pay" ? this.#payment(line, terminal, body) : this.#errand(line, command, body)
    terminal.enqueue(job, this.timeouts.queueMs)
  }

  #objection(
    command: MoneyCommand,
    body: Fields,
    terminal: C2cTerminal | undefined,
    wrong: Extract<C2cMischief, { readonly on: "command" }> | undefined
  ): Refusal | undefined {
    if (terminal === undefined) return NO_TERMINAL
    const { whenBusy, repeatedOrders } = this.#options
    if (terminal.settings.lacks?.includes(command) === true)
      return [400, error("COMMAND_NOT_SUPPORTED", `${command} is not supported`)]
    if (wrong?.do === "refuse") return [400, error(wrong.code, "The command was refused")]
    if (wrong?.do === "busy" || (terminal.busy && whenBusy === "refuse"))
      return [409, error(C2C_SIMULATED_CODES.busy, "The terminal is busy")]
    const repeated = command === "pay" && this.#orders.has(String(body.order_id))
    return repeated && repeatedOrders === "refuse"
      ? [409, error("DUPLICATED_REQUEST", "The order was sent before")]
      : undefined
  }

  /** What needs no customer. */
  #errand(line: Line, command: Exclude<MoneyCommand, "pay">, body: Fields): Job {
    return {
      start: (done) => {
        this.#answer(line, this.#run(command, body))
        done()
      },
      expire: () => this.#answer(line, { status: "FAILED", terminal_id: body.terminal_id })
    }
  }

  #run(command: Exclude<MoneyCommand, "pay">, body: Fields): Fields {
    if (command === "cancel") return this.books.void(body)
    return command === "receipt" ? this.books.receipt(body) : this.books.settle(body)
  }

  #payment(line: Line, terminal: C2cTerminal, body: Fields): Job {
    const method = classOf(String(body.payment_method))
    const facts: PaymentFacts = {
      orderId: String(body.order_id),
      terminalId: terminal.settings.terminalId,
      amount: Money.of(body.request_amount as number, terminal.currency),
      method
    }
    this.#orders.add(facts.orderId)
    const end = (status: Payment["status"]): void => this.#answer(line, paymentFields(this.books.enter(facts, status)))
    return {
      start: (done: () => void) => {
        const limitMs = this.#limit(method)
        const finish = (status: Payment["status"]) => () => {
          end(status)
          done()
        }
        const decide = (act: CustomerAct): (() => void) | undefined => {
          if (act.act !== "approve" || terminal.offline) return finish("FAILED")
          const silent = this.mischief.take("host") !== undefined
          if (!silent || terminal.verifiesTimeouts) this.books.charge(facts)
          if (!silent) return finish("SUCCESS")
          // Whatever was charged, nobody here knows: the screen stays until the gateway gives up, and then verifies.
          const { clock } = this.#options
          if (terminal.verifiesTimeouts) clock.after(limitMs + this.timeouts.verifyMs, () => this.books.confirm(facts))
          return undefined
        }
        const code = method === "CARD" ? undefined : `c2c:${facts.orderId}`
        terminal.show({ reference: facts.orderId, amount: facts.amount, code }, limitMs, decide, finish("FAILED"))
      },
      expire: () => end("FAILED")
    }
  }

  #limit(method: string): number {
    return method === "CARD" ? this.timeouts.cardMs : this.timeouts.qrMs
  }

  // What was done is done when this runs; what happens to the answer is another matter.
  #answer(line: Line, body: Fields): void {
    const wrong = this.mischief.take("answer")
    this.#later(() => spoil(line, body, wrong?.do), wrong?.do === "late" ? wrong.afterMs : this.latencyMs)
  }

  #list(line: Line, body: Fields): void {
    const wrong = this.mischief.take("histories")?.do
    const listed = this.books.list(body)
    const histories =
      wrong === "empty"
        ? []
        : wrong === "wrong_amount"
          ? listed.map((entry) => ({ ...entry, amount: Number(entry.amount) + 1 }))
          : wrong === "repeated"
            ? [...listed, ...listed]
            : listed
    this.#later(() => {
      if (wrong === "cut") line.cut()
      else if (wrong === "half") line.half(200, { histories })
      else if (wrong === "fail") line.answer(500, error(C2C_SIMULATED_CODES.failed, "Something went wrong"))
      else if (wrong !== "swallow") line.answer(200, { histories })
    })
  }

  // Nothing that was planned before a reboot happens after it.
  #later(work: () => void, ms = this.latencyMs): void {
    const life = this.#life
    if (ms === 0) work()
    else this.#options.clock.after(ms, () => life === this.#life && work())
  }
}

const parse = (text: string): Fields | undefined => {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : undefined
  } catch {
    return undefined
  }
}

const madeUp = (body: Fields): Fields => ({
  status: "SUCCESS",
  order_id: body.order_id,
  terminal_id: body.terminal_id,
  terminal_reference: "1750407594445|1750407594",
  payment_method: classOf(String(body.payment_method)),
  ...(body.request_amount === undefined ? {} : { amount: body.request_amount, currency: "IDR" }),
  transaction_date: "2025-06-20T08:19:54.000Z"
})
