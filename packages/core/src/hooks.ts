/**
 * What a client tells of its calls while they run. Events hold names, numbers and ids: never keys, bodies or headers.
 *
 * @module
 */
import type { ApiError, CallError } from "./errors.ts"

/** One call; the same object in all of its events, so that it may key a WeakMap. */
export interface CallInfo {
  /** `product.operation`, e.g. `ewallets.createCharge`. */
  readonly operation: string
  readonly method: string
  /** Path template: `/ewallets/charges/{id}`. */
  readonly path: string
  /** `https://api.xendit.co` */
  readonly origin: string
}

/** Why a call waits: for its call window, a free connection, the pause before a retry, a signer or a store. */
export type WaitReason = "budget" | "connection" | "backoff" | "signer" | "store"

/** How an attempt ended. Only `succeeded` and `rejected` are known; `unknown` may or may not have happened. */
export type AttemptOutcome = "succeeded" | "rejected" | "unknown" | "not-sent"

export interface WaitInfo {
  readonly call: CallInfo
  readonly reason: WaitReason
  readonly ms: number
}

export interface AttemptInfo {
  readonly call: CallInfo
  /** 1 for the first. */
  readonly attempt: number
}

export interface AttemptResult extends AttemptInfo {
  readonly outcome: AttemptOutcome
  /** HTTP status, where there was an answer. */
  readonly status: number | undefined
  /** The provider's `Request-ID`. */
  readonly requestId: string | undefined
  /** Error code, or why the answer was lost. */
  readonly reason: string | undefined
  readonly durationMs: number
}

export interface CallResultInfo {
  readonly call: CallInfo
  readonly attempts: number
  readonly durationMs: number
  readonly error: ApiError | CallError | undefined
}

/** Listeners; what they throw is ignored. */
export interface Hooks {
  readonly onCall?: (call: CallInfo) => void
  readonly onWait?: (wait: WaitInfo) => void
  readonly onAttempt?: (attempt: AttemptInfo) => void
  readonly onAnswer?: (result: AttemptResult) => void
  readonly onEnd?: (result: CallResultInfo) => void
  /** Something beside the call went wrong, e.g. the limiter's store; the call went on. */
  readonly onWarning?: (warning: { readonly call: CallInfo; readonly about: "limiter" | "intent" }) => void
}
