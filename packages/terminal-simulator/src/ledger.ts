/**
 * The acquirer's ledger: every movement of money that the simulated devices caused. It judges, and takes no sides.
 *
 * @module
 */
import type { Money } from "@pay/core/money"

export type MovementKind = "charge" | "refund" | "void" | "hold" | "capture" | "release" | "tip"

export interface Movement {
  readonly sequence: number
  readonly kind: MovementKind
  /** The reference of the command that caused it. */
  readonly reference: string
  /** The reference of the transaction it works on, for everything but charges, holds and unlinked refunds. */
  readonly original?: string
  readonly amount: Money
  readonly device: string
  /** Epoch ms of the simulator's clock. */
  readonly at: number
}

export class AcquirerLedger {
  #movements: ReadonlyArray<Movement> = []

  record(movement: Omit<Movement, "sequence">): Movement {
    const entry: Movement = { ...movement, sequence: this.#movements.length + 1 }
    this.#movements = [...this.#movements, entry]
    return entry
  }

  /** Everything, oldest first. */
  all(): ReadonlyArray<Movement> {
    return this.#movements
  }

  /** What the commands of one reference caused; more than one is a double charge. */
  of(reference: string, kind: MovementKind = "charge"): ReadonlyArray<Movement> {
    return this.#movements.filter((movement) => movement.reference === reference && movement.kind === kind)
  }

  /** References that were charged more than once. */
  doubleCharged(): ReadonlyArray<string> {
    const charges = this.#movements
      .filter((movement) => movement.kind === "charge")
      .map((movement) => movement.reference)
    return [...new Set(charges.filter((reference, index) => charges.indexOf(reference) !== index))]
  }

  reset(): void {
    this.#movements = []
  }
}
