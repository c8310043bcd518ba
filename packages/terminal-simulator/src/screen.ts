/**
 * What a simulated terminal shows to whoever stands in front of it.
 *
 * @module
 */
import type { Money } from "@pay/core/money"

/** What is being paid. */
export interface Bill {
  readonly reference: string
  readonly amount: Money
}

/**
 * `card`: insert, swipe or tap. `pin`: a card is in, and waits for its PIN. `qr`: a code to scan, `code` is what it
 * holds. The rest is how the last payment ended; it stays until the next one.
 */
export type Shown =
  | { readonly shows: "idle" }
  | ({ readonly shows: "card" | "pin" } & Bill)
  | ({ readonly shows: "qr"; readonly code: string } & Bill)
  | ({
      readonly shows: "approved" | "declined" | "cancelled" | "expired" | "offline"
      readonly message?: string
    } & Bill)

export class Screen {
  #shown: Shown = { shows: "idle" }
  readonly #watchers = new Set<() => void>()

  get shown(): Shown {
    return this.#shown
  }

  show(shown: Shown): void {
    this.#shown = shown
    for (const watcher of this.#watchers) watcher()
  }

  /** Shows how the payment on the screen ended. */
  end(shows: "approved" | "declined" | "cancelled" | "expired" | "offline", message?: string): void {
    if (this.#shown.shows === "idle") return
    const { reference, amount } = this.#shown
    this.show({ shows, reference, amount, ...(message === undefined || message === "" ? {} : { message }) })
  }

  /** A card is put in: the terminal asks for its PIN. False when it wants no card now. */
  insert(): boolean {
    if (this.#shown.shows !== "card") return false
    const { reference, amount } = this.#shown
    this.show({ shows: "pin", reference, amount })
    return true
  }

  /** Calls back after each change; the returned function ends it. */
  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher)
    return () => this.#watchers.delete(watcher)
  }
}

/** For the control API. */
export const shownAsJson = (shown: Shown): Readonly<Record<string, unknown>> => {
  if (shown.shows === "idle") return shown
  const { amount, ...rest } = shown
  return { ...rest, amount: amount.toDecimal(), currency: amount.currency }
}
