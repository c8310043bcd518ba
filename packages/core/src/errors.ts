/**
 * The errors of every call, as tagged values. Each is an `Error` with a `_tag`, so it may be thrown, matched with
 * `switch (error._tag)` or caught with `Effect.catchTag`. None of them holds a key, a card number or a request body.
 *
 * @module
 */
import { type Category, PayError } from "./internal/pay-error.ts"
import type { LookupFact, RetryAdvice } from "./operation.ts"
import type { Issue } from "./schema.ts"

export type { Category } from "./internal/pay-error.ts"

/** The client's configuration cannot work. Raised when the client is made, not when it is used. */
export class ConfigError extends PayError {
  readonly _tag = "ConfigError"
  readonly category = "config"
  readonly field: string
  constructor(field: string, rule: string) {
    super("config", `${field} ${rule}`)
    this.field = field
  }
}

/** The request breaks a rule of its operation; nothing was sent. Each issue names the field and the rule. */
export class InvalidRequestError extends PayError {
  readonly _tag = "InvalidRequestError"
  readonly category = "input"
  readonly issues: ReadonlyArray<Issue>
  constructor(operation: string, issues: ReadonlyArray<Issue>) {
    super(operation, `${operation}: ${issues.map((issue) => `${issue.path || "body"} ${issue.message}`).join("; ")}`)
    this.issues = issues
  }
}

/** Why a request certainly never reached the provider. */
export type NotSentReason =
  | "dns"
  | "refused"
  | "unreachable"
  | "tls"
  | "connect-timeout"
  | "deadline"
  | "aborted"
  | "budget"
  | "signer"

/** The request provably never left: nothing happened, and the same call may be made again. */
export class NotSentError extends PayError {
  readonly _tag = "NotSentError"
  readonly category = "network"
  readonly reason: NotSentReason
  /** System error code such as `ECONNREFUSED`, where there is one. */
  readonly code: string | undefined
  readonly attempts: number
  constructor(
    operation: string,
    fields: { readonly reason: NotSentReason; readonly code?: string | undefined; readonly attempts: number }
  ) {
    super(
      operation,
      `${operation} was not sent: ${fields.reason}${fields.code === undefined ? "" : ` (${fields.code})`}`
    )
    this.reason = fields.reason
    this.code = fields.code
    this.attempts = fields.attempts
  }
}

/**
 * How the outcome was lost: no answer (`timeout`), half an answer (`stalled`), a cut connection, an answer that is none
 * (`bad-answer`, `redirect`, `server-error`), a conflict with a request that may be this one (`conflict`), one that the
 * provider still works on (`in-progress`), or an earlier run of a named intent that did not live to tell
 * (`interrupted`; `key-expired` when the provider has forgotten its key since).
 */
export type LostReason =
  | "timeout"
  | "stalled"
  | "reset"
  | "aborted"
  | "bad-answer"
  | "redirect"
  | "server-error"
  | "conflict"
  | "in-progress"
  | "interrupted"
  | "key-expired"

/** A read that got no usable answer within its deadline. Nothing changed; read again. */
export class UnavailableError extends PayError {
  readonly _tag = "UnavailableError"
  readonly category = "unavailable"
  readonly reason: LostReason
  readonly attempts: number
  readonly requestId: string | undefined
  constructor(
    operation: string,
    fields: {
      readonly reason: LostReason
      readonly attempts: number
      readonly requestId?: string | undefined
      readonly cause?: unknown
    }
  ) {
    super(operation, `${operation} got no usable answer: ${fields.reason}`, fields.cause)
    this.reason = fields.reason
    this.attempts = fields.attempts
    this.requestId = fields.requestId
  }
}

/** Where the truth about a lost write can be read. */
export interface Resolution {
  readonly lookup: LookupFact
  /** The lookup's values, taken from the request: reference ids and object ids only. */
  readonly values: Readonly<Record<string, unknown>>
}

/**
 * A write whose outcome is unknown: it may or may not have happened. Never sell again on this error. Look the truth
 * up (`resolve()` where the reference names a read), wait for the event that `resolution` names, or repeat the call
 * under the same idempotency key where the operation takes one.
 */
export class IndeterminateError extends PayError {
  readonly _tag = "IndeterminateError"
  readonly category = "unknown-outcome"
  readonly reason: LostReason
  readonly method: string
  /** Path template of what was sent. */
  readonly path: string
  /** Key under which every attempt was sent; absent where the operation takes none. */
  readonly idempotencyKey: string | undefined
  /** When the first attempt that may have arrived was sent, ms since the epoch. */
  readonly sentAt: number
  readonly attempts: number
  readonly requestId: string | undefined
  readonly status: number | undefined
  readonly resolution: Resolution | undefined
  /** Reads the outcome by the documented lookup; undefined where the reference names none. */
  readonly resolve: (() => Promise<unknown>) | undefined
  constructor(
    operation: string,
    fields: {
      readonly reason: LostReason
      readonly method: string
      readonly path: string
      readonly idempotencyKey?: string | undefined
      readonly sentAt: number
      readonly attempts: number
      readonly requestId?: string | undefined
      readonly status?: number | undefined
      readonly resolution?: Resolution | undefined
      readonly resolve?: (() => Promise<unknown>) | undefined
      readonly cause?: unknown
    }
  ) {
    super(
      operation,
      `${operation} has an unknown outcome (${fields.reason}): look it up before you try again`,
      fields.cause
    )
    this.reason = fields.reason
    this.method = fields.method
    this.path = fields.path
    this.idempotencyKey = fields.idempotencyKey
    this.sentAt = fields.sentAt
    this.attempts = fields.attempts
    this.requestId = fields.requestId
    this.status = fields.status
    this.resolution = fields.resolution
    this.resolve = fields.resolve
  }
}

/**
 * What a conflict is about: another request under this key (`other-request`: a mistake of the caller), an object that
 * exists already (`exists`: read it), a request that is still being worked on (`in-progress`), or a key that was used
 * and is not answered again (`key-used`: look the first request up).
 */
export type Conflict = "other-request" | "exists" | "in-progress" | "key-used"

interface Refusal {
  readonly status: number
  readonly code: string
  readonly message: string
  readonly category: Category
  readonly retry: RetryAdvice
  readonly requestId: string | undefined
  readonly retryAfterMs: number | undefined
  readonly idempotencyKey: string | undefined
  readonly conflict: Conflict | undefined
  readonly errors: ReadonlyArray<unknown>
  readonly body: string
  readonly resolve?: (() => Promise<unknown>) | undefined
}

abstract class RefusedError extends PayError {
  readonly category: Category
  readonly status: number
  /** What the reference advises: `after-change`, `later`, `lookup` … */
  readonly retry: RetryAdvice
  readonly requestId: string | undefined
  /** Pause that the provider asked for, ms. */
  readonly retryAfterMs: number | undefined
  readonly idempotencyKey: string | undefined
  readonly conflict: Conflict | undefined
  /** Reads what exists already, where the reference says to look it up and names a read. */
  readonly resolve: (() => Promise<unknown>) | undefined
  readonly #errors: ReadonlyArray<unknown>
  readonly #body: string
  constructor(operation: string, refusal: Refusal) {
    super(
      operation,
      `${operation}: ${refusal.status} ${refusal.code}${refusal.message === "" ? "" : `: ${refusal.message}`}`
    )
    this.category = refusal.category
    this.status = refusal.status
    this.retry = refusal.retry
    this.requestId = refusal.requestId
    this.retryAfterMs = refusal.retryAfterMs
    this.idempotencyKey = refusal.idempotencyKey
    this.conflict = refusal.conflict
    this.resolve = refusal.resolve
    this.#errors = refusal.errors
    this.#body = refusal.body
  }
  /** The violated fields, as the provider lists them, without secrets. Not printed: they may repeat the request. */
  get errors(): ReadonlyArray<unknown> {
    return this.#errors
  }
  /** The answer's text, without secrets. Not printed: it may repeat the request. */
  get body(): string {
    return this.#body
  }
}

/** Codes that every operation of the cloud API shares. */
export type CommonCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_API_KEY"
  | "REQUEST_FORBIDDEN_ERROR"
  | "XEN_PLATFORM_SUB_ACCOUNT_NOT_LIVE"
  | "RATE_LIMIT_EXCEEDED"
  | "SERVER_ERROR"

/** A refusal with a code that the reference documents: nothing happened. */
export class ApiError<Code extends string = string> extends RefusedError {
  readonly _tag = "ApiError"
  readonly code: Code
  constructor(operation: string, refusal: Refusal & { readonly code: Code }) {
    super(operation, refusal)
    this.code = refusal.code
  }
}

/** A refusal with a code that the reference does not document for this operation. */
export class UnexpectedApiError extends RefusedError {
  readonly _tag = "UnexpectedApiError"
  readonly code: string
  constructor(operation: string, refusal: Refusal) {
    super(operation, refusal)
    this.code = refusal.code
  }
}

/** A named intent that this call must not use; nothing was sent. */
export class IntentError extends PayError {
  readonly _tag = "IntentError"
  readonly category: Category
  readonly intent: string
  /** `other-request`: the name stands for another request. `store`: its record could not be read or written. */
  readonly reason: "other-request" | "store"
  constructor(operation: string, intent: string, reason: IntentError["reason"], cause?: unknown) {
    super(
      operation,
      reason === "store"
        ? `${operation} was not sent: the record of its intent could not be kept`
        : `${operation} was not sent: its intent stands for another request`,
      cause
    )
    this.category = reason === "store" ? "unavailable" : "conflict"
    this.intent = intent
    this.reason = reason
  }
}

/** What every call may end with, beside its own documented refusals. */
export type CallError =
  | InvalidRequestError
  | NotSentError
  | UnavailableError
  | IndeterminateError
  | UnexpectedApiError
  | IntentError

/** True for any error of this package. */
export const isPayError = (error: unknown): error is ApiError | CallError | ConfigError => error instanceof PayError
