/** What brings about the refusals that all operations share, by changing a request that would be served. */
import type { OperationFacts } from "@pay/core/operation"
import type { Cause, WireRequest } from "./play.ts"

const basic = (key: string): string => `Basic ${btoa(`${key}:`)}`

export const withHeaders = (
  request: WireRequest,
  change: Readonly<Record<string, string | undefined>>
): WireRequest => {
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value])
  )
  for (const [name, value] of Object.entries(change)) {
    if (value === undefined) delete headers[name]
    else headers[name] = value
  }
  return { ...request, headers }
}

const UNREADABLE: Cause = {
  change: (request) => withHeaders({ ...request, body: "{" }, { "content-type": "application/json" })
}
const NOT_AN_OBJECT: Cause = {
  change: (request) => withHeaders({ ...request, body: "[]" }, { "content-type": "application/json" })
}
const wrongQuery = (name: string): Cause => ({
  change: (request) => ({ ...request, path: `${request.path.split("?")[0]}?${name}=` })
})

/** A query parameter that an empty text or a word breaks. */
const breakable = ({ params = [] }: OperationFacts): string | undefined =>
  params.find(({ in: place, schema }) => place === "query" && ["number", "integer"].includes(String(schema.type)))?.name

const isDocumented = ({ errors }: OperationFacts, code: string): boolean =>
  Object.values(errors).some((codes) => code in codes)

const invalid = (operation: OperationFacts): Cause | undefined => {
  const { version } = operation
  if (operation.body) return NOT_AN_OBJECT
  if (version) return { change: (request) => withHeaders(request, { [version.header.toLowerCase()]: "1999-12-31" }) }
  if (operation.method !== "GET" && !isDocumented(operation, "INVALID_JSON_FORMAT")) return UNREADABLE
  const query = breakable(operation)
  return query === undefined ? undefined : wrongQuery(query)
}

/** The cause of a code that the reference gives every operation. */
export const COMMON_CAUSES = (operation: OperationFacts, code: string): Cause | undefined => {
  switch (code) {
    case "INVALID_API_KEY":
      return { change: (request) => withHeaders(request, { authorization: basic("xnd_development_unknown") }) }
    case "REQUEST_FORBIDDEN_ERROR":
      return operation.auth === "public-key"
        ? undefined
        : { change: (request, { publicKey }) => withHeaders(request, { authorization: basic(publicKey) }) }
    case "RATE_LIMIT_EXCEEDED":
      return { before: (sandbox) => sandbox.control("POST", "/rate-limits", { limit: 1 }), times: 2 }
    case "SERVER_ERROR":
      return {
        before: (sandbox, { method, path }) =>
          sandbox.control("POST", "/faults", {
            kind: "http-status",
            status: 500,
            error_code: "SERVER_ERROR",
            method,
            path,
            count: 1
          })
      }
    case "UNSUPPORTED_CONTENT_TYPE":
      return operation.method !== "GET"
        ? { change: (request) => withHeaders({ ...request, body: "<a/>" }, { "content-type": "application/xml" }) }
        : undefined
    case "INVALID_JSON_FORMAT":
      return operation.method !== "GET" ? UNREADABLE : undefined
    case "API_VALIDATION_ERROR":
      return invalid(operation)
    default:
      return undefined
  }
}
