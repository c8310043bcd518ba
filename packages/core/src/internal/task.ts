/** One call before it is sent: its bytes, key and limits, and the errors it can end with. */
import type { CallOptions } from "../config.ts"
import {
  type ApiError,
  type CallError,
  IndeterminateError,
  InvalidRequestError,
  type LostReason,
  NotSentError,
  type NotSentReason,
  type Resolution,
  UnavailableError
} from "../errors.ts"
import type { EndIntent, Intent } from "../intent.ts"
import type { OperationFacts } from "../operation.ts"
import type { Issue } from "../schema.ts"
import type { WireAnswer } from "../transport.ts"
import type { Teller } from "./classify.ts"
import { type CallInput, type Encoded, encode, headerIssue } from "./encode.ts"
import { lookupValues } from "./lookup.ts"
import type { Plan } from "./plan.ts"
import { collectSecrets, type Scrub, scrubber, scrubWithin } from "./redact.ts"
import type { Runtime } from "./runtime.ts"

export type Failure = ApiError | CallError
export type AnyOptions = CallOptions & { readonly idempotencyKey?: string } & Readonly<Record<string, unknown>>

export const NO_OPTIONS: AnyOptions = {}

/** Reads a lookup operation by values taken from a request, for the account that the request was made for. */
export type Lookup = (
  operation: OperationFacts,
  values: Readonly<Record<string, unknown>>,
  options: AnyOptions
) => Promise<unknown>

/** What is known of an attempt whose outcome is not. */
export interface Lost {
  readonly reason: LostReason
  readonly cause?: Error | undefined
  readonly status?: number | undefined
  readonly requestId?: string | undefined
}

const limitIssue = (name: string, value: number | undefined, least: number): ReadonlyArray<Issue> =>
  value === undefined || (Number.isSafeInteger(value) && value >= least)
    ? []
    : [{ path: name, rule: "range", message: `must be a whole number of at least ${least}` }]

/** Throws InvalidRequestError for options that no call of this operation can have. */
const checkOptions = (plan: Plan, options: AnyOptions): void => {
  const { timeoutMs, deadlineMs, retries, idempotencyKey, intent } = options
  const issues: Array<Issue> = [
    ...limitIssue("timeoutMs", timeoutMs, 1),
    ...limitIssue("deadlineMs", deadlineMs, 1),
    ...limitIssue("retries", retries, 0)
  ]
  const refuse = (path: string, rule: string, message: string) => issues.push({ path, rule, message })
  if (idempotencyKey !== undefined) {
    const most = plan.operation.idempotency?.maxLength ?? Number.POSITIVE_INFINITY
    const broken = headerIssue("idempotencyKey", idempotencyKey)
    if (broken !== undefined) issues.push(broken)
    if (idempotencyKey === "") refuse("idempotencyKey", "minLength", "must not be empty")
    if (idempotencyKey.length > most) refuse("idempotencyKey", "maxLength", `must have at most ${most} characters`)
    if (intent !== undefined) refuse("intent", "exclusive", "keeps its own key: give no idempotencyKey")
  }
  if (intent !== undefined && (plan.isRead || plan.operation.body?.type === "multipart"))
    refuse("intent", "unsupported", "is for writes other than uploads")
  if (issues.length > 0) throw new InvalidRequestError(plan.operation.id, issues)
}

/** Hides what the client and this input hold of secrets. Made at its first use, which most calls never come to. */
const lazyScrub = (runtime: Runtime, plan: Plan, input: CallInput): Scrub => {
  let made: Scrub | undefined
  return (text) => {
    if (made === undefined) {
      const { apiKey, authorization } = runtime.settings
      const secrets = new Set([apiKey, authorization, authorization.slice("Basic ".length)])
      const { body } = plan.operation
      if (body !== undefined) collectSecrets(body.schema, input.body, secrets)
      made = scrubber(secrets)
    }
    return made(text)
  }
}

/** A call of an operation. Throws InvalidRequestError that names every broken rule. */
export const taskOf = (
  runtime: Runtime,
  plan: Plan,
  input: CallInput,
  options: AnyOptions,
  freshKey: () => string,
  lookup: Lookup
): Task => {
  if (options !== NO_OPTIONS) checkOptions(plan, options)
  const scrub = lazyScrub(runtime, plan, input)
  const encoded = encode(plan, input, options, runtime.settings.defaults, scrub)
  const key = plan.operation.idempotency === undefined ? undefined : (options.idempotencyKey ?? freshKey())
  return new Task(runtime, plan, input, options, encoded, key, scrub, lookup)
}

export class Task implements Teller {
  readonly plan: Plan
  readonly timeoutMs: number
  readonly deadlineMs: number
  readonly retries: number
  readonly intent: Intent | undefined
  encoded: Encoded
  key: string | undefined
  readonly scrub: Scrub
  /** Attempts that were made. */
  attempts = 0
  /** When the first attempt that may have arrived was sent, ms since the epoch. */
  sentAt: number | undefined = undefined
  /** The last attempt that may have arrived and was not answered. */
  lost: Lost | undefined = undefined
  /** The last answer. */
  answer: WireAnswer | undefined = undefined
  /** How to record the end, once a named intent has begun. */
  endIntent: EndIntent | undefined = undefined
  readonly #input: CallInput
  readonly #options: AnyOptions
  readonly #lookup: Lookup

  constructor(
    runtime: Runtime,
    plan: Plan,
    input: CallInput,
    options: AnyOptions,
    encoded: Encoded,
    key: string | undefined,
    scrub: Scrub,
    lookup: Lookup
  ) {
    this.plan = plan
    this.timeoutMs = options.timeoutMs ?? runtime.settings.timeoutMs
    this.deadlineMs = options.deadlineMs ?? runtime.settings.deadlineMs
    this.retries = options.retries ?? runtime.settings.retries
    this.intent = options.intent
    this.encoded = encoded
    this.key = key
    this.scrub = scrub
    this.#input = input
    this.#options = options
    this.#lookup = lookup
  }

  #resolution(): { readonly told: Resolution; readonly values: Record<string, unknown> } | undefined {
    const { lookup } = this.plan.operation
    if (lookup === undefined) return undefined
    const values = lookupValues("operation" in lookup ? lookup.with : lookup.match, {
      body: this.#input.body,
      path: this.#input.path,
      query: this.#input.query,
      header: this.encoded.headers
    })
    const shown = scrubWithin(values, this.scrub) as Record<string, unknown>
    return { told: { lookup, values: shown }, values }
  }

  get resolve(): (() => Promise<unknown>) | undefined {
    const lookup = this.plan.operation.lookup
    const read = lookup !== undefined && "operation" in lookup ? lookup.read : undefined
    if (read === undefined) return undefined
    const values = this.#resolution()?.values ?? {}
    const { forUserId } = this.#options
    return () => this.#lookup(read(), values, forUserId === undefined ? {} : { forUserId })
  }

  /** The error of a call that ends while an attempt may have arrived. */
  lostError(lost: Lost): Failure {
    const { operation, isRead } = this.plan
    const { attempts } = this
    if (isRead) {
      // A read that the provider refused with a documented server error is that error.
      if (lost.reason === "server-error" && lost.cause !== undefined) return lost.cause as Failure
      return new UnavailableError(operation.id, { ...lost, attempts })
    }
    return new IndeterminateError(operation.id, {
      ...lost,
      method: operation.method,
      path: operation.path,
      idempotencyKey: this.key,
      sentAt: this.sentAt ?? 0,
      attempts,
      resolution: this.#resolution()?.told,
      resolve: this.resolve
    })
  }

  /** The error of a call that ends without another attempt. */
  unsent(reason: NotSentReason, code?: string): Failure {
    return this.lost === undefined
      ? new NotSentError(this.plan.operation.id, { reason, code, attempts: this.attempts })
      : this.lostError(this.lost)
  }
}
