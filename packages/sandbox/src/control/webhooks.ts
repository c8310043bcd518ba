/**
 * How webhooks and their delivery log are shown.
 *
 * @module
 */
import { realmById } from "../engine/accounts.ts"
import type { Engine } from "../engine/engine.ts"
import type { Row } from "../engine/store.ts"
import { iso } from "../engine/time.ts"
import { type Webhook, webhookHeaders, webhooks } from "../engine/webhooks.ts"

/** A webhook with every attempt at it. */
export const showWebhook = ({ realm, value }: Row): Readonly<Record<string, unknown>> => {
  const webhook = value as Webhook
  return {
    id: webhook.id,
    ...realmParts(realm),
    event: webhook.event,
    product: webhook.product,
    target: webhook.target,
    url: webhook.url ?? null,
    state: webhook.state,
    created: iso(webhook.created),
    next_attempt_at: webhook.next_at === undefined ? null : iso(webhook.next_at),
    headers: webhookHeaders(webhook, "[secret]"),
    attempts: webhook.attempts.map((attempt) => ({ ...attempt, at: iso(attempt.at) })),
    payload: JSON.parse(webhook.payload)
  }
}

const realmParts = (realm: string) => {
  const { account, mode } = realmById(realm)
  return { account, mode }
}

/** Oldest first, narrowed by `event` or `state` of the query. */
export const webhookList = (engine: Engine, query: URLSearchParams): ReadonlyArray<unknown> => {
  const event = query.get("event")
  const state = query.get("state")
  return [...engine.store.rows(webhooks.name)]
    .filter(({ value }) => {
      const webhook = value as Webhook
      return (event === null || webhook.event === event) && (state === null || webhook.state === state)
    })
    .map(showWebhook)
}
