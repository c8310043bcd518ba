/** Prints `operations.ts`: the operation table with its types. */
import { refName } from "./bundle.ts"
import { isObject, type Json, type JsonObject } from "./load.ts"
import type { ErrorModel, OperationModel, ProductModel } from "./model.ts"
import { docs, optionHeaders, optionName, parametersIn, pathParameters, typeName } from "./names.ts"
import type { Constants } from "./print-schemas.ts"
import { data, type Field, list, names, print, record, type Source, union, WIDTH } from "./source.ts"
import { helperImport } from "./wire.ts"

const literal = (value: Json | undefined): string => JSON.stringify(value)
const told = (value: Json | undefined): Source | undefined => (value === undefined ? undefined : data(value))

const duration = (iso: Json | undefined): number | undefined => {
  const match = typeof iso === "string" ? /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(iso) : null
  if (!match) return undefined
  const [days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0))
  return (((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60_000 + (seconds ?? 0) * 1000
}

const idempotency = (fact: Json | undefined): Source | undefined => {
  if (!isObject(fact)) return undefined
  return record([
    ["header", data(fact.header)],
    ["required", fact.required === true ? "true" : undefined],
    ["lifetimeMs", told(duration(fact.lifetime))],
    ["maxLength", told(fact["max-length"])],
    ["reuse", data(fact.reuse)],
    ["mismatch", told(fact.mismatch)]
  ])
}

const factsOf = (product: ProductModel, operation: OperationModel, consts: Constants): Source => {
  const { facts } = operation
  const headers = new Set(optionHeaders(operation))
  const params = operation.parameters
    .filter((parameter) => parameter.in !== "header" || headers.has(parameter))
    .map((parameter) =>
      record([
        ["name", data(parameter.name)],
        ["in", data(parameter.in)],
        ["option", parameter.in === "header" ? data(optionName(parameter.name)) : undefined],
        ["required", parameter.required ? "true" : undefined],
        ["json", parameter.json ? "true" : undefined],
        ["schema", consts.request(parameter.schema)]
      ])
    )
  const naturalKey = facts["natural-key"]
  const rateLimit = facts["rate-limit"]
  return record([
    ["id", data(`${product.name}.${operation.id}`)],
    ["method", data(operation.method.toUpperCase())],
    ["path", data(operation.route)],
    ["params", params.length > 0 ? list(params) : undefined],
    [
      "body",
      operation.body
        ? record([
            ["type", data(operation.body.type)],
            ["required", operation.body.required ? "true" : undefined],
            ["schema", consts.request(operation.body.schema)]
          ])
        : undefined
    ],
    [
      "success",
      record(operation.success.map((answer) => [answer.status, answer.schema ? consts.answer(answer.schema) : "null"]))
    ],
    [
      "errors",
      record(
        operation.errors.map(({ status, codes }) => [
          status,
          record(codes.map((code) => [code.code, record(unusual(status, code))]))
        ])
      )
    ],
    ["shape", data(product.shape)],
    ["auth", facts.auth === "basic" ? undefined : told(facts.auth)],
    ["retry", data(facts.retry)],
    ["idempotency", idempotency(facts.idempotency)],
    [
      "naturalKey",
      isObject(naturalKey)
        ? record([
            ["fields", data(naturalKey.fields)],
            ["refusedWith", told(naturalKey["refused-with"])]
          ])
        : undefined
    ],
    ["lookup", lookupOf(product, facts.lookup)],
    ["pagination", told(facts.pagination)],
    ["version", told(facts.version)],
    [
      "rateLimit",
      isObject(rateLimit)
        ? record([
            ["test", told(rateLimit.test)],
            ["live", told(rateLimit.live)]
          ])
        : undefined
    ]
  ])
}

const unusual = (status: string, { retry, outcome }: ErrorModel): ReadonlyArray<Field> => {
  const server = status.startsWith("5")
  return [
    ["retry", retry === (server ? "same-key" : "never") ? undefined : data(retry)],
    ["outcome", outcome === (server ? "unknown" : "rejected") ? undefined : data(outcome)]
  ]
}

// A lookup in the same product is a reference to its operation, so that `resolve()` can run it.
const lookupOf = (product: ProductModel, fact: Json | undefined): Source | undefined => {
  if (!isObject(fact) || fact.none !== undefined) return undefined
  if (fact.webhook !== undefined) return data(fact)
  const own = fact.product === undefined && product.operations.some((operation) => operation.id === fact.operation)
  return record([
    ["operation", data(fact.operation)],
    ["with", data(fact.with)],
    ["read", own ? `() => ${String(fact.operation)}` : undefined]
  ])
}

const at = (operation: OperationModel): string => `paths[${literal(operation.route)}][${literal(operation.method)}]`

const typeOf = (schema: JsonObject | undefined, otherwise: string): string => {
  const name =
    schema && schema.allOf === undefined && schema.properties === undefined ? refName(schema.$ref) : undefined
  return name === undefined ? otherwise : `components["schemas"][${literal(name)}]`
}

const resultType = (operation: OperationModel): ReadonlyArray<string> => {
  const members = operation.success.map((answer) =>
    answer.schema
      ? typeOf(answer.schema, `${at(operation)}["responses"][${answer.status}]["content"][${literal(answer.media)}]`)
      : "void"
  )
  return members.length === 0 ? ["void"] : [...new Set(members)]
}

/** The codes of an operation, each once. */
export const codesOf = (operation: OperationModel): ReadonlyArray<string> => [
  ...new Set(operation.errors.flatMap(({ codes }) => codes.map(({ code }) => code)))
]

const typeAlias = (name: string, value: Source): string => {
  const line = print([`export type ${name} = `, value])
  return typeof value === "string" && line.length > WIDTH ? `export type ${name} =\n  ${value}\n` : `${line}\n`
}

const printOperation = (product: ProductModel, operation: OperationModel, consts: Constants): string => {
  const name = typeName(operation)
  const types: Array<string> = []
  const carried: Array<Field> = []
  if (operation.body) {
    const inline = `NonNullable<${at(operation)}["requestBody"]>["content"][${literal(operation.body.media)}]`
    types.push(typeAlias(`${name}Body`, typeOf(operation.body.schema, inline)))
    carried.push(["body", `${name}Body`])
  }
  if (parametersIn(operation, "query").length > 0) {
    types.push(typeAlias(`${name}Query`, `NonNullable<${at(operation)}["parameters"]["query"]>`))
    carried.push(["query", `${name}Query`])
  }
  if (pathParameters(operation).length > 0)
    carried.push(["path", record(pathParameters(operation).map((one) => [one, "string"]))])
  types.push(typeAlias(`${name}Result`, union(resultType(operation))))
  const codes = [...codesOf(operation).map(literal), ...(product.shape === "cloud" ? ["CommonCode"] : [])]
  types.push(
    docs([`Every error code that the reference documents for \`${operation.id}\`.`]),
    typeAlias(`${name}Code`, union(codes.length === 0 ? ["never"] : codes)),
    typeAlias(`${name}Error`, `ApiError<${name}Code> | CallError`)
  )
  const fields = optionHeaders(operation).map(
    (header) =>
      `${docs([header.description || `Header ${header.name}.`], "  ")}  readonly ${optionName(header.name)}${header.required ? "" : "?"}: string\n`
  )
  const bases = ["CallOptions", ...(isObject(operation.facts.idempotency) ? ["KeyedOptions"] : [])].join(", ")
  types.push(
    fields.length === 0
      ? `export interface ${name}Options extends ${bases} {}\n`
      : `export interface ${name}Options extends ${bases} {\n${fields.join("")}}\n`
  )
  carried.push(["success", `${name}Result`], ["code", `${name}Code`])
  const doc = docs([operation.summary, ...(operation.source ? [`Source: ${operation.source}.`] : [])])
  const table = print(["= ", factsOf(product, operation, consts)])
  const head = print([`export const ${operation.id}: Operation<`, record(carried), "> "], "", 0, 3)
  return `${types.join("")}\n${doc}${head}${table}\n`
}

export const printOperations = (product: ProductModel, consts: Constants): string => {
  const body = product.operations.map((operation) => printOperation(product, operation, consts)).join("\n")
  const core = [
    "ApiError",
    "CallError",
    "CallOptions",
    ...(product.shape === "cloud" ? ["CommonCode"] : []),
    ...(body.includes("KeyedOptions") ? ["KeyedOptions"] : [])
  ]
  const used = consts.usedIn(body)
  const types = ["components", "paths"].filter((name) => body.includes(`${name}[`))
  return [
    `${print(["import type ", names(core), ' from "@pay/core"'])}\n`,
    'import type { Operation } from "@pay/core/operation"\n',
    helperImport(body),
    used.length > 0 ? `${print(["import ", names(used), ' from "./schemas.ts"'])}\n` : "",
    types.length > 0 ? `${print(["import type ", names(types), ' from "./types.ts"'])}\n` : "",
    `\n${body}`
  ].join("")
}
