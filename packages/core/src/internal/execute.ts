/** The pipeline of one call: encode → key → sign → budget → send → classify → repeat or end. */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Random from "effect/Random"
import type { CallOptions, Settings } from "../config.ts"
import {
  type ApiError,
  type CallError,
  IndeterminateError,
  InvalidRequestError,
  NotSentError,
  type Resolution,
  UnavailableError
} from "../errors.ts"
import type { OperationFacts } from "../operation.ts"
import { isFailure, type SendFailure, type Transport, type WireAnswer, type WireRequest } from "../transport.ts"
import { attempt, pause } from "./attempt.ts"
import { backoffMs, mayRepeat } from "./backoff.ts"
import type { CallBudget, RetryBudget } from "./budget.ts"
import { classify, type Outcome, requestIdOf } from "./classify.ts"
import { type CallInput, type Encoded, encode } from "./encode.ts"
import { lookupValues } from "./lookup.ts"

/** What one client shares among its calls. */
export interface Runtime {
  readonly settings: Settings
  readonly transport: Transport
  readonly formTransport: Transport
  readonly calls: CallBudget
  readonly repetitions: RetryBudget
}

/** Makes idempotency keys; replaced in tests. */
export const KeySource: Context.Reference<() => string> = Context.Reference<() => string>("@pay/core/KeySource", {
  defaultValue: () => () => crypto.randomUUID()
})

type Failure = ApiError | CallError
export type AnyOptions = CallOptions & { readonly idempotencyKey?: string } & Readonly<Record<string, unknown>>

interface Call {
  readonly operation: OperationFacts
  readonly input: CallInput
  readonly encoded: Encoded
  readonly key: string | undefined
  readonly signal: AbortSignal | undefined
}

const isRead = (operation: OperationFacts): boolean => operation.retry === "read"

/** SNAP wants `yyyy-MM-ddTHH:mm:ssTZD`; Western Indonesia Time, as its gateways expect. */
const snapTime = (now: number): string => `${new Date(now + 7 * 3_600_000).toISOString().slice(0, 19)}+07:00`

const requestOf = (
  fresh: () => string,
  runtime: Runtime,
  call: Call,
  key: string | undefined,
  now: number
): WireRequest | Promise<WireRequest> => {
  const { operation, encoded } = call
  const headers: Record<string, string> = { ...encoded.headers }
  if (operation.auth !== "none") headers.authorization = runtime.settings.authorization
  if (operation.idempotency !== undefined && key !== undefined) headers[operation.idempotency.header] = key
  const request: WireRequest = {
    method: encoded.method,
    url: runtime.settings.origin + encoded.target,
    headers,
    body: encoded.body
  }
  const snap = runtime.settings.snap
  if (operation.auth !== "snap" || snap === undefined) return request
  const timestamp = snapTime(now)
  const sign = async (): Promise<WireRequest> => {
    headers["X-TIMESTAMP"] = timestamp
    headers["X-PARTNER-ID"] = snap.partnerId
    // Inquiries take one too, and a used one is refused: each attempt has its own.
    if (operation.idempotency === undefined) headers["X-EXTERNAL-ID"] = fresh()
    headers["CHANNEL-ID"] = snap.channelId ?? "unknown"
    headers["X-SIGNATURE"] = await snap.sign({
      method: encoded.method,
      path: encoded.target,
      body: typeof encoded.body === "string" ? encoded.body : "",
      timestamp
    })
    return request
  }
  return sign()
}

const resolutionOf = (call: Call): Resolution | undefined => {
  const { lookup } = call.operation
  if (lookup === undefined) return undefined
  const source = { body: call.input.body, path: call.input.path, query: call.input.query, header: call.encoded.headers }
  const values = lookupValues("operation" in lookup ? lookup.with : lookup.match, source)
  return { lookup, values }
}

interface Lost {
  readonly reason: IndeterminateError["reason"]
  readonly answer: WireAnswer | undefined
  readonly cause: unknown
}

const lostError = (call: Call, lost: Lost, sentAt: number, attempts: number): Failure => {
  const { operation } = call
  const requestId = lost.answer === undefined ? undefined : requestIdOf(lost.answer)
  if (isRead(operation)) {
    // A read that the provider refused with a documented server error is that error.
    if (lost.reason === "server-error" && lost.cause instanceof Error) return lost.cause as Failure
    return new UnavailableError(operation.id, { reason: lost.reason, attempts, requestId, cause: lost.cause })
  }
  return new IndeterminateError(operation.id, {
    reason: lost.reason,
    idempotencyKey: call.key,
    sentAt,
    attempts,
    requestId,
    status: lost.answer?.status,
    resolution: resolutionOf(call),
    cause: lost.cause
  })
}

// Under a key whose first answer is replayed, a refusal is the answer to the first attempt too; anywhere else a
// refusal of a repetition says nothing about the attempt that was lost before it.
const provesRefusal = (operation: OperationFacts, error: ApiError | CallError): boolean =>
  isRead(operation) ||
  (operation.idempotency?.reuse === "replay" && "status" in error && error.status !== 409 && error.status !== 429)

/** Runs one call to its end. */
export const execute = (
  runtime: Runtime,
  operation: OperationFacts,
  input: CallInput,
  options: AnyOptions
): Effect.Effect<unknown, Failure> =>
  Effect.gen(function* () {
    const clock = yield* Clock.Clock
    const settings = runtime.settings
    const signal = options.signal
    const encoded = yield* Effect.try({
      try: () => encode(operation, input, { ...settings.defaults, ...options }),
      catch: (error) => error as InvalidRequestError
    })
    const freshKey = yield* KeySource
    const key = operation.idempotency === undefined ? undefined : (options.idempotencyKey ?? freshKey())
    if (
      key !== undefined &&
      operation.idempotency?.maxLength !== undefined &&
      key.length > operation.idempotency.maxLength
    ) {
      return yield* Effect.fail(
        new InvalidRequestError(operation.id, [
          {
            path: "idempotencyKey",
            rule: "maxLength",
            message: `must have at most ${operation.idempotency.maxLength} characters`
          }
        ])
      )
    }
    if (operation.version !== undefined)
      encoded.headers[operation.version.header] = options.apiVersion ?? operation.version.default
    const call: Call = { operation, input, encoded, key, signal }
    const deadlineAt = clock.currentTimeMillisUnsafe() + (options.deadlineMs ?? settings.deadlineMs)
    const timeoutMs = options.timeoutMs ?? settings.timeoutMs
    const retries = options.retries ?? settings.retries
    const limit =
      settings.callsPerMinute === undefined
        ? undefined
        : (operation.rateLimit?.[settings.callsPerMinute > 60 ? "live" : "test"] ?? settings.callsPerMinute)
    const transport = encoded.body instanceof FormData ? runtime.formTransport : runtime.transport
    let lost: Lost | undefined
    let sentAt = 0
    let attempts = 0
    const end = (unsent: { readonly reason: NotSentError["reason"]; readonly code?: string | undefined }): Failure =>
      lost === undefined
        ? new NotSentError(operation.id, { ...unsent, attempts })
        : lostError(call, lost, sentAt, attempts)

    for (let repetition = 0; ; repetition++) {
      if (signal?.aborted) return yield* Effect.fail(end({ reason: "aborted" }))
      for (
        let wait = runtime.calls.take(`${operation.method} ${operation.path}`, clock.currentTimeMillisUnsafe(), limit);
        wait > 0;
      ) {
        if (clock.currentTimeMillisUnsafe() + wait > deadlineAt) return yield* Effect.fail(end({ reason: "budget" }))
        if (yield* pause(wait, signal)) return yield* Effect.fail(end({ reason: "aborted" }))
        wait = runtime.calls.take(`${operation.method} ${operation.path}`, clock.currentTimeMillisUnsafe(), limit)
      }
      const now = clock.currentTimeMillisUnsafe()
      if (now >= deadlineAt) return yield* Effect.fail(end({ reason: "deadline" }))
      // An inquiry is a fresh question each time: a provider that refuses used keys must not refuse its repetition.
      const ready = requestOf(freshKey, runtime, call, isRead(operation) && repetition > 0 ? freshKey() : key, now)
      const request =
        ready instanceof Promise
          ? yield* Effect.tryPromise({ try: () => ready, catch: () => end({ reason: "signer" }) })
          : ready
      attempts++
      const result: WireAnswer | SendFailure = yield* attempt(
        transport,
        request,
        Math.min(timeoutMs, deadlineAt - now),
        signal
      )
      const outcome: Outcome | SendFailure = isFailure(result)
        ? result
        : classify(operation, result, key, clock.currentTimeMillisUnsafe())
      let pauseMs: number | undefined
      let failure: Failure
      if ("kind" in outcome) {
        if (sentAt === 0) sentAt = now
        if (outcome.kind === "succeeded") {
          runtime.repetitions.reward()
          return outcome.value
        }
        pauseMs = outcome.pauseMs
        if (outcome.kind === "rejected") {
          failure =
            lost === undefined || provesRefusal(operation, outcome.error)
              ? outcome.error
              : lostError(call, { ...lost, cause: outcome.error }, sentAt, attempts)
        } else {
          lost = { reason: outcome.reason, answer: outcome.answer, cause: outcome.cause }
          failure = lostError(call, lost, sentAt, attempts)
        }
      } else if (outcome.sent) {
        if (sentAt === 0) sentAt = now
        lost = {
          reason: outcome.reason,
          answer: undefined,
          cause: outcome.code === undefined ? undefined : new Error(outcome.code)
        }
        failure = lostError(call, lost, sentAt, attempts)
      } else {
        failure = end(outcome)
      }
      const aborted = !("kind" in outcome) && outcome.reason === "aborted"
      if (
        aborted ||
        repetition >= retries ||
        !mayRepeat(operation, outcome, key !== undefined) ||
        !runtime.repetitions.take()
      )
        return yield* Effect.fail(failure)
      const wait = backoffMs(repetition, yield* Random.next, pauseMs)
      if (clock.currentTimeMillisUnsafe() + wait >= deadlineAt) return yield* Effect.fail(failure)
      if (yield* pause(wait, signal)) return yield* Effect.fail(failure)
    }
  })
