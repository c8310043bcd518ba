/**
 * The webhook outbox: events are stored with the change that caused them, sent after it is durable, and sent again on
 * the documented schedule until a receiver answers 2xx.
 *
 * @module
 */
import { type Store, table } from "./store.ts"
import { HOUR, MINUTE } from "./time.ts"

export interface Attempt {
  /** Virtual time, ms since the epoch. */
  readonly at: number
  /** HTTP status of the receiver's answer. */
  readonly status?: number
  /** Why there is none: `timeout`, `dropped`, or the network's error code. */
  readonly error?: string
  /** Real milliseconds until the answer. */
  readonly ms: number
}

export interface Webhook {
  /** `webhook-id`: the same on every attempt and on every resend. */
  readonly id: string
  readonly event: string
  readonly product: string
  readonly target: string
  /** Where it goes; absent where no URL is set: then it is kept for `GET /_sandbox/webhooks` only. */
  readonly url?: string
  readonly payload: string
  /** ms since the epoch */
  readonly created: number
  readonly state: "pending" | "delivered" | "failed" | "kept"
  readonly attempts: ReadonlyArray<Attempt>
  /** Retries used of the schedule. */
  readonly retries: number
  /** When the next attempt is due. */
  readonly next_at?: number
}

export const webhooks = table<Webhook>("webhooks", { event: (webhook) => webhook.event })
const urls = table<{ readonly target: string; readonly url: string | null }>("webhook-urls")

/** Time from one attempt to the next: the last one is 24 hours after the first. */
export const RETRY_SCHEDULE: ReadonlyArray<number> = [15 * MINUTE, 45 * MINUTE, 2 * HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR]
/** A receiver that has not answered by then has failed, ms. */
export const ANSWER_LIMIT = 30_000

/** The webhook URLs of each account and mode, by target (`eWallets paid`); `*` stands for all others. */
export interface WebhookUrls {
  /** `null`: none is set. `undefined`: nothing was ever said, so the sandbox keeps the event itself. */
  readonly get: (realm: string, target: string) => string | null | undefined
  readonly set: (realm: string, target: string, url: string | null) => void
  readonly list: (realm: string) => ReadonlyArray<{ readonly target: string; readonly url: string | null }>
}

export const createWebhookUrls = (store: Store, fallback: () => string | undefined): WebhookUrls => ({
  get: (realm, target) => {
    const set = store.get(urls, `${realm} ${target}`) ?? store.get(urls, `${realm} *`)
    return set ? set.url : fallback()
  },
  set: (realm, target, url) => store.put(urls, realm, `${realm} ${target}`, { target, url }),
  list: (realm) => [...store.list(urls, realm)]
})

/** The webhook after an attempt, or two where one was duplicated; the caller stores it and arms the retry. */
export const afterAttempts = (webhook: Webhook, made: ReadonlyArray<Attempt>): Webhook => {
  const attempts = [...webhook.attempts, ...made]
  const { next_at: _, ...rest } = webhook
  const acknowledged = made.some(({ status = 0 }) => status >= 200 && status < 300)
  if (acknowledged || webhook.state === "delivered") return { ...rest, attempts, state: "delivered" }
  const pause = RETRY_SCHEDULE[webhook.retries]
  if (webhook.state !== "pending" || pause === undefined) return { ...rest, attempts, state: "failed" }
  return { ...rest, attempts, retries: webhook.retries + 1, next_at: made[0]!.at + pause }
}

/** Header values of a delivery. */
export const webhookHeaders = (webhook: Webhook, callbackToken: string): Record<string, string> => ({
  "content-type": "application/json",
  "x-callback-token": callbackToken,
  "webhook-id": webhook.id
})
