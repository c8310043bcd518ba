/** One attempt's result → what is known about the operation. */
import { ApiError, type Category, type CommonCode, type LostReason, UnexpectedApiError } from "../errors.ts"
import { parseExact } from "../json.ts"
import type { ErrorFact, OperationFacts, RetryAdvice } from "../operation.ts"
import { check, valueAt } from "../schema.ts"
import type { WireAnswer } from "../transport.ts"

export type Outcome =
  | { readonly kind: "succeeded"; readonly value: unknown; readonly answer: WireAnswer }
  | { readonly kind: "rejected"; readonly error: ApiError | UnexpectedApiError; readonly pauseMs: number | undefined }
  | {
      readonly kind: "lost"
      readonly reason: LostReason
      readonly answer: WireAnswer | undefined
      readonly cause?: unknown
      readonly pauseMs?: number | undefined
    }

const requestIdOf = (answer: WireAnswer): string | undefined => answer.headers["request-id"]

export { requestIdOf }

const seconds = (text: string | undefined): number | undefined => {
  if (text === undefined || !/^\d+(\.\d+)?$/.test(text.trim())) return undefined
  return Math.ceil(Number(text) * 1000)
}

/** The pause that an answer asks for, ms: `Retry-After` in seconds or as a date, else `Rate-Limit-Reset`. */
export const pauseOf = (answer: WireAnswer, now: number): number | undefined => {
  const after = answer.headers["retry-after"]
  if (after !== undefined) {
    const exact = seconds(after)
    if (exact !== undefined) return exact
    const date = Date.parse(after)
    if (!Number.isNaN(date)) return Math.max(0, date - now)
  }
  return answer.status === 429 ? seconds(answer.headers["rate-limit-reset"]) : undefined
}

const categoryOf = (status: number): Category =>
  status === 401 || status === 403
    ? "auth"
    : status === 404
      ? "not-found"
      : status === 409
        ? "conflict"
        : status === 429
          ? "throttle"
          : status >= 500
            ? "unavailable"
            : status === 400 || status === 422
              ? "input"
              : "refused"

interface Refusal {
  readonly code: string
  readonly message: string
  readonly errors: ReadonlyArray<unknown>
}

const refusalOf = (operation: OperationFacts, answer: WireAnswer): Refusal | undefined => {
  let json: unknown
  try {
    json = parseExact(answer.body)
  } catch {
    return undefined
  }
  const code = valueAt(json, operation.shape === "snap" ? "responseCode" : "error_code")
  const message = valueAt(json, operation.shape === "snap" ? "responseMessage" : "message")
  const errors = valueAt(json, "errors")
  if (typeof code !== "string" && typeof code !== "number") return undefined
  return {
    code: String(code),
    message: typeof message === "string" ? message : "",
    errors: Array.isArray(errors) ? errors : []
  }
}

/** Judges an answer by its status, its body and what the reference says of its code. */
export const classify = (
  operation: OperationFacts,
  answer: WireAnswer,
  key: string | undefined,
  now: number
): Outcome => {
  const { status } = answer
  if (status >= 200 && status < 300) return success(operation, answer)
  if (status >= 300 && status < 400) return { kind: "lost", reason: "redirect", answer }
  const pauseMs = pauseOf(answer, now)
  const refusal = refusalOf(operation, answer)
  const known = refusal && (operation.errors[status]?.[refusal.code] ?? codeElsewhere(operation, refusal.code))
  const fields = {
    status,
    code: refusal?.code ?? `HTTP_${status}`,
    message: refusal?.message ?? "",
    category: categoryOf(status),
    retry: known?.retry ?? defaultAdvice(status),
    requestId: requestIdOf(answer),
    retryAfterMs: pauseMs,
    idempotencyKey: key,
    errors: refusal?.errors ?? [],
    body: answer.body
  }
  const error = known ? new ApiError(operation.id, fields) : new UnexpectedApiError(operation.id, fields)
  const outcome = known?.outcome ?? (status >= 500 || status === 408 ? "unknown" : "rejected")
  if (outcome === "unknown") return { kind: "lost", reason: "server-error", answer, cause: error, pauseMs }
  return { kind: "rejected", error, pauseMs }
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

// A documented code under another status than the table's still means what it means.
const codeElsewhere = (operation: OperationFacts, code: string) => {
  for (const codes of Object.values(operation.errors)) if (codes[code]) return codes[code]
  return operation.shape === "cloud" ? COMMON[code as CommonCode] : undefined
}

const defaultAdvice = (status: number): RetryAdvice => (status === 429 ? "later" : status >= 500 ? "same-key" : "never")

const success = (operation: OperationFacts, answer: WireAnswer): Outcome => {
  const documented = operation.success[answer.status]
  const schema = documented === undefined ? Object.values(operation.success)[0] : documented
  if (schema === null || schema === undefined) return { kind: "succeeded", value: undefined, answer }
  let value: unknown
  try {
    value = parseExact(answer.body)
  } catch (cause) {
    return { kind: "lost", reason: "bad-answer", answer, cause }
  }
  const issues = check(schema, value)
  if (issues.length > 0) {
    const told = issues.map((issue) => `${issue.path || "body"} ${issue.message}`).join("; ")
    return {
      kind: "lost",
      reason: "bad-answer",
      answer,
      cause: new TypeError(`the answer does not have its documented shape: ${told}`)
    }
  }
  return { kind: "succeeded", value, answer }
}
