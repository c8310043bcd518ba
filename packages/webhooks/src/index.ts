/**
 * Webhooks verified, typed, stored durably and handled once.
 *
 * @module
 */
export { type Clock, systemClock } from "./clock.ts"
export {
  ClaimLostError,
  GiveUp,
  type RejectReason,
  TryAgain,
  WebhookMisuseError,
  WebhookSetupError
} from "./errors.ts"
export {
  type AnyReceived,
  type AnyWebhookEvent,
  type Cases,
  type Delivery,
  type KnownEvent,
  match,
  matchOr,
  type Received,
  type Refetch,
  type UnknownEvent
} from "./event.ts"
export { fetchHandler } from "./fetch.ts"
export type { Notice, Observe } from "./observe.ts"
export { type RefetchClients, refetch, refetchOf } from "./refetch.ts"
export type { RetryOptions } from "./retry.ts"
export type { BodyReader, DeliverySource, FetchRequest, HeaderSource, RawDelivery } from "./source.ts"
export {
  createWebhookVerifier,
  type Rejection,
  type Verification,
  type VerifierOptions,
  type VerifyOptions,
  type WebhookVerifier
} from "./verify.ts"
export { createWebhooks, type InboxAdmin, type Receipt, type Webhooks, type WebhooksOptions } from "./webhooks.ts"
export type { Drained, Handler, HandlerContext, LatePolicy, WorkerOptions } from "./worker.ts"
