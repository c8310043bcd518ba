/** Input of a call → the very bytes of its request, or the rules it breaks. */
import type { CallDefaults } from "../config.ts"
import { InvalidRequestError } from "../errors.ts"
import { Money } from "../money.ts"
import type { BodyFact, Parameter } from "../operation.ts"
import { check, type Issue } from "../schema.ts"
import type { Plan } from "./plan.ts"
import type { Scrub } from "./redact.ts"

export interface CallInput {
  readonly path?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, unknown>>
  readonly body?: unknown
}

export interface Encoded {
  /** Path and query as sent. */
  readonly target: string
  readonly headers: Record<string, string>
  readonly body: string | Uint8Array | FormData | undefined
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

const formOf = (body: object): string => {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(body)) put(search, name, value)
  return search.toString()
}

const multipartOf = (body: object): FormData => {
  const form = new FormData()
  for (const [name, value] of Object.entries(body)) {
    if (value instanceof Blob) form.append(name, value)
    else if (value !== undefined) form.append(name, typeof value === "string" ? value : JSON.stringify(value))
  }
  return form
}

/** Writes a form out once, so that every attempt sends the same bytes under the same boundary. */
export const formBytes = async (encoded: Encoded, form: FormData): Promise<Encoded> => {
  const written = new Response(form)
  const type = written.headers.get("content-type") ?? "multipart/form-data"
  const body = new Uint8Array(await written.arrayBuffer())
  return { ...encoded, headers: { ...encoded.headers, "content-type": type }, body }
}

const serialise = (type: BodyFact["type"], body: unknown): Encoded["body"] =>
  type === "json" ? JSON.stringify(body) : type === "form" ? formOf(body as object) : multipartOf(body as object)

const under = (name: string, issues: ReadonlyArray<Issue>): ReadonlyArray<Issue> =>
  issues.map((issue) => ({ ...issue, path: issue.path === "" ? name : `${name}.${issue.path}` }))

// A header value must not be able to start another header.
const HEADER_VALUE = /^[\t\x20-\x7e\x80-\xff]*$/

/** The issue of a text that cannot be a header's value. */
export const headerIssue = (name: string, value: string): Issue | undefined =>
  HEADER_VALUE.test(value) ? undefined : { path: name, rule: "header", message: "must be a header value" }

const checkParameter = (parameter: Parameter, value: unknown, name: string, issues: Array<Issue>): void => {
  if (value === undefined) {
    if (parameter.required) issues.push({ path: name, rule: "required", message: "is required" })
    return
  }
  const broken = parameter.in === "header" ? headerIssue(name, String(value)) : undefined
  if (broken !== undefined) issues.push(broken)
  else issues.push(...under(name, check(parameter.schema, value)))
}

const pathOf = (plan: Plan, input: CallInput, issues: Array<Issue>): string => {
  let path = plan.pathTexts[0] ?? ""
  plan.pathParams.forEach((parameter, i) => {
    const value = input.path?.[parameter.name]
    // An empty or dotted segment would call another route.
    if (value === undefined || value === "" || value === "." || value === "..")
      issues.push({ path: parameter.name, rule: "required", message: "must be a non-empty path segment" })
    else {
      checkParameter(parameter, value, parameter.name, issues)
      path += encodeURIComponent(value)
    }
    path += plan.pathTexts[i + 1] ?? ""
  })
  return path
}

const queryOf = (plan: Plan, input: CallInput, issues: Array<Issue>): string => {
  if (plan.queryParams.length === 0 && input.query === undefined) return ""
  const search = new URLSearchParams()
  for (const parameter of plan.queryParams) {
    const value = input.query?.[parameter.name]
    checkParameter(parameter, value, parameter.name, issues)
    put(search, parameter.name, parameter.json && value !== undefined ? JSON.stringify(value) : value)
  }
  for (const name of Object.keys(input.query ?? {})) {
    if (!plan.queryParams.some((parameter) => parameter.name === name))
      issues.push({ path: name, rule: "unknown", message: "is not a query parameter of this operation" })
  }
  const query = search.toString()
  return query === "" ? "" : `?${query}`
}

const headersOf = (
  plan: Plan,
  options: Readonly<Record<string, unknown>>,
  defaults: CallDefaults,
  issues: Array<Issue>
): Record<string, string> => {
  const headers: Record<string, string> = { ...plan.headers }
  let forUser = false
  for (const parameter of plan.headerParams) {
    const name = parameter.option ?? parameter.name
    if (name === "forUserId") forUser = true
    const value = options[name] ?? defaults[name]
    checkParameter(parameter, value, name, issues)
    if (value !== undefined) headers[parameter.name] = String(value)
  }
  // Without this header the call would act for the platform's own account.
  if (!forUser && (options.forUserId ?? defaults.forUserId) !== undefined)
    issues.push({
      path: "forUserId",
      rule: "unknown",
      message: "cannot be used: this operation has no sub-account form"
    })
  if (plan.versionHeader !== undefined) {
    const version = options.apiVersion ?? defaults.apiVersion ?? plan.operation.version?.default
    if (version !== undefined) {
      const broken = headerIssue("apiVersion", String(version))
      if (broken !== undefined) issues.push(broken)
      else headers[plan.versionHeader] = String(version)
    }
  }
  return headers
}

/** Throws {@link InvalidRequestError} that names every broken rule. Body fields stand under their own names. */
export const encode = (
  plan: Plan,
  input: CallInput,
  options: Readonly<Record<string, unknown>>,
  defaults: CallDefaults,
  scrub: Scrub
): Encoded => {
  const issues: Array<Issue> = []
  const target = pathOf(plan, input, issues) + queryOf(plan, input, issues)
  const headers = headersOf(plan, options, defaults, issues)
  const fact = plan.operation.body
  const given = fact !== undefined && input.body !== undefined && input.body !== null
  if (given) for (const issue of check(fact.schema, input.body)) issues.push(issue)
  else if (fact?.required) issues.push({ path: "body", rule: "required", message: "is required" })
  if (issues.length > 0) {
    // The name of a field that nobody knows is the caller's text.
    const told = issues.map((issue) => ({ ...issue, path: scrub(issue.path), message: scrub(issue.message) }))
    throw new InvalidRequestError(plan.operation.id, told)
  }
  if (given && plan.contentType !== undefined) headers["content-type"] = plan.contentType
  return { target, headers, body: given ? serialise(fact.type, input.body) : undefined }
}
