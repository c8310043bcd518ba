/** What can be known of an operation's calls before the first one: computed once for each client and operation. */
import type { Settings } from "../config.ts"
import type { Conflict } from "../errors.ts"
import type { CallInfo } from "../hooks.ts"
import type { CallWindow } from "../limiter.ts"
import type { ErrorFact, OperationFacts, Parameter } from "../operation.ts"
import { conflictOf } from "./conflicts.ts"

const MINUTE_MS = 60_000
/** Each client IP address may make so many calls a minute (API reference › Rate limits). */
const CALLS_PER_MINUTE_AND_IP = 18_000

export interface KnownRefusal extends ErrorFact {
  readonly code: string
  readonly conflict: Conflict | undefined
}

export interface Plan {
  readonly operation: OperationFacts
  readonly info: CallInfo
  readonly isRead: boolean
  /** Text of the path between its parameters, and the parameters. */
  readonly pathTexts: ReadonlyArray<string>
  readonly pathParams: ReadonlyArray<Parameter>
  readonly queryParams: ReadonlyArray<Parameter>
  readonly headerParams: ReadonlyArray<Parameter>
  readonly headers: Readonly<Record<string, string>>
  readonly contentType: string | undefined
  readonly versionHeader: string | undefined
  readonly windows: ReadonlyArray<CallWindow>
  readonly refusal: (status: number, code: string) => KnownRefusal | undefined
}

const paramsIn = (operation: OperationFacts, place: Parameter["in"]): ReadonlyArray<Parameter> =>
  operation.params?.filter((one) => one.in === place) ?? []

const PLACEHOLDER = /\{([^}]+)\}/

const pathOf = (operation: OperationFacts, prefix: string) => {
  const parts = operation.path.split(PLACEHOLDER)
  const known = paramsIn(operation, "path")
  return {
    pathTexts: parts.filter((_, i) => i % 2 === 0).map((text, i) => (i === 0 ? prefix + text : text)),
    pathParams: parts
      .filter((_, i) => i % 2 === 1)
      .map((name) => known.find((one) => one.name === name) ?? { name, in: "path" as const, schema: {} })
  }
}

const fixedHeaders = (settings: Settings, operation: OperationFacts): Record<string, string> => {
  const headers: Record<string, string> = { accept: "application/json" }
  if (operation.auth !== "none") headers.authorization = settings.authorization
  return headers
}

// The boundary of a multipart body is the platform's to choose, so is its content type.
const CONTENT_TYPES = { json: "application/json", form: "application/x-www-form-urlencoded", multipart: undefined }

const windowsOf = (settings: Settings, account: string, operation: OperationFacts): ReadonlyArray<CallWindow> => {
  const limit =
    settings.callsPerMinute === undefined
      ? undefined
      : (operation.rateLimit?.[settings.live ? "live" : "test"] ?? settings.callsPerMinute)
  if (limit === undefined) return []
  return [
    {
      key: `${settings.origin} ${account} ${operation.method} ${operation.path}`,
      limit,
      windowMs: MINUTE_MS
    },
    { key: settings.origin, limit: CALLS_PER_MINUTE_AND_IP, windowMs: MINUTE_MS }
  ]
}

/** `account` stands for the API key and does not tell it. */
export const planOf = (settings: Settings, account: string, operation: OperationFacts): Plan => {
  const byStatus = new Map<string, KnownRefusal>()
  const byCode = new Map<string, KnownRefusal>()
  for (const [status, codes] of Object.entries(operation.errors)) {
    for (const [code, fact] of Object.entries(codes)) {
      const known: KnownRefusal = { ...fact, code, conflict: conflictOf(operation, code) }
      byStatus.set(`${status} ${code}`, known)
      if (!byCode.has(code)) byCode.set(code, known)
    }
  }
  return {
    operation,
    info: { operation: operation.id, method: operation.method, path: operation.path, origin: settings.origin },
    isRead: operation.retry === "read",
    ...pathOf(operation, settings.prefix),
    queryParams: paramsIn(operation, "query"),
    headerParams: paramsIn(operation, "header"),
    headers: fixedHeaders(settings, operation),
    contentType: operation.body && CONTENT_TYPES[operation.body.type],
    versionHeader: operation.version?.header ?? (operation.shape === "cloud" ? "api-version" : undefined),
    windows: windowsOf(settings, account, operation),
    // A documented code under another status than the table's still means what it means.
    refusal: (status, code) => byStatus.get(`${status} ${code}`) ?? byCode.get(code)
  }
}
