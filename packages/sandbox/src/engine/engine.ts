/**
 * The engine: state, commands, time, money and webhooks, wired together. It knows no product and no HTTP request.
 *
 * @module
 */
import { createAccounts, realmById, SANDBOX_REALM } from "./accounts.ts"
import { type ClockMode, createClock, type Timer, timers } from "./clock.ts"
import { createCommands, settings } from "./commands.ts"
import { createCommits, type Observe } from "./commits.ts"
import { createSender } from "./delivery.ts"
import { createDispatcher } from "./dispatcher.ts"
import { createFaults } from "./faults.ts"
import { createIdempotency } from "./idempotency.ts"
import { createLedger, type OpeningBalance } from "./ledger.ts"
import type { ProductModule, ProductTables } from "./product.ts"
import { createIds } from "./random.ts"
import { createRateLimits } from "./rate-limits.ts"
import { createSchedule, WEBHOOK_TIMERS } from "./schedule.ts"
import { type Backing, createStore, table } from "./store.ts"
import { createWebhookUrls, type Webhook, webhooks } from "./webhooks.ts"

export interface EngineOptions {
  readonly tables: ReadonlyArray<ProductTables>
  readonly modules: ReadonlyArray<ProductModule>
  readonly backing?: Backing
  readonly seed: number
  /** Seed of the first account's keys. */
  readonly keySeed: number
  readonly clock: ClockMode
  /** ms since the epoch */
  readonly startAt: number
  readonly callbackToken?: string
  /** Where all webhooks go that no URL was set for. */
  readonly webhookUrl?: string
  readonly rateLimit: boolean | number
  readonly opening: OpeningBalance
  readonly observe?: Observe | undefined
  /** Told of a timer's command that failed: a mistake of a product module. */
  readonly onDefect: (error: unknown, timer: Timer) => void
  /** Told of a webhook that breaks its spec. */
  readonly onContract?: ((problem: string) => void) | undefined
}

const boots = table<number>("boots")

export type Engine = ReturnType<typeof createEngine>

export const createEngine = (options: EngineOptions) => {
  const { backing, opening } = options
  const store = createStore(backing?.load())
  const boot = (store.get(boots, "boot") ?? 0) + 1
  // Each start draws from its own sequence, or a restarted sandbox would give out the same ids twice.
  const ids = createIds(options.seed + boot - 1)
  store.put(boots, SANDBOX_REALM, "boot", boot)
  const clock = createClock(store, options.clock, options.startAt)
  const accounts = createAccounts(store, ids, options.keySeed, options.callbackToken)
  const ledger = createLedger(store, opening)
  const faults = createFaults(ids)
  const limits = createRateLimits(options.rateLimit)
  const idempotency = createIdempotency(store)
  const urls = createWebhookUrls(store, () => options.webhookUrl)
  const sender = createSender()
  const modules = new Map(options.modules.map((module) => [module.name, module]))
  const { tables } = options
  let url = ""
  let closed = false
  const baseUrl = (): string => url

  const afterCommit = (send: ReadonlyArray<string>): void => {
    for (const id of send) dispatcher.send(id)
    schedule.drive()
  }
  const commits = createCommits(store, backing, afterCommit, options.observe)
  const commands = createCommands({
    modules: options.modules,
    store,
    clock,
    ids,
    ledger,
    accounts,
    urls,
    commits,
    tables,
    baseUrl,
    onContract: options.onContract
  })
  const dispatcher = createDispatcher({
    store,
    accounts,
    faults,
    sender,
    now: clock.now,
    headersOf: (row, { product, url, payload }) => {
      const module = modules.get(product)
      if (!module?.webhookHeaders || url === undefined) return {}
      const realm = realmById(row.realm)
      return commands.run({ realm, product }, (context) => module.webhookHeaders!(context, { url, payload }))
    },
    record: (row, webhook) => {
      if (closed) return
      store.put(webhooks, row.realm, webhook.id, webhook)
      if (webhook.next_at !== undefined) {
        // No id of the seed: when a receiver answers is not ours to say, and later ids must not depend on it.
        const id = `${webhook.id} ${webhook.retries}`
        const retry = { id, at: webhook.next_at, product: WEBHOOK_TIMERS, name: "retry", input: webhook.id }
        commands.schedule(retry, row.realm)
      }
      commits.keep([])
      commits.whenDurable(() => undefined)
    }
  })
  const { onDefect } = options
  const mode = options.clock
  const schedule = createSchedule({ store, clock, mode, commands, commits, dispatcher, modules, onDefect })

  return {
    store,
    clock,
    ids,
    accounts,
    ledger,
    faults,
    limits,
    idempotency,
    urls,
    modules,
    opening,
    baseUrl,
    run: commands.run,
    whenDurable: commits.whenDurable,
    durable: commits.durable,
    advance: schedule.advance,
    settled: dispatcher.settled,
    setSetting: (realm: string, name: string, value: unknown): void =>
      store.put(settings, realm, `${realm} ${name}`, value),

    /** Sends a webhook again, whatever became of it; false where there is none to send. */
    resend: (id: string): boolean => {
      if (store.get(webhooks, id)?.url === undefined) return false
      dispatcher.send(id)
      return true
    },

    /** Forgets everything but the first account's keys. */
    reset: (): Promise<void> =>
      schedule.exclusive(async () => {
        await commits.durable()
        store.clear()
        backing?.clear()
        commits.clear()
        ids.reseed(options.seed)
        store.put(boots, SANDBOX_REALM, "boot", 1)
        clock.restart()
        accounts.restart()
        faults.clear()
        limits.restart()
        commits.keep([])
        await commits.durable()
      }),

    /** Starts time, and sends what a former process left unsent. */
    start: async (at: string): Promise<void> => {
      url = at
      const retrying = new Set([...store.rows(timers.name)].map(({ value }) => (value as Timer).input))
      const unsent = [...store.rows(webhooks.name)]
        .map(({ value }) => value as Webhook)
        .filter((webhook) => webhook.state === "pending" && !retrying.has(webhook.id))
      commits.keep(unsent.map(({ id }) => id))
      await commits.durable()
    },

    close: async (): Promise<void> => {
      await commits.durable()
      closed = true
      schedule.stop()
      sender.close()
      backing?.close()
    }
  }
}
