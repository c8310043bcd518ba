/**
 * What a call asks of a named intent: the durable record of one write, which survives the process.
 * `@pay/idempotency` makes them.
 *
 * @module
 */

/** What must be the same whenever the name is used. */
export interface IntentRequest {
  /** `product.operation` */
  readonly operation: string
  /** Method, target, account headers and body, as they are sent. */
  readonly bytes: string
  /** The key to send if the name is new; undefined where the operation takes none. */
  readonly key: string | undefined
  /** ms since the epoch */
  readonly now: number
}

/** The provider's final answer, as it is kept. */
export interface RecordedAnswer {
  readonly status: number
  readonly requestId: string | undefined
  readonly body: string
}

/** How a run ended. `unknown` keeps the record open; `not-sent` frees the name for the same request. */
export type IntentEnd =
  | { readonly kind: "answered"; readonly answer: RecordedAnswer }
  | { readonly kind: "not-sent" }
  | { readonly kind: "unknown" }

/** Records the end of a run; durable when it answers. Called once. */
export type EndIntent = (end: IntentEnd) => void | Promise<void>

/** What the record says before anything is sent. */
export type IntentStart =
  /** Certainly never sent. */
  | { readonly kind: "new"; readonly key: string | undefined; readonly end: EndIntent }
  /** Perhaps sent by an earlier run that did not live to tell, at `since` (ms since the epoch) or later. */
  | { readonly kind: "open"; readonly key: string | undefined; readonly since: number; readonly end: EndIntent }
  /** Answered before. */
  | { readonly kind: "answered"; readonly answer: RecordedAnswer }
  /** The name stands for another request. */
  | { readonly kind: "other-request" }

export interface Intent {
  readonly name: string
  /** Looks the name up, or records it; durable when it answers. Waits for another run of the name in this process. */
  readonly begin: (request: IntentRequest) => IntentStart | Promise<IntentStart>
}
