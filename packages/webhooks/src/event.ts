/**
 * The typed union of received events, and the exhaustive match over it.
 *
 * @module
 */
import type { WebhookEvent } from "@pay/core/operation"
import type { Issue } from "@pay/core/schema"

/** How one delivery came in. */
export interface Delivery {
  /**
   * The `webhook-id` header: the same for every repetition of a delivery. Undefined where the origin is proven by a
   * signature, since that does not cover it.
   */
  readonly id: string | undefined
  /** The route it came in on, as named in `routes`. */
  readonly route: string | undefined
  /** Business that the payload names: `business_id`, `user_id`, `owner_id` or the SNAP partner id. */
  readonly account: string | undefined
  /** Label of the callback token that matched. */
  readonly token: string | undefined
  /** ms since 1970. */
  readonly receivedAt: number
}

interface Common {
  readonly delivery: Delivery
  /** The body exactly as it was received. */
  readonly raw: Uint8Array
}

/** An event of the table, its payload checked against the schema. */
export interface KnownEvent<Name extends string, Payload> extends Common {
  readonly name: Name
  /** `product/event`, unique over all products. */
  readonly id: string
  readonly product: string
  readonly payload: Payload
  /** The event's facts: identity, order, how to re-read the object. */
  readonly facts: WebhookEvent
}

/** A delivery of proven origin that is none of the listed events, or does not look like the one it says it is. */
export interface UnknownEvent extends Common {
  readonly name: "unknown"
  /**
   * `no-such-event`: not in the table. `ambiguous`: fits several events of the table. `unlike-schema`: says which event
   * it is, but breaks that event's schema. `inexact-number`: holds a number that JavaScript would round.
   */
  readonly reason: "no-such-event" | "ambiguous" | "unlike-schema" | "inexact-number"
  /** The payload's own `event` or `type`, if it has one. */
  readonly label: string | undefined
  /** Ids of the events that it may be. */
  readonly candidates: ReadonlyArray<string>
  readonly issues: ReadonlyArray<Issue>
  readonly payload: unknown
}

export type AnyWebhookEvent = WebhookEvent<string, unknown>
export type AnyReceived = KnownEvent<string, unknown> | UnknownEvent

type KnownOf<E> = E extends WebhookEvent<infer Name, infer Payload> ? KnownEvent<Name, Payload> : never

/** The union of everything that may be received when `E` is the list of events. */
export type Received<E extends AnyWebhookEvent> = KnownOf<E> | UnknownEvent

type Named<R extends AnyReceived, Name> = R extends { readonly name: Name } ? R : never

/** One function an event name, `unknown` among them. */
export type Cases<R extends AnyReceived, Args extends ReadonlyArray<unknown>, A> = {
  readonly [Name in R["name"]]: (event: Named<R, Name>, ...args: Args) => A
}

type AnswerOf<C> = { [Name in keyof C]: C[Name] extends (...args: never) => infer A ? A : never }[keyof C]

/** Runs the case of the event's name. Leaving out an event of the union is a type error. */
export const match = <R extends AnyReceived, C extends Cases<R, [], unknown>>(event: R, cases: C): AnswerOf<C> =>
  (cases as unknown as Record<string, (event: R) => AnswerOf<C>>)[event.name]!(event)

/** Like `match` for the events that matter; `otherwise` takes the rest. */
export const matchOr = <R extends AnyReceived, C extends Partial<Cases<R, [], unknown>>, B>(
  event: R,
  cases: C,
  otherwise: (event: R) => B
): AnswerOf<C> | B => {
  const table = cases as unknown as Record<string, ((event: R) => AnswerOf<C> | B) | undefined>
  return (Object.hasOwn(table, event.name) ? (table[event.name] ?? otherwise) : otherwise)(event)
}

/** The read that confirms an event: cloud payloads are not signed, so re-read the object before money moves. */
export interface Refetch {
  readonly product: string
  /** `operationId` of the read. */
  readonly operation: string
  /** Values for it, by place and name: `path.id`, `query.reference_id`. */
  readonly with: Readonly<Record<string, unknown>>
}
