/**
 * One terminal behind the gateway: its customer, its screen, and the commands that wait for it.
 *
 * @module
 */
import type { SimulatorClock } from "../clock.ts"
import { Customer, type CustomerAct } from "../customer.ts"
import { type Bill, Screen } from "../screen.ts"
import type { CommandName } from "./commands.ts"

export interface C2cTerminalSettings {
  readonly terminalId: string
  /** BRI, NTT, CASHUP or SHC. */
  readonly provider: string
  /** Default IDR. */
  readonly currency?: string
  /** Commands this terminal lacks. */
  readonly lacks?: ReadonlyArray<CommandName>
  /** Whether time-outs are verified with the host afterwards; default: BRI only. */
  readonly verifiesTimeouts?: boolean
}

/** A command that waits its turn. It calls `done` when the terminal is free again. */
export interface Job {
  readonly start: (done: () => void) => void
  /** It waited longer than the gateway allows. */
  readonly expire: () => void
}

interface Waiting {
  readonly job: Job
  readonly callOff: () => void
}

interface Serving {
  readonly orderId: string
  readonly act: (act: CustomerAct) => void
  readonly callOff: ReadonlyArray<() => void>
}

export class C2cTerminal {
  readonly customer = new Customer()
  readonly screen = new Screen()
  readonly settings: C2cTerminalSettings
  /** No way to the acquirer while true: whatever the customer does fails. */
  offline = false
  readonly #clock: SimulatorClock
  #waiting: ReadonlyArray<Waiting> = []
  #running: Job | undefined
  #stalled = false
  #serving: Serving | undefined

  constructor(settings: C2cTerminalSettings, clock: SimulatorClock) {
    this.settings = settings
    this.#clock = clock
  }

  get currency(): string {
    return this.settings.currency ?? "IDR"
  }

  get verifiesTimeouts(): boolean {
    return this.settings.verifiesTimeouts ?? this.settings.provider === "BRI"
  }

  get busy(): boolean {
    return this.#running !== undefined || this.#waiting.length > 0
  }

  /** The order whose customer stands there. */
  get waitingFor(): string | undefined {
    return this.#serving?.orderId
  }

  get queued(): number {
    return this.#waiting.length
  }

  enqueue(job: Job, limitMs: number): void {
    const callOff = this.#clock.after(limitMs, () => {
      this.#waiting = this.#waiting.filter((other) => other.job !== job)
      job.expire()
    })
    this.#waiting = [...this.#waiting, { job, callOff }]
    this.#next()
  }

  /** While stalled, nothing that waits starts. */
  stall(stalled: boolean): void {
    this.#stalled = stalled
    this.#next()
  }

  /**
   * Shows an order to the next customer. `decide` says how their act ends it, or undefined while it stays on the screen;
   * `giveUp` runs when nothing has ended it by then.
   */
  show(
    bill: Bill & { readonly code: string | undefined },
    timeoutMs: number,
    decide: (act: CustomerAct) => (() => void) | undefined,
    giveUp: () => void
  ): void {
    const act = this.customer.take()
    const { reference, amount, code } = bill
    const end = (work: () => void) => {
      this.#clear()
      work()
    }
    const serve = (doing: CustomerAct) => {
      if (doing.act === "insert") this.screen.insert()
      if (doing.act === "wait" || doing.act === "insert") return
      const ending = decide(doing)
      if (ending === undefined) return
      this.screen.end(this.#endOf(doing), doing.act === "decline" ? doing.message : undefined)
      end(ending)
    }
    const late = () => {
      this.screen.end("expired")
      end(giveUp)
    }
    const callOff = [this.#clock.after(timeoutMs, late)]
    this.#serving = { orderId: reference, act: serve, callOff }
    this.screen.show(
      code === undefined ? { shows: "card", reference, amount } : { shows: "qr", reference, amount, code }
    )
    if (act.act === "wait") return
    if (act.afterMs === undefined) serve(act)
    else callOff.push(this.#clock.after(act.afterMs, () => serve(act)))
  }

  /** Lets the customer who stands there act now. False when nobody does. */
  act(act: CustomerAct): boolean {
    const serving = this.#serving
    serving?.act(act)
    return serving !== undefined
  }

  /** Forgets the order on the screen and everything that waits, without a charge. */
  forget(): void {
    this.#clear()
    this.screen.show({ shows: "idle" })
    for (const { callOff } of this.#waiting) callOff()
    this.#waiting = []
    this.#running = undefined
  }

  #clear(): void {
    for (const callOff of this.#serving?.callOff ?? []) callOff()
    this.#serving = undefined
  }

  #endOf({ act }: CustomerAct): "approved" | "declined" | "cancelled" {
    if (act === "cancel") return "cancelled"
    return act === "approve" && !this.offline ? "approved" : "declined"
  }

  #next(): void {
    const [first, ...rest] = this.#waiting
    if (first === undefined || this.#running !== undefined || this.#stalled) return
    const { job, callOff } = first
    this.#waiting = rest
    callOff()
    this.#running = job
    job.start(() => {
      if (this.#running !== job) return
      this.#running = undefined
      this.#next()
    })
  }
}
