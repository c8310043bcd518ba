/**
 * The customers: they see what the gateway shows them (a push on the phone, a code, an account number), whether or not
 * the merchant has heard that it exists, and do with each object of an order what the plan says.
 */
import type { Gateway } from "./gateway.ts"
import { Refused } from "./gateway.ts"
import type { Customer } from "./plan.ts"

interface Row {
  readonly seq: number
  readonly value: {
    readonly id: string
    readonly request: { readonly reference_id?: string; readonly external_id?: string }
  }
}

/** Tables of the sandbox in which a customer finds something to do. */
const TABLES = ["ewallets.charges", "qr.codes", "invoices.invoices", "virtual-accounts.accounts", "payouts.payouts"]

const LOOK_MS = 120
/** An account that its bank has not set up yet is tried so often. */
const TRIES = 60

export interface Customers {
  /** Objects that still wait for their customer's decision. */
  readonly undecided: () => number
  readonly stop: () => Promise<void>
}

export const sendCustomers = (gateway: Gateway, customerOf: (reference: string) => Customer | undefined): Customers => {
  const seen = new Map<string, number>()
  let waiting: Array<{ readonly id: string; readonly act: string; looks: number; tries: number }> = []
  let stopped = false

  const look = async (table: string): Promise<void> => {
    const after = seen.get(table) ?? 0
    const { objects } = await gateway.control<{ readonly objects: ReadonlyArray<Row> }>(
      "GET",
      `/objects?table=${table}&after=${after}`
    )
    for (const { seq, value } of objects) {
      seen.set(table, Math.max(seq, seen.get(table) ?? 0))
      const customer = customerOf(value.request.reference_id ?? value.request.external_id ?? "")
      if (customer === undefined || customer.act === "nothing") continue
      // Whoever does not want to pay a payout does not exist: the bank turns it away.
      const act = table === "payouts.payouts" && customer.act === "expire" ? "decline" : customer.act
      waiting.push({ id: value.id, act, looks: customer.hesitates, tries: TRIES })
    }
  }

  const decide = async (): Promise<void> => {
    const due = waiting.filter(({ looks }) => looks <= 0)
    waiting = waiting.filter(({ looks }) => looks > 0)
    for (const one of waiting) one.looks--
    await Promise.all(
      due.map(async (one) => {
        try {
          await gateway.control("POST", "/customers-act", { id: one.id, action: one.act })
        } catch (error) {
          if (!(error instanceof Refused)) throw error
          // 409: nothing waits any more. Anything else may be different in a moment.
          if (error.status !== 409 && error.status !== 410 && --one.tries > 0) waiting.push({ ...one, looks: 2 })
        }
      })
    )
  }

  const work = async (): Promise<void> => {
    while (!stopped) {
      for (const table of TABLES) await look(table)
      await decide()
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
    }
  }
  const working = work()
  return {
    undecided: () => waiting.length,
    stop: async () => {
      stopped = true
      await working
    }
  }
}
