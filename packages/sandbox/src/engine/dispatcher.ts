/**
 * Takes webhooks from the outbox to their receivers, with the faults that were asked for.
 *
 * @module
 */
import type { Accounts } from "./accounts.ts"
import { realmById } from "./accounts.ts"
import type { Sender } from "./delivery.ts"
import type { Faults } from "./faults.ts"
import type { Row, Store } from "./store.ts"
import {
  ANSWER_LIMIT,
  type Attempt,
  afterAttempts,
  RETRY_SCHEDULE,
  type Webhook,
  webhookHeaders,
  webhooks
} from "./webhooks.ts"

export interface Dispatcher {
  /** Sends a stored webhook now. */
  readonly send: (id: string) => void
  /** Resolves when nothing is under way any more, or after `limit` real milliseconds. */
  readonly settled: (limit: number) => Promise<void>
  /** Resolves when all that is under way now is over, whatever has set out since. */
  readonly answered: (limit: number) => Promise<void>
  /** As `answered`, but leaves what is held back until something overtakes it. */
  readonly quiet: (limit: number) => Promise<void>
  /**
   * Whether time has to wait before it moves on to an instant: for every receiver that answers, so that events reach it
   * in order, and for what may have to be sent again by then. Nobody sees the order at a receiver that cannot be reached.
   */
  readonly holdsBack: (at: number) => boolean
}

export interface DispatcherParts {
  readonly store: Store
  readonly accounts: Accounts
  readonly faults: Faults
  readonly sender: Sender
  readonly now: () => number
  /** What the product adds to the headers of an attempt. */
  readonly headersOf: (row: Row, webhook: Webhook) => Readonly<Record<string, string>>
  /** Stores the outcome of an attempt and arms its retry. */
  readonly record: (row: Row, webhook: Webhook) => void
}

// A delivery that is held back to be overtaken goes out alone after this, real ms.
const HOLD_LIMIT = 2_000
// Deliveries under way at once to receivers that cannot be reached.
const AT_ONCE = 64

const originOf = (url: string): string => (URL.canParse(url) ? new URL(url).origin : url)

interface Delivery {
  over: Promise<void>
  held: boolean
  readonly at: number
  readonly origin: string
}

export const createDispatcher = (parts: DispatcherParts): Dispatcher => {
  const { store, accounts, faults, sender, now, headersOf } = parts
  /** Earliest first, as time only moves on. */
  const underWay = new Set<Delivery>()
  const unreachable = new Set<string>()
  let held: Array<{ release: () => void }> = []

  const releaseHeld = (): void => {
    const waiting = held
    held = []
    for (const one of waiting) one.release()
  }

  const hold = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(() => {
        held = held.filter((one) => one !== entry)
        resolve()
      }, HOLD_LIMIT)
      const entry = {
        release: () => {
          clearTimeout(timer)
          resolve()
        }
      }
      held.push(entry)
    })

  const attempt = async (row: Row, webhook: Webhook, delivery: Delivery): Promise<void> => {
    const url = webhook.url!
    const path = URL.canParse(url) ? new URL(url).pathname : url
    const struck = faults.strike(["duplicate-webhook", "drop-webhook", "reorder-webhook"], {
      method: "POST",
      path,
      event: webhook.event
    })
    const has = (kind: string): boolean => struck.some((fault) => fault.kind === kind)
    const realm = realmById(row.realm)
    const token = accounts.get(realm.account)?.[realm.mode].callbackToken ?? ""
    const headers = { ...webhookHeaders(webhook, token), ...headersOf(row, webhook) }
    const post = () => sender.post(url, headers, webhook.payload, ANSWER_LIMIT)

    const mustWait = has("reorder-webhook")
    if (mustWait) {
      delivery.held = true
      await hold()
      delivery.held = false
    }
    const at = now()
    const outcomes: Array<Attempt> = []
    if (has("drop-webhook")) outcomes.push({ at, error: "dropped", ms: 0 })
    else {
      outcomes.push({ at, ...(await post()) })
      if (has("duplicate-webhook")) outcomes.push({ at, ...(await post()) })
    }
    const origin = originOf(url)
    if (outcomes.some(({ status }) => status !== undefined)) unreachable.delete(origin)
    else unreachable.add(origin)
    if (!mustWait) releaseHeld()
    // A reset may have emptied the store meanwhile.
    const current = store.row(webhooks, webhook.id)
    if (current) parts.record(current, afterAttempts(current.value as Webhook, outcomes))
  }

  const until = async (limit: number, isOver: () => boolean): Promise<void> => {
    const deadline = performance.now() + limit
    while (!isOver()) {
      const left = deadline - performance.now()
      if (left <= 0) return
      let timer: NodeJS.Timeout | undefined
      const late = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, Math.min(left, 50))
      })
      await Promise.race([...[...underWay].map(({ over }) => over), late])
      clearTimeout(timer)
    }
  }
  const busy = (): boolean => underWay.size > held.length
  // Nothing can overtake what is held once all the rest is done.
  const letGo = (): void => {
    if (!busy()) releaseHeld()
  }

  return {
    send: (id) => {
      const row = store.row(webhooks, id)
      const webhook = row?.value as Webhook | undefined
      if (!row || webhook?.url === undefined) return
      const delivery: Delivery = { over: Promise.resolve(), held: false, at: now(), origin: originOf(webhook.url) }
      underWay.add(delivery)
      delivery.over = attempt(row, webhook, delivery).finally(() => underWay.delete(delivery))
    },
    settled: (limit) =>
      until(limit, () => {
        letGo()
        return underWay.size === 0
      }),
    answered: (limit) => {
      const begun = [...underWay]
      return until(limit, () => {
        letGo()
        return begun.every((one) => !underWay.has(one))
      })
    },
    quiet: (limit) => {
      const begun = [...underWay]
      return until(limit, () => begun.every((one) => one.held || !underWay.has(one)))
    },
    holdsBack: (at) => {
      if (underWay.size >= AT_ONCE) return true
      for (const one of underWay) {
        if (one.at + RETRY_SCHEDULE[0]! <= at || !unreachable.has(one.origin)) return true
      }
      return false
    }
  }
}
