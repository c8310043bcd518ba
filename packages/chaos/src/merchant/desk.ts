/** The desk: takes up every open order, so many side by side, until each is settled. */
import { setTimeout as sleep } from "node:timers/promises"
import { IntentError, isPayError } from "@pay/core"
import type { Books } from "./books.ts"
import { type Fact, isOpen, type Order } from "./order.ts"
import type { Sale } from "./sales.ts"
import type { Known } from "./writes.ts"

/** Without an event for so long, a sale whose answer was lost did never reach the provider: its windows and repeats are over. */
const SILENCE_MS = 4 * 86_400_000

/** First pause before an order is looked at again, ms; grows with each look that brings nothing new. */
const SOON_MS = 300
const WATCH_MS = 5_000
const LONGEST_MS = 120_000

export interface DeskParts {
  readonly books: Books
  readonly sales: Readonly<Record<Order["product"], Sale>>
  readonly refund: (order: Order) => Promise<Fact>
  readonly lanes: number
  /** Told after every step, before its outcome is used. */
  readonly stepped: () => void
  readonly defect: (error: unknown) => void
}

export interface Desk {
  /** Takes an order up now, or once more where it is being worked on. */
  readonly nudge: (id: string) => void
  /** Looks at all open orders now; resolves when each had its turn. */
  readonly lookAll: () => Promise<void>
  /** Orders that the desk works on or comes back to within a second or so, without anybody else doing anything. */
  readonly busy: () => number
}

/** `soon`: the desk itself goes on with it. `trouble`: the same, but the provider could not be asked. `watch`: somebody else is to act. */
type Next = "done" | "soon" | "trouble" | "watch"

export const openDesk = ({ books, sales, refund, lanes, stepped, defect }: DeskParts): Desk => {
  const ready: Array<string> = []
  const waiting = new Map<string, { readonly timer: NodeJS.Timeout; readonly soon: boolean }>()
  const atWork = new Set<string>()
  const again = new Set<string>()
  const looks = new Map<string, number>()
  const turns = new Map<string, Array<() => void>>()
  const idle: Array<() => void> = []

  const nudge = (id: string): void => {
    if (atWork.has(id)) {
      again.add(id)
      return
    }
    clearTimeout(waiting.get(id)?.timer)
    waiting.delete(id)
    ready.push(id)
    atWork.add(id)
    idle.shift()?.()
  }

  const sell = async (order: Order): Promise<Next> => {
    const sale = sales[order.product]
    if (order.object !== undefined) {
      const fact = await sale.look({ ...order, object: order.object })
      return next(await books.learn(order.id, fact))
    }
    const known: Known<Fact> = await sale.begin(order)
    switch (known.kind) {
      case "done":
        return next(await books.learn(order.id, known.value))
      case "refused":
        return next(await books.learn(order.id, { state: "failed", note: known.code }))
      case "lost":
        if (Date.now() - known.since < SILENCE_MS) return "watch"
        return next(await books.learn(order.id, { state: "failed", note: "NEVER_ARRIVED" }))
      case "again":
        return "trouble"
    }
  }

  const next = (order: Order | undefined): Next => {
    if (order === undefined || !isOpen(order)) return "done"
    // A hold is to be captured, a refund to be made: nobody else does it.
    return order.state === "paid" || order.product === "hold" ? "soon" : "watch"
  }

  const step = async (id: string): Promise<Next> => {
    const order = await books.get(id)
    if (order === undefined || !isOpen(order)) return "done"
    if (order.state !== "paid") return sell(order)
    return next(await books.learn(id, await refund(order)))
  }

  const rest = (id: string, what: Next): void => {
    atWork.delete(id)
    for (const tell of turns.get(id) ?? []) tell()
    turns.delete(id)
    if (again.delete(id)) {
      nudge(id)
      return
    }
    if (what === "done") {
      looks.delete(id)
      return
    }
    const seen = looks.get(id) ?? 0
    looks.set(id, seen + 1)
    const soon = what !== "watch"
    const ms = Math.min(LONGEST_MS, (soon ? SOON_MS : WATCH_MS) * 2 ** Math.min(seen, soon ? 2 : 8))
    waiting.set(id, { timer: setTimeout(nudge, ms, id), soon })
  }

  const lane = async (): Promise<never> => {
    let failures = 0
    for (;;) {
      const id = ready.shift()
      if (id === undefined) {
        await new Promise<void>((resolve) => idle.push(resolve))
        continue
      }
      const what = await step(id).catch((error: unknown): Next => {
        // A read that got no answer; anything else is a defect of this program.
        const isMistake = error instanceof IntentError || !(isPayError(error) || books.isAway(error))
        if (isMistake) defect(error)
        return isMistake ? "watch" : "trouble"
      })
      rest(id, what)
      stepped()
      // While the provider is in trouble, new orders wait too.
      failures = what === "trouble" ? failures + 1 : 0
      if (failures > 0) await sleep(Math.min(500, 10 * 2 ** failures))
    }
  }
  for (let i = 0; i < lanes; i++) lane().catch(defect)

  return {
    nudge,
    lookAll: async () => {
      const ids = await books.open()
      await Promise.all(
        ids.map(
          (id) =>
            new Promise<void>((resolve) => {
              turns.set(id, [...(turns.get(id) ?? []), resolve])
              looks.delete(id)
              nudge(id)
            })
        )
      )
    },
    busy: () => atWork.size + [...waiting.values()].filter(({ soon }) => soon).length
  }
}
