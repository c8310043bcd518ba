/**
 * The console's view of the terminals: what each shows, what its till knows, and the acquirer's ledger as the judge.
 *
 * @module
 */
import { Money } from "@pay/core/money"
import type { Extension, ExtensionCall } from "@pay/sandbox"
import { createTerminal, memoryJournal, type Outcome, type TerminalClient } from "@pay/terminal"
import { type CustomerAct, type Simulators, shownAsJson } from "@pay/terminal-simulator"
import { type Lane, lanesOf, type Method } from "./lanes.ts"

interface Sale {
  readonly reference: string
  readonly amount: string
  readonly currency: string
  readonly method: Method
  /** `selling` until the till has an outcome; `failed` is proof that nothing was charged. */
  readonly status: "selling" | "failed" | Outcome["status"]
  /** What the till is doing, or why it does not know. */
  readonly note: string
  /** The answer was lost, and the till had to find the outcome. */
  readonly recovered: boolean
}

interface Till {
  readonly lane: Lane
  readonly client: TerminalClient
  plugged: boolean
  recovering: boolean
  sales: ReadonlyArray<Sale>
}

export interface Terminals {
  readonly extension: Extension
  readonly stop: () => Promise<void>
}

const KEPT = 50
// How long a sale looks for a lost answer by itself; short, for whoever watches.
const RECOVERY = { pollMs: 500, notFoundSpacingMs: 1_000, settleMs: 5_000 }

const noteOf = (outcome: Outcome): string => {
  if (outcome.status === "unknown") return outcome.why
  if (outcome.status === "approved")
    return outcome.record?.authorisationCode ? `code ${outcome.record.authorisationCode}` : ""
  return outcome.record?.message ?? outcome.record?.code ?? ""
}

const ACTS: Readonly<Record<string, (lane: Lane) => CustomerAct>> = {
  tap: () => ({ act: "approve", entry: "contactless" }),
  insert: () => ({ act: "insert" }),
  pin: () => ({ act: "approve", entry: "chip" }),
  "wrong-pin": () => ({ act: "decline", message: "Wrong PIN" }),
  scan: () => ({ act: "approve" }),
  decline: ({ noFunds }) => ({ act: "decline", message: noFunds }),
  cancel: () => ({ act: "cancel" })
}

const amountOf = (value: unknown, currency: string): Money => {
  if (typeof value !== "string") throw new Error("amount must be a text such as 10.50")
  const amount = Money.of(value, currency)
  if (amount.minor <= 0) throw new Error("amount must be more than 0")
  return amount
}

/** Opens a till on each simulated terminal. */
export const openTerminals = async (simulators: Simulators): Promise<Terminals> => {
  const lanes = lanesOf(simulators)
  const tills = await Promise.all(
    lanes.map(async (lane): Promise<Till> => {
      const client = await createTerminal({ driver: lane.driver, journal: memoryJournal(), recovery: RECOVERY })
      return { lane, client, plugged: true, recovering: false, sales: [] }
    })
  )
  simulators.codepay.device.customer.always({ act: "wait" })
  simulators.vinr.device.customer.always({ act: "wait" })
  for (const terminal of simulators.c2c.gateway.terminals) terminal.customer.always({ act: "wait" })

  let tell: (data: unknown) => void = () => undefined
  let telling = false

  const state = () => ({
    lanes: tills.map(({ lane, plugged, recovering, sales }) => ({
      id: lane.id,
      name: lane.name,
      device: lane.device,
      link: lane.link,
      currency: lane.currency,
      methods: lane.methods,
      plugged,
      recovering,
      screen: shownAsJson(lane.screen.shown),
      sales
    })),
    ledger: simulators.ledger.all().map(({ amount, at, ...rest }) => ({
      ...rest,
      at: new Date(at).toISOString(),
      amount: amount.toDecimal(),
      currency: amount.currency
    })),
    double_charged: simulators.ledger.doubleCharged()
  })

  // One message for all that changes in a turn.
  const changed = (): void => {
    if (telling) return
    telling = true
    setImmediate(() => {
      telling = false
      tell(state())
    })
  }

  const update = (till: Till, reference: string, change: Partial<Sale>): void => {
    till.sales = till.sales.map((sale) => (sale.reference === reference ? { ...sale, ...change } : sale))
    changed()
  }

  const apply = (till: Till, outcome: Outcome, recovered = false): void =>
    update(till, outcome.reference, {
      status: outcome.status,
      note: noteOf(outcome),
      ...(recovered ? { recovered } : {})
    })

  const follow = async (till: Till): Promise<void> => {
    for await (const event of till.client.events()) {
      if (event.type === "progress" && event.reference !== undefined) {
        const lost = event.step === "recovering"
        const note = lost ? "answer lost; asking the terminal" : event.step.replaceAll("_", " ")
        update(till, event.reference, { note, ...(lost ? { recovered: true } : {}) })
      } else if (event.type === "late_result") apply(till, event.outcome, true)
    }
  }

  const sell = (till: Till, { amount: given, method = "card" }: ExtensionCall["body"]): Sale => {
    const { lane } = till
    const amount = amountOf(given, lane.currency)
    const asked = lane.methods.find((one) => one === method)
    if (asked === undefined) throw new Error(`method must be one of ${lane.methods.join(", ")}`)
    const reference = `${lane.id.toUpperCase()}${String(till.sales.length + 1).padStart(4, "0")}`
    const sale: Sale = {
      reference,
      amount: amount.toDecimal(),
      currency: lane.currency,
      method: asked,
      status: "selling",
      note: "",
      recovered: false
    }
    till.sales = [...till.sales, sale].slice(-KEPT)
    till.client.sale({ amount, reference, ...lane.options(asked) }).then(
      (outcome) => apply(till, outcome),
      (error: unknown) =>
        update(till, reference, { status: "failed", note: error instanceof Error ? error.message : String(error) })
    )
    changed()
    return sale
  }

  const recover = async (till: Till): Promise<unknown> => {
    till.recovering = true
    changed()
    try {
      const { settled, open } = await till.client.recover({ patienceMs: RECOVERY.settleMs })
      for (const outcome of settled) apply(till, outcome, true)
      for (const outcome of open) apply(till, outcome)
      return { settled: settled.length, open: open.length }
    } finally {
      till.recovering = false
      changed()
    }
  }

  const CONTROLS: Readonly<Record<string, (till: Till, body: ExtensionCall["body"]) => unknown>> = {
    sell,
    recover,
    act: ({ lane }, { act }) => {
      const make = typeof act === "string" && Object.hasOwn(ACTS, act) ? ACTS[act] : undefined
      if (!make) throw new Error(`act must be one of ${Object.keys(ACTS).join(", ")}`)
      lane.act(make(lane))
      changed()
      return { done: true }
    },
    plug: (till, { plugged }) => {
      if (typeof plugged !== "boolean") throw new Error("plugged must be true or false")
      till.plugged = plugged
      till.lane.plug(plugged)
      changed()
      return { plugged }
    },
    reboot: ({ lane }) => {
      lane.reboot()
      changed()
      return { done: true }
    }
  }

  for (const till of tills) {
    till.lane.screen.watch(changed)
    void follow(till)
  }

  return {
    extension: {
      name: "terminals",
      start: (given) => {
        tell = given
      },
      handle: ({ method, path, body }) => {
        if (method === "GET" && path === "state") return state()
        const [id, control = ""] = path.split("/")
        const till = tills.find(({ lane }) => lane.id === id)
        if (method !== "POST" || !till || !Object.hasOwn(CONTROLS, control)) return undefined
        return CONTROLS[control]?.(till, body)
      }
    },
    stop: async () => {
      await Promise.all(tills.map(({ client }) => client.close()))
    }
  }
}
