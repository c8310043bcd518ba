/**
 * Runs commands: one at a time, each as one transaction over the store, with the context that products see.
 *
 * @module
 */
import { check } from "@pay/core/schema"
import { type Accounts, realmOf } from "./accounts.ts"
import { type Clock, type Timer, timers } from "./clock.ts"
import type { Commits } from "./commits.ts"
import { CASH, type Ledger, type Movement, movements, toMajor, toMinor } from "./ledger.ts"
import { type Context, type ProductModule, type ProductTables, type Realm, Refusal } from "./product.ts"
import type { Ids } from "./random.ts"
import { type Origin, type Store, type Table, table } from "./store.ts"
import { type Webhook, type WebhookUrls, webhooks } from "./webhooks.ts"

export const settings = table<unknown>("settings")

/** Whose command it is, and on behalf of which request. */
export interface Caller {
  readonly realm: Realm
  readonly product: string
  /** What the request carries beside its body. */
  readonly origin?: Origin | undefined
  /** ms since the epoch; now where absent. */
  readonly now?: number
}

export interface Commands {
  /** Runs one command as a transaction. Throws what it throws, with all its changes undone unless a refusal says they stand. */
  readonly run: <A>(caller: Caller, work: (context: Context) => A) => A
  /** Stores a timer; without an id of its own it gets the next one of the seed. */
  readonly schedule: (timer: Omit<Timer, "id"> & { readonly id?: string }, realm: string) => string
  /** Sends a webhook once the running command is durable. */
  readonly sendLater: (webhook: string) => void
}

export interface CommandParts {
  readonly store: Store
  readonly clock: Clock
  readonly ids: Ids
  readonly ledger: Ledger
  readonly accounts: Accounts
  readonly urls: WebhookUrls
  readonly commits: Commits
  readonly tables: ReadonlyArray<ProductTables>
  readonly modules: ReadonlyArray<ProductModule>
  readonly baseUrl: () => string
  /** Told of a webhook that breaks its spec: a mistake of a product module. */
  readonly onContract?: ((problem: string) => void) | undefined
}

export const createCommands = (parts: CommandParts): Commands => {
  const { store, clock, ids, ledger, accounts, urls, commits, baseUrl, onContract } = parts
  const known = [...parts.tables, ...parts.modules].flatMap(({ events }) => events ?? [])
  const events = new Map(known.map((event) => [event.id, event]))
  let toSend: Array<string> = []
  // The running command. Commands are synchronous, so there is never more than one.
  let realm = realmOf("", "test")
  let now = 0
  let product = ""
  let origin: Origin | undefined

  const schedule: Commands["schedule"] = (given, owner) => {
    const timer: Timer = { ...given, id: given.id ?? ids.hex(24) }
    store.put(timers, owner, timer.id, timer)
    clock.arm(timer)
    return timer.id
  }

  const emit: Context["emit"] = (event, payload, url) => {
    const fact = events.get(event) ?? events.get(`${product}/${event}`)
    if (!fact) throw new Error(`${product} emits the unknown event ${event}`)
    const text = JSON.stringify(payload)
    if (onContract) {
      for (const issue of check(fact.schema, JSON.parse(text)))
        onContract(`${fact.id} tells ${issue.path}: ${issue.message}`)
    }
    const target = fact.target ?? "*"
    const to = url ?? urls.get(realm.id, target) ?? undefined
    const kept = to === undefined || to.startsWith(`${baseUrl()}/_sandbox/`)
    const webhook: Webhook = {
      id: ids.uuid(),
      event: fact.name,
      product: fact.product,
      target,
      ...(kept ? {} : { url: to }),
      payload: text,
      created: now,
      state: kept ? "kept" : "pending",
      attempts: [],
      retries: 0
    }
    store.put(webhooks, realm.id, webhook.id, webhook)
    if (!kept) toSend.push(webhook.id)
  }

  // The request that created an object; the running one where it is in no table.
  const originOf = (object: string): Origin | undefined => store.originOf(object) ?? origin

  const transfer: Context["transfer"] = (given) => {
    const { type, object, reference, currency, channel_category, channel_code, from, to } = given
    const minor = toMinor(given.amount, currency)
    const key = originOf(given.source ?? object)?.key
    const movement: Movement = {
      id: `mov_${ids.hex(24)}`,
      at: now,
      product,
      type,
      object,
      ...(reference === undefined ? {} : { reference }),
      ...(key === undefined ? {} : { idempotency_key: key }),
      ...(channel_category === undefined ? {} : { channel_category }),
      ...(channel_code === undefined ? {} : { channel_code }),
      currency,
      minor,
      postings: [
        { account: from, minor: -minor },
        { account: to, minor }
      ]
    }
    ledger.book(realm.id, movement)
    return movement
  }

  const as: Context["as"] = (account, work) => {
    const before = realm
    realm = realmOf(account, before.mode)
    try {
      return work(context)
    } finally {
      realm = before
    }
  }

  const context: Context = {
    get now() {
      return now
    },
    get realm() {
      return realm
    },
    get baseUrl() {
      return baseUrl()
    },
    get idempotencyKey() {
      return origin?.key
    },
    ids,
    get: <T>(from: Table<T>, id: string) => {
      const row = store.row(from, id)
      return row?.realm === realm.id ? (row.value as T) : undefined
    },
    put: (into, id, value) => store.put(into, realm.id, id, value, origin),
    remove: (from, id) => store.remove(from, id),
    find: (from, index, value) => store.find(from, realm.id, index, value),
    list: (from) => store.list(from, realm.id),
    schedule: (at, name, input) => {
      const [command = name, owner = product] = name.split("/").reverse()
      return schedule({ at, product: owner, name: command, input }, realm.id)
    },
    cancel: (timer) => store.remove(timers, timer),
    emit,
    webhookUrl: (target) => {
      const url = urls.get(realm.id, target)
      return url === undefined ? `${baseUrl()}/_sandbox/webhooks` : (url ?? undefined)
    },
    setWebhookUrl: (target, url) => urls.set(realm.id, target, url),
    transfer,
    balance: (currency, account = CASH) => toMajor(ledger.balance(realm.id, account, currency), currency),
    minorBalance: (currency) => ledger.balance(realm.id, CASH, currency),
    received: (transaction) => {
      const split = originOf(transaction.source ?? transaction.object)?.split
      if (split !== undefined) for (const module of parts.modules) module.split?.(context, transaction, split)
    },
    movements: () => store.list(movements, realm.id),
    as,
    accounts,
    setting: (name) => store.get(settings, `${realm.id} ${name}`)
  }

  return {
    schedule,
    sendLater: (webhook) => {
      toSend.push(webhook)
    },
    run: (caller, work) => {
      realm = caller.realm
      now = caller.now ?? clock.now()
      product = caller.product
      origin = caller.origin
      toSend = []
      try {
        const result = work(context)
        commits.keep(toSend)
        return result
      } catch (error) {
        if (error instanceof Refusal && error.stands) commits.keep(toSend)
        else store.rollback()
        throw error
      }
    }
  }
}
