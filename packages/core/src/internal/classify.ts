/** One attempt's answer → what is known about the operation. */
import { ApiError, type Category, type CommonCode, type LostReason, UnexpectedApiError } from "../errors.ts"
import { parseExact } from "../json.ts"
import type { ErrorFact, RetryAdvice } from "../operation.ts"
import { check, valueAt } from "../schema.ts"
import type { WireAnswer } from "../transport.ts"
import { conflictOf } from "./conflicts.ts"
import type { KnownRefusal, Plan } from "./plan.ts"
import { type Scrub, scrubWithin } from "./redact.ts"

export type Refused = ApiError | UnexpectedApiError

export type Outcome =
  | { readonly kind: "succeeded"; readonly value: unknown }
  | {
      readonly kind: "rejected"
      readonly error: Refused
      readonly pauseMs: number | undefined
    }
  | {
      readonly kind: "lost"
      readonly reason: LostReason
      readonly cause: Error | undefined
      /** What the reference advises after this code. */
      readonly retry: RetryAdvice
      readonly pauseMs: number | undefined
    }

/** What a refusal is told with, beside the answer itself. */
export interface Teller {
  readonly key: string | undefined
  readonly scrub: Scrub
  readonly resolve: (() => Promise<unknown>) | undefined
}

const seconds = (text: string | undefined): number | undefined => {
  if (text === undefined || !/^\d+(\.\d+)?$/.test(text.trim())) return undefined
  return Math.ceil(Number(text) * 1000)
}

/** The pause that an answer asks for, ms: `Retry-After` in seconds or as a date, else `Rate-Limit-Reset`. */
export const pauseOf = (answer: WireAnswer, now: number): number | undefined => {
  const { headers } = answer
  const after = headers["retry-after"]
  if (after !== undefined) {
    const exact = seconds(after)
    if (exact !== undefined) return exact
    const date = Date.parse(after)
    if (!Number.isNaN(date)) return Math.max(0, date - now)
  }
  return answer.status === 429 ? seconds(headers["rate-limit-reset"]) : undefined
}

const CATEGORIES: Readonly<Record<number, Category>> = {
  400: "input",
  401: "auth",
  403: "auth",
  404: "not-found",
  409: "conflict",
  422: "input",
  429: "throttle"
}

// Codes that any operation of the cloud API may answer with, though its own table does not repeat them.
const COMMON: Readonly<Record<CommonCode, ErrorFact>> = {
  API_VALIDATION_ERROR: { retry: "after-change" },
  INVALID_API_KEY: {},
  REQUEST_FORBIDDEN_ERROR: {},
  XEN_PLATFORM_SUB_ACCOUNT_NOT_LIVE: {},
  RATE_LIMIT_EXCEEDED: { retry: "later" },
  SERVER_ERROR: { retry: "same-key", outcome: "unknown" }
}

const defaultAdvice = (status: number): RetryAdvice =>
  status === 429 ? "later" : status >= 500 || status === 408 ? "same-key" : "never"

const jsonOf = (text: string): unknown => {
  try {
    return parseExact(text)
  } catch {
    return undefined
  }
}

const knownRefusal = (plan: Plan, status: number, code: string): KnownRefusal | undefined => {
  const own = plan.refusal(status, code)
  if (own !== undefined || plan.operation.shape !== "cloud") return own
  const common = COMMON[code as CommonCode] as ErrorFact | undefined
  return common && { ...common, code, conflict: conflictOf(plan.operation, code) }
}

/**
 * Whether a refusal carries a code of the provider's. One without may come from whoever stands in between, or from a
 * server that could not read a request that was broken on its way: it tells of this attempt alone.
 */
export const isProviders = ({ code, status }: Refused): boolean => code !== `HTTP_${status}`

/** Judges an answer by its status, its body and what the reference says of its code. */
export const classify = (plan: Plan, answer: WireAnswer, teller: Teller, now: number): Outcome => {
  const { status } = answer
  if (status >= 200 && status < 300) return success(plan, answer, teller.scrub)
  const pauseMs = pauseOf(answer, now)
  // A redirect is never followed: it would carry key and signature to another place.
  if (status < 400) return { kind: "lost", reason: "redirect", cause: undefined, retry: "never", pauseMs }
  return refused(plan, answer, teller, pauseMs)
}

const refused = (plan: Plan, answer: WireAnswer, teller: Teller, pauseMs: number | undefined): Outcome => {
  const { status, headers } = answer
  const { scrub } = teller
  const snap = plan.operation.shape === "snap"
  const json = jsonOf(answer.body)
  const told = valueAt(json, snap ? "responseCode" : "error_code")
  const code = typeof told === "string" || typeof told === "number" ? scrub(String(told)) : `HTTP_${status}`
  const message = valueAt(json, snap ? "responseMessage" : "message")
  const errors = valueAt(json, "errors")
  const known = knownRefusal(plan, status, code)
  const conflict = known?.conflict
  const retry = known?.retry ?? defaultAdvice(status)
  const fields = {
    status,
    code,
    message: typeof message === "string" ? scrub(message) : "",
    category: conflict === undefined ? (CATEGORIES[status] ?? (status >= 500 ? "unavailable" : "refused")) : "conflict",
    retry,
    requestId: requestIdOf(headers, scrub),
    retryAfterMs: pauseMs,
    idempotencyKey: teller.key,
    conflict,
    errors: Array.isArray(errors) ? errors.map((one) => scrubWithin(one, scrub)) : [],
    body: scrub(answer.body),
    resolve: retry === "lookup" ? teller.resolve : undefined
  } as const
  const error = known ? new ApiError(plan.operation.id, fields) : new UnexpectedApiError(plan.operation.id, fields)
  const outcome = known?.outcome ?? (status >= 500 || status === 408 ? "unknown" : "rejected")
  if (outcome === "rejected") return { kind: "rejected", error, pauseMs }
  const reason: LostReason =
    conflict === "in-progress" ? "in-progress" : conflict === undefined ? "server-error" : "conflict"
  return { kind: "lost", reason, cause: error, retry, pauseMs }
}

export const requestIdOf = (headers: WireAnswer["headers"], scrub: Scrub): string | undefined => {
  const id = headers["request-id"]
  return id === undefined ? undefined : scrub(id)
}

const fileOf = (answer: WireAnswer): Blob =>
  new Blob([new Uint8Array(answer.bytes ?? new TextEncoder().encode(answer.body))], {
    type: answer.headers["content-type"] ?? ""
  })

const bad = (message: string): Outcome => ({
  kind: "lost",
  reason: "bad-answer",
  cause: new TypeError(message),
  retry: "same-key",
  pauseMs: undefined
})

const success = (plan: Plan, answer: WireAnswer, scrub: Scrub): Outcome => {
  const { success: documented } = plan.operation
  const own = documented[answer.status]
  const schema = own === undefined ? Object.values(documented)[0] : own
  if (schema === null || schema === undefined) return { kind: "succeeded", value: undefined }
  if (schema.format === "binary") return { kind: "succeeded", value: fileOf(answer) }
  let value: unknown
  try {
    value = parseExact(answer.body)
  } catch (error) {
    // The parser's own message quotes the answer.
    return bad(error instanceof SyntaxError ? "the answer is not JSON" : (error as Error).message)
  }
  const issues = check(schema, value)
  if (issues.length === 0) return { kind: "succeeded", value }
  const told = issues.map((issue) => `${issue.path || "body"} ${issue.message}`).join("; ")
  return bad(scrub(`the answer does not have its documented shape: ${told}`))
}
