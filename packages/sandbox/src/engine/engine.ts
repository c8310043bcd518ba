/**
 * The engine: runs commands of products one at a time, each as one transaction, and everything that follows from them
 * (timers, webhooks) on one clock. It knows no product and no HTTP request.
 *
 * @module
 */
import { createAccounts, realmById, realmOf, SANDBOX_REALM } from "./accounts.ts"
import { type ClockMode, createClock, type Timer, timers, waitFor } from "./clock.ts"
import { createSender } from "./delivery.ts"
import { createDispatcher } from "./dispatcher.ts"
import { createFaults } from "./faults.ts"
import { createIdempotency } from "./idempotency.ts"
import { CASH, createLedger, type Movement, movements, type OpeningBalance, toMajor, toMinor } from "./ledger.ts"
import type { Context, ProductModule, ProductTables, Realm } from "./product.ts"
import { createIds } from "./random.ts"
import { createRateLimits } from "./rate-limits.ts"
import { type Backing, type Change, createStore, type Table, table } from "./store.ts"
import { createWebhookUrls, type Webhook, webhooks } from "./webhooks.ts"

export interface EngineOptions {
  readonly facts: ReadonlyArray<ProductTables>
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
  /** Told of a timer's command that failed: a mistake of a product module. */
  readonly onDefect: (error: unknown, timer: Timer) => void
}

const settings = table<unknown>("settings")
const boots = table<number>("boots")
// How long an advance waits for receivers before it goes on, real ms.
const SETTLE_LIMIT = 5_000

export type Engine = ReturnType<typeof createEngine>

export const createEngine = (options: EngineOptions) => {
  const { backing } = options
  const store = createStore(backing?.load())
  const boot = (store.get(boots, "boot") ?? 0) + 1
  // Each start draws from its own sequence, or a restarted sandbox would give out the same ids twice.
  const ids = createIds(options.seed + boot - 1)
  store.put(boots, SANDBOX_REALM, "boot", boot)
  const clock = createClock(store, options.clock, options.startAt)
  const accounts = createAccounts(store, ids, options.keySeed, options.callbackToken)
  const ledger = createLedger(store, options.opening)
  const faults = createFaults(ids)
  const limits = createRateLimits(options.rateLimit)
  const idempotency = createIdempotency(store)
  const urls = createWebhookUrls(store, () => options.webhookUrl)
  const sender = createSender()
  const modules = new Map(options.modules.map((module) => [module.name, module]))
  const events = new Map(options.facts.flatMap(({ events }) => events.map((event) => [event.id, event] as const)))
  let baseUrl = ""
  let closed = false

  // ---- transactions

  let pending: Array<Change> = []
  let waiting: Array<(error?: unknown) => void> = []
  let outbox: Array<string> = []
  let emitted: Array<string> = []
  let flushScheduled = false

  const flush = (): void => {
    flushScheduled = false
    const done = waiting
    const send = outbox
    waiting = []
    outbox = []
    try {
      if (backing && pending.length > 0) backing.commit(pending)
      pending = []
    } catch (error) {
      for (const one of done) one(error)
      return
    }
    for (const one of done) one()
    for (const id of send) dispatcher.send(id)
    if (armed) drive()
  }

  const keepChanges = (): void => {
    const changes = store.take()
    if (backing) pending.push(...changes)
    outbox.push(...emitted)
    emitted = []
  }

  /** Calls back once all changes so far are durable; with one commit for all commands of an event-loop turn. */
  const whenDurable = (done: (error?: unknown) => void): void => {
    waiting.push(done)
    if (!backing || pending.length === 0) flush()
    else if (!flushScheduled) {
      flushScheduled = true
      setImmediate(flush)
    }
  }

  const durable = (): Promise<void> =>
    new Promise((resolve, reject) => whenDurable((error) => (error ? reject(error) : resolve())))

  // ---- the context of the running command

  const state: { realm: Realm; now: number; product: string; key: string | undefined } = {
    realm: realmOf("", "test"),
    now: 0,
    product: "",
    key: undefined
  }
  let armed = false

  const emit: Context["emit"] = (event, payload, url) => {
    const fact = events.get(event) ?? events.get(`${state.product}/${event}`)
    if (!fact) throw new Error(`${state.product} emits the unknown event ${event}`)
    const target = fact.target ?? "*"
    const to = url ?? urls.get(state.realm.id, target) ?? undefined
    const webhook: Webhook = {
      id: ids.uuid(),
      event: fact.name,
      product: fact.product,
      target,
      ...(to === undefined || to.startsWith(`${baseUrl}/_sandbox/`) ? {} : { url: to }),
      payload: JSON.stringify(payload),
      created: state.now,
      state: to === undefined || to.startsWith(`${baseUrl}/_sandbox/`) ? "kept" : "pending",
      attempts: [],
      retries: 0
    }
    store.put(webhooks, state.realm.id, webhook.id, webhook)
    if (webhook.state === "pending") emitted.push(webhook.id)
  }

  const schedule = (at: number, product: string, name: string, input: unknown, realm: string): string => {
    const timer: Timer = { id: ids.hex(24), at, product, name, input }
    store.put(timers, realm, timer.id, timer)
    clock.arm(timer)
    armed = true
    return timer.id
  }

  const context: Context = {
    get now() {
      return state.now
    },
    get realm() {
      return state.realm
    },
    get baseUrl() {
      return baseUrl
    },
    ids,
    get: <T>(from: Table<T>, id: string) => {
      const row = store.row(from, id)
      return row?.realm === state.realm.id ? (row.value as T) : undefined
    },
    put: (into, id, value) => store.put(into, state.realm.id, id, value, state.key),
    remove: (from, id) => store.remove(from, id),
    find: (from, index, key) => store.find(from, state.realm.id, index, key),
    list: (from) => store.list(from, state.realm.id),
    schedule: (at, name, input) => schedule(at, state.product, name, input, state.realm.id),
    cancel: (timer) => store.remove(timers, timer),
    emit,
    webhookUrl: (target) => {
      const url = urls.get(state.realm.id, target)
      return url === undefined ? `${baseUrl}/_sandbox/webhooks` : (url ?? undefined)
    },
    transfer: ({ amount, from, to, ...rest }) => {
      const minor = toMinor(amount, rest.currency)
      const key = keyOf(rest.object)
      const movement: Movement = {
        id: `mov_${ids.hex(24)}`,
        at: state.now,
        product: state.product,
        ...rest,
        ...(key === undefined ? {} : { idempotency_key: key }),
        minor,
        postings: [
          { account: from, minor: -minor },
          { account: to, minor }
        ]
      }
      ledger.book(state.realm.id, movement)
      return movement
    },
    balance: (currency) => toMajor(ledger.balance(state.realm.id, CASH, currency), currency),
    movements: () => store.list(movements, state.realm.id),
    setting: (name) => store.get(settings, `${state.realm.id} ${name}`)
  }

  // The key of the request that created an object, wherever the object is kept.
  const keyOf = (object: string): string | undefined => {
    if (state.key !== undefined) return state.key
    for (const name of store.tables()) {
      const row = store.peek(name, object)
      if (row) return row.key
    }
    return undefined
  }

  /** Runs one command as a transaction. Throws what it throws, with all its changes undone. */
  const run = <A>(
    at: { readonly realm: Realm; readonly product: string; readonly key?: string | undefined; readonly now?: number },
    work: (context: Context) => A
  ): A => {
    state.realm = at.realm
    state.now = at.now ?? clock.now()
    state.product = at.product
    state.key = at.key
    try {
      const result = work(context)
      keepChanges()
      return result
    } catch (error) {
      store.rollback()
      emitted = []
      throw error
    }
  }

  // ---- webhooks

  const dispatcher = createDispatcher({
    store,
    accounts,
    faults,
    sender,
    now: clock.now,
    record: (row, webhook) => {
      if (closed) return
      store.put(webhooks, row.realm, webhook.id, webhook)
      if (webhook.next_at !== undefined) schedule(webhook.next_at, "webhooks", "retry", webhook.id, row.realm)
      keepChanges()
      whenDurable(() => undefined)
    }
  })

  /** Sends a webhook again, whatever became of it; false where there is none to send. */
  const resend = (id: string): boolean => {
    const webhook = store.get(webhooks, id)
    if (webhook?.url === undefined) return false
    dispatcher.send(id)
    return true
  }

  // ---- timers

  const fire = (timer: Timer): void => {
    const at = { realm: realmById(store.row(timers, timer.id)!.realm), product: timer.product, now: timer.at }
    try {
      run(at, (inside) => {
        store.remove(timers, timer.id)
        if (timer.product === "webhooks") {
          emitted.push(timer.input as string)
          return
        }
        const command = modules.get(timer.product)?.commands?.[timer.name]
        if (!command) throw new Error(`there is no command ${timer.product}.${timer.name}`)
        command(inside, timer.input as never)
      })
    } catch (error) {
      run(at, () => store.remove(timers, timer.id))
      options.onDefect(error, timer)
    }
  }

  // One at a time: an advance, or the timers that real time made due.
  let turn: Promise<unknown> = Promise.resolve()
  const exclusive = <A>(work: () => Promise<A>): Promise<A> => {
    const next = turn.then(work)
    turn = next.catch(() => undefined)
    return next
  }

  const runUntil = async (target: number, settle: boolean): Promise<number> => {
    let ran = 0
    for (;;) {
      const timer = clock.next()
      if (!timer || timer.at > target || closed) break
      if (settle) clock.moveTo(Math.max(timer.at, clock.now()))
      fire(timer)
      ran++
      if (settle && (outbox.length > 0 || dispatcher.busy())) {
        await durable()
        await dispatcher.settled(SETTLE_LIMIT)
      } else if (ran % 256 === 0) await durable()
    }
    return ran
  }

  let alarm: NodeJS.Timeout | undefined
  let alarmFor: Timer | undefined
  const drive = (): void => {
    armed = false
    if (options.clock === "manual" || closed) return
    const timer = clock.next()
    if (timer === alarmFor) return
    clearTimeout(alarm)
    alarmFor = timer
    if (!timer) return
    alarm = setTimeout(
      () => {
        alarmFor = undefined
        void exclusive(async () => {
          const due = clock.next()
          if (!due || closed) return
          if (options.clock === "stepped") clock.moveTo(due.at)
          await runUntil(clock.now(), false)
          await durable()
        }).finally(drive)
      },
      waitFor(clock, timer)
    )
    alarm.unref()
  }

  /** Moves the clock on and runs, in order, all that became due; resolves when webhooks have been answered too. */
  const advance = (ms: number): Promise<{ readonly now: number; readonly ran: number }> =>
    exclusive(async () => {
      const target = clock.now() + ms
      await dispatcher.settled(SETTLE_LIMIT)
      let ran = await runUntil(target, true)
      clock.moveTo(target)
      keepChanges()
      await durable()
      await dispatcher.settled(SETTLE_LIMIT)
      ran += await runUntil(clock.now(), true)
      await durable()
      drive()
      return { now: clock.now(), ran }
    })

  /** Forgets everything but the first account's keys. */
  const reset = (): Promise<void> =>
    exclusive(async () => {
      await durable()
      store.clear()
      backing?.clear()
      pending = []
      outbox = []
      emitted = []
      ids.reseed(options.seed)
      store.put(boots, SANDBOX_REALM, "boot", 1)
      clock.restart()
      accounts.restart()
      faults.clear()
      limits.restart()
      keepChanges()
      await durable()
      drive()
    })

  /** Starts the clock's own timers and sends what a former process left unsent. */
  const start = async (url: string): Promise<void> => {
    baseUrl = url
    const retrying = new Set([...store.rows(timers.name)].map(({ value }) => (value as Timer).input))
    for (const row of store.rows(webhooks.name)) {
      const webhook = row.value as Webhook
      if (webhook.state === "pending" && !retrying.has(webhook.id)) outbox.push(webhook.id)
    }
    keepChanges()
    await durable()
    drive()
  }

  const close = async (): Promise<void> => {
    await durable()
    closed = true
    clearTimeout(alarm)
    sender.close()
    backing?.close()
  }

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
    facts: options.facts,
    opening: options.opening,
    baseUrl: () => baseUrl,
    getSetting: (realm: string, name: string) => store.get(settings, `${realm} ${name}`),
    setSetting: (realm: string, name: string, value: unknown) => {
      store.put(settings, realm, `${realm} ${name}`, value)
    },
    keepChanges,
    run,
    whenDurable,
    durable,
    resend,
    settled: dispatcher.settled,
    advance,
    reset,
    start,
    close
  }
}
