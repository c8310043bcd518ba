/**
 * Checks a request against its operation's schemas and converts what came as text.
 *
 * @module
 */
import type { OperationFacts, Parameter } from "@pay/core/operation"
import { check } from "@pay/core/schema"
import type { Violation } from "../engine/product.ts"
import { coerce, omit, tidy } from "./coerce.ts"

export interface Incoming {
  readonly path: Readonly<Record<string, string>>
  readonly query: URLSearchParams | undefined
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
  /** The body came as a form: its texts are converted first. */
  readonly form: boolean
  /** Fields that the reference does not know are ignored instead of refused. */
  readonly ignoreUnknown: boolean
}

export interface Checked {
  readonly violations: ReadonlyArray<Violation>
  /** Fields that the reference does not know, where they are ignored. */
  readonly unknown: ReadonlyArray<string>
  readonly query: Readonly<Record<string, unknown>>
  readonly body: unknown
}

const NO_QUERY: Readonly<Record<string, unknown>> = {}

/** A header that knows one value, such as TRUE: published clients write it in any case, and `false` for leaving it out. */
const flagOr = ({ schema }: Parameter, given: string | undefined): string | undefined => {
  const only = schema.const ?? (schema.enum?.length === 1 ? schema.enum[0] : undefined)
  if (only !== "TRUE" || given === undefined) return given
  const flag = given.toUpperCase()
  return flag === "FALSE" ? undefined : flag
}

const givenFor = (parameter: Parameter, incoming: Incoming): string | Array<string> | undefined => {
  if (parameter.in === "path") return incoming.path[parameter.name]
  if (parameter.in === "header") return flagOr(parameter, incoming.headers[parameter.name.toLowerCase()])
  const { query } = incoming
  if (!query) return undefined
  // Lists come as `types[]=A`, `types=A&types=B` or `types=A,B`.
  const all = [...query.getAll(parameter.name), ...query.getAll(`${parameter.name}[]`)]
  return all.length > 1 ? all : all[0]
}

const nested = (query: URLSearchParams, name: string): unknown => {
  const found: Record<string, string> = {}
  for (const [key, value] of query) {
    const match = /^([^[]+)\[([^\]]+)\]$/.exec(key)
    if (match?.[1] === name) found[match[2]!] = value
  }
  return Object.keys(found).length > 0 ? found : undefined
}

/** What is wrong with a request, and its values as the handler gets them. */
export const validate = (operation: OperationFacts, incoming: Incoming): Checked => {
  const violations: Array<Violation> = []
  const unknown: Array<string> = []
  let query = NO_QUERY
  for (const parameter of operation.params ?? []) {
    const given =
      givenFor(parameter, incoming) ??
      (parameter.in === "query" && incoming.query ? nested(incoming.query, parameter.name) : undefined)
    if (given === undefined) {
      if (parameter.required) violations.push({ path: parameter.name, rule: "required", message: "is required" })
      continue
    }
    const value = coerce(parameter.schema, given)
    for (const issue of check(parameter.schema, value)) {
      violations.push({
        path: issue.path === "" ? parameter.name : `${parameter.name}.${issue.path}`,
        rule: issue.rule,
        message: issue.message
      })
    }
    if (parameter.in === "query") {
      if (query === NO_QUERY) query = {}
      ;(query as Record<string, unknown>)[parameter.name] = value
    }
  }
  const { idempotency } = operation
  const key = idempotency && incoming.headers[idempotency.header.toLowerCase()]
  if (idempotency?.required && !key) {
    violations.push({ path: idempotency.header, rule: "required", message: "is required" })
  } else if (key !== undefined && key.length > (idempotency?.maxLength ?? Number.POSITIVE_INFINITY)) {
    const message = `must have at most ${idempotency?.maxLength} characters`
    violations.push({ path: idempotency!.header, rule: "maxLength", message })
  }
  const { version } = operation
  const wanted = version && incoming.headers[version.header.toLowerCase()]
  if (version && wanted && wanted !== version.default) {
    violations.push({
      path: version.header,
      rule: "const",
      message: `must be ${version.default}, the version that the sandbox speaks`
    })
  }
  const schema = operation.body?.schema
  let { body } = incoming
  if (schema) {
    if (body === undefined && operation.body?.required) body = {}
    body = incoming.form ? coerce(schema, body) : tidy(schema, body)
    if (body !== undefined) {
      for (const issue of check(schema, body)) {
        if (issue.rule === "unknown" && incoming.ignoreUnknown) unknown.push(issue.path)
        else violations.push(issue)
      }
      if (unknown.length > 0) body = omit(body, unknown)
    }
  }
  return { violations, unknown, query, body }
}
