/** Input of a call → the very bytes of its request, or the rules it breaks. */
import { InvalidRequestError } from "../errors.ts"
import { Money } from "../money.ts"
import type { OperationFacts, Parameter } from "../operation.ts"
import { check, type Issue } from "../schema.ts"
import type { WireRequest } from "../transport.ts"

export interface CallInput {
  readonly path?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, unknown>>
  readonly body?: unknown
}

export interface Encoded {
  readonly method: string
  /** Path and query as sent. */
  readonly target: string
  readonly headers: Record<string, string>
  readonly body: WireRequest["body"]
}

const put = (search: URLSearchParams, name: string, value: unknown): void => {
  if (value === undefined || value === null) return
  if (value instanceof Money) {
    search.append(name, String(value.toMajor()))
    return
  }
  if (Array.isArray(value)) for (const item of value) put(search, name, item)
  else if (typeof value === "object")
    for (const [key, item] of Object.entries(value)) put(search, `${name}[${key}]`, item)
  else search.append(name, String(value))
}

const formOf = (body: unknown): string => {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(body as object)) put(search, name, value)
  return search.toString()
}

const multipartOf = (body: unknown): FormData => {
  const form = new FormData()
  for (const [name, value] of Object.entries(body as object)) {
    if (value instanceof Blob) form.append(name, value)
    else if (value !== undefined) form.append(name, typeof value === "string" ? value : JSON.stringify(value))
  }
  return form
}

const serialise = (operation: OperationFacts, body: unknown, headers: Record<string, string>): WireRequest["body"] => {
  if (body === undefined || operation.body === undefined) return undefined
  switch (operation.body.type) {
    case "json":
      headers["content-type"] = "application/json"
      return JSON.stringify(body)
    case "form":
      headers["content-type"] = "application/x-www-form-urlencoded"
      return formOf(body)
    case "multipart":
      return multipartOf(body)
  }
}

const prefixed = (issues: ReadonlyArray<Issue>, name: string): ReadonlyArray<Issue> =>
  issues.map((issue) => ({ ...issue, path: issue.path === "" ? name : `${name}.${issue.path}` }))

/** Header values must not be able to start another header. */
const HEADER_VALUE = /^[\t\x20-\x7e\x80-\xff]*$/

const checkParameter = (parameter: Parameter, value: unknown, name: string): ReadonlyArray<Issue> => {
  if (value === undefined) return parameter.required ? [{ path: name, rule: "required", message: "is required" }] : []
  if (parameter.in === "header" && !HEADER_VALUE.test(String(value)))
    return [{ path: name, rule: "header", message: "must be a header value" }]
  return prefixed(check(parameter.schema, value), name)
}

/** Throws {@link InvalidRequestError} that names every broken rule. Body fields stand under their own names. */
export const encode = (
  operation: OperationFacts,
  input: CallInput,
  options: Readonly<Record<string, unknown>>
): Encoded => {
  const issues: Array<Issue> = []
  const headers: Record<string, string> = { accept: "application/json" }
  let path = operation.path
  const search = new URLSearchParams()
  for (const parameter of operation.params ?? []) {
    if (parameter.in === "path") {
      const value = input.path?.[parameter.name]
      // An empty or dotted segment would call another route.
      if (value === undefined || value === "" || value === "." || value === "..") {
        issues.push({ path: parameter.name, rule: "required", message: "must be a non-empty path segment" })
        continue
      }
      issues.push(...checkParameter(parameter, value, parameter.name))
      path = path.replace(`{${parameter.name}}`, encodeURIComponent(value))
    } else if (parameter.in === "query") {
      const value = input.query?.[parameter.name]
      issues.push(...checkParameter(parameter, value, parameter.name))
      put(search, parameter.name, parameter.json && value !== undefined ? JSON.stringify(value) : value)
    } else {
      const name = parameter.option ?? parameter.name
      const value = options[name]
      issues.push(...checkParameter(parameter, value, name))
      if (value !== undefined) headers[parameter.name] = String(value)
    }
  }
  for (const name of Object.keys(input.query ?? {})) {
    if (!operation.params?.some((parameter) => parameter.in === "query" && parameter.name === name)) {
      issues.push({ path: name, rule: "unknown", message: "is not a query parameter of this operation" })
    }
  }
  if (operation.body !== undefined) {
    if (input.body !== undefined && input.body !== null) issues.push(...check(operation.body.schema, input.body))
    else if (operation.body.required) issues.push({ path: "body", rule: "required", message: "is required" })
  }
  if (issues.length > 0) throw new InvalidRequestError(operation.id, issues)
  const query = search.toString()
  return {
    method: operation.method,
    target: query === "" ? path : `${path}?${query}`,
    body: serialise(operation, input.body ?? undefined, headers),
    headers
  }
}
