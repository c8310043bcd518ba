/**
 * The endpoint: verify, store, acknowledge, then handle once.
 *
 * @module
 */
import { type Clock, systemClock } from "./clock.ts"
import { decode, parseBody } from "./decode.ts"
import { type RejectReason, statusOf, WebhookSetupError } from "./errors.ts"
import type { AnyReceived, AnyWebhookEvent, Cases, Received } from "./event.ts"
import type { InboxDelivery, InboxRecord, InboxStore } from "./inbox.ts"
import { guarded, type Observe } from "./observe.ts"
import { laneOf, naturalIdentity, orderOf } from "./order.ts"
import { replayDead } from "./replay.ts"
import type { DeliverySource } from "./source.ts"
import { buildVerifier, type Verification, type VerifierOptions, type VerifyOptions } from "./verify.ts"
import { createWorker, type Drained, type Handler, type HandlerContext, type WorkerOptions } from "./worker.ts"

type HandlerTable<E extends AnyWebhookEvent, Tx> = Cases<Received<E>, [context: HandlerContext<Tx>], unknown>

export type WebhooksOptions<E extends AnyWebhookEvent, Tx, Routed extends AnyWebhookEvent = E> = Omit<
  VerifierOptions<E, Routed>,
  "now"
> & {
  readonly inbox: InboxStore<Tx>
  readonly worker?: WorkerOptions
  /** Called with everything worth a log line or a counter. */
  readonly observe?: Observe
  readonly clock?: Clock
  /** Random numbers of [0, 1) for the backoff's jitter. */
  readonly random?: () => number
} & (
    | { /** One handler an event name, `unknown` among them. */ readonly handlers: HandlerTable<E | Routed, Tx> }
    | { /** One handler for all; use `match` in it. */ readonly onEvent: Handler<Received<E | Routed>, Tx> }
  )

/** What to answer, and what happened. */
export type Receipt =
  | { readonly status: 200; readonly outcome: "accepted" | "duplicate"; readonly key: string }
  | { readonly status: number; readonly outcome: "rejected"; readonly reason: RejectReason }

/** What became of stored events. */
export interface InboxAdmin<E extends AnyWebhookEvent> extends Pick<InboxStore, "list" | "get" | "counts"> {
  /** The event of a record, read again from its bytes with today's table. */
  readonly read: (record: InboxRecord) => Received<E>
  /** Puts a settled record back, a dead or superseded one for instance; false when there is none or it is open. */
  readonly replay: (key: string) => Promise<boolean>
  /** Puts back every dead letter; how many. */
  readonly replayDead: () => Promise<number>
}

export interface Webhooks<E extends AnyWebhookEvent, Tx> {
  /** Verifies and decodes without storing. */
  readonly verify: (source: DeliverySource, options?: VerifyOptions) => Promise<Verification<Received<E>>>
  /** Verifies and stores; resolves once the delivery would survive a crash. Answer with `status` and an empty body. */
  readonly receive: (source: DeliverySource, options?: VerifyOptions) => Promise<Receipt>
  /** Begins to handle what is stored. */
  readonly start: () => void
  /** Stops taking events and waits for the handlers that run. */
  readonly stop: () => Promise<void>
  /** Handles everything that is due now and then returns: for scheduled jobs and tests. */
  readonly drain: () => Promise<Drained>
  readonly inbox: InboxAdmin<E>
  /** Largest body that is read, bytes. */
  readonly maxBodyBytes: number
  /** Carries the types; never there at run time. */
  readonly "~types"?: { readonly events: E; readonly transaction: Tx }
}

const handlerOf = <E extends AnyWebhookEvent, Tx>(options: WebhooksOptions<E, Tx>): Handler<AnyReceived, Tx> => {
  if ("onEvent" in options) return options.onEvent as Handler<AnyReceived, Tx>
  const table = options.handlers as unknown as Record<string, Handler<AnyReceived, Tx> | undefined>
  const names = [...options.events, ...Object.values(options.routes ?? {}).flat()].map((event) => event.name)
  for (const name of [...names, "unknown"])
    if (!Object.hasOwn(table, name) || typeof table[name] !== "function")
      throw new WebhookSetupError("handlers", `no handler for "${name}"`)
  return (event, context) => table[event.name]!(event, context)
}

const bodyKey = async (raw: Uint8Array): Promise<string> => {
  const digest = await crypto.subtle.digest("SHA-256", raw as Uint8Array<ArrayBuffer>)
  return `b:${Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("")}`
}

/** Builds an endpoint with an inbox. Events are handled after `start`. */
export const createWebhooks = <const E extends AnyWebhookEvent, Tx, const Routed extends AnyWebhookEvent = never>(
  options: WebhooksOptions<E, Tx, Routed>
): Webhooks<E | Routed, Tx> => {
  const clock = options.clock ?? systemClock
  const observe = guarded(options.observe)
  const store = options.inbox
  const verifier = buildVerifier<E | Routed>({ ...options, now: clock.now })

  const deliveryOf = async (event: AnyReceived): Promise<InboxDelivery> => {
    const { delivery, payload, raw } = event
    const facts = "facts" in event ? event.facts : undefined
    const identity = facts && naturalIdentity(facts, payload)
    const key = delivery.id === undefined ? (identity ?? (await bodyKey(raw))) : `w:${delivery.id}`
    return {
      key,
      identity,
      event: facts?.id ?? "unknown",
      // Without an object there is nothing to keep in order, so each has a lane of its own.
      lane: (facts && laneOf(facts, payload)) ?? key,
      version: facts ? orderOf(facts, payload) : "",
      webhookId: delivery.id,
      route: delivery.route,
      account: delivery.account,
      token: delivery.token,
      receivedAt: delivery.receivedAt,
      body: raw
    }
  }

  const read = (record: InboxRecord): AnyReceived => {
    const parsed = parseBody(record.body)
    return decode(verifier.table(record.route), {
      raw: record.body,
      payload: parsed.ok ? parsed.payload : undefined,
      exact: parsed.ok && parsed.exact,
      delivery: { id: record.webhookId, route: record.route, token: record.token, receivedAt: record.receivedAt }
    })
  }

  const worker = createWorker<Tx>({
    store,
    read,
    handle: handlerOf<E | Routed, Tx>(options),
    clock,
    random: options.random ?? Math.random,
    observe,
    options: options.worker ?? {}
  })

  const receive = async (source: DeliverySource, given?: VerifyOptions): Promise<Receipt> => {
    const refuse = (reason: RejectReason, status = statusOf(reason)): Receipt => {
      observe({ type: "rejected", reason, status, route: given?.route })
      return { status, outcome: "rejected", reason }
    }
    const verified = await verifier.verify(source, given)
    if (!verified.ok) return refuse(verified.reason, verified.status)
    const delivery = await deliveryOf(verified.event)
    let added: "added" | "duplicate"
    try {
      added = await store.add(delivery)
    } catch (error) {
      observe({ type: "inbox-error", error: error instanceof Error ? error.message : String(error) })
      return refuse("inbox-failed")
    }
    const outcome = added === "added" ? "accepted" : "duplicate"
    observe({ type: outcome, key: delivery.key, event: delivery.event })
    if (added === "added") worker.wake()
    return { status: 200, outcome, key: delivery.key }
  }

  const replay = async (key: string): Promise<boolean> => {
    const put = await store.replay(key, clock.now())
    if (put) worker.wake()
    return put
  }
  const putBackDead = async (): Promise<number> => {
    const { length } = await replayDead(store, clock.now())
    if (length > 0) worker.wake()
    return length
  }

  return {
    verify: verifier.verify,
    receive,
    start: worker.start,
    stop: worker.stop,
    drain: worker.drain,
    maxBodyBytes: verifier.limit,
    inbox: {
      list: store.list,
      get: store.get,
      counts: store.counts,
      read: read as InboxAdmin<E | Routed>["read"],
      replay,
      replayDead: putBackDead
    }
  }
}
