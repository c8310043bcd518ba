/**
 * What the customer in front of a simulated terminal does.
 *
 * @module
 */
import { ControlError } from "./simulated.ts"

export type CustomerAct =
  /** Pays; `tip` in major units when the terminal asks for one. */
  | {
      readonly act: "approve"
      readonly tip?: string
      readonly entry?: "swipe" | "chip" | "contactless"
      readonly afterMs?: number
    }
  /** Presents a card that the issuer refuses. */
  | { readonly act: "decline"; readonly message?: string; readonly afterMs?: number }
  /** Puts a card in, so that the terminal asks for its PIN; the next act is what comes of it. */
  | { readonly act: "insert"; readonly afterMs?: number }
  /** Presses the red key. */
  | { readonly act: "cancel"; readonly afterMs?: number }
  /** Stands there until told otherwise, or until the terminal gives up. */
  | { readonly act: "wait" }

const ACTS: ReadonlySet<unknown> = new Set(["approve", "decline", "insert", "cancel", "wait"])

/** An act from JSON. Throws {@link ControlError} on anything else. */
export const readAct = (value: unknown): CustomerAct => {
  const { act, afterMs } = (typeof value === "object" && value !== null ? value : {}) as {
    readonly act?: unknown
    readonly afterMs?: unknown
  }
  if (!ACTS.has(act)) throw new ControlError("act must be approve, decline, insert, cancel or wait")
  if (afterMs !== undefined && !(Number.isSafeInteger(afterMs) && (afterMs as number) >= 0)) {
    throw new ControlError("afterMs must be a whole number of milliseconds")
  }
  return value as CustomerAct
}

export const readActs = (value: unknown): ReadonlyArray<CustomerAct> => {
  if (!Array.isArray(value)) throw new ControlError("next must be a list of acts")
  return value.map(readAct)
}

/** Acts in turn, then the last one for ever. */
export class Customer {
  #queue: ReadonlyArray<CustomerAct> = []
  #habit: CustomerAct

  constructor(habit: CustomerAct = { act: "approve" }) {
    this.#habit = habit
  }

  /** What every customer does from now on, after those already lined up. */
  always(act: CustomerAct): void {
    this.#habit = act
  }

  /** Lines up the next customers. */
  next(...acts: ReadonlyArray<CustomerAct>): void {
    this.#queue = [...this.#queue, ...acts]
  }

  /** Sends home those who are lined up. */
  clear(): void {
    this.#queue = []
  }

  take(): CustomerAct {
    const [first, ...rest] = this.#queue
    this.#queue = rest
    return first ?? this.#habit
  }
}
