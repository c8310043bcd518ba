/**
 * What can go wrong around a webhook: refused deliveries, wrong set-ups, wrong calls.
 *
 * @module
 */
import type { SignatureFailure, TokenFailure } from "@pay/signatures"

/** Why a delivery was refused. For your log; the sender only sees a status. */
export type RejectReason =
  | TokenFailure
  | SignatureFailure
  /** The event must be signed, and only the callback token was right. */
  | "signature-required"
  | "wrong-method"
  | "wrong-content-type"
  | "body-too-large"
  | "body-incomplete"
  | "not-utf8"
  | "not-json"
  /** The inbox could not store it; the sender will come again. */
  | "inbox-failed"

const STATUS: Partial<Record<RejectReason, number>> = {
  "wrong-method": 405,
  "wrong-content-type": 415,
  "body-too-large": 413,
  "body-incomplete": 400,
  "not-utf8": 400,
  "not-json": 400,
  "inbox-failed": 503
}

/** The answer to whoever has not proven where the delivery comes from. */
export const UNPROVEN = 401

/** The only thing a proven sender learns of a refusal. */
export const statusOf = (reason: RejectReason): number => STATUS[reason] ?? UNPROVEN

/** The package was called with something it cannot verify, such as a body that was parsed before. */
export class WebhookMisuseError extends Error {
  readonly _tag = "WebhookMisuseError"
  override readonly name = "WebhookMisuseError"
}

/** The set-up cannot work: events that cannot be told apart, SNAP events without keys. Thrown while building. */
export class WebhookSetupError extends Error {
  readonly _tag = "WebhookSetupError"
  override readonly name = "WebhookSetupError"
  readonly problem: "ambiguous-events" | "unknown-route" | "snap-without-keys" | "reserved-name" | "handlers"
  constructor(problem: WebhookSetupError["problem"], message: string) {
    super(message)
    this.problem = problem
  }
}

/** Throw it in a handler to put the event on the dead-letter list at once. */
export class GiveUp extends Error {
  readonly _tag = "GiveUp"
  override readonly name = "GiveUp"
}

/** Throw it in a handler to have the event again after `ms` milliseconds instead of the usual backoff. */
export class TryAgain extends Error {
  readonly _tag = "TryAgain"
  override readonly name = "TryAgain"
  readonly ms: number
  constructor(ms: number, message = "the handler asked for another attempt") {
    super(message)
    this.ms = ms
  }
}

/** The claim on this event ran out and another worker has it; nothing of this transaction was written. */
export class ClaimLostError extends Error {
  readonly _tag = "ClaimLostError"
  override readonly name = "ClaimLostError"
  constructor() {
    super("the claim on this event was lost; nothing was written")
  }
}
