/**
 * One terminal behind the gateway: its customer, its screen, and the commands that wait for it.
 *
 * @module
 */
import type { SimulatorClock } from "../clock.ts"
import { Customer, type CustomerAct } from "../customer.ts"
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

interface Screen {
  readonly orderId: string
  readonly act: (act: CustomerAct) => void
  readonly callOff: ReadonlyArray<() => void>
}

export class C2cTerminal {
  readonly customer = new Customer()
  readonly settings: C2cTerminalSettings
  /** No way to the acquirer while true: whatever the customer does fails. */
  offline = false
  readonly #clock: SimulatorClock
  #waiting: ReadonlyArray<Waiting> = []
  #running: Job | undefined
  #stalled = false
  #screen: Screen | undefined

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
    return this.#screen?.orderId
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
    orderId: string,
    timeoutMs: number,
    decide: (act: CustomerAct) => (() => void) | undefined,
    giveUp: () => void
  ): void {
    const act = this.customer.take()
    const end = (work: () => void) => {
      this.#clear()
      work()
    }
    const serve = (doing: CustomerAct) => {
      const ending = doing.act === "wait" ? undefined : decide(doing)
      if (ending !== undefined) end(ending)
    }
    const callOff = [this.#clock.after(timeoutMs, () => end(giveUp))]
    this.#screen = { orderId, act: serve, callOff }
    if (act.act === "wait") return
    if (act.afterMs === undefined) serve(act)
    else callOff.push(this.#clock.after(act.afterMs, () => serve(act)))
  }

  /** Lets the customer who stands there act now. False when nobody does. */
  act(act: CustomerAct): boolean {
    const screen = this.#screen
    screen?.act(act)
    return screen !== undefined
  }

  /** Forgets the order on the screen and everything that waits, without a charge. */
  forget(): void {
    this.#clear()
    for (const { callOff } of this.#waiting) callOff()
    this.#waiting = []
    this.#running = undefined
  }

  #clear(): void {
    for (const callOff of this.#screen?.callOff ?? []) callOff()
    this.#screen = undefined
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
