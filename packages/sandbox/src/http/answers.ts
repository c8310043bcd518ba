/**
 * Answers in the documented shapes: what a refusal looks like, and under which status a code stands.
 *
 * @module
 */
import type { OperationFacts } from "@pay/core/operation"

/** Sends text piece by piece for as long as the client listens; gives back what to do when it has gone. */
export type Streaming = (send: (text: string) => void) => () => void

/** What goes over the wire. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Buffer
  /** Comes instead of the body. */
  readonly stream?: Streaming
}

export const JSON_TYPE = "application/json; charset=utf-8"

// Codes that belong to all endpoints, where the operation itself does not list them.
const COMMON: Readonly<Record<string, number>> = {
  API_VALIDATION_ERROR: 400,
  INVALID_JSON_FORMAT: 400,
  INVALID_API_KEY: 401,
  REQUEST_FORBIDDEN_ERROR: 403,
  NOT_FOUND: 404,
  DATA_NOT_FOUND: 404,
  XEN_PLATFORM_SUB_ACCOUNT_NOT_LIVE: 404,
  METHOD_NOT_ALLOWED: 405,
  DUPLICATE_ERROR: 409,
  IDEMPOTENCY_ERROR: 409,
  UNSUPPORTED_CONTENT_TYPE: 415,
  RATE_LIMIT_EXCEEDED: 429,
  SERVER_ERROR: 500,
  NOT_IMPLEMENTED_IN_SANDBOX: 501
}

const statuses = new WeakMap<OperationFacts, ReadonlyMap<string, number>>()

/** Status by documented code; the first one where a code stands under several. */
const statusesOf = (operation: OperationFacts): ReadonlyMap<string, number> => {
  const known = statuses.get(operation)
  if (known) return known
  const found = new Map<string, number>()
  for (const [status, codes] of Object.entries(operation.errors)) {
    for (const code of Object.keys(codes)) if (!found.has(code)) found.set(code, Number(status))
  }
  statuses.set(operation, found)
  return found
}

// The reference documents these for every endpoint.
const EVERYWHERE: ReadonlyArray<string> = [
  "API_VALIDATION_ERROR",
  "INVALID_API_KEY",
  "REQUEST_FORBIDDEN_ERROR",
  "XEN_PLATFORM_SUB_ACCOUNT_NOT_LIVE",
  "RATE_LIMIT_EXCEEDED",
  "SERVER_ERROR"
]

/** Whether the operation lists the code itself. */
export const isDocumented = (operation: OperationFacts, code: string): boolean => statusesOf(operation).has(code)

/** Whether an answer with the code is according to the reference. */
export const isExpected = (operation: OperationFacts, code: string): boolean =>
  isDocumented(operation, code) || (operation.shape === "cloud" && EVERYWHERE.includes(code))

/** Status under which a code is answered: the operation's own, otherwise the common one. */
export const statusOf = (operation: OperationFacts | undefined, code: string): number =>
  (operation && statusesOf(operation).get(code)) ?? COMMON[code] ?? 400

/** The documented code that a SNAP operation uses for a common cause: same status and case, its own service number. */
const snapCode = (operation: OperationFacts, status: number, wanted: string): string => {
  const cases: Readonly<Record<string, string>> = {
    INVALID_API_KEY: "00",
    RATE_LIMIT_EXCEEDED: "00",
    IDEMPOTENCY_ERROR: "00",
    INVALID_JSON_FORMAT: "00",
    API_VALIDATION_ERROR: "01",
    REQUEST_FORBIDDEN_ERROR: "00",
    XEN_PLATFORM_SUB_ACCOUNT_NOT_LIVE: "15"
  }
  const codes = Object.keys(operation.errors[String(status)] ?? {})
  return codes.find((code) => code.endsWith(cases[wanted] ?? "00")) ?? codes[0] ?? `${status}0000`
}

/** The body and status of a refusal. */
export const refusal = (
  operation: OperationFacts | undefined,
  code: string,
  message: string,
  options: {
    readonly status?: number | undefined
    readonly fields?: Readonly<Record<string, unknown>> | undefined
  } = {}
): Answer => {
  const status = options.status ?? statusOf(operation, code)
  const body =
    operation?.shape === "snap"
      ? {
          responseCode: /^\d{7}$/.test(code) ? code : snapCode(operation, status, code),
          responseMessage: message,
          ...options.fields
        }
      : { error_code: code, message, ...options.fields }
  return { status, headers: { "content-type": JSON_TYPE }, body: JSON.stringify(body) }
}
